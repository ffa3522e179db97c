//! The questionnaire: asked once a wave, answered once, and compared without telling a single answer.

use chrono::Duration;
use domain::form::{Input, Problem};
use domain::meeting::questionnaire::{Area, Change, Wave};
use domain::report::Count;
use domain::tandem::Side;
use services::meeting::questionnaire::{Asked, answer, ask_due, by_link, changes, open, own, totals};
use services::records::Mail;
use services::{Actor, Error, TenantCtx};
use testkit::{Pair, World, on_both};

async fn ctx(world: &World, actor: Actor) -> TenantCtx {
    world.tenant("erfurt", actor).await
}

/// Asks both in a wave, as the tandem's steps do.
async fn asked(world: &World, pair: Pair, wave: Wave) {
    let ctx = ctx(world, Actor::System).await;
    services::meeting::questionnaire::ask_now(&ctx, pair.id, wave).await.expect("asked");
}

async fn mails(world: &World, kind: &str) -> Vec<Mail> {
    world.mails("erfurt").await.into_iter().filter(|mail| mail.kind == kind).collect()
}

fn secret(mail: &Mail) -> String {
    let rest = mail.text.split("/questionnaire/").nth(1).expect("a link");
    rest.split_whitespace().next().expect("a secret").to_owned()
}

async fn mailed(world: &World, kind: &str, address: &str) -> String {
    let mails = mails(world, kind).await;
    secret(mails.iter().find(|mail| mail.to_address == address).expect("a mail"))
}

fn answers(pairs: &[(&str, &str)]) -> Input {
    pairs.iter().copied().collect()
}

async fn answer_as(world: &World, address: &str, given: &[(&str, &str)]) {
    let visitor = ctx(world, world.visitor()).await;
    let found = by_link(&visitor, &mailed(world, "questionnaire", address).await).await.expect("looked at");
    assert_eq!(answer(&visitor, found, &answers(given)).await.expect("answered"), Asked::Answered);
}

