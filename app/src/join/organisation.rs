//! The form for organisations and clubs.

use domain::language::OFFERED;
use domain::organisation::{Accessibility, Offer, OrganisationKind, Section};
use leptos::prelude::*;

use super::step::{Parts, Step};
use crate::http::Page;
use crate::profile::fields;
use crate::ui::field::{Field, Form, Kind, Offered};

pub(super) fn parts(page: &Page, form: &Form<'_>) -> Parts {
    let t = form.t;
    let needed = |name, label| Field { name, label, ..Field::default() };
    let optional = |name, label| Field { name, label, optional: true, ..Field::default() };
    let kinds =
        OrganisationKind::ALL.iter().map(|kind| Offered::new(kind.code(), t.organisation_kind(kind.code()))).collect();
    let sections = Section::ALL.iter().map(|section| Offered::new(section.code(), t.section(section.code()))).collect();
    let section_field = Field { hint: Some(t.field_sections_hint()), ..needed("sections", t.field_sections()) };
    let accessible =
        Accessibility::ALL.iter().map(|access| Offered::new(access.code(), t.accessibility(access.code()))).collect();
    let offers = Offer::ALL.iter().map(|offer| Offered::new(offer.code(), t.offer(offer.code()))).collect();
    let mut spoken: Vec<Offered> = OFFERED.iter().map(|code| Offered::new(*code, t.language(*code))).collect();
    spoken[1..].sort_by_key(|offered| domain::text::fold(&offered.label));
    let openness = Field { hint: Some(t.field_openness_hint()), ..optional("openness", t.field_openness()) };
    Parts {
        title: t.join_organisation_title(),
        lead: t.join_organisation_lead(),
        labels: vec![
            ("organisation_kind", t.field_organisation_kind()),
            ("sections", t.field_sections()),
            ("name", t.field_organisation_name()),
            ("street", t.field_street()),
            ("website", t.field_website()),
            ("contact_name", t.field_contact_name()),
            ("email", t.field_email()),
            ("phone", t.field_phone()),
            ("postcode", t.field_postcode()),
            ("openness", t.field_openness()),
        ],
        steps: vec![
            Step {
                id: "step-organisation",
                title: t.join_step_organisation(),
                content: view! {
                    {form.line(&needed("name", t.field_organisation_name()), Kind { autocomplete: "organization", ..Kind::TEXT })}
                    {form.rows(&needed("organisation_kind", t.field_organisation_kind()), false, true, kinds)}
                    {form.rows(&section_field, true, true, sections)}
                    {form.line(&needed("street", t.field_street()), Kind::STREET)}
                    {form.line(&optional("website", t.field_website()), Kind::URL)}
                }
                .into_any(),
            },
            Step {
                id: "step-person",
                title: t.join_step_contact(),
                content: view! {
                    {form.line(&needed("contact_name", t.field_contact_name()), Kind::NAME)}
                    {form.line(&optional("contact_function", t.field_contact_function()), Kind::TEXT)}
                    {fields::email(form)}
                    {fields::reached(page, form, t.field_postcode_hint_organisation())}
                }
                .into_any(),
            },
            Step {
                id: "step-offers",
                title: t.join_step_offers(),
                content: view! {
                    {form.rows(&optional("offers", t.field_offers()), true, true, offers)}
                    {form.paragraph(&openness, 4)}
                    {form.select(&optional("accessible", t.field_accessible()), None, accessible)}
                    <details class="ch-why">
                        <summary>{t.field_languages_organisation()}</summary>
                        {form.rows(&optional("languages", t.field_languages_organisation()), true, true, spoken)}
                    </details>
                }
                .into_any(),
            },
        ],
    }
}
