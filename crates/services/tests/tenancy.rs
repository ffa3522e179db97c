//! From a host name to a district: which there are, and what happens when one is away.

use std::path::Path;
use std::sync::Arc;

use domain::district::Settings;
use domain::signup::Kind;
use services::records::OrganisationFilter;
use services::tenant::{Base, Host, NewTenant, Reached, TenantError, TenantStatus, Tenants, put_settings};
use services::{Actor, Env, Error, health, organisation};
use store::{Durability, Location, Opener};
use testkit::{Backend, World, on_both, organisation};

async fn reach(tenants: &Tenants, host: &str) -> Reached {
    tenants.reach(&Host::parse(host).expect("a host"), Actor::System).await
}

/// The slug of the district that a host name leads to.
async fn slug(tenants: &Tenants, host: &str) -> Option<String> {
    match reach(tenants, host).await {
        Reached::Tenant(ctx) => Some(ctx.site.slug.clone()),
        _ => None,
    }
}

fn new(slug: &str, hosts: &[&str]) -> NewTenant {
    NewTenant {
        slug: slug.to_owned(),
        settings: Settings { name: slug.to_uppercase(), ..Settings::default() },
        hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        database_url: None,
    }
}

/// Another process on the same SQLite files.
async fn process(folder: &Path) -> Arc<Tenants> {
    let opener = Opener::new(Location::Folder(folder.to_owned()), Durability::Fast);
    let base = Base::parse("http://localhost:3000").expect("a URL");
    Tenants::open(opener, base, Env::default(), false).await.expect("databases")
}

