//! A running product for tests: real databases, a clock that tests move, browsers that keep cookies.

mod browser;
mod databases;
mod forms;
mod people;
pub mod process;
mod proof;
mod tandems;
mod waiting;
mod world;

pub use browser::{Browser, Page};
pub use databases::{Databases, by_hand};
pub use forms::{named, organisation, participant, volunteer};
pub use people::person_by;
pub use proof::{prove, scale};
pub use tandems::Pair;
pub use waiting::{MenteeStanding, MentorStanding};
pub use world::{Backend, PASSWORD, TestClock, World};

/// Makes two tests of one body: one on SQLite, one on a real PostgreSQL.
///
/// `cargo xtask test` starts that PostgreSQL and says where it is in `CH_TEST_POSTGRES`.
#[macro_export]
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($world:ident: World) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "not every test uses what stands around it")]
            use super::*;

            async fn run($world: $crate::World) $body

            #[tokio::test]
            async fn sqlite() {
                run($crate::World::new($crate::Backend::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                run($crate::World::new($crate::Backend::Postgres).await).await;
            }
        }
    )+};
}
