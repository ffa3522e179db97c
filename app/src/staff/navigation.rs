//! What the navigation leads to, at the side of each page for staff and in the palette.

use domain::address::{self, Address as _, Link};
use domain::role::Permission;

use crate::http::{Page, Side};

/// A page that the navigation leads to.
pub struct Entry {
    pub page: Link,
    pub label: String,
    pub icon: &'static str,
}

/// What the navigation leads to: the pages that whoever is signed in may read.
pub(crate) fn navigation(page: &Page) -> Vec<Entry> {
    let t = page.t;
    let Some(staff) = &page.staff else { return Vec::new() };
    let mut entries = Vec::new();
    let mut add = |permission, page: Link, label, icon| {
        if staff.role.may(permission) {
            entries.push(Entry { page, label, icon });
        }
    };
    match page.side {
        Side::District => {
            add(Permission::ReadPeople, address::Staff.link(), t.staff_nav_today(), "home");
            add(Permission::ReadPeople, address::StaffSignups.link(), t.staff_nav_signups(), "mail");
            add(Permission::ReadPeople, address::StaffPeople.link(), t.staff_nav_people(), "account-circle");
            add(Permission::ReadPeople, address::StaffMatching.link(), t.staff_nav_matching(), "search");
            add(Permission::ReadPeople, address::StaffTandems.link(), t.tandems_nav(), "account-circle");
            add(Permission::ReadPeople, address::StaffOrganisations.link(), t.staff_nav_organisations(), "location");
            add(Permission::ReadPeople, address::StaffOutcomes.link(), t.outcomes_title(), "success");
            add(Permission::EditEvents, address::StaffEvents.link(), t.staff_nav_events(), "calendar");
        }
        Side::State => add(Permission::ReadFigures, address::Staff.link(), t.staff_nav_figures(), "home"),
        Side::Nowhere => {}
    }
    add(Permission::ReadAudit, address::StaffAudit.link(), t.staff_nav_audit(), "search");
    add(Permission::OwnAccount, address::StaffAccount.link(), t.staff_nav_account(), "edit");
    entries
}
