//! The link in the mail, and sign-ups whose link nobody opens.

use chrono::Duration;
use domain::role::Role;
use domain::signup::{Kind, Status};
use services::records::{SignupFilter, SignupRow};
use services::signup::{self, Confirmable};
use services::{Actor, Error};
use testkit::{World, on_both, participant, volunteer};
use tokio::task::JoinSet;

const LUISE: &str = "luise@example.org";

async fn rows(world: &World) -> Vec<SignupRow> {
    signup::queue(&world.coordinator("erfurt").await, &SignupFilter::default(), 1).await.expect("the queue").rows
}

async fn actions(world: &World, action: &str) -> usize {
    world.log("erfurt").await.iter().filter(|entry| entry.action == action).count()
}

on_both! {
    async fn opening_the_link_changes_nothing(world: World) {
        world.coordinator("erfurt").await;
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let secret = world.secret("erfurt", LUISE).await;
        let (log, mails) = (world.log("erfurt").await, world.mails("erfurt").await.len());
        let ctx = world.tenant("erfurt", world.visitor()).await;
        for _ in 0..3 {
            let judged = signup::look_at(&ctx, &secret).await.expect("an answer");
            assert_eq!(judged, Confirmable::Yes(Kind::Volunteer));
        }
        assert_eq!(rows(&world).await[0].status, Status::Submitted);
        assert_eq!((world.log("erfurt").await, world.mails("erfurt").await.len()), (log, mails));
    }

    async fn confirming_twice_does_no_harm(world: World) {
        let coordinator = world.staff("erfurt", Role::Coordinator).await;
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let secret = world.secret("erfurt", LUISE).await;
        let ctx = world.tenant("erfurt", world.visitor()).await;
        for _ in 0..2 {
            let judged = signup::confirm(&ctx, &secret).await.expect("an answer");
            assert_eq!(judged, Confirmable::Done(Kind::Volunteer));
            world.clock.forward(Duration::minutes(5));
        }
        assert_eq!(rows(&world).await[0].status, Status::Confirmed);
        assert_eq!(actions(&world, "signup.confirmed").await, 1);
        let told = world.mails("erfurt").await.into_iter().filter(|mail| mail.kind == "staff-signup");
        assert_eq!(told.filter(|mail| mail.to_address == coordinator.email).count(), 1);
        let judged = signup::look_at(&ctx, &secret).await.expect("an answer");
        assert_eq!(judged, Confirmable::Done(Kind::Volunteer));
    }

    async fn pressing_the_button_many_times_at_once_confirms_once(world: World) {
        world.coordinator("erfurt").await;
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let secret = world.secret("erfurt", LUISE).await;
        let mut pressing = JoinSet::new();
        for _ in 0..8 {
            let (ctx, secret) = (world.tenant("erfurt", world.visitor()).await, secret.clone());
            pressing.spawn(async move { signup::confirm(&ctx, &secret).await });
        }
        for answer in pressing.join_all().await {
            assert_eq!(answer.expect("an answer"), Confirmable::Done(Kind::Volunteer));
        }
        assert_eq!(actions(&world, "signup.confirmed").await, 1);
        let told = world.mails("erfurt").await.into_iter().filter(|mail| mail.kind == "staff-signup");
        assert_eq!(told.count(), 1);
    }

    async fn a_link_ends_after_seven_days(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let secret = world.secret("erfurt", LUISE).await;
        let ctx = world.tenant("erfurt", world.visitor()).await;
        world.clock.forward(Duration::days(7) - Duration::seconds(1));
        let judged = signup::look_at(&ctx, &secret).await.expect("an answer");
        assert_eq!(judged, Confirmable::Yes(Kind::Volunteer));
        world.clock.forward(Duration::seconds(1));
        assert_eq!(signup::look_at(&ctx, &secret).await.expect("an answer"), Confirmable::Expired);
        assert_eq!(signup::confirm(&ctx, &secret).await.expect("an answer"), Confirmable::Expired);
        assert_eq!(rows(&world).await[0].status, Status::Submitted);
        assert_eq!(actions(&world, "signup.confirmed").await, 0);
    }

    async fn a_link_that_was_never_sent_leads_nowhere(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let ctx = world.tenant("erfurt", world.visitor()).await;
        for secret in ["", "x", "%", "\0", &"a".repeat(100_000)] {
            assert_eq!(signup::look_at(&ctx, secret).await.expect("an answer"), Confirmable::Unknown);
            assert_eq!(signup::confirm(&ctx, secret).await.expect("an answer"), Confirmable::Unknown);
        }
    }

    async fn unconfirmed_sign_ups_vanish_after_seven_days_and_others_stay(world: World) {
        world.confirmed("erfurt", Kind::Participant, &participant("layla@example.org")).await;
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let gone = rows(&world).await.into_iter().find(|row| row.address() == LUISE).expect("kept").id;
        let db = world.db("erfurt").await;
        assert_eq!(store::consent::of_signup(&db, gone).await.expect("consents").len(), 2);
        world.clock.forward(Duration::days(6));
        world.submit("erfurt", Kind::Volunteer, &volunteer("later@example.org")).await.expect("sent");
        world.clock.forward(Duration::days(1));

        let system = world.tenant("erfurt", Actor::System).await;
        assert_eq!(signup::expire(&system).await.expect("cleared"), 1);
        assert_eq!(signup::expire(&system).await.expect("cleared"), 0);
        let left = rows(&world).await;
        assert_eq!(left.iter().map(store::signup::Row::address).collect::<Vec<_>>(), ["layla@example.org", "later@example.org"]);
        assert!(store::consent::of_signup(&db, gone).await.expect("consents").is_empty());

        let log = world.log("erfurt").await;
        let expired: Vec<_> = log.iter().filter(|entry| entry.action == "signup.expired").collect();
        assert_eq!(expired.len(), 1);
        assert_eq!((expired[0].subject_id, expired[0].actor.as_str()), (Some(gone.0), "system"));
        let log = format!("{log:?}").to_lowercase();
        assert!(!log.contains("luise") && !log.contains("pößnecker"), "{log}");
    }

    async fn the_mail_goes_with_the_sign_up_that_nobody_confirmed(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        world.clock.forward(Duration::days(8));
        signup::expire(&world.tenant("erfurt", Actor::System).await).await.expect("cleared");
        let kept = world.mail_to("erfurt", LUISE).await;
        assert!(kept.is_none(), "name and address are still in the outbox: {kept:?}");
    }

    async fn only_the_program_itself_clears_sign_ups_away(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        world.clock.forward(Duration::days(8));
        let staff = Actor::Staff(world.staff("erfurt", Role::DistrictAdmin).await);
        for actor in [world.visitor(), staff, Actor::Operator] {
            let answer = signup::expire(&world.tenant("erfurt", actor).await).await;
            assert!(matches!(answer, Err(Error::Forbidden)), "{answer:?}");
        }
        assert_eq!(rows(&world).await.len(), 1);
    }

    async fn coordinators_are_told_that_somebody_waits_and_not_who(world: World) {
        let coordinator = world.staff("erfurt", Role::Coordinator).await;
        world.staff("erfurt", Role::Editor).await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let mut told = world.mails("erfurt").await;
        told.retain(|mail| mail.kind == "staff-signup");
        assert_eq!(told.iter().map(|mail| mail.to_address.as_str()).collect::<Vec<_>>(), [coordinator.email.as_str()]);
        let mail = &told[0];
        assert!(mail.text.contains(&format!("http://erfurt.localhost:3000/de/staff/signups/{id}")), "{}", mail.text);
        let all = format!("{} {} {}", mail.subject, mail.text, mail.html).to_lowercase().replace(&id.to_string(), "");
        for personal in ["luise", "pößnecker", "öztürk", LUISE, "0361 555 0100", "+493615550100", "99084"] {
            assert!(!all.contains(personal), "{personal} in {all}");
        }
    }

    async fn the_secret_of_a_link_is_kept_only_as_a_hash(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let secret = world.secret("erfurt", LUISE).await;
        assert_eq!(secret.len(), 43, "256 random bits");
        let db = world.db("erfurt").await;
        assert!(store::signup::by_confirm_hash(&db, &secret).await.expect("a query").is_none());
    }
}
