//! What the islands need of the page around them.

use leptos::prelude::document;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, NodeList};

/// The first element that fits a selector.
pub fn find<T: wasm_bindgen::JsCast>(selector: &str) -> Option<T> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// All elements below this one that fit a selector.
pub fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    root.query_selector_all(selector).map(|list| elements(&list)).unwrap_or_default()
}

fn elements(list: &NodeList) -> Vec<HtmlElement> {
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}
