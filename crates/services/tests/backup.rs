//! Backup and restore: what comes back is what was there, to the last row, or nothing comes back at all.

use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::kept::{Rows, elsewhere, fill, forge, in_folder, keeper, on_server, restore, rows, rows_at, take, tamper};
use chrono::Duration;
use domain::host::Host;
use domain::signup::Kind;
use services::Actor;
use services::backup::{BackupError, verify};
use services::tenant::{Reached, TenantStatus, put_settings};
use store::backup::{Kept, Place, page, shapes};
use store::{Db, Opener, Registry, State, Tenant};
use testkit::{World, on_both, volunteer};

fn erfurt() -> Place {
    Place::tenant("erfurt", None)
}

/// What a restored database holds beyond the backup: one entry in the audit log.
fn without_restoring(mut rows: Rows) -> Rows {
    let audit = rows.get_mut("audit").expect("a log");
    let before = audit.len();
    audit.retain(|row| !row.contains("\"backup.restored\""));
    assert_eq!(audit.len() + 1, before, "one entry says that it was restored");
    rows
}

fn column(rows: &Rows, table: &str, at: usize) -> Vec<serde_json::Value> {
    let value = |row: &String| serde_json::from_str::<Vec<serde_json::Value>>(row).expect("a row")[at].clone();
    rows[table].iter().map(value).collect()
}

async fn set(world: &World, slug: &str, status: TenantStatus) {
    world.tenants.set_status(slug, status).await.expect("set");
}

async fn pages_are_the_whole<S: Kept>(db: &Db<S>) {
    let whole = rows(db).await;
    for shape in shapes(db).await.expect("tables") {
        let (mut paged, mut last) = (Vec::new(), None::<String>);
        loop {
            let some = page(db, &shape, last.as_deref(), 2).await.expect("rows");
            let Some(end) = some.last() else { break };
            last = Some(end.clone());
            paged.extend(some);
        }
        assert_eq!(paged, whole[&shape.table], "{}", shape.table);
    }
}

async fn comes_back_elsewhere(world: &World, to: &Opener) {
    let folder = tempfile::tempdir().expect("a folder");
    for which in keeper(world).all().await.expect("databases") {
        let taken = keeper(world).back_up(&which, folder.path(), &mut |_| {}).await.expect("backed up");
        let restored = restore(&elsewhere(to), &taken.path, None, false).await.expect("restored");
        assert_eq!((restored.name.as_str(), restored.suspended), (which.name(), false));
        if which.name() == "registry" {
            // Before tenants are restored: each gets another id then.
            let place = Place::registry();
            assert_eq!(rows_at::<Registry>(to, &place).await, rows_at::<Registry>(world.opener(), &place).await);
        }
    }
    let mut before = rows(&world.db("erfurt").await).await;
    assert_eq!(before.insert("session".to_owned(), Vec::new()).map(|rows| rows.len()), Some(1));
    let after = rows_at::<Tenant>(to, &erfurt()).await.expect("restored");
    assert_eq!(without_restoring(after), before);
    let place = Place::state();
    let after = without_restoring(rows_at::<State>(to, &place).await.expect("restored"));
    assert_eq!(Some(after), rows_at::<State>(world.opener(), &place).await);
}

