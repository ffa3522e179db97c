//! The Big List of Naughty Strings and some more, in kinds, so that a sample has one of each.

use std::collections::{BTreeMap, BTreeSet};

use naughty_strings::BLNS;

/// Strings that broke this kind of program elsewhere and are not on the list.
const MORE: [&str; 8] = [
    "a\0b\u{7}c\u{1b}[31md\u{7f}\u{85}\r\nBcc: all@example.org\r\n\r\n",
    "\u{2066}\u{2067}\u{2068}\u{2069}",
    "{ $name }",
    "<leptos-island data-component=x>",
    "=cmd|' /C calc'!A0",
    "%_\\%",
    "2026-02-30T25:61:61Z",
    "18446744073709551616",
];

/// A sample has one string in so many of each kind, and at least one.
pub const SHARE: usize = 26;

/// Each once: the same word twice would be a new password.
pub fn strings() -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    BLNS.iter().copied().chain(MORE).filter(|typed| seen.insert(*typed)).collect()
}

/// What a string may break.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Kind {
    /// Nothing that is seen.
    Blank,
    Control,
    Markup,
    Number,
    Word,
    /// SQL, shells, attributes.
    Quoted,
    /// Paths, formats, templates.
    Sign,
    Emoji,
    RightToLeft,
    Combining,
    /// Other scripts.
    Foreign,
}

fn kind(typed: &str) -> Kind {
    let any = |is: fn(char) -> bool| typed.chars().any(is);
    let all = |is: fn(char) -> bool| typed.chars().all(is);
    if all(|sign| sign.is_whitespace() || matches!(sign, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{feff}'))
    {
        Kind::Blank
    } else if any(char::is_control) {
        Kind::Control
    } else if typed.contains(['<', '>']) || typed.contains("javascript:") || typed.contains("&#") {
        Kind::Markup
    } else if any(|sign| matches!(sign, '\u{590}'..='\u{7ff}' | '\u{200e}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        Kind::RightToLeft
    } else if any(|sign| matches!(sign, '\u{300}'..='\u{36f}')) {
        Kind::Combining
    } else if any(|sign| sign >= '\u{1f000}') {
        Kind::Emoji
    } else if !typed.is_ascii() {
        Kind::Foreign
    } else if any(|sign| sign.is_ascii_digit()) && !any(|sign| matches!(sign, 'g'..='w' | 'G'..='W')) {
        Kind::Number
    } else if all(|sign| sign.is_ascii_alphanumeric() || sign == ' ') {
        Kind::Word
    } else if typed.contains(['\'', '"', '`']) {
        Kind::Quoted
    } else {
        Kind::Sign
    }
}

/// Some strings of each kind. Samples with numbers that follow each other differ; [`SHARE`] of them are all strings.
pub fn sample(number: usize) -> Vec<&'static str> {
    let mut kinds: BTreeMap<Kind, Vec<&'static str>> = BTreeMap::new();
    for typed in strings() {
        kinds.entry(kind(typed)).or_default().push(typed);
    }
    let some = |of: &Vec<&'static str>| {
        let every: Vec<_> = of.iter().skip(number % SHARE).step_by(SHARE).copied().collect();
        if every.is_empty() { vec![of[number % of.len()]] } else { every }
    };
    kinds.values().flat_map(some).collect()
}

#[test]
fn a_sample_has_some_of_each_kind_and_samples_together_are_all() {
    let kinds: BTreeSet<Kind> = strings().into_iter().map(kind).collect();
    assert_eq!(kinds.len(), 11, "{kinds:?}");
    let all: BTreeSet<&str> = (0..SHARE).flat_map(sample).collect();
    assert_eq!(all, strings().into_iter().collect());
    for number in 0..3 * SHARE {
        let of_sample: BTreeSet<Kind> = sample(number).into_iter().map(kind).collect();
        assert_eq!(of_sample, kinds, "sample {number}");
    }
}
