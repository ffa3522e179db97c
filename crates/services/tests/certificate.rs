//! Certificates: for whom, what they say, and what a code confirms.

use chrono::Duration;
use domain::certificate::NoCode;
use domain::id::{PersonId, TandemId};
use domain::role::Role;
use domain::tandem::{Order, Status, Tandem};
use services::certificate::{Checked, check, for_staff, mine, revoke};
use services::records::TandemRecord;
use services::{Actor, Error};
use testkit::{World, on_both};

async fn pair(world: &World, status: Status) -> (PersonId, PersonId, TandemId) {
    let karin = world.mentor("erfurt", "Karin Vogel", |_, _| {}).await;
    let rahel = world.mentee("erfurt", "Rahel Tesfay", |_| {}).await;
    let ctx = world.coordinator("erfurt").await;
    let mut tandem = Tandem::suggested(Order::Together);
    tandem.status = status;
    tandem.meetings = 14;
    tandem.trial_since = Some(ctx.now() - Duration::days(200));
    let record = TandemRecord {
        id: ctx.env.id(),
        mentor: karin,
        mentee: rahel,
        tandem,
        status_since: ctx.now(),
        end_reason: None,
        why: "{}".to_owned(),
        created_at: ctx.now() - Duration::days(210),
        created_by: None,
        waited_since: [None; 2],
        again: [None; 2],
    };
    store::tandem::insert(&world.db("erfurt").await, &record).await.expect("kept");
    (karin, rahel, record.id)
}

on_both! {
    async fn a_completed_tandem_has_one_certificate_whoever_asks_first(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let (karin, rahel, id) = pair(&world, Status::Completed).await;
        let mentor = ctx.acting(Actor::Person(karin));
        let (one, other) = tokio::join!(for_staff(&ctx, id), mine(&mentor, id));
        let (one, other) = (one.expect("a certificate").0, other.expect("a certificate").0);
        assert_eq!(one, other);
        assert_eq!(one.completion.name, "Karin Vogel");
        assert_eq!(one.completion.meetings, 14);
        assert_eq!((one.completion.until - one.completion.from).num_days(), 200);
        // The mentee has none, and neither has anybody else.
        for actor in [Actor::Person(rahel), Actor::System, world.visitor()] {
            let refused = mine(&ctx.acting(actor), id).await;
            assert!(matches!(refused, Err(Error::NotFound | Error::Unauthenticated)), "{refused:?}");
        }
        let editor = world.staff("erfurt", Role::Editor).await;
        assert!(matches!(for_staff(&ctx.acting(Actor::Staff(editor)), id).await, Err(Error::Forbidden)));
    }

    async fn a_tandem_that_goes_on_or_ended_early_has_none(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let (karin, _, id) = pair(&world, Status::Active).await;
        assert!(matches!(for_staff(&ctx, id).await, Err(Error::NotFound)));
        assert!(matches!(mine(&ctx.acting(Actor::Person(karin)), id).await, Err(Error::NotFound)));
    }

    async fn a_code_confirms_what_stands_on_the_paper(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let (karin, _, id) = pair(&world, Status::Completed).await;
        let issued = for_staff(&ctx, id).await.expect("a certificate").0;
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let typed = format!(" {} ", issued.code.to_string().to_lowercase());
        let Checked::Right(found) = check(&visitor, &world.limits, &typed).await.expect("checked") else {
            unreachable!("it is right")
        };
        assert_eq!(*found, issued);
        // A neighbour has issued no such thing.
        let gotha = world.tenant("gotha", world.visitor()).await;
        assert_eq!(check(&gotha, &world.limits, &typed).await.expect("checked"), Checked::Unknown);
        let mut slip = issued.code.as_str().to_owned();
        let last = if slip.ends_with('0') { "1" } else { "0" };
        slip.replace_range(9.., last);
        assert_eq!(check(&visitor, &world.limits, &slip).await.expect("checked"), Checked::NoCode(NoCode::Slip));
        // Taken back it confirms nothing, and its holder can't fetch it any more.
        revoke(&ctx, id).await.expect("revoked");
        revoke(&ctx, id).await.expect("twice does no harm");
        assert_eq!(check(&visitor, &world.limits, &typed).await.expect("checked"), Checked::Revoked);
        assert!(matches!(mine(&ctx.acting(Actor::Person(karin)), id).await, Err(Error::NotFound)));
    }

    async fn guessing_is_slowed_down(world: World) {
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let mut slowed = false;
        for number in 0..=255_u8 {
            let code = domain::certificate::Code::new([number, 1, 2, 3, 4, 5, 6, 7, number]);
            slowed |= matches!(check(&visitor, &world.limits, code.as_str()).await, Err(Error::SlowDown { .. }));
        }
        assert!(slowed);
    }
}
