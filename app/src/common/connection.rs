//! The drawing of a social connection.

use domain::meeting::Connection;
use leptos::prelude::*;

use crate::ui::art::art;

/// The drawing of a connection; the words beside it say the same.
pub fn drawing(connection: Connection) -> AnyView {
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
