//! The context of every use case: whose data, who acts, what time it is.

use std::net::IpAddr;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::Locale;
use domain::address::Address;
use domain::contact::Email;
use domain::district::Settings;
use domain::id::{PersonId, StaffId};
use domain::role::{Permission, Role};
use mail::Sender;
use store::{Db, Shared, State, Tenant};
use uuid::Uuid;

use crate::wake::{Bell, News};
use crate::{Env, Error};

/// The name by which the state's site is known; no tenant can have it.
pub const STATE: &str = "state";

/// What is known of a tenant, or of the state, beside its data.
#[derive(Clone, Debug)]
pub struct Site {
    /// The tenant's slug; `state` for the state.
    pub slug: String,
    /// The district's official key.
    pub ags: Option<String>,
    pub settings: Settings,
    /// Where its pages are reached, without a slash at the end.
    pub base_url: String,
    /// Signs what goes out and comes back, such as form tokens. Never leaves the machine.
    pub(crate) secret: [u8; 32],
    /// Whether this is a demonstration: everything is invented, mails stay in the mailbox page.
    pub demo: bool,
}

impl Site {
    /// The whole address of a page in a language, for mails and files.
    pub fn url(&self, locale: Locale, address: impl Address) -> String {
        format!("{}{}", self.base_url, address.in_language(locale))
    }

    /// The whole address of what is the same in every language, or leaves it to the browser.
    pub fn plain_url(&self, address: impl Address) -> String {
        format!("{}{address}", self.base_url)
    }

    /// On whose behalf mails go out.
    pub fn sender(&self) -> Sender {
        Sender {
            name: self.settings.name.clone(),
            phone: self.settings.phone.clone(),
            email: self.settings.email.clone(),
            accent: self.settings.accent.clone(),
        }
    }
}

/// The network that a visitor comes from: IPv4 address, or the /64 of an IPv6 address, which is one household's.
/// Kept in memory for limits and never stored.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Network(pub IpAddr);

impl Network {
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => Self(address.into()),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Self(IpAddr::from([a, b, c, d, 0, 0, 0, 0]))
            }
        }
    }
}

/// A member of staff who is signed in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StaffActor {
    pub id: StaffId,
    pub name: String,
    pub email: Email,
    pub role: Role,
    pub locale: Locale,
}

impl From<store::account::Staff> for StaffActor {
    fn from(account: store::account::Staff) -> Self {
        Self { id: account.id, name: account.name, email: account.email, role: account.role, locale: account.locale }
    }
}

/// Who acts.
#[derive(Clone, Debug)]
pub enum Actor {
    /// Anyone on the internet.
    Visitor(Network),
    Staff(StaffActor),
    /// A volunteer or a participant, in their own matters.
    Person(PersonId),
    /// The program itself: workers.
    System,
    /// Whoever has the command line.
    Operator,
}

impl Actor {
    /// The code in the audit log.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Visitor(_) => "visitor",
            Self::Staff(_) => "staff",
            Self::Person(_) => "person",
            Self::System => "system",
            Self::Operator => "operator",
        }
    }

    /// Who of the members of staff or of the people it is.
    pub const fn id(&self) -> Option<Uuid> {
        match self {
            Self::Staff(staff) => Some(staff.id.0),
            Self::Person(id) => Some(id.0),
            _ => None,
        }
    }

    /// The member of staff, if it is one.
    pub const fn staff(&self) -> Option<&StaffActor> {
        match self {
            Self::Staff(staff) => Some(staff),
            _ => None,
        }
    }
}

/// The context of a use case. The only way to a database: no service takes a connection.
#[derive(Debug)]
pub struct Ctx<Scope> {
    pub site: Arc<Site>,
    pub actor: Actor,
    pub env: Env,
    db: Db<Scope>,
    bell: Arc<Bell>,
}

impl<Scope> Clone for Ctx<Scope> {
    fn clone(&self) -> Self {
        Self {
            site: self.site.clone(),
            actor: self.actor.clone(),
            env: self.env.clone(),
            db: self.db.clone(),
            bell: self.bell.clone(),
        }
    }
}

/// A context in a district.
pub type TenantCtx = Ctx<Tenant>;
/// A context at the state association.
pub type StateCtx = Ctx<State>;

impl<Scope: Shared> Ctx<Scope> {
    pub(crate) fn new(site: Arc<Site>, actor: Actor, env: Env, db: Db<Scope>, bell: Arc<Bell>) -> Self {
        Self { site, actor, env, db, bell }
    }

    /// The same place with another actor.
    #[must_use]
    pub fn acting(&self, actor: Actor) -> Self {
        Self { actor, ..self.clone() }
    }

    /// The same place at another time, or with other chance.
    #[must_use]
    pub fn in_env(&self, env: Env) -> Self {
        Self { env, ..self.clone() }
    }

    /// The member of staff who acts, if their role may do this.
    pub fn require(&self, permission: Permission) -> Result<&StaffActor, Error> {
        let staff = self.actor.staff().ok_or(Error::Unauthenticated)?;
        // A role of the state is none in a district, and the other way round.
        let at_home = staff.role.is_state() == Scope::IS_STATE;
        if at_home && staff.role.may(permission) { Ok(staff) } else { Err(Error::Forbidden) }
    }

    pub(crate) const fn db(&self) -> &Db<Scope> {
        &self.db
    }

    pub(crate) fn wake(&self, news: News) {
        self.bell.ring(&self.site.slug, news);
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.env.now()
    }
}
