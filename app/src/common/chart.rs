//! Bar charts, drawn on the server as SVG with their table below.

use domain::report::{LEAST, Total};
use leptos::prelude::*;

use crate::http::Page;
use crate::ui::count::number;

/// A count as it may be told: exact, at least, or only that it is small.
pub fn told(page: &Page, total: Total) -> String {
    let t = page.t;
    match (total.at_least, total.exact) {
        (count, true) => number(page, count),
        (0, false) => t.count_few(number(page, LEAST)),
        (count, false) => t.count_at_least(number(page, count)),
    }
}

/// A round number at or above the greatest value, and so at least four.
fn ceiling(greatest: u64) -> u64 {
    let power = 10_u64.pow(greatest.max(1).ilog10());
    [1, 2, 4, 8, 10]
        .into_iter()
        .map(|factor| factor * power)
        .find(|limit| *limit >= greatest)
        .unwrap_or(greatest)
        .max(4)
}

/// Vertical bars: a label and a value each. The last one is the month that is not over yet.
pub fn bars(page: &Page, label: String, bars: &[(String, Total)]) -> AnyView {
    const WIDTH: u64 = 720;
    const LEFT: u64 = 44;
    const BASE: u64 = 200;
    const HEIGHT: u64 = 176;
    let top = ceiling(bars.iter().map(|(_, total)| total.at_least).max().unwrap_or(0));
    let step = (WIDTH - LEFT) / u64::try_from(bars.len().max(1)).unwrap_or(1);
    let grid: Vec<_> = (0..=4_u64)
        .map(|line| {
            let y = BASE - HEIGHT * line / 4;
            view! { <line x1=LEFT.to_string() x2=WIDTH.to_string() y1=y.to_string() y2=y.to_string()></line> }
        })
        .collect();
    let values: Vec<_> = (0..=4_u64)
        .map(|line| {
            let y = BASE - HEIGHT * line / 4 + 4;
            view! { <text x=(LEFT - 8).to_string() y=y.to_string()>{number(page, top * line / 4)}</text> }
        })
        .collect();
    let last = bars.len().saturating_sub(1);
    let (mut rects, mut labels, mut counts) = (Vec::new(), Vec::new(), Vec::new());
    for (index, (name, total)) in bars.iter().enumerate() {
        let x = LEFT + step * u64::try_from(index).unwrap_or(0) + step / 8;
        let height = HEIGHT * total.at_least / top;
        let middle = (x + step * 3 / 8).to_string();
        let class = if index == last { "ch-chart__bar ch-chart__bar--now" } else { "ch-chart__bar" };
        let tip = format!("{name}: {}", told(page, *total));
        rects.push(view! {
            <rect class=class x=x.to_string() y=(BASE - height).to_string() width=(step * 3 / 4).to_string() height=height.to_string()>
                <title>{tip}</title>
            </rect>
        });
        // Every third month has its name: all would not fit.
        if (last - index).is_multiple_of(3) {
            // The last one ends where the drawing ends, so that it isn't cut off.
            let (x, anchor) = if index == last { (WIDTH.to_string(), "end") } else { (middle.clone(), "middle") };
            let class = format!("ch-chart__label--{anchor}");
            labels.push(view! { <text class=class x=x y=(BASE + 22).to_string()>{name.clone()}</text> });
        }
        if total.at_least > 0 {
            counts
                .push(view! { <text x=middle y=(BASE - height - 6).to_string()>{number(page, total.at_least)}</text> });
        }
    }
    view! {
        <svg class="ch-chart" viewBox="0 0 720 240" role="img" aria-label=label>
            <g class="ch-chart__grid">{grid}</g>
            <g class="ch-chart__axis ch-chart__axis--y">{values}</g>
            {rects}
            <g class="ch-chart__axis ch-chart__axis--x">{labels}</g>
            <g class="ch-chart__value">{counts}</g>
        </svg>
    }
    .into_any()
}
