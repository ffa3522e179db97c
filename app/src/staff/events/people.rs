//! Who registered for an event: the list, ticks at the door, a sheet to sign, a table for spreadsheets.

use domain::address::{StaffEventAction, StaffEventPeopleCsv, StaffPerson, action};
use domain::event::Status;
use domain::id::EventId;
use leptos::prelude::*;
use services::event::{self, Participants};
use services::records::Registration;
use services::scope::Tenant;
use texts::format;

use crate::http::{Answer, Page, Path, Visit};
use crate::ui::Button;
use crate::ui::badge::{Look, badge};
use crate::ui::count::{count, number};
use crate::ui::csv::csv;
use crate::ui::table::{cell, table};

/// The part of the page with the names.
pub(super) fn people(page: &Page, participants: &Participants, is_over: bool) -> AnyView {
    let t = page.t;
    let Participants { record, seats, waiting } = participants;
    if record.came.is_some() || (record.status == Status::Draft && seats.is_empty()) {
        return ().into_any();
    }
    let can_mark = record.status == Status::Published;
    let export = page.href(StaffEventPeopleCsv(record.id));
    let content = if seats.is_empty() && waiting.is_empty() {
        view! { <p class="ch-muted">{t.staff_participants_empty()}</p> }.into_any()
    } else {
        let here = seats.iter().filter(|registration| registration.present_at.is_some()).count();
        let waiting = (!waiting.is_empty()).then(|| {
            view! {
                <div class="ch-people__waiting">
                    <h3>{t.staff_participants_waiting()}</h3>
                    {list(page, waiting, can_mark, is_over, t.staff_participants_waiting())}
                </div>
            }
        });
        view! {
            {count(t.staff_participants_count(number(page, here), number(page, seats.len())))}
            {list(page, seats, can_mark, is_over, t.staff_participants_title())}
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
                <a class="ch-csv" href=export download>{t.export_csv()}</a>
            </div>
            {content}
        </section>
    }
    .into_any()
}

fn list(page: &Page, rows: &[Registration], can_mark: bool, is_over: bool, caption: String) -> AnyView {
    let t = page.t;
    let columns = vec![t.signups_column_name(), t.field_email(), t.staff_participants_present()];
    let rows = rows
        .iter()
        .map(|row| {
            let name = match row.person {
                Some(person) => {
                    let url = page.href(StaffPerson(person));
                    view! { <a href=url><bdi>{row.name.clone()}</bdi></a> }.into_any()
                }
                None => view! { <bdi>{row.name.clone()}</bdi> }.into_any(),
            };
            let email = view! { <bdi dir="ltr">{row.email.clone()}</bdi> };
            view! {
                <th scope="row">{name}</th>
                {cell(t.field_email(), email.into_any())}
                {cell(t.staff_participants_present(), marks(page, row, can_mark, is_over))}
            }
            .into_any()
        })
        .collect();
    table(caption, columns, rows)
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
    let t = page.t;
    let head = [
        t.signups_column_name(),
        t.field_email(),
        t.staff_events_column_status(),
        t.signups_column_date(),
        t.staff_participants_present(),
    ];
    let records = seats.iter().map(|row| (row, t.staff_events_column_registered()));
    let records =
        records.chain(waiting.iter().map(|row| (row, t.staff_events_column_waiting()))).map(|(row, standing)| {
            let present = if row.present_at.is_some() { "1" } else { "" };
            vec![row.name.clone(), row.email.clone(), standing, format::iso_day(row.registered_at), present.to_owned()]
        });
    Ok(csv(&head, records, "teilnahme.csv"))
}
