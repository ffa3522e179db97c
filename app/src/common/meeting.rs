//! A meeting: the form by which it is noted, with few taps on a phone, and how it is shown.

use chrono::NaiveDate;
use domain::address::{Link, done};
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::meeting::{Connection, LENGTHS, Medium, SameDay};
use domain::person::Topic;
use leptos::prelude::*;
use services::TenantCtx;
use services::meeting::{self, Noted};
use services::records::MeetingRecord;

use super::connection::drawing;
use crate::http::{AppError, Page};
use crate::ui::date::date;
use crate::ui::form::{Field, Form, Kind, Offered, id};
use crate::ui::parts::list;
use crate::ui::{Again, Button};

/// What the form opens with: today, and length and way of the last time.
pub fn opened(meetings: &[MeetingRecord], today: NaiveDate) -> Input {
    let mut input = Input::default();
    let last = meetings.first().map(|record| &record.meeting);
    input.set("held_on", today.to_string());
    let minutes = last.map_or(60, |meeting| meeting.minutes);
    if LENGTHS.contains(&minutes) {
        input.set("minutes", minutes.to_string());
    } else {
        input.set("minutes", "other");
        input.set("other_minutes", minutes.to_string());
    }
    input.set("medium", last.map_or(Medium::InPerson, |meeting| meeting.medium).code());
    input
}

/// What is wrong with the fields, and the meetings that stand there on that day.
pub type Refused = (Problems, Vec<MeetingRecord>);

/// Notes it, or says why not.
pub async fn noted(ctx: &TenantCtx, id: TandemId, input: &Input) -> Result<Result<done::Meeting, Refused>, AppError> {
    Ok(match meeting::note(ctx, id, input).await {
        Ok(Noted::Saved(_)) => Ok(done::Meeting::Saved),
        Ok(Noted::Merged(_)) => Ok(done::Meeting::Merged),
        Ok(Noted::SameDay(there)) => Err((Problems::default(), there)),
        Err(error) => Err((AppError::problems(error)?, Vec::new())),
    })
}

/// The form; `who` says by whom a meeting was noted that stands there on the same day.
pub fn form(
    page: &Page,
    again: &Again,
    action: Link,
    there: &[MeetingRecord],
    who: &dyn Fn(&MeetingRecord) -> String,
) -> AnyView {
    let t = page.t;
    let form = again.form(t);
    let field = |name: &'static str, label: String, optional: bool| Field { name, label, optional, ..Field::default() };
    let held_on = field("held_on", t.meeting_held_on(), false);
    let minutes = field("minutes", t.meeting_minutes(), false);
    let other = field("other_minutes", t.meeting_other_minutes(), true);
    let medium = field("medium", t.meeting_medium(), false);
    let topics = field("topics", t.meeting_topics(), true);
    let note = Field { hint: Some(t.meeting_note_hint()), ..field("note", t.meeting_note(), true) };
    let labels = [&held_on, &minutes, &other, &medium, &topics, &note].map(|field| (field.name, field.label.clone()));
    let lengths = LENGTHS
        .iter()
        .map(|minutes| Offered::new(minutes.to_string(), t.meeting_length(*minutes)))
        .chain([Offered::new("other", t.meeting_length_other())])
        .collect();
    let media = Medium::ALL.iter().map(|medium| Offered::new(medium.code(), t.medium(medium.code()))).collect();
    let offered = Topic::ALL.iter().map(|topic| Offered::new(topic.code(), t.topic(topic.code()))).collect();
    view! {
        {form.summary(&labels)}
        <form class="ch-form ch-noting" method="post" action=page.href(action)>
            {same_day(page, &form, there, who)}
            {form.line(&held_on, Kind::DATE)}
            <div class="ch-picks">{form.rows(&minutes, false, false, lengths)}</div>
            <div class="ch-noting__other">{form.line(&other, Kind::NUMBER)}</div>
            <div class="ch-picks">{form.rows(&medium, false, false, media)}</div>
            <div class="ch-picks">{form.rows(&topics, true, false, offered)}</div>
            {connections(page, &form)}
            {form.paragraph(&note, 2)}
            <p class="ch-noting__send">
                {Button::primary(t.meeting_save()).submit()}
            </p>
        </form>
    }
    .into_any()
}

/// What stands there on that day already, and the question whether it is the same.
fn same_day(
    page: &Page,
    form: &Form<'_>,
    there: &[MeetingRecord],
    who: &dyn Fn(&MeetingRecord) -> String,
) -> Option<AnyView> {
    let t = page.t;
    let items: Vec<_> = there
        .iter()
        .map(|record| view! { <li><p>{who(record)}</p><p class="ch-meta">{facts(page, record)}</p></li> })
        .collect();
    let choices = SameDay::ALL
        .iter()
        .map(|choice| Offered::new(choice.code(), t.meeting_same_day_choice(choice.code())))
        .collect();
    let question = Field { name: "same_day", label: t.meeting_same_day_question(), ..Field::default() };
    (!items.is_empty()).then(|| {
        view! {
            <div class="kern-alert kern-alert--info ch-noting__there" role="alert">
                <div class="kern-alert__body">
                    <ul class="ch-lines">{items}</ul>
                    {form.rows(&question, false, false, choices)}
                </div>
            </div>
        }
        .into_any()
    })
}

/// Day, length, way and topics of a meeting.
pub fn facts(page: &Page, record: &MeetingRecord) -> AnyView {
    let t = page.t;
    let meeting = &record.meeting;
    let topics: Vec<_> = meeting.topics.iter().map(|topic| t.topic(topic.code())).collect();
    let topics = (!topics.is_empty()).then(|| format!(" · {}", list(page, &topics)));
    view! {
        {date(page, meeting.held_on)}" · "{t.meeting_length(meeting.minutes)}" · "{t.medium(meeting.medium.code())}{topics}
    }
    .into_any()
}

/// Three plain questions with a drawing and an example each.
pub fn connections(page: &Page, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let items: Vec<_> = Connection::ALL
        .iter()
        .enumerate()
        .map(|(number, connection)| {
            let code = connection.code();
            let id = if number == 0 { id("connections") } else { format!("{}-{number}", id("connections")) };
            view! {
                <div class="kern-form-check ch-connection">
                    <input
                        class="kern-form-check__checkbox"
                        type="checkbox"
                        id=id.clone()
                        name="connections"
                        value=code
                        checked=form.input.has("connections", code)
                    />
                    <label class="kern-label" for=id>
                        {drawing(*connection)}
                        <span>
                            <strong>{t.meeting_connection(code)}</strong>
                            <span class="ch-rows__hint">{t.meeting_connection_example(code)}</span>
                        </span>
                    </label>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class="kern-fieldset" aria-describedby="f-connections-hint">
            <legend class="kern-label">
                {t.meeting_connections()}" "<span class="kern-label__optional">{t.field_optional()}</span>
            </legend>
            <div class="kern-hint" id="f-connections-hint">{t.meeting_connections_hint()}</div>
            <div class="kern-fieldset__body ch-rows">{items}</div>
        </fieldset>
    }
    .into_any()
}