on_both! {
    async fn each_wave_is_asked_once_and_the_second_after_three_months(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let system = ctx(&world, Actor::System).await;
        asked(&world, pair, Wave::Start).await;
        asked(&world, pair, Wave::Start).await;
        let count = async |kind: &str| mails(&world, kind).await.len();
        assert_eq!(count("questionnaire").await, 2, "one to each");
        ask_due(&system).await.expect("asked");
        assert_eq!((count("questionnaire").await, count("questionnaire-reminder").await), (2, 0));
        world.clock.forward(Duration::days(7));
        for _ in 0..2 {
            ask_due(&system).await.expect("asked");
            assert_eq!((count("questionnaire").await, count("questionnaire-reminder").await), (2, 2));
        }
        world.clock.forward(Duration::days(80));
        ask_due(&system).await.expect("asked");
        assert_eq!(count("questionnaire").await, 2, "not three months yet");
        world.clock.forward(Duration::days(6));
        // Two workers at the same moment.
        let (one, other) = tokio::join!(ask_due(&system), ask_due(&system));
        one.expect("asked");
        other.expect("asked");
        ask_due(&system).await.expect("asked");
        assert_eq!(count("questionnaire").await, 4, "one more to each");
        let coordinator = world.coordinator("erfurt").await;
        assert!(matches!(ask_due(&coordinator).await, Err(Error::Forbidden)));
    }

    async fn who_answered_is_not_reminded_and_who_came_late_reads_that_it_is_over(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        asked(&world, pair, Wave::Start).await;
        answer_as(&world, "a-mentee@example.org", &[("bond-talk", "partly")]).await;
        world.clock.forward(Duration::days(7));
        ask_due(&ctx(&world, Actor::System).await).await.expect("asked");
        let reminded = mails(&world, "questionnaire-reminder").await;
        assert_eq!(reminded.len(), 1);
        assert_eq!(reminded[0].to_address, "a-mentor@example.org");
        let visitor = ctx(&world, world.visitor()).await;
        let first = mailed(&world, "questionnaire", "a-mentor@example.org").await;
        assert!(matches!(by_link(&visitor, &first).await.expect("looked at"), Asked::Open { side: Side::Mentor, .. }));
        assert!(matches!(by_link(&visitor, &secret(&reminded[0])).await.expect("looked at"), Asked::Open { .. }));
        world.clock.forward(Duration::days(53));
        for secret in [first.as_str(), &secret(&reminded[0])] {
            let found = by_link(&visitor, secret).await.expect("looked at");
            assert_eq!(found, Asked::Over);
            assert_eq!(answer(&visitor, found, &answers(&[])).await.expect("nothing lost"), Asked::Over);
        }
        assert_eq!(by_link(&visitor, "x").await.expect("looked at"), Asked::Unknown);
        // A later wave takes the place of one that nobody answered.
        let other = world.in_trial("erfurt", "b").await;
        asked(&world, other, Wave::Start).await;
        let start = mailed(&world, "questionnaire", "b-mentor@example.org").await;
        asked(&world, other, Wave::End).await;
        assert_eq!(by_link(&visitor, &start).await.expect("looked at"), Asked::Over);
    }

    async fn answers_are_taken_once_and_only_from_whom_was_asked(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        asked(&world, pair, Wave::Start).await;
        let (mentor, mentee) = (ctx(&world, Actor::Person(pair.mentor)).await, ctx(&world, Actor::Person(pair.mentee)).await);
        let theirs = open(&mentee).await.expect("open");
        assert_eq!(theirs.len(), 1);
        assert_eq!(own(&mentor, theirs[0].0).await.expect("looked at"), Asked::Unknown, "the other's is not there");
        let found = own(&mentee, theirs[0].0).await.expect("looked at");
        let refused = answer(&mentee, found.clone(), &answers(&[("work", "7")])).await;
        let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!(problems.of("work"), Some(Problem::Unlisted));
        let (given, other) = (answers(&[("work", "little")]), answers(&[("work", "fully")]));
        let (one, two) = tokio::join!(answer(&mentee, found.clone(), &given), answer(&mentee, found, &other));
        assert_eq!((one.expect("answered"), two.expect("answered")), (Asked::Answered, Asked::Answered));
        assert_eq!(open(&mentee).await.expect("open"), []);
        let log = world.log("erfurt").await;
        assert_eq!(log.iter().filter(|entry| entry.action == "questionnaire.answered").count(), 1);
        assert!(log.iter().all(|entry| entry.detail.as_deref() != Some("little")), "no answer in the log");
    }

    async fn coordinators_see_directions_and_totals_hide_small_groups(world: World) {
        let coordinator = world.coordinator("erfurt").await;
        for number in 0..4 {
            let name = format!("n{number}");
            let pair = world.in_trial("erfurt", &name).await;
            let (mentor, mentee) = (format!("{name}-mentor@example.org"), format!("{name}-mentee@example.org"));
            asked(&world, pair, Wave::Start).await;
            answer_as(&world, &mentee, &[("bond-talk", "partly"), ("link-know", "not"), ("german", "little")]).await;
            answer_as(&world, &mentor, &[("bridge-know", "partly"), ("german", "fully")]).await;
            let before = changes(&coordinator, pair.id).await.expect("changes");
            assert!(before.iter().all(|side| side.areas.iter().all(|(_, change)| change.is_none())));
            world.clock.forward(Duration::days(1));
            asked(&world, pair, Wave::End).await;
            let german = if number == 3 { "not" } else { "mostly" };
            answer_as(&world, &mentee, &[("bond-talk", "partly"), ("link-dare", "fully"), ("german", german)]).await;
            let sides = changes(&coordinator, pair.id).await.expect("changes");
            let of = |area: Area| sides[1].areas.iter().find(|(other, _)| *other == area).expect("an area").1;
            let direction = if number == 3 { Change::Less } else { Change::More };
            assert_eq!((of(Area::Bonds), of(Area::Links)), (Some(Change::Same), None));
            assert_eq!((of(Area::German), of(Area::Work)), (Some(direction), None));
            assert_eq!(sides[1].waves, [(Wave::Start, true), (Wave::End, true)]);
            assert_eq!(sides[0].waves, [(Wave::Start, true), (Wave::End, false)]);
            assert!(sides[0].areas.iter().all(|(_, change)| change.is_none()));
        }
        let totals = totals(&coordinator).await.expect("totals");
        let told = |area: Area| totals.iter().find(|total| total.area == area).expect("an area").counts.map(Count::told);
        assert_eq!(told(Area::German), [Some(3), None, None]);
        assert_eq!(told(Area::Bonds), [None, Some(4), None]);
        assert_eq!(told(Area::Work), [None; 3]);
    }
}
