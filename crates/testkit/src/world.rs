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
use services::tenant::{Base, NewTenant, Tenants};
use services::{Actor, Clock, Ctx, Env, Network, StaffActor, SystemRandom, TenantCtx, account, audit, outbox, signup};
use store::{Db, Opener, Tenant};
use tokio::sync::OnceCell;

use crate::{Browser, Databases};

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

/// A product of one's own: the state and the district Erfurt, both empty, and Gotha when somebody asks for it.
pub struct World {
    pub tenants: Arc<Tenants>,
    pub clock: Arc<TestClock>,
    pub limits: Arc<Limits>,
    router: Router,
    networks: AtomicU64,
    joined: Mutex<HashMap<(String, Role), StaffActor>>,
    gotha: OnceCell<()>,
    opened: tokio::sync::Mutex<HashMap<String, Db<Tenant>>>,
    demo: bool,
    /// The last one, so that they are dropped when nobody uses them any more.
    databases: Databases,
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
        #[expect(clippy::disallowed_methods, reason = "a test begins now")]
        let now = Utc::now().trunc_subsecs(6);
        let clock = Arc::new(TestClock(Mutex::new(now)));
        let env = Env { clock: clock.clone(), random: Arc::new(SystemRandom) };
        let base = Base::parse("http://localhost:3000").expect("a URL");
        let databases = Databases::none(backend);
        databases.make(&["registry", "state", "tenant-erfurt"]).await;
        let tenants = Tenants::open(databases.opener().clone(), base, env.clone(), demo).await.expect("databases");
        let limits = Arc::new(Limits::default());
        let app = App {
            tenants: tenants.clone(),
            assets: Arc::new(Assets::default()),
            kept: Arc::default(),
            limits: limits.clone(),
            env,
            config: Config { trust_proxy: true, ..Config::default() },
        };
        let router = app::service(app);
        let joined = Mutex::default();
        let networks = AtomicU64::new(1);
        let (gotha, opened) = (OnceCell::new(), tokio::sync::Mutex::default());
        let world = Self { tenants, clock, limits, router, networks, joined, gotha, opened, demo, databases };
        world.add("erfurt", "Landeshauptstadt Erfurt").await;
        world
    }

    async fn add(&self, slug: &str, name: &str) {
        let settings = Settings {
            name: name.to_owned(),
            operator: format!("Volkshochschule {name}"),
            email: format!("koordination@{slug}.example"),
            phone: "+49 361 555 0100".to_owned(),
            demo: self.demo,
            ..Settings::default()
        };
        let new = NewTenant { slug: slug.to_owned(), settings, ..NewTenant::default() };
        self.tenants.create(new).await.expect("a tenant");
    }

    /// Makes the second district. Whoever asks this world for Gotha's data needs no such call; whoever looks at hosts
    /// or at the list of districts does.
    pub async fn gotha(&self) {
        self.gotha
            .get_or_init(|| async {
                self.databases.make(&["tenant-gotha"]).await;
                self.add("gotha", "Landkreis Gotha").await;
            })
            .await;
    }

    async fn make_sure_of(&self, slug: &str) {
        if slug == "gotha" {
            self.gotha().await;
        }
    }

    /// A district's context, for this actor.
    pub async fn tenant(&self, slug: &str, actor: Actor) -> TenantCtx {
        self.make_sure_of(slug).await;
        self.tenants.tenant(slug, actor).await.expect("a tenant")
    }

    /// A district's database, past all services: for looking at what is really kept.
    pub async fn db(&self, slug: &str) -> Db<Tenant> {
        self.make_sure_of(slug).await;
        let mut opened = self.opened.lock().await;
        if let Some(db) = opened.get(slug) {
            return db.clone();
        }
        let db = self.opener().tenant(slug, None).await.expect("a database");
        opened.insert(slug.to_owned(), db.clone());
        db
    }

    /// What opens its databases.
    pub const fn opener(&self) -> &Opener {
        self.databases.opener()
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
            account::invite(ctx, &email, &format!("Ines {role}"), role, Locale::German).await.expect("invited");
        let secret = invited.url.rsplit('/').next().expect("a secret");
        let input: Input = [("password", PASSWORD), ("password_again", PASSWORD)].into_iter().collect();
        account::join(&ctx.acting(self.visitor()), secret, &input).await.expect("joined").0
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
            email: domain::contact::Email::default(),
            role: Role::Auditor,
            locale: Locale::German,
        };
        let ctx = ctx.acting(Actor::Staff(auditor));
        let mut entries = Vec::new();
        for number in 1.. {
            let (page, _) = audit::list(&ctx, None, number).await.expect("the log");
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
