//! Saving a long form as it is typed. The form stays one that is sent with its buttons; this keeps what is in it in
//! between.

use js_sys::{Array, Function, Object, Promise, Reflect};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlFormElement, HtmlInputElement, Response};

/// How long after the last letter.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(1_200);
/// How long after something went wrong on the way.
const AGAIN: std::time::Duration = std::time::Duration::from_secs(5);

/// What it says.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct SavingTexts {
    pub saving: String,
    pub saved: String,
    /// The way to the server is cut; it goes on trying.
    pub failed: String,
    /// Somebody else saved in between.
    pub overtaken: String,
    /// The sign-in is over.
    pub signed_out: String,
    /// Too long to be kept.
    pub refused: String,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    Quiet,
    Saving,
    Saved,
    Failed,
    Overtaken,
    SignedOut,
    Refused,
}

/// Saves the form with the attribute `data-saving`, which holds the address that takes it, and says so.
#[island]
pub fn Saving(texts: SavingTexts) -> impl IntoView {
    let state = RwSignal::new(State::Quiet);
    let keeper = StoredValue::new(Keeper::default());
    Effect::new(move |_| {
        let Some(form) = crate::dom::find::<HtmlFormElement>("form[data-saving]") else { return };
        let listener = Closure::<dyn FnMut()>::new(move || later(keeper, state, PAUSE));
        for kind in ["input", "change"] {
            let _ = form.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref());
        }
        listener.forget();
        // Its button saves all of it; a draft that comes after it would go over what is finished.
        let sent = Closure::<dyn FnMut()>::new(move || keeper.update_value(|keeper| keeper.is_sent = true));
        let _ = form.add_event_listener_with_callback("submit", sent.as_ref().unchecked_ref());
        sent.forget();
    });
    let words = move || match state.get() {
        State::Quiet => String::new(),
        State::Saving => texts.saving.clone(),
        State::Saved => texts.saved.clone(),
        State::Failed => texts.failed.clone(),
        State::Overtaken => texts.overtaken.clone(),
        State::SignedOut => texts.signed_out.clone(),
        State::Refused => texts.refused.clone(),
    };
    let class = move || match state.get() {
        // Nothing to be seen while there is nothing to say.
        State::Quiet => "kern-sr-only",
        State::Saving | State::Saved => "ch-saving",
        _ => "ch-saving ch-saving--trouble",
    };
    view! { <p class=class role="status">{words}</p> }
}

#[derive(Clone, Copy, Default)]
struct Keeper {
    /// Counts what was typed, so that only the newest is saved.
    typed: u32,
    is_under_way: bool,
    is_sent: bool,
}

fn later(keeper: StoredValue<Keeper>, state: RwSignal<State>, pause: std::time::Duration) {
    keeper.update_value(|keeper| keeper.typed += 1);
    let mine = keeper.get_value().typed;
    set_timeout(
        move || {
            let now = keeper.get_value();
            if now.typed == mine && !now.is_sent && state.get_untracked() != State::Overtaken {
                if now.is_under_way {
                    later(keeper, state, PAUSE);
                } else {
                    leptos::task::spawn_local(save(keeper, state, mine));
                }
            }
        },
        pause,
    );
}

async fn save(keeper: StoredValue<Keeper>, state: RwSignal<State>, mine: u32) {
    keeper.update_value(|keeper| keeper.is_under_way = true);
    state.set(State::Saving);
    let became = post().await.unwrap_or(State::Failed);
    keeper.update_value(|keeper| keeper.is_under_way = false);
    state.set(became);
    if became == State::Failed && keeper.get_value().typed == mine {
        later(keeper, state, AGAIN);
    }
}

/// A new object of a class of the browser's. The two that are needed here are not worth building the bindings of the
/// whole interface anew.
fn new_of(class: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let class: Function = Reflect::get(&window(), &class.into())?.dyn_into()?;
    Reflect::construct(&class, &Array::of1(argument))
}

async fn post() -> Result<State, JsValue> {
    let form = crate::dom::find::<HtmlFormElement>("form[data-saving]").ok_or(JsValue::NULL)?;
    let url = form.get_attribute("data-saving").unwrap_or_default();
    // Sent as the browser sends a form.
    let body = new_of("URLSearchParams", &new_of("FormData", &form)?)?;
    let how = Object::new();
    Reflect::set(&how, &"method".into(), &"POST".into())?;
    Reflect::set(&how, &"body".into(), &body)?;
    let fetch: Function = Reflect::get(&window(), &"fetch".into())?.dyn_into()?;
    let answer: Promise = fetch.call2(&window(), &url.into(), &how)?.dyn_into()?;
    let response: Response = JsFuture::from(answer).await?.dyn_into()?;
    let is_elsewhere = Reflect::get(&response, &"redirected".into())?.is_truthy();
    Ok(match (response.status(), is_elsewhere) {
        (_, true) | (401 | 403, _) => State::SignedOut,
        (200, _) => {
            let mark = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
            if let Some(field) = crate::dom::find::<HtmlInputElement>("form[data-saving] input[name=\"interview\"]") {
                field.set_value(&mark);
            }
            State::Saved
        }
        (409, _) => State::Overtaken,
        (413 | 422, _) => State::Refused,
        _ => State::Failed,
    })
}
