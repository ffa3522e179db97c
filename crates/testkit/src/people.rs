//! People who were accepted, and browsers in which they have signed in.

use domain::id::PersonId;
use domain::link::Purpose;
use domain::signup::Kind;
use services::records::Link;
use services::signup::{self, Accepted};
use services::{Actor, TenantCtx};
use store::{Db, Tenant};

use crate::{Browser, World, participant, volunteer};

/// Whoever has this address.
pub async fn person_by(db: &Db<Tenant>, email: &str) -> PersonId {
    let email = email.parse().expect("an address");
    store::person::by_email(db, &email).await.expect("a query").first().expect("somebody with this address").id
}

impl World {
    /// Somebody who signed up with this address as a volunteer or a participant, and was accepted.
    pub async fn person(&self, slug: &str, kind: Kind, email: &str) -> PersonId {
        let mut fields = if kind == Kind::Participant { participant(email) } else { volunteer(email) };
        if !fields.contains(&("consent", "pass-on")) {
            fields.push(("consent", "pass-on"));
        }
        self.person_of(slug, kind, &fields).await
    }

    /// Somebody whose form was filled in like this, accepted.
    pub async fn person_of(&self, slug: &str, kind: Kind, fields: &[(&str, &str)]) -> PersonId {
        let id = self.confirmed(slug, kind, fields).await;
        match signup::accept(&self.coordinator(slug).await, id).await.expect("accepted") {
            Accepted::Person(id) => id,
            Accepted::Organisation(_) => unreachable!("a person"),
        }
    }

    /// The context of somebody who is signed in to their own area.
    pub async fn acting(&self, slug: &str, person: PersonId) -> TenantCtx {
        self.tenant(slug, Actor::Person(person)).await
    }

    /// The path behind the host of the newest mail to an address that leads to a path starting like this; it may be
    /// asked for with [`Browser::get`].
    pub async fn link_to(&self, slug: &str, address: &str, start: &str) -> String {
        let mails = self.mails(slug).await;
        let mut mails = mails.iter().filter(|mail| mail.to_address == address);
        let link = mails.find_map(|mail| {
            let (before, rest) = mail.text.split_once(&format!("{start}/"))?;
            let language = before.rsplit_once('/')?.1;
            Some(format!("/{language}{start}/{}", rest.split_whitespace().next()?))
        });
        link.unwrap_or_else(|| panic!("no mail to {address} with a link to {start}"))
    }

    /// The path of a fresh link to sign in with, for whoever has this address: without a mail, of which an address gets
    /// only so many.
    pub async fn sign_in_link(&self, slug: &str, email: &str) -> String {
        let (db, ctx) = (self.db(slug).await, self.tenant(slug, Actor::System).await);
        let person = person_by(&db, email).await;
        let until = ctx.now() + Purpose::SignIn.lasts();
        let link = Link { purpose: Purpose::SignIn, person, subject: None, until, used_at: None };
        let secret = tokens::link_secret(ctx.env.bytes());
        store::link::insert(&db, tokens::hash(&secret), &link).await.expect("kept");
        format!("/de/me/in/{secret}")
    }

    /// A browser in which whoever has this address has signed in to their own area.
    pub async fn signed_in_person(&self, slug: &str, email: &str) -> Browser {
        let mut browser = self.browser(&format!("{slug}.localhost:3000"));
        let link = self.sign_in_link(slug, email).await;
        let page = browser.post(&link, &[]).await;
        assert_eq!((page.status, page.header("location")), (303, "/de/me"), "{}", page.body);
        browser
    }
}
