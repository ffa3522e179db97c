//! Dragging a mentee onto another mentor. It fills in and sends the form that stands beside the row, so that keyboard
//! and mouse do the same; where that form doesn't offer the mentor, nothing can be dropped.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlFormElement, HtmlOptionElement, HtmlSelectElement};

use crate::dom::{all, find};

const TARGET: &str = "is-target";

/// The element of an event, or the nearest around it, that fits a selector.
fn around(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}

/// The form that moves a mentee, and the place of the mentor in its list, if she is offered there.
fn offered(mentee: &str, mentor: &str) -> Option<(HtmlFormElement, HtmlSelectElement)> {
    let form: HtmlFormElement = find(&format!("form[data-move-mentee=\"{mentee}\"]"))?;
    let list: HtmlSelectElement = form.query_selector("select").ok().flatten()?.dyn_into().ok()?;
    let options = (0..list.length()).filter_map(|index| list.item(index)?.dyn_into::<HtmlOptionElement>().ok());
    options.into_iter().any(|option| option.value() == mentor).then_some((form, list))
}

fn unmark() {
    if let Some(marked) = find::<Element>(&format!(".{TARGET}")) {
        let _ = marked.class_list().remove_1(TARGET);
    }
}

/// Makes the mentees of a round draggable.
#[island]
pub fn RoundDrag() -> impl IntoView {
    let dragged = StoredValue::new(None::<String>);
    Effect::new(move |_| {
        let Some(body) = document().body() else { return };
        for mentee in all(&body, "[data-drag-mentee]") {
            let _ = mentee.set_attribute("draggable", "true");
        }
        if let Some(hint) = find::<HtmlElement>("[data-drag-hint]") {
            hint.set_hidden(false);
        }
        let _ = window_event_listener(ev::dragstart, move |event| {
            let mentee = around(&event, "[data-drag-mentee]").and_then(|who| who.get_attribute("data-drag-mentee"));
            if let (Some(mentee), Some(data)) = (&mentee, event.data_transfer()) {
                // Firefox drags nothing that carries nothing.
                let _ = data.set_data("text/plain", mentee);
                data.set_effect_allowed("move");
            }
            dragged.set_value(mentee);
        });
        let _ = window_event_listener(ev::dragover, move |event| {
            unmark();
            let Some(target) = around(&event, "[data-drop-mentor]") else { return };
            let mentor = target.get_attribute("data-drop-mentor").unwrap_or_default();
            if dragged.get_value().is_some_and(|mentee| offered(&mentee, &mentor).is_some()) {
                event.prevent_default();
                let _ = target.class_list().add_1(TARGET);
            }
        });
        let _ = window_event_listener(ev::drop, move |event| {
            let Some(target) = around(&event, "[data-drop-mentor]") else { return };
            let mentor = target.get_attribute("data-drop-mentor").unwrap_or_default();
            if let Some((form, list)) = dragged.get_value().and_then(|mentee| offered(&mentee, &mentor)) {
                event.prevent_default();
                list.set_value(&mentor);
                let _ = form.submit();
            }
        });
        let _ = window_event_listener(ev::dragend, move |_| {
            unmark();
            dragged.set_value(None);
        });
    });
}
