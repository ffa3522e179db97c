//! The demonstration: six districts with invented people, made by the product's own use cases with a clock that runs
//! through the last eighteen months. The same seed gives the same data, and all dates follow today.

mod chance;
mod events;
mod fill;
mod mentoring;
mod pools;
mod timeline;

use std::path::Path;

use chrono::{DateTime, Utc};
use clap::Args;
use domain::Locale;
use domain::address::{DemoMails, Staff};
use domain::form::Input;
use domain::role::Role;
use services::scope::Shared;
use services::tenant::{NewTenant, Tenants, put_settings};
use services::{Actor, Clock as _, Ctx, Env, SystemClock, account, outbox};
use store::Durability;

use crate::config::{DataArgs, ServeArgs};
use crate::serve::{Failure, serve};
use crate::worker::hand_over;
use chance::Chance;
use pools::{District, Pools};

/// The password of every demo account. It's printed, and the accounts exist only in demo data.
const PASSWORD: &str = "drei-wege-zum-fluss";

/// The file that says which demonstration a folder holds, so that nothing else is ever thrown away.
const MARK: &str = "connecting-humans-demo";

/// What the command `demo` takes.
#[derive(Args, Debug)]
pub struct DemoArgs {
    #[command(flatten)]
    pub serve: ServeArgs,
    /// Port on this machine; listens on 127.0.0.1 only.
    #[arg(long)]
    pub port: Option<u16>,
    /// Throw the demo data away and make it anew.
    #[arg(long)]
    pub fresh: bool,
    /// The same number gives the same data.
    #[arg(long, default_value_t = 2026)]
    pub seed: u64,
    /// Make only so many people in each district: for tests.
    #[arg(long, hide = true)]
    pub most: Option<usize>,
    /// Make this district only: for the replay.
    #[arg(long, hide = true, value_name = "SLUG")]
    pub district: Option<String>,
    /// Make the data as of this moment: for the replay, whose figures are kept.
    #[arg(long, hide = true, value_name = "TIME")]
    pub today: Option<DateTime<Utc>>,
    /// Make the data and end.
    #[arg(long, hide = true)]
    pub prepare: bool,
}

impl DemoArgs {
    fn what(&self) -> What {
        let today = self.today.unwrap_or_else(|| SystemClock.now());
        What { seed: self.seed, most: self.most, district: self.district.clone(), today }
    }
}

/// What data to make.
#[derive(Clone, Debug)]
struct What {
    seed: u64,
    /// How many people a district has at most.
    most: Option<usize>,
    /// The only district.
    district: Option<String>,
    today: DateTime<Utc>,
}

/// Makes the demo data once and serves it.
pub async fn run(mut data: DataArgs, mut args: DemoArgs) -> Result<(), Failure> {
    if let Some(port) = args.port {
        data.base_url = format!("http://localhost:{port}");
        args.serve.listen.set_port(port);
    }
    let mark = data.data.join(MARK);
    if args.fresh && data.data.exists() {
        throw_away(&data.data)?;
    }
    std::fs::create_dir_all(&data.data)?;
    if !mark.exists() {
        if std::fs::read_dir(&data.data)?.next().is_some() {
            return Err(format!("{} holds something that is no demo data", data.data.display()).into());
        }
        let start = std::time::Instant::now();
        fill(&data, &args.what()).await?;
        std::fs::write(&mark, format!("seed {}\n", args.seed))?;
        println!("demo data made in {} s", start.elapsed().as_secs());
    }
    if args.prepare {
        return Ok(());
    }
    let tenants = Tenants::open(data.opener(Durability::Full)?, data.base()?, Env::default(), true).await?;
    let pools = Pools::read()?;
    let has_smtp = args.serve.smtp()?.is_some();
    serve(tenants.clone(), &args.serve, |_| print_ways_in(&tenants, &pools, has_smtp)).await
}

/// Empties a folder of demo data; refuses any other.
fn throw_away(folder: &Path) -> Result<(), Failure> {
    let is_demo = folder.join(MARK).exists() || std::fs::read_dir(folder)?.next().is_none();
    if !is_demo {
        return Err(format!("{} holds something that is no demo data", folder.display()).into());
    }
    Ok(std::fs::remove_dir_all(folder)?)
}

