//! German postcodes and the places that they name.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::contact::Postcode;

/// One line for each postcode that exists: postcode, tab, places separated by `|`. See `data/README.md`.
const TABLE: &str = include_str!("../data/postcodes.tsv");

static PLACES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')).collect()
});

/// The places that share this postcode, the likeliest first; empty when no such postcode exists.
pub fn places(postcode: &Postcode) -> Vec<&'static str> {
    PLACES.get(postcode.as_str()).map(|places| places.split('|').collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_names_its_place() {
        let of = |code: &str| places(&code.parse().expect("five digits"));
        assert_eq!(of("99084"), ["Erfurt"]);
        assert!(of("99999").is_empty());
        assert!(PLACES.len() > 8_000, "only {} postcodes", PLACES.len());
    }
}
