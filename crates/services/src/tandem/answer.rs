//! An answer to a proposal. However many answer at once, no mentor gets more than the places she has.

use domain::form::Input;
use domain::id::TandemId;
use domain::role::Permission;
use domain::tandem::{Answer, Event, Side, Status};
use store::tandem::note::By;

use super::effects::has_place;
use super::steps::note_words;
use super::{load, step};
use crate::{Actor, Error, TenantCtx};

/// Takes an answer from the person who was asked, or from a coordinator who heard it on the telephone; where the tandem
/// stands then. [`Status::Declined`] after a yes says that the place went to somebody else meanwhile.
pub async fn answer(ctx: &TenantCtx, id: TandemId, side: Side, answer: Answer) -> Result<Status, Error> {
    take(ctx, id, side, answer, None).await
}

/// The same as a coordinator's form posts it, for one side.
pub async fn hear(ctx: &TenantCtx, id: TandemId, side: Side, input: &Input) -> Result<Status, Error> {
    ctx.require(Permission::DecidePeople)?;
    let (answer, words) = super::own::read(input)?;
    take(ctx, id, side, answer, words).await
}

/// Takes an answer, with words for the coordinators.
pub(super) async fn take(
    ctx: &TenantCtx,
    id: TandemId,
    side: Side,
    answer: Answer,
    words: Option<String>,
) -> Result<Status, Error> {
    ctx.permit_anyone()
        .act(async |act| {
            let mut record = load(&act, id).await?;
            let asked = match side {
                Side::Mentor => record.mentor,
                Side::Mentee => record.mentee,
            };
            match ctx.actor {
                Actor::Person(person) if person == asked => {}
                // To others the tandem isn't there.
                Actor::Person(_) => return Err(Error::NotFound),
                _ => {
                    ctx.require(Permission::DecidePeople)?;
                }
            }
            let by = ctx.actor.staff().map_or(By::Side(side), |staff| By::Staff(staff.id));
            note_words(&act, id, by, words).await?;
            let event = Event::Answer(side, answer);
            let meets = record.tandem.after(event, ctx.now())?.0.status.meets();
            if meets {
                // Whoever says the second yes for this mentor or for this mentee waits here for those before.
                act.one_at_a_time(&format!("mentor:{}", record.mentor)).await?;
                act.one_at_a_time(&format!("mentee:{}", record.mentee)).await?;
                let mentor = store::person::by_id(&act, record.mentor).await?.ok_or(Error::NotFound)?;
                let is_free = has_place(&act, &mentor, 0).await?;
                if !is_free || store::tandem::meets_somebody(&act, record.mentee).await? {
                    let logged = step(&act, &mut record, Event::Taken).await?;
                    return Ok(act.ended(logged, record.tandem.status));
                }
            }
            let logged = step(&act, &mut record, event).await?;
            Ok(act.ended(logged, record.tandem.status))
        })
        .await
}
