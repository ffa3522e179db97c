//! The open matching evening: who sees whom, what a tick is worth, and what nobody learns.

use chrono::Duration;
use domain::Locale;
use domain::event::Ticked;
use domain::form::Input;
use domain::id::{EventId, PersonId};
use domain::link::Purpose;
use domain::person::Topic;
use services::event::{self, Mark, Step, evening, mark, participants, wish, wishes};
use services::link::{Opened, look_at};
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both};

/// An evening tomorrow to which these have come.
async fn came(world: &World, ctx: &TenantCtx, people: &[PersonId]) -> EventId {
    let day = (ctx.now() + Duration::days(3)).date_naive().to_string();
    let fields = [
        ("kind", "matching-evening"),
        ("title_de", "Kennenlernabend"),
        ("day", &day),
        ("from", "18:00"),
        ("until", "21:00"),
        ("place", "Volkshochschule"),
    ];
    let id = event::create(ctx, &fields.into_iter().collect()).await.expect("created");
    event::step(ctx, id, Step::Publish).await.expect("published");
    for person in people {
        let contact = store::person::by_id(&world.db("erfurt").await, *person).await.expect("a query").expect("known");
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let token = event::open_form(&visitor, id);
        world.clock.forward(Duration::seconds(30));
        let (name, email) = (contact.contact.name, contact.contact.email.expect("an address"));
        let guest = [("name", name.as_str()), ("email", &email), ("consent", "processing"), ("token", &token)];
        let guest: Input = guest.into_iter().collect();
        event::register(&visitor, &world.limits, id, Locale::German, &guest).await.expect("registered");
    }
    for row in participants(ctx, id).await.expect("names").seats {
        mark(ctx, id, row.id, Mark::Present).await.expect("marked");
    }
    id
}

fn ticks(people: &[PersonId]) -> Input {
    people.iter().map(|person| ("meet", person.to_string())).collect()
}

on_both! {
    async fn each_sees_the_other_side_by_first_name_and_what_both_have(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let karin = world.mentor("erfurt", "Karin Vogel", |standing, _| standing.details.topics = vec![Topic::German, Topic::Sport]).await;
        let rahel = world.mentee("erfurt", "Rahel Tesfay", |standing| standing.details.topics = vec![Topic::German, Topic::Family]).await;
        let absent = world.mentee("erfurt", "Layla Haddad", |_| {}).await;
        let id = came(&world, &ctx, &[karin, rahel]).await;
        let page = evening(&ctx.acting(Actor::Person(karin)), id).await.expect("a page");
        assert_eq!(page.others.len(), 1, "not who is not there, not oneself");
        assert_eq!((page.others[0].id, page.others[0].first_name.as_str()), (rahel, "Rahel"));
        assert_eq!(page.others[0].topics, [Topic::German]);
        assert!(page.is_shown);
        // To those who did not come, and to those who are no person, there is no such page.
        let refused = evening(&ctx.acting(Actor::Person(absent)), id).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        let refused = evening(&ctx, id).await;
        assert!(matches!(refused, Err(Error::Unauthenticated)), "{refused:?}");
    }

    async fn without_consent_nobody_is_told_of(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let karin = world.mentor("erfurt", "Karin Vogel", |_, _| {}).await;
        let rahel = world.mentee("erfurt", "Rahel Tesfay", |_| {}).await;
        let layla = world.mentee("erfurt", "Layla Haddad", |_| {}).await;
        let amina = world.mentee("erfurt", "Amina Yusuf", |_| {}).await;
        let db = world.db("erfurt").await;
        let signup = services::person::show(&ctx, rahel).await.expect("shown").signups[0].id;
        store::consent::withdraw(&db, signup, ctx.now()).await.expect("withdrawn");
        store::matching::kept_apart::put(&db, karin, amina).await.expect("marked");
        let id = came(&world, &ctx, &[karin, rahel, layla, amina]).await;
        let page = evening(&ctx.acting(Actor::Person(karin)), id).await.expect("a page");
        assert_eq!(page.others.iter().map(|other| other.id).collect::<Vec<_>>(), [layla], "nor relatives");
        let page = evening(&ctx.acting(Actor::Person(rahel)), id).await.expect("a page");
        assert!(!page.is_shown, "she is told that the others don't see her");
        // Whoever isn't on the page can't be ticked, whatever is posted.
        wish(&ctx.acting(Actor::Person(karin)), id, &ticks(&[rahel, amina, layla, karin])).await.expect("saved");
        assert_eq!(wishes(&ctx).await.expect("wishes").between(karin, rahel), None);
        assert_eq!(wishes(&ctx).await.expect("wishes").between(karin, layla), Some(Ticked::Mentor));
    }

    async fn ticks_can_be_changed_and_only_the_coordination_reads_them(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let karin = world.mentor("erfurt", "Karin Vogel", |_, _| {}).await;
        let rahel = world.mentee("erfurt", "Rahel Tesfay", |_| {}).await;
        let layla = world.mentee("erfurt", "Layla Haddad", |_| {}).await;
        let id = came(&world, &ctx, &[karin, rahel, layla]).await;
        let (mentor, mentee) = (ctx.acting(Actor::Person(karin)), ctx.acting(Actor::Person(rahel)));
        wish(&mentor, id, &ticks(&[rahel, layla])).await.expect("saved");
        wish(&mentor, id, &ticks(&[rahel])).await.expect("changed");
        let before = evening(&mentee, id).await.expect("a page");
        assert!(before.others.iter().all(|other| !other.is_ticked), "nobody learns who ticked them");
        wish(&mentee, id, &ticks(&[karin])).await.expect("saved");
        let wishes_now = wishes(&ctx).await.expect("wishes");
        assert_eq!(wishes_now.between(karin, rahel), Some(Ticked::Both));
        assert_eq!(wishes_now.between(karin, layla), None);
        assert!(evening(&mentor, id).await.expect("a page").others.iter().any(|other| other.id == rahel && other.is_ticked));
        assert!(matches!(wishes(&mentor).await, Err(Error::Unauthenticated)));
        world.clock.forward(Duration::days(190));
        assert!(wishes(&ctx).await.expect("wishes").is_empty(), "heard for half a year");
    }

    async fn who_comes_gets_a_link_that_opens_this_page_and_nothing_else(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let karin = world.mentor("erfurt", "Karin Vogel", |_, _| {}).await;
        let id = came(&world, &ctx, &[karin]).await;
        let mails = world.mails("erfurt").await;
        let mails: Vec<_> = mails.iter().filter(|mail| mail.kind == "evening").collect();
        assert_eq!(mails.len(), 1);
        let rest = mails[0].text.split("/evening/").nth(1).expect("a link");
        let secret = rest.split_whitespace().next().expect("a secret");
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let Opened::Good(link) = look_at(&visitor, Purpose::Evening, secret).await.expect("looked at") else {
            unreachable!("a good link")
        };
        assert_eq!((link.person, link.subject), (karin, Some(id.0)));
        assert_eq!(look_at(&visitor, Purpose::Answer, secret).await.expect("looked at"), Opened::Unknown);
        world.clock.forward(Duration::days(4));
        assert!(matches!(look_at(&visitor, Purpose::Evening, secret).await.expect("looked at"), Opened::Over(_)));
    }
}
