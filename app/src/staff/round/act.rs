//! What the coordination decides about a round. Every button is a form; dragging sends the same one.

use axum::http::StatusCode;
use domain::address::{Address as _, StaffRound, StaffRounds, action};
use domain::form::Input;
use domain::id::PersonId;
use domain::id::RoundId;
use services::round;
use services::round::{Decision, Proposed, Refused, Two};
use services::scope::Tenant;

use super::show::page_of;
use crate::http::{Answer, Path, Posted, Visit, see_other};

fn person(input: &Input, field: &str) -> Result<PersonId, services::Error> {
    input.one(field).parse().map_err(|_| services::Error::NotFound)
}

/// A pair as its tick box posts it: mentor and mentee with a colon between.
pub(super) fn code(two: Two) -> String {
    format!("{}:{}", two.0, two.1)
}

fn chosen(input: &Input) -> Vec<Two> {
    let pair = |code: &String| {
        let (mentor, mentee) = code.split_once(':')?;
        Some((mentor.parse().ok()?, mentee.parse().ok()?))
    };
    input.all("pair").iter().filter_map(pair).collect()
}

/// POST /staff/rounds/{id}/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(RoundId, action::Round)>,
    Posted(input): Posted,
) -> Answer {
    let (page, ctx) = (&visit.page, &visit.ctx);
    let two = || Ok::<_, services::Error>((person(&input, "mentor")?, person(&input, "mentee")?));
    let decision = match action {
        action::Round::Fix => two().map(|(mentor, mentee)| Decision::Fix(mentor, mentee))?,
        action::Round::Strike => two().map(|(mentor, mentee)| Decision::Strike(mentor, mentee))?,
        action::Round::Release => two().map(|(mentor, mentee)| Decision::Release(mentor, mentee))?,
        action::Round::Undo => Decision::Undo,
        action::Round::Anew => Decision::Anew,
        action::Round::Drop => {
            round::drop_round(ctx, id).await?;
            return Ok(see_other(&page.href(StaffRounds)));
        }
        action::Round::Propose => {
            let chosen = chosen(&input);
            if chosen.is_empty() {
                return page_of(&visit, id, Some("nothing"), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            let Proposed { done, not } = round::propose(ctx, id, &chosen).await?;
            let told = StaffRound(id).with("proposed", done.len()).with("not", not.len());
            return Ok(see_other(&page.href(told)));
        }
    };
    match round::change(ctx, id, decision).await {
        Ok(()) => Ok(see_other(&page.href(StaffRound(id)))),
        Err(Refused::Full) => page_of(&visit, id, Some("full"), StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(Refused::Impossible(_)) => page_of(&visit, id, Some("impossible"), StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(Refused::Error(error)) => Err(error.into()),
    }
}