on_both! {
    async fn every_table_can_be_backed_up_and_the_tests_have_a_row_in_each(world: World) {
        fill(&world).await;
        let db = world.db("erfurt").await;
        for (table, rows) in rows(&db).await {
            assert!(!rows.is_empty(), "`fill` makes no row of {table}: restoring it is not tested");
        }
        pages_are_the_whole(&db).await;
        assert!(rows_at::<State>(world.opener(), &Place::state()).await.expect("rows").contains_key("report"));
        assert_eq!(rows_at::<Registry>(world.opener(), &Place::registry()).await.expect("rows").len(), 2);
    }

    async fn an_installation_comes_back_in_sqlite(world: World) {
        fill(&world).await;
        let folder = tempfile::tempdir().expect("a folder");
        comes_back_elsewhere(&world, &in_folder(folder.path())).await;
    }

    async fn an_installation_comes_back_in_postgresql(world: World) {
        fill(&world).await;
        comes_back_elsewhere(&world, on_server().opener()).await;
    }

    async fn another_name_makes_a_copy_that_waits_and_harms_nobody(world: World) {
        fill(&world).await;
        let folder = tempfile::tempdir().expect("a folder");
        let taken = take(&keeper(&world), "erfurt", folder.path()).await;
        let restored = restore(&keeper(&world), &taken.path, Some("erfurt-copy"), false).await.expect("restored");
        assert_eq!((restored.name.as_str(), restored.suspended), ("erfurt-copy", true));
        let host = Host::parse("erfurt-copy.localhost").expect("a host");
        world.tenants.tenant("erfurt-copy", Actor::System).await.expect("known at once");
        assert!(matches!(world.tenants.reach(&host, Actor::System).await, Reached::Suspended));

        let copied = rows_at::<Tenant>(world.opener(), &Place::tenant("erfurt-copy", None)).await.expect("rows");
        let source = rows(&world.db("erfurt").await).await;
        assert!(copied["session"].is_empty());
        let (secret, other) = (column(&source, "setting", 1), column(&copied, "setting", 1));
        assert_eq!(column(&source, "setting", 0), column(&copied, "setting", 0));
        assert_ne!(secret, other, "a copy signs with a secret of its own");
        let status = shapes(&world.db("erfurt").await).await.expect("tables");
        let status = status.iter().find(|shape| shape.table == "outbox").and_then(|shape| shape.position("status"));
        let status = status.expect("a status");
        assert!(column(&source, "outbox", status).iter().any(|status| status == "queued"));
        assert!(column(&copied, "outbox", status).iter().all(|status| status != "queued"), "nothing is sent twice");
        let mut copied = without_restoring(copied);
        let mut source = source;
        for table in ["session", "setting", "outbox"] {
            copied.remove(table);
            source.remove(table);
        }
        assert_eq!(copied, source);

        set(&world, "erfurt-copy", TenantStatus::Active).await;
        world.submit("erfurt-copy", Kind::Volunteer, &volunteer("neu@example.org")).await.expect("it works");
    }

    async fn what_is_there_is_overwritten_only_when_told_and_only_while_nobody_is_served(world: World) {
        fill(&world).await;
        let (folder, keeper) = (tempfile::tempdir().expect("a folder"), keeper(&world));
        let taken = take(&keeper, "erfurt", folder.path()).await;
        let backed_up = rows(&world.db("erfurt").await).await;
        world.submit("erfurt", Kind::Volunteer, &volunteer("spaet@example.org")).await.expect("sent");
        let later = rows(&world.db("erfurt").await).await;

        let refused = restore(&keeper, &taken.path, None, true).await;
        assert!(matches!(refused, Err(BackupError::Served(slug)) if slug == "erfurt"));
        set(&world, "erfurt", TenantStatus::Suspended).await;
        let refused = restore(&keeper, &taken.path, None, false).await;
        assert!(matches!(refused, Err(BackupError::Occupied(slug)) if slug == "erfurt"));
        let state = take(&keeper, "state", folder.path()).await;
        assert!(matches!(restore(&keeper, &state.path, None, false).await, Err(BackupError::Occupied(_))));
        assert!(matches!(restore(&keeper, &state.path, Some("x"), false).await, Err(BackupError::Nameless)));
        let reserved = restore(&keeper, &taken.path, Some("state"), false).await;
        assert!(matches!(reserved, Err(BackupError::Tenant(_))));
        assert_eq!(rows(&world.db("erfurt").await).await, later, "nothing was written");

        assert!(restore(&keeper, &taken.path, None, true).await.expect("restored").suspended);
        let mut restored = without_restoring(rows(&world.db("erfurt").await).await);
        restored.insert("session".to_owned(), backed_up["session"].clone());
        assert_eq!(restored, backed_up);
    }

    async fn a_running_program_serves_what_was_restored_with_its_settings(world: World) {
        let ctx = world.tenant("erfurt", Actor::Operator).await;
        let name = async || world.tenant("erfurt", Actor::System).await.site.settings.name.clone();
        let mut settings = ctx.site.settings.clone();
        "Erfurt, as it is in the backup".clone_into(&mut settings.name);
        put_settings(&ctx, &settings).await.expect("written");
        assert_ne!(name().await, settings.name, "settings are read at the start");
        let folder = tempfile::tempdir().expect("a folder");
        let taken = take(&keeper(&world), "erfurt", folder.path()).await;
        set(&world, "erfurt", TenantStatus::Suspended).await;
        restore(&keeper(&world), &taken.path, None, true).await.expect("restored");
        set(&world, "erfurt", TenantStatus::Active).await;
        assert_eq!(name().await, settings.name);
    }

    async fn what_the_database_refuses_is_undone_wholly(world: World) {
        fill(&world).await;
        let (folder, keeper) = (tempfile::tempdir().expect("a folder"), keeper(&world));
        let taken = take(&keeper, "erfurt", folder.path()).await;
        // A row twice: the key refuses the second, long after the first tables were written.
        let forged = forge(&taken.path, |lines| {
            let row = lines.iter().position(|line| line == "{\"table\":\"part\"}").expect("parts") + 1;
            lines.insert(row, lines[row].clone());
            let tail = lines.pop().expect("a last line");
            let counted = lines.iter().skip(row).take_while(|line| line.starts_with('[')).count();
            let (was, is) = (format!("[\"part\",{}]", counted - 1), format!("[\"part\",{counted}]"));
            assert!(tail.contains(&was), "{tail}");
            lines.push(tail.replace(&was, &is));
        });
        let refused = restore(&keeper, &forged, Some("neu"), false).await;
        assert!(matches!(refused, Err(BackupError::Rows(_))), "{refused:?}");
        assert_eq!(rows_at::<Tenant>(world.opener(), &Place::tenant("neu", None)).await, None, "nothing is left");
        set(&world, "erfurt", TenantStatus::Suspended).await;
        let before = rows(&world.db("erfurt").await).await;
        assert!(restore(&keeper, &forged, None, true).await.is_err());
        assert_eq!(rows(&world.db("erfurt").await).await, before);
    }

    async fn a_backup_under_load_is_one_moment(world: World) {
        let world = Arc::new(world);
        let stop = Arc::new(AtomicBool::new(false));
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..3 {
            let (world, stop) = (world.clone(), stop.clone());
            writers.spawn(async move {
                for number in 0..2_000 {
                    if stop.load(Ordering::Relaxed) {
                        return number;
                    }
                    let address = format!("w{writer}-{number}@example.org");
                    world.submit("erfurt", Kind::Volunteer, &volunteer(&address)).await.expect("sent");
                }
                panic!("the backups never ended");
            });
        }
        let (folder, keeper, db) = (tempfile::tempdir().expect("a folder"), keeper(&world), world.db("erfurt").await);
        let signups = async || rows(&db).await["signup"].len();
        let mut overtaken = 0;
        for number in 0..20 {
            if number >= 3 && overtaken > 0 {
                break;
            }
            while signups().await < 10 * (number + 1) {
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
            let before = signups().await;
            let taken = take(&keeper, "erfurt", folder.path()).await;
            let after = signups().await;
            let slug = format!("copy-{number}");
            restore(&keeper, &taken.path, Some(&slug), false).await.expect("restored");
            let copy = rows_at::<Tenant>(world.opener(), &Place::tenant(&slug, None)).await.expect("rows");
            let held = copy["signup"].len();
            assert!(before <= held && held <= after, "{before} ≤ {held} ≤ {after}");
            overtaken += after - held;
            // Each sign-up came with all that its transaction wrote: two consents, a form key, a mail, an entry.
            assert_eq!(copy["consent"].len(), 2 * held);
            assert_eq!((copy["sent_form"].len(), copy["outbox"].len()), (held, held));
            let entries = copy["audit"].iter().filter(|row| row.contains("\"signup.submitted\"")).count();
            assert_eq!(entries, held);
            // The file's name has the second in it.
            world.clock.forward(Duration::seconds(1));
        }
        stop.store(true, Ordering::Relaxed);
        let written: usize = writers.join_all().await.into_iter().sum();
        assert_eq!(signups().await, written, "no writer lost anything");
        assert!(overtaken > 0, "nobody wrote while a backup ran");
    }
}

#[tokio::test]
async fn a_file_that_is_not_what_was_written_is_refused_before_anything_is_written() {
    let world = World::new(testkit::Backend::Sqlite).await;
    fill(&world).await;
    let (folder, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let taken = take(&keeper(&world), "erfurt", folder.path()).await;
    let to = elsewhere(&in_folder(there.path()));
    let bytes = std::fs::read(&taken.path).expect("read");
    let wrong = folder.path().join("wrong.jsonl.gz");
    let mut tried = 0;
    // Bytes 4 to 9 of gzip hold time and system: they change nothing of what is unpacked.
    for at in (0..4).chain((10..bytes.len()).step_by(97)).chain(bytes.len() - 8..bytes.len()) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x10;
        std::fs::write(&wrong, bytes).expect("written");
        let refused = restore(&to, &wrong, None, false).await;
        assert!(matches!(refused, Err(BackupError::Damaged { .. })), "byte {at}: {refused:?}");
        tried += 1;
    }
    assert!(tried > 50, "{tried} bytes of {}", bytes.len());
    for length in [0, 1, 20, bytes.len() / 2, bytes.len() - 1] {
        std::fs::write(&wrong, &bytes[..length]).expect("written");
        assert!(matches!(restore(&to, &wrong, None, false).await, Err(BackupError::Damaged { .. })), "{length} bytes");
    }
    std::fs::write(&wrong, [&bytes[..], b"more"].concat()).expect("written");
    assert!(matches!(restore(&to, &wrong, None, false).await, Err(BackupError::Damaged { .. })), "more at the end");
    assert!(matches!(verify(&folder.path().join("none")).await, Err(BackupError::File { .. })));

    let other_name = restore(&to, &tamper(&taken.path, "Pößneck", "Rößneck"), None, false).await;
    assert!(other_name.expect_err("refused").to_string().contains("the checksum is wrong"));

    // Checksums are right in all of these.
    let edit = |from: &str, to: &str| {
        forge(&taken.path, |lines| {
            let line = lines.iter_mut().find(|line| line.contains(from)).expect("a line");
            *line = line.replacen(from, to, 1);
        })
    };
    let refused = async |file: std::path::PathBuf| restore(&to, &file, None, false).await.expect_err("refused");
    let wrong_count = forge(&taken.path, |lines| {
        let tail = lines.pop().expect("a last line");
        lines.push(tail.replace("[\"person\",2]", "[\"person\",3]"));
    });
    assert!(refused(wrong_count).await.to_string().contains("other numbers of rows"));
    let table_less = forge(&taken.path, |lines| lines.retain(|line| *line != "{\"table\":\"audit\"}"));
    assert!(matches!(refused(table_less).await, BackupError::Damaged { .. }));
    let no_row = forge(&taken.path, |lines| {
        let row = lines.iter_mut().find(|line| line.starts_with('[')).expect("a row");
        *row = row.replacen('[', "[7,", 1);
    });
    assert!(refused(no_row).await.to_string().contains("not a row of audit"));
    let newer = refused(edit("\"version\":1", "\"version\":2")).await;
    assert!(matches!(newer, BackupError::Newer { ref what, .. } if what == "format 2"), "{newer}");
    let newer = refused(edit("\"m0001_first_mile\"", "\"m0001_first_mile\",\"m9999_later\"")).await;
    assert!(matches!(newer, BackupError::Newer { ref what, .. } if what == "m9999_later"), "{newer}");
    let other = refused(edit("\"connecting-humans-backup\"", "\"something-else\"")).await;
    assert!(other.to_string().contains("it is no backup"), "{other}");
    assert_eq!(std::fs::read_dir(there.path()).expect("a folder").count(), 0, "nothing was written");
}

#[tokio::test]
async fn a_backups_file_is_for_its_owner_alone_and_whole_or_not_there() {
    let world = World::new(testkit::Backend::Sqlite).await;
    let folder = tempfile::tempdir().expect("a folder");
    let taken = take(&keeper(&world), "erfurt", folder.path()).await;
    assert_eq!(std::fs::metadata(&taken.path).expect("a file").permissions().mode() & 0o777, 0o600);
    let name = taken.path.file_name().expect("a name").to_string_lossy().into_owned();
    assert!(name.starts_with("tenant-erfurt-2") && name.ends_with("Z.jsonl.gz"), "{name}");
    // The same name again: the one that is there stays.
    let which = keeper(&world).chosen(&["erfurt".to_owned()]).await.expect("found");
    let again = keeper(&world).back_up(&which[0], folder.path(), &mut |_| {}).await;
    assert!(matches!(again, Err(BackupError::File { .. })));
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing unfinished is left");
    assert_eq!(verify(&taken.path).await.expect("whole").tail.content, taken.content);
    let nobody = keeper(&world).chosen(&["nowhere".to_owned()]).await;
    assert!(matches!(nobody, Err(BackupError::Missing(name)) if name == "nowhere"));
}
