//! Suggestions and rounds: what the coordination decides holds, and nothing is proposed that can't be.

use std::collections::BTreeMap;

use chrono::{Days, Duration};
use domain::form::Input;
use domain::id::{PersonId, RoundId};
use domain::language::{Level, Spoken};
use domain::matching::{Criterion, Side, VetoKind, Weights};
use domain::person::{Distance, Topic};
use domain::role::Role;
use domain::round::{Mark, Status};
use domain::tandem::Status as Stands;
use services::matching::{Settings, Suggested, for_person, overview, preview, save_settings, settings, suggest};
use services::round;
use services::round::{Decision, Refused, Shown, Standing, Unmatched, change, draw, propose, show};
use services::{Actor, Error, TenantCtx};
use testkit::{World, on_both};
use texts::format::local_day;

fn speaks(language: &str) -> Vec<Spoken> {
    vec![Spoken { language: language.to_owned(), level: Level::Native }]
}

/// Karin can help with more than Ute; both could accompany Rahel and Layla, and nobody speaks with Mina.
struct Cast {
    karin: PersonId,
    ute: PersonId,
    rahel: PersonId,
    layla: PersonId,
    mina: PersonId,
}

async fn cast(world: &World) -> Cast {
    let topics = [Topic::German, Topic::Application];
    Cast {
        karin: world.mentor("erfurt", "Karin", |standing, _| standing.details.topics = topics.to_vec()).await,
        ute: world.mentor("erfurt", "Ute", |_, _| {}).await,
        rahel: world.mentee("erfurt", "Rahel", |standing| standing.details.topics = topics.to_vec()).await,
        layla: world.mentee("erfurt", "Layla", |_| {}).await,
        mina: world.mentee("erfurt", "Mina", |standing| standing.profile.languages = speaks("fa")).await,
    }
}

async fn seen(ctx: &TenantCtx, id: RoundId) -> Shown {
    show(ctx, id).await.expect("a round")
}

/// Mentor of each mentee in the round.
fn pairs(shown: &Shown) -> BTreeMap<PersonId, PersonId> {
    shown.rows.iter().map(|row| (row.pair.mentee, row.pair.mentor)).collect()
}

