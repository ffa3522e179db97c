//! What the values of the lists are called that forms offer. A list without words does not compile.

use domain::Locale;
use domain::form::{List, Spec};
use domain::person::{BirthBand, Distance};
use texts::Texts;

use crate::ui::form::Offered;
use crate::ui::label;

/// What a value is called.
pub(super) fn value(t: &Texts, list: List, code: &str) -> String {
    match list {
        List::Accessibility => t.accessibility(code),
        List::BirthBand => BirthBand::from_code(code).map_or_else(String::new, |band| label::birth_band(t, band)),
        List::Distance => Distance::from_code(code).map_or_else(String::new, |distance| label::distance(t, distance)),
        List::Gender => t.gender(code),
        List::Goal => t.goal(code),
        List::HeardFrom => t.heard_from(code),
        List::Interest => t.interest(code),
        List::Language => t.language(code),
        List::Level => t.level(code),
        List::Locale => Locale::from_code(code).map_or_else(String::new, texts::own_name),
        List::Need => t.need(code),
        List::Offer => t.offer(code),
        List::OrganisationKind => t.organisation_kind(code),
        List::Reach => t.reach(code),
        List::Recognition => t.recognition(code),
        List::Section => t.section(code),
        List::Seeking => t.seeking(code),
        List::Topic => t.topic(code),
        List::Urgency => t.urgency(code),
        List::VolunteerRole => t.volunteer_role(code),
        List::WorkField => t.work_field(code),
    }
}

/// What a value is called where there is no room for more.
pub(super) fn brief(t: &Texts, list: List, code: &str) -> String {
    if list == List::Level { t.level_short(code) } else { value(t, list, code) }
}

/// What a value means, where its name alone doesn't say it.
fn hint(t: &Texts, list: List, code: &str) -> Option<String> {
    match list {
        List::Seeking => Some(t.seeking_hint(code)),
        List::VolunteerRole => Some(t.volunteer_role_hint(code)),
        _ => None,
    }
}

/// Whether the values of a list are explained, and so need the whole width.
pub(super) const fn is_explained(list: List) -> bool {
    matches!(list, List::Seeking | List::VolunteerRole)
}

/// What a field offers. Languages come by their name, German first.
pub(super) fn offered(t: &Texts, list: List, spec: &Spec) -> Vec<Offered> {
    let codes = spec.only.unwrap_or(list.codes());
    let offer = |code: &&str| Offered { hint: hint(t, list, code), ..Offered::new(*code, value(t, list, code)) };
    let mut offered: Vec<Offered> = codes.iter().map(offer).collect();
    if list == List::Language {
        offered[1..].sort_by_cached_key(|offered| domain::text::fold(&offered.label));
    }
    offered
}
