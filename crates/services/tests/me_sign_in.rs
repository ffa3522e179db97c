//! Signing in by a mailed link.

use chrono::Duration;
use domain::form::{Input, Problem};
use domain::id::PersonId;
use domain::link::Purpose;
use domain::signup::Kind;
use services::link;
use services::link::Opened;
use services::me::{self, Door, Entered, Pin};
use services::{Actor, Error, TenantCtx, person};
use testkit::{World, named, on_both, participant};

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

/// Presses the button behind a link.
async fn enter(world: &World, ctx: &TenantCtx, secret: &str) -> Result<Entered, Error> {
    me::enter(ctx, &world.limits, secret, &Input::default()).await
}

/// Presses it for one of several, with what was typed there.
async fn enter_as(world: &World, secret: &str, person: PersonId, pins: [&str; 2]) -> Result<Entered, Error> {
    let person = person.to_string();
    let typed = [(me::PERSON, person.as_str()), (me::PIN, pins[0]), (me::PIN_AGAIN, pins[1])];
    me::enter(&visitor(world).await, &world.limits, secret, &typed.into_iter().collect()).await
}

/// What is wrong with what was typed behind a link.
fn wrong(answer: Result<Entered, Error>, field: &str) -> Option<Problem> {
    match answer {
        Err(Error::Invalid(problems)) => problems.of(field),
        _ => None,
    }
}

/// A fresh link to the mailbox that several share.
async fn fresh(world: &World) -> String {
    world.clock.forward(Duration::minutes(14));
    ask(world, LAYLA).await;
    secret(world).await
}

