//! Staff accounts: invited, joined, signed in, ended.

use chrono::Duration;
use domain::Locale;
use domain::form::{Input, Problem};
use domain::role::Role;
use services::scope::Shared;
use services::{Actor, Ctx, Error, Network, TenantCtx, account};
use testkit::{PASSWORD, World, on_both};

const INES: &str = "ines@vhs.example";
const NEW: &str = "vier Türme und ein Fluss";

fn form(fields: &[(&str, &str)]) -> Input {
    fields.iter().copied().collect()
}

fn twice(password: &str) -> Input {
    form(&[("password", password), ("password_again", password)])
}

/// Invites somebody; the secret of the link.
async fn invite<S: Shared>(operator: &Ctx<S>, email: &str) -> String {
    let invited = account::invite(operator, email, "Ines Beispiel", Role::Coordinator, Locale::German);
    secret(&invited.await.expect("invited").url)
}

fn secret(url: &str) -> String {
    url.rsplit('/').next().expect("a secret").to_owned()
}

async fn sign_in<S: Shared>(
    world: &World,
    ctx: &Ctx<S>,
    email: &str,
    password: &str,
) -> Result<account::SignedIn, Error> {
    let visitor = ctx.acting(world.visitor());
    account::sign_in(&visitor, &world.limits, &form(&[("email", email), ("password", password)])).await
}

async fn operator(world: &World) -> TenantCtx {
    world.tenant("erfurt", Actor::Operator).await
}

async fn journey<S: Shared>(world: &World, operator: Ctx<S>) {
    let visitor = operator.acting(world.visitor());
    let secret = invite(&operator, "Ines@VHS.example").await;
    let invitation = account::invitation(&visitor, &secret).await.expect("an invitation");
    assert_eq!((invitation.email.as_str(), invitation.role), (INES, Role::Coordinator));
    let (joined, epoch) = account::join(&visitor, &secret, &twice(PASSWORD)).await.expect("joined");
    assert_eq!(account::resume(&visitor, joined.id, epoch).await.expect("read"), Some(joined.clone()));
    let signed_in = sign_in(world, &operator, " INES@vhs.example ", PASSWORD).await.expect("signed in");
    assert_eq!((signed_in.actor, signed_in.epoch), (joined, epoch));
}

