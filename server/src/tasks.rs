//! What each active tenant needs by itself, time after time: one table.
//!
//! A task is a line in [`TASKS`] and a use case that acts as the program. The worker does them one after another, so in
//! one process none is ever done twice at once; that two processes on one PostgreSQL don't do the same twice is up to
//! the use case, and the table says how each sees to it. One that fails holds no other up. At the start of the program
//! all are due.

use std::collections::HashMap;
use std::pin::Pin;
use std::time::Duration;

use services::meeting::questionnaire;
use services::person::pause;
use services::{Error, TenantCtx, conduct, event, link, session, signup, tandem};
use tokio::time::Instant;

/// How often the worker looks after everyone; intervals are whole multiples of it.
pub const ROUND: Duration = Duration::from_hours(1);

type Running<'a> = Pin<Box<dyn Future<Output = Result<u64, Error>> + Send + 'a>>;

/// Something that is done at each active tenant from time to time.
#[derive(Clone, Copy, Debug)]
pub struct Task {
    /// How the log and the figures call it.
    pub name: &'static str,
    /// What the log says when there was something to do, beside how much.
    pub did: &'static str,
    pub every: Duration,
    /// Whether it deletes or ends something because of its age. It waits while the clock can't be trusted.
    pub by_age: bool,
    /// Does it; how much there was to do.
    pub run: for<'a> fn(&'a TenantCtx) -> Running<'a>,
}

/// All tasks, in the order in which they are done.
pub const TASKS: &[Task] = &[
    // Two processes: one at a time, the second finds it done.
    Task {
        name: "sign-ups-expire",
        did: "unconfirmed sign-ups vanished",
        every: ROUND,
        by_age: true,
        run: |ctx| task(signup::expire(ctx)),
    },
    // Two processes: each thing that is due has a row with a unique key, in the transaction that does it.
    Task {
        name: "tandems-due",
        did: "tandems: what was due is done",
        every: ROUND,
        by_age: true,
        run: |ctx| task(tandem::tick(ctx)),
    },
    // Two processes: one statement that deletes.
    Task {
        name: "links-clear",
        did: "links that were over are forgotten",
        every: ROUND,
        by_age: true,
        run: |ctx| task(link::clear(ctx)),
    },
    // Two processes: one at a time, the second finds it done.
    Task {
        name: "event-lists-clear",
        did: "lists of names of events are deleted",
        every: ROUND,
        by_age: true,
        run: |ctx| task(event::clear(ctx)),
    },
    // Two processes: one statement that deletes.
    Task {
        name: "sessions-clear",
        did: "sessions that were over are forgotten",
        every: ROUND,
        by_age: true,
        run: |ctx| task(session::clear(ctx)),
    },
    // Two processes: one at a time, the second finds it done.
    Task {
        name: "pauses-end",
        did: "pauses are over",
        every: ROUND,
        by_age: false,
        run: |ctx| task(pause::end_due(ctx)),
    },
    // Two processes: the statement that marks a certificate leaves those that are marked out.
    Task {
        name: "certificates-remind",
        did: "certificates of good conduct end soon",
        every: ROUND,
        by_age: false,
        run: |ctx| task(conduct::remind(ctx)),
    },
    // Two processes: one at a time, the second finds it done.
    Task {
        name: "events-remind",
        did: "people were reminded of an event",
        every: ROUND,
        by_age: false,
        run: |ctx| task(event::remind(ctx)),
    },
    // Two processes: a row with a unique key for each questionnaire, and a mark at each reminder.
    Task {
        name: "questionnaires-ask",
        did: "questionnaires were asked or reminded of",
        every: ROUND,
        by_age: false,
        run: |ctx| task(questionnaire::ask_due(ctx)),
    },
];

/// A use case as the table holds it.
fn task<'a, N: TryInto<u64>>(work: impl Future<Output = Result<N, Error>> + Send + 'a) -> Running<'a> {
    Box::pin(async { work.await.map(|count| count.try_into().unwrap_or(u64::MAX)) })
}

/// When each task was done last at each tenant, in this process.
#[derive(Debug, Default)]
pub struct Done(HashMap<(String, &'static str), Instant>);

impl Done {
    /// Does what is due at a tenant, one task after another, and tells of each how it went and how long it took. One
    /// that fails holds no other up; a database that is away fails them all. Stops between two tasks once it should.
    pub async fn work(
        &mut self,
        tasks: &[Task],
        ctx: &TenantCtx,
        trusted: bool,
        stop: impl Fn() -> bool,
        mut tell: impl FnMut(&Task, &Result<u64, Error>, Duration),
    ) {
        for task in tasks.iter().filter(|task| trusted || !task.by_age) {
            let began = Instant::now();
            if stop() {
                return;
            }
            if !self.is_due(task, &ctx.site.slug, began) {
                continue;
            }
            let result = (task.run)(ctx).await;
            tell(task, &result, began.elapsed());
            match result {
                Ok(_) => self.note(task, &ctx.site.slug, began),
                Err(error) if error.is_away() => return,
                Err(_) => {}
            }
        }
    }

    /// Whether a tenant's turn has come. Rounds never begin at the very same moment of their hour, so half a round too
    /// early is on time.
    fn is_due(&self, task: &Task, slug: &str, now: Instant) -> bool {
        let last = self.0.get(&(slug.to_owned(), task.name));
        last.is_none_or(|last| now.duration_since(*last) + ROUND / 2 >= task.every)
    }

    /// It was done. What failed isn't, and is due again in the next round.
    fn note(&mut self, task: &Task, slug: &str, now: Instant) {
        self.0.insert((slug.to_owned(), task.name), now);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_task_has_a_name_of_its_own_and_comes_with_a_round() {
        let names: HashSet<_> = TASKS.iter().map(|task| task.name).collect();
        assert_eq!(names.len(), TASKS.len());
        for Task { name, every, .. } in TASKS {
            assert!(every.as_secs() > 0 && every.as_secs().is_multiple_of(ROUND.as_secs()), "{name}");
        }
    }

    #[tokio::test]
    async fn a_task_comes_each_time_its_interval_is_over_and_what_failed_comes_again() {
        let daily = Task { every: ROUND * 24, ..TASKS[0] };
        let (mut done, start) = (Done::default(), Instant::now());
        assert!(done.is_due(&daily, "erfurt", start), "at the start of the program");
        assert!(done.is_due(&daily, "erfurt", start + ROUND), "nobody noted that it was done");
        done.note(&daily, "erfurt", start);
        assert!(!done.is_due(&daily, "erfurt", start + ROUND * 23));
        assert!(done.is_due(&daily, "erfurt", start + ROUND * 24 - Duration::from_mins(5)), "an early round");
        assert!(done.is_due(&daily, "gotha", start), "each tenant by itself");
        let hourly = TASKS[0];
        done.note(&hourly, "gotha", start + Duration::from_mins(4));
        assert!(done.is_due(&hourly, "gotha", start + ROUND), "the last round was slow to come to it");
        assert!(!done.is_due(&hourly, "gotha", start + Duration::from_mins(5)), "a round that was owed");
    }
}
