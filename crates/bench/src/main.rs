//! What `cargo xtask bench` measures with: data to measure on, peers to compare with, and load that forms need. Each
//! command prints one JSON object.

mod bare;
mod fill;
mod http;
mod load;
mod mentoring;
mod peer;
mod place;
mod round;

use clap::{Parser, Subcommand};

use place::Place;

/// Anything that goes wrong here ends the measurement.
type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a constant string on a free port until ended.
    Peer,
    /// Make a district with listed organisations, waiting sign-ups and a coordinator.
    Fill {
        #[command(flatten)]
        place: Place,
        #[arg(long)]
        organisations: usize,
        #[arg(long)]
        signups: usize,
    },
    /// Make a district with mentors, mentees and tandems.
    Mentoring {
        #[command(flatten)]
        place: Place,
        /// How many on either side.
        #[arg(long)]
        each: usize,
        #[arg(long)]
        tandems: usize,
    },
    /// Enter so many tenants into the registry, without their databases.
    Register {
        #[command(flatten)]
        place: Place,
        #[arg(long)]
        count: usize,
    },
    /// Sign the coordinator in and print the cookie.
    Cookie(load::Target),
    /// Send so many sign-up forms.
    SignUps {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        load: load::Load,
    },
    /// Sign the coordinator in so many times.
    SignIns(load::Load),
    /// Write the rows of so many sign-ups, with nothing around.
    Bare {
        #[command(flatten)]
        place: Place,
        #[arg(long)]
        count: usize,
        #[arg(long)]
        connections: u32,
        /// How many want to write at once.
        #[arg(long)]
        writers: usize,
    },
    /// Check the coordinator's password so many times, with nothing around.
    Argon2 {
        #[command(flatten)]
        place: Place,
        #[arg(long)]
        count: usize,
        #[arg(long)]
        threads: usize,
    },
    /// Solve a dense square matrix of points.
    Round {
        #[arg(long)]
        seed: u64,
        #[arg(long)]
        size: usize,
        /// Points go from 0 to this.
        #[arg(long)]
        highest: u64,
        #[arg(long)]
        times: usize,
    },
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let said = match Cli::parse().command {
        Command::Peer => return peer::serve().await,
        Command::Fill { place, organisations, signups } => fill::fill(&place, organisations, signups).await?,
        Command::Mentoring { place, each, tandems } => Box::pin(mentoring::fill(&place, each, tandems)).await?,
        Command::Register { place, count } => fill::register(&place, count).await?,
        Command::Cookie(target) => load::cookie(&target).await?,
        Command::SignUps { place, load } => load::sign_ups(&place, load).await?,
        Command::SignIns(load) => load::sign_ins(load).await?,
        Command::Bare { place, count, connections, writers } => {
            bare::write(&place, count, connections, writers).await?
        }
        Command::Round { seed, size, highest, times } => round::solve(seed, size, highest, times)?,
        Command::Argon2 { place, count, threads } => bare::passwords(&place, count, threads).await?,
    };
    println!("{said}");
    Ok(())
}
