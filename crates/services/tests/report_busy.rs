//! A report is made while people sign up: nobody waits for somebody who waits for them.

use domain::signup::Kind;
use services::Actor;
use services::report::report;
use services::state::Inbox;
use testkit::{on_both, volunteer};

on_both! {
    async fn a_report_and_many_sign_ups_at_the_same_moment_all_come_through(world: World) {
        let ctx = world.tenant("erfurt", Actor::System).await;
        let inbox = Inbox(world.tenants.state(Actor::System));
        let emails: Vec<String> = (0..12).map(|number| format!("n{number}@example.org")).collect();
        let forms: Vec<_> = emails.iter().map(|email| volunteer(email)).collect();
        let send = |number: usize| world.submit("erfurt", Kind::Volunteer, &forms[number]);
        // More at once than a database has connections.
        let (made, ..) = tokio::join!(
            report(&ctx, &inbox),
            async { tokio::join!(send(0), send(1), send(2), send(3), send(4), send(5)) },
            async { tokio::join!(send(6), send(7), send(8), send(9), send(10), send(11)) },
        );
        assert!(made.expect("a report"));
        assert_eq!(world.mails("erfurt").await.len(), 12);
    }
}
