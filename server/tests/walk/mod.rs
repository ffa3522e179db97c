//! What the walk asks with: browsers of every actor, and records that place-holders stand for.

use std::collections::BTreeMap;

use domain::Locale;
use domain::form::Input;
use domain::role::Role;
use domain::signup::Kind;
use domain::tandem::{Answer, Order, Side};
use services::matching::Settings;
use services::meeting::questionnaire;
use services::person::mentoring;
use services::round;
use services::signup::{self, Accepted};
use services::{Actor, TenantCtx, account, conduct, event, interview, outbox, person, profile, tandem};
use testkit::{Backend, Browser, PASSWORD, World};
use texts::format::iso_day;

use crate::route_walk::Line;

pub const ERFURT: &str = "erfurt.localhost:3000";
pub const STATE: &str = "localhost:3000";
/// People of Erfurt: two in a tandem, and one who has nothing to do with it. Gotha has the first, too.
pub const VOLUNTEER: &str = "mentorin@example.org";
pub const PARTICIPANT: &str = "mentee@example.org";
const STRANGER: &str = "dritte@example.org";

/// Erfurt's records, or the state's, that place-holders stand for.
#[derive(Clone, Default)]
pub struct Records {
    pub signup: String,
    pub person: String,
    pub organisation: String,
    pub mail: String,
    pub confirm: String,
    /// The secret of a link to a profile.
    pub profile: String,
    pub invitation: String,
    /// An event that everyone may see, somebody's registration for it, and the secret of its link.
    pub event: String,
    pub participant: String,
    pub registration: String,
    /// The link of «volunteer» to an evening, and a tandem with its certificate's code.
    pub evening: String,
    pub completed: String,
    pub code: String,
    /// A tandem of «volunteer» and «participant» in its trial, and one that was proposed to her.
    pub tandem: String,
    pub proposed: String,
    /// The questionnaire of «volunteer» in it, and the link to that of «participant».
    pub questionnaire: String,
    pub questions: String,
    /// The secrets of the links by which «volunteer» was asked, about the proposal and after the trial.
    pub answer: String,
    pub trial: String,
    /// A mentor and a mentee who wait, and a round in which they are a pair.
    pub mentor: String,
    pub mentee: String,
    pub round: String,
    /// A link to sign in with, of «volunteer».
    pub sign_in: String,
}

pub struct Walk {
    pub world: World,
    pub browsers: BTreeMap<(String, String), Browser>,
    shared: BTreeMap<String, Records>,
    /// The records of the last request.
    asked: Records,
    made: usize,
}

