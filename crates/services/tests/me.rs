//! The own area: whoever acts sees and changes what is theirs, and no more of others than they may know.

use chrono::Duration;
use domain::consent::Purpose;
use domain::form::{Input, Problem};
use domain::id::{PersonId, TandemId};
use domain::person::{ParticipantStatus, VolunteerStatus};
use domain::signup::{Details, Kind};
use domain::tandem::{Answer, NoReason, Order, Side, Status};
use services::me::{self, Task};
use services::person::pause;
use services::records::Subject;
use services::{Error, interview, person, profile, signup, tandem};
use store::person::Narrow;
use testkit::{World, on_both, participant};

const MENTOR: &str = "mentorin@example.org";
const MENTEE: &str = "mentee@example.org";

/// A mentor and a mentee who let their first names be told, and a suggestion of the two.
async fn suggested(world: &World) -> (PersonId, PersonId, TandemId) {
    let mentor = world.person("erfurt", Kind::Volunteer, MENTOR).await;
    let mentee = world.person("erfurt", Kind::Participant, MENTEE).await;
    let ctx = world.coordinator("erfurt").await;
    let id = tandem::suggest(&ctx, mentor, mentee, Order::MentorFirst, "{}".to_owned()).await.expect("suggested");
    (mentor, mentee, id)
}

async fn answer(world: &World, id: TandemId, person: PersonId, side: Side, answer: Answer) {
    tandem::answer(&world.acting("erfurt", person).await, id, side, answer).await.expect("answered");
}

async fn in_trial(world: &World) -> (PersonId, PersonId, TandemId) {
    let (mentor, mentee, id) = suggested(world).await;
    tandem::propose(&world.coordinator("erfurt").await, id).await.expect("proposed");
    answer(world, id, mentor, Side::Mentor, Answer::Yes).await;
    answer(world, id, mentee, Side::Mentee, Answer::Yes).await;
    (mentor, mentee, id)
}

async fn own(world: &World, person: PersonId) -> Vec<me::OwnTandem> {
    me::tandems(&world.acting("erfurt", person).await).await.expect("tandems")
}

async fn tasks(world: &World, person: PersonId) -> Vec<Task> {
    me::home(&world.acting("erfurt", person).await).await.expect("home").tasks
}

async fn status(world: &World, person: PersonId) -> (Option<VolunteerStatus>, Option<ParticipantStatus>) {
    let db = world.db("erfurt").await;
    let standing = store::person::by_id(&db, person).await.expect("a query").expect("a person");
    (standing.volunteer.map(|part| part.status), standing.participant.map(|part| part.status))
}

async fn kinds_to(world: &World, address: &str) -> Vec<String> {
    let mails = world.mails("erfurt").await;
    let mut kinds: Vec<_> = mails.into_iter().filter(|mail| mail.to_address == address).map(|mail| mail.kind).collect();
    kinds.sort();
    kinds
}

fn sure(reason: &str) -> Input {
    [("sure", "yes"), ("reason", reason)].into_iter().collect()
}

