//! `cargo xtask replay`: the demonstration's history through matching once more, month by month, beside the figures that
//! are kept. A change of the engine, of its weights or of what it reads shows here.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;

/// The figures that are kept; a test of the server holds them, too.
const GOLDEN: &str = "server/tests/expectations/replay.txt";
/// What both make the data of.
const DISTRICT: &str = "erfurt";
const TODAY: &str = "2026-11-01T12:00:00Z";
const UNTIL: &str = "2026-10-31";

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Settings of matching to try, as JSON: printed only, nothing is compared.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Keep the figures as they are now.
    #[arg(long)]
    update: bool,
}

pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<bool> {
    let mut steps = Steps::new(3);
    steps.next("server", "Server (the first build takes some minutes)");
    let binary = workspace.build_server(false)?;
    let data = workspace.target.join("replay");
    let command = || {
        let mut command = Command::new(&binary);
        command.current_dir(&workspace.root).arg("--data").arg(&data);
        command
    };
    steps.next("demo", "The demonstration of a fixed day and seed");
    let mut demo = command();
    demo.args(["demo", "--fresh", "--prepare", "--district", DISTRICT, "--today", TODAY]);
    tools::output(&mut demo, "making the demonstration")?;
    steps.next("replay", "Its history, through matching once more");
    let mut replay = command();
    replay.args(["replay", DISTRICT, "--until", UNTIL]);
    if let Some(file) = &arguments.settings {
        replay.arg("--settings").arg(std::path::absolute(file).context("the settings' file")?);
    }
    let figures = String::from_utf8(tools::output(&mut replay, "the replay")?).context("the figures")?;
    println!("{figures}");
    if arguments.settings.is_some() {
        return Ok(true);
    }
    let golden = workspace.root.join(GOLDEN);
    if arguments.update {
        fs::write(&golden, &figures)?;
        println!("kept in {GOLDEN}");
        return Ok(true);
    }
    let kept = fs::read_to_string(&golden).with_context(|| format!("reading {GOLDEN}"))?;
    if kept == figures {
        println!("as kept in {GOLDEN}");
        return Ok(true);
    }
    println!("not as kept in {GOLDEN}, which says:\n\n{kept}\nIf it is meant to be so: cargo xtask replay --update");
    Ok(false)
}
