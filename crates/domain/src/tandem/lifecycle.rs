//! How a tandem goes from suggested to completed, and what each step brings about.
//!
//! `suggested → proposed → trial → active → completed`, and from each step `declined | expired | ended early`. Both say
//! yes before the trial. Steps are pure: they take the tandem and an event and give the tandem after it, together with
//! what has to happen besides. Who was quicker is the database's question, not this one's.

use chrono::{DateTime, Utc};

use super::{Answer, Asked, EndReason, Order, Side, Status};

/// What the life cycle knows of a tandem.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tandem {
    pub status: Status,
    pub order: Order,
    pub mentor: Asked,
    pub mentee: Asked,
    /// When both had said yes.
    pub trial_since: Option<DateTime<Utc>>,
    /// What the two said to the trial's question: `true` goes on.
    pub goes_on: [Option<bool>; 2],
    /// Meetings that were noted.
    pub meetings: u16,
    pub last_meeting: Option<DateTime<Utc>>,
}

/// Something that happens to a tandem.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Event {
    /// The coordinator asks the one or both.
    Propose,
    /// The coordinator strikes out a suggestion, or takes a proposal back.
    Withdraw,
    /// One of the two answers the proposal. An answer may be changed until the other's makes it final.
    Answer(Side, Answer),
    /// Nobody answered in time.
    Expire,
    /// The mentor's last free place, or the mentee herself, went into another tandem meanwhile.
    Taken,
    /// One of the two answers the trial's question; `true` goes on.
    Trial(Side, bool),
    /// It ends before its time.
    End(EndReason),
    /// It comes to its good end.
    Complete,
}

/// What a step brings about, beside the new status.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Effect {
    /// Send this person the proposal: what the two share, and no contact data.
    Ask(Side),
    /// Tell both how to reach each other.
    ShareContacts,
    /// Tell this person, kindly, that it comes to nothing. Not why, and not who said so.
    Console(Side),
    /// The coordinator has to call this person.
    Call(Side),
    /// This person waits for another counterpart, ahead of those who have waited as long.
    BackToPool(Side),
    /// Ask both the questionnaire of the start, or of the end.
    AskQuestionnaire { end: bool },
    /// Thank both; the mentor's certificate is ready.
    Thank,
}

/// The event doesn't fit where the tandem stands, most often because somebody else was quicker.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("a tandem that is {0} does not take this step")]
pub struct NotNow(pub Status);

impl Tandem {
    /// A suggestion.
    pub const fn suggested(order: Order) -> Self {
        let nobody = Asked { at: None, answer: None };
        Self {
            status: Status::Suggested,
            order,
            mentor: nobody,
            mentee: nobody,
            trial_since: None,
            goes_on: [None; 2],
            meetings: 0,
            last_meeting: None,
        }
    }

    pub const fn asked(&self, side: Side) -> &Asked {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }

    const fn asked_mut(&mut self, side: Side) -> &mut Asked {
        match side {
            Side::Mentor => &mut self.mentor,
            Side::Mentee => &mut self.mentee,
        }
    }

    /// Whom the tandem waits for.
    pub fn waits_for(&self) -> Vec<Side> {
        let sides = [Side::Mentor, Side::Mentee];
        match self.status {
            Status::Proposed => sides.into_iter().filter(|side| self.asked(*side).is_open()).collect(),
            Status::Trial => sides.into_iter().filter(|side| self.goes_on[*side as usize].is_none()).collect(),
            _ => Vec::new(),
        }
    }

    /// The tandem after the event, and what that brings about, in the order in which people should hear of it.
    pub fn after(mut self, event: Event, now: DateTime<Utc>) -> Result<(Self, Vec<Effect>), NotNow> {
        let not_now = NotNow(self.status);
        let effects = match (self.status, event) {
            (Status::Suggested, Event::Propose) => self.propose(now),
            (Status::Suggested, Event::Withdraw) => {
                self.status = Status::Declined;
                Vec::new()
            }
            (Status::Proposed, Event::Withdraw) => self.over(Status::Declined, None),
            (Status::Proposed, Event::Answer(side, answer)) => self.answer(side, answer, now).ok_or(not_now)?,
            (Status::Proposed, Event::Expire) => self.over(Status::Expired, None),
            (Status::Proposed, Event::Taken) => self.over(Status::Declined, Some(Side::Mentor)),
            (Status::Trial, Event::Trial(side, goes_on)) => self.tried(side, goes_on),
            (Status::Trial | Status::Active, Event::End(_)) => self.end(),
            (Status::Active, Event::Complete) => {
                self.status = Status::Completed;
                vec![Effect::AskQuestionnaire { end: true }, Effect::Thank]
            }
            _ => return Err(not_now),
        };
        Ok((self, effects))
    }

    fn propose(&mut self, now: DateTime<Utc>) -> Vec<Effect> {
        self.status = Status::Proposed;
        self.mentor = Asked::since(now);
        let mut effects = vec![Effect::Ask(Side::Mentor)];
        if self.order == Order::Together {
            self.mentee = Asked::since(now);
            effects.push(Effect::Ask(Side::Mentee));
        }
        effects
    }

    fn answer(&mut self, side: Side, answer: Answer, now: DateTime<Utc>) -> Option<Vec<Effect>> {
        self.asked(side).at?;
        self.asked_mut(side).answer = Some(answer);
        Some(match answer {
            Answer::No(_) => self.over(Status::Declined, Some(side)),
            Answer::CallMe => vec![Effect::Call(side)],
            Answer::Yes if self.asked(side.other()).said_yes() => {
                self.status = Status::Trial;
                self.trial_since = Some(now);
                vec![Effect::ShareContacts, Effect::AskQuestionnaire { end: false }]
            }
            Answer::Yes if self.asked(side.other()).at.is_none() => {
                *self.asked_mut(side.other()) = Asked::since(now);
                vec![Effect::Ask(side.other())]
            }
            Answer::Yes => Vec::new(),
        })
    }

    fn tried(&mut self, side: Side, goes_on: bool) -> Vec<Effect> {
        self.goes_on[side as usize] = Some(goes_on);
        if !goes_on {
            return self.end();
        }
        if self.goes_on == [Some(true); 2] {
            self.status = Status::Active;
        }
        Vec::new()
    }

    /// A proposal that came to nothing, because `by` said no or by itself. Who was asked hears of it, but for the one
    /// who said no; both are free again.
    fn over(&mut self, status: Status, by: Option<Side>) -> Vec<Effect> {
        self.status = status;
        let sides = [Side::Mentor, Side::Mentee];
        let asked = sides.into_iter().filter(|side| Some(*side) != by && self.asked(*side).at.is_some());
        let mut effects: Vec<Effect> = asked.map(Effect::Console).collect();
        effects.extend(sides.map(Effect::BackToPool));
        effects
    }

    fn end(&mut self) -> Vec<Effect> {
        self.status = Status::EndedEarly;
        let sides = [Side::Mentor, Side::Mentee];
        let mut effects: Vec<Effect> = sides.map(Effect::Console).into();
        effects.push(Effect::AskQuestionnaire { end: true });
        effects.extend(sides.map(Effect::BackToPool));
        effects
    }
}

#[cfg(test)]
mod tests;
