//! What the coordination decides about a round. Every button is a form; dragging sends the same one.

use axum::http::StatusCode;
use domain::form::Input;
use domain::id::PersonId;
use services::matching::round::{self, Decision, Proposed, Refused, Two};
use services::scope::Tenant;

use super::parse;
use super::show::page_of;
use crate::http::{Answer, News, Path, Posted, Visit, see_other};

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
pub async fn act(visit: Visit<Tenant>, Path((id, action)): Path<(String, String)>, Posted(input): Posted) -> Answer {
    let id = parse(&id)?;
    let (page, ctx) = (&visit.page, &visit.ctx);
    let to = |query: &str| Ok(see_other(&page.href(&format!("/staff/rounds/{id}{query}"))));
    let two = || Ok::<_, services::Error>((person(&input, "mentor")?, person(&input, "mentee")?));
    let decision = match action.as_str() {
        "fix" => two().map(|(mentor, mentee)| Decision::Fix(mentor, mentee))?,
        "strike" => two().map(|(mentor, mentee)| Decision::Strike(mentor, mentee))?,
        "release" => two().map(|(mentor, mentee)| Decision::Release(mentor, mentee))?,
        "undo" => Decision::Undo,
        "anew" => Decision::Anew,
        "drop" => {
            round::drop_round(ctx, id).await?;
            return Ok(see_other(&page.href("/staff/rounds")));
        }
        "propose" => {
            let chosen = chosen(&input);
            if chosen.is_empty() {
                return page_of(&visit, id, Some("nothing"), StatusCode::UNPROCESSABLE_ENTITY).await;
            }
            let Proposed { done, not } = round::propose(ctx, id, &chosen).await?;
            visit.nudge(News::Mail);
            return to(&format!("?proposed={}&not={}", done.len(), not.len()));
        }
        _ => return Err(services::Error::NotFound.into()),
    };
    match round::change(ctx, id, decision).await {
        Ok(()) => to(""),
        Err(Refused::Full) => page_of(&visit, id, Some("full"), StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(Refused::Impossible(_)) => page_of(&visit, id, Some("impossible"), StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(Refused::Error(error)) => Err(error.into()),
    }
}
