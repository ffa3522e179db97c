//! What is declared of a field.

use super::{Answer, List};
use crate::consent::Purpose;
use crate::profile::Filler;
use crate::signup;

/// A form on which somebody is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum On {
    /// One of the three public forms.
    SignUp(signup::Kind),
    /// The form of the profile: own area, mailed link, interview.
    Profile(Filler),
}

/// Who is asked for an answer, and where.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asked {
    /// Whoever signs up, on the public form.
    SignUp,
    /// People who are known, in their profile.
    Profile,
    /// Both of these.
    Both,
    /// Coordinators, where they fill in a profile; the person isn't.
    Staff,
}

/// Whether there has to be an answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Needed {
    /// A form without it is refused.
    Yes,
    /// It may be left out, and the form says so.
    No,
    /// The form opens with an answer that most leave as it is; as long as it is that one, nothing was told.
    Preset,
}

/// What an answer of a newer sign-up does to one that is known. Where the newer one says nothing, all stay as they are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Renewal {
    /// The newer one stands: that is how things are now.
    Newer,
    /// What is new comes on top of what is known; lists only.
    Union,
    /// The one that was given first stands.
    First,
    /// It is never changed by a sign-up: none asks for it, or the person is known by it.
    Keep,
}

/// On which legal ground an answer is kept. Today all of them are consents (Art. 6 (1) (a) GDPR), which people give
/// with the form and can take back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ground {
    /// This consent. Without one for a purpose of its own, the answer is refused.
    Consent(Purpose),
}

/// How long an answer is kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Retention {
    /// As long as the record of the person or organisation.
    Record,
    /// Until its consent is withdrawn or the person leaves, whichever comes first.
    Consent,
}

/// A further input that belongs to a field and is nothing without it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Beside {
    /// How well a language is spoken.
    Level,
    /// How much a wish counts.
    Strength,
    /// Whether the form is for the one who fills it in or for their child.
    ForWhom,
}

/// What kind of text is typed. Lengths are counted in characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Text {
    /// One line of at most so many characters.
    Line(usize),
    /// What somebody or something is called: a line of at most so many characters with a letter in it and no address of
    /// the web.
    Name(usize),
    /// Several lines of at most so many characters together.
    Paragraph(usize),
    /// An e-mail address that can be written to, see [`crate::contact::Email`].
    Email,
    /// A telephone number, kept in the form of E.164, see [`crate::contact::Phone`].
    Phone,
    /// An address of the web of at most so many characters; `https://` is put before one without a scheme.
    Website(usize),
    /// Five digits that a place in Germany has.
    Postcode,
    /// A place of the postcode in the input of this name.
    Place(&'static str),
}

/// What an answer is, and thereby how it is asked, read and shown. It follows from the type of the answer; only of a
/// text it has to be said which.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Kind {
    /// A text of which nobody has said what it is: no field has it.
    AnyText,
    /// A text.
    Text(Text),
    /// One of a list, or none.
    One(List),
    /// Always one of a list.
    Always(List),
    /// Any number of a list.
    Many(List),
    /// A box to tick.
    Yes,
    /// Yes, no or not told.
    YesNo,
    /// Languages, each with how well it is spoken ([`Beside::Level`]).
    Languages,
    /// Times of the week.
    Times,
    /// A wish for one of a list, and how much it counts ([`Beside::Strength`]).
    Wish(List),
    /// A wish for any of several.
    Wishes(List),
    /// The adult through whom a child takes part ([`Beside::ForWhom`]).
    Guardian,
}

impl Kind {
    /// Whether it is a wish about the other of a tandem.
    pub const fn is_wish(self) -> bool {
        matches!(self, Self::Wish(_) | Self::Wishes(_))
    }

    const fn is_list(self) -> bool {
        matches!(self, Self::Many(_) | Self::Languages | Self::Times)
    }
}

/// A field of a form, as it is declared.
///
/// A declaration begins with [`Spec::new`] and says what is otherwise than there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[must_use]
pub struct Spec {
    /// The `name` of its input. It never changes once released: drafts of interviews are kept by it.
    pub name: &'static str,
    /// Its `name` in the form of the profile, where somebody who is a volunteer and a participant answers as both.
    pub profile_name: &'static str,
    /// The further input that belongs to it, and the `name` of that.
    pub beside: Option<(Beside, &'static str)>,
    /// What an answer is; it follows from the type of the answer.
    pub kind: Kind,
    /// The codes that are offered, where that is less than the whole list.
    pub only: Option<&'static [&'static str]>,
    /// Whether there has to be an answer.
    pub needed: Needed,
    /// Who is asked, and where.
    pub asked: Asked,
    /// What an answer of a newer sign-up does to it.
    pub renewal: Renewal,
    /// Whether it is of a special category (Art. 9 GDPR).
    pub sensitive: bool,
    /// On which legal ground it is kept.
    pub ground: Ground,
    /// How long it is kept.
    pub retention: Retention,
    /// Whether lists that leave the program as a table have it as a column. A person's own data (Art. 15 GDPR) has all.
    pub exported: bool,
}

