//! `cargo xtask test`: everything, with a PostgreSQL and a browser, and one line at the end that counts.
//!
//! A step that breaks does not keep the next ones from running: whoever reads the end of the output
//! sees all there is to repair.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use nix::sys::signal::Signal;
use serde_json::Value;

use crate::check;
use crate::database::Database;
use crate::site;
use crate::steps::{Steps, short};
use crate::stop::Guarded;
use crate::tally::{Category, Program, Reader, Tally};
use crate::tools;
use crate::workspace::Workspace;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Run one part only, without the checks.
    #[arg(long, value_enum)]
    only: Option<Part>,
    /// Run the long proofs in full, of which there is a sample otherwise: `cargo xtask prove` does.
    #[arg(skip)]
    pub prove: bool,
}

impl Arguments {
    /// Everything, with the long proofs in full.
    pub const PROVE: Self = Self { only: None, prove: true };
}

/// Set while long proofs run in full.
const PROVE: &str = "CH_PROVE";
/// Tests at once. More than most machines have processors, because many wait for a database or a password's check.
const THREADS: &str = "4";
/// The test program that mostly waits, for outages to begin and to end, and how many of its tests run at once.
const WAITING: &str = "processes";
const WAITING_THREADS: &str = "8";
/// How many of the slowest tests are named at the end.
const SLOWEST: usize = 20;

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Tests that need nothing but the code.
    Unit,
    /// Store and services, on SQLite and on PostgreSQL.
    Store,
    /// The whole server, asked over HTTP.
    Http,
    /// The real binary in a real browser.
    Browser,
}

impl Part {
    fn categories(only: Option<Self>) -> &'static [Category] {
        match only {
            None => &Category::ALL,
            Some(Self::Unit) => &[Category::Unit],
            Some(Self::Store) => &[Category::Sqlite, Category::Postgres],
            Some(Self::Http) => &[Category::Http],
            Some(Self::Browser) => &[Category::Browser],
        }
    }
}

pub fn run(workspace: &Workspace, arguments: &Arguments) -> bool {
    let only = arguments.only;
    let (checks, code, browser) = match only {
        None => (true, true, true),
        Some(Part::Browser) => (false, false, true),
        Some(_) => (false, true, false),
    };
    let with_database = code && only != Some(Part::Unit);
    let mut steps = Steps::new(
        usize::from(checks) * 2
            + usize::from(browser) * 2
            + usize::from(with_database)
            + usize::from(code && only != Some(Part::Http))
            + usize::from(code && matches!(only, None | Some(Part::Http))) * 2
            + usize::from(code),
    );
    let began = SystemTime::now();
    let mut tally = Tally::default();

    if checks {
        steps.next("check", "Check: format, lints of the browser's part, layering, licences");
        let outcome = check::all(workspace, |what| steps.note(what));
        match outcome {
            Ok(failed) => {
                for what in failed {
                    tally.break_step(format!("check: {what}"));
                }
            }
            Err(error) => broke(&mut tally, "check", &error),
        }
    }
    if browser {
        steps.next("site", "Browser part: styles, fonts, islands");
        let outcome = tools::wasm_target(workspace)
            .and_then(|()| tools::npm_packages(&workspace.root.join("app")))
            .and_then(|_| site::build(workspace, &steps));
        if let Err(error) = outcome {
            broke(&mut tally, "site", &error);
        }
    }
    let mut database = None;
    if with_database {
        steps.next("PostgreSQL", "PostgreSQL: a private server for the tests");
        match Database::start(workspace) {
            Ok(started) => {
                steps.note(started.url());
                database = Some(started);
            }
            Err(error) => broke(&mut tally, "PostgreSQL", &error),
        }
    }
    if code {
        steps.next("compile", "Compiling the tests, with lints (the first time takes some minutes)");
        let url = database.as_ref().map(Database::url);
        if let Err(error) = cargo_test(workspace, arguments, url, &mut steps, &mut tally) {
            broke(&mut tally, "cargo test", &error);
        }
        drop(database);
    }
    if browser {
        steps.next("browser", "The real binary in a real browser (Playwright)");
        // Whoever compiled the tests has compiled the program that they try.
        let binary = if code { Ok(workspace.server()) } else { workspace.build_server(false) };
        let outcome = binary.and_then(|binary| playwright(workspace, arguments.prove, &binary, &mut tally));
        if let Err(error) = outcome {
            broke(&mut tally, "browser", &error);
        }
    }
    steps.finish();
    tally.require(Part::categories(only));
    report(workspace, only, &steps, &tally, began);
    tally.total().failed == 0
}

