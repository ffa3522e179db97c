//! The audit log: every change leaves its entry, nothing of a person stands in it, few may read it.

use std::collections::BTreeSet;

use chrono::Duration;
use domain::Locale;
use domain::audit::Group;
use domain::form::Input;
use domain::id::AuditId;
use domain::role::Role;
use domain::signup::Kind;
use services::records::{Entry, Narrow, OrganisationFilter, SignupFilter, Subject};
use services::signup::Accepted;
use services::state::Inbox;
use services::{Actor, Error, TenantCtx, account, audit, organisation, person, report, signup, today};
use testkit::{PASSWORD, World, named, on_both, organisation, participant, volunteer};

const LUISE: &str = "luise@example.org";
const NEW: &str = "vier Türme und ein Fluss";

fn form(fields: &[(&str, &str)]) -> Input {
    fields.iter().copied().collect()
}

/// Watches the log of Erfurt.
struct Watch<'world> {
    world: &'world World,
    seen: BTreeSet<AuditId>,
}

impl<'world> Watch<'world> {
    async fn new(world: &'world World) -> Self {
        Self { world, seen: world.log("erfurt").await.into_iter().map(|entry| entry.id).collect() }
    }

    /// Checks that since the last time exactly these actions were logged.
    async fn expect(&mut self, step: &str, actions: &[&str]) {
        let log = self.world.log("erfurt").await;
        let mut fresh: Vec<String> =
            log.into_iter().filter(|entry| self.seen.insert(entry.id)).map(|entry| entry.action).collect();
        fresh.sort_unstable();
        assert_eq!(fresh, actions, "{step}");
    }
}

/// Sends, confirms and accepts; what came of it.
async fn accepted(world: &World, ctx: &TenantCtx, kind: Kind, fields: &[(&str, &str)]) -> Accepted {
    let id = world.confirmed("erfurt", kind, fields).await;
    signup::accept(ctx, id).await.expect("accepted")
}

