//! Meetings, goals and outcomes: who may, what is counted, and what can be taken back.

use chrono::{Duration, NaiveTime};
use domain::Locale;
use domain::form::{Input, Problem};
use domain::id::{MeetingId, TandemId};
use domain::meeting::{Connection, Meeting};
use domain::person::Topic;
use domain::role::Role;
use services::meeting::{self, Noted, goal, next, outcome};
use services::{Actor, Error, TenantCtx};
use testkit::{Pair, World, on_both};
use texts::format::iso_day;

async fn ctx(world: &World, actor: Actor) -> TenantCtx {
    world.tenant("erfurt", actor).await
}

async fn both(world: &World, pair: Pair) -> [TenantCtx; 2] {
    [ctx(world, Actor::Person(pair.mentor)).await, ctx(world, Actor::Person(pair.mentee)).await]
}

fn form(ctx: &TenantCtx, more: &[(&str, &str)]) -> Input {
    let today = iso_day(ctx.now());
    let known = [("held_on", today.as_str()), ("minutes", "60"), ("medium", "in-person")];
    let kept = known.into_iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
    kept.chain(more.iter().copied()).collect()
}

/// What the tandem knows of its meetings, and those that stand there.
async fn counted(world: &World, id: TandemId) -> (u16, Vec<Meeting>) {
    let db = world.db("erfurt").await;
    let tandem = store::tandem::by_id(&db, id).await.expect("read").expect("a tandem").tandem;
    let rows: Vec<_> = store::meeting::of(&db, id).await.expect("read").into_iter().map(|row| row.meeting).collect();
    let last = rows.first().map(|meeting| meeting.held_on.and_time(NaiveTime::from_hms_opt(12, 0, 0).expect("noon")));
    assert_eq!(usize::from(tandem.meetings), rows.len(), "the count is that of the rows");
    assert_eq!(tandem.last_meeting, last.map(|last| last.and_utc()), "the last day is that of the rows");
    (tandem.meetings, rows)
}

fn saved(noted: Noted) -> MeetingId {
    match noted {
        Noted::Saved(id) => id,
        other => panic!("{other:?}"),
    }
}

