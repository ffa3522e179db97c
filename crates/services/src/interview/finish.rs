//! Finishing an interview: the volunteer is active, the participant waits, or either takes a further step first.

use domain::audit::Did;
use domain::form::Input;
use domain::id::PersonId;
use domain::interview::Finish;
use domain::matching::Side;
use domain::person::{ParticipantStatus, VolunteerStatus};
use domain::role::Permission;
use store::conduct::Certificate;
use store::person::Person;
use store::{Tenant, Tx};
use texts::format::local_day;

use super::Refused;
use super::save::save_in;
use crate::{Error, TenantCtx};

/// Whether a volunteer may be matched as far as the certificate of good conduct goes.
pub(crate) fn is_cleared(ctx: &TenantCtx, certificate: Option<&Certificate>) -> bool {
    let valid = certificate.is_some_and(|seen| seen.valid_until >= local_day(ctx.now()));
    valid || !ctx.site.settings.interview.certificate_needed
}

/// Where a volunteer stands after an interview.
const fn volunteer_after(status: VolunteerStatus, finish: Finish, is_cleared: bool) -> VolunteerStatus {
    use VolunteerStatus::{Active, Applicant, Interviewed, Left, Paused, Qualified};
    match (finish, status) {
        // Who is in already stays so; who left comes back by a new sign-up, with new consents.
        (_, Active | Paused | Left) | (Finish::Later, Interviewed | Qualified) => status,
        (Finish::Ready, Applicant | Interviewed | Qualified) => {
            if is_cleared {
                Active
            } else {
                Qualified
            }
        }
        (Finish::Later, Applicant) => Interviewed,
    }
}

/// Where a participant stands after an interview.
const fn participant_after(status: ParticipantStatus, finish: Finish) -> ParticipantStatus {
    use ParticipantStatus::{Applicant, Completed, Interviewed, Left, Matched, Waiting};
    match (finish, status) {
        (_, Waiting | Matched | Left) | (Finish::Later, Interviewed | Completed) => status,
        (Finish::Ready, Applicant | Interviewed | Completed) => Waiting,
        (Finish::Later, Applicant) => Interviewed,
    }
}

/// Saves all that was typed and finishes the interview.
pub async fn finish(ctx: &TenantCtx, id: PersonId, asked: &str, input: &Input, finish: Finish) -> Result<(), Refused> {
    let permit = ctx.permit(Permission::DecidePeople)?;
    let refused = permit
        .act_or(async |act| -> Result<_, Refused> {
            // Locked in the order in which leaving locks: first where they stand, then what they told.
            let mut person = store::person::to_move(&act, id).await?.ok_or(Error::NotFound)?;
            let (interview, refused) = save_in(&act, id, asked, input).await?;
            if let Some(refused) = refused {
                // The answers stay, and the interview stays open.
                return Ok(act.kept(Some(refused)));
            }
            store::interview::finish(&act, interview.id, ctx.now()).await?;
            let certificate = store::conduct::of(&act, id).await?;
            step(ctx, &mut person, interview.side, finish, is_cleared(ctx, certificate.as_ref()));
            store::person::save_places(&act, &person).await?;
            Ok(act.done(Did::InterviewFinished(id, finish), None))
        })
        .await?;
    refused.map_or(Ok(()), Err)
}

fn step(ctx: &TenantCtx, person: &mut Person, side: Side, finish: Finish, is_cleared: bool) {
    let now = ctx.now();
    match side {
        Side::Mentor => {
            if let Some(place) = &mut person.volunteer {
                place.status = volunteer_after(place.status, finish, is_cleared);
                if place.status == VolunteerStatus::Active {
                    place.waiting_since.get_or_insert(now);
                }
            }
        }
        Side::Mentee => {
            if let Some(place) = &mut person.participant {
                place.status = participant_after(place.status, finish);
                if place.status == ParticipantStatus::Waiting {
                    place.waiting_since.get_or_insert(now);
                }
            }
        }
    }
}

/// Makes a volunteer active who only lacked the certificate; whether that was so.
pub(crate) async fn clear(ctx: &TenantCtx, tx: &Tx<Tenant>, id: PersonId) -> Result<bool, Error> {
    let mut person = store::person::to_move(tx, id).await?.ok_or(Error::NotFound)?;
    let Some(place) = person.volunteer.as_mut().filter(|place| place.status == VolunteerStatus::Qualified) else {
        return Ok(false);
    };
    place.status = VolunteerStatus::Active;
    place.waiting_since.get_or_insert(ctx.now());
    store::person::save_places(tx, &person).await?;
    Ok(true)
}
