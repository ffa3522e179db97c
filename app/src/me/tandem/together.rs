//! The page of the two: their next meeting, what they met for, their goals.

use axum::http::header;
use axum::response::IntoResponse as _;
use domain::address::{
    Address as _, MeQuestionnaire, MeTandem, MeTandemAction, MeTandemCalendar, MeTandemMeeting, MeTandems, action, done,
};
use domain::calendar::MEDIA_TYPE;
use domain::form::Input;
use domain::id::TandemId;
use leptos::prelude::*;
use services::meeting::{self, Together, goal, next, questionnaire};
use services::records::MeetingRecord;
use services::scope::Tenant;
use services::{Error, TenantCtx};

use crate::common::goal::section as goals;
use crate::common::meeting::facts;
use crate::http::{Answer, Mine, Page, Path, Posted, Queried, Visit, see_other};
use crate::ui::date::time;
use crate::ui::form::{Field, Form, Kind};
use crate::ui::{Again, Button, Document, own, work};

/// What the other is called: the first name, if it may be told.
pub(super) fn name(page: &Page, together: &Together) -> String {
    together.name.clone().unwrap_or_else(|| page.t.meeting_other(together.side.other().code()))
}

/// GET /me/tandem/{id}
pub async fn show(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>, Queried(query): Queried) -> Answer {
    page(&visit, &ctx, id, &Again::after(done::Together::of(&query))).await
}

/// POST /me/tandem/{id}/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Mine(ctx): Mine,
    Path((id, action)): Path<(TandemId, action::Together)>,
    Posted(input): Posted,
) -> Answer {
    match perform(&ctx, id, action, &input).await {
        Ok(()) => {
            let back = action.done().map_or(MeTandems.link(), |done| MeTandem(id).done(done));
            Ok(see_other(&visit.page.href(back)))
        }
        Err(error) => page(&visit, &ctx, id, &Again::refused(error, input)?).await,
    }
}

/// A record that a button names.
fn named<I: std::str::FromStr>(input: &Input, field: &str) -> Result<I, Error> {
    input.one(field).parse().map_err(|_| Error::NotFound)
}

async fn perform(ctx: &TenantCtx, id: TandemId, action: action::Together, input: &Input) -> Result<(), Error> {
    use action::Together as Do;
    let is_done = input.one("done") == "yes";
    match action {
        Do::Again => services::tandem::wish_again(ctx, id).await,
        Do::Undo => meeting::undo(ctx, id, named(input, "meeting")?).await,
        Do::Next => next::suggest(ctx, id, input).await,
        Do::CallOff => next::call_off(ctx, id).await,
        Do::Goal => goal::add(ctx, id, input).await,
        Do::Step => goal::add_step(ctx, id, named(input, "of")?, input).await,
        Do::Tick => goal::set_done(ctx, id, named(input, "of")?, is_done).await,
        Do::TickStep => {
            let step = (named(input, "of")?, named(input, "step")?);
            goal::set_step_done(ctx, id, step, is_done).await
        }
        Do::RemoveGoal => goal::remove(ctx, id, named(input, "of")?).await,
    }
}

