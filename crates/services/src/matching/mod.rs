//! Matching: who looks for somebody, what the engine suggests, and by which settings; and rounds of all at once.

mod look;
mod pool;
mod settings;
mod suggest;

pub use domain::tandem::settings::Settings;
pub use look::{ForPerson, Overview, Waiting, for_person, overview};
pub use pool::{Pool, pool};
pub(crate) use pool::{everybody, read};
pub(crate) use settings::current;
pub use settings::{preview, save_settings, settings, settings_of};
pub use store::matching::{Open, Somebody};
pub use suggest::{Suggested, suggest};

use crate::Error;

/// Works something out that takes longer than answering others can wait: beside the tasks that answer.
pub(crate) async fn heavy<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Machine("matching was not worked out"))
}
