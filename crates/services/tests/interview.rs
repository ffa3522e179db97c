//! Interviews: saved as they are typed, never over another's unseen, and what comes after them.

use chrono::{Days, Duration};
use domain::form::{Input, Problem};
use domain::id::PersonId;
use domain::person::{ParticipantStatus, VolunteerStatus};
use domain::signup::Kind;
use services::interview::{Finish, MARK, Refused, finish, save, save_draft, show};
use services::person::{mentoring, pause};
use services::records::Person;
use services::{Actor, Env, Error, TenantCtx, conduct, person, profile};
use testkit::{World, on_both, participant, volunteer};
use texts::format::local_day;

const LAYLA: &str = "layla@example.org";
const LUISE: &str = "luise@example.org";

async fn layla(world: &World) -> PersonId {
    world.accepted("erfurt", Kind::Participant, &participant(LAYLA)).await
}

async fn luise(world: &World) -> PersonId {
    world.accepted("erfurt", Kind::Volunteer, &volunteer(LUISE)).await
}

/// The form as it opens, with other values in some fields.
async fn typed(ctx: &TenantCtx, id: PersonId, fields: &[(&str, &str)]) -> Input {
    let input = show(ctx, id, "").await.expect("shown").input();
    let kept = input.pairs().filter(|(name, _)| !fields.iter().any(|(other, _)| other == name));
    kept.chain(fields.iter().copied()).collect()
}

fn system(ctx: &TenantCtx) -> TenantCtx {
    ctx.acting(Actor::System)
}

fn input(fields: &[(&str, &str)]) -> Input {
    fields.iter().copied().collect()
}

async fn mails(world: &World, kind: &str) -> usize {
    world.mails("erfurt").await.iter().filter(|mail| mail.kind == kind).count()
}

async fn known(ctx: &TenantCtx, id: PersonId) -> Person {
    person::show(ctx, id).await.expect("shown").person
}

