//! One sign-up: look, note, decide. On a wide screen the queue that it was opened from stays beside it.

use domain::address::{
    Address as _, Query, StaffOrganisation, StaffPerson, StaffSignup, StaffSignupAction, StaffSignups, action, done,
};
use domain::form::Input;
use domain::id::SignupId;
use domain::signup::DeclineReason;
use leptos::prelude::*;
use services::note;
use services::records::{Signup, Subject};
use services::scope::Tenant;
use services::signup::{self, Known, Shown};

use super::queue;
use crate::form::details;
use crate::http::{Answer, Page, Path, Posted, Queried, Visit, see_other};
use crate::staff::record;
use crate::ui::fold::{self, Fold};
use crate::ui::form::{Field, Form, Offered};
use crate::ui::record::Record;
use crate::ui::{Again, Button, badge, work};

/// GET /staff/signups/{id}
pub async fn show(visit: Visit<Tenant>, Path(id): Path<SignupId>, Queried(query): Queried) -> Answer {
    let done = action::Signup::from_code(query.one(done::DONE));
    record_page(&visit, id, &query, &Again::after(done)).await
}

/// The record; `around` is the queue that it was opened from, as the address says it.
async fn record_page(visit: &Visit<Tenant>, id: SignupId, around: &Input, again: &Again<action::Signup>) -> Answer {
    let page = &visit.page;
    let Shown { signup, known, consents, notes, history, staff } = signup::show(&visit.ctx, id).await?;
    let (filters, filter) = queue::filters(page, around);
    let list = signup::queue(&visit.ctx, &filter, filters.number()).await?;
    let query = filters.query_at(list.paging.page);
    let t = page.t;
    let form = again.form(t);
    let labels = [
        ("reason", t.field_decline_reason()),
        ("words", t.field_decline_words()),
        ("question", t.field_question()),
        ("note", t.staff_new_note()),
        (signup::WHOSE, t.signup_whose()),
    ];
    let frame = Record::new(signup.contact.name.clone(), StaffSignups.asked(&query), t.signups_back())
        .badge(badge::signup(t, signup.status))
        .notice(again.done.map(|done| work::flash("success", t.signup_done(done.code()))))
        .notice(form.summary(&labels))
        .beside(t.signups_title(), queue::column(page, &list.rows, id, &query));
    Ok(frame.page(page, again.status, || {
        let became = match (signup.person_id, signup.organisation_id) {
            (Some(id), _) => Some((StaffPerson(id).link(), t.signup_to_person())),
            (_, Some(id)) => Some((StaffOrganisation(id).link(), t.signup_to_organisation())),
            _ => None,
        }
        .map(|(path, label)| view! { <p><a href=page.href(&path)>{label}</a></p> });
        let reason =
            signup.decline_reason.map(|reason| view! { <p class="ch-muted">{t.decline_reason(reason.code())}</p> });
        let note = StaffSignupAction(id, action::Signup::Note).asked(&query);
        view! {
            <p class="ch-muted">{t.signup_kind(signup.details.kind().code())}</p>
            {became}
            {reason}
            {known.iter().map(|known| self::known(page, known)).collect_view()}
            {actions(page, (&signup, &known), &query, &form)}
            <section><h2>{t.staff_contact()}</h2>{details::contact(page, &signup.contact)}</section>
            <section><h2>{t.staff_details()}</h2>{details::details(page, &signup.details)}</section>
            {record::consents(page, &consents)}
            {record::notes(page, &notes, &staff, note, &form)}
            {record::history(page, &history, &staff)}
        }
        .into_any()
    }))
}

/// Whom the address belongs to already: accepting adds the sign-up to them, or makes a person who shares the mailbox.
fn known(page: &Page, known: &Known) -> AnyView {
    let t = page.t;
    let text =
        if known.has_the_same_name { t.signup_known(&known.name) } else { t.signup_known_other_name(&known.name) };
    let person = page.href(StaffPerson(known.id));
    view! { {work::flash("info", text)}<p><a href=person>{t.signup_known_person()}</a></p> }.into_any()
}

