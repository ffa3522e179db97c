//! What a released version left behind comes into this one: a backup of a demonstration's district, made by the last
//! version with another schema, restores here, and nothing of it is lost. The kept file is never made anew.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::kept::{Rows, elsewhere, in_folder, on_server, restore, rows_at};
use domain::audit::Did;
use flate2::read::GzDecoder;
use serde_json::{Map, Value, json};
use store::backup::Place;
use store::{Opener, Tenant};

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/released/erfurt-m0009.jsonl.gz")
}

/// The rows of the file, by table.
fn kept() -> Rows {
    let mut text = String::new();
    let packed = std::fs::File::open(file()).expect("the kept file");
    GzDecoder::new(packed).read_to_string(&mut text).expect("packed");
    let (mut rows, mut table) = (Rows::new(), String::new());
    for line in text.lines() {
        let line_read: Value = serde_json::from_str(line).expect("a line");
        if let Some(name) = line_read["table"].as_str() {
            name.clone_into(&mut table);
            rows.insert(table.clone(), Vec::new());
        } else if line_read.is_array() {
            rows.get_mut(&table).expect("a table").push(line.to_owned());
        }
    }
    rows
}

/// The entries of the log by identifier: the code, and all of the rest.
fn log(rows: &[String]) -> BTreeMap<String, (String, Vec<Value>)> {
    let entries = rows.iter().map(|row| {
        let mut values: Vec<Value> = serde_json::from_str(row).expect("a row");
        let action = values.remove(0).as_str().expect("a code").to_owned();
        let id = values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
        (id, (action, values))
    });
    entries.collect()
}

/// A row of the last version's volunteers or participants, as it is to be told now: by the names of its columns.
fn as_part(kind: &str, row: &str) -> String {
    let mut columns = vec!["created_at", "details", "paused_until", "person_id", "status", "untold", "waiting_since"];
    if kind == "volunteer" {
        columns.insert(0, "capacity");
    }
    let mut part = named(&columns, row);
    part.insert("kind".to_owned(), kind.into());
    part.entry("capacity".to_owned()).or_insert(1.into());
    let told = part.get_mut("details").expect("answers");
    let mut answers: Map<String, Value> = serde_json::from_str(told.as_str().expect("a text")).expect("JSON");
    assert!(answers.remove("profile").is_some());
    *told = Value::Object(answers);
    Value::Object(part).to_string()
}

fn plain_part(row: &str) -> String {
    let columns = [
        "capacity",
        "created_at",
        "details",
        "id",
        "kind",
        "paused_until",
        "person_id",
        "status",
        "untold",
        "waiting_since",
    ];
    let mut part = named(&columns, row);
    part.remove("id").expect("an identifier");
    let told = part.get_mut("details").expect("answers");
    *told = serde_json::from_str(told.as_str().expect("a text")).expect("JSON");
    Value::Object(part).to_string()
}

/// The columns of a person, as they are now.
const PERSON: [&str; 14] = [
    "asked_at",
    "created_at",
    "id",
    "latin_name",
    "locale",
    "name",
    "pin_hash",
    "place",
    "postcode",
    "profile",
    "profile_version",
    "search",
    "session_epoch",
    "ways",
];

/// Where the name in Latin letters stands among the columns of a sign-up.
const LATIN_NAME: usize = 10;

/// A person of that version.
fn person_of_then(row: &str) -> Map<String, Value> {
    let columns = [
        "asked_at",
        "created_at",
        "email",
        "email_key",
        "id",
        "locale",
        "name",
        "phone",
        "place",
        "postcode",
        "profile",
        "profile_version",
        "search",
        "session_epoch",
    ];
    named(&columns, row)
}

/// A person of that version, as they are to be told now.
fn with_ways(row: &str) -> String {
    let mut person = person_of_then(row);
    person.remove("email_key");
    let address = person.remove("email").expect("an address");
    let mut ways = vec![json!({ "by": "mail", "address": address })];
    let number = person.remove("phone").expect("a column");
    if !number.is_null() {
        ways.push(json!({ "by": "telephone", "number": number }));
    }
    person.insert("ways".to_owned(), Value::Array(ways).to_string().into());
    person.insert("latin_name".to_owned(), Value::Null);
    person.insert("pin_hash".to_owned(), Value::Null);
    Value::Object(person).to_string()
}

