//! The mail server is away for an hour or a week, hangs, or lets nobody in; the clock jumps.

use std::time::Instant;

use chrono::Duration;
use domain::form::Input;
use domain::signup::Kind;
use mail::{Delivery, SmtpConfig};
use services::outbox::{Delivered, deliver};
use services::records::MailStatus;
use services::report::report;
use services::signup::{Refused, TokenProblem};
use services::state::Inbox;
use services::{Actor, signup};
use testkit::process::{Manner, SmtpServer, until};
use testkit::{World, on_both, volunteer};

const LUISE: &str = "luise@example.org";

fn delivery(server: &SmtpServer) -> Delivery {
    Delivery::new(&SmtpConfig { url: server.url(), from: "no-reply@ch.example".to_owned() }).expect("settings")
}

async fn round(world: &World, delivery: &Delivery) -> Delivered {
    deliver(&world.tenant("erfurt", Actor::System).await, delivery, std::future::pending()).await.expect("a round")
}

async fn sign_up(world: &World, people: usize) {
    for number in 0..people {
        let address = format!("person{number}@example.org");
        world.submit("erfurt", Kind::Volunteer, &volunteer(&address)).await.expect("sent");
    }
}

on_both! {
    async fn after_an_hour_without_a_mail_server_every_mail_goes_out_within_a_minute(world: World) {
        let server = SmtpServer::start(Manner::Gone).await;
        let delivery = delivery(&server);
        sign_up(&world, 5).await;
        for _ in 0..60 {
            let done = round(&world, &delivery).await;
            assert_eq!((done.sent, done.waiting, done.failed), (0, 1, 0), "one mail finds out for all");
            assert!(done.away.is_some_and(|reason| reason.contains("away")));
            world.clock.forward(Duration::minutes(1));
        }
        let mails = world.mails("erfurt").await;
        assert_eq!(mails.iter().map(|mail| mail.attempts).sum::<i32>(), 60, "no mail was tried behind the back");
        assert!(mails.iter().all(|mail| mail.status == MailStatus::Queued), "and none given up");
        server.set(Manner::Takes).await;
        assert_eq!(round(&world, &delivery).await.sent, 5);
        assert_eq!(server.times().len(), 5);
    }

    async fn a_mail_that_no_server_was_there_for_is_given_up_after_five_days_and_not_before(world: World) {
        let server = SmtpServer::start(Manner::Gone).await;
        let delivery = delivery(&server);
        sign_up(&world, 1).await;
        for _ in 0..119 {
            assert_eq!(round(&world, &delivery).await.waiting, 1);
            world.clock.forward(Duration::hours(1));
        }
        world.clock.forward(Duration::hours(1));
        assert_eq!(round(&world, &delivery).await.failed, 1);
        assert_eq!(world.mails("erfurt").await[0].status, MailStatus::Failed);
    }

    async fn a_server_that_lets_us_not_in_costs_no_mail(world: World) {
        for line in ["530 5.7.0 authentication required", "535 5.7.8 bad credentials", "421 4.3.2 closing"] {
            let server = SmtpServer::start(Manner::Stern(line)).await;
            let delivery = delivery(&server);
            world.submit("erfurt", Kind::Volunteer, &volunteer(&format!("{}@example.org", &line[..3]))).await.expect("sent");
            let done = round(&world, &delivery).await;
            assert!(done.away.is_some() && done.failed == 0, "{line}: {done:?}");
            server.set(Manner::Takes).await;
            world.clock.forward(Duration::minutes(1));
            assert_eq!(round(&world, &delivery).await.sent, 1, "{line}");
        }
    }

    async fn a_claim_outlasts_the_longest_conversation(world: World) {
        let server = SmtpServer::start(Manner::Silent).await;
        let delivery = delivery(&server);
        sign_up(&world, 1).await;
        let ctx = world.tenant("erfurt", Actor::System).await;
        let slow = tokio::spawn({
            let delivery = delivery.clone();
            async move { deliver(&ctx, &delivery, std::future::pending()).await.expect("a round") }
        });
        until("the conversation has begun", 20, || async { (server.connections() > 0).then_some(()) }).await;
        // Another worker, as long as a conversation may take and be written down.
        for _ in 0..8 {
            world.clock.forward(Duration::seconds(20));
            assert_eq!(round(&world, &delivery).await, Delivered::default(), "the mail is taken");
        }
        server.set(Manner::Takes).await;
        assert_eq!(slow.await.expect("no panic").sent, 1);
        world.clock.forward(Duration::hours(12));
        assert_eq!(round(&world, &delivery).await, Delivered::default());
        assert_eq!(server.times().into_values().collect::<Vec<_>>(), [1], "one mail, once");
    }

    async fn a_conversation_ends_in_time(world: World) {
        let server = SmtpServer::start(Manner::Silent).await;
        sign_up(&world, 1).await;
        // Nothing is said at all; and word by word, each soon enough.
        for manner in [Manner::Silent, Manner::Slow(std::time::Duration::from_millis(400))] {
            server.set(manner).await;
            let began = Instant::now();
            let done = round(&world, &delivery(&server).within(std::time::Duration::from_secs(1))).await;
            assert!(done.away.is_some_and(|reason| reason.contains("no end after 1 s")), "{manner:?}");
            assert!(began.elapsed() < std::time::Duration::from_secs(10));
            world.clock.forward(Duration::minutes(1));
        }
        server.set(Manner::Takes).await;
        assert_eq!(round(&world, &delivery(&server)).await.sent, 1);
    }

    async fn a_worker_that_dies_with_a_mail_in_hand_leaves_it_to_the_next(world: World) {
        let server = SmtpServer::start(Manner::Silent).await;
        let delivery = delivery(&server);
        sign_up(&world, 1).await;
        let ctx = world.tenant("erfurt", Actor::System).await;
        let dying = tokio::spawn({
            let delivery = delivery.clone();
            async move { deliver(&ctx, &delivery, std::future::pending()).await }
        });
        until("the conversation has begun", 20, || async { (server.connections() > 0).then_some(()) }).await;
        dying.abort();
        let _ = dying.await;
        server.set(Manner::Takes).await;
        assert_eq!(round(&world, &delivery).await, Delivered::default(), "not before the claim has ended");
        world.clock.forward(Duration::minutes(3));
        assert_eq!(round(&world, &delivery).await.sent, 1);
    }

    async fn a_mail_that_was_decided_on_while_the_clock_was_ahead_does_not_wait_for_it(world: World) {
        let server = SmtpServer::start(Manner::Takes).await;
        world.clock.forward(Duration::days(400));
        sign_up(&world, 1).await;
        world.clock.forward(-Duration::days(400));
        assert_eq!(round(&world, &delivery(&server)).await.sent, 1);
    }

    async fn a_form_that_was_opened_while_the_clock_was_ahead_is_sent_once_more(world: World) {
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let form = |token: &str| -> Input { volunteer(LUISE).into_iter().chain([("token", token)]).collect() };
        let opened = signup::open_form(&ctx, "volunteer");
        world.clock.forward(-Duration::hours(2));
        let refused = signup::submit(&ctx, &world.limits, Kind::Volunteer, &form(&opened)).await;
        // The page says so, keeps what was typed and holds a new token.
        assert!(matches!(refused, Err(Refused::Token(TokenProblem::TooFast))), "{refused:?}");
        let again = signup::open_form(&ctx, "volunteer");
        world.clock.forward(Duration::seconds(5));
        signup::submit(&ctx, &world.limits, Kind::Volunteer, &form(&again)).await.expect("taken");
        // The clock is right again: the first form is as good as ever, and the person is known.
        world.clock.forward(Duration::hours(2));
        signup::submit(&ctx, &world.limits, Kind::Volunteer, &form(&opened)).await.expect("taken");
        assert_eq!(world.mails("erfurt").await.len(), 2, "one sign-up, whose newer link counts");
    }

    async fn a_report_from_a_day_to_come_does_not_silence_the_district(world: World) {
        let ctx = world.tenant("erfurt", Actor::System).await;
        let inbox = Inbox(world.tenants.state(Actor::System));
        world.clock.forward(Duration::days(30));
        assert!(report(&ctx, &inbox).await.expect("reported"));
        world.clock.forward(-Duration::days(30));
        assert!(report(&ctx, &inbox).await.expect("reported"), "today's is made");
        assert!(!report(&ctx, &inbox).await.expect("asked"), "once");
    }

    async fn two_that_report_or_clean_up_at_once_leave_one_trace(world: World) {
        let ctx = world.tenant("erfurt", Actor::System).await;
        let inbox = Inbox(world.tenants.state(Actor::System));
        let (one, two, three) = tokio::join!(report(&ctx, &inbox), report(&ctx, &inbox), report(&ctx, &inbox));
        let made = [one, two, three].map(|made| u32::from(made.expect("reported"))).iter().sum::<u32>();
        assert_eq!(made, 1);
        sign_up(&world, 3).await;
        world.clock.forward(Duration::days(8));
        let (one, two) = tokio::join!(signup::expire(&ctx), signup::expire(&ctx));
        assert_eq!(one.expect("cleaned") + two.expect("cleaned"), 3);
        let log = world.log("erfurt").await;
        assert_eq!(log.iter().filter(|entry| entry.action == "signup.expired").count(), 3);
        assert_eq!(log.iter().filter(|entry| entry.action == "report.made").count(), 1);
    }
}
