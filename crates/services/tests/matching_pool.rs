//! What the pool says of people that the test knows.

use chrono::{Days, Duration};
use domain::availability::Slot;
use domain::id::PersonId;
use domain::language::Level;
use domain::matching::{Goal, History, Interest, Urgency, Wish, Wishes};
use domain::person::{
    BirthBand, Distance, Gender, Need, ParticipantStatus, Reach, Seeking, Topic, VolunteerRole, VolunteerStatus,
    WorkField,
};
use domain::role::Role;
use domain::tandem::{Answer, EndReason, NoReason, Order, Status, Tandem};
use services::matching::{Pool, Settings, pool, settings};
use services::{Actor, Error, TenantCtx};
use store::tandem::Record;
use testkit::{World, on_both};
use texts::format::local_day;

/// Keeps a tandem that stands as it is told.
async fn tandem(world: &World, mentor: PersonId, mentee: PersonId, change: impl FnOnce(&mut Record)) {
    let ctx = world.coordinator("erfurt").await;
    let mut record = Record {
        id: ctx.env.id(),
        mentor,
        mentee,
        tandem: Tandem::suggested(Order::Together),
        status_since: ctx.now(),
        end_reason: None,
        waited_since: [None; 2],
        again: [None; 2],
        why: "{}".to_owned(),
        created_at: ctx.now(),
        created_by: None,
    };
    change(&mut record);
    store::tandem::insert(&world.db("erfurt").await, &record).await.expect("kept");
}

async fn stands(world: &World, mentor: PersonId, mentee: PersonId, status: Status) {
    tandem(world, mentor, mentee, |record| record.tandem.status = status).await;
}

async fn read(ctx: &TenantCtx) -> Pool {
    pool(ctx).await.expect("a pool")
}

fn mentors(pool: &Pool) -> Vec<PersonId> {
    pool.mentors.iter().map(|mentor| mentor.common.id).collect()
}

fn mentees(pool: &Pool) -> Vec<PersonId> {
    pool.mentees.iter().map(|mentee| mentee.common.id).collect()
}

