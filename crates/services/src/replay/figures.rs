//! What a replay found, and how it is written down.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use domain::matching::VetoKind;

/// One month of a replay.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Month {
    /// The day of the round.
    pub day: NaiveDate,
    /// Mentees who waited that day.
    pub waiting: usize,
    /// Places that were free that day.
    pub free: usize,
    pub pairs: usize,
}

/// The figures of a replay.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Figures {
    pub months: Vec<Month>,
    /// Thousandths of points of all pairs together.
    pub points: u64,
    /// Pairs that share a language beyond German that carries a talk.
    pub beyond_german: usize,
    /// Days that each mentee of a pair had waited.
    pub mentee_days: Vec<u64>,
    /// Days that each mentor of a pair had had a place free.
    pub mentor_days: Vec<u64>,
    /// Days that those have waited who are without a pair at the end.
    pub still_waiting: Vec<u64>,
    /// Pairs of people who were there at the same time.
    pub looked_at: usize,
    /// How many of these broke which condition; one pair can break several.
    pub vetoes: BTreeMap<VetoKind, usize>,
}

/// With one digit behind the point, rounded half up: whole numbers only, so that every machine writes the same.
fn tenths(sum: u64, of: u64) -> String {
    let of = of.max(1);
    let tenths = (sum * 20 + of) / (of * 2);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn mean(days: &[u64]) -> String {
    tenths(days.iter().sum(), u64::try_from(days.len()).unwrap_or(1))
}

fn share(part: usize, of: usize) -> String {
    tenths(u64::try_from(part * 100).unwrap_or(0), u64::try_from(of).unwrap_or(1))
}

impl Figures {
    /// How many pairs were made.
    pub fn pairs(&self) -> usize {
        self.mentee_days.len()
    }
}

/// As lines of text, for a file whose changes are read in a review.
impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pairs = self.pairs();
        writeln!(f, "pairs made\t{pairs}")?;
        writeln!(f, "points of a pair, mean\t{}", tenths(self.points, u64::try_from(pairs * 1000).unwrap_or(1)))?;
        writeln!(f, "a common language beyond German, % of pairs\t{}", share(self.beyond_german, pairs))?;
        writeln!(f, "mentees with a pair waited, days, mean\t{}", mean(&self.mentee_days))?;
        writeln!(f, "mentors had a place free, days, mean\t{}", mean(&self.mentor_days))?;
        writeln!(f, "mentees without a pair\t{}", self.still_waiting.len())?;
        writeln!(f, "they have waited, days, mean\t{}", mean(&self.still_waiting))?;
        writeln!(f, "pairs looked at\t{}", self.looked_at)?;
        for (kind, count) in &self.vetoes {
            writeln!(f, "veto {kind}, % of pairs looked at\t{}", share(*count, self.looked_at))?;
        }
        writeln!(f, "\nmonth\twaiting\tfree places\tpairs")?;
        for month in &self.months {
            writeln!(f, "{}\t{}\t{}\t{}", month.day.format("%Y-%m"), month.waiting, month.free, month.pairs)?;
        }
        Ok(())
    }
}