impl Spec {
    /// An answer that may be left out, asked on the public form and nowhere else; a newer one stands; kept with the
    /// record, on the consent without which there is no sign-up; in no export.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            profile_name: name,
            beside: None,
            kind: Kind::AnyText,
            only: None,
            needed: Needed::No,
            asked: Asked::SignUp,
            renewal: Renewal::Newer,
            sensitive: false,
            ground: Ground::Consent(Purpose::Processing),
            retention: Retention::Record,
            exported: false,
        }
    }

    /// The text is one line of at most so many characters.
    pub const fn line(self, most: usize) -> Self {
        self.text(Text::Line(most))
    }

    /// The text is what somebody or something is called, of at most so many characters.
    pub const fn name(self, most: usize) -> Self {
        self.text(Text::Name(most))
    }

    /// The text has several lines, at most so many characters together.
    pub const fn paragraph(self, most: usize) -> Self {
        self.text(Text::Paragraph(most))
    }

    /// What kind of text it is.
    pub const fn text(self, text: Text) -> Self {
        Self { kind: Kind::Text(text), ..self }
    }

    /// A further input, with its `name`.
    pub const fn beside(self, what: Beside, name: &'static str) -> Self {
        Self { beside: Some((what, name)), ..self }
    }

    /// Only these codes of its list are offered.
    pub const fn only(self, codes: &'static [&'static str]) -> Self {
        Self { only: Some(codes), ..self }
    }

    /// A form without it is refused.
    pub const fn needed(self) -> Self {
        Self { needed: Needed::Yes, ..self }
    }

    /// The form opens with an answer.
    pub const fn preset(self) -> Self {
        Self { needed: Needed::Preset, ..self }
    }

    /// The form of the profile asks, too.
    pub const fn also_in_profile(self) -> Self {
        Self { asked: Asked::Both, ..self }
    }

    /// The form of the profile asks, too, under this name.
    pub const fn in_profile_as(self, name: &'static str) -> Self {
        Self { profile_name: name, asked: Asked::Both, ..self }
    }

    /// Only the form of the profile asks.
    pub const fn only_in_profile(self) -> Self {
        Self { asked: Asked::Profile, renewal: Renewal::Keep, ..self }
    }

    /// Only coordinators are asked, in the form of the profile.
    pub const fn only_by_staff(self) -> Self {
        Self { asked: Asked::Staff, renewal: Renewal::Keep, ..self }
    }

    /// What a newer answer does to an older one.
    pub const fn renewal(self, renewal: Renewal) -> Self {
        Self { renewal, ..self }
    }

    /// Of a special category: taken only with the consent for it, gone with that, in no export.
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ground: Ground::Consent(Purpose::SpecialCategories),
            retention: Retention::Consent,
            exported: false,
            ..self
        }
    }

    /// A column of exports.
    pub const fn exported(self) -> Self {
        Self { exported: true, ..self }
    }

    /// With the kind that follows from the type of the answer. What doesn't fit together does not compile.
    pub(crate) const fn of<A: Answer>(self) -> Self {
        let kind = match (A::KIND, self.kind) {
            (Kind::AnyText, Kind::AnyText) => {
                panic!("a text: say what kind, with .line(most), .paragraph(most) or .text(…)")
            }
            (Kind::AnyText, text) => text,
            (_, Kind::Text(_)) => panic!("only a String or Option<String> can be a text"),
            (kind, _) => kind,
        };
        let has_beside = matches!(kind, Kind::Languages | Kind::Wish(_) | Kind::Wishes(_) | Kind::Guardian);
        assert!(
            has_beside == self.beside.is_some(),
            "a further input: say .beside(…) where the type has one, only there"
        );
        assert!(kind.is_list() || !matches!(self.renewal, Renewal::Union), "only lists can be joined");
        assert!(!(self.sensitive && self.exported), "what is sensitive is in no export");
        Self { kind, ..self }
    }

    /// The same as a form has it: under the name that it has there.
    pub const fn on(self, on: On) -> Self {
        match on {
            On::SignUp(_) => self,
            On::Profile(_) => Self { name: self.profile_name, ..self },
        }
    }

    /// Whether a form asks for it. Which people it asks is a matter of their role besides.
    pub const fn is_asked(&self, on: On) -> bool {
        match on {
            On::SignUp(_) => matches!(self.asked, Asked::SignUp | Asked::Both),
            On::Profile(Filler::Person) => matches!(self.asked, Asked::Profile | Asked::Both),
            On::Profile(Filler::Staff) => matches!(self.asked, Asked::Profile | Asked::Both | Asked::Staff),
        }
    }

    /// The `name` of the further input; its own name where there is none.
    pub(crate) fn beside_name(&self) -> &'static str {
        self.beside.map_or(self.name, |(_, name)| name)
    }

    /// Whether a code of its list is offered.
    pub(crate) fn offers(&self, code: &str) -> bool {
        self.only.is_none_or(|codes| codes.contains(&code))
    }
}
