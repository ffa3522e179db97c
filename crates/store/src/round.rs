//! Rounds as the database keeps them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::id::{PersonId, RoundId, StaffId, TandemId};
use domain::matching::{MatchingSettings, Side};
use domain::round::{Mark, Status};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveValue::{Set, Unchanged},
    ColumnTrait, DerivePartialModel, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
};

use crate::access::Connected as _;
use crate::column::{Id, Number, Text};
use crate::entity::{person, round, round_pair, round_person};
use crate::{Access, StoreError, Tenant, Tx};

/// A round without its pairs.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Round {
    pub id: RoundId,
    pub status: Status,
    pub settings: MatchingSettings,
    pub drawn_at: DateTime<Utc>,
    pub created_by: Option<StaffId>,
    /// How many pairs there were before the last decision, and their points in thousandths.
    pub before: Option<(u32, u64)>,
}

/// A pair of a round, or one that was taken out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Pair {
    pub mentor: PersonId,
    pub mentee: PersonId,
    /// Thousandths, when it was drawn.
    pub points: u32,
    /// `None` where only the decision before the last one is remembered.
    pub mark: Option<Mark>,
    pub before: Option<Mark>,
    /// What became of it.
    pub tandem: Option<TandemId>,
}

/// Somebody who was there when a round was drawn.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Member {
    pub person: PersonId,
    pub side: Side,
    /// Changes with every answer that matching reads.
    pub fingerprint: String,
}

/// A row of the list of rounds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Listed {
    pub id: RoundId,
    pub status: Status,
    pub drawn_at: DateTime<Utc>,
    pub created_by: Option<StaffId>,
    /// Pairs that stand in it.
    pub pairs: u32,
    /// Those that were proposed.
    pub proposed: u32,
}

fn read(row: &round::Model) -> Round {
    Round {
        id: row.id.0,
        status: row.status.0,
        settings: row.settings.0,
        drawn_at: row.drawn_at,
        created_by: row.created_by.map(|id| id.0),
        before: row.pairs_before.map(|pairs| pairs.0).zip(row.total_before.map(|total| total.0)),
    }
}

fn model(round: &Round) -> round::ActiveModel {
    round::ActiveModel {
        id: Set(round.id.into()),
        status: Set(round.status.into()),
        settings: Set(round.settings.into()),
        drawn_at: Set(round.drawn_at),
        created_by: Set(round.created_by.map(Id)),
        pairs_before: Set(round.before.map(|(pairs, _)| Number(pairs))),
        total_before: Set(round.before.map(|(_, total)| Text(total))),
    }
}

/// Keeps a new round.
pub async fn insert(db: &Tx<Tenant>, new: &Round) -> Result<(), StoreError> {
    round::Entity::insert(model(new)).exec_without_returning(db.connection()).await?;
    Ok(())
}

/// Writes down where a round stands.
pub async fn save(db: &Tx<Tenant>, round: &Round) -> Result<(), StoreError> {
    let row = round::ActiveModel { id: Unchanged(round.id.into()), ..model(round) };
    round::Entity::update(row).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: RoundId) -> Result<Option<Round>, StoreError> {
    Ok(round::Entity::find_by_id(id).one(db.connection()).await?.as_ref().map(read))
}

/// A round that is about to be changed: on PostgreSQL its row is locked until the transaction ends, as the whole
/// database is on SQLite.
pub async fn by_id_to_change(db: &Tx<Tenant>, id: RoundId) -> Result<Option<Round>, StoreError> {
    Ok(round::Entity::find_by_id(id).lock_exclusive().one(db.connection()).await?.as_ref().map(read))
}

/// Rows that one statement takes on either database.
const CHUNK: usize = 500;

/// Puts these pairs in place of those that a round has.
pub async fn put_pairs(db: &Tx<Tenant>, id: RoundId, pairs: &[Pair]) -> Result<(), StoreError> {
    let of_round = round_pair::Column::RoundId.eq(id.0);
    round_pair::Entity::delete_many().filter(of_round).exec(db.connection()).await?;
    for chunk in pairs.chunks(CHUNK) {
        let rows = chunk.iter().map(|pair| round_pair::ActiveModel {
            round_id: Set(id.into()),
            mentor_id: Set(pair.mentor.into()),
            mentee_id: Set(pair.mentee.into()),
            points: Set(pair.points.into()),
            mark: Set(pair.mark.map(Text)),
            mark_before: Set(pair.before.map(Text)),
            tandem_id: Set(pair.tandem.map(Id)),
        });
        round_pair::Entity::insert_many(rows).exec_without_returning(db.connection()).await?;
    }
    Ok(())
}

