//! Events: no seat is given twice, whoever waits moves up, everyone hears once and nobody else's name is told.

use std::collections::BTreeSet;

use chrono::Duration;
use domain::Locale;
use domain::event::{Standing, Status};
use domain::form::{Input, Problem};
use domain::id::EventId;
use domain::role::Role;
use domain::signup::Kind;
use services::event::{
    KEPT_DAYS, Mark, Step, cancel, clear, create, export, look_at, mark, open_form, participants, register, remind,
    save, show, staff_list, step, upcoming,
};
use services::records::Mail;
use services::signup::Refused;
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both, participant};

fn event(seats: &str, day: &str) -> Input {
    let pairs = [
        ("kind", "network"),
        ("title_de", "Netzwerktreffen"),
        ("title_ar", "لقاء النساء"),
        ("text_de", "Kaffee und Gespräche"),
        ("day", day),
        ("from", "18:00"),
        ("until", "20:30"),
        ("place", "Volkshochschule"),
        ("address", "Schottenstraße 7, Erfurt"),
        ("seats", seats),
        ("public", "yes"),
    ];
    pairs.into_iter().collect()
}

/// An event ten days from now at six, that everyone can see.
async fn published(world: &World, ctx: &TenantCtx, seats: &str) -> EventId {
    let day = (ctx.now() + Duration::days(10)).date_naive().to_string();
    let id = create(ctx, &event(seats, &day)).await.expect("created");
    step(ctx, id, Step::Publish).await.expect("published");
    assert_eq!(upcoming(&visitor(world).await).await.expect("a list").len(), 1);
    id
}

async fn visitor(world: &World) -> TenantCtx {
    world.tenant("erfurt", world.visitor()).await
}

async fn come(world: &World, id: EventId, email: &str, locale: Locale) -> Result<Standing, Refused> {
    let ctx = visitor(world).await;
    let token = open_form(&ctx, id);
    world.clock.forward(Duration::seconds(30));
    let guest = [("name", "Rahel Tesfay"), ("email", email), ("consent", "processing"), ("token", &token)];
    register(&ctx, &world.limits, id, locale, &guest.into_iter().collect()).await
}

async fn mails_to(world: &World, address: &str) -> Vec<Mail> {
    world.mails("erfurt").await.into_iter().filter(|mail| mail.to_address == address).collect()
}

fn secret(mail: &Mail) -> String {
    let rest = mail.text.split("/registration/").nth(1).expect("a link");
    rest.split_whitespace().next().expect("a secret").to_owned()
}