on_both! {
    async fn whoever_is_invited_joins_and_signs_in_at_a_district_and_at_the_state(world: World) {
        journey(&world, operator(&world).await).await;
        journey(&world, world.tenants.state(Actor::Operator)).await;
    }

    async fn an_invitation_is_mailed_to_the_address_with_the_link(world: World) {
        let secret = invite(&operator(&world).await, INES).await;
        let mail = world.mail_to("erfurt", INES).await.expect("a mail");
        assert!(mail.text.contains(&format!("http://erfurt.localhost:3000/de/staff/invitation/{secret}")));
        let kept = store::account::by_invitation(&world.db("erfurt").await, &secret).await.expect("a query");
        assert!(kept.is_none(), "the secret itself is not kept");
    }

    async fn a_wrong_password_and_an_unknown_address_are_told_apart_by_nobody(world: World) {
        let ctx = operator(&world).await;
        let coordinator = world.staff("erfurt", Role::Coordinator).await;
        invite(&ctx, "invited@vhs.example").await;
        let wrong = [(coordinator.email.as_str(), NEW), ("nobody@vhs.example", PASSWORD), ("invited@vhs.example", "")];
        for (email, password) in wrong.into_iter().chain([("", ""), ("'; --", "\0")]) {
            let answer = sign_in(&world, &ctx, email, password).await;
            assert!(matches!(answer, Err(Error::Unauthenticated)), "{email}: {answer:?}");
        }
        let log = world.log("erfurt").await;
        let failed: Vec<_> = log.iter().filter(|entry| entry.action == "staff.sign-in-failed").collect();
        assert_eq!(failed.len(), 5);
        assert!(failed.iter().all(|entry| entry.subject_id.is_none() && entry.detail.is_none()));
    }

    async fn an_account_of_one_district_is_none_in_another(world: World) {
        let coordinator = world.staff("erfurt", Role::Coordinator).await;
        let gotha = world.tenant("gotha", world.visitor()).await;
        assert!(matches!(sign_in(&world, &gotha, &coordinator.email, PASSWORD).await, Err(Error::Unauthenticated)));
        assert_eq!(account::resume(&gotha, coordinator.id, 1).await.expect("read"), None);
        let state = world.tenants.state(world.visitor());
        assert!(matches!(sign_in(&world, &state, &coordinator.email, PASSWORD).await, Err(Error::Unauthenticated)));
    }

    async fn an_invitation_can_be_taken_up_once(world: World) {
        let ctx = operator(&world).await;
        let secret = invite(&ctx, INES).await;
        let visitor = ctx.acting(world.visitor());
        let (first, second) = (twice(PASSWORD), twice(NEW));
        let (one, two) =
            tokio::join!(account::join(&visitor, &secret, &first), account::join(&visitor, &secret, &second));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let password = if one.is_ok() { PASSWORD } else { NEW };
        assert!(matches!(one.and(two), Err(Error::NotFound)));
        sign_in(&world, &ctx, INES, password).await.expect("the password of whoever was first");
        assert!(matches!(account::join(&visitor, &secret, &twice(NEW)).await, Err(Error::NotFound)));
        assert!(matches!(account::invitation(&visitor, &secret).await, Err(Error::NotFound)));
    }

    async fn an_invitation_ends_after_seven_days(world: World) {
        let ctx = operator(&world).await;
        let secret = invite(&ctx, INES).await;
        let visitor = ctx.acting(world.visitor());
        world.clock.forward(Duration::days(7) - Duration::seconds(1));
        account::invitation(&visitor, &secret).await.expect("still good");
        world.clock.forward(Duration::seconds(1));
        assert!(matches!(account::invitation(&visitor, &secret).await, Err(Error::NotFound)));
        assert!(matches!(account::join(&visitor, &secret, &twice(PASSWORD)).await, Err(Error::NotFound)));
        assert!(matches!(sign_in(&world, &ctx, INES, PASSWORD).await, Err(Error::Unauthenticated)));
    }

    async fn weak_passwords_are_refused_at_their_field_and_the_invitation_stays(world: World) {
        let ctx = operator(&world).await;
        let secret = invite(&ctx, INES).await;
        let visitor = ctx.acting(world.visitor());
        let long = "ä".repeat(257);
        for (password, again, field, problem) in [
            ("", "", "password", Problem::Required),
            ("elf Zeichen", "elf Zeichen", "password", Problem::TooShort(12)),
            (long.as_str(), long.as_str(), "password", Problem::TooLong(256)),
            ("Passwort2026!", "Passwort2026!", "password", Problem::PasswordCommon),
            ("ines@vhs.example", "ines@vhs.example", "password", Problem::PasswordCommon),
            (PASSWORD, NEW, "password_again", Problem::PasswordsDiffer),
            (PASSWORD, "", "password_again", Problem::PasswordsDiffer),
        ] {
            let input = form(&[("password", password), ("password_again", again)]);
            let Err(Error::Invalid(problems)) = account::join(&visitor, &secret, &input).await else {
                panic!("{password} was taken")
            };
            assert_eq!(problems.iter().collect::<Vec<_>>(), [(field, problem)], "{password}");
        }
        account::join(&visitor, &secret, &twice(PASSWORD)).await.expect("joined");
    }

    async fn passwords_that_anyone_would_try_are_refused(world: World) {
        let ctx = operator(&world).await;
        let visitor = ctx.acting(world.visitor());
        let invite = async |number: usize| {
            // The name before the @ is what a person would try.
            let email = format!("ines.beispiel@vhs{number}.example");
            let invited = account::invite(&ctx, &email, "Ines Beispiel", Role::Editor, Locale::German);
            secret(&invited.await.expect("invited").url)
        };
        let one = invite(0).await;
        for bad in [
            "Passwort2026!",
            "aaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "123456789012",
            "ines.beispiel",
            "Willkommen1234",
            "abcdefghijklmn",
        ] {
            let Err(Error::Invalid(problems)) = account::join(&visitor, &one, &twice(bad)).await else {
                panic!("{bad} was taken")
            };
            assert_eq!(problems.iter().collect::<Vec<_>>(), [("password", Problem::PasswordCommon)], "{bad}");
        }
        let good = ["drei Brücken über die Gera", "korrekt-pferd-batterie", "Z8!kq0vRmx2#pL", "جسر فوق النهر القديم"];
        for (number, good) in good.into_iter().enumerate() {
            let invitation = invite(number + 1).await;
            assert!(account::join(&visitor, &invitation, &twice(good)).await.is_ok(), "{good}");
        }
    }

    async fn a_password_is_known_again_and_another_is_not(world: World) {
        let ctx = operator(&world).await;
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let kept = store::account::by_id(&world.db("erfurt").await, staff.id).await.expect("read").expect("somebody");
        let hashed = kept.password_hash.expect("a hash");
        assert!(hashed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hashed}");
        sign_in(&world, &ctx, &staff.email, "drei Brücken über die Gera").await.expect("known again");
        let other = sign_in(&world, &ctx, &staff.email, "drei Brücken über die Ilm").await;
        assert!(matches!(other, Err(Error::Unauthenticated)), "{other:?}");
        let nobody = sign_in(&world, &ctx, "nobody@vhs.example", "drei Brücken über die Gera").await;
        assert!(matches!(nobody, Err(Error::Unauthenticated)), "{nobody:?}");
    }

    async fn without_an_account_checking_takes_its_time_too(world: World) {
        // The stand-in must be a hash that argon2 accepts, else the answer would come at once.
        let ctx = operator(&world).await;
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let time = async |email: &str| {
            let start = std::time::Instant::now();
            assert!(sign_in(&world, &ctx, email, "guess").await.is_err());
            start.elapsed()
        };
        // The least of some tries, the one and the other first in turns: what else the machine does is in none of them.
        let (mut with, mut without) = (time(&staff.email).await, time("nobody@vhs.example").await);
        for _ in 0..4 {
            without = without.min(time("nobody@vhs.example").await);
            with = with.min(time(&staff.email).await);
            with = with.min(time(&staff.email).await);
            without = without.min(time("nobody@vhs.example").await);
        }
        assert!(without * 4 > with, "with an account {with:?}, without {without:?}");
    }

    async fn a_reset_ends_the_old_password_and_the_sessions(world: World) {
        let ctx = operator(&world).await;
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let epoch = sign_in(&world, &ctx, &staff.email, PASSWORD).await.expect("signed in").epoch;
        let first = account::reset(&ctx, &staff.email.to_uppercase()).await.expect("reset");
        assert!(matches!(sign_in(&world, &ctx, &staff.email, PASSWORD).await, Err(Error::Unauthenticated)));
        assert_eq!(account::resume(&ctx, staff.id, epoch).await.expect("read"), None);

        world.clock.forward(Duration::hours(1));
        let second = account::reset(&ctx, &staff.email).await.expect("reset");
        let visitor = ctx.acting(world.visitor());
        let old = account::join(&visitor, &secret(&first.url), &twice(NEW)).await;
        assert!(matches!(old, Err(Error::NotFound)), "a newer link replaces an older one");
        account::join(&visitor, &secret(&second.url), &twice(NEW)).await.expect("a new password");
        sign_in(&world, &ctx, &staff.email, NEW).await.expect("signed in");
        assert!(matches!(account::reset(&ctx, "nobody@vhs.example").await, Err(Error::NotFound)));
    }

    async fn the_mail_of_a_reset_does_not_claim_that_the_old_password_works(world: World) {
        let staff = world.staff("erfurt", Role::Coordinator).await;
        world.clock.forward(Duration::hours(1));
        account::reset(&operator(&world).await, &staff.email).await.expect("reset");
        let mail = world.mail_to("erfurt", &staff.email).await.expect("a mail");
        assert_eq!(mail.kind, "reset");
        assert!(!mail.text.contains("Ihr altes Passwort gilt weiter"), "{}", mail.text);
    }

    async fn ending_the_sessions_ends_all_of_them_and_nobody_elses(world: World) {
        let ctx = operator(&world).await;
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let other = world.staff("erfurt", Role::Editor).await;
        let epoch = sign_in(&world, &ctx, &staff.email, PASSWORD).await.expect("signed in").epoch;
        let others = sign_in(&world, &ctx, &other.email, PASSWORD).await.expect("signed in").epoch;
        account::end_sessions(&ctx.acting(Actor::Staff(staff.clone()))).await.expect("ended");
        assert_eq!(account::resume(&ctx, staff.id, epoch).await.expect("read"), None);
        assert_eq!(account::resume(&ctx, other.id, others).await.expect("read"), Some(other));
        let again = sign_in(&world, &ctx, &staff.email, PASSWORD).await.expect("the password stays").epoch;
        assert_eq!(account::resume(&ctx, staff.id, again).await.expect("read"), Some(staff));
    }

    async fn a_new_password_needs_the_old_one_and_ends_other_sessions(world: World) {
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let ctx = world.tenant("erfurt", Actor::Staff(staff.clone())).await;
        let before = sign_in(&world, &ctx, &staff.email, PASSWORD).await.expect("signed in").epoch;
        let Actor::Visitor(network) = world.visitor() else { panic!("a visitor") };
        let change = async |old: &str, new: &str| {
            let input = form(&[("old_password", old), ("password", new), ("password_again", new)]);
            account::change_password(&ctx, &world.limits, network, &input).await
        };
        for (old, problem) in [("", Problem::Required), (NEW, Problem::PasswordWrong)] {
            let Err(Error::Invalid(problems)) = change(old, NEW).await else { panic!("changed without the old one") };
            assert_eq!(problems.of("old_password"), Some(problem));
        }
        sign_in(&world, &ctx, &staff.email, PASSWORD).await.expect("the old one still holds");
        let epoch = change(PASSWORD, NEW).await.expect("changed");
        assert_eq!(account::resume(&ctx, staff.id, before).await.expect("read"), None);
        assert_eq!(account::resume(&ctx, staff.id, epoch).await.expect("read"), Some(staff.clone()));
        assert!(matches!(sign_in(&world, &ctx, &staff.email, PASSWORD).await, Err(Error::Unauthenticated)));
        sign_in(&world, &ctx, &staff.email, NEW).await.expect("the new one");
    }

    async fn only_the_operator_makes_resets_and_lists_accounts(world: World) {
        let admin = world.staff("erfurt", Role::DistrictAdmin).await;
        let before = world.log("erfurt").await;
        for actor in [Actor::Staff(admin.clone()), world.visitor(), Actor::System] {
            let ctx = world.tenant("erfurt", actor).await;
            let invited = account::invite(&ctx, INES, "Ines", Role::DistrictAdmin, Locale::German).await;
            assert!(matches!(invited, Err(Error::Forbidden)), "{:?}", ctx.actor);
            assert!(matches!(account::reset(&ctx, &admin.email).await, Err(Error::Forbidden)), "{:?}", ctx.actor);
            assert!(matches!(account::list(&ctx).await, Err(Error::Forbidden)), "{:?}", ctx.actor);
        }
        assert_eq!(world.log("erfurt").await, before);
        assert_eq!(account::list(&operator(&world).await).await.expect("a list").len(), 1);
    }

    async fn an_address_has_one_account(world: World) {
        let ctx = operator(&world).await;
        invite(&ctx, INES).await;
        for email in ["INES@vhs.example", "ines", ""] {
            let again = account::invite(&ctx, email, "Ines", Role::Editor, Locale::German).await;
            let Err(Error::Invalid(problems)) = again else { panic!("{email}: {again:?}") };
            assert!(problems.of("email").is_some());
        }
        assert_eq!(account::list(&ctx).await.expect("a list").len(), 1);
    }

    async fn guessing_passwords_is_slowed_down_at_the_guessers_network_only(world: World) {
        let staff = world.staff("erfurt", Role::Coordinator).await;
        let guess = async |network: Network| {
            let ctx = world.tenant("erfurt", Actor::Visitor(network)).await;
            let input = form(&[("email", &staff.email), ("password", "geraten")]);
            account::sign_in(&ctx, &world.limits, &input).await
        };
        let (one, two) = ([192, 0, 2, 1].into(), [192, 0, 2, 2].into());
        for _ in 0..10 {
            assert!(matches!(guess(Network::of(one)).await, Err(Error::Unauthenticated)));
        }
        assert!(matches!(guess(Network::of(one)).await, Err(Error::SlowDown { minutes: 1.. })));
        assert!(matches!(guess(Network::of(two)).await, Err(Error::Unauthenticated)));
        sign_in(&world, &operator(&world).await, &staff.email, PASSWORD).await.expect("the owner gets in elsewhere");
    }
}
