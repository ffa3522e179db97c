//! Where things are, and how cargo is called.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The workspace that this program belongs to.
#[derive(Debug)]
pub struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo puts what it builds (`target`, or `CARGO_TARGET_DIR`).
    pub target: PathBuf,
    /// `cargo metadata --no-deps`.
    pub metadata: Value,
}

impl Workspace {
    pub fn find() -> Result<Self> {
        let own =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = own.parent().context("the xtask crate stands in no workspace")?.to_owned();
        // Asked in the folder of the caller, so that a relative CARGO_TARGET_DIR means the same to both.
        let output = bare_cargo()
            .args(["metadata", "--format-version", "1", "--no-deps", "--manifest-path"])
            .arg(root.join("Cargo.toml"))
            .output()
            .context("cargo metadata")?;
        if !output.status.success() {
            bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        let metadata: Value = serde_json::from_slice(&output.stdout).context("reading cargo metadata")?;
        let target = metadata["target_directory"].as_str().context("cargo metadata names no target directory")?.into();
        Ok(Self { root, target, metadata })
    }

    /// A cargo command in the root of the workspace.
    pub fn cargo(&self) -> Command {
        let mut cargo = bare_cargo();
        cargo.current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }

    /// The same for everything that is built to be tried: what compiles the workspace's own crates is clippy, which says
    /// its piece and compiles all the same. So lints, tests and the demo share one compile. Not for what is to be fast:
    /// clippy keeps the compiler from optimising as it could.
    pub fn linting_cargo(&self) -> Result<Command> {
        let mut rustc = Command::new("rustc");
        let asked = rustc.args(["--print", "sysroot"]).current_dir(&self.root).output().context("asking rustc")?;
        let clippy = Path::new(String::from_utf8_lossy(&asked.stdout).trim()).join("bin/clippy-driver");
        let mut cargo = self.cargo();
        if clippy.is_file() {
            cargo.env("RUSTC_WORKSPACE_WRAPPER", clippy);
        } else {
            println!("clippy is not installed (rustup component add clippy): its lints are left out");
        }
        Ok(cargo)
    }

    /// Where `site` puts its files.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The name of the package with this manifest.
    pub fn package_of(&self, manifest: &Path) -> Option<&str> {
        self.packages()
            .find(|package| package["manifest_path"].as_str().map(Path::new) == Some(manifest))
            .and_then(|package| package["name"].as_str())
    }

    /// The packages of the workspace, as `cargo metadata` describes them.
    pub fn packages(&self) -> impl Iterator<Item = &Value> {
        self.metadata["packages"].as_array().into_iter().flatten()
    }

    /// Builds the server and says where its binary is.
    ///
    /// The whole workspace is selected although one binary is built: cargo unites the features of what
    /// is selected, so the demo, the tests and clippy share every compiled dependency.
    pub fn build_server(&self, release: bool) -> Result<PathBuf> {
        let mut cargo = if release { self.cargo() } else { self.linting_cargo()? };
        cargo.args(["build", "--workspace", "--exclude", "hydrate", "--bin", "connecting-humans"]);
        if release {
            cargo.arg("--release");
        } else {
            // With any test among what is built, cargo takes the features that tests ask for, too: so the tests that
            // follow find all of it compiled.
            cargo.args(["--test", "golden"]);
        }
        crate::tools::run(&mut cargo, "building the server")?;
        Ok(if release { self.target.join("release/connecting-humans") } else { self.server() })
    }

    /// Where the server's binary stands that tests and demo run.
    pub fn server(&self) -> PathBuf {
        self.target.join("debug/connecting-humans")
    }
}

/// Cargo without the variables that `cargo run` set for this program. Some build scripts (ring's, for
/// one) depend on them, and would run again at each change between `cargo xtask` and plain cargo.
fn bare_cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(set_by_cargo_run) {
            cargo.env_remove(name);
        }
    }
    cargo
}

fn set_by_cargo_run(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
        || matches!(name, "CARGO_BIN_NAME" | "CARGO_CRATE_NAME" | "CARGO_PRIMARY_PACKAGE" | "OUT_DIR")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cargo_run_sets_is_removed() {
        for name in ["CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "CARGO_CRATE_NAME"] {
            assert!(set_by_cargo_run(name), "{name}");
        }
        for name in ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_NET_OFFLINE", "PATH"] {
            assert!(!set_by_cargo_run(name), "{name}");
        }
    }
}
