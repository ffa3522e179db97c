//! A district with mentors, mentees and tandems in all steps, made by the product's own use cases.

use domain::form::Input;
use domain::id::PersonId;
use domain::matching::{Goal, Interest, Side};
use domain::person::Topic;
use domain::signup::{Kind, Status};
use domain::tandem::{Answer, Order};
use serde_json::{Value, json};
use services::interview::{self, Finish};
use services::limit::Limits;
use services::records::SignupFilter;
use services::signup::Accepted;
use services::{Actor, TenantCtx, matching, outbox, signup, tandem};

use crate::Failure;
use crate::fill::{confirmed, coordinator, district};
use crate::place::Place;

/// Makes so many who wait on either side, and puts the first of them into tandems.
pub async fn fill(place: &Place, each: usize, tandems: usize) -> Result<Value, Failure> {
    let ctx = district(place).await?;
    let staff = coordinator(&ctx).await?;
    let mentors = people(&ctx, &staff, Kind::Volunteer, each).await?;
    let mentees = people(&ctx, &staff, Kind::Participant, each).await?;
    for number in 0..tandems.min(each) {
        together(&ctx, &staff, (mentors[number], mentees[number]), number).await?;
    }
    outbox::settle_demo(&ctx).await?;
    Ok(json!({ "each": each, "tandems": tandems }))
}

/// Signs people up, accepts and interviews them.
async fn people(ctx: &TenantCtx, staff: &TenantCtx, kind: Kind, count: usize) -> Result<Vec<PersonId>, Failure> {
    let limits = Limits::default();
    for number in 0..count {
        confirmed(ctx, &limits, kind, number).await?;
    }
    let filter = SignupFilter { statuses: vec![Status::Confirmed], ..SignupFilter::default() };
    let mut people = Vec::new();
    for (number, row) in signup::export(staff, &filter).await?.into_iter().enumerate() {
        let Accepted::Person(person) = signup::accept(staff, row.id).await? else { continue };
        let shown = interview::show(staff, person, "").await?;
        let input = told(&shown.profile.input(), shown.side, number);
        interview::finish(staff, person, "", &input, Finish::Ready).await.map_err(|refused| format!("{refused:?}"))?;
        people.push(person);
    }
    Ok(people)
}

/// What matching reads, a little different for everybody.
fn told(shown: &Input, side: Side, number: usize) -> Input {
    let topics = if side == Side::Mentor { "topics_offered" } else { "topics_wanted" };
    let mut added = vec![("video", "yes"), ("children_welcome", "yes")];
    for step in 0..3 {
        added.push((topics, Topic::ALL[(number * 5 + step * 7) % Topic::ALL.len()].code()));
        added.push(("interests", Interest::ALL[(number * 3 + step * 5) % Interest::ALL.len()].code()));
    }
    if side == Side::Mentee {
        added.push(("aims", Goal::ALL[number % Goal::ALL.len()].code()));
    }
    let kept = shown.pairs().filter(|(name, _)| !added.iter().any(|(new, _)| new == name));
    kept.chain(added.iter().copied()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

/// A tandem in one of the steps, by its number.
async fn together(
    ctx: &TenantCtx,
    staff: &TenantCtx,
    (mentor, mentee): (PersonId, PersonId),
    number: usize,
) -> Result<(), Failure> {
    let matching::Suggested::Done(id) = matching::suggest(staff, mentor, mentee).await? else {
        // Two who don't fit: the board needs them all the same.
        tandem::suggest(staff, mentor, mentee, Order::Together, String::from("{}")).await?;
        return Ok(());
    };
    if number.is_multiple_of(5) {
        return Ok(());
    }
    tandem::propose(staff, id).await?;
    if number % 5 == 1 {
        return Ok(());
    }
    for side in [Side::Mentor, Side::Mentee] {
        tandem::answer(staff, id, side, Answer::Yes).await?;
    }
    if number % 5 == 2 {
        return Ok(());
    }
    let go_on: Input = [("go_on", "yes")].into_iter().collect();
    for person in [mentor, mentee] {
        tandem::answer_trial(&ctx.acting(Actor::Person(person)), id, &go_on).await?;
    }
    if number % 5 == 4 {
        tandem::complete(staff, id).await?;
    }
    Ok(())
}
