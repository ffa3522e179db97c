//! The mentor's certificate: the paper, and the page that confirms it.

mod check;
mod paper;

pub use check::{ask, open, result};
pub use paper::paper;
