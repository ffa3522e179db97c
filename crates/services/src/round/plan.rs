//! The best round of given people under the coordination's decisions. Pure: the same people, settings, day and
//! decisions give the same round.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use assignment::{Assignment, Error, Idle, Pair, Problem, Scores, Unmatched};
use chrono::NaiveDate;
use domain::id::PersonId;
use domain::matching::{
    Context, Help, MatchingSettings, Matrix, Mentee, Mentor, Suggestion, Veto, matrix, rank_mentees, rank_mentors,
    suggest,
};
use store::matching::Pool;

/// A mentor and a mentee.
pub type Two = (PersonId, PersonId);

/// What the coordination decided about pairs.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Decisions {
    pub fixed: BTreeSet<Two>,
    pub struck: BTreeSet<Two>,
}

/// A pair of a round.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Chosen {
    pub mentor: PersonId,
    pub mentee: PersonId,
    /// Thousandths.
    pub points: u32,
    pub fixed: bool,
}

/// Somebody without a counterpart, and what would help.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Left<Why> {
    pub person: PersonId,
    pub why: Why,
    /// Places that stay free; for mentees 1.
    pub places: u32,
    /// What would make how many pairs possible by itself, the most first.
    pub help: Vec<(Help, usize)>,
}

/// The best round.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Plan {
    /// Whoever of the mentees has waited longest first.
    pub pairs: Vec<Chosen>,
    /// Thousandths of points of all pairs together.
    pub total: u64,
    /// Pairs and thousandths that the engine would reach if nothing was decided beforehand.
    pub best: (usize, u64),
    pub unmatched: Vec<Left<Unmatched>>,
    pub idle: Vec<Left<Idle>>,
    /// Fixed pairs that can't be any more.
    pub broken: Vec<Two>,
}

/// Everybody and everything that a round is drawn of.
pub struct Draw<'a> {
    pub pool: &'a Pool,
    pub settings: &'a MatchingSettings,
    pub today: NaiveDate,
    mentors: Vec<Mentor>,
    mentees: Vec<Mentee>,
    /// Of everybody with everybody.
    points: Matrix,
}

impl<'a> Draw<'a> {
    /// Of everybody in the pool whom `takes_part` lets in.
    pub fn new(
        pool: &'a Pool,
        settings: &'a MatchingSettings,
        today: NaiveDate,
        takes_part: impl Fn(PersonId, bool) -> bool,
    ) -> Self {
        let mentors: Vec<Mentor> = pool.mentors.iter().filter(|one| takes_part(one.common.id, true)).cloned().collect();
        let mentees: Vec<Mentee> =
            pool.mentees.iter().filter(|one| takes_part(one.common.id, false)).cloned().collect();
        let points = matrix(&mentors, &mentees, &Context { settings, history: &pool.history, today });
        Self { pool, settings, today, mentors, mentees, points }
    }

