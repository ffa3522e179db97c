//! The audit log.

use domain::address::{
    Address as _, Link, StaffEvent, StaffOrganisation, StaffPerson, StaffRound, StaffSignup, StaffTandem,
};
use domain::audit::{Group, Record};
use domain::role::Permission;
use leptos::prelude::*;
use services::audit;
use services::records::{Entry, Staff};
use services::scope::Shared;

use crate::http::{Answer, Page, Queried, Side, Visit};
use crate::ui::count::number;
use crate::ui::label;
use crate::ui::list::{Columns, Filters, List, Offer, Shape};

/// Who did it: a member of staff by name, else what kind of actor.
pub fn actor(t: &texts::Texts, entry: &Entry, staff: &[Staff]) -> String {
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

/// The log's columns. Who only watches over it has no right to what it leads to.
fn columns<'a>(page: &'a Page, staff: &'a [Staff]) -> Columns<'a, Entry> {
    let t = page.t;
    let may_open = page.staff.as_ref().is_some_and(|staff| staff.role.may(Permission::ReadPeople));
    Columns::<Entry>::new(page)
        .time(t.audit_column_time(), |entry| entry.at)
        .typed(t.audit_column_who(), move |entry| actor(t, entry, staff))
        .words(t.audit_column_what(), move |entry| label::action(t, entry))
        .shown(t.audit_column_subject(), move |entry| {
            let Some(id) = entry.subject_id else { return ().into_any() };
            let text = id.to_string();
            let short = view! { <code>{text[text.len() - 8..].to_owned()}</code> };
            match entry.record().filter(|_| may_open).and_then(link) {
                Some(link) => view! { <a href=page.href(link)>{short}</a> }.into_any(),
                None => short.into_any(),
            }
        })
}

/// GET /staff/audit
pub async fn list<S: Shared>(Visit { page, ctx, .. }: Visit<S>, Queried(query): Queried) -> Answer {
    let t = page.t;
    let here = page.side == Side::District;
    let offered = Group::ALL.iter().filter(|group| here || group.is_at_the_state());
    let mut groups = vec![Offer::new("", t.audit_group("all"), None)];
    groups.extend(offered.map(|group| Offer::new(group.code(), t.audit_group(group.code()), Some(*group))));
    let mut filters = Filters::read(&page, &query);
    filters.words(t.audit_filter_show());
    let group = filters.choice("group", t.audit_filter_label(), &groups);
    let (entries, staff) = audit::list(&ctx, group, filters.number()).await?;
    let list = List {
        lead: Some(t.audit_lead()),
        shape: Shape::Scrolling,
        count: Some(t.audit_count(number(&page, entries.total))),
        ..List::new(t.audit_title(), columns(&page, &staff), (t.audit_empty(), ().into_any()))
    };
    Ok(list.page(&page, &filters, &entries))
}
