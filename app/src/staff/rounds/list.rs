//! All rounds, and drawing a new one.

use domain::address::{StaffMatching, StaffRound, StaffRounds};
use leptos::prelude::*;
use services::matching::round;
use services::scope::Tenant;

use crate::http::{Answer, Page, Visit, see_other};
use crate::ui::count::number;
use crate::ui::date::time;
use crate::ui::parts::empty;
use crate::ui::table::{cell, table};
use crate::ui::{Button, Document, work};

/// GET /staff/rounds
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    let (rounds, staff) = round::list(&ctx).await?;
    let (page, t) = (&page, page.t);
    Ok(Document::staff(page, t.rounds_title()).render(|| {
        let rows: Vec<AnyView> = rounds
            .iter()
            .map(|round| {
                let by = staff.iter().find(|staff| Some(staff.id) == round.created_by).map(|staff| staff.name.clone());
                let link = page.href(StaffRound(round.id));
                view! {
                    <th scope="row"><a href=link>{time(page, round.drawn_at)}</a></th>
                    {cell(t.rounds_column_status(), t.round_status(round.status.code()).into_any())}
                    {cell(t.rounds_column_pairs(), number(page, round.pairs).into_any())}
                    {cell(t.rounds_column_proposed(), number(page, round.proposed).into_any())}
                    {cell(t.rounds_column_by(), view! { <bdi>{by}</bdi> }.into_any())}
                }
                .into_any()
            })
            .collect();
        let columns = vec![
            t.rounds_column_drawn(),
            t.rounds_column_status(),
            t.rounds_column_pairs(),
            t.rounds_column_proposed(),
            t.rounds_column_by(),
        ];
        let rows = if rows.is_empty() {
            empty(t.rounds_empty_title(), view! { <p>{t.rounds_empty_text()}</p> }.into_any())
        } else {
            table(t.rounds_title(), columns, rows)
        };
        let content = view! {
            <p class="ch-back"><a href=page.href(StaffMatching)>{t.matching_back()}</a></p>
            {work::head(t.rounds_title(), Some(t.rounds_lead()), draw_form(page))}
            {rows}
        };
        work::frame(page, content.into_any())
    }))
}

fn draw_form(page: &Page) -> AnyView {
    view! {
        <form method="post" action=page.href(StaffRounds)>
            {Button::primary(page.t.rounds_draw()).submit()}
        </form>
    }
    .into_any()
}

/// POST /staff/rounds
pub async fn draw(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    let id = round::draw(&ctx).await?;
    Ok(see_other(&page.href(StaffRound(id))))
}
