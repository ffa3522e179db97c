//! Logs: structured, on standard error, without personal data.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

use crate::config::{LogFormat, Wrong};

/// Begins to log. A second call changes nothing.
pub fn start(filter: &str, format: LogFormat) -> Result<(), Wrong> {
    let filter = EnvFilter::try_new(filter).map_err(|error| Wrong { name: "CH_LOG", reason: error.to_string() })?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = match format {
        LogFormat::Text => builder.with_target(false).with_ansi(std::io::stderr().is_terminal()).try_init(),
        LogFormat::Json => builder.json().flatten_event(true).try_init(),
    };
    Ok(())
}
