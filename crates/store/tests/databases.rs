//! Opening databases, transactions in them, and sessions, on SQLite and on a real PostgreSQL.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Duration, Utc};
use domain::Locale;
use domain::id::MailId;
use store::outbox::Mail;
use store::{Db, Durability, Location, Opener, StoreError, Tenant, outbox, session, settings};
use uuid::Uuid;

static NUMBER: AtomicU32 = AtomicU32::new(0);

fn sqlite(folder: &Path) -> Opener {
    Opener::new(Location::Folder(folder.to_owned()), Durability::Fast)
}

/// A place for databases of its own in the PostgreSQL that `cargo xtask test` starts.
fn postgres() -> Opener {
    let server = std::env::var("CH_TEST_POSTGRES").expect("CH_TEST_POSTGRES says where PostgreSQL is");
    let server = server.rsplit_once('/').map_or(server.as_str(), |(server, _)| server);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let pattern = format!("{server}/s{}_{number}_{{tenant}}", std::process::id());
    Opener::new(Location::postgres(&pattern).expect("a URL"), Durability::Fast)
}

macro_rules! on_both {
    ($(async fn $name:ident($opener:ident: Opener) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn run($opener: Opener) $body

            #[tokio::test]
            async fn sqlite() {
                let folder = tempfile::tempdir().expect("a folder");
                run(super::sqlite(folder.path())).await;
            }

            #[tokio::test]
            async fn postgres() {
                run(super::postgres()).await;
            }
        }
    )+};
}

fn mail(number: u128) -> Mail {
    let to = ("Luise", "luise@example.org".parse().expect("an address"));
    let parts = ["s", "t", "h"].map(str::to_owned);
    let id = MailId(Uuid::from_u128(number));
    let mail = Mail::queued(id, "confirm", Locale::German, to, parts, DateTime::UNIX_EPOCH);
    Mail { next_at: at(i64::try_from(number).expect("small")), ..mail }
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::seconds(seconds)
}

async fn number(db: &Db<Tenant>) -> Option<u32> {
    settings::get(db, "number").await.expect("a setting")
}

