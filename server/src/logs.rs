//! Logs: structured, on standard error, without personal data.

use std::io::IsTerminal as _;

use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::config::{LogFormat, Wrong};

/// Begins to log. A second call changes nothing.
pub fn start(filter: &str, format: LogFormat) -> Result<(), Wrong> {
    let wrong = |error: &dyn std::fmt::Display| Wrong { name: "CH_LOG", reason: error.to_string() };
    let filter = EnvFilter::try_new(filter).map_err(|error| wrong(&error))?;
    // Below this level the mail library tells whom it writes to and how it signs in.
    let filter = filter.add_directive("lettre=info".parse().map_err(|error| wrong(&error))?);
    let begun = match format {
        LogFormat::Text => tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_target(false)
            .with_ansi(std::io::stderr().is_terminal())
            .finish()
            .try_init(),
        LogFormat::Json => json(filter, std::io::stderr).try_init(),
    };
    if begun.is_ok() {
        std::panic::set_hook(Box::new(panicked));
    }
    Ok(())
}

/// One object a line. What is logged for a request has its number in the first of its `spans`.
pub fn json<W>(filter: EnvFilter, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'writer> MakeWriter<'writer> + Send + Sync + 'static,
{
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer);
    builder.json().flatten_event(true).with_current_span(false).finish()
}

/// A panic goes to the log like everything else, within the request that it broke. Words that stand in the program are
/// told; those put together at that moment may hold what somebody typed.
pub fn panicked(panic: &std::panic::PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    let words = panic.payload().downcast_ref::<&'static str>().copied().unwrap_or_default();
    tracing::error!(place, words, "a panic");
}
