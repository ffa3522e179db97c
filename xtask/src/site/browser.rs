//! The islands: Rust to wasm, its JavaScript, and made small.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::folder::{hash, replace};
use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;

/// Each feature is named, because browsers refuse some of those that `--all-features` brings.
const OPTIMISE: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-multivalue",
];

/// Part of the key of what is kept: to be changed together with what is asked of wasm-bindgen.
const FORMAT: &[u8] = b"wasm-bindgen 0.2.130, web, with the path of the module";

/// What wasm-bindgen calls the wasm file in the JavaScript that it writes.
const WASM_NAME: &str = "hydrate_bg.wasm";

/// The bundles, each a feature of the crates `hydrate` and `islands`: what a visitor's form needs, and what the pages
/// behind the sign-in need. A page loads one of them.
pub const BUNDLES: [&str; 2] = ["form", "work"];

/// A finished bundle of islands.
#[derive(Debug)]
pub struct Islands {
    pub script: String,
    pub wasm: Vec<u8>,
}

pub fn build(workspace: &Workspace, work: &Path, bundle: &str, steps: &Steps) -> Result<Islands> {
    tools::run(
        workspace.cargo().args([
            "build",
            "--package",
            "hydrate",
            "--target",
            "wasm32-unknown-unknown",
            "--profile",
            "wasm-release",
            "--no-default-features",
            "--features",
            bundle,
        ]),
        "compiling the islands",
    )?;
    let compiled = workspace.target.join("wasm32-unknown-unknown/wasm-release/hydrate.wasm");
    let raw = fs::read(&compiled).with_context(|| format!("reading {}", compiled.display()))?;
    let packages = fs::read(workspace.root.join("app/package-lock.json"))?;
    let key = hash(&[&raw, FORMAT, OPTIMISE.join(" ").as_bytes(), &packages]);

    let kept = |extension: &str| work.join(format!("{bundle}.{extension}"));
    let (script, wasm, kept_key) = (kept("js"), kept("wasm"), kept("key"));
    if fs::read_to_string(&kept_key).is_ok_and(|before| before == key)
        && let (Ok(script), Ok(wasm)) = (fs::read_to_string(&script), fs::read(&wasm))
    {
        return Ok(Islands { script, wasm });
    }

    let bound = work.join("bindgen");
    let _ = fs::remove_dir_all(&bound);
    Bindgen::new()
        .input_path(&compiled)
        .out_name("hydrate")
        .web(true)
        .and_then(|bindgen| bindgen.typescript(false).omit_default_module_path(false).generate(&bound))
        .map_err(|error| anyhow::anyhow!("wasm-bindgen: {error:#}"))?;
    if bound.join("snippets").exists() {
        bail!(
            "a dependency of the islands brings JavaScript of its own ({}); the site has no place for it yet",
            bound.join("snippets").display()
        );
    }
    let small = bound.join("small.wasm");
    tools::run(
        tools::npm_program(&workspace.root.join("app"), "wasm-opt")
            .arg(bound.join(WASM_NAME))
            .args(OPTIMISE)
            .arg("-o")
            .arg(&small),
        "making the islands small (wasm-opt)",
    )?;
    let islands = Islands { script: fs::read_to_string(bound.join("hydrate.js"))?, wasm: fs::read(&small)? };
    replace(&script, islands.script.as_bytes())?;
    replace(&wasm, &islands.wasm)?;
    replace(&kept_key, key.as_bytes())?;
    steps.note(format_args!(
        "islands, {bundle}: {} kB of wasm, {} kB as compiled",
        islands.wasm.len() / 1000,
        raw.len() / 1000
    ));
    Ok(islands)
}

/// Lets the script load the wasm by its name with the hash.
pub fn with_wasm_name(script: &str, name: &str) -> Result<String> {
    if !script.contains(WASM_NAME) {
        bail!("the JavaScript of wasm-bindgen does not name {WASM_NAME}");
    }
    Ok(script.replace(WASM_NAME, name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_loads_the_wasm_by_its_new_name() -> Result<()> {
        let script = "path = new URL('hydrate_bg.wasm', import.meta.url);";
        assert_eq!(
            with_wasm_name(script, "hydrate.0123.wasm")?,
            "path = new URL('hydrate.0123.wasm', import.meta.url);"
        );
        assert!(with_wasm_name("export default 1;", "hydrate.0123.wasm").is_err());
        Ok(())
    }
}
