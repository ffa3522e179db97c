//! What a district tells the state, and what the state can and can't see.

use std::pin::Pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Datelike as _, Duration, Utc};
use domain::report::{Indicator, Report, Total};
use domain::role::Role;
use domain::signup::Kind;
use services::records::{OrganisationFilter, SignupFilter};
use services::report::{ReportSink, report};
use services::state::{Inbox, figures, receive};
use services::{Actor, Clock as _, Error, StateCtx, audit, organisation, person, signup, today};
use testkit::{World, on_both, organisation, participant, volunteer};

/// Keeps what is handed over, unless it is away.
#[derive(Default)]
struct Sink {
    taken: Mutex<Vec<Report>>,
    away: AtomicBool,
}

impl ReportSink for Sink {
    fn hand_over<'a>(&'a self, report: &'a Report) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>> {
        Box::pin(async move {
            if self.away.load(Ordering::Relaxed) {
                return Err(Error::Machine("away"));
            }
            self.taken.lock().expect("reports").push(report.clone());
            Ok(())
        })
    }
}

async fn told(world: &World, slug: &str, sink: &dyn ReportSink) -> bool {
    report(&world.tenant(slug, Actor::System).await, sink).await.expect("a report")
}

async fn accepted(world: &World, slug: &str, kind: Kind, count: usize) {
    for number in 0..count {
        let email = format!("{kind}{number}@example.org");
        let fields = match kind {
            Kind::Volunteer => volunteer(&email),
            Kind::Participant => participant(&email),
            Kind::Organisation => organisation(&email),
        };
        let id = world.confirmed(slug, kind, &fields).await;
        signup::accept(&world.coordinator(slug).await, id).await.expect("accepted");
    }
}

async fn company(world: &World, email: &str) {
    let mut fields = organisation(email);
    fields.retain(|(name, _)| !matches!(*name, "organisation_kind" | "sections"));
    fields.push(("organisation_kind", "company"));
    let id = world.confirmed("erfurt", Kind::Organisation, &fields).await;
    signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted");
}

/// Moves the clock to noon of a day in the middle of the next month, far from every turn of day and month.
fn at_noon(world: &World) {
    let now = world.clock.now();
    let day = now.date_naive() + Duration::days(i64::from(45 - now.day()));
    world.clock.forward(day.and_hms_opt(12, 0, 0).expect("noon").and_utc() - now);
}

async fn viewer(world: &World) -> StateCtx {
    world.tenants.state(Actor::Staff(world.staff("state", Role::StateViewer).await))
}

/// A report as it would come over a wire.
fn json(slug: &str, counts: &str, made_at: DateTime<Utc>) -> Report {
    let month = made_at.date_naive().with_day(1).expect("a day");
    let text = format!(
        r#"{{"slug":"{slug}","ags":"16051","made_at":"{}","counts":{counts},"signups":[["{month}",2]]}}"#,
        made_at.to_rfc3339()
    );
    serde_json::from_str(&text).expect("a report")
}

