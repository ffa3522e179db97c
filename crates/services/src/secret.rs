//! Secrets that go out by mail, and how they are kept.

pub use tokens::hash;

use crate::Env;

/// A secret for a link: 32 random bytes in 43 characters.
pub fn link_secret(env: &Env) -> String {
    tokens::link_secret(env.bytes())
}
