//! How somebody can be reached: e-mail address, telephone number, postcode. Each is a type of its own that holds nothing
//! but what was checked and brought into its normal form, once, when it was read.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::typed::{usual_signs, visible_signs};

/// Longest e-mail address, by RFC 5321 (path of 256 octets less the angle brackets).
pub const EMAIL_MAX: usize = 254;

/// What was typed is nothing of the kind.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("is nothing of the kind")]
pub struct NoneOfIt;

/// A text that was checked: made by `parse` alone, read as the text that it is. The default is empty: what a form holds
/// as long as nothing good was typed.
macro_rules! checked {
    ($(#[$words:meta])* $name:ident = $check:path;) => {
        $(#[$words])*
        #[derive(Clone, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[serde(try_from = "Cow<'_, str>", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Checks what was typed and gives its normal form; nothing for what can't be one.
            pub fn parse(typed: &str) -> Option<Self> {
                $check(typed).map(Self)
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NoneOfIt;

            fn from_str(typed: &str) -> Result<Self, NoneOfIt> {
                Self::parse(typed).ok_or(NoneOfIt)
            }
        }

        impl TryFrom<Cow<'_, str>> for $name {
            type Error = NoneOfIt;

            fn try_from(text: Cow<'_, str>) -> Result<Self, NoneOfIt> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(formatter)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}

checked! {
    /// An e-mail address that can be written to, as it was typed but for what stands around it: blanks, signs without
    /// width, the name of `Max Muster <max@example.org>`.
    ///
    /// Asks for an addressable domain with a dot, because every address is written to over the internet.
    Email = email;
}

checked! {
    /// A telephone number in the international form of ITU-T E.164, `+` and 8 to 15 digits.
    ///
    /// A number without a country code is taken for a German one. Brackets, blanks, dots, slashes and hyphens are taken
    /// away, and words around it; digits of every script are understood.
    Phone = phone;
}

checked! {
    /// A German postcode: five digits, whatever script they were typed in, with the country before or the place behind
    /// them or not. Whether there is such a place is another
    /// question ([`crate::postcode::places`]).
    Postcode = postcode;
}

impl Email {
    /// By what two sign-ups are known to be of the same address: lower case, the domain as the name service has it.
    pub fn key(&self) -> String {
        email_key(&self.0)
    }

    /// The address as mail servers take it: a domain beyond ASCII as its A-label (RFC 5891), since few relays know
    /// SMTPUTF8 (RFC 6531).
    pub fn on_the_wire(&self) -> String {
        with_ascii_domain(&self.0)
    }

    /// The address as an account is found by: lower case.
    #[must_use]
    pub fn lower(&self) -> Self {
        Self(self.key())
    }
}

/// The same of what was typed and not checked: whoever signs in may have mistyped it.
pub fn email_key(address: &str) -> String {
    with_ascii_domain(address).to_lowercase()
}

/// A domain as the name service has it; nothing for what can't be one.
#[cfg(not(target_arch = "wasm32"))]
fn ascii_domain(domain: &str) -> Option<String> {
    idna::domain_to_ascii_strict(domain).ok().filter(|ascii| email_address::EmailAddress::is_valid_domain(ascii))
}

/// The browser leaves that to the server.
#[cfg(target_arch = "wasm32")]
#[expect(clippy::unnecessary_wraps, reason = "as on the server")]
fn ascii_domain(domain: &str) -> Option<String> {
    Some(domain.to_owned())
}

fn with_ascii_domain(address: &str) -> String {
    let ascii = address.rsplit_once('@').and_then(|(local, domain)| Some((local, ascii_domain(domain)?)));
    ascii.map_or_else(|| address.to_owned(), |(local, domain)| format!("{local}@{domain}"))
}

fn email(typed: &str) -> Option<String> {
    // Not `clean_line`: its tables of Unicode would double what the browser has to load, and an address with a control
    // character in it is none anyway.
    let typed = visible_signs(typed);
    let address = in_brackets(&typed).unwrap_or(&typed);
    let address = strip_start(address, "mailto:").trim().to_owned();
    if address.len() > EMAIL_MAX || address.contains(['<', '>']) || !email_address::EmailAddress::is_valid(&address) {
        return None;
    }
    let (local, domain) = address.rsplit_once('@')?;
    // Quoted local parts and address literals are valid and never what a person means in a form.
    if local.starts_with('"') || !domain.contains('.') || domain.starts_with('[') || domain.contains("..") {
        return None;
    }
    ascii_domain(domain)?;
    Some(address)
}

/// The address of `Max Muster <max@example.org>`, as mail programs copy it.
fn in_brackets(typed: &str) -> Option<&str> {
    let (_, rest) = typed.split_once('<')?;
    rest.strip_suffix('>').filter(|address| !address.contains(['<', '>']))
}

/// A text without a word that it begins with, whatever its case.
fn strip_start<'a>(text: &'a str, word: &str) -> &'a str {
    let begins = text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    if begins { &text[word.len()..] } else { text }
}

fn phone(typed: &str) -> Option<String> {
    let typed = usual_signs(typed);
    let mut number = String::new();
    for sign in without_words(strip_start(&typed, "tel:")).chars() {
        match sign {
            '+' if number.is_empty() => number.push('+'),
            ' ' | '-' | '/' | '.' | '(' | ')' => {}
            _ => number.push(char::from_digit(sign.to_digit(10)?, 10)?),
        }
    }
    let number = if let Some(international) = number.strip_prefix('+') {
        international.to_owned()
    } else if let Some(international) = number.strip_prefix("00") {
        international.to_owned()
    } else {
        format!("49{}", number.strip_prefix('0')?)
    };
    // "+49 (0)361 …": the zero of the trunk prefix is written by many and dialled by none.
    let number = number.strip_prefix("490").map_or(number.clone(), |rest| format!("49{rest}"));
    // No German number begins with a second zero.
    let dialled = (8..=15).contains(&number.len()) && !number.starts_with('0') && !number.starts_with("490");
    dialled.then(|| format!("+{number}"))
}

/// A number without what people write before and behind it: `Mobil: 0176 …`, `0176 … (WhatsApp)`.
fn without_words(typed: &str) -> &str {
    let is_word = |sign: char| sign.is_alphabetic() || matches!(sign, ' ' | '.' | ':' | '(' | ')' | ',' | '-');
    let start = typed.find(|sign: char| !is_word(sign)).unwrap_or(0);
    // The bracket of "(0361) …" belongs to the number.
    let start = if typed[..start].contains(char::is_alphabetic) { start } else { 0 };
    let end = typed.rfind(|sign: char| sign.is_ascii_digit()).map_or(typed.len(), |last| last + 1);
    if start < end { &typed[start..end] } else { typed }
}

/// Whether somebody typed several numbers into one field: each by itself could be dialled.
pub fn is_several_numbers(typed: &str) -> bool {
    let typed = usual_signs(typed);
    let parts: Vec<&str> = [" oder ", " / "]
        .iter()
        .fold(vec![typed.as_str()], |parts, between| parts.into_iter().flat_map(|part| part.split(between)).collect());
    let mut parts = parts
        .into_iter()
        .flat_map(|part| part.split([',', ';']))
        .filter(|part| part.contains(|sign: char| sign.is_ascii_digit()));
    let (Some(first), Some(second)) = (parts.next(), parts.next()) else { return false };
    phone(first).is_some() && phone(second).is_some()
}

fn postcode(typed: &str) -> Option<String> {
    let typed = usual_signs(typed);
    // "D-99084", "DE 99084".
    let country = strip_start(strip_start(&typed, "de"), "d");
    let rest = if country.len() == typed.len() { country } else { country.trim_start_matches(['-', ' ']) };
    // "99084 Erfurt".
    let number = rest.find(|sign: char| sign.is_alphabetic()).map_or(rest, |place| &rest[..place]);
    if number.len() < rest.len() && !number.ends_with([' ', ',']) {
        return None;
    }
    let digits: String = number.chars().filter(|sign| !matches!(sign, ' ' | ',')).collect();
    (digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The first name in a full name, as far as one can tell: a title is left out, and what comes before a comma is the
/// family name. Arabic names that begin with عبد, أبو or أم need the word after it. A single word is the whole.
pub fn first_name(name: &str) -> &str {
    const TITLES: [&str; 9] = ["frau", "herr", "dr", "prof", "dipl", "mag", "mrs", "mr", "ms"];
    const HALVES: [&str; 4] = ["عبد", "أبو", "ابو", "أم"];
    let given = name.split_once(',').map_or(name, |(_, given)| given).trim();
    let is_title = |word: &str| word.ends_with('.') || TITLES.contains(&word.to_lowercase().as_str());
    let mut rest = given;
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        if !is_title(word) {
            break;
        }
        rest = after.trim_start();
    }
    let Some((word, after)) = rest.split_once(char::is_whitespace) else { return rest };
    if HALVES.contains(&word) {
        let second = after.trim_start();
        let end = second.find(char::is_whitespace).unwrap_or(second.len());
        let length = rest.len() - second.len() + end;
        return &rest[..length];
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_can_be_written_to_are_taken() {
        for good in ["a@b.de", "Amina.Öz@example.org", "o'brien+ch@sub.example.com", "ω@δοκιμή.ελ"] {
            assert_eq!(email(good).as_deref(), Some(good));
        }
        for typed in [
            " amina@example.org ",
            "\u{200b}amina@example.org\u{feff}\u{200f}",
            "Amina Öz <amina@example.org>",
            "<amina@example.org>",
            "mailto:amina@example.org",
            "amina＠example.org",
        ] {
            assert_eq!(email(typed).as_deref(), Some("amina@example.org"), "{typed:?}");
        }
    }

    #[test]
    fn addresses_that_nobody_has_are_refused() {
        for bad in [
            "",
            "amina",
            "amina@",
            "@example.org",
            "amina@localhost",
            "a b@example.org",
            "a@[127.0.0.1]",
            "a@b..de",
            "a@example.org, b@example.org",
            "a@example.org <b@example.org> c@example.org",
            "Amina <a@example.org> <b@example.org>",
            "Amina <a@example.org",
            "a@example.org\nBcc: b@example.org x",
        ] {
            assert_eq!(email(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn telephone_numbers_come_out_in_e164() {
        for (typed, number) in [
            ("0361 555-0100", "+493615550100"),
            ("+49 (0)361 / 555 0100", "+493615550100"),
            ("0049 361 5550100", "+493615550100"),
            ("+963 11 555 0100", "+963115550100"),
            ("٠٣٦١ ٥٥٥٠١٠٠", "+493615550100"),
            ("\u{202a}+49 361 5550100\u{202c}", "+493615550100"),
            ("\u{2066}+49\u{202f}361\u{2009}5550100\u{2069}\u{200b}", "+493615550100"),
            ("0361\u{2010}555\u{2212}01\u{2014}00", "+493615550100"),
            ("tel:+49-361-5550100", "+493615550100"),
            ("TEL: 0361\t5550100", "+493615550100"),
            ("＋４９ ３６１ ５５５０１００", "+493615550100"),
            ("0361 5550100 (WhatsApp)", "+493615550100"),
            ("Mobil: (0361) 5550100, WhatsApp", "+493615550100"),
            ("०३६१ ५५५०१००", "+493615550100"),
        ] {
            assert_eq!(phone(typed).as_deref(), Some(number), "{typed}");
        }
    }

    #[test]
    fn several_numbers_in_one_field_are_told_from_one() {
        for several in [
            "0361 5550100, 0176 5550100",
            "+49 361 5550100; 0176 5550100",
            "0361 5550100 oder 0176 5550100",
            "0361 5550100 / 0176 5550100",
        ] {
            assert!(is_several_numbers(several), "{several}");
            assert_eq!(phone(several), None, "{several}");
        }
        for one in ["0361/5550100", "+49 (0)361 / 555 0100", "0361 5550100, WhatsApp", "call me, please"] {
            assert!(!is_several_numbers(one), "{one}");
        }
    }

    #[test]
    fn postcodes_are_read_as_people_write_them() {
        for good in [
            " ٩٩٠٨٤ ",
            "99 084",
            "99084\u{200e}",
            "D-99084",
            "d 99084",
            "DE-99084",
            "99084 Erfurt",
            "99084, Erfurt",
            "९९०८४",
        ] {
            assert_eq!(postcode(good).as_deref(), Some("99084"), "{good:?}");
        }
        for bad in ["", "9908", "990844", "9908a", "99084a", "-9908", "Erfurt", "A-99084", "99084 07743"] {
            assert_eq!(postcode(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn one_address_however_its_domain_is_written() {
        let shown: Email = "Amina@Müller.example".parse().expect("an address");
        assert_eq!(shown, "Amina@Müller.example", "as it was typed");
        assert_eq!(shown.key(), "amina@xn--mller-kva.example");
        assert_eq!(shown.on_the_wire(), "Amina@xn--mller-kva.example");
        assert_eq!("amina@xn--mller-kva.example".parse::<Email>().expect("as Chromium posts it").key(), shown.key());
        assert_eq!(email_key("amina@"), "amina@");
    }

    #[test]
    fn what_is_kept_is_checked_when_it_is_read() {
        assert_eq!(serde_json::from_str::<Email>(r#""amina@example.org""#).expect("an address"), "amina@example.org");
        assert!(serde_json::from_str::<Email>(r#""amina""#).is_err());
        assert!(serde_json::from_str::<Phone>(r#""call me""#).is_err());
        assert_eq!("Amina@Example.org".parse::<Email>().expect("an address").key(), "amina@example.org");
    }

    #[test]
    fn a_first_name_tells_no_family_name() {
        for (name, first) in [
            ("Luise Pößnecker-Öztürk", "Luise"),
            ("Dr. med. Karin Böhme", "Karin"),
            ("Frau Prof. Dr. Ute von der Aue", "Ute"),
            ("Böhme, Karin", "Karin"),
            ("ليلى الحداد", "ليلى"),
            ("عبد الرحمن الحداد", "عبد الرحمن"),
            ("Rahel", "Rahel"),
            ("", ""),
        ] {
            assert_eq!(first_name(name), first, "{name}");
        }
    }

    #[test]
    fn what_can_not_be_dialled_is_refused() {
        for bad in [
            "",
            "110",
            "call me",
            "+49",
            "+49 361 555 0100 ext 5",
            "1234567",
            "+1234567890123456",
            "++49361555010",
            "+49 (00) 555 01",
        ] {
            assert_eq!(phone(bad), None, "{bad:?}");
        }
    }
}