on_both! {
    async fn host_names_lead_to_the_state_to_districts_or_nowhere(world: World) {
        world.gotha().await;
        let tenants = &world.tenants;
        assert!(matches!(reach(tenants, "localhost:3000").await, Reached::State(_)));
        assert_eq!(slug(tenants, "ERFURT.localhost.:3000").await.as_deref(), Some("erfurt"));
        assert_eq!(slug(tenants, "gotha.localhost").await.as_deref(), Some("gotha"));
        for host in ["weimar.localhost", "erfurt", "erfurt.example.org", "a.erfurt.localhost", "127.0.0.1:3000"] {
            assert!(matches!(reach(tenants, host).await, Reached::Unknown), "{host}");
        }
        for host in ["state.localhost", "registry.localhost", "www.localhost"] {
            assert!(matches!(reach(tenants, host).await, Reached::Unknown), "{host}");
        }
    }

    async fn settings_that_can_not_be_make_no_district_and_change_none(world: World) {
        let erfurt = world.tenant("erfurt", Actor::Operator).await;
        for (key, wrong) in [
            ("accent", Settings { accent: "#0b5c6b;}body{display:none".to_owned(), ..new("x", &[]).settings }),
            ("accent", Settings { accent: "#ffffff".to_owned(), ..new("x", &[]).settings }),
            ("email", Settings { email: "niemand".to_owned(), ..new("x", &[]).settings }),
            ("name", Settings::default()),
        ] {
            let made = world.tenants.create(NewTenant { settings: wrong.clone(), ..new("weimar", &[]) }).await;
            let told = made.map(drop).expect_err("refused").to_string();
            assert!(told.starts_with(&format!("{key}: ")), "{told}");
            let told = put_settings(&erfurt, &wrong).await.expect_err("refused").to_string();
            assert!(told.starts_with(&format!("{key}: ")), "{told}");
        }
        assert!(world.tenants.list().await.expect("the list").iter().all(|row| row.slug != "weimar"));
        assert!(world.log("erfurt").await.iter().all(|entry| entry.action != "settings.changed"), "nothing was written");
    }

    async fn a_district_made_while_running_is_served_at_once(world: World) {
        world.gotha().await;
        assert!(matches!(reach(&world.tenants, "weimar.localhost").await, Reached::Unknown));
        let ctx = world.tenants.create(new("weimar", &[])).await.expect("made");
        assert_eq!((ctx.site.settings.name.as_str(), ctx.site.ags.as_deref()), ("WEIMAR", Some("16055")));
        assert_eq!(slug(&world.tenants, "weimar.localhost").await.as_deref(), Some("weimar"));
        world.confirmed("weimar", Kind::Organisation, &organisation("verein@example.org")).await;
        let slugs: Vec<_> = world.tenants.list().await.expect("a list").iter().map(|row| row.slug.clone()).collect();
        assert_eq!(slugs, ["erfurt", "gotha", "weimar"]);
    }

    async fn a_suspended_district_is_closed_and_opens_again_with_all_its_data(world: World) {
        world.gotha().await;
        world.submit("erfurt", Kind::Organisation, &organisation("verein@example.org")).await.expect("sent");
        world.tenants.set_status("erfurt", TenantStatus::Suspended).await.expect("suspended");
        assert!(matches!(reach(&world.tenants, "erfurt.localhost").await, Reached::Suspended));
        assert_eq!(slug(&world.tenants, "gotha.localhost").await.as_deref(), Some("gotha"));
        world.tenants.set_status("erfurt", TenantStatus::Active).await.expect("resumed");
        assert_eq!(slug(&world.tenants, "erfurt.localhost").await.as_deref(), Some("erfurt"));
        assert!(world.mail_to("erfurt", "verein@example.org").await.is_some());
        let nobody = world.tenants.set_status("nowhere", TenantStatus::Suspended).await;
        assert!(matches!(nobody, Err(TenantError::Unknown(slug)) if slug == "nowhere"));
    }

    async fn a_district_is_reached_at_its_own_host_names_and_says_the_first_in_links(world: World) {
        let ctx = world.tenants.create(new("weimar", &["Mitmachen.Weimar.example", "ch.weimar.example"])).await;
        assert_eq!(ctx.expect("made").site.base_url, "http://ch.weimar.example:3000");
        for host in ["mitmachen.weimar.example", "CH.weimar.example:443", "weimar.localhost"] {
            assert_eq!(slug(&world.tenants, host).await.as_deref(), Some("weimar"), "{host}");
        }
        world.tenants.set_status("weimar", TenantStatus::Suspended).await.expect("suspended");
        assert!(matches!(reach(&world.tenants, "ch.weimar.example").await, Reached::Suspended));
    }

    async fn names_that_are_taken_are_refused_and_nothing_is_left_behind(world: World) {
        world.tenants.create(new("weimar", &["ch.weimar.example"])).await.expect("made");
        for taken in [
            new("weimar", &[]),
            new("erfurt", &["ch.erfurt.example"]),
            new("jena", &["CH.weimar.example"]),
            new("jena", &["jena.example", "jena.example"]),
        ] {
            let answer = world.tenants.create(taken.clone()).await;
            assert!(matches!(answer, Err(TenantError::Exists)), "{taken:?}: {answer:?}");
        }
        for host in ["jena.localhost", "jena.example", "ch.erfurt.example"] {
            assert!(matches!(reach(&world.tenants, host).await, Reached::Unknown), "{host}");
        }
        assert_eq!(slug(&world.tenants, "ch.weimar.example").await.as_deref(), Some("weimar"));
        let erfurt = world.tenant("erfurt", Actor::System).await;
        assert_eq!(erfurt.site.settings.name, "Landeshauptstadt Erfurt", "its settings are untouched");
        world.tenants.create(new("jena", &["jena.example"])).await.expect("the name is still free");
    }

    async fn two_districts_of_one_name_made_at_the_same_moment_are_one(world: World) {
        let make = || world.tenants.create(new("weimar", &[]));
        let (one, two) = tokio::join!(make(), make());
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let refused = one.and(two);
        assert!(matches!(refused, Err(TenantError::Exists)), "{refused:?}");
        assert_eq!(slug(&world.tenants, "weimar.localhost").await.as_deref(), Some("weimar"));
    }

    async fn names_that_would_confuse_or_break_out_are_refused(world: World) {
        world.gotha().await;
        let long = "a".repeat(41);
        for bad in ["state", "registry", "www", "", "Weimar", "a--b", "-a", "../x", "a.b", "ä", "a b", &long] {
            let answer = world.tenants.create(new(bad, &[])).await;
            assert!(matches!(answer, Err(TenantError::Slug(_))), "{bad}: {answer:?}");
        }
        for bad in ["", "a b", "a/b", "http://a.example", "a..b", "ä.example"] {
            let answer = world.tenants.create(new("weimar", &[bad])).await;
            assert!(matches!(answer, Err(TenantError::Host(_))), "{bad}: {answer:?}");
        }
        assert_eq!(world.tenants.list().await.expect("a list").len(), 2);
    }

    async fn no_district_takes_the_host_name_of_the_state_or_of_another_district(world: World) {
        world.gotha().await;
        for taken in ["localhost", "gotha.localhost", "www.localhost"] {
            let answer = world.tenants.create(new("weimar", &[taken])).await;
            assert!(answer.is_err(), "{taken} was given to weimar");
        }
        assert_eq!(slug(&world.tenants, "gotha.localhost").await.as_deref(), Some("gotha"));
    }

    async fn a_form_of_one_district_and_the_secrets_of_another_have_nothing_in_common(world: World) {
        let (erfurt, gotha) = (world.db("erfurt").await, world.db("gotha").await);
        let one: Option<[u8; 32]> = store::settings::get(&erfurt, "secret").await.expect("a setting");
        let two: Option<[u8; 32]> = store::settings::get(&gotha, "secret").await.expect("a setting");
        assert!(one.is_some() && two.is_some() && one != two);
    }
}

