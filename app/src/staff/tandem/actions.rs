//! What a coordinator may do with a tandem now.

use domain::address::{StaffTandemAction, action};
use domain::id::TandemId;
use domain::tandem::{EndReason, NoReason, Order, Side, Status};
use leptos::prelude::*;
use services::tandem::Shown;

use crate::http::Page;
use crate::ui::Again;
use crate::ui::fold::{self, Fold};
use crate::ui::form::{Field, Form, Offered};

/// A fold of a step: label, what it means, and what its button says.
fn fold(page: &Page, id: TandemId, action: action::Tandem, label: String, text: String, yes: String) -> Fold {
    Fold::new(page.href(StaffTandemAction(id, action)), label, text, yes).id(action)
}

/// The box of actions; nothing for a tandem that is over.
pub(super) fn actions(page: &Page, shown: &Shown, refused: Option<action::Tandem>, form: &Form<'_>) -> Option<AnyView> {
    let t = page.t;
    let status = shown.record.tandem.status;
    let fold = |action, label, text, yes| fold(page, shown.record.id, action, label, text, yes);
    let withdraw = || {
        let (label, text, yes) = (t.tandem_withdraw(), t.tandem_withdraw_text(), t.tandem_withdraw_yes());
        fold(action::Tandem::Withdraw, label, text, yes).danger(true)
    };
    let folds: Vec<Fold> = match status {
        Status::Suggested => {
            let (label, text, yes) = (t.tandem_propose(), t.tandem_propose_text(), t.tandem_propose_yes());
            vec![fold(action::Tandem::Propose, label, text, yes), order(page, shown), withdraw()]
        }
        Status::Proposed => {
            let asked = Side::ALL.iter().filter(|side| shown.record.tandem.asked(**side).at.is_some());
            asked.map(|side| heard(page, shown, *side, refused, form)).chain([withdraw()]).collect()
        }
        Status::Trial | Status::Active => {
            let nudge = fold(action::Tandem::Nudge, t.tandem_nudge(), t.tandem_nudge_text(), t.tandem_nudge());
            let complete = (status == Status::Active).then(|| {
                let (label, text, yes) = (t.tandem_complete(), t.tandem_complete_text(), t.tandem_complete_yes());
                fold(action::Tandem::Complete, label, text, yes)
            });
            [nudge].into_iter().chain(complete).chain([end(page, shown, refused, form)]).collect()
        }
        _ => return None,
    };
    Some(fold::actions(t.tandem_actions(), folds.into_iter().map(Fold::view).collect()))
}

fn order(page: &Page, shown: &Shown) -> Fold {
    let t = page.t;
    let again: Again = Again::filled([("order", shown.record.tandem.order.code())].into_iter().collect());
    let field = Field { name: "order", label: t.tandem_order(), ..Field::default() };
    let orders = Order::ALL.iter().map(|order| Offered::new(order.code(), t.tandem_order_word(order.code()))).collect();
    let text = t.tandem_order_word(shown.record.tandem.order.code());
    fold(page, shown.record.id, action::Tandem::Order, t.tandem_order(), text, t.tandem_order_save())
        .fields(again.form(t).select(&field, None, orders))
}

/// An answer that the coordinator heard on the telephone.
fn heard(page: &Page, shown: &Shown, side: Side, refused: Option<action::Tandem>, form: &Form<'_>) -> Fold {
    let t = page.t;
    let name = if side == Side::Mentor { &shown.mentor.contact.name } else { &shown.mentee.contact.name };
    let is_refused = refused == Some(action::Tandem::Answer) && form.input.has("side", side.code());
    let blank: Again = Again::default();
    let form = if is_refused { *form } else { blank.form(t) };
    // Names of fields stand once on a page each: two folds of the same kind are told apart by their side.
    let chosen = |field: &str, code: &str| form.input.has(field, code);
    let wrong = |field: &str| {
        form.problems.of(field).map(|problem| {
            view! { <p class="kern-error"><span class="kern-body">{crate::ui::form::sentence(t, problem)}</span></p> }
        })
    };
    let answers: Vec<_> = [("yes", "yes"), ("call", "call-me"), ("no", "no")]
        .into_iter()
        .map(|(code, word)| view! { <option value=code selected=chosen("answer", code)>{t.tandem_answer(word)}</option> })
        .collect();
    let reasons: Vec<_> = NoReason::ALL
        .iter()
        .map(|reason| {
            let code = reason.code();
            view! { <option value=code selected=chosen("reason", code)>{t.no_reason(code)}</option> }
        })
        .collect();
    let fields = view! {
        <input type="hidden" name="side" value=side.code()/>
        <label class="ch-heard">
            <span class="kern-label">{t.tandem_heard_answer()}</span>
            <select class="kern-form-input__select" name="answer"><option value="">{t.field_choose()}</option>{answers}</select>
        </label>
        {wrong("answer")}
        <label class="ch-heard">
            <span class="kern-label">{t.proposal_no_reason()}</span>
            <select class="kern-form-input__select" name="reason"><option value="">{t.field_choose()}</option>{reasons}</select>
        </label>
        {wrong("reason")}
    };
    fold(
        page,
        shown.record.id,
        action::Tandem::Answer,
        t.tandem_heard(name),
        t.tandem_heard_text(),
        t.tandem_heard_save(),
    )
    .id(format!("answer-{side}"))
    .open(is_refused)
    .fields(fields.into_any())
}

fn end(page: &Page, shown: &Shown, refused: Option<action::Tandem>, form: &Form<'_>) -> Fold {
    let t = page.t;
    let is_refused = refused == Some(action::Tandem::End);
    let blank: Again = Again::default();
    let form = if is_refused { *form } else { blank.form(t) };
    let reason = Field { name: "reason", label: t.tandem_end_reason(), ..Field::default() };
    let words = Field {
        name: "words",
        label: t.tandem_end_words(),
        hint: Some(t.tandem_notes_hint()),
        optional: true,
        ..Field::default()
    };
    let reasons = EndReason::ALL
        .iter()
        .filter(|reason| **reason != EndReason::TrialEnough)
        .map(|reason| Offered::new(reason.code(), t.end_reason(reason.code())))
        .collect();
    let fields = view! {
        {form.select(&reason, Some(t.field_choose()), reasons)}
        {form.paragraph(&words, 3)}
    };
    fold(page, shown.record.id, action::Tandem::End, t.tandem_end(), t.tandem_end_text(), t.tandem_end_yes())
        .danger(true)
        .open(is_refused)
        .fields(fields.into_any())
}
