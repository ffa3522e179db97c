//! What one of the two sees and says, by a mailed link or in their own area.

use chrono::{DateTime, TimeDelta, Utc};
use domain::form::{Choice, Input, Reader};
use domain::id::TandemId;
use domain::matching::Shared;
use domain::tandem::{Answer, NoReason, Side, Status};
use domain::text::TEXT_MAX;

use super::answer::take;
use super::pair::Pair;
use super::timing;
use crate::{Error, TenantCtx};

/// How a proposal stands, as one of the two may know it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stand {
    /// It can be answered, and an answer can be changed.
    Open,
    /// Both said yes.
    Both,
    /// Nobody answered in time.
    Expired,
    /// The reader said no.
    SaidNo,
    /// It came to nothing for another reason, which the reader doesn't learn.
    Over,
}

/// A proposal, as one of the two may see it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub id: TandemId,
    pub reader: Side,
    /// The other's first name, if the other lets it be told.
    pub name: Option<String>,
    pub shared: Vec<Shared>,
    /// What the reader answered.
    pub answer: Option<Answer>,
    /// By when to answer.
    pub until: DateTime<Utc>,
    pub stand: Stand,
}

/// Shows a proposal to one of the two who were asked; to others it isn't there. Eight queries.
pub async fn proposal(ctx: &TenantCtx, id: TandemId) -> Result<Seen, Error> {
    let person = ctx.require_person()?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let reader = record.side_of(person).ok_or(Error::NotFound)?;
    let asked = *record.tandem.asked(reader);
    let asked_at = asked.at.ok_or(Error::NotFound)?;
    let stand = match (record.tandem.status, asked.answer) {
        (Status::Proposed, _) => Stand::Open,
        (Status::Trial | Status::Active | Status::Completed | Status::EndedEarly, _) => Stand::Both,
        (_, Some(Answer::No(_))) => Stand::SaidNo,
        (Status::Expired, _) => Stand::Expired,
        (Status::Declined | Status::Suggested, _) => Stand::Over,
    };
    let pair = Pair::load(ctx.db(), &record).await?;
    let is_open = stand == Stand::Open;
    Ok(Seen {
        id,
        reader,
        // What came to nothing tells nothing any more.
        name: if is_open { pair.first_name(reader.other()) } else { None },
        shared: if is_open { pair.shared(ctx, reader) } else { Vec::new() },
        answer: asked.answer,
        until: asked_at + TimeDelta::days(i64::from(timing(ctx.db()).await?.expire_days)),
        stand,
    })
}

/// The three answers, as forms post them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Said {
    Yes,
    No,
    Call,
}

impl Choice for Said {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "yes" => Some(Self::Yes),
            "no" => Some(Self::No),
            "call" => Some(Self::Call),
            _ => None,
        }
    }
}

/// Reads an answer: `answer`, with a no its `reason`, and `words` for the coordinators.
pub(super) fn read(input: &Input) -> Result<(Answer, Option<String>), Error> {
    let mut reader = Reader::new(input);
    let said = reader.needed_choice::<Said>("answer");
    let reason = if said == Some(Said::No) { reader.needed_choice::<NoReason>("reason") } else { None };
    let words = reader.paragraph("words", TEXT_MAX);
    let answer = || {
        let answer = match said? {
            Said::Yes => Answer::Yes,
            Said::No => Answer::No(reason?),
            Said::Call => Answer::CallMe,
        };
        Some((answer, words))
    };
    reader.finish(answer).map_err(Error::Invalid)
}

/// Answers a proposal; where it stands then, for the page after it.
pub async fn answer_proposal(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<Status, Error> {
    let person = ctx.require_person()?;
    let (answer, words) = read(input)?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let side = record.side_of(person).ok_or(Error::NotFound)?;
    take(ctx, id, side, answer, words).await
}

/// The trial, as one of the two may see it.
#[derive(Clone, Debug)]
pub struct SeenTrial {
    pub id: TandemId,
    /// The other's first name, if the other lets it be told.
    pub name: Option<String>,
    /// What the reader answered.
    pub goes_on: Option<bool>,
    pub status: Status,
}

/// Shows the trial's question to one of the two; to others, and before it began, it isn't there. Seven queries.
pub async fn trial(ctx: &TenantCtx, id: TandemId) -> Result<SeenTrial, Error> {
    let person = ctx.require_person()?;
    let record = store::tandem::by_id(ctx.db(), id).await?.ok_or(Error::NotFound)?;
    let reader = record.side_of(person).ok_or(Error::NotFound)?;
    record.tandem.trial_since.ok_or(Error::NotFound)?;
    let pair = Pair::load(ctx.db(), &record).await?;
    Ok(SeenTrial {
        id,
        name: pair.first_name(reader.other()),
        goes_on: record.tandem.goes_on[reader as usize],
        status: record.tandem.status,
    })
}
