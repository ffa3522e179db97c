//! Matching: who looks for somebody, what the engine suggests, and by which settings.

mod pool;
mod settings;
mod suggest;

pub(crate) use pool::everybody;
pub use pool::{Pool, pool};
pub(crate) use settings::current;
pub use settings::{Settings, settings, settings_of};
pub use suggest::{Suggested, suggest};