/// By what a person of that version is found, row by row.
fn way_keys(row: &str) -> Vec<String> {
    let person = person_of_then(row);
    let mail = person["email_key"].as_str().map(|key| format!("mail:{key}"));
    let tel = person["phone"].as_str().map(|number| format!("tel:{number}"));
    mail.into_iter().chain(tel).map(|key| json!([key, person["id"]]).to_string()).collect()
}

fn named(columns: &[&str], row: &str) -> Map<String, Value> {
    let values: Vec<Value> = serde_json::from_str(row).expect("a row");
    assert_eq!(values.len(), columns.len());
    columns.iter().map(|name| (*name).to_owned()).zip(values).collect()
}

async fn comes_back(to: &Opener) {
    let restored = restore(&elsewhere(to), &file(), None, false).await.expect("restored");
    assert_eq!(restored.name, "erfurt");
    let (mut before, mut after) =
        (kept(), rows_at::<Tenant>(to, &Place::tenant("erfurt", None)).await.expect("restored"));
    assert!(before["audit"].len() > 300 && before["outbox"].len() > 100, "there is something to lose");

    let (was, is) = (before.remove("audit").expect("a log"), after.remove("audit").expect("a log"));
    assert_eq!(is.len(), was.len() + 1, "and one entry that it was restored");
    let (was, is) = (log(&was), log(&is));
    let mut renamed = 0;
    for (id, (earlier, rest)) in &was {
        let (now, same) = &is[id];
        assert_eq!(rest, same);
        assert!(Did::CODES.contains(&now.as_str()), "{earlier} became {now}, which nothing can say");
        renamed += usize::from(earlier != now);
    }
    assert!(renamed > 50, "{renamed} entries say in one tense what was done");

    // Each volunteer and each participant is a part of their person, with all that they told; the profile is the person's.
    let parts: BTreeSet<String> = after.remove("part").expect("parts").iter().map(|row| plain_part(row)).collect();
    let mut expected = BTreeSet::new();
    for kind in ["volunteer", "participant"] {
        expected.extend(before.remove(kind).expect("rows").iter().map(|row| as_part(kind, row)));
    }
    assert!(expected.len() >= 20, "there are people to lose");
    assert_eq!(parts, expected);

    // Address and number are ways to reach somebody, by which they are found.
    let keys: BTreeSet<String> = after.remove("way_key").expect("keys").into_iter().collect();
    let people = before.remove("person").expect("people");
    assert_eq!(keys, people.iter().flat_map(|row| way_keys(row)).collect::<BTreeSet<_>>());
    let people: BTreeSet<String> = people.iter().map(|row| with_ways(row)).collect();
    let plain = |row: &String| Value::Object(named(&PERSON, row)).to_string();
    assert_eq!(after.remove("person").expect("people").iter().map(plain).collect::<BTreeSet<_>>(), people);
    for row in before.get_mut("signup").expect("sign-ups") {
        let mut values: Vec<Value> = serde_json::from_str(row).expect("a row");
        values.insert(LATIN_NAME, Value::Null);
        *row = Value::Array(values).to_string();
    }

    // The next report says again what the district counts.
    before.get_mut("setting").expect("settings").retain(|row| !row.contains("\"report.last\""));
    for (table, rows) in &before {
        assert_eq!(after.get(table), Some(rows), "{table}");
    }
}

#[tokio::test]
async fn a_backup_of_the_last_version_comes_back_in_sqlite() {
    let folder = tempfile::tempdir().expect("a folder");
    comes_back(&in_folder(folder.path())).await;
}

#[tokio::test]
async fn postgres_a_backup_of_the_last_version_comes_back() {
    comes_back(on_server().opener()).await;
}
