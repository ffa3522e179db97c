//! What the steps of a tandem bring about: who hears what, and who waits again.

use chrono::{DateTime, Duration, Utc};
use domain::person::ParticipantStatus;
use domain::signup::Kind;
use domain::tandem::{Answer, NoReason, Order, Side};
use services::Error;
use services::tandem::{answer_trial, complete, show, wish_again};
use testkit::{World, on_both};

use crate::pairs::{MENTEE, MENTOR, OURS, Two, kinds};

const COORDINATOR: &str = "coordinator@erfurt.example";

/// All that the mails about a tandem told somebody so far.
async fn text(world: &World, address: &str) -> String {
    text_of(world, address, &OURS).await
}

/// What the mails of these kinds told somebody so far.
async fn text_of(world: &World, address: &str, kinds: &[&str]) -> String {
    let mails = world.mails("erfurt").await;
    let told = mails.iter().filter(|mail| mail.to_address == address && kinds.contains(&mail.kind.as_str()));
    told.map(|mail| format!("{}\n{}\n{}", mail.subject, mail.text, mail.html)).collect::<Vec<_>>().concat()
}

on_both! {
    async fn a_proposal_tells_first_name_and_what_both_share_and_nothing_else(world: World) {
        let two = Two::new(&world).await;
        two.proposed(Order::Together).await;
        let to_mentor = text(&world, MENTOR).await;
        let to_mentee = text(&world, MENTEE).await;
        assert!(to_mentor.contains("ليلى") && to_mentor.contains("Deutsch sprechen"), "{to_mentor}");
        assert!(to_mentee.contains("Luise") && to_mentee.contains("الألمانية"), "{to_mentee}");
        // The link's secret is drawn: any two letters may stand in it.
        let drawn = world.linked("erfurt", MENTOR, "/answer").await;
        let words = to_mentor.replace(&drawn, "");
        assert_ne!(words, to_mentor);
        for private in ["الحداد", MENTEE, "555 0199", "5550199", "99084", "b1", "B1"] {
            assert!(!words.contains(private), "{private} in {words}");
        }
        for private in ["Pößnecker", "Öztürk", MENTOR, "555 0100", "5550100", "99084"] {
            // The district's own number stands below each mail.
            let own = to_mentee.replace("+49 361 555 0100", "");
            assert!(!own.contains(private), "{private} in {own}");
        }
    }

    async fn who_has_not_consented_is_not_named(world: World) {
        let two = Two::consenting(&world, false).await;
        let id = two.proposed(Order::Together).await;
        let to_mentor = text(&world, MENTOR).await;
        assert!(!to_mentor.contains("ليلى") && !to_mentor.contains("gemeinsam"), "{to_mentor}");
        two.says(id, Side::Mentor, Answer::Yes).await;
        two.says(id, Side::Mentee, Answer::Yes).await;
        assert_eq!(kinds(&world, MENTOR).await, ["proposal", "connect"]);
        assert_eq!(kinds(&world, MENTEE).await, ["proposal", "connect"]);
        assert_eq!(kinds(&world, COORDINATOR).await, ["staff-tandem"]);
        for (address, private) in [(MENTOR, MENTEE), (MENTEE, MENTOR), (MENTOR, "ليلى")] {
            assert!(!text(&world, address).await.contains(private));
        }
    }

    async fn two_yeses_tell_how_the_other_is_reached(world: World) {
        let two = Two::new(&world).await;
        two.on_trial().await;
        let to_mentor = text(&world, MENTOR).await;
        assert!(["ليلى الحداد", MENTEE, "+493615550199"].iter().all(|told| to_mentor.contains(told)), "{to_mentor}");
        let to_mentee = text(&world, MENTEE).await;
        assert!(["Pößnecker", MENTOR, "+493615550100"].iter().all(|told| to_mentee.contains(told)), "{to_mentee}");
        assert_eq!(kinds(&world, COORDINATOR).await, [""; 0]);
    }

    async fn the_mentee_is_asked_only_after_the_mentors_yes(world: World) {
        let two = Two::new(&world).await;
        let id = two.proposed(Order::MentorFirst).await;
        assert_eq!((kinds(&world, MENTOR).await.len(), kinds(&world, MENTEE).await.len()), (1, 0));
        two.says(id, Side::Mentor, Answer::Yes).await;
        assert_eq!(kinds(&world, MENTEE).await, ["proposal"]);
    }

    async fn a_no_is_told_kindly_without_who_or_why(world: World) {
        let two = Two::new(&world).await;
        let id = two.proposed(Order::Together).await;
        two.says(id, Side::Mentee, Answer::No(NoReason::Distance)).await;
        assert_eq!(kinds(&world, MENTEE).await, ["proposal"]);
        assert_eq!(kinds(&world, MENTOR).await, ["proposal", "proposal-over"]);
        let told = text_of(&world, MENTOR, &["proposal-over"]).await;
        assert!(!told.contains("ليلى") && !told.contains("Weg"), "{told}");
        let history = world.log("erfurt").await;
        let last = history.last().expect("an entry");
        assert_eq!((last.action.as_str(), last.detail.as_deref()), ("tandem.answered", Some("declined")));
    }

    async fn a_wish_to_be_called_reaches_the_coordinators_without_a_name(world: World) {
        let two = Two::new(&world).await;
        let id = two.proposed(Order::Together).await;
        two.says(id, Side::Mentee, Answer::CallMe).await;
        let told = text(&world, COORDINATOR).await;
        assert!(told.contains(&format!("/staff/tandems/{id}")), "{told}");
        assert!(!told.contains("ليلى") && !told.contains(MENTEE), "{told}");
    }

    async fn who_meets_does_not_wait_and_who_comes_back_has_waited_since_before(world: World) {
        let two = Two::new(&world).await;
        let db = world.db("erfurt").await;
        let long_ago: DateTime<Utc> = two.ctx.now() - Duration::days(40);
        store::person::set_mentor_waits(&db, two.mentor, Some(long_ago)).await.expect("waits");
        let applied = [ParticipantStatus::Applicant];
        store::person::move_mentee(&db, two.mentee, &applied, ParticipantStatus::Waiting, Some(long_ago)).await.expect("waits");
        let waiting = async || {
            let mentor = store::person::by_id(&db, two.mentor).await.expect("read").expect("known");
            let mentee = store::person::by_id(&db, two.mentee).await.expect("read").expect("known");
            let waits = (mentor.waiting_since(), mentee.waiting_since());
            (mentee.participant.expect("a participant").status, waits.0, waits.1)
        };
        let id = two.on_trial().await;
        assert_eq!(waiting().await, (ParticipantStatus::Matched, None, None));
        world.clock.forward(Duration::days(20));
        services::tandem::end(&two.ctx, id, &[("reason", "moved")].into_iter().collect()).await.expect("ended");
        assert_eq!(waiting().await, (ParticipantStatus::Waiting, Some(long_ago), Some(long_ago)));
        assert_eq!(kinds(&world, MENTOR).await.last().map(String::as_str), Some("tandem-over"));
        assert_eq!(kinds(&world, MENTEE).await.last().map(String::as_str), Some("tandem-over"));
    }

    async fn after_a_good_end_each_may_wish_once_to_accompany_somebody(world: World) {
        let two = Two::new(&world).await;
        let id = two.on_trial().await;
        let (mentor, mentee) = (world.acting("erfurt", two.mentor).await, world.acting("erfurt", two.mentee).await);
        assert!(matches!(wish_again(&mentor, id).await, Err(Error::TandemNotNow(_))), "not while the two meet");
        for ctx in [&mentor, &mentee] {
            let yes = [("go_on", "yes")].into_iter().collect();
            answer_trial(ctx, id, &yes).await.expect("answered");
        }
        complete(&two.ctx, id).await.expect("completed");
        assert!(text(&world, MENTOR).await.contains("/de/me/tandem"), "the thanks lead there");
        world.clock.forward(Duration::days(1));
        let before = kinds(&world, COORDINATOR).await.len();
        wish_again(&mentor, id).await.expect("heard");
        let at = world.now();
        world.clock.forward(Duration::days(1));
        wish_again(&mentor, id).await.expect("heard already");
        assert_eq!(show(&two.ctx, id).await.expect("a tandem").record.again, [Some(at), None]);
        assert_eq!(kinds(&world, COORDINATOR).await.len(), before + 1, "told once");
        wish_again(&mentee, id).await.expect("a mentee may become a mentor");
        let stranger = world.person("erfurt", Kind::Volunteer, "fremd@example.org").await;
        assert!(matches!(wish_again(&world.acting("erfurt", stranger).await, id).await, Err(Error::NotFound)));
        let log = world.log("erfurt").await;
        assert_eq!(log.iter().filter(|entry| entry.action == "tandem.wished").count(), 2);
    }
}
