//! Tests of the migrations that write down what earlier versions read in silence as something else.

use chrono::DateTime;
use domain::Locale;
use domain::id::{MailId, OrganisationId, RoundId, TenantId};
use domain::matching::MatchingSettings;
use domain::organisation::OrganisationKind;
use domain::round::Status;
use domain::signup::{Contact, Organisation as Details};
use sea_orm::ConnectionTrait as _;
use uuid::Uuid;

use crate::access::Connected as _;
use crate::backup::{self, Kept};
use crate::organisation::Organisation;
use crate::outbox::{Mail, MailStatus};
use crate::tenant::{TenantRow, TenantStatus};
use crate::{Db, Durability, Location, Opener, Shared, Tx, organisation, outbox, readable, round, tenant};

const ID: Uuid = Uuid::from_u128(1);

fn opener(folder: &tempfile::TempDir) -> Opener {
    Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast)
}

/// An empty database as it was before this migration.
async fn before<S: Kept>(db: &Db<S>, migration: &str) -> Tx<S> {
    let tx = db.begin().await.expect("begun");
    let level = backup::known::<S>().iter().position(|name| name == migration).expect("a migration");
    backup::rebuild(&tx, level).await.expect("built");
    tx
}

async fn write<S>(tx: &Tx<S>, sql: &str) {
    tx.connection().execute_unprepared(sql).await.expect("written");
}

async fn mail<S: Shared>(tx: &Tx<S>) {
    let to = ("Ada", "ada@example.org".parse().expect("an address"));
    let parts = ["s", "t", "h"].map(str::to_owned);
    let mail = Mail::queued(MailId(ID), "confirm", Locale::Arabic, to, parts, DateTime::UNIX_EPOCH);
    outbox::insert(tx, mail).await.expect("kept");
    write(tx, "UPDATE outbox SET status = 'lost', locale = 'tlh'").await;
}

async fn mail_is_given_up<S: Shared>(tx: &Tx<S>) {
    let mail = outbox::by_id(tx, MailId(ID)).await.expect("read").expect("there");
    assert_eq!((mail.status, mail.locale), (MailStatus::Failed, Locale::German));
}

#[tokio::test]
async fn a_tenant_of_an_unknown_status_is_served() {
    let folder = tempfile::tempdir().expect("a folder");
    let tx = before(&opener(&folder).registry().await.expect("opened"), "m0002_silent").await;
    let new = TenantRow {
        id: TenantId(ID),
        slug: "erfurt".to_owned(),
        name: "Erfurt".to_owned(),
        ags: None,
        status: TenantStatus::Suspended,
        database_url: None,
        hosts: Vec::new(),
        created_at: DateTime::UNIX_EPOCH,
    };
    tenant::insert(&tx, new).await.expect("kept");
    write(&tx, "UPDATE tenant SET status = 'odd'").await;
    backup::upgrade(&tx).await.expect("up to date");
    assert_eq!(tenant::list(&tx).await.expect("read")[0].status, TenantStatus::Active);
}

#[tokio::test]
async fn mails_of_the_state_have_a_language_and_a_status() {
    let folder = tempfile::tempdir().expect("a folder");
    let tx = before(&opener(&folder).state().await.expect("opened"), "m0003_silent").await;
    mail(&tx).await;
    backup::upgrade(&tx).await.expect("up to date");
    mail_is_given_up(&tx).await;
}

#[tokio::test]
async fn a_district_reads_what_it_read_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let tx = before(&opener(&folder).tenant("erfurt", None).await.expect("opened"), "m0011_parts").await;
    mail(&tx).await;
    let details = r#"{"kind": "club", "sections": [], "street": "", "contact_name": "Ada", "languages": [],
                      "accessible": "unknown", "offers": []}"#;
    let details: Details = serde_json::from_str(details).expect("an organisation");
    let club = Organisation {
        id: OrganisationId(ID),
        name: "Verein".to_owned(),
        postcode: "99084".parse().expect("good"),
        place: "Erfurt".to_owned(),
        listed: true,
        details,
        created_at: DateTime::UNIX_EPOCH,
    };
    let reached = Contact {
        name: "Verein".to_owned(),
        latin_name: None,
        email: "verein@example.org".parse().ok(),
        phone: None,
        postcode: "99084".parse().expect("good"),
        place: "Erfurt".to_owned(),
        locale: Locale::Arabic,
    };
    organisation::insert(&tx, club, &reached, ID).await.expect("kept");
    let drawn = round::Round {
        id: RoundId(ID),
        status: Status::Draft,
        settings: MatchingSettings::default(),
        drawn_at: DateTime::UNIX_EPOCH,
        created_by: None,
        before: Some((2, 1_500)),
    };
    round::insert(&tx, &drawn).await.expect("kept");
    write(&tx, "UPDATE organisation SET kind = 'odd'").await;
    write(&tx, "UPDATE contact SET locale = 'tlh'").await;
    write(&tx, "UPDATE round SET pairs_before = -1").await;

    backup::upgrade(&tx).await.expect("up to date");
    mail_is_given_up(&tx).await;
    let contacts = organisation::contacts(&tx, OrganisationId(ID)).await.expect("read");
    assert_eq!(contacts[0].0.locale, Locale::German);
    assert_eq!(organisation::count_kinds(&tx).await.expect("counted"), (1, 0));
    let club = organisation::by_id(&tx, OrganisationId(ID)).await.expect("read").expect("there");
    assert_eq!(club.details.kind, OrganisationKind::Club);
    assert_eq!(round::by_id(&tx, RoundId(ID)).await.expect("read").expect("there").before, None);
    assert_eq!(readable::look(&tx).await.expect("looked"), []);
}
