//! What can't be cheaper: the rows of a sign-up, written durably with nothing around; a password checked with nothing
//! around.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordVerifier as _};
use chrono::{DateTime, Utc};
use serde_json::Value;
use services::Env;
use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Postgres, Sqlite};
use store::Durability;
use uuid::Uuid;

use crate::Failure;
use crate::fill::{EMAIL, PASSWORD};
use crate::load::summary;
use crate::place::{Database, Place, SLUG};

/// What a sign-up's row holds beside what differs in each: name, phone, postcode, place, locale, details, search.
type Signup = (String, Option<String>, String, String, String, String, String);
/// Its mail: subject, text, HTML.
type Mail = (String, String, String);

const SIGNUP: &str =
    "SELECT name, phone, postcode, place, locale, details, search FROM signup WHERE kind = 'volunteer' LIMIT 1";
const MAIL: &str = "SELECT subject, text, html FROM outbox WHERE kind = 'confirm' LIMIT 1";

/// What is new in each.
struct Fresh {
    ids: [Uuid; 5],
    key: String,
    email: String,
    now: DateTime<Utc>,
}

impl Fresh {
    fn new(env: &Env, number: usize) -> Self {
        let key = format!("{:032x}{:032x}", u128::from_be_bytes(env.bytes()), u128::from_be_bytes(env.bytes()));
        Self {
            ids: [(); 5].map(|()| env.id()),
            key,
            email: format!("bare{number}-{}@example.org", env.id::<Uuid>()),
            now: env.now(),
        }
    }
}

/// The same statements for both databases: sqlx has a type for each.
macro_rules! transaction {
    ($name:ident, $database:ty, $begin:literal) => {
        async fn $name(pool: &sqlx::Pool<$database>, signup: &Signup, mail: &Mail, new: Fresh) -> Result<(), sqlx::Error> {
            let mut tx = pool.begin_with($begin).await?;
            sqlx::query("INSERT INTO sent_form (form_key, sent_at) VALUES ($1, $2)")
                .bind(&new.key)
                .bind(new.now)
                .execute(&mut *tx)
                .await?;
            sqlx::query(
                "INSERT INTO signup (id, kind, status, name, email, email_key, phone, postcode, place, locale, details, \
                 search, open_key, confirm_hash, submitted_at, confirmed_at, decided_at, decided_by, decline_reason, \
                 person_id, organisation_id) VALUES ($1, 'volunteer', 'submitted', $2, $3, $4, $5, $6, $7, $8, $9, $10, \
                 $11, $12, $13, NULL, NULL, NULL, NULL, NULL, NULL)",
            )
            .bind(new.ids[0])
            .bind(&signup.0)
            .bind(&new.email)
            .bind(&new.email)
            .bind(&signup.1)
            .bind(&signup.2)
            .bind(&signup.3)
            .bind(&signup.4)
            .bind(&signup.5)
            .bind(&signup.6)
            .bind(format!("volunteer:{}", new.email))
            .bind(&new.key)
            .bind(new.now)
            .execute(&mut *tx)
            .await?;
            sqlx::query(
                "INSERT INTO consent (id, signup_id, person_id, organisation_id, purpose, wording, locale, given_at, \
                 withdrawn_at) VALUES ($1, $2, NULL, NULL, 'processing', '1', $3, $4, NULL), \
                 ($5, $2, NULL, NULL, 'pass-on', '1', $3, $4, NULL)",
            )
            .bind(new.ids[1])
            .bind(new.ids[0])
            .bind(&signup.4)
            .bind(new.now)
            .bind(new.ids[2])
            .execute(&mut *tx)
            .await?;
            sqlx::query(
                "INSERT INTO outbox (id, kind, locale, about, to_name, to_address, to_key, subject, text, html, status, \
                 attempts, created_at, next_at, sent_at, last_error) VALUES ($1, 'confirm', $2, $3, $4, $5, $5, $6, $7, $8, 'queued', \
                 0, $9, $9, NULL, NULL)",
            )
            .bind(new.ids[3])
            .bind(&signup.4)
            .bind(new.ids[0])
            .bind(&signup.0)
            .bind(&new.email)
            .bind(&mail.0)
            .bind(&mail.1)
            .bind(&mail.2)
            .bind(new.now)
            .execute(&mut *tx)
            .await?;
            sqlx::query(
                "INSERT INTO audit (id, at, actor, actor_id, action, subject, subject_id, detail) \
                 VALUES ($1, $2, 'visitor', NULL, 'signup.submitted', 'signup', $3, 'volunteer')",
            )
            .bind(new.ids[4])
            .bind(new.now)
            .bind(new.ids[0])
            .execute(&mut *tx)
            .await?;
            tx.commit().await
        }
    };
}

