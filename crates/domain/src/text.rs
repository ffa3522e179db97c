//! Text that people type: kept as typed, compared by a folded form.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::typed::is_invisible;

/// Most characters of a name.
pub const NAME_MAX: usize = 200;
/// Most characters of a short answer.
pub const LINE_MAX: usize = 200;
/// Most characters of a free text.
pub const TEXT_MAX: usize = 2000;

/// Text as it is stored: Unicode normal form C, white space at the ends removed, control characters other than line
/// breaks removed, line breaks as `\n`.
///
/// Names are kept as typed beyond that: no capitalisation, no splitting into given and family name.
pub fn clean(typed: &str) -> String {
    let unified = typed.replace("\r\n", "\n").replace('\r', "\n");
    // First without control characters, so that what stood on both sides of one can join.
    unified
        .chars()
        .filter(|character| *character == '\n' || !character.is_control())
        .nfc()
        .collect::<String>()
        .trim()
        .to_owned()
}

/// Text on one line: as [`clean`], with each run of white space made one blank.
pub fn clean_line(typed: &str) -> String {
    clean(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form by which text is searched and compared: lower case, without accents, `ß` as `ss`.
///
/// `fold("Müller-Straße") == "muller-strasse"`. Both databases compare this form byte by byte and so agree.
///
/// Letters that Unicode does not take apart are written as those type them who don't have the key: `ł` as `l`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            // What lower-casing leaves of the Turkish capital with its dot.
            _ if is_combining_mark(letter) => {}
            _ => folded.push(letter),
        }
    }
    folded
}

/// Whether a text can be what somebody or something is called: it has a letter, of whatever script.
pub fn is_name(text: &str) -> bool {
    text.chars().any(|sign| sign.is_alphabetic() && !is_invisible(sign))
}

/// Whether a text has an address of the web in it. No name has; one that goes into mails would carry it to strangers.
pub fn has_web_address(text: &str) -> bool {
    let folded = fold(text);
    folded.contains("://") || folded.contains("www.")
}

/// By what two ways to write a name are known to be one: its folded words in the order of the alphabet, whatever stands
/// between them.
///
/// `name_key("Böhme, Jürgen") == name_key("Jürgen  Böhme")`.
pub fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

/// Whether two names are written for one person.
pub fn same_name(one: &str, other: &str) -> bool {
    name_key(one) == name_key(other)
}

/// Whether all letters of a text are of the Latin script, by Unicode's blocks for it.
pub fn is_latin(text: &str) -> bool {
    let is_latin = |letter: char| {
        matches!(letter, '\0'..='\u{2af}' | '\u{1d00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}'
            | '\u{ab30}'..='\u{ab6f}' | '\u{fb00}'..='\u{fb06}' | '\u{ff21}'..='\u{ff5a}')
    };
    text.chars().filter(|letter| letter.is_alphabetic()).all(|letter| is_latin(letter) || is_modifier(letter))
}

/// A letter that stands for a sound of another, of whichever script: the apostrophe of `Marʼyana`.
fn is_modifier(letter: char) -> bool {
    matches!(letter, '\u{2b0}'..='\u{2ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_as_typed_in_normal_form_c() {
        assert_eq!(clean_line("  Jörg  von  der Au \t"), "Jörg von der Au");
        assert_eq!(clean_line("Ame\u{301}lie"), "Amélie");
        assert_eq!(clean_line("محمد الأحمد"), "محمد الأحمد");
        assert_eq!(clean_line("nul\0 and bell\u{7}"), "nul and bell");
        assert_eq!(clean_line("Ame\u{7}\u{301}lie"), "Amélie");
    }

    #[test]
    fn line_breaks_survive_only_in_long_text() {
        assert_eq!(clean("one\r\ntwo\rthree"), "one\ntwo\nthree");
        assert_eq!(clean_line("one\r\ntwo"), "one two");
    }

    #[test]
    fn a_name_is_the_same_however_its_words_stand() {
        assert_eq!(name_key("Böhme, Jürgen"), name_key("jürgen  BÖHME"));
        assert_eq!(name_key("Anna Müller‑Özdemir"), name_key("Anna Müller-Özdemir"));
        assert_ne!(name_key("Layla Haddad"), name_key("Omar Haddad"));
        assert_ne!(name_key("رنا"), name_key("ريم"));
    }

    #[test]
    fn a_name_has_a_letter_and_no_address() {
        for name in ["Ö", "رنا", "ሚካኤል", "李明", "1. FC Erfurt", "Ana\u{200c}hita"] {
            assert!(is_name(name) && !has_web_address(name), "{name}");
        }
        for none in ["", "\u{200b}", "\u{200f}\u{3164}", "123", "🌻", "\u{ffa0}"] {
            assert!(!is_name(none), "{none:?}");
        }
        assert!(has_web_address("Gewinn auf HTTPS://example.org") && has_web_address("siehe www.example.org"));
    }

    #[test]
    fn a_name_in_another_script_is_known() {
        for name in ["Luise Pößnecker-Öztürk", "Nguyễn Thị Ánh", "Marʼyana", "O’Brien 3", ""] {
            assert!(is_latin(name), "{name}");
        }
        for name in ["رنا", "Rana رنا", "Мар’яна", "ሚካኤል", "Αλέξης"] {
            assert!(!is_latin(name), "{name}");
        }
    }

    #[test]
    fn folding_lets_a_search_find_what_sounds_alike() {
        assert_eq!(fold("Müller-Straße"), "muller-strasse");
        assert_eq!(fold("ŁUKASZ Nguyễn"), "lukasz nguyen");
    }
}
