//! Data to measure on, made by the product's own use cases.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use domain::Locale;
use domain::district::Settings;
use domain::form::Input;
use domain::id::TenantId;
use domain::role::Role;
use domain::signup::{Kind, Status};
use serde_json::{Value, json};
use services::limit::Limits;
use services::records::SignupFilter;
use services::tenant::NewTenant;
use services::{Actor, Clock, Env, Network, StaffActor, TenantCtx, account, outbox, signup};
use store::Durability;
use store::tenant::{TenantRow, TenantStatus};

use crate::Failure;
use crate::place::{Place, SLUG};

pub const EMAIL: &str = "ines@vhs.example";
pub const PASSWORD: &str = "drei Wege zum Fluss";

/// A clock that stands at one time.
struct At(DateTime<Utc>);

impl Clock for At {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

/// Tokens of forms that somebody has had open for a minute.
pub fn tokens(ctx: &TenantCtx, kind: Kind, count: usize) -> Vec<String> {
    let env = Env { clock: Arc::new(At(ctx.now() - Duration::minutes(1))), ..ctx.env.clone() };
    let earlier = ctx.in_env(env);
    (0..count).map(|_| signup::open_form(&earlier, kind.code())).collect()
}

/// An address of its own for each visitor, so that the limits for one network are not what is measured.
pub fn address(number: usize) -> Ipv4Addr {
    Ipv4Addr::from_bits(0x0a00_0000 + u32::try_from(number % 0x00ff_ffff).unwrap_or_default())
}

/// A form that is filled in well.
pub fn form(kind: Kind, email: &str, number: usize) -> Vec<(&'static str, String)> {
    let mut fields: Vec<(&str, String)> = match kind {
        Kind::Organisation => vec![
            ("organisation_kind", "club".to_owned()),
            ("sections", ["fire", "sport", "music"][number % 3].to_owned()),
            ("name", format!("Verein Untere Aue {number:03}")),
            ("street", "Auenweg 3".to_owned()),
            ("contact_name", "Jörg Weiß".to_owned()),
            ("accessible", "partly".to_owned()),
            ("openness", "Donnerstags steht das Tor offen, und wer mag, bleibt zum Essen.".to_owned()),
            ("consent", "directory".to_owned()),
        ],
        _ => vec![
            if kind == Kind::Volunteer { ("roles", "mentor".to_owned()) } else { ("seeking", "mentor".to_owned()) },
            ("for_whom", "self".to_owned()),
            ("availability", ["mon-evening", "tue-evening", "sat-morning"][number % 3].to_owned()),
            ("availability", "wed-afternoon".to_owned()),
            ("name", format!("Luise Öztürk-Beispiel {number}")),
            ("phone", "0361 555 0100".to_owned()),
            ("language", "de".to_owned()),
            ("level", "native".to_owned()),
            ("topics", "german".to_owned()),
            ("consent", "pass-on".to_owned()),
        ],
    };
    let postcode = ["99084", "99086", "99089", "99091", "99094", "99096", "99098", "99099"][number % 8];
    for (name, value) in [("email", email), ("postcode", postcode), ("locale", "de"), ("consent", "processing")] {
        fields.push((name, value.to_owned()));
    }
    fields
}

/// Sends a form and confirms it.
pub async fn confirmed(ctx: &TenantCtx, limits: &Limits, kind: Kind, number: usize) -> Result<(), Failure> {
    let visitor = ctx.acting(Actor::Visitor(Network::of(IpAddr::V4(address(number)))));
    let email = format!("{kind}{number}@example.org");
    let token = tokens(ctx, kind, 1).remove(0);
    let mut input: Input = form(kind, &email, number).into_iter().collect();
    input.set("token", &token);
    signup::submit(&visitor, limits, kind, &input).await.map_err(|refused| format!("{number}: {refused:?}"))?;
    let mail = outbox::newest_to(ctx, "confirm", &email).await?.ok_or("no mail")?;
    let secret = mail.text.split("/confirm/").nth(1).and_then(|rest| rest.split_whitespace().next());
    signup::confirm(&visitor, secret.ok_or("no link")?).await?;
    Ok(())
}

pub async fn coordinator(ctx: &TenantCtx) -> Result<TenantCtx, Failure> {
    let operator = ctx.acting(Actor::Operator);
    let invited = account::invite(&operator, EMAIL, "Ines Beispiel", Role::Coordinator, Locale::German).await?;
    let secret = invited.url.rsplit('/').next().unwrap_or_default().to_owned();
    let input: Input = [("password", PASSWORD), ("password_again", PASSWORD)].into_iter().collect();
    let visitor = ctx.acting(Actor::Visitor(Network::of(IpAddr::V4(address(0)))));
    let staff: StaffActor = account::join(&visitor, &secret, &input).await?.0;
    Ok(ctx.acting(Actor::Staff(staff)))
}

/// A district with nobody in it.
pub async fn district(place: &Place) -> Result<TenantCtx, Failure> {
    let tenants = place.tenants(Durability::Fast).await?;
    let settings = Settings {
        name: "Landeshauptstadt Erfurt".to_owned(),
        operator: "Volkshochschule Erfurt".to_owned(),
        email: "koordination@erfurt.example".to_owned(),
        phone: "+49 361 555 0100".to_owned(),
        ..Settings::default()
    };
    Ok(tenants.create(NewTenant { slug: SLUG.to_owned(), settings, ..NewTenant::default() }).await?)
}

pub async fn fill(place: &Place, organisations: usize, signups: usize) -> Result<Value, Failure> {
    let ctx = district(place).await?;
    let staff = coordinator(&ctx).await?;
    let limits = Limits::default();
    for number in 0..organisations {
        confirmed(&ctx, &limits, Kind::Organisation, number).await?;
    }
    let filter = SignupFilter { statuses: vec![Status::Confirmed], ..SignupFilter::default() };
    for row in signup::export(&staff, &filter).await? {
        signup::accept(&staff, row.id).await?;
    }
    for number in 0..signups {
        confirmed(&ctx, &limits, Kind::Volunteer, organisations + number).await?;
    }
    // Nothing of it is to be mailed.
    outbox::settle_demo(&ctx).await?;
    Ok(json!({ "organisations": organisations, "signups": signups }))
}

pub async fn register(place: &Place, count: usize) -> Result<Value, Failure> {
    let registry = place.opener(Durability::Fast)?.registry().await?;
    let env = Env::default();
    for number in 0..count {
        let row = TenantRow {
            id: env.id::<TenantId>(),
            slug: format!("kreis-{number:03}"),
            name: format!("Kreis {number}"),
            ags: None,
            status: TenantStatus::Active,
            database_url: None,
            hosts: Vec::new(),
            created_at: env.now(),
        };
        store::tenant::insert(&registry, row).await?;
    }
    registry.close().await?;
    Ok(json!({ "tenants": count }))
}