/// Whose the sign-up is, for somebody whose address others have, too. First what is taken where nothing is chosen.
fn whose(form: &Form<'_>, known: &[Known]) -> Option<AnyView> {
    let t = form.t;
    let of = |known: &Known| Offered::new(known.id.to_string(), t.signup_whose_person(&known.name));
    let (same, others): (Vec<_>, Vec<_>) = known.iter().partition(|known| known.has_the_same_name);
    let own = Offered::new(signup::OWN, t.signup_whose_own());
    let offered = same.into_iter().map(of).chain([own]).chain(others.into_iter().map(of)).collect();
    let field = Field { name: signup::WHOSE, label: t.signup_whose(), ..Field::default() };
    (!known.is_empty()).then(|| form.select(&field, None, offered))
}

/// What may be done now.
fn actions(page: &Page, (signup, known): (&Signup, &[Known]), query: &Query, form: &Form<'_>) -> Option<AnyView> {
    let t = page.t;
    let (id, status) = (signup.id, signup.status);
    let is_wrong = |field| form.problems.of(field).is_some();
    let item = |action: action::Signup| {
        let url = page.href(StaffSignupAction(id, action).asked(query));
        let label = t.signup_action(action.code());
        if action == action::Signup::Review {
            return view! { <form method="post" action=url>{Button::secondary(label).submit()}</form> }.into_any();
        }
        let (text, yes) = (t.signup_confirm(action.code()), t.signup_confirm_yes(action.code()));
        let fold = Fold::new(url, label, text, yes).id(action);
        match action {
            action::Signup::Decline => {
                fold.danger(true).open(is_wrong("reason") || is_wrong("words")).fields(decline_fields(form))
            }
            action::Signup::AskBack => {
                let question = Field { name: "question", label: t.field_question(), ..Field::default() };
                fold.open(is_wrong("question")).fields(form.paragraph(&question, 4))
            }
            action::Signup::Accept => match whose(form, known) {
                Some(whose) => fold.open(is_wrong(signup::WHOSE)).fields(whose),
                None => fold,
            },
            action::Signup::Withdraw => fold.danger(true),
            _ => fold,
        }
        .view()
    };
    let items: Vec<AnyView> = status.actions().filter_map(action::Signup::of).map(item).collect();
    (!items.is_empty()).then(|| fold::actions(t.signup_actions_title(), items))
}

fn decline_fields(form: &Form<'_>) -> AnyView {
    let t = form.t;
    let reason = Field { name: "reason", label: t.field_decline_reason(), ..Field::default() };
    let words = Field {
        name: "words",
        label: t.field_decline_words(),
        hint: Some(t.field_decline_words_hint()),
        optional: true,
        ..Field::default()
    };
    let reasons =
        DeclineReason::ALL.iter().map(|reason| Offered::new(reason.code(), t.decline_reason(reason.code()))).collect();
    view! { {form.select(&reason, Some(t.field_choose()), reasons)}{form.paragraph(&words, 3)} }.into_any()
}

/// POST /staff/signups/{id}/{action}
pub async fn act(
    visit: Visit<Tenant>,
    Path((id, action)): Path<(SignupId, action::Signup)>,
    Queried(query): Queried,
    Posted(input): Posted,
) -> Answer {
    let ctx = &visit.ctx;
    let done = match action {
        action::Signup::Note => note::add(ctx, Subject::Signup(id), &input).await,
        action::Signup::Review => signup::review(ctx, id).await,
        action::Signup::AskBack => signup::ask_back(ctx, id, &input).await,
        action::Signup::Accept => signup::accept_as(ctx, id, &input).await.map(drop),
        action::Signup::Decline => signup::decline(ctx, id, &input).await,
        action::Signup::Withdraw => signup::withdraw(ctx, id).await,
    };
    match done {
        Ok(()) => {
            let (filters, _) = queue::filters(&visit.page, &query);
            let around = filters.query_at(filters.number());
            Ok(see_other(&visit.page.href(StaffSignup(id).asked(&around).done(action))))
        }
        Err(error) => record_page(&visit, id, &query, &Again::refused(error, input)?).await,
    }
}
