//! What hangs on every record: consents, notes, history.

use chrono::{DateTime, Utc};
use domain::address::{Address, StaffSignup};
use domain::id::StaffId;
use leptos::prelude::*;
use services::records::{Consent, Entry, Note, SignupRow, Staff};

use super::audit::actor;
use crate::http::Page;
use crate::ui::date::{day, time};
use crate::ui::form::{Field, Form};
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

/// The name of a member of staff.
pub fn name_of(staff: &[Staff], id: StaffId) -> Option<String> {
    staff.iter().find(|staff| staff.id == id).map(|staff| staff.name.clone())
}

/// Notes and the form for a new one.
pub struct Notes {
    pub title: String,
    pub hint: String,
    /// What is said before them.
    pub above: Option<AnyView>,
    /// What they say, who wrote them and when.
    pub written: Vec<(String, Option<String>, DateTime<Utc>)>,
}

impl Notes {
    /// The section of a record, with what was typed when it was refused.
    pub fn view(self, page: &Page, action: impl Address, form: &Form<'_>) -> AnyView {
        let t = page.t;
        let item = |(body, by, at): (String, Option<String>, DateTime<Utc>)| {
            view! {
                <li>
                    <p class="ch-lines-kept" dir="auto">{body}</p>
                    <p class="ch-meta"><bdi>{by}</bdi>", "{time(page, at)}</p>
                </li>
            }
        };
        let items: Vec<_> = self.written.into_iter().map(item).collect();
        let list = (!items.is_empty()).then(|| view! { <ul class="ch-notes">{items}</ul> });
        let field = Field { name: "note", label: t.staff_new_note(), hint: Some(self.hint), ..Field::default() };
        view! {
            <section id="notes">
                <h2>{self.title}</h2>
                {self.above}
                {list}
                <form class="ch-noteform" method="post" action=page.href(action)>
                    {form.paragraph(&field, 3)}
                    {Button::secondary(t.staff_note_save()).submit()}
                </form>
            </section>
        }
        .into_any()
    }
}

/// The notes of the coordination.
pub fn notes(page: &Page, notes: &[Note], staff: &[Staff], action: impl Address, form: &Form<'_>) -> AnyView {
    let (title, hint) = (page.t.staff_notes(), page.t.staff_note_hint());
    let written = notes.iter().map(|note| (note.body.clone(), name_of(staff, note.author), note.created_at)).collect();
    Notes { title, hint, above: None, written }.view(page, action, form)
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
