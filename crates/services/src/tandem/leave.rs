//! Somebody leaves the programme: what becomes of the tandems that they are in.

use domain::id::PersonId;
use domain::tandem::{Answer, EndReason, Event, NoReason, Status};

use super::{load, step};
use crate::Error;
use crate::act::TenantAct;

/// Ends each tandem of theirs that is not over and tells the other kindly: a suggestion is
/// struck out, a proposal comes to nothing as after a no, whoever meets ends early. One query, and each step's own for
/// each of the few that run.
pub(crate) async fn leave(act: &TenantAct, person: PersonId, reason: EndReason) -> Result<(), Error> {
    for found in store::tandem::of_person(act, person).await? {
        if found.tandem.status.is_final() {
            continue;
        }
        // Locked, and as it stands now: the other may just have answered.
        let mut record = load(act, found.id).await?;
        let Some(side) = record.side_of(person) else { continue };
        let event = match record.tandem.status {
            Status::Proposed if record.tandem.asked(side).at.is_some() => {
                Event::Answer(side, Answer::No(NoReason::Private))
            }
            // Who was not asked yet can't say no.
            Status::Suggested | Status::Proposed => Event::Withdraw,
            Status::Trial | Status::Active => Event::End(reason),
            Status::Completed | Status::Declined | Status::Expired | Status::EndedEarly => continue,
        };
        step(act, &mut record, event).await?;
    }
    Ok(())
}
