//! Connecting Women over eighteen months: mentors and mentees come, are interviewed, are brought together in rounds,
//! answer, try, meet, reach something and say good-bye. Each step is the product's own use case, with a clock that is
//! put where the step belongs; what comes next is drawn by chance.

mod answers;
mod tandem;
mod words;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use chrono::{DateTime, Datelike as _, Duration, Utc};
use domain::id::{PersonId, TandemId};
use domain::matching::Side;
use services::round::Standing;
use services::{Actor, TenantCtx, matching};

use super::fill::Filling;
use super::timeline::DAYS;
use crate::serve::Failure;

/// How many days ago the last round was, of which only some pairs were proposed.
const LAST_ROUND: i64 = 5;

/// The last big round was longer ago than so many days, so that whoever came since waits today.
const SINCE_BIG_ROUND: usize = 40;

/// How many of each side answer a call in the newspaper and sign up in the same days, at most.
const TOGETHER: usize = 10;

/// How many come to a district for a tandem.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub mentors: usize,
    pub mentees: usize,
}

/// What happens at a time of its own.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Step {
    /// Somebody signs up and is accepted in the days after.
    Come(Side, usize),
    Interview(PersonId),
    /// The coordinator draws a round and proposes what it says.
    Round,
    /// The worker's hour: reminders, expiries, questions, the ends of pauses.
    Hour,
    Answer(TandemId, Side),
    /// The coordinator calls somebody who asked for it, and writes down the answer.
    Call(TandemId, Side),
    Meet(TandemId),
    Tried(TandemId, Side),
    /// One of the two answers the questionnaires that wait for them.
    Told(PersonId),
    Reach(TandemId),
    End(TandemId),
    Complete(TandemId),
}

/// What the simulation remembers of a tandem.
struct Together {
    mentor: PersonId,
    mentee: PersonId,
    met: usize,
    /// When the two stop, and whether that is a good end.
    until: DateTime<Utc>,
    well: bool,
}

struct Story<'a> {
    filling: &'a Filling<'a>,
    /// The earliest first; of the same time in the order in which they were drawn.
    steps: BinaryHeap<Reverse<(DateTime<Utc>, usize, Step)>>,
    drawn: usize,
    people: BTreeMap<PersonId, Side>,
    tandems: BTreeMap<TandemId, Together>,
}

/// Lets the mentoring of a district happen.
pub async fn live(filling: &Filling<'_>, plan: Plan) -> Result<(), Failure> {
    let mut story =
        Story { filling, steps: BinaryHeap::new(), drawn: 0, people: BTreeMap::new(), tandems: BTreeMap::new() };
    story.draw_beginnings(plan);
    while let Some(Reverse((at, _, step))) = story.steps.pop() {
        if at < filling.today {
            story.happen(at, step).await?;
        }
    }
    Ok(())
}

