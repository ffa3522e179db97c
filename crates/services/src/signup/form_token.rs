//! The token of a public form, signed with the tenant's key.

use tokens::FormToken;
pub use tokens::TokenProblem;

use crate::TenantCtx;

/// A token for a form that is opened now. `purpose` names the form: a token of one is none in another.
pub fn open_form(ctx: &TenantCtx, purpose: &str) -> String {
    FormToken::new(ctx.now().timestamp(), ctx.env.bytes()).sign(&ctx.site.secret, purpose)
}

/// Reads a token and checks signature and age.
pub(crate) fn check(ctx: &TenantCtx, purpose: &str, token: &str) -> Result<FormToken, TokenProblem> {
    FormToken::check(&ctx.site.secret, purpose, token, ctx.now().timestamp())
}
