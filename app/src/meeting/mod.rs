//! What a tandem does: the page of the two, noting a meeting, goals, the questionnaire; and what coordinators see of it.

pub mod goals;
pub mod note;
pub mod outcomes;
pub mod questionnaire;
pub mod staff;
pub mod together;

use domain::tandem::Connection;
use leptos::prelude::*;

use crate::ui::art::art;

/// The drawing of a connection; the words beside it say the same.
fn drawing(connection: Connection) -> AnyView {
    art(
        "ch-connection__art",
        match connection {
            Connection::Bond => BOND,
            Connection::Bridge => BRIDGE,
            Connection::Link => LINK,
        },
    )
}

const BOND: &str = include_str!("../../art/bond.svg");
const BRIDGE: &str = include_str!("../../art/bridge.svg");
const LINK: &str = include_str!("../../art/link.svg");
