//! What hangs on every record: consents, notes, history.

use domain::address::{Address, StaffSignup};
use leptos::prelude::*;
use services::records::{Consent, Entry, Note, SignupRow, Staff};

use super::audit::actor;
use crate::http::Page;
use crate::ui::date::{day, time};
use crate::ui::field::{Field, Form};
use crate::ui::{Button, badge, label};

/// The consents, with wording and language, and whether they still stand.
pub fn consents(page: &Page, consents: &[Consent]) -> AnyView {
    let t = page.t;
    let items: Vec<_> = consents
        .iter()
        .map(|consent| {
            let meta = t.consent_meta(&consent.wording, texts::own_name(consent.locale));
            let withdrawn = consent
                .withdrawn_at
                .map(|at| view! { " · "<strong>{t.consent_withdrawn()}</strong>" "{day(page, at)} });
            view! {
                <li>
                    <span>{t.purpose(consent.purpose.code())}</span>
                    <span class="ch-meta">{day(page, consent.given_at)}" · "{meta}{withdrawn}</span>
                </li>
            }
        })
        .collect();
    view! { <section><h2>{t.staff_consents()}</h2><ul class="ch-lines">{items}</ul></section> }.into_any()
}

/// Notes and the form for a new one, with what was typed when it was refused.
pub fn notes(page: &Page, notes: &[Note], staff: &[Staff], action: impl Address, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let items: Vec<_> = notes
        .iter()
        .map(|note| {
            let author = staff.iter().find(|staff| staff.id == note.author).map(|staff| staff.name.clone());
            view! {
                <li>
                    <p class="ch-lines-kept" dir="auto">{note.body.clone()}</p>
                    <p class="ch-meta"><bdi>{author}</bdi>", "{time(page, note.created_at)}</p>
                </li>
            }
        })
        .collect();
    let field = Field { name: "note", label: t.staff_new_note(), hint: Some(t.staff_note_hint()), ..Field::default() };
    let list = (!items.is_empty()).then(|| view! { <ul class="ch-notes">{items}</ul> });
    view! {
        <section id="notes">
            <h2>{t.staff_notes()}</h2>
            {list}
            <form class="ch-noteform" method="post" action=page.href(action)>
                {form.paragraph(&field, 3)}
                {Button::secondary(t.staff_note_save()).submit()}
            </form>
        </section>
    }
    .into_any()
}

/// What happened, the oldest first.
pub fn history(page: &Page, entries: &[Entry], staff: &[Staff]) -> AnyView {
    let t = page.t;
    let items: Vec<_> = entries
        .iter()
        .map(|entry| {
            view! {
                <li>
                    <p>{label::action(t, entry)}</p>
                    <p class="ch-meta">{time(page, entry.at)}", "<bdi>{actor(t, entry, staff)}</bdi></p>
                </li>
            }
        })
        .collect();
    view! { <section><h2>{t.staff_history()}</h2><ol class="ch-timeline">{items}</ol></section> }.into_any()
}

/// The sign-ups that a record came of.
pub fn signups(page: &Page, rows: &[SignupRow]) -> AnyView {
    let items: Vec<_> = rows
        .iter()
        .map(|row| {
            view! {
                <li>
                    <a href=page.href(StaffSignup(row.id))>{page.t.signup_kind(row.kind.code())}</a>
                    <span class="ch-meta">{day(page, row.submitted_at)}" "{badge::signup(page.t, row.status)}</span>
                </li>
            }
        })
        .collect();
    view! { <section><h2>{page.t.signups_title()}</h2><ul class="ch-lines">{items}</ul></section> }.into_any()
}
