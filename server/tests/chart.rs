//! The chart of the state's figures.

use chrono::{Datelike as _, Duration};
use domain::role::Role;
use services::Actor;
use services::state::receive;
use testkit::{Backend, World};

#[tokio::test]
async fn axes_end_at_round_numbers_that_four_lines_divide() {
    let world = World::new(Backend::Sqlite).await;
    let mut viewer = world.signed_in("state", Role::StateViewer).await;
    let state = world.tenants.state(Actor::System);
    for (greatest, top) in
        [(0, 4), (1, 4), (4, 4), (5, 8), (9, 10), (11, 20), (33, 40), (100, 100), (101, 200), (420, 800)]
    {
        world.clock.forward(Duration::minutes(1));
        let month = world.now().date_naive().with_day(1).expect("a day");
        let report = format!(
            r#"{{"slug":"erfurt","ags":"16051","made_at":"{}","counts":[3,3,3,3],"signups":[["{month}",{greatest}]]}}"#,
            world.now().to_rfc3339()
        );
        receive(&state, &serde_json::from_str(&report).expect("a report")).await.expect("taken");
        let page = viewer.get("/de/staff").await.body;
        let axis = page.split("ch-chart__axis--y").nth(1).and_then(|rest| rest.split("</g>").next()).expect("an axis");
        let numbers = axis.split("<text").skip(1).filter_map(|text| {
            let told = text.split_once('>')?.1.split("</text>").next()?;
            told.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
        });
        let lines: Vec<u32> = (0..=4).map(|line| top * line / 4).collect();
        assert_eq!(numbers.collect::<Vec<u32>>(), lines, "{greatest}: {axis}");
    }
}
