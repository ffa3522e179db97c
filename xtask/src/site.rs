//! `cargo xtask site`: everything that a browser loads besides the pages, in `target/site`.
//!
//! Every file carries its content's hash in its name, so that the server may send it as unchanging;
//! `manifest.json` says which name stands for which file. Text and wasm have a `.br` beside them.
//! What is unchanged is not made again: with nothing to do this takes well below a second.

mod browser;
mod folder;
mod fonts;
mod styles;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;
use folder::Folder;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Accepted for symmetry with `demo`: the browser part is always built small.
    #[arg(long)]
    release: bool,
}

pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let mut steps = Steps::new(2);
    steps.next("tools", "Tools: the compiler's browser target, npm packages");
    tools::wasm_target(workspace)?;
    tools::npm_packages(&workspace.root.join("app"))?;
    let kind = if arguments.release { " (release)" } else { "" };
    steps.next("site", format!("Browser part: styles, fonts, islands{kind}"));
    build(workspace, &steps)
}

/// Builds the site. The tools have to be there already.
pub fn build(workspace: &Workspace, steps: &Steps) -> Result<()> {
    let work = workspace.target.join("site-work");
    fs::create_dir_all(&work).with_context(|| format!("making {}", work.display()))?;
    let mut folder = Folder::open(workspace.site())?;

    for bundle in browser::BUNDLES {
        let islands = browser::build(workspace, &work, bundle, steps)?;
        let wasm = folder.put(&format!("{bundle}.wasm"), &islands.wasm)?;
        let script = browser::with_wasm_name(&islands.script, &wasm)?;
        folder.put(&format!("{bundle}.js"), script.as_bytes())?;
    }

    for (name, bytes) in drawings(workspace)? {
        folder.put(&name, &bytes)?;
    }
    let css = styles::compile(workspace, &work, steps)?;
    let css = styles::with_file_names(&css, |name| {
        // A drawing has its place already; everything else is a font.
        if let Some(known) = folder.name_of(name) {
            return Ok(known.to_owned());
        }
        folder.put(name, &fonts::font(workspace, &work, name)?)
    })?;
    folder.put("app.css", css.as_bytes())?;

    let written = folder.finish()?;
    steps.note(format_args!("{}: {written} files new", workspace.site().display()));
    Ok(())
}

/// The project's own drawings: every SVG in `app/art`.
fn drawings(workspace: &Workspace) -> Result<Vec<(String, Vec<u8>)>> {
    let folder = workspace.root.join("app/art");
    let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
        .with_context(|| format!("reading {}", folder.display()))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "svg"));
    paths.sort();
    for needed in ["favicon.svg", "logo.svg"] {
        if !paths.iter().any(|path| path.ends_with(needed)) {
            bail!("app/art/{needed} is missing");
        }
    }
    paths
        .into_iter()
        .map(|path| {
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .with_context(|| format!("a strange file name: {}", path.display()))?;
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            Ok((name.to_owned(), bytes))
        })
        .collect()
}
