//! The settings of matching, with what a change would do to today's suggestions.

use axum::http::StatusCode;
use axum::response::Response;
use domain::address::{Address as _, StaffMatching, StaffMatchingSettings, done};
use domain::form::{Input, Problems};
use domain::matching::settings::Strictness;
use domain::matching::{Change, Criterion, Preview, Strength};
use domain::role::Permission;
use domain::tandem::Order;
use domain::tandem::settings::weight_field;
use leptos::prelude::*;
use services::matching::{self, Pool};
use services::scope::Tenant;

use super::name_of;
use crate::http::{Answer, AppError, Page, Posted, Queried, Visit, see_other};
use crate::ui::count::number;
use crate::ui::form::{Field, Form, Kind, Offered};
use crate::ui::list::Columns;
use crate::ui::{Button, Document, work};

const NUMBER: Kind = Kind { of_type: "text", autocomplete: "off", inputmode: Some("numeric"), left_to_right: true };

/// GET /staff/matching/settings
pub async fn open(Visit { page, ctx, .. }: Visit<Tenant>, Queried(query): Queried) -> Answer {
    ctx.require(Permission::EditMatching)?;
    let input = matching::settings(&ctx).await?.input();
    let notice =
        (done::Own::of(&query) == Some(done::Own::Saved)).then(|| work::flash("success", page.t.matching_saved()));
    Ok(show(&page, &input, &Problems::default(), notice, StatusCode::OK))
}

/// POST /staff/matching/settings
pub async fn save(visit: Visit<Tenant>, Posted(input): Posted) -> Answer {
    let (page, ctx) = (&visit.page, &visit.ctx);
    let refused = |error| {
        let problems = AppError::problems(error)?;
        Ok(show(page, &input, &problems, None, StatusCode::UNPROCESSABLE_ENTITY))
    };
    if input.one("do") == "preview" {
        return match matching::preview(ctx, &input).await {
            Ok((found, pool)) => {
                let seen = previewed(page, &found, &pool);
                Ok(show(page, &input, &Problems::default(), Some(seen), StatusCode::OK))
            }
            Err(error) => refused(error),
        };
    }
    match matching::save_settings(ctx, &input).await {
        Ok(()) => Ok(see_other(&page.href(StaffMatchingSettings.done(done::Own::Saved)))),
        Err(error) => refused(error),
    }
}

