//! People who wait for each other.

use chrono::{DateTime, Utc};
use domain::availability::Slot;
use domain::id::PersonId;
use domain::matching::Goal;
use domain::person::{ParticipantStatus, Topic, VolunteerStatus};
use domain::signup::{Kind, Participant, Volunteer};
use services::signup::{Accepted, accept};
use store::matching::{Standing, set_mentee, set_mentor};

use crate::{World, participant, volunteer};

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
        let details = store::person::volunteer(&db, id).await.expect("a query").expect("a volunteer").details;
        let profile = store::person::by_id(&db, id).await.expect("a query").expect("a person").profile;
        let mut standing = Standing {
            status: VolunteerStatus::Active,
            details,
            profile,
            paused_until: None,
            waiting_since: Some(self.now()),
        };
        standing.profile.availability = Slot::all().collect();
        let mut capacity = 1;
        change(&mut standing, &mut capacity);
        set_mentor(&db, id, &standing, capacity).await.expect("written");
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
        let details = store::person::participant(&db, id).await.expect("a query").expect("a participant").details;
        let mut standing = Standing {
            status: ParticipantStatus::Waiting,
            details,
            profile: store::person::by_id(&db, id).await.expect("a query").expect("a person").profile,
            paused_until: None,
            waiting_since: Some(self.now()),
        };
        standing.details.topics = vec![Topic::German];
        standing.details.aims = vec![Goal::Language];
        standing.profile.availability = Slot::all().collect();
        change(&mut standing);
        set_mentee(&db, id, &standing).await.expect("written");
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
