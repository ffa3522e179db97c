//! Who waits, and who comes into question for them.

use std::cmp::Reverse;

use chrono::NaiveDate;
use domain::id::PersonId;
use domain::matching::{Common, Context, Points, Ranked, Side, matrix, rank_mentees, rank_mentors, suggest};
use domain::role::Permission;
use domain::tandem::settings::Settings;
use store::matching::{Open, Pool};
use texts::format::local_day;

use super::heavy;
use super::pool::read;
use super::settings::current;
use crate::{Error, TenantCtx};

/// Somebody who looks for a counterpart.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Waiting {
    pub person: PersonId,
    /// Whole days.
    pub days: u32,
    /// The first day after a pause, if there is one now.
    pub paused_until: Option<NaiveDate>,
    /// Places that are free, proposals that are out left aside; for mentees 1.
    pub free: usize,
    /// Pairs that break no condition.
    pub possible: usize,
    /// The first of the list of suggestions.
    pub best: Option<(PersonId, Points)>,
    /// Somebody has been suggested, and nobody has been asked yet.
    pub suggested: Vec<Open>,
}

/// Everybody who looks for a counterpart, on either side whoever has waited longest first.
#[derive(Clone, Debug)]
pub struct Overview {
    pub mentees: Vec<Waiting>,
    /// Mentors with a free place. A place for which a proposal is out is not free.
    pub mentors: Vec<Waiting>,
    pub pool: Pool,
}

/// Everybody who looks for a counterpart. Six queries.
pub async fn overview(ctx: &TenantCtx) -> Result<Overview, Error> {
    ctx.require(Permission::ReadPeople)?;
    let settings = current(ctx.db()).await?;
    let pool = read(ctx.db()).await?;
    let today = local_day(ctx.now());
    heavy(move || {
        let context = Context { settings: &settings.matching, history: &pool.history, today };
        let points = matrix(&pool.mentors, &pool.mentees, &context);
        let waiting = |common: &Common, free, others: &mut dyn Iterator<Item = (Option<Points>, &Common)>| {
            let (mut possible, mut first) = (0, None);
            for (points, other) in others {
                let Some(points) = points else { continue };
                possible += 1;
                // As lists are sorted: by points, then by waiting, then by who was there earlier.
                let key = (Reverse(points), other.waiting_since, other.id);
                if first.is_none_or(|first| key < first) {
                    first = Some(key);
                }
            }
            Waiting {
                person: common.id,
                days: days(common, today),
                paused_until: common.paused_until.filter(|day| today < *day),
                free,
                possible,
                best: first.map(|(Reverse(points), _, id)| (id, points)),
                suggested: suggested(&pool, common.id),
            }
        };
        let mentees = pool.mentees.iter().enumerate().map(|(column, mentee)| {
            let others = pool.mentors.iter().enumerate();
            waiting(&mentee.common, 1, &mut others.map(|(row, one)| (points.get(row, column), &one.common)))
        });
        // The bonus for a long wait decides who comes first; it is no point of the pair.
        let plain = |mentor: PersonId, mentee: PersonId| {
            let one = pool.mentors.iter().find(|one| one.common.id == mentor)?;
            let other = pool.mentees.iter().find(|one| one.common.id == mentee)?;
            suggest(one, other, &context).ok().map(|told| told.plain())
        };
        let told = |waiting: Waiting, side: Side| {
            let best = waiting.best.and_then(|(other, _)| {
                let points = match side {
                    Side::Mentee => plain(other, waiting.person),
                    Side::Mentor => plain(waiting.person, other),
                };
                Some((other, points?))
            });
            Waiting { best, ..waiting }
        };
        let mentees = mentees.map(|waiting| told(waiting, Side::Mentee)).collect();
        let mentors = pool.mentors.iter().enumerate().filter_map(|(row, mentor)| {
            let free = usize::from(mentor.free_places()).saturating_sub(pool.reserved(mentor.common.id));
            let others = pool.mentees.iter().enumerate();
            let mut others = others.map(|(column, one)| (points.get(row, column), &one.common));
            (free > 0).then(|| waiting(&mentor.common, free, &mut others))
        });
        let mentors = mentors.map(|waiting| told(waiting, Side::Mentor)).collect();
        Overview { mentees, mentors, pool }
    })
    .await
}

fn days(common: &Common, today: NaiveDate) -> u32 {
    u32::try_from(today.signed_duration_since(common.waiting_since).num_days()).unwrap_or(0)
}

fn suggested(pool: &Pool, person: PersonId) -> Vec<Open> {
    use domain::tandem::Status;
    let of = |open: &&Open| (open.mentor == person || open.mentee == person) && open.status == Status::Suggested;
    pool.open.iter().filter(of).copied().collect()
}

/// One person, and everybody of the other side.
#[derive(Clone, Debug)]
pub struct ForPerson {
    /// On which side she looks for somebody.
    pub side: Side,
    /// Whether she is on both.
    pub both_sides: bool,
    pub person: PersonId,
    pub days: u32,
    pub ranked: Ranked,
    pub suggested: Vec<Open>,
    pub pool: Pool,
    pub settings: Settings,
}

/// Everybody for one person; `side` decides where she is on both. Six queries.
///
/// # Errors
/// [`Error::NotFound`] when she doesn't look for anybody.
pub async fn for_person(ctx: &TenantCtx, person: PersonId, side: Option<Side>) -> Result<ForPerson, Error> {
    ctx.require(Permission::ReadPeople)?;
    let settings = current(ctx.db()).await?;
    let pool = read(ctx.db()).await?;
    let today = local_day(ctx.now());
    heavy(move || {
        let context = Context { settings: &settings.matching, history: &pool.history, today };
        let mentor = pool.mentors.iter().find(|one| one.common.id == person);
        let mentee = pool.mentees.iter().find(|one| one.common.id == person);
        let (side, common, ranked) = match (mentor, mentee) {
            (Some(mentor), other) if other.is_none() || side == Some(Side::Mentor) => {
                (Side::Mentor, &mentor.common, rank_mentees(mentor, &pool.mentees, &context))
            }
            (_, Some(mentee)) => (Side::Mentee, &mentee.common, rank_mentors(mentee, &pool.mentors, &context)),
            _ => return Err(Error::NotFound),
        };
        let (days, both_sides) = (days(common, today), mentor.is_some() && mentee.is_some());
        let suggested = suggested(&pool, person);
        Ok(ForPerson { side, both_sides, person, days, ranked, suggested, pool, settings })
    })
    .await?
}
