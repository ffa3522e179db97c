//! What a coordinator does with a sign-up.

use domain::Locale;
use domain::consent::Purpose;
use domain::form::{Input, Problem};
use domain::id::SignupId;
use domain::role::Role;
use domain::signup::{Action, DeclineReason, Kind, Status};
use services::records::{Entry, Mail, OrganisationFilter, SignupFilter, Subject};
use services::signup::{self, Accepted};
use services::{Actor, Error, TenantCtx, organisation, person};
use testkit::{World, named, on_both, organisation, participant, volunteer};
use tokio::task::JoinSet;

const LUISE: &str = "luise@example.org";
/// As the form of a volunteer has it.
const NAME: &str = "Luise Pößnecker-Öztürk";
const LAYLA: &str = "layla@example.org";
const CLUB: &str = "verein@example.org";
const ACTIONS: [Action; 5] = [Action::Review, Action::AskBack, Action::Accept, Action::Decline, Action::Withdraw];

fn form(fields: &[(&str, &str)]) -> Input {
    fields.iter().copied().collect()
}

async fn act(ctx: &TenantCtx, id: SignupId, action: Action) -> Result<(), Error> {
    match action {
        Action::Confirm => panic!("coordinators don't confirm"),
        Action::Review => signup::review(ctx, id).await,
        Action::AskBack => signup::ask_back(ctx, id, &form(&[("question", "Wann passt es?")])).await,
        Action::Accept => signup::accept(ctx, id).await.map(drop),
        Action::Decline => signup::decline(ctx, id, &form(&[("reason", "no-place")])).await,
        Action::Withdraw => signup::withdraw(ctx, id).await,
    }
}

async fn status(world: &World, id: SignupId) -> Status {
    signup::show(&world.coordinator("erfurt").await, id).await.expect("shown").signup.status
}

/// All that a step can leave behind: log, mails, people.
async fn traces(world: &World) -> (Vec<Entry>, usize, u64) {
    let people = person::list(&world.coordinator("erfurt").await, None, "", 1).await.expect("people").total;
    (world.log("erfurt").await, world.mails("erfurt").await.len(), people)
}

async fn mails(world: &World, address: &str, kind: &str) -> Vec<Mail> {
    let mut mails = world.mails("erfurt").await;
    mails.retain(|mail| mail.to_address == address && mail.kind == kind);
    mails
}

async fn logged(world: &World, id: SignupId) -> Vec<String> {
    let log = world.log("erfurt").await;
    log.into_iter().filter(|entry| entry.subject_id == Some(id.0)).map(|entry| entry.action).collect()
}

