//! A round as it stands, and what has changed since it was drawn.

use std::collections::{BTreeMap, BTreeSet};

use domain::audit::Did;
use domain::id::{PersonId, RoundId};
use domain::matching::{Side, Suggestion, Veto};
use domain::role::Permission;
use domain::round::{Mark, Status};
use store::matching::{Open, Pool};
use store::round::{Member, Pair, Round};
use texts::format::local_day;

use super::plan::{Draw, Plan, Two};
use super::{decisions, members, unsolved};
use crate::matching::{self, heavy};
use crate::{Error, TenantCtx};

/// Where a pair of a round stands now.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Standing {
    /// It can be proposed.
    Possible(Suggestion),
    /// It was proposed, out of this round or otherwise.
    Proposed(Open),
    /// It was proposed out of this round, and is over.
    Over,
    /// There is something against it meanwhile; nothing is named where one of the two doesn't wait any more.
    Impossible(Vec<Veto>),
}

/// A pair of a round.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    pub pair: Pair,
    pub standing: Standing,
    /// How many of the pair's thousandths are for a long wait and say nothing of the pair.
    pub bonus: u32,
    /// The mentors whom this mentee could have instead, with their thousandths, the best first.
    pub others: Vec<(PersonId, u32)>,
}

/// What is otherwise than when the round was drawn.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changes {
    pub came: Vec<(PersonId, Side)>,
    pub left: Vec<(PersonId, Side)>,
    /// Who gave other answers, or has more or fewer places.
    pub answered: Vec<PersonId>,
    /// Pairs of the round that can't be any more.
    pub broken: Vec<(Two, Vec<Veto>)>,
    /// Weights or conditions.
    pub settings: bool,
}

impl Changes {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A round as it stands.
#[derive(Clone, Debug)]
pub struct Shown {
    pub round: Round,
    pub rows: Vec<Row>,
    pub struck: Vec<Two>,
    /// Pairs that stand and were not proposed yet, and their thousandths of points.
    pub now: (usize, u64),
    /// The best round of the same people under the same decisions, with who is left over.
    pub plan: Plan,
    pub changes: Changes,
    pub names: BTreeMap<PersonId, String>,
    /// Of the mentees without a pair: the mentors whom they could have, with thousandths, the best first.
    pub others: BTreeMap<PersonId, Vec<(PersonId, u32)>>,
}

/// Shows a round. Ten queries.
pub async fn show(ctx: &TenantCtx, id: RoundId) -> Result<Shown, Error> {
    ctx.require(Permission::ReadPeople)?;
    let round = store::round::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let pairs = store::round::pairs(ctx.db(), id).await?;
    let was = store::round::members(ctx.db(), id).await?;
    let mut names = store::round::names(ctx.db(), id).await?;
    let current = matching::current(ctx.db()).await?.matching;
    let pool = matching::read(ctx.db()).await?;
    names.extend(pool.people.values().map(|somebody| (somebody.id, somebody.name.clone())));
    heavy(move || {
        let inside: BTreeSet<(PersonId, Side)> = was.iter().map(|member| (member.person, member.side)).collect();
        let side = |mentor| if mentor { Side::Mentor } else { Side::Mentee };
        let takes_part = |id, mentor| inside.contains(&(id, side(mentor)));
        let draw = Draw::new(&pool, &round.settings, local_day(round.drawn_at), takes_part);
        let mut decided = decisions(&pairs);
        let plan = loop {
            match draw.plan(&decided) {
                Ok(plan) => break plan,
                // Fewer places than when they were fixed: it is told below, and taken away with the next decision.
                Err(assignment::Error::FixedBeyondPlaces { .. }) if draw.give_way(&mut decided) => {}
                Err(error) => return Err(unsolved(error)),
            }
        };
        let stands = |pair: &&Pair| matches!(pair.mark, Some(Mark::Drawn | Mark::Fixed));
        let rows: Vec<Row> = pairs.iter().filter(stands).map(|pair| row(&draw, &pool, *pair)).collect();
        let rows = sorted(rows, &pool);
        let struck = pairs.iter().filter(|pair| pair.mark == Some(Mark::Struck));
        let struck = struck.map(|pair| (pair.mentor, pair.mentee)).collect();
        let possible = rows.iter().filter(|row| matches!(row.standing, Standing::Possible(_)));
        let total = possible.clone().map(|row| u64::from(row.pair.points)).sum();
        let changes = match round.status {
            Status::Draft => changes(&rows, &was, &members(&pool), &pairs, current != round.settings),
            Status::Proposed | Status::Dropped => Changes::default(),
        };
        let now = (possible.count(), total);
        let unmatched = plan.unmatched.iter().map(|left| (left.person, others_of(&draw, left.person)));
        let others = unmatched.collect();
        Ok(Shown { round, rows, struck, now, plan, changes, names, others })
    })
    .await?
}

/// The same as a file, which leaves a trace. Eleven queries.
pub async fn export(ctx: &TenantCtx, id: RoundId) -> Result<Shown, Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let shown = show(ctx, id).await?;
    permit.act(async |act| Ok(act.done(Did::RoundExported(id), shown))).await
}

