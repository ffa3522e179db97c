//! Every text that a person sees, in every language, as typed functions made from the Fluent files in `locales/`.
//!
//! A page asks for [`texts`] of its locale once and calls a function for each text. A missing key, or one that takes
//! other variables in another language, does not compile. Values from outside stand between Unicode's bidirectional
//! isolates, so that a Latin name can't turn an Arabic sentence around.

use std::sync::LazyLock;

use domain::Locale;

#[expect(
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::derivable_impls,
    clippy::unwrap_used,
    reason = "made by fluent-typed"
)]
mod l10n {
    #![allow(dead_code, unused_imports, unused_qualifications)]
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}

pub use l10n::L10nLanguage as Texts;

/// In the order of `Locale::ALL`.
static CATALOGUE: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    let language =
        |code: &str| code.parse::<l10n::L10n>().expect("each language has a folder of its own in `locales/`");
    Locale::ALL.iter().map(|locale| language(locale.code()).load()).collect()
});

/// The texts in a language.
pub fn texts(locale: Locale) -> &'static Texts {
    &CATALOGUE[locale as usize]
}

/// What a language calls itself.
pub fn own_name(locale: Locale) -> String {
    texts(locale).language_name()
}

/// A text without the isolates around its values, for places that show no direction: subjects and plain text of mails,
/// attributes, file names.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A text as HTML, for the content of an element and for an attribute in double quotes. Leptos does it by itself but for
/// elements whose content is text only (`title`, `textarea`).
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub mod format;
pub mod shared;
