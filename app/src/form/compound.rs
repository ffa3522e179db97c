//! Fields of several inputs.

use domain::address::Places;
use domain::availability::{DayPart, Slot, Weekday};
use domain::form::{List, Spec};
use domain::language::Level;
use leptos::prelude::*;

use super::list;
use crate::http::Page;
use crate::ui::form::{Field, Form, Offered, id, options};

/// The place of a postcode: a choice once the postcode is known, by the browser or after the first sending.
pub(super) fn place(page: &Page, form: &Form<'_>, field: &Field, postcode: &str) -> AnyView {
    let name = field.name;
    let places = domain::contact::Postcode::parse(form.input.one(postcode))
        .map(|code| domain::postcode::places(&code))
        .unwrap_or_default();
    let offered = places.iter().map(|place| Offered::new(*place, (*place).to_owned())).collect();
    let hidden = places.len() < 2;
    view! {
        <div class="kern-form-input" id="place-field" hidden=hidden data-places=page.href(Places(String::new()))>
            <label class="kern-label" for=id(name)>{field.label.clone()}</label>
            <div class="kern-form-input__select-wrapper">
                <select class="kern-form-input__select" id=id(name) name=name disabled=hidden>
                    {options(None, offered, form.input.one(name))}
                </select>
            </div>
        </div>
        <p class="ch-muted" id="place-found" aria-live="polite">{places.first().filter(|_| hidden).copied()}</p>
    }
    .into_any()
}

/// Languages with their level: three rows, more once three are filled.
pub(super) fn languages(form: &Form<'_>, field: &Field, level: &Field) -> AnyView {
    let t = form.t;
    let (name, level_name) = (field.name, level.name);
    let (codes, levels) = (form.input.all(name), form.input.all(level_name));
    // Three rows, and one more than were filled in.
    let is_filled = |row: &usize| [codes, levels].iter().any(|of| of.get(*row).is_some_and(|code| !code.is_empty()));
    let filled = (0..codes.len().max(levels.len())).filter(is_filled).count();
    let rows = (filled + 1).clamp(3, domain::language::LANGUAGES_MAX);
    let problem = form.problems.of(name);
    let error_id = format!("{}-error", id(name));
    // Put in order once, not for each row.
    let languages = list::offered(t, List::Language, &Spec::new(name));
    let rows: Vec<_> = (0..rows)
        .map(|row| {
            let code = codes.get(row).map_or("", String::as_str);
            let chosen = levels.get(row).map_or("", String::as_str);
            let first = if row == 0 { id(name) } else { format!("{}-{row}", id(name)) };
            let second = format!("{}-{row}", id(level_name));
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
                                name=name
                                aria-invalid=problem.map(|_| "true")
                                aria-describedby=problem.map(|_| error_id.clone())
                            >
                                {options(Some(t.field_choose()), languages.clone(), code)}
                            </select>
                        </div>
                    </div>
                    <div class="kern-form-input">
                        <label class="kern-label" for=second.clone()>{level.label.clone()}</label>
                        <div class="kern-form-input__select-wrapper">
                            <select class="kern-form-input__select" id=second name=level_name>
                                {options(Some(t.field_choose()), known, chosen)}
                            </select>
                        </div>
                    </div>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=if problem.is_some() { "kern-fieldset kern-fieldset--error" } else { "kern-fieldset" }>
            <legend class="kern-label">{field.label.clone()}</legend>
            <div class="kern-hint">{field.hint.clone()}</div>
            <div class="kern-fieldset__body">{rows}</div>
            {form.error(name)}
        </fieldset>
    }
    .into_any()
}

/// The week's grid.
pub(super) fn availability(form: &Form<'_>, field: &Field) -> AnyView {
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
                                    // Links to the field lead to its first box.
                                    id=(slot.position() == 0).then(|| id(field.name))
                                    name=field.name
                                    value=slot.code()
                                    checked=form.input.has(field.name, &slot.code())
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
                {field.label.clone()}" "<span class="kern-label__optional">{t.field_optional()}</span>
            </legend>
            <div class="kern-hint">{field.hint.clone()}</div>
            <table class="ch-avail">
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
            {form.error(field.name)}
        </fieldset>
    }
    .into_any()
}
