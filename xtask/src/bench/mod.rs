//! `cargo xtask bench`: how fast, how small, how many, in one table. Each figure is a ratio to a peer measured in the
//! same run, so that the machine and what else it does fall out.
//!
//! A part is a function that gives rows. A new one gets a line in [`PARTS`].

mod audit;
mod endurance;
mod memory;
mod mentoring;
mod pages;
mod product;
mod round;
mod sign_in;
mod sign_up;
mod site;
mod table;
mod work;
mod wrk;

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use self::table::Row;
use crate::steps::Steps;
use crate::stop::Borrowed;
use crate::tools;
use crate::workspace::Workspace;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// A few minutes instead of half an hour: fewer rounds, fewer tenants, fewer kills. Its figures are rough.
    #[arg(long)]
    quick: bool,
    /// Measure what was built before.
    #[arg(long)]
    built: bool,
    /// Only this part; may be given several times.
    #[arg(long, value_name = "PART")]
    only: Vec<String>,
}

/// What the parts measure with.
#[derive(Debug)]
pub struct Bench<'a> {
    workspace: &'a Workspace,
    quick: bool,
    /// The product, built for release.
    server: PathBuf,
    /// What makes data and load.
    work: PathBuf,
    /// For databases and logs; gone at the end.
    folder: Borrowed,
}

/// Name, heading, what measures it.
type Part = (&'static str, &'static str, fn(&Bench<'_>) -> Result<Vec<Row>>);

const PARTS: [Part; 11] = [
    ("pages", "Pages: requests a second against a constant string, and queries", pages::measure),
    ("sign-up", "Sign-ups against a bare transaction that writes the same rows", sign_up::measure),
    ("sign-in", "Sign-ins against argon2 alone", sign_in::measure),
    ("round", "The best round of a thousand mentors and a thousand mentees, against SciPy", round::measure),
    (
        "mentoring",
        "400 mentors and 400 mentees: the board of tandems, and a round from profiles to draft",
        mentoring::measure,
    ),
    ("tenants", "Many tenants", memory::measure),
    ("site", "What browsers load", site::measure),
    ("audit", "Lighthouse and Mozilla's HTTP Observatory", audit::measure),
    ("backup", "Backup and restore", endurance::backups),
    ("kills", "Killed while people sign up", endurance::kills),
    ("fuzz", "Readers of outside bytes under libFuzzer", endurance::fuzzing),
];

impl Bench<'_> {
    /// `quick` in a quick run, else `full`.
    fn of<T>(&self, quick: T, full: T) -> T {
        if self.quick { quick } else { full }
    }

    /// A new folder for one part's data.
    fn room(&self, name: &str) -> Result<PathBuf> {
        let room = self.folder.path().join(name);
        fs::create_dir_all(&room).with_context(|| format!("making {}", room.display()))?;
        Ok(room)
    }
}

/// Measures; whether all that is wanted was reached.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<bool> {
    let chosen: Vec<&Part> = PARTS
        .iter()
        .filter(|(name, ..)| arguments.only.is_empty() || arguments.only.iter().any(|only| only == name))
        .collect();
    if chosen.len() < arguments.only.len() || chosen.is_empty() {
        bail!("the parts are: {}", PARTS.map(|(name, ..)| name).join(", "));
    }
    let mut steps = Steps::new(chosen.len() + 2);
    steps.next("tools", "Tools: wrk, PostgreSQL");
    wrk::present()?;
    tools::postgres_programs()?;
    steps.next("build", "Building for release (the first time takes some minutes)");
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--release", "-p", "server", "-p", "bench", "--bin", "connecting-humans", "--bin", "bench"]);
    if !arguments.built {
        tools::run(&mut cargo, "building for release")?;
    }
    if !workspace.site().join("manifest.json").exists() {
        bail!("there is no browser part yet: `cargo xtask site` makes it");
    }
    let reports = workspace.target.join("bench");
    fs::create_dir_all(&reports).with_context(|| format!("making {}", reports.display()))?;
    let bench = Bench {
        workspace,
        quick: arguments.quick,
        server: workspace.target.join("release/connecting-humans"),
        work: workspace.target.join("release/bench"),
        folder: Borrowed::create(reports.join(format!("run-{}", std::process::id())))?,
    };

    let mut report = format!("# Measured{}\n\n{}\n", if bench.quick { ", quickly" } else { "" }, machine(&bench));
    let mut reached = true;
    for (name, heading, measure) in chosen {
        steps.next(name, heading);
        let rows = measure(&bench).unwrap_or_else(|error| vec![Row::failed(name, &error)]);
        reached &= rows.iter().all(Row::is_good);
        let table = table::markdown(&rows);
        println!("\n{table}");
        let _ = write!(report, "\n## {heading}\n\n{table}");
    }
    let path = reports.join("report.md");
    fs::write(&path, &report).with_context(|| format!("writing {}", path.display()))?;
    println!("{} in {}", if reached { "All reached" } else { "NOT all reached" }, crate::steps::short(steps.elapsed()));
    println!("The report is {}", path.display());
    Ok(reached)
}

/// On what it was measured.
fn machine(bench: &Bench<'_>) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let said = |command: &mut Command| {
        let output = command.output().ok();
        output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
    };
    let commit = said(Command::new("git").args(["describe", "--always", "--dirty"]).current_dir(&bench.workspace.root));
    let rustc = said(Command::new("rustc").arg("--version"));
    format!("{cores} cores for program, peer, load and database together; {rustc}; commit {commit}.")
}
