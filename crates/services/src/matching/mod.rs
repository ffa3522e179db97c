//! Matching: who looks for somebody, what the engine suggests, and by which settings.

mod pool;
mod settings;
mod suggest;

pub use pool::{Pool, pool};
pub use settings::{Settings, settings};
pub use suggest::{Suggested, suggest};
