//! "Today": what waits comes first.

use axum::response::IntoResponse as _;
use domain::address::{
    Address as _, Query, StaffAccount, StaffAudit, StaffEvents, StaffPeople, StaffSignups, StaffTandems,
};
use domain::role::Permission;
use domain::signup::Kind;
use leptos::prelude::*;
use services::scope::Tenant;
use services::today;

use super::signup;
use crate::http::{Answer, Visit, see_other};
use crate::ui::count::number;
use crate::ui::parts::empty;
use crate::ui::{Document, work};

/// GET /staff
pub async fn page(Visit { page, ctx, .. }: Visit<Tenant>) -> Answer {
    // An auditor's day begins with the log, an editor's with the events.
    let staff = ctx.require(Permission::OwnAccount)?;
    if !staff.role.may(Permission::ReadPeople) {
        let starts = [(Permission::ReadAudit, StaffAudit.link()), (Permission::EditEvents, StaffEvents.link())];
        let start = starts.into_iter().find(|(permission, _)| staff.role.may(*permission));
        let start = start.map_or(StaffAccount.link(), |(_, path)| path);
        return Ok(see_other(&page.href(start)).into_response());
    }
    let today = today::today(&ctx).await?;
    let t = page.t;
    Ok(Document::staff(&page, t.today_title()).render(|| {
        let card = |count: u64, what: String, url: String, due: bool| {
            let class = match (count, due) {
                (0, _) => "ch-task ch-task--none",
                (_, true) => "ch-task ch-task--due",
                _ => "ch-task",
            };
            view! {
                <li class=class>
                    <a href=url>
                        <span class="ch-task__n">{number(&page, count)}</span>
                        <span class="ch-task__what">{what}</span>
                    </a>
                </li>
            }
        };
        let waiting: Vec<_> = today
            .waiting
            .iter()
            .map(|(kind, count)| {
                let what = match kind {
                    Kind::Volunteer => t.today_volunteers(),
                    Kind::Participant => t.today_participants(),
                    Kind::Organisation => t.today_organisations(),
                };
                card(*count, what, page.href(StaffSignups.with("status", "waiting").with("kind", kind)), true)
            })
            .collect();
        let mails = (today.failed_mails > 0)
            .then(|| work::flash("warning", t.today_failed_mails(number(&page, today.failed_mails))));
        let here = Query::default();
        let oldest = if today.oldest.is_empty() {
            empty(t.today_empty_title(), view! { <p>{t.today_empty_text()}</p> }.into_any())
        } else {
            let rows = signup::columns(&page, &here).table(t.signups_title(), &today.oldest);
            view! { <h2>{t.today_oldest()}</h2>{rows} }.into_any()
        };
        let date = texts::format::day(page.locale, ctx.now());
        let pairs = today.tandems;
        let tandems: Vec<_> = [
            (pairs.calls, t.today_tandem_calls(), "call", true),
            (pairs.late, t.today_tandem_late(), "answer", true),
            (pairs.silent, t.today_tandem_silent(), "silence", true),
            (pairs.trials, t.today_tandem_trials(), "trial", false),
            (pairs.suggested, t.today_tandem_suggested(), "propose", false),
        ]
        .into_iter()
        .map(|(count, what, task, due)| card(count, what, page.href(StaffTandems.with("task", task)), due))
        .collect();
        let content = view! {
            {work::head(t.today_title(), Some(date), ().into_any())}
            {mails}
            <ul class="ch-today">
                {waiting}
                {card(today.asked, t.today_asked(), page.href(StaffSignups.with("status", "asked-back")), false)}
                {card(today.unconfirmed, t.today_unconfirmed(), page.href(StaffSignups.with("status", "submitted")), false)}
                {(today.ending_certificates > 0).then(|| {
                    card(today.ending_certificates, t.today_certificates(), page.href(StaffPeople.with("certificate", "ending")), true)
                })}
            </ul>
            <section aria-labelledby="today-tandems">
                <h2 id="today-tandems">{t.today_tandems()}</h2>
                <ul class="ch-today">{tandems}</ul>
            </section>
            {oldest}
        };
        work::frame(&page, content.into_any())
    }))
}
