//! A report from outside: whatever it says, no small count comes in.

use chrono::NaiveDate;
use domain::report::{Indicator, LEAST, Report, Total, by_month};

pub fn run(data: &[u8]) {
    let Ok(report) = serde_json::from_slice::<Report>(data) else { return };
    let all = report.counts.iter().copied().chain(report.signups.iter().map(|(_, count)| *count));
    let mut least = 0;
    for count in all.clone() {
        let told = count.told();
        assert!(told.is_none_or(|count| count >= LEAST), "{told:?} would give people away");
        least = least.max(told.unwrap_or(0));
    }
    let total: Total = all.clone().collect();
    assert!(total.at_least >= least, "a sum is no less than its summands");
    assert_eq!(total.exact, all.clone().all(|count| count.told().is_some()));
    for indicator in Indicator::ALL {
        let _ = report.count(*indicator);
    }
    let json = serde_json::to_string(&report).expect("a report can be kept");
    assert_eq!(serde_json::from_str::<Report>(&json).expect("and read again"), report);
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let months = by_month(report.signups.iter().map(|(day, _)| *day), today);
    assert!(months.iter().all(|(_, count)| count.told().is_none_or(|count| count >= LEAST)));
}
