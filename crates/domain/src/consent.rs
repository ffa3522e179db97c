//! Consent (Art. 7 GDPR): one purpose each, never ticked beforehand, with the wording that the person saw.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// What a consent is for. Purposes are separate: nobody has to give one to give another.
    Purpose {
        /// Handling the sign-up at all: without it there is none.
        Processing = "processing",
        /// Special categories of personal data (Art. 9 GDPR), such as the country of origin here.
        SpecialCategories = "special",
        /// Telling the counterpart of a suggested match the first name and what both share; once both have said yes, name,
        /// e-mail address and telephone number.
        PassOn = "pass-on",
        /// News by e-mail.
        Newsletter = "newsletter",
        /// Photographs at events.
        Photos = "photos",
        /// Counting in figures that identify nobody.
        Statistics = "statistics",
        /// Standing in the public directory of organisations.
        Directory = "directory",
    }
}

/// The version of the wordings in the catalogue. Change it with every change of a consent's meaning: it is stored
/// with each consent, beside the language shown (Art. 7 (1) GDPR: the controller has to be able to show it).
pub const WORDING_VERSION: &str = "2026-11b";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_lead_back_to_their_purpose() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::from_code(purpose.code()), Some(*purpose));
        }
    }
}