fn broke(tally: &mut Tally, step: &str, error: &anyhow::Error) {
    println!("\n{step}: {error:#}\n");
    tally.break_step(format!("{step}: {error:#}"));
}

/// Which test program is what, and which integration tests are the server's and which are others'.
#[derive(Debug, Default)]
struct Programs {
    by_file: HashMap<String, Program>,
    http: Vec<String>,
    others: Vec<String>,
}

const SELECTION: [&str; 4] = ["test", "--workspace", "--exclude", "hydrate"];

/// Compiles the tests and the program that they try. Cargo then says which test program belongs to which crate; what
/// the lints complain about breaks the step.
fn compile(workspace: &Workspace, tally: &mut Tally) -> Result<Programs> {
    let mut build = workspace.linting_cargo()?;
    build.args(SELECTION).args(["--no-run", "--message-format=json"]).stdout(Stdio::piped());
    let mut child = build.spawn().context("compiling the tests")?;
    let output = child.stdout.take().context("cargo's messages")?;
    let (mut messages, mut complaints) = (Vec::new(), 0);
    for line in BufReader::new(output).lines() {
        let Ok(message) = serde_json::from_str::<Value>(&line?) else { continue };
        if message["reason"] == "compiler-message" {
            eprint!("{}", message["message"]["rendered"].as_str().unwrap_or_default());
            complaints += usize::from(message["message"]["level"] == "warning");
        }
        messages.push(message);
    }
    if !child.wait()?.success() {
        bail!("the tests do not compile");
    }
    if complaints > 0 {
        tally.break_step(format!("lints: {complaints} warnings"));
    }
    Ok(programs(workspace, &messages))
}

fn cargo_test(
    workspace: &Workspace,
    arguments: &Arguments,
    database: Option<&str>,
    steps: &mut Steps,
    tally: &mut Tally,
) -> Result<()> {
    let only = arguments.only;
    let programs = compile(workspace, tally)?;
    let mut settings: Vec<(String, OsString)> = Vec::new();
    // A time for each test is something that the test programs offer to the compiler's own people only.
    let runner = format!("CARGO_TARGET_{}_RUNNER", host()?.to_uppercase().replace('-', "_"));
    settings.push((runner, "env RUSTC_BOOTSTRAP=1".into()));
    if let Some(url) = database {
        settings.push(("CH_TEST_POSTGRES".into(), url.into()));
    }
    if arguments.prove {
        settings.push((PROVE.into(), "1".into()));
    }
    if matches!(only, None | Some(Part::Http)) {
        match tools::caddy() {
            Ok(path) => settings.push(("CH_TEST_CADDY".into(), path.into())),
            Err(error) => broke(tally, "Caddy", &error),
        }
    }
    let mut reader = Reader::new(programs.by_file);
    let mut run = |what: &[&str], tests: &[&String], filter: &[&str], threads: &str| {
        let mut cargo = workspace.linting_cargo()?;
        cargo.args(SELECTION).arg("--no-fail-fast").args(what);
        for name in tests {
            cargo.args(["--test", name]);
        }
        cargo.args(["--", "-Zunstable-options", "--report-time", "--test-threads", threads]).args(filter);
        cargo.envs(settings.iter().map(|(name, value)| (name, value)));
        told(cargo, &mut reader, tally)
    };
    let code = ["--lib", "--bins"];
    let (waiting, http): (Vec<_>, Vec<_>) = programs.http.iter().partition(|name| *name == WAITING);
    if only != Some(Part::Http) {
        steps.next("unit, services", "Unit tests, store and services");
        let others: Vec<_> = programs.others.iter().collect();
        let filter: &[&str] = match only {
            Some(Part::Unit) => &["--skip", "::sqlite", "--skip", "::postgres"],
            Some(Part::Store) => &["sqlite", "postgres"],
            _ => &[],
        };
        run(&code, &others, filter, THREADS)?;
    }
    if matches!(only, None | Some(Part::Http)) {
        steps.next("http", "The whole server, asked over HTTP");
        run(&[], &http, &[], THREADS)?;
        steps.next("processes", "The real binary: killed, cut off, doubled");
        run(&[], &waiting, &[], WAITING_THREADS)?;
    }
    if only.is_none() {
        steps.next("examples", "Examples in the documentation");
        let mut cargo = workspace.linting_cargo()?;
        cargo.args(SELECTION).args(["--no-fail-fast", "--doc"]);
        told(cargo, &mut reader, tally)?;
    }
    Ok(())
}

