//! What people tell in the interview, beyond their sign-up.

use chrono::{DateTime, Utc};
use domain::form::Input;
use domain::id::PersonId;
use domain::matching::{Goal, Interest, Side, Urgency};
use domain::person::{Topic, WorkField};
use services::conduct;
use services::interview::{self, Finish};
use texts::format::local_day;

use super::Story;
use super::words::EXPERIENCES;
use crate::serve::Failure;

impl Story<'_> {
    /// The profile is filled in, the certificate seen, the interview closed.
    pub(super) async fn interview(&mut self, at: DateTime<Utc>, person: PersonId) -> Result<(), Failure> {
        let ctx = self.filling.coordinator_at(at);
        let side = self.people[&person];
        // Nearly all bring their certificate along.
        if side == Side::Mentor && self.filling.chance.percent(93) {
            let seen_on = local_day(at).to_string();
            let seen: Input = [("seen_on", seen_on)].into_iter().collect();
            conduct::note(&ctx, person, &seen).await?;
        }
        let input = self.filled(&interview::show(&ctx, person, side.code()).await?.profile.input(), side);
        let closed = interview::finish(&ctx, person, side.code(), &input, Finish::Ready).await;
        closed.map_err(|refused| format!("a demo interview was refused: {refused:?}").into())
    }

    /// What was told at the sign-up stays; what matching asks besides is added.
    fn filled(&self, shown: &Input, side: Side) -> Input {
        let chance = &self.filling.chance;
        let mut added: Vec<(&str, &str)> = Vec::new();
        added.extend(chance.some(Interest::ALL, 5).into_iter().map(|interest| ("interests", interest.code())));
        let topics = |most| chance.some(Topic::ALL, most).into_iter().map(|topic| topic.code());
        let fields = |most| chance.some(WorkField::ALL, most).into_iter().map(|field| field.code());
        match side {
            Side::Mentor => {
                added.extend(topics(6).map(|topic| ("topics_offered", topic)));
                added.extend(fields(3).map(|field| ("fields_offered", field)));
                if chance.percent(25) {
                    added.push(("wish_german", if chance.percent(60) { "a2" } else { "b1" }));
                    added.push(("wish_german_strength", if chance.percent(30) { "must" } else { "wish" }));
                }
                if chance.percent(60) {
                    added.push(("experience", *chance.one::<&str>(EXPERIENCES)));
                }
            }
            Side::Mentee => {
                added.extend(topics(5).map(|topic| ("topics_wanted", topic)));
                added.extend(fields(2).map(|field| ("fields_wanted", field)));
                added.extend(chance.some(Goal::ALL, 3).into_iter().map(|goal| ("aims", goal.code())));
                let urgency = if chance.percent(15) { Urgency::Soon } else { Urgency::Usual };
                added.push(("urgency", urgency.code()));
                if chance.percent(30) {
                    added.push(("wish_gender", "female"));
                    added.push(("wish_gender_strength", if chance.percent(50) { "must" } else { "wish" }));
                }
            }
        }
        if chance.percent(55) {
            added.push(("video", "yes"));
        }
        if chance.percent(75) {
            added.push(("children_welcome", if chance.percent(80) { "yes" } else { "no" }));
        }
        if shown.all("reach") == ["foot"] {
            added.push(("distance", "5"));
        }
        let kept = shown.pairs().filter(|(name, _)| !added.iter().any(|(new, _)| new == name));
        kept.chain(added.iter().copied()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}
