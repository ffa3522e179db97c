//! The project's chores: `cargo xtask demo`, `cargo xtask test` and so on.
//!
//! Everything here is for developers and continuous integration; nothing of it runs in production.
//! Each command is one module, and what several of them need stands in `workspace`, `tools`, `stop`
//! and `steps`.

mod addresses;
mod bench;
mod check;
mod database;
mod demo;
mod deploy;
mod fuzz;
mod layering;
mod replay;
mod site;
mod steps;
mod stop;
mod tally;
mod test;
mod tools;
mod watch;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::workspace::Workspace;

/// The project's chores.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// How fast, how small, how many: one table of figures, each beside a peer measured in the same run.
    Bench(bench::Arguments),
    /// Build what browsers load (styles, fonts, islands) into target/site.
    Site(site::Arguments),
    /// Build everything and run the demo in the foreground.
    Demo(demo::Arguments),
    /// Run the demo, build again and restart it after each change.
    Watch(demo::Arguments),
    /// Format, lints, layering and licences: everything that needs no test run.
    Check,
    /// Every reader of outside bytes for minutes under libFuzzer.
    Fuzz(fuzz::Arguments),
    /// The demonstration's history through matching once more: pairs, waiting times, what stood in the way.
    Replay(replay::Arguments),
    /// Every test there is, with a private PostgreSQL and a real browser.
    Test(test::Arguments),
    /// The same with the long proofs in full, and every reader of outside bytes for a minute: hours, not minutes.
    Prove,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = Workspace::find().and_then(|workspace| {
        stop::listen()?;
        match arguments.command {
            Command::Bench(arguments) => bench::run(&workspace, &arguments),
            Command::Site(arguments) => site::run(&workspace, &arguments).map(|()| true),
            Command::Demo(arguments) => demo::run(&workspace, &arguments).map(|()| true),
            Command::Watch(arguments) => watch::run(&workspace, &arguments).map(|()| true),
            Command::Check => check::run(&workspace),
            Command::Fuzz(arguments) => fuzz::run(&workspace, &arguments),
            Command::Replay(arguments) => replay::run(&workspace, &arguments),
            Command::Test(arguments) => Ok(test::run(&workspace, &arguments)),
            Command::Prove => {
                let tested = test::run(&workspace, &test::Arguments::PROVE);
                Ok(fuzz::run(&workspace, &fuzz::Arguments::default())? && tested)
            }
        }
    });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