transaction!(on_sqlite, Sqlite, "BEGIN IMMEDIATE");
transaction!(on_postgres, Postgres, "BEGIN");

/// Lets so many writers share the work.
macro_rules! measure {
    ($pool:expr, $transaction:ident, $count:expr, $writers:expr) => {{
        let pool = $pool;
        let signup: Signup = sqlx::query_as(SIGNUP).fetch_one(&pool).await?;
        let mail: Mail = sqlx::query_as(MAIL).fetch_one(&pool).await?;
        let next = Arc::new(AtomicUsize::new(0));
        let start = Instant::now();
        let mut tasks = Vec::new();
        for _ in 0..$writers {
            let (pool, signup, mail, next, count) = (pool.clone(), signup.clone(), mail.clone(), next.clone(), $count);
            tasks.push(tokio::spawn(async move {
                let (env, mut times) = (Env::default(), Vec::new());
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        return Ok::<_, sqlx::Error>(times);
                    }
                    let begun = Instant::now();
                    $transaction(&pool, &signup, &mail, Fresh::new(&env, number)).await?;
                    times.push(begun.elapsed());
                }
            }));
        }
        let mut times = Vec::new();
        for task in tasks {
            times.extend(task.await??);
        }
        let took = start.elapsed();
        pool.close().await;
        (took, times)
    }};
}

/// Writes the rows of so many sign-ups, durably: each commit waits for the disk, as the product's do.
pub async fn write(place: &Place, count: usize, connections: u32, writers: usize) -> Result<Value, Failure> {
    let (took, mut times) = match place.database() {
        Database::Sqlite(file) => {
            let options = SqliteConnectOptions::new()
                .filename(file)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(std::time::Duration::from_secs(10));
            let pool = SqlitePoolOptions::new().max_connections(connections).connect_with(options).await?;
            measure!(pool, on_sqlite, count, writers)
        }
        Database::Postgres(url) => {
            let pool = PgPoolOptions::new().max_connections(connections).connect(&url).await?;
            measure!(pool, on_postgres, count, writers)
        }
    };
    times.sort_unstable();
    Ok(summary(count, took, &times))
}

/// Checks the coordinator's password so many times.
pub async fn passwords(place: &Place, count: usize, threads: usize) -> Result<Value, Failure> {
    let db = place.opener(Durability::Full)?.tenant(SLUG, None).await?;
    let account = store::account::by_email(&db, EMAIL).await?.ok_or("no coordinator")?;
    let hash = account.password_hash.ok_or("no password")?;
    let start = Instant::now();
    let workers: Vec<_> = (0..threads)
        .map(|_| {
            let hash = hash.clone();
            std::thread::spawn(move || {
                (0..count / threads).all(|_| {
                    PasswordHash::new(&hash)
                        .is_ok_and(|hash| Argon2::default().verify_password(PASSWORD.as_bytes(), &hash).is_ok())
                })
            })
        })
        .collect();
    for worker in workers {
        if !matches!(worker.join(), Ok(true)) {
            return Err("the password is wrong".into());
        }
    }
    Ok(summary(count / threads * threads, start.elapsed(), &[]))
}
