//! Rows of the report.

use std::fmt::Write as _;

use anyhow::Error;

/// One line of the table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    pub what: String,
    pub figure: String,
    /// What it is compared with, in the same run.
    pub peer: String,
    pub ratio: String,
    pub wanted: String,
    /// Whether it is reached; nothing where nothing is wanted.
    pub good: Option<bool>,
}

impl Row {
    /// A figure that is only told.
    pub fn told(what: impl Into<String>, figure: impl Into<String>) -> Self {
        Self { what: what.into(), figure: figure.into(), ..Self::default() }
    }

    /// A share of a peer's figure that is to be reached.
    pub fn at_least(what: impl Into<String>, figure: String, peer: String, ratio: f64, wanted: f64) -> Self {
        Self {
            what: what.into(),
            figure,
            peer,
            ratio: percent(ratio),
            wanted: format!("≥ {}", percent(wanted)),
            good: Some(ratio >= wanted),
        }
    }

    /// Points of an examiner, each of which has to reach the same.
    pub fn score(what: impl Into<String>, points: &[f64], wanted: f64) -> Self {
        Self {
            what: what.into(),
            figure: points.iter().map(|points| number(*points)).collect::<Vec<_>>().join(", "),
            wanted: format!("≥ {}", number(wanted)),
            good: Some(!points.is_empty() && points.iter().all(|points| *points >= wanted)),
            ..Self::default()
        }
    }

    /// A number that is not to be exceeded.
    pub fn at_most(what: impl Into<String>, figure: f64, unit: &str, wanted: f64) -> Self {
        Self {
            what: what.into(),
            figure: format!("{}{unit}", number(figure)),
            wanted: format!("≤ {}{unit}", number(wanted)),
            good: Some(figure <= wanted),
            ..Self::default()
        }
    }

    /// A part that could not be measured.
    pub fn failed(part: &str, error: &Error) -> Self {
        Self { what: format!("{part}: {error:#}"), good: Some(false), ..Self::default() }
    }

    pub fn is_good(&self) -> bool {
        self.good != Some(false)
    }

    fn cells(&self) -> [String; 6] {
        let verdict = match self.good {
            Some(true) => "reached",
            Some(false) => "MISSED",
            None => "",
        };
        let cells =
            [&self.what, &self.figure, &self.peer, &self.ratio, &self.wanted].map(|cell| cell.replace('|', "/"));
        let [what, figure, peer, ratio, wanted] = cells;
        [what, figure, peer, ratio, wanted, verdict.to_owned()]
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// A number with as many digits as say something.
pub fn number(value: f64) -> String {
    let digits = match value {
        value if value.fract() == 0.0 || value >= 100.0 => 0,
        value if value >= 10.0 => 1,
        _ => 2,
    };
    format!("{value:.digits$}")
}

/// The middle of some figures; of an even number of them the lower one.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

/// A table in Markdown whose columns also stand below each other in a terminal.
pub fn markdown(rows: &[Row]) -> String {
    let head = ["what", "figure", "peer", "ratio", "wanted", "verdict"].map(str::to_owned);
    let lines: Vec<[String; 6]> = std::iter::once(head).chain(rows.iter().map(Row::cells)).collect();
    let widths: [usize; 6] =
        std::array::from_fn(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0));
    let mut table = String::new();
    for (place, line) in lines.iter().enumerate() {
        for (cell, width) in line.iter().zip(widths) {
            let _ = write!(table, "| {cell:<width$} ");
        }
        table.push_str("|\n");
        if place == 0 {
            for width in widths {
                let _ = write!(table, "| {} ", "-".repeat(width));
            }
            table.push_str("|\n");
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_decides_and_what_is_told_does_not() {
        let share = |ratio| Row::at_least("home", "1".into(), "4".into(), ratio, 0.25);
        assert!(share(0.25).is_good() && !share(0.249).is_good() && !share(f64::NAN).is_good());
        assert!(Row::at_most("queries", 3.0, "", 3.0).is_good() && !Row::at_most("queries", 4.0, "", 3.0).is_good());
        assert!(Row::told("size", "1 kB").is_good());
        assert!(!Row::failed("pages", &anyhow::anyhow!("gone")).is_good());
    }

    #[test]
    fn columns_stand_below_each_other() {
        let table = markdown(&[Row::told("Größe", "1|2"), Row::at_most("queries", 2.0, "", 3.0)]);
        let widths: Vec<usize> = table.lines().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0]), "{table}");
        assert!(table.contains("| Größe   | 1/2 "), "{table}");
    }

    #[test]
    fn the_median_is_the_middle() {
        assert!((median(vec![9.0, 1.0, 3.0]) - 3.0).abs() < 1e-9);
        assert!((median(vec![4.0, 1.0]) - 1.0).abs() < 1e-9);
        assert!(median(Vec::new()).is_nan());
    }
}
