//! What a coordinator may do with a tandem now. Whatever sends a mail or can't be undone asks first, in its own fold.

use domain::address::{StaffTandemAction, action};
use domain::form::{Input, Problems};
use domain::id::TandemId;
use domain::tandem::{EndReason, NoReason, Order, Side, Status};
use leptos::prelude::*;
use services::tandem::Shown;

use crate::http::Page;
use crate::ui::Button;
use crate::ui::field::{Field, Form, Offered};

struct Fold {
    action: action::Tandem,
    /// Distinguishes folds of one action.
    id: String,
    label: String,
    text: String,
    fields: AnyView,
    yes: String,
    danger: bool,
    open: bool,
}

fn fold(page: &Page, id: TandemId, fold: Fold) -> AnyView {
    let class = if fold.danger { "ch-confirm ch-confirm--danger" } else { "ch-confirm" };
    view! {
        <details class=class open=fold.open id=format!("do-{}", fold.id)>
            <summary class="ch-confirm__open">{fold.label}</summary>
            <form class="ch-confirm__body" method="post" action=page.href(StaffTandemAction(id, fold.action))>
                <p>{fold.text}</p>
                {fold.fields}
                {Button::primary(fold.yes).danger_if(fold.danger).submit()}
            </form>
        </details>
    }
    .into_any()
}

/// The box of actions; nothing for a tandem that is over.
pub(super) fn actions(page: &Page, shown: &Shown, refused: Option<action::Tandem>, form: &Form<'_>) -> Option<AnyView> {
    let t = page.t;
    let status = shown.record.tandem.status;
    let none = || ().into_any();
    let plain = |action: action::Tandem, label, text, yes, danger| Fold {
        action,
        id: action.to_string(),
        label,
        text,
        fields: none(),
        yes,
        danger,
        open: false,
    };
    let withdraw = || {
        plain(action::Tandem::Withdraw, t.tandem_withdraw(), t.tandem_withdraw_text(), t.tandem_withdraw_yes(), true)
    };
    let folds: Vec<Fold> = match status {
        Status::Suggested => vec![
            plain(action::Tandem::Propose, t.tandem_propose(), t.tandem_propose_text(), t.tandem_propose_yes(), false),
            order(t, shown),
            withdraw(),
        ],
        Status::Proposed => {
            let asked = Side::ALL.iter().filter(|side| shown.record.tandem.asked(**side).at.is_some());
            asked.map(|side| heard(shown, *side, refused, form)).chain([withdraw()]).collect()
        }
        Status::Trial | Status::Active => {
            let nudge = plain(action::Tandem::Nudge, t.tandem_nudge(), t.tandem_nudge_text(), t.tandem_nudge(), false);
            let complete = plain(
                action::Tandem::Complete,
                t.tandem_complete(),
                t.tandem_complete_text(),
                t.tandem_complete_yes(),
                false,
            );
            let complete = (status == Status::Active).then_some(complete);
            [nudge].into_iter().chain(complete).chain([end(refused, form)]).collect()
        }
        _ => return None,
    };
    let items: Vec<_> = folds.into_iter().map(|one| fold(page, shown.record.id, one)).collect();
    Some(
        view! {
            <section class="ch-actionbox" aria-labelledby="actions-title">
                <h2 id="actions-title">{t.tandem_actions()}</h2>
                <div class="ch-actionbox__row">{items}</div>
            </section>
        }
        .into_any(),
    )
}

fn order(t: &'static texts::Texts, shown: &Shown) -> Fold {
    let mut input = Input::default();
    input.set("order", shown.record.tandem.order.code());
    let problems = Problems::default();
    let form = Form { t, input: &input, problems: &problems };
    let field = Field { name: "order", label: t.tandem_order(), ..Field::default() };
    let orders = Order::ALL.iter().map(|order| Offered::new(order.code(), t.tandem_order_word(order.code()))).collect();
    Fold {
        action: action::Tandem::Order,
        id: "order".to_owned(),
        label: t.tandem_order(),
        text: t.tandem_order_word(shown.record.tandem.order.code()),
        fields: form.select(&field, None, orders),
        yes: t.tandem_order_save(),
        danger: false,
        open: false,
    }
}

/// An answer that the coordinator heard on the telephone.
fn heard(shown: &Shown, side: Side, refused: Option<action::Tandem>, form: &Form<'_>) -> Fold {
    let t = form.t;
    let name = if side == Side::Mentor { &shown.mentor.contact.name } else { &shown.mentee.contact.name };
    let is_refused = refused == Some(action::Tandem::Answer) && form.input.has("side", side.code());
    let (blank, fresh) = (Input::default(), Problems::default());
    let form = if is_refused { *form } else { Form { t, input: &blank, problems: &fresh } };
    // Names of fields stand once on a page each: two folds of the same kind are told apart by their side.
    let chosen = |field: &str, code: &str| form.input.has(field, code);
    let wrong = |field: &str| {
        form.problems.of(field).map(|problem| {
            view! { <p class="kern-error"><span class="kern-body">{crate::ui::field::sentence(t, problem)}</span></p> }
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
    Fold {
        action: action::Tandem::Answer,
        id: format!("answer-{side}"),
        label: t.tandem_heard(name),
        text: t.tandem_heard_text(),
        fields: fields.into_any(),
        yes: t.tandem_heard_save(),
        danger: false,
        open: is_refused,
    }
}

fn end(refused: Option<action::Tandem>, form: &Form<'_>) -> Fold {
    let t = form.t;
    let (blank, fresh) = (Input::default(), Problems::default());
    let form = if refused == Some(action::Tandem::End) { *form } else { Form { t, input: &blank, problems: &fresh } };
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
    Fold {
        action: action::Tandem::End,
        id: "end".to_owned(),
        label: t.tandem_end(),
        text: t.tandem_end_text(),
        fields: fields.into_any(),
        yes: t.tandem_end_yes(),
        danger: true,
        open: refused == Some(action::Tandem::End),
    }
}
