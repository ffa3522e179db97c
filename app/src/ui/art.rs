//! The product's own drawings, put into the page so that they take its colours.

use leptos::prelude::*;

macro_rules! drawings {
    ($($name:ident = $file:literal),+ $(,)?) => {$(
        pub const $name: &str = include_str!(concat!("../../art/", $file, ".svg"));
    )+};
}

drawings! {
    CONFIRMED = "confirmed",
    EMPTY = "empty",
    ERROR = "error",
    HERO = "hero-home",
    LOGO = "logo",
    MAIL = "mail",
    NOT_FOUND = "not-found",
    ORGANISATION = "organisation",
    PARTICIPANT = "participant",
    PARTNERS = "partners",
    STATE = "state",
    VOLUNTEER = "volunteer",
    WOMEN = "women",
}

/// A drawing in a box of this class. It says nothing that the text beside it doesn't.
pub fn art(class: &'static str, drawing: &'static str) -> AnyView {
    view! { <div class=format!("{class} ch-art") aria-hidden="true" inner_html=drawing></div> }.into_any()
}

/// A sign beside words that say the same.
pub fn icon(name: &'static str) -> AnyView {
    view! { <span class=format!("kern-icon kern-icon--{name}") aria-hidden="true"></span> }.into_any()
}
