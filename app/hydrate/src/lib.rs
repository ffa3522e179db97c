//! The browser's entry: names the islands, so that the linker keeps them, and wakes them.

pub use islands::*;

use wasm_bindgen::prelude::wasm_bindgen;

/// Called once by the page that has islands.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
