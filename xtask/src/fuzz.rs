//! `cargo xtask fuzz`: every reader of outside bytes for minutes under libFuzzer, guided by the code that it reaches.
//!
//! What `cargo fuzz` does with `--sanitizer none`, without a tool to install and with the compiler at hand: the fuzz
//! targets and all below them are built with LLVM's coverage counters, in a folder of their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::tools;
use crate::workspace::Workspace;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// How long each target runs.
    #[arg(long, default_value_t = 60)]
    pub seconds: u32,
    /// Only this target; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub target: Vec<String>,
}

impl Default for Arguments {
    fn default() -> Self {
        Self { seconds: 60, target: Vec::new() }
    }
}

/// Counters for every edge of the code, and for what it compares: libFuzzer reads both.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Cdebug-assertions -Coverflow-checks \
    -Ccodegen-units=1";

/// How a target's run ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Outcome {
    pub name: String,
    pub executions: u64,
    /// Edges of the code that were reached.
    pub reached: u64,
    /// The last lines of its output, when something does not hold.
    pub failure: Option<String>,
}

/// Runs the targets and prints one line for each. Whether all hold.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<bool> {
    let began = Instant::now();
    let outcomes = all(workspace, arguments.seconds, &arguments.target)?;
    let (executions, failed) = sum(&outcomes);
    let told = format!(
        "fuzz: {} targets, {} executions in {:.0} s, {failed} failed\n",
        outcomes.len(),
        grouped(executions),
        began.elapsed().as_secs_f64()
    );
    print!("\n{told}");
    let counts = workspace.target.join("counts");
    fs::create_dir_all(&counts)?;
    fs::write(counts.join("fuzz-long.txt"), told)?;
    Ok(failed == 0)
}

/// Builds and runs every target, or those named; also after one that failed.
pub fn all(workspace: &Workspace, seconds: u32, only: &[String]) -> Result<Vec<Outcome>> {
    let program = build(workspace)?;
    let names = targets(&workspace.root.join("crates/fuzz/corpus"))?;
    if let Some(unknown) = only.iter().find(|name| !names.contains(name)) {
        bail!("there is no target {unknown:?}; there are {}", names.join(", "));
    }
    let mut outcomes = Vec::new();
    for name in names.into_iter().filter(|name| only.is_empty() || only.contains(name)) {
        let outcome = one(workspace, &program, &name, seconds)?;
        println!("{name:<12} {:>14} executions {:>7} edges", grouped(outcome.executions), outcome.reached);
        if let Some(failure) = &outcome.failure {
            println!("{failure}");
        }
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

fn sum(outcomes: &[Outcome]) -> (u64, usize) {
    let failed = outcomes.iter().filter(|outcome| outcome.failure.is_some()).count();
    (outcomes.iter().map(|outcome| outcome.executions).sum(), failed)
}

/// Each target has a folder of seeds.
fn targets(corpus: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(corpus).with_context(|| format!("reading {}", corpus.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn build(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target.join("fuzz");
    // A target given by name keeps the counters out of build scripts and macros.
    let host = tools::output(Command::new("rustc").args(["--print", "host-tuple"]), "asking rustc for its host")?;
    let host = String::from_utf8(host)?.trim().to_owned();
    let mut cargo = workspace.cargo();
    cargo
        .args(["build", "--release", "--package", "fuzz", "--bin", "fuzz", "--features", "libfuzzer"])
        .args(["--target", &host])
        .arg("--target-dir")
        .arg(&folder)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("RUSTFLAGS", COVERAGE);
    if !tools::succeeds(&mut cargo, "building the fuzz targets")? {
        bail!("the fuzz targets could not be built");
    }
    Ok(folder.join(host).join("release/fuzz"))
}

fn one(workspace: &Workspace, program: &Path, name: &str, seconds: u32) -> Result<Outcome> {
    let folder = workspace.root.join("crates/fuzz");
    let found = workspace.target.join("fuzz/corpus").join(name);
    let crashes = workspace.target.join("fuzz/crashes");
    fs::create_dir_all(&found)?;
    fs::create_dir_all(&crashes)?;
    let mut command = Command::new(program);
    command
        .env("FUZZ_TARGET", name)
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-dict={}", folder.join("dictionary.txt").display()))
        .arg(format!("-artifact_prefix={}/{name}-", crashes.display()))
        .args(["-print_final_stats=1", "-timeout=5", "-rss_limit_mb=1024", "-max_len=4096"])
        // What is found goes into the first folder and helps the next run; the seeds stay as they are.
        .arg(&found)
        .arg(folder.join("corpus").join(name));
    let output = command.output().with_context(|| format!("running the target {name}"))?;
    Ok(read(name, output.status.success(), &String::from_utf8_lossy(&output.stderr)))
}

/// Reads what libFuzzer told.
fn read(name: &str, succeeded: bool, told: &str) -> Outcome {
    let number = |text: &str| text.trim().parse::<u64>().ok();
    let executions = told.lines().find_map(|line| number(line.strip_prefix("stat::number_of_executed_units:")?));
    let reached = told.lines().rev().find_map(|line| number(line.split(" cov: ").nth(1)?.split(' ').next()?));
    let last: Vec<&str> = told.lines().rev().take(40).collect();
    // One that ran nothing has shown nothing.
    let holds = succeeded && executions.is_some_and(|count| count > 0);
    Outcome {
        name: name.to_owned(),
        executions: executions.unwrap_or(0),
        reached: reached.unwrap_or(0),
        failure: (!holds).then(|| last.into_iter().rev().collect::<Vec<_>>().join("\n")),
    }
}

/// A number with blanks between thousands.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: &str = "#2\tINITED cov: 12 ft: 13 corp: 1/1b\n#900\tDONE   cov: 321 ft: 500 corp: 9/90b exec/s: 10\n\
        stat::number_of_executed_units: 1234567\nstat::peak_rss_mb: 50\n";

    #[test]
    fn executions_and_reach_are_read_from_libfuzzer() {
        let outcome = read("host", true, TOLD);
        assert_eq!((outcome.executions, outcome.reached, outcome.failure), (1_234_567, 321, None));
        assert_eq!(grouped(1_234_567), "1 234 567");
    }

    #[test]
    fn a_crash_and_a_run_that_ran_nothing_are_failures() {
        assert!(read("host", false, TOLD).failure.is_some_and(|told| told.contains("DONE")));
        assert!(read("host", true, "").failure.is_some());
    }
}
