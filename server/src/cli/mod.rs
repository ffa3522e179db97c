//! The command line: what can be asked stands here, what is done then in a module for each group of commands.

mod backup;
mod healthy;
mod migrate;
mod relocate;
mod replay;
mod settings;
mod staff;
mod tenant;

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use services::Env;
use services::tenant::Tenants;
use store::Durability;

pub use self::backup::{BackupArgs, RestoreArgs};
pub use self::healthy::HealthyArgs;
pub use self::relocate::MoveArgs;
pub use self::replay::ReplayArgs;
pub use self::staff::{InviteArgs, StaffCommand};
pub use self::tenant::{CreateArgs, TenantCommand};

use crate::config::{DataArgs, ServeArgs};
use crate::doctor::DoctorArgs;
use crate::serve::{Failure, serve};
use crate::{demo, doctor, logs};

/// Connecting Humans: people with migration or refugee experience find their way into work, clubs and neighbourhoods.
#[derive(Debug, Parser)]
#[command(name = "connecting-humans", version)]
pub struct Cli {
    #[command(flatten)]
    pub data: DataArgs,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve all tenants and the state.
    Serve(ServeArgs),
    /// Bring all databases up to date.
    Migrate,
    /// Make, list, show, suspend or resume tenants.
    #[command(subcommand)]
    Tenant(TenantCommand),
    /// Invite staff, or give them a new way in.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// Write the settings of a tenant, or of the state, from a JSON file: contact, colours, texts.
    Settings {
        /// The tenant's slug, or "state".
        tenant: String,
        file: PathBuf,
    },
    /// Write each database into a file, while the program serves.
    Backup(BackupArgs),
    /// Restore databases from such files: all of a file or nothing.
    Restore(RestoreArgs),
    /// Move all databases to another place or kind, such as from SQLite to PostgreSQL.
    Move(MoveArgs),
    /// Run the history of a tenant through matching once more, month by month, and say what would have come of it.
    Replay(ReplayArgs),
    /// Ask the program that serves on this machine whether it is alive: for the health check of containers.
    Healthy(HealthyArgs),
    /// Look at the whole installation and say what is wrong and what to do. Changes nothing; ends with 1 when something
    /// is wrong.
    Doctor(DoctorArgs),
    /// Fill an empty data folder with invented people and serve it.
    Demo(demo::DemoArgs),
}

/// Runs a command.
pub async fn run(cli: Cli) -> Result<(), Failure> {
    logs::start(&cli.data.log, cli.data.log_format)?;
    match cli.command {
        Command::Serve(args) => {
            let tenants = open(&cli.data).await?;
            serve(tenants, &args, |address| println!("ready on {address}")).await
        }
        Command::Migrate => migrate::run(&*open(&cli.data).await?).await,
        Command::Tenant(command) => tenant::run(&*open(&cli.data).await?, command).await,
        Command::Staff(command) => staff::run(&*open(&cli.data).await?, command).await,
        Command::Settings { tenant, file } => settings::run(&*open(&cli.data).await?, &tenant, &file).await,
        Command::Backup(args) => backup::back_up(&cli.data, &args).await,
        Command::Restore(args) => backup::restore(&cli.data, &args).await,
        Command::Move(args) => relocate::run(&cli.data, args).await,
        Command::Replay(args) => replay::run(&*open(&cli.data).await?, &args).await,
        Command::Healthy(args) => healthy::run(&args),
        Command::Doctor(args) => doctor::run(&cli.data, &args).await,
        Command::Demo(args) => demo::run(cli.data, args).await,
    }
}

async fn open(data: &DataArgs) -> Result<std::sync::Arc<Tenants>, Failure> {
    Ok(Tenants::open(data.opener(Durability::Full)?, data.base()?, Env::default(), false).await?)
}
