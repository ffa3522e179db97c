//! The findings, for people and for machines.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::finding::{Area, Finding, Grade};

/// Lines without a fault that are shown of one area; the rest is only counted.
const MOST_OK: usize = 12;
/// Subjects longer than this don't push the others away.
const WIDEST: usize = 36;

#[derive(Serialize)]
struct Report<'a> {
    version: &'static str,
    checked_at: DateTime<Utc>,
    ok: usize,
    notes: usize,
    wrong: usize,
    findings: &'a [Finding],
}

fn count(findings: &[Finding], grade: Grade) -> usize {
    findings.iter().filter(|finding| finding.grade == grade).count()
}

/// How many are wrong.
pub fn wrong(findings: &[Finding]) -> usize {
    count(findings, Grade::Wrong)
}

/// One JSON object.
pub fn json(findings: &[Finding], checked_at: DateTime<Utc>) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Report {
        version: env!("CARGO_PKG_VERSION"),
        checked_at,
        ok: count(findings, Grade::Ok),
        notes: count(findings, Grade::Note),
        wrong: wrong(findings),
        findings,
    })
}

/// Aligned lines under the title of their area.
pub fn text(findings: &[Finding]) -> String {
    let width = |finding: &Finding| finding.subject.chars().count();
    let width = findings.iter().map(width).filter(|width| *width <= WIDEST).max().unwrap_or_default();
    let mut out = String::new();
    for area in Area::ALL {
        let here: Vec<&Finding> = findings.iter().filter(|finding| finding.area == area).collect();
        if here.is_empty() {
            continue;
        }
        let _ = writeln!(out, "{}", area.title());
        let mut fine = 0;
        for finding in here {
            if finding.grade == Grade::Ok {
                fine += 1;
                if fine > MOST_OK {
                    continue;
                }
            }
            let _ = writeln!(out, "  {:5}  {:width$}  {}", finding.grade.word(), finding.subject, finding.found);
            if let Some(advice) = &finding.advice {
                let _ = writeln!(out, "  {:5}  {:width$}  → {advice}", "", "");
            }
        }
        if fine > MOST_OK {
            let _ = writeln!(out, "  {:5}  and {} more without a fault", "ok", fine - MOST_OK);
        }
        out.push('\n');
    }
    let (ok, notes, wrong) = (count(findings, Grade::Ok), count(findings, Grade::Note), wrong(findings));
    let _ = writeln!(out, "{ok} ok, {notes} to note, {wrong} wrong");
    out
}

#[cfg(test)]
mod tests {
    use super::super::finding::Findings;
    use super::*;

    #[test]
    fn lines_are_aligned_and_many_good_ones_are_counted() {
        let mut list = Findings::new(Area::Databases);
        list.ok("registry", "up to date");
        list.wrong("tenant gotha", "2 migrations behind", "connecting-humans migrate");
        for number in 0..20 {
            list.ok(&format!("tenant {number}"), "up to date");
        }
        let text = text(&list.list);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "Databases");
        assert_eq!(lines[1], "  ok     registry      up to date");
        assert_eq!(lines[2], "  WRONG  tenant gotha  2 migrations behind");
        assert_eq!(lines[3], "                       → connecting-humans migrate");
        assert!(text.contains("and 9 more without a fault"), "{text}");
        assert!(text.ends_with("21 ok, 0 to note, 1 wrong\n"), "{text}");
    }
}
