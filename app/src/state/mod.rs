//! The state association: what Connecting Humans is, where it runs, and what may be told in numbers.

pub mod figures;
pub mod home;
mod map;
