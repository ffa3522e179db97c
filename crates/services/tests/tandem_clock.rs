//! The tandems' clock: everything is done once, whoever dies in between and however many look.

use std::future::Future as _;
use std::task::Poll;

use chrono::Duration;
use domain::tandem::{Answer, Order, Side};
use services::tandem::tick;
use services::{Actor, TenantCtx};
use testkit::{World, on_both};

use crate::pairs::{MENTEE, MENTOR, Two, kinds};

const COORDINATOR: &str = "coordinator@erfurt.example";

async fn system(world: &World) -> TenantCtx {
    world.tenant("erfurt", Actor::System).await
}

/// Lets the worker die when it waits for the database so many times; whether it was done by then.
async fn dies_after(ctx: &TenantCtx, waits: usize) -> bool {
    let mut work = Box::pin(tick(ctx));
    let mut polled = 0;
    std::future::poll_fn(|task| {
        polled += 1;
        match work.as_mut().poll(task) {
            Poll::Ready(done) => Poll::Ready(done.is_ok()),
            Poll::Pending if polled >= waits => Poll::Ready(false),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

on_both! {
    async fn everything_is_done_on_its_day_and_once(world: World) {
        let two = Two::new(&world).await;
        let ctx = system(&world).await;
        let id = two.proposed(Order::MentorFirst).await;
        let day = async |days: i64| {
            world.clock.forward(Duration::days(days));
            tick(&ctx).await.expect("a tick");
            tick(&ctx).await.expect("a tick")
        };
        day(2).await;
        assert_eq!(kinds(&world, MENTOR).await, ["proposal"]);
        day(1).await;
        assert_eq!(kinds(&world, MENTOR).await, ["proposal", "proposal-reminder"]);
        day(3).await;
        two.says(id, Side::Mentor, Answer::Yes).await;
        // The mentee has her own week.
        day(6).await;
        assert_eq!(kinds(&world, MENTEE).await, ["proposal", "proposal-reminder"]);
        two.says(id, Side::Mentee, Answer::Yes).await;
        day(34).await;
        assert_eq!(kinds(&world, COORDINATOR).await.len(), 0);
        day(1).await;
        assert_eq!(kinds(&world, COORDINATOR).await, ["staff-tandem"]);
        day(7).await;
        let mentors = ["proposal", "proposal-reminder", "contacts", "trial"];
        assert_eq!(kinds(&world, MENTOR).await, mentors);
        assert_eq!(kinds(&world, MENTEE).await, mentors);
        day(60).await;
        assert_eq!(kinds(&world, COORDINATOR).await.len(), 1);
        // They met again, and a new silence begins.
        let db = world.db("erfurt").await;
        let tx = db.begin().await.expect("a transaction");
        let mut record = store::tandem::by_id_to_change(&tx, id).await.expect("read").expect("a tandem");
        record.tandem.last_meeting = Some(ctx.now());
        store::tandem::save(&tx, &record).await.expect("saved");
        tx.commit().await.expect("committed");
        day(34).await;
        assert_eq!(kinds(&world, COORDINATOR).await.len(), 1);
        day(1).await;
        assert_eq!(kinds(&world, COORDINATOR).await.len(), 2);
    }

    async fn a_proposal_that_nobody_answers_expires_kindly(world: World) {
        let two = Two::new(&world).await;
        let ctx = system(&world).await;
        two.proposed(Order::Together).await;
        world.clock.forward(Duration::days(7));
        assert_eq!((tick(&ctx).await.expect("a tick"), tick(&ctx).await.expect("a tick")), (1, 0));
        for address in [MENTOR, MENTEE] {
            assert_eq!(kinds(&world, address).await, ["proposal", "proposal-over"]);
        }
        // Nobody waits in vain: the two can be suggested to each other again.
        two.proposed(Order::Together).await;
    }

    async fn who_wants_a_call_is_neither_reminded_nor_left_behind(world: World) {
        let two = Two::new(&world).await;
        let ctx = system(&world).await;
        let id = two.proposed(Order::MentorFirst).await;
        two.says(id, Side::Mentor, Answer::CallMe).await;
        world.clock.forward(Duration::days(30));
        assert_eq!(tick(&ctx).await.expect("a tick"), 0);
    }

    async fn a_worker_that_dies_at_any_moment_sends_each_mail_once(world: World) {
        let two = Two::new(&world).await;
        let ctx = system(&world).await;
        // An answer of the database may be there before anybody waited for it, so that one time through the clock has
        // more or fewer moments to die at: as many times through as give enough.
        let (mut deaths, mut times) = (0, 0);
        while deaths < 20 && times < 10 {
            world.clock.forward(Duration::minutes(1));
            two.proposed(Order::Together).await;
            for days in [3, 4] {
                world.clock.forward(Duration::days(days));
                let mut waits = 1;
                while !dies_after(&ctx, waits).await {
                    waits += 1;
                    deaths += 1;
                }
            }
            times += 1;
        }
        assert!(deaths >= 20, "it died only {deaths} times");
        for address in [MENTOR, MENTEE] {
            let each = ["proposal", "proposal-reminder", "proposal-over"];
            assert_eq!(kinds(&world, address).await, each.repeat(times), "{times} times");
        }
    }

    async fn eight_workers_at_once_send_each_mail_once(world: World) {
        let two = Two::new(&world).await;
        let ctx = system(&world).await;
        two.on_trial().await;
        world.clock.forward(Duration::weeks(6));
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let ctx = ctx.clone();
                tokio::spawn(async move { tick(&ctx).await })
            })
            .collect();
        let mut done = 0;
        for worker in workers {
            done += worker.await.expect("a task").expect("a tick");
        }
        // The trial's question and the alarm.
        assert_eq!(done, 2);
        for address in [MENTOR, MENTEE] {
            assert_eq!(kinds(&world, address).await, ["proposal", "contacts", "trial"]);
        }
        assert_eq!(kinds(&world, COORDINATOR).await, ["staff-tandem"]);
    }

    async fn nobody_else_moves_the_clock(world: World) {
        let two = Two::new(&world).await;
        assert!(tick(&two.ctx).await.is_err());
    }
}