async fn fill(data: &DataArgs, what: &What) -> Result<(), Failure> {
    let (pools, today) = (Pools::read()?, what.today);
    let tenants = Tenants::open(data.opener(Durability::Fast)?, data.base()?, Env::default(), true).await?;
    // Staff were there before anyone signed up.
    let founded = today - chrono::Duration::days(19 * 30);
    let mut handles = Vec::new();
    let is_wanted = |district: &District| what.district.as_ref().is_none_or(|slug| district.slug == *slug);
    for district in pools.districts.iter().filter(|district| is_wanted(district)).cloned() {
        let settings = district.settings();
        let ctx = tenants.create(NewTenant { slug: district.slug.clone(), settings, ..NewTenant::default() }).await?;
        let pools = pools.clone();
        let people = district.people.min(what.most.unwrap_or(usize::MAX));
        println!("  {}: {people} invented people …", district.name);
        let chance = Chance::new(what.seed, &district.slug);
        handles.push(tokio::spawn(async move {
            for (role, name) in district.staff() {
                join(&ctx.in_env(chance.at(founded)), &district.email_of(role), &name, role).await?;
            }
            fill::district(&ctx, &pools, &district, people, chance, today).await?;
            outbox::settle_demo(&ctx).await?;
            Ok::<_, Failure>(ctx)
        }));
    }
    let state = tenants.state(Actor::Operator);
    put_settings(&state, &pools::state()).await?;
    for (role, name) in [(Role::StateViewer, "Ruth Beispiel"), (Role::StateAdmin, "Armin Beispiel")] {
        join(&state, &state_email(role), name, role).await?;
    }
    outbox::settle_demo(&state).await?;
    for handle in handles {
        let ctx = handle.await??;
        hand_over(&ctx.acting(Actor::System), &tenants).await?;
    }
    Ok(())
}

/// Invites somebody and takes the invitation up.
async fn join<S: Shared>(ctx: &Ctx<S>, email: &str, name: &str, role: Role) -> Result<(), Failure> {
    let invited = account::invite(&ctx.acting(Actor::Operator), email, name, role, Locale::German).await?;
    let secret = invited.url.rsplit('/').next().unwrap_or_default();
    let input: Input = [("password", PASSWORD), ("password_again", PASSWORD)].into_iter().collect();
    account::join(&ctx.acting(chance::visitor(0)), secret, &input).await?;
    Ok(())
}

fn state_email(role: Role) -> String {
    format!("{role}@land.example")
}

fn print_ways_in(tenants: &Tenants, pools: &Pools, has_smtp: bool) {
    let base = tenants.base();
    println!("\nready\n");
    println!("  The state        {}", base.state_url());
    for district in &pools.districts {
        println!("  {:<16} {}", short(district), base.tenant_url(&district.slug, &[]));
    }
    let erfurt = base.tenant_url("erfurt", &[]);
    println!("\n  Sign in with the password  {PASSWORD}");
    if let Some(district) = pools.districts.first() {
        for (role, _) in district.staff() {
            println!("  {:<16} {:<34} at {erfurt}{Staff}", role.code(), district.email_of(role));
        }
    }
    for role in [Role::StateViewer, Role::StateAdmin] {
        println!("  {:<16} {:<34} at {}{Staff}", role.code(), state_email(role), base.state_url());
    }
    if has_smtp {
        println!("\n  Mails go to the SMTP server, and into the mailbox {erfurt}{DemoMails}");
    } else {
        println!("\n  Mails go into the mailbox  {erfurt}{DemoMails}");
    }
    println!("\n  Everything here is invented. Ctrl-C ends it.");
}

