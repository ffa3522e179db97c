//! What is asked of a database is counted for whoever asks, and for the process.

use std::time::Duration;

use store::measure::{self, Asked};
use store::{Durability, Location, Opener, settings};

#[tokio::test]
async fn each_statement_counts_for_the_future_that_sent_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let opener = Opener::new(Location::Folder(folder.path().to_owned()), Durability::Fast);
    let registry = opener.registry().await.expect("the registry");
    let db = opener.tenant("gotha", None).await.expect("a database");
    let before = measure::totals();
    let (inner, outer) = measure::counting(Box::pin(async {
        settings::put(&db, "a", &1).await.expect("written");
        let ((), inner) = measure::counting(async {
            let tx = db.begin().await.expect("a transaction");
            settings::get::<_, i32>(&tx, "a").await.expect("read");
            settings::get::<_, i32>(&tx, "b").await.expect("read");
            tx.commit().await.expect("committed");
            store::tenant::list(&registry).await.expect("the list");
        })
        .await;
        // Others ask at the same time: theirs is not ours.
        let other = db.clone();
        tokio::spawn(async move { settings::get::<_, i32>(&other, "a").await.expect("read") }).await.expect("done");
        inner
    }))
    .await;
    assert_eq!(inner, Asked { queries: 2, transactions: 1, registry: 2 });
    assert_eq!(outer, Asked { queries: 3, transactions: 1, registry: 2 });

    // No other test runs in this process.
    let after = measure::totals();
    assert_eq!(after.queries - before.queries, 6);
    assert_eq!(after.transactions - before.transactions, 1);
    assert_eq!(after.failed, before.failed);
    assert_eq!(after.buckets.iter().sum::<u64>(), after.queries);
    assert!(after.time > Duration::ZERO);

    db.close().await.expect("closed");
    let (refused, asked) = measure::counting(settings::get::<_, i32>(&db, "a")).await;
    assert!(refused.is_err());
    assert_eq!(asked, Asked::default(), "what has no connection is not sent");
}
