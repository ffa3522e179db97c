//! Tenants that nobody asks for are closed, and nobody notices.

use std::time::Duration;

use services::{Actor, health};
use testkit::on_both;

on_both! {
    async fn a_tenant_at_rest_is_closed_and_opens_again_for_the_next_request(world: World) {
        world.gotha().await;
        let held = world.tenant("erfurt", Actor::System).await;
        assert!(world.tenants.is_open("erfurt").await);
        // Somebody has just asked for it.
        world.tenants.rest(Duration::from_mins(10)).await;
        assert!(world.tenants.is_open("erfurt").await);

        world.tenants.rest(Duration::ZERO).await;
        assert!(!world.tenants.is_open("erfurt").await && !world.tenants.is_open("gotha").await);
        // Whoever was at work finishes.
        health::ping(&held).await.expect("still there");

        let mut browser = world.browser("erfurt.localhost:3000");
        assert_eq!(browser.get("/de/directory").await.status, 200);
        assert!(world.tenants.is_open("erfurt").await && !world.tenants.is_open("gotha").await);
        let again = world.tenants.known("erfurt", Actor::System).await.expect("a tenant");
        assert_eq!(again.site.base_url, held.site.base_url);

        world.tenants.let_go("erfurt").await;
        assert!(!world.tenants.is_open("erfurt").await);
        assert_eq!(browser.get("/de").await.status, 200);
    }
}
