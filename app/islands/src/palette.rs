//! The command palette: `/` or Ctrl-K, a word, Enter.

use leptos::ev;
use leptos::html::{Dialog, Input};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;

/// Where an entry leads.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PaletteEntry {
    pub label: String,
    pub url: String,
    /// What kind of thing it is, in the person's language.
    pub kind: String,
}

/// The palette's words.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct PaletteTexts {
    pub label: String,
    pub placeholder: String,
    pub hint: String,
    pub nothing: String,
}

/// The palette. `search` is asked for people and records, where there is such a search.
#[island]
pub fn Palette(entries: Vec<PaletteEntry>, texts: PaletteTexts, search: Option<String>) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    let input = NodeRef::<Input>::new();
    let query = RwSignal::new(String::new());
    let found = RwSignal::new(Vec::<PaletteEntry>::new());
    let chosen = RwSignal::new(0_usize);

    let pages = entries;
    let shown = Memo::new(move |_| {
        let word = query.read().trim().to_lowercase();
        let mut shown: Vec<PaletteEntry> =
            pages.iter().filter(|entry| entry.label.to_lowercase().contains(&word)).cloned().collect();
        shown.extend(found.get());
        shown
    });

    let open = move || {
        if let Some(dialog) = dialog.get_untracked()
            && !dialog.open()
        {
            query.set(String::new());
            found.set(Vec::new());
            chosen.set(0);
            let _ = dialog.show_modal();
            if let Some(input) = input.get_untracked() {
                input.set_value("");
                let _ = input.focus();
            }
        }
    };

    Effect::new(move |_| {
        let _ = window_event_listener(ev::keydown, move |event| {
            let typing = event.target().is_some_and(|target| {
                target
                    .dyn_ref::<web_sys::Element>()
                    .is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
            });
            let is_slash = event.key() == "/" && !typing && !event.ctrl_key() && !event.meta_key();
            let is_ctrl_k = event.key().eq_ignore_ascii_case("k") && (event.ctrl_key() || event.meta_key());
            if is_slash || is_ctrl_k {
                event.prevent_default();
                open();
            }
        });
        if let Some(button) = crate::dom::find::<web_sys::HtmlElement>("[data-palette-open]") {
            button.set_hidden(false);
            let closure = wasm_bindgen::closure::Closure::<dyn FnMut()>::new(open);
            let _ = button.add_event_listener_with_callback("click", closure.as_ref().unchecked_ref());
            closure.forget();
        }
    });

    // Records are searched a moment after the last letter, and only the newest answer counts.
    let asked = StoredValue::new(0_u32);
    let on_input = move |event| {
        query.set(event_target_value(&event));
        chosen.set(0);
        let Some(search) = search.clone() else { return };
        let word = query.get_untracked();
        asked.update_value(|number| *number += 1);
        let mine = asked.get_value();
        if word.trim().chars().count() < 2 {
            found.set(Vec::new());
            return;
        }
        set_timeout(
            move || {
                if asked.get_value() != mine {
                    return;
                }
                leptos::task::spawn_local(async move {
                    let answer = look_up(&search, &word).await.unwrap_or_default();
                    if asked.get_value() == mine {
                        found.set(answer);
                    }
                });
            },
            std::time::Duration::from_millis(150),
        );
    };

    let on_key = move |event: ev::KeyboardEvent| {
        let count = shown.read().len();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => {
                event.prevent_default();
                chosen.update(|row| *row = (*row + 1) % count);
            }
            "ArrowUp" if count > 0 => {
                event.prevent_default();
                chosen.update(|row| *row = (*row + count - 1) % count);
            }
            "Enter" => {
                event.prevent_default();
                if let Some(entry) = shown.read().get(chosen.get_untracked()) {
                    let _ = window().location().set_href(&entry.url);
                }
            }
            _ => {}
        }
    };

    let rows = move || {
        shown
            .get()
            .into_iter()
            .enumerate()
            .map(|(row, entry)| {
                let url = entry.url.clone();
                view! {
                    <li
                        id=format!("palette-{row}")
                        role="option"
                        aria-selected=move || (chosen.get() == row).to_string()
                        on:click=move |_| { let _ = window().location().set_href(&url); }
                    >
                        <span><bdi>{entry.label}</bdi></span>
                        <span class="ch-meta">{entry.kind}</span>
                    </li>
                }
            })
            .collect_view()
    };
    let (label, nothing) = (texts.label, texts.nothing);
    let [dialog_label, input_label, list_label] = [label.clone(), label.clone(), label];

    view! {
        <dialog class="ch-palette" aria-label=dialog_label node_ref=dialog>
            <div class="ch-palette__field">
                <span class="kern-icon kern-icon--search" aria-hidden="true"></span>
                <input
                    node_ref=input
                    type="text"
                    role="combobox"
                    aria-expanded="true"
                    aria-controls="palette-list"
                    aria-activedescendant=move || format!("palette-{}", chosen.get())
                    aria-label=input_label
                    placeholder=texts.placeholder
                    autocomplete="off"
                    dir="auto"
                    on:input=on_input
                    on:keydown=on_key
                />
            </div>
            <ul class="ch-palette__list" id="palette-list" role="listbox" aria-label=list_label>{rows}</ul>
            <p class="ch-palette__foot" role="status">
                {move || if shown.read().is_empty() { nothing.clone() } else { String::new() }}
            </p>
            <p class="ch-palette__foot">{texts.hint}</p>
        </dialog>
    }
}

async fn look_up(search: &str, word: &str) -> Result<Vec<PaletteEntry>, wasm_bindgen::JsValue> {
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::JsFuture;
    let word = js_sys::encode_uri_component(word);
    let url = format!("{search}?q={word}");
    let response: web_sys::Response = JsFuture::from(window().fetch_with_str(&url)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
    serde_json::from_str(&text).map_err(|_| JsValue::NULL)
}
