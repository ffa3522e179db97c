//! Counting tests: what `cargo test` prints and what Playwright reports, in five categories.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_json::Value;

/// What a test exercises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    Unit,
    Sqlite,
    Postgres,
    Http,
    Browser,
}

impl Category {
    pub const ALL: [Self; 5] = [Self::Unit, Self::Sqlite, Self::Postgres, Self::Http, Self::Browser];

    pub fn title(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Sqlite => "store and services on SQLite",
            Self::Postgres => "store and services on PostgreSQL",
            Self::Http => "HTTP",
            Self::Browser => "browser",
        }
    }

    /// Where a test belongs: its own name says whether it needs a database, its program the rest.
    fn of(program: Program, test: &str) -> Self {
        for segment in test.split("::") {
            match segment {
                "sqlite" => return Self::Sqlite,
                "postgres" => return Self::Postgres,
                _ => {}
            }
        }
        program.category()
    }
}

/// What kind of test program is running.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Program {
    /// An integration test of the crate `server`.
    Http,
    #[default]
    Other,
}

impl Program {
    fn category(self) -> Category {
        match self {
            Self::Http => Category::Http,
            Self::Other => Category::Unit,
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// What `self` has and `other` does not.
    fn beyond(self, other: Self) -> Self {
        Self {
            passed: self.passed.saturating_sub(other.passed),
            failed: self.failed.saturating_sub(other.failed),
            skipped: self.skipped.saturating_sub(other.skipped),
        }
    }

    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    /// Whether any test really ran.
    fn ran(self) -> bool {
        self.passed + self.failed > 0
    }
}

/// All counts of one run.
#[derive(Debug, Default)]
pub struct Tally {
    counts: [Counts; 5],
    /// Steps that broke for another reason than a failed test. Each counts as a failure.
    broken: Vec<String>,
    /// The names of failed tests.
    pub failures: Vec<String>,
    /// Browser tests that passed only when tried again.
    pub flaky: u64,
    /// How long each test took, where that is known: seconds, and its name.
    pub times: Vec<(f64, String)>,
}

impl Tally {
    fn add(&mut self, category: Category, counts: Counts) {
        self.counts[category as usize].add(counts);
    }

    pub fn of(&self, category: Category) -> Counts {
        self.counts[category as usize]
    }

    /// Notes that a step broke for another reason than a failed test.
    pub fn break_step(&mut self, what: impl Into<String>) {
        self.broken.push(what.into());
    }

    pub fn broken(&self) -> &[String] {
        &self.broken
    }

    /// A category in which nothing ran has not been tested, and that is a failure.
    pub fn require(&mut self, categories: &[Category]) {
        for category in categories {
            if !self.of(*category).ran() {
                self.break_step(format!("{}: not a single test ran", category.title()));
            }
        }
    }

    pub fn total(&self) -> Counts {
        let mut total = Counts { failed: self.broken.len() as u64, ..Counts::default() };
        for counts in self.counts {
            total.add(counts);
        }
        total
    }

    /// The very last line of a run.
    pub fn last_line(&self) -> String {
        let Counts { passed, failed, skipped } = self.total();
        format!("{passed} passed, {failed} failed, {skipped} skipped")
    }

    /// The slowest tests, the slowest first.
    pub fn slowest(&self, most: usize) -> Vec<&(f64, String)> {
        let mut times: Vec<_> = self.times.iter().collect();
        times.sort_by(|one, other| other.0.total_cmp(&one.0));
        times.truncate(most);
        times
    }

    /// Times and failures of Playwright tests, of a suite and of those in it.
    fn add_suite(&mut self, suite: &Value, above: &str) {
        let own = suite["title"].as_str().unwrap_or_default();
        let title = if above.is_empty() { own.to_owned() } else { format!("{above} › {own}") };
        for spec in suite["specs"].as_array().into_iter().flatten() {
            for test in spec["tests"].as_array().into_iter().flatten() {
                let project = test["projectName"].as_str().unwrap_or_default();
                let name = format!("[{project}] {title} › {}", spec["title"].as_str().unwrap_or_default());
                let tries = test["results"].as_array().into_iter().flatten();
                let millis: f64 = tries.filter_map(|result| result["duration"].as_f64()).sum();
                if test["status"] == "unexpected" {
                    self.failures.push(name.clone());
                }
                self.times.push((millis / 1000.0, name));
            }
        }
        for inner in suite["suites"].as_array().into_iter().flatten() {
            self.add_suite(inner, &title);
        }
    }

    /// Takes over what Playwright's JSON report counts.
    pub fn add_playwright(&mut self, report: &[u8]) -> Result<()> {
        let report: Value = serde_json::from_slice(report).context("Playwright's report")?;
        let stats = &report["stats"];
        let count =
            |name: &str| stats[name].as_u64().with_context(|| format!("Playwright's report has no stats.{name}"));
        let flaky = count("flaky")?;
        self.add(
            Category::Browser,
            Counts { passed: count("expected")? + flaky, failed: count("unexpected")?, skipped: count("skipped")? },
        );
        self.flaky += flaky;
        for suite in report["suites"].as_array().into_iter().flatten() {
            self.add_suite(suite, "");
        }
        Ok(())
    }
}

/// Reads the output of `cargo test`, line by line.
#[derive(Debug, Default)]
pub struct Reader {
    /// File names of test programs, and what they are.
    programs: HashMap<String, Program>,
    program: Program,
    /// The words that name the program, for messages.
    name: String,
    /// From `running N tests` to `test result:`.
    inside: Option<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    seen: Counts,
    /// The part in which the failed tests say why; no results stand there.
    reasons: bool,
}

impl Reader {
    pub fn new(programs: HashMap<String, Program>) -> Self {
        Self { programs, ..Self::default() }
    }

    pub fn line(&mut self, line: &str, tally: &mut Tally) {
        let line = without_colour(line);
        let trimmed = line.trim();
        if let Some(inside) = &mut self.inside {
            if let Some(result) = trimmed.strip_prefix("test result: ") {
                let rest = summary(result).beyond(inside.seen);
                // Lines that a program's own output tore apart are in the summary all the same.
                tally.add(self.program.category(), rest);
                self.inside = None;
            } else if line.starts_with("error: test failed, to rerun") {
                // Cargo says so after a program; one that still owes its summary was killed.
                self.end(tally);
            } else if trimmed == "failures:" {
                inside.reasons = true;
            } else if !inside.reasons
                && let Some((name, counts)) = result(trimmed)
            {
                inside.seen.add(counts);
                tally.add(Category::of(self.program, name), counts);
                if counts.failed > 0 {
                    tally.failures.push(format!("{}: {name}", self.name));
                }
                if let Some(seconds) = seconds(trimmed) {
                    tally.times.push((seconds, format!("{}: {name}", self.name)));
                }
            } else {
                self.program_begins(&line, tally);
            }
            return;
        }
        if is_beginning(trimmed) {
            self.inside = Some(Inside::default());
        } else {
            self.program_begins(&line, tally);
        }
    }

    /// Call when the output has ended.
    pub fn end(&mut self, tally: &mut Tally) {
        if self.inside.take().is_some() {
            tally.break_step(format!("{}: ended before its last test", self.name));
        }
    }

    /// `Running unittests src/lib.rs (target/debug/deps/domain-0123)` or `Doc-tests domain`. Cargo
    /// indents these lines.
    fn program_begins(&mut self, line: &str, tally: &mut Tally) {
        let trimmed = line.trim();
        if trimmed.len() == line.len() {
            return;
        }
        if let Some(running) = trimmed.strip_prefix("Running ") {
            let Some((source, path)) = running.strip_suffix(')').and_then(|running| running.rsplit_once(" (")) else {
                return;
            };
            let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
            if self.inside.is_some() && !self.programs.contains_key(file) {
                // A failed test may print anything, but hardly the name of a program of ours.
                return;
            }
            self.end(tally);
            self.program = self.programs.get(file).copied().unwrap_or_default();
            let stem = file.rsplit_once('-').map_or(file, |(stem, _)| stem);
            self.name = format!("{stem} ({source})");
        } else if let Some(name) = trimmed.strip_prefix("Doc-tests ")
            && self.inside.is_none()
        {
            self.end(tally);
            self.program = Program::Other;
            self.name = format!("{name} (documentation)");
        }
    }
}

/// `running 3 tests`
fn is_beginning(line: &str) -> bool {
    line.strip_prefix("running ")
        .and_then(|rest| rest.strip_suffix(" tests").or_else(|| rest.strip_suffix(" test")))
        .is_some_and(|number| number.parse::<u64>().is_ok())
}

/// `test a::b ... ok`, `FAILED` or `ignored, reason`
fn result(line: &str) -> Option<(&str, Counts)> {
    let (name, outcome) = line.strip_prefix("test ")?.rsplit_once(" ... ")?;
    let mut counts = Counts::default();
    if outcome == "ok" || outcome.starts_with("ok ") {
        counts.passed = 1;
    } else if outcome.starts_with("FAILED") {
        counts.failed = 1;
    } else if outcome.starts_with("ignored") {
        counts.skipped = 1;
    } else {
        return None;
    }
    let name = name.split(" - should panic").next().unwrap_or(name);
    Some((name, counts))
}

/// `… ok <0.250s>`: how long a test took, when the program was asked to say so.
fn seconds(line: &str) -> Option<f64> {
    line.strip_suffix("s>")?.rsplit_once('<')?.1.parse().ok()
}

/// `FAILED. 1 passed; 1 failed; 0 ignored; …`
fn summary(text: &str) -> Counts {
    let number = |what: &str| {
        text.split([';', '.']).find_map(|part| part.trim().strip_suffix(what)?.trim().parse().ok()).unwrap_or(0)
    };
    Counts { passed: number("passed"), failed: number("failed"), skipped: number("ignored") }
}

/// Removes the escape sequences that colour a terminal.
fn without_colour(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // Up to and with the letter that ends it.
            characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(passed: u64, failed: u64, skipped: u64) -> Counts {
        Counts { passed, failed, skipped }
    }

    fn read(text: &str) -> Tally {
        let programs =
            HashMap::from([("routes-00aa".to_owned(), Program::Http), ("store-11bb".to_owned(), Program::Other)]);
        let mut tally = Tally::default();
        let mut reader = Reader::new(programs);
        for line in text.lines() {
            reader.line(line, &mut tally);
        }
        reader.end(&mut tally);
        tally
    }

    const SAMPLE: &str = "\
    Finished `test` profile [unoptimized + debuginfo] target(s) in 0.40s
     Running unittests src/lib.rs (target/debug/deps/store-11bb)

running 6 tests
test ids::tests::read_back ... ok
test people::tests::sqlite::insert ... ok
test people::tests::postgres::insert ... FAILED
test people::tests::postgres::update has been running for over 60 seconds
test people::tests::postgres::update ... ignored, needs a reason
test people::tests::sqlite_is_a_word_here ... ok
test people::tests::explodes - should panic ... ok

failures:

---- people::tests::postgres::insert stdout ----
test nothing::of::this::counts ... ok
     Running late (target/debug/deps/nothing)

failures:
    people::tests::postgres::insert

test result: FAILED. 4 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.10s

error: test failed, to rerun pass `-p store --lib`
     Running tests/routes.rs (/abs/target/debug/deps/routes-00aa)

running 3 tests
test walk ... ok <0.250s>
test both::sqlite::walk ... ok
test slow ... ok <61.500s>

test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s

   Doc-tests domain

running 2 tests
test crates/domain/src/age.rs - age::Age (line 3) ... ok
test crates/domain/src/age.rs - age::Age::new (line 9) ... ignored

test result: ok. 1 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.20s
";

    #[test]
    fn each_test_lands_in_its_category() {
        let tally = read(SAMPLE);
        assert_eq!(tally.of(Category::Unit), counts(4, 0, 1));
        assert_eq!(tally.of(Category::Sqlite), counts(2, 0, 0));
        assert_eq!(tally.of(Category::Postgres), counts(0, 1, 1));
        assert_eq!(tally.of(Category::Http), counts(2, 0, 0));
        assert_eq!(tally.of(Category::Browser), counts(0, 0, 0));
        assert_eq!(tally.failures, ["store (unittests src/lib.rs): people::tests::postgres::insert"]);
        assert_eq!(tally.broken(), Vec::<String>::new());
        assert_eq!(tally.last_line(), "8 passed, 1 failed, 2 skipped");
        let slowest: Vec<_> = tally.slowest(1).into_iter().cloned().collect();
        assert_eq!(slowest, [(61.5, "routes (tests/routes.rs): slow".to_owned())]);
        assert_eq!(tally.times.len(), 2);
    }

    #[test]
    fn torn_lines_are_counted_by_the_summary() {
        let tally = read(
            "     Running tests/routes.rs (target/debug/deps/routes-00aa)\n\
             running 2 tests\n\
             test walk ... a line of logging\n\
             ok\n\
             test slow ... ok\n\
             test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0s\n",
        );
        assert_eq!(tally.of(Category::Http), counts(2, 0, 0));
        assert_eq!(tally.of(Category::Unit), counts(0, 0, 0));
    }

    #[test]
    fn a_program_that_dies_is_a_failure() {
        let dies = "     Running unittests src/lib.rs (target/debug/deps/store-11bb)\n\
                    running 2 tests\n\
                    test a ... ok\n";
        let tally = read(dies);
        assert_eq!(tally.last_line(), "1 passed, 1 failed, 0 skipped");
        assert_eq!(tally.broken(), ["store (unittests src/lib.rs): ended before its last test"]);
        // The same when documentation follows, which cargo announces without a program.
        let tally = read(&format!(
            "{dies}error: test failed, to rerun pass `-p store --lib`\n   Doc-tests store\n\nrunning 0 tests\n\n\
             test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n"
        ));
        assert_eq!(tally.last_line(), "1 passed, 1 failed, 0 skipped");
        // The same when another program follows.
        let tally = read(&format!("{dies}{SAMPLE}"));
        assert_eq!(tally.last_line(), "9 passed, 2 failed, 2 skipped");
    }

    #[test]
    fn colours_do_not_matter() {
        let tally = read(
            "\u{1b}[1m\u{1b}[32m     Running\u{1b}[0m tests/routes.rs (target/debug/deps/routes-00aa)\n\
             running 1 test\n\
             test walk ... \u{1b}[32mok\u{1b}[0m\n\
             test result: \u{1b}[32mok\u{1b}[0m. 1 passed; 0 failed; 0 ignored; 0 measured\n",
        );
        assert_eq!(tally.of(Category::Http), counts(1, 0, 0));
    }

    #[test]
    fn a_category_without_a_test_is_a_failure() {
        let mut tally = read(SAMPLE);
        tally.require(&[Category::Unit, Category::Browser]);
        assert_eq!(tally.broken(), ["browser: not a single test ran"]);
        assert_eq!(tally.last_line(), "8 passed, 2 failed, 2 skipped");
    }

    #[test]
    fn playwright_is_counted() -> Result<()> {
        let report = serde_json::json!({
            "suites": [{
                "title": "signup.spec.ts",
                "specs": [{ "title": "loads", "tests": [{ "projectName": "phone", "status": "expected" }] }],
                "suites": [{
                    "title": "a form",
                    "specs": [{ "title": "keeps", "tests": [{ "projectName": "phone", "status": "unexpected", "results": [{ "duration": 1500 }, { "duration": 500 }] }] }],
                }],
            }],
            "stats": { "expected": 7, "unexpected": 1, "flaky": 2, "skipped": 3 },
        });
        let mut tally = Tally::default();
        tally.add_playwright(report.to_string().as_bytes())?;
        assert_eq!(tally.of(Category::Browser), counts(9, 1, 3));
        assert_eq!(tally.flaky, 2);
        assert_eq!(tally.failures, ["[phone] signup.spec.ts › a form › keeps"]);
        assert_eq!(tally.slowest(1), [&(2.0, "[phone] signup.spec.ts › a form › keeps".to_owned())]);
        assert!(tally.add_playwright(b"{}").is_err());
        Ok(())
    }
}
