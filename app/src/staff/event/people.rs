//! Who registered for an event: the list, ticks at the door, a sheet to sign, a table for spreadsheets.

use domain::address::{StaffEventAction, StaffEventPeopleCsv, StaffPerson, action};
use domain::event::{Standing, Status};
use domain::id::EventId;
use leptos::prelude::*;
use services::event::{self, Participants};
use services::records::Registration;
use services::scope::Tenant;

use crate::http::{Answer, Page, Path, Visit};
use crate::ui::Button;
use crate::ui::badge::{Look, badge};
use crate::ui::count::{count, number};
use crate::ui::list::{Columns, export_link, link};

/// The part of the page with the names.
pub(super) fn people(page: &Page, participants: &Participants, is_over: bool) -> AnyView {
    let t = page.t;
    let Participants { record, seats, waiting } = participants;
    if record.came.is_some() || (record.status == Status::Draft && seats.is_empty()) {
        return ().into_any();
    }
    let columns = columns(page, record.status == Status::Published, is_over);
    let content = if seats.is_empty() && waiting.is_empty() {
        view! { <p class="ch-muted">{t.staff_participants_empty()}</p> }.into_any()
    } else {
        let here = seats.iter().filter(|registration| registration.present_at.is_some()).count();
        let waiting = (!waiting.is_empty()).then(|| {
            view! {
                <div class="ch-people__waiting">
                    <h3>{t.staff_participants_waiting()}</h3>
                    {columns.table(t.staff_participants_waiting(), waiting)}
                </div>
            }
        });
        view! {
            {count(t.staff_participants_count(number(page, here), number(page, seats.len())))}
            {columns.table(t.staff_participants_title(), seats)}
            {waiting}
            <p class="ch-muted ch-noprint">{t.staff_participants_print()}</p>
            <p class="ch-muted ch-noprint">{t.staff_participants_kept()}</p>
        }
        .into_any()
    };
    view! {
        <section id="people" class="ch-people">
            <div class="ch-people__head">
                <h2>{t.staff_participants_title()}</h2>
                {export_link(page, StaffEventPeopleCsv(record.id))}
            </div>
            {content}
        </section>
    }
    .into_any()
}

/// What is shown and exported of those who registered; the ticks beside a name are for the page.
fn columns(page: &Page, can_mark: bool, is_over: bool) -> Columns<'_, Registration> {
    let t = page.t;
    let name = |row: &Registration| row.name.clone();
    Columns::<Registration>::new(page)
        .head(t.signups_column_name(), move |row| match row.person {
            Some(person) => link(page.href(StaffPerson(person)), name(row)),
            None => view! { <bdi>{name(row)}</bdi> }.into_any(),
        })
        .exported(t.signups_column_name(), name)
        .address(t.field_email(), |row| row.email.to_string())
        .exported(t.staff_events_column_status(), move |row| match row.standing {
            Standing::Waiting => t.staff_events_column_waiting(),
            _ => t.staff_events_column_registered(),
        })
        .exported(t.signups_column_date(), |row| texts::format::iso_day(row.registered_at))
        .both(
            t.staff_participants_present(),
            |row| if row.present_at.is_some() { "1".to_owned() } else { String::new() },
            move |row| marks(page, row, can_mark, is_over),
        )
}

fn marks(page: &Page, row: &Registration, can_mark: bool, is_over: bool) -> AnyView {
    let t = page.t;
    let form = |mark, button: Button, spoken: &str| {
        view! {
            <form method="post" action=page.href(StaffEventAction(row.event, mark))>
                <input type="hidden" name="registration" value=row.id.to_string()/>
                {button.spoken(spoken).submit()}
            </form>
        }
    };
    let name = &row.name;
    let is_here = row.present_at.is_some();
    let sign = view! { <span class="ch-people__sign">{t.staff_participants_signature()}</span> };
    let here = is_here.then(|| badge(Look::Accepted, t.staff_participants_present()));
    let buttons = can_mark.then(|| {
        let first = if is_here {
            form(action::Event::Absent, Button::quiet(t.staff_mark_absent_short()), &t.staff_mark_absent(name))
        } else {
            let here = Button::secondary(t.staff_mark_present_short()).class("ch-people__here");
            form(action::Event::Present, here, &t.staff_mark_present(name))
        };
        let leave = (!is_here && !is_over)
            .then(|| form(action::Event::Leave, Button::quiet(t.staff_mark_leave_short()), &t.staff_mark_leave(name)));
        view! { <div class="ch-people__marks">{first}{leave}</div> }
    });
    view! { {here}{buttons}{sign} }.into_any()
}

/// GET /staff/events/{id}/people.csv
pub async fn export(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<EventId>) -> Answer {
    let Participants { seats, waiting, .. } = event::export(&ctx, id).await?;
    Ok(columns(&page, false, false).export(seats.iter().chain(&waiting), "teilnahme.csv"))
}