/// The pairs of a round, those that were taken out included.
pub async fn pairs(db: &impl Access<Tenant>, id: RoundId) -> Result<Vec<Pair>, StoreError> {
    use round_pair::Column;
    let rows = round_pair::Entity::find()
        .filter(Column::RoundId.eq(id.0))
        .order_by_asc(Column::MentorId)
        .order_by_asc(Column::MenteeId)
        .all(db.connection())
        .await?;
    let read = |row: round_pair::Model| Pair {
        mentor: row.mentor_id.0,
        mentee: row.mentee_id.0,
        points: row.points.0,
        mark: row.mark.map(|mark| mark.0),
        before: row.mark_before.map(|mark| mark.0),
        tandem: row.tandem_id.map(|id| id.0),
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Says which tandem came of a pair.
pub async fn set_tandem(
    db: &impl Access<Tenant>,
    id: RoundId,
    (mentor, mentee): (PersonId, PersonId),
    tandem: TandemId,
) -> Result<(), StoreError> {
    use round_pair::Column;
    round_pair::Entity::update_many()
        .col_expr(Column::TandemId, Expr::value(Some(tandem.0)))
        .filter(Column::RoundId.eq(id.0))
        .filter(Column::MentorId.eq(mentor.0))
        .filter(Column::MenteeId.eq(mentee.0))
        .exec(db.connection())
        .await?;
    Ok(())
}

/// Puts these people in place of those whom a round was drawn of.
pub async fn put_members(db: &Tx<Tenant>, id: RoundId, members: &[Member]) -> Result<(), StoreError> {
    let of_round = round_person::Column::RoundId.eq(id.0);
    round_person::Entity::delete_many().filter(of_round).exec(db.connection()).await?;
    for chunk in members.chunks(CHUNK) {
        let rows = chunk.iter().map(|member| round_person::ActiveModel {
            round_id: Set(id.into()),
            person_id: Set(member.person.into()),
            side: Set(member.side.into()),
            fingerprint: Set(member.fingerprint.clone()),
        });
        round_person::Entity::insert_many(rows).exec_without_returning(db.connection()).await?;
    }
    Ok(())
}

/// The people whom a round was drawn of.
pub async fn members(db: &impl Access<Tenant>, id: RoundId) -> Result<Vec<Member>, StoreError> {
    let of_round = round_person::Column::RoundId.eq(id.0);
    let rows = round_person::Entity::find().filter(of_round).all(db.connection()).await?;
    let read =
        |row: round_person::Model| Member { person: row.person_id.0, side: row.side.0, fingerprint: row.fingerprint };
    let mut members: Vec<_> = rows.into_iter().map(read).collect();
    members.sort_unstable();
    Ok(members)
}

/// The names of everybody in a round, also of those who don't wait any more.
pub async fn names(db: &impl Access<Tenant>, id: RoundId) -> Result<BTreeMap<PersonId, String>, StoreError> {
    let inside = round_person::Entity::find()
        .select_only()
        .column(round_person::Column::PersonId)
        .filter(round_person::Column::RoundId.eq(id.0));
    let rows: Vec<(Id<PersonId>, String)> = person::Entity::find()
        .select_only()
        .columns([person::Column::Id, person::Column::Name])
        .filter(person::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(inside)))
        .into_tuple()
        .all(db.connection())
        .await?;
    Ok(rows.into_iter().map(|(id, name)| (id.0, name)).collect())
}

#[derive(DerivePartialModel)]
#[sea_orm(entity = "round::Entity")]
struct Head {
    id: Id<RoundId>,
    status: Text<Status>,
    drawn_at: DateTime<Utc>,
    created_by: Option<Id<StaffId>>,
}

#[derive(FromQueryResult)]
struct Counted {
    round_id: Id<RoundId>,
    pairs: i64,
    proposed: i64,
}

/// The newest rounds. Two queries.
pub async fn list(db: &impl Access<Tenant>, most: u64) -> Result<Vec<Listed>, StoreError> {
    use round_pair::Column;
    let rows: Vec<Head> = round::Entity::find()
        .order_by_desc(round::Column::DrawnAt)
        .order_by_desc(round::Column::Id)
        .limit(most)
        .into_partial_model()
        .all(db.connection())
        .await?;
    let counted: Vec<Counted> = round_pair::Entity::find()
        .select_only()
        .column(Column::RoundId)
        .column_as(Column::MentorId.count(), "pairs")
        .column_as(Column::TandemId.count(), "proposed")
        .filter(Column::RoundId.is_in(rows.iter().map(|row| row.id)))
        .filter(Column::Mark.is_in([Mark::Drawn.code(), Mark::Fixed.code()]))
        .group_by(Column::RoundId)
        .into_model()
        .all(db.connection())
        .await?;
    let read = |row: Head| {
        let counted = counted.iter().find(|counted| counted.round_id == row.id);
        let number = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
        Listed {
            id: row.id.0,
            status: row.status.0,
            drawn_at: row.drawn_at,
            created_by: row.created_by.map(|id| id.0),
            pairs: counted.map_or(0, |counted| number(counted.pairs)),
            proposed: counted.map_or(0, |counted| number(counted.proposed)),
        }
    };
    Ok(rows.into_iter().map(read).collect())
}
