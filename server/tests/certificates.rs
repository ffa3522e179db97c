//! Which host names the proxy may order certificates for.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::district::Settings;
use services::tenant::{NewTenant, TenantStatus};
use testkit::{Backend, World, on_both};
use tower::ServiceExt as _;

async fn asked(world: &World, query: &str) -> StatusCode {
    let request = Request::get(format!("/tls?{query}")).body(Body::empty()).expect("a request");
    server::certificates::router(world.tenants.clone()).oneshot(request).await.expect("an answer").status()
}

on_both! {
    async fn only_names_that_lead_to_a_page_get_a_certificate(world: World) {
        let settings = Settings { name: "Weimar".into(), ..Settings::default() };
        let hosts = vec!["ch.weimar.example".into()];
        let own = NewTenant { slug: "weimar".into(), settings, hosts, ..NewTenant::default() };
        world.tenants.create(own).await.expect("a tenant");
        world.gotha().await;
        world.tenants.set_status("gotha", TenantStatus::Suspended).await.expect("suspended");
        let served = [
            "localhost", "erfurt.localhost", "ERFURT.localhost", "ch.weimar.example", "weimar.localhost",
            // Its page says that the platform pauses.
            "gotha.localhost",
        ];
        for name in served {
            assert_eq!(asked(&world, &format!("domain={name}")).await, StatusCode::OK, "{name}");
        }
        let others = [
            "jena.localhost", "www.localhost", "a.erfurt.localhost", "erfurtlocalhost", "weimar.example", "127.0.0.1",
            "", "erfurt.localhost%00", "erfurt.localhost/", "*.localhost", "state.localhost", "registry.localhost",
        ];
        for name in others {
            assert_eq!(asked(&world, &format!("domain={name}")).await, StatusCode::NOT_FOUND, "{name}");
        }
        assert_eq!(asked(&world, "").await, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn visitors_cannot_ask() {
    let world = World::new(Backend::Sqlite).await;
    let page = world.browser("erfurt.localhost:3000").get("/tls?domain=erfurt.localhost").await;
    assert_eq!(page.status, 404);
}
