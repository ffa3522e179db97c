//! What coordinators see of a tandem: parts for its page and for the board, and the form for an outcome.

use domain::address::{Address as _, StaffTandem, StaffTandemMeeting, StaffTandemOutcome, StaffTandemOutcomes, done};
use domain::id::{OutcomeId, PersonId, TandemId};
use domain::meeting::questionnaire::Area;
use domain::meeting::{Evidence, OutcomeKind, Weeks};
use domain::tandem::Side;
use leptos::prelude::*;
use services::meeting::{ForStaff, outcome};
use services::records::{By, MeetingRecord, OutcomeRecord, TandemRecord};
use services::scope::Tenant;

use super::goals;
use super::note::{connections, facts};
use crate::http::{Answer, Page, Path, Posted, Visit, see_other};
use crate::ui::count::many;
use crate::ui::date::date;
use crate::ui::field::{Field, Kind, Offered};
use crate::ui::list::Columns;
use crate::ui::{Again, Button, Document, work};

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
        goals::read_only(page, &shown.goals)
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

/// GET /staff/tandems/{id}/outcome
pub async fn open(visit: Visit<Tenant>, Path(id): Path<TandemId>) -> Answer {
    let shown = services::meeting::for_staff(&visit.ctx, id).await?;
    let input = [("on_date", shown.today.to_string()), ("side", Side::Mentee.to_string())].into_iter().collect();
    Ok(form(&visit.page, id, &Again::filled(input)))
}

/// POST /staff/tandems/{id}/outcome
pub async fn add(visit: Visit<Tenant>, Path(id): Path<TandemId>, Posted(input): Posted) -> Answer {
    match outcome::add(&visit.ctx, id, &input).await {
        Ok(()) => Ok(see_other(&visit.page.href(StaffTandem(id).done(done::Tandem::Outcome)))),
        Err(error) => Ok(form(&visit.page, id, &Again::refused(error, input)?)),
    }
}

/// POST /staff/tandems/{id}/outcome/{outcome}
pub async fn remove(visit: Visit<Tenant>, Path((id, which)): Path<(TandemId, OutcomeId)>) -> Answer {
    outcome::remove(&visit.ctx, id, which).await?;
    Ok(see_other(&visit.page.href(StaffTandem(id).done(done::Tandem::OutcomeGone))))
}

fn form(page: &Page, id: TandemId, again: &Again) -> axum::response::Response {
    let t = page.t;
    Document::staff(page, t.outcome_add()).status(again.status).render(|| {
        let form = again.form(t);
        let field = |name: &'static str, label: String| Field { name, label, ..Field::default() };
        let side = field("side", t.outcome_side());
        let kind = field("kind", t.outcome_kind_label());
        let date = field("on_date", t.outcome_on_date());
        let evidence = Field { hint: Some(t.outcome_evidence_hint()), ..field("evidence", t.outcome_evidence_label()) };
        let note = Field { optional: true, ..field("note", t.outcome_note()) };
        let labels = [&side, &kind, &date, &evidence, &note].map(|field| (field.name, field.label.clone()));
        let sides =
            [Side::Mentee, Side::Mentor].map(|side| Offered::new(side.code(), t.questionnaire_side(side.code())));
        let kinds = OutcomeKind::ALL.iter().map(|kind| Offered::new(kind.code(), t.outcome_kind(kind.code())));
        let shown = Evidence::ALL.iter().map(|shown| Offered::new(shown.code(), t.outcome_evidence(shown.code())));
        let content = view! {
            <p class="ch-back"><a href=page.href(StaffTandem(id))>{t.meeting_back()}</a></p>
            {work::head(t.outcome_add(), None, ().into_any())}
            {form.summary(&labels)}
            <form class="ch-form ch-noting" method="post" action=page.href(StaffTandemOutcomes(id))>
                <div class="ch-picks">{form.rows(&side, false, false, sides.into())}</div>
                <div class="ch-picks">{form.rows(&kind, false, false, kinds.collect())}</div>
                {form.line(&date, Kind::DATE)}
                <div class="ch-picks">{form.rows(&evidence, false, false, shown.collect())}</div>
                {connections(page, &form)}
                {form.paragraph(&note, 2)}
                <p class="ch-noting__send">
                    {Button::primary(t.meeting_save()).submit()}
                </p>
            </form>
        };
        work::frame(page, content.into_any())
    })
}
