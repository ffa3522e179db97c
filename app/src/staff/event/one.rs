//! One event for staff: what it is, what can be done, and for those who read people, who registered.

use axum::http::StatusCode;
use domain::address::{Address as _, Event, StaffEvent, StaffEventAction, StaffEventEdit, StaffEvents, action, done};
use domain::event::Status;
use domain::id::EventId;
use domain::role::Permission;
use leptos::prelude::*;
use services::event::{self, Mark, Staffed, Step};
use services::scope::Tenant;

use super::people::people;
use super::taken;
use crate::common::event::when;
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::count::number;
use crate::ui::record::Record;
use crate::ui::work::fact;
use crate::ui::{Button, badge, work};

/// GET /staff/events/{id}
pub async fn show(Visit { page, ctx, .. }: Visit<Tenant>, Path(id): Path<EventId>, Queried(query): Queried) -> Answer {
    let staffed = event::staff_show(&ctx, id).await?;
    let reads_people = ctx.require(Permission::ReadPeople).is_ok();
    let participants = if reads_people { Some(event::participants(&ctx, id).await?) } else { None };
    let is_over = staffed.record.event.ends_at <= ctx.now();
    let t = page.t;
    let event = &staffed.record.event;
    let title = event.title.get(page.locale).0.to_owned();
    let too_many = event.seats.is_some_and(|seats| staffed.counts.seats > u64::from(seats));
    let done = done::Event::of(&query);
    let frame = Record::new(title, StaffEvents.link(), t.event_back())
        .badge(badge::event(t, &staffed.record, is_over))
        .notice(done.map(|done| work::flash("success", t.staff_event_done(done.code()))))
        .notice(too_many.then(|| work::flash("warning", t.staff_event_fewer_seats())));
    Ok(frame.page(&page, StatusCode::OK, || {
        let address = event.address.clone().map(|address| view! { ", "<bdi>{address}</bdi> });
        let place = view! { <bdi>{event.place.clone()}</bdi>{address} }.into_any();
        let text = event.text.get(page.locale).0.to_owned();
        let text = (!text.is_empty()).then(|| view! { <p class="ch-lines-kept" dir="auto">{text}</p> });
        let came = staffed.record.came.map(|came| {
            view! { <p>{t.staff_participants_came(number(&page, came))}</p> }
        });
        view! {
            <section>
                <dl class="ch-dl">
                    {fact(&page, t.field_event_kind(), Some(t.event_kind(event.kind.code()).into_any()))}
                    {fact(&page, t.event_when(), Some(when(&page, event)))}
                    {fact(&page, t.event_where(), Some(place))}
                    {fact(&page, t.staff_events_column_registered(), Some(taken(&page, &staffed).into_any()))}
                    {fact(&page, t.staff_events_column_waiting(), Some(number(&page, staffed.counts.waiting).into_any()))}
                </dl>
                {text}
                {came}
            </section>
            {actions(&page, &staffed, is_over)}
            {participants.map(|participants| people(&page, &participants, is_over))}
        }
        .into_any()
    }))
}

fn actions(page: &Page, staffed: &Staffed, is_over: bool) -> Option<AnyView> {
    let t = page.t;
    let record = &staffed.record;
    if is_over || record.status == Status::Cancelled {
        return None;
    }
    let path = |action| page.href(StaffEventAction(record.id, action));
    let publish = (record.status == Status::Draft).then(|| {
        view! {
            <form method="post" action=path(action::Event::Publish)>
                {Button::primary(t.staff_event_publish()).submit()}
                <p class="ch-muted">{t.staff_event_publish_hint()}</p>
            </form>
        }
    });
    let public_page = (record.status == Status::Published).then(|| {
        view! { <p><a href=page.href(Event(record.id))>{t.staff_event_public_page()}</a></p> }
    });
    let people = staffed.counts.seats + staffed.counts.waiting;
    Some(
        view! {
            <section class="ch-actionbox">
                {publish}
                <p>
                    {Button::secondary(t.staff_event_edit()).icon("edit").link(page.href(StaffEventEdit(record.id)))}
                </p>
                {public_page}
                <details>
                    <summary>{t.staff_event_cancel()}</summary>
                    <form method="post" action=path(action::Event::Cancel)>
                        <p>{t.staff_event_cancel_hint(people)}</p>
                        {Button::secondary(t.staff_event_cancel_sure()).submit()}
                    </form>
                </details>
            </section>
        }
        .into_any(),
    )
}

/// POST /staff/events/{id}/{action}: a step of the event, or a tick at a name.
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(EventId, action::Event)>,
    Posted(input): Posted,
) -> Answer {
    let ctx = &visit.ctx;
    let who = || input.one("registration").parse().map_err(|_| services::Error::NotFound);
    let is_mark = match action {
        action::Event::Publish => event::step(ctx, id, Step::Publish).await.map(|()| false),
        action::Event::Cancel => event::step(ctx, id, Step::Cancel).await.map(|()| false),
        action::Event::Present => event::mark(ctx, id, who()?, Mark::Present).await.map(|()| true),
        action::Event::Absent => event::mark(ctx, id, who()?, Mark::Absent).await.map(|()| true),
        action::Event::Leave => event::mark(ctx, id, who()?, Mark::Cancel).await.map(|()| true),
    }?;
    let back = StaffEvent(id).done(action.done());
    Ok(see_other(&visit.page.href(if is_mark { back.at("people") } else { back })))
}
