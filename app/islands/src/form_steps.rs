//! A long form as steps, one on the screen at a time; each field is checked as it's left, by the rules of `domain` that
//! the server applies, too; the place of a postcode is offered; leaving with something typed asks first.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The sentences that the browser may have to say itself.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct FormStepsTexts {
    /// With `{n}` and `{count}` in it.
    pub progress: String,
    pub required: String,
    pub email: String,
    pub phone: String,
    pub postcode: String,
    pub unknown_postcode: String,
    pub unsaved: String,
    pub locale: String,
}

/// Turns the form on the page into steps.
#[island]
pub fn FormSteps(texts: FormStepsTexts) -> impl IntoView {
    // Effects run in the browser only.
    Effect::new(move |_| browser::start(&texts));
}

mod browser {
    use std::cell::Cell;
    use std::rc::Rc;

    use domain::contact::{Email, Phone, Postcode};
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement};

    use super::FormStepsTexts;
    use crate::dom::{all, find};

    pub fn start(texts: &FormStepsTexts) {
        let Some(form) = find::<HtmlFormElement>("form[data-stepper]") else { return };
        let steps = Rc::new(Steps { sections: all(&form, ".ch-step[data-step]"), form, texts: texts.clone() });
        if steps.sections.len() < 2 {
            return;
        }
        let _ = steps.form.class_list().add_1("is-stepped");
        // A form that only has to be sent once more opens where it's sent.
        let again = find::<HtmlElement>("#errors").map(|_| steps.sections.len() - 1);
        let first = steps.first_problem().or(again).unwrap_or(0);
        steps.show(first, false);
        listen(&steps);
        check_fields(&steps);
        warn_before_leaving(&steps.form);
    }

    /// Where a field keeps the postcode that the server knows no place for.
    const UNKNOWN: &str = "data-unknown";

    struct Steps {
        form: HtmlFormElement,
        sections: Vec<HtmlElement>,
        texts: FormStepsTexts,
    }

    impl Steps {
        fn current(&self) -> usize {
            self.sections.iter().position(|section| section.class_list().contains("is-current")).unwrap_or(0)
        }

        fn of(&self, element: &Element) -> Option<usize> {
            let section = element.closest(".ch-step").ok().flatten()?;
            self.sections.iter().position(|other| other.is_same_node(Some(&section)))
        }

        fn first_problem(&self) -> Option<usize> {
            self.of(&self.form.query_selector("[aria-invalid='true']").ok().flatten()?)
        }

        fn show(&self, step: usize, focus: bool) {
            for (number, section) in self.sections.iter().enumerate() {
                let _ = section.class_list().toggle_with_force("is-current", number == step);
            }
            let (number, count) = (step + 1, self.sections.len());
            if let Some(progress) = find::<Element>("#progress") {
                let _ = progress.set_attribute("value", &number.to_string());
            }
            if let Some(label) = find::<HtmlElement>("label[for=progress]") {
                let text = self.texts.progress.replace("{n}", &number.to_string());
                label.set_text_content(Some(&text.replace("{count}", &count.to_string())));
            }
            if focus {
                if let Some(title) = self.sections[step].query_selector(".ch-step__title").ok().flatten() {
                    let _ = title.unchecked_into::<HtmlElement>().focus();
                }
                self.form.scroll_into_view();
            }
        }

        /// Checks the fields of a step; leads to the first that is wrong.
        fn is_good(&self, step: usize) -> bool {
            let mut wrong = None;
            for field in all(&self.sections[step], "input, select, textarea") {
                if !self.check(&field, true) && wrong.is_none() {
                    wrong = Some(field);
                }
            }
            if let Some(field) = &wrong {
                let _ = field.focus();
            }
            wrong.is_none()
        }

        /// Checks one field by the server's rules and says what is wrong beside it.
        fn check(&self, field: &HtmlElement, also_empty: bool) -> bool {
            let Some(input) = field.dyn_ref::<HtmlInputElement>() else { return true };
            let value = input.value();
            let needed = input.get_attribute("aria-required").as_deref() == Some("true");
            let problem = if value.trim().is_empty() {
                (needed && also_empty && input.type_() != "radio" && input.type_() != "checkbox")
                    .then_some(&self.texts.required)
            } else {
                match input.name().as_str() {
                    "email" => Email::parse(&value).is_none().then_some(&self.texts.email),
                    "phone" => Phone::parse(&value).is_none().then_some(&self.texts.phone),
                    "postcode" => match Postcode::parse(&value) {
                        None => Some(&self.texts.postcode),
                        Some(code) if input.get_attribute(UNKNOWN).is_some_and(|unknown| code == unknown.as_str()) => {
                            Some(&self.texts.unknown_postcode)
                        }
                        Some(_) => None,
                    },
                    _ => None,
                }
            };
            say(input, problem);
            problem.is_none()
        }
    }

    /// Puts a sentence below a field, or takes it away.
    fn say(input: &HtmlInputElement, problem: Option<&String>) {
        let Some(around) = input.closest(".kern-form-input").ok().flatten() else { return };
        let id = format!("{}-error", input.id());
        let shown = around.query_selector(".kern-error").ok().flatten();
        let _ = around.class_list().toggle_with_force("kern-form-input--error", problem.is_some());
        let _ = input.class_list().toggle_with_force("kern-form-input__input--error", problem.is_some());
        let Some(problem) = problem else {
            let _ = input.remove_attribute("aria-invalid");
            if let Some(error) = shown {
                error.remove();
            }
            return;
        };
        let _ = input.set_attribute("aria-invalid", "true");
        let _ = input.set_attribute("aria-describedby", &id);
        let error = shown.or_else(|| {
            let error = document().create_element("p").ok()?;
            error.set_class_name("kern-error");
            error.set_id(&id);
            input.insert_adjacent_element("afterend", &error).ok()?;
            Some(error)
        });
        if let Some(error) = error {
            error.set_text_content(Some(problem));
        }
    }

    fn listen(steps: &Rc<Steps>) {
        for button in all(&steps.form, "[data-next]") {
            let steps = steps.clone();
            on(&button, "click", move |_| {
                let current = steps.current();
                if steps.is_good(current) {
                    steps.show((current + 1).min(steps.sections.len() - 1), true);
                }
            });
        }
        for button in all(&steps.form, "[data-back]") {
            let steps = steps.clone();
            on(&button, "click", move |_| steps.show(steps.current().saturating_sub(1), true));
        }
        // Enter in a field goes on to the next step, as "Next" does, and sends only from the last one.
        {
            let steps = steps.clone();
            let form = steps.form.clone();
            on(&form, "keydown", move |event: Event| {
                let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
                let is_input = key.target().is_some_and(|target| target.dyn_ref::<HtmlInputElement>().is_some());
                let current = steps.current();
                if key.key() == "Enter" && is_input && current + 1 < steps.sections.len() {
                    key.prevent_default();
                    if steps.is_good(current) {
                        steps.show(current + 1, true);
                    }
                }
            });
        }
        // A link in the summary of problems leads to a field that may stand in a step that isn't shown.
        if let Some(summary) = find::<HtmlElement>("#errors") {
            for link in all(&summary, "a[href^='#']") {
                let steps = steps.clone();
                let target = link.get_attribute("href").unwrap_or_default();
                on(&link, "click", move |event: Event| {
                    let Some(field) = find::<HtmlElement>(&target) else { return };
                    if let Some(step) = steps.of(&field) {
                        event.prevent_default();
                        steps.show(step, false);
                        let _ = field.focus();
                        field.scroll_into_view();
                    }
                });
            }
        }
    }

    fn on(target: &web_sys::EventTarget, name: &'static str, run: impl FnMut(Event) + 'static) {
        let closure = wasm_bindgen::closure::Closure::<dyn FnMut(Event)>::new(run);
        let _ = target.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        // Listens as long as the page lives.
        closure.forget();
    }

    fn check_fields(steps: &Rc<Steps>) {
        for field in all(&steps.form, "input") {
            let steps = steps.clone();
            let checked = field.clone();
            on(&field, "change", move |_| {
                steps.check(&checked, false);
            });
        }
        // While the last digit is typed, not when the field is left: what appears then would move the button that the
        // finger is about to meet.
        if let Some(input) = find::<HtmlInputElement>("#f-postcode") {
            let (steps, asked, pressed) = (steps.clone(), input.clone(), watch_presses());
            on(&input, "input", move |_| {
                if Postcode::parse(&asked.value()).is_some() {
                    offer_place(asked.clone(), steps.texts.unknown_postcode.clone(), pressed.clone());
                }
            });
        }
    }

    /// Asks the server for the places of a postcode: one is shown, several are offered.
    fn offer_place(input: HtmlInputElement, unknown: String, pressed: Rc<Cell<bool>>) {
        let Some(code) = Postcode::parse(&input.value()) else { return };
        let (Some(field), Some(select), Some(found)) = (
            find::<HtmlElement>("#place-field"),
            find::<HtmlSelectElement>("#f-place"),
            find::<HtmlElement>("#place-found"),
        ) else {
            return;
        };
        let url = format!("{}{code}", field.get_attribute("data-places").unwrap_or_default());
        spawn_local(async move {
            // Without an answer the server decides when the form is sent.
            let Ok(places) = fetch(&url).await else { return };
            released(&pressed).await;
            let _ =
                if places.is_empty() { input.set_attribute(UNKNOWN, &code) } else { input.remove_attribute(UNKNOWN) };
            say(&input, places.is_empty().then_some(&unknown));
            select.set_inner_html("");
            for place in &places {
                if let Ok(option) = document().create_element("option") {
                    option.set_text_content(Some(place));
                    let _ = option.set_attribute("value", place);
                    let _ = select.append_child(&option);
                }
            }
            let several = places.len() > 1;
            field.set_hidden(!several);
            select.set_disabled(!several);
            found.set_text_content(if several { None } else { places.first().map(String::as_str) });
        });
    }

    /// Whether a finger or a mouse button is down.
    fn watch_presses() -> Rc<Cell<bool>> {
        let pressed = Rc::new(Cell::new(false));
        for (name, down) in [("pointerdown", true), ("pointerup", false), ("pointercancel", false)] {
            let pressed = pressed.clone();
            on(&window(), name, move |_| pressed.set(down));
        }
        pressed
    }

    /// Waits, for five seconds at most, until nothing is pressed: what moves under a finger that is down takes its
    /// click away.
    async fn released(pressed: &Cell<bool>) {
        for _ in 0..100 {
            if !pressed.get() {
                return;
            }
            let wait = js_sys::Promise::new(&mut |resolve, _| {
                let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 50);
            });
            let _ = JsFuture::from(wait).await;
        }
    }

    async fn fetch(url: &str) -> Result<Vec<String>, JsValue> {
        let response: web_sys::Response = JsFuture::from(window().fetch_with_str(url)).await?.dyn_into()?;
        let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
        serde_json::from_str(&text).map_err(|_| JsValue::NULL)
    }

    /// Asks before a form with something typed is left. Sending it is not leaving it.
    fn warn_before_leaving(form: &HtmlFormElement) {
        let dirty = Rc::new(Cell::new(false));
        let (typed, sent, leaving) = (dirty.clone(), dirty.clone(), dirty);
        on(form, "input", move |_| typed.set(true));
        on(form, "submit", move |_| sent.set(false));
        let _ = window_event_listener(ev::beforeunload, move |event| {
            if leaving.get() {
                event.prevent_default();
            }
        });
    }
}
