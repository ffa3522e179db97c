//! What a list is narrowed by and sorted by. Each choice is declared once, in the order of the sentence that staff
//! read: that reads the address, draws the control, and hands the choice on in links – to other pages, to the export,
//! to a record and back.

use std::fmt::Display;

use domain::address::Query;
use domain::form::Input;
use leptos::prelude::*;
use texts::Texts;

use crate::http::{Page, page_number, searched};
use crate::ui::button::Button;

/// One value that can be chosen: its code in the address, its words, and what it means.
pub struct Offer<T> {
    code: String,
    label: String,
    value: T,
}

impl<T> Offer<T> {
    pub fn new(code: impl Display, label: String, value: T) -> Self {
        Self { code: code.to_string(), label, value }
    }
}

impl<T: Copy + Display + 'static> Offer<Option<T>> {
    /// All there are, or one of these, each known by its code.
    pub fn any<'a>(all: String, values: impl IntoIterator<Item = &'a T>, label: impl Fn(T) -> String) -> Vec<Self> {
        let one = |value: &T| Self::new(value, label(*value), Some(*value));
        std::iter::once(Self::new("", all, None)).chain(values.into_iter().map(one)).collect()
    }
}

/// A part of the sentence.
enum Part {
    Words(String),
    /// After a comma.
    Then(String),
    Choice {
        name: &'static str,
        label: String,
        /// Pairs of code and words.
        offered: Vec<(String, String)>,
        chosen: usize,
    },
    Search(String),
    /// What links say on, and the form as well if it `is_sent`; nobody chooses it here.
    Kept {
        name: &'static str,
        code: String,
        is_sent: bool,
    },
}

/// The filters of a list, with what its address says of them. What the address says that nobody offers is passed over.
pub struct Filters {
    t: &'static Texts,
    url: String,
    query: Input,
    parts: Vec<Part>,
}

impl Filters {
    /// Reads the address of a page.
    pub fn read(page: &Page, query: &Input) -> Self {
        Self { t: page.t, url: page.path_in(page.locale), query: query.clone(), parts: Vec::new() }
    }

    /// Of a list that is shown whole.
    pub fn none(page: &Page) -> Self {
        Self::read(page, &Input::default())
    }

    /// Words before a choice.
    pub fn words(&mut self, words: String) {
        self.parts.push(Part::Words(words));
    }

    /// A comma, and words before the next choice.
    pub fn then(&mut self, words: String) {
        self.parts.push(Part::Then(words));
    }

    /// A choice: what the address names, else the first that is offered. There has to be one.
    pub fn choice<T: Clone>(&mut self, name: &'static str, label: String, offered: &[Offer<T>]) -> T {
        let mut asked = self.query.all(name).iter();
        let chosen = asked.find_map(|code| offered.iter().position(|offer| offer.code == *code)).unwrap_or(0);
        let value = offered[chosen].value.clone();
        let offered = offered.iter().map(|offer| (offer.code.clone(), offer.label.clone())).collect();
        self.parts.push(Part::Choice { name, label, offered, chosen });
        value
    }

    /// The field for words that are searched for.
    pub fn search(&mut self) -> String {
        let searched = searched(&self.query);
        self.parts.push(Part::Search(searched.clone()));
        searched
    }

    /// A choice that is made elsewhere and holds in links, until the filter is sent anew.
    pub fn kept(&mut self, name: &'static str, code: impl Display) {
        self.parts.push(Part::Kept { name, code: code.to_string(), is_sent: false });
    }

    /// A choice that is made elsewhere and holds always.
    pub fn held(&mut self, name: &'static str, code: impl Display) {
        self.parts.push(Part::Kept { name, code: code.to_string(), is_sent: true });
    }

    /// The page of the list that is asked for.
    pub fn number(&self) -> u64 {
        page_number(&self.query)
    }

    /// The choices as they stand, for a link. What is not set is left out.
    pub fn query(&self) -> Query {
        let pairs: Vec<(&str, &str)> = self
            .parts
            .iter()
            .filter_map(|part| match part {
                Part::Choice { name, offered, chosen, .. } => Some((*name, offered[*chosen].0.as_str())),
                Part::Search(typed) => Some(("q", typed.as_str())),
                Part::Kept { name, code, .. } => Some((*name, code.as_str())),
                Part::Words(_) | Part::Then(_) => None,
            })
            .filter(|(_, code)| !code.is_empty())
            .collect();
        Query::of(&pairs)
    }

    /// The same at a page of the list.
    pub fn query_at(&self, number: u64) -> Query {
        self.query().with("page", number)
    }

    /// The sentence with its controls, as a form that asks this page anew; none if there is nothing to choose.
    pub fn form(&self) -> Option<AnyView> {
        if self.parts.is_empty() {
            return None;
        }
        let mut sentence = Vec::new();
        // Words and controls are a blank apart; a comma brings its own.
        let mut is_apart = true;
        for part in &self.parts {
            if let Part::Kept { name, code, is_sent } = part {
                let hidden = || view! { <input type="hidden" name=*name value=code.clone()/> }.into_any();
                sentence.extend(is_sent.then(hidden));
                continue;
            }
            if !is_apart && !matches!(part, Part::Then(_)) {
                sentence.push(" ".into_any());
            }
            is_apart = matches!(part, Part::Then(words) if words.is_empty());
            sentence.push(self.drawn(part));
        }
        let form = view! {
            <form class="ch-sentence" role="search" action=self.url.clone()>
                <p>{sentence}" "{Button::secondary(self.t.filter_submit()).submit()}</p>
            </form>
        };
        Some(form.into_any())
    }

    fn drawn(&self, part: &Part) -> AnyView {
        match part {
            Part::Words(words) => words.clone().into_any(),
            Part::Then(words) => format!("{}{words}", self.t.list_separator()).into_any(),
            Part::Choice { name, label, offered, chosen } => {
                let option = |(at, (code, label)): (usize, &(String, String))| {
                    view! { <option value=code.clone() selected=at == *chosen>{label.clone()}</option> }
                };
                let options: Vec<_> = offered.iter().enumerate().map(option).collect();
                view! { <select name=*name aria-label=label.clone()>{options}</select> }.into_any()
            }
            Part::Search(typed) => {
                let label = self.t.filter_search_label();
                view! {
                    <input
                        name="q"
                        type="search"
                        dir="auto"
                        value=typed.clone()
                        aria-label=label.clone()
                        placeholder=label
                    />
                }
                .into_any()
            }
            Part::Kept { .. } => ().into_any(),
        }
    }
}