/// GET /me/tandem/{id}/next.ics
pub async fn calendar(visit: Visit<Tenant>, Mine(ctx): Mine, Path(id): Path<TandemId>) -> Answer {
    let (entry, sequence) = next::entry(&ctx, id, visit.page.locale).await?;
    let headers = [
        (header::CONTENT_TYPE, MEDIA_TYPE),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"next.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, entry.to_text_as(sequence)).into_response())
}

async fn page(visit: &Visit<Tenant>, ctx: &TenantCtx, id: TandemId, again: &Again<done::Together>) -> Answer {
    let together = meeting::of_person(ctx, id).await?;
    let open = questionnaire::open(ctx).await?;
    let page = &visit.page;
    let t = page.t;
    let title = t.meeting_title(name(page, &together));
    Ok(Document::own(page, texts::plain(&title)).status(again.status).render(|| {
        let done = again.done.map(|done| work::flash("success", t.meeting_done(done.code())));
        let labels = [
            ("day", t.meeting_next_day()),
            ("time", t.meeting_next_time()),
            ("place", t.meeting_next_place()),
            ("goal", t.goal_new()),
            ("milestone", t.goal_step_text()),
            ("due_on", t.goal_step_due()),
        ];
        let form = again.form(t);
        let meets = together.tandem.status.meets();
        let since = together.tandem.trial_since.map(|at| t.meeting_since(texts::format::day(page.locale, at)));
        let note = meets.then(|| {
            let url = page.href(MeTandemMeeting(id));
            view! {
                <p class="ch-together__note">
                    {Button::primary(t.meeting_note_button()).link(url)}
                </p>
            }
        });
        let over = (!meets).then(|| view! { <p>{t.meeting_over()}</p> });
        let content = view! {
            {done}
            {form.summary(&labels)}
            <h1>{title}</h1>
            <p class="ch-muted">{since}" "{t.meeting_count(together.tandem.meetings)}</p>
            {over}
            {note}
            {asked(page, &open)}
            {meets.then(|| appointment(page, &together, &form))}
            {goals(page, &together, &form)}
            {list(page, &together)}
            {own::contact(page)}
        };
        own::frame(page, content.into_any())
    }))
}

/// Questionnaires that wait for answers.
fn asked(page: &Page, open: &[(domain::id::QuestionnaireId, domain::meeting::questionnaire::Wave)]) -> Vec<AnyView> {
    let t = page.t;
    let card = |(id, wave): &(domain::id::QuestionnaireId, domain::meeting::questionnaire::Wave)| {
        let url = page.href(MeQuestionnaire(*id));
        view! {
            <section class="ch-owncard">
                <h2>{t.questionnaire_title(wave.code())}</h2>
                <p>{t.questionnaire_task_text()}</p>
                <p class="ch-actions">
                    {Button::secondary(t.questionnaire_task_button()).link(url)}
                </p>
            </section>
        }
        .into_any()
    };
    open.iter().map(card).collect()
}

fn appointment(page: &Page, together: &Together, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let wrong = ["day", "time", "place"].iter().any(|name| form.problems.of(name).is_some());
    let stands = together.next.as_ref().filter(|next| !next.cancelled);
    let now = match &together.next {
        None => view! { <p>{t.meeting_next_none()}</p> }.into_any(),
        Some(next) => {
            let place = next.place.clone().map(|place| view! { <p><bdi>{place}</bdi></p> });
            let off = next.cancelled.then(|| view! { " · "<strong>{t.meeting_next_off()}</strong> });
            view! { <p class="ch-together__when">{time(page, next.at)}{off}</p>{place} }.into_any()
        }
    };
    let actions = stands.map(|_| {
        view! {
            <div class="ch-actions">
                {Button::secondary(t.meeting_next_calendar()).download(page.href(MeTandemCalendar(together.id)))}
                <form method="post" action=page.href(MeTandemAction(together.id, action::Together::CallOff))>
                    {Button::quiet(t.meeting_next_call_off()).submit()}
                </form>
            </div>
        }
    });
    let field = |name: &'static str, label: String| Field { name, label, ..Field::default() };
    let place =
        Field { hint: Some(t.meeting_next_place_hint()), optional: true, ..field("place", t.meeting_next_place()) };
    let summary = if stands.is_some() { t.meeting_next_move() } else { t.meeting_next_suggest() };
    view! {
        <section class="ch-owncard" id="next">
            <h2>{t.meeting_next_title()}</h2>
            {now}
            {actions}
            <details class="ch-why" open=wrong>
                <summary>{summary}</summary>
                <form class="ch-form" method="post" action=page.href(MeTandemAction(together.id, action::Together::Next))>
                    {form.line(&field("day", t.meeting_next_day()), Kind::DATE)}
                    {form.line(&field("time", t.meeting_next_time()), Kind::TIME)}
                    {form.line(&place, Kind::TEXT)}
                    {Button::secondary(t.meeting_next_send()).submit()}
                </form>
            </details>
        </section>
    }
    .into_any()
}

fn list(page: &Page, together: &Together) -> AnyView {
    let t = page.t;
    let item = |record: &MeetingRecord| {
        let note = record.meeting.note.clone().map(|note| view! { <p class="ch-lines-kept" dir="auto">{note}</p> });
        let undo = together.can_undo.contains(&record.id).then(|| {
            view! {
                <form method="post" action=page.href(MeTandemAction(together.id, action::Together::Undo))>
                    <input type="hidden" name="meeting" value=record.id.to_string()/>
                    {Button::quiet(t.meeting_undo()).hint(t.meeting_undo_hint()).submit()}
                </form>
            }
        });
        view! { <li><p>{facts(page, record)}</p>{note}{undo}</li> }
    };
    let items: Vec<_> = together.meetings.iter().map(item).collect();
    let body = if items.is_empty() {
        view! { <p>{t.meeting_list_empty()}</p> }.into_any()
    } else {
        view! { <ul class="ch-notes">{items}</ul> }.into_any()
    };
    view! { <section class="ch-owncard" id="meetings"><h2>{t.meeting_list_title()}</h2>{body}</section> }.into_any()
}
