//! Looks a database over for what this version can't read, before a page meets it.
//!
//! Nobody writes such a row through the product. It comes from a hand in the database, from a disk, or from a version
//! that was kinder: a migration mends what earlier ones passed over in silence.

use std::any::type_name;

use chrono::NaiveDate;
use domain::Locale;
use domain::signup::DeclineReason;
use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, Query, Value};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait, FromQueryResult as _, IdenStatic as _, Iterable as _,
    PrimaryKeyToColumn as _, QueryOrder as _, QueryResult, QuerySelect as _, QueryTrait as _,
};
use uuid::Uuid;

use crate::column::Unread;
use crate::{Access, StoreError, Tx, backup, entity};

/// Rows that are read at once.
const STRETCH: u64 = 1_000;

/// Of what an empty column says no more than that it isn't known. Elsewhere nothing says something: an event without
/// a number has seats for all, a tandem that ended for no reason may be suggested again.
const EMPTY: [fn() -> &'static str; 2] = [type_name::<NaiveDate>, type_name::<DeclineReason>];

/// A row with a column that can't be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    pub table: &'static str,
    pub column: &'static str,
    /// What should stand there, by the name of its type.
    pub holds: &'static str,
    key: Vec<(&'static str, Value)>,
    mended: Option<Value>,
}

impl Bad {
    /// Which row it is: the values of its key.
    pub fn row(&self) -> String {
        let text = |(_, value): &(_, Value)| match value {
            Value::Uuid(Some(id)) => id.to_string(),
            Value::String(Some(text)) => text.clone(),
            other => format!("{other:?}"),
        };
        self.key.iter().map(text).collect::<Vec<_>>().join(", ")
    }

    /// Whether there is something that the column can say instead without telling a lie: no day or no reason, or the
    /// language in which everybody is written to whose own isn't known.
    pub fn can_be_mended(&self) -> bool {
        self.mended.is_some()
    }
}

/// Every row that can't be read, of all tables, one column of each. Reads the whole database, a stretch at a time.
///
/// # Errors
/// When the database can't be read at all, or isn't one that this version knows.
pub async fn look<S>(db: &impl Access<S>) -> Result<Vec<Bad>, backup::Error> {
    let mut bad = Vec::new();
    for shape in backup::shapes(db).await? {
        bad.extend(entity::unreadable(db.connection(), &shape.table).await?);
    }
    Ok(bad)
}

/// Mends what can be mended, and gives how many columns that were. What can't is there still at the next look.
pub async fn mend<S>(tx: &Tx<S>, bad: &[Bad]) -> Result<u64, StoreError> {
    use crate::access::Connected as _;
    let mut mended = 0;
    for one in bad {
        let Some(value) = &one.mended else { continue };
        let mut update = Query::update();
        update.table(Alias::new(one.table)).value(Alias::new(one.column), value.clone());
        for (name, key) in &one.key {
            update.and_where(Expr::col(Alias::new(*name)).eq(key.clone()));
        }
        mended += tx.connection().execute(&update).await?.rows_affected();
    }
    Ok(mended)
}

/// The rows of one table that can't be read; `check` looks at what only the whole row tells.
pub(crate) async fn rows<E: EntityTrait, C: ConnectionTrait>(
    db: &C,
    check: impl Fn(&E::Model) -> Result<(), Unread>,
) -> Result<Vec<Bad>, StoreError> {
    let mut bad = Vec::new();
    for stretch in 0.. {
        let mut select = E::find();
        for key in E::PrimaryKey::iter() {
            select = select.order_by_asc(key.into_column());
        }
        let select = select.offset(stretch * STRETCH).limit(STRETCH).into_query();
        let rows = db.query_all(&select).await?;
        for row in &rows {
            match E::Model::from_query_result(row, "") {
                Ok(model) => {
                    let found = check(&model).err().and_then(|unread| of_row::<E>(row, &unread));
                    // One column may say what another contradicts: nobody knows which of them is right.
                    bad.extend(found.map(|bad| Bad { mended: None, ..bad }));
                }
                Err(DbErr::TryIntoErr { source, .. }) if source.is::<Unread>() => {
                    bad.extend(source.downcast_ref().and_then(|unread| of_row::<E>(row, unread)));
                }
                Err(error) => return Err(error.into()),
            }
        }
        if (rows.len() as u64) < STRETCH {
            break;
        }
    }
    Ok(bad)
}

fn of_row<E: EntityTrait>(row: &QueryResult, unread: &Unread) -> Option<Bad> {
    let column = E::Column::iter().find(|column| column.as_str() == unread.column)?;
    let value = |name: &'static str| match row.try_get::<Uuid>("", name) {
        Ok(id) => Value::from(id),
        Err(_) => Value::from(row.try_get::<String>("", name).ok()),
    };
    let key = E::PrimaryKey::iter().map(|key| key.into_column().as_str()).map(|name| (name, value(name))).collect();
    let mended = if column.def().is_null() {
        EMPTY.iter().any(|empty| empty() == unread.kind).then(|| Value::from(None::<String>))
    } else {
        (unread.kind == type_name::<Locale>()).then(|| Value::from(Locale::German.code()))
    };
    Some(Bad { table: entity::table_name::<E>(), column: column.as_str(), holds: unread.holds(), key, mended })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::DateTime;
    use domain::event::{Event, Kind, Status};
    use domain::id::{EventId, GoalId, MailId, PersonId, TandemId};
    use domain::locale::Translated;
    use domain::signup::Contact;
    use domain::tandem::{self, Answer, Asked, NoReason, Order, Tandem};

    use super::*;
    use crate::access::Connected as _;
    use crate::meeting::goal;
    use crate::outbox::{Mail, MailStatus};
    use crate::{Db, Durability, Location, Opener, Tenant, event, outbox, person, settings, tandem as tandems};

    const ADA: PersonId = PersonId(Uuid::from_u128(1));
    const BEA: PersonId = PersonId(Uuid::from_u128(2));
    const PAIR: TandemId = TandemId(Uuid::from_u128(3));
    const EVENT: EventId = EventId(Uuid::from_u128(4));
    const MAIL: MailId = MailId(Uuid::from_u128(5));
    const GOAL: GoalId = GoalId(Uuid::from_u128(6));

    async fn person(db: &Db<Tenant>, id: PersonId, name: &str) {
        let contact = Contact {
            name: name.to_owned(),
            latin_name: None,
            email: format!("{name}@example.org").parse().ok(),
            phone: None,
            postcode: "99084".parse().expect("good"),
            place: "Erfurt".to_owned(),
            locale: Locale::Arabic,
        };
        let told = r#"{"languages": [], "availability": [], "reach": [], "needs": []}"#;
        let profile = serde_json::from_str(told).expect("a profile");
        person::insert(db, id, &contact, &profile, DateTime::UNIX_EPOCH).await.expect("kept");
    }

    fn pair() -> tandems::Record {
        let asked = Asked { at: Some(DateTime::UNIX_EPOCH), answer: Some(Answer::No(NoReason::Time)) };
        let tandem = Tandem {
            status: tandem::Status::Declined,
            order: Order::Together,
            mentor: asked,
            mentee: Asked { answer: Some(Answer::CallMe), ..asked },
            trial_since: None,
            goes_on: [None, Some(true)],
            meetings: 3,
            last_meeting: None,
        };
        tandems::Record {
            id: PAIR,
            mentor: ADA,
            mentee: BEA,
            tandem,
            status_since: DateTime::UNIX_EPOCH,
            end_reason: None,
            waited_since: [None; 2],
            again: [None; 2],
            why: "{}".to_owned(),
            created_at: DateTime::UNIX_EPOCH,
            created_by: None,
        }
    }

    fn evening() -> event::Record {
        let title = Translated(BTreeMap::from([("de".to_owned(), "Abend".to_owned())]));
        let event = Event {
            kind: Kind::Network,
            text: title.clone(),
            title,
            starts_at: DateTime::UNIX_EPOCH,
            ends_at: DateTime::UNIX_EPOCH,
            place: "Erfurt".to_owned(),
            address: None,
            seats: Some(u16::MAX),
            is_public: true,
        };
        let created_at = DateTime::UNIX_EPOCH;
        event::Record { id: EVENT, event, status: Status::Published, came: None, created_at, created_by: None }
    }

    fn mail() -> Mail {
        let to = ("Ada", "ada@example.org".parse().expect("an address"));
        let parts = ["s", "t", "h"].map(str::to_owned);
        Mail::queued(MAIL, "confirm", Locale::German, to, parts, DateTime::UNIX_EPOCH)
    }

    /// A database with a row of each kind, and the folder in which it lies.
    async fn filled() -> (tempfile::TempDir, Db<Tenant>) {
        let folder = tempfile::tempdir().expect("a folder");
        let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
        let db = opener.tenant("erfurt", None).await.expect("opened");
        person(&db, ADA, "Ada").await;
        person(&db, BEA, "Bea").await;
        tandems::insert(&db, &pair()).await.expect("kept");
        event::insert(&db, &evening()).await.expect("kept");
        outbox::insert(&db, mail()).await.expect("kept");
        settings::put(&db, "number", &7).await.expect("kept");
        let goal = goal::Goal {
            id: GOAL,
            tandem: PAIR,
            text: "German".to_owned(),
            created_by: ADA,
            created_at: DateTime::UNIX_EPOCH,
            done_on: Some(NaiveDate::MIN),
            steps: Vec::new(),
        };
        let tx = db.begin().await.expect("begun");
        goal::insert(&tx, &goal).await.expect("kept");
        tx.commit().await.expect("kept");
        (folder, db)
    }

    async fn write(db: &Db<Tenant>, sql: &str) {
        db.connection().execute_unprepared(sql).await.expect("written");
    }

    fn unread<T: std::fmt::Debug>(read: Result<T, StoreError>) -> (String, &'static str) {
        match read {
            Err(StoreError::Unread { place, holds }) => (place, holds),
            other => panic!("read as {other:?}"),
        }
    }

    #[tokio::test]
    async fn rows_come_back_as_they_were_written() {
        let (_folder, db) = filled().await;
        assert_eq!(tandems::by_id(&db, PAIR).await.expect("read"), Some(pair()));
        assert_eq!(event::by_id(&db, EVENT).await.expect("read"), Some(evening()));
        assert_eq!(outbox::by_id(&db, MAIL).await.expect("read").map(|mail| mail.status), Some(MailStatus::Queued));
        assert_eq!(settings::get(&db, "number").await.expect("read"), Some(7));
        assert_eq!(goal::of(&db, PAIR).await.expect("read")[0].done_on, Some(NaiveDate::MIN));
        assert_eq!(look(&db).await.expect("looked"), []);
    }

    #[tokio::test]
    async fn what_is_unreadable_is_an_error_that_names_its_place() {
        let (_folder, db) = filled().await;
        for (column, value, holds) in [
            ("kind", "'feast'", "Kind"),
            ("status", "'lost'", "Status"),
            ("title", "'{'", "Translated"),
            ("seats", "-1", "u16"),
        ] {
            write(&db, &format!("UPDATE event SET {column} = {value}")).await;
            assert_eq!(unread(event::by_id(&db, EVENT).await), (format!("event.{column}"), holds));
            write(&db, "DELETE FROM event").await;
            event::insert(&db, &evening()).await.expect("kept");
        }
        write(&db, "UPDATE outbox SET status = 'lost'").await;
        assert_eq!(unread(outbox::by_id(&db, MAIL).await), ("outbox.status".to_owned(), "MailStatus"));
        assert_eq!(unread(settings::get::<_, bool>(&db, "number").await), ("setting.value".to_owned(), "bool"));
        write(&db, "UPDATE tandem SET mentor_no_reason = NULL").await;
        assert_eq!(unread(tandems::by_id(&db, PAIR).await), ("tandem.mentor_no_reason".to_owned(), "NoReason"));
        write(&db, "UPDATE tandem SET mentee_answer = 'perhaps'").await;
        assert_eq!(unread(tandems::by_id(&db, PAIR).await), ("tandem.mentee_answer".to_owned(), "Said"));
    }

    #[tokio::test]
    async fn what_can_be_mended_is_mended_and_the_rest_is_named_again() {
        let (_folder, db) = filled().await;
        for sql in [
            "UPDATE person SET locale = 'tlh' WHERE name = 'Bea'",
            "UPDATE goal SET done_on = 'tomorrow'",
            "UPDATE event SET seats = -1",
            "UPDATE outbox SET status = 'lost'",
            "UPDATE setting SET value = '{'",
            "UPDATE tandem SET mentor_no_reason = NULL",
        ] {
            write(&db, sql).await;
        }
        let named = |bad: &[Bad]| {
            let mut named: Vec<_> = bad.iter().map(|bad| (bad.table, bad.column, bad.can_be_mended())).collect();
            named.sort_unstable();
            named
        };
        let bad = look(&db).await.expect("looked");
        let left = [
            ("event", "seats", false),
            ("outbox", "status", false),
            ("setting", "value", false),
            ("tandem", "mentor_no_reason", false),
        ];
        let mut all = [&left[..], &[("goal", "done_on", true), ("person", "locale", true)]].concat();
        all.sort_unstable();
        assert_eq!(named(&bad), all);
        assert_eq!(bad.iter().find(|bad| bad.table == "person").map(Bad::row), Some(BEA.to_string()));

        let tx = db.begin().await.expect("begun");
        assert_eq!(mend(&tx, &bad).await.expect("mended"), 2);
        tx.commit().await.expect("kept");
        assert_eq!(named(&look(&db).await.expect("looked")), left);
        let bea = person::by_id(&db, BEA).await.expect("read").expect("there");
        assert_eq!(bea.contact.locale, Locale::German);
        assert_eq!(goal::of(&db, PAIR).await.expect("read")[0].done_on, None);
    }
}
