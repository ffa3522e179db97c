//! What a tandem reached: the form by which a coordinator notes it.

use axum::response::Response;
use domain::address::{Address as _, StaffTandem, StaffTandemOutcomes, done};
use domain::id::{OutcomeId, TandemId};
use domain::meeting::{Evidence, OutcomeKind};
use domain::tandem::Side;
use leptos::prelude::*;
use services::meeting::outcome;
use services::scope::Tenant;

use crate::common::meeting::connections;
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::form::{Field, Kind, Offered};
use crate::ui::{Again, Button, Document, work};

/// GET /staff/tandems/{id}/outcome
pub async fn open(visit: Visit<Tenant>, Path(id): Path<TandemId>) -> Answer {
    let shown = services::meeting::for_staff(&visit.ctx, id).await?;
    let input = [("on_date", shown.today.to_string()), ("side", Side::Mentee.to_string())].into_iter().collect();
    Ok(form(&visit.page, id, &Again::filled(input)))
}

/// POST /staff/tandems/{id}/outcome
pub async fn add(visit: Visit<Tenant>, Path(id): Path<TandemId>, Posted(input): Posted) -> Answer {
    match outcome::add(&visit.ctx, id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffTandem(id).done(done::Tandem::Outcome)))),
        Err(error) => Ok(form(&visit.page, id, &Again::refused(error, input)?)),
    }
}

/// POST /staff/tandems/{id}/outcome/{outcome}
pub async fn remove(visit: Visit<Tenant>, Path((id, which)): Path<(TandemId, OutcomeId)>) -> Answer {
    outcome::remove(&visit.ctx, id, which).await?;
    Ok(see_other(&visit.page.href(StaffTandem(id).done(done::Tandem::OutcomeGone))))
}

fn form(page: &Page, id: TandemId, again: &Again) -> Response {
    let t = page.t;
    Document::staff(page, t.outcome_add()).status(again.status).render(|| {
        let form = again.form(t);
        let field = |name: &'static str, label: String| Field { name, label, ..Field::default() };
        let side = field("side", t.outcome_side());
        let kind = field("kind", t.outcome_kind_label());
        let date = field("on_date", t.outcome_on_date());
        let evidence = Field { hint: Some(t.outcome_evidence_hint()), ..field("evidence", t.outcome_evidence_label()) };
        let note = Field { optional: true, ..field("note", t.outcome_note()) };
        let labels = [&side, &kind, &date, &evidence, &note].map(|field| (field.name, field.label.clone()));
        let sides =
            [Side::Mentee, Side::Mentor].map(|side| Offered::new(side.code(), t.questionnaire_side(side.code())));
        let kinds = OutcomeKind::ALL.iter().map(|kind| Offered::new(kind.code(), t.outcome_kind(kind.code())));
        let shown = Evidence::ALL.iter().map(|shown| Offered::new(shown.code(), t.outcome_evidence(shown.code())));
        let content = view! {
            <p class="ch-back"><a href=page.href(StaffTandem(id))>{t.meeting_back()}</a></p>
            {work::head(t.outcome_add(), None, ().into_any())}
            {form.summary(&labels)}
            <form class="ch-form ch-noting" method="post" action=page.href(StaffTandemOutcomes(id))>
                <div class="ch-picks">{form.rows(&side, false, false, sides.into())}</div>
                <div class="ch-picks">{form.rows(&kind, false, false, kinds.collect())}</div>
                {form.line(&date, Kind::DATE)}
                <div class="ch-picks">{form.rows(&evidence, false, false, shown.collect())}</div>
                {connections(page, &form)}
                {form.paragraph(&note, 2)}
                <p class="ch-noting__send">
                    {Button::primary(t.meeting_save()).submit()}
                </p>
            </form>
        };
        work::frame(page, content.into_any())
    })
}
