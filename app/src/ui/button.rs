//! Buttons, and links that look like them: the one place that knows how they are marked up.
//!
//! A builder says how it looks and what stands in it, its last call what it is:
//! `Button::primary(t.save()).named("do", "save").submit()`, `Button::secondary(t.edit()).icon("edit").link(url)`.

use leptos::prelude::*;

use super::art::icon;

/// A button that is being put together.
#[must_use = "the last call makes it: `submit`, `link`, `download` or `script`"]
pub struct Button {
    class: String,
    content: AnyView,
    name: Option<&'static str>,
    value: Option<&'static str>,
    spoken: Option<String>,
    described_by: Option<&'static str>,
    hint: Option<String>,
}

/// What a button does that only scripts act upon.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Script {
    /// To the step of a form before this one.
    Back,
    /// To the next step of a form.
    Next,
}

impl Button {
    fn new(class: &str, content: AnyView) -> Self {
        let class = class.to_owned();
        Self { class, content, name: None, value: None, spoken: None, described_by: None, hint: None }
    }

    fn labelled(look: &str, label: impl IntoView + 'static) -> Self {
        let label = view! { <span class="kern-label">{label}</span> };
        Self::new(&format!("kern-btn kern-btn--{look}"), label.into_any())
    }

    /// What a page is there for; one of a group.
    pub fn primary(label: impl IntoView + 'static) -> Self {
        Self::labelled("primary", label)
    }

    /// What can be done as well.
    pub fn secondary(label: impl IntoView + 'static) -> Self {
        Self::labelled("secondary", label)
    }

    /// The first look or the second.
    pub fn primary_if(is_primary: bool, label: impl IntoView + 'static) -> Self {
        if is_primary { Self::primary(label) } else { Self::secondary(label) }
    }

    /// What looks like a link, for the smallest steps within a line.
    pub fn quiet(label: impl IntoView + 'static) -> Self {
        Self::new("ch-linkbtn", label.into_any())
    }

    /// One more class, for a place that gives its buttons another size.
    pub fn class(mut self, class: &str) -> Self {
        self.class = format!("{} {class}", self.class);
        self
    }

    /// The one button of a page that people open on a phone.
    pub fn big(self) -> Self {
        self.class("ch-btn--big")
    }

    /// As wide as its form.
    pub fn block(self) -> Self {
        self.class("kern-btn--block")
    }

    /// What can't be undone.
    pub fn danger(self) -> Self {
        self.class("ch-btn--danger")
    }

    /// The same, if it can't be undone.
    pub fn danger_if(self, is_danger: bool) -> Self {
        if is_danger { self.danger() } else { self }
    }

    /// A sign before the label.
    pub fn icon(mut self, name: &'static str) -> Self {
        self.content = view! { {icon(name)}{self.content} }.into_any();
        self
    }

    /// A sign behind the label.
    pub fn icon_after(mut self, name: &'static str) -> Self {
        self.content = view! { {self.content}{icon(name)} }.into_any();
        self
    }

    /// What the form says of the button that sent it.
    pub fn named(mut self, name: &'static str, value: &'static str) -> Self {
        (self.name, self.value) = (Some(name), Some(value));
        self
    }

    /// What is read out in place of a label that means little without what stands around it.
    pub fn spoken(mut self, label: &str) -> Self {
        self.spoken = Some(texts::plain(label));
        self
    }

    /// What it is about, for those who don't see what stands beside it.
    pub fn about(mut self, what: String) -> Self {
        self.content = view! { {self.content}<span class="kern-sr-only">": "{what}</span> }.into_any();
        self
    }

    /// The identifier of the element that explains it.
    pub fn described_by(mut self, id: &'static str) -> Self {
        self.described_by = Some(id);
        self
    }

    /// What a pointer that rests on it is told.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Sends the form that it stands in.
    pub fn submit(self) -> AnyView {
        view! {
            <button
                class=self.class
                type="submit"
                name=self.name
                value=self.value
                aria-label=self.spoken
                aria-describedby=self.described_by
                title=self.hint
            >
                {self.content}
            </button>
        }
        .into_any()
    }

    /// Leads to another page.
    pub fn link(self, url: String) -> AnyView {
        view! { <a class=self.class href=url>{self.content}</a> }.into_any()
    }

    /// Leads to a file that is kept.
    pub fn download(self, url: String) -> AnyView {
        view! { <a class=self.class href=url download="">{self.content}</a> }.into_any()
    }

    /// Does what a script listens for; without scripts it isn't shown.
    pub fn script(self, what: Script) -> AnyView {
        let (class, content) = (self.class, self.content);
        match what {
            Script::Back => view! { <button class=class type="button" data-back>{content}</button> }.into_any(),
            Script::Next => view! { <button class=class type="button" data-next>{content}</button> }.into_any(),
        }
    }
}
