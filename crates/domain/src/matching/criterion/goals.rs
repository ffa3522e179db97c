//! Goals towards which the mentor's topics help.
//!
//! `goals helped ÷ goals`: a goal is helped when the mentor offers one of the topics of [`Goal::helped_by`]. Neutral
//! when the mentee has named no goal or the mentor offers no topic.

use serde::{Deserialize, Serialize};

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::matching::Goal;
use crate::matching::ready::{helping, values};
use crate::person::Topic;

/// A goal of the mentee, and the topics of the mentor that help towards it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct GoalHelped {
    pub goal: Goal,
    /// At least one.
    pub by: Vec<Topic>,
}

pub(super) fn value(pair: &Pair<'_>) -> Value {
    if pair.mentor.topics == 0 {
        return Value::NEUTRAL;
    }
    Value::share((pair.mentor.helps & pair.mentee.goals).count_ones(), pair.mentee.goals.count_ones())
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let goals = |bits| values(bits, Goal::ALL, |goal| goal as u32);
    let helped =
        |goal| GoalHelped { goal, by: values(helping(goal) & pair.mentor.topics, Topic::ALL, |topic| topic as u32) };
    let shared = goals(pair.mentor.helps & pair.mentee.goals).into_iter().map(helped).collect();
    let untold = untold([
        (pair.mentor.topics != 0, Side::Mentor, Answer::Topics),
        (pair.mentee.goals != 0, Side::Mentee, Answer::Goals),
    ]);
    (Detail::Goals { shared, missing: goals(pair.mentee.goals & !pair.mentor.helps) }, untold)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Criterion;
    use crate::matching::tests::people::{part, value, with};
    use crate::person::Topic::{Application, Authorities, German, JobSearch, Sport};

    fn pair(offered: &[Topic], goals: &[Goal]) -> crate::matching::tests::people::Two {
        with(|mentor, mentee| {
            mentor.topics = offered.to_vec();
            mentee.goals = goals.to_vec();
        })
    }

    #[test]
    fn one_topic_that_helps_is_enough_for_a_goal() {
        let goals = |offered: &[_], goals: &[_]| value(Criterion::Goals, &pair(offered, goals));
        assert_eq!(goals(&[JobSearch], &[Goal::Work]), 1000);
        assert_eq!(goals(&[JobSearch, Application], &[Goal::Work, Goal::Language]), 500);
        assert_eq!(goals(&[Sport], &[Goal::Work]), 0);
        assert_eq!([goals(&[], &[Goal::Work]), goals(&[Sport], &[])], [500; 2]);
    }

    #[test]
    fn the_topics_that_help_are_told() {
        let Detail::Goals { shared, missing } =
            part(Criterion::Goals, &pair(&[German, Authorities], &[Goal::Language, Goal::Studies])).detail
        else {
            panic!("no goals")
        };
        assert_eq!(shared, [GoalHelped { goal: Goal::Language, by: vec![German] }]);
        assert_eq!(missing, [Goal::Studies]);
    }

    #[test]
    fn every_goal_can_be_helped() {
        for goal in Goal::ALL {
            assert_eq!(value(Criterion::Goals, &pair(Topic::ALL, &[*goal])), 1000, "{goal}");
        }
    }
}
