//! Taking up an invitation.

use axum::response::Response;
use domain::address::{Address as _, InvitationLink, Staff};
use domain::form::Input;
use leptos::prelude::*;
use services::account;
use services::account::Invitation;
use services::scope::Shared;

use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::form::{Field, Kind};
use crate::ui::{Again, Button, Document, work};

fn page(page: &Page, secret: &str, invitation: &Invitation, shown: &Again) -> Response {
    let t = page.t;
    Document { islands: None, ..Document::staff(page, t.invitation_title()) }.status(shown.status).render(|| {
        let form = shown.form(t);
        let password = Field {
            name: "password",
            label: t.field_new_password(),
            hint: Some(t.field_new_password_hint(u32::try_from(account::PASSWORD_MIN).unwrap_or(12))),
            ..Field::default()
        };
        let again = Field { name: "password_again", label: t.field_password_again(), ..Field::default() };
        let labels = [("password", t.field_new_password()), ("password_again", t.field_password_again())];
        let content = view! {
            <p>{t.invitation_text(&invitation.name, invitation.role.code())}</p>
            {form.summary(&labels)}
            <form method="post" action=page.href(InvitationLink(secret.to_owned()))>
                <input type="hidden" autocomplete="username" value=invitation.email.to_string()/>
                {form.line(&password, Kind::NEW_PASSWORD)}
                {form.line(&again, Kind::NEW_PASSWORD)}
                {Button::primary(t.invitation_button()).block().submit()}
            </form>
        };
        work::door(page, t.invitation_title(), content.into_any())
    })
}

/// GET /staff/invitation/{secret}
pub async fn open<S: Shared>(visit: Visit<S>, Path(secret): Path<String>) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let invitation = account::invitation(&visit.ctx, &secret).await?;
    Ok(page(&visit.page, &secret, &invitation, &Again::default()))
}

/// POST /staff/invitation/{secret}
pub async fn join<S: Shared>(visit: Visit<S>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    visit.limits.link(&visit.ctx.site.slug, visit.network)?;
    let ctx = visit.ctx.acting(services::Actor::Visitor(visit.network));
    match account::join(&ctx, &secret, &input).await {
        Ok((actor, epoch)) => {
            visit.auth.begin(&ctx, &actor, epoch).await?;
            Ok(see_other(&Staff.in_language(actor.locale)))
        }
        Err(error) => {
            // No password comes back to the page.
            let again = Again::refused(error, Input::default())?;
            let invitation = account::invitation(&ctx, &secret).await?;
            Ok(page(&visit.page, &secret, &invitation, &again))
        }
    }
}