fn row(draw: &Draw<'_>, pool: &Pool, pair: Pair) -> Row {
    let two = (pair.mentor, pair.mentee);
    let open = pool.open_pair(pair.mentor, pair.mentee).filter(|open| open.status != domain::tandem::Status::Suggested);
    let standing = match (open, pair.tandem) {
        (Some(open), _) => Standing::Proposed(open),
        (None, Some(_)) => Standing::Over,
        (None, None) => draw.explain(two).map_or_else(Standing::Impossible, Standing::Possible),
    };
    let others = match standing {
        Standing::Proposed(_) | Standing::Over => Vec::new(),
        _ => others_of(draw, pair.mentee).into_iter().filter(|(mentor, _)| *mentor != pair.mentor).collect(),
    };
    // A bonus is the mentee's, whoever the mentor is.
    let bonus = draw.explain(two).map_or(0, |told| told.bonus().0).min(pair.points);
    Row { pair, standing, bonus, others }
}

/// The mentors whom a mentee could have, with the thousandths of what the two have in common.
fn others_of(draw: &Draw<'_>, mentee: PersonId) -> Vec<(PersonId, u32)> {
    let mut mentors = draw.mentors_for(mentee);
    let bonus = mentors.first().and_then(|(mentor, _)| draw.explain((*mentor, mentee)).ok());
    let bonus = bonus.map_or(0, |told| told.bonus().0);
    for (_, points) in &mut mentors {
        *points = points.saturating_sub(bonus);
    }
    mentors
}

/// As the pool is: whoever of the mentees has waited longest first, and last those who don't wait any more.
fn sorted(mut rows: Vec<Row>, pool: &Pool) -> Vec<Row> {
    let place = |mentee| pool.mentees.iter().position(|one| one.common.id == mentee).unwrap_or(usize::MAX);
    rows.sort_by_cached_key(|row| (place(row.pair.mentee), row.pair.mentee, row.pair.mentor));
    rows
}

fn changes(rows: &[Row], was: &[Member], is: &[Member], pairs: &[Pair], settings: bool) -> Changes {
    // Whom this round itself gave a mentor has not left, and a place that it took is no news.
    let proposed: BTreeSet<PersonId> =
        pairs.iter().filter(|pair| pair.tandem.is_some()).flat_map(|pair| [pair.mentor, pair.mentee]).collect();
    let find = |list: &[Member], one: &Member| {
        list.iter().find(|other| (other.person, other.side) == (one.person, one.side)).cloned()
    };
    let mut changes = Changes { settings, ..Changes::default() };
    for member in is {
        match find(was, member) {
            None => changes.came.push((member.person, member.side)),
            Some(then) if then.fingerprint != member.fingerprint && !proposed.contains(&member.person) => {
                changes.answered.push(member.person);
            }
            Some(_) => {}
        }
    }
    let gone = was.iter().filter(|member| find(is, member).is_none() && !proposed.contains(&member.person));
    changes.left = gone.map(|member| (member.person, member.side)).collect();
    for row in rows {
        if let Standing::Impossible(vetoes) = &row.standing {
            changes.broken.push(((row.pair.mentor, row.pair.mentee), vetoes.clone()));
        }
    }
    changes
}
