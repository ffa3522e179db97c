//! The machine's clock is set while people work: nobody meets an error, and nobody stays who should be gone.

use chrono::Duration;
use domain::role::Role;
use testkit::{Backend, PASSWORD, World, volunteer};

#[tokio::test]
async fn a_clock_that_is_set_forward_and_back_asks_staff_to_sign_in_and_no_more() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.signed_in("erfurt", Role::Coordinator).await;
    assert_eq!(browser.get("/de/staff").await.status, 200);

    world.clock.forward(Duration::hours(9));
    let page = browser.get("/de/staff").await;
    assert_eq!(page.status, 303, "eight hours without a request are over by this clock");
    assert!(page.header("location").starts_with("/de/staff/sign-in"));
    let email = world.staff("erfurt", Role::Coordinator).await.email;
    let page = browser.post("/de/staff/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 303);

    world.clock.forward(-Duration::hours(9));
    assert_eq!(browser.get("/de/staff").await.status, 200, "who signed in while it was ahead stays signed in");
    world.clock.forward(-Duration::days(400));
    assert_eq!(browser.get("/de/staff/signups").await.status, 200);
    assert_eq!(browser.post("/de/staff/sign-out", &[]).await.status, 303);
    assert_eq!(browser.get("/de/staff").await.status, 303);
}

#[tokio::test]
async fn a_form_opened_while_the_clock_was_ahead_comes_back_with_what_was_typed() {
    let world = World::new(Backend::Sqlite).await;
    let mut browser = world.browser("erfurt.localhost:3000");
    let opened = browser.get("/en/join/volunteer").await.hidden("token");
    world.clock.forward(-Duration::hours(3));
    let mut fields = volunteer("luise@example.org");
    fields.push(("token", &opened));
    let page = browser.post("/en/join/volunteer", &fields).await;
    assert_eq!(page.status, 422, "{}", page.body);
    assert!(page.body.contains("Please look over your answers and send the form again"), "{}", page.body);
    assert!(page.body.contains("Luise Pößnecker-Öztürk") && page.body.contains("luise@example.org"));
    let again = page.hidden("token");
    assert_ne!(again, opened, "a form of now");
    world.clock.forward(Duration::seconds(5));
    fields.pop();
    fields.push(("token", &again));
    assert_eq!(browser.post("/en/join/volunteer", &fields).await.status, 303);
    assert_eq!(world.mails("erfurt").await.len(), 1);
}
