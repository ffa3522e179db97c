//! How somebody can be reached: e-mail address, telephone number, postcode. Each is a type of its own that holds nothing
//! but what was checked and brought into its normal form, once, when it was read.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

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
    /// An e-mail address that can be written to, as it was typed but for blanks around it.
    ///
    /// Asks for an addressable domain with a dot, because every address is written to over the internet.
    Email = email;
}

checked! {
    /// A telephone number in the international form of ITU-T E.164, `+` and 8 to 15 digits.
    ///
    /// A number without a country code is taken for a German one. Brackets, blanks, dots, slashes and hyphens are taken
    /// away, Arabic-Indic and Persian digits are understood.
    Phone = phone;
}

checked! {
    /// A German postcode: five digits, whatever script they were typed in. Whether there is such a place is another
    /// question ([`crate::postcode::places`]).
    Postcode = postcode;
}

impl Email {
    /// By what two sign-ups are known to be of the same address: lower case.
    pub fn key(&self) -> String {
        email_key(&self.0)
    }

    /// The address as an account is found by: lower case.
    #[must_use]
    pub fn lower(&self) -> Self {
        Self(self.key())
    }
}

/// The same of what was typed and not checked: whoever signs in may have mistyped it.
pub fn email_key(address: &str) -> String {
    address.to_lowercase()
}

fn email(typed: &str) -> Option<String> {
    // Not `clean_line`: its tables of Unicode would double what the browser has to load, and an address with a control
    // character in it is none anyway.
    let address = typed.trim().to_owned();
    if address.len() > EMAIL_MAX || !email_address::EmailAddress::is_valid(&address) {
        return None;
    }
    let (local, domain) = address.rsplit_once('@')?;
    // Quoted local parts and address literals are valid and never what a person means in a form.
    if local.starts_with('"') || !domain.contains('.') || domain.starts_with('[') || domain.contains("..") {
        return None;
    }
    Some(address)
}

fn phone(typed: &str) -> Option<String> {
    let mut number = String::new();
    for character in typed.trim().chars() {
        match character {
            '+' if number.is_empty() => number.push('+'),
            ' ' | '-' | '/' | '.' | '(' | ')' | '\u{a0}' | '\u{2011}' | '\u{2013}' | '\u{200e}' | '\u{200f}' => {}
            _ => number.push(char::from_digit(digit(character)?, 10)?),
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

fn postcode(typed: &str) -> Option<String> {
    let digits = latin_digits(typed.trim());
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

/// The value of a decimal digit in Latin, Arabic-Indic or extended Arabic-Indic (Persian) script.
fn digit(character: char) -> Option<u32> {
    match character {
        '0'..='9' => character.to_digit(10),
        '\u{660}'..='\u{669}' => Some(u32::from(character) - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(u32::from(character) - 0x6f0),
        _ => None,
    }
}

/// The same text with digits of other scripts as Latin ones, for postcodes typed on an Arabic keyboard.
pub(crate) fn latin_digits(typed: &str) -> String {
    typed
        .chars()
        .map(|character| digit(character).and_then(|value| char::from_digit(value, 10)).unwrap_or(character))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_can_be_written_to_are_taken() {
        for good in ["a@b.de", "Amina.Öz@example.org", "o'brien+ch@sub.example.com", "ω@δοκιμή.ελ"] {
            assert_eq!(email(good).as_deref(), Some(good));
        }
        assert_eq!(email(" amina@example.org ").as_deref(), Some("amina@example.org"));
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
        ] {
            assert_eq!(phone(typed).as_deref(), Some(number), "{typed}");
        }
    }

    #[test]
    fn postcodes_of_any_keyboard_are_read() {
        assert_eq!(postcode(" ٩٩٠٨٤ ").as_deref(), Some("99084"));
        for bad in ["", "9908", "990844", "99 084", "9908a", "-9908"] {
            assert_eq!(postcode(bad), None, "{bad:?}");
        }
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
