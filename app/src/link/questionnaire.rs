//! The questionnaire: behind a mailed link, or in the own area. Made for a phone; sent in one go.

use axum::http::StatusCode;
use domain::address::{Address as _, Link, MeQuestionnaire, QuestionnaireLink};
use domain::id::QuestionnaireId;
use domain::meeting::questionnaire::{Degree, items};
use leptos::prelude::*;
use services::meeting::questionnaire::{self, Asked};
use services::scope::Tenant;

use crate::http::{Answer, Mine, Page, Path, Posted, Visit, see_other};
use crate::ui::form::{Field, Offered};
use crate::ui::parts::outcome;
use crate::ui::{Again, Button, Document, art, own, public};

/// GET /questionnaire/{secret}
pub async fn open(visit: Visit<Tenant>, Path(secret): Path<String>) -> Answer {
    let found = questionnaire::by_link(&visit.ctx, &secret).await?;
    Ok(show(&visit.page, &found, &QuestionnaireLink(secret).link(), &Again::default(), public::frame))
}

/// POST /questionnaire/{secret}
pub async fn send(visit: Visit<Tenant>, Path(secret): Path<String>, Posted(input): Posted) -> Answer {
    let found = questionnaire::by_link(&visit.ctx, &secret).await?;
    let path = QuestionnaireLink(secret.clone()).link();
    match questionnaire::answer(&visit.ctx, found.clone(), &input).await {
        // Loading the page that comes then sends nothing again.
        Ok(Asked::Answered) => Ok(see_other(&visit.page.href(&path))),
        Ok(other) => Ok(show(&visit.page, &other, &path, &Again::filled(input), public::frame)),
        Err(error) => Ok(show(&visit.page, &found, &path, &Again::refused(error, input)?, public::frame)),
    }
}

/// GET /me/questionnaire/{id}
pub async fn open_own(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<QuestionnaireId>) -> Answer {
    let found = theirs(questionnaire::own(&ctx, id).await?)?;
    Ok(show(&visit.page, &found, &MeQuestionnaire(id).link(), &Again::default(), own::frame))
}

/// POST /me/questionnaire/{id}
pub async fn send_own(
    visit: Visit<Tenant>,
    Mine(ctx): Mine,
    Path(id): Path<QuestionnaireId>,
    Posted(input): Posted,
) -> Answer {
    let found = theirs(questionnaire::own(&ctx, id).await?)?;
    let path = MeQuestionnaire(id).link();
    match questionnaire::answer(&ctx, found.clone(), &input).await {
        Ok(Asked::Answered) => Ok(see_other(&visit.page.href(&path))),
        Ok(other) => Ok(show(&visit.page, &other, &path, &Again::filled(input), own::frame)),
        Err(error) => Ok(show(&visit.page, &found, &path, &Again::refused(error, input)?, own::frame)),
    }
}

/// In the own area there is only what is one's own.
fn theirs(found: Asked) -> Result<Asked, services::Error> {
    if found == Asked::Unknown { Err(services::Error::NotFound) } else { Ok(found) }
}

fn show(
    page: &Page,
    found: &Asked,
    path: &Link,
    again: &Again,
    frame: fn(&Page, AnyView) -> AnyView,
) -> axum::response::Response {
    let t = page.t;
    let (title, text, drawing) = match found {
        Asked::Open { wave, .. } => (t.questionnaire_title(wave.code()), t.questionnaire_lead(), art::CONFIRMED),
        Asked::Answered => (t.questionnaire_thanks_title(), t.questionnaire_thanks_text(), art::CONFIRMED),
        Asked::Over => (t.questionnaire_over_title(), t.questionnaire_over_text(), art::EMPTY),
        Asked::Unknown => (t.questionnaire_unknown_title(), t.questionnaire_unknown_text(), art::NOT_FOUND),
    };
    let status = if *found == Asked::Unknown { StatusCode::NOT_FOUND } else { again.status };
    Document::own(page, title.clone()).status(status).render(|| {
        let content = match found {
            Asked::Open { side, .. } => {
                let form = again.form(t);
                let degrees = || Degree::ALL.iter().map(|degree| Offered::new(degree.code(), t.questionnaire_degree(degree.code()))).collect();
                let field = |item: domain::meeting::questionnaire::Item| Field {
                    name: item.field(),
                    label: t.questionnaire_item(item.code()),
                    ..Field::default()
                };
                let labels: Vec<_> = items(*side).map(|item| (item.field(), t.questionnaire_item(item.code()))).collect();
                let questions: Vec<_> = items(*side)
                    .map(|item| view! { <li class="ch-owncard ch-picks">{form.rows(&field(item), false, false, degrees())}</li> })
                    .collect();
                view! {
                    <div class="ch-wrap ch-asked">
                        <h1>{title}</h1>
                        <p>{text}</p>
                        <p class="ch-muted">{t.questionnaire_private()}</p>
                        {form.summary(&labels)}
                        <form class="ch-form" method="post" action=page.href(path)>
                            <ol class="ch-asked__items">{questions}</ol>
                            {Button::primary(t.questionnaire_send()).submit()}
                        </form>
                    </div>
                }
                .into_any()
            }
            _ => outcome(drawing, title, view! { <p>{text}</p> }.into_any()),
        };
        frame(page, content)
    })
}