#[tokio::test]
async fn a_running_process_notices_within_seconds_what_another_did() {
    let folder = tempfile::tempdir().expect("a folder");
    let (server, operator) = (process(folder.path()).await, process(folder.path()).await);
    operator.create(new("erfurt", &[])).await.expect("made");
    assert!(slug(&server, "erfurt.localhost").await.is_some(), "it was never asked before");
    operator.set_status("erfurt", TenantStatus::Suspended).await.expect("suspended");
    operator.create(new("gotha", &["ch.gotha.example"])).await.expect("made");
    tokio::time::sleep(std::time::Duration::from_millis(2100)).await;
    assert!(matches!(reach(&server, "erfurt.localhost").await, Reached::Suspended));
    assert_eq!(slug(&server, "ch.gotha.example").await.as_deref(), Some("gotha"));
}

#[tokio::test]
async fn a_district_whose_database_is_away_does_not_stop_the_others_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = folder.path().join("disk");
    std::fs::create_dir(&disk).expect("a folder");
    let first = process(folder.path()).await;
    first.create(new("erfurt", &[])).await.expect("made");
    let database_url = Some(format!("sqlite://{}/gotha.sqlite?mode=rwc", disk.display()));
    first.create(NewTenant { database_url, ..new("gotha", &[]) }).await.expect("made");
    drop(first);
    std::fs::rename(&disk, folder.path().join("gone")).expect("the disk goes");

    let server = process(folder.path()).await;
    for _ in 0..2 {
        assert!(matches!(reach(&server, "gotha.localhost").await, Reached::Away));
        let Reached::Tenant(erfurt) = reach(&server, "erfurt.localhost").await else { panic!("erfurt is away, too") };
        organisation::directory(&erfurt, OrganisationFilter::default(), 1).await.expect("served");
    }
    let answer = server.tenant("gotha", Actor::System).await;
    assert!(answer.as_ref().is_err_and(Error::is_away), "{answer:?}");

    std::fs::rename(folder.path().join("gone"), &disk).expect("the disk comes back");
    assert_eq!(slug(&server, "gotha.localhost").await.as_deref(), Some("gotha"));
}

#[tokio::test]
async fn a_district_can_not_be_made_where_no_database_can_be() {
    let world = World::new(Backend::Sqlite).await;
    let database_url = Some("sqlite:///nowhere/at/all/weimar.sqlite?mode=rwc".to_owned());
    let answer = world.tenants.create(NewTenant { database_url, ..new("weimar", &[]) }).await;
    assert!(matches!(&answer, Err(TenantError::Error(error)) if error.is_away()), "{answer:?}");
    assert!(matches!(reach(&world.tenants, "weimar.localhost").await, Reached::Unknown));
    health::ping(&world.tenant("erfurt", Actor::System).await).await.expect("the others go on");
}

#[tokio::test]
async fn two_districts_never_share_a_database() {
    let world = World::new(Backend::Sqlite).await;
    let folder = tempfile::tempdir().expect("a folder");
    let database_url = Some(format!("sqlite://{}/shared.sqlite?mode=rwc", folder.path().display()));
    world.tenants.create(NewTenant { database_url: database_url.clone(), ..new("weimar", &[]) }).await.expect("made");
    let answer = world.tenants.create(NewTenant { database_url, ..new("jena", &[]) }).await;
    assert!(answer.is_err(), "the people of Weimar are now Jena's, too");
}
