//! The program of the crate `bench`: data, load, and what is compared with.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use nix::sys::signal::Signal;
use serde_json::Value;

use super::Bench;
use super::product::Place;
use crate::stop::Guarded;
use crate::tools;

/// The slug of the district that is measured.
pub const SLUG: &str = "erfurt";

/// How fast something was done.
#[derive(Debug, Clone, Copy)]
pub struct Speed {
    pub per_second: f64,
    pub p50: f64,
    pub p99: f64,
}

impl Bench<'_> {
    /// Runs one of its commands and reads what it says.
    pub fn work(&self, command: &str, place: Option<&Place>, flags: &[(&str, String)]) -> Result<Value> {
        let mut run = Command::new(&self.work);
        run.arg(command);
        if let Some(place) = place {
            run.args(place.flags());
        }
        for (name, value) in flags {
            run.args([format!("--{name}"), value.clone()]);
        }
        let said = tools::output(&mut run, &format!("bench {command}"))?;
        serde_json::from_slice(&said).with_context(|| format!("what bench {command} said"))
    }

    /// The same, of a command that measures.
    pub fn speed(&self, command: &str, place: Option<&Place>, flags: &[(&str, String)]) -> Result<Speed> {
        let said = self.work(command, place, flags)?;
        let number = |name: &str| said[name].as_f64().with_context(|| format!("bench {command} gave no {name}"));
        Ok(Speed { per_second: number("per_second")?, p50: number("p50_ms")?, p99: number("p99_ms")? })
    }

    /// A district of 200 listed organisations and 400 waiting sign-ups.
    pub fn fill(&self, place: &Place) -> Result<()> {
        let flags = [("organisations", "200".to_owned()), ("signups", "400".to_owned())];
        self.work("fill", Some(place), &flags).map(drop)
    }
}

/// The plain axum program, running; it ends with this value.
#[derive(Debug)]
pub struct Peer {
    _child: Guarded,
    pub port: u16,
}

impl Peer {
    pub fn start(bench: &Bench<'_>) -> Result<Self> {
        let mut command = Command::new(&bench.work);
        let mut child = Guarded::spawn(command.arg("peer").stdout(Stdio::piped()), Signal::SIGTERM)?;
        let mut line = String::new();
        BufReader::new(child.stdout().context("the peer's words")?).read_line(&mut line)?;
        let said: Value = serde_json::from_str(&line).context("what the peer said")?;
        let port = said["port"].as_u64().and_then(|port| port.try_into().ok()).context("the peer's port")?;
        Ok(Self { _child: child, port })
    }
}
