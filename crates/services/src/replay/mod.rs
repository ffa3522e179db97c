//! A district's history, run through the engine once more, month by month: what a change of weights would have meant.
//!
//! Everybody comes in on the day they did. On the first day of each month the engine draws the best round of all who
//! wait and all places that are free, and everybody says yes. A tandem holds for [`HOLDS_MONTHS`] and gives its place
//! free again. What people really answered is left out on purpose: it was an answer to other suggestions.
//!
//! Pure: the same history and the same settings give the same figures.

mod figures;

pub use figures::{Figures, Month};

use std::collections::BTreeSet;

use assignment::{Error, Problem, Scores};
use chrono::{Days, Months, NaiveDate};
use domain::id::PersonId;
use domain::matching::{Context, History, MatchingSettings, Mentee, Mentor, matrix, suggest, vetoes};
use texts::format::local_day;

use crate::{TenantCtx, matching};

/// How long a tandem is taken to hold: the programme's usual mentoring year, without the holidays.
pub const HOLDS_MONTHS: u32 = 9;

/// Everybody who ever came to a district for a tandem, as they are known today. `waiting_since` of each is the day on
/// which they came.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    pub mentors: Vec<Mentor>,
    pub mentees: Vec<Mentee>,
}

/// Runs a district's own history through the engine, to a day or to today, with other settings or its own. For whoever
/// has the command line. Six queries.
///
/// # Errors
/// [`crate::Error::Forbidden`] for anybody else.
pub async fn replay(
    ctx: &TenantCtx,
    settings: Option<MatchingSettings>,
    until: Option<NaiveDate>,
) -> Result<Figures, crate::Error> {
    let own = matching::settings_of(ctx).await?.matching;
    let pool = matching::everybody(ctx).await?;
    let past = Past { mentors: pool.mentors, mentees: pool.mentees };
    let until = until.unwrap_or_else(|| local_day(ctx.now()));
    past.replay(&settings.unwrap_or(own), until).map_err(|_| crate::Error::Machine("more people than can be counted"))
}

/// A tandem of the replay.
struct Held {
    mentor: usize,
    until: NaiveDate,
}

/// Where a replay stands.
struct Run<'a> {
    past: &'a Past,
    settings: &'a MatchingSettings,
    held: Vec<Held>,
    /// Mentees who have a mentor.
    met: BTreeSet<usize>,
    completed: Vec<u32>,
    /// Since when each mentor has had a place free.
    free_since: Vec<NaiveDate>,
    /// Pairs that were looked at, each once.
    looked_at: BTreeSet<(PersonId, PersonId)>,
    figures: Figures,
}

impl Past {
    /// Runs the engine over the months from the first day on which somebody came to `today`.
    ///
    /// # Errors
    /// [`Error::TooLarge`] when there are more people than can be counted exactly, which is far beyond any district.
    pub fn replay(mut self, settings: &MatchingSettings, today: NaiveDate) -> Result<Figures, Error> {
        // Equal scores go to whoever came first, whatever the order in which people are given.
        self.mentors.sort_by_key(|mentor| (mentor.common.waiting_since, mentor.common.id));
        self.mentees.sort_by_key(|mentee| (mentee.common.waiting_since, mentee.common.id));
        let came = self.mentors.iter().map(|mentor| mentor.common.waiting_since);
        let came = came.chain(self.mentees.iter().map(|mentee| mentee.common.waiting_since));
        let Some(first) = came.min() else { return Ok(Figures::default()) };
        let mut run = Run {
            past: &self,
            settings,
            held: Vec::new(),
            met: BTreeSet::new(),
            completed: vec![0; self.mentors.len()],
            free_since: self.mentors.iter().map(|mentor| mentor.common.waiting_since).collect(),
            looked_at: BTreeSet::new(),
            figures: Figures::default(),
        };
        let mut day = first_of_next_month(first);
        while day <= today {
            run.month(day)?;
            day = first_of_next_month(day);
        }
        run.end(today);
        Ok(run.figures)
    }
}

/// Never past the end of the calendar, which no history reaches.
fn first_of_next_month(day: NaiveDate) -> NaiveDate {
    let first = day - Days::new(u64::from(chrono::Datelike::day0(&day)));
    first + Months::new(1)
}

