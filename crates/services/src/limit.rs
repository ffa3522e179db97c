//! Limits against machines, made so that they never shut out people who share an address: a shelter, a school, a
//! library.
//!
//! Per network: sign-ups are slowed down before they are refused. Beyond an ordinary number the mail with the link
//! waits five minutes; only a flood that no house sends is refused, and that for minutes. Sign-ins are
//! limited by account and network together, so that nobody can lock a coordinator out from elsewhere.

use std::hash::Hash;
use std::num::NonZeroU32;

use domain::id::PersonId;
use governor::clock::{Clock as _, DefaultClock};
use governor::{Quota, RateLimiter};

use crate::counter::Event;
use crate::{Error, Network};

type Keyed<K> = governor::DefaultKeyedRateLimiter<K>;

/// All limits of one process, for all tenants: keys carry the tenant.
#[derive(Debug)]
pub struct Limits {
    signup_pace: Keyed<(String, Network)>,
    signup_flood: Keyed<(String, Network)>,
    sign_in: Keyed<(String, String, Network)>,
    sign_in_network: Keyed<(String, Network)>,
    link: Keyed<(String, Network)>,
    pin: Keyed<(String, PersonId)>,
}

const fn number(value: u32) -> NonZeroU32 {
    match NonZeroU32::new(value) {
        Some(value) => value,
        None => NonZeroU32::MIN,
    }
}

impl Default for Limits {
    fn default() -> Self {
        let per_minute = |count: u32, burst: u32| Quota::per_minute(number(count)).allow_burst(number(burst));
        Self {
            signup_pace: RateLimiter::keyed(per_minute(6, 60)),
            signup_flood: RateLimiter::keyed(per_minute(60, 600)),
            sign_in: RateLimiter::keyed(per_minute(1, 10)),
            sign_in_network: RateLimiter::keyed(per_minute(20, 100)),
            link: RateLimiter::keyed(per_minute(30, 120)),
            pin: RateLimiter::keyed(Quota::per_hour(number(20)).allow_burst(number(5))),
        }
    }
}

fn check<K: Clone + Eq + Hash>(limiter: &Keyed<K>, key: &K, event: Event) -> Result<(), Error> {
    limiter.check_key(key).map_err(|wait| {
        event.happened();
        let seconds = wait.wait_time_from(DefaultClock::default().now()).as_secs();
        Error::SlowDown { minutes: u32::try_from(seconds / 60 + 1).unwrap_or(1) }
    })
}

impl Limits {
    /// How many seconds the mail of this sign-up waits; refuses a flood.
    pub fn signup(&self, slug: &str, network: Network) -> Result<i64, Error> {
        let key = (slug.to_owned(), network);
        check(&self.signup_flood, &key, Event::SignupFlood)?;
        if self.signup_pace.check_key(&key).is_ok() {
            return Ok(0);
        }
        Event::SignupSlowed.happened();
        Ok(300)
    }

    /// Whether another try to sign in is let through.
    pub fn sign_in(&self, slug: &str, email: &str, network: Network) -> Result<(), Error> {
        check(&self.sign_in_network, &(slug.to_owned(), network), Event::SignInLimited)?;
        check(&self.sign_in, &(slug.to_owned(), email.to_owned(), network), Event::SignInLimited)
    }

    /// Whether another mail to sign in with may be asked for. Counts for known and unknown addresses alike.
    pub fn ask_in(&self, slug: &str, email: &str, network: Network) -> Result<(), Error> {
        // Apart from the tries of staff: a coordinator may take part, too.
        self.sign_in(slug, &format!("person {email}"), network)
    }

    /// Whether another link from a mail may be tried.
    pub fn link(&self, slug: &str, network: Network) -> Result<(), Error> {
        check(&self.link, &(slug.to_owned(), network), Event::LinkLimited)
    }

    /// Whether another PIN of somebody may be tried, from wherever: few digits are soon tried out.
    pub fn pin(&self, slug: &str, person: PersonId) -> Result<(), Error> {
        check(&self.pin, &(slug.to_owned(), person), Event::SignInLimited)
    }

    /// Forgets networks that have been quiet.
    pub fn forget(&self) {
        self.signup_pace.retain_recent();
        self.signup_flood.retain_recent();
        self.sign_in.retain_recent();
        self.sign_in_network.retain_recent();
        self.link.retain_recent();
        self.pin.retain_recent();
    }
}
