//! The token of a public form, signed with the tenant's key.

use domain::form::Input;
use tokens::FormToken;
pub use tokens::TokenProblem;

use crate::{TenantCtx, secret};

/// A token for a form that is opened now. `purpose` names the form: a token of one is none in another.
pub fn open_form(ctx: &TenantCtx, purpose: &str) -> String {
    FormToken::new(ctx.now().timestamp(), ctx.env.bytes()).sign(&ctx.site.secret, purpose)
}

/// By what a form is known that is sent again: its token and all that was typed. Sent twice unchanged, it is done once;
/// who goes back and types something else sends another form, whose token is the same.
pub(crate) fn key(token: &FormToken, input: &Input) -> String {
    // With their lengths, so that no two forms read the same.
    let told = input.pairs().filter(|(name, _)| *name != TOKEN);
    let told = told.map(|(name, value)| format!("\n{}:{name}{}:{value}", name.len(), value.len()));
    secret::hash(&std::iter::once(token.key()).chain(told).collect::<String>())
}

/// The field that holds the token.
const TOKEN: &str = "token";

/// Reads a token and checks signature and age.
pub(crate) fn check(ctx: &TenantCtx, purpose: &str, token: &str) -> Result<FormToken, TokenProblem> {
    FormToken::check(&ctx.site.secret, purpose, token, ctx.now().timestamp())
}
