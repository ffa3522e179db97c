//! What the tests of backup, restore and moving share.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use domain::Locale;
use domain::certificate::{Code, Completion};
use domain::form::Input;
use domain::id::{EventId, PersonId};
use domain::interview::Kept as KeptAnswers;
use domain::matching::Side;
use domain::meeting::questionnaire::Wave;
use domain::role::Role;
use domain::signup::Kind;
use domain::tandem::{Answer, Order};
use domain::unit;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use services::backup::{BackupError, Keeper, Restore, Restored, Taken, verify};
use services::records::{Certificate, Subject};
use services::{Actor, Env, TenantCtx, event, meeting, profile, session, signup, tandem};
use sha2::{Digest as _, Sha256};
use store::backup::{Kept, Place, page, shapes};
use store::conduct::Certificate as Conduct;
use store::interview::Interview;
use store::unit::Unit;
use store::{Db, Durability, Location, Opener};
use testkit::{Backend, Databases, Pair, World, organisation, participant, volunteer};
use texts::format::iso_day;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The rows of each table.
pub type Rows = BTreeMap<String, Vec<String>>;

pub fn in_folder(folder: &Path) -> Opener {
    Opener::new(Location::Folder(folder.to_owned()), Durability::Fast)
}

/// A place for databases in the PostgreSQL that `cargo xtask test` starts.
pub fn on_server() -> Databases {
    Databases::none(Backend::Postgres)
}

pub fn keeper(world: &World) -> Keeper {
    Keeper::new(world.opener().clone(), world.tenants.state(Actor::System).env)
}

/// Somebody with the command line at another place.
pub fn elsewhere(opener: &Opener) -> Keeper {
    Keeper::new(opener.clone(), Env::default())
}

fn person(accepted: signup::Accepted) -> PersonId {
    match accepted {
        signup::Accepted::Person(id) => id,
        signup::Accepted::Organisation(_) => unreachable!("a person"),
    }
}

/// An event with somebody who registered.
async fn event(world: &World, ctx: &TenantCtx) -> EventId {
    let day = (ctx.now() + chrono::Duration::days(10)).date_naive().to_string();
    let fields = [
        ("kind", "matching-evening"),
        ("title_de", "Kennenlernabend"),
        ("title_ar", "أمسية تعارف"),
        ("day", &day),
        ("from", "18:00"),
        ("until", "20:00"),
        ("place", "Volkshochschule"),
        ("seats", "20"),
    ];
    let id = event::create(ctx, &fields.into_iter().collect()).await.expect("created");
    event::step(ctx, id, event::Step::Publish).await.expect("published");
    let visitor = world.tenant("erfurt", world.visitor()).await;
    let token = event::open_form(&visitor, id);
    world.clock.forward(chrono::Duration::seconds(30));
    let guest = [("name", "Luise"), ("email", "luise@example.org"), ("consent", "processing"), ("token", &token)];
    let guest = guest.into_iter().collect();
    event::register(&visitor, &world.limits, id, Locale::German, &guest).await.expect("registered");
    id
}

/// Erfurt with a row in every table.
pub async fn fill(world: &World) {
    let ctx = world.coordinator("erfurt").await;
    let note = [("note", "Ruft gern an.\n„Donnerstags“ \u{1f33b}")].into_iter().collect();
    let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer("luise@example.org")).await;
    services::note::add(&ctx, Subject::Signup(id), &note).await.expect("noted");
    let mentor = person(signup::accept(&ctx, id).await.expect("accepted"));
    let id = world.confirmed("erfurt", Kind::Participant, &participant("layla@example.org")).await;
    let mentee = person(signup::accept(&ctx, id).await.expect("accepted"));
    world.activate("erfurt", mentor, |_, _| {}).await;
    world.let_wait("erfurt", mentee, |_| {}).await;
    services::round::draw(&ctx).await.expect("drawn");
    let id = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
    tandem::note(&ctx, id, &note).await.expect("noted");
    together(&ctx, Pair { id, mentor, mentee }).await;
    tandem::nudge(&ctx, id).await.expect("greeted");
    profile::ask(&ctx, mentee, &Input::default()).await.expect("asked");
    mentoring(world, mentor, mentee).await;
    let evening = event(world, &ctx).await;
    let tx = world.db("erfurt").await.begin().await.expect("begun");
    store::event::meet_wish::put(&tx, evening, mentor, &[mentee]).await.expect("wished");
    let day = ctx.now().date_naive();
    let completion = Completion { name: "Luise".to_owned(), meetings: 14, minutes: 1290, from: day, until: day };
    let certificate = Certificate {
        id: ctx.env.id(),
        code: Code::new([7; 9]),
        tandem: id,
        person: mentor,
        completion,
        issued_at: ctx.now(),
        revoked_at: None,
    };
    store::certificate::insert(&tx, &certificate).await.expect("issued");
    let members = vec![(mentor, unit::Place::Adult), (mentee, unit::Place::Adult)];
    let couple = Unit { id: ctx.env.id(), kind: unit::Kind::Couple, created_at: ctx.now(), members };
    store::unit::insert(&tx, &couple).await.expect("kept");
    tx.commit().await.expect("committed");
    let id = world.confirmed("erfurt", Kind::Organisation, &organisation("verein@example.org")).await;
    signup::accept(&ctx, id).await.expect("accepted");
    world.submit("erfurt", Kind::Volunteer, &volunteer("offen@example.org")).await.expect("sent");
    let expires = ctx.now().timestamp() + 3600;
    session::create(&ctx, "a session", "{}", expires).await.expect("made");
    world.staff("state", Role::StateViewer).await;
}

