//! One tandem: both people, why these two, who has to act, what may be done now, words and history.

use domain::address::{
    Address as _, StaffPerson, StaffTandem, StaffTandemAction, StaffTandemCertificate, StaffTandems, action, done,
};
use domain::form::{Problem, Problems};
use domain::id::TandemId;
use domain::matching::{Points, Suggestion};
use domain::tandem::{Answer as Said, Order, Side, Status};
use leptos::prelude::*;
use services::meeting;
use services::records::{Person, TandemNoteBy};
use services::scope::Tenant;
use services::tandem::{self, Shown};
use texts::shared;

use super::acting;
use super::actions::actions;
use super::together::parts;
use crate::form::details;
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::staff::matching::{part, points};
use crate::staff::record;
use crate::ui::form::Form;
use crate::ui::parts::list;
use crate::ui::record::Record;
use crate::ui::{Again, Button, badge, work};

/// GET /staff/tandems/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<TandemId>, Queried(query): Queried) -> Answer {
    record_page(&visit, id, None, &Again::after(done::Tandem::of(&query))).await
}

/// POST /staff/tandems/{id}/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(TandemId, action::Tandem)>,
    Posted(input): Posted,
) -> Answer {
    let ctx = &visit.ctx;
    let done = match action {
        action::Tandem::Propose => tandem::propose(ctx, id).await,
        action::Tandem::Withdraw => tandem::withdraw(ctx, id).await,
        action::Tandem::Order => {
            let unknown = || services::Error::Invalid(Problems::at("order", Problem::Unlisted));
            match Order::from_code(input.one("order")).ok_or_else(unknown) {
                Ok(order) => tandem::set_order(ctx, id, order).await,
                Err(error) => Err(error),
            }
        }
        action::Tandem::Answer => {
            let side = Side::from_code(input.one("side")).ok_or(services::Error::NotFound)?;
            tandem::hear(ctx, id, side, &input).await.map(drop)
        }
        action::Tandem::End => tandem::end(ctx, id, &input).await,
        action::Tandem::Complete => tandem::complete(ctx, id).await,
        action::Tandem::Nudge => tandem::nudge(ctx, id).await,
        action::Tandem::Note => tandem::note(ctx, id, &input).await,
    };
    match done {
        Ok(()) => Ok(see_other(&visit.page.href(StaffTandem(id).done(action.done())))),
        Err(error) => record_page(&visit, id, Some(action), &Again::refused(error, input)?).await,
    }
}

/// The record; `refused` is the step that was sent and not taken.
async fn record_page(
    Visit { page, ctx, .. }: &Visit<Tenant>,
    id: TandemId,
    refused: Option<action::Tandem>,
    again: &Again<done::Tandem>,
) -> Answer {
    let shown = tandem::show(ctx, id).await?;
    let together = meeting::of_tandem(ctx, &shown.record).await?;
    let t = page.t;
    let form = again.form(t);
    let labels = [
        ("answer", t.tandem_heard_answer()),
        ("reason", t.tandem_end_reason()),
        ("words", t.tandem_end_words()),
        ("note", t.staff_new_note()),
    ];
    let tandem = &shown.record.tandem;
    let (mentor, mentee) = (shown.mentor.contact.name.clone(), shown.mentee.contact.name.clone());
    let title = texts::plain(&format!("{mentor} & {mentee}"));
    let frame = Record::new(title, StaffTandems.link(), t.tandem_back())
        .class("ch-record ch-tandem")
        .heading(view! { <bdi>{mentor}</bdi>" & "<bdi>{mentee}</bdi> }.into_any())
        .badge(badge::tandem(t, tandem.status))
        .notice(again.done.map(|done| work::flash("success", t.tandem_done(done.code()))))
        .notice(form.summary(&labels));
    Ok(frame.page(page, again.status, || {
        let todo: Vec<_> = shown.acting.iter().map(|one| acting(page, *one, ctx.now())).collect();
        let todo = if todo.is_empty() {
            view! { <p class="ch-muted">{t.tandem_no_tasks()}</p> }.into_any()
        } else {
            todo.into_any()
        };
        let reason =
            shown.record.end_reason.map(|reason| view! { <p class="ch-muted">{t.end_reason(reason.code())}</p> });
        let certificate = (tandem.status == Status::Completed).then(|| {
            let button = Button::secondary(t.certificate_download()).download(page.href(StaffTandemCertificate(id)));
            view! { <p class="ch-actions ch-noprint">{button}</p> }
        });
        view! {
            <p class="ch-muted">
                {t.tandem_since(texts::format::day(page.locale, shown.record.status_since))}" · "
                {t.tandem_order_word(tandem.order.code())}
            </p>
            {reason}
            {certificate}
            <section><h2>{t.tandem_tasks()}</h2>{todo}</section>
            {actions(page, &shown, refused, &form)}
            <section>
                <h2>{t.tandem_both()}</h2>
                <div class="ch-tandem__two">
                    {person(page, &shown, Side::Mentor)}
                    {person(page, &shown, Side::Mentee)}
                </div>
            </section>
            {tandem.trial_since.is_some().then(|| parts(page, &shown.record, &together))}
            {why(page, &shown)}
            {notes(page, &shown, id, refused, &form)}
            {record::history(page, &shown.history, &shown.staff)}
        }
        .into_any()
    }))
}

