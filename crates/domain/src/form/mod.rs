//! Forms: what was typed is kept, each problem is named at its field, and nothing is guessed.
//!
//! [`Reader`] reads any form, field by field. The forms by which people and organisations tell about themselves are
//! declared besides: each field once, with `form!`, where the type of its answer stands. From that follow reading,
//! showing again, what a newer answer does to an older one, the facts on a record and the columns of an export. All
//! these fields are in [`crate::fields`].

mod answer;
mod input;
mod list;
mod problem;
mod reader;
mod sheet;
mod spec;

pub use answer::{Answer, Fact, Shown};
pub(crate) use answer::{codes, one};
pub use input::{Choice, Input};
pub use list::{List, Listed};
pub use problem::{Problem, Problems};
pub use reader::Reader;
pub use sheet::Sheet;
pub(crate) use sheet::form;
pub use spec::{Asked, Beside, Ground, Kind, Needed, On, Renewal, Retention, Spec, Text};