on_both! {
    async fn fifty_at_once_get_twenty_seats_and_thirty_wait(world: World) {
        const MANY: usize = 50;
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "20").await;
        let mut forms = Vec::new();
        for number in 0..MANY {
            let ctx = visitor(&world).await;
            let token = open_form(&ctx, id);
            forms.push((ctx, token, format!("gast{number}@example.org")));
        }
        world.clock.forward(Duration::seconds(30));
        let tasks: Vec<_> = forms
            .into_iter()
            .map(|(ctx, token, email)| {
                let limits = world.limits.clone();
                tokio::spawn(async move {
                    let guest = [("name", "Gast"), ("email", &email), ("consent", "processing"), ("token", &token)];
                    let input = guest.into_iter().collect();
                    register(&ctx, &limits, id, Locale::German, &input).await.expect("registered")
                })
            })
            .collect();
        let mut standings = Vec::new();
        for task in tasks {
            standings.push(task.await.expect("a task"));
        }
        let seats = standings.iter().filter(|standing| **standing == Standing::Seat).count();
        assert_eq!((seats, standings.len() - seats), (20, 30));
        let all = participants(&ctx, id).await.expect("a list");
        assert_eq!((all.seats.len(), all.waiting.len()), (20, 30));
        let mails = world.mails("erfurt").await;
        assert_eq!(mails.iter().filter(|mail| mail.kind == "event-seat").count(), 20);
        assert_eq!(mails.iter().filter(|mail| mail.kind == "event-waiting").count(), 30);
    }

    async fn a_seat_that_is_given_back_goes_to_whoever_waits_the_longest(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "1").await;
        assert_eq!(come(&world, id, "erste@example.org", Locale::German).await.expect("taken"), Standing::Seat);
        for email in ["zweite@example.org", "dritte@example.org"] {
            assert_eq!(come(&world, id, email, Locale::Arabic).await.expect("taken"), Standing::Waiting);
        }
        let first = secret(&mails_to(&world, "erste@example.org").await[0]);
        let third = secret(&mails_to(&world, "dritte@example.org").await[0]);
        assert_eq!(look_at(&visitor(&world).await, &third).await.expect("found").before, 1);
        // Twice, and at the same moment.
        let (one, other) = (visitor(&world).await, visitor(&world).await);
        let (one, other) = tokio::join!(cancel(&one, &first), cancel(&other, &first));
        one.expect("cancelled");
        other.expect("nothing to do");
        let all = participants(&ctx, id).await.expect("a list");
        assert_eq!(all.seats.iter().map(|row| row.email.as_str()).collect::<Vec<_>>(), ["zweite@example.org"]);
        let told = mails_to(&world, "zweite@example.org").await;
        assert_eq!(told.iter().filter(|mail| mail.kind == "event-moved-up").count(), 1);
        assert!(told[0].subject.contains("لقاء النساء"), "in their language: {}", told[0].subject);
        assert_eq!(look_at(&visitor(&world).await, &third).await.expect("found").before, 0);
        // Whoever comes back stands at the end of the line.
        assert_eq!(come(&world, id, "erste@example.org", Locale::German).await.expect("taken"), Standing::Waiting);
        assert_eq!(participants(&ctx, id).await.expect("a list").waiting.last().expect("someone").email, "erste@example.org");
    }

    async fn registering_twice_keeps_one_place_and_the_page_says_nothing_of_it(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "1").await;
        assert_eq!(come(&world, id, "rahel@example.org", Locale::German).await.expect("taken"), Standing::Seat);
        // What anyone else would read: all seats are taken.
        assert_eq!(come(&world, id, "Rahel@example.org", Locale::German).await.expect("taken"), Standing::Waiting);
        let all = participants(&ctx, id).await.expect("a list");
        assert_eq!((all.seats.len(), all.waiting.len()), (1, 0));
        // Only the mailbox hears the truth.
        let kinds: Vec<_> = mails_to(&world, "rahel@example.org").await.into_iter().map(|mail| mail.kind).collect();
        assert_eq!(kinds, ["event-seat", "event-seat"]);
    }

    async fn a_form_makes_one_registration_and_who_goes_back_and_types_another_name_makes_another(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "5").await;
        let visitor = visitor(&world).await;
        let token = open_form(&visitor, id);
        let fields = |email: &'static str| -> Input {
            [("name", "Rahel"), ("email", email), ("consent", "processing"), ("token", token.as_str())].into_iter().collect()
        };
        let sent = register(&visitor, &world.limits, id, Locale::German, &fields("a@example.org")).await;
        assert!(matches!(sent, Err(Refused::Token(_))), "faster than a person");
        world.clock.forward(Duration::seconds(30));
        for email in ["a@example.org", "a@example.org", "b@example.org"] {
            register(&visitor, &world.limits, id, Locale::German, &fields(email)).await.expect("an answer");
        }
        let seats = participants(&ctx, id).await.expect("a list").seats;
        let seats: BTreeSet<_> = seats.iter().map(|row| row.email.as_str()).collect();
        assert_eq!(seats, BTreeSet::from(["a@example.org", "b@example.org"]));
        assert_eq!(mails_to(&world, "a@example.org").await.len(), 1, "pressed twice, done once");
        let other = create(&ctx, &event("5", "2031-05-01")).await.expect("created");
        step(&ctx, other, Step::Publish).await.expect("published");
        let elsewhere = register(&visitor, &world.limits, other, Locale::German, &fields("c@example.org")).await;
        assert!(matches!(elsewhere, Err(Refused::Token(_))), "a token of one event is none for another");
    }

    async fn people_who_share_a_mailbox_have_a_seat_each(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "5").await;
        let layla = world.person_of("erfurt", Kind::Participant, &participant("haddad@example.org")).await;
        for name in ["Omar Haddad", "ليلى الحداد", "omar  HADDAD"] {
            let ctx = visitor(&world).await;
            let token = open_form(&ctx, id);
            world.clock.forward(Duration::seconds(30));
            let guest =
                [("name", name), ("email", "haddad@example.org"), ("consent", "processing"), ("token", &token)];
            register(&ctx, &world.limits, id, Locale::German, &guest.into_iter().collect()).await.expect("taken");
        }
        let seats = participants(&ctx, id).await.expect("a list").seats;
        let seats: Vec<_> = seats.iter().map(|row| (row.name.as_str(), row.person)).collect();
        assert_eq!(seats, [("Omar Haddad", None), ("ليلى الحداد", Some(layla))]);
        let told: Vec<_> = mails_to(&world, "haddad@example.org").await.into_iter().map(|mail| mail.to_name).collect();
        assert_eq!(told.iter().filter(|name| *name == "Omar Haddad").count(), 2);
    }

    async fn a_form_without_agreement_is_refused_and_an_event_that_is_none_is_not_there(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "5").await;
        let visitor = visitor(&world).await;
        let token = open_form(&visitor, id);
        world.clock.forward(Duration::seconds(30));
        let input = [("name", ""), ("email", "x"), ("token", token.as_str())].into_iter().collect();
        let Err(Refused::Problems(problems)) = register(&visitor, &world.limits, id, Locale::German, &input).await else {
            unreachable!("three problems")
        };
        assert_eq!(problems.of("consent"), Some(Problem::ConsentNeeded));
        assert_eq!(problems.iter().count(), 3);
        let draft = create(&ctx, &event("5", "2031-05-01")).await.expect("created");
        assert!(matches!(show(&visitor, draft).await, Err(Error::NotFound)));
        let refused = come(&world, draft, "x@example.org", Locale::German).await;
        assert!(matches!(refused, Err(Refused::Error(Error::NotFound))), "{refused:?}");
        world.clock.forward(Duration::days(11));
        let refused = come(&world, id, "x@example.org", Locale::German).await;
        assert!(matches!(refused, Err(Refused::Error(Error::NotFound))), "{refused:?}");
        for wrong in ["", "abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            assert!(matches!(look_at(&visitor, wrong).await, Err(Error::NotFound)));
            assert!(matches!(cancel(&visitor, wrong).await, Err(Error::NotFound)));
        }
    }

    async fn everyone_hears_when_it_moves_and_when_it_is_cancelled(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "1").await;
        for email in ["erste@example.org", "zweite@example.org"] {
            come(&world, id, email, Locale::German).await.expect("taken");
        }
        let record = participants(&ctx, id).await.expect("a list").record;
        // Another text is no news; another seat is, for the one who waits.
        let mut input = record.event.to_input();
        input.set("text_de", "Auch mit Tee");
        input.set("seats", "2");
        save(&ctx, id, &input).await.expect("saved");
        // The clock stands still: of mails written in one moment none is the earlier one.
        let kinds = |mails: Vec<Mail>| {
            let mut kinds: Vec<_> = mails.into_iter().map(|mail| mail.kind).collect();
            kinds.sort();
            kinds
        };
        assert_eq!(kinds(mails_to(&world, "erste@example.org").await), ["event-seat"]);
        assert_eq!(kinds(mails_to(&world, "zweite@example.org").await), ["event-moved-up", "event-waiting"]);
        input.set("from", "17:00");
        // Fewer seats take none away.
        input.set("seats", "1");
        save(&ctx, id, &input).await.expect("saved");
        assert_eq!(participants(&ctx, id).await.expect("a list").seats.len(), 2);
        step(&ctx, id, Step::Cancel).await.expect("cancelled");
        step(&ctx, id, Step::Cancel).await.expect("twice does no harm");
        let mails = mails_to(&world, "erste@example.org").await;
        assert_eq!(kinds(mails.clone()), ["event-cancelled", "event-changed", "event-seat"]);
        assert!(mails.iter().any(|mail| mail.kind == "event-changed" && mail.text.contains("17:00")), "{mails:?}");
        assert_eq!(show(&visitor(&world).await, id).await.expect("still there").record.status, Status::Cancelled);
        let refused = save(&ctx, id, &input).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
    }

    async fn each_is_reminded_once_on_the_day_before(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "1").await;
        come(&world, id, "erste@example.org", Locale::German).await.expect("taken");
        come(&world, id, "zweite@example.org", Locale::German).await.expect("taken");
        let system = world.tenant("erfurt", Actor::System).await;
        assert!(remind(&ctx).await.is_err(), "only the worker reminds");
        assert_eq!(remind(&system).await.expect("too early"), 0);
        let starts = participants(&ctx, id).await.expect("a list").record.event.starts_at;
        world.clock.forward(starts - ctx.now() - Duration::hours(30));
        // Two workers at the same moment, and one after them.
        let (one, other) = tokio::join!(remind(&system), remind(&system));
        assert_eq!(one.expect("reminded") + other.expect("nothing to do"), 1);
        assert_eq!(remind(&system).await.expect("nothing to do"), 0);
        let reminded = |mails: Vec<Mail>| mails.into_iter().filter(|mail| mail.kind == "event-reminder").count();
        assert_eq!(reminded(mails_to(&world, "erste@example.org").await), 1);
        assert_eq!(reminded(mails_to(&world, "zweite@example.org").await), 0, "no seat, no reminder");
        // Whoever moves up now has just read the date.
        let secret = secret(&mails_to(&world, "erste@example.org").await[0]);
        cancel(&visitor(&world).await, &secret).await.expect("cancelled");
        assert_eq!(remind(&system).await.expect("nothing to do"), 0);
        assert_eq!(reminded(mails_to(&world, "zweite@example.org").await), 0);
    }

    async fn who_moved_to_another_day_is_reminded_of_that_one(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "5").await;
        come(&world, id, "erste@example.org", Locale::German).await.expect("taken");
        let system = world.tenant("erfurt", Actor::System).await;
        let event = participants(&ctx, id).await.expect("a list").record.event;
        world.clock.forward(event.starts_at - ctx.now() - Duration::hours(30));
        assert_eq!(remind(&system).await.expect("reminded"), 1);
        let mut input = event.to_input();
        input.set("day", (event.starts_at + Duration::days(7)).date_naive().to_string());
        save(&ctx, id, &input).await.expect("saved");
        assert_eq!(remind(&system).await.expect("too early"), 0);
        world.clock.forward(Duration::days(7));
        assert_eq!(remind(&system).await.expect("reminded"), 1);
    }

    async fn who_came_is_counted_and_the_names_go(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = published(&world, &ctx, "1").await;
        for email in ["erste@example.org", "zweite@example.org"] {
            come(&world, id, email, Locale::German).await.expect("taken");
        }
        let all = participants(&ctx, id).await.expect("a list");
        let (first, second) = (all.seats[0].id, all.waiting[0].id);
        for (who, what) in [(first, Mark::Present), (first, Mark::Absent), (second, Mark::Present)] {
            mark(&ctx, id, who, what).await.expect("marked");
        }
        let all = participants(&ctx, id).await.expect("a list");
        assert_eq!(all.seats.iter().filter(|row| row.present_at.is_some()).count(), 1);
        assert_eq!(all.seats.len(), 2, "who stands in the room has a seat");
        world.clock.forward(Duration::days(10 + KEPT_DAYS + 1));
        let system = world.tenant("erfurt", Actor::System).await;
        assert_eq!(clear(&system).await.expect("cleared"), 1);
        assert_eq!(clear(&system).await.expect("nothing to do"), 0);
        let all = participants(&ctx, id).await.expect("a list");
        assert_eq!((all.record.came, all.seats.len()), (Some(1), 0));
        assert!(mails_to(&world, "erste@example.org").await.is_empty(), "mails hold name and address");
    }

    async fn editors_write_events_and_read_no_names(world: World) {
        let coordinator = world.coordinator("erfurt").await;
        let id = published(&world, &coordinator, "5").await;
        come(&world, id, "erste@example.org", Locale::German).await.expect("taken");
        let who = participants(&coordinator, id).await.expect("a list").seats[0].id;
        let editor = world.staff("erfurt", Role::Editor).await;
        let editor = coordinator.acting(Actor::Staff(editor));
        create(&editor, &event("5", "2031-05-01")).await.expect("created");
        assert_eq!(staff_list(&editor, 1).await.expect("a list").rows.len(), 2);
        assert!(matches!(participants(&editor, id).await, Err(Error::Forbidden)));
        assert!(matches!(export(&editor, id).await, Err(Error::Forbidden)));
        assert!(matches!(mark(&editor, id, who, Mark::Present).await, Err(Error::Forbidden)));
        let auditor = world.staff("erfurt", Role::Auditor).await;
        let auditor = coordinator.acting(Actor::Staff(auditor));
        assert!(matches!(staff_list(&auditor, 1).await, Err(Error::Forbidden)));
        assert!(matches!(step(&auditor, id, Step::Cancel).await, Err(Error::Forbidden)));
        assert!(matches!(create(&visitor(&world).await, &event("5", "2031-05-01")).await, Err(Error::Unauthenticated)));
    }
}
