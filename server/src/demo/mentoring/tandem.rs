//! A tandem's own story: answers, meetings, goals, the trial, what was reached, and the end.

use chrono::{DateTime, Duration, Utc};
use domain::form::Input;
use domain::id::{PersonId, TandemId};
use domain::matching::Side;
use domain::meeting::Medium;
use domain::meeting::questionnaire::{Degree, Item, Wave};
use domain::meeting::{Evidence, OutcomeKind};
use domain::person::Topic;
use domain::tandem::{Answer, EndReason, NoReason, Status};
use services::{Error, meeting, tandem};
use texts::format::local_day;

use super::words::{GOALS, MEETING_NOTES};
use super::{Step, Story};
use crate::serve::Failure;

fn form(fields: &[(&str, &str)]) -> Input {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// What came of a step; nothing when the tandem had moved on before.
fn in_time<T>(outcome: Result<T, Error>) -> Result<Option<T>, Failure> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Error::TandemNotNow(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

impl Story<'_> {
    fn person_of(&self, id: TandemId, side: Side) -> PersonId {
        let together = &self.tandems[&id];
        match side {
            Side::Mentor => together.mentor,
            Side::Mentee => together.mentee,
        }
    }

    pub(super) async fn answer(&mut self, at: DateTime<Utc>, id: TandemId, side: Side) -> Result<(), Failure> {
        let chance = &self.filling.chance;
        let answer = match chance.below(100) {
            0..86 => Answer::Yes,
            86..92 => Answer::No(*chance.one(NoReason::ALL)),
            92..96 => Answer::CallMe,
            _ => return Ok(()),
        };
        let ctx = self.person_at(self.person_of(id, side), at);
        let Some(status) = in_time(tandem::answer(&ctx, id, side, answer).await)? else { return Ok(()) };
        if answer == Answer::CallMe {
            let called = self.after(at, 1, 2);
            self.put(called, Step::Call(id, side));
        } else {
            self.answered(at, id, side, status);
        }
        Ok(())
    }

    pub(super) async fn call(&mut self, at: DateTime<Utc>, id: TandemId, side: Side) -> Result<(), Failure> {
        let ctx = self.filling.coordinator_at(at);
        let Some(status) = in_time(tandem::answer(&ctx, id, side, Answer::Yes).await)? else { return Ok(()) };
        self.answered(at, id, side, status);
        Ok(())
    }

    /// What comes after an answer: the other one's, or the first meeting.
    fn answered(&mut self, at: DateTime<Utc>, id: TandemId, side: Side, status: Status) {
        if status == Status::Proposed {
            let next = self.after(at, 0, 5);
            self.put(next, Step::Answer(id, side.other()));
        } else if status.meets() {
            self.begin(at, id);
        }
    }

    fn begin(&mut self, at: DateTime<Utc>, id: TandemId) {
        let first = self.after(at, 3, 12);
        self.put(first, Step::Meet(id));
        for side in [Side::Mentor, Side::Mentee] {
            let person = self.person_of(id, side);
            for (least, most) in [(1, 9), (93, 99)] {
                let told = self.after(at, least, most);
                self.put(told, Step::Told(person));
            }
        }
        // The trial's question, if the meetings don't bring it earlier.
        self.ask_trial(self.after(at, 43, 44), id);
        if self.filling.chance.percent(60) {
            let reached = self.after(at, 70, 200);
            self.put(reached, Step::Reach(id));
        }
    }

    /// Most answer in the days after they were asked.
    fn ask_trial(&mut self, at: DateTime<Utc>, id: TandemId) {
        for side in [Side::Mentor, Side::Mentee] {
            if self.filling.chance.percent(92) {
                let answer = self.after(at, 1, 6);
                self.put(answer, Step::Tried(id, side));
            }
        }
    }

    pub(super) async fn meet(&mut self, at: DateTime<Utc>, id: TandemId) -> Result<(), Failure> {
        let chance = &self.filling.chance;
        let side = if chance.percent(60) { Side::Mentor } else { Side::Mentee };
        let ctx = self.person_at(self.person_of(id, side), at);
        let day = local_day(at).to_string();
        let mut fields = vec![
            ("held_on", day.as_str()),
            ("minutes", *chance.one(&["30", "60", "60", "90", "90", "120"])),
            (
                "medium",
                chance
                    .one(&[Medium::InPerson, Medium::InPerson, Medium::InPerson, Medium::Phone, Medium::Video])
                    .code(),
            ),
        ];
        fields.extend(chance.some(Topic::ALL, 3).into_iter().map(|topic| ("topics", topic.code())));
        for (connection, often) in [("bond", 15), ("bridge", 55), ("link", 30)] {
            if chance.percent(often) {
                fields.push(("connections", connection));
            }
        }
        if chance.percent(35) {
            fields.push(("note", *chance.one(MEETING_NOTES)));
        }
        if in_time(meeting::note(&ctx, id, &form(&fields)).await)?.is_none() {
            return Ok(());
        }
        if chance.percent(12) {
            self.set_goal(at, id).await?;
        }
        let met = self.tandems.get_mut(&id).map_or(0, |together| {
            together.met += 1;
            together.met
        });
        if met == 4 {
            self.ask_trial(at, id);
        }
        let next = if self.filling.chance.percent(4) { self.after(at, 38, 50) } else { self.after(at, 6, 21) };
        let together = &self.tandems[&id];
        let (until, well) = (together.until, together.well);
        if next < until {
            self.put(next, Step::Meet(id));
        } else {
            self.put(until.max(at + Duration::hours(3)), if well { Step::Complete(id) } else { Step::End(id) });
        }
        Ok(())
    }

    async fn set_goal(&self, at: DateTime<Utc>, id: TandemId) -> Result<(), Failure> {
        let chance = &self.filling.chance;
        let ctx = self.person_at(self.person_of(id, Side::Mentee), at);
        let (goal, steps) = chance.one(GOALS);
        let goals = meeting::of_person(&ctx, id).await?.goals;
        if goals.len() >= 3 || goals.iter().any(|known| known.text == *goal) {
            return Ok(());
        }
        meeting::goal::add(&ctx, id, &form(&[("goal", goal)])).await?;
        let goals = meeting::of_person(&ctx, id).await?.goals;
        let Some(goal) = goals.iter().max_by_key(|goal| goal.id) else { return Ok(()) };
        for step in *steps {
            meeting::goal::add_step(&ctx, id, goal.id, &form(&[("milestone", step)])).await?;
        }
        for known in goals.iter().filter(|known| known.id != goal.id) {
            for step in known.steps.iter().filter(|step| step.done_on.is_none()) {
                if chance.percent(45) {
                    meeting::goal::set_step_done(&ctx, id, (known.id, step.id), true).await?;
                }
            }
        }
        Ok(())
    }

    /// The worker's hour, once a day.
    pub(super) async fn hour(&self, at: DateTime<Utc>) -> Result<(), Failure> {
        let ctx = self.system_at(at);
        tandem::tick(&ctx).await?;
        meeting::questionnaire::ask_due(&ctx).await?;
        Ok(())
    }

    pub(super) async fn tried(&self, at: DateTime<Utc>, id: TandemId, side: Side) -> Result<(), Failure> {
        let go_on = if self.filling.chance.percent(97) { "yes" } else { "no" };
        let ctx = self.person_at(self.person_of(id, side), at);
        in_time(tandem::answer_trial(&ctx, id, &form(&[("go_on", go_on)])).await).map(drop)
    }

    pub(super) async fn told(&self, at: DateTime<Utc>, person: PersonId) -> Result<(), Failure> {
        let chance = &self.filling.chance;
        if !chance.percent(75) {
            return Ok(());
        }
        let ctx = self.person_at(person, at);
        for (id, wave) in meeting::questionnaire::open(&ctx).await? {
            let found = meeting::questionnaire::own(&ctx, id).await?;
            // Most find that it has become somewhat better, not all of them.
            let more = if wave == Wave::Start { 0 } else { 50 };
            let degree = || (chance.below(3) + chance.below(3) + usize::from(chance.percent(more))).min(4);
            let fields: Vec<(&str, &str)> = Item::ALL
                .iter()
                .filter(|_| chance.percent(93))
                .map(|item| (item.field(), Degree::ALL[degree()].code()))
                .collect();
            meeting::questionnaire::answer(&ctx, found, &form(&fields)).await?;
        }
        Ok(())
    }

    pub(super) async fn reach(&self, at: DateTime<Utc>, id: TandemId) -> Result<(), Failure> {
        let chance = &self.filling.chance;
        let day = local_day(at).to_string();
        let kind = chance.one(OutcomeKind::ALL);
        let fields = [
            ("kind", kind.code()),
            ("on_date", day.as_str()),
            ("evidence", chance.one(Evidence::ALL).code()),
            ("connections", kind.connection().code()),
        ];
        Ok(meeting::outcome::add(&self.filling.coordinator_at(at), id, &form(&fields)).await?)
    }

    pub(super) async fn end(&self, at: DateTime<Utc>, id: TandemId) -> Result<(), Failure> {
        let reasons = [EndReason::Moved, EndReason::Work, EndReason::Health, EndReason::Silence];
        let reason = self.filling.chance.one(&reasons).code();
        in_time(tandem::end(&self.filling.coordinator_at(at), id, &form(&[("reason", reason)])).await).map(drop)
    }

    pub(super) async fn complete(&mut self, at: DateTime<Utc>, id: TandemId) -> Result<(), Failure> {
        if in_time(tandem::complete(&self.filling.coordinator_at(at), id).await)?.is_none() {
            return Ok(());
        }
        for (side, often) in [(Side::Mentor, 60), (Side::Mentee, 15)] {
            let told = self.after(at, 1, 12);
            self.put(told, Step::Told(self.person_of(id, side)));
            if self.filling.chance.percent(often) {
                tandem::wish_again(&self.person_at(self.person_of(id, side), at + Duration::hours(5)), id).await?;
            }
        }
        Ok(())
    }
}
