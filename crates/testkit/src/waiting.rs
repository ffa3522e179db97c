//! People who wait for each other.

use chrono::{DateTime, Utc};
use domain::availability::Slot;
use domain::id::PersonId;
use domain::matching::Goal;
use domain::person::{ParticipantStatus, Profile, Topic, VolunteerStatus};
use domain::signup::{Kind, Participant, Volunteer};
use services::signup::{Accepted, accept};
use store::person::Part;

use crate::{World, participant, volunteer};

/// How somebody of a test stands: their part, and beside it what they told of themselves.
pub struct Standing<S, D> {
    pub part: Part<S, D>,
    pub profile: Profile,
}

impl<S, D> std::ops::Deref for Standing<S, D> {
    type Target = Part<S, D>;
    fn deref(&self) -> &Part<S, D> {
        &self.part
    }
}

impl<S, D> std::ops::DerefMut for Standing<S, D> {
    fn deref_mut(&mut self) -> &mut Part<S, D> {
        &mut self.part
    }
}

/// How a mentor of a test stands.
pub type MentorStanding = Standing<VolunteerStatus, Volunteer>;
/// How a mentee of a test stands.
pub type MenteeStanding = Standing<ParticipantStatus, Participant>;

impl World {
    async fn somebody(&self, slug: &str, kind: Kind, name: &str, form: Vec<(&str, &str)>) -> PersonId {
        let named = form.into_iter().map(|(field, value)| (field, if field == "name" { name } else { value }));
        let id = self.confirmed(slug, kind, &named.collect::<Vec<_>>()).await;
        match accept(&self.coordinator(slug).await, id).await.expect("accepted") {
            Accepted::Person(person) => person,
            Accepted::Organisation(_) => unreachable!("a person"),
        }
    }

    /// An active mentor with one place and all the time of the week, who consented to passing on; changed as the test
    /// needs it. The sign-up's answers are those of [`volunteer`].
    pub async fn mentor(&self, slug: &str, name: &str, change: impl FnOnce(&mut MentorStanding, &mut u8)) -> PersonId {
        let email = address(name);
        let id = self.somebody(slug, Kind::Volunteer, name, volunteer(&email)).await;
        self.activate(slug, id, change).await;
        id
    }

    /// Makes a volunteer a mentor as [`Self::mentor`] does.
    pub async fn activate(&self, slug: &str, id: PersonId, change: impl FnOnce(&mut MentorStanding, &mut u8)) {
        let db = self.db(slug).await;
        let mut person = store::person::by_id(&db, id).await.expect("a query").expect("known");
        let part = person.volunteer.take().expect("a volunteer");
        let part = Part { status: VolunteerStatus::Active, waiting_since: Some(self.now()), ..part };
        let mut standing = Standing { part, profile: person.profile };
        standing.profile.availability = Slot::all().collect();
        let mut capacity = 1;
        change(&mut standing, &mut capacity);
        (person.profile, person.volunteer) = (standing.profile, Some(Part { capacity, ..standing.part }));
        store::person::save_whole(&db, &person).await.expect("written");
    }

    /// A mentee who waits, wants German and has time all week, and consented to passing on; changed as the test needs
    /// it. The sign-up's answers are those of [`participant`].
    pub async fn mentee(&self, slug: &str, name: &str, change: impl FnOnce(&mut MenteeStanding)) -> PersonId {
        let email = address(name);
        let mut form = participant(&email);
        form.push(("consent", "pass-on"));
        let id = self.somebody(slug, Kind::Participant, name, form).await;
        self.let_wait(slug, id, change).await;
        id
    }

    /// Lets a participant wait as [`Self::mentee`] does.
    pub async fn let_wait(&self, slug: &str, id: PersonId, change: impl FnOnce(&mut MenteeStanding)) {
        let db = self.db(slug).await;
        let mut person = store::person::by_id(&db, id).await.expect("a query").expect("known");
        let part = person.participant.take().expect("a participant");
        let part = Part { status: ParticipantStatus::Waiting, waiting_since: Some(self.now()), ..part };
        let mut standing = Standing { part, profile: person.profile };
        standing.details.topics = vec![Topic::German];
        standing.details.aims = vec![Goal::Language];
        standing.profile.availability = Slot::all().collect();
        change(&mut standing);
        (person.profile, person.participant) = (standing.profile, Some(standing.part));
        store::person::save_whole(&db, &person).await.expect("written");
    }

    /// What the test's clock shows.
    pub fn now(&self) -> DateTime<Utc> {
        services::Clock::now(&*self.clock)
    }
}

/// An address for a name, of its Latin letters.
fn address(name: &str) -> String {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{}@example.org", letters.to_lowercase())
}