impl Story<'_> {
    fn put(&mut self, at: DateTime<Utc>, step: Step) {
        self.steps.push(Reverse((at, self.drawn, step)));
        self.drawn += 1;
    }

    /// Some days after a time, in the waking hours.
    fn after(&self, than: DateTime<Utc>, least: usize, most: usize) -> DateTime<Utc> {
        let chance = &self.filling.chance;
        let days = least + chance.below(most - least + 1);
        let minutes = 8 * 60 + chance.below(11 * 60);
        let day = (than + Duration::days(i64::try_from(days).unwrap_or(1))).date_naive();
        let at =
            day.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::minutes(i64::try_from(minutes).unwrap_or(0));
        at.max(than + Duration::minutes(5))
    }

    fn draw_beginnings(&mut self, plan: Plan) {
        let days = |number: usize| Duration::days(i64::try_from(number).unwrap_or(0));
        let first = self.filling.today - days(DAYS);
        for (side, count) in [(Side::Mentor, plan.mentors), (Side::Mentee, plan.mentees)] {
            // Some come together after the last big round and are interviewed by now: on no day the lists are empty.
            let together = (count / 3).min(TOGETHER);
            let spread = count - together;
            for number in 0..count {
                let day = if number < spread {
                    // More and more of them, and nobody in the last three days.
                    ((DAYS - 3) * (DAYS - 3) * number / spread).isqrt()
                } else {
                    DAYS - SINCE_BIG_ROUND
                };
                let at = self.after(first + days(day), 0, 9);
                self.put(at, Step::Come(side, number));
            }
        }
        let mut day = first;
        while day < self.filling.today {
            let at = day.date_naive().and_time(chrono::NaiveTime::MIN).and_utc() + Duration::hours(5);
            self.put(at, Step::Hour);
            // The first Wednesday of a month, but not lately, so that some wait today; and a small one five days ago, so
            // that proposals are out.
            let ago = self.filling.today - day;
            let is_first = day.weekday() == chrono::Weekday::Wed && day.day() <= 7;
            if (is_first && ago > days(SINCE_BIG_ROUND)) || ago.num_days() == LAST_ROUND {
                self.put(at + Duration::hours(4), Step::Round);
            }
            day += Duration::days(1);
        }
    }

    fn person_at(&self, person: PersonId, at: DateTime<Utc>) -> TenantCtx {
        self.filling.ctx.acting(Actor::Person(person)).in_env(self.filling.chance.at(at.min(self.filling.today)))
    }

    fn system_at(&self, at: DateTime<Utc>) -> TenantCtx {
        self.filling.ctx.acting(Actor::System).in_env(self.filling.chance.at(at))
    }

    async fn happen(&mut self, at: DateTime<Utc>, step: Step) -> Result<(), Failure> {
        match step {
            Step::Come(side, number) => self.come(at, side, number).await,
            Step::Interview(person) => self.interview(at, person).await,
            Step::Round => self.round(at).await,
            Step::Hour => self.hour(at).await,
            Step::Answer(id, side) => self.answer(at, id, side).await,
            Step::Call(id, side) => self.call(at, id, side).await,
            Step::Meet(id) => self.meet(at, id).await,
            Step::Tried(id, side) => self.tried(at, id, side).await,
            Step::Told(person) => self.told(at, person).await,
            Step::Reach(id) => self.reach(at, id).await,
            Step::End(id) => self.end(at, id).await,
            Step::Complete(id) => self.complete(at, id).await,
        }
    }

    async fn come(&mut self, at: DateTime<Utc>, side: Side, number: usize) -> Result<(), Failure> {
        let Some((person, at)) = self.filling.accepted(at, side, number).await? else { return Ok(()) };
        self.people.insert(person, side);
        // A few have not been interviewed yet.
        if !self.filling.chance.percent(4) {
            let interview = self.after(at, 6, 20);
            self.put(interview, Step::Interview(person));
        }
        Ok(())
    }

    /// Draws a round and proposes it.
    async fn round(&mut self, at: DateTime<Utc>) -> Result<(), Failure> {
        let ctx = self.filling.coordinator_at(at);
        let round = services::round::draw(&ctx).await?;
        let shown = services::round::show(&ctx, round).await?;
        let is_last = (self.filling.today - at).num_days() <= LAST_ROUND;
        let rows = shown.rows.iter().take(if is_last { (shown.rows.len() / 2).min(6) } else { usize::MAX });
        let pairs: Vec<_> = rows.map(|row| (row.pair.mentor, row.pair.mentee)).collect();
        services::round::propose(&ctx, round, &pairs).await?;
        // Where many are left, two of them are noted for each other and not asked yet.
        let left = if is_last && shown.rows.len() > pairs.len() + 2 { 2 } else { 0 };
        for row in shown.rows.iter().rev().take(left) {
            matching::suggest(&ctx, row.pair.mentor, row.pair.mentee).await?;
        }
        for row in services::round::show(&ctx, round).await?.rows {
            let Standing::Proposed(open) = row.standing else { continue };
            let (until, well) = self.fate(at);
            self.tandems.insert(open.id, Together { mentor: open.mentor, mentee: open.mentee, met: 0, until, well });
            let answer = self.after(at, 0, 5);
            self.put(answer, Step::Answer(open.id, Side::Mentor));
        }
        Ok(())
    }

    /// When a tandem ends and how: most after seven to ten months and well.
    fn fate(&self, at: DateTime<Utc>) -> (DateTime<Utc>, bool) {
        if self.filling.chance.percent(92) {
            (self.after(at, 200, 300), true)
        } else {
            (self.after(at, 60, 150), false)
        }
    }
}
