//! Changing one's own password, which ends all other sessions.

use domain::audit::Did;
use domain::form::{Input, Problem, Reader};
use domain::role::Permission;
use store::Shared;

use super::password;
use crate::limit::Limits;
use crate::{Ctx, Error};

/// Changes the password of whoever acts; the new epoch goes into their session. The old password is asked for, because
/// an open browser is not its owner.
pub async fn change_password<S: Shared>(
    ctx: &Ctx<S>,
    limits: &Limits,
    network: crate::Network,
    input: &Input,
) -> Result<i32, Error> {
    let permit = ctx.permit(Permission::OwnAccount)?;
    let staff = permit.staff()?;
    limits.sign_in(&ctx.site.slug, &staff.email, network)?;
    let account = store::account::by_id(ctx.db(), staff.id).await?.ok_or(Error::NotFound)?;
    let mut reader = Reader::new(input);
    let old = input.one("old_password");
    if old.is_empty() {
        reader.problem("old_password", Problem::Required);
    } else if !password::verify(account.password_hash, old.chars().take(1024).collect()).await? {
        reader.problem("old_password", Problem::PasswordWrong);
    }
    let new = password::read(&mut reader, &account.email, &account.name);
    let new = reader.finish(|| Some(new)).map_err(Error::Invalid)?;
    let hash = password::hash(&ctx.env, new).await?;
    permit
        .act(async |act| {
            store::account::set_password(&act, staff.id, hash).await?;
            let epoch = store::account::by_id(&act, staff.id).await?.ok_or(Error::NotFound)?.session_epoch;
            Ok(act.done(Did::StaffPasswordChanged(staff.id), epoch))
        })
        .await
}
