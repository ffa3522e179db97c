//! Rounds: the list, one round with what can be decided about it, and a round for a spreadsheet.

mod act;
mod list;
mod rest;
mod show;
mod ticks;

pub use self::act::act;
pub use self::list::{draw, list};
pub use self::show::{export, show};

use texts::format::tenths;

use crate::http::Page;

/// A change of points, with its sign.
fn difference(page: &Page, before: u64, after: u64) -> String {
    let sign = match after.cmp(&before) {
        std::cmp::Ordering::Less => "\u{2212}",
        std::cmp::Ordering::Equal => "\u{b1}",
        std::cmp::Ordering::Greater => "+",
    };
    format!("{sign}{}", tenths(page.locale, after.abs_diff(before)))
}