on_both! {
    async fn every_answer_of_a_mentor_and_a_mentee_reaches_the_engine(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let today = local_day(world.now());
        let waits = world.now() - Duration::days(40);
        let evenings: Vec<Slot> = Slot::all().filter(|slot| slot.code().ends_with("evening")).collect();
        let times = evenings.clone();
        let karin = world.mentor("erfurt", "Karin Böhme", move |standing, capacity| {
            *capacity = 3;
            standing.waiting_since = Some(waits);
            standing.paused_until = Some(today + Days::new(5));
            let details = &mut standing.details;
            details.work_fields = vec![WorkField::Care];
            details.topics = vec![Topic::Application];
            details.german = Some(Wish::must(Level::B1));
            let profile = &mut standing.profile;
            profile.gender = Some(Gender::Female);
            profile.birth_band = Some(BirthBand::From1960);
            profile.availability = times;
            profile.video = true;
            profile.reach = vec![Reach::Bicycle];
            profile.distance = Some(Distance::Km10);
            profile.interests = vec![Interest::Cooking];
            profile.children_welcome = Some(true);
            profile.wishes = Wishes { gender: Some(Wish::soft(Gender::Female)), born: None };
        }).await;
        let rahel = world.mentee("erfurt", "Rahel Tesfay", |standing| {
            standing.details.aims = vec![Goal::Work];
            standing.details.urgency = Urgency::Urgent;
            standing.details.topics = vec![Topic::Recognition];
            standing.details.work_fields = vec![WorkField::Health];
            standing.profile.needs = vec![Need::Childcare];
        }).await;
        store::matching::kept_apart::put(&world.db("erfurt").await, rahel, karin).await.expect("marked");

        let found = read(&ctx).await;
        let [mentor] = &found.mentors[..] else { panic!("{:?}", found.mentors) };
        assert_eq!((mentor.capacity, mentor.taken, mentor.completed), (3, 0, 0));
        assert_eq!((&mentor.work_fields[..], &mentor.topics[..]), (&[WorkField::Care][..], &[Topic::Application][..]));
        assert_eq!(mentor.german, Some(Wish::must(Level::B1)));
        let common = &mentor.common;
        assert_eq!((common.id, common.gender, common.birth_band), (karin, Some(Gender::Female), Some(BirthBand::From1960)));
        assert_eq!((&common.availability, common.video, &common.reach[..]), (&evenings, true, &[Reach::Bicycle][..]));
        assert_eq!((common.distance, &common.interests[..]), (Some(Distance::Km10), &[Interest::Cooking][..]));
        assert_eq!((common.needs_childcare, common.children_welcome), (false, Some(true)));
        assert_eq!(common.wishes.gender, Some(Wish::soft(Gender::Female)));
        assert_eq!((common.waiting_since, common.paused_until), (local_day(waits), Some(today + Days::new(5))));
        assert_eq!((&common.not_with[..], common.suggested, common.pass_on), (&[rahel][..], 0, true));
        assert_eq!(common.place, geo::point("99084"));
        assert!(common.place.is_some());
        assert_eq!(common.languages.iter().map(|spoken| &*spoken.language).collect::<Vec<_>>(), ["de"]);

        let [mentee] = &found.mentees[..] else { panic!("{:?}", found.mentees) };
        assert_eq!((&mentee.goals[..], mentee.urgency), (&[Goal::Work][..], Urgency::Urgent));
        assert_eq!((&mentee.topics[..], &mentee.work_fields[..]), (&[Topic::Recognition][..], &[WorkField::Health][..]));
        let common = &mentee.common;
        assert_eq!((common.id, common.needs_childcare, &common.not_with[..]), (rahel, true, &[karin][..]));
        assert_eq!((common.paused_until, common.waiting_since), (None, today));
        assert_eq!(found.people[&karin].name, "Karin Böhme");
        assert_eq!(found.people[&rahel].place, "Erfurt");
    }

    async fn only_those_who_look_for_somebody_are_there_and_who_waits_longest_comes_first(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let ago = |days| Some(world.now() - Duration::days(days));
        let (later, sooner) = (ago(3), ago(9));
        let ute = world.mentor("erfurt", "Ute", |standing, _| standing.waiting_since = later).await;
        let karin = world.mentor("erfurt", "Karin", |standing, _| standing.waiting_since = sooner).await;
        world.mentor("erfurt", "Nur Patin", |standing, _| standing.details.roles = vec![VolunteerRole::Buddy]).await;
        world.mentor("erfurt", "Noch neu", |standing, _| standing.status = VolunteerStatus::Qualified).await;
        world.mentor("erfurt", "Fort", |standing, _| standing.status = VolunteerStatus::Paused).await;
        let back = world.mentor("erfurt", "Bald zurueck", |standing, _| {
            standing.status = VolunteerStatus::Paused;
            standing.paused_until = Some(local_day(world.now()) + Days::new(9));
            standing.waiting_since = None;
        }).await;
        world.mentee("erfurt", "Verein", |standing| standing.details.seeking = vec![Seeking::Club]).await;
        world.mentee("erfurt", "Schon dabei", |standing| standing.status = ParticipantStatus::Matched).await;
        let rahel = world.mentee("erfurt", "Rahel", |standing| standing.waiting_since = later).await;
        let layla = world.mentee("erfurt", "Layla", |standing| standing.waiting_since = sooner).await;
        // Who has no day of waiting waits since becoming a volunteer.
        let found = read(&ctx).await;
        assert_eq!((mentors(&found), mentees(&found)), (vec![karin, ute, back], vec![layla, rahel]));

        // An open proposal takes the mentee out, and reserves a place; a mere suggestion doesn't.
        stands(&world, karin, layla, Status::Proposed).await;
        stands(&world, ute, rahel, Status::Suggested).await;
        let found = read(&ctx).await;
        assert_eq!((mentors(&found), mentees(&found)), (vec![karin, ute, back], vec![rahel]));
        assert_eq!((found.reserved(karin), found.reserved(ute)), (1, 0));
        assert_eq!(found.open_pair(ute, rahel).map(|open| open.status), Some(Status::Suggested));
        assert!(found.people.contains_key(&rahel) && !found.people.contains_key(&layla));
    }

    async fn what_was_is_counted_for_both(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let karin = world.mentor("erfurt", "Karin", |_, capacity| *capacity = 4).await;
        let mut others = Vec::new();
        for number in 0..7 {
            others.push(world.mentee("erfurt", &format!("Mentee {number}"), |_| {}).await);
        }
        stands(&world, karin, others[0], Status::Trial).await;
        stands(&world, karin, others[1], Status::Completed).await;
        stands(&world, karin, others[2], Status::Expired).await;
        tandem(&world, karin, others[3], |record| {
            record.tandem.status = Status::Declined;
            record.tandem.mentee.answer = Some(Answer::No(NoReason::Private));
        }).await;
        // Somebody else was quicker: in vain, but not for ever.
        stands(&world, karin, others[4], Status::Declined).await;
        for (mentee, reason) in [(others[5], EndReason::Safety), (others[6], EndReason::Moved)] {
            tandem(&world, karin, mentee, |record| {
                record.tandem.status = Status::EndedEarly;
                record.end_reason = Some(reason);
            }).await;
        }
        let found = read(&ctx).await;
        let mentor = &found.mentors[0];
        assert_eq!((mentor.taken, mentor.completed, mentor.common.suggested), (1, 1, 3));
        let in_vain = |id| found.mentees.iter().find(|mentee| mentee.common.id == id).map(|mentee| mentee.common.suggested);
        assert_eq!(in_vain(others[0]), None, "she meets somebody");
        assert_eq!([1, 2, 3, 4, 5].map(|number| in_vain(others[number])), [0, 1, 1, 1, 0].map(Some));
        assert_eq!(found.history, [(karin, others[3]), (karin, others[5])].into_iter().collect::<History>());
    }

    async fn a_consent_that_was_withdrawn_does_not_stand(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let rahel = world.mentee("erfurt", "Rahel", |_| {}).await;
        assert!(read(&ctx).await.mentees[0].common.pass_on);
        let signup = services::person::show(&ctx, rahel).await.expect("shown").signups[0].id;
        store::consent::withdraw(&world.db("erfurt").await, signup, ctx.now()).await.expect("withdrawn");
        assert!(!read(&ctx).await.mentees[0].common.pass_on);
    }

    async fn only_who_may_read_people_sees_the_pool(world: World) {
        for role in [Role::Auditor, Role::Editor] {
            let ctx = world.tenant("erfurt", Actor::Staff(world.staff("erfurt", role).await)).await;
            assert!(matches!(pool(&ctx).await, Err(Error::Forbidden)), "{role}");
            assert!(matches!(settings(&ctx).await, Err(Error::Forbidden)), "{role}");
        }
        let ctx = world.coordinator("erfurt").await;
        assert_eq!(settings(&ctx).await.expect("settings"), Settings::default());
    }
}
