//! What pages show: so many of everything, and more when it grows.

use std::collections::BTreeMap;

use domain::Locale;
use domain::district::Settings;
use domain::form::Input;
use domain::id::{EventId, OrganisationId, PersonId, SignupId};
use domain::role::Role;
use domain::signup::Kind;
use domain::tandem::{Answer, Order, Side};
use server::worker::hand_over;
use services::meeting::{self, questionnaire};
use services::records::Subject;
use services::round;
use services::signup::{self, Accepted};
use services::tenant::NewTenant;
use services::{Actor, account, event, outbox, profile, tandem};
use testkit::World;
use texts::format::iso_day;

/// A mentor who is in as many tandems as there is of everything.
pub const MENTOR: &str = "mentorin@example.org";

/// A mentor whose tandem meets.
pub const MEETS: &str = "trifft-mentor@example.org";

/// Records that place-holders stand for.
pub struct Records {
    pub signup: String,
    pub person: String,
    pub organisation: String,
    /// One of the mentor's tandems.
    pub tandem: String,
    /// The first of them, in its trial.
    pub begun: String,
    /// The secrets of the links by which the mentor was asked about the first.
    pub answer: String,
    pub trial: String,
    /// A tandem that meets, that of [`MEETS`].
    pub running: String,
    /// The questionnaire of its mentor, and the secret of the link to that of its mentee.
    pub questionnaire: String,
    pub questions: String,
    /// A mentor and a round, in which are as many pairs as there is of everything.
    pub waiting: String,
    pub round: String,
    /// The secret of a link to sign in with.
    pub sign_in: String,
    /// The secret in the mail of a sign-up that is not confirmed.
    pub secret: String,
    /// The secret in the mail that asks somebody for what is missing in their profile.
    pub profile: String,
    /// A mail of a district and of the state.
    pub mails: BTreeMap<&'static str, String>,
    /// The secret of an invitation to a district and to the state.
    pub invitations: BTreeMap<&'static str, String>,
    /// An event, and the secret of somebody's registration who waits for a seat.
    pub event: String,
    pub registration: String,
    /// The link of a mentor who came to an evening, a completed tandem and its certificate's code.
    pub evening: String,
    pub completed: String,
    pub code: String,
    /// The evening's event.
    at_evening: String,
    made: usize,
}

fn email(kind: Kind, number: usize) -> String {
    format!("{kind}{number}@example.org")
}

fn filled(kind: Kind, email: &str) -> Vec<(&str, &str)> {
    match kind {
        Kind::Volunteer => testkit::volunteer(email),
        // A volunteer of this address is the participant, too.
        Kind::Participant => testkit::named(testkit::participant(email), "Luise Pößnecker-Öztürk"),
        Kind::Organisation => testkit::organisation(email),
    }
}

async fn accepted(world: &World, kind: Kind, number: usize) -> Accepted {
    let email = email(kind, number);
    let id = world.confirmed("erfurt", kind, &filled(kind, &email)).await;
    signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted")
}

impl Records {
    /// So many of everything.
    pub async fn new(world: &World, many: usize) -> Self {
        let mut records = Self {
            signup: world
                .confirmed("erfurt", Kind::Volunteer, &filled(Kind::Volunteer, "first@example.org"))
                .await
                .to_string(),
            person: String::new(),
            organisation: String::new(),
            tandem: String::new(),
            begun: String::new(),
            answer: String::new(),
            trial: String::new(),
            running: String::new(),
            questionnaire: String::new(),
            questions: String::new(),
            waiting: String::new(),
            round: String::new(),
            sign_in: String::new(),
            secret: String::new(),
            profile: String::new(),
            mails: BTreeMap::new(),
            invitations: BTreeMap::new(),
            event: String::new(),
            registration: String::new(),
            evening: String::new(),
            completed: String::new(),
            code: String::new(),
            at_evening: String::new(),
            made: 0,
        };
        world.person("erfurt", Kind::Participant, "fuer.links@example.org").await;
        world.person("erfurt", Kind::Volunteer, MENTOR).await;
        records.running(world).await;
        records.grow(world, many).await;
        let mail = world.mails("erfurt").await.first().expect("a mail").id.to_string();
        records.mails.insert("district", mail);
        let mails = outbox::mailbox(&world.tenants.state(Actor::System)).await.expect("mails");
        records.mails.insert("state", mails.first().expect("a mail").id.to_string());
        let ctx = world.coordinator("erfurt").await;
        let person = records.person.parse().expect("an id");
        profile::ask(&ctx, person, &Input::default()).await.expect("asked");
        records.profile = world.linked("erfurt", &email(Kind::Volunteer, records.made), "/profile").await;
        records.secret = world.secret("erfurt", &email(Kind::Participant, records.made * 1000)).await;
        records
    }