/// What staff tell of an event ten days from now.
fn event_form(ctx: &TenantCtx) -> Vec<(String, String)> {
    let day = (ctx.now() + chrono::Duration::days(10)).date_naive().to_string();
    let pairs = [
        ("kind", "network"),
        ("title_de", "Netzwerktreffen"),
        ("day", &day),
        ("from", "18:00"),
        ("until", "20:00"),
        ("place", "Volkshochschule"),
        ("public", "yes"),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

impl Walk {
    /// A product with Erfurt's and the state's records in it.
    pub async fn new() -> Self {
        let world = World::new(Backend::Sqlite).await;
        let mut walk =
            Self { world, browsers: BTreeMap::new(), shared: BTreeMap::new(), asked: Records::default(), made: 0 };
        // First, because weeks go by in it.
        let begun = walk.tandem().await;
        for slug in ["erfurt", "state"] {
            let mut all = if slug == "erfurt" { begun.clone() } else { Records::default() };
            all.invitation = walk.invitation(slug).await;
            if slug == "erfurt" {
                all.signup = walk.signup(Kind::Volunteer).await;
                all.person = walk.accepted(Kind::Volunteer).await;
                all.organisation = walk.accepted(Kind::Organisation).await;
                all.confirm = walk.submitted().await;
                all.profile = walk.asked(&all.person).await;
                walk.event(&mut all).await;
                all.mail = walk.world.mails(slug).await[0].id.to_string();
                walk.certificate(&mut all).await;
                all.evening = walk.evening().await;
                (all.questionnaire, all.questions) = walk.questionnaires().await;
                all.mentor =
                    walk.world.mentor(slug, "Verborgene Wartende", |_, capacity| *capacity = 9).await.to_string();
                all.mentee = walk.mentee().await;
                all.round = walk.round().await;
            } else {
                let mails = outbox::mailbox(&walk.world.tenants.state(Actor::System)).await.expect("mails");
                all.mail = mails[0].id.to_string();
            }
            walk.shared.insert(slug.to_owned(), all);
        }
        walk
    }

    /// The records that requests share, of Erfurt or of the state.
    pub fn shared(&self, slug: &str) -> &Records {
        &self.shared[slug]
    }

    fn address(&mut self) -> String {
        self.made += 1;
        format!("verborgen{}@example.org", self.made)
    }

    fn filled(kind: Kind, email: &str) -> Vec<(&str, &str)> {
        let mut fields =
            if kind == Kind::Organisation { testkit::organisation(email) } else { testkit::volunteer(email) };
        fields.retain(|(name, _)| *name != "name");
        fields.push(("name", "Verborgene Person"));
        // Not in the public directory.
        fields.retain(|(_, value)| *value != "directory");
        fields
    }

    async fn submitted(&mut self) -> String {
        let email = self.address();
        let fields = Self::filled(Kind::Volunteer, &email);
        self.world.submit("erfurt", Kind::Volunteer, &fields).await.expect("a good form");
        self.world.secret("erfurt", &email).await
    }

    async fn signup(&mut self, kind: Kind) -> String {
        let email = self.address();
        self.world.confirmed("erfurt", kind, &Self::filled(kind, &email)).await.to_string()
    }

    async fn accepted(&mut self, kind: Kind) -> String {
        let id = self.signup(kind).await.parse().expect("an id");
        match signup::accept(&self.world.coordinator("erfurt").await, id).await.expect("accepted") {
            Accepted::Person(id) => id.to_string(),
            Accepted::Organisation(id) => id.to_string(),
        }
    }

    /// A published event to which somebody registered.
    async fn event(&mut self, records: &mut Records) {
        let ctx = self.world.coordinator("erfurt").await;
        let input = event_form(&ctx).iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let id = event::create(&ctx, &input).await.expect("created");
        event::step(&ctx, id, event::Step::Publish).await.expect("published");
        let email = self.address();
        let visitor = self.world.tenant("erfurt", self.world.visitor()).await;
        let token = event::open_form(&visitor, id);
        self.world.clock.forward(chrono::Duration::seconds(30));
        let guest = [("name", "Verborgene Person"), ("email", &email), ("consent", "processing"), ("token", &token)];
        let guest = guest.into_iter().collect();
        event::register(&visitor, &self.world.limits, id, Locale::German, &guest).await.expect("registered");
        records.registration = self.world.linked("erfurt", &email, "/registration").await;
        records.participant = event::participants(&ctx, id).await.expect("names").seats[0].id.to_string();
        records.event = id.to_string();
    }

    /// An evening to which a mentor and a mentee came: the mentor's link.
    async fn evening(&mut self) -> String {
        let world = &self.world;
        world.mentor("erfurt", "Verborgene Mentorin", |_, _| {}).await;
        world.mentee("erfurt", "Gast am Abend", |_| {}).await;
        let ctx = world.coordinator("erfurt").await;
        let mut form = event_form(&ctx);
        "matching-evening".clone_into(&mut form[0].1);
        let input = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let id = event::create(&ctx, &input).await.expect("created");
        event::step(&ctx, id, event::Step::Publish).await.expect("published");
        let visitor = world.tenant("erfurt", world.visitor()).await;
        for (name, email) in [("Verborgene Mentorin", "verborgenementorin"), ("Gast am Abend", "gastamabend")] {
            let email = format!("{email}@example.org");
            let token = event::open_form(&visitor, id);
            world.clock.forward(chrono::Duration::seconds(30));
            let guest = [("name", name), ("email", &email), ("consent", "processing"), ("token", &token)];
            let guest = guest.into_iter().collect();
            event::register(&visitor, &world.limits, id, Locale::German, &guest).await.expect("registered");
        }
        for seat in event::participants(&ctx, id).await.expect("names").seats {
            event::mark(&ctx, id, seat.id, event::Mark::Present).await.expect("marked");
        }
        world.linked("erfurt", "verborgenementorin@example.org", "/evening").await
    }

    /// A tandem that came to its good end.
    async fn certificate(&mut self, records: &mut Records) {
        let world = &self.world;
        let db = world.db("erfurt").await;
        let mentor = testkit::person_by(&db, VOLUNTEER).await;
        let mentee = world.mentee("erfurt", "Rahel Beispiel", |_| {}).await;
        let (id, code) = world.completed("erfurt", mentor, mentee).await;
        (records.completed, records.code) = (id.to_string(), code);
    }

    /// A tandem that has begun, of the people whom the walk signs in, and a proposal, with the secrets of the mentor's
    /// two links.
    async fn tandem(&mut self) -> Records {
        let world = &self.world;
        let mentor = world.person("erfurt", Kind::Volunteer, VOLUNTEER).await;
        let mentee = world.person("erfurt", Kind::Participant, PARTICIPANT).await;
        world.person("erfurt", Kind::Participant, STRANGER).await;
        world.person("gotha", Kind::Volunteer, VOLUNTEER).await;
        let ctx = world.coordinator("erfurt").await;
        let id = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
        tandem::propose(&ctx, id).await.expect("proposed");
        for (person, side) in [(mentor, Side::Mentor), (mentee, Side::Mentee)] {
            let ctx = world.acting("erfurt", person).await;
            tandem::answer(&ctx, id, side, Answer::Yes).await.expect("answered");
        }
        world.clock.forward(chrono::Duration::weeks(6));
        tandem::tick(&world.tenant("erfurt", Actor::System).await).await.expect("a tick");
        let note = [("note", "vertraulich")].into_iter().collect();
        tandem::note(&ctx, id, &note).await.expect("noted");
        let trial = world.linked("erfurt", VOLUNTEER, "/trial").await;
        // Whether she would like to meet one more.
        let another = world.person("erfurt", Kind::Participant, "weitere@example.org").await;
        let proposed = tandem::suggest(&ctx, mentor, another, Order::Together, "{}".to_owned()).await;
        let proposed = proposed.expect("suggested");
        tandem::propose(&ctx, proposed).await.expect("proposed");
        let answer = world.linked("erfurt", VOLUNTEER, "/answer").await;
        Records { tandem: id.to_string(), proposed: proposed.to_string(), answer, trial, ..Records::default() }
    }

    /// A tandem of two others that stands where a coordinator's action fits.
    async fn pair(&mut self, action: &str) -> String {
        let (mentor, mentee) = (self.address(), self.address());
        let mentor = self.world.person("erfurt", Kind::Volunteer, &mentor).await;
        let mentee = self.world.person("erfurt", Kind::Participant, &mentee).await;
        let ctx = self.world.coordinator("erfurt").await;
        let id = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await.expect("suggested");
        if !matches!(action, "propose" | "withdraw" | "order" | "note") {
            tandem::propose(&ctx, id).await.expect("proposed");
        }
        if matches!(action, "end" | "nudge" | "complete") {
            for side in [Side::Mentor, Side::Mentee] {
                tandem::answer(&ctx, id, side, Answer::Yes).await.expect("heard");
            }
        }
        if action == "complete" {
            for person in [mentor, mentee] {
                let yes = [("go_on", "yes")].into_iter().collect();
                let ctx = self.world.acting("erfurt", person).await;
                tandem::answer_trial(&ctx, id, &yes).await.expect("answered");
            }
        }
        id.to_string()
    }

    /// What a coordinator takes back about somebody's mentoring stands there first.
    async fn mentored(&self, records: &Records, action: &str) {
        let ctx = self.world.coordinator("erfurt").await;
        let id = records.person.parse().expect("an id");
        let seen = (ctx.now().date_naive() - chrono::Days::new(9)).to_string();
        let input = [("other", records.mentor.as_str()), ("seen_on", &seen)].into_iter().collect();
        match action {
            "together" => drop(mentoring::keep_apart(&ctx, id, &input).await.expect("kept apart")),
            "forget" => conduct::note(&ctx, id, &input).await.expect("noted"),
            _ => {}
        }
    }

    /// The questionnaire of «volunteer», and the secret of the link to that of «participant».
    async fn questionnaires(&self) -> (String, String) {
        let world = &self.world;
        let secret = world.linked("erfurt", PARTICIPANT, "/questionnaire").await;
        let db = world.db("erfurt").await;
        let person = testkit::person_by(&db, VOLUNTEER).await;
        let open = questionnaire::open(&world.acting("erfurt", person).await).await.expect("open");
        (open[0].0.to_string(), secret)
    }

    /// A mentee who waits.
    async fn mentee(&mut self) -> String {
        self.made += 1;
        self.world.mentee("erfurt", &format!("Verborgene Suchende {}", self.made), |_| {}).await.to_string()
    }

    async fn round(&self) -> String {
        round::draw(&self.world.coordinator("erfurt").await).await.expect("drawn").to_string()
    }

    async fn sign_in(&self) -> String {
        let link = self.world.sign_in_link("erfurt", VOLUNTEER).await;
        link.rsplit('/').next().expect("a secret").to_owned()
    }

    /// Asks somebody for what is missing; the secret of the link.
    async fn asked(&self, person: &str) -> String {
        let ctx = self.world.coordinator("erfurt").await;
        let id = person.parse().expect("an id");
        let address = person::show(&ctx, id).await.expect("somebody").person.contact.email.expect("an address");
        profile::ask(&ctx, id, &Input::default()).await.expect("asked");
        self.world.linked("erfurt", &address, "/profile").await
    }

    async fn invitation(&mut self, slug: &str) -> String {
        let (email, name) = (self.address(), "Neue Kraft");
        let invited = if slug == "state" {
            let ctx = self.world.tenants.state(Actor::Operator);
            account::invite(&ctx, &email, name, Role::StateViewer, Locale::German).await
        } else {
            let ctx = self.world.tenant(slug, Actor::Operator).await;
            account::invite(&ctx, &email, name, Role::Editor, Locale::German).await
        };
        invited.expect("invited").url.rsplit('/').next().expect("a secret").to_owned()
    }

    /// The browser of an actor at this side's host.
    pub async fn browser(&mut self, side: &str, actor: &str) -> Browser {
        let key = (side.to_owned(), actor.to_owned());
        if let Some(known) = self.browsers.get(&key) {
            return known.clone();
        }
        let (slug, host) = if side == "state" { ("state", STATE) } else { ("erfurt", ERFURT) };
        let world = &self.world;
        let browser = match (side, actor) {
            (_, "nobody") => world.browser(host),
            ("district", "neighbour") => world.signed_in("gotha", Role::Coordinator).await.at(ERFURT),
            ("district", "elsewhere") => world.signed_in("gotha", Role::Coordinator).await,
            ("district", "volunteer") => world.signed_in_person("erfurt", VOLUNTEER).await,
            ("district", "participant") => world.signed_in_person("erfurt", PARTICIPANT).await,
            ("district", "stranger") => world.signed_in_person("erfurt", STRANGER).await,
            ("district", "neighbour-person") => world.signed_in_person("gotha", VOLUNTEER).await.at(ERFURT),
            ("state", "elsewhere") => world.signed_in("state", Role::StateAdmin).await,
            ("state", "district") => world.signed_in("erfurt", Role::Coordinator).await.at(STATE),
            (_, role) => world.signed_in(slug, Role::from_code(role).expect("a role")).await,
        };
        self.browsers.insert(key, browser.clone());
        browser
    }

    /// Records of the place; fresh ones where the request would use them up.
    pub async fn records(&mut self, line: &Line, actor: &str) -> Records {
        let slug = if line.side == "state" && actor != "elsewhere" { "state" } else { "erfurt" };
        let mut records = self.shared[slug].clone();
        if line.path == "/me/in/{secret}" {
            // Whoever signs in ends the other links of theirs.
            records.sign_in = self.sign_in().await;
        }
        if line.method == "POST" {
            match line.path.as_str() {
                "/confirm/{secret}" => records.confirm = self.submitted().await,
                "/staff/invitation/{secret}" => records.invitation = self.invitation(slug).await,
                path if path.starts_with("/staff/events/{") => self.event(&mut records).await,
                "/staff/tandems/{id}/{action}" if matches!(actor, "coordinator" | "district-admin") => {
                    records.tandem = self.pair(line.with.trim_start_matches("action=")).await;
                }
                "/staff/people/{id}/mentoring/{action}" if matches!(actor, "coordinator" | "district-admin") => {
                    self.mentored(&records, line.with.trim_start_matches("action=")).await;
                }
                path if path.starts_with("/staff/rounds/") => {
                    records.mentee = self.mentee().await;
                    records.round = self.round().await;
                }
                path if path.starts_with("/staff/signups/") => records.signup = self.signup(Kind::Volunteer).await,
                _ => {}
            }
        }
        self.asked = records.clone();
        records
    }

    /// A plausible form.
    pub async fn form(&mut self, line: &Line, records: &Records) -> Vec<(String, String)> {
        let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        match line.path.as_str() {
            "/join/{kind}" => {
                let email = self.address();
                let ctx = self.world.tenant("erfurt", self.world.visitor()).await;
                let token = signup::open_form(&ctx, Kind::Volunteer.code());
                self.world.clock.forward(chrono::Duration::seconds(30));
                let mut fields = pairs(&Self::filled(Kind::Volunteer, &email));
                fields.extend(pairs(&[("token", &token)]));
                fields
            }
            "/staff/sign-in" => {
                let (slug, role) =
                    if line.side == "state" { ("state", Role::StateViewer) } else { ("erfurt", Role::Coordinator) };
                pairs(&[("email", &self.world.staff(slug, role).await.email), ("password", PASSWORD)])
            }
            "/staff/invitation/{secret}" | "/staff/account/password" => {
                pairs(&[("old_password", PASSWORD), ("password", PASSWORD), ("password_again", PASSWORD)])
            }
            "/certificate" => pairs(&[("code", &self.shared["erfurt"].code)]),
            "/events/{id}" => {
                let email = self.address();
                let ctx = self.world.tenant("erfurt", self.world.visitor()).await;
                let id = self.shared["erfurt"].event.parse().expect("an id");
                let token = event::open_form(&ctx, id);
                self.world.clock.forward(chrono::Duration::seconds(30));
                pairs(&[("name", "Gast"), ("email", &email), ("consent", "processing"), ("token", &token)])
            }
            "/staff/events/new" | "/staff/events/{id}/edit" => event_form(&self.world.coordinator("erfurt").await),
            "/staff/events/{id}/{action}" => pairs(&[("registration", &self.asked.participant)]),
            path if path.ends_with("/meeting")
                || path.ends_with("/outcome")
                || path.ends_with("/{action}") && path.starts_with("/me/tandem/") =>
            {
                let now = self.world.tenant("erfurt", Actor::System).await.now();
                let (today, later) = (iso_day(now), iso_day(now + chrono::Duration::days(3)));
                let mut fields = pairs(&[("held_on", &today), ("minutes", "60"), ("medium", "video")]);
                fields.extend(pairs(&[("same_day", "another"), ("day", &later), ("time", "16:00"), ("goal", "Üben")]));
                fields.extend(pairs(&[("kind", "job"), ("on_date", &today), ("evidence", "told")]));
                fields
            }
            "/me/profile" => {
                let told = [("version", "0"), ("language", "de"), ("level", "native"), ("postcode", "99084")];
                pairs(&told)
            }
            "/me/sign-in" => pairs(&[("email", VOLUNTEER)]),
            "/staff/people/{id}/interview" | "/staff/people/{id}/interview/draft" => {
                let ctx = self.world.coordinator("erfurt").await;
                let id = self.shared["erfurt"].person.parse().expect("an id");
                let input = interview::show(&ctx, id, "").await.expect("an interview").input();
                input.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            }
            "/staff/people/{id}/mentoring/{action}" => {
                let today = self.world.coordinator("erfurt").await.now().date_naive();
                let (seen, until) = (today - chrono::Days::new(9), today + chrono::Days::new(9));
                let (seen, until) = (seen.to_string(), until.to_string());
                let other = ("other", records.mentor.as_str());
                pairs(&[("sure", "yes"), ("capacity", "2"), ("until", &until), ("seen_on", &seen), other])
            }
            "/profile/{secret}" | "/staff/people/{id}/profile" => {
                let ctx = self.world.coordinator("erfurt").await;
                let id = self.shared["erfurt"].person.parse().expect("an id");
                let input = profile::show(&ctx, id).await.expect("a profile").input();
                input.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            }
            "/staff/matching/settings" => {
                Settings::default().input().pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
            }
            "/staff/matching/{id}/suggest" => pairs(&[("as", "mentor"), ("other", &records.mentee)]),
            "/staff/rounds/{id}/{action}" => {
                let pair = format!("{}:{}", records.mentor, records.mentee);
                pairs(&[("mentor", &records.mentor), ("mentee", &records.mentee), ("pair", &pair)])
            }
            "/staff/organisations/{id}/listed" => pairs(&[("listed", "false")]),
            "/answer/{secret}" | "/me/proposals/{id}" => pairs(&[("answer", "yes")]),
            "/trial/{secret}" | "/me/trials/{id}" => pairs(&[("go_on", "yes")]),
            "/questionnaire/{secret}" | "/me/questionnaire/{id}" => pairs(&[("bond-talk", "fully")]),
            "/staff/tandems/{id}/{action}" => pairs(&[
                ("note", "vertraulich"),
                ("order", "mentor-first"),
                ("side", "mentor"),
                ("answer", "yes"),
                ("reason", "other"),
            ]),
            _ => pairs(&[("note", "vertraulich"), ("question", "vertraulich?"), ("reason", "other")]),
        }
    }
}
