//! Draws a field: what kind of answer it takes says how.

use domain::fields::Field;
use domain::form::{Kind as Answer, List, Needed, On, Spec, Text};
use domain::matching::Strength;
use domain::profile::YesNo;
use domain::signup::{ContactField, ForWhom, Kind as SignUp, OrganisationField, ParticipantField};
use leptos::prelude::*;

use super::{compound, list, words};
use crate::http::Page;
use crate::ui::form::{Field as Shown, Form, Kind, Offered};

/// One of the declared forms, as a page shows it.
#[derive(Clone, Copy)]
pub struct Drawn<'a> {
    pub page: &'a Page,
    pub form: Form<'a>,
    pub on: On,
}

/// What is typed into a line.
fn line(field: Field, on: On) -> Kind {
    match field {
        Field::Contact(ContactField::Name) if on == On::SignUp(SignUp::Organisation) => {
            Kind { autocomplete: "organization", ..Kind::TEXT }
        }
        Field::Contact(ContactField::Name | ContactField::LatinName)
        | Field::Organisation(OrganisationField::ContactName)
        | Field::Participant(ParticipantField::Guardian) => Kind::NAME,
        Field::Organisation(OrganisationField::Street) => Kind::STREET,
        _ => Kind::TEXT,
    }
}

impl Drawn<'_> {
    /// These fields, one below the other.
    pub fn fields(&self, fields: impl IntoIterator<Item = Field>) -> AnyView {
        fields.into_iter().map(|field| self.field(field)).collect_view().into_any()
    }

    /// A field with its words, its problem and what was typed.
    pub fn field(&self, field: Field) -> AnyView {
        let (form, t) = (&self.form, self.form.t);
        let spec = field.spec().on(self.on);
        let words = words::words(field, self.on);
        let shown = Shown {
            name: spec.name,
            label: (words.label)(t),
            hint: words.hint.map(|hint| hint(t)),
            why: words.why.map(|why| why(t)),
            optional: spec.needed == Needed::No,
        };
        let offered = |list: List| list::offered(t, list, &spec);
        match spec.kind {
            Answer::AnyText => ().into_any(),
            Answer::Text(text) => match text {
                Text::Line(_) | Text::Name(_) => form.line(&shown, line(field, self.on)),
                Text::Paragraph(_) => form.paragraph(&shown, if matches!(self.on, On::Profile(_)) { 3 } else { 4 }),
                Text::Email => form.line(&shown, Kind::EMAIL),
                Text::Phone => form.line(&shown, Kind::PHONE),
                Text::Website(_) => form.line(&shown, Kind::URL),
                Text::Postcode => form.line(&shown, Kind::POSTCODE),
                Text::Place(postcode) => compound::place(self.page, form, &shown, postcode),
            },
            Answer::One(list) => form.select(&shown, Some(t.field_no_answer()), offered(list)),
            Answer::Always(list) if spec.needed == Needed::Yes => form.rows(&shown, false, true, offered(list)),
            Answer::Always(list) => form.select(&shown, None, offered(list)),
            // So many that they are folded away.
            Answer::Many(List::Language) => view! {
                <details class="ch-why">
                    <summary>{shown.label.clone()}</summary>
                    {form.rows(&shown, true, true, offered(List::Language))}
                </details>
            }
            .into_any(),
            Answer::Many(list) => form.rows(&shown, true, !list::is_explained(list), offered(list)),
            Answer::Yes => {
                let yes = Offered { hint: shown.hint, ..Offered::new(YesNo::Yes.code(), t.yes()) };
                form.rows(&Shown { hint: None, ..shown }, true, false, vec![yes])
            }
            Answer::YesNo => {
                let offered = YesNo::ALL.iter().map(|word| Offered::new(word.code(), t.yes_no(word.code()))).collect();
                form.select(&shown, Some(t.field_no_answer()), offered)
            }
            Answer::Languages => {
                let level = self.beside(&spec).unwrap_or_default();
                compound::languages(form, &shown, &level)
            }
            Answer::Times => compound::availability(form, &shown),
            Answer::Wish(list) => {
                let choice = form.select(&shown, Some(t.field_wish_none()), offered(list));
                self.wish(&spec, choice)
            }
            Answer::Wishes(list) => {
                let choice = form.rows(&shown, true, true, offered(list));
                self.wish(&spec, choice)
            }
            Answer::Guardian => {
                let whoms =
                    ForWhom::ALL.iter().map(|whom| Offered::new(whom.code(), t.for_whom(whom.code()))).collect();
                let for_whom = self.beside(&spec).map(|field| form.rows(&field, false, true, whoms));
                view! { {for_whom}{form.line(&shown, line(field, self.on))} }.into_any()
            }
        }
    }

    /// The further input of a field.
    fn beside(&self, spec: &Spec) -> Option<Shown> {
        let (what, name) = spec.beside?;
        Some(Shown { name, label: words::beside(self.form.t, what), ..Shown::default() })
    }

    /// A choice, and below it how much it matters.
    fn wish(&self, spec: &Spec, choice: AnyView) -> AnyView {
        let t = self.form.t;
        let offered = Strength::ALL.iter().map(|word| Offered::new(word.code(), t.strength(word.code()))).collect();
        let strength = self.beside(spec).map(|field| self.form.select(&field, None, offered));
        view! { <div class="ch-wish">{choice}{strength}</div> }.into_any()
    }
}
