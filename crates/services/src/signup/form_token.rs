//! The signed token in each public form: says when the form was opened, and that it was opened here.
//!
//! It keeps machines out without a puzzle (nobody fills in a form in two seconds), makes a form sendable once, and
//! needs neither a cookie nor a row in the database.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;

use crate::{TenantCtx, secret};

/// Seconds below which nobody fills in a form.
pub const LEAST_SECONDS: i64 = 3;
/// Hours after which a form has to be sent once more; what was typed is kept.
pub const MOST_HOURS: i64 = 24;

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

/// A token for a form that is opened now. `purpose` names the form: a token of one is none in another.
pub fn open_form(ctx: &TenantCtx, purpose: &str) -> String {
    let token = FormToken { issued_at: ctx.now().timestamp(), nonce: ctx.env.bytes() };
    token.sign(ctx, purpose)
}

impl FormToken {
    fn sign(&self, ctx: &TenantCtx, purpose: &str) -> String {
        let mut bytes = Vec::with_capacity(36);
        bytes.extend(self.issued_at.to_be_bytes());
        bytes.extend(self.nonce);
        bytes.extend(secret::mac(&ctx.site.secret, &[b"form", purpose.as_bytes(), &bytes]));
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a token and checks signature and age.
    pub(crate) fn check(ctx: &TenantCtx, purpose: &str, token: &str) -> Result<Self, TokenProblem> {
        let bytes: [u8; 36] =
            URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(TokenProblem::Expired)?;
        let (signed, tag) = bytes.split_at(20);
        let right = secret::mac(&ctx.site.secret, &[b"form", purpose.as_bytes(), signed]);
        if !bool::from(right[..].ct_eq(tag)) {
            return Err(TokenProblem::Expired);
        }
        let (time, nonce) = signed.split_at(8);
        let token = Self {
            issued_at: i64::from_be_bytes(time.try_into().unwrap_or_default()),
            nonce: nonce.try_into().unwrap_or_default(),
        };
        match ctx.now().timestamp() - token.issued_at {
            age if age < LEAST_SECONDS => Err(TokenProblem::TooFast),
            age if age > MOST_HOURS * 3600 => Err(TokenProblem::Expired),
            _ => Ok(token),
        }
    }

    /// The form's own key: one form can be sent once.
    pub(crate) fn key(&self) -> String {
        let mut bytes = self.issued_at.to_be_bytes().to_vec();
        bytes.extend(self.nonce);
        URL_SAFE_NO_PAD.encode(bytes)
    }
}
