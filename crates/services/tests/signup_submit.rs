//! Sending one of the public forms: what is kept, what is mailed, what is refused.

use chrono::Duration;
use domain::Locale;
use domain::consent::{Purpose, WORDING_VERSION};
use domain::form::{Input, Problem};
use domain::role::Role;
use domain::signup::{Kind, Status};
use services::records::{Mail, SignupFilter, SignupRow};
use services::signup::{self, Confirmable, Refused, TRAP, TokenProblem};
use services::{Actor, Error};
use testkit::{World, on_both, organisation, participant, volunteer};
use tokio::task::JoinSet;

const LUISE: &str = "luise@example.org";

/// All sign-ups of a district.
async fn rows(world: &World, slug: &str) -> Vec<SignupRow> {
    signup::queue(&world.coordinator(slug).await, &SignupFilter::default(), 1).await.expect("the queue").rows
}

async fn mails_of(world: &World, address: &str) -> Vec<Mail> {
    let mut mails = world.mails("erfurt").await;
    mails.retain(|mail| mail.to_address.eq_ignore_ascii_case(address));
    mails
}

fn form(fields: &[(&str, &str)], token: &str) -> Input {
    fields.iter().copied().chain([("token", token)]).collect()
}

/// The form with one field changed.
fn with<'a>(mut fields: Vec<(&'a str, &'a str)>, name: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter_mut().filter(|field| field.0 == name).for_each(|field| field.1 = value);
    fields
}

async fn known(world: &World) -> usize {
    mails_of(world, LUISE).await.iter().filter(|mail| mail.kind == "known").count()
}

