//! Fields of work in common.
//!
//! `|mentor ∩ mentee| ÷ min(|mentor|, |mentee|)`: the overlap coefficient (Szymkiewicz 1934, Simpson 1943). Somebody
//! who names several fields beside the common one loses nothing by it: one insider of the field is what is needed.
//! Neutral when either names none.

use super::{Answer, Detail, Pair, Side, Untold, Value, untold};
use crate::matching::ready::values;
use crate::person::WorkField;

pub(super) fn value(pair: &Pair<'_>) -> Value {
    let (mentor, mentee) = (pair.mentor.work_fields, pair.mentee.work_fields);
    Value::share((mentor & mentee).count_ones(), mentor.count_ones().min(mentee.count_ones()))
}

pub(super) fn detail(pair: &Pair<'_>) -> (Detail, Vec<Untold>) {
    let (mentor, mentee) = (pair.mentor.work_fields, pair.mentee.work_fields);
    let fields = |bits| values(bits, WorkField::ALL, |field| field as u32);
    let untold =
        untold([(mentor != 0, Side::Mentor, Answer::WorkFields), (mentee != 0, Side::Mentee, Answer::WorkFields)]);
    (Detail::WorkField { shared: fields(mentor & mentee), missing: fields(mentee & !mentor) }, untold)
}

#[cfg(test)]
mod tests {
    use crate::matching::Criterion;
    use crate::matching::tests::people::{untold, value, with};
    use crate::matching::{Answer, Side};
    use crate::person::WorkField::{Care, Health, Law, Trade};

    #[test]
    fn one_common_field_is_enough_for_whoever_names_one() {
        let fields = |mentor: &[_], mentee: &[_]| {
            value(
                Criterion::WorkField,
                &with(|one, other| {
                    one.work_fields = mentor.to_vec();
                    other.work_fields = mentee.to_vec();
                }),
            )
        };
        assert_eq!(fields(&[Health], &[Health, Care, Law]), 1000);
        assert_eq!(fields(&[Health, Care], &[Health, Law, Trade]), 500);
        assert_eq!(fields(&[Health], &[Law]), 0);
        assert_eq!(fields(&[Health, Health], &[Health, Law]), 1000);
        assert_eq!([fields(&[], &[Law]), fields(&[Law], &[]), fields(&[], &[])], [500; 3]);
    }

    #[test]
    fn who_named_none_is_told() {
        let pair = with(|mentor, mentee| {
            mentor.work_fields = vec![Law];
            mentee.work_fields.clear();
        });
        assert_eq!(untold(Criterion::WorkField, &pair), [(Side::Mentee, Answer::WorkFields)]);
    }
}
