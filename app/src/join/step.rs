//! What the three forms are made of.

use leptos::prelude::AnyView;

/// One step of a form: on a phone one screen, without JavaScript one section of the page.
pub(super) struct Step {
    pub id: &'static str,
    pub title: String,
    pub content: AnyView,
}

/// What a form is made of.
pub(super) struct Parts {
    pub title: String,
    pub lead: String,
    pub steps: Vec<Step>,
    /// Names of fields, for the summary of problems.
    pub labels: Vec<(&'static str, String)>,
}
