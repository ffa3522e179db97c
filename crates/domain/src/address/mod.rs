//! Addresses: each page is declared once, in [`table`], and whatever names one takes it from there – routes, links,
//! mails, sitemap, navigation and the tests that ask for every address.
//!
//! An address is a value: `StaffTandem(id)` is written as `/staff/tandems/…`, without the language. What a page is
//! asked for comes with [`Address::with`]: `StaffSignups.with("status", "all")`.

pub mod action;
pub mod done;
mod table;

use std::fmt;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Locale;
use crate::link::Purpose;

pub use crate::vocabulary::Part;
pub use table::*;

/// Which side of the product has a page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Side {
    District,
    State,
    /// Districts and the state alike.
    Both,
}

/// What a route knows of an address.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Pattern {
    /// With place-holders in braces, without the language.
    pub path: &'static str,
    pub side: Side,
    /// What stands in the braces, in order.
    pub holders: &'static [Holder],
    /// Whether search engines are told of it.
    pub listed: bool,
}

/// What stands in the place of a name in braces.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Holder {
    pub name: &'static str,
    /// All the words that it can be, if these are a closed list.
    pub words: &'static [&'static str],
}

impl Pattern {
    /// The path as far as it is the same for all such pages.
    pub const fn stem(self) -> &'static str {
        let bytes = self.path.as_bytes();
        let mut end = 0;
        while end < bytes.len() && bytes[end] != b'{' {
            end += 1;
        }
        self.path.split_at(end).0
    }

    /// The beginning of a path that is such a page: `/staff/people/1` of `/staff/people/1/note`.
    pub fn beginning(self, path: &str) -> Option<&str> {
        let parts = self.path.split('/').count();
        let fits = |(own, asked): (&str, &str)| own == asked || (own.starts_with('{') && !asked.is_empty());
        let end = path.match_indices('/').nth(parts - 1).map_or(path.len(), |(at, _)| at);
        let beginning = &path[..end];
        let is_such = beginning.split('/').count() == parts && self.path.split('/').zip(beginning.split('/')).all(fits);
        is_such.then_some(beginning)
    }

    /// Every path of such pages, if each is known by a word or there is only one; else none.
    pub fn each(self) -> Vec<String> {
        self.holders.iter().fold(vec![self.path.to_owned()], |paths, holder| {
            let put = |path: &String, word: &&str| path.replace(&format!("{{{}}}", holder.name), word);
            paths.iter().flat_map(|path| holder.words.iter().map(move |word| put(path, word))).collect()
        })
    }
}

/// Where a link can lead within the product: a declared page, perhaps with a query and a place on it.
pub trait Address: fmt::Display + Sized {
    /// The same, asked for something.
    fn with(self, name: &str, value: impl fmt::Display) -> Link {
        self.link().and(name, value)
    }

    /// The same, saying above its content what was just done.
    fn done(self, what: impl fmt::Display) -> Link {
        self.with(done::DONE, what)
    }

    /// The same, with a whole query.
    fn asked(self, query: &Query) -> Link {
        let mut link = self.link();
        link.query.push(query);
        link
    }

    /// The same, at the element with this id.
    fn at(self, element: &str) -> Link {
        Link { element: Some(element.to_owned()), ..self.link() }
    }

    /// The same without its type, for lists of several pages.
    fn link(self) -> Link {
        Link { path: self.to_string(), query: Query::default(), element: None }
    }

    /// The address in a language.
    fn in_language(&self, locale: Locale) -> String {
        localized(locale, self)
    }
}

impl<A: Address> Address for &A {}

/// An address whose page is not known by its type any more.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Link {
    path: String,
    query: Query,
    element: Option<String>,
}

impl Link {
    /// The page that a mailed link opens.
    pub fn mailed(purpose: Purpose, secret: String) -> Self {
        match purpose {
            Purpose::SignIn => SignInLink(secret).link(),
            Purpose::Answer => AnswerLink(secret).link(),
            Purpose::Trial => TrialLink(secret).link(),
            Purpose::Questionnaire => QuestionnaireLink(secret).link(),
            Purpose::Profile => ProfileLink(secret).link(),
            Purpose::Evening => EveningLink(secret).link(),
        }
    }

