//! `tenant …`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use domain::district::{Settings, by_slug};
use services::tenant::{NewTenant, TenantStatus, Tenants};

use super::settings::read_settings;
use crate::serve::Failure;

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

pub(super) async fn run(tenants: &Tenants, command: TenantCommand) -> Result<(), Failure> {
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
