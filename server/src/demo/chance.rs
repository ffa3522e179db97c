//! Chance that is the same for the same seed, and a clock that stands where it's put.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use services::{Actor, Clock, Env, Network, Random};

/// A source of chance. Clones draw from the same stream.
#[derive(Clone)]
pub struct Chance(Arc<Mutex<ChaCha12Rng>>);

impl Random for Chance {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

/// A clock that stands still.
struct Standing(DateTime<Utc>);

impl Clock for Standing {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

impl Chance {
    /// A stream for a seed and a name.
    pub fn new(seed: u64, name: &str) -> Self {
        // FNV-1a: any mixing does, as long as it never changes.
        let mixed = name
            .bytes()
            .fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
        Self(Arc::new(Mutex::new(ChaCha12Rng::seed_from_u64(mixed))))
    }

    /// A number below `limit`.
    pub fn below(&self, limit: usize) -> usize {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        let drawn = u64::from_le_bytes(bytes) % u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from(drawn).unwrap_or(0)
    }

    /// True this often in a hundred.
    pub fn percent(&self, often: usize) -> bool {
        self.below(100) < often
    }

    /// One of these.
    pub fn one<'a, T>(&self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// A few of these, without doubles, in their order.
    pub fn some<'a, T>(&self, of: &'a [T], most: usize) -> Vec<&'a T> {
        let wanted = self.below(most + 1);
        let odds = (wanted * 100).div_ceil(of.len().max(1));
        of.iter().filter(|_| self.percent(odds)).take(most).collect()
    }

    /// The environment of something that happened then.
    pub fn at(&self, then: DateTime<Utc>) -> Env {
        Env { clock: Arc::new(Standing(then)), random: Arc::new(self.clone()) }
    }
}

/// A visitor from a network of their own, in the range kept for documentation (RFC 3849).
pub fn visitor(number: usize) -> Actor {
    let number = u16::try_from(number % 65_536).unwrap_or(0);
    Actor::Visitor(Network::of(IpAddr::from([0x2001, 0xdb8, number, 0, 0, 0, 0, 1])))
}
