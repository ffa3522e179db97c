//! One's own account: password and sessions.

use axum::response::Response;
use domain::address::{Address as _, StaffAccount, StaffPassword, StaffSessions, StaffSignIn, done};
use domain::form::Input;
use domain::role::Permission;
use leptos::prelude::*;
use services::scope::Shared;
use services::{StaffActor, account};

use crate::http::{Answer, Page, Posted, Queried, Visit, see_other};
use crate::ui::form::{Field, Kind};
use crate::ui::{Again, Button, Document, work};

fn show(page: &Page, staff: &StaffActor, again: &Again<done::Own>) -> Response {
    let t = page.t;
    Document::staff(page, t.account_title()).status(again.status).render(|| {
        let form = again.form(t);
        let field = |name, label| Field { name, label, ..Field::default() };
        let new = Field {
            hint: Some(t.field_new_password_hint(u32::try_from(account::PASSWORD_MIN).unwrap_or(12))),
            ..field("password", t.field_new_password())
        };
        let labels = [
            ("old_password", t.field_old_password()),
            ("password", t.field_new_password()),
            ("password_again", t.field_password_again()),
        ];
        let text = |text: String| Some(view! { <bdi>{text}</bdi> }.into_any());
        let content = view! {
            {work::head(t.account_title(), None, ().into_any())}
            {again.done.map(|_| work::flash("success", t.account_password_changed()))}
            {form.summary(&labels)}
            <section class="ch-panel">
                <h2>{t.account_about()}</h2>
                <dl class="ch-dl">
                    {work::fact(page, t.account_name(), text(staff.name.clone()))}
                    {work::fact(page, t.field_email(), text(staff.email.to_string()))}
                    {work::fact(page, t.account_role(), text(t.staff_role(staff.role.code())))}
                </dl>
            </section>
            <section class="ch-panel">
                <h2>{t.account_password_title()}</h2>
                <form method="post" action=page.href(StaffPassword)>
                    <input type="hidden" autocomplete="username" value=staff.email.to_string()/>
                    {form.line(&field("old_password", t.field_old_password()), Kind::PASSWORD)}
                    {form.line(&new, Kind::NEW_PASSWORD)}
                    {form.line(&field("password_again", t.field_password_again()), Kind::NEW_PASSWORD)}
                    {Button::primary(t.account_password_button()).submit()}
                </form>
            </section>
            <section class="ch-panel">
                <h2>{t.account_sessions_title()}</h2>
                <p>{t.account_sessions_text()}</p>
                <form method="post" action=page.href(StaffSessions)>
                    {Button::secondary(t.account_sessions_button()).submit()}
                </form>
            </section>
        };
        work::frame(page, content.into_any())
    })
}

/// GET /staff/account
pub async fn page<S: Shared>(visit: Visit<S>, Queried(query): Queried) -> Answer {
    let staff = visit.ctx.require(Permission::OwnAccount)?;
    let done = done::Own::of(&query).filter(|done| *done == done::Own::Password);
    Ok(show(&visit.page, staff, &Again::after(done)))
}

/// POST /staff/account/password
pub async fn change_password<S: Shared>(visit: Visit<S>, Posted(input): Posted) -> Answer {
    let staff = visit.ctx.require(Permission::OwnAccount)?.clone();
    match account::change_password(&visit.ctx, &visit.limits, visit.network, &input).await {
        Ok(epoch) => {
            visit.auth.begin(&visit.ctx, &staff, epoch).await?;
            Ok(see_other(&visit.page.href(StaffAccount.done(done::Own::Password))))
        }
        // No password comes back to the page.
        Err(error) => Ok(show(&visit.page, &staff, &Again::refused(error, Input::default())?)),
    }
}

/// POST /staff/account/sessions
pub async fn end_sessions<S: Shared>(visit: Visit<S>) -> Answer {
    account::end_sessions(&visit.ctx).await?;
    visit.auth.end().await?;
    Ok(see_other(&visit.page.href(StaffSignIn)))
}
