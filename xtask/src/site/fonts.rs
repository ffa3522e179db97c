//! The fonts that the styles name, made small.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::folder::{hash, replace};
use crate::tools;
use crate::workspace::Workspace;

/// A font of the npm package, without what only old screens need; kept from the last time when it is the same one.
pub fn font(workspace: &Workspace, work: &Path, name: &str) -> Result<Vec<u8>> {
    let is_font = name
        .strip_suffix(".woff2")
        .is_some_and(|stem| stem.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    if !is_font {
        bail!(
            "the styles load {name}: only NAME.woff2 of the npm package @fontsource/fira-sans and NAME.svg of app/art can be loaded"
        );
    }
    let app = workspace.root.join("app");
    let source = app.join("node_modules/@fontsource/fira-sans/files").join(name);
    let original = fs::read(&source)
        .with_context(|| format!("the styles load the font {name}, but there is no {}", source.display()))?;
    let script = app.join("styles/subset.mjs");
    let packages = fs::read(app.join("package-lock.json"))?;
    let key = hash(&[&original, &fs::read(&script)?, &packages]);

    let (small, kept_key) = (work.join(name), work.join(format!("{name}.key")));
    if fs::read_to_string(&kept_key).is_ok_and(|before| before == key)
        && let Ok(bytes) = fs::read(&small)
    {
        return Ok(bytes);
    }
    tools::run(Command::new("node").arg(&script).arg(&source).arg(&small), "making a font small")?;
    replace(&kept_key, key.as_bytes())?;
    fs::read(&small).with_context(|| format!("reading {}", small.display()))
}
