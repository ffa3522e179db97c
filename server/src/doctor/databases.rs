//! The databases: there, sound, readable, up to date, private. They are written only to mend a row, when asked to.

use std::io::{IsTerminal as _, Write as _};
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use services::tenant::{Base, Host, TenantRow, TenantStatus};
use store::look::{Kind, Look, Schema, Seen};
use store::outbox::Backlog;
use store::readable::{self, Bad};
use store::{Db, Durability, Location, Opener, Shared, StoreError};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::files;
use super::finding::{Area, Finding, Findings, chain};

/// Databases that are looked at together.
const AT_ONCE: usize = 4;
/// Connections that the program may open for each database in use.
const EACH: u32 = 4;
/// The oldest PostgreSQL that still gets corrections at this program's release.
const OLDEST_POSTGRES: u32 = 14;
const MIGRATE: &str = "connecting-humans migrate";

/// What the checks have to know.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub base: Option<&'a Base>,
    /// Whether there is a mail server that mails could go to.
    pub sends: bool,
    /// Whether to mend what can be mended.
    pub repairs: bool,
    pub now: DateTime<Utc>,
}

/// Looks at all databases. The tenants come back for the checks of their host names.
pub async fn check(location: &Location, known: Known<'_>) -> (Vec<Finding>, Vec<TenantRow>) {
    let opener = Opener::new(location.clone(), Durability::Full);
    let mut list = Findings::new(Area::Databases);
    let mut tenants = Vec::new();
    match opener.look_at_registry().await {
        Ok(Seen::There(look)) => {
            let found = state_of(&mut list, "registry", &look).await;
            if found != Structure::Unusable {
                rows(&mut list, "registry", &look, None::<Db<store::Registry>>).await;
                match store::tenant::list(&look.db).await {
                    Ok(rows) => tenants = rows,
                    Err(error) => unreadable(&mut list, "registry", &error),
                }
            }
            server(&mut list, &look.kind, &tenants);
            close(look).await;
        }
        other => absent(&mut list, "registry", other),
    }
    match opener.look_at_state().await {
        Ok(Seen::There(look)) => {
            let writable = if known.repairs { opener.state().await.ok() } else { None };
            whole(&mut list, "state", &look, writable, known).await;
            close(look).await;
        }
        other => absent(&mut list, "state", other),
    }
    if let Some(base) = known.base {
        hosts(&mut list, base, &tenants);
    }
    list.list.extend(each(opener, &tenants, known).await);
    (list.list, tenants)
}

async fn close<S>(look: Look<S>) {
    // What was read is read; a connection that won't close ends with the program.
    let _ = look.db.close().await;
}

/// All tenants' databases, a few at a time.
async fn each(opener: Opener, tenants: &[TenantRow], known: Known<'_>) -> Vec<Finding> {
    let known = Known { base: None, ..known };
    let (sends, repairs, now) = (known.sends, known.repairs, known.now);
    let (opener, places) = (Arc::new(opener), Arc::new(Semaphore::new(AT_ONCE)));
    let mut jobs = JoinSet::new();
    for (number, row) in tenants.iter().cloned().enumerate() {
        let (opener, places) = (opener.clone(), places.clone());
        jobs.spawn(async move {
            let _place = places.acquire().await;
            let mut list = Findings::new(Area::Databases);
            let subject = format!("tenant {}", row.slug);
            match opener.look_at_tenant(&row.slug, row.database_url.as_deref()).await {
                Ok(Seen::There(look)) => {
                    let url = row.database_url.as_deref();
                    let writable = if repairs { opener.tenant(&row.slug, url).await.ok() } else { None };
                    whole(&mut list, &subject, &look, writable, Known { base: None, sends, repairs, now }).await;
                    close(look).await;
                }
                other => absent(&mut list, &subject, other),
            }
            (number, list.list)
        });
    }
    let mut done = Vec::with_capacity(tenants.len());
    while let Some(result) = jobs.join_next().await {
        done.extend(result.ok());
        progress(done.len(), tenants.len());
    }
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().flat_map(|(_, list)| list).collect()
}