/// A couple and the child of one of them, who share a mailbox.
async fn family(world: &World) -> [PersonId; 3] {
    let layla = world.person("erfurt", Kind::Participant, LAYLA).await;
    let omar = world.person_of("erfurt", Kind::Participant, &named(participant(LAYLA), "Omar Haddad")).await;
    let mut amir = named(participant(LAYLA), "Amir Haddad");
    amir.iter_mut().filter(|field| field.0 == "for_whom").for_each(|field| field.1 = "child");
    amir.push(("guardian", "Omar Haddad"));
    [layla, omar, world.person_of("erfurt", Kind::Participant, &amir).await]
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
        let Entered::In { person, epoch } = enter(&world, &ctx, &secret).await.expect("an answer") else { panic!("not in") };
        assert_eq!((person.id, epoch), (id, 0));
        assert!(matches!(enter(&world, &ctx, &secret).await, Ok(Entered::Over(link)) if link.used_at.is_some()));
        assert!(matches!(enter(&world, &ctx, "nonsense").await, Ok(Entered::Unknown)));
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
        assert!(matches!(enter(&world, &ctx, &secret).await, Ok(Entered::Over(link)) if link.used_at.is_none()));
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
        assert_eq!(enter(&world, &gotha, &secret).await.expect("an answer"), Entered::Unknown);
    }

    async fn of_many_who_press_at_once_one_gets_in(world: World) {
        world.person("erfurt", Kind::Participant, LAYLA).await;
        ask(&world, LAYLA).await;
        let (ctx, secret) = (visitor(&world).await, secret(&world).await);
        let tries = (0..8).map(|_| {
            let (ctx, limits, secret) = (ctx.clone(), world.limits.clone(), secret.clone());
            tokio::spawn(async move { me::enter(&ctx, &limits, &secret, &Input::default()).await.expect("an answer") })
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
        assert!(matches!(enter(&world, &ctx, &second).await, Ok(Entered::In { .. })));
        assert_eq!(enter(&world, &ctx, &first).await.expect("an answer"), Entered::Unknown);
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

    async fn behind_a_shared_mailbox_each_adult_has_a_pin_and_nobody_opens_anothers_area(world: World) {
        let [layla, omar, amir] = family(&world).await;
        ask(&world, LAYLA).await;
        let mailed = world.mails("erfurt").await;
        let mail = mailed.iter().find(|mail| mail.kind == "sign-in").expect("one mail for all");
        assert_eq!(mail.to_name, "ليلى الحداد, Omar Haddad, Amir Haddad");
        let first = secret(&world).await;
        let Door::Good(behind) = me::look_at(&visitor(&world).await, &first).await.expect("looked") else {
            panic!("a good link")
        };
        let seen: Vec<_> = behind.iter().map(|one| (one.id, one.pin)).collect();
        assert_eq!(seen, [(layla, Pin::Set), (omar, Pin::Set), (amir, Pin::None)]);
        // Nobody is let in as whoever comes first, nor as somebody whom the mailbox is not.
        let nobody = PersonId(uuid::Uuid::from_u128(7));
        assert_eq!(wrong(enter(&world, &visitor(&world).await, &first).await, me::PERSON), Some(Problem::ChooseOne));
        assert_eq!(wrong(enter_as(&world, &first, nobody, ["2519"; 2]).await, me::PERSON), Some(Problem::ChooseOne));
        for (pins, field, problem) in [
            (["", ""], me::PIN, Problem::Pin),
            (["1234", "1234"], me::PIN, Problem::PinCommon),
            (["2519", "2518"], me::PIN_AGAIN, Problem::PinsDiffer),
        ] {
            assert_eq!(wrong(enter_as(&world, &first, layla, pins).await, field), Some(problem), "{pins:?}");
        }
        let entered = enter_as(&world, &first, layla, ["٢٥١٩", "2519"]).await.expect("an answer");
        assert!(matches!(entered, Entered::In { person, .. } if person.id == layla));
        // The link is used up for all of them.
        assert!(matches!(enter_as(&world, &first, omar, ["7302"; 2]).await, Ok(Entered::Over(_))));
        let second = fresh(&world).await;
        assert_eq!(wrong(enter_as(&world, &second, layla, ["7302"; 2]).await, me::PIN), Some(Problem::PinWrong));
        let entered = enter_as(&world, &second, layla, ["2519", ""]).await.expect("a slip uses no link up");
        assert!(matches!(entered, Entered::In { person, .. } if person.id == layla));
        let entered = enter_as(&world, &fresh(&world).await, omar, ["7302"; 2]).await.expect("an answer");
        assert!(matches!(entered, Entered::In { person, .. } if person.id == omar));
        let entered = enter_as(&world, &fresh(&world).await, amir, ["", ""]).await.expect("an answer");
        assert!(matches!(entered, Entered::In { person, .. } if person.id == amir), "a child's is the guardian's");
        let pins = actions(&world).await.into_iter().filter(|action| action.starts_with("person.pin"));
        assert_eq!(pins.collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>(), [
            "person.pin-refused",
            "person.pin-set"
        ]);
    }

    async fn a_pin_is_not_guessed_and_a_coordinator_lets_them_set_a_new_one(world: World) {
        let [layla, omar, _] = family(&world).await;
        ask(&world, LAYLA).await;
        enter_as(&world, &secret(&world).await, layla, ["2519"; 2]).await.expect("set");
        let link = fresh(&world).await;
        for guess in ["7391", "7392", "7393", "7394", "7395"] {
            assert_eq!(wrong(enter_as(&world, &link, layla, [guess, ""]).await, me::PIN), Some(Problem::PinWrong));
        }
        let right = enter_as(&world, &link, layla, ["2519", ""]).await;
        assert!(matches!(right, Err(Error::SlowDown { .. })), "five tries, then none for some minutes: {right:?}");
        assert!(matches!(enter_as(&world, &link, omar, ["7302"; 2]).await, Ok(Entered::In { .. })), "others go on");

        let ctx = world.coordinator("erfurt").await;
        assert!(person::show(&ctx, layla).await.expect("shown").person.has_pin);
        for actor in [world.visitor(), Actor::Person(omar)] {
            assert!(person::forget_pin(&ctx.acting(actor), layla).await.is_err());
        }
        person::forget_pin(&ctx, layla).await.expect("forgotten");
        let Door::Good(behind) = me::look_at(&visitor(&world).await, &fresh(&world).await).await.expect("looked") else {
            panic!("a good link")
        };
        assert_eq!((behind[0].id, behind[0].pin), (layla, Pin::Set));
        assert!(actions(&world).await.contains(&"person.pin-forgotten".to_owned()));
    }

    async fn what_is_kept_of_somebody_is_not_told_to_who_shares_the_mailbox(world: World) {
        let [layla, omar, _] = family(&world).await;
        let told = |id| {
            let world = &world;
            async move { me::data(&world.acting("erfurt", id).await).await.expect("told").json().to_string() }
        };
        assert!(told(omar).await.contains("Omar Haddad") && !told(omar).await.contains("ليلى"));
        let mails = me::data(&world.acting("erfurt", layla).await).await.expect("told").mails;
        assert!(!mails.is_empty() && mails.iter().all(|mail| mail.to_name == "ليلى الحداد"), "{mails:?}");
    }
}
