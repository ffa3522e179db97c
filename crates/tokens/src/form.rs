//! The signed token in each public form: says when the form was opened, and that it was opened here.
//!
//! It keeps machines out without a puzzle (nobody fills in a form in two seconds), makes a form sendable once, and
//! needs neither a cookie nor a row in the database.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::mac;

/// Seconds below which nobody fills in a form.
pub const LEAST_SECONDS: i64 = 3;
/// Hours after which a form has to be sent once more; what was typed is kept.
pub const MOST_HOURS: i64 = 24;

/// Bytes of time and nonce; the signature of 16 bytes follows.
const SIGNED: usize = 20;

/// A token that was issued here.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FormToken {
    /// Unix seconds.
    issued_at: i64,
    /// Tells two forms apart that were opened in the same second.
    nonce: [u8; 12],
}

/// Why a form's token is not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TokenProblem {
    /// Sent faster than a person types.
    TooFast,
    /// Too old, or not from here: a fresh form with what was typed mends both.
    Expired,
}

impl FormToken {
    /// A token of a form that is opened now (Unix seconds), with random bytes.
    pub const fn new(now: i64, nonce: [u8; 12]) -> Self {
        Self { issued_at: now, nonce }
    }

    fn bytes(&self) -> [u8; SIGNED] {
        let mut bytes = [0; SIGNED];
        bytes[..8].copy_from_slice(&self.issued_at.to_be_bytes());
        bytes[8..].copy_from_slice(&self.nonce);
        bytes
    }

    /// The token as text. `purpose` names the form: a token of one is none in another.
    pub fn sign(&self, key: &[u8; 32], purpose: &str) -> String {
        let bytes = self.bytes();
        let tag = mac(key, &[b"form", purpose.as_bytes(), &bytes]);
        URL_SAFE_NO_PAD.encode([&bytes[..], &tag[..]].concat())
    }

    /// Reads a token and checks signature and age.
    ///
    /// # Errors
    /// [`TokenProblem::TooFast`] in the first [`LEAST_SECONDS`]; [`TokenProblem::Expired`] after [`MOST_HOURS`], and for
    /// whatever was not signed with this key for this purpose.
    pub fn check(key: &[u8; 32], purpose: &str, token: &str, now: i64) -> Result<Self, TokenProblem> {
        let bytes: [u8; SIGNED + 16] =
            URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(TokenProblem::Expired)?;
        let (signed, tag) = bytes.split_at(SIGNED);
        let right = mac(key, &[b"form", purpose.as_bytes(), signed]);
        if !bool::from(right[..].ct_eq(tag)) {
            return Err(TokenProblem::Expired);
        }
        let (time, nonce) = signed.split_at(8);
        let token = Self {
            issued_at: i64::from_be_bytes(time.try_into().unwrap_or_default()),
            nonce: nonce.try_into().unwrap_or_default(),
        };
        match now.saturating_sub(token.issued_at) {
            age if age < LEAST_SECONDS => Err(TokenProblem::TooFast),
            age if age > MOST_HOURS * 3600 => Err(TokenProblem::Expired),
            _ => Ok(token),
        }
    }

    /// The form's own key: one form can be sent once.
    pub fn key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [5; 32];
    const NOW: i64 = 1_800_000_000;

    #[test]
    fn a_token_is_good_from_three_seconds_to_a_day() {
        let token = FormToken::new(NOW, [1; 12]);
        let text = token.sign(&KEY, "volunteer");
        let at = |seconds: i64| FormToken::check(&KEY, "volunteer", &text, NOW + seconds);
        assert_eq!(at(-1), Err(TokenProblem::TooFast));
        assert_eq!(at(2), Err(TokenProblem::TooFast));
        assert_eq!(at(3), Ok(token.clone()));
        assert_eq!(at(24 * 3600), Ok(token));
        assert_eq!(at(24 * 3600 + 1), Err(TokenProblem::Expired));
    }

    #[test]
    fn every_flipped_bit_and_every_shorter_token_is_refused() {
        let text = FormToken::new(NOW, [1; 12]).sign(&KEY, "volunteer");
        let check = |text: &str| FormToken::check(&KEY, "volunteer", text, NOW + 60);
        assert!(check(&text).is_ok());
        let bytes = URL_SAFE_NO_PAD.decode(&text).expect("base64");
        for bit in 0..bytes.len() * 8 {
            let mut bent = bytes.clone();
            bent[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(check(&URL_SAFE_NO_PAD.encode(bent)), Err(TokenProblem::Expired), "bit {bit}");
        }
        for length in 0..text.len() {
            assert_eq!(check(&text[..length]), Err(TokenProblem::Expired), "{length} characters");
        }
        assert_eq!(check(&format!("{text}=")), Err(TokenProblem::Expired));
        assert_eq!(check(&format!("{text}A")), Err(TokenProblem::Expired));
    }

    #[test]
    fn another_forms_or_another_places_token_is_none() {
        let text = FormToken::new(NOW, [1; 12]).sign(&KEY, "volunteer");
        assert_eq!(FormToken::check(&KEY, "participant", &text, NOW + 60), Err(TokenProblem::Expired));
        assert_eq!(FormToken::check(&[6; 32], "volunteer", &text, NOW + 60), Err(TokenProblem::Expired));
    }
}