on_both! {
    async fn every_step_with_a_sign_up_is_logged_and_looking_is_not(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let mut log = Watch::new(&world).await;

        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        log.expect("sending", &["signup.submitted"]).await;
        let secret = world.secret("erfurt", LUISE).await;
        signup::look_at(&visitor, &secret).await.expect("looked");
        log.expect("looking at the link", &[]).await;
        signup::confirm(&visitor, &secret).await.expect("confirmed");
        log.expect("confirming", &["signup.confirmed"]).await;
        signup::confirm(&visitor, &secret).await.expect("confirmed");
        log.expect("confirming again", &[]).await;
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        log.expect("sending again", &["signup.repeated"]).await;

        let id = signup::queue(&ctx, &SignupFilter::default(), 1).await.expect("the queue").rows[0].id;
        signup::show(&ctx, id).await.expect("shown");
        today::today(&ctx).await.expect("today");
        person::list(&ctx, None, "", 1).await.expect("people");
        organisation::directory(&visitor, OrganisationFilter::default(), 1).await.expect("the directory");
        log.expect("looking", &[]).await;
        signup::export(&ctx, &SignupFilter::default()).await.expect("exported");
        log.expect("exporting", &["export.signups-taken"]).await;
        person::export(&ctx, None, &Narrow::default(), "").await.expect("exported");
        log.expect("exporting people", &["export.people-taken"]).await;

        services::note::add(&ctx, Subject::Signup(id), &form(&[("note", "x")])).await.expect("noted");
        log.expect("noting", &["signup.noted"]).await;
        signup::review(&ctx, id).await.expect("in review");
        log.expect("reviewing", &["signup.reviewed"]).await;
        signup::ask_back(&ctx, id, &form(&[("question", "Wann?")])).await.expect("asked");
        log.expect("asking", &["signup.asked-back"]).await;
        let Accepted::Person(person) = signup::accept(&ctx, id).await.expect("accepted") else { panic!("no person") };
        log.expect("accepting", &["person.created", "signup.accepted"]).await;
        services::note::add(&ctx, Subject::Person(person), &form(&[("note", "x")])).await.expect("noted");
        log.expect("noting", &["person.noted"]).await;

        accepted(&world, &ctx, Kind::Participant, &named(participant(LUISE), "Luise Pößnecker-Öztürk")).await;
        let steps = ["person.merged", "signup.accepted", "signup.confirmed", "signup.submitted"];
        log.expect("a second role", &steps).await;
        let club = accepted(&world, &ctx, Kind::Organisation, &organisation("verein@example.org")).await;
        let steps = ["organisation.created", "signup.accepted", "signup.confirmed", "signup.submitted"];
        log.expect("an organisation", &steps).await;
        let Accepted::Organisation(club) = club else { panic!("no organisation") };
        organisation::set_listed(&ctx, club, false).await.expect("taken out");
        log.expect("taking out", &["organisation.unlisted"]).await;
        organisation::set_listed(&ctx, club, true).await.expect("put in");
        log.expect("putting in", &["organisation.listed"]).await;
        services::note::add(&ctx, Subject::Organisation(club), &form(&[("note", "x")])).await.expect("noted");
        log.expect("noting", &["organisation.noted"]).await;

        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("declined@example.org")).await;
        signup::decline(&ctx, id, &form(&[("reason", "other")])).await.expect("declined");
        log.expect("declining", &["signup.confirmed", "signup.declined", "signup.submitted"]).await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("withdrawn@example.org")).await;
        signup::withdraw(&ctx, id).await.expect("withdrawn");
        log.expect("withdrawing", &["signup.confirmed", "signup.submitted", "signup.withdrawn"]).await;

        world.submit("erfurt", Kind::Volunteer, &volunteer("gone@example.org")).await.expect("sent");
        world.clock.forward(Duration::days(8));
        let system = ctx.acting(Actor::System);
        signup::expire(&system).await.expect("cleared");
        log.expect("vanishing", &["signup.expired", "signup.submitted"]).await;
        report::report(&system, &Inbox(world.tenants.state(Actor::System))).await.expect("told");
        log.expect("reporting", &["report.made"]).await;
    }

    async fn every_step_with_an_account_is_logged_with_who_did_it(world: World) {
        let operator = world.tenant("erfurt", Actor::Operator).await;
        let visitor = operator.acting(world.visitor());
        let mut log = Watch::new(&world).await;
        let invited = account::invite(&operator, LUISE, "Luise", Role::Editor, Locale::German).await.expect("invited");
        log.expect("inviting", &["staff.invited"]).await;
        let secret = invited.url.rsplit('/').next().expect("a secret");
        account::invitation(&visitor, secret).await.expect("an invitation");
        log.expect("looking", &[]).await;
        let password = form(&[("password", PASSWORD), ("password_again", PASSWORD)]);
        let (staff, _) = account::join(&visitor, secret, &password).await.expect("joined");
        log.expect("joining", &["staff.joined"]).await;
        for (password, action) in [("falsch", "staff.sign-in-failed"), (PASSWORD, "staff.signed-in")] {
            let input = form(&[("email", LUISE), ("password", password)]);
            let _ = account::sign_in(&visitor, &world.limits, &input).await;
            log.expect("signing in", &[action]).await;
        }
        let own = operator.acting(Actor::Staff(staff));
        account::signed_out(&own).await.expect("signed out");
        log.expect("signing out", &["staff.signed-out"]).await;
        account::end_sessions(&own).await.expect("ended");
        log.expect("ending sessions", &["staff.signed-out-everywhere"]).await;
        let Actor::Visitor(network) = visitor.actor else { panic!("a visitor") };
        let input = form(&[("old_password", PASSWORD), ("password", NEW), ("password_again", NEW)]);
        account::change_password(&own, &world.limits, network, &input).await.expect("changed");
        log.expect("changing the password", &["staff.password-changed"]).await;
        account::reset(&operator, LUISE).await.expect("reset");
        log.expect("resetting", &["staff.reset-asked"]).await;

        for entry in world.log("erfurt").await {
            let (actor, id) = match entry.action.as_str() {
                "staff.invited" | "staff.reset-asked" => ("operator", None),
                "staff.sign-in-failed" => ("visitor", None),
                _ => ("staff", Some(invited.id.0)),
            };
            assert_eq!((entry.actor.as_str(), entry.actor_id), (actor, id), "{}", entry.action);
        }
    }

    async fn nothing_that_a_person_told_stands_in_the_log(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let note = form(&[("note", "Hat zwei Kinder")]);
        let mut fields = volunteer(LUISE);
        fields.push(("motivation", "Ich war selbst neu hier"));
        let id = world.confirmed("erfurt", Kind::Volunteer, &fields).await;
        services::note::add(&ctx, Subject::Signup(id), &note).await.expect("noted");
        signup::ask_back(&ctx, id, &form(&[("question", "Wann passt es?")])).await.expect("asked");
        signup::accept(&ctx, id).await.expect("accepted");
        let id = world.confirmed("erfurt", Kind::Participant, &participant("layla@example.org")).await;
        let input = form(&[("reason", "other"), ("words", "Leider zu weit weg")]);
        signup::decline(&ctx, id, &input).await.expect("declined");
        accepted(&world, &ctx, Kind::Organisation, &organisation("verein@example.org")).await;
        let search = SignupFilter { search: "pößnecker".to_owned(), ..SignupFilter::default() };
        signup::export(&ctx, &search).await.expect("exported");
        let wrong = form(&[("email", LUISE), ("password", "geheimes Wort")]);
        let visitor = ctx.acting(world.visitor());
        assert!(account::sign_in(&visitor, &world.limits, &wrong).await.is_err());

        // Only the columns of text: digits of an identifier or a time could look like a telephone number.
        let texts = |entry: Entry| {
            [Some(entry.actor), Some(entry.action), entry.subject, entry.detail].into_iter().flatten()
        };
        let log = world.log("erfurt").await.into_iter().flat_map(texts).collect::<Vec<_>>().join("\n").to_lowercase();
        for personal in [
            "luise", "pößnecker", "ليلى", "layla", "example.org", "555", "99084", "erfurt", "kinder", "passt", "weit",
            "selbst", "weiß", "verein", "wort", "ines",
        ] {
            assert!(!log.contains(personal), "{personal} stands in the log");
        }
    }

    async fn only_auditors_and_district_admins_read_the_log(world: World) {
        for role in [Role::Coordinator, Role::Editor, Role::StateViewer, Role::StateAdmin] {
            let ctx = world.tenant("erfurt", Actor::Staff(world.staff("erfurt", role).await)).await;
            assert!(matches!(audit::list(&ctx, None, 1).await, Err(Error::Forbidden)), "{role}");
        }
        for actor in [world.visitor(), Actor::System, Actor::Operator] {
            let ctx = world.tenant("erfurt", actor).await;
            assert!(matches!(audit::list(&ctx, None, 1).await, Err(Error::Unauthenticated)), "{:?}", ctx.actor);
        }
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        for role in [Role::Auditor, Role::DistrictAdmin] {
            let ctx = world.tenant("erfurt", Actor::Staff(world.staff("erfurt", role).await)).await;
            let (page, staff) = audit::list(&ctx, None, 1).await.expect("the log");
            assert!(page.total > 8 && staff.len() > 4);
            assert!(page.rows.windows(2).all(|pair| pair[0].at >= pair[1].at), "the newest first");
            let (page, _) = audit::list(&ctx, Some(Group::Signup), 1).await.expect("the log");
            assert_eq!(page.rows.iter().map(|entry| entry.action.as_str()).collect::<Vec<_>>(), ["signup.submitted"]);
        }
    }

    async fn the_log_is_read_page_by_page_without_doubles(world: World) {
        for number in 0..60 {
            let email = format!("person{number}@example.org");
            world.submit("erfurt", Kind::Volunteer, &volunteer(&email)).await.expect("sent");
        }
        let log = world.log("erfurt").await;
        assert_eq!(log.len(), 60);
        assert_eq!(log.iter().map(|entry| entry.id).collect::<BTreeSet<_>>().len(), 60);
        assert!(log.windows(2).all(|pair| pair[0].at <= pair[1].at));
    }
}
