//! The districts of Thuringia as tiles, each near its real place.

use domain::district::{DISTRICTS, District};
use leptos::prelude::*;

/// What a tile shows.
pub struct Tile {
    /// Where it leads; nowhere when the district doesn't take part.
    pub url: Option<String>,
    /// What is said of the district, for those who hear the page.
    pub spoken: String,
    /// What stands in the tile below the sign.
    pub number: Option<String>,
    /// 0 to 4; `None` is not taking part.
    pub heat: Option<u8>,
}

/// The map; `tile` says what each district's tile shows.
pub fn map(label: String, tile: impl Fn(&District) -> Tile) -> AnyView {
    // In reading order, so that the keyboard goes from west to east and north to south.
    let mut districts: Vec<&District> = DISTRICTS.iter().collect();
    districts.sort_by_key(|district| (district.row, district.column));
    let tiles: Vec<_> = districts
        .into_iter()
        .map(|district| {
            let Tile { url, spoken, number, heat } = tile(district);
            let heat = heat.map_or("ch-tile--off".to_owned(), |heat| format!("ch-tile--h{heat}"));
            let class = format!("ch-tile ch-tile--c{} ch-tile--r{} {heat}", district.column, district.row);
            let inside = view! {
                <abbr class="ch-tile__name" title=district.name aria-hidden="true">{district.sign}</abbr>
                <span class="kern-sr-only">{spoken}</span>
                {number.map(|number| view! { <span class="ch-tile__n" aria-hidden="true">{number}</span> })}
            };
            let inside = match url {
                Some(url) => view! { <a href=url title=district.name>{inside}</a> }.into_any(),
                None => view! { <span title=district.name>{inside}</span> }.into_any(),
            };
            view! { <li class=class>{inside}</li> }
        })
        .collect();
    view! { <ul class="ch-tilemap" aria-label=label>{tiles}</ul> }.into_any()
}
