//! Events of a demonstration: two to come, one that is nearly full, one that is over.

use chrono::{DateTime, Duration, Utc};
use domain::Locale;
use domain::event::{Kind, WORDS};
use domain::form::Input;
use domain::id::EventId;
use services::event::{self, Mark, Step};
use services::limit::Limits;
use services::{Actor, StaffActor, TenantCtx};

use super::chance::{Chance, visitor};
use crate::serve::Failure;

/// One event: kind, days from today, seats, registrations, and its title and text in some languages.
struct Told {
    kind: Kind,
    days: i64,
    seats: &'static str,
    guests: usize,
    words: &'static [(Locale, &'static str, &'static str)],
}

const EVENTS: [Told; 4] = [
    Told {
        kind: Kind::Network,
        days: -20,
        seats: "30",
        guests: 14,
        words: &[
            (Locale::German, "Netzwerktreffen im Herbst", "Tee, Kuchen und Gespräche über das Ankommen im Beruf."),
            (Locale::English, "Network meeting in autumn", "Tea, cake and talks about finding your way into work."),
            (Locale::Arabic, "لقاء تواصل في الخريف", "شاي وكعك وأحاديث عن بداية الحياة المهنية."),
        ],
    },
    Told {
        kind: Kind::Network,
        days: 9,
        seats: "12",
        guests: 15,
        words: &[
            (
                Locale::German,
                "Netzwerktreffen: Frauen und Beruf",
                "Drei Frauen erzählen, wie sie ihren Beruf in Thüringen gefunden haben. Danach ist Zeit für Fragen.\nKinder können mitkommen, es wird für sie gesorgt.",
            ),
            (
                Locale::English,
                "Network meeting: women and work",
                "Three women tell how they found their profession in Thuringia. After that there is time for questions.\nChildren are welcome and looked after.",
            ),
            (
                Locale::Arabic,
                "لقاء تواصل: النساء والعمل",
                "ثلاث نساء يروين كيف وجدن عملهن في تورينغن، وبعدها وقت للأسئلة.\nيمكن إحضار الأطفال، وهناك من يعتني بهم.",
            ),
        ],
    },
    Told {
        kind: Kind::MatchingEvening,
        days: 16,
        seats: "40",
        guests: 9,
        words: &[
            (
                Locale::German,
                "Offener Kennenlernabend",
                "Mentor*innen und Mentees sprechen an kleinen Tischen miteinander, alle zehn Minuten wird gewechselt.",
            ),
            (
                Locale::English,
                "Open evening to get to know each other",
                "Mentors and mentees talk at small tables and change places every ten minutes.",
            ),
            (
                Locale::Arabic,
                "أمسية تعارف مفتوحة",
                "يتحدث المرشدون والمشاركات على طاولات صغيرة، مع تبديل الأماكن كل عشر دقائق.",
            ),
        ],
    },
    Told {
        kind: Kind::Other,
        days: 33,
        seats: "",
        guests: 0,
        words: &[
            (
                Locale::German,
                "Spaziergang durch die Altstadt",
                "Wir gehen langsam und machen Pausen. Die Strecke ist ohne Stufen.",
            ),
            (Locale::English, "A walk through the old town", "We walk slowly and take breaks. The way has no steps."),
            (Locale::Arabic, "نزهة في البلدة القديمة", "نمشي ببطء ونأخذ استراحات. الطريق بلا درجات."),
        ],
    },
];

const GUESTS: [&str; 15] = [
    "Amina Yusuf",
    "Karin Vogel",
    "Rahel Tesfay",
    "Olena Kowalenko",
    "Ute Brandt",
    "Layla Haddad",
    "Svenja Roth",
    "Mariam Sahak",
    "Gudrun Keil",
    "Zahra Ahmadi",
    "Beate Lorenz",
    "Hanna Sommer",
    "Selam Abraha",
    "Doris Funke",
    "نور الحسن",
];

/// Fills a district with events, as its coordinator and visitors would.
pub async fn events(
    ctx: &TenantCtx,
    coordinator: &StaffActor,
    place: &str,
    chance: &Chance,
    today: DateTime<Utc>,
) -> Result<(), Failure> {
    let limits = Limits::default();
    for told in &EVENTS {
        let starts = today + Duration::days(told.days);
        let made = today.min(starts) - Duration::days(24);
        let staff = |at| ctx.acting(Actor::Staff(coordinator.clone())).in_env(chance.at(at));
        let day = starts.date_naive().to_string();
        let words = WORDS.iter().filter_map(|fields| {
            let (_, title, text) = told.words.iter().find(|(locale, ..)| *locale == fields.locale)?;
            Some([(fields.title, *title), (fields.text, *text)])
        });
        let fields = [
            ("kind", told.kind.code()),
            ("day", &day),
            ("from", "17:30"),
            ("until", "20:00"),
            ("place", "Volkshochschule, Großer Saal"),
            ("address", place),
            ("seats", told.seats),
            ("public", "yes"),
        ];
        let id = event::create(&staff(made), &words.flatten().chain(fields).collect()).await?;
        event::step(&staff(made + Duration::hours(1)), id, Step::Publish).await?;
        for (number, name) in GUESTS.iter().take(told.guests).enumerate() {
            let at = made + Duration::days(1) + Duration::hours(i64::try_from(number).unwrap_or(0) * 9);
            guest(ctx, &limits, chance, (id, number, name), at).await?;
        }
        if told.days < 0 {
            let door = staff(starts + Duration::hours(1));
            for (number, row) in event::participants(&door, id).await?.seats.iter().enumerate() {
                if number % 5 != 3 {
                    event::mark(&door, id, row.id, Mark::Present).await?;
                }
            }
        }
    }
    Ok(())
}

async fn guest(
    ctx: &TenantCtx,
    limits: &Limits,
    chance: &Chance,
    (id, number, name): (EventId, usize, &str),
    at: DateTime<Utc>,
) -> Result<(), Failure> {
    let opened = ctx.acting(visitor(90_000 + number)).in_env(chance.at(at));
    let token = event::open_form(&opened, id);
    let ctx = opened.in_env(chance.at(at + Duration::minutes(2)));
    let email = format!("gast.{number}@{}.example", ctx.site.slug);
    let guest = [("name", name), ("email", &email), ("consent", "processing"), ("token", &token)];
    let input: Input = guest.into_iter().collect();
    let locale = if number % 4 == 0 { Locale::Arabic } else { Locale::German };
    match event::register(&ctx, limits, id, locale, &input).await {
        Ok(_) => Ok(()),
        Err(services::signup::Refused::Error(error)) => Err(error.into()),
        Err(refused) => Err(format!("a demo form was refused: {refused:?}").into()),
    }
}
