//! `move`.

use std::path::PathBuf;

use clap::Args;
use services::Env;
use services::backup::{Keeper, Which};
use store::{Durability, Opener};

use super::backup::{Meter, causes};
use crate::config::DataArgs;
use crate::serve::Failure;

#[derive(Args, Debug)]
pub struct MoveArgs {
    /// The PostgreSQL to move to; the URL has {tenant} where the database's name goes.
    #[arg(long, value_name = "URL", required_unless_present_any = ["to_database_url_file", "to_data", "cancel"])]
    pub to_database_url: Option<String>,
    /// A file that holds that URL: for secrets.
    #[arg(long, value_name = "FILE", conflicts_with = "to_database_url")]
    pub to_database_url_file: Option<PathBuf>,
    /// The folder of SQLite databases to move to.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["to_database_url", "to_database_url_file"])]
    pub to_data: Option<PathBuf>,
    /// Throw away what an earlier move that broke off left at the new place.
    #[arg(long)]
    pub replace: bool,
    /// Do not move: let the databases of a move be written again.
    #[arg(long, conflicts_with_all = ["to_database_url", "to_database_url_file", "to_data", "replace"])]
    pub cancel: bool,
}

pub(super) async fn run(data: &DataArgs, args: MoveArgs) -> Result<(), Failure> {
    let keeper = Keeper::new(data.opener(Durability::Full)?, Env::default());
    if args.cancel {
        let opened = keeper.cancel_move().await?;
        println!("{opened} databases can be written again");
        return Ok(());
    }
    let to = DataArgs {
        data: args.to_data.unwrap_or_default(),
        database_url: args.to_database_url,
        database_url_file: args.to_database_url_file,
        ..data.clone()
    };
    let to = to.opener(Durability::Full)?;
    let wanted = keeper.begin_move(&to).await?;
    println!("the databases of the old place refuse to be written from now on");
    if let Err(error) = all(&keeper, &wanted, &to, args.replace).await {
        keeper.cancel_move().await?;
        println!("nothing of the old place was changed, and it can be written again");
        return Err(error);
    }
    for which in keeper.all().await? {
        if let Which::Tenant(row) = which
            && row.database_url.is_some()
        {
            println!("{} has a database at an address of its own: it stays there", row.slug);
        }
    }
    println!("done; start the program with the new place. The old databases stay as they are, and can't be written.");
    Ok(())
}

async fn all(keeper: &Keeper, wanted: &[Which], to: &Opener, replace: bool) -> Result<(), Failure> {
    let (count, mut rows, whole) = (wanted.len(), 0, Meter::begin());
    for (number, which) in wanted.iter().enumerate() {
        let mut meter = Meter::begin();
        let moved = keeper.move_one(which, to, replace, &mut |rows| meter.rows(rows)).await;
        let moved = moved.map_err(|error| format!("{}: {}", which.name(), causes(&error)))?;
        rows += moved.content.total();
        let how = if moved.before { "was moved before, and is equal" } else { "read back and equal" };
        let (name, total, time) = (which.name(), moved.content.total(), meter.seconds());
        println!("[{}/{count}] {name}: {total} rows, {how}, {time}", number + 1);
    }
    println!("{rows} rows in {}", whole.seconds());
    Ok(())
}
