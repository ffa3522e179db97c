//! The state association: it receives protected counts and shows them. Nothing here can reach a district's data: the
//! contexts in this module hold the state's database and no way to open another.

mod figures;
mod receive;

pub use figures::{Figures, figures, reported};
pub use receive::{Inbox, receive};
