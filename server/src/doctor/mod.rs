//! `connecting-humans doctor`: looks at an installation and says what is wrong and what to do. It changes nothing,
//! unless asked to repair rows that can't be read.

mod configuration;
mod databases;
mod disk;
mod files;
mod finding;
mod mail;
mod network;
mod show;
mod tls;

use clap::Args;
use services::{Clock as _, Env, SystemClock};

use crate::config::{DataArgs, ServeArgs};
use crate::serve::Failure;
use databases::Known;
use finding::Finding;

/// What the command `doctor` takes: the settings of `serve`, which it looks at, and these.
#[derive(Args, Clone, Debug)]
pub struct DoctorArgs {
    #[command(flatten)]
    pub serve: ServeArgs,

    /// Ask nothing outside this machine but the database server: no mail server, no host names, no certificates.
    #[arg(long, visible_alias = "no-network", conflicts_with = "send_to")]
    pub offline: bool,

    /// Send a real test mail to this address.
    #[arg(long, value_name = "ADDRESS")]
    pub send_to: Option<String>,

    /// Mend rows that the program can't read, where nothing but the unreadable value is lost by it.
    #[arg(long)]
    pub repair: bool,

    /// Say it as one JSON object, for machines.
    #[arg(long)]
    pub json: bool,
}

/// Looks at everything and prints it. An error when something is wrong, so that the program ends with 1.
pub async fn run(data: &DataArgs, args: &DoctorArgs) -> Result<(), Failure> {
    let now = SystemClock.now();
    let findings = look(data, args).await;
    if args.json {
        println!("{}", show::json(&findings, now)?);
    } else {
        print!("{}", show::text(&findings));
    }
    match show::wrong(&findings) {
        0 => Ok(()),
        wrong => Err(format!("{wrong} of {} findings are wrong", findings.len()).into()),
    }
}

async fn look(data: &DataArgs, args: &DoctorArgs) -> Vec<Finding> {
    let (env, base, location) = (Env::default(), data.base().ok(), data.location().ok());
    let smtp = args.serve.smtp().ok().flatten();
    let mut findings = configuration::check(data, &args.serve);
    findings.extend(disk::check(location.as_ref()));
    let mut tenants = Vec::new();
    if let Some(location) = &location {
        let known = Known { base: base.as_ref(), sends: smtp.is_some(), repairs: args.repair, now: env.now() };
        let (found, rows) = databases::check(location, known).await;
        findings.extend(found);
        tenants = rows;
    }
    if args.offline {
        return findings;
    }
    if let (Some(smtp), Ok(Some(delivery))) = (&smtp, args.serve.delivery()) {
        let server = network::host_of(&smtp.url);
        findings.extend(mail::check(&server, &delivery, &env, args.send_to.as_deref()).await);
    }
    if let Some(base) = &base {
        findings.extend(network::check(base, &tenants, env.now()).await);
    }
    findings
}
