//! Filling a district: people and organisations sign up, confirm, are asked back, accepted, declined.

use chrono::{DateTime, Duration, Utc};
use domain::address::ConfirmLink;
use domain::availability::{DayPart, Slot, Weekday};
use domain::form::Input;
use domain::id::{PersonId, SignupId};
use domain::matching::Side;
use domain::person::{
    BirthBand, Distance, HeardFrom, Need, Reach, Recognition, Seeking, Topic, VolunteerRole, WorkField,
};
use domain::role::Role;
use domain::signup::{DeclineReason, Kind, Status};
use services::limit::Limits;
use services::records::Subject;
use services::signup::{self, open_form};
use services::{Actor, StaffActor, TenantCtx, account};

use super::chance::{Chance, visitor};
use super::mentoring::{self, Plan};
use super::pools::{District, Motivation, Name, Organisation, Pools};
use super::timeline::{lately, later, sent};
use crate::serve::Failure;

type Fields = Vec<(&'static str, String)>;

/// Open states that every district shall have, whatever chance says: the first people are sent lately and stop there.
const STOPS: [Status; 8] = [
    Status::Submitted,
    Status::Confirmed,
    Status::InReview,
    Status::AskedBack,
    Status::Submitted,
    Status::Confirmed,
    Status::InReview,
    Status::AskedBack,
];

/// Everything that filling a district needs.
pub struct Filling<'a> {
    pub(super) ctx: &'a TenantCtx,
    pools: &'a Pools,
    district: &'a District,
    pub(super) chance: Chance,
    pub(super) today: DateTime<Utc>,
    coordinator: StaffActor,
    limits: Limits,
}

/// Who coordinates a district.
pub async fn coordinator(ctx: &TenantCtx) -> Result<StaffActor, Failure> {
    let accounts = account::list(&ctx.acting(Actor::Operator)).await?;
    let account = accounts.into_iter().find(|account| account.role == Role::Coordinator).ok_or("no coordinator")?;
    Ok(account.into())
}

/// Fills a district with so many people, and its organisations.
pub async fn district(
    ctx: &TenantCtx,
    pools: &Pools,
    district: &District,
    people: usize,
    chance: Chance,
    today: DateTime<Utc>,
) -> Result<(), Failure> {
    let coordinator = coordinator(ctx).await?;
    let filling = Filling { ctx, pools, district, chance, today, coordinator, limits: Limits::default() };
    let organisations: Vec<_> =
        pools.organisations.iter().filter(|organisation| organisation.district == district.slug).collect();
    for (number, organisation) in organisations.iter().take(people.max(3)).enumerate() {
        let fields = filling.organisation(organisation, number);
        filling.live(Kind::Organisation, fields, number, None).await?;
    }
    for number in 0..people {
        let name = filling.name(number);
        let kind = if name.german == filling.chance.percent(8) { Kind::Participant } else { Kind::Volunteer };
        let fields = match kind {
            Kind::Volunteer => filling.volunteer(&name, number),
            _ => filling.participant(&name, number),
        };
        filling.live(kind, fields, 1000 + number, STOPS.get(number).copied()).await?;
    }
    let settings = &ctx.site.settings;
    let address = format!("{}, {} {}", settings.street, settings.postcode, settings.place);
    super::events::events(ctx, &filling.coordinator, &address, &filling.chance, today).await?;
    // A district of 400 people has 60 mentors and 80 mentees.
    mentoring::live(&filling, Plan { mentors: people * 3 / 20, mentees: people / 5 }).await
}

