//! Reading events.

use std::collections::HashMap;

use domain::audit::Did;
use domain::event::{Standing, Status};
use domain::id::EventId;
use domain::role::Permission;
use store::event::Record;
use store::event::registration::{Counts, Registration};
use store::page::{Page, Paging};

use super::EVENT;
use crate::{Error, TenantCtx, signup};

/// Events on a page of the staff's list.
const PAGE_SIZE: u64 = 25;
/// Events that the public list shows at most.
const UPCOMING: u64 = 100;

/// An event as visitors see it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub record: Record,
    /// Seats that are free; nothing for an event without a limit.
    pub free: Option<u64>,
    /// Whether one can register: it is published and has not begun.
    pub is_open: bool,
}

fn shown(ctx: &TenantCtx, record: Record, taken: u64) -> Shown {
    let is_open = record.status == Status::Published && record.event.starts_at > ctx.now();
    Shown { free: record.event.free(taken), is_open, record }
}

/// What is to come and everyone may know of, the next first. Two queries.
pub async fn upcoming(ctx: &TenantCtx) -> Result<Vec<Shown>, Error> {
    let records = store::event::upcoming(ctx.db(), ctx.now(), UPCOMING).await?;
    let ids: Vec<_> = records.iter().map(|record| record.id).collect();
    let counts =
        if ids.is_empty() { HashMap::default() } else { store::event::registration::counts(ctx.db(), &ids).await? };
    Ok(records
        .into_iter()
        .map(|record| {
            let taken = counts.get(&record.id).map_or(0, |counts| counts.seats);
            shown(ctx, record, taken)
        })
        .collect())
}

/// One event for visitors; a draft is there for nobody. Two queries.
pub async fn show(ctx: &TenantCtx, id: EventId) -> Result<Shown, Error> {
    let record = store::event::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    if record.status == Status::Draft {
        return Err(Error::NotFound);
    }
    let taken = store::event::registration::taken(ctx.db(), id).await?;
    Ok(shown(ctx, record, taken))
}

/// The token of an event's form, opened now.
pub fn open_form(ctx: &TenantCtx, id: EventId) -> String {
    signup::open_form(ctx, &format!("{EVENT}:{id}"))
}

/// An event as staff see it.
#[derive(Clone, Debug)]
pub struct Staffed {
    pub record: Record,
    pub counts: Counts,
}

/// All events, the latest first. Two queries.
pub async fn staff_list(ctx: &TenantCtx, page: u64) -> Result<Page<Staffed>, Error> {
    ctx.require(Permission::EditEvents)?;
    let found = store::event::list(ctx.db(), Paging::new(page, PAGE_SIZE)).await?;
    let ids: Vec<_> = found.rows.iter().map(|record| record.id).collect();
    let counts = store::event::registration::counts(ctx.db(), &ids).await?;
    let rows = found.rows.into_iter().map(|record| {
        let counts = counts.get(&record.id).copied().unwrap_or_default();
        Staffed { record, counts }
    });
    Ok(Page { rows: rows.collect(), total: found.total, paging: found.paging })
}

/// One event for staff: numbers, no names. Two queries.
pub async fn staff_show(ctx: &TenantCtx, id: EventId) -> Result<Staffed, Error> {
    ctx.require(Permission::EditEvents)?;
    let record = store::event::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let counts = store::event::registration::counts(ctx.db(), &[id]).await?.get(&id).copied().unwrap_or_default();
    Ok(Staffed { record, counts })
}

/// Who registered for an event.
#[derive(Clone, Debug)]
pub struct Participants {
    pub record: Record,
    /// Those with a seat, in the order in which they came.
    pub seats: Vec<Registration>,
    /// Those who wait, the first first.
    pub waiting: Vec<Registration>,
}

/// Who registered, for those who read people. Two queries.
pub async fn participants(ctx: &TenantCtx, id: EventId) -> Result<Participants, Error> {
    ctx.require(Permission::ReadPeople)?;
    let record = store::event::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let (mut seats, mut waiting) = (Vec::new(), Vec::new());
    for registration in store::event::registration::of_event(ctx.db(), id).await? {
        match registration.standing {
            Standing::Seat => seats.push(registration),
            Standing::Waiting => waiting.push(registration),
            Standing::Cancelled => {}
        }
    }
    Ok(Participants { record, seats, waiting })
}

/// Who registered, to be taken away as a file; the log says so.
pub async fn export(ctx: &TenantCtx, id: EventId) -> Result<Participants, Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let participants = participants(ctx, id).await?;
    permit.act(async |act| Ok(act.done(Did::ParticipantsExported(id), participants))).await
}
