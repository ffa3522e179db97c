//! The two of a tandem, and what they share: computed from what they tell now.

use domain::consent::Purpose;
use domain::id::PersonId;
use domain::matching::{
    self, Common, Context, History, MatchingSettings, Mentee, Mentor, Shared, Side, Strength, Suggestion, Urgency,
    Weights, Wishes,
};
use domain::person::Need;
use store::person::Person;
use store::tandem::Record;
use store::{Access, Tenant};
use texts::format::local_day;

use crate::{Error, TenantCtx};

/// Both people with what a mail or a page needs of them.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    pub mentor: Person,
    pub mentee: Person,
    /// Whether mentor and mentee let the other know their first name and what both share.
    pass_on: [bool; 2],
}

impl Pair {
    /// Reads both. Two queries.
    pub(super) async fn load(db: &impl Access<Tenant>, record: &Record) -> Result<Self, Error> {
        let (mentor, mentee) = (record.mentor, record.mentee);
        let who = store::consent::given_by(db, Purpose::PassOn, &[mentor, mentee]).await?;
        let mut people = store::person::by_ids(db, &[mentor, mentee]).await?;
        let mut take = |id: PersonId| {
            let at = people.iter().position(|person| person.id == id).ok_or(Error::NotFound)?;
            Ok::<_, Error>(people.swap_remove(at))
        };
        Ok(Self { mentor: take(mentor)?, mentee: take(mentee)?, pass_on: [mentor, mentee].map(|id| who.contains(&id)) })
    }

    pub(super) const fn of(&self, side: Side) -> &Person {
        match side {
            Side::Mentor => &self.mentor,
            Side::Mentee => &self.mentee,
        }
    }

    /// The first name of whoever is on this side, if the other may know it.
    pub(super) fn first_name(&self, side: Side) -> Option<String> {
        let name = &self.of(side).contact.name;
        self.pass_on[side as usize].then(|| domain::contact::first_name(name).to_owned())
    }

    /// Whether both let their contact data be passed on.
    pub(super) fn both_pass_on(&self) -> bool {
        self.pass_on == [true; 2]
    }

    /// What `reader` may know of what both share.
    pub(super) fn shared(&self, ctx: &TenantCtx, reader: Side) -> Vec<Shared> {
        self.explained(ctx).map(|suggestion| suggestion.for_pair(reader).shared).unwrap_or_default()
    }

    /// The engine's explanation of this pair. Conditions were the coordinator's question when she decided; what is asked
    /// here is only what the two have in common, so those that would leave it unsaid are taken away.
    fn explained(&self, ctx: &TenantCtx) -> Option<Suggestion> {
        let settings = MatchingSettings {
            weights: Weights::all(1),
            common_time: Strength::Wish,
            reach: Strength::Wish,
            childcare: Strength::Wish,
            ..MatchingSettings::default()
        };
        let volunteer = &self.mentor.volunteer.as_ref()?.details;
        let participant = &self.mentee.participant.as_ref()?.details;
        let mentor = Mentor {
            common: self.common(ctx, Side::Mentor),
            capacity: 1,
            taken: 0,
            completed: 0,
            work_fields: volunteer.work_fields.clone(),
            topics: volunteer.topics.clone(),
            german: None,
        };
        let mentee = Mentee {
            common: self.common(ctx, Side::Mentee),
            goals: participant.aims.clone(),
            topics: participant.topics.clone(),
            work_fields: participant.work_fields.clone(),
            urgency: Urgency::default(),
        };
        let context = Context { settings: &settings, history: &History::default(), today: local_day(ctx.now()) };
        matching::suggest(&mentor, &mentee, &context).ok()
    }

    fn common(&self, ctx: &TenantCtx, side: Side) -> Common {
        let person = self.of(side);
        let profile = &person.profile;
        Common {
            id: person.id,
            languages: profile.languages.clone(),
            gender: None,
            birth_band: None,
            availability: profile.availability.clone(),
            video: profile.video,
            reach: profile.reach.clone(),
            distance: profile.distance,
            place: geo::point(&person.contact.postcode),
            interests: profile.interests.clone(),
            needs_childcare: profile.needs.contains(&Need::Childcare),
            children_welcome: None,
            wishes: Wishes::default(),
            not_with: Vec::new(),
            suggested: 0,
            waiting_since: local_day(ctx.now()),
            paused_until: None,
            pass_on: self.pass_on[side as usize],
        }
    }
}