fn person(page: &Page, shown: &Shown, side: Side) -> AnyView {
    let t = page.t;
    let Person { id, contact, .. } = if side == Side::Mentor { &shown.mentor } else { &shown.mentee };
    let tandem = &shown.record.tandem;
    let asked = tandem.asked(side);
    let code = match asked.answer {
        None if asked.at.is_none() => "none",
        None => "open",
        Some(Said::Yes) => "yes",
        Some(Said::CallMe) => "call-me",
        Some(Said::No(_)) => "no",
    };
    let why = match asked.answer {
        Some(Said::No(reason)) => Some(t.no_reason(reason.code())),
        _ => None,
    };
    let at = asked.at.map(|at| view! { <p class="ch-meta">{t.tandem_asked(texts::format::day(page.locale, at))}</p> });
    let goes = tandem.trial_since.map(|_| {
        let code = match tandem.goes_on[side as usize] {
            Some(true) => "yes",
            Some(false) => "no",
            None => "none",
        };
        view! { <p>{t.tandem_goes_on()}": "<strong>{t.tandem_goes(code)}</strong></p> }
    });
    let again = shown.record.again[side as usize].map(|at| {
        view! { <p><strong>{t.tandem_again(side.code())}</strong>" · "{texts::format::day(page.locale, at)}</p> }
    });
    view! {
        <section class="ch-panel">
            <p class="ch-meta">{t.tandem_who(side.code())}</p>
            <h3><a href=page.href(StaffPerson(*id))><bdi>{contact.name.clone()}</bdi></a></h3>
            <p><strong>{t.tandem_answer(code)}</strong>{why.map(|why| format!(" · {why}"))}</p>
            {at}
            {goes}
            {again}
            {details::contact(page, contact)}
        </section>
    }
    .into_any()
}

fn why(page: &Page, shown: &Shown) -> AnyView {
    let t = page.t;
    let engine = match &shown.why {
        Some(suggestion) => explained(page, suggestion),
        None => view! { <p class="ch-muted">{t.tandem_why_none()}</p> }.into_any(),
    };
    let read: Vec<_> = Side::ALL
        .iter()
        .map(|side| {
            let sentences = shared::sentences(page.locale, *side, &shown.shared[*side as usize]);
            let items: Vec<_> = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect();
            view! { <div><h4>{t.tandem_who(side.code())}</h4><ul>{items}</ul></div> }
        })
        .collect();
    view! {
        <section>
            <h2>{t.tandem_why()}</h2>
            {engine}
            <details class="ch-why"><summary>{t.tandem_why_shared()}</summary><div class="ch-tandem__two">{read}</div></details>
        </section>
    }
    .into_any()
}

fn explained(page: &Page, suggestion: &Suggestion) -> AnyView {
    let t = page.t;
    let told = suggestion.for_coordinator();
    let rows: Vec<_> = told
        .speaks_for
        .iter()
        .filter(|one| one.plain() > Points(0))
        .map(|one| {
            let (both, lacking) = part::words(page, one);
            let lacking = (!lacking.is_empty()).then(|| format!(" · {}", list(page, &lacking)));
            view! {
                <div>
                    <dt>{t.criterion(one.criterion.code())}" "<span class="ch-meta">{points(page, one.plain())}</span></dt>
                    <dd>{both}{lacking}</dd>
                </div>
            }
        })
        .collect();
    view! {
        <p>{part::total(page, suggestion)}</p>
        <dl class="ch-dl">{rows}</dl>
    }
    .into_any()
}

fn notes(page: &Page, shown: &Shown, id: TandemId, refused: Option<action::Tandem>, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let by = |by| match by {
        TandemNoteBy::Side(Side::Mentor) => Some(shown.mentor.contact.name.clone()),
        TandemNoteBy::Side(Side::Mentee) => Some(shown.mentee.contact.name.clone()),
        TandemNoteBy::Staff(id) => record::name_of(&shown.staff, id),
    };
    let notes = record::Notes {
        title: t.tandem_notes(),
        hint: t.tandem_notes_hint(),
        above: shown.nudged.map(|at| {
            view! { <p class="ch-meta">{t.tandem_nudged(texts::format::day(page.locale, at))}</p> }.into_any()
        }),
        written: shown.notes.iter().map(|note| (note.body.clone(), by(note.by), note.created_at)).collect(),
    };
    let blank: Again = Again::default();
    let form = if refused == Some(action::Tandem::Note) { *form } else { blank.form(t) };
    notes.view(page, StaffTandemAction(id, action::Tandem::Note), &form)
}
