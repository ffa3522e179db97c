//! The databases, the clock and the program of one test.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use app::{App, Assets, Config};
use axum::Router;
use chrono::{DateTime, Duration, SubsecRound as _, Utc};
use domain::Locale;
use domain::district::Settings;
use domain::form::Input;
use domain::id::{PersonId, SignupId};
use domain::role::Role;
use domain::signup::{Kind, Status};
use services::limit::Limits;
use services::records::{Entry, Mail, SignupFilter};
use services::scope::Shared;
use services::tenancy::{Base, NewTenant, Tenants};
use services::{Actor, Clock, Ctx, Env, Network, StaffActor, SystemRandom, TenantCtx, accounts, audit, outbox, signup};
use store::{Db, Durability, Location, Opener, Tenant};
use tempfile::TempDir;

use crate::Browser;

/// The password of every account that a test makes.
pub const PASSWORD: &str = "drei Brücken über die Gera";

/// Which database.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// A clock that stands until a test moves it.
#[derive(Debug)]
pub struct TestClock(Mutex<DateTime<Utc>>);

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("the clock")
    }
}

impl TestClock {
    /// Moves the clock on.
    pub fn forward(&self, by: Duration) {
        *self.0.lock().expect("the clock") += by;
    }
}

/// A product of one's own: the state, the districts Erfurt and Gotha, all empty.
pub struct World {
    pub tenants: Arc<Tenants>,
    pub clock: Arc<TestClock>,
    pub limits: Arc<Limits>,
    opener: Opener,
    router: Router,
    networks: AtomicU64,
    joined: Mutex<HashMap<(String, Role), StaffActor>>,
    _folder: TempDir,
}

static NUMBER: AtomicU64 = AtomicU64::new(0);

fn opener(backend: Backend, folder: &TempDir) -> Opener {
    let location = match backend {
        Backend::Sqlite => Location::Folder(folder.path().to_owned()),
        Backend::Postgres => {
            let server = std::env::var("CH_TEST_POSTGRES")
                .expect("CH_TEST_POSTGRES says where PostgreSQL is; `cargo xtask test` starts one");
            let server = server.rsplit_once('/').map_or(server.as_str(), |(server, _)| server).to_owned();
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let pattern = format!("{server}/t{}_{number}_{{tenant}}", std::process::id());
            Location::postgres(&pattern).expect("a URL")
        }
    };
    Opener::new(location, Durability::Fast)
}

impl World {
    /// A new product.
    pub async fn new(backend: Backend) -> Self {
        Self::with(backend, true).await
    }

    /// A new product that is no demonstration: without the mailbox pages.
    pub async fn without_demo(backend: Backend) -> Self {
        Self::with(backend, false).await
    }

