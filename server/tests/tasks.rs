//! The table of tasks: what goes wrong with one is its own matter.

use std::sync::Mutex;
use std::time::Duration;

use server::tasks::{Done, ROUND, Task};
use services::{Actor, Error};
use testkit::{Backend, World};

#[tokio::test]
async fn one_that_fails_holds_no_other_up_and_is_due_again() {
    let world = World::new(Backend::Sqlite).await;
    let ctx = world.tenant("erfurt", Actor::System).await;
    let task = |name, by_age, run| Task { name, did: "done", every: ROUND, by_age, run };
    let tasks = [
        task("fails", false, |_| Box::pin(async { Err(Error::NotFound) })),
        task("deletes", true, |_| Box::pin(async { Ok(2) })),
        task("reminds", false, |_| Box::pin(async { Ok(1) })),
    ];
    let mut done = Done::default();
    let mut round = async |trusted: bool, most: usize| {
        let heard = Mutex::new(Vec::new());
        let tell = |task: &Task, result: &Result<u64, Error>, _: Duration| {
            heard.lock().expect("no panic").push((task.name, result.as_ref().ok().copied()));
        };
        let stop = || heard.lock().expect("no panic").len() >= most;
        done.work(&tasks, &ctx, trusted, stop, tell).await;
        heard.into_inner().expect("no panic")
    };
    assert_eq!(round(false, 9).await, [("fails", None), ("reminds", Some(1))], "nothing goes by a doubtful clock");
    assert_eq!(round(true, 9).await, [("fails", None), ("deletes", Some(2))], "what failed or waited, and no more");
    assert_eq!(round(true, 9).await, [("fails", None)]);
    assert_eq!(round(true, 0).await, [], "the program stops");
}