    /// A link at or below a page, from text that somebody else wrote: never another site's address.
    pub fn within(page: impl Address, to: &str) -> Option<Self> {
        let rest = to.strip_prefix(&page.to_string())?;
        let is_plain = (rest.is_empty() || rest.starts_with(['/', '?']))
            && !to.contains("//")
            && !to.contains('\\')
            && to.bytes().all(|byte| byte.is_ascii_graphic());
        let (path, query) = to.split_once('?').unwrap_or((to, ""));
        is_plain.then(|| Self { path: path.to_owned(), query: Query(query.to_owned()), element: None })
    }

    /// The path alone, without the language.
    pub fn path(&self) -> &str {
        &self.path
    }

    fn and(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.query = self.query.with(name, value);
        self
    }
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, query, element } = self;
        write!(formatter, "{path}{query}")?;
        element.as_ref().map_or(Ok(()), |element| write!(formatter, "#{element}"))
    }
}

impl Address for Link {
    fn link(self) -> Link {
        self
    }
}

/// What a page is asked for: names and values. Nothing at all is written as nothing.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Query(String);

impl Query {
    /// A query of these pairs.
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        pairs.iter().fold(Self::default(), |query, (name, value)| query.with(name, value))
    }

    /// The same, with one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        let value = value.to_string();
        self.push(&Self(format!("{}={}", encoded(name), encoded(&value))));
        self
    }

    fn push(&mut self, other: &Self) {
        if !self.0.is_empty() && !other.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(&other.0);
    }
}

impl fmt::Display for Query {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(formatter, "?{}", self.0) }
    }
}

/// A path in a language.
pub fn localized(locale: Locale, path: impl fmt::Display) -> String {
    let path = path.to_string();
    // The start page has no slash behind its language.
    let rest = path.strip_prefix('/').filter(|rest| rest.is_empty() || rest.starts_with(['?', '#']));
    format!("/{locale}{}", rest.unwrap_or(&path))
}

/// The addresses of a side that search engines are told of.
pub fn listed(side: Side) -> Vec<String> {
    let told = ALL.iter().filter(|page| page.listed && (page.side == side || page.side == Side::Both));
    told.flat_map(|page| page.each()).collect()
}

/// What stands for itself in an address (RFC 3986, section 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> impl fmt::Display + '_ {
    utf8_percent_encode(text, ESCAPED)
}

/// Writes a part of a path, so that it stays one.
struct Written<'a, T>(&'a T);

impl<T: Part> fmt::Display for Written<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        encoded(&self.0.to_string()).fmt(formatter)
    }
}