on_both! {
    async fn an_accepted_volunteer_is_a_person_with_all_that_belongs_to_them(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        services::note::add(&ctx, Subject::Signup(id), &form(&[("note", "Ruft gern an.")])).await.expect("noted");
        let Accepted::Person(person) = signup::accept(&ctx, id).await.expect("accepted") else { panic!("no person") };

        let shown = person::show(&ctx, person).await.expect("shown");
        assert_eq!(shown.person.contact.name, "Luise Pößnecker-Öztürk");
        assert_eq!((shown.person.volunteer.is_some(), shown.person.participant.is_some()), (true, false));
        assert_eq!(shown.signups.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
        let mut purposes: Vec<_> = shown.consents.iter().map(|consent| consent.purpose).collect();
        purposes.sort_unstable();
        assert_eq!(purposes, [Purpose::Processing, Purpose::PassOn]);
        assert_eq!(shown.notes.iter().map(|note| note.body.as_str()).collect::<Vec<_>>(), ["Ruft gern an."]);

        let decided = signup::show(&ctx, id).await.expect("shown").signup;
        assert_eq!((decided.status, decided.person_id), (Status::Accepted, Some(person)));
        assert_eq!(decided.decided_by, ctx.actor.staff().map(|staff| staff.id));
        assert_eq!(mails(&world, LUISE, "accepted").await.len(), 1);
        assert!(logged(&world, id).await.contains(&"signup.accepted".to_owned()));
    }

    async fn the_mail_of_an_acceptance_speaks_the_persons_language(world: World) {
        let id = world.confirmed("erfurt", Kind::Participant, &participant(LAYLA)).await;
        signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted");
        let mails = mails(&world, LAYLA, "accepted").await;
        assert_eq!(mails[0].locale, Locale::Arabic);
        assert!(mails[0].text.contains("ليلى الحداد") && mails[0].html.contains("dir=\"rtl\""), "{}", mails[0].text);
    }

    async fn somebody_who_comes_again_in_another_role_stays_one_person(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let first = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let Accepted::Person(person) = signup::accept(&ctx, first).await.expect("accepted") else { panic!("no person") };
        assert!(signup::show(&ctx, first).await.expect("shown").known.is_empty(), "there is nobody else behind it");
        let again = named(participant("LUISE@example.org"), "Pößnecker‑Öztürk, luise");
        let second = world.confirmed("erfurt", Kind::Participant, &again).await;
        let known = signup::show(&ctx, second).await.expect("shown").known.remove(0);
        assert_eq!((known.id, known.has_the_same_name), (person, true), "the coordinator is told to whom it goes");
        assert_eq!(signup::accept(&ctx, second).await.expect("accepted"), Accepted::Person(person));

        let shown = person::show(&ctx, person).await.expect("shown");
        assert!(shown.person.volunteer.is_some() && shown.person.participant.is_some());
        assert_eq!((shown.signups.len(), shown.consents.len()), (2, 3));
        assert_eq!(person::list(&ctx, None, "", 1).await.expect("people").total, 1);
        let merged = world.log("erfurt").await.into_iter().filter(|entry| entry.action == "person.merged");
        assert_eq!(merged.map(|entry| entry.subject_id).collect::<Vec<_>>(), [Some(person.0)]);
    }

    async fn another_name_behind_the_same_address_is_another_person(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let first = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let Accepted::Person(person) = signup::accept(&ctx, first).await.expect("accepted") else { panic!("no person") };
        let second = world.confirmed("erfurt", Kind::Participant, &participant(LUISE)).await;
        let known = signup::show(&ctx, second).await.expect("shown").known.remove(0);
        assert_eq!((known.id, known.has_the_same_name), (person, false));
        let Accepted::Person(other) = signup::accept(&ctx, second).await.expect("accepted") else { panic!("no person") };
        assert_ne!(person, other);
        for (one, two, name) in [(person, other, "ليلى الحداد"), (other, person, "Luise Pößnecker-Öztürk")] {
            let sharing = person::show(&ctx, one).await.expect("shown").sharing;
            assert_eq!(sharing, [(two, name.to_owned())], "the coordinator sees who shares the mailbox");
        }
    }

    async fn a_coordinator_says_whose_a_sign_up_is(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let person = world.person("erfurt", Kind::Volunteer, LUISE).await;
        let stranger = world.person("erfurt", Kind::Volunteer, "fremd@example.org").await;
        let id = world.confirmed("erfurt", Kind::Participant, &participant(LUISE)).await;
        for wrong in [stranger.to_string(), "nobody".to_owned()] {
            let refused = signup::accept_as(&ctx, id, &form(&[(signup::WHOSE, &wrong)])).await;
            assert!(matches!(refused, Err(Error::Invalid(problems)) if problems.of(signup::WHOSE).is_some()), "{wrong}");
        }
        let whose = person.to_string();
        let accepted = signup::accept_as(&ctx, id, &form(&[(signup::WHOSE, &whose)])).await.expect("accepted");
        assert_eq!(accepted, Accepted::Person(person), "she has married, say");
        let twin = named(volunteer(LUISE), "Luise Poßnecker Öztürk");
        let id = world.confirmed("erfurt", Kind::Participant, &[twin, vec![("seeking", "mentor"), ("for_whom", "self")]].concat()).await;
        let own = signup::accept_as(&ctx, id, &form(&[(signup::WHOSE, signup::OWN)])).await.expect("accepted");
        assert!(matches!(own, Accepted::Person(own) if own != person), "the daughter of the same name");
    }

    async fn an_organisation_is_in_the_directory_only_if_it_agreed(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let visitor = world.tenant("erfurt", world.visitor()).await;
        let listed = world.confirmed("erfurt", Kind::Organisation, &organisation(CLUB)).await;
        let mut fields = organisation("still@example.org");
        fields.retain(|field| *field != ("consent", "directory"));
        let quiet = world.confirmed("erfurt", Kind::Organisation, &fields).await;
        let all = OrganisationFilter::default;
        let directory = async || organisation::directory(&visitor, all(), 1).await.expect("read");
        assert_eq!(directory().await.total, 0, "nobody stands there before they are accepted");

        let shown = signup::accept(&ctx, listed).await.expect("accepted");
        let Accepted::Organisation(shown) = shown else { panic!("no organisation") };
        signup::accept(&ctx, quiet).await.expect("accepted");
        assert_eq!(directory().await.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [shown]);
        assert_eq!(organisation::list(&ctx, &all(), 1).await.expect("all").total, 2);
        let kept = organisation::show(&ctx, shown).await.expect("shown");
        assert_eq!(kept.contacts.iter().map(|(contact, _)| contact.name.as_str()).collect::<Vec<_>>(), ["Jörg Weiß"]);
        assert_eq!(kept.consents.len(), 2);

        organisation::set_listed(&ctx, shown, false).await.expect("taken out");
        assert_eq!(directory().await.total, 0);
    }

    async fn a_decline_has_a_reason_which_the_mail_says_kindly_with_the_coordinators_words(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let before = traces(&world).await;
        let (none, wrong) = (form(&[("words", "Leider nein.")]), form(&[("reason", "religion")]));
        for (input, problem) in [(none, Problem::ChooseOne), (wrong, Problem::Unlisted)] {
            let Err(Error::Invalid(problems)) = signup::decline(&ctx, id, &input).await else { panic!("declined") };
            assert_eq!(problems.of("reason"), Some(problem));
        }
        assert_eq!(traces(&world).await, before);

        let words = "Rufen Sie in Weimar an.\nAlles Gute!";
        signup::decline(&ctx, id, &form(&[("reason", "elsewhere"), ("words", words)])).await.expect("declined");
        let mail = mails(&world, LUISE, "declined").await.remove(0);
        let reason = texts::plain(&texts::texts(Locale::German).mail_declined_reason("elsewhere"));
        assert!(mail.text.contains(&reason) && mail.text.contains("> Rufen Sie in Weimar an.\n> Alles Gute!"));
        let decided = signup::show(&ctx, id).await.expect("shown").signup;
        assert_eq!((decided.status, decided.decline_reason), (Status::Declined, Some(DeclineReason::Elsewhere)));
        let log = world.log("erfurt").await;
        let entry = log.iter().find(|entry| entry.action == "signup.declined").expect("logged");
        assert_eq!(entry.detail.as_deref(), Some("elsewhere"));
    }

    async fn a_question_is_mailed_and_the_answer_can_be_accepted(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let before = traces(&world).await;
        let Err(Error::Invalid(problems)) = signup::ask_back(&ctx, id, &form(&[("question", " \n ")])).await else {
            panic!("asked nothing")
        };
        assert_eq!(problems.of("question"), Some(Problem::Required));
        assert_eq!(traces(&world).await, before);

        signup::review(&ctx, id).await.expect("in review");
        signup::ask_back(&ctx, id, &form(&[("question", "Sprechen Sie auch Dari?")])).await.expect("asked");
        assert!(mails(&world, LUISE, "asked").await[0].text.contains("> Sprechen Sie auch Dari?"));
        assert_eq!(status(&world, id).await, Status::AskedBack);
        signup::accept(&ctx, id).await.expect("accepted");
    }

    async fn withdrawing_ends_the_consents(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        signup::withdraw(&ctx, id).await.expect("withdrawn");
        let shown = signup::show(&ctx, id).await.expect("shown");
        assert_eq!(shown.signup.status, Status::Withdrawn);
        assert_eq!(shown.consents.len(), 2);
        assert!(shown.consents.iter().all(|consent| consent.withdrawn_at.is_some()));
        assert_eq!(mails(&world, LUISE, "withdrawn").await.len(), 1);
    }

    async fn a_decided_sign_up_takes_no_further_step(world: World) {
        let ctx = world.coordinator("erfurt").await;
        for (decision, address) in [(Action::Accept, LUISE), (Action::Decline, LAYLA), (Action::Withdraw, CLUB)] {
            let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(address)).await;
            act(&ctx, id, decision).await.expect("decided");
            let (decided, before) = (status(&world, id).await, traces(&world).await);
            for action in ACTIONS {
                let answer = act(&ctx, id, action).await;
                let not_now = |error: &Error| matches!(error, Error::NotNow(not) if not.status == decided);
                assert!(answer.as_ref().is_err_and(not_now), "{action} after {decision}: {answer:?}");
            }
            assert_eq!((status(&world, id).await, traces(&world).await), (decided, before));
        }
    }

    async fn nobody_is_decided_on_before_their_address_is_theirs(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("sent");
        let ctx = world.coordinator("erfurt").await;
        let id = signup::queue(&ctx, &SignupFilter::default(), 1).await.expect("the queue").rows[0].id;
        let before = traces(&world).await;
        for action in [Action::Review, Action::AskBack, Action::Accept, Action::Decline] {
            assert!(matches!(act(&ctx, id, action).await, Err(Error::NotNow(_))), "{action}");
        }
        assert_eq!((status(&world, id).await, traces(&world).await), (Status::Submitted, before));
    }

    async fn of_twenty_accepts_at_the_same_moment_one_succeeds_and_the_others_hear_that_it_is_done(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let mut accepting = JoinSet::new();
        for _ in 0..20 {
            let ctx = ctx.clone();
            accepting.spawn(async move { signup::accept(&ctx, id).await });
        }
        let answers = accepting.join_all().await;
        assert_eq!(person::list(&ctx, None, "", 1).await.expect("people").total, 1);
        assert_eq!(mails(&world, LUISE, "accepted").await.len(), 1);
        assert_eq!(logged(&world, id).await.iter().filter(|action| *action == "signup.accepted").count(), 1);
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
        let other: Vec<_> = answers.iter().filter(|answer| !matches!(answer, Ok(_) | Err(Error::NotNow(_)))).collect();
        assert!(other.is_empty(), "{} coordinators see an error page: {:?}", other.len(), other[0]);
    }

    async fn two_sign_ups_of_one_person_accepted_at_the_same_moment_make_one_person(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let ids = [
            world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await,
            world.confirmed("erfurt", Kind::Participant, &named(participant("Luise@example.org"), NAME)).await,
        ];
        let (one, two) = tokio::join!(signup::accept(&ctx, ids[0]), signup::accept(&ctx, ids[1]));
        let (one, two) = (one.expect("the volunteer"), two.expect("the participant"));
        assert_eq!(one, two);
        assert_eq!(person::list(&ctx, None, "", 1).await.expect("people").total, 1);
    }

    async fn of_two_decisions_at_the_same_moment_one_holds(world: World) {
        let ctx = world.coordinator("erfurt").await;
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let (accepted, declined) = tokio::join!(act(&ctx, id, Action::Accept), act(&ctx, id, Action::Decline));
        assert!(accepted.is_ok() != declined.is_ok(), "{accepted:?} {declined:?}");
        let expected = if accepted.is_ok() { (Status::Accepted, 1) } else { (Status::Declined, 0) };
        assert_eq!((status(&world, id).await, traces(&world).await.2), expected);
        let sent = [mails(&world, LUISE, "accepted").await, mails(&world, LUISE, "declined").await];
        assert_eq!(sent.iter().map(Vec::len).sum::<usize>(), 1, "nobody is told yes and no");
    }

    async fn only_coordinators_and_district_admins_decide(world: World) {
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let mut actors = vec![world.visitor(), Actor::System, Actor::Operator];
        for role in [Role::Editor, Role::Auditor, Role::StateAdmin, Role::StateViewer] {
            actors.push(Actor::Staff(world.staff("erfurt", role).await));
        }
        let before = traces(&world).await;
        for actor in actors {
            let ctx = world.tenant("erfurt", actor).await;
            let note = services::note::add(&ctx, Subject::Signup(id), &form(&[("note", "x")])).await;
            let mut answers = vec![note, signup::show(&ctx, id).await.map(drop)];
            for action in ACTIONS {
                answers.push(act(&ctx, id, action).await);
            }
            for answer in answers {
                let refused = if ctx.actor.staff().is_some() {
                    matches!(answer, Err(Error::Forbidden))
                } else {
                    matches!(answer, Err(Error::Unauthenticated))
                };
                assert!(refused, "{:?}: {answer:?}", ctx.actor);
            }
        }
        assert_eq!((status(&world, id).await, traces(&world).await), (Status::Confirmed, before));
        let admin = Actor::Staff(world.staff("erfurt", Role::DistrictAdmin).await);
        act(&world.tenant("erfurt", admin).await, id, Action::Accept).await.expect("a district admin may");
    }
}
