//! The fields by which people tell about themselves: the same in the forms of the sign-up, in the own area and in the
//! interview.

use domain::Locale;
use domain::address::Places;
use domain::availability::{DayPart, Slot, Weekday};
use domain::language::{Level, OFFERED};
use domain::person::{BirthBand, Distance, Gender, HeardFrom, Need, Reach, Topic, WorkField};
use leptos::prelude::*;

use crate::http::Page;
use crate::ui::field::{Field, Form, Kind, Offered, id, options, sentence};
use crate::ui::label;

/// The e-mail address.
pub fn email(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let email = Field { name: "email", label: t.field_email(), hint: Some(t.field_email_hint()), ..Field::default() };
    form.line(&email, Kind::EMAIL)
}

/// Telephone, postcode with its place, language of mails.
pub fn reached(page: &Page, form: &Form<'_>, postcode_hint: String) -> AnyView {
    let t = form.t;
    let phone = Field {
        name: "phone",
        label: t.field_phone(),
        why: Some(t.field_phone_why()),
        optional: true,
        ..Field::default()
    };
    let postcode = Field { name: "postcode", label: t.field_postcode(), hint: Some(postcode_hint), ..Field::default() };
    let locale = Field { name: "locale", label: t.field_locale(), ..Field::default() };
    let locales = Locale::ALL.iter().map(|locale| Offered::new(locale.code(), texts::own_name(*locale))).collect();
    view! {
        {form.line(&phone, Kind::PHONE)}
        {form.line(&postcode, Kind::POSTCODE)}
        {place(page, form)}
        {form.select(&locale, None, locales)}
    }
    .into_any()
}

/// The place of a postcode: a choice once the postcode is known, by the browser or after the first sending.
fn place(page: &Page, form: &Form<'_>) -> AnyView {
    let places = domain::postcode::parse(form.input.one("postcode"))
        .map(|code| domain::postcode::places(&code))
        .unwrap_or_default();
    let offered = places.iter().map(|place| Offered::new(*place, (*place).to_owned())).collect();
    let hidden = places.len() < 2;
    view! {
        <div class="kern-form-input" id="place-field" hidden=hidden data-places=page.href(Places(String::new()))>
            <label class="kern-label" for=id("place")>{form.t.field_place()}</label>
            <div class="kern-form-input__select-wrapper">
                <select class="kern-form-input__select" id=id("place") name="place" disabled=hidden>
                    {options(None, offered, form.input.one("place"))}
                </select>
            </div>
        </div>
        <p class="ch-muted" id="place-found" aria-live="polite">{places.first().filter(|_| hidden).copied()}</p>
    }
    .into_any()
}

/// The name, and how somebody would like to be called.
pub fn name(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let name = Field { name: "name", label: t.field_name(), hint: Some(t.field_name_hint()), ..Field::default() };
    view! { {form.line(&name, Kind::NAME)}{address_as(form)} }.into_any()
}

/// How somebody would like to be called.
pub fn address_as(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let address_as = Field {
        name: "address_as",
        label: t.field_address_as(),
        hint: Some(t.field_address_as_hint()),
        optional: true,
        ..Field::default()
    };
    form.line(&address_as, Kind::TEXT)
}

/// Languages with their level: three rows, more once three are filled.
pub fn languages(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let (codes, levels) = (form.input.all("language"), form.input.all("level"));
    // Three rows, and one more than were filled in.
    let is_filled = |row: &usize| [codes, levels].iter().any(|of| of.get(*row).is_some_and(|code| !code.is_empty()));
    let filled = (0..codes.len().max(levels.len())).filter(is_filled).count();
    let rows = (filled + 1).clamp(3, domain::signup::LANGUAGES_MAX);
    let problem = form.problems.of("language");
    let mut offered: Vec<(&str, String)> = OFFERED.iter().map(|code| (*code, t.language(*code))).collect();
    offered[1..].sort_by_key(|(_, name)| domain::text::fold(name));
    let rows: Vec<_> = (0..rows)
        .map(|row| {
            let code = codes.get(row).map_or("", String::as_str);
            let level = levels.get(row).map_or("", String::as_str);
            let first = if row == 0 { id("language") } else { format!("{}-{row}", id("language")) };
            let second = format!("{}-{row}", id("level"));
            let languages = offered.iter().map(|(code, name)| Offered::new(*code, name.clone())).collect();
            let known =
                Level::ALL.iter().rev().map(|level| Offered::new(level.code(), t.level(level.code()))).collect();
            let number = u32::try_from(row + 1).unwrap_or(1);
            view! {
                <div class="ch-langrow">
                    <div class="kern-form-input">
                        <label class="kern-label" for=first.clone()>{t.field_language(number)}</label>
                        <div class="kern-form-input__select-wrapper">
                            <select
                                class="kern-form-input__select"
                                id=first
                                name="language"
                                aria-invalid=problem.map(|_| "true")
                                aria-describedby=problem.map(|_| "f-language-error")
                            >
                                {options(Some(t.field_choose()), languages, code)}
                            </select>
                        </div>
                    </div>
                    <div class="kern-form-input">
                        <label class="kern-label" for=second.clone()>{t.field_level()}</label>
                        <div class="kern-form-input__select-wrapper">
                            <select class="kern-form-input__select" id=second name="level">
                                {options(Some(t.field_choose()), known, level)}
                            </select>
                        </div>
                    </div>
                </div>
            }
        })
        .collect();
    let error = problem.map(|problem| {
        view! {
            <p class="kern-error" id="f-language-error">
                <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                <span class="kern-body">{sentence(t, problem)}</span>
            </p>
        }
    });
    view! {
        <fieldset class=if problem.is_some() { "kern-fieldset kern-fieldset--error" } else { "kern-fieldset" }>
            <legend class="kern-label">{t.field_languages()}</legend>
            <div class="kern-hint">{t.field_languages_hint()}</div>
            <div class="kern-fieldset__body">{rows}</div>
            {error}
        </fieldset>
    }
    .into_any()
}

