//! What the engine reads of the two sides, and nothing more: no name, no contact, no origin.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::wish::{Wish, Wishes};
use super::words::{Answer, Goal, Interest, Urgency};
use crate::availability::Slot;
use crate::geo::GeoPoint;
use crate::id::PersonId;
use crate::language::{Level, Spoken};
use crate::person::{BirthBand, Distance, Gender, Reach, Topic, WorkField};

/// What both sides tell.
///
/// An empty list is an answer that was not given, never an answer "none": the forms let nobody say that they have no
/// time or no interest. What stands in a list twice counts once.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    pub id: PersonId,
    /// Languages outside of [`crate::language::OFFERED`] are passed over; of a language that is named twice the
    /// higher level counts.
    pub languages: Vec<Spoken>,
    pub gender: Option<Gender>,
    pub birth_band: Option<BirthBand>,
    pub availability: Vec<Slot>,
    /// Whether they accept to meet by video.
    pub video: bool,
    pub reach: Vec<Reach>,
    pub distance: Option<Distance>,
    /// Where they start from; the middle of the place that belongs to their postcode.
    pub place: Option<GeoPoint>,
    pub interests: Vec<Interest>,
    /// Whether they can come only if somebody looks after their children or the children come along.
    pub needs_childcare: bool,
    /// Whether children of the other may be there when the two meet.
    pub children_welcome: Option<bool>,
    pub wishes: Wishes,
    /// Relatives and colleagues, as the coordinator marked them. It holds whichever of the two has the mark.
    pub not_with: Vec<PersonId>,
    /// How often they were suggested or proposed without becoming a tandem.
    pub suggested: u32,
    /// Since when they wait. Who comes back from a tandem that ended early keeps the earlier day, and so comes first.
    pub waiting_since: NaiveDate,
    /// The first day after a pause. Days before it are paused.
    pub paused_until: Option<NaiveDate>,
    /// Whether they consented to their answers being passed on to the other ([`crate::consent::Purpose::PassOn`]).
    pub pass_on: bool,
}

/// A volunteer who accompanies one to one.
#[derive(Clone, Debug, PartialEq)]
pub struct Mentor {
    pub common: Common,
    /// How many tandems at once.
    pub capacity: u8,
    /// Places that tandems take now: those in their trial and those that hold.
    pub taken: u8,
    /// Tandems that were completed.
    pub completed: u32,
    pub work_fields: Vec<WorkField>,
    /// Topics offered.
    pub topics: Vec<Topic>,
    /// The least level of German that the mentee should have.
    pub german: Option<Wish<Level>>,
}

/// A participant who looks for a mentor.
#[derive(Clone, Debug, PartialEq)]
pub struct Mentee {
    pub common: Common,
    pub goals: Vec<Goal>,
    /// Topics wanted.
    pub topics: Vec<Topic>,
    /// Where she has worked or wants to.
    pub work_fields: Vec<WorkField>,
    pub urgency: Urgency,
}

impl Common {
    fn untold(&self) -> impl Iterator<Item = Answer> {
        [
            (self.languages.is_empty(), Answer::Languages),
            (self.interests.is_empty(), Answer::Interests),
            (self.availability.is_empty(), Answer::Availability),
            (self.place.is_none(), Answer::Place),
            (self.distance.is_none(), Answer::Distance),
            (self.gender.is_none(), Answer::Gender),
            (self.birth_band.is_none(), Answer::BirthBand),
            (self.children_welcome.is_none(), Answer::ChildrenWelcome),
        ]
        .into_iter()
        .filter_map(|(untold, answer)| untold.then_some(answer))
    }
}

impl Mentor {
    /// How many more tandems fit in now.
    pub const fn free_places(&self) -> u8 {
        self.capacity.saturating_sub(self.taken)
    }

    /// What could still be asked for a better match, in the order of [`Answer::ALL`].
    pub fn untold(&self) -> Vec<Answer> {
        let own = [(self.work_fields.is_empty(), Answer::WorkFields), (self.topics.is_empty(), Answer::Topics)];
        sorted(self.common.untold().chain(own.into_iter().filter_map(|(untold, answer)| untold.then_some(answer))))
    }
}

impl Mentee {
    /// What could still be asked for a better match, in the order of [`Answer::ALL`].
    pub fn untold(&self) -> Vec<Answer> {
        let own = [
            (self.work_fields.is_empty(), Answer::WorkFields),
            (self.topics.is_empty(), Answer::Topics),
            (self.goals.is_empty(), Answer::Goals),
        ];
        sorted(self.common.untold().chain(own.into_iter().filter_map(|(untold, answer)| untold.then_some(answer))))
    }
}

fn sorted(answers: impl Iterator<Item = Answer>) -> Vec<Answer> {
    let mut answers: Vec<Answer> = answers.collect();
    answers.sort_unstable();
    answers
}

/// Pairs that must not come again: declined by one of the two, or ended for cause.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct History(BTreeSet<(PersonId, PersonId)>);

impl History {
    /// The mentees with whom this mentor must not come together again, sorted.
    pub(super) fn of_mentor(&self, mentor: PersonId) -> Vec<PersonId> {
        let (first, last) = (PersonId(uuid::Uuid::nil()), PersonId(uuid::Uuid::max()));
        self.0.range((mentor, first)..=(mentor, last)).map(|(_, mentee)| *mentee).collect()
    }
}

/// From pairs of mentor and mentee, in this order.
impl FromIterator<(PersonId, PersonId)> for History {
    fn from_iter<I: IntoIterator<Item = (PersonId, PersonId)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}