/// The machine that this program runs on, as the compiler calls it.
fn host() -> Result<String> {
    let said = tools::output(Command::new("rustc").arg("-vV"), "asking rustc")?;
    let said = String::from_utf8_lossy(&said);
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).context("rustc does not say for which machine it compiles")
}

/// Runs a `cargo test`, shows what it prints and counts it.
fn told(mut cargo: Command, parser: &mut Reader, tally: &mut Tally) -> Result<()> {
    let before = tally.total().failed;
    // One pipe for both, so that the order stays: cargo names a program on one, and its results come
    // on the other.
    let (reader, writer) = std::io::pipe()?;
    cargo.stdout(writer.try_clone()?).stderr(writer);
    let child = Guarded::spawn(&mut cargo, Signal::SIGTERM).context("running cargo test")?;
    // The command keeps its ends of the pipe open.
    drop(cargo);

    let mut lines = BufReader::new(reader);
    let mut line = Vec::new();
    let mut out = std::io::stdout();
    while lines.read_until(b'\n', &mut line)? > 0 {
        out.write_all(&line)?;
        parser.line(String::from_utf8_lossy(&line).trim_end(), tally);
        line.clear();
    }
    parser.end(tally);
    if !child.wait()?.success() && tally.total().failed == before {
        tally.break_step("cargo test: failed without a failed test");
    }
    Ok(())
}

/// Reads what cargo says of the programs that it compiled.
fn programs(workspace: &Workspace, messages: &[Value]) -> Programs {
    let mut found = Programs::default();
    for message in messages {
        if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
            continue;
        }
        let Some(file) = message["executable"].as_str().and_then(|path| Path::new(path).file_name()?.to_str()) else {
            continue;
        };
        let package = message["manifest_path"].as_str().and_then(|path| workspace.package_of(Path::new(path)));
        let integration = message["target"]["kind"][0] == "test";
        let program = if integration && package == Some("server") { Program::Http } else { Program::Other };
        found.by_file.insert(file.to_owned(), program);
        if integration && let Some(name) = message["target"]["name"].as_str() {
            let list = match program {
                Program::Http => &mut found.http,
                Program::Other => &mut found.others,
            };
            list.push(name.to_owned());
        }
    }
    found
}

fn playwright(workspace: &Workspace, prove: bool, binary: &Path, tally: &mut Tally) -> Result<()> {
    let browser = tools::chromium()?;
    let folder = workspace.root.join("end2end");
    tools::npm_packages(&folder)?;
    let results = folder.join("results/results.json");
    if results.exists() {
        fs::remove_file(&results)?;
    }
    let mut command = playwright_command(&folder);
    command.env("CH_BIN", binary).env("CH_SITE", workspace.site()).env("CHROMIUM", &browser);
    if let Some(shell) = tools::headless_shell() {
        command.env("CHROMIUM_SHELL", shell);
    }
    if prove {
        command.env(PROVE, "1");
    }
    let succeeded = tools::succeeds(&mut command, "running Playwright")?;
    let report = fs::read(&results).with_context(|| format!("Playwright left no {}", results.display()))?;
    let before = tally.total().failed;
    tally.add_playwright(&report)?;
    if !succeeded && tally.total().failed == before {
        tally.break_step("browser: Playwright failed without a failed test");
    }
    Ok(())
}

