//! The command line.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};
use domain::Locale;
use domain::district::{Settings, by_slug};
use domain::role::Role;
use services::scope::Shared;
use services::tenancy::{NewTenant, TenantStatus, Tenants, put_settings};
use services::{Actor, Ctx, Env, accounts};
use store::Durability;

use crate::config::{DataArgs, ServeArgs};
use crate::serve::{Failure, serve};
use crate::{demo, logs};

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
    /// Fill an empty data folder with invented people and serve it.
    Demo(demo::DemoArgs),
}

#[derive(Debug, Subcommand)]
pub enum TenantCommand {
    /// Make a tenant. It's served at once, also by a program that runs already.
    Create(CreateArgs),
    /// List all tenants.
    List,
    /// Show one tenant.
    Show { slug: String },
    /// Stop serving a tenant. Its data stays.
    Suspend { slug: String },
    /// Serve a suspended tenant again.
    Resume { slug: String },
}

#[derive(Args, Debug)]
pub struct CreateArgs {
    /// Name in addresses: lower-case letters, digits, single hyphens, such as saalfeld-rudolstadt.
    pub slug: String,
    /// Name on pages; for a district of Thuringia its official name unless given.
    #[arg(long)]
    pub name: Option<String>,
    /// A host name of its own; may be given several times.
    #[arg(long = "host")]
    pub hosts: Vec<String>,
    /// A JSON file with the district's settings: contact, colours, texts.
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// Where its database is, when that shouldn't follow from the slug.
    #[arg(long, value_name = "URL", env = "CH_TENANT_DATABASE_URL", hide_env_values = true)]
    pub tenant_database_url: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// Invite somebody: the link is mailed and printed.
    Invite(InviteArgs),
    /// Take somebody's password away, end their sessions, and send them a link for a new one.
    Reset {
        /// The tenant's slug, or "state".
        tenant: String,
        email: String,
    },
    /// List the accounts.
    List {
        /// The tenant's slug, or "state".
        tenant: String,
    },
}

#[derive(Args, Debug)]
pub struct InviteArgs {
    /// The tenant's slug, or "state".
    pub tenant: String,
    pub email: String,
    #[arg(long)]
    pub name: String,
    /// coordinator, editor, auditor, district-admin; at the state: state-viewer, state-admin.
    #[arg(long, value_parser = role)]
    pub role: Role,
    /// The language of mails and pages: de, en, ar.
    #[arg(long, default_value = "de", value_parser = locale)]
    pub language: Locale,
}

fn role(code: &str) -> Result<Role, String> {
    Role::from_code(code).ok_or_else(|| {
        let codes: Vec<_> = Role::ALL.iter().map(|role| role.code()).collect();
        format!("one of {}", codes.join(", "))
    })
}

fn locale(code: &str) -> Result<Locale, String> {
    Locale::from_code(code).ok_or_else(|| "one of de, en, ar".to_owned())
}

/// Runs a command.
pub async fn run(cli: Cli) -> Result<(), Failure> {
    logs::start(&cli.data.log, cli.data.log_format)?;
    match cli.command {
        Command::Serve(args) => {
            let tenants = open(&cli.data).await?;
            serve(tenants, &args, |address| println!("ready on {address}")).await
        }
        Command::Migrate => migrate(&*open(&cli.data).await?).await,
        Command::Tenant(command) => tenant(&*open(&cli.data).await?, command).await,
        Command::Staff(command) => staff(&*open(&cli.data).await?, command).await,
        Command::Settings { tenant, file } => settings(&*open(&cli.data).await?, &tenant, &file).await,
        Command::Demo(args) => demo::run(cli.data, args).await,
    }
}

async fn open(data: &DataArgs) -> Result<std::sync::Arc<Tenants>, Failure> {
    Ok(Tenants::open(data.opener(Durability::Full)?, data.base()?, Env::default(), false).await?)
}

async fn migrate(tenants: &Tenants) -> Result<(), Failure> {
    println!("registry and state are up to date");
    let rows = tenants.list().await?;
    let count = rows.len();
    let mut failed = 0;
    for (number, row) in rows.iter().enumerate() {
        match tenants.tenant(&row.slug, Actor::Operator).await {
            Ok(_) => println!("[{}/{count}] {} is up to date", number + 1, row.slug),
            Err(error) => {
                failed += 1;
                println!("[{}/{count}] {}: {error}", number + 1, row.slug);
            }
        }
    }
    if failed > 0 {
        return Err(format!("{failed} of {count} tenants could not be brought up to date").into());
    }
    Ok(())
}

