//! The audit log.

use leptos::prelude::*;
use services::audit;
use services::records::Staff;
use services::scope::Shared;

use crate::directory::page_number;
use crate::http::{Answer, Queried, Visit};
use crate::ui::label;
use crate::ui::parts::{empty, number, time};
use crate::ui::table::{List, choice, list_page};

/// Beginnings of action codes that the log can be filtered by.
const GROUPS: [&str; 6] = ["signup.", "person.", "organisation.", "staff.", "report.", "export."];

/// Who did it: a member of staff by name, else what kind of actor.
pub fn actor(t: &texts::Texts, entry: &services::records::Entry, staff: &[Staff]) -> String {
    staff
        .iter()
        .find(|staff| Some(staff.id.0) == entry.actor_id)
        .map_or_else(|| t.actor(&entry.actor), |staff| staff.name.clone())
}

/// GET /staff/audit
pub async fn list<S: Shared>(Visit { page, ctx, .. }: Visit<S>, Queried(query): Queried) -> Answer {
    let group = GROUPS.into_iter().find(|group| *group == query.one("group")).unwrap_or_default();
    let (entries, staff) = audit::list(&ctx, group, page_number(&query)).await?;
    let t = page.t;
    let rows: Vec<_> = entries
        .rows
        .iter()
        .map(|entry| {
            let subject = entry.subject_id.map(|id| {
                let text = id.to_string();
                let url = match entry.subject.as_deref() {
                    Some("signup") => Some(format!("/staff/signups/{id}")),
                    Some("person") => Some(format!("/staff/people/{id}")),
                    Some("organisation") => Some(format!("/staff/organisations/{id}")),
                    _ => None,
                };
                let short = view! { <code>{text[text.len() - 8..].to_owned()}</code> };
                match url {
                    Some(url) => view! { <a href=page.href(&url)>{short}</a> }.into_any(),
                    None => short.into_any(),
                }
            });
            view! {
                <tr>
                    <td class="is-time">{time(&page, entry.at)}</td>
                    <td><bdi>{actor(t, entry, &staff)}</bdi></td>
                    <td>{label::action(t, entry)}</td>
                    <td>{subject}</td>
                </tr>
            }
        })
        .collect();
    let rows = if rows.is_empty() {
        empty(t.audit_empty(), ().into_any())
    } else {
        view! {
            <div class="ch-scroll" tabindex="0" role="region" aria-label=t.audit_title()>
                <table class="ch-table">
                    <thead>
                        <tr>
                            <th scope="col">{t.audit_column_time()}</th>
                            <th scope="col">{t.audit_column_who()}</th>
                            <th scope="col">{t.audit_column_what()}</th>
                            <th scope="col">{t.audit_column_subject()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let groups = std::iter::once(("", t.audit_group("all")))
        .chain(GROUPS.iter().map(|code| (*code, t.audit_group(code.trim_end_matches('.')))))
        .collect();
    let filter = view! { {t.audit_filter_show()}" "{choice("group", t.audit_filter_label(), group, groups)} };
    let list = List {
        title: t.audit_title(),
        lead: Some(t.audit_lead()),
        actions: ().into_any(),
        path: "/staff/audit",
        filter: filter.into_any(),
        count: t.audit_count(number(&page, entries.total)),
        rows,
    };
    Ok(list_page(&page, list, &entries, &[("group", group)]))
}