fn playwright_command(folder: &Path) -> Command {
    let mut command = tools::npm_program(folder, "playwright");
    command
        .arg("test")
        .current_dir(folder)
        // A question on the terminal would wait for ever.
        .stdin(Stdio::null())
        // What Playwright would otherwise do after a failure: serve the report and wait.
        .env("PLAYWRIGHT_HTML_OPEN", "never");
    command
}

fn report(workspace: &Workspace, only: Option<Part>, steps: &Steps, tally: &Tally, began: SystemTime) {
    if !tally.failures.is_empty() {
        println!("\nFailed tests:");
        for name in &tally.failures {
            println!("  {name}");
        }
    }
    if !tally.broken().is_empty() {
        println!("\nFailed besides (each counts as one failure):");
        for what in tally.broken() {
            println!("  {what}");
        }
    }
    println!("\n{:<34} passed   failed  skipped", "");
    for category in Category::ALL {
        let counts = tally.of(category);
        if Part::categories(only).contains(&category) || !counts.is_nothing() {
            let flaky = match (category, tally.flaky) {
                (Category::Browser, 1..) => format!("   {} only when tried again", tally.flaky),
                _ => String::new(),
            };
            println!("{:<34} {:>6} {:>8} {:>8}{flaky}", category.title(), counts.passed, counts.failed, counts.skipped);
        }
    }
    println!("\nThe slowest tests:");
    for (seconds, name) in tally.slowest(SLOWEST) {
        println!("{seconds:>8.1} s  {name}");
    }
    if let Err(error) = keep_times(workspace, steps, tally) {
        println!("\nThe times were not kept: {error:#}");
    }
    let parts: Vec<String> = steps.finished().iter().map(|(name, time)| format!("{name} {}", short(*time))).collect();
    println!("\n{:.1} minutes: {}", steps.elapsed().as_secs_f64() / 60.0, parts.join(", "));
    let places = [workspace.target.join("counts"), workspace.root.join("target/counts")];
    for line in counts(&places, began) {
        println!("{line}");
    }
    println!("\n{}", tally.last_line());
}

/// Writes the time of each step and of each test into `target/counts/times.tsv`, so that growth is seen.
fn keep_times(workspace: &Workspace, steps: &Steps, tally: &Tally) -> Result<()> {
    let steps = steps.finished().iter().map(|(name, time)| format!("step\t{:.1}\t{name}\n", time.as_secs_f64()));
    let tests = tally.slowest(usize::MAX).into_iter().map(|(seconds, name)| format!("test\t{seconds:.3}\t{name}\n"));
    let folder = workspace.target.join("counts");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("times.tsv"), steps.chain(tests).collect::<String>())?;
    Ok(())
}

/// What tests have counted, one line each (`route walk: …`): every `counts/*.txt` that was written this time.
fn counts(places: &[PathBuf], began: SystemTime) -> Vec<String> {
    let files = places.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
    let new = files
        .filter(|file| file.path().extension().is_some_and(|end| end == "txt"))
        .filter(|file| file.metadata().and_then(|meta| meta.modified()).is_ok_and(|written| written >= began));
    // Both places may be one folder.
    let by_name: BTreeMap<_, _> = new.map(|file| (file.file_name(), file.path())).collect();
    let texts = by_name.into_values().filter_map(|path| fs::read_to_string(path).ok());
    texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn counts_of_this_run_are_told_and_older_ones_are_not() {
        let folder = std::env::temp_dir().join(format!("xtask-counts-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        for (name, text) in [("b.txt", "walk: 7\n"), ("a.txt", "kills: 3\n\n"), ("c.log", "no\n")] {
            fs::write(folder.join(name), text).expect("written");
        }
        let places = [folder.clone(), folder.clone(), folder.join("none")];
        let told = |began| counts(&places, began);
        assert_eq!(told(SystemTime::UNIX_EPOCH), ["kills: 3", "walk: 7"]);
        let later = SystemTime::now() + Duration::from_mins(1);
        assert!(told(later).is_empty());
        fs::remove_dir_all(&folder).expect("removed");
    }
}
