//! Moving to another kind of database: every row arrives, and nothing is written in the old place any more.

use std::sync::Arc;

use crate::kept::{elsewhere, fill, in_folder, keeper, on_server, rows, rows_at};
use domain::host::Base;
use domain::signup::Kind;
use services::backup::{BackupError, Keeper, Which};
use services::tenant::{Reached, Tenants};
use services::{Actor, Env};
use store::backup::{Place, close, is_closed, reopen};
use store::{Opener, Registry, State, Tenant};
use testkit::{World, on_both, volunteer};

/// Moves everything: how many databases, and how many of them were there before.
async fn relocate(keeper: &Keeper, to: &Opener, replace: bool) -> Result<(usize, usize), BackupError> {
    let wanted = keeper.begin_move(to).await?;
    let mut before = 0;
    for which in &wanted {
        before += usize::from(keeper.move_one(which, to, replace, &mut |_| {}).await?.before);
    }
    Ok((wanted.len(), before))
}

async fn equal(from: &Opener, to: &Opener) {
    for slug in ["erfurt", "gotha"] {
        let place = Place::tenant(slug, None);
        assert_eq!(rows_at::<Tenant>(from, &place).await, rows_at::<Tenant>(to, &place).await, "{slug}");
    }
    let (state, registry) = (Place::state(), Place::registry());
    assert_eq!(rows_at::<State>(from, &state).await, rows_at::<State>(to, &state).await);
    assert_eq!(rows_at::<Registry>(from, &registry).await, rows_at::<Registry>(to, &registry).await);
}

async fn open(opener: &Opener) -> Arc<Tenants> {
    let base = Base::parse("http://localhost:3000").expect("a URL");
    Tenants::open(opener.clone(), base, Env::default(), true).await.expect("databases")
}

#[tokio::test]
async fn from_sqlite_to_postgresql_and_back_every_row_is_equal() {
    let world = World::new(testkit::Backend::Sqlite).await;
    fill(&world).await;
    world.gotha().await;
    let sessions = rows(&world.db("erfurt").await).await["session"].len();
    assert_eq!(sessions, 1, "people stay signed in: sessions are moved, too");
    let server = on_server();
    let server = server.opener();
    assert_eq!(relocate(&keeper(&world), server, false).await.expect("moved"), (4, 0));
    equal(world.opener(), server).await;

    // It is a place to work at, for who comes by a host name.
    let tenants = open(server).await;
    let host = domain::host::Host::parse("erfurt.localhost").expect("a host");
    assert!(matches!(tenants.reach(&host, Actor::System).await, Reached::Tenant(_)));
    let folder = tempfile::tempdir().expect("a folder");
    let back = in_folder(folder.path());
    assert_eq!(relocate(&elsewhere(server), &back, false).await.expect("moved"), (4, 0));
    equal(server, &back).await;
    equal(world.opener(), &back).await;
}

#[tokio::test]
async fn what_is_written_while_it_moves_is_moved_or_refused_and_never_lost() {
    let world = Arc::new(World::new(testkit::Backend::Sqlite).await);
    let mut writers = tokio::task::JoinSet::new();
    for writer in 0..3 {
        let world = world.clone();
        writers.spawn(async move {
            let mut taken = Vec::new();
            for number in 0..2_000 {
                let address = format!("w{writer}-{number}@example.org");
                match world.submit("erfurt", Kind::Volunteer, &volunteer(&address)).await {
                    Ok(()) => taken.push(address),
                    Err(_) => return taken,
                }
            }
            panic!("the old place was never closed");
        });
    }
    while rows(&world.db("erfurt").await).await["signup"].len() < 20 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let server = on_server();
    let server = server.opener();
    relocate(&keeper(&world), server, false).await.expect("moved");
    let taken: Vec<String> = writers.join_all().await.into_iter().flatten().collect();
    let there = rows_at::<Tenant>(server, &Place::tenant("erfurt", None)).await.expect("rows");
    assert_eq!(there["signup"].len(), taken.len(), "each that was answered, and no other");
    for address in taken {
        assert!(there["signup"].iter().any(|row| row.contains(&format!("\"{address}\""))), "{address} is lost");
    }
}

