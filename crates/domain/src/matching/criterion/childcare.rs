//! Children, and what the other says to them.
//!
//! 1 when nobody needs childcare, or when for each who does the other is fine with children or brings some, too.
//! 0 when somebody who needs it meets somebody who isn't fine with it. Neutral when that answer isn't given. A
//! district may make it a condition; then it is also a veto.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::matching::profile::Common;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (mentor, mentee) = (pair.mentor.side.common, pair.mentee.side.common);
    match (fits(mentor, mentee), fits(mentee, mentor)) {
        (Some(false), _) | (_, Some(false)) => Value::NONE,
        (Some(true), Some(true)) => Value::FULL,
        _ => Value::NEUTRAL,
    }
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (mentor, mentee) = (pair.mentor.side.common, pair.mentee.side.common);
    let detail = Detail::Childcare {
        mentor_needs: mentor.needs_childcare,
        mentee_needs: mentee.needs_childcare,
        mentor_welcomes: mentor.children_welcome,
        mentee_welcomes: mentee.children_welcome,
    };
    let untold = untold([
        (fits(mentee, mentor).is_some(), Side::Mentor, Answer::ChildrenWelcome),
        (fits(mentor, mentee).is_some(), Side::Mentee, Answer::ChildrenWelcome),
    ]);
    (detail, untold)
}

/// Whether one can come as far as the other is concerned; `None` when the other hasn't told.
pub(in crate::matching) fn fits(one: &Common, other: &Common) -> Option<bool> {
    if !one.needs_childcare || other.needs_childcare { Some(true) } else { other.children_welcome }
}

#[cfg(test)]
mod tests {
    use crate::matching::tests::people::{untold, value, with};
    use crate::matching::{Answer, Criterion, Side};

    #[test]
    fn children_count_only_where_there_are_some() {
        let childcare = |mentor: (bool, Option<bool>), mentee: (bool, Option<bool>)| {
            value(
                Criterion::Childcare,
                &with(|one, other| {
                    (one.common.needs_childcare, one.common.children_welcome) = mentor;
                    (other.common.needs_childcare, other.common.children_welcome) = mentee;
                }),
            )
        };
        assert_eq!(childcare((false, Some(false)), (false, None)), 1000);
        assert_eq!(childcare((false, Some(true)), (true, None)), 1000);
        assert_eq!(childcare((false, Some(false)), (true, Some(true))), 0);
        assert_eq!(childcare((false, None), (true, Some(true))), 500);
        assert_eq!(childcare((true, None), (false, Some(false))), 0);
        assert_eq!(childcare((true, None), (true, None)), 1000);
    }

    #[test]
    fn the_answer_that_would_decide_is_told() {
        let pair = with(|mentor, mentee| {
            mentee.common.needs_childcare = true;
            mentor.common.children_welcome = None;
            mentee.common.children_welcome = None;
        });
        assert_eq!(untold(Criterion::Childcare, &pair), [(Side::Mentor, Answer::ChildrenWelcome)]);
    }
}
