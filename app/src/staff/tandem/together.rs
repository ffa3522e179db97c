//! What a tandem does: parts for its page and for the board.

use domain::address::{StaffTandemMeeting, StaffTandemOutcome, StaffTandemOutcomes};
use domain::id::{PersonId, TandemId};
use domain::meeting::Weeks;
use domain::meeting::questionnaire::Area;
use domain::tandem::Side;
use leptos::prelude::*;
use services::meeting::ForStaff;
use services::records::{By, MeetingRecord, OutcomeRecord, TandemRecord};

use crate::common::goal;
use crate::common::meeting::facts;
use crate::http::Page;
use crate::ui::Button;
use crate::ui::count::many;
use crate::ui::date::date;
use crate::ui::list::Columns;

/// The weeks of half a year as blocks, and as a sentence for whoever doesn't see them.
pub fn strip(page: &Page, weeks: &Weeks) -> AnyView {
    let t = page.t;
    let last = weeks.since_last().map(|weeks| t.meeting_strip_last(many(weeks)));
    let words = texts::plain(&format!("{} {}", t.meeting_strip(many(weeks.met())), last.unwrap_or_default()));
    let blocks: Vec<_> = weeks
        .0
        .iter()
        .map(|met| {
            let class = match met {
                0 => "ch-strip__week",
                1 => "ch-strip__week ch-strip__week--1",
                _ => "ch-strip__week ch-strip__week--2",
            };
            view! { <span class=class></span> }
        })
        .collect();
    view! { <span class="ch-strip" role="img" aria-label=words.trim().to_owned() title=words.trim().to_owned()>{blocks}</span> }
        .into_any()
}

/// All that a tandem does, for its page: meetings with their strip, goals, outcomes, what the questionnaires say.
pub fn parts(page: &Page, record: &TandemRecord, shown: &ForStaff) -> AnyView {
    let (id, mentor, meets) = (record.id, record.mentor, record.tandem.status.meets());
    view! {
        {meetings(page, (id, meets), mentor, shown)}
        {goal_list(page, shown)}
        {outcomes(page, id, mentor, &shown.outcomes)}
        {changes(page, shown)}
    }
    .into_any()
}

fn by(record: &MeetingRecord, mentor: PersonId) -> &'static str {
    match (record.by, record.also_by) {
        (By::Staff(_), _) => "staff",
        (By::Person(_), Some(_)) => "both",
        (By::Person(id), None) if id == mentor => "mentor",
        (By::Person(_), None) => "mentee",
    }
}

fn meetings(page: &Page, (id, meets): (TandemId, bool), mentor: PersonId, shown: &ForStaff) -> AnyView {
    let t = page.t;
    let items: Vec<_> = shown
        .meetings
        .iter()
        .map(|record| {
            let made: Vec<_> =
                record.meeting.connections.iter().map(|made| t.meeting_connection(made.code())).collect();
            let made = (!made.is_empty()).then(|| format!(" · {}", crate::ui::parts::list(page, &made)));
            let note = record.meeting.note.clone().map(|note| view! { <p class="ch-lines-kept" dir="auto">{note}</p> });
            view! {
                <li>
                    <p>{facts(page, record)}{made}</p>
                    {note}
                    <p class="ch-meta">{t.meeting_staff_by(by(record, mentor))}</p>
                </li>
            }
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p>{t.meeting_staff_none()}</p> }.into_any()
    } else {
        view! { <ul class="ch-notes">{items}</ul> }.into_any()
    };
    let add = meets.then(|| {
        let url = page.href(StaffTandemMeeting(id));
        view! { <p>{Button::secondary(t.meeting_note_button()).link(url)}</p> }
    });
    view! {
        <section id="meetings">
            <h2>{t.meeting_staff_title()}</h2>
            <p>{strip(page, &shown.weeks)}</p>
            {body}
            {add}
        </section>
    }
    .into_any()
}

fn goal_list(page: &Page, shown: &ForStaff) -> AnyView {
    let t = page.t;
    let body = if shown.goals.is_empty() {
        view! { <p>{t.goal_staff_none()}</p> }.into_any()
    } else {
        goal::read_only(page, &shown.goals)
    };
    view! { <section id="goals"><h2>{t.goal_title()}</h2>{body}</section> }.into_any()
}

fn outcomes(page: &Page, id: TandemId, mentor: PersonId, outcomes: &[OutcomeRecord]) -> AnyView {
    let t = page.t;
    let items: Vec<_> = outcomes
        .iter()
        .map(|record| {
            let side = if record.person == mentor { Side::Mentor } else { Side::Mentee };
            let note = record.outcome.note.clone().map(|note| view! { <p class="ch-lines-kept" dir="auto">{note}</p> });
            let kind = t.outcome_kind(record.outcome.kind.code());
            view! {
                <li>
                    <p>
                        <strong>{kind.clone()}</strong>" · "{date(page, record.outcome.on_date)}" · "
                        {t.questionnaire_side(side.code())}
                    </p>
                    <p class="ch-meta">{t.outcome_evidence(record.outcome.evidence.code())}</p>
                    {note}
                    <form method="post" action=page.href(StaffTandemOutcome(id, record.id))>
                        {Button::quiet(t.outcome_remove()).about(kind).submit()}
                    </form>
                </li>
            }
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p>{t.outcome_none()}</p> }.into_any()
    } else {
        view! { <ul class="ch-notes">{items}</ul> }.into_any()
    };
    view! {
        <section id="outcomes">
            <h2>{t.outcome_title()}</h2>
            {body}
            <p>
                {Button::secondary(t.outcome_add()).link(page.href(StaffTandemOutcomes(id)))}
            </p>
        </section>
    }
    .into_any()
}

fn changes(page: &Page, shown: &ForStaff) -> AnyView {
    let t = page.t;
    let areas = Columns::<Area>::new(page)
        .head(t.questionnaire_area_label(), move |area| t.questionnaire_area(area.code()).into_any());
    let columns = shown.changes.iter().fold(areas, |columns, own| {
        columns.words(t.questionnaire_side(own.side.code()), move |area| {
            let change = own.areas.iter().find(|(other, _)| other == area).and_then(|(_, change)| *change);
            t.questionnaire_change(change.map_or("none", |change| change.code()))
        })
    });
    view! {
        <section id="questionnaire">
            <h2>{t.questionnaire_staff_title()}</h2>
            <p class="ch-muted">{t.questionnaire_staff_lead()}</p>
            {columns.table(t.questionnaire_staff_title(), Area::ALL)}
        </section>
    }
    .into_any()
}
