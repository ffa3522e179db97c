//! Every field of every form with the Big List of Naughty Strings. Forms and fields are read from the pages themselves,
//! so a new one is tried by being there; an address that takes a form and is found on no page fails.
//!
//! With `CH_PROVE=1` every field takes every string. Otherwise every field takes some of each kind, others than its
//! neighbours, and every string is tried somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::html::forms::{Form, forms, standing};
use crate::html::tags::{nonce, runs, runs_in, tags};
use crate::strings::{SHARE, sample, strings};
use crate::walk::{PARTICIPANT, VOLUNTEER, Walk};
use app::{Side, routes};
use axum::http::Method;
use chrono::Duration;
use domain::id::{PersonId, TandemId};
use domain::role::Role;
use domain::signup::Kind;
use domain::tandem::Order;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use services::person::pause;
use services::signup::{self, TRAP};
use services::{Actor, audit, meeting, tandem};
use testkit::{Browser, Page, World, organisation, participant, prove};
use texts::format::iso_day;

const ERFURT: &str = "erfurt.localhost:3000";
const STATE: &str = "localhost:3000";

/// Addresses that take a form and stand on no page, with the reason.
const WITHOUT_PAGE: [(&str, &str); 1] = [(
    "District POST /staff/people/{id}/interview/draft",
    "the script sends the interview's form there; the form itself is tried where it is sent",
)];

/// A form with more fields than this is long.
const LONG: usize = 12;

/// Who signs in to see a form.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum As {
    Nobody,
    Staff,
    /// A volunteer or a participant.
    Person,
}

/// Who looks at a side's pages.
struct Seat {
    side: Side,
    browser: Browser,
    signed_in: As,
}

/// A form, where it was found, and the address that takes it.
struct Target {
    route: String,
    seat: usize,
    form: Form,
}

struct Product {
    world: World,
    seats: Vec<Seat>,
    /// Values for place-holders: record ids and secrets.
    ids: Vec<String>,
    secrets: Vec<String>,
    /// A certificate's.
    code: String,
}

impl Product {
    async fn new() -> Self {
        let walk = Box::pin(Walk::new()).await;
        let (all, state) = (walk.shared("erfurt").clone(), walk.shared("state").invitation.clone());
        let world = walk.world;
        // Besides: who waits for a decision in another role, and a tandem that nobody was asked about yet.
        let waits = world.confirmed("erfurt", Kind::Participant, &participant("b@example.org")).await.to_string();
        let listed = world.confirmed("erfurt", Kind::Organisation, &organisation("c@example.org")).await;
        let ctx = world.coordinator("erfurt").await;
        let listed = match signup::accept(&ctx, listed).await.expect("accepted") {
            signup::Accepted::Organisation(id) => id.to_string(),
            signup::Accepted::Person(_) => unreachable!("a club"),
        };
        let person = |id: &String| id.parse::<PersonId>().expect("an id");
        let (mentor, mentee) = (person(&all.mentor), person(&all.mentee));
        let suggested = tandem::suggest(&ctx, mentor, mentee, Order::Together, "{}".to_owned()).await;
        let ids = [
            all.signup,
            all.person,
            all.organisation,
            all.event,
            all.tandem,
            all.proposed,
            all.completed,
            all.questionnaire,
            all.mentor,
            all.mentee,
            all.round,
            waits,
            suggested.expect("suggested").to_string(),
            listed,
        ];
        together(&world, ids[4].parse().expect("an id")).await;
        let seat = |side, browser, signed_in| Seat { side, browser, signed_in };
        let (district, over_all) = (Side::District, Side::State);
        let seats = vec![
            seat(district, world.browser(ERFURT), As::Nobody),
            seat(over_all, world.browser(STATE), As::Nobody),
            seat(district, world.signed_in("erfurt", Role::DistrictAdmin).await, As::Staff),
            seat(over_all, world.signed_in("state", Role::StateAdmin).await, As::Staff),
            seat(district, world.signed_in_person("erfurt", VOLUNTEER).await, As::Person),
            seat(district, world.signed_in_person("erfurt", PARTICIPANT).await, As::Person),
        ];
        // Whoever signs in ends the links that came before.
        let sign_in = world.sign_in_link("erfurt", VOLUNTEER).await;
        let sign_in = sign_in.rsplit('/').next().expect("a secret").to_owned();
        let secrets = [
            all.confirm,
            all.invitation,
            state,
            all.profile,
            all.registration,
            all.evening,
            all.questions,
            all.answer,
            all.trial,
            sign_in,
        ];
        Self { world, seats, ids: ids.into(), secrets: secrets.into(), code: all.code }
    }

