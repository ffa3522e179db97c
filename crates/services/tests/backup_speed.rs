//! How long 100,000 rows take. Not part of the suite: `cargo test --release -p services --test backup_speed --
//! --ignored --nocapture`, with `CH_TEST_POSTGRES`. `CH_SPEED_ROWS` changes how many rows there are.

#![expect(clippy::cast_precision_loss, clippy::large_futures, reason = "figures for people, once")]

use std::collections::HashMap;
use std::future::Future;
use std::time::Instant;

use crate::kept::{Rows, elsewhere, keeper, on_server, restore, rows, take};
use domain::signup::Kind;
use serde_json::Value;
use store::backup::{insert, shapes};
use store::{Durability, Location, Opener};
use testkit::{Backend, World, volunteer};
use uuid::Uuid;

/// Columns that are unique and no identifiers.
const UNIQUE: [&str; 4] = ["open_key", "confirm_hash", "form_key", "email_key"];

/// Adds copies of what one sign-up wrote until there are about so many rows.
async fn multiply(world: &World, wanted: usize) -> usize {
    world.submit("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await.expect("sent");
    let db = world.db("erfurt").await;
    let template: Rows = rows(&db).await;
    let shapes = shapes(&db).await.expect("tables");
    let is_copied = |table: &str| !matches!(table, "setting" | "session" | "staff");
    let each: usize = template.iter().filter(|(table, _)| is_copied(table)).map(|(_, rows)| rows.len()).sum();
    let copies = wanted / each;
    let mut next = 0_u128;
    for first in (0..copies).step_by(1_000) {
        let mut lines: HashMap<&str, Vec<String>> = HashMap::new();
        for copy in first..copies.min(first + 1_000) {
            let mut ids: HashMap<String, String> = HashMap::new();
            for shape in shapes.iter().filter(|shape| is_copied(&shape.table)) {
                for row in &template[&shape.table] {
                    let mut values: Vec<Value> = serde_json::from_str(row).expect("a row");
                    for (value, (column, _)) in values.iter_mut().zip(&shape.columns) {
                        let Value::String(text) = value else { continue };
                        if Uuid::parse_str(text).is_ok() {
                            let id = ids.entry(text.clone()).or_insert_with(|| {
                                next += 1;
                                // As in life they grow, with something random at the end.
                                Uuid::from_u128(0x019a_0000 << 96 | next << 64 | next.wrapping_mul(0x9e37_79b9))
                                    .to_string()
                            });
                            text.clone_from(id);
                        } else if UNIQUE.contains(&column.as_str()) {
                            text.push_str(&copy.to_string());
                        }
                    }
                    lines.entry(&shape.table).or_default().push(serde_json::to_string(&values).expect("a row"));
                }
            }
        }
        let tx = db.begin().await.expect("begun");
        for shape in &shapes {
            insert(&tx, shape, lines.get(shape.table.as_str()).map_or(&[][..], Vec::as_slice)).await.expect("added");
        }
        tx.commit().await.expect("committed");
    }
    copies * each
}

async fn measure<T>(what: &str, rows: usize, work: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let done = work.await;
    let seconds = begun.elapsed().as_secs_f64();
    println!("{what}: {rows} rows, {seconds:.1} s, {:.3} min per 100,000 rows", seconds / 60.0 * 1e5 / rows as f64);
    done
}

async fn on(backend: Backend, name: &str) {
    let wanted = std::env::var("CH_SPEED_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(100_000);
    let world = World::new(backend).await;
    let count = multiply(&world, wanted).await;
    let folder = tempfile::tempdir().expect("a folder");
    let source = keeper(&world);
    let taken = measure(&format!("backup {name}"), count, take(&source, "erfurt", folder.path())).await;
    println!("size of the file from {name}: {:.1} MB per 100,000 rows", taken.bytes as f64 / 1e6 * 1e5 / count as f64);
    let server = on_server();
    let targets = [
        ("sqlite", Opener::new(Location::Folder(folder.path().to_owned()), Durability::Full)),
        ("postgres", server.opener().clone()),
    ];
    if let Some((_, target)) = targets.iter().find(|(other, _)| *other == name) {
        let target = elsewhere(target);
        let restored = measure(&format!("restore {name}"), count, restore(&target, &taken.path, None, false)).await;
        assert_eq!(restored.expect("restored").content, taken.content);
    }
    if let Some((other, target)) = targets.iter().find(|(other, _)| *other != name) {
        let wanted = source.begin_move(target).await.expect("begun");
        let erfurt = wanted.iter().find(|which| which.name() == "erfurt").expect("erfurt");
        let moved = async { source.move_one(erfurt, target, false, &mut |_| {}).await.expect("moved") };
        measure(&format!("move {name} to {other}"), count, moved).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures"]
async fn backup_restore_and_moving() {
    on(Backend::Sqlite, "sqlite").await;
    on(Backend::Postgres, "postgres").await;
}
