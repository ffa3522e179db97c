//! What the tests of several files share, each veto at its edges, and the properties that hold for all profiles.

mod example;
pub(super) mod people;
pub(super) mod pool;
mod privacy;
mod properties;
mod speed;
mod ties;
mod vetoes;
