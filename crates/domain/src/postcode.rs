//! German postcodes and the places that they name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::contact::latin_digits;

/// One line for each postcode that exists: postcode, tab, places separated by `|`. See `data/README.md`.
const TABLE: &str = include_str!("../data/postcodes.tsv");

static PLACES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')).collect()
});

/// Five digits, whatever script they were typed in; `None` when it isn't that.
pub fn parse(typed: &str) -> Option<String> {
    let digits = latin_digits(typed.trim());
    (digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The places that share this postcode, the likeliest first; empty when no such postcode exists.
pub fn places(postcode: &str) -> Vec<&'static str> {
    PLACES.get(postcode).map(|places| places.split('|').collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_names_its_place() {
        assert_eq!(places("99084"), ["Erfurt"]);
        assert!(places("99999").is_empty());
        assert!(PLACES.len() > 8_000, "only {} postcodes", PLACES.len());
    }

    #[test]
    fn digits_of_any_keyboard_are_read() {
        assert_eq!(parse(" ٩٩٠٨٤ ").as_deref(), Some("99084"));
        for bad in ["", "9908", "990844", "99 084", "9908a", "-9908"] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }
}