/// The week's grid.
pub fn availability(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let head: Vec<_> =
        DayPart::ALL.iter().map(|part| view! { <th scope="col">{t.day_part(part.code())}</th> }).collect();
    let rows: Vec<_> = Weekday::ALL
        .iter()
        .map(|weekday| {
            let cells: Vec<_> = DayPart::ALL
                .iter()
                .map(|part| {
                    let slot = Slot { weekday: *weekday, part: *part };
                    let name = format!("{}, {}", t.weekday(weekday.code()), t.day_part(part.code()));
                    view! {
                        <td>
                            <label>
                                <input
                                    type="checkbox"
                                    name="availability"
                                    value=slot.code()
                                    checked=form.input.has("availability", &slot.code())
                                    aria-label=name
                                />
                            </label>
                        </td>
                    }
                })
                .collect();
            view! { <tr><th scope="row">{t.weekday(weekday.code())}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <fieldset class="kern-fieldset">
            <legend class="kern-label">
                {t.field_availability()}" "<span class="kern-label__optional">{t.field_optional()}</span>
            </legend>
            <div class="kern-hint">{t.field_availability_hint()}</div>
            <table class="ch-avail">
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </fieldset>
    }
    .into_any()
}

/// How somebody gets around, how far, and what they need to come.
pub fn coming(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let optional = |name, label| Field { name, label, optional: true, ..Field::default() };
    let reach = Reach::ALL.iter().map(|reach| Offered::new(reach.code(), t.reach(reach.code()))).collect();
    let distance =
        Distance::ALL.iter().map(|distance| Offered::new(distance.code(), label::distance(t, *distance))).collect();
    let needs = Need::ALL.iter().map(|need| Offered::new(need.code(), t.need(need.code()))).collect();
    view! {
        {form.rows(&optional("reach", t.field_reach()), true, true, reach)}
        {form.select(&optional("distance", t.field_distance()), Some(t.field_no_answer()), distance)}
        {form.rows(&optional("needs", t.field_needs()), true, true, needs)}
    }
    .into_any()
}

/// What is sensitive or only helps: each with the reason for asking.
pub fn about(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let birth = Field {
        name: "birth_band",
        label: t.field_birth_band(),
        why: Some(t.field_birth_band_why()),
        optional: true,
        ..Field::default()
    };
    let gender = Field {
        name: "gender",
        label: t.field_gender(),
        why: Some(t.field_gender_why()),
        optional: true,
        ..Field::default()
    };
    let bands = BirthBand::ALL.iter().map(|band| Offered::new(band.code(), label::birth_band(t, *band))).collect();
    let genders = Gender::ALL.iter().map(|gender| Offered::new(gender.code(), t.gender(gender.code()))).collect();
    view! {
        {form.select(&birth, Some(t.field_no_answer()), bands)}
        {form.select(&gender, Some(t.field_no_answer()), genders)}
    }
    .into_any()
}

/// How somebody heard of the programme.
pub fn heard(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let field = Field { name: "heard_from", label: t.field_heard_from(), optional: true, ..Field::default() };
    let offered = HeardFrom::ALL.iter().map(|heard| Offered::new(heard.code(), t.heard_from(heard.code()))).collect();
    form.select(&field, Some(t.field_no_answer()), offered)
}

/// Topics, wanted or offered.
pub fn topics(form: &Form<'_>, name: &'static str, label: String) -> AnyView {
    let field = Field { name, label, optional: true, ..Field::default() };
    let offered = Topic::ALL.iter().map(|topic| Offered::new(topic.code(), form.t.topic(topic.code()))).collect();
    form.rows(&field, true, true, offered)
}

/// Fields of work.
pub fn work_fields(form: &Form<'_>, name: &'static str, label: String) -> AnyView {
    let field = Field { name, label, optional: true, ..Field::default() };
    let offered = WorkField::ALL.iter().map(|work| Offered::new(work.code(), form.t.work_field(work.code()))).collect();
    form.rows(&field, true, true, offered)
}