impl Filling<'_> {
    /// A name; when the pool is through, names are met again in other company.
    fn name(&self, number: usize) -> Name {
        // A stride that shares no divisor with the pool meets every name once before any twice.
        let names = &self.pools.names;
        let offset = self.district.slug.len() * 37;
        names[(offset + number * 101) % names.len()].clone()
    }

    /// The coordinator at this time; nothing comes from the future.
    pub(super) fn coordinator_at(&self, at: DateTime<Utc>) -> TenantCtx {
        self.ctx.acting(Actor::Staff(self.coordinator.clone())).in_env(self.chance.at(at.min(self.today)))
    }

    /// Somebody who comes for a tandem: they sign up at this time, confirm, and are accepted some days later.
    pub(super) async fn accepted(
        &self,
        at: DateTime<Utc>,
        side: Side,
        number: usize,
    ) -> Result<Option<(PersonId, DateTime<Utc>)>, Failure> {
        let name = self.name_for(side, number);
        let locale = self.locale(&name);
        let (kind, audience) = match side {
            Side::Mentor => (Kind::Volunteer, "mentorin"),
            Side::Mentee => (Kind::Participant, "mentee"),
        };
        let mut fields = self.person(&name, locale, number, audience);
        // What the two share can be told only to those who agreed; nearly all do.
        fields.retain(|(field, value)| (*field, value.as_str()) != ("consent", "pass-on"));
        if self.chance.percent(95) {
            fields.push(("consent", "pass-on".to_owned()));
        }
        match side {
            Side::Mentor => {
                fields.push(("roles", "mentor".to_owned()));
                fields.push(("motivation", self.motivation("volunteer", locale)));
            }
            Side::Mentee => {
                fields.push(("seeking", "mentor".to_owned()));
                fields.push(("for_whom", "self".to_owned()));
                fields.push(("goals", self.motivation("participant", locale)));
            }
        }
        let ctx = self.ctx.acting(visitor(5000 + number)).in_env(self.chance.at(at));
        let email = self.submit(&ctx, kind, fields).await?;
        let confirmed = later(&self.chance, at, 20);
        let accepted = later(&self.chance, confirmed, 24 * 6);
        let Some((id, secret)) = self.link(&ctx, &email).await? else { return Ok(None) };
        if accepted >= self.today {
            return Ok(None);
        }
        signup::confirm(&ctx.in_env(self.chance.at(confirmed)), &secret).await?;
        match signup::accept(&self.coordinator_at(accepted), id).await? {
            signup::Accepted::Person(person) => Ok(Some((person, accepted))),
            signup::Accepted::Organisation(_) => Ok(None),
        }
    }

    /// Women, mostly; mentees from elsewhere, and of the mentors every fifth.
    fn name_for(&self, side: Side, number: usize) -> Name {
        let is_german = side == Side::Mentor && !number.is_multiple_of(5);
        let fits: Vec<&Name> =
            self.pools.names.iter().filter(|name| name.german == is_german && name.gender == "f").collect();
        // Mentors from elsewhere from the end, so that nobody meets a namesake.
        let place = if side == Side::Mentor && !is_german { fits.len() - 1 - number / 5 % fits.len() } else { number };
        fits[(self.district.slug.len() * 17 + place) % fits.len()].clone()
    }

    /// Sends a form that somebody has had open for some minutes; the address.
    async fn submit(&self, ctx: &TenantCtx, kind: Kind, mut fields: Fields) -> Result<String, Failure> {
        let opened = ctx.in_env(self.chance.at(ctx.now() - Duration::minutes(6)));
        fields.push(("token", open_form(&opened, kind.code())));
        let input: Input = fields.into_iter().collect();
        let email = input.one("email").to_owned();
        match signup::submit(ctx, &self.limits, kind, &input).await {
            Ok(()) => Ok(email),
            Err(signup::Refused::Error(error)) => Err(error.into()),
            Err(refused) => Err(format!("a demo form was refused: {refused:?}").into()),
        }
    }

    /// One sign-up from its sending to where it stands today.
    async fn live(&self, kind: Kind, fields: Fields, number: usize, stop: Option<Status>) -> Result<(), Failure> {
        let chance = &self.chance;
        let at = if stop.is_some() { lately(chance, self.today) } else { sent(chance, self.today) };
        let ctx = self.ctx.acting(visitor(number)).in_env(chance.at(at));
        let email = self.submit(&ctx, kind, fields).await?;
        let confirmed = later(chance, at, 30);
        // Unconfirmed ones vanish after seven days, so only recent ones can stand as such.
        let recent = self.today - at < Duration::days(6);
        let confirmed = if stop.is_some() { at + Duration::minutes(25) } else { confirmed };
        let unconfirmed = stop.map_or(recent && chance.percent(25), |stop| stop == Status::Submitted);
        if confirmed >= self.today || unconfirmed {
            return Ok(());
        }
        let Some((id, secret)) = self.link(&ctx, &email).await? else { return Ok(()) };
        signup::confirm(&ctx.in_env(chance.at(confirmed)), &secret).await?;
        self.decide(id, confirmed, stop).await
    }

    /// The sign-up of an address and the secret of its link, out of the mail that was written.
    async fn link(&self, ctx: &TenantCtx, email: &str) -> Result<Option<(SignupId, String)>, Failure> {
        let Some(mail) = services::outbox::newest_to(ctx, "confirm", email).await? else { return Ok(None) };
        let secret =
            mail.text.split(ConfirmLink::PATTERN.stem()).nth(1).and_then(|rest| rest.split_whitespace().next());
        let filter = services::records::SignupFilter { search: email.to_owned(), ..Default::default() };
        let rows = signup::queue(&self.coordinator_at(self.today), &filter, 1).await?.rows;
        Ok(rows.first().map(|row| row.id).zip(secret.map(str::to_owned)))
    }

    async fn decide(&self, id: SignupId, confirmed: DateTime<Utc>, stop: Option<Status>) -> Result<(), Failure> {
        let chance = &self.chance;
        let looked = if stop.is_some() { confirmed + Duration::hours(2) } else { later(chance, confirmed, 24 * 4) };
        let decided = later(chance, looked, 24 * 7);
        if looked >= self.today || stop == Some(Status::Confirmed) {
            return Ok(());
        }
        let old = self.today - confirmed > Duration::days(21);
        if stop.is_none() && !old && chance.percent(35) {
            return Ok(());
        }
        signup::review(&self.coordinator_at(looked), id).await?;
        if chance.percent(30) {
            let note: Input = [("note", chance.one(&self.pools.notes).clone())].into_iter().collect();
            services::note::add(&self.coordinator_at(looked + Duration::minutes(4)), Subject::Signup(id), &note)
                .await?;
        }
        if stop == Some(Status::AskedBack) || (stop.is_none() && chance.percent(10)) {
            let question = "Wann erreichen wir Sie am besten, und passt Ihnen ein Gespräch bei uns im Haus?";
            let input: Input = [("question", question)].into_iter().collect();
            signup::ask_back(&self.coordinator_at(looked + Duration::minutes(9)), id, &input).await?;
        }
        if stop.is_some() || decided >= self.today || (!old && chance.percent(30)) {
            return Ok(());
        }
        let ctx = self.coordinator_at(decided);
        match chance.below(100) {
            0..84 => {
                signup::accept(&ctx, id).await?;
            }
            84..93 => {
                let reason = chance.one(DeclineReason::ALL).code();
                signup::decline(&ctx, id, &[("reason", reason)].into_iter().collect()).await?;
            }
            _ => signup::withdraw(&ctx, id).await?,
        }
        Ok(())
    }

    fn motivation(&self, audience: &str, locale: &str) -> String {
        let fits: Vec<&Motivation> =
            self.pools.motivations.iter().filter(|text| text.audience == audience && text.locale == locale).collect();
        if fits.is_empty() { String::new() } else { self.chance.one(&fits).text.clone() }
    }

    /// Most live in the district's town, some around it.
    fn postcode(&self) -> String {
        let near: Vec<&Organisation> = self
            .pools
            .organisations
            .iter()
            .filter(|organisation| organisation.district == self.district.slug)
            .collect();
        if near.is_empty() || self.chance.percent(40) {
            return self.district.postcode().to_owned();
        }
        self.chance.one(&near).postcode.clone()
    }

    fn phone(&self) -> String {
        if self.chance.percent(70) { format!("0361 555 {:04}", self.chance.below(10_000)) } else { String::new() }
    }

    fn locale(&self, name: &Name) -> &'static str {
        let speaks = |code: &str| name.languages.iter().any(|(language, _)| language == code);
        match () {
            () if name.german => "de",
            () if speaks("ar") && self.chance.percent(70) => "ar",
            () if speaks("en") && self.chance.percent(50) => "en",
            () => "de",
        }
    }

    fn person(&self, name: &Name, locale: &str, number: usize, audience: &str) -> Fields {
        let chance = &self.chance;
        let mut fields: Fields = vec![
            ("name", name.full.clone()),
            ("email", format!("{audience}.{number}@{}.example", self.district.slug)),
            ("phone", self.phone()),
            ("postcode", self.postcode()),
            ("locale", locale.to_owned()),
            ("consent", "processing".to_owned()),
        ];
        for (language, level) in &name.languages {
            fields.push(("language", language.clone()));
            fields.push(("level", level.clone()));
        }
        for weekday in Weekday::ALL {
            for part in DayPart::ALL {
                if chance.percent(22) {
                    fields.push(("availability", Slot { weekday: *weekday, part: *part }.code()));
                }
            }
        }
        for (consent, often) in [("pass-on", 70), ("statistics", 60), ("newsletter", 35), ("photos", 20)] {
            if chance.percent(often) {
                fields.push(("consent", consent.to_owned()));
            }
        }
        let mut codes =
            |field, values: Vec<&'static str>| fields.extend(values.into_iter().map(|code| (field, code.to_owned())));
        codes("topics", chance.some(Topic::ALL, 4).into_iter().map(|topic| topic.code()).collect());
        codes("work_fields", chance.some(WorkField::ALL, 2).into_iter().map(|work| work.code()).collect());
        let reach = chance.some(Reach::ALL, 3);
        // Nobody walks fifty kilometres, and the interview would say so.
        let only_walks = matches!(reach[..], [Reach::Foot]);
        codes("reach", reach.into_iter().map(|reach| reach.code()).collect());
        codes("needs", chance.some(Need::ALL, 1).into_iter().map(|need| need.code()).collect());
        let distance = chance.one(Distance::ALL);
        codes("distance", vec![if only_walks { Distance::ALL[0].code() } else { distance.code() }]);
        codes("heard_from", vec![chance.one(HeardFrom::ALL).code()]);
        if chance.percent(60) {
            codes("birth_band", vec![chance.one(BirthBand::ALL).code()]);
        }
        if chance.percent(60) {
            codes(
                "gender",
                match name.gender.as_str() {
                    "f" => vec!["female"],
                    "m" => vec!["male"],
                    _ => vec!["nonbinary"],
                },
            );
        }
        fields
    }

    fn volunteer(&self, name: &Name, number: usize) -> Fields {
        let chance = &self.chance;
        let locale = self.locale(name);
        let mut fields = self.person(name, locale, number, "ehrenamt");
        let mut roles = chance.some(VolunteerRole::ALL, 2);
        if roles.is_empty() {
            roles.push(&VolunteerRole::Mentor);
        }
        fields.extend(roles.into_iter().map(|role| ("roles", role.code().to_owned())));
        if chance.percent(70) {
            fields.push(("motivation", self.motivation("volunteer", locale)));
        }
        fields
    }

    fn participant(&self, name: &Name, number: usize) -> Fields {
        let chance = &self.chance;
        let locale = self.locale(name);
        let mut fields = self.person(name, locale, number, "teilnahme");
        let mut seeking = chance.some(Seeking::ALL, 3);
        if seeking.is_empty() {
            seeking.push(chance.one(Seeking::ALL));
        }
        fields.extend(seeking.into_iter().map(|seeking| ("seeking", seeking.code().to_owned())));
        if chance.percent(6) {
            fields.push(("for_whom", "child".to_owned()));
            fields.push(("guardian", format!("{} (Elternteil)", name.full)));
        } else {
            fields.push(("for_whom", "self".to_owned()));
        }
        if chance.percent(70) {
            fields.push(("goals", self.motivation("participant", locale)));
        }
        if chance.percent(60) {
            fields.push(("recognition", chance.one(Recognition::ALL).code().to_owned()));
        }
        fields
    }

    fn organisation(&self, organisation: &Organisation, number: usize) -> Fields {
        let chance = &self.chance;
        let mut fields: Fields = vec![
            ("name", organisation.name.clone()),
            ("organisation_kind", organisation.kind.clone()),
            ("street", organisation.street.clone()),
            ("postcode", organisation.postcode.clone()),
            ("contact_name", self.name(number * 3 + 1).full),
            ("email", format!("partner.{number}@{}.example", self.district.slug)),
            ("phone", self.phone()),
            ("locale", "de".to_owned()),
            ("accessible", organisation.accessible.clone()),
            ("openness", organisation.openness.clone()),
            ("consent", "processing".to_owned()),
        ];
        fields.extend(organisation.sections.iter().map(|section| ("sections", section.clone())));
        fields.extend(organisation.languages.iter().map(|language| ("languages", language.clone())));
        let offers = chance.some(domain::organisation::Offer::ALL, 3);
        fields.extend(offers.into_iter().map(|offer| ("offers", offer.code().to_owned())));
        if chance.percent(85) {
            fields.push(("consent", "directory".to_owned()));
        }
        fields
    }
}