fn short(district: &District) -> String {
    domain::district::by_slug(&district.slug).map_or(district.name.clone(), |known| known.short_name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser as _;
    use domain::audit::Did;
    use domain::signup::{Kind, Status};
    use services::records::SignupFilter;
    use services::{StaffActor, TenantCtx, matching, signup};
    use std::collections::HashSet;
    use std::sync::Arc;

    /// A folder of demo data, gone with the value.
    async fn filled(what: &What) -> (tempfile::TempDir, Arc<Tenants>) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().display().to_string();
        let cli = crate::cli::Cli::parse_from(["connecting-humans", "--data", &path, "migrate"]);
        fill(&cli.data, what).await.expect("demo data");
        let base = cli.data.base().expect("a URL");
        let opener = cli.data.opener(Durability::Fast).expect("a folder");
        (folder, Tenants::open(opener, base, Env::default(), true).await.expect("databases"))
    }

    /// The coordinator of a district.
    async fn coordinator(tenants: &Tenants, slug: &str) -> TenantCtx {
        let ctx = tenants.tenant(slug, Actor::Operator).await.expect("a tenant");
        let coordinator = fill::coordinator(&ctx).await.expect("a coordinator");
        ctx.acting(Actor::Staff(coordinator))
    }

    /// Name, kind and state of every sign-up of Gotha, made with this seed.
    async fn made(seed: u64) -> Vec<(String, Kind, Status)> {
        let today = "2026-11-22T12:00:00Z".parse().expect("a time");
        let (_folder, tenants) = filled(&What { seed, most: Some(12), district: None, today }).await;
        let ctx = coordinator(&tenants, "gotha").await;
        let rows = signup::export(&ctx, &SignupFilter::default()).await.expect("sign-ups");
        rows.into_iter().map(|row| (row.name, row.kind, row.status)).collect()
    }

    /// Chance goes other ways on other days: nobody shall meet an empty list on the day of their demonstration.
    #[tokio::test]
    async fn whatever_the_day_some_wait_and_have_a_choice() {
        for today in ["2026-11-23T11:43:00Z", "2026-12-24T23:59:00Z", "2027-02-01T08:00:00Z"] {
            let today = today.parse().expect("a time");
            let what = What { seed: 2026, most: Some(160), district: Some("erfurt".to_owned()), today };
            let (_folder, tenants) = filled(&what).await;
            let ctx = coordinator(&tenants, "erfurt").await.in_env(Chance::new(1, "today").at(today));
            let waiting = matching::overview(&ctx).await.expect("who waits").mentees;
            let choice = waiting.iter().filter(|mentee| mentee.possible >= 3).count();
            assert!(choice >= 5, "{today}: {choice} of {} who wait have a choice of three", waiting.len());
            let round = services::round::draw(&ctx).await.expect("a round");
            let pairs = services::round::show(&ctx, round).await.expect("a round").rows.len();
            assert!(pairs >= 5, "{today}: {pairs} pairs");
            let Actor::Staff(somebody) = ctx.actor.clone() else { panic!("staff") };
            let auditor = ctx.acting(Actor::Staff(StaffActor { role: Role::Auditor, ..somebody }));
            let (log, _) = services::audit::list(&auditor, None, 1).await.expect("the log");
            // The report is made as the demonstration begins, by the real clock.
            let to_come: Vec<_> =
                log.rows.iter().filter(|entry| entry.at > today && entry.action != Did::ReportMade.code()).collect();
            assert!(to_come.is_empty(), "{today}: yet to come: {to_come:?}");
        }
    }

    #[tokio::test]
    async fn the_same_seed_gives_the_same_people_in_every_open_state() {
        let (one, two, other) = (made(1).await, made(1).await, made(2).await);
        assert_eq!(one, two);
        assert_ne!(one, other);
        let statuses: HashSet<Status> = one.iter().map(|(_, _, status)| *status).collect();
        for status in [Status::Submitted, Status::Confirmed, Status::InReview, Status::AskedBack, Status::Accepted] {
            assert!(statuses.contains(&status), "no sign-up is {status}");
        }
    }

    #[test]
    fn a_folder_that_is_no_demonstration_is_never_thrown_away() {
        let folder = std::env::temp_dir().join(format!("ch-real-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("tenant-erfurt.sqlite"), "real").expect("a file");
        assert!(throw_away(&folder).is_err());
        assert!(folder.join("tenant-erfurt.sqlite").exists());
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