on_both! {
    async fn a_mentor_whose_place_is_kept_for_an_open_proposal_is_offered_to_nobody(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, layla, .. } = cast(&world).await;
        let id = draw(&ctx).await.expect("drawn");
        let offered = |shown: &Shown, mentee| {
            let row = shown.rows.iter().find(|row| row.pair.mentee == mentee).expect("a row");
            row.others.iter().map(|(mentor, _)| *mentor).collect::<Vec<_>>()
        };
        assert_eq!(offered(&seen(&ctx, id).await, layla), [karin]);
        propose(&ctx, id, &[(karin, rahel)]).await.expect("proposed");
        let after = draw(&ctx).await.expect("drawn");
        let shown = seen(&ctx, after).await;
        assert_eq!(pairs(&shown), [(layla, ute)].into());
        assert!(offered(&shown, layla).is_empty(), "Karin waits for Rahel's answer");
    }

    async fn a_round_is_the_best_of_all_and_says_who_is_left_over_and_why(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, layla, mina } = cast(&world).await;
        let id = draw(&ctx).await.expect("drawn");
        let shown = seen(&ctx, id).await;
        assert_eq!(pairs(&shown), [(rahel, karin), (layla, ute)].into());
        assert!(shown.rows.iter().all(|row| matches!(&row.standing, Standing::Possible(one) if one.total().0 == row.pair.points)));
        assert_eq!(shown.plan.best, shown.now);
        assert!(shown.changes.is_empty(), "{:?}", shown.changes);
        let left: Vec<_> = shown.plan.unmatched.iter().map(|left| (left.person, left.why)).collect();
        assert_eq!(left, [(mina, Unmatched::NoCandidate)]);
        assert!(!shown.plan.unmatched[0].help.is_empty(), "some German would help");
        // The same again: the same.
        world.clock.forward(Duration::minutes(1));
        let again = draw(&ctx).await.expect("drawn");
        assert_eq!(pairs(&seen(&ctx, again).await), pairs(&shown));
        let (listed, _) = round::list(&ctx).await.expect("a list");
        assert_eq!(listed.iter().map(|one| (one.id, one.pairs, one.proposed)).collect::<Vec<_>>(), [(again, 2, 0), (id, 2, 0)]);
    }

    async fn each_decision_holds_draws_the_rest_anew_and_can_be_taken_back(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, layla, mina } = cast(&world).await;
        let id = draw(&ctx).await.expect("drawn");
        let best = seen(&ctx, id).await;
        // To move Rahel to Ute leaves Karin for Layla.
        change(&ctx, id, Decision::Fix(ute, rahel)).await.expect("moved");
        let moved = seen(&ctx, id).await;
        assert_eq!(pairs(&moved), [(rahel, ute), (layla, karin)].into());
        assert!(moved.now.1 < best.now.1 && moved.plan.best == best.now);
        assert_eq!(moved.round.before, Some((2, best.now.1)));
        let marks: Vec<_> = moved.rows.iter().map(|row| row.pair.mark).collect();
        assert_eq!(marks.iter().filter(|mark| **mark == Some(Mark::Fixed)).count(), 1);
        // No place is given twice, also not by hand.
        let full = change(&ctx, id, Decision::Fix(ute, layla)).await;
        assert!(matches!(full, Err(Refused::Full)), "{full:?}");
        let impossible = change(&ctx, id, Decision::Fix(ute, mina)).await;
        let Err(Refused::Impossible(vetoes)) = impossible else { panic!("{impossible:?}") };
        assert_eq!(vetoes.iter().map(domain::matching::Veto::kind).collect::<Vec<_>>(), [VetoKind::NoCommonLanguage]);
        assert_eq!(pairs(&seen(&ctx, id).await), pairs(&moved), "what was refused changes nothing");

        change(&ctx, id, Decision::Strike(karin, layla)).await.expect("struck");
        let struck = seen(&ctx, id).await;
        assert_eq!((pairs(&struck), &struck.struck[..]), ([(rahel, ute)].into(), &[(karin, layla)][..]));
        change(&ctx, id, Decision::Undo).await.expect("undone");
        let undone = seen(&ctx, id).await;
        assert_eq!((pairs(&undone), &undone.struck[..]), (pairs(&moved), &[][..]));
        change(&ctx, id, Decision::Undo).await.expect("undone once more");
        assert_eq!(seen(&ctx, id).await.struck, [(karin, layla)]);
        change(&ctx, id, Decision::Release(karin, layla)).await.expect("released");
        change(&ctx, id, Decision::Release(ute, rahel)).await.expect("released");
        assert_eq!(pairs(&seen(&ctx, id).await), pairs(&best));
    }

    async fn what_is_proposed_reserves_its_place_and_nobody_is_proposed_twice(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, layla, .. } = cast(&world).await;
        let (id, other) = (draw(&ctx).await.expect("drawn"), draw(&ctx).await.expect("drawn"));
        let proposed = propose(&ctx, id, &[(karin, rahel)]).await.expect("proposed");
        assert_eq!((proposed.done.len(), proposed.not.len()), (1, 0));
        let shown = seen(&ctx, id).await;
        assert_eq!((shown.round.status, shown.now.0, shown.rows.len()), (Status::Draft, 1, 2));
        assert!(shown.changes.is_empty(), "its own doing is no news: {:?}", shown.changes);
        let twice = propose(&ctx, id, &[(karin, rahel)]).await.expect("passed over");
        assert_eq!((twice.done.len(), twice.not.len()), (0, 0));
        // In the other draft the pair is seen as what it is, and somebody left.
        let beside = seen(&ctx, other).await;
        let standing = beside.rows.iter().find(|row| row.pair.mentee == rahel).map(|row| &row.standing);
        assert!(matches!(standing, Some(Standing::Proposed(open)) if open.status == Stands::Proposed), "{standing:?}");
        change(&ctx, other, Decision::Anew).await.expect("drawn anew");
        assert_eq!(pairs(&seen(&ctx, other).await), [(layla, ute)].into(), "Karin's place is kept for the answer");
        // What somebody has noted already is proposed and not refused.
        assert!(matches!(suggest(&ctx, ute, layla).await, Ok(Suggested::Done(_))));
        let rest = propose(&ctx, id, &[(ute, layla), (karin, layla)]).await.expect("proposed");
        assert_eq!((rest.done.len(), rest.not.len()), (1, 0), "what doesn't stand in the round is passed over");
        assert_eq!(seen(&ctx, id).await.round.status, Status::Proposed);
        assert!(matches!(change(&ctx, id, Decision::Anew).await, Err(Refused::Error(Error::NotFound))));
    }

    async fn a_draft_says_what_changed_and_keeps_what_is_fixed(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, layla, mina } = cast(&world).await;
        let id = draw(&ctx).await.expect("drawn");
        change(&ctx, id, Decision::Fix(ute, rahel)).await.expect("fixed");
        let db = world.db("erfurt").await;
        // Layla is away, Rahel moved her wishes, somebody new came.
        store::person::leave(&db, layla).await.expect("written");
        let mut told = store::person::by_id(&db, rahel).await.expect("a query").expect("one");
        told.profile.distance = Some(Distance::Km10);
        store::person::save_whole(&db, &told).await.expect("written");
        let nour = world.mentee("erfurt", "Nour", |_| {}).await;
        let changes = seen(&ctx, id).await.changes;
        assert_eq!((&changes.came[..], &changes.left[..]), (&[(nour, Side::Mentee)][..], &[(layla, Side::Mentee)][..]));
        assert_eq!(changes.answered, [rahel]);
        assert_eq!(changes.broken, [((karin, layla), Vec::new())]);
        // She can't be proposed; the rest can.
        let proposed = propose(&ctx, id, &[(karin, layla)]).await.expect("passed");
        assert_eq!((proposed.done.len(), &proposed.not[..]), (0, &[(karin, layla)][..]));
        // Until it is drawn anew nobody new comes in.
        change(&ctx, id, Decision::Strike(karin, mina)).await.expect("struck");
        assert_eq!(pairs(&seen(&ctx, id).await), [(rahel, ute)].into());
        change(&ctx, id, Decision::Anew).await.expect("drawn anew");
        let anew = seen(&ctx, id).await;
        assert_eq!(pairs(&anew), [(rahel, ute), (nour, karin)].into());
        assert!(anew.changes.is_empty(), "{:?}", anew.changes);

        // Ute is on a pause now: the fixed pair is named, and gives way.
        let mut away = store::person::by_id(&db, ute).await.expect("a query").expect("one");
        let part = away.volunteer.as_mut().expect("a volunteer");
        part.status = domain::person::VolunteerStatus::Paused;
        part.paused_until = Some(local_day(world.now()) + Days::new(30));
        store::person::save_whole(&db, &away).await.expect("written");
        let broken = seen(&ctx, id).await;
        assert_eq!(broken.changes.broken.iter().map(|(two, _)| *two).collect::<Vec<_>>(), [(ute, rahel)]);
        change(&ctx, id, Decision::Anew).await.expect("drawn anew");
        assert_eq!(pairs(&seen(&ctx, id).await).len(), 1);
    }

    async fn nobody_at_all_is_a_round_too(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let shown = seen(&ctx, draw(&ctx).await.expect("drawn")).await;
        assert!(shown.rows.is_empty() && shown.plan.unmatched.is_empty() && shown.changes.is_empty());
        let found = overview(&ctx).await.expect("an overview");
        assert!(found.mentors.is_empty() && found.mentees.is_empty());
    }

    async fn suggestions_are_those_of_the_engine_and_are_written_down_once(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { karin, ute, rahel, mina, .. } = cast(&world).await;
        let found = overview(&ctx).await.expect("an overview");
        let of_rahel = found.mentees.iter().find(|one| one.person == rahel).expect("she waits");
        assert_eq!((of_rahel.possible, of_rahel.best.map(|(id, _)| id)), (2, Some(karin)));
        let listed = for_person(&ctx, rahel, None).await.expect("a list");
        assert_eq!(listed.ranked.suggestions.iter().map(|one| one.mentor).collect::<Vec<_>>(), [karin, ute]);
        assert_eq!(of_rahel.best.map(|(_, points)| points), Some(listed.ranked.suggestions[0].total()));
        let from_karin = for_person(&ctx, karin, Some(Side::Mentee)).await.expect("a list");
        assert_eq!((from_karin.side, from_karin.ranked.suggestions.len()), (Side::Mentor, 2), "she is on one side only");

        let Suggested::Done(tandem) = suggest(&ctx, karin, rahel).await.expect("noted") else { panic!("it is new") };
        assert_eq!(suggest(&ctx, karin, rahel).await.expect("known"), Suggested::Already(tandem));
        let Suggested::Vetoed(vetoes) = suggest(&ctx, karin, mina).await.expect("told") else { panic!("no language") };
        assert_eq!(vetoes.len(), 1);
        assert!(matches!(suggest(&ctx, rahel, karin).await, Err(Error::NotFound)), "the wrong way round");
    }

    async fn settings_are_previewed_without_a_trace_and_saved_with_one(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let Cast { rahel, .. } = cast(&world).await;
        let mut wanted = Settings::default();
        wanted.matching.weights = Weights::all(0);
        wanted.matching.weights.set(Criterion::Waiting, 1);
        wanted.matching.waiting_outweighs_after_days = 10;
        let (found, _) = preview(&ctx, &wanted.input()).await.expect("a preview");
        assert_eq!((found.mentees, found.possible_before, found.possible_after), (3, 4, 4));
        assert_eq!(settings(&ctx).await.expect("settings"), Settings::default());
        save_settings(&ctx, &wanted.input()).await.expect("saved");
        assert_eq!(settings(&ctx).await.expect("settings"), wanted);
        let listed = for_person(&ctx, rahel, None).await.expect("a list");
        assert_eq!(listed.ranked.suggestions[0].parts.len(), 1);
        save_settings(&ctx, &wanted.input()).await.expect("saved again");
        let log = world.log("erfurt").await;
        assert_eq!(log.iter().filter(|entry| entry.action == "matching.changed").count(), 1, "only what changed");
        let mut bad: Input = wanted.input();
        bad.set("w_topics", "eleven");
        let refused = save_settings(&ctx, &bad).await;
        assert!(matches!(&refused, Err(Error::Invalid(problems)) if problems.of("w_topics").is_some()), "{refused:?}");
    }

    async fn only_who_decides_about_people_draws_and_changes(world: World) {
        let coordinator = world.coordinator("erfurt").await;
        let id = draw(&coordinator).await.expect("drawn");
        for role in [Role::Auditor, Role::Editor] {
            let ctx = world.tenant("erfurt", Actor::Staff(world.staff("erfurt", role).await)).await;
            assert!(matches!(draw(&ctx).await, Err(Error::Forbidden)), "{role}");
            assert!(matches!(show(&ctx, id).await, Err(Error::Forbidden)), "{role}");
            assert!(matches!(change(&ctx, id, Decision::Anew).await, Err(Refused::Error(Error::Forbidden))), "{role}");
            assert!(matches!(propose(&ctx, id, &[]).await, Err(Error::Forbidden)), "{role}");
            assert!(matches!(round::drop_round(&ctx, id).await, Err(Error::Forbidden)), "{role}");
            assert!(matches!(save_settings(&ctx, &Settings::default().input()).await, Err(Error::Forbidden)), "{role}");
        }
        round::drop_round(&coordinator, id).await.expect("put aside");
        assert_eq!(seen(&coordinator, id).await.round.status, Status::Dropped);
        assert!(matches!(propose(&coordinator, id, &[]).await, Err(Error::NotFound)));
    }
}
