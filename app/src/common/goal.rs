//! Goals of a tandem, with their steps.

use domain::address::{MeTandemAction, action};
use domain::id::{GoalId, TandemId};
use leptos::prelude::*;
use services::meeting::Together;
use services::records::{Goal, Step};

use crate::http::Page;
use crate::ui::Button;
use crate::ui::form::{Field, Form, Kind, id, sentence};

/// A button that ticks something off, or takes the tick away.
fn tick(page: &Page, action: String, of: GoalId, step: Option<String>, is_done: bool, what: &str) -> AnyView {
    let t = page.t;
    let label = t.goal_tick(if is_done { "yes" } else { "no" });
    let step = step.map(|step| view! { <input type="hidden" name="step" value=step/> });
    view! {
        <form method="post" action=action>
            <input type="hidden" name="of" value=of.to_string()/>
            {step}
            {Button::quiet(label).about(what.to_owned()).named("done", if is_done { "no" } else { "yes" }).submit()}
        </form>
    }
    .into_any()
}

fn done_on(page: &Page, day: Option<chrono::NaiveDate>) -> Option<AnyView> {
    let words = |day| page.t.goal_done_on(texts::format::date(page.locale, day));
    day.map(|day| view! { <span class="ch-meta">" "{words(day)}</span> }.into_any())
}

fn class(is_done: bool) -> &'static str {
    if is_done { "ch-goal__text ch-goal__text--done" } else { "ch-goal__text" }
}

/// A step with its day, and what stands beside it.
fn step(page: &Page, step: &Step, button: Option<AnyView>) -> AnyView {
    let due = step.milestone.due_on.filter(|_| step.done_on.is_none());
    let due = due.map(|day| {
        let words = page.t.goal_due_on(texts::format::date(page.locale, day));
        view! { <span class="ch-meta">" "{words}</span> }
    });
    view! {
        <li>
            <p><bdi class=class(step.done_on.is_some())>{step.milestone.text.clone()}</bdi>{due}{done_on(page, step.done_on)}</p>
            {button}
        </li>
    }
    .into_any()
}

/// Goals to read, for coordinators.
pub fn read_only(page: &Page, goals: &[Goal]) -> AnyView {
    let items: Vec<_> = goals
        .iter()
        .map(|goal| {
            let steps: Vec<_> = goal.steps.iter().map(|own| step(page, own, None)).collect();
            let steps = (!steps.is_empty()).then(|| view! { <ul class="ch-goal__steps">{steps}</ul> });
            view! {
                <li>
                    <p><bdi class=class(goal.done_on.is_some())>{goal.text.clone()}</bdi>{done_on(page, goal.done_on)}</p>
                    {steps}
                </li>
            }
        })
        .collect();
    view! { <ul class="ch-goals">{items}</ul> }.into_any()
}

/// The goals of the two, with the forms to change them while they meet.
pub fn section(page: &Page, together: &Together, form: &Form<'_>) -> AnyView {
    let t = page.t;
    if !together.tandem.status.meets() {
        let goals = (!together.goals.is_empty()).then(|| {
            let goals = read_only(page, &together.goals);
            view! { <section class="ch-owncard"><h2>{t.goal_title()}</h2>{goals}</section> }
        });
        return goals.into_any();
    }
    let path = |action| page.href(MeTandemAction(together.id, action));
    let items: Vec<_> = together.goals.iter().map(|goal| one(page, together.id, goal, form)).collect();
    let body = if items.is_empty() {
        view! { <p>{t.goal_empty()}</p> }.into_any()
    } else {
        view! { <ul class="ch-goals">{items}</ul> }.into_any()
    };
    let new = Field { name: "goal", label: t.goal_new(), hint: Some(t.goal_new_hint()), ..Field::default() };
    let wrong = form.problems.of("goal").is_some();
    view! {
        <section class="ch-owncard" id="goals">
            <h2>{t.goal_title()}</h2>
            {body}
            <details class="ch-why" open=wrong>
                <summary>{t.goal_add()}</summary>
                <form class="ch-form" method="post" action=path(action::Together::Goal)>
                    {form.line(&new, Kind::TEXT)}
                    {Button::secondary(t.goal_add()).submit()}
                </form>
            </details>
        </section>
    }
    .into_any()
}

fn one(page: &Page, tandem: TandemId, goal: &Goal, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let path = |action| page.href(MeTandemAction(tandem, action));
    let steps: Vec<_> = goal
        .steps
        .iter()
        .map(|own| {
            let action = path(action::Together::TickStep);
            let is_done = own.done_on.is_some();
            let button = tick(page, action, goal.id, Some(own.id.to_string()), is_done, &own.milestone.text);
            step(page, own, Some(button))
        })
        .collect();
    let steps = (!steps.is_empty()).then(|| view! { <ul class="ch-goal__steps">{steps}</ul> });
    let is_done = goal.done_on.is_some();
    let add = (!is_done).then(|| new_step(page, path(action::Together::Step), goal, form));
    view! {
        <li>
            <p><bdi class=class(is_done)>{goal.text.clone()}</bdi>{done_on(page, goal.done_on)}</p>
            {steps}
            {add}
            <div class="ch-goal__actions">
                {tick(page, path(action::Together::Tick), goal.id, None, is_done, &goal.text)}
                <form method="post" action=path(action::Together::RemoveGoal)>
                    <input type="hidden" name="of" value=goal.id.to_string()/>
                    {Button::quiet(t.goal_remove()).about(goal.text.clone()).submit()}
                </form>
            </div>
        </li>
    }
    .into_any()
}

/// The form for a step. There is one for each goal, so its fields carry the goal in their identifiers; the one that was
/// sent keeps those that the summary's links lead to.
fn new_step(page: &Page, action: String, goal: &Goal, form: &Form<'_>) -> AnyView {
    let t = page.t;
    let sent = form.input.one("of") == goal.id.to_string() && !form.problems.is_empty();
    let ids = |name: &str| if sent { id(name) } else { format!("{}-{}", id(name), goal.id) };
    let typed = |name: &str| if sent { form.input.one(name).to_owned() } else { String::new() };
    let wrong = |name: &str| form.problems.of(name).filter(|_| sent);
    let line = |name: &'static str, kind: &'static str, label: String| {
        let problem = wrong(name);
        let error = problem.map(|problem| {
            view! {
                <p class="kern-error" id=format!("{}-error", ids(name))>
                    <span class="kern-icon kern-icon--danger" aria-hidden="true"></span>
                    <span class="kern-body">{sentence(t, problem)}</span>
                </p>
            }
        });
        view! {
            <div class="kern-form-input">
                <label class="kern-label" for=ids(name)>{label}</label>
                <input
                    class="kern-form-input__input"
                    id=ids(name)
                    name=name
                    r#type=kind
                    value=typed(name)
                    autocomplete="off"
                    dir=if kind == "date" { "ltr" } else { "auto" }
                    aria-invalid=problem.is_some().then_some("true")
                    aria-describedby=problem.is_some().then(|| format!("{}-error", ids(name)))
                />
                {error}
            </div>
        }
    };
    view! {
        <details class="ch-why" open=sent>
            <summary>{t.goal_step_new()}<span class="kern-sr-only">": "{goal.text.clone()}</span></summary>
            <form class="ch-form" method="post" action=action>
                <input type="hidden" name="of" value=goal.id.to_string()/>
                {line("milestone", "text", t.goal_step_text())}
                {line("due_on", "date", format!("{} {}", t.goal_step_due(), t.field_optional()))}
                {Button::secondary(t.goal_step_add()).submit()}
            </form>
        </details>
    }
    .into_any()
}
