//! Words for values whose code a Fluent selector can't take as it is.

use domain::person::{BirthBand, Distance};
use services::records::Entry;
use texts::Texts;

/// Fluent reads a selector of digits as a number, so these codes get a letter in front.
pub fn birth_band(t: &Texts, band: BirthBand) -> String {
    t.birth_band(match band {
        BirthBand::Before1960 => band.code().to_owned(),
        _ => format!("y{band}"),
    })
}

/// As [`birth_band`].
pub fn distance(t: &Texts, distance: Distance) -> String {
    t.distance(format!("km{distance}"))
}

/// What happened, in words; a selector holds no full stop.
pub fn action(t: &Texts, entry: &Entry) -> String {
    t.audit_action(entry.action.replace('.', "-"))
}
