//! Signing in by a mailed link.

use chrono::Duration;
use domain::form::{Input, Problem};
use domain::link::Purpose;
use domain::signup::Kind;
use services::link;
use services::link::Opened;
use services::me::{self, Entered};
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both};

const LAYLA: &str = "layla@example.org";

async fn visitor(world: &World) -> TenantCtx {
    world.tenant("erfurt", world.visitor()).await
}

async fn ask(world: &World, email: &str) {
    let input: Input = [("email", email)].into_iter().collect();
    me::ask(&visitor(world).await, &world.limits, &input, None).await.expect("asked");
}

async fn secret(world: &World) -> String {
    world.link_to("erfurt", LAYLA, "/me/in").await.rsplit('/').next().expect("a secret").to_owned()
}

async fn mails(world: &World) -> usize {
    world.mails("erfurt").await.iter().filter(|mail| mail.kind == "sign-in").count()
}

async fn actions(world: &World) -> Vec<String> {
    world.log("erfurt").await.into_iter().map(|entry| entry.action).collect()
}

on_both! {
    async fn a_link_lets_in_once(world: World) {
        let id = world.person("erfurt", Kind::Participant, LAYLA).await;
        // However the address is spelt.
        ask(&world, " Layla@Example.org ").await;
        let mails = world.mails("erfurt").await;
        let mail = mails.iter().find(|mail| mail.kind == "sign-in").expect("a mail");
        assert_eq!((mail.to_address.as_str(), mail.locale.code()), (LAYLA, "ar"), "in the language of their mails");
        let (ctx, secret) = (visitor(&world).await, secret(&world).await);
        assert!(matches!(link::look_at(&ctx, Purpose::SignIn, &secret).await, Ok(Opened::Good(_))));
        let Entered::In { person, epoch } = me::enter(&ctx, &secret).await.expect("an answer") else { panic!("not in") };
        assert_eq!((person.id, epoch), (id, 0));
        assert!(matches!(me::enter(&ctx, &secret).await, Ok(Entered::Over(link)) if link.used_at.is_some()));
        assert!(matches!(me::enter(&ctx, "nonsense").await, Ok(Entered::Unknown)));
        let entries = world.log("erfurt").await;
        let entry = entries.iter().find(|entry| entry.action == "person.signed-in").expect("an entry");
        assert_eq!((entry.actor.as_str(), entry.actor_id), ("person", Some(id.0)));
    }

    async fn a_link_is_over_after_a_quarter_of_an_hour(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        ask(&world, LAYLA).await;
        let (ctx, secret) = (visitor(&world).await, secret(&world).await);
        world.clock.forward(Duration::minutes(15) - Duration::seconds(1));
        assert!(matches!(link::look_at(&ctx, Purpose::SignIn, &secret).await, Ok(Opened::Good(_))));
        world.clock.forward(Duration::seconds(1));
        assert!(matches!(link::look_at(&ctx, Purpose::SignIn, &secret).await, Ok(Opened::Over(_))));
        assert!(matches!(me::enter(&ctx, &secret).await, Ok(Entered::Over(link)) if link.used_at.is_none()));
    }

    async fn a_link_for_something_else_lets_nobody_in(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        ask(&world, LAYLA).await;
        let (ctx, secret) = (visitor(&world).await, secret(&world).await);
        for other in Purpose::ALL.iter().filter(|purpose| **purpose != Purpose::SignIn) {
            assert_eq!(link::look_at(&ctx, *other, &secret).await.expect("looked"), Opened::Unknown);
        }
        // Nor does one of the neighbours'.
        let gotha = world.tenant("gotha", world.visitor()).await;
        assert_eq!(me::enter(&gotha, &secret).await.expect("an answer"), Entered::Unknown);
    }

    async fn of_many_who_press_at_once_one_gets_in(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        ask(&world, LAYLA).await;
        let (ctx, secret) = (visitor(&world).await, secret(&world).await);
        let tries = (0..8).map(|_| {
            let (ctx, secret) = (ctx.clone(), secret.clone());
            tokio::spawn(async move { me::enter(&ctx, &secret).await.expect("an answer") })
        });
        let mut inside = 0;
        for one in tries.collect::<Vec<_>>() {
            inside += usize::from(matches!(one.await.expect("no panic"), Entered::In { .. }));
        }
        assert_eq!(inside, 1);
    }

    async fn who_gets_in_needs_no_other_link(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        ask(&world, LAYLA).await;
        let first = secret(&world).await;
        world.clock.forward(Duration::minutes(1));
        ask(&world, LAYLA).await;
        let (ctx, second) = (visitor(&world).await, secret(&world).await);
        assert_ne!(first, second);
        assert!(matches!(me::enter(&ctx, &second).await, Ok(Entered::In { .. })));
        assert_eq!(me::enter(&ctx, &first).await.expect("an answer"), Entered::Unknown);
    }

    async fn nobody_hears_who_takes_part(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        let before = actions(&world).await.len();
        // Time is told from below only: however long it took, it was no shorter for somebody unknown.
        for email in ["nobody@example.org", LAYLA] {
            let start = std::time::Instant::now();
            ask(&world, email).await;
            assert!(start.elapsed() >= std::time::Duration::from_millis(250), "{email}");
        }
        assert_eq!(mails(&world).await, 1);
        assert_eq!(actions(&world).await.len(), before + 1, "an unknown address leaves no trace");
        let input: Input = [("email", "layla@")].into_iter().collect();
        let refused = me::ask(&visitor(&world).await, &world.limits, &input, None).await;
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems.of("email") == Some(Problem::Email)));
    }

    async fn a_mailbox_is_not_flooded(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        for _ in 0..8 {
            ask(&world, LAYLA).await;
        }
        assert_eq!(mails(&world).await, 5);
        world.clock.forward(Duration::minutes(61));
        ask(&world, LAYLA).await;
        assert_eq!(mails(&world).await, 6);
        // One network that tries many times is slowed down.
        let ctx = visitor(&world).await;
        let input: Input = [("email", "nobody@example.org")].into_iter().collect();
        let mut slowed = false;
        for _ in 0..12 {
            slowed |= matches!(me::ask(&ctx, &world.limits, &input, None).await, Err(Error::SlowDown { .. }));
        }
        assert!(slowed);
    }

    async fn a_session_ends_when_they_end_all(world: World) {
        let id = world.person("erfurt", Kind::Participant, LAYLA).await;
        let ctx = world.acting("erfurt", id).await;
        assert!(me::resume(&ctx, id, 0).await.expect("looked").is_some());
        me::end_sessions(&ctx).await.expect("ended");
        assert!(me::resume(&ctx, id, 0).await.expect("looked").is_none());
        assert!(me::resume(&ctx, id, 1).await.expect("looked").is_some());
        for actor in [Actor::System, Actor::Operator, world.visitor()] {
            assert!(matches!(me::end_sessions(&ctx.acting(actor)).await, Err(Error::Unauthenticated)));
        }
        let staff = world.coordinator("erfurt").await;
        assert!(matches!(me::end_sessions(&staff).await, Err(Error::Unauthenticated)));
    }
}
