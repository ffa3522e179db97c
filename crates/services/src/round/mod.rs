//! Rounds: drawn, worked on, proposed.

mod change;
mod draw;
mod plan;
mod propose;
mod show;

pub use self::change::{Decision, Refused, change};
pub use self::draw::{draw, drop_round, list};
pub use self::plan::{Chosen, Decisions, Draw, Left, Plan, Two};
pub use self::propose::{Proposed, propose};
pub use self::show::{Changes, Row, Shown, Standing, export, show};
pub use assignment::{Idle, Unmatched};
pub use store::round::{Listed, Round};

use assignment::Error as Unsolved;
use domain::matching::{Mentee, Mentor, Side};
use domain::round::Mark;
use sha2::{Digest as _, Sha256};
use store::matching::Pool;
use store::round::{Member, Pair};

use crate::Error;

/// Changes with every answer that matching reads, and with places taken or given free.
fn fingerprint(profile: &impl std::fmt::Debug) -> String {
    let digest = Sha256::digest(format!("{profile:?}"));
    let mut half = [0; 8];
    half.copy_from_slice(&digest[..8]);
    format!("{:016x}", u64::from_be_bytes(half))
}

fn of_mentor(mentor: &Mentor) -> String {
    // Suggestions that came to nothing change no answer.
    let mut mentor = mentor.clone();
    mentor.common.suggested = 0;
    fingerprint(&mentor)
}

fn of_mentee(mentee: &Mentee) -> String {
    let mut mentee = mentee.clone();
    mentee.common.suggested = 0;
    fingerprint(&mentee)
}

/// Everybody of the pool, as a round remembers them.
fn members(pool: &Pool) -> Vec<Member> {
    let mentors = pool.mentors.iter().map(|one| (one.common.id, Side::Mentor, of_mentor(one)));
    let mentees = pool.mentees.iter().map(|one| (one.common.id, Side::Mentee, of_mentee(one)));
    let mut members: Vec<Member> =
        mentors.chain(mentees).map(|(person, side, fingerprint)| Member { person, side, fingerprint }).collect();
    members.sort_unstable();
    members
}

/// What was decided about the pairs of a round. Those that were proposed are through.
fn decisions(pairs: &[Pair]) -> Decisions {
    let with = |mark| {
        let marked = pairs.iter().filter(move |pair| pair.mark == Some(mark) && pair.tandem.is_none());
        marked.map(|pair| (pair.mentor, pair.mentee)).collect()
    };
    Decisions { fixed: with(Mark::Fixed), struck: with(Mark::Struck) }
}

/// A plan with its decisions as a round keeps it; `before` are the decisions before the last one, and `kept` the pairs
/// that were proposed.
fn rows(plan: &Plan, now: &Decisions, before: &Decisions, kept: &[Pair]) -> Vec<Pair> {
    let mark = |decisions: &Decisions, two| {
        let fixed = decisions.fixed.contains(two).then_some(Mark::Fixed);
        fixed.or(decisions.struck.contains(two).then_some(Mark::Struck))
    };
    let mut rows: std::collections::BTreeMap<Two, Pair> = kept
        .iter()
        .filter(|pair| pair.tandem.is_some())
        .map(|pair| ((pair.mentor, pair.mentee), Pair { before: None, ..*pair }))
        .collect();
    let fresh =
        |two: Two, points, mark| Pair { mentor: two.0, mentee: two.1, points, mark, before: None, tandem: None };
    for chosen in &plan.pairs {
        let two = (chosen.mentor, chosen.mentee);
        let how = if chosen.fixed { Mark::Fixed } else { Mark::Drawn };
        rows.entry(two).or_insert_with(|| fresh(two, chosen.points, Some(how)));
    }
    let decided = now.struck.iter().chain(&before.fixed).chain(&before.struck);
    for two in decided {
        rows.entry(*two).or_insert_with(|| fresh(*two, 0, mark(now, two)));
    }
    for (two, row) in &mut rows {
        row.before = mark(before, two);
    }
    rows.into_values().collect()
}

/// A mistake that only more people than there are could make, or a slip of ours.
fn unsolved(_: Unsolved) -> Error {
    Error::Machine("the round could not be drawn")
}
