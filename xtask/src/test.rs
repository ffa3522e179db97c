//! `cargo xtask test`: everything, with a PostgreSQL and a browser, and one line at the end that counts.
//!
//! A step that breaks does not keep the next ones from running: whoever reads the end of the output
//! sees all there is to repair.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use anyhow::{Context, Result};
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
}

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
    let mut steps =
        Steps::new(usize::from(checks) + usize::from(browser) * 2 + usize::from(with_database) + usize::from(code));
    let began = SystemTime::now();
    let mut tally = Tally::default();

    if checks {
        steps.next("check", "Check: format, clippy, layering, licences");
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
        steps.next("cargo test", "cargo test (the first build takes some minutes)");
        let url = database.as_ref().map(Database::url);
        if let Err(error) = cargo_test(workspace, only, url, &mut tally) {
            broke(&mut tally, "cargo test", &error);
        }
        drop(database);
    }
    if browser {
        steps.next("browser", "The real binary in a real browser (Playwright)");
        if let Err(error) = playwright(workspace, &mut tally) {
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

fn cargo_test(workspace: &Workspace, only: Option<Part>, database: Option<&str>, tally: &mut Tally) -> Result<()> {
    // Compiled first and by itself: cargo then says which program belongs to which crate.
    let mut build = workspace.cargo();
    build.args(SELECTION).args(["--no-run", "--message-format=json-render-diagnostics"]);
    let messages = tools::output(&mut build, "compiling the tests")?;
    let programs = programs(workspace, &messages);

    let mut cargo = workspace.cargo();
    cargo.args(SELECTION).arg("--no-fail-fast");
    match only {
        None | Some(Part::Browser) => {}
        Some(Part::Unit) => {
            cargo.args(["--lib", "--bins"]);
            for name in &programs.others {
                cargo.args(["--test", name]);
            }
            cargo.args(["--", "--skip", "::sqlite", "--skip", "::postgres"]);
        }
        Some(Part::Store) => {
            cargo.args(["--", "sqlite", "postgres"]);
        }
        Some(Part::Http) => {
            if programs.http.is_empty() {
                return Ok(());
            }
            for name in &programs.http {
                cargo.args(["--test", name]);
            }
        }
    }
    if let Some(url) = database {
        cargo.env("CH_TEST_POSTGRES", url);
    }
    if matches!(only, None | Some(Part::Http)) {
        match tools::caddy() {
            Ok(path) => {
                cargo.env("CH_TEST_CADDY", path);
            }
            Err(error) => broke(tally, "Caddy", &error),
        }
    }
    let before = tally.total().failed;
    // One pipe for both, so that the order stays: cargo names a program on one, and its results come
    // on the other.
    let (reader, writer) = std::io::pipe()?;
    cargo.stdout(writer.try_clone()?).stderr(writer);
    let child = Guarded::spawn(&mut cargo, Signal::SIGTERM).context("running cargo test")?;
    // The command keeps its ends of the pipe open.
    drop(cargo);

    let mut lines = BufReader::new(reader);
    let mut parser = Reader::new(programs.by_file);
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
fn programs(workspace: &Workspace, messages: &[u8]) -> Programs {
    let mut found = Programs::default();
    for line in messages.split(|byte| *byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<Value>(line) else {
            continue;
        };
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

fn playwright(workspace: &Workspace, tally: &mut Tally) -> Result<()> {
    let browser = tools::chromium()?;
    let binary = workspace.build_server(false)?;
    let folder = workspace.root.join("end2end");
    tools::npm_packages(&folder)?;
    let results = folder.join("results/results.json");
    if results.exists() {
        fs::remove_file(&results)?;
    }
    let succeeded = tools::succeeds(
        playwright_command(&folder).env("CH_BIN", &binary).env("CH_SITE", workspace.site()).env("CHROMIUM", &browser),
        "running Playwright",
    )?;
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
    let parts: Vec<String> = steps.finished().iter().map(|(name, time)| format!("{name} {}", short(*time))).collect();
    println!("\n{:.1} minutes: {}", steps.elapsed().as_secs_f64() / 60.0, parts.join(", "));
    let places = [workspace.target.join("counts"), workspace.root.join("target/counts")];
    for line in counts(&places, began) {
        println!("{line}");
    }
    println!("\n{}", tally.last_line());
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
