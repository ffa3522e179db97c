//! Secrets that go out by mail or in forms, and how they are kept.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::Env;

/// A secret for a link: 32 random bytes in 43 characters.
pub fn link_secret(env: &Env) -> String {
    URL_SAFE_NO_PAD.encode(env.bytes::<32>())
}

/// What the database keeps of a link's secret: its SHA-256. The secret has 256 random bits, so neither salt nor a slow
/// function adds anything (OWASP Forgot Password Cheat Sheet).
pub fn hash(secret: &str) -> String {
    let digest = Sha256::digest(secret.as_bytes());
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        use std::fmt::Write as _;
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The first 16 bytes of HMAC-SHA256 over the parts, each led by its length so that they can't run together.
pub fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 16] {
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
    fn parts_do_not_run_together() {
        let key = [7; 32];
        assert_ne!(mac(&key, &[b"ab", b"c"]), mac(&key, &[b"a", b"bc"]));
        assert_ne!(mac(&key, &[b"abc"]), mac(&[8; 32], &[b"abc"]));
    }
}
