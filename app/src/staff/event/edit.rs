//! The form of an event.

use axum::response::Response;
use domain::address::{Address as _, StaffEvent, StaffEventEdit, StaffEventNew, StaffEvents, done};
use domain::event::{Kind as EventKind, WORDS};
use domain::id::EventId;
use domain::role::Permission;
use leptos::prelude::*;
use services::event;
use services::scope::Tenant;

use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::form::{Field, Kind, Offered};
use crate::ui::{Again, Button, Document, work};

/// GET /staff/events/new
pub async fn new(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    ctx.require(Permission::EditEvents)?;
    let input = [("kind", EventKind::Network.code()), ("public", "yes")].into_iter().collect();
    Ok(render(&page, None, &Again::filled(input)))
}

/// POST /staff/events/new
pub async fn create(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    match event::create(&visit.ctx, &input).await {
        Ok(id) => Ok(see_other(&visit.page.href(StaffEvent(id).done(done::Event::Created)))),
        Err(error) => Ok(render(&visit.page, None, &Again::refused(error, input)?)),
    }
}

/// GET /staff/events/{id}/edit
pub async fn edit(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<EventId>) -> Answer {
    let record = event::staff_show(&ctx, id).await?.record;
    Ok(render(&page, Some(id), &Again::filled(record.event.to_input())))
}

/// POST /staff/events/{id}/edit
pub async fn save(visit: Visit<Tenant>, Path(id): Path<EventId>, Posted(input): Posted) -> Answer {
    match event::save(&visit.ctx, id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffEvent(id).done(done::Event::Saved)))),
        Err(error) => Ok(render(&visit.page, Some(id), &Again::refused(error, input)?)),
    }
}

fn render(page: &Page, id: Option<EventId>, again: &Again) -> Response {
    let t = page.t;
    let (title, action, back) = match id {
        Some(id) => (t.staff_event_edit(), StaffEventEdit(id).link(), page.href(StaffEvent(id))),
        None => (t.staff_events_new(), StaffEventNew.link(), page.href(StaffEvents)),
    };
    Document::staff(page, title.clone()).status(again.status).render(|| {
        let form = again.form(t);
        let field = |name, label| Field { name, label, ..Field::default() };
        let optional = |name, label| Field { optional: true, ..field(name, label) };
        let hinted = |field: Field, hint| Field { hint: Some(hint), ..field };
        let kind = field("kind", t.field_event_kind());
        let words: Vec<[Field; 2]> = WORDS
            .iter()
            .map(|words| {
                let language = t.language(words.locale.code());
                let title = field(words.title, t.field_event_title(&language));
                [Field { optional: !words.is_needed(), ..title }, optional(words.text, t.field_event_text(&language))]
            })
            .collect();
        let day = field("day", t.field_event_day());
        let from = field("from", t.field_event_from());
        let until = field("until", t.field_event_until());
        let place = hinted(field("place", t.field_event_place()), t.field_event_place_hint());
        let address = optional("address", t.field_event_address());
        let seats = hinted(optional("seats", t.field_event_seats()), t.field_event_seats_hint());
        let public = hinted(optional("public", t.field_event_public()), t.field_event_public_hint());
        let others = [&kind, &day, &from, &until, &place, &address, &seats, &public];
        let labels: Vec<_> =
            others.into_iter().chain(words.iter().flatten()).map(|field| (field.name, field.label.clone())).collect();
        let kinds = EventKind::ALL.iter().map(|kind| Offered::new(kind.code(), t.event_kind(kind.code()))).collect();
        let shown = vec![Offered::new("yes", t.field_event_public_yes())];
        let (first, translations) = words.split_at(1);
        // Opened where something in it is wrong or filled in.
        let is_open = translations
            .iter()
            .flatten()
            .any(|field| !form.input.one(field.name).is_empty() || form.problems.of(field.name).is_some());
        let told = |words: &[[Field; 2]], rows| {
            let fields = |[title, text]: &[Field; 2]| [form.line(title, Kind::TEXT), form.paragraph(text, rows)];
            words.iter().flat_map(fields).collect_view()
        };
        let content = view! {
            {work::head(title, Some(t.staff_event_form_lead()), ().into_any())}
            <p class="ch-back"><a href=back>{t.event_back()}</a></p>
            {form.summary(&labels)}
            <form class="ch-panel ch-eventform" method="post" action=page.href(action) novalidate>
                {form.select(&kind, None, kinds)}
                {told(first, 6)}
                <div class="ch-eventform__times">
                    {form.line(&day, Kind::DATE)}
                    {form.line(&from, Kind::TIME)}
                    {form.line(&until, Kind::TIME)}
                </div>
                {form.line(&place, Kind::TEXT)}
                {form.line(&address, Kind::STREET)}
                {form.line(&seats, Kind::NUMBER)}
                {form.rows(&public, true, false, shown)}
                <details class="ch-eventform__more" open=is_open>
                    <summary>{t.staff_event_translations()}</summary>
                    {told(translations, 4)}
                </details>
                {Button::primary(t.staff_event_save()).submit()}
            </form>
        };
        work::frame(page, content.into_any())
    })
}
