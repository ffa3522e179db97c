//! Finding people and organisations: search, filters, pages, order.

use std::collections::BTreeSet;

use domain::organisation::{OrganisationKind, Section};
use domain::person::PartKind;
use domain::signup::{Kind, Status};
use services::records::{Order, OrganisationFilter, SignupFilter};
use services::signup::Accepted;
use services::{TenantCtx, organisation, person, signup};
use testkit::{World, on_both, organisation, participant, volunteer};

/// A form with other values in some fields.
fn with<'a>(fields: Vec<(&'a str, &'a str)>, changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = fields.into_iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied().filter(|(_, value)| !value.is_empty())).collect()
}

/// Accepts somebody with this name and these answers.
async fn accepted(world: &World, kind: Kind, number: usize, changed: &[(&str, &str)]) -> Accepted {
    let email = format!("person{number}@example.org");
    let fields = match kind {
        Kind::Volunteer => volunteer(&email),
        Kind::Participant => participant(&email),
        Kind::Organisation => organisation(&email),
    };
    let id = world.confirmed("erfurt", kind, &with(fields, changed)).await;
    signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted")
}

async fn named(world: &World, kind: Kind, names: &[&str]) {
    for (number, name) in names.iter().enumerate() {
        accepted(world, kind, number, &[("name", name)]).await;
    }
}

async fn visitor(world: &World) -> TenantCtx {
    world.tenant("erfurt", world.visitor()).await
}

/// The names in the directory that a filter finds.
async fn directory(world: &World, filter: OrganisationFilter) -> Vec<String> {
    let page = organisation::directory(&visitor(world).await, filter, 1).await.expect("the directory");
    assert_eq!(page.total, page.rows.len() as u64);
    page.rows.into_iter().map(|row| row.name).collect()
}

fn search(words: &str) -> OrganisationFilter {
    OrganisationFilter { search: words.to_owned(), ..OrganisationFilter::default() }
}

async fn people_found(world: &World, part: Option<PartKind>, words: &str) -> Vec<String> {
    let ctx = world.coordinator("erfurt").await;
    person::list(&ctx, part, words, 1).await.expect("people").rows.into_iter().map(|row| row.name).collect()
}