/// For people who wait: how far it is.
fn progress(done: usize, all: usize) {
    let mut out = std::io::stderr();
    if out.is_terminal() && all > 20 {
        let end = if done == all { "\r\x1b[K" } else { "" };
        let _ = write!(out, "\rlooking at tenants: {done} of {all}{end}");
        let _ = out.flush();
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Structure {
    /// All that this program asks for is there.
    Usable,
    /// Queries would fail.
    Unusable,
}

/// A tenant's or the state's database with its outbox.
async fn whole<S: Shared>(
    list: &mut Findings,
    subject: &str,
    look: &Look<S>,
    writable: Option<Db<S>>,
    known: Known<'_>,
) {
    if state_of(list, subject, look).await == Structure::Unusable {
        return;
    }
    rows(list, subject, look, writable).await;
    match store::outbox::backlog(&look.db).await {
        Ok(backlog) => mails(list, subject, backlog, known),
        Err(error) => unreadable(list, subject, &error),
    }
}

/// Most rows of a database that are named one by one.
const NAMED: usize = 20;

/// Rows that this program can't read: a page that needs one could only say that something went wrong. With a database
/// that may be written they are mended, as far as they can be.
async fn rows<S>(list: &mut Findings, subject: &str, look: &Look<S>, writable: Option<Db<S>>) {
    let mut bad = match readable::look(&look.db).await {
        Ok(bad) => bad,
        Err(error) => return list.wrong(subject, chain(&error), DAMAGED),
    };
    if let Some(db) = writable.filter(|_| bad.iter().any(Bad::can_be_mended)) {
        match mend(&db, &bad).await {
            Ok(left) => bad = left,
            Err(error) => list.wrong(subject, chain(&error), "is the program running? Stop it and try again"),
        }
    }
    for one in bad.iter().take(NAMED) {
        let found = format!("{}.{} of {} holds no {}", one.table, one.column, one.row(), one.holds);
        if one.can_be_mended() {
            list.wrong(subject, found, "connecting-humans doctor --repair empties it, or writes the default");
        } else {
            list.wrong(subject, found, "restore the row from a backup, or write what should stand there");
        }
    }
    if bad.len() > NAMED {
        list.wrong(subject, format!("{} more rows can't be read", bad.len() - NAMED), "mend these first");
    }
}

/// Mends until nothing is left that can be: a row may hold several columns, and one is found at a time.
async fn mend<S>(db: &Db<S>, bad: &[Bad]) -> Result<Vec<Bad>, store::backup::Error> {
    let mut bad = bad.to_vec();
    // No table has more columns.
    for _ in 0..100 {
        if !bad.iter().any(Bad::can_be_mended) {
            break;
        }
        let tx = db.begin().await?;
        readable::mend(&tx, &bad).await?;
        tx.commit().await?;
        bad = readable::look(db).await?;
    }
    Ok(bad)
}

/// Schema, structure and file of one database: one line if all is well.
async fn state_of<S>(list: &mut Findings, subject: &str, look: &Look<S>) -> Structure {
    let before = list.list.len();
    let mut usable = Structure::Usable;
    match look.schema {
        Schema::Current => {}
        Schema::Behind(count) => {
            list.wrong(subject, format!("{} behind this program", migrations(count)), MIGRATE);
            usable = Structure::Unusable;
        }
        Schema::Ahead(count) => list.wrong(
            subject,
            format!("{} ahead: a newer program wrote it", migrations(count)),
            "run the newer program again, or restore the backup from before it",
        ),
    }
    match look.integrity().await {
        Ok(faults) if faults.is_empty() => {}
        Ok(faults) => {
            list.wrong(subject, format!("the file is damaged: {}", faults.join("; ")), DAMAGED);
            usable = Structure::Unusable;
        }
        Err(error) => {
            unreadable(list, subject, &error);
            usable = Structure::Unusable;
        }
    }
    kind(list, subject, &look.kind);
    if list.list.len() == before {
        list.ok(subject, "up to date and sound");
    }
    usable
}

fn migrations(count: usize) -> String {
    if count == 1 { "1 migration".to_owned() } else { format!("{count} migrations") }
}

const DAMAGED: &str = "stop the program, keep a copy of the file, and restore the newest backup";

fn kind(list: &mut Findings, subject: &str, kind: &Kind) {
    match kind {
        Kind::Sqlite { file, wal } => {
            let name = file.display();
            if !wal {
                list.note(
                    subject,
                    format!("{name} has no write-ahead log"),
                    "the program sets it when it opens the file",
                );
            }
            if let Some(mode) = files::open_to_all(file) {
                let advice = format!("chmod o= {name}, and its folder too");
                list.wrong(subject, format!("everyone on this machine can read {name} (mode {mode:04o})"), &advice);
            }
            if files::has_strange_owner(file) {
                let advice = "give it to the program's user (chown), and run commands as that user";
                list.wrong(subject, format!("{name} belongs to another user than its folder"), advice);
            }
        }
        Kind::Postgres { encoding, collation, ctype, .. } => {
            if encoding != "UTF8" || collation != "C" || ctype != "C" {
                list.wrong(
                    subject,
                    format!("encoding {encoding}, collation {collation}, character types {ctype}: lists sort and compare otherwise"),
                    "make the database anew: TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'",
                );
            }
        }
    }
}

fn absent<S>(list: &mut Findings, subject: &str, seen: Result<Seen<S>, StoreError>) {
    match seen {
        Ok(Seen::Missing) => list.wrong(
            subject,
            "there is no such database",
            "connecting-humans migrate makes it; if it was there before, look at CH_DATA or CH_DATABASE_URL first",
        ),
        Ok(Seen::There(_)) => {}
        Err(error) => unreadable(list, subject, &error),
    }
}

fn unreadable(list: &mut Findings, subject: &str, error: &StoreError) {
    let text = chain(error);
    let damaged = text.contains("file is not a database") || text.contains("malformed");
    let advice = if damaged { DAMAGED } else { "is the database server running, and may this user connect?" };
    list.wrong(subject, text, advice);
}

fn mails(list: &mut Findings, subject: &str, backlog: Backlog, known: Known<'_>) {
    if backlog.failed > 0 {
        list.note(
            subject,
            format!("{} mails were given up", backlog.failed),
            "the log names them (mail not delivered, give_up=true); the coordination sees the number on \"Today\"",
        );
    }
    let since = backlog.waiting_since.filter(|since| *since + Duration::days(1) < known.now);
    let Some(since) = since else { return };
    let found = format!("{} mails wait, the oldest since {}", backlog.waiting, since.format("%Y-%m-%d %H:%M UTC"));
    if known.sends {
        list.wrong(subject, found, "is the program running (`serve` sends them), and does it reach the mail server?");
    } else {
        list.note(subject, found, "set a mail server; all of them are sent then");
    }
}

/// The PostgreSQL server behind the registry.
fn server(list: &mut Findings, kind: &Kind, tenants: &[TenantRow]) {
    const NAME: &str = "PostgreSQL";
    let Kind::Postgres { version, connections, .. } = kind else { return };
    if *version < OLDEST_POSTGRES {
        list.wrong(NAME, format!("version {version} is not maintained any more"), "upgrade the server");
    }
    let busy =
        u32::try_from(tenants.iter().filter(|row| row.status == TenantStatus::Active).count()).unwrap_or(u32::MAX);
    let most = busy.saturating_mul(EACH).saturating_add(2 * EACH);
    // One busy tenant, registry and state: with less the program can't even answer a page.
    let least = 3 * EACH;
    if *connections < least {
        list.wrong(
            NAME,
            format!("lets in {connections} connections; this program needs {least}"),
            "raise max_connections",
        );
    } else if *connections < most {
        list.note(
            NAME,
            format!("lets in {connections} connections; with all {busy} tenants busy at once it takes {most}"),
            "raise max_connections if tenants answer 503 when much is going on",
        );
    } else {
        list.ok(NAME, format!("version {version}, {connections} connections for at most {most}"));
    }
}

/// Host names of tenants that the base URL has taken away from them.
fn hosts(list: &mut Findings, base: &Base, tenants: &[TenantRow]) {
    for row in tenants {
        for host in &row.hosts {
            if Host::parse(host).is_none_or(|host| base.holds(&host)) {
                list.wrong(
                    &format!("tenant {}", row.slug),
                    format!("its host name {host} belongs to the state's address, or is none"),
                    "was CH_BASE_URL changed? Names below it are given by slug",
                );
            }
        }
    }
}
