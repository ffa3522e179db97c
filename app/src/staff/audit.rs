//! The audit log.

use domain::address::{
    Address as _, Link, StaffAudit, StaffEvent, StaffOrganisation, StaffPerson, StaffRound, StaffSignup, StaffTandem,
};
use domain::audit::{Group, Record};
use domain::role::Permission;
use leptos::prelude::*;
use services::audit;
use services::records::Staff;
use services::scope::Shared;

use crate::directory::page_number;
use crate::http::{Answer, Queried, Side, Visit};
use crate::ui::count::number;
use crate::ui::date::time;
use crate::ui::label;
use crate::ui::parts::empty;
use crate::ui::table::{List, choice, list_page};

/// Who did it: a member of staff by name, else what kind of actor.
pub fn actor(t: &texts::Texts, entry: &services::records::Entry, staff: &[Staff]) -> String {
    staff
        .iter()
        .find(|staff| Some(staff.id.0) == entry.actor_id)
        .map_or_else(|| t.actor(&entry.actor), |staff| staff.name.clone())
}

/// The page of a record, if it has one of its own.
fn link(record: Record) -> Option<Link> {
    match record {
        Record::Signup(id) => Some(StaffSignup(id).link()),
        Record::Person(id) => Some(StaffPerson(id).link()),
        Record::Organisation(id) => Some(StaffOrganisation(id).link()),
        Record::Tandem(id) => Some(StaffTandem(id).link()),
        Record::Event(id) => Some(StaffEvent(id).link()),
        Record::Round(id) => Some(StaffRound(id).link()),
        Record::Certificate(_) | Record::Questionnaire(_) | Record::Staff(_) => None,
    }
}

/// GET /staff/audit
pub async fn list<S: Shared>(Visit { page, ctx, .. }: Visit<S>, Queried(query): Queried) -> Answer {
    let group = Group::from_code(query.one("group"));
    let (entries, staff) = audit::list(&ctx, group, page_number(&query)).await?;
    let t = page.t;
    // Who only watches over the log has no right to what it leads to.
    let may_open = page.staff.as_ref().is_some_and(|staff| staff.role.may(Permission::ReadPeople));
    let rows: Vec<_> = entries
        .rows
        .iter()
        .map(|entry| {
            let subject = entry.subject_id.map(|id| {
                let text = id.to_string();
                let short = view! { <code>{text[text.len() - 8..].to_owned()}</code> };
                match entry.record().filter(|_| may_open).and_then(link) {
                    Some(link) => view! { <a href=page.href(link)>{short}</a> }.into_any(),
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
    let here = page.side == Side::District;
    let offered = Group::ALL.iter().filter(|group| here || group.is_at_the_state());
    let groups = std::iter::once(("", t.audit_group("all")))
        .chain(offered.map(|group| (group.code(), t.audit_group(group.code()))))
        .collect();
    let group = group.map_or("", Group::code);
    let filter = view! { {t.audit_filter_show()}" "{choice("group", t.audit_filter_label(), group, groups)} };
    let list = List {
        title: t.audit_title(),
        lead: Some(t.audit_lead()),
        actions: ().into_any(),
        page: StaffAudit.link(),
        filter: filter.into_any(),
        count: t.audit_count(number(&page, entries.total)),
        rows,
    };
    Ok(list_page(&page, list, &entries, &[("group", group)]))
}