on_both! {
    async fn a_search_finds_names_whatever_their_accents_case_and_script(world: World) {
        named(&world, Kind::Volunteer, &["Jörg Weiß", "Nguyễn Thị Ánh", "ليلى الحداد", "ÅSA ÖZTÜRK"]).await;
        for (words, name) in [
            ("jorg", "Jörg Weiß"),
            ("JÖRG", "Jörg Weiß"),
            ("weiss", "Jörg Weiß"),
            (" Weiß ", "Jörg Weiß"),
            ("nguyen thi anh", "Nguyễn Thị Ánh"),
            ("ليلى", "ليلى الحداد"),
            ("لَيلى", "ليلى الحداد"),
            ("åsa özt", "ÅSA ÖZTÜRK"),
            ("PERSON3@example.org", "ÅSA ÖZTÜRK"),
        ] {
            assert_eq!(people_found(&world, None, words).await, [name], "{words}");
            let filter = SignupFilter { search: words.to_owned(), ..SignupFilter::default() };
            let queue = signup::queue(&world.coordinator("erfurt").await, &filter, 1).await.expect("the queue");
            assert_eq!(queue.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), [name], "{words}");
        }
        assert_eq!(people_found(&world, None, "erfurt").await.len(), 4, "by place");
        assert!(people_found(&world, None, "weimar").await.is_empty());
    }

    async fn a_search_finds_letters_that_have_no_accent_to_take_away(world: World) {
        named(&world, Kind::Volunteer, &["Łukasz Nowak", "Yıldız Kaya", "Đorđe Marić", "Søren Ærø"]).await;
        for (words, name) in [
            ("lukasz", "Łukasz Nowak"),
            ("yildiz", "Yıldız Kaya"),
            ("dorde", "Đorđe Marić"),
            ("soren", "Søren Ærø"),
        ] {
            assert_eq!(people_found(&world, None, words).await, [name], "{words}");
        }
    }

    async fn signs_that_databases_take_for_wildcards_are_found_as_themselves(world: World) {
        let names = ["100% Musik", "Unter_Strich", r"Schräg\Strich", "Ohne alles", "O'Brien \"Q\""];
        named(&world, Kind::Organisation, &names).await;
        for (words, found) in [
            ("%", vec!["100% Musik"]),
            ("0% m", vec!["100% Musik"]),
            ("_", vec!["Unter_Strich"]),
            (r"\", vec![r"Schräg\Strich"]),
            (r"\%", vec![]),
            ("o_ne", vec![]),
            ("'", vec!["O'Brien \"Q\""]),
            ("' or 1=1 --", vec![]),
        ] {
            assert_eq!(directory(&world, search(words)).await, found, "{words}");
        }
        assert_eq!(directory(&world, search("  ")).await.len(), names.len());
    }

    async fn a_search_for_what_nobody_types_breaks_nothing(world: World) {
        named(&world, Kind::Organisation, &["Chor"]).await;
        for words in ["\0", "chor\0", "\u{fffd}\u{202e}", &"%".repeat(60_000)] {
            let found = organisation::directory(&visitor(&world).await, search(words), 1).await;
            let start: String = words.chars().take(10).collect();
            assert!(found.is_ok(), "{start:?}: {found:?}");
        }
    }

    async fn the_directory_is_filtered_by_kind_and_section(world: World) {
        for (number, changed) in [
            [("name", "Chor"), ("organisation_kind", "club"), ("sections", "music")],
            [("name", "Feuerwehr"), ("organisation_kind", "club"), ("sections", "fire")],
            [("name", "Bäckerei"), ("organisation_kind", "company"), ("sections", "")],
        ]
        .iter()
        .enumerate()
        {
            accepted(&world, Kind::Organisation, number, changed).await;
        }
        let changed = [("name", "Sport und Musik"), ("sections", "")];
        let fields = with(organisation("both@example.org"), &changed);
        let both = fields.into_iter().chain([("sections", "sport"), ("sections", "music")]).collect::<Vec<_>>();
        let id = world.confirmed("erfurt", Kind::Organisation, &both).await;
        signup::accept(&world.coordinator("erfurt").await, id).await.expect("accepted");

        let kind = |kind| OrganisationFilter { kind: Some(kind), ..OrganisationFilter::default() };
        let section = |section| OrganisationFilter { section: Some(section), ..OrganisationFilter::default() };
        assert_eq!(directory(&world, kind(OrganisationKind::Company)).await, ["Bäckerei"]);
        assert_eq!(directory(&world, kind(OrganisationKind::Club)).await, ["Chor", "Feuerwehr", "Sport und Musik"]);
        assert_eq!(directory(&world, section(Section::Music)).await, ["Chor", "Sport und Musik"]);
        assert_eq!(directory(&world, section(Section::Garden)).await, Vec::<String>::new());
        let all = OrganisationFilter { search: "sport".to_owned(), ..section(Section::Music) };
        assert_eq!(directory(&world, all).await, ["Sport und Musik"]);
    }

    async fn organisations_that_did_not_agree_are_never_in_the_directory(world: World) {
        let quiet = [("name", "Stiller Verein"), ("consent", "processing")];
        accepted(&world, Kind::Organisation, 1, &quiet).await;
        accepted(&world, Kind::Organisation, 2, &[("name", "Lauter Verein")]).await;
        for filter in [search(""), search("stiller"), OrganisationFilter { listed: false, ..search("verein") }] {
            let found = directory(&world, filter.clone()).await;
            assert!(!found.contains(&"Stiller Verein".to_owned()), "{filter:?}");
        }
        let all = organisation::list(&world.coordinator("erfurt").await, &search("stiller"), 1).await.expect("all");
        assert_eq!(all.total, 1, "coordinators see it");
    }

    async fn people_are_filtered_by_what_they_are(world: World) {
        accepted(&world, Kind::Volunteer, 1, &[("name", "Vera")]).await;
        accepted(&world, Kind::Participant, 2, &[("name", "Paula")]).await;
        accepted(&world, Kind::Volunteer, 3, &[("name", "Beate")]).await;
        accepted(&world, Kind::Participant, 3, &[("name", "Beate")]).await;
        assert_eq!(people_found(&world, None, "").await, ["Beate", "Paula", "Vera"]);
        assert_eq!(people_found(&world, Some(PartKind::Volunteer), "").await, ["Beate", "Vera"]);
        assert_eq!(people_found(&world, Some(PartKind::Participant), "").await, ["Beate", "Paula"]);
        assert_eq!(people_found(&world, Some(PartKind::Participant), "vera").await, Vec::<String>::new());
    }

    async fn lists_stand_in_the_order_of_names_whatever_their_accents_and_case(world: World) {
        let names = ["Zeder", "äpfel", "Apfelbaum", "Öl", "ofen", "A-Team", "zebra", "شمس"];
        named(&world, Kind::Organisation, &names).await;
        let sorted = ["A-Team", "äpfel", "Apfelbaum", "ofen", "Öl", "zebra", "Zeder", "شمس"];
        assert_eq!(directory(&world, search("")).await, sorted);
        let queue = async |order| {
            let filter = SignupFilter { order, ..SignupFilter::default() };
            let page = signup::queue(&world.coordinator("erfurt").await, &filter, 1).await.expect("the queue");
            page.rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
        };
        assert_eq!(queue(Order::Name).await, sorted);
        assert_eq!(queue(Order::Oldest).await, names);
        assert_eq!(queue(Order::Newest).await, names.iter().copied().rev().collect::<Vec<_>>());
    }

    async fn all_pages_together_are_the_whole_list_without_doubles(world: World) {
        // Many of one name: the order must hold where the name does not decide.
        for number in 0..45 {
            let name = ["Sportverein", "Chor", "Garten"][number % 3];
            accepted(&world, Kind::Organisation, number, &[("name", name)]).await;
        }
        let visitor = visitor(&world).await;
        let mut seen = BTreeSet::new();
        for (number, length) in [(1, 20), (2, 20), (3, 5)] {
            let page = organisation::directory(&visitor, search(""), number).await.expect("a page");
            assert_eq!((page.rows.len(), page.total, page.pages()), (length, 45, 3), "page {number}");
            assert!(page.rows.iter().all(|row| seen.insert(row.id)), "a double on page {number}");
        }
        assert_eq!(seen.len(), 45);
        let beyond = organisation::directory(&visitor, search(""), u64::MAX).await.expect("a page");
        assert_eq!((beyond.rows.len(), beyond.paging.page), (5, 3), "beyond the last page is the last");
        let first = organisation::directory(&visitor, search(""), 0).await.expect("a page");
        let again = organisation::directory(&visitor, search(""), 1).await.expect("a page");
        let ids = |page: &services::records::Page<services::records::Organisation>| {
            page.rows.iter().map(|row| row.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(&first), ids(&again), "what is no page is the first");

        let ctx = world.coordinator("erfurt").await;
        for order in [Order::Name, Order::Place, Order::Newest, Order::Oldest] {
            let filter = SignupFilter { order, statuses: vec![Status::Accepted], ..SignupFilter::default() };
            let mut rows = signup::queue(&ctx, &filter, 1).await.expect("a page").rows;
            rows.extend(signup::queue(&ctx, &filter, 2).await.expect("a page").rows);
            assert_eq!(rows.iter().map(|row| row.id).collect::<BTreeSet<_>>().len(), 45, "{order:?}");
            let export = signup::export(&ctx, &filter).await.expect("an export");
            assert_eq!(export, rows, "the export is the list, {order:?}");
        }
    }

    async fn all_pages_of_people_together_are_everybody(world: World) {
        for number in 0..28 {
            accepted(&world, Kind::Volunteer, number, &[("name", "Maria Schmidt")]).await;
        }
        let ctx = world.coordinator("erfurt").await;
        let mut seen = BTreeSet::new();
        for (number, length) in [(1, 25), (2, 3)] {
            let page = person::list(&ctx, None, "schmidt", number).await.expect("a page");
            assert_eq!((page.rows.len(), page.total), (length, 28));
            assert!(page.rows.iter().all(|row| seen.insert(row.id)), "a double on page {number}");
        }
        assert_eq!(seen.len(), 28);
    }
}
