//! What may be done with a record: a box of buttons. Whatever sends a mail or can't be undone asks first, in a fold,
//! and one fold is open at a time.

use leptos::prelude::*;

use super::button::Button;

/// What folds of one box have in common: browsers close the others when one is opened.
const ONE_AT_A_TIME: &str = "action";

/// A step that asks first.
pub struct Fold {
    action: String,
    id: Option<String>,
    label: String,
    text: String,
    fields: Option<AnyView>,
    yes: String,
    is_danger: bool,
    is_open: bool,
}

impl Fold {
    /// What it is called, what it means, the words of the button that does it, and where that sends.
    pub fn new(action: String, label: String, text: String, yes: String) -> Self {
        Self { action, id: None, label, text, fields: None, yes, is_danger: false, is_open: false }
    }

    /// An identifier of its own: `do-` and this.
    #[must_use]
    pub fn id(mut self, id: impl std::fmt::Display) -> Self {
        self.id = Some(format!("do-{id}"));
        self
    }

    /// What has to be filled in.
    #[must_use]
    pub fn fields(mut self, fields: AnyView) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Whether it can't be undone.
    #[must_use]
    pub fn danger(mut self, is_danger: bool) -> Self {
        self.is_danger = is_danger;
        self
    }

    /// Whether it is open from the beginning: when it was refused.
    #[must_use]
    pub fn open(mut self, is_open: bool) -> Self {
        self.is_open = is_open;
        self
    }

    pub fn view(self) -> AnyView {
        let class = if self.is_danger { "ch-confirm ch-confirm--danger" } else { "ch-confirm" };
        view! {
            <details class=class name=ONE_AT_A_TIME open=self.is_open id=self.id>
                <summary class="ch-confirm__open">{self.label}</summary>
                <form class="ch-confirm__body" method="post" action=self.action>
                    <p>{self.text}</p>
                    {self.fields}
                    {Button::primary(self.yes).danger_if(self.is_danger).submit()}
                </form>
            </details>
        }
        .into_any()
    }
}

/// The box of what may be done with a record now.
pub fn actions(title: String, items: Vec<AnyView>) -> AnyView {
    view! {
        <section class="ch-actionbox" aria-labelledby="actions-title">
            <h2 id="actions-title">{title}</h2>
            <div class="ch-actionbox__row">{items}</div>
        </section>
    }
    .into_any()
}
