//! People who belong together.

use chrono::{DateTime, Utc};
use domain::id::{PersonId, UnitId};
use domain::unit::{Kind, Place};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait as _};

use crate::access::Connected as _;
use crate::entity::{unit, unit_member};
use crate::{Access, StoreError, Tenant, Tx};

/// A unit with all who belong to it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unit {
    pub id: UnitId,
    pub kind: Kind,
    pub created_at: DateTime<Utc>,
    pub members: Vec<(PersonId, Place)>,
}

fn rows(unit: &Unit) -> impl Iterator<Item = unit_member::ActiveModel> {
    unit.members.iter().map(|(person, place)| unit_member::ActiveModel {
        unit_id: Set(unit.id.into()),
        person_id: Set((*person).into()),
        place: Set((*place).into()),
    })
}

/// Keeps a unit. Whether these people can be one says [`domain::unit::check`]. Two queries.
pub async fn insert(tx: &Tx<Tenant>, unit: &Unit) -> Result<(), StoreError> {
    unit::Entity::insert(unit::ActiveModel {
        id: Set(unit.id.into()),
        kind: Set(unit.kind.into()),
        created_at: Set(unit.created_at),
    })
    .exec(tx.connection())
    .await?;
    unit_member::Entity::insert_many(rows(unit)).exec(tx.connection()).await?;
    Ok(())
}

/// Removes a unit; its people stay. One query.
pub async fn remove(tx: &Tx<Tenant>, id: UnitId) -> Result<(), StoreError> {
    unit::Entity::delete_many().filter(unit::Column::Id.eq(id.0)).exec(tx.connection()).await?;
    Ok(())
}

/// The units of a person, the oldest first, with all who belong to each. One query.
pub async fn of_person(db: &impl Access<Tenant>, id: PersonId) -> Result<Vec<Unit>, StoreError> {
    let theirs = unit_member::Entity::find()
        .filter(unit_member::Column::PersonId.eq(id.0))
        .select_only()
        .column(unit_member::Column::UnitId)
        .into_query();
    let found = unit::Entity::find()
        .filter(unit::Column::Id.in_subquery(theirs))
        .find_with_related(unit_member::Entity)
        .order_by_asc(unit::Column::CreatedAt)
        .order_by_asc(unit_member::Column::PersonId)
        .all(db.connection())
        .await?;
    let read = |(row, members): (unit::Model, Vec<unit_member::Model>)| Unit {
        id: row.id.0,
        kind: row.kind.0,
        created_at: row.created_at,
        members: members.into_iter().map(|member| (member.person_id.0, member.place.0)).collect(),
    };
    Ok(found.into_iter().map(read).collect())
}

#[cfg(test)]
mod tests {
    use domain::person::Profile;
    use domain::signup::Contact;
    use uuid::Uuid;

    use super::*;
    use crate::{Durability, Location, Opener, person};

    const ADA: PersonId = PersonId(Uuid::from_u128(1));
    const BEA: PersonId = PersonId(Uuid::from_u128(2));
    const CAI: PersonId = PersonId(Uuid::from_u128(3));

    #[tokio::test]
    async fn who_belongs_together_is_found_from_each_of_them_and_nobody_goes_with_the_unit() {
        let folder = tempfile::tempdir().expect("a folder");
        let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
        let db = opener.tenant("erfurt", None).await.expect("opened");
        for id in [ADA, BEA, CAI] {
            let postcode = "99084".parse().expect("good");
            let contact = Contact { name: "Haddad".to_owned(), postcode, ..Contact::default() };
            person::insert(&db, id, &contact, &Profile::default(), DateTime::UNIX_EPOCH).await.expect("kept");
        }
        let family = Unit {
            id: UnitId(Uuid::from_u128(9)),
            kind: Kind::Guardianship,
            created_at: DateTime::UNIX_EPOCH,
            members: vec![(ADA, Place::Guardian), (BEA, Place::Child)],
        };
        let tx = db.begin().await.expect("begun");
        insert(&tx, &family).await.expect("kept");
        tx.commit().await.expect("committed");
        for (person, units) in [(ADA, vec![family.clone()]), (BEA, vec![family.clone()]), (CAI, Vec::new())] {
            assert_eq!(of_person(&db, person).await.expect("read"), units);
        }
        let tx = db.begin().await.expect("begun");
        remove(&tx, family.id).await.expect("removed");
        tx.commit().await.expect("committed");
        assert_eq!(of_person(&db, ADA).await.expect("read"), []);
        assert!(person::by_id(&db, ADA).await.expect("read").is_some());
    }
}
