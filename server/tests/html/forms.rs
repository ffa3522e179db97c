//! Forms as a browser finds them on a page.

use std::collections::{BTreeMap, BTreeSet};

use testkit::Page;

use crate::html::tags::{Tag, tags};

/// What somebody can put into a form.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Field {
    pub name: String,
    /// The `type` of an input, or `select` or `textarea`.
    pub kind: String,
    /// What stands in it, or is offered first.
    pub value: String,
}

impl Field {
    /// Whether a refused form shows again whatever was typed into it.
    pub fn keeps_text(&self) -> bool {
        matches!(self.kind.as_str(), "text" | "email" | "tel" | "url" | "search" | "textarea")
    }
}

/// A form of a page.
#[derive(Clone, Debug)]
pub struct Form {
    pub method: String,
    pub action: String,
    pub fields: BTreeSet<Field>,
}

/// The forms of a page.
pub fn forms(page: &Page) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    let mut inside = false;
    for tag in tags(&page.body) {
        match tag.name.as_str() {
            "form" => {
                let method = if tag.of("method").is_empty() { "get" } else { tag.of("method") };
                forms.push(Form {
                    method: method.to_owned(),
                    action: tag.of("action").to_owned(),
                    fields: BTreeSet::new(),
                });
                inside = true;
            }
            "/form" => inside = false,
            "input" | "select" | "textarea" | "button" if inside && !tag.of("name").is_empty() => {
                let kind = if tag.name == "input" { tag.of("type") } else { tag.name.as_str() };
                let value = if tag.name == "textarea" { tag.text.as_str() } else { tag.of("value") };
                let field = Field { name: tag.of("name").to_owned(), kind: kind.to_owned(), value: value.to_owned() };
                if let Some(form) = forms.last_mut() {
                    form.fields.insert(field);
                }
            }
            _ => {}
        }
    }
    forms
}

/// What stands in fields, by name.
pub fn standing(tags: &[Tag]) -> BTreeMap<String, BTreeSet<String>> {
    let mut standing: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for tag in tags {
        let value = match tag.name.as_str() {
            "input" => tag.of("value"),
            // The first line break is not part of the text.
            "textarea" => tag.text.strip_prefix('\n').unwrap_or(&tag.text),
            _ => continue,
        };
        standing.entry(tag.of("name").to_owned()).or_default().insert(value.to_owned());
    }
    standing
}
