//! Fuzz targets: one for each reader of bytes from outside. Each says what must hold for whatever comes, not only that
//! nothing panics.
//!
//! `cargo test -p fuzz` runs them for a moment on the seeds in `corpus` and on what comes of those by chance;
//! `cargo xtask fuzz` for minutes with libFuzzer, which looks for ways into code that was not reached yet.

mod chance;
mod targets;

pub use chance::Mutator;

/// A reader of bytes from outside and what must hold of it.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Also the name of its folder of seeds.
    pub name: &'static str,
    /// Panics when something does not hold.
    pub run: fn(&[u8]),
}

/// Every target.
pub const TARGETS: [Target; 8] = [
    Target { name: "contact", run: targets::contact::run },
    Target { name: "form", run: targets::form::run },
    Target { name: "host", run: targets::host::run },
    Target { name: "language", run: targets::language::run },
    Target { name: "report", run: targets::report::run },
    Target { name: "session", run: targets::session::run },
    Target { name: "settings", run: targets::settings::run },
    Target { name: "token", run: targets::token::run },
];

/// The target with this name.
pub fn target(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}
