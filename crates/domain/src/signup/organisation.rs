//! The form for organisations and clubs.

use serde::{Deserialize, Serialize};

use super::{Contact, Details, LINE_MAX, NAME_MAX, TEXT_MAX};
use crate::form::{Problem, Reader};
use crate::language::OFFERED;
use crate::organisation::{Accessibility, Offer, OrganisationKind, Section};
use crate::text::clean_line;

/// What an organisation tells beyond the contact, whose name is the organisation's.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Organisation {
    pub kind: OrganisationKind,
    /// At least one for a club, none otherwise.
    pub sections: Vec<Section>,
    pub street: String,
    pub website: Option<String>,
    /// The person to talk to, and what they do there.
    pub contact_name: String,
    pub contact_function: Option<String>,
    /// Languages spoken there, without levels.
    pub languages: Vec<String>,
    pub accessible: Accessibility,
    pub offers: Vec<Offer>,
    /// How the organisation opened itself, in its own words.
    pub openness: Option<String>,
}

pub(super) fn read(reader: &mut Reader<'_>) -> Option<(Contact, Details)> {
    let kind = reader.needed_choice("organisation_kind");
    let sections = if kind == Some(OrganisationKind::Club) { reader.needed_choices("sections") } else { Vec::new() };
    let contact = super::contact(reader, "name");
    let street = reader.needed_line("street", LINE_MAX);
    let website = website(reader);
    let contact_name = reader.needed_line("contact_name", NAME_MAX);
    let contact_function = reader.line("contact_function", LINE_MAX);
    let languages =
        reader.input().all("languages").iter().filter(|code| OFFERED.contains(&code.as_str())).cloned().collect();
    let accessible = reader.choice("accessible").unwrap_or(Accessibility::Unknown);
    let offers = reader.choices("offers");
    let openness = reader.paragraph("openness", TEXT_MAX);
    let details = Organisation {
        kind: kind?,
        sections,
        street,
        website,
        contact_name,
        contact_function,
        languages,
        accessible,
        offers,
        openness,
    };
    Some((contact, Details::Organisation(details)))
}

/// An address of the web, with `https://` put before one that has no scheme. Anything else (`javascript:`, an address
/// with a user name in it) is refused, because the directory makes a link of it.
fn website(reader: &mut Reader<'_>) -> Option<String> {
    let typed = clean_line(reader.input().one("website"));
    if typed.is_empty() {
        return None;
    }
    let address = if typed.contains("://") || typed.contains(':') { typed } else { format!("https://{typed}") };
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default()).unwrap_or_default();
    let plain = host.contains('.')
        && host.chars().all(|character| character.is_alphanumeric() || character == '-' || character == '.')
        && !address.contains(char::is_whitespace)
        && address.chars().count() <= LINE_MAX;
    if !plain {
        reader.problem("website", Problem::Website);
        return None;
    }
    Some(address)
}