on_both! {
    async fn either_of_the_two_notes_a_meeting_and_nobody_else(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, mentee] = both(&world, pair).await;
        saved(meeting::note(&mentor, pair.id, &form(&mentor, &[("topics", "german"), ("connections", "bridge")])).await.expect("noted"));
        world.clock.forward(Duration::days(7));
        saved(meeting::note(&mentee, pair.id, &form(&mentee, &[])).await.expect("noted"));
        world.clock.forward(Duration::days(7));
        let coordinator = world.coordinator("erfurt").await;
        saved(meeting::note(&coordinator, pair.id, &form(&coordinator, &[])).await.expect("noted"));
        let (count, rows) = counted(&world, pair.id).await;
        assert_eq!(count, 3);
        assert_eq!((&rows[2].topics[..], &rows[2].connections[..]), (&[Topic::German][..], &[Connection::Bridge][..]));

        let others = world.in_trial("erfurt", "b").await;
        let stranger = ctx(&world, Actor::Person(others.mentor)).await;
        let refused = meeting::note(&stranger, pair.id, &form(&stranger, &[])).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        assert!(matches!(meeting::of_person(&stranger, pair.id).await, Err(Error::NotFound)));
        let editor = ctx(&world, Actor::Staff(world.staff("erfurt", Role::Editor).await)).await;
        let refused = meeting::note(&editor, pair.id, &form(&editor, &[])).await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        let visitor = ctx(&world, world.visitor()).await;
        let refused = meeting::note(&visitor, pair.id, &form(&visitor, &[])).await;
        assert!(matches!(refused, Err(Error::Unauthenticated)), "{refused:?}");
        assert_eq!(counted(&world, pair.id).await.0, 3);
    }

    async fn a_meeting_lies_between_the_two_yeses_and_today(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, _] = both(&world, pair).await;
        let begun = mentor.now();
        world.clock.forward(Duration::days(10));
        for (days, problem) in [(-1, Problem::BeforeStart), (11, Problem::InFuture)] {
            let day = iso_day(begun + Duration::days(days));
            let refused = meeting::note(&mentor, pair.id, &form(&mentor, &[("held_on", &day)])).await;
            let Err(Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
            assert_eq!(problems.of("held_on"), Some(problem));
        }
        assert_eq!(counted(&world, pair.id).await.0, 0);
        saved(meeting::note(&mentor, pair.id, &form(&mentor, &[("held_on", &iso_day(begun))])).await.expect("the first day"));
    }

    async fn before_the_yeses_the_tandem_is_not_there_and_after_the_end_nothing_is_added(world: World) {
        let early = world.proposed("erfurt", "a").await;
        let [mentor, _] = both(&world, early).await;
        let refused = meeting::note(&mentor, early.id, &form(&mentor, &[])).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        assert!(matches!(meeting::of_person(&mentor, early.id).await, Err(Error::NotFound)));

        let pair = world.in_trial("erfurt", "b").await;
        let [mentor, _] = both(&world, pair).await;
        let db = world.db("erfurt").await;
        let tx = db.begin().await.expect("a transaction");
        let mut record = store::tandem::by_id_to_change(&tx, pair.id).await.expect("read").expect("there");
        record.tandem.status = domain::tandem::Status::EndedEarly;
        store::tandem::save(&tx, &record).await.expect("saved");
        tx.commit().await.expect("done");
        let late = meeting::note(&mentor, pair.id, &form(&mentor, &[])).await;
        assert!(matches!(late, Err(Error::TandemNotNow(_))), "{late:?}");
        assert!(meeting::of_person(&mentor, pair.id).await.is_ok(), "what was stays to be read");
    }

    async fn a_second_note_of_a_day_is_asked_about_and_becomes_one_or_another(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, mentee] = both(&world, pair).await;
        let first = form(&mentor, &[("topics", "german"), ("connections", "bridge"), ("note", "Im Café")]);
        let id = saved(meeting::note(&mentor, pair.id, &first).await.expect("noted"));
        // Pressing twice makes no second one.
        let again = meeting::note(&mentor, pair.id, &first).await.expect("asked");
        assert!(matches!(again, Noted::SameDay(there) if there.len() == 1 && there[0].id == id));
        let theirs = [("minutes", "90"), ("topics", "family"), ("connections", "link"), ("note", "Gut")];
        let asked = meeting::note(&mentee, pair.id, &form(&mentee, &theirs)).await.expect("asked");
        assert!(matches!(asked, Noted::SameDay(_)), "{asked:?}");
        assert_eq!(counted(&world, pair.id).await.0, 1, "asking writes nothing");

        let merge: Vec<_> = theirs.into_iter().chain([("same_day", "merge")]).collect();
        assert_eq!(meeting::note(&mentee, pair.id, &form(&mentee, &merge)).await.expect("merged"), Noted::Merged(id));
        let (count, rows) = counted(&world, pair.id).await;
        assert_eq!((count, rows[0].minutes, rows[0].note.as_deref()), (1, 60, Some("Im Café\nGut")));
        assert_eq!(rows[0].topics, [Topic::German, Topic::Family]);
        assert_eq!(rows[0].connections, [Connection::Bridge, Connection::Link]);

        let another: Vec<_> = theirs.into_iter().chain([("same_day", "another")]).collect();
        saved(meeting::note(&mentee, pair.id, &form(&mentee, &another)).await.expect("noted"));
        assert_eq!(counted(&world, pair.id).await.0, 2);
    }

    async fn a_note_can_be_taken_back_for_a_day_by_who_wrote_it(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, mentee] = both(&world, pair).await;
        let id = saved(meeting::note(&mentor, pair.id, &form(&mentor, &[])).await.expect("noted"));
        assert!(matches!(meeting::undo(&mentee, pair.id, id).await, Err(Error::NotFound)));
        assert_eq!(meeting::of_person(&mentee, pair.id).await.expect("seen").can_undo, []);
        assert_eq!(meeting::of_person(&mentor, pair.id).await.expect("seen").can_undo, [id]);
        meeting::undo(&mentor, pair.id, id).await.expect("undone");
        assert_eq!(counted(&world, pair.id).await.0, 0);
        assert!(matches!(meeting::undo(&mentor, pair.id, id).await, Err(Error::NotFound)));

        let id = saved(meeting::note(&mentor, pair.id, &form(&mentor, &[])).await.expect("noted"));
        // When both noted it, it stays as the other's.
        meeting::note(&mentee, pair.id, &form(&mentee, &[("same_day", "merge")])).await.expect("merged");
        meeting::undo(&mentor, pair.id, id).await.expect("undone");
        assert_eq!(counted(&world, pair.id).await.0, 1);
        world.clock.forward(Duration::days(1));
        for late in [&mentor, &mentee] {
            assert!(matches!(meeting::undo(late, pair.id, id).await, Err(Error::NotFound)));
        }
        // Neither through another tandem.
        let others = world.in_trial("erfurt", "b").await;
        let coordinator = world.coordinator("erfurt").await;
        assert!(matches!(meeting::undo(&coordinator, others.id, id).await, Err(Error::NotFound)));
        meeting::undo(&coordinator, pair.id, id).await.expect("corrected");
        assert_eq!(counted(&world, pair.id).await.0, 0);
    }

    async fn whatever_the_two_do_at_once_the_count_is_that_of_the_rows(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let begun = ctx(&world, Actor::System).await.now();
        world.clock.forward(Duration::days(9));
        let people = both(&world, pair).await;
        let mut tasks = Vec::new();
        for number in 0_i64..20 {
            let ctx = people[usize::try_from(number % 2).expect("small")].clone();
            tasks.push(tokio::spawn(async move {
                let day = iso_day(begun + Duration::days(number % 9));
                let same_day = if number % 3 == 0 { "merge" } else { "another" };
                let input = form(&ctx, &[("held_on", &day), ("same_day", same_day)]);
                let noted = meeting::note(&ctx, pair.id, &input).await.expect("noted");
                if let (Noted::Saved(id), 0) = (noted, number % 4) {
                    // The other may have merged hers into it meanwhile: then it stays as hers.
                    meeting::undo(&ctx, pair.id, id).await.expect("undone");
                }
            }));
        }
        for task in tasks {
            task.await.expect("a task");
        }
        let (count, rows) = counted(&world, pair.id).await;
        assert!(count > 0 && rows.len() <= 20);
    }

    async fn goals_are_set_and_ticked_off_by_the_two(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, mentee] = both(&world, pair).await;
        let line = |field: &str, text: &str| -> Input { [(field, text)].into_iter().collect() };
        goal::add(&mentee, pair.id, &line("goal", "Eine Ausbildung finden")).await.expect("set");
        let goals = meeting::of_person(&mentor, pair.id).await.expect("seen").goals;
        let id = goals[0].id;
        let step = [("milestone", "Lebenslauf schreiben"), ("due_on", "2027-01-31")].into_iter().collect();
        goal::add_step(&mentor, pair.id, id, &step).await.expect("added");
        let goals = meeting::of_person(&mentor, pair.id).await.expect("seen").goals;
        let step = goals[0].steps[0].id;
        goal::set_step_done(&mentee, pair.id, (id, step), true).await.expect("ticked");
        goal::set_done(&mentee, pair.id, id, true).await.expect("ticked");
        goal::set_done(&mentor, pair.id, id, false).await.expect("unticked");
        let goals = meeting::of_person(&mentor, pair.id).await.expect("seen").goals;
        assert!(goals[0].done_on.is_none() && goals[0].steps[0].done_on.is_some());

        let others = world.in_trial("erfurt", "b").await;
        let [stranger, _] = both(&world, others).await;
        for refused in [
            goal::add(&stranger, pair.id, &line("goal", "x")).await,
            goal::set_done(&stranger, pair.id, id, true).await,
            // Through their own tandem neither.
            goal::set_done(&stranger, others.id, id, true).await,
            goal::set_step_done(&stranger, others.id, (id, step), false).await,
            goal::add_step(&stranger, others.id, id, &line("milestone", "x")).await,
            goal::remove(&stranger, others.id, id).await,
        ] {
            assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        }
        for number in 1..20 {
            goal::add(&mentee, pair.id, &line("goal", &format!("Ziel {number}"))).await.expect("set");
        }
        let Err(Error::Invalid(problems)) = goal::add(&mentee, pair.id, &line("goal", "zu viel")).await else {
            panic!("too many goals")
        };
        assert_eq!(problems.of("goal"), Some(Problem::TooMany));
        goal::remove(&mentee, pair.id, id).await.expect("removed");
        assert_eq!(meeting::of_person(&mentor, pair.id).await.expect("seen").goals.len(), 19);
    }

    async fn the_next_meeting_is_mailed_to_both_and_moves_in_calendars(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let [mentor, mentee] = both(&world, pair).await;
        let input = |ctx: &TenantCtx, days: i64, place: &str| -> Input {
            let day = iso_day(ctx.now() + Duration::days(days));
            [("day", day.as_str()), ("time", "16:30"), ("place", place)].into_iter().collect()
        };
        let mailed = async || world.mails("erfurt").await.into_iter().filter(|mail| mail.kind == "next-meeting").count();
        let entry = async |ctx: &TenantCtx| next::entry(ctx, pair.id, Locale::German).await.expect("an entry");
        assert!(matches!(next::entry(&mentor, pair.id, Locale::German).await, Err(Error::NotFound)));
        next::suggest(&mentor, pair.id, &input(&mentor, 2, "Bibliothek")).await.expect("suggested");
        next::suggest(&mentor, pair.id, &input(&mentor, 2, "Bibliothek")).await.expect("pressed twice");
        assert_eq!(mailed().await, 2, "one to each");
        let (first, sequence) = entry(&mentee).await;
        assert_eq!((sequence, first.place.as_deref()), (0, Some("Bibliothek")));
        next::suggest(&mentee, pair.id, &input(&mentor, 3, "Café")).await.expect("moved");
        let (moved, sequence) = entry(&mentor).await;
        assert_eq!((moved.uid == first.uid, sequence), (true, 1));
        next::call_off(&mentor, pair.id).await.expect("called off");
        next::call_off(&mentor, pair.id).await.expect("pressed twice");
        assert_eq!(mailed().await, 6);
        let (off, sequence) = entry(&mentor).await;
        assert!(off.is_cancelled && off.uid == first.uid && sequence == 2);
        world.clock.forward(Duration::days(4));
        assert!(meeting::of_person(&mentor, pair.id).await.expect("seen").next.is_none(), "it is over");
        next::suggest(&mentor, pair.id, &input(&mentor, 2, "")).await.expect("suggested");
        let (later, sequence) = entry(&mentor).await;
        assert!(later.uid != first.uid && sequence == 0 && later.place.is_none());
        let mails = world.mails("erfurt").await;
        let of = |to: &str| mails.iter().find(|mail| mail.kind == "next-meeting" && mail.to_address == to).expect("a mail");
        assert!(of("a-mentee@example.org").text.contains(&format!("/me/tandem/{}", pair.id)));
        assert!(!of("a-mentee@example.org").text.contains("a-mentor@"), "no contact data");

        let others = world.in_trial("erfurt", "b").await;
        let [stranger, _] = both(&world, others).await;
        assert!(matches!(next::entry(&stranger, pair.id, Locale::German).await, Err(Error::NotFound)));
        let refused = next::suggest(&stranger, pair.id, &input(&stranger, 2, "")).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        let past = next::suggest(&mentor, pair.id, &input(&mentor, -1, "")).await;
        assert!(matches!(past, Err(Error::Invalid(_))), "{past:?}");
    }

    async fn outcomes_are_written_down_by_coordinators(world: World) {
        let pair = world.in_trial("erfurt", "a").await;
        let coordinator = world.coordinator("erfurt").await;
        let today = iso_day(coordinator.now());
        let job: Input = [("kind", "job"), ("on_date", &today), ("evidence", "contract"), ("connections", "bridge")]
            .into_iter()
            .collect();
        for refused in both(&world, pair).await {
            assert!(matches!(outcome::add(&refused, pair.id, &job).await, Err(Error::Unauthenticated)));
        }
        outcome::add(&coordinator, pair.id, &job).await.expect("written");
        let shown = meeting::for_staff(&coordinator, pair.id).await.expect("shown");
        assert_eq!((shown.outcomes.len(), shown.outcomes[0].person), (1, pair.mentee));
        let others = world.in_trial("erfurt", "b").await;
        let elsewhere = outcome::remove(&coordinator, others.id, shown.outcomes[0].id).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)), "{elsewhere:?}");
        assert_eq!(meeting::for_staff(&coordinator, pair.id).await.expect("shown").outcomes.len(), 1);
        outcome::remove(&coordinator, pair.id, shown.outcomes[0].id).await.expect("removed");
        assert_eq!(meeting::for_staff(&coordinator, pair.id).await.expect("shown").outcomes, []);
    }

    async fn the_strip_of_many_tandems_comes_with_their_weeks(world: World) {
        let (one, other) = (world.in_trial("erfurt", "a").await, world.in_trial("erfurt", "b").await);
        let coordinator = world.coordinator("erfurt").await;
        for week in 0..3 {
            let id = if week == 1 { other.id } else { one.id };
            saved(meeting::note(&coordinator, id, &form(&coordinator, &[])).await.expect("noted"));
            world.clock.forward(Duration::days(7));
        }
        let weeks = meeting::weeks(&coordinator, &[one.id, other.id]).await.expect("weeks");
        assert_eq!((weeks[&one.id].met(), weeks[&one.id].since_last()), (2, Some(1)));
        assert_eq!((weeks[&other.id].met(), weeks[&other.id].since_last()), (1, Some(2)));
    }
}
