//! What every list's address can say: which page, and what is searched for.

use domain::form::Input;

/// Most characters that are searched for: no name is longer.
const LONGEST: usize = 100;

/// The page of a list; what isn't a number is the first.
pub fn page_number(query: &Input) -> u64 {
    query.one("page").parse().unwrap_or(1)
}

/// The words that are searched for.
pub fn searched(query: &Input) -> String {
    query.one("q").chars().take(LONGEST).collect()
}
