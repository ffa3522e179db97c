//! Who has to act, since when, and how pressing it is: what a coordinator sees at a glance.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Due, Side, Status, Tandem, Timing};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Who has to act.
    Who {
        Coordinator = "coordinator",
        Mentor = "mentor",
        Mentee = "mentee",
        Both = "both",
    }
}

vocabulary! {
    /// What there is to do.
    Task {
        /// Somebody wants to be called before answering.
        Call = "call",
        /// The two have gone silent.
        Silence = "silence",
        /// The proposal waits for an answer.
        Answer = "answer",
        /// The trial's question waits for an answer.
        Trial = "trial",
        /// A suggestion waits for the coordinator's decision.
        Propose = "propose",
    }
}

vocabulary! {
    /// How pressing it is, by the district's times.
    Pressing { Calm = "calm", Soon = "soon", Late = "late" }
}

/// Somebody has to do something.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Acting {
    pub who: Who,
    pub task: Task,
    pub since: DateTime<Utc>,
    pub pressing: Pressing,
}

const fn who(sides: &[Side]) -> Who {
    match sides {
        [Side::Mentor] => Who::Mentor,
        [Side::Mentee] => Who::Mentee,
        _ => Who::Both,
    }
}

impl Timing {
    /// All that somebody has to do for this tandem, the coordinator's first. `status_since` is when it came to stand
    /// where it stands.
    pub fn acting(&self, tandem: &Tandem, status_since: DateTime<Utc>, now: DateTime<Utc>) -> Vec<Acting> {
        let days = |count: u16| TimeDelta::days(i64::from(count));
        let weeks = |count: u16| TimeDelta::weeks(i64::from(count));
        let pressing = |since: DateTime<Utc>, soon: TimeDelta, late: TimeDelta| match now - since {
            gone if gone >= late => Pressing::Late,
            gone if gone >= soon => Pressing::Soon,
            _ => Pressing::Calm,
        };
        let mut all = Vec::new();
        let mut add = |who, task, since, soon, late| {
            all.push(Acting { who, task, since, pressing: pressing(since, soon, late) });
        };
        match tandem.status {
            Status::Suggested => {
                add(Who::Coordinator, Task::Propose, status_since, days(self.expire_days), days(self.expire_days * 2));
            }
            Status::Proposed => {
                let asked_at = |side: Side| tandem.asked(side).at.unwrap_or(status_since);
                let called = Side::ALL.iter().filter(|side| tandem.asked(**side).wants_call());
                if let Some(since) = called.map(|side| asked_at(*side)).min() {
                    add(Who::Coordinator, Task::Call, since, TimeDelta::zero(), days(self.remind_days));
                }
                let open = tandem.waits_for();
                if let Some(since) = open.iter().map(|side| asked_at(*side)).min() {
                    add(who(&open), Task::Answer, since, days(self.remind_days), days(self.expire_days));
                }
            }
            Status::Trial | Status::Active => {
                let due = self.due(tandem, now);
                let begun = tandem.trial_since.unwrap_or(status_since);
                let last = tandem.last_meeting.unwrap_or(begun).max(begun);
                if due.contains(&Due::Silence) {
                    let since = last + weeks(self.silence_weeks);
                    add(Who::Coordinator, Task::Silence, since, TimeDelta::zero(), weeks(self.silence_weeks));
                }
                if due.contains(&Due::AskTrial) {
                    let by_time = begun + weeks(self.trial_weeks);
                    let since = if tandem.meetings >= self.trial_meetings { last.min(by_time) } else { by_time };
                    let open = tandem.waits_for();
                    add(who(&open), Task::Trial, since.min(now), days(self.remind_days), days(self.expire_days));
                }
            }
            _ => {}
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tandem::{Answer, Event, Order};

    fn start() -> DateTime<Utc> {
        DateTime::from_timestamp(1_780_000_000, 0).expect("a time")
    }

    fn proposed(order: Order) -> Tandem {
        Tandem::suggested(order).after(Event::Propose, start()).expect("proposed").0
    }

    fn after(tandem: Tandem, events: &[Event]) -> Tandem {
        events.iter().fold(tandem, |tandem, event| tandem.after(*event, start()).expect("a step").0)
    }

    fn told(tandem: &Tandem, days: i64) -> Vec<(Who, Task, Pressing)> {
        let now = start() + TimeDelta::days(days);
        let acting = Timing::default().acting(tandem, start(), now);
        acting.into_iter().map(|acting| (acting.who, acting.task, acting.pressing)).collect()
    }

    #[test]
    fn a_suggestion_waits_for_the_coordinator() {
        let tandem = Tandem::suggested(Order::Together);
        assert_eq!(told(&tandem, 1), [(Who::Coordinator, Task::Propose, Pressing::Calm)]);
        assert_eq!(told(&tandem, 14), [(Who::Coordinator, Task::Propose, Pressing::Late)]);
    }

    #[test]
    fn a_proposal_waits_for_whoever_was_asked_and_has_not_answered() {
        assert_eq!(told(&proposed(Order::MentorFirst), 0), [(Who::Mentor, Task::Answer, Pressing::Calm)]);
        let both = proposed(Order::Together);
        assert_eq!(told(&both, 3), [(Who::Both, Task::Answer, Pressing::Soon)]);
        let one = after(both, &[Event::Answer(Side::Mentor, Answer::Yes)]);
        assert_eq!(told(&one, 7), [(Who::Mentee, Task::Answer, Pressing::Late)]);
    }

    #[test]
    fn a_call_comes_first_and_is_pressing_at_once() {
        let tandem = after(proposed(Order::Together), &[Event::Answer(Side::Mentee, Answer::CallMe)]);
        let expected = [(Who::Coordinator, Task::Call, Pressing::Soon), (Who::Mentor, Task::Answer, Pressing::Calm)];
        assert_eq!(told(&tandem, 1), expected);
    }

    #[test]
    fn a_trial_waits_for_both_when_its_question_is_due_and_for_the_coordinator_when_it_is_silent() {
        let yes = [Event::Answer(Side::Mentor, Answer::Yes), Event::Answer(Side::Mentee, Answer::Yes)];
        let trial = after(proposed(Order::Together), &yes);
        assert_eq!(told(&trial, 10), []);
        let silent = (Who::Coordinator, Task::Silence, Pressing::Soon);
        assert_eq!(told(&trial, 36), [silent]);
        assert_eq!(told(&trial, 42), [silent, (Who::Both, Task::Trial, Pressing::Calm)]);
        let one = after(trial, &[Event::Trial(Side::Mentee, true)]);
        assert_eq!(told(&one, 50), [silent, (Who::Mentor, Task::Trial, Pressing::Late)]);
        assert_eq!(told(&after(one, &[Event::Trial(Side::Mentor, true)]), 20), []);
    }
}