#[tokio::test]
async fn a_move_that_broke_off_goes_on_or_is_cancelled() {
    let world = World::new(testkit::Backend::Sqlite).await;
    fill(&world).await;
    world.gotha().await;
    let (keeper, server) = (keeper(&world), on_server());
    let server = server.opener();
    let all = keeper.all().await.expect("databases");
    let erfurt = all.iter().find(|which| which.name() == "erfurt").expect("erfurt");
    let unclosed = keeper.move_one(erfurt, server, false, &mut |_| {}).await;
    assert!(matches!(unclosed, Err(BackupError::NotMoved(name)) if name == "erfurt"));

    // Erfurt arrives, then somebody pulls the plug.
    let wanted = keeper.begin_move(server).await.expect("begun");
    keeper.move_one(erfurt, server, false, &mut |_| {}).await.expect("moved");
    assert!(world.submit("gotha", Kind::Volunteer, &volunteer("a@example.org")).await.is_err());
    assert_eq!(keeper.cancel_move().await.expect("cancelled"), u32::try_from(wanted.len()).expect("few"));
    world.submit("erfurt", Kind::Volunteer, &volunteer("a@example.org")).await.expect("it works again");

    // The new place has an Erfurt that has grown old.
    let refused = relocate(&keeper, server, false).await;
    assert!(matches!(refused, Err(BackupError::Occupied(_))), "{refused:?}");
    assert_eq!(relocate(&keeper, server, true).await.expect("moved"), (4, 0));
    equal(world.opener(), server).await;
    // Once more: everything is there.
    assert_eq!(relocate(&keeper, server, false).await.expect("moved").1, 4);

    // As soon as somebody works at the new place, it is theirs.
    let tenants = open(server).await;
    tenants.set_status("gotha", services::tenant::TenantStatus::Suspended).await.expect("suspended");
    assert!(matches!(relocate(&keeper, server, true).await, Err(BackupError::Inhabited)));
}

on_both! {
    async fn a_closed_database_is_read_and_not_written(world: World) {
        let db = world.db("erfurt").await;
        world.submit("erfurt", Kind::Volunteer, &volunteer("a@example.org")).await.expect("sent");
        let before = rows(&db).await;
        assert!(!is_closed(&db).await.expect("known"));
        close(&db).await.expect("closed");
        close(&db).await.expect("closed already");
        assert!(is_closed(&db).await.expect("known"));
        let refused = world.submit("erfurt", Kind::Volunteer, &volunteer("b@example.org")).await;
        assert!(format!("{refused:?}").contains("ReadOnly"), "{refused:?}");
        assert_eq!(rows(&db).await, before);
        reopen(&db).await.expect("open");
        world.submit("erfurt", Kind::Volunteer, &volunteer("b@example.org")).await.expect("sent");
    }

    async fn a_tenant_at_an_address_of_its_own_stays_there(world: World) {
        world.gotha().await;
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("weimar.sqlite").display());
        let settings = domain::district::Settings { name: "Weimar".to_owned(), ..Default::default() };
        let new = services::tenant::NewTenant {
            slug: "weimar".to_owned(),
            settings,
            database_url: Some(url.clone()),
            ..Default::default()
        };
        world.tenants.create(new).await.expect("made");
        let there = tempfile::tempdir().expect("a folder");
        let to = in_folder(there.path());
        assert_eq!(relocate(&keeper(&world), &to, false).await.expect("moved"), (4, 0));
        let moved = elsewhere(&to).all().await.expect("databases");
        let weimar = moved.iter().find(|which| which.name() == "weimar").expect("weimar");
        assert!(matches!(weimar, Which::Tenant(row) if row.database_url.as_ref() == Some(&url)));
        let db = world.opener().tenant("weimar", Some(&url)).await.expect("opened");
        assert!(!is_closed(&db).await.expect("known"), "it goes on being written");
    }
}