    fn context(&self) -> Context<'_> {
        Context { settings: self.settings, history: &self.pool.history, today: self.today }
    }

    /// Places that a round may give away: what is free, less one for each proposal that is out.
    fn places(&self, mentor: &Mentor) -> u32 {
        let reserved = u32::try_from(self.pool.reserved(mentor.common.id)).unwrap_or(u32::MAX);
        u32::from(mentor.free_places()).saturating_sub(reserved)
    }

    /// Takes away one fixed pair of a mentor who has more of them than places; whether there was one.
    pub fn give_way(&self, decisions: &mut Decisions) -> bool {
        let over = |two: &&Two| {
            let places = self.mentors.iter().find(|one| one.common.id == two.0).map_or(0, |one| self.places(one));
            let fixed = decisions.fixed.iter().filter(|(mentor, _)| *mentor == two.0).count();
            u32::try_from(fixed).map_or(true, |fixed| fixed > places)
        };
        let Some(last) = decisions.fixed.iter().rev().find(over).copied() else { return false };
        decisions.fixed.remove(&last)
    }

    /// All that speaks for a pair.
    ///
    /// # Errors
    /// What stands against it; nothing where one of the two isn't there any more.
    pub fn explain(&self, (mentor, mentee): Two) -> Result<Suggestion, Vec<Veto>> {
        let one = self.mentors.iter().find(|one| one.common.id == mentor).ok_or_else(Vec::new)?;
        let other = self.mentees.iter().find(|one| one.common.id == mentee).ok_or_else(Vec::new)?;
        suggest(one, other, &self.context())
    }

    /// The mentors with whom a mentee could go, the best first.
    pub fn mentors_for(&self, mentee: PersonId) -> Vec<(PersonId, u32)> {
        let Some(column) = self.mentees.iter().position(|one| one.common.id == mentee) else { return Vec::new() };
        let possible = |(row, mentor): (usize, &Mentor)| {
            // Whoever has a place only for a proposal that is out has none for a mentee more.
            let points = (self.places(mentor) > 0).then(|| self.points.get(row, column))??;
            Some((Reverse(points), mentor.common.waiting_since, mentor.common.id))
        };
        let mut mentors: Vec<_> = self.mentors.iter().enumerate().filter_map(possible).collect();
        mentors.sort_unstable();
        mentors.into_iter().map(|(Reverse(points), _, id)| (id, points.0)).collect()
    }

    /// The best round. Fixed pairs that can't be any more are left out and named.
    ///
    /// # Errors
    /// When a mentor has more fixed pairs than places ([`Error::FixedBeyondPlaces`]), or there are more people than can
    /// be counted exactly.
    pub fn plan(&self, decisions: &Decisions) -> Result<Plan, Error> {
        let (mentors, mentees) = (&self.mentors, &self.mentees);
        let scores = Scores::from_fn(mentors.len(), mentees.len(), |left, right| {
            self.points.get(left, right).map(|points| points.0)
        });
        let places: Vec<u32> = mentors.iter().map(|mentor| self.places(mentor)).collect();
        let number = |&(mentor, mentee): &Two| {
            let left = mentors.iter().position(|one| one.common.id == mentor)?;
            let right = mentees.iter().position(|one| one.common.id == mentee)?;
            Some(Pair { left, right })
        };
        let mut problem = Problem::new(&scores, places);
        let best = problem.solve()?;
        let mut broken = Vec::new();
        for two in &decisions.fixed {
            match number(two).filter(|pair| scores.get(pair.left, pair.right).is_some()) {
                Some(pair) => drop(problem.fixed.insert(pair)),
                None => broken.push(*two),
            }
        }
        problem.forbidden = decisions.struck.iter().filter_map(number).collect();
        let decided = !problem.fixed.is_empty() || !problem.forbidden.is_empty();
        let answer = if decided { problem.solve()? } else { best.clone() };
        Ok(self.told(&answer, &best, broken))
    }

    fn told(&self, answer: &Assignment, best: &Assignment, broken: Vec<Two>) -> Plan {
        let context = self.context();
        let (mentors, mentees) = (&self.mentors[..], &self.mentees[..]);
        let pairs = answer.pairs.iter().map(|pair| Chosen {
            mentor: mentors[pair.left].common.id,
            mentee: mentees[pair.right].common.id,
            points: pair.score,
            fixed: pair.fixed,
        });
        let unmatched = answer.unmatched.iter().map(|(right, why)| {
            let mentee = &mentees[*right];
            let help = match why {
                Unmatched::NoCandidate => rank_mentors(mentee, mentors, &context).would_help(),
                _ => Vec::new(),
            };
            Left { person: mentee.common.id, why: *why, places: 1, help }
        });
        let idle = answer.idle.iter().map(|(left, places, why)| {
            let mentor = &mentors[*left];
            let help = match why {
                Idle::NoCandidate => rank_mentees(mentor, mentees, &context).would_help(),
                _ => Vec::new(),
            };
            Left { person: mentor.common.id, why: *why, places: *places, help }
        });
        Plan {
            pairs: pairs.collect(),
            total: answer.total,
            best: (best.pairs.len(), best.total),
            unmatched: unmatched.collect(),
            idle: idle.collect(),
            broken,
        }
    }
}
