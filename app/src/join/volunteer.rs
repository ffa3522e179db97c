//! The form for volunteers.

use domain::person::VolunteerRole;
use leptos::prelude::*;

use super::profile;
use super::step::{Parts, Step};
use crate::http::Page;
use crate::profile::fields;
use crate::ui::field::{Field, Form, Offered};

pub(super) fn parts(page: &Page, form: &Form<'_>) -> Parts {
    let t = form.t;
    let roles = Field { name: "roles", label: t.field_roles(), hint: Some(t.field_choose_all()), ..Field::default() };
    let offered = VolunteerRole::ALL
        .iter()
        .map(|role| Offered {
            hint: Some(t.volunteer_role_hint(role.code())),
            ..Offered::new(role.code(), t.volunteer_role(role.code()))
        })
        .collect();
    let motivation = Field {
        name: "motivation",
        label: t.field_motivation(),
        hint: Some(t.field_motivation_hint()),
        optional: true,
        ..Field::default()
    };
    Parts {
        title: t.join_volunteer_title(),
        lead: t.join_volunteer_lead(),
        labels: [("roles", t.field_roles()), ("motivation", t.field_motivation())]
            .into_iter()
            .chain(profile::labels(form))
            .collect(),
        steps: vec![
            Step { id: "step-role", title: t.join_step_role(), content: form.rows(&roles, true, false, offered) },
            profile::person_step(page, form),
            profile::languages_step(form),
            Step {
                id: "step-topics",
                title: t.join_step_topics(),
                content: view! {
                    {fields::topics(form, "topics", t.field_topics_offered())}
                    {fields::work_fields(form, "work_fields", t.field_work_fields())}
                    {form.paragraph(&motivation, 4)}
                    {fields::about(form)}
                    {fields::heard(form)}
                }
                .into_any(),
            },
        ],
    }
}