/// Declares a type for each page: `side Name(parameter: Type) = "/path/{parameter}"`, and `, listed` where search engines
/// are told of it. Each parameter stands in the path by its name; one too many or too few does not compile.
macro_rules! addresses {
    ($(
        $(#[$meta:meta])*
        $side:ident $name:ident $(($($holder:ident: $part:ty),+))? = $path:literal $(, $listed:ident)?;
    )+) => {
        $(
            $(#[$meta])*
            #[doc = concat!("\n\n`", $path, "`")]
            #[derive(Clone, Debug, Eq, PartialEq)]
            pub struct $name $(($(pub $part),+))?;

            impl $name {
                /// What a route knows of it.
                pub const PATTERN: $crate::address::Pattern = $crate::address::Pattern {
                    path: $path,
                    side: $crate::address::Side::$side,
                    holders: &[$($($crate::address::Holder {
                        name: stringify!($holder),
                        words: <$part as $crate::address::Part>::WORDS,
                    }),+)?],
                    listed: addresses!(@listed $($listed)?),
                };
            }

            impl std::fmt::Display for $name {
                fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    let Self $(($($holder),+))? = self;
                    write!(formatter, $path $(, $($holder = $crate::address::Written($holder)),+)?)
                }
            }

            impl $crate::address::Address for $name {}
        )+

        /// Every page of the product.
        pub const ALL: &[$crate::address::Pattern] = &[$($name::PATTERN),+];
    };
    (@listed) => { false };
    (@listed listed) => { true };
}

use addresses;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use uuid::Uuid;

    use super::*;
    use crate::id::{OutcomeId, TandemId};
    use crate::signup::Kind;

    #[test]
    fn a_page_is_written_with_its_parts() {
        let (tandem, outcome) = (TandemId(Uuid::from_u128(1)), OutcomeId(Uuid::from_u128(2)));
        assert_eq!(Home.to_string(), "/");
        assert_eq!(StaffTandem(tandem).to_string(), "/staff/tandems/00000000-0000-0000-0000-000000000001");
        let two = StaffTandemOutcome(tandem, outcome).to_string();
        assert!(two.ends_with("1/outcome/00000000-0000-0000-0000-000000000002"), "{two}");
        let action = StaffTandemAction(tandem, action::Tandem::Propose).to_string();
        assert!(action.ends_with("1/propose"), "{action}");
        assert_eq!(ConfirmLink("a/b?c#d e".to_owned()).to_string(), "/confirm/a%2Fb%3Fc%23d%20e");
        assert_eq!(StaffTandem::PATTERN.path, "/staff/tandems/{id}");
    }

    #[test]
    fn a_query_is_encoded_and_comes_before_the_place_on_the_page() {
        let link = StaffSignups.with("status", "asked-back").with("q", "Öz & Co").at("people");
        assert_eq!(link.to_string(), "/staff/signups?status=asked-back&q=%C3%96z%20%26%20Co#people");
        let query = Query::of(&[("a", "1"), ("b", "")]);
        assert_eq!(query.to_string(), "?a=1&b=");
        assert_eq!(StaffSignups.asked(&query).with("done", "note").to_string(), "/staff/signups?a=1&b=&done=note");
        assert_eq!(StaffSignups.asked(&Query::default()).to_string(), "/staff/signups");
        assert_eq!(link.path(), "/staff/signups");
    }

    #[test]
    fn the_language_comes_first() {
        assert_eq!(Home.in_language(Locale::German), "/de");
        assert_eq!(Home.with("a", "b").in_language(Locale::German), "/de?a=b");
        assert_eq!(Women.in_language(Locale::Arabic), "/ar/women");
    }

    #[test]
    fn no_path_is_declared_twice() {
        let mut seen = BTreeSet::new();
        for page in ALL {
            for side in [Side::District, Side::State] {
                let is_here = page.side == side || page.side == Side::Both;
                assert!(!is_here || seen.insert((page.path, side == Side::State)), "{} twice", page.path);
            }
        }
    }

    #[test]
    fn search_engines_are_told_of_pages_that_anybody_can_ask_for() {
        assert_eq!(Join::PATTERN.each(), ["/join"]);
        let kinds = JoinForm::PATTERN.each();
        assert_eq!(kinds.len(), Kind::ALL.len());
        assert!(kinds.contains(&JoinForm(Kind::Volunteer).to_string()), "{kinds:?}");
        for page in ALL.iter().filter(|page| page.listed) {
            assert!(
                !page.each().is_empty(),
                "{}: what stands in the braces has to be a closed list of words",
                page.path
            );
            assert!(!KEPT_OUT.iter().any(|start| page.path.starts_with(start)), "{}: robots are kept out", page.path);
        }
    }

    #[test]
    fn the_beginning_of_a_path_is_found_by_its_pattern() {
        let (record, path) = (StaffPerson::PATTERN, "/staff/people/1/note");
        assert_eq!(record.beginning(path), Some("/staff/people/1"));
        assert_eq!(record.beginning("/staff/people/1"), Some("/staff/people/1"));
        for other in ["/staff/people", "/staff/people/", "/staff/tandems/1/note", "/", ""] {
            assert_eq!(record.beginning(other), None, "{other:?}");
        }
        assert_eq!(StaffPerson::PATTERN.stem(), "/staff/people/");
        assert_eq!(Women::PATTERN.stem(), "/women");
    }

    #[test]
    fn whoever_gets_a_mail_finds_the_page_where_links_always_led() {
        let paths = ["/me/in/x", "/answer/x", "/trial/x", "/questionnaire/x", "/profile/x", "/evening/x"];
        let links: Vec<_> =
            Purpose::ALL.iter().map(|purpose| Link::mailed(*purpose, "x".to_owned()).to_string()).collect();
        assert_eq!(links, paths);
    }
}
