//! Two people and their tandem, for several tests.

use std::sync::Arc;

use chrono::Duration;
use domain::id::{PersonId, TandemId};
use domain::signup::Kind;
use domain::tandem::{Answer, Order, Side, Status};
use services::signup::{Accepted, accept};
use services::tandem::{answer, propose, suggest};
use services::{Actor, TenantCtx};
use testkit::{TestClock, World, participant, volunteer};

pub const MENTOR: &str = "luise@example.org";
pub const MENTEE: &str = "layla@example.org";

/// Luise Pößnecker-Öztürk, who reads German, and Layla al-Haddad, who reads Arabic.
pub struct Two {
    clock: Arc<TestClock>,
    pub ctx: TenantCtx,
    pub mentor: PersonId,
    pub mentee: PersonId,
}

async fn somebody(world: &World, ctx: &TenantCtx, kind: Kind, form: &[(&str, &str)]) -> PersonId {
    let id = world.confirmed("erfurt", kind, form).await;
    match accept(ctx, id).await.expect("accepted") {
        Accepted::Person(person) => person,
        Accepted::Organisation(_) => unreachable!("a person"),
    }
}

impl Two {
    /// Both consent to the other being told who they are.
    pub async fn new(world: &World) -> Self {
        Self::consenting(world, true).await
    }

    pub async fn consenting(world: &World, mentee_consents: bool) -> Self {
        let ctx = world.coordinator("erfurt").await;
        let mentor = somebody(world, &ctx, Kind::Volunteer, &volunteer(MENTOR)).await;
        let mut form = participant(MENTEE);
        form.extend([("phone", "0361 555 0199"), ("topics", "german")]);
        if mentee_consents {
            form.push(("consent", "pass-on"));
        }
        let mentee = somebody(world, &ctx, Kind::Participant, &form).await;
        Self { clock: world.clock.clone(), ctx, mentor, mentee }
    }

    pub async fn proposed(&self, order: Order) -> TandemId {
        let id = suggest(&self.ctx, self.mentor, self.mentee, order, "{}".to_owned()).await.expect("suggested");
        propose(&self.ctx, id).await.expect("proposed");
        id
    }

    pub async fn says(&self, id: TandemId, side: Side, said: Answer) -> Status {
        self.clock.forward(Duration::minutes(1));
        let person = if side == Side::Mentor { self.mentor } else { self.mentee };
        answer(&self.ctx.acting(Actor::Person(person)), id, side, said).await.expect("an answer")
    }

    pub async fn on_trial(&self) -> TandemId {
        let id = self.proposed(Order::Together).await;
        self.says(id, Side::Mentor, Answer::Yes).await;
        assert_eq!(self.says(id, Side::Mentee, Answer::Yes).await, Status::Trial);
        id
    }
}

/// The kinds of mails that a tandem sends by its own steps.
pub const OURS: [&str; 10] = [
    "proposal",
    "proposal-reminder",
    "proposal-over",
    "contacts",
    "connect",
    "trial",
    "tandem-over",
    "thanks",
    "nudge",
    "staff-tandem",
];

/// The kinds of the mails about tandems to an address, the oldest first.
pub async fn kinds(world: &World, address: &str) -> Vec<String> {
    let mut mails: Vec<String> = world
        .mails("erfurt")
        .await
        .into_iter()
        .filter(|mail| mail.to_address == address && OURS.contains(&mail.kind.as_str()))
        .map(|mail| mail.kind)
        .collect();
    mails.reverse();
    mails
}
