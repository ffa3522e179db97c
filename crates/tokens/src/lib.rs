//! What goes out secret or signed and comes back: secrets of links, identifiers of sessions, tokens of forms.
//!
//! Pure functions: keys, random bytes and the time come from the caller, so that everything here can be tested, and
//! fuzzed, by calling it.

mod form;
mod record;

pub use form::{FormToken, LEAST_SECONDS, MOST_HOURS, TokenProblem};
pub use record::{record_of, record_secret};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

/// A secret for a link, from 32 random bytes: 43 characters.
pub fn link_secret(random: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(random)
}

/// What the database keeps of a link's secret or of a session's identifier: its SHA-256 in hexadecimal. What is hashed
/// has 128 random bits or more, so neither salt nor a slow function adds anything (OWASP Forgot Password and Session
/// Management Cheat Sheets): whoever reads the database can use neither links nor sessions.
pub fn hash(secret: &str) -> String {
    let digest = Sha256::digest(secret.as_bytes());
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        use std::fmt::Write as _;
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The first 16 bytes of HMAC-SHA256 over the parts, each led by its length so that they can't run together.
fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 16] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    let mut tag = [0; 16];
    tag.copy_from_slice(&mac.finalize().into_bytes()[..16]);
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_sha_256() {
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn a_link_secret_can_stand_in_an_address() {
        let secret = link_secret([251; 32]);
        assert_eq!(secret.len(), 43);
        assert!(secret.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
    }

    #[test]
    fn parts_do_not_run_together() {
        let key = [7; 32];
        assert_ne!(mac(&key, &[b"ab", b"c"]), mac(&key, &[b"a", b"bc"]));
        assert_ne!(mac(&key, &[b"abc"]), mac(&[8; 32], &[b"abc"]));
    }
}
