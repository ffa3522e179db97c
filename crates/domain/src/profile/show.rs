//! From what somebody told to the form's fields.

use super::{Filler, Told};
use crate::form::{Input, On, Sheet as _, Shown};

/// The form as it opens. Reading it gives the same again.
pub fn shown(told: &Told) -> Input {
    let on = On::Profile(Filler::Staff);
    let mut fields = Shown::new();
    let Told { contact, profile, volunteer, participant } = told;
    contact.show(on, &mut fields);
    profile.show(on, &mut fields);
    profile.wishes.show(on, &mut fields);
    if let Some(volunteer) = volunteer {
        volunteer.show(on, &mut fields);
    }
    if let Some(participant) = participant {
        participant.show(on, &mut fields);
    }
    fields.into_iter().collect()
}