async fn tenant(tenants: &Tenants, command: TenantCommand) -> Result<(), Failure> {
    match command {
        TenantCommand::Create(args) => {
            let mut settings = match &args.settings {
                Some(file) => read_settings(file)?,
                None => Settings::default(),
            };
            if let Some(name) = args.name {
                settings.name = name;
            }
            if settings.name.is_empty() {
                settings.name = by_slug(&args.slug).map_or(args.slug.clone(), |district| district.name.to_owned());
            }
            let new =
                NewTenant { slug: args.slug, settings, hosts: args.hosts, database_url: args.tenant_database_url };
            let ctx = tenants.create(new).await?;
            println!("{} is served at {}", ctx.site.slug, ctx.site.base_url);
            println!("next: connecting-humans staff invite {} ADDRESS --name NAME --role coordinator", ctx.site.slug);
        }
        TenantCommand::List => {
            for row in tenants.list().await? {
                println!("{}\t{}\t{}\t{}", row.slug, row.status.code(), row.ags.as_deref().unwrap_or("-"), row.name);
            }
        }
        TenantCommand::Show { slug } => {
            let rows = tenants.list().await?;
            let row = rows.iter().find(|row| row.slug == slug).ok_or_else(|| format!("there is no tenant {slug:?}"))?;
            println!("slug: {}\nname: {}\nAGS: {}", row.slug, row.name, row.ags.as_deref().unwrap_or("-"));
            println!("status: {}\naddress: {}", row.status.code(), tenants.base().tenant_url(&row.slug, &row.hosts));
            println!("own hosts: {}\nsince: {}", row.hosts.join(", "), row.created_at.date_naive());
        }
        TenantCommand::Suspend { slug } => {
            tenants.set_status(&slug, TenantStatus::Suspended).await?;
            println!("{slug} is suspended");
        }
        TenantCommand::Resume { slug } => {
            tenants.set_status(&slug, TenantStatus::Active).await?;
            println!("{slug} is served again");
        }
    }
    Ok(())
}

fn read_settings(file: &Path) -> Result<Settings, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?)
}

async fn settings(tenants: &Tenants, tenant: &str, file: &Path) -> Result<(), Failure> {
    let settings = read_settings(file)?;
    if tenant == "state" {
        put_settings(&tenants.state(Actor::Operator), &settings).await?;
    } else {
        put_settings(&tenants.tenant(tenant, Actor::Operator).await?, &settings).await?;
    }
    println!("written; a program that runs shows them after its next start");
    Ok(())
}

async fn staff(tenants: &Tenants, command: StaffCommand) -> Result<(), Failure> {
    let name = match &command {
        StaffCommand::Invite(args) => &args.tenant,
        StaffCommand::Reset { tenant, .. } | StaffCommand::List { tenant } => tenant,
    };
    if name == "state" {
        staff_of(&tenants.state(Actor::Operator), command).await
    } else {
        let ctx = tenants.tenant(name, Actor::Operator).await.map_err(|_| format!("there is no tenant {name:?}"))?;
        staff_of(&ctx, command).await
    }
}

async fn staff_of<S: Shared>(ctx: &Ctx<S>, command: StaffCommand) -> Result<(), Failure> {
    match command {
        StaffCommand::Invite(args) => {
            if args.role.is_state() != (args.tenant == "state") {
                return Err(format!("the role {} does not belong to {}", args.role, args.tenant).into());
            }
            let invited = accounts::invite(ctx, &args.email, &args.name, args.role, args.language).await;
            let invited = invited.map_err(|error| match error {
                services::Error::Invalid(_) => "the address is none, or has an account already".to_owned(),
                other => other.to_string(),
            })?;
            println!("invited; the link is on its way by mail:\n{}", invited.url);
        }
        StaffCommand::Reset { email, .. } => {
            let invited = accounts::reset(ctx, &email).await.map_err(|error| match error {
                services::Error::NotFound => format!("no account has the address {email}"),
                other => other.to_string(),
            })?;
            println!("reset; the link is on its way by mail:\n{}", invited.url);
        }
        StaffCommand::List { .. } => {
            for staff in accounts::list(ctx).await? {
                let state = match (staff.active, staff.password_hash.is_some()) {
                    (false, _) => "off",
                    (true, true) => "active",
                    (true, false) => "invited",
                };
                println!("{}\t{}\t{state}\t{}", staff.email, staff.role, staff.name);
            }
        }
    }
    Ok(())
}
