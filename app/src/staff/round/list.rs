//! All rounds, and drawing a new one.

use domain::address::{Address as _, StaffMatching, StaffRound, StaffRounds};
use leptos::prelude::*;
use services::records::Staff;
use services::round;
use services::round::Listed;
use services::scope::Tenant;

use crate::http::{Answer, Page, Visit, see_other};
use crate::ui::Button;
use crate::ui::date::time;
use crate::ui::list::{Columns, Filters, List, whole};

fn columns<'a>(page: &'a Page, staff: &'a [Staff]) -> Columns<'a, Listed> {
    let t = page.t;
    let by = move |round: &Listed| {
        let by = staff.iter().find(|staff| Some(staff.id) == round.created_by);
        by.map(|staff| staff.name.clone()).unwrap_or_default()
    };
    Columns::<Listed>::new(page)
        .head(t.rounds_column_drawn(), move |round| {
            view! { <a href=page.href(StaffRound(round.id))>{time(page, round.drawn_at)}</a> }.into_any()
        })
        .words(t.rounds_column_status(), move |round| t.round_status(round.status.code()))
        .number(t.rounds_column_pairs(), |round| round.pairs.into())
        .number(t.rounds_column_proposed(), |round| round.proposed.into())
        .typed(t.rounds_column_by(), by)
}

/// GET /staff/rounds
pub async fn list(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    let (rounds, staff) = round::list(&ctx).await?;
    let t = page.t;
    let nothing = (t.rounds_empty_title(), view! { <p>{t.rounds_empty_text()}</p> }.into_any());
    let list = List {
        lead: Some(t.rounds_lead()),
        back: Some((StaffMatching.link(), t.matching_back())),
        actions: Some(draw_form(&page)),
        ..List::new(t.rounds_title(), columns(&page, &staff), nothing)
    };
    Ok(list.page(&page, &Filters::none(&page), &whole(rounds)))
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
