//! How somebody can be reached: e-mail address and telephone number.

/// Longest e-mail address, by RFC 5321 (path of 256 octets less the angle brackets).
pub const EMAIL_MAX: usize = 254;

/// Checks and cleans an e-mail address; `None` when it can't be one.
///
/// Asks for an addressable domain with a dot, because every address is written to over the internet.
pub fn email(typed: &str) -> Option<String> {
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

/// The form of an address by which two sign-ups are known to be the same person's: lower case.
pub fn email_key(address: &str) -> String {
    address.to_lowercase()
}

/// Checks a telephone number and gives it in the international form of ITU-T E.164, `+` and 8 to 15 digits.
///
/// A number without a country code is taken for a German one. Brackets, blanks, dots, slashes and hyphens are taken
/// away, Arabic-Indic and Persian digits are understood.
pub fn phone(typed: &str) -> Option<String> {
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
pub fn latin_digits(typed: &str) -> String {
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
