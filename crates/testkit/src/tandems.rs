//! Tandems in which both said yes.

use domain::id::{PersonId, TandemId};
use domain::signup::Kind;
use domain::tandem::{Answer, Order, Side, Status, Tandem};
use services::records::TandemRecord;
use services::signup::{self, Accepted};
use services::{Actor, TenantCtx, certificate, tandem};

use crate::{World, participant, volunteer};

/// A tandem and its two people.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub id: TandemId,
    pub mentor: PersonId,
    pub mentee: PersonId,
}

async fn accepted(world: &World, ctx: &TenantCtx, kind: Kind, email: &str) -> PersonId {
    let form = if kind == Kind::Volunteer { volunteer(email) } else { participant(email) };
    let id = world.confirmed(&ctx.site.slug, kind, &form).await;
    match signup::accept(ctx, id).await.expect("accepted") {
        Accepted::Person(person) => person,
        Accepted::Organisation(_) => unreachable!("a person"),
    }
}

impl World {
    /// Two people who were asked whether they would like to meet; their addresses begin with this name.
    pub async fn proposed(&self, slug: &str, name: &str) -> Pair {
        let ctx = self.coordinator(slug).await;
        let mentor = accepted(self, &ctx, Kind::Volunteer, &format!("{name}-mentor@example.org")).await;
        let mentee = accepted(self, &ctx, Kind::Participant, &format!("{name}-mentee@example.org")).await;
        let id = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
        tandem::propose(&ctx, id).await.expect("proposed");
        Pair { id, mentor, mentee }
    }

    /// Two people who both said yes, just now.
    pub async fn in_trial(&self, slug: &str, name: &str) -> Pair {
        let pair = self.proposed(slug, name).await;
        for (person, side) in [(pair.mentor, Side::Mentor), (pair.mentee, Side::Mentee)] {
            let ctx = self.tenant(slug, Actor::Person(person)).await;
            tandem::answer(&ctx, pair.id, side, Answer::Yes).await.expect("yes");
        }
        pair
    }

    /// A tandem that came to its good end, written down without the way there; and its certificate's code.
    pub async fn completed(&self, slug: &str, mentor: PersonId, mentee: PersonId) -> (TandemId, String) {
        let ctx = self.coordinator(slug).await;
        let mut tandem = Tandem::suggested(Order::Together);
        tandem.status = Status::Completed;
        let record = TandemRecord {
            id: ctx.env.id(),
            mentor,
            mentee,
            tandem,
            status_since: ctx.now(),
            end_reason: None,
            why: "{}".to_owned(),
            created_at: ctx.now(),
            created_by: None,
            waited_since: [None; 2],
            again: [None; 2],
        };
        store::tandem::insert(&self.db(slug).await, &record).await.expect("kept");
        let code = certificate::for_staff(&ctx, record.id).await.expect("a certificate").0.code.to_string();
        (record.id, code)
    }
}