on_both! {
    async fn nobody_knows_of_a_tandem_before_they_are_asked(world: World) {
        let (mentor, mentee, id) = suggested(&world).await;
        assert!(own(&world, mentor).await.is_empty() && own(&world, mentee).await.is_empty());
        tandem::propose(&world.coordinator("erfurt").await, id).await.expect("proposed");
        let hers = own(&world, mentor).await;
        assert_eq!((hers.len(), hers[0].name.as_deref()), (1, Some("ليلى")));
        assert!(hers[0].contact.is_none(), "no contact data before both said yes");
        assert_eq!(tasks(&world, mentor).await, [Task::Answer(id)]);
        assert!(own(&world, mentee).await.is_empty() && tasks(&world, mentee).await.is_empty(), "she is not asked yet");
        answer(&world, id, mentor, Side::Mentor, Answer::Yes).await;
        assert!(tasks(&world, mentor).await.is_empty());
        assert_eq!(tasks(&world, mentee).await, [Task::Answer(id)]);
        answer(&world, id, mentee, Side::Mentee, Answer::No(NoReason::Time)).await;
        assert!(own(&world, mentor).await.is_empty() && own(&world, mentee).await.is_empty(), "it came to nothing");
    }

    async fn contact_data_is_there_while_they_meet_and_both_agree(world: World) {
        let (mentor, mentee, _) = in_trial(&world).await;
        let contact = |own: &[me::OwnTandem]| own[0].contact.as_ref().and_then(|contact| contact.email.clone());
        assert_eq!(contact(&own(&world, mentor).await).as_deref(), Some(MENTEE));
        assert_eq!(contact(&own(&world, mentee).await).as_deref(), Some(MENTOR));
        me::withdraw(&world.acting("erfurt", mentee).await, Purpose::PassOn).await.expect("withdrawn");
        for (person, name) in [(mentor, None), (mentee, Some("Luise"))] {
            let own = own(&world, person).await;
            assert_eq!((own[0].name.as_deref(), contact(&own)), (name, None), "neither reaches the other here any more");
        }
    }

    async fn the_trial_s_question_waits_when_its_time_has_come(world: World) {
        let (mentor, mentee, id) = in_trial(&world).await;
        assert!(!tasks(&world, mentor).await.contains(&Task::Trial(id)), "not before its time");
        world.clock.forward(Duration::weeks(6));
        assert!(tasks(&world, mentor).await.contains(&Task::Trial(id)));
        assert!(tasks(&world, mentee).await.contains(&Task::Trial(id)));
    }

    async fn who_leaves_while_they_meet_ends_it_kindly(world: World) {
        let (mentor, mentee, id) = in_trial(&world).await;
        let ctx = world.acting("erfurt", mentee).await;
        let refused = me::leave(&ctx, &[("reason", "moved")].into_iter().collect()).await;
        assert!(matches!(refused, Err(Error::Invalid(problems)) if problems.of("sure") == Some(Problem::Required)));
        assert_eq!(status(&world, mentee).await.1, Some(ParticipantStatus::Matched), "nothing happened");
        world.sign_in_link("erfurt", MENTEE).await;
        me::leave(&ctx, &sure("moved")).await.expect("left");
        assert_eq!(status(&world, mentee).await.1, Some(ParticipantStatus::Left));
        let theirs = own(&world, mentor).await;
        assert_eq!(theirs[0].tandem.status, Status::EndedEarly);
        assert!(theirs[0].contact.is_none());
        assert!(kinds_to(&world, MENTOR).await.contains(&"tandem-over".to_owned()), "{:?}", kinds_to(&world, MENTOR).await);
        assert!(kinds_to(&world, MENTEE).await.contains(&"left".to_owned()));
        assert!(kinds_to(&world, "coordinator@erfurt.example").await.contains(&"staff-left".to_owned()));
        let db = world.db("erfurt").await;
        assert!(me::resume(&ctx, mentee, 0).await.expect("looked").is_none(), "sessions are over");
        assert!(store::consent::given_by(&db, Purpose::PassOn, &[mentee]).await.expect("asked").is_empty());
        let input: Input = [("email", MENTEE)].into_iter().collect();
        let visitor = world.tenant("erfurt", world.visitor()).await;
        me::ask(&visitor, &world.limits, &input, None).await.expect("the same answer as always");
        assert!(!kinds_to(&world, MENTEE).await.contains(&"sign-in".to_owned()), "who left gets no link");
        let entry = world.log("erfurt").await.into_iter().find(|entry| entry.action == "person.left").expect("logged");
        assert_eq!((entry.subject_id, entry.detail.as_deref()), (Some(mentee.0), Some("moved")));
        // The tandem stays as it ended, and leaving once more changes nothing.
        let before = world.log("erfurt").await.len();
        me::leave(&ctx, &sure("")).await.expect("nothing more to do");
        assert_eq!(world.log("erfurt").await.len(), before);
        assert_eq!(own(&world, mentor).await[0].id, id);
    }

    async fn who_leaves_with_a_proposal_open_leaves_nobody_waiting(world: World) {
        let (mentor, mentee, id) = suggested(&world).await;
        tandem::propose(&world.coordinator("erfurt").await, id).await.expect("proposed");
        answer(&world, id, mentor, Side::Mentor, Answer::Yes).await;
        me::leave(&world.acting("erfurt", mentee).await, &sure("")).await.expect("left");
        assert!(kinds_to(&world, MENTOR).await.contains(&"proposal-over".to_owned()), "{:?}", kinds_to(&world, MENTOR).await);
        let late = tandem::answer(&world.acting("erfurt", mentor).await, id, Side::Mentor, Answer::Yes).await;
        assert!(matches!(late, Err(Error::TandemNotNow(_))));
        // A mentor who leaves a mere suggestion: nobody else ever hears of it.
        let other = world.person("erfurt", Kind::Participant, "zweite@example.org").await;
        let ctx = world.coordinator("erfurt").await;
        tandem::suggest(&ctx, mentor, other, Order::Together, "{}".to_owned()).await.expect("suggested");
        me::leave(&world.acting("erfurt", mentor).await, &sure("health")).await.expect("left");
        assert_eq!(kinds_to(&world, "zweite@example.org").await, ["accepted", "confirm"]);
        assert_eq!(status(&world, mentor).await.0, Some(VolunteerStatus::Left));
    }

    async fn whoever_left_is_asked_for_nothing_and_comes_back_by_signing_up_again(world: World) {
        let mut form = participant(MENTEE);
        form.extend([("origin", "Syrien"), ("consent", "special"), ("goals", "Ich will arbeiten.")]);
        let id = world.person_of("erfurt", Kind::Participant, &form).await;
        let ctx = world.coordinator("erfurt").await;
        let asked: Input = [("sure", "yes")].into_iter().collect();
        let missing = async || {
            let narrow = Narrow { missing: Some(true), ..Narrow::default() };
            person::narrowed(&ctx, None, &narrow, "", 1).await.expect("people").total
        };
        assert_eq!(missing().await, 1);
        me::leave(&world.acting("erfurt", id).await, &sure("")).await.expect("left");
        assert!(matches!(profile::ask(&ctx, id, &asked).await, Err(Error::NotFound)));
        assert!(matches!(interview::show(&ctx, id, "").await, Err(Error::NotFound)));
        assert!(matches!(pause::end(&ctx, id).await, Err(Error::NotFound)));
        assert_eq!(missing().await, 0);
        let kept = me::data(&world.acting("erfurt", id).await).await.expect("data");
        assert_eq!(kept.person.participant.expect("a participant").details.origin, None, "the consent to it ended");
        assert!(kept.consents.iter().all(|consent| consent.withdrawn_at.is_some()));

        world.clock.forward(Duration::days(100));
        let mut again = participant(MENTEE);
        again.retain(|(field, _)| *field != "goals");
        assert_eq!(world.person_of("erfurt", Kind::Participant, &again).await, id);
        assert!(!kinds_to(&world, MENTEE).await.iter().any(|kind| kind == "known"), "nobody sends them away");
        assert_eq!(status(&world, id).await.1, Some(ParticipantStatus::Applicant));
        let kept = me::data(&world.acting("erfurt", id).await).await.expect("data");
        let details = kept.person.participant.expect("a participant").details;
        assert_eq!((details.goals.as_deref(), details.origin), (Some("Ich will arbeiten."), None));
        let db = world.db("erfurt").await;
        assert_eq!(store::consent::given_by(&db, Purpose::Processing, &[id]).await.expect("asked").len(), 1);
        world.sign_in_link("erfurt", MENTEE).await;
        profile::ask(&ctx, id, &asked).await.expect("asked");
        interview::show(&ctx, id, "").await.expect("an interview");
        assert_eq!(missing().await, 1);
    }

    async fn a_consent_is_withdrawn_with_what_hung_on_it(world: World) {
        let mut form = participant(MENTEE);
        form.extend([("origin", "Syrien"), ("consent", "special"), ("consent", "newsletter")]);
        let id = world.person_of("erfurt", Kind::Participant, &form).await;
        let ctx = world.acting("erfurt", id).await;
        let origin = || async { me::data(&ctx).await.expect("data").person.participant.expect("a participant").details.origin };
        me::withdraw(&ctx, Purpose::Newsletter).await.expect("withdrawn");
        assert_eq!(origin().await.as_deref(), Some("Syrien"));
        me::withdraw(&ctx, Purpose::SpecialCategories).await.expect("withdrawn");
        assert_eq!(origin().await, None);
        let coordinator = world.coordinator("erfurt").await;
        let signup = person::show(&coordinator, id).await.expect("shown").signups[0].id;
        let Details::Participant { answers, .. } = signup::show(&coordinator, signup).await.expect("shown").signup.details
        else {
            panic!("a participant's")
        };
        assert_eq!(answers.origin, None, "not in the sign-up either");
        let before = world.log("erfurt").await.len();
        me::withdraw(&ctx, Purpose::SpecialCategories).await.expect("twice does no harm");
        assert_eq!(world.log("erfurt").await.len(), before);
        assert!(matches!(me::withdraw(&ctx, Purpose::Processing).await, Err(Error::NotFound)), "that is leaving");
        let standing: Vec<_> = me::data(&ctx).await.expect("data").consents;
        let stands = |purpose| standing.iter().any(|consent| consent.stands_for(purpose));
        assert!(stands(Purpose::Processing) && !stands(Purpose::Newsletter) && !stands(Purpose::SpecialCategories));
    }

    async fn my_data_is_mine_without_notes_and_without_names_of_staff(world: World) {
        let (mentor, mentee, _) = in_trial(&world).await;
        let coordinator = world.coordinator("erfurt").await;
        let note: Input = [("note", "vertraulich")].into_iter().collect();
        services::note::add(&coordinator, Subject::Person(mentor), &note).await.expect("noted");
        let data = me::data(&world.acting("erfurt", mentor).await).await.expect("data");
        assert!(data.has_notes);
        let json = data.json().to_string();
        for there in [MENTOR, "99084", "pass-on", "Willkommen bei Connecting Humans", "ليلى", "signup.accepted", "\"by\":\"staff\""] {
            assert!(json.contains(there), "{there}: {json}");
        }
        for not_there in ["vertraulich", "coordinator", "Ines", MENTEE, &mentee.to_string(), &mentor.to_string().replace('-', "x")] {
            assert!(!json.contains(not_there), "{not_there}: {json}");
        }
        assert!(matches!(me::data(&coordinator).await, Err(Error::Unauthenticated)));
    }
}
