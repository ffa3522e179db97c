//! Organisations and the people to talk to there.

use chrono::{DateTime, Utc};
use domain::contact::{Email, Postcode};
use domain::id::OrganisationId;
use domain::organisation::{OrganisationKind, Section};
use domain::signup::{Contact, Organisation as Details};
use domain::text::fold;
use sea_orm::sea_query::{Expr, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait as _, FromQueryResult as _, PaginatorTrait, QueryFilter,
    QueryOrder, QueryTrait as _,
};
use uuid::Uuid;

use crate::column::Text;
use crate::entity::{contact, organisation, organisation_section};
use crate::page::{Page, Paging, like};
use crate::{Access, StoreError, Tenant};

/// An organisation.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub postcode: Postcode,
    pub place: String,
    /// Whether it stands in the public directory.
    pub listed: bool,
    pub details: Details,
    pub created_at: DateTime<Utc>,
}

/// Which organisations a list shows.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// Only those in the public directory.
    pub listed: bool,
    pub kind: Option<OrganisationKind>,
    pub section: Option<Section>,
    pub search: String,
}

fn read(row: organisation::Model) -> Organisation {
    Organisation {
        id: row.id.0,
        name: row.name,
        postcode: row.postcode.0,
        place: row.place,
        listed: row.listed,
        details: row.details.0,
        created_at: row.created_at,
    }
}

/// Keeps a new organisation with its sections and its first contact, whose identifier is `contact_id`.
pub async fn insert(
    db: &impl Access<Tenant>,
    new: Organisation,
    reached: &Contact,
    contact_id: Uuid,
) -> Result<(), StoreError> {
    let sections: Vec<_> = new
        .details
        .sections
        .iter()
        .map(|section| organisation_section::ActiveModel {
            organisation_id: Set(new.id.into()),
            section: Set(Text(*section)),
        })
        .collect();
    let contact = contact::ActiveModel {
        id: Set(contact_id),
        organisation_id: Set(new.id.into()),
        name: Set(new.details.contact_name.clone()),
        function: Set(new.details.contact_function.clone()),
        email: Set(reached.email.clone().map(Text)),
        email_key: Set(reached.email.as_ref().map(Email::key)),
        phone: Set(reached.phone.clone().map(Text)),
        locale: Set(reached.locale.into()),
    };
    organisation::Entity::insert(organisation::ActiveModel {
        id: Set(new.id.into()),
        kind: Set(new.details.kind.into()),
        search: Set(fold(&format!("{} {} {}", new.name, new.postcode, new.place))),
        details: Set(new.details.clone().into()),
        name: Set(new.name),
        postcode: Set(new.postcode.into()),
        place: Set(new.place),
        listed: Set(new.listed),
        created_at: Set(new.created_at),
    })
    .exec(db.connection())
    .await?;
    if !sections.is_empty() {
        organisation_section::Entity::insert_many(sections).exec(db.connection()).await?;
    }
    contact::Entity::insert(contact).exec(db.connection()).await?;
    Ok(())
}

pub async fn by_id(db: &impl Access<Tenant>, id: OrganisationId) -> Result<Option<Organisation>, StoreError> {
    Ok(organisation::Entity::find_by_id(id).one(db.connection()).await?.map(read))
}

/// How the people to talk to there can be reached. The contact's name is theirs.
pub async fn contacts(
    db: &impl Access<Tenant>,
    id: OrganisationId,
) -> Result<Vec<(Contact, Option<String>)>, StoreError> {
    let rows = contact::Entity::find()
        .filter(contact::Column::OrganisationId.eq(id.0))
        .order_by_asc(contact::Column::Name)
        .all(db.connection())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let reached = Contact {
                name: row.name,
                latin_name: None,
                email: row.email.map(|email| email.0),
                phone: row.phone.map(|phone| phone.0),
                postcode: Postcode::default(),
                place: String::new(),
                locale: row.locale.0,
            };
            (reached, row.function)
        })
        .collect())
}

/// One page of organisations, by name. One query.
pub async fn list(db: &impl Access<Tenant>, filter: &Filter, paging: Paging) -> Result<Page<Organisation>, StoreError> {
    let mut query = organisation::Entity::find();
    if filter.listed {
        query = query.filter(organisation::Column::Listed.eq(true));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(organisation::Column::Kind.eq(kind.code()));
    }
    if let Some(section) = filter.section {
        let with_section = Query::select()
            .column(organisation_section::Column::OrganisationId)
            .from(organisation_section::Entity)
            .and_where(organisation_section::Column::Section.eq(section.code()))
            .to_owned();
        query = query.filter(organisation::Column::Id.in_subquery(with_section));
    }
    if !filter.search.trim().is_empty() {
        query = query.filter(Expr::col(organisation::Column::Search).like(like(&filter.search)));
    }
    let query = query.order_by_asc(organisation::Column::Search).order_by_asc(organisation::Column::Id).into_query();
    paging.of(db, query, |row| Ok(read(organisation::Model::from_query_result(row, "")?))).await
}

/// Puts an organisation into the public directory or takes it out; `false` when there is none.
pub async fn set_listed(db: &impl Access<Tenant>, id: OrganisationId, listed: bool) -> Result<bool, StoreError> {
    let done = organisation::Entity::update_many()
        .col_expr(organisation::Column::Listed, Expr::value(listed))
        .filter(organisation::Column::Id.eq(id.0))
        .exec(db.connection())
        .await?;
    Ok(done.rows_affected == 1)
}

/// How many organisations there are: clubs, and others.
pub async fn count_kinds(db: &impl Access<Tenant>) -> Result<(u64, u64), StoreError> {
    let clubs = organisation::Entity::find()
        .filter(organisation::Column::Kind.eq(OrganisationKind::Club.code()))
        .count(db.connection())
        .await?;
    let all = organisation::Entity::find().count(db.connection()).await?;
    Ok((clubs, all - clubs))
}