on_both! {
    async fn a_report_counts_and_hides_what_is_small(world: World) {
        at_noon(&world);
        accepted(&world, "erfurt", Kind::Volunteer, 3).await;
        accepted(&world, "erfurt", Kind::Participant, 2).await;
        accepted(&world, "erfurt", Kind::Organisation, 4).await;
        company(&world, "firma@example.org").await;
        world.submit("erfurt", Kind::Volunteer, &volunteer("unconfirmed@example.org")).await.expect("sent");
        let sink = Sink::default();
        assert!(told(&world, "erfurt", &sink).await);

        let report = sink.taken.lock().expect("reports")[0].clone();
        assert_eq!((report.slug.as_str(), report.ags.as_str()), ("erfurt", "16051"));
        let counts = Indicator::ALL.iter().map(|indicator| (*indicator, report.count(*indicator).told()));
        assert_eq!(
            counts.collect::<Vec<_>>(),
            [
                (Indicator::Volunteers, Some(3)),
                (Indicator::Participants, None),
                (Indicator::Organisations, None),
                (Indicator::Clubs, Some(4)),
            ]
        );
        assert_eq!(report.signups.len(), 18);
        let (month, count) = report.signups[17];
        assert_eq!((month, count.told()), (world.clock.now().date_naive().with_day(1).expect("a day"), Some(10)));
        assert!(report.signups[..17].iter().all(|(_, count)| count.told().is_none()));
        let json = serde_json::to_string(&report).expect("json");
        assert!(!json.contains("Luise") && !json.contains("example.org"), "{json}");
    }

    async fn a_month_begins_when_it_does_in_germany(world: World) {
        let first = (world.clock.now() + chrono::Months::new(1)).date_naive().with_day(1).expect("a day");
        let half_past_midnight = first.and_time(chrono::NaiveTime::MIN).and_utc() - Duration::minutes(30);
        world.clock.forward(half_past_midnight - world.clock.now());
        accepted(&world, "erfurt", Kind::Volunteer, 3).await;
        let sink = Sink::default();
        assert!(told(&world, "erfurt", &sink).await);
        let report = sink.taken.lock().expect("reports")[0].clone();
        assert_eq!((report.signups[17].0, report.signups[17].1.told()), (first, Some(3)));
    }

    async fn nothing_is_told_twice_without_a_change(world: World) {
        at_noon(&world);
        accepted(&world, "erfurt", Kind::Volunteer, 3).await;
        world.clock.forward(Duration::minutes(1));
        let sink = Sink::default();
        assert!(told(&world, "erfurt", &sink).await);
        let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
        world.clock.forward(Duration::minutes(1));
        signup::export(&world.coordinator("erfurt").await, &SignupFilter::default()).await.expect("an export");
        browser.get("/de/staff").await;
        for _ in 0..2 {
            world.clock.forward(Duration::minutes(1));
            assert!(!told(&world, "erfurt", &sink).await, "whoever only looks changes no count");
        }
        accepted(&world, "erfurt", Kind::Participant, 3).await;
        world.clock.forward(Duration::minutes(1));
        assert!(told(&world, "erfurt", &sink).await);
        assert!(!told(&world, "erfurt", &sink).await);
        let taken = sink.taken.lock().expect("reports").clone();
        assert_eq!(taken.len(), 2);
        assert_eq!(taken[1].count(Indicator::Participants).told(), Some(3));
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("vier@example.org")).await;
        assert!(told(&world, "erfurt", &sink).await, "a sign-up more");
        signup::review(&world.coordinator("erfurt").await, id).await.expect("in review");
        assert!(!told(&world, "erfurt", &sink).await, "a step that changes no number is nobody's news");
        // A clock was ahead for a while: what was written then stands after all that happens now.
        world.clock.forward(Duration::hours(3));
        signup::export(&world.coordinator("erfurt").await, &SignupFilter::default()).await.expect("an export");
        world.clock.forward(Duration::hours(-3));
        assert!(!told(&world, "erfurt", &sink).await);
        world.confirmed("erfurt", Kind::Volunteer, &volunteer("sechs@example.org")).await;
        assert!(told(&world, "erfurt", &sink).await, "a sign-up more, whatever the clock was");
        world.clock.forward(Duration::days(1));
        assert!(told(&world, "erfurt", &sink).await, "once a day the state hears that the district is there");
    }

    async fn a_report_that_the_state_did_not_take_is_made_again(world: World) {
        let sink = Sink::default();
        sink.away.store(true, Ordering::Relaxed);
        assert!(report(&world.tenant("erfurt", Actor::System).await, &sink).await.is_err());
        sink.away.store(false, Ordering::Relaxed);
        assert!(told(&world, "erfurt", &sink).await);
    }

    async fn the_state_sums_what_it_was_told_and_says_where_more_may_be(world: World) {
        at_noon(&world);
        let inbox = Inbox(world.tenants.state(Actor::System));
        accepted(&world, "erfurt", Kind::Volunteer, 3).await;
        accepted(&world, "gotha", Kind::Volunteer, 4).await;
        accepted(&world, "erfurt", Kind::Participant, 3).await;
        accepted(&world, "gotha", Kind::Participant, 1).await;
        assert!(told(&world, "erfurt", &inbox).await && told(&world, "gotha", &inbox).await);
        let viewer = viewer(&world).await;
        let seen = figures(&viewer).await.expect("figures");
        let slugs: Vec<_> = seen.reports.iter().map(|report| report.slug.as_str()).collect();
        assert_eq!(slugs, ["erfurt", "gotha"]);
        assert_eq!(seen.total(Indicator::Volunteers), Total { at_least: 7, exact: true });
        assert_eq!(seen.total(Indicator::Participants), Total { at_least: 3, exact: false });
        assert_eq!(seen.total(Indicator::Clubs), Total { at_least: 0, exact: false });
        let months = seen.months();
        assert_eq!(months.len(), 18);
        assert_eq!(months[17].1, Total { at_least: 11, exact: true });

        world.clock.forward(Duration::minutes(1));
        accepted(&world, "gotha", Kind::Organisation, 5).await;
        assert!(told(&world, "gotha", &inbox).await);
        let seen = figures(&viewer).await.expect("figures");
        assert_eq!(seen.reports.len(), 2, "a newer report takes the place of the older");
        assert_eq!(seen.total(Indicator::Clubs), Total { at_least: 5, exact: false });
    }

    async fn a_small_count_in_a_report_from_elsewhere_is_hidden_before_it_is_kept(world: World) {
        let state = world.tenants.state(Actor::System);
        receive(&state, &json("erfurt", "[1,2,3,null]", world.clock.now())).await.expect("taken");
        let seen = figures(&viewer(&world).await).await.expect("figures");
        let counts: Vec<_> = Indicator::ALL.iter().map(|one| seen.reports[0].count(*one).told()).collect();
        assert_eq!(counts, [None, None, Some(3), None]);
        assert_eq!(seen.reports[0].signups[0].1.told(), None);
        assert_eq!(seen.total(Indicator::Volunteers), Total { at_least: 0, exact: false });
    }

    async fn the_state_takes_reports_only_from_the_program_and_only_well_made_ones(world: World) {
        let good = json("erfurt", "[3,3,3,3]", world.clock.now());
        let admin = Actor::Staff(world.staff("state", Role::StateAdmin).await);
        for actor in [world.visitor(), admin, Actor::Operator] {
            let answer = receive(&world.tenants.state(actor), &good).await;
            assert!(matches!(answer, Err(Error::Forbidden)), "{answer:?}");
        }
        let state = world.tenants.state(Actor::System);
        let mut long = good.clone();
        long.signups = vec![good.signups[0]; 19];
        for bad in [json("../x", "[3,3,3,3]", world.clock.now()), json("", "[3,3,3,3]", world.clock.now()), long] {
            assert!(receive(&state, &bad).await.is_err(), "{bad:?}");
        }
        assert!(figures(&viewer(&world).await).await.expect("figures").reports.is_empty());
    }

    async fn nobody_at_a_keyboard_makes_a_district_report(world: World) {
        let sink = Sink::default();
        let admin = Actor::Staff(world.staff("erfurt", Role::DistrictAdmin).await);
        for actor in [world.visitor(), admin] {
            let answer = report(&world.tenant("erfurt", actor).await, &sink).await;
            assert!(matches!(answer, Err(Error::Forbidden)), "{answer:?}");
        }
        assert!(sink.taken.lock().expect("reports").is_empty());
    }

    async fn figures_are_for_the_state_and_people_for_the_district(world: World) {
        for role in [Role::Coordinator, Role::DistrictAdmin, Role::Auditor, Role::Editor] {
            let state = world.tenants.state(Actor::Staff(world.staff("erfurt", role).await));
            assert!(matches!(figures(&state).await, Err(Error::Forbidden)), "{role}");
        }
        for actor in [world.visitor(), Actor::System, Actor::Operator] {
            assert!(matches!(figures(&world.tenants.state(actor)).await, Err(Error::Unauthenticated)));
        }
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
        for role in [Role::StateViewer, Role::StateAdmin] {
            let staff = world.staff("state", role).await;
            figures(&world.tenants.state(Actor::Staff(staff.clone()))).await.expect("figures");
            let ctx = world.tenant("erfurt", Actor::Staff(staff)).await;
            for answer in [
                signup::queue(&ctx, &SignupFilter::default(), 1).await.map(drop),
                signup::export(&ctx, &SignupFilter::default()).await.map(drop),
                signup::show(&ctx, id).await.map(drop),
                signup::accept(&ctx, id).await.map(drop),
                person::list(&ctx, None, "", 1).await.map(drop),
                organisation::list(&ctx, &OrganisationFilter::default(), 1).await.map(drop),
                today::today(&ctx).await.map(drop),
                audit::list(&ctx, None, 1).await.map(drop),
            ] {
                assert!(matches!(answer, Err(Error::Forbidden)), "{role}: {answer:?}");
            }
        }
    }
}