on_both! {
    async fn what_was_written_is_there_after_a_restart(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        settings::put(&db, "number", &7).await.expect("written");
        db.close().await.expect("closed");
        let again = opener.tenant("erfurt", None).await.expect("opened again, with its schema in place");
        assert_eq!(number(&again).await, Some(7));
        assert!(db.ping().await.is_err(), "a closed database is closed");
    }

    async fn each_tenant_has_a_database_of_its_own(opener: Opener) {
        let (erfurt, gotha) = (opener.tenant("erfurt", None).await, opener.tenant("gotha", None).await);
        let (erfurt, gotha) = (erfurt.expect("opened"), gotha.expect("opened"));
        settings::put(&erfurt, "number", &7).await.expect("written");
        assert_eq!(number(&gotha).await, None);
        let state = opener.state().await.expect("opened");
        assert_eq!(settings::get::<_, u32>(&state, "number").await.expect("a setting"), None);
    }

    async fn processes_that_start_at_the_same_moment_all_get_their_database(opener: Opener) {
        let (one, two, three) =
            tokio::join!(opener.tenant("erfurt", None), opener.tenant("erfurt", None), opener.tenant("erfurt", None));
        for opened in [one, two, three] {
            settings::put(&opened.expect("opened"), "number", &1).await.expect("written");
        }
    }

    async fn a_transaction_that_is_dropped_leaves_nothing(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        let tx = db.begin().await.expect("begun");
        settings::put(&tx, "number", &7).await.expect("written");
        outbox::insert(&tx, mail(1)).await.expect("queued");
        drop(tx);
        assert_eq!(number(&db).await, None);
        assert!(outbox::list(&db, 10).await.expect("mails").is_empty());
        let tx = db.begin().await.expect("begun");
        settings::put(&tx, "number", &8).await.expect("written");
        assert_eq!(number(&db).await, None, "nobody sees what is not committed");
        tx.commit().await.expect("committed");
        assert_eq!(number(&db).await, Some(8));
    }

    async fn the_same_key_twice_is_told_as_such(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        outbox::insert(&db, mail(1)).await.expect("queued");
        assert!(matches!(outbox::insert(&db, mail(1)).await, Err(StoreError::Exists)));
    }

    async fn mails_come_up_when_they_are_due_the_oldest_first_and_are_claimed_by_one(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        for number in [3, 1, 2, 9] {
            outbox::insert(&db, mail(number)).await.expect("queued");
        }
        let due = outbox::due(&db, at(3), 10).await.expect("due");
        assert_eq!(due.iter().map(|mail| mail.id.0.as_u128()).collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!(outbox::due(&db, at(3), 2).await.expect("due").len(), 2);
        assert!(outbox::due(&db, at(0), 10).await.expect("due").is_empty());
        let (one, two) = tokio::join!(outbox::claim(&db, &due[0], at(60)), outbox::claim(&db, &due[0], at(60)));
        assert!(one.expect("an answer") != two.expect("an answer"), "one worker has it");
        let left = outbox::due(&db, at(3), 10).await.expect("due");
        assert_eq!(left.iter().map(|mail| mail.id.0.as_u128()).collect::<Vec<_>>(), [2, 3]);
        outbox::sent(&db, due[1].id, at(3)).await.expect("sent");
        assert!(!outbox::claim(&db, &due[1], at(60)).await.expect("an answer"), "what is sent is never sent again");
    }

    async fn a_session_lasts_until_its_time_and_no_longer(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        session::create(&db, "a", "one", 100).await.expect("made");
        session::create(&db, "b", "two", 200).await.expect("made");
        assert!(matches!(session::create(&db, "a", "other", 300).await, Err(StoreError::Exists)));
        assert_eq!(session::load(&db, "a", 99).await.expect("read"), Some(("one".to_owned(), 100)));
        assert_eq!(session::load(&db, "a", 100).await.expect("read"), None);
        session::save(&db, "b", "three", 250).await.expect("written");
        assert_eq!(session::delete_expired(&db, 200).await.expect("cleared"), 1);
        assert_eq!(session::load(&db, "b", 0).await.expect("read"), Some(("three".to_owned(), 250)));
        session::delete(&db, "b").await.expect("ended");
        session::delete(&db, "b").await.expect("ending twice does no harm");
        assert_eq!(session::load(&db, "b", 0).await.expect("read"), None);
    }

    async fn times_are_kept_to_the_microsecond(opener: Opener) {
        let db = opener.tenant("erfurt", None).await.expect("opened");
        let exact = at(1_790_000_000) + Duration::microseconds(123_456);
        outbox::insert(&db, Mail { created_at: exact, ..mail(1) }).await.expect("queued");
        assert_eq!(outbox::list(&db, 1).await.expect("mails")[0].created_at, exact);
        assert_eq!(outbox::count_to(&db, &["confirm"], &"luise@example.org".parse().expect("an address"), exact).await.expect("a count"), 1);
        let later = exact + Duration::microseconds(1);
        assert_eq!(outbox::count_to(&db, &["confirm"], &"luise@example.org".parse().expect("an address"), later).await.expect("a count"), 0);
    }
}

#[test]
fn a_place_in_postgres_needs_the_name_of_the_tenant() {
    assert!(Location::postgres("postgres://u@localhost/ch_{tenant}").is_ok());
    for bad in ["postgres://u@localhost/ch", "{tenant}", ""] {
        assert!(Location::postgres(bad).is_err(), "{bad}");
    }
}

#[tokio::test]
async fn the_documented_place_in_postgres_works_without_a_database_of_that_name() {
    let db =
        postgres().tenant("erfurt", None).await.expect("the server's own database `postgres` serves to make others");
    db.ping().await.expect("alive");
}
