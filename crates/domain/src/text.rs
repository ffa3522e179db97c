//! Text that people type: kept as typed, compared by a folded form.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

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
    fn folding_lets_a_search_find_what_sounds_alike() {
        assert_eq!(fold("Müller-Straße"), "muller-strasse");
        assert_eq!(fold("ŁUKASZ Nguyễn"), "lukasz nguyen");
    }
}
