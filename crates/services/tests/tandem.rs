//! Tandems: who may answer, and that no place is given twice.

use domain::id::{PersonId, TandemId};
use domain::signup::Kind;
use domain::tandem::{Answer, NoReason, Order, Side, Status};
use services::signup::{Accepted, accept};
use services::tandem::{answer, propose, suggest};
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both, participant, volunteer};

async fn somebody(world: &World, ctx: &TenantCtx, kind: Kind, email: &str) -> PersonId {
    let form = if kind == Kind::Volunteer { volunteer(email) } else { participant(email) };
    let id = world.confirmed("erfurt", kind, &form).await;
    match accept(ctx, id).await.expect("accepted") {
        Accepted::Person(person) => person,
        Accepted::Organisation(_) => unreachable!("a person"),
    }
}

async fn asked(ctx: &TenantCtx, mentor: PersonId, mentee: PersonId) -> TandemId {
    let id = suggest(ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
    propose(ctx, id).await.expect("proposed");
    id
}

on_both! {
    async fn fifty_yeses_to_one_place_make_one_pair(world: World) {
        const MANY: usize = 50;
        let ctx = world.coordinator("erfurt").await;
        let mentor = somebody(&world, &ctx, Kind::Volunteer, "karin@example.org").await;
        let mut pairs = Vec::new();
        for number in 0..MANY {
            let mentee = somebody(&world, &ctx, Kind::Participant, &format!("mentee{number}@example.org")).await;
            let id = asked(&ctx, mentor, mentee).await;
            let yes = answer(&ctx.acting(Actor::Person(mentor)), id, Side::Mentor, Answer::Yes).await.expect("yes");
            assert_eq!(yes, Status::Proposed);
            pairs.push((id, mentee));
        }
        let answers = pairs.iter().map(|(id, mentee)| {
            let (ctx, id) = (ctx.acting(Actor::Person(*mentee)), *id);
            tokio::spawn(async move { answer(&ctx, id, Side::Mentee, Answer::Yes).await })
        });
        let answers: Vec<_> = answers.collect();
        let mut stands = Vec::new();
        for answer in answers {
            stands.push(answer.await.expect("a task").expect("an answer"));
        }
        let count = |status: Status| stands.iter().filter(|stand| **stand == status).count();
        assert_eq!((count(Status::Trial), count(Status::Declined)), (1, MANY - 1));
    }

    async fn a_mentee_meets_one_mentor_at_a_time(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let mentee = somebody(&world, &ctx, Kind::Participant, "rahel@example.org").await;
        let mut stands = Vec::new();
        for email in ["karin@example.org", "ute@example.org"] {
            let mentor = somebody(&world, &ctx, Kind::Volunteer, email).await;
            let id = asked(&ctx, mentor, mentee).await;
            answer(&ctx, id, Side::Mentor, Answer::Yes).await.expect("heard on the telephone");
            stands.push(answer(&ctx, id, Side::Mentee, Answer::Yes).await.expect("yes"));
        }
        assert_eq!(stands, [Status::Trial, Status::Declined]);
    }

    async fn only_who_was_asked_answers(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let mentor = somebody(&world, &ctx, Kind::Volunteer, "karin@example.org").await;
        let mentee = somebody(&world, &ctx, Kind::Participant, "rahel@example.org").await;
        let id = asked(&ctx, mentor, mentee).await;
        let no = Answer::No(NoReason::Private);
        for (actor, side) in [(mentee, Side::Mentor), (mentor, Side::Mentee)] {
            let refused = answer(&ctx.acting(Actor::Person(actor)), id, side, no).await;
            assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        }
        let refused = answer(&ctx.acting(Actor::System), id, Side::Mentor, no).await;
        assert!(refused.is_err(), "{refused:?}");
        assert_eq!(answer(&ctx.acting(Actor::Person(mentor)), id, Side::Mentor, no).await.expect("no"), Status::Declined);
        let late = answer(&ctx.acting(Actor::Person(mentee)), id, Side::Mentee, Answer::Yes).await;
        assert!(matches!(late, Err(Error::TandemNotNow(_))), "{late:?}");
        // It is over, so the two may be suggested to each other once more.
        asked(&ctx, mentor, mentee).await;
        let twice = suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await;
        assert!(matches!(twice, Err(Error::Store(store::StoreError::Exists))), "{twice:?}");
    }
}