    /// So many more of everything.
    pub async fn grow(&mut self, world: &World, many: usize) {
        for _ in 0..many {
            self.made += 1;
            self.one_more(world).await;
        }
        let round = round::draw(&world.coordinator("erfurt").await).await.expect("drawn");
        self.round = round.to_string();
        // Each form moved the clock on, and a link is soon over.
        let link = world.sign_in_link("erfurt", "fuer.links@example.org").await;
        link.rsplit('/').next().expect("a secret").clone_into(&mut self.sign_in);
        for row in &world.tenants.list().await.expect("the list") {
            let ctx = world.tenant(&row.slug, Actor::System).await;
            hand_over(&ctx, &world.tenants).await.expect("a report");
        }
    }

    async fn one_more(&mut self, world: &World) {
        let number = self.made;
        // Accepted: a volunteer, who is a participant, too, and a club.
        match accepted(world, Kind::Volunteer, number).await {
            Accepted::Person(id) => self.person = id.to_string(),
            Accepted::Organisation(_) => unreachable!("a volunteer is a person"),
        }
        accepted(world, Kind::Participant, number).await;
        self.tandem(world).await;
        self.together(world).await;
        if let Accepted::Organisation(id) = accepted(world, Kind::Organisation, number).await {
            self.organisation = id.to_string();
        }
        // Waiting, and not confirmed.
        let waiting = email(Kind::Volunteer, number * 1000);
        world.confirmed("erfurt", Kind::Volunteer, &filled(Kind::Volunteer, &waiting)).await;
        let silent = email(Kind::Participant, number * 1000);
        world.submit("erfurt", Kind::Participant, &filled(Kind::Participant, &silent)).await.expect("a good form");
        self.events(world).await;
        self.waiting = world.mentor("erfurt", &format!("Wartende {number}"), |_, _| {}).await.to_string();
        world.mentee("erfurt", &format!("Suchende {number}"), |_| {}).await;
        self.notes(world).await;
        self.staff(world).await;
        let settings = Settings { name: format!("Kreis {number}"), demo: true, ..Settings::default() };
        let tenant = NewTenant { slug: format!("kreis-{number}"), settings, ..NewTenant::default() };
        world.tenants.create(tenant).await.expect("a tenant");
    }

    /// A published event of this kind, with one seat.
    async fn event(world: &World, kind: &str) -> EventId {
        let ctx = world.coordinator("erfurt").await;
        let day = (ctx.now() + chrono::Duration::days(10)).date_naive().to_string();
        let fields = [
            ("kind", kind),
            ("title_de", "Netzwerktreffen"),
            ("day", &day),
            ("from", "18:00"),
            ("until", "20:00"),
            ("place", "Volkshochschule"),
            ("seats", "1"),
            ("public", "yes"),
        ];
        let id = event::create(&ctx, &fields.into_iter().collect()).await.expect("created");
        event::step(&ctx, id, event::Step::Publish).await.expect("published");
        id
    }

    /// Registers somebody; the secret of the registration's link.
    async fn register(world: &World, id: EventId, (name, email): (&str, &str)) -> String {
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let token = event::open_form(&visitor, id);
        world.clock.forward(chrono::Duration::seconds(30));
        let guest = [("name", name), ("email", email), ("consent", "processing"), ("token", &token)];
        let guest = guest.into_iter().collect();
        event::register(&visitor, &world.limits, id, Locale::German, &guest).await.expect("registered");
        world.linked("erfurt", email, "/registration").await
    }

    /// One more event, one more who waits for a seat of the first, and one more who came to the evening.
    async fn events(&mut self, world: &World) {
        let id = Self::event(world, "network").await;
        if self.event.is_empty() {
            self.event = id.to_string();
        }
        let id = self.event.parse().expect("an id");
        self.registration = Self::register(world, id, ("Gast", &format!("gast{}@example.org", self.made))).await;
        let ctx = world.coordinator("erfurt").await;
        let name = format!("Mentee {}", self.made);
        let mentee = world.mentee("erfurt", &name, |_| {}).await;
        if self.evening.is_empty() {
            world.mentor("erfurt", "Mentorin am Abend", |_, _| {}).await;
            self.completed(world, mentee).await;
            let id = Self::event(world, "matching-evening").await;
            self.at_evening = id.to_string();
            Self::register(world, id, ("Mentorin am Abend", "mentorinamabend@example.org")).await;
        }
        let id = self.at_evening.parse().expect("an id");
        Self::register(world, id, (&name, &format!("mentee{}@example.org", self.made))).await;
        let came = event::participants(&ctx, id).await.expect("names");
        for row in came.seats.iter().chain(&came.waiting).filter(|row| row.present_at.is_none()) {
            event::mark(&ctx, id, row.id, event::Mark::Present).await.expect("marked");
        }
        if self.evening.is_empty() {
            self.evening = world.linked("erfurt", "mentorinamabend@example.org", "/evening").await;
        }
    }

