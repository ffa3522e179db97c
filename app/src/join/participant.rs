//! The form for people with migration or refugee experience.

use domain::person::{Recognition, Seeking};
use domain::signup::ForWhom;
use leptos::prelude::*;

use super::profile;
use super::step::{Parts, Step};
use crate::http::Page;
use crate::profile::fields;
use crate::ui::field::{Field, Form, Kind, Offered};

pub(super) fn parts(page: &Page, form: &Form<'_>) -> Parts {
    let t = form.t;
    let optional = |name, label| Field { name, label, optional: true, ..Field::default() };
    let seeking =
        Field { name: "seeking", label: t.field_seeking(), hint: Some(t.field_choose_all()), ..Field::default() };
    let seekings = Seeking::ALL
        .iter()
        .map(|seeking| Offered {
            hint: Some(t.seeking_hint(seeking.code())),
            ..Offered::new(seeking.code(), t.seeking(seeking.code()))
        })
        .collect();
    let for_whom = Field { name: "for_whom", label: t.field_for_whom(), ..Field::default() };
    let whoms = ForWhom::ALL.iter().map(|whom| Offered::new(whom.code(), t.for_whom(whom.code()))).collect();
    let guardian = Field {
        name: "guardian",
        label: t.field_guardian(),
        hint: Some(t.field_guardian_hint()),
        optional: true,
        ..Field::default()
    };
    let goals = Field { hint: Some(t.field_goals_hint()), ..optional("goals", t.field_goals()) };
    let recognition = optional("recognition", t.field_recognition());
    let recognitions =
        Recognition::ALL.iter().map(|step| Offered::new(step.code(), t.recognition(step.code()))).collect();
    let origin = Field { why: Some(t.field_origin_why()), ..optional("origin", t.field_origin()) };
    Parts {
        title: t.join_participant_title(),
        lead: t.join_participant_lead(),
        labels: [
            ("seeking", t.field_seeking()),
            ("for_whom", t.field_for_whom()),
            ("guardian", t.field_guardian()),
            ("goals", t.field_goals()),
            ("origin", t.field_origin()),
            ("occupation", t.field_occupation()),
            ("referred_by", t.field_referred_by()),
        ]
        .into_iter()
        .chain(profile::labels(form))
        .collect(),
        steps: vec![
            Step {
                id: "step-seeking",
                title: t.join_step_seeking(),
                content: view! {
                    {form.rows(&seeking, true, false, seekings)}
                    {form.rows(&for_whom, false, true, whoms)}
                    {form.line(&guardian, Kind::NAME)}
                }
                .into_any(),
            },
            profile::person_step(page, form),
            profile::languages_step(form),
            Step {
                id: "step-topics",
                title: t.join_step_goals(),
                content: view! {
                    {fields::topics(form, "topics", t.field_topics_wanted())}
                    {form.paragraph(&goals, 4)}
                    {form.line(&optional("occupation", t.field_occupation()), Kind::TEXT)}
                    {fields::work_fields(form, "work_fields", t.field_work_fields_wanted())}
                    {form.select(&recognition, Some(t.field_no_answer()), recognitions)}
                    {fields::about(form)}
                    {form.line(&origin, Kind::TEXT)}
                    {form.line(&optional("referred_by", t.field_referred_by()), Kind::TEXT)}
                    {fields::heard(form)}
                }
                .into_any(),
            },
        ],
    }
}
