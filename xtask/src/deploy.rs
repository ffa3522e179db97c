//! The deployment files, read by the programs that they are for. Whether they fit our own program is tested in
//! `server/tests/deploy.rs`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result};

use crate::tools;
use crate::workspace::Workspace;

/// Most exposure that `systemd-analyze security` may find in a service, in tenths.
const MOST_EXPOSURE: &str = "15";

/// What the units call; `systemd-analyze verify` wants it to be there.
const PROGRAM: &str = "/usr/local/bin/connecting-humans";

/// Every complaint as a sentence. What can't be checked here, because the program for it is not installed, is told.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let copy = copy(workspace)?;
    let mut complaints = Vec::new();
    for look in [units, caddy, compose, dockerfile] {
        complaints.extend(look(&copy)?);
    }
    Ok(complaints)
}

/// The files as an installation would have them.
fn copy(workspace: &Workspace) -> Result<PathBuf> {
    let (from, to) = (workspace.root.join("deploy"), workspace.target.join("deploy-check"));
    let _ = fs::remove_dir_all(&to);
    copy_folder(&from, &to).with_context(|| format!("copying {}", from.display()))?;
    fs::copy(from.join("settings.env.example"), to.join("settings.env"))?;
    fs::copy(workspace.root.join("Dockerfile"), to.join("Dockerfile"))?;
    Ok(to)
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

fn is_there(program: &str) -> bool {
    let is_there = tools::on_path(program).is_some();
    if !is_there {
        println!("          {program}: not installed, so its files are not checked");
    }
    is_there
}

fn output(command: &mut Command) -> Result<Output> {
    command.output().with_context(|| format!("running {}", command.get_program().to_string_lossy()))
}

/// What a program wrote, when it failed.
fn complaint(what: &str, output: &Output) -> Option<String> {
    let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (!output.status.success()).then(|| format!("{what}: {}", String::from_utf8_lossy(&said).trim()))
}

fn units(copy: &Path) -> Result<Vec<String>> {
    if !is_there("systemd-analyze") {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    let mut units = Vec::new();
    for entry in fs::read_dir(copy.join("systemd"))? {
        let path = entry?.path();
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if !matches!(kind, "service" | "timer") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        fs::write(&path, text.replace(PROGRAM, "/bin/true"))?;
        if kind == "service" {
            let mut security = Command::new("systemd-analyze");
            let threshold = format!("--threshold={MOST_EXPOSURE}");
            security.args(["security", "--no-pager", "--offline=true", &threshold]).arg(&path);
            found.extend(complaint("exposure of a service", &output(&mut security)?));
        }
        units.push(path);
    }
    // It ends well although it complains, and complains of the machine's own units, too.
    let verified = output(Command::new("systemd-analyze").args(["verify", "--man=no"]).args(&units))?;
    let said = String::from_utf8_lossy(&verified.stderr);
    found.extend(said.lines().filter(|line| line.contains("connecting-humans")).map(str::to_owned));
    Ok(found)
}

fn caddy(copy: &Path) -> Result<Vec<String>> {
    if !is_there("caddy") {
        return Ok(Vec::new());
    }
    let mut caddy = Command::new("caddy");
    caddy.args(["validate", "--adapter", "caddyfile", "--config"]).arg(copy.join("Caddyfile"));
    Ok(complaint("Caddyfile", &output(&mut caddy)?).into_iter().collect())
}

fn compose(copy: &Path) -> Result<Vec<String>> {
    // Docker may be there without Compose.
    let has_compose = tools::on_path("docker").is_some()
        && output(Command::new("docker").args(["compose", "version"])).is_ok_and(|output| output.status.success());
    if !has_compose {
        println!("          docker compose: not installed, so its file is only read as YAML (by the tests)");
        return Ok(Vec::new());
    }
    let mut compose = Command::new("docker");
    compose.args(["compose", "--file"]).arg(copy.join("compose.yaml")).args(["config", "--quiet"]);
    Ok(complaint("compose.yaml", &output(&mut compose)?).into_iter().collect())
}

fn dockerfile(copy: &Path) -> Result<Vec<String>> {
    if !is_there("hadolint") {
        return Ok(Vec::new());
    }
    let linted = output(Command::new("hadolint").arg(copy.join("Dockerfile")))?;
    Ok(complaint("Dockerfile", &linted).into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    type Look = fn(&Path) -> Result<Vec<String>>;

    /// The files pass, and with this change in one of them they don't, where the program to look with is there.
    fn notices(program: &str, look: Look, file: &str, from: &str, to: &str) -> Result<()> {
        let workspace = Workspace::find()?;
        if tools::on_path(program).is_none() {
            println!("{program} is not installed: nothing to be seen");
            return Ok(());
        }
        let folder = std::env::temp_dir().join(format!("xtask-deploy-{}-{program}", std::process::id()));
        copy_folder(&workspace.root.join("deploy"), &folder)?;
        fs::copy(workspace.root.join("Dockerfile"), folder.join("Dockerfile"))?;
        assert_eq!(look(&folder)?, Vec::<String>::new());
        let path = folder.join(file);
        let text = fs::read_to_string(&path)?;
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(&path, text.replace(from, to))?;
        let found = look(&folder)?;
        fs::remove_dir_all(&folder)?;
        assert!(!found.is_empty(), "{program} does not notice {to:?} in {file}");
        Ok(())
    }

    #[test]
    fn an_unknown_line_of_a_unit_is_noticed() -> Result<()> {
        let file = "systemd/connecting-humans.service";
        notices("systemd-analyze", units, file, "NoNewPrivileges=yes", "NoNewPriviliges=yes")
    }

    #[test]
    fn an_unknown_line_of_the_caddyfile_is_noticed() -> Result<()> {
        notices("caddy", caddy, "Caddyfile", "reverse_proxy", "revers_proxy")
    }

    #[test]
    fn a_base_without_a_version_is_noticed() -> Result<()> {
        notices("hadolint", dockerfile, "Dockerfile", "FROM ${RUN_BASE}", "FROM debian")
    }
}
