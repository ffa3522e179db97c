//! Noting a meeting, and taking a note back.

use chrono::{NaiveTime, TimeDelta};
use domain::audit::Did;
use domain::form::Input;
use domain::id::{MeetingId, TandemId};
use domain::meeting::{SameDay, Window, merge, read};
use store::meeting::{By, Record};
use store::{Tenant, Tx};
use texts::format::local_day;

use super::{load, permit_somebody, while_they_meet};
use crate::{Error, TenantCtx};

/// How long somebody may take back what they noted.
const UNDO: TimeDelta = TimeDelta::days(1);

/// What came of a note.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Noted {
    /// It stands there.
    Saved(MeetingId),
    /// It became one with a note that stood there.
    Merged(MeetingId),
    /// Meetings of this day stand there, and nothing was said about them: nothing was written.
    SameDay(Vec<Record>),
}

/// Notes a meeting: one of the two, or a coordinator who heard of it. The tandem's count follows in the same
/// transaction.
pub async fn note(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<Noted, Error> {
    permit_somebody(ctx)?
        .act(async |act| {
            let (mut tandem, by) = load(ctx, &act, id).await?;
            while_they_meet(&tandem)?;
            let since = local_day(tandem.tandem.trial_since.unwrap_or(tandem.created_at));
            let window = Window { since, today: local_day(ctx.now()) };
            let (meeting, same_day) = read(input, window).map_err(Error::Invalid)?;
            let there = store::meeting::on_day(&act, id, meeting.held_on).await?;
            // What the other noted first; one's own only when there is nothing else.
            let first = there.iter().find(|record| record.by != by && record.also_by.is_none()).or(there.first());
            let (did, noted) = match (first, same_day) {
                (Some(_), None) => return Ok(act.unchanged(Noted::SameDay(there))),
                (Some(first), Some(SameDay::Merge)) => {
                    let also_by = match by {
                        By::Person(person) if first.by != by => Some(person),
                        _ => first.also_by,
                    };
                    let merged = Record { meeting: merge(&first.meeting, &meeting), also_by, ..first.clone() };
                    store::meeting::save(&act, &merged).await?;
                    (Did::MeetingMerged(id), Noted::Merged(first.id))
                }
                (None, _) | (_, Some(SameDay::Another)) => {
                    let new =
                        Record { id: ctx.env.id(), tandem: id, by, also_by: None, meeting, created_at: ctx.now() };
                    store::meeting::insert(&act, &new).await?;
                    (Did::MeetingNoted(id), Noted::Saved(new.id))
                }
            };
            count(&act, &mut tandem).await?;
            Ok(act.done(did, noted))
        })
        .await
}

/// Takes a note back: within a day whoever wrote it, any time a coordinator. When the other noted the same meeting, it
/// stays as theirs.
pub async fn undo(ctx: &TenantCtx, id: TandemId, meeting: MeetingId) -> Result<(), Error> {
    permit_somebody(ctx)?
        .act(async |act| {
            let (mut tandem, by) = load(ctx, &act, id).await?;
            let found = store::meeting::by_id(&act, meeting).await?.filter(|record| record.tandem == id);
            let record = found.ok_or(Error::NotFound)?;
            if !may_undo(ctx, &record, by) {
                return Err(Error::NotFound);
            }
            match (by, record.also_by) {
                (By::Person(_), Some(other)) => {
                    let theirs = Record { by: By::Person(other), also_by: None, ..record };
                    store::meeting::save(&act, &theirs).await?;
                }
                _ => store::meeting::delete(&act, meeting).await?,
            }
            count(&act, &mut tandem).await?;
            Ok(act.done(Did::MeetingUndone(id), ()))
        })
        .await
}

/// Whether this note can be taken back by whoever acts.
pub(super) fn may_undo(ctx: &TenantCtx, record: &Record, by: By) -> bool {
    match by {
        By::Staff(_) => true,
        By::Person(_) => record.by == by && ctx.now() < record.created_at + UNDO,
    }
}

/// Makes what the tandem knows of its meetings what stands there: so it can't drift apart, whatever happens.
async fn count(tx: &Tx<Tenant>, tandem: &mut store::tandem::Record) -> Result<(), Error> {
    let (count, last) = store::meeting::tally(tx, tandem.id).await?;
    tandem.tandem.meetings = u16::try_from(count).unwrap_or(u16::MAX);
    // Noon: the same day in Germany and in UTC.
    tandem.tandem.last_meeting = last.map(|day| day.and_time(NOON).and_utc());
    Ok(store::tandem::save(tx, tandem).await?)
}

const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};
