//! Every address of the product.
//!
//! A path that was released never changes: it stands in mails and bookmarks.

use super::{action, addresses};
use crate::consent::Purpose;
use crate::id::{EventId, MailId, OrganisationId, OutcomeId, PersonId, QuestionnaireId, RoundId, SignupId, TandemId};
use crate::signup::Kind;

addresses! {
    /// The start page.
    Both Home = "/", listed;
    /// The programme for women.
    District Women = "/women", listed;
    /// The programme for companies and clubs.
    District Partners = "/partners", listed;
    /// Which form to sign up with.
    District Join = "/join", listed;
    /// A form to sign up with.
    District JoinForm(kind: Kind) = "/join/{kind}", listed;
    District JoinThanks = "/join/thanks";
    /// The word on posters: leads to the choice of a form.
    District Mitmachen = "/mitmachen";
    /// Mailed to whoever signed up, to confirm their address.
    District ConfirmLink(secret: String) = "/confirm/{secret}";
    District Confirmed = "/confirmed";
    /// The places of a postcode, for a form.
    District Places(postcode: String) = "/places/{postcode}";
    /// Organisations that take part.
    District Directory = "/directory", listed;
    District Events = "/events", listed;
    District Event(id: EventId) = "/events/{id}";
    District EventThanks(id: EventId) = "/events/{id}/thanks";
    District EventCalendar(id: EventId) = "/events/{id}/calendar.ics";
    /// Mailed to whoever registered for an event.
    District RegistrationLink(secret: String) = "/registration/{secret}";
    /// Mailed after an evening: whom one would like to meet again.
    District EveningLink(secret: String) = "/evening/{secret}";
    /// Whether a certificate is ours.
    District CertificateCheck = "/certificate", listed;
    District CertificateFound(code: String) = "/certificate/{code}";
    Both Imprint = "/imprint", listed;
    Both Privacy = "/privacy", listed;
    Both Accessibility = "/accessibility", listed;
    /// Mailed to somebody whose profile lacks answers.
    District ProfileLink(secret: String) = "/profile/{secret}";
    /// Mailed with the proposal of a tandem.
    District AnswerLink(secret: String) = "/answer/{secret}";
    /// Mailed at the end of a tandem's trial.
    District TrialLink(secret: String) = "/trial/{secret}";
    /// Mailed with a questionnaire.
    District QuestionnaireLink(secret: String) = "/questionnaire/{secret}";

    Both Robots = "/robots.txt";
    Both Sitemap = "/sitemap.xml";
    Both SecurityTxt = "/.well-known/security.txt";
    /// The mails of a demonstration.
    Both DemoMails = "/demo/mail";
    Both DemoMail(id: MailId) = "/demo/mail/{id}";

    /// Where staff begin: what is to do today, or the state's figures.
    Both Staff = "/staff";
    Both StaffSignIn = "/staff/sign-in";
    Both StaffSignOut = "/staff/sign-out";
    /// Mailed to a new member of staff.
    Both InvitationLink(secret: String) = "/staff/invitation/{secret}";
    Both StaffAccount = "/staff/account";
    Both StaffPassword = "/staff/account/password";
    Both StaffSessions = "/staff/account/sessions";
    Both StaffAudit = "/staff/audit";
    District StaffSearch = "/staff/search";
    District StaffSignups = "/staff/signups";
    District StaffSignupsCsv = "/staff/signups.csv";
    District StaffSignup(id: SignupId) = "/staff/signups/{id}";
    District StaffSignupAction(id: SignupId, action: action::Signup) = "/staff/signups/{id}/{action}";
    District StaffPeople = "/staff/people";
    District StaffPeopleCsv = "/staff/people.csv";
    District StaffPerson(id: PersonId) = "/staff/people/{id}";
    District StaffPersonNote(id: PersonId) = "/staff/people/{id}/note";
    District StaffPersonProfile(id: PersonId) = "/staff/people/{id}/profile";
    District StaffInterview(id: PersonId) = "/staff/people/{id}/interview";
    District StaffInterviewDraft(id: PersonId) = "/staff/people/{id}/interview/draft";
    District StaffMentoringAction(id: PersonId, action: action::Mentoring) = "/staff/people/{id}/mentoring/{action}";
    District StaffOrganisations = "/staff/organisations";
    District StaffOrganisation(id: OrganisationId) = "/staff/organisations/{id}";
    District StaffOrganisationNote(id: OrganisationId) = "/staff/organisations/{id}/note";
    District StaffOrganisationListed(id: OrganisationId) = "/staff/organisations/{id}/listed";
    District StaffMatching = "/staff/matching";
    District StaffMatchingSettings = "/staff/matching/settings";
    /// Whom somebody could be brought together with.
    District StaffMatch(id: PersonId) = "/staff/matching/{id}";
    District StaffMatchCompare(id: PersonId) = "/staff/matching/{id}/compare";
    District StaffMatchSuggest(id: PersonId) = "/staff/matching/{id}/suggest";
    District StaffRounds = "/staff/rounds";
    District StaffRound(id: RoundId) = "/staff/rounds/{id}";
    District StaffRoundCsv(id: RoundId) = "/staff/rounds/{id}/round.csv";
    District StaffRoundAction(id: RoundId, action: action::Round) = "/staff/rounds/{id}/{action}";
    District StaffTandems = "/staff/tandems";
    District StaffTandemsCsv = "/staff/tandems.csv";
    District StaffTandem(id: TandemId) = "/staff/tandems/{id}";
    District StaffTandemAction(id: TandemId, action: action::Tandem) = "/staff/tandems/{id}/{action}";
    District StaffTandemCertificate(id: TandemId) = "/staff/tandems/{id}/certificate.pdf";
    District StaffTandemMeeting(id: TandemId) = "/staff/tandems/{id}/meeting";
    District StaffTandemOutcomes(id: TandemId) = "/staff/tandems/{id}/outcome";
    District StaffTandemOutcome(id: TandemId, outcome: OutcomeId) = "/staff/tandems/{id}/outcome/{outcome}";
    District StaffOutcomes = "/staff/outcomes";
    District StaffOutcomesCsv = "/staff/outcomes.csv";
    District StaffEvents = "/staff/events";
    District StaffEventNew = "/staff/events/new";
    District StaffEvent(id: EventId) = "/staff/events/{id}";
    District StaffEventEdit(id: EventId) = "/staff/events/{id}/edit";
    District StaffEventPeopleCsv(id: EventId) = "/staff/events/{id}/people.csv";
    District StaffEventAction(id: EventId, action: action::Event) = "/staff/events/{id}/{action}";
    State StaffFiguresCsv = "/staff/figures.csv";

    /// The own area of volunteers and participants.
    District Me = "/me";
    District MeProfile = "/me/profile";
    District MeSignIn = "/me/sign-in";
    District MeSignInSent = "/me/sign-in/sent";
    /// Mailed to sign in with.
    District SignInLink(secret: String) = "/me/in/{secret}";
    District MeSignOut = "/me/sign-out";
    District MeSessions = "/me/sessions";
    District MePause = "/me/pause";
    District MePauseEnd = "/me/pause/end";
    District MeLeave = "/me/leave";
    District MeLeft = "/me/left";
    District MeData = "/me/data";
    District MeDataJson = "/me/data.json";
    District MeConsent(purpose: Purpose) = "/me/data/consents/{purpose}";
    District MeProposal(id: TandemId) = "/me/proposals/{id}";
    District MeTrial(id: TandemId) = "/me/trials/{id}";
    District MeQuestionnaire(id: QuestionnaireId) = "/me/questionnaire/{id}";
    District MeTandems = "/me/tandem";
    District MeTandem(id: TandemId) = "/me/tandem/{id}";
    District MeTandemMeeting(id: TandemId) = "/me/tandem/{id}/meeting";
    District MeTandemCalendar(id: TandemId) = "/me/tandem/{id}/next.ics";
    District MeTandemCertificate(id: TandemId) = "/me/tandem/{id}/certificate.pdf";
    District MeTandemAction(id: TandemId, action: action::Together) = "/me/tandem/{id}/{action}";
}

/// Beginnings of paths where no robot has anything to look for.
pub const KEPT_OUT: [&str; 10] = [
    Staff::PATTERN.path,
    Me::PATTERN.path,
    "/demo/",
    ConfirmLink::PATTERN.stem(),
    RegistrationLink::PATTERN.stem(),
    EveningLink::PATTERN.stem(),
    ProfileLink::PATTERN.stem(),
    AnswerLink::PATTERN.stem(),
    TrialLink::PATTERN.stem(),
    QuestionnaireLink::PATTERN.stem(),
];

/// Whether a path leads to a page behind a secret: whoever has the address has the page, so no browser keeps it.
pub fn is_secret(path: &str) -> bool {
    let of_people = [InvitationLink::PATTERN.stem(), SignInLink::PATTERN.stem()];
    KEPT_OUT[3..].iter().chain(&of_people).any(|stem| path.starts_with(stem))
}

/// A sign of life, for any host.
pub const HEALTHZ: &str = "/healthz";
/// Whether the program can serve, for any host.
pub const READYZ: &str = "/readyz";
/// Before the name of a script, a style sheet, a font: for any host.
pub const ASSETS: &str = "/assets/";
/// The pattern of these files.
pub const ASSET: &str = "/assets/{name}";