fn show(page: &Page, input: &Input, problems: &Problems, above: Option<AnyView>, status: StatusCode) -> Response {
    let t = page.t;
    Document::staff(page, t.matching_settings_title()).status(status).render(|| {
        let form = Form { t, input, problems };
        let weights: Vec<(&'static str, String)> =
            Criterion::ALL.iter().map(|one| (weight_field(*one), t.criterion(one.code()))).collect();
        let labels: Vec<(&'static str, String)> = weights.iter().cloned().chain(fields(page)).collect();
        let label = |name: &str| {
            labels.iter().find(|(field, _)| *field == name).map_or_else(String::new, |(_, label)| label.clone())
        };
        let line = |name: &'static str| form.line(&Field { name, label: label(name), ..Field::default() }, NUMBER);
        let choice = |name: &'static str, offered: Vec<Offered>| {
            form.select(&Field { name, label: label(name), ..Field::default() }, None, offered)
        };
        let strict = || Strictness::ALL.iter().map(|one| Offered::new(one.code(), t.strictness(one.code()))).collect();
        let strong =
            || Strength::ALL.iter().map(|one| Offered::new(one.code(), t.matching_strength(one.code()))).collect();
        let orders = Order::ALL.iter().map(|one| Offered::new(one.code(), t.asking_order(one.code()))).collect();
        let content = view! {
            <p class="ch-back"><a href=page.href(StaffMatching)>{t.matching_back()}</a></p>
            {work::head(t.matching_settings_title(), Some(t.matching_settings_lead()), ().into_any())}
            {above}
            {form.summary(&labels)}
            <form method="post" action=page.href(StaffMatchingSettings) class="ch-settings">
                <fieldset>
                    <legend>{t.matching_weights()}</legend>
                    <p class="ch-muted">{t.matching_weights_hint()}</p>
                    <div class="ch-numbers">{weights.iter().map(|(name, _)| line(name)).collect::<Vec<_>>()}</div>
                </fieldset>
                <fieldset>
                    <legend>{t.matching_conditions()}</legend>
                    <div class="ch-numbers ch-numbers--wide">
                        {choice("gender_wishes", strict())}
                        {choice("age_wishes", strict())}
                        {choice("german_wishes", strict())}
                        {choice("common_time", strong())}
                        {choice("reach", strong())}
                        {choice("childcare", strong())}
                        {line("waiting_days")}
                    </div>
                </fieldset>
                <fieldset>
                    <legend>{t.matching_timing()}</legend>
                    <div class="ch-numbers ch-numbers--wide">
                        {line("remind_days")}
                        {line("expire_days")}
                        {line("trial_meetings")}
                        {line("trial_weeks")}
                        {line("silence_weeks")}
                        {choice("order", orders)}
                    </div>
                </fieldset>
                <p class="ch-settings__buttons">
                    {Button::secondary(t.matching_preview_button()).named("do", "preview").submit()}
                    {Button::primary(t.matching_save_button()).named("do", "save").submit()}
                </p>
            </form>
        };
        work::frame(page, content.into_any())
    })
}

fn fields(page: &Page) -> [(&'static str, String); 13] {
    let t = page.t;
    [
        ("gender_wishes", t.matching_field_gender()),
        ("age_wishes", t.matching_field_age()),
        ("german_wishes", t.matching_field_german()),
        ("common_time", t.matching_field_time()),
        ("reach", t.matching_field_reach()),
        ("childcare", t.matching_field_childcare()),
        ("waiting_days", t.matching_field_waiting_days()),
        ("remind_days", t.matching_field_remind()),
        ("expire_days", t.matching_field_expire()),
        ("trial_meetings", t.matching_field_trial_meetings()),
        ("trial_weeks", t.matching_field_trial_weeks()),
        ("silence_weeks", t.matching_field_silence()),
        ("order", t.matching_field_order()),
    ]
}

/// What would change, before the form with what was typed.
fn previewed(page: &Page, found: &Preview, pool: &Pool) -> AnyView {
    let t = page.t;
    let count = |count: usize| number(page, count);
    let place = |place: Option<usize>| place.map_or_else(|| t.matching_preview_out(), count);
    let moved = |moved: Option<domain::matching::Moved>| match moved {
        Some(moved) => t.matching_preview_place(name_of(pool, moved.mentor), place(moved.before), place(moved.after)),
        None => t.matching_nobody_possible(),
    };
    let changes = if found.changes.is_empty() {
        view! { <p>{t.matching_preview_none()}</p> }.into_any()
    } else {
        let (few, many) = (found.changes.len() <= 10, count(found.changes.len()));
        let rows = Columns::<Change>::new(page)
            .head(t.matching_side("mentee"), |change| view! { <bdi>{name_of(pool, change.mentee)}</bdi> }.into_any())
            .words(t.matching_preview_before(), |change| moved(change.falls))
            .words(t.matching_preview_after(), |change| moved(change.rises))
            .table(t.matching_preview_title(), &found.changes);
        view! { <details open=few><summary>{t.matching_preview_changes(many)}</summary>{rows}</details> }.into_any()
    };
    let sum = t.matching_preview_count(
        count(found.changes.len()),
        count(found.mentees),
        count(found.possible_before),
        count(found.possible_after),
    );
    view! {
        <section class="ch-panel ch-preview" role="status">
            <h2>{t.matching_preview_title()}</h2>
            <p>{sum}" "<strong>{t.matching_preview_unsaved()}</strong></p>
            {changes}
        </section>
    }
    .into_any()
}
