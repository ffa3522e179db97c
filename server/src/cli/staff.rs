//! `staff …`.

use clap::{Args, Subcommand};
use domain::Locale;
use domain::role::Role;
use services::scope::Shared;
use services::tenant::Tenants;
use services::{Actor, Ctx, account};

use crate::serve::Failure;

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
    /// The language of mails and pages, by its code.
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
    Locale::from_code(code).ok_or_else(|| {
        let codes: Vec<_> = Locale::ALL.iter().map(|locale| locale.code()).collect();
        format!("one of {}", codes.join(", "))
    })
}

pub(super) async fn run(tenants: &Tenants, command: StaffCommand) -> Result<(), Failure> {
    let name = match &command {
        StaffCommand::Invite(args) => &args.tenant,
        StaffCommand::Reset { tenant, .. } | StaffCommand::List { tenant } => tenant,
    };
    if name == "state" {
        staff_of(&tenants.state(Actor::Operator), command).await
    } else {
        let ctx = tenants.tenant(name, Actor::Operator).await.map_err(|error| match error {
            services::Error::NotFound => Failure::from(format!("there is no tenant {name:?}")),
            other => other.into(),
        })?;
        staff_of(&ctx, command).await
    }
}

async fn staff_of<S: Shared>(ctx: &Ctx<S>, command: StaffCommand) -> Result<(), Failure> {
    match command {
        StaffCommand::Invite(args) => {
            if args.role.is_state() != (args.tenant == "state") {
                return Err(format!("the role {} does not belong to {}", args.role, args.tenant).into());
            }
            let invited = account::invite(ctx, &args.email, &args.name, args.role, args.language).await;
            let invited = invited.map_err(|error| match error {
                services::Error::Invalid(_) => "the address is none, or has an account already".to_owned(),
                other => other.to_string(),
            })?;
            println!("invited; the link is on its way by mail:\n{}", invited.url);
        }
        StaffCommand::Reset { email, .. } => {
            let invited = account::reset(ctx, &email).await.map_err(|error| match error {
                services::Error::NotFound => format!("no account has the address {email}"),
                other => other.to_string(),
            })?;
            println!("reset; the link is on its way by mail:\n{}", invited.url);
        }
        StaffCommand::List { .. } => {
            for staff in account::list(ctx).await? {
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
