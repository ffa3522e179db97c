//! Many tandems at once: the board by steps, the list, its export, and what waits today.

use chrono::{DateTime, TimeDelta, Utc};
use domain::audit::{Did, Rows};
use domain::id::TandemId;
use domain::role::Permission;
use domain::tandem::{Acting, Pressing, Status, Task, Timing, Who};
use domain::text::fold;
use store::page::{Page, Paging};
use store::tandem::board::{Filter, Row};

use super::timing;
use crate::{Error, TenantCtx};

/// Cards in a column at once.
pub const CARDS: u64 = 12;
/// Rows of a page of the list.
pub const ROWS: u64 = 25;
/// Most rows of an export.
pub const EXPORT_MOST: u64 = 10_000;
/// Days for which a tandem that is over stays on the board.
const OVER_DAYS: i64 = 60;

/// A column of the board: a step of the life cycle.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Column {
    Suggested,
    Proposed,
    Trial,
    Active,
    /// Over since a short while, whichever way.
    Over,
}

impl Column {
    pub const ALL: [Self; 5] = [Self::Suggested, Self::Proposed, Self::Trial, Self::Active, Self::Over];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Suggested => "suggested",
            Self::Proposed => "proposed",
            Self::Trial => "trial",
            Self::Active => "active",
            Self::Over => "over",
        }
    }

    const fn of(status: Status) -> Self {
        match status {
            Status::Suggested => Self::Suggested,
            Status::Proposed => Self::Proposed,
            Status::Trial => Self::Trial,
            Status::Active => Self::Active,
            Status::Completed | Status::Declined | Status::Expired | Status::EndedEarly => Self::Over,
        }
    }
}

/// A tandem on the board or in the list.
#[derive(Clone, Debug)]
pub struct Card {
    pub row: Row,
    /// What is to do first, if anything is.
    pub acting: Option<Acting>,
}

impl Card {
    pub const fn id(&self) -> TandemId {
        self.row.record.id
    }

    /// When this needs somebody: what is late first, then what waits longest.
    fn order(&self) -> (std::cmp::Reverse<Option<Pressing>>, DateTime<Utc>) {
        let since = self.acting.map_or(self.row.record.status_since, |acting| acting.since);
        (std::cmp::Reverse(self.acting.map(|acting| acting.pressing)), since)
    }
}

/// Which tandems are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Suggested by whoever asks.
    pub mine: bool,
    pub who: Option<Who>,
    pub task: Option<Task>,
    /// Found in the names of the two.
    pub search: String,
}

impl Asked {
    fn lets_through(&self, ctx: &TenantCtx, card: &Card) -> bool {
        let mine = || card.row.record.created_by == ctx.actor.staff().map(|staff| staff.id);
        let acting = |wanted: &dyn Fn(Acting) -> bool| card.acting.is_some_and(wanted);
        let words = fold(&self.search);
        let named = || fold(&format!("{} {}", card.row.mentor, card.row.mentee)).contains(words.trim());
        (!self.mine || mine())
            && self.who.is_none_or(|who| acting(&|acting| acting.who == who))
            && self.task.is_none_or(|task| acting(&|acting| acting.task == task))
            && named()
    }
}

fn card(row: Row, timing: &Timing, now: DateTime<Utc>) -> Card {
    let acting = timing.acting(&row.record.tandem, row.record.status_since, now).into_iter().next();
    Card { row, acting }
}

async fn cards(ctx: &TenantCtx) -> Result<Vec<Card>, Error> {
    let timing = timing(ctx.db()).await?;
    let rows = store::tandem::board::board(ctx.db(), ctx.now() - TimeDelta::days(OVER_DAYS)).await?;
    Ok(rows.into_iter().map(|row| card(row, &timing, ctx.now())).collect())
}

/// The board, each column at the page that is asked for. Two queries, however many tandems there are.
pub async fn board(
    ctx: &TenantCtx,
    asked: &Asked,
    pages: impl Fn(Column) -> u64,
) -> Result<Vec<(Column, Page<Card>)>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let mut all = cards(ctx).await?;
    all.retain(|card| asked.lets_through(ctx, card));
    let column = |column: Column| {
        let mut cards: Vec<Card> =
            all.iter().filter(|card| Column::of(card.row.record.tandem.status) == column).cloned().collect();
        if column == Column::Over {
            cards.reverse();
        } else {
            cards.sort_by_key(Card::order);
        }
        (column, paged(cards, pages(column)))
    };
    Ok(Column::ALL.map(column).into())
}

fn paged(cards: Vec<Card>, page: u64) -> Page<Card> {
    let total = cards.len() as u64;
    let last = total.div_ceil(CARDS).max(1);
    let paging = Paging::new(page.min(last), CARDS);
    let skip = usize::try_from((paging.page - 1) * CARDS).unwrap_or(usize::MAX);
    let rows = cards.into_iter().skip(skip).take(usize::try_from(CARDS).unwrap_or(usize::MAX)).collect();
    Page { rows, total, paging }
}

fn filter(ctx: &TenantCtx, asked: &Asked, status: Option<Status>) -> Filter {
    Filter {
        statuses: status.into_iter().collect(),
        search: asked.search.clone(),
        by: if asked.mine { ctx.actor.staff().map(|staff| staff.id) } else { None },
    }
}

/// One page of all tandems there ever were, by when they came to where they stand. Two queries.
pub async fn list(ctx: &TenantCtx, asked: &Asked, status: Option<Status>, page: u64) -> Result<Page<Card>, Error> {
    ctx.require(Permission::ReadPeople)?;
    let timing = timing(ctx.db()).await?;
    let found = store::tandem::board::list(ctx.db(), &filter(ctx, asked, status), Paging::new(page, ROWS)).await?;
    let rows = found.rows.into_iter().map(|row| card(row, &timing, ctx.now())).collect();
    Ok(Page { rows, total: found.total, paging: found.paging })
}

/// All of them for a table. Data leaves the system here, so it's in the audit log.
pub async fn export(ctx: &TenantCtx, asked: &Asked, status: Option<Status>) -> Result<Vec<Card>, Error> {
    let permit = ctx.permit(Permission::ReadPeople)?;
    let timing = timing(ctx.db()).await?;
    let rows = store::tandem::board::export(ctx.db(), &filter(ctx, asked, status), EXPORT_MOST).await?;
    permit.act(async |act| Ok(act.done(Did::TandemsExported(Rows(rows.len())), ()))).await?;
    Ok(rows.into_iter().map(|row| card(row, &timing, ctx.now())).collect())
}

/// How many tandems need somebody.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Waiting {
    pub calls: u64,
    /// Answers that are overdue.
    pub late: u64,
    pub silent: u64,
    pub trials: u64,
    pub suggested: u64,
}

/// Counts what waits. Two queries. The caller asks whether its actor may.
pub(crate) async fn waiting(ctx: &TenantCtx) -> Result<Waiting, Error> {
    let timing = timing(ctx.db()).await?;
    let rows = store::tandem::board::board(ctx.db(), ctx.now() + TimeDelta::days(1)).await?;
    let mut waiting = Waiting::default();
    for row in rows {
        for acting in timing.acting(&row.record.tandem, row.record.status_since, ctx.now()) {
            match acting.task {
                Task::Call => waiting.calls += 1,
                Task::Silence => waiting.silent += 1,
                Task::Answer if acting.pressing != Pressing::Calm => waiting.late += 1,
                Task::Answer => {}
                Task::Trial => waiting.trials += 1,
                Task::Propose => waiting.suggested += 1,
            }
        }
    }
    Ok(waiting)
}