on_both! {
    async fn a_sent_form_is_kept_with_its_consents_and_one_mail_in_the_chosen_language(world: World) {
        for (kind, fields, locale, purposes) in [
            (Kind::Participant, participant("layla@example.org"), Locale::Arabic, vec![Purpose::Processing]),
            (Kind::Volunteer, volunteer(LUISE), Locale::German, vec![Purpose::PassOn, Purpose::Processing]),
        ] {
            world.submit("erfurt", kind, &fields).await.expect("a good form");
            let row = rows(&world, "erfurt").await.into_iter().find(|row| row.kind == kind).expect("kept");
            assert_eq!((row.status, row.locale), (Status::Submitted, locale));

            let shown = signup::show(&world.coordinator("erfurt").await, row.id).await.expect("shown");
            let mut given: Vec<_> = shown.consents.iter().map(|consent| consent.purpose).collect();
            given.sort_unstable_by_key(|purpose| purpose.code());
            assert_eq!(given, purposes);
            for consent in &shown.consents {
                assert_eq!((consent.wording.as_str(), consent.locale), (WORDING_VERSION, locale));
                assert_eq!((consent.given_at, consent.withdrawn_at), (row.submitted_at, None));
            }

            let mails = mails_of(&world, row.address()).await;
            assert_eq!(mails.len(), 1);
            assert_eq!((mails[0].kind.as_str(), mails[0].locale), ("confirm", locale));
            let (link, html) = (format!("/{locale}/confirm/"), format!("<html lang=\"{locale}\""));
            assert!(mails[0].text.contains(&link) && mails[0].html.contains(&html), "{}", mails[0].text);
        }
    }

    async fn a_form_sent_twice_is_kept_once_and_mailed_once(world: World) {
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let token = signup::open_form(&ctx, "volunteer");
        world.clock.forward(Duration::seconds(30));
        let input = form(&volunteer(LUISE), &token);
        for _ in 0..2 {
            signup::submit(&ctx, &world.limits, Kind::Volunteer, &input).await.expect("the same answer");
        }
        assert_eq!(rows(&world, "erfurt").await.len(), 1);
        assert_eq!(mails_of(&world, LUISE).await.len(), 1);
    }

    async fn a_form_sent_twice_by_somebody_known_brings_one_mail(world: World) {
        world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let token = signup::open_form(&ctx, "volunteer");
        world.clock.forward(Duration::seconds(30));
        let input = form(&volunteer(LUISE), &token);
        for _ in 0..2 {
            signup::submit(&ctx, &world.limits, Kind::Volunteer, &input).await.expect("the same answer");
        }
        assert_eq!(known(&world).await, 1);
    }

    async fn everyone_who_shares_a_mailbox_has_a_sign_up_and_a_link(world: World) {
        let children = ["Amir Haddad", "Lina Haddad", "Sami Haddad"];
        for name in children {
            let mut fields = with(with(participant(LUISE), "name", name), "for_whom", "child");
            fields.push(("guardian", "Luise Haddad"));
            world.submit("erfurt", Kind::Participant, &fields).await.expect("taken");
        }
        let mut kept: Vec<_> = rows(&world, "erfurt").await.into_iter().map(|row| row.name).collect();
        kept.sort();
        assert_eq!(kept, children);
        let ctx = world.tenant("erfurt", world.visitor()).await;
        for mail in mails_of(&world, LUISE).await {
            let secret = mail.text.split("/confirm/").nth(1).and_then(|rest| rest.split_whitespace().next());
            let confirmed = signup::confirm(&ctx, secret.expect("a link")).await.expect("an answer");
            assert_eq!(confirmed, Confirmable::Done(Kind::Participant), "{}", mail.to_name);
        }
    }

    async fn who_goes_back_and_mends_the_address_has_sent_another_form(world: World) {
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let token = signup::open_form(&ctx, "volunteer");
        world.clock.forward(Duration::seconds(30));
        for address in ["luise@exampel.org", LUISE, LUISE] {
            signup::submit(&ctx, &world.limits, Kind::Volunteer, &form(&volunteer(address), &token)).await.expect("taken");
        }
        assert_eq!(mails_of(&world, LUISE).await.len(), 1, "and pressing twice is still once");
        assert_eq!(rows(&world, "erfurt").await.len(), 2);
    }

    async fn whoever_signs_up_again_unconfirmed_replaces_the_first_and_its_link(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("first");
        let old = world.secret("erfurt", LUISE).await;
        let again = with(with(volunteer(LUISE), "phone", "0361 555 0199"), "email", "Luise@Example.org");
        world.submit("erfurt", Kind::Volunteer, &again).await.expect("second");
        let new = world.secret("erfurt", "Luise@Example.org").await;

        let phones: Vec<_> = rows(&world, "erfurt").await.into_iter().filter_map(|row| row.phone).collect();
        assert_eq!(phones, ["+493615550199"]);
        let ctx = world.tenant("erfurt", world.visitor()).await;
        assert_eq!(signup::confirm(&ctx, &old).await.expect("an answer"), Confirmable::Unknown);
        assert_eq!(signup::confirm(&ctx, &new).await.expect("an answer"), Confirmable::Done(Kind::Volunteer));
    }

    async fn whoever_is_confirmed_or_accepted_is_told_so_and_not_queued_again(world: World) {
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let again = with(with(volunteer(LUISE), "phone", "0900 1 555019"), "locale", "en");
        for round in 1..=2 {
            world.submit("erfurt", Kind::Volunteer, &again).await.expect("the same answer as ever");
            assert_eq!(known(&world).await, round);
            let queue = rows(&world, "erfurt").await;
            assert_eq!(queue.len(), 1, "nothing new in the queue");
            let phone = queue[0].phone.as_deref();
            assert_eq!(phone, Some("+493615550100"), "and nothing changed by whoever typed the address");
            let mail = world.mail_to("erfurt", LUISE).await.expect("a mail");
            assert_eq!((mail.kind.as_str(), mail.locale), ("known", Locale::English));
            assert!(!mail.text.contains("/confirm/"));
            if round == 1 {
                signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted");
                world.clock.forward(Duration::days(2));
            }
        }
    }

    async fn whoever_was_declined_may_sign_up_again(world: World) {
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let input = [("reason", "no-place")].into_iter().collect();
        signup::decline(&world.coordinator("erfurt").await, id, &input).await.expect("declined");
        world.clock.forward(Duration::days(2));
        world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        assert_eq!(rows(&world, "erfurt").await.len(), 2);
    }

    async fn one_address_may_sign_up_in_each_kind(world: World) {
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("volunteer");
        world.submit("erfurt", Kind::Participant, &participant(LUISE)).await.expect("participant");
        world.submit("erfurt", Kind::Organisation, &organisation(LUISE)).await.expect("organisation");
        let mut kinds: Vec<_> = rows(&world, "erfurt").await.iter().map(|row| row.kind).collect();
        kinds.sort_unstable();
        assert_eq!(kinds, Kind::ALL);
    }

    async fn nobody_gets_more_than_three_mails_a_day_however_often_their_address_is_typed(world: World) {
        for _ in 0..5 {
            world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("the same answer");
        }
        assert_eq!(mails_of(&world, LUISE).await.len(), 3);
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let secret = world.secret("erfurt", LUISE).await;
        let judged = signup::look_at(&ctx, &secret).await.expect("an answer");
        assert_eq!(judged, Confirmable::Yes(Kind::Volunteer), "the link in the last mail that came works");

        world.clock.forward(Duration::hours(25));
        world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("the next day");
        assert_eq!(mails_of(&world, LUISE).await.len(), 4);
    }

    async fn another_spelling_of_an_address_brings_it_no_more_mails(world: World) {
        for address in [LUISE, "Luise@example.org", "LUISE@example.org", "luise@Example.org", "luisE@example.org"] {
            world.submit("erfurt", Kind::Volunteer, &volunteer(address)).await.expect("the same answer");
        }
        assert_eq!(mails_of(&world, LUISE).await.len(), 3);
    }

    async fn another_form_brings_an_address_no_more_mails(world: World) {
        for _ in 0..3 {
            world.submit("erfurt", Kind::Volunteer, &volunteer(LUISE)).await.expect("the same answer");
        }
        world.submit("erfurt", Kind::Participant, &participant(LUISE)).await.expect("the same answer");
        world.submit("erfurt", Kind::Organisation, &organisation(LUISE)).await.expect("the same answer");
        assert_eq!(mails_of(&world, LUISE).await.len(), 3);
    }

    async fn what_no_person_sends_is_refused_and_leaves_nothing(world: World) {
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let gotha = world.tenant("gotha", world.visitor()).await;
        let good = signup::open_form(&ctx, "volunteer");
        let mut forged = good.clone().into_bytes();
        forged[20] = if forged[20] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).expect("text");
        let other_form = signup::open_form(&ctx, "participant");
        let other_tenant = signup::open_form(&gotha, "volunteer");
        let send = async |token: &str, extra: (&'static str, &'static str)| {
            let input = volunteer(LUISE).into_iter().chain([("token", token), extra]).collect();
            signup::submit(&ctx, &world.limits, Kind::Volunteer, &input).await
        };
        let none = ("none", "");

        world.clock.forward(Duration::seconds(2));
        assert!(matches!(send(&good, none).await, Err(Refused::Token(TokenProblem::TooFast))));
        world.clock.forward(Duration::seconds(30));
        for token in [forged.as_str(), &other_form, &other_tenant, "", "nonsense", &good[1..]] {
            let answer = send(token, none).await;
            assert!(matches!(answer, Err(Refused::Token(TokenProblem::Expired))), "{token}: {answer:?}");
        }
        let Err(Refused::Problems(problems)) = send(&good, (TRAP, "0361 1")).await else { panic!("past the trap") };
        assert_eq!(problems.of(TRAP), Some(Problem::Trap));
        let Err(Refused::Problems(problems)) = send(&good, ("availability", "never")).await else { panic!("taken") };
        assert_eq!(problems.of("availability"), Some(Problem::Unlisted));
        let staff = ctx.acting(Actor::Staff(world.staff("erfurt", Role::Coordinator).await));
        let answer = signup::submit(&staff, &world.limits, Kind::Volunteer, &form(&volunteer(LUISE), &good)).await;
        assert!(matches!(answer, Err(Refused::Error(Error::Forbidden))), "{answer:?}");
        world.clock.forward(Duration::hours(25));
        assert!(matches!(send(&good, none).await, Err(Refused::Token(TokenProblem::Expired))));

        assert!(rows(&world, "erfurt").await.is_empty());
        assert!(mails_of(&world, LUISE).await.is_empty());
        assert!(!world.log("erfurt").await.iter().any(|entry| entry.action.starts_with("signup")));
    }

    async fn ten_forms_of_one_person_at_the_same_moment_leave_one_sign_up(world: World) {
        let mut forms = Vec::new();
        for _ in 0..10 {
            let ctx = world.tenant("erfurt", world.visitor()).await;
            forms.push((signup::open_form(&ctx, "volunteer"), ctx));
        }
        world.clock.forward(Duration::seconds(30));
        let mut sending = JoinSet::new();
        for (token, ctx) in forms {
            let limits = world.limits.clone();
            sending.spawn(async move {
                signup::submit(&ctx, &limits, Kind::Volunteer, &form(&volunteer(LUISE), &token)).await
            });
        }
        let answers = sending.join_all().await;
        assert_eq!(rows(&world, "erfurt").await.len(), 1);
        assert!((1..=3).contains(&mails_of(&world, LUISE).await.len()));
        let refused: Vec<_> = answers.iter().filter(|answer| answer.is_err()).collect();
        assert!(refused.is_empty(), "{} of ten were told of an error: {:?}", refused.len(), refused[0]);
        let ctx = world.tenant("erfurt", world.visitor()).await;
        let mut links = 0;
        for mail in mails_of(&world, LUISE).await {
            let secret = mail.text.split("/confirm/").nth(1).and_then(|rest| rest.split_whitespace().next());
            let judged = signup::look_at(&ctx, secret.expect("a link")).await.expect("an answer");
            links += usize::from(judged == Confirmable::Yes(Kind::Volunteer));
        }
        assert_eq!(links, 1, "one of the mails has the link that works");
    }

    async fn a_sign_up_does_not_exist_in_another_district(world: World) {
        let id = world.confirmed("erfurt", Kind::Volunteer, &volunteer(LUISE)).await;
        let secret = world.secret("erfurt", LUISE).await;
        let gotha = world.coordinator("gotha").await;
        assert!(rows(&world, "gotha").await.is_empty());
        assert_eq!(signup::look_at(&gotha, &secret).await.expect("an answer"), Confirmable::Unknown);
        assert!(matches!(signup::show(&gotha, id).await, Err(Error::NotFound)));
        assert!(matches!(signup::accept(&gotha, id).await, Err(Error::NotFound)));
        assert!(matches!(signup::withdraw(&gotha, id).await, Err(Error::NotFound)));
        assert!(!world.mails("gotha").await.iter().any(|mail| mail.to_address == LUISE));
        assert!(!world.log("gotha").await.iter().any(|entry| entry.subject_id == Some(id.0)));
    }
}