    /// A tandem that came to its good end, with its certificate.
    async fn completed(&mut self, world: &World, mentee: PersonId) {
        let db = world.db("erfurt").await;
        let mentor = testkit::person_by(&db, MENTOR).await;
        let (id, code) = world.completed("erfurt", mentor, mentee).await;
        (self.completed, self.code) = (id.to_string(), code);
    }

    /// One more who was proposed to the mentor.
    async fn tandem(&mut self, world: &World) {
        let db = world.db("erfurt").await;
        let mentor = testkit::person_by(&db, MENTOR).await;
        let mentee = self.person.parse().expect("an id");
        let ctx = world.coordinator("erfurt").await;
        let id = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
        tandem::propose(&ctx, id).await.expect("proposed");
        self.tandem = id.to_string();
        // The newest link: the older ones run out.
        self.answer = world.linked("erfurt", MENTOR, "/answer").await;
        if self.begun.is_empty() {
            self.begun = id.to_string();
            for side in [Side::Mentor, Side::Mentee] {
                tandem::answer(&ctx, id, side, Answer::Yes).await.expect("heard");
            }
            world.clock.forward(chrono::Duration::weeks(6));
            tandem::tick(&world.tenant("erfurt", Actor::System).await).await.expect("a tick");
            self.trial = world.linked("erfurt", MENTOR, "/trial").await;
        }
    }

    /// A tandem that meets, and its questionnaires.
    async fn running(&mut self, world: &World) {
        let pair = world.in_trial("erfurt", "trifft").await;
        self.running = pair.id.to_string();
        let ctx = world.acting("erfurt", pair.mentor).await;
        self.questionnaire = questionnaire::open(&ctx).await.expect("open")[0].0.to_string();
        let link = world.linked("erfurt", "trifft-mentee@example.org", "/questionnaire").await;
        link.rsplit('/').next().expect("a secret").clone_into(&mut self.questions);
        let day = iso_day(ctx.now() + chrono::Duration::days(300));
        let next = [("day", day.as_str()), ("time", "16:00")].into_iter().collect();
        meeting::next::suggest(&ctx, pair.id, &next).await.expect("suggested");
    }

    /// One more meeting, goal, step and outcome of it.
    async fn together(&self, world: &World) {
        let id = self.running.parse().expect("an id");
        let coordinator = world.coordinator("erfurt").await;
        let today = iso_day(coordinator.now());
        let note = [("held_on", today.as_str()), ("minutes", "60"), ("medium", "video"), ("same_day", "another")];
        meeting::note(&coordinator, id, &note.into_iter().collect()).await.expect("noted");
        let job = [("kind", "job"), ("on_date", today.as_str()), ("evidence", "told")].into_iter().collect();
        meeting::outcome::add(&coordinator, id, &job).await.expect("written");
        let db = world.db("erfurt").await;
        let mentor = testkit::person_by(&db, MEETS).await;
        let ctx = world.acting("erfurt", mentor).await;
        meeting::goal::add(&ctx, id, &[("goal", "Üben")].into_iter().collect()).await.expect("set");
        let goal = meeting::of_person(&ctx, id).await.expect("seen").goals[0].id;
        let step = [("milestone", "Anfangen")].into_iter().collect();
        meeting::goal::add_step(&ctx, id, goal, &step).await.expect("added");
    }

    async fn notes(&self, world: &World) {
        let ctx = world.coordinator("erfurt").await;
        let input: Input = [("note", "Ruft zurück.")].into_iter().collect();
        let subjects = [
            Subject::Signup(self.signup.parse::<SignupId>().expect("an id")),
            Subject::Person(self.person.parse::<PersonId>().expect("an id")),
            Subject::Organisation(self.organisation.parse::<OrganisationId>().expect("an id")),
        ];
        for subject in subjects {
            services::note::add(&ctx, subject, &input).await.expect("noted");
        }
    }

    async fn staff(&mut self, world: &World) {
        let email = format!("kraft{}@example.org", self.made);
        let district = world.tenant("erfurt", Actor::Operator).await;
        let state = world.tenants.state(Actor::Operator);
        let at_district = account::invite(&district, &email, "Neue Kraft", Role::Editor, Locale::German).await;
        let at_state = account::invite(&state, &email, "Neue Kraft", Role::StateViewer, Locale::German).await;
        for (side, invited) in [("district", at_district), ("state", at_state)] {
            let url = invited.expect("invited").url;
            self.invitations.insert(side, url.rsplit('/').next().expect("a secret").to_owned());
        }
    }
}
