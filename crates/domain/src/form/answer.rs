//! How an answer of a type is read, shown again, renewed and told.

use super::{Asked, Kind, List, Listed, Needed, Problem, Reader, Renewal, Spec, Text};
use crate::availability::Slot;
use crate::contact::{Email, Phone, Postcode};
use crate::language::{OFFERED, Spoken};
use crate::matching::Strength;
use crate::profile::YesNo;

/// The inputs of a form as it opens: name and value, several for a field with several values.
pub type Shown = Vec<(&'static str, String)>;

/// An answer that was given, for whoever reads a record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Fact {
    /// In words of their own.
    Words(String),
    /// An address of the web.
    Website(String),
    /// The code of a list's value.
    One(List, String),
    /// Codes of a list's values.
    Many(List, Vec<String>),
    /// Yes or no.
    Yes(bool),
    /// Languages, each with its level.
    Languages(Vec<Spoken>),
    /// Times of the week.
    Times(Vec<Slot>),
    /// Codes of what is wished for, any of which will do.
    Wish(List, Vec<String>, Strength),
}

/// A type that can be the answer to a field. Its empty value is that nothing was told.
pub trait Answer {
    /// What the form asks; [`Kind::AnyText`] where the declaration has to say which text.
    const KIND: Kind;

    /// Reads what was typed, and notes what is wrong with it.
    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec);

    /// What the inputs hold as the form opens. Taking it gives the same answer again.
    fn show(&self, spec: &Spec, shown: &mut Shown);

    /// What it tells; nothing where nothing was told.
    fn fact(&self, spec: &Spec) -> Option<Fact>;

    /// Whether there is an answer.
    fn is_told(&self) -> bool;

    /// Takes a newer answer in addition; only lists can.
    fn join(&mut self, newer: Self)
    where
        Self: Sized,
    {
        *self = newer;
    }

    /// What a newer answer makes of it.
    fn renew(&mut self, newer: Self, renewal: Renewal)
    where
        Self: Sized,
    {
        match renewal {
            _ if !newer.is_told() => {}
            Renewal::Keep => {}
            Renewal::First if self.is_told() => {}
            Renewal::Newer | Renewal::First => *self = newer,
            Renewal::Union => self.join(newer),
        }
    }
}

/// A text of whatever kind; nothing where nothing was typed, or nothing good.
fn text(reader: &mut Reader<'_>, spec: &Spec) -> Option<String> {
    let (name, needed) = (spec.name, spec.needed == Needed::Yes);
    let Kind::Text(text) = spec.kind else { return None };
    match text {
        Text::Line(most) if needed => Some(reader.needed_line(name, most)),
        Text::Line(most) => reader.line(name, most),
        Text::Name(most) if needed => Some(reader.needed_name(name, most)),
        Text::Name(most) => reader.name(name, most),
        Text::Paragraph(most) if needed => Some(reader.needed_paragraph(name, most)),
        Text::Paragraph(most) => reader.paragraph(name, most),
        Text::Website(most) => reader.website(name, most),
        Text::Place(postcode) => Some(reader.place(name, postcode)),
        // These have types of their own.
        Text::Email | Text::Phone | Text::Postcode => None,
    }
}

fn told(text: &str, spec: &Spec) -> Fact {
    match spec.kind {
        Kind::Text(Text::Website(_)) => Fact::Website(text.to_owned()),
        _ => Fact::Words(text.to_owned()),
    }
}

impl Answer for Option<String> {
    const KIND: Kind = Kind::AnyText;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = text(reader, spec);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(self.iter().map(|text| (spec.name, text.clone())));
    }

    fn fact(&self, spec: &Spec) -> Option<Fact> {
        self.as_ref().map(|text| told(text, spec))
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}

/// A text that is needed; empty until there is one.
impl Answer for String {
    const KIND: Kind = Kind::AnyText;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = text(reader, spec).unwrap_or_default();
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.push((spec.name, self.clone()));
    }

    fn fact(&self, spec: &Spec) -> Option<Fact> {
        self.is_told().then(|| told(self, spec))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }
}

/// A postcode that is needed; empty until there is a good one.
impl Answer for Postcode {
    const KIND: Kind = Kind::Text(Text::Postcode);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = reader.postcode(spec.name);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.push((spec.name, self.to_string()));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.is_told().then(|| Fact::Words(self.to_string()))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }
}