    async fn with(backend: Backend, demo: bool) -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let folder = tempfile::tempdir().expect("a folder");
        #[expect(clippy::disallowed_methods, reason = "a test begins now")]
        let now = Utc::now().trunc_subsecs(6);
        let clock = Arc::new(TestClock(Mutex::new(now)));
        let env = Env { clock: clock.clone(), random: Arc::new(SystemRandom) };
        let base = Base::parse("http://localhost:3000").expect("a URL");
        let opener = opener(backend, &folder);
        let tenants = Tenants::open(opener.clone(), base, env.clone(), demo).await.expect("databases");
        for (slug, name) in [("erfurt", "Landeshauptstadt Erfurt"), ("gotha", "Landkreis Gotha")] {
            let settings = Settings {
                name: name.to_owned(),
                operator: format!("Volkshochschule {name}"),
                email: format!("koordination@{slug}.example"),
                phone: "+49 361 555 0100".to_owned(),
                demo,
                ..Settings::default()
            };
            tenants
                .create(NewTenant { slug: slug.to_owned(), settings, ..NewTenant::default() })
                .await
                .expect("a tenant");
        }
        let limits = Arc::new(Limits::default());
        let app = App {
            tenants: tenants.clone(),
            assets: Arc::new(Assets::default()),
            kept: Arc::default(),
            limits: limits.clone(),
            env,
            config: Config { trust_proxy: true, ..Config::default() },
            nudge: Arc::new(|_, _| {}),
        };
        let router = app::service(app);
        let joined = Mutex::default();
        Self { tenants, clock, limits, opener, router, networks: AtomicU64::new(1), joined, _folder: folder }
    }

    /// A district's context, for this actor.
    pub async fn tenant(&self, slug: &str, actor: Actor) -> TenantCtx {
        self.tenants.tenant(slug, actor).await.expect("a tenant")
    }

    /// A district's database, past all services: for looking at what is really kept.
    pub async fn db(&self, slug: &str) -> Db<Tenant> {
        self.opener.tenant(slug, None).await.expect("a database")
    }

    /// What opens its databases.
    pub const fn opener(&self) -> &Opener {
        &self.opener
    }

    /// A visitor from a network that nobody else has.
    pub fn visitor(&self) -> Actor {
        let number = self.networks.fetch_add(1, Ordering::Relaxed);
        let part = u16::try_from(number % 60_000).expect("small");
        Actor::Visitor(Network::of(std::net::IpAddr::from([0x2001, 0xdb8, part, 0, 0, 0, 0, 1])))
    }

    /// A member of staff of a district, or of the state (`slug` is `state`), with an account; made on first use.
    pub async fn staff(&self, slug: &str, role: Role) -> StaffActor {
        let key = (slug.to_owned(), role);
        if let Some(actor) = self.joined.lock().expect("accounts").get(&key) {
            return actor.clone();
        }
        let actor = if slug == "state" {
            self.join(&self.tenants.state(Actor::Operator), role).await
        } else {
            self.join(&self.tenant(slug, Actor::Operator).await, role).await
        };
        self.joined.lock().expect("accounts").insert(key, actor.clone());
        actor
    }

    async fn join<S: Shared>(&self, ctx: &Ctx<S>, role: Role) -> StaffActor {
        let email = format!("{role}@{}.example", ctx.site.slug);
        let invited =
            accounts::invite(ctx, &email, &format!("Ines {role}"), role, Locale::German).await.expect("invited");
        let secret = invited.url.rsplit('/').next().expect("a secret");
        let input: Input = [("password", PASSWORD), ("password_again", PASSWORD)].into_iter().collect();
        accounts::join(&ctx.acting(self.visitor()), secret, &input).await.expect("joined").0
    }

    /// A coordinator's context.
    pub async fn coordinator(&self, slug: &str) -> TenantCtx {
        let staff = self.staff(slug, Role::Coordinator).await;
        self.tenant(slug, Actor::Staff(staff)).await
    }

    /// A browser at a host such as `erfurt.localhost:3000`, from a network of its own.
    pub fn browser(&self, host: &str) -> Browser {
        let number = self.networks.fetch_add(1, Ordering::Relaxed);
        Browser::new(self.router.clone(), host, &format!("2001:db8:{number:x}::1"))
    }

    /// A browser in which somebody has signed in.
    pub async fn signed_in(&self, slug: &str, role: Role) -> Browser {
        let staff = self.staff(slug, role).await;
        let host = if slug == "state" { "localhost:3000".to_owned() } else { format!("{slug}.localhost:3000") };
        let mut browser = self.browser(&host);
        let page = browser.post("/de/staff/sign-in", &[("email", &staff.email), ("password", PASSWORD)]).await;
        assert_eq!(page.status, 303, "signing in as {role}: {}", page.body);
        browser
    }

    /// Sends a form as a visitor, past the least time.
    pub async fn submit(&self, slug: &str, kind: Kind, fields: &[(&str, &str)]) -> Result<(), signup::Refused> {
        let ctx = self.tenant(slug, self.visitor()).await;
        let token = signup::open_form(&ctx, kind.code());
        self.clock.forward(Duration::seconds(30));
        let input: Input = fields.iter().copied().chain([("token", token.as_str())]).collect();
        signup::submit(&ctx, &self.limits, kind, &input).await
    }

    /// The newest mails of a district, whatever became of them.
    pub async fn mails(&self, slug: &str) -> Vec<Mail> {
        outbox::mailbox(&self.tenant(slug, Actor::System).await).await.expect("a demonstration")
    }

    /// A district's whole audit log, the oldest entry first.
    pub async fn log(&self, slug: &str) -> Vec<Entry> {
        let ctx = self.tenant(slug, Actor::System).await;
        let auditor = StaffActor {
            id: ctx.env.id(),
            name: String::new(),
            email: String::new(),
            role: Role::Auditor,
            locale: Locale::German,
        };
        let ctx = ctx.acting(Actor::Staff(auditor));
        let mut entries = Vec::new();
        for number in 1.. {
            let (page, _) = audit::list(&ctx, "", number).await.expect("the log");
            entries.extend(page.rows);
            if entries.len() as u64 >= page.total {
                break;
            }
        }
        entries.reverse();
        entries
    }

    /// The newest mail to an address.
    pub async fn mail_to(&self, slug: &str, address: &str) -> Option<Mail> {
        self.mails(slug).await.into_iter().find(|mail| mail.to_address == address)
    }

    /// The secret in the newest confirmation mail to an address.
    pub async fn secret(&self, slug: &str, address: &str) -> String {
        let mails = self.mails(slug).await;
        let mail = mails.iter().find(|mail| mail.to_address == address && mail.kind == "confirm").expect("a mail");
        let rest = mail.text.split("/confirm/").nth(1).expect("a link");
        rest.split_whitespace().next().expect("a secret").to_owned()
    }

    /// The secret at the end of a link in the newest mail to an address that has one: `path` stands before it.
    pub async fn linked(&self, slug: &str, address: &str, path: &str) -> String {
        let mails = self.mails(slug).await;
        let mut texts = mails.iter().filter(|mail| mail.to_address == address).map(|mail| &mail.text);
        let rest = texts.find_map(|text| text.split(&format!("{path}/")).nth(1)).expect("a link");
        rest.split_whitespace().next().expect("a secret").to_owned()
    }

    /// Sends a form, confirms it and accepts it; the person.
    pub async fn accepted(&self, slug: &str, kind: Kind, fields: &[(&str, &str)]) -> PersonId {
        let id = self.confirmed(slug, kind, fields).await;
        match signup::accept(&self.coordinator(slug).await, id).await.expect("accepted") {
            signup::Accepted::Person(id) => id,
            signup::Accepted::Organisation(_) => unreachable!("a person"),
        }
    }

    /// Sends a form and confirms it; the sign-up.
    pub async fn confirmed(&self, slug: &str, kind: Kind, fields: &[(&str, &str)]) -> SignupId {
        self.submit(slug, kind, fields).await.expect("a good form");
        let email = fields.iter().find(|(name, _)| *name == "email").expect("an address").1;
        let secret = self.secret(slug, email).await;
        signup::confirm(&self.tenant(slug, self.visitor()).await, &secret).await.expect("confirmed");
        let filter = SignupFilter {
            statuses: vec![Status::Confirmed],
            kind: Some(kind),
            search: email.to_owned(),
            ..SignupFilter::default()
        };
        let rows = signup::queue(&self.coordinator(slug).await, &filter, 1).await.expect("the queue").rows;
        rows.first().expect("a sign-up").id
    }
}
