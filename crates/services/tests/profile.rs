//! Profiles: who may change them, that nobody's change is lost unseen, and asking for what is missing.

use domain::form::{Input, Problem};
use domain::id::PersonId;
use domain::link::Purpose;
use domain::matching::{Answer, Goal, Urgency};
use domain::signup::Kind;
use services::link::{Opened, look_at};
use services::profile::{Asked, Refused, Shown, VERSION, ask, save, show};
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both, participant, volunteer};

const LAYLA: &str = "layla@example.org";

async fn layla(world: &World) -> PersonId {
    world.accepted("erfurt", Kind::Participant, &participant(LAYLA)).await
}

/// The form as it opens for this actor, with other values in some fields.
async fn typed(ctx: &TenantCtx, id: PersonId, fields: &[(&str, &str)]) -> Input {
    let input = show(ctx, id).await.expect("shown").input();
    let kept = input.pairs().filter(|(name, _)| !fields.iter().any(|(other, _)| other == name));
    kept.chain(fields.iter().copied()).collect()
}

fn told(shown: &Shown) -> &domain::signup::Participant {
    shown.told.participant.as_ref().expect("a participant")
}

on_both! {
    async fn a_person_and_a_coordinator_fill_in_the_same_profile(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let own = world.tenant("erfurt", Actor::Person(id)).await;
        assert!(show(&own, id).await.expect("shown").missing.contains(&Answer::Goals));
        let input = typed(&own, id, &[("aims", "work"), ("phone", "0361 555 0177"), ("urgency", "urgent")]).await;
        save(&own, id, &input).await.expect("saved");
        let shown = show(&ctx, id).await.expect("shown");
        world.clock.forward(chrono::Duration::seconds(1));
        // How urgent it is, a coordinator says.
        assert_eq!((told(&shown).aims.as_slice(), told(&shown).urgency), ([Goal::Work].as_slice(), Urgency::Usual));
        assert_eq!(shown.told.contact.phone.as_deref(), Some("+493615550177"));
        assert!(!shown.missing.contains(&Answer::Goals));
        save(&ctx, id, &typed(&ctx, id, &[("urgency", "urgent")]).await).await.expect("saved");
        assert_eq!(told(&show(&ctx, id).await.expect("shown")).urgency, Urgency::Urgent);
        let log = world.log("erfurt").await;
        let saved: Vec<_> = log.iter().filter(|entry| entry.action == "profile.saved").collect();
        assert_eq!(saved.iter().map(|entry| entry.actor.as_str()).collect::<Vec<_>>(), ["person", "staff"]);
        assert!(saved.iter().all(|entry| entry.subject_id == Some(id.0)));
    }

    async fn a_profile_is_found_by_what_it_says_now(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        save(&ctx, id, &typed(&ctx, id, &[("postcode", "99867"), ("place", "")]).await).await.expect("saved");
        let list = async |search: &'static str| {
            let part = None;
            services::person::list(&ctx, part, search, 1).await.expect("a list").total
        };
        assert_eq!((list("gotha").await, list("erfurt").await), (1, 0));
    }

    async fn what_did_not_change_is_not_written(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let before = show(&ctx, id).await.expect("shown").person.version;
        save(&ctx, id, &typed(&ctx, id, &[]).await).await.expect("nothing to do");
        assert_eq!(show(&ctx, id).await.expect("shown").person.version, before);
        assert!(!world.log("erfurt").await.iter().any(|entry| entry.action == "profile.saved"));
    }

    async fn two_at_once_do_not_overwrite_each_other_unseen(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let own = world.tenant("erfurt", Actor::Person(id)).await;
        let first = typed(&own, id, &[("interests", "music")]).await;
        let mut second = typed(&ctx, id, &[("interests", "sport")]).await;
        save(&own, id, &first).await.expect("saved");
        let Err(Refused::Overtaken(now)) = save(&ctx, id, &second).await else { panic!("not overtaken") };
        assert!(now.input().has("interests", "music"));
        assert!(show(&ctx, id).await.expect("shown").input().has("interests", "music"));
        // Having seen it, they save once more.
        second.set(VERSION, now.person.version.to_string());
        save(&ctx, id, &second).await.expect("saved");
        assert!(show(&ctx, id).await.expect("shown").input().has("interests", "sport"));
    }

    async fn a_form_that_does_not_say_its_version_changes_nothing(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        for version in ["", "x", "-1", "99999999999999999999"] {
            let input = typed(&ctx, id, &[("interests", "music"), (VERSION, version)]).await;
            assert!(matches!(save(&ctx, id, &input).await, Err(Refused::Overtaken(_))), "{version}");
        }
    }

    async fn nobody_else_reads_or_writes_it(world: World) {
        let id = layla(&world).await;
        let other = world.accepted("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
        let ctx = world.tenant("erfurt", Actor::Person(other)).await;
        assert!(matches!(show(&ctx, id).await, Err(Error::NotFound)));
        let refused = save(&ctx, id, &Input::default()).await;
        assert!(matches!(refused, Err(Refused::Error(Error::NotFound))), "{refused:?}");
        let visitor = world.tenant("erfurt", world.visitor()).await;
        assert!(matches!(show(&visitor, id).await, Err(Error::Unauthenticated)));
        assert!(matches!(ask(&ctx, id, &Input::default()).await, Err(Error::Unauthenticated)));
        let neighbour = world.coordinator("gotha").await;
        assert!(matches!(show(&neighbour, id).await, Err(Error::NotFound)));
    }

    async fn a_contradiction_is_told_and_nothing_is_saved(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let input = typed(&ctx, id, &[("interests", "music"), ("wish_gender_strength", "must")]).await;
        let Err(Refused::Problems(problems)) = save(&ctx, id, &input).await else { panic!("saved") };
        assert_eq!(problems.of("wish_gender"), Some(Problem::MustWithoutChoice));
        assert!(!show(&ctx, id).await.expect("shown").input().has("interests", "music"));
    }

    async fn somebody_is_asked_once_a_week_and_more_often_only_on_purpose(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let none = Input::default();
        let sure: Input = [("sure", "yes")].into_iter().collect();
        assert_eq!(ask(&ctx, id, &none).await.expect("asked"), Asked::Yes);
        assert_eq!(ask(&ctx, id, &none).await.expect("looked"), Asked::JustNow);
        let count = async || {
            world.mails("erfurt").await.iter().filter(|mail| mail.kind == "profile-asked").count()
        };
        assert_eq!(count().await, 1);
        assert_eq!(ask(&ctx, id, &sure).await.expect("asked"), Asked::Yes);
        world.clock.forward(chrono::Duration::days(7));
        assert_eq!(ask(&ctx, id, &none).await.expect("asked"), Asked::Yes);
        assert_eq!(count().await, 3);
        let secret = world.linked("erfurt", LAYLA, "/ar/profile").await;
        let Opened::Good(link) = look_at(&ctx, Purpose::Profile, &secret).await.expect("looked") else { panic!("bad") };
        assert_eq!(link.person, id);
        let mail = world.mail_to("erfurt", LAYLA).await.expect("a mail");
        // Nothing of the profile stands in the mail.
        assert!(!mail.text.contains("99084") && !mail.text.contains("layla"), "{}", mail.text);
    }
}