impl Run<'_> {
    fn month(&mut self, day: NaiveDate) -> Result<(), Error> {
        self.give_back(day);
        let mentors: Vec<usize> = (0..self.past.mentors.len())
            .filter(|number| self.past.mentors[*number].common.waiting_since < day)
            .collect();
        let mentees: Vec<usize> = (0..self.past.mentees.len())
            .filter(|number| !self.met.contains(number) && self.past.mentees[*number].common.waiting_since < day)
            .collect();
        let pool_mentors: Vec<Mentor> = mentors.iter().map(|number| self.mentor_at(*number)).collect();
        let mut pool_mentees: Vec<Mentee> = mentees.iter().map(|number| self.past.mentees[*number].clone()).collect();
        for mentee in &mut pool_mentees {
            mentee.common.paused_until = None;
        }
        let history = History::default();
        let context = Context { settings: self.settings, history: &history, today: day };
        self.count_vetoes(&pool_mentors, &pool_mentees, &context);
        let points = matrix(&pool_mentors, &pool_mentees, &context);
        let scores =
            Scores::from_fn(mentors.len(), mentees.len(), |left, right| points.get(left, right).map(|points| points.0));
        let places = pool_mentors.iter().map(|mentor| u32::from(mentor.free_places())).collect();
        let drawn = Problem::new(&scores, places).solve()?;
        let mut month = Month { day, waiting: mentees.len(), ..Month::default() };
        month.free = pool_mentors.iter().map(|mentor| usize::from(mentor.free_places())).sum();
        for pair in &drawn.pairs {
            let (mentor, mentee) = (&pool_mentors[pair.left], &pool_mentees[pair.right]);
            let Ok(suggestion) = suggest(mentor, mentee, &context) else { continue };
            month.pairs += 1;
            self.figures.points += u64::from(pair.score);
            self.figures.beyond_german += usize::from(suggestion.languages.iter().any(|talk| talk.language != "de"));
            self.figures.mentee_days.push(days(mentee.common.waiting_since, day));
            let number = mentors[pair.left];
            self.figures.mentor_days.push(days(self.free_since[number], day));
            self.free_since[number] = day;
            self.held.push(Held { mentor: number, until: day + Months::new(HOLDS_MONTHS) });
            self.met.insert(mentees[pair.right]);
        }
        self.figures.months.push(month);
        Ok(())
    }

    /// Tandems that held long enough are completed, and their places free.
    fn give_back(&mut self, day: NaiveDate) {
        let (over, held) = std::mem::take(&mut self.held).into_iter().partition(|held| held.until <= day);
        self.held = held;
        let over: Vec<Held> = over;
        for held in over {
            self.completed[held.mentor] += 1;
            self.free_since[held.mentor] = held.until;
        }
    }

    /// A mentor as she stood then. Pauses of today say nothing about then.
    fn mentor_at(&self, number: usize) -> Mentor {
        let mut mentor = self.past.mentors[number].clone();
        let taken = self.held.iter().filter(|held| held.mentor == number).count();
        mentor.taken = u8::try_from(taken).unwrap_or(u8::MAX);
        mentor.completed = self.completed[number];
        mentor.common.waiting_since = self.free_since[number];
        mentor.common.paused_until = None;
        mentor.common.suggested = 0;
        mentor
    }

    /// What stands against each pair, the first time that both are there. A place that is taken is no trait of the two.
    fn count_vetoes(&mut self, mentors: &[Mentor], mentees: &[Mentee], context: &Context<'_>) {
        for mentor in mentors {
            let free = Mentor { taken: 0, ..mentor.clone() };
            for mentee in mentees {
                if self.looked_at.insert((mentor.common.id, mentee.common.id)) {
                    self.figures.looked_at += 1;
                    for veto in vetoes(&free, mentee, context) {
                        *self.figures.vetoes.entry(veto.kind()).or_default() += 1;
                    }
                }
            }
        }
    }

    fn end(&mut self, today: NaiveDate) {
        let waiting = self.past.mentees.iter().enumerate().filter(|(number, _)| !self.met.contains(number));
        self.figures.still_waiting = waiting.map(|(_, mentee)| days(mentee.common.waiting_since, today)).collect();
    }
}

fn days(from: NaiveDate, to: NaiveDate) -> u64 {
    u64::try_from((to - from).num_days()).unwrap_or(0)
}
