//! Topics wanted that are offered.
//!
//! `|wanted ∩ offered| ÷ |wanted|`: what is counted is how much of the mentee's wants is met; what the mentor could
//! offer besides neither helps nor harms. Neutral when nothing is wanted or nothing offered.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::matching::ready::values;
use crate::person::Topic;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (offered, wanted) = (pair.mentor.topics, pair.mentee.topics);
    if offered == 0 { Value::NEUTRAL } else { Value::share((offered & wanted).count_ones(), wanted.count_ones()) }
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (offered, wanted) = (pair.mentor.topics, pair.mentee.topics);
    let topics = |bits| values(bits, Topic::ALL, |topic| topic as u32);
    let untold = untold([(offered != 0, Side::Mentor, Answer::Topics), (wanted != 0, Side::Mentee, Answer::Topics)]);
    (Detail::Topics { shared: topics(offered & wanted), missing: topics(wanted & !offered) }, untold)
}

#[cfg(test)]
mod tests {
    use crate::matching::tests::people::{untold, value, with};
    use crate::matching::{Answer, Criterion, Side};
    use crate::person::Topic::{Application, Family, German, JobSearch, Sport};

    #[test]
    fn what_counts_is_how_much_of_the_wanted_is_offered() {
        let topics = |offered: &[_], wanted: &[_]| {
            value(
                Criterion::Topics,
                &with(|mentor, mentee| {
                    mentor.topics = offered.to_vec();
                    mentee.topics = wanted.to_vec();
                }),
            )
        };
        assert_eq!(topics(&[German, Family, Sport], &[German]), 1000);
        assert_eq!(topics(&[German], &[German, Application, JobSearch]), 333);
        assert_eq!(topics(&[German], &[Family]), 0);
        assert_eq!([topics(&[], &[Family]), topics(&[German], &[]), topics(&[], &[])], [500; 3]);
    }

    #[test]
    fn who_named_none_is_told() {
        let pair = with(|mentor, mentee| {
            mentor.topics.clear();
            mentee.topics.clear();
        });
        let both = [(Side::Mentor, Answer::Topics), (Side::Mentee, Answer::Topics)];
        assert_eq!(untold(Criterion::Topics, &pair), both);
    }
}
