//! People as a table: a column for each declared field that is exported.

use axum::response::Response;
use domain::form::{Fact, On, Sheet};
use domain::matching::Wishes;
use domain::person::Profile;
use domain::profile::Filler;
use domain::signup::{Contact, Kind, Participant, Volunteer};
use services::records::Person;
use texts::Texts;

use super::{details, label};
use crate::http::Page;
use crate::ui::csv::csv;

fn exported<S: Sheet>() -> impl Iterator<Item = S::Field> {
    S::FIELDS.iter().copied().filter(|field| S::spec(*field).exported)
}

/// Called as in the profile, whose form has those of volunteers and of participants side by side.
fn heads<S: Sheet>(t: &Texts) -> impl Iterator<Item = String> {
    exported::<S>().map(move |field| label(t, field, On::Profile(Filler::Staff)))
}

fn cells<S: Sheet>(t: &Texts, answers: Option<&S>) -> impl Iterator<Item = String> {
    let said = move |fact: Fact| details::said(t, &fact).join(&t.list_separator());
    exported::<S>().map(move |field| answers.and_then(|answers| answers.fact(field)).map_or_else(String::new, said))
}

/// What somebody is in the programme, and how they stand there.
pub fn standing(
    t: &Texts,
    volunteer: Option<domain::person::VolunteerStatus>,
    participant: Option<domain::person::ParticipantStatus>,
) -> Vec<String> {
    let volunteer = volunteer.map(|status| (Kind::Volunteer, t.volunteer_status(status.code())));
    let participant = participant.map(|status| (Kind::Participant, t.participant_status(status.code())));
    let named = |(kind, status): (Kind, String)| format!("{} ({status})", t.signup_kind(kind.code()));
    volunteer.into_iter().chain(participant).map(named).collect()
}

/// The table of these people.
pub fn people(page: &Page, people: &[Person]) -> Response {
    let t = page.t;
    let head: Vec<String> = heads::<Contact>(t)
        .chain(std::iter::once(t.people_column_part()))
        .chain(heads::<Volunteer>(t))
        .chain(heads::<Participant>(t))
        .chain(heads::<Profile>(t))
        .chain(heads::<Wishes>(t))
        .collect();
    let rows = people.iter().map(|person| {
        let (volunteer, participant) = (person.volunteer.as_ref(), person.participant.as_ref());
        let parts = standing(t, volunteer.map(|part| part.status), participant.map(|part| part.status));
        cells(t, Some(&person.contact))
            .chain(std::iter::once(parts.join(&t.list_separator())))
            .chain(cells(t, volunteer.map(|part| &part.details)))
            .chain(cells(t, participant.map(|part| &part.details)))
            .chain(cells(t, Some(&person.profile)))
            .chain(cells(t, Some(&person.profile.wishes)))
            .collect()
    });
    csv(&head, rows, "people.csv")
}