on_both! {
    async fn what_is_typed_is_there_again_and_the_button_puts_it_into_the_profile(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        // Half a language can't be a profile; typed it is nevertheless.
        let half = typed(&ctx, id, &[("answer-mentee-now", "Gut"), ("language", "ar"), ("level", "")]).await;
        save_draft(&ctx, id, "mentee", &half).await.expect("kept");
        let again = show(&ctx, id, "").await.expect("shown").input();
        assert_eq!((again.one("answer-mentee-now"), again.all("level")), ("Gut", [String::new()].as_slice()));
        assert_eq!(profile::show(&ctx, id).await.expect("a profile").person.version, 0);
        let refused = save(&ctx, id, "mentee", &typed(&ctx, id, &[("answer-mentee-now", "Sehr gut")]).await).await;
        let Err(Refused::Problems(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!(problems.of("language"), Some(Problem::HalfLanguage));
        // The answer is kept all the same.
        assert_eq!(show(&ctx, id, "").await.expect("shown").input().one("answer-mentee-now"), "Sehr gut");
        let good = typed(&ctx, id, &[("level", "native"), ("interests", "music")]).await;
        save(&ctx, id, "mentee", &good).await.expect("saved");
        assert!(profile::show(&ctx, id).await.expect("a profile").input().has("interests", "music"));
        assert!(show(&ctx, id, "").await.expect("shown").open.expect("open").kept.typed.is_empty());
        let log = world.log("erfurt").await;
        assert_eq!(log.iter().filter(|entry| entry.action == "interview.begun").count(), 1);
    }

    async fn two_coordinators_do_not_overwrite_each_other_unseen(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let one = typed(&ctx, id, &[("answer-mentee-now", "Gut")]).await;
        let mut other = typed(&ctx, id, &[("answer-mentee-now", "Müde")]).await;
        save_draft(&ctx, id, "", &one).await.expect("kept");
        for refused in [save_draft(&ctx, id, "", &other).await.map(drop), save(&ctx, id, "", &other).await] {
            let Err(Refused::Overtaken(now)) = refused else { panic!("{refused:?}") };
            assert_eq!(now.input().one("answer-mentee-now"), "Gut");
        }
        let now = show(&ctx, id, "").await.expect("shown");
        assert_eq!(now.input().one("answer-mentee-now"), "Gut");
        other.set(MARK, now.input().one(MARK));
        save_draft(&ctx, id, "", &other).await.expect("having seen it");
        assert_eq!(show(&ctx, id, "").await.expect("shown").input().one("answer-mentee-now"), "Müde");
    }

    async fn both_begin_at_once_and_one_interview_comes_of_it(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let typed = typed(&ctx, id, &[("answer-mentee-now", "Gut")]).await;
        let save = || {
            let (ctx, typed) = (ctx.clone(), typed.clone());
            tokio::spawn(async move { save_draft(&ctx, id, "", &typed).await.is_ok() })
        };
        let (one, other) = (save(), save());
        assert!(one.await.expect("a task") ^ other.await.expect("a task"));
    }

    async fn a_mentee_waits_from_the_end_of_her_interview(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let filled = typed(&ctx, id, &[("answer-mentee-now", "Gut"), ("aims", "work")]).await;
        finish(&ctx, id, "mentee", &filled, Finish::Ready).await.expect("finished");
        let person = known(&ctx, id).await;
        let kept = mentoring::show(&ctx, &person).await.expect("shown");
        let place = kept.person.participant.clone().expect("a participant");
        assert_eq!((place.status, place.waiting_since), (ParticipantStatus::Waiting, Some(ctx.now())));
        assert_eq!(kept.interviews[0].kept.answer("mentee-now"), "Gut");
        // Nothing goes over what is finished, and a second interview begins empty.
        let late = save_draft(&ctx, id, "mentee", &filled).await.expect("a new one begins");
        assert!(!late.starts_with(&kept.interviews[0].id.to_string()));
        world.clock.forward(Duration::days(3));
        let again = typed(&ctx, id, &[]).await;
        finish(&ctx, id, "mentee", &again, Finish::Ready).await.expect("finished");
        let person = known(&ctx, id).await;
        let kept = mentoring::show(&ctx, &person).await.expect("shown");
        assert_eq!((kept.interviews.len(), kept.person.participant.clone().expect("one").waiting_since), (2, place.waiting_since));
    }

    async fn a_profile_that_contradicts_itself_keeps_the_interview_open(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = layla(&world).await;
        let bad = typed(&ctx, id, &[("answer-mentee-now", "Gut"), ("wish_gender_strength", "must")]).await;
        let refused = finish(&ctx, id, "mentee", &bad, Finish::Ready).await;
        let Err(Refused::Problems(problems)) = refused else { panic!("{refused:?}") };
        assert_eq!(problems.of("wish_gender"), Some(Problem::MustWithoutChoice));
        let person = known(&ctx, id).await;
        let kept = mentoring::show(&ctx, &person).await.expect("shown");
        assert_eq!(kept.person.participant.clone().expect("one").status, ParticipantStatus::Applicant);
        assert!(kept.interviews[0].finished_at.is_none());
        assert_eq!(kept.interviews[0].kept.answer("mentee-now"), "Gut");
    }

    async fn a_mentor_is_active_or_takes_a_further_step(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = luise(&world).await;
        let status = async || {
            known(&ctx, id).await.volunteer.expect("a volunteer").status
        };
        finish(&ctx, id, "", &typed(&ctx, id, &[]).await, Finish::Later).await.expect("finished");
        assert_eq!(status().await, VolunteerStatus::Interviewed);
        finish(&ctx, id, "", &typed(&ctx, id, &[]).await, Finish::Ready).await.expect("finished");
        assert_eq!(status().await, VolunteerStatus::Active);
    }

    async fn interviews_are_for_coordinators_and_for_those_who_have_the_role(world: World) {
        let id = layla(&world).await;
        let ctx = world.tenant("erfurt", Actor::Person(id)).await;
        assert!(matches!(show(&ctx, id, "").await, Err(Error::Unauthenticated)));
        let refused = save_draft(&ctx, id, "", &Input::default()).await;
        assert!(matches!(refused, Err(Refused::Error(Error::Unauthenticated))), "{refused:?}");
        let neighbour = world.coordinator("gotha").await;
        assert!(matches!(show(&neighbour, id, "").await, Err(Error::NotFound)));
        // She is no volunteer.
        let ctx = world.coordinator("erfurt").await;
        assert_eq!(show(&ctx, id, "mentor").await.expect("as what she is").side.code(), "mentee");
    }

    async fn a_certificate_counts_by_the_rule_and_reminds_once(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = luise(&world).await;
        let today = local_day(ctx.now());
        let seen = (today - Days::new(10)).to_string();
        conduct::note(&ctx, id, &input(&[("seen_on", &seen)])).await.expect("noted");
        let until = mentoring::show(&ctx, &known(&ctx, id).await).await.expect("shown").certificate.expect("seen").valid_until;
        assert_eq!(until, today - Days::new(10) + chrono::Months::new(60));
        for (seen_on, valid_until, field) in [
            ((today + Days::new(1)).to_string(), String::new(), "seen_on"),
            (seen.clone(), (today - Days::new(11)).to_string(), "valid_until"),
            (seen.clone(), (until + Days::new(1)).to_string(), "valid_until"),
        ] {
            let refused = conduct::note(&ctx, id, &input(&[("seen_on", &seen_on), ("valid_until", &valid_until)])).await;
            let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
            assert!(problems.of(field).is_some());
        }
        let worker = system(&ctx);
        assert_eq!(conduct::remind(&worker).await.expect("looked"), 0);
        let ahead = until - Days::new(conduct::ENDING_DAYS);
        world.clock.forward(ahead - today);
        assert_eq!(conduct::remind(&worker).await.expect("told"), 1);
        assert_eq!(conduct::remind(&worker).await.expect("looked"), 0);
        assert_eq!(mails(&world, "certificates-end").await, 1);
        assert!(!world.mails("erfurt").await.iter().any(|mail| mail.kind == "certificates-end" && mail.text.contains("Luise")));
        assert_eq!(services::today::today(&ctx).await.expect("today").ending_certificates, 1);
        // A new one takes its place, and is told of in its own time.
        let again = local_day(ctx.now()).to_string();
        conduct::note(&ctx, id, &input(&[("seen_on", &again)])).await.expect("noted");
        assert_eq!(services::today::today(&ctx).await.expect("today").ending_certificates, 0);
        assert!(matches!(conduct::remind(&ctx).await, Err(Error::Forbidden)));
    }

    async fn a_worker_that_dies_in_between_has_done_nothing(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = luise(&world).await;
        let today = local_day(ctx.now());
        conduct::note(&ctx, id, &input(&[("seen_on", &today.to_string()), ("valid_until", &today.to_string())]))
            .await
            .expect("noted");
        pause::begin(&ctx, id, &input(&[("until", &today.to_string())])).await.expect("paused");
        world.clock.forward(Duration::days(2));
        let worker = system(&ctx);
        // What a killed worker leaves: the mark in a transaction that never ended.
        let db = world.db("erfurt").await;
        let tx = db.begin().await.expect("a transaction");
        assert_eq!(store::conduct::remind(&tx, conduct::ending_by(today), ctx.now()).await.expect("marked"), 1);
        assert_eq!(store::person::end_pauses(&tx, local_day(ctx.now())).await.expect("ended").len(), 1);
        drop(tx);
        for _ in 0..2 {
            conduct::remind(&worker).await.expect("told");
            pause::end_due(&worker).await.expect("ended");
        }
        assert_eq!((mails(&world, "certificates-end").await, mails(&world, "pause-over").await), (1, 1));
    }

    async fn a_pause_ends_by_itself_after_its_last_day(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = luise(&world).await;
        finish(&ctx, id, "", &typed(&ctx, id, &[]).await, Finish::Ready).await.expect("finished");
        let standing = async || known(&ctx, id).await;
        let status = async || standing().await.volunteer.expect("a volunteer").status;
        let last = local_day(ctx.now()) + Days::new(5);
        let own = ctx.acting(Actor::Person(id));
        pause::begin(&own, id, &input(&[("until", &last.to_string())])).await.expect("paused");
        assert_eq!((status().await, standing().await.paused_until()), (VolunteerStatus::Paused, Some(last + Days::new(1))));
        let worker = system(&ctx);
        world.clock.forward(Duration::days(5));
        assert_eq!(pause::end_due(&worker).await.expect("looked"), 0);
        world.clock.forward(Duration::days(1));
        assert_eq!(pause::end_due(&worker).await.expect("ended"), 1);
        assert_eq!(pause::end_due(&worker).await.expect("looked"), 0);
        assert_eq!((status().await, standing().await.paused_until()), (VolunteerStatus::Active, None));
        assert_eq!(mails(&world, "pause-over").await, 1);
        // Ended early nobody is written to.
        let last = (local_day(ctx.now()) + Days::new(9)).to_string();
        pause::begin(&ctx, id, &input(&[("until", &last)])).await.expect("paused");
        pause::end(&ctx, id).await.expect("ended");
        assert_eq!(status().await, VolunteerStatus::Active);
        for bad in ["", "2020-01-01", "2199-01-01", "morgen"] {
            let refused = pause::begin(&ctx, id, &input(&[("until", bad)])).await;
            assert!(matches!(refused, Err(Error::Invalid(_))), "{bad}: {refused:?}");
        }
        let other = ctx.acting(Actor::Person(layla(&world).await));
        assert!(matches!(pause::end(&other, id).await, Err(Error::NotFound)));
    }

    async fn people_are_kept_apart_by_name(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let (luise, layla) = (luise(&world).await, layla(&world).await);
        let named = |name: &str| input(&[("apart", name)]);
        let done = mentoring::keep_apart(&ctx, luise, &named("layla@")).await.expect("found");
        assert_eq!(done, mentoring::Apart::Done);
        assert_eq!(mentoring::show(&ctx, &known(&ctx, layla).await).await.expect("shown").apart[0].0, luise);
        for (name, told) in [("niemand", Problem::NobodyFound), ("luise@", Problem::SamePerson), ("", Problem::Required)] {
            let refused = mentoring::keep_apart(&ctx, luise, &named(name)).await;
            let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
            assert_eq!(problems.of("apart"), Some(told));
        }
        world.accepted("erfurt", Kind::Volunteer, &volunteer("luise2@example.org")).await;
        let several = mentoring::keep_apart(&ctx, layla, &named("luise")).await.expect("found");
        let mentoring::Apart::Which(several) = several else { panic!("one") };
        assert_eq!(several.len(), 2);
        mentoring::bring_together(&ctx, layla, &input(&[("other", &luise.to_string())])).await.expect("removed");
        assert!(mentoring::show(&ctx, &known(&ctx, luise).await).await.expect("shown").apart.is_empty());
        let gone = mentoring::bring_together(&ctx, layla, &input(&[("other", &luise.to_string())])).await;
        assert!(matches!(gone, Err(Error::NotFound)));
    }

    async fn a_mentor_has_one_to_five_places(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = luise(&world).await;
        mentoring::set_capacity(&ctx, id, &input(&[("capacity", "3")])).await.expect("set");
        for bad in ["0", "6", "-1", "drei", ""] {
            let refused = mentoring::set_capacity(&ctx, id, &input(&[("capacity", bad)])).await;
            assert!(matches!(refused, Err(Error::Invalid(_))), "{bad}");
        }
        assert_eq!(known(&ctx, id).await.capacity(), 3);
        let mentee = layla(&world).await;
        let none = mentoring::set_capacity(&ctx, mentee, &input(&[("capacity", "3")])).await;
        assert!(matches!(none, Err(Error::NotFound)));
    }

    async fn the_list_finds_who_needs_something(world: World) {
        use services::records::{CertificateIs, InterviewIs, Narrow};
        let ctx = world.coordinator("erfurt").await;
        let (luise, layla) = (luise(&world).await, layla(&world).await);
        let found = async |narrow: Narrow| -> Vec<PersonId> {
            let page = person::narrowed(&ctx, None, &narrow, "", 1).await.expect("a list");
            page.rows.into_iter().map(|row| row.id).collect()
        };
        let without = Narrow { interview: Some(InterviewIs::Missing), ..Narrow::default() };
        assert_eq!(found(without.clone()).await.len(), 2);
        save_draft(&ctx, layla, "", &typed(&ctx, layla, &[]).await).await.expect("begun");
        assert_eq!(found(without).await, [luise]);
        assert_eq!(found(Narrow { interview: Some(InterviewIs::Open), ..Narrow::default() }).await, [layla]);
        finish(&ctx, layla, "", &typed(&ctx, layla, &[]).await, Finish::Ready).await.expect("finished");
        assert_eq!(found(Narrow { status: Some("waiting".to_owned()), ..Narrow::default() }).await, [layla]);
        let missing = |missing| Narrow { missing: Some(missing), ..Narrow::default() };
        assert_eq!((found(missing(true)).await.len(), found(missing(false)).await.len()), (2, 0));
        let whole = [
            ("work_fields", "care"), ("fields_wanted", "care"), ("topics_wanted", "german"), ("aims", "language"),
            ("interests", "music"), ("availability", "mon-evening"), ("distance", "5"), ("gender", "female"),
            ("birth_band", "1980"), ("children_welcome", "yes"),
        ];
        let input_whole: Input = {
            let shown = profile::show(&ctx, layla).await.expect("a profile").input();
            let kept = shown.pairs().filter(|(name, _)| !whole.iter().any(|(other, _)| other == name));
            kept.chain(whole.iter().copied()).collect()
        };
        profile::save(&ctx, layla, &input_whole).await.expect("saved");
        assert_eq!(found(missing(false)).await, [layla]);
        let certificate = |is| Narrow { certificate: Some(is), ..Narrow::default() };
        assert_eq!(found(certificate(CertificateIs::Missing)).await, [luise]);
        let today = local_day(ctx.now()).to_string();
        conduct::note(&ctx, luise, &input(&[("seen_on", &today), ("valid_until", &today)])).await.expect("noted");
        assert_eq!(found(certificate(CertificateIs::Missing)).await, []);
        let ending = CertificateIs::EndingBy(conduct::ending_by(local_day(ctx.now())));
        assert_eq!(found(certificate(ending)).await, [luise]);
        // Who is no mentor and looks for none lacks nothing.
        let mut form = volunteer("buddy@example.org");
        form.retain(|(field, _)| *field != "roles");
        form.push(("roles", "buddy"));
        let buddy = world.person_of("erfurt", Kind::Volunteer, &form).await;
        let lacking = found(missing(true)).await;
        assert!(!lacking.contains(&buddy) && found(missing(false)).await.contains(&buddy), "{lacking:?}");
    }
}

/// Where the district says that nobody is matched without a certificate.
#[tokio::test]
async fn without_the_certificate_that_is_needed_a_mentor_is_qualified_and_becomes_active_with_it() {
    let world = World::new(testkit::Backend::Sqlite).await;
    let id = luise(&world).await;
    let mut ctx = world.coordinator("erfurt").await.in_env(Env { clock: world.clock.clone(), ..Env::default() });
    let mut site = (*ctx.site).clone();
    site.settings.interview.certificate_needed = true;
    ctx.site = std::sync::Arc::new(site);
    finish(&ctx, id, "", &typed(&ctx, id, &[]).await, Finish::Ready).await.expect("finished");
    let status = async || known(&ctx, id).await.volunteer.expect("one").status;
    assert_eq!(status().await, VolunteerStatus::Qualified);
    let today = local_day(ctx.now());
    let over = (today - Days::new(1)).to_string();
    conduct::note(&ctx, id, &input(&[("seen_on", &over), ("valid_until", &over)])).await.expect("noted");
    assert_eq!(status().await, VolunteerStatus::Qualified);
    conduct::note(&ctx, id, &input(&[("seen_on", &today.to_string())])).await.expect("noted");
    assert_eq!(status().await, VolunteerStatus::Active);
}