/// An interview, a certificate, two people who are kept apart.
async fn mentoring(world: &World, mentor: PersonId, mentee: PersonId) {
    let ctx = world.coordinator("erfurt").await;
    let (staff, now) = (ctx.actor.staff().expect("a coordinator").id, ctx.now());
    let tx = world.db("erfurt").await.begin().await.expect("a transaction");
    store::matching::kept_apart::put(&tx, mentor, mentee).await.expect("kept apart");
    let interview = Interview {
        id: ctx.env.id(),
        person: mentee,
        side: Side::Mentee,
        kept: KeptAnswers::default(),
        version: 1,
        started_at: now,
        saved_at: now,
        finished_at: None,
        staff: Some(staff),
    };
    store::interview::insert(&tx, &interview).await.expect("begun");
    let seen_on = now.date_naive();
    let valid_until = seen_on + chrono::Days::new(1000);
    let certificate =
        Conduct { id: ctx.env.id(), person: mentor, seen_on, seen_by: staff, valid_until, reminded_at: None };
    store::conduct::put(&tx, &certificate).await.expect("noted");
    tx.commit().await.expect("written");
}

/// A tandem that does all that tandems do.
async fn together(ctx: &TenantCtx, pair: Pair) {
    tandem::propose(ctx, pair.id).await.expect("proposed");
    for side in [Side::Mentor, Side::Mentee] {
        tandem::answer(ctx, pair.id, side, Answer::Yes).await.expect("heard on the telephone");
    }
    let today = iso_day(ctx.now());
    let mentee = ctx.acting(Actor::Person(pair.mentee));
    let note = [("held_on", today.as_str()), ("minutes", "60"), ("medium", "phone"), ("topics", "german")];
    meeting::note(&mentee, pair.id, &note.into_iter().collect()).await.expect("noted");
    let tomorrow = iso_day(ctx.now() + chrono::Duration::days(1));
    let next = [("day", tomorrow.as_str()), ("time", "15:00"), ("place", "Bibliothek")].into_iter().collect();
    meeting::next::suggest(&mentee, pair.id, &next).await.expect("suggested");
    let goal = [("goal", "Führerschein")].into_iter().collect();
    meeting::goal::add(&mentee, pair.id, &goal).await.expect("set");
    let goal = meeting::of_person(&mentee, pair.id).await.expect("seen").goals[0].id;
    let step = [("milestone", "Anmelden"), ("due_on", today.as_str())].into_iter().collect();
    meeting::goal::add_step(&mentee, pair.id, goal, &step).await.expect("added");
    let job = [("kind", "job"), ("on_date", today.as_str()), ("evidence", "told")].into_iter().collect();
    meeting::outcome::add(ctx, pair.id, &job).await.expect("written");
    let system = ctx.acting(Actor::System);
    meeting::questionnaire::ask_now(&system, pair.id, Wave::Start).await.expect("asked");
}

/// All rows of a database.
pub async fn rows<S: Kept>(db: &Db<S>) -> Rows {
    let mut rows = Rows::new();
    for shape in shapes(db).await.expect("tables") {
        let lines = page(db, &shape, None, 100_000).await.expect("rows");
        rows.insert(shape.table.clone(), lines);
    }
    rows
}

/// All rows of the database at a place; `None` when there is none.
pub async fn rows_at<S: Kept>(opener: &Opener, place: &Place) -> Option<Rows> {
    let db = opener.find::<S>(place).await.expect("looked for")?;
    let rows = rows(&db).await;
    db.close().await.expect("closed");
    Some(rows)
}

/// Backs up one database.
pub async fn take(keeper: &Keeper, name: &str, folder: &Path) -> Taken {
    let which = keeper.chosen(&[name.to_owned()]).await.expect("found");
    keeper.back_up(&which[0], folder, &mut |_| {}).await.expect("backed up")
}

/// Verifies a file and restores it.
pub async fn restore(keeper: &Keeper, file: &Path, slug: Option<&str>, replace: bool) -> Result<Restored, BackupError> {
    let file = verify(file).await?;
    let how = Restore { slug: slug.map(str::to_owned), replace };
    keeper.restore(&file, &how, &mut |_| {}).await
}

/// Writes a file anew with other lines, and with checksums that are right.
pub fn forge(file: &Path, change: impl FnOnce(&mut Vec<String>)) -> PathBuf {
    let mut text = String::new();
    GzDecoder::new(std::fs::File::open(file).expect("a file")).read_to_string(&mut text).expect("lines");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    change(&mut lines);
    let tail = lines.pop().expect("a last line");
    let mut tail: serde_json::Value = serde_json::from_str(&tail).expect("the last line");
    let of = |lines: &[String]| {
        let text = lines.join("\n") + "\n";
        format!("{:x}", Sha256::digest(text.as_bytes()))
    };
    tail["content"]["sha256"] = of(&lines[1..]).into();
    tail["sha256"] = of(&lines).into();
    lines.push(tail.to_string());
    pack(file, &lines)
}

/// Writes a file anew with something else in one place, and with the checksums that it had.
pub fn tamper(file: &Path, from: &str, to: &str) -> PathBuf {
    let mut text = String::new();
    GzDecoder::new(std::fs::File::open(file).expect("a file")).read_to_string(&mut text).expect("lines");
    assert!(text.contains(from));
    pack(file, &[text.replacen(from, to, 1).trim_end().to_owned()])
}

fn pack(file: &Path, lines: &[String]) -> PathBuf {
    let forged = file.with_file_name(format!("forged-{}.jsonl.gz", NUMBER.fetch_add(1, Ordering::Relaxed)));
    let mut packed = GzEncoder::new(std::fs::File::create(&forged).expect("a file"), Compression::fast());
    for line in lines {
        writeln!(packed, "{line}").expect("written");
    }
    packed.finish().expect("written");
    forged
}