    /// Each address that a route with place-holders stands for.
    fn addresses(&self, path: &str) -> Vec<String> {
        let values: Vec<String> = if path.contains("{kind}") {
            Kind::ALL.iter().map(|kind| kind.code().to_owned()).collect()
        } else if path.contains("{id}") {
            self.ids.clone()
        } else if path.contains("{secret}") {
            self.secrets.clone()
        } else if path.contains("{code}") {
            vec![self.code.clone()]
        } else {
            vec!["99084".to_owned()]
        };
        let fill = |value: &String| {
            let parts = path.split('/').map(|part| if part.starts_with('{') { value } else { part });
            format!("/de{}", parts.collect::<Vec<_>>().join("/"))
        };
        values.iter().map(fill).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Every form of every page, once for each seat and address.
    async fn targets(&self) -> Vec<Target> {
        let mut targets: BTreeMap<(bool, usize, String), Target> = BTreeMap::new();
        for (number, seat) in self.seats.iter().enumerate() {
            for route in routes().into_iter().filter(|route| route.method == Method::GET && route.side == seat.side) {
                for address in self.addresses(route.path) {
                    let page = seat.browser.clone().get(&address).await;
                    for form in forms(&page) {
                        let path = form.action.split('?').next().unwrap_or_default().to_owned();
                        let is_post = form.method == "post";
                        let Some(taker) = taker(seat.side, is_post, &path) else {
                            panic!("{address}: a form for {path:?}, which no route takes")
                        };
                        // One record of each kind is enough, and one seat for what everyone sees.
                        let mut shape = if is_post { shape(&path) } else { path };
                        // A long form is another one for a mentor and for a mentee.
                        if form.fields.len() > LONG {
                            shape.extend(form.fields.iter().map(|field| field.name.as_str()).collect::<BTreeSet<_>>());
                        }
                        let seat_of = |number: usize| (is_post, number, shape.clone());
                        let public = self.seats.iter().position(|other| other.side == seat.side).unwrap_or(number);
                        let key =
                            if targets.contains_key(&seat_of(public)) { seat_of(public) } else { seat_of(number) };
                        let target = Target { route: taker, seat: number, form };
                        let known =
                            targets.entry(key).or_insert_with(|| Target { form: target.form.clone(), ..target });
                        known.form.fields.extend(target.form.fields);
                    }
                }
            }
        }
        targets.into_values().collect()
    }

    async fn logged(&self) -> u64 {
        let admin = self.world.staff("erfurt", Role::DistrictAdmin).await;
        let ctx = self.world.tenant("erfurt", Actor::Staff(admin)).await;
        audit::list(&ctx, None, 1).await.expect("the log").0.total
    }

    /// Sends fields from a network that sent nothing before.
    async fn send(&self, target: &Target, number: usize, fields: &[(&str, &str)]) -> Page {
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let pairs: Vec<_> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let network = format!("2001:db9:{:x}:{number:x}::1", target.seat);
        let headers = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", network.as_str())];
        let mut browser = self.seats[target.seat].browser.clone();
        if target.form.method == "post" {
            browser.send(Method::POST, &target.form.action, &headers, Some(pairs.join("&"))).await
        } else {
            let path = target.form.action.split('?').next().unwrap_or_default();
            browser.send(Method::GET, &format!("{path}?{}", pairs.join("&")), &headers, None).await
        }
    }
}

/// Gives a tandem what its pages have forms for: a meeting, a goal with a step, an outcome, a pause of the mentee.
async fn together(world: &World, id: TandemId) {
    let ctx = world.coordinator("erfurt").await;
    let today = iso_day(ctx.now());
    let reached = [("kind", "job"), ("on_date", today.as_str()), ("evidence", "told")].into_iter().collect();
    meeting::outcome::add(&ctx, id, &reached).await.expect("written");
    let shown = tandem::show(&ctx, id).await.expect("a tandem").record;
    let mentor = world.acting("erfurt", shown.mentor).await;
    let note = [("held_on", today.as_str()), ("minutes", "60"), ("medium", "video")].into_iter().collect();
    meeting::note(&mentor, id, &note).await.expect("noted");
    meeting::goal::add(&mentor, id, &[("goal", "Üben")].into_iter().collect()).await.expect("set");
    let goal = meeting::of_person(&mentor, id).await.expect("seen").goals[0].id;
    let step = [("milestone", "Anfangen")].into_iter().collect();
    meeting::goal::add_step(&mentor, id, goal, &step).await.expect("added");
    let day = iso_day(ctx.now() + Duration::days(30));
    let until = [("until", day.as_str())].into_iter().collect();
    pause::begin(&world.acting("erfurt", shown.mentee).await, shown.mentee, &until).await.expect("paused");
}

/// An address without its record: `/de/staff/people/…/note`.
fn shape(path: &str) -> String {
    let part = |part: &str| if part.len() >= 30 { "…".to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The route that takes a form.
fn taker(side: Side, is_post: bool, path: &str) -> Option<String> {
    let method = if is_post { Method::POST } else { Method::GET };
    let parts: Vec<&str> = path.strip_prefix("/de").unwrap_or(path).split('/').collect();
    let there = routes().into_iter().filter(|route| route.side == side && route.method == method);
    let fits = there.filter(|route| {
        let wanted: Vec<&str> = route.path.split('/').collect();
        wanted.len() == parts.len()
            && wanted.iter().zip(&parts).all(|(wanted, part)| wanted.starts_with('{') || wanted == part)
    });
    // As the router does: the one with the most words of its own.
    let one = fits.min_by_key(|route| route.path.matches('{').count())?;
    Some(format!("{side:?} {method} {}", one.path))
}

/// Whether a field is checked before the others are read; it is tried by itself, else nothing would come past it.
fn is_gate(name: &str) -> bool {
    matches!(name, TRAP | "token")
}

/// What a page shows of what was typed: without NUL, line breaks as HTML has them.
fn as_shown(typed: &str) -> String {
    typed.replace('\0', "").replace("\r\n", "\n").replace('\r', "\n")
}

/// What is wrong with the answer to a form that was filled in with naughty strings.
fn judge(target: &Target, page: &Page, fields: &[(&str, &str)]) -> Option<String> {
    let is_get = target.form.method != "post";
    // Where a hidden field says which record is meant, there is none of that name.
    let names_a_record = target.form.fields.iter().any(|field| field.kind == "hidden" && !is_gate(&field.name));
    let expected = match page.status {
        200 => is_get,
        303 | 400 | 409 | 422 => !is_get,
        404 => names_a_record,
        // A link to sign in with works once.
        410 => target.form.action.contains("/me/in/"),
        _ => false,
    };
    if !expected {
        return Some(format!("status {}", page.status));
    }
    let tags = tags(&page.body);
    let is_html = page.header("content-type").starts_with("text/html");
    let ran = if is_html { runs_in(&tags, &nonce(page)) } else { Vec::new() };
    if !ran.is_empty() {
        return Some(format!("the page would run what was typed: {ran:?}"));
    }
    if page.status != 422 {
        return None;
    }
    if !["role=\"alert\"", "ch-flash--danger"].iter().any(|mark| page.body.contains(mark)) {
        return Some("refused without saying why".to_owned());
    }
    let stands = standing(&tags);
    let kept = target.form.fields.iter().filter(|field| field.keeps_text() && field.name != TRAP);
    let lost = kept.filter_map(|field| {
        let (_, typed) = fields.iter().find(|(name, _)| *name == field.name)?;
        let there = stands.get(&field.name).is_some_and(|values| values.contains(&as_shown(typed)));
        (!there).then(|| format!("{:?} is gone from {}", typed, field.name))
    });
    lost.into_iter().next()
}

#[tokio::test]
async fn every_field_of_every_public_form_takes_every_naughty_string() {
    try_forms(As::Nobody, "public").await;
}

#[tokio::test]
async fn every_field_of_every_form_of_the_staff_takes_every_naughty_string() {
    try_forms(As::Staff, "staff").await;
}

#[tokio::test]
async fn every_field_of_every_form_of_the_own_area_takes_every_naughty_string() {
    try_forms(As::Person, "own-area").await;
}

/// What each field of a form takes, one after the other: everything, in the end.
fn every_string<'a>(
    strings: &[&'a str],
    at_home: bool,
    signed_in: As,
    number_of_form: usize,
    fields: &[&str],
) -> Vec<Vec<&'a str>> {
    // In a district every field takes every string; at the state, whose forms are the same code, each form does.
    // What is checked first is the same for the three forms: each takes a third.
    let (rounds, step, stride) = if at_home && fields.contains(&TRAP) {
        (strings.len().div_ceil(3), 3, 37)
    } else if at_home && signed_in != As::Nobody && fields.len() > LONG {
        // Fields of one kind are read by the same code: each string is in four of them.
        (strings.len() * 4 / fields.len(), fields.len() / 4, 37)
    } else if at_home {
        (strings.len(), 1, 37)
    } else {
        (strings.len().div_ceil(fields.len()), fields.len(), 1)
    };
    let of_field = |at: usize| {
        let at_round = |number: usize| strings[(number * step + number_of_form % step + at * stride) % strings.len()];
        (0..rounds).map(at_round).collect()
    };
    (0..fields.len()).map(of_field).collect()
}

/// The same strings in another order, so that two fields never hold the same word at once.
fn turned(mut strings: Vec<&str>, by: usize) -> Vec<&str> {
    let by = by % strings.len();
    strings.rotate_left(by);
    strings
}

async fn try_forms(signed_in: As, name: &str) {
    let product = Box::pin(Product::new()).await;
    let targets = product.targets().await;
    let taken: BTreeSet<&str> = targets.iter().map(|target| target.route.as_str()).collect();
    let posts = routes().into_iter().filter(|route| route.method == Method::POST);
    let missed: Vec<_> = posts
        .map(|route| format!("{:?} {} {}", route.side, route.method, route.path))
        .filter(|route| !taken.contains(route.as_str()) && !WITHOUT_PAGE.iter().any(|(known, _)| known == route))
        .collect();
    assert!(missed.is_empty(), "no page has a form for {missed:?}: say in WITHOUT_PAGE why, or let a seat find it");

    let strings = strings();
    let (mut pairs, mut requests, mut fields_tried, mut wrong) = (0, 0, 0, Vec::new());
    let mut tried = BTreeSet::new();
    let targets: Vec<_> = targets.iter().filter(|target| product.seats[target.seat].signed_in == signed_in).collect();
    for (number_of_form, target) in targets.iter().enumerate() {
        let names: BTreeSet<&str> = target.form.fields.iter().map(|field| field.name.as_str()).collect();
        let (gates, open): (Vec<&str>, Vec<&str>) = names.into_iter().partition(|name| is_gate(name));
        product.world.clock.forward(Duration::minutes(1));
        for (naughty, gates) in [(&open, gates.as_slice()), (&gates, &[])] {
            if naughty.is_empty() {
                continue;
            }
            fields_tried += naughty.len();
            let (before, mut stored) = (product.logged().await, 0);
            let start = std::time::Instant::now();
            let at_home = product.seats[target.seat].side == Side::District;
            let columns: Vec<Vec<&str>> = if prove() {
                every_string(&strings, at_home, signed_in, number_of_form, naughty)
            } else {
                (0..naughty.len()).map(|at| turned(sample(number_of_form + at), at)).collect()
            };
            let rounds = columns.iter().map(Vec::len).max().unwrap_or_default();
            for number in 0..rounds {
                let typed = naughty.iter().zip(&columns).map(|(name, column)| (*name, column[number % column.len()]));
                let typed: Vec<(&str, &str)> = typed.collect();
                tried.extend(typed.iter().map(|(_, typed)| *typed));
                let honest = gates.iter().filter(|name| **name != TRAP).map(|name| {
                    let field = target.form.fields.iter().find(|field| field.name == *name);
                    (*name, field.map_or("", |field| field.value.as_str()))
                });
                let fields: Vec<(&str, &str)> = typed.into_iter().chain(honest).collect();
                let page = product.send(target, number, &fields).await;
                requests += 1;
                pairs += naughty.len();
                stored += u64::from(page.status == 303);
                // One of each form is enough to see what is wrong with it.
                if let Some(told) = judge(target, &page, &fields)
                    && !wrong.iter().any(|known: &String| known.starts_with(&target.form.action))
                {
                    wrong.push(format!("{} {fields:?}: {told}", target.form.action));
                }
            }
            // A note or a question may be anything and is kept; whoever fails to sign in is noted in the log.
            let is_free =
                ["/note", "/ask-back", "/goal", "/evening/"].iter().any(|end| target.form.action.contains(end));
            // "true", "false", numbers and letters of somebody's name are on the list, too; and any word may stand where
            // staying signed in is asked for.
            let most = match target.form.action.rsplit('/').next() {
                Some("listed" | "capacity" | "apart") => 2,
                _ if target.form.action.contains("/me/in/") => 1,
                _ => 0,
            };
            if !is_free && stored > most {
                wrong.push(format!("{}: {stored} were taken", target.form.action));
            }
            let noted = if target.form.action.ends_with("/staff/sign-in") { rounds as u64 } else { stored };
            let expected = if at_home && target.form.method == "post" { noted } else { 0 };
            let written = product.logged().await - before;
            // An interview that can't be closed yet is kept as it is, and begins with that.
            let began = u64::from(target.form.action.contains("/interview"));
            if !(expected..=expected + began).contains(&written) {
                wrong.push(format!("{}: {written} in the log instead of {expected}", target.form.action));
            }
            println!("{:?} {naughty:?}: {rounds} requests in {:?}", target.form.action, start.elapsed());
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(tried, strings.iter().copied().collect(), "every string is tried in some field");
    let forms = targets.len();
    let told = format!(
        "naughty strings, {}: {} strings in {fields_tried} fields of {forms} forms, {pairs} pairs in {requests} requests, \
         nothing broken, run or stored\n",
        name,
        strings.len()
    );
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&counts).expect("the folder of counts");
    std::fs::write(counts.join(format!("naughty-{name}.txt")), told).expect("written");
}

/// What may stand around a form: parts of paths, queries, headers, cookies, host names.
#[tokio::test]
async fn paths_queries_and_headers_take_every_naughty_string() {
    const HEADERS: [&str; 13] = [
        "accept",
        "accept-encoding",
        "accept-language",
        "cookie",
        "forwarded",
        "if-modified-since",
        "if-none-match",
        "origin",
        "range",
        "referer",
        "user-agent",
        "x-forwarded-for",
        "x-forwarded-host",
    ];
    let product = Box::pin(Product::new()).await;
    let (strings, mut wrong, mut requests) = (strings(), Vec::new(), 0);
    // What no header can hold is encoded.
    let in_head: Vec<String> = strings
        .iter()
        .map(|typed| {
            let plain = typed.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
            if plain { (*typed).to_owned() } else { utf8_percent_encode(typed, NON_ALPHANUMERIC).to_string() }
        })
        .collect();
    let gets: Vec<_> = routes().into_iter().filter(|route| route.method == Method::GET).collect();
    for (number, typed) in strings.iter().enumerate() {
        let encoded = utf8_percent_encode(typed, NON_ALPHANUMERIC).to_string();
        let mut asked = Vec::new();
        // The state's pages are the same code: every third string there.
        let is_asked = |side: Side| side == Side::District || number % 3 == 0;
        let with_place = gets.iter().filter(|route| route.path.contains('{')).enumerate();
        for (_, route) in with_place.filter(|(at, route)| {
            // A sample: each string in some paths, each path with some strings.
            if prove() { is_asked(route.side) } else { (at + number) % SHARE == 0 }
        }) {
            let parts = route.path.split('/').map(|part| if part.starts_with('{') { encoded.as_str() } else { part });
            asked.push((route.side, format!("/de{}", parts.collect::<Vec<_>>().join("/")), false));
        }
        let route = &gets[number % gets.len()];
        asked.push((route.side, format!("/de{}?{encoded}={encoded}&{encoded}", route.path), false));
        asked.push((Side::District, format!("/{encoded}/join"), false));
        asked.push((Side::District, "/join".to_owned(), true));
        for (side, path, with_headers) in asked {
            let seat =
                product.seats.iter().find(|seat| seat.side == side && (seat.signed_in == As::Nobody) == with_headers);
            let mut browser = seat.expect("a seat").browser.clone();
            let network = format!("2001:db9:{requests:x}::1");
            let mut headers = vec![("x-forwarded-for", network.as_str())];
            if with_headers {
                headers.extend(
                    HEADERS
                        .iter()
                        .enumerate()
                        .map(|(at, name)| (*name, in_head[(number + 37 * at) % in_head.len()].as_str())),
                );
            }
            let page = browser.send(Method::GET, &path, &headers, None).await;
            requests += 1;
            let ran = runs(&page);
            if !matches!(page.status, 200 | 303 | 400 | 404) || !ran.is_empty() {
                wrong.push(format!("{path} {headers:?}: {} {ran:?}", page.status));
            }
        }
        let page = product.world.browser(&in_head[number]).get("/de").await;
        requests += 1;
        if !matches!(page.status, 400 | 404) {
            wrong.push(format!("the host {}: {}", in_head[number], page.status));
        }
    }
    assert!(wrong.is_empty(), "{} wrong, such as\n{}", wrong.len(), wrong[..wrong.len().min(5)].join("\n"));
    let told = format!(
        "naughty edges: {} strings × paths, queries, hosts and {} headers in {requests} requests\n",
        strings.len(),
        HEADERS.len()
    );
    let counts = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&counts).expect("the folder of counts");
    std::fs::write(counts.join("naughty-edges.txt"), told).expect("written");
}
