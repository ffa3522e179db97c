//! Pages that are rendered once for all visitors: each answer has its own nonce, and nobody gets another's page.

use domain::district::Settings;
use domain::role::Role;
use services::Actor;
use services::tenant::put_settings;
use testkit::{Backend, Page, World};

/// The nonce that the answer's policy names.
fn nonce(page: &Page) -> String {
    let policy = page.header("content-security-policy");
    policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce").to_owned()
}

#[tokio::test]
async fn every_answer_has_a_nonce_of_its_own() {
    let world = World::new(Backend::Sqlite).await;
    for path in ["/de", "/de/women", "/de/partners"] {
        let mut browser = world.browser("erfurt.localhost:3000");
        let (one, two) = (browser.get(path).await, browser.get(path).await);
        assert_ne!(nonce(&one), nonce(&two), "{path}");
        for (page, other) in [(&one, &two), (&two, &one)] {
            assert!(page.body.contains(&format!("nonce=\"{}\"", nonce(page))), "{path}");
            assert!(!page.body.contains(&nonce(other)), "{path}");
        }
        let plain = |page: &Page| page.body.replace(&nonce(page), "");
        assert_eq!(plain(&one), plain(&two), "{path}");
    }
}

#[tokio::test]
async fn a_kept_page_is_nobody_elses() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser("erfurt.localhost:3000");
    let german = browser.get("/de").await.body;
    // Another language, another district, another query, somebody who is signed in.
    assert!(browser.get("/ar").await.body.contains("dir=\"rtl\""));
    world.gotha().await;
    let gotha = world.browser("gotha.localhost:3000").get("/de").await.body;
    assert!(gotha.contains("Landkreis Gotha") && !gotha.contains("Erfurt"));
    assert!(browser.get("/de?from=poster").await.body.contains("/en?from=poster"));
    assert!(!german.contains("from=poster") && !browser.get("/de").await.body.contains("from=poster"));
    let staff = world.signed_in("erfurt", Role::Coordinator).await.get("/de").await.body;
    assert!(staff.contains("/de/staff\"") || staff.len() != german.len(), "staff find their way back to work");

    // New settings are shown once the tenant is opened anew.
    let settings = Settings { name: "Neu-Erfurt".to_owned(), ..Settings::default() };
    put_settings(&world.tenant("erfurt", Actor::Operator).await, &settings).await.expect("written");
    world.tenants.let_go("erfurt").await;
    assert!(browser.get("/de").await.body.contains("Neu-Erfurt"));
}
