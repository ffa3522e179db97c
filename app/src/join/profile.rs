//! The steps that the forms for volunteers and for participants have alike.

use leptos::prelude::*;

use super::step::Step;
use crate::http::Page;
use crate::profile::fields;
use crate::ui::field::Form;

/// The step that asks who somebody is and how they can be reached.
pub(super) fn person_step(page: &Page, form: &Form<'_>) -> Step {
    let t = form.t;
    let content =
        view! { {fields::name(form)}{fields::email(form)}{fields::reached(page, form, t.field_postcode_hint())} };
    Step { id: "step-person", title: t.join_step_person(), content: content.into_any() }
}

/// The step that asks for languages, times and ways.
pub(super) fn languages_step(form: &Form<'_>) -> Step {
    let content = view! { {fields::languages(form)}{fields::availability(form)}{fields::coming(form)} };
    Step { id: "step-languages", title: form.t.join_step_languages(), content: content.into_any() }
}

/// The names of the fields in these steps, for the summary of problems.
pub(super) fn labels(form: &Form<'_>) -> [(&'static str, String); 5] {
    let t = form.t;
    [
        ("name", t.field_name()),
        ("email", t.field_email()),
        ("phone", t.field_phone()),
        ("postcode", t.field_postcode()),
        ("language", t.field_languages()),
    ]
}
