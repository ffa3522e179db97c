//! `backup` and `restore`.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;
use services::Env;
use services::backup::{BackupError, Keeper, Restore, Verified, verify};
use store::Durability;

use crate::config::DataArgs;
use crate::serve::Failure;

#[derive(Args, Debug)]
pub struct BackupArgs {
    /// What to back up: slugs of tenants, "state", "registry"; everything when nothing is named.
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// The folder that gets a file for each database; made when missing.
    #[arg(long, value_name = "FOLDER")]
    pub to: PathBuf,
}

#[derive(Args, Debug)]
pub struct RestoreArgs {
    /// Files that `backup` made.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// Another slug for the tenant: a copy beside the one that it was taken from.
    #[arg(long = "as", value_name = "SLUG")]
    pub slug: Option<String>,
    /// Throw away what the database holds already.
    #[arg(long)]
    pub replace: bool,
    /// Only read the files wholly and say whether they could be restored; write nothing.
    #[arg(long, conflicts_with_all = ["slug", "replace"])]
    pub check: bool,
}

/// Prints how far it is, now and then.
pub(super) struct Meter {
    begun: Instant,
    told: Instant,
}

impl Meter {
    pub fn begin() -> Self {
        let now = Instant::now();
        Self { begun: now, told: now }
    }

    pub fn rows(&mut self, rows: u64) {
        if self.told.elapsed() >= Duration::from_secs(2) {
            self.told = Instant::now();
            println!("    {rows} rows so far");
        }
    }

    pub fn seconds(&self) -> String {
        format!("{:.1} s", self.begun.elapsed().as_secs_f64())
    }
}

/// An error with all its causes, in one line.
pub(super) fn causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

/// Backs up one database after the other; one that can't be doesn't keep the others from it.
pub(super) async fn back_up(data: &DataArgs, args: &BackupArgs) -> Result<(), Failure> {
    let keeper = Keeper::new(data.opener(Durability::Full)?, Env::default());
    let wanted = keeper.chosen(&args.names).await?;
    let (count, mut failed, whole) = (wanted.len(), 0, Instant::now());
    let mut rows = 0;
    for (number, which) in wanted.iter().enumerate() {
        let mut meter = Meter::begin();
        match keeper.back_up(which, &args.to, &mut |rows| meter.rows(rows)).await {
            Ok(taken) => {
                rows += taken.content.total();
                let (name, path) = (which.name(), taken.path.display());
                let (total, size, time) = (taken.content.total(), taken.bytes.div_ceil(1000), meter.seconds());
                println!("[{}/{count}] {name}: {total} rows, {size} kB, {time}: {path}", number + 1);
            }
            Err(error) => {
                failed += 1;
                println!("[{}/{count}] {}: not backed up: {}", number + 1, which.name(), causes(&error));
            }
        }
    }
    println!("{rows} rows in {:.1} s", whole.elapsed().as_secs_f64());
    if failed > 0 {
        return Err(format!("{failed} of {count} databases could not be backed up").into());
    }
    Ok(())
}

/// Verifies all files before the first of them is restored.
pub(super) async fn restore(data: &DataArgs, args: &RestoreArgs) -> Result<(), Failure> {
    let keeper = Keeper::new(data.opener(Durability::Full)?, Env::default());
    if args.slug.is_some() && args.files.len() != 1 {
        return Err("--as takes one file".into());
    }
    let mut files = Vec::with_capacity(args.files.len());
    let mut bad = 0;
    for path in &args.files {
        match look(&keeper, path).await {
            Ok(file) => files.push(file),
            Err(error) => {
                bad += 1;
                println!("{}", causes(&error));
            }
        }
    }
    if bad > 0 {
        return Err(format!("{bad} of {} files can't be restored; nothing was written", args.files.len()).into());
    }
    if args.check {
        return Ok(());
    }
    // Tenants may need what the registry says of them.
    files.sort_by_key(|file| (file.head.tenant.is_some(), file.head.name != "registry"));
    let how = Restore { slug: args.slug.clone(), replace: args.replace };
    for file in &files {
        let mut meter = Meter::begin();
        let restored = keeper.restore(file, &how, &mut |rows| meter.rows(rows)).await;
        let restored = restored.map_err(|error| format!("{}: {}", file.path.display(), causes(&error)))?;
        let (total, taken_at) = (restored.content.total(), file.head.taken_at.format("%Y-%m-%d %H:%M:%S UTC"));
        println!("{}: {total} rows as of {taken_at}, read back and equal, {}", restored.name, meter.seconds());
        if restored.suspended {
            println!("  it is suspended; to serve it: connecting-humans tenant resume {}", restored.name);
        }
    }
    Ok(())
}

async fn look(keeper: &Keeper, path: &Path) -> Result<Verified, BackupError> {
    let file = verify(path).await?;
    keeper.can_restore(&file)?;
    let (head, content) = (&file.head, &file.tail.content);
    println!(
        "{}: {} as of {}, by version {}: {} rows, whole; content {}",
        path.display(),
        head.tenant.as_ref().map_or(head.name.as_str(), |tenant| &tenant.slug),
        head.taken_at.format("%Y-%m-%d %H:%M:%S UTC"),
        head.program,
        content.total(),
        &content.sha256[..16],
    );
    Ok(file)
}
