//! What somebody reached: dated, and with what shows it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Connection;
use super::NOTE_MAX;
use crate::form::{Input, Problem, Problems, Reader};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What was reached.
    OutcomeKind {
        Job = "job",
        Internship = "internship",
        Training = "training",
        LanguageCourse = "language-course",
        Membership = "membership",
        Volunteering = "volunteering",
        Qualification = "qualification",
        Network = "network",
    }
}

impl OutcomeKind {
    /// Which connection it most often makes; the form opens with it, and whoever notes it may say otherwise.
    pub const fn connection(self) -> Connection {
        match self {
            Self::LanguageCourse | Self::Qualification => Connection::Link,
            _ => Connection::Bridge,
        }
    }
}

vocabulary! {
    /// What shows that it is so. Documents are looked at and never kept.
    Evidence {
        /// The person told it.
        Told = "told",
        /// Somebody at the place confirmed it: employer, club, school.
        Confirmed = "confirmed",
        /// A contract was shown.
        Contract = "contract",
        /// A certificate was shown.
        Certificate = "certificate",
        /// Another document was shown.
        Document = "document",
    }
}

/// Something that somebody reached.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Outcome {
    pub kind: OutcomeKind,
    pub on_date: NaiveDate,
    pub evidence: Evidence,
    /// Which connections it made.
    pub connections: Vec<Connection>,
    /// For the coordinators.
    pub note: Option<String>,
}

/// Reads an outcome.
pub fn read_outcome(input: &Input, today: NaiveDate) -> Result<Outcome, Problems> {
    let mut reader = Reader::new(input);
    let kind = reader.needed_choice("kind");
    let on_date = reader.needed_date("on_date");
    if on_date.is_some_and(|day| day > today) {
        reader.problem("on_date", Problem::InFuture);
    }
    let evidence = reader.needed_choice("evidence");
    let connections = reader.choices("connections");
    let note = reader.paragraph("note", NOTE_MAX);
    reader.finish(|| Some(Outcome { kind: kind?, on_date: on_date?, evidence: evidence?, connections, note }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_missing_is_said_at_once() {
        let today = "2026-11-22".parse().expect("a day");
        let tomorrow: Input = [("on_date", "2026-11-23"), ("kind", "king")].into_iter().collect();
        let problems: Vec<_> = read_outcome(&tomorrow, today).expect_err("problems").iter().collect();
        assert_eq!(
            problems,
            [("kind", Problem::Unlisted), ("on_date", Problem::InFuture), ("evidence", Problem::ChooseOne)]
        );
    }
}