/// Texts that are checked as a type of their own and may be missing.
macro_rules! checked {
    ($($type:ident by $read:path;)+) => {$(
        impl Answer for Option<$type> {
            const KIND: Kind = Kind::Text(Text::$type);

            fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
                *self = $read(reader, spec);
            }

            fn show(&self, spec: &Spec, shown: &mut Shown) {
                shown.extend(self.iter().map(|text| (spec.name, text.to_string())));
            }

            fn fact(&self, _: &Spec) -> Option<Fact> {
                self.as_ref().map(|text| Fact::Words(text.to_string()))
            }

            fn is_told(&self) -> bool {
                self.is_some()
            }
        }
    )+};
}

checked! {
    Email by email;
    Phone by phone;
}

fn email(reader: &mut Reader<'_>, spec: &Spec) -> Option<Email> {
    reader.email_if(spec.name, spec.needed == Needed::Yes)
}

fn phone(reader: &mut Reader<'_>, spec: &Spec) -> Option<Phone> {
    reader.phone(spec.name)
}

/// One value of a list that was posted; nothing for one that isn't offered.
pub(crate) fn one<T: Listed>(reader: &mut Reader<'_>, spec: &Spec) -> Option<T> {
    let value: T = reader.choice(spec.name)?;
    if spec.offers(value.listed()) {
        return Some(value);
    }
    reader.problem(spec.name, Problem::Unlisted);
    None
}

pub(crate) fn codes<T: Listed>(values: &[T]) -> impl Iterator<Item = String> {
    values.iter().map(|value| value.listed().to_owned())
}

impl<T: Listed> Answer for Option<T> {
    const KIND: Kind = Kind::One(T::LIST);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = one(reader, spec);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(codes(self.as_slice()).map(|code| (spec.name, code)));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.map(|value| Fact::One(T::LIST, value.listed().to_owned()))
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}

/// A value that is always there. Where nothing was posted, it stays.
impl<T: Listed + Default> Answer for T {
    const KIND: Kind = Kind::Always(T::LIST);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        if spec.needed == Needed::Yes && reader.input().one(spec.name).is_empty() {
            reader.problem(spec.name, Problem::ChooseOne);
        }
        *self = one(reader, spec).unwrap_or(*self);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.push((spec.name, self.listed().to_owned()));
    }

    fn fact(&self, spec: &Spec) -> Option<Fact> {
        // What the coordination alone is asked says nothing as long as it stands as it stood at first.
        let is_told = spec.asked != Asked::Staff || *self != T::default();
        is_told.then(|| Fact::One(T::LIST, self.listed().to_owned()))
    }

    fn is_told(&self) -> bool {
        true
    }
}

impl<T: Listed> Answer for Vec<T> {
    const KIND: Kind = Kind::Many(T::LIST);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = if spec.needed == Needed::Yes { reader.needed_choices(spec.name) } else { reader.choices(spec.name) };
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(codes(self).map(|code| (spec.name, code)));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.is_told().then(|| Fact::Many(T::LIST, codes(self).collect()))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }

    fn join(&mut self, newer: Self) {
        for one in newer {
            if !self.contains(&one) {
                self.push(one);
            }
        }
    }
}

/// Languages by their code, without levels. Others than those [`OFFERED`] are passed over.
impl Answer for Vec<String> {
    const KIND: Kind = Kind::Many(List::Language);

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        let posted = reader.input().all(spec.name).iter();
        *self = posted.filter(|code| OFFERED.contains(&code.as_str())).cloned().collect();
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(self.iter().map(|code| (spec.name, code.clone())));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.is_told().then(|| Fact::Many(List::Language, self.clone()))
    }

    fn is_told(&self) -> bool {
        !self.is_empty()
    }
}

/// A box to tick: not ticked is not told.
impl Answer for bool {
    const KIND: Kind = Kind::Yes;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = reader.input().has(spec.name, YesNo::Yes.code());
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(self.then(|| (spec.name, YesNo::Yes.code().to_owned())));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.then_some(Fact::Yes(true))
    }

    fn is_told(&self) -> bool {
        *self
    }
}

impl Answer for Option<bool> {
    const KIND: Kind = Kind::YesNo;

    fn take(&mut self, reader: &mut Reader<'_>, spec: &Spec) {
        *self = reader.choice(spec.name).map(|answer: YesNo| answer == YesNo::Yes);
    }

    fn show(&self, spec: &Spec, shown: &mut Shown) {
        shown.extend(self.map(|yes| (spec.name, YesNo::of(yes).code().to_owned())));
    }

    fn fact(&self, _: &Spec) -> Option<Fact> {
        self.map(Fact::Yes)
    }

    fn is_told(&self) -> bool {
        self.is_some()
    }
}
