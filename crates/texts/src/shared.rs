//! What the two of a tandem have in common, in plain sentences for one of them.

use domain::Locale;
use domain::availability::{Run, Slot, runs};
use domain::matching::{Shared, Side};

use crate::{Texts, texts};

fn joined(t: &Texts, words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(&t.list_separator())
}

/// Times of the week, days in a row together; `name` is how days are called, [`Texts::weekday`] or
/// [`Texts::weekday_short`].
pub fn times<'a>(t: &'a Texts, slots: &[Slot], name: impl Fn(&'a Texts, &'static str) -> String) -> Vec<String> {
    let said = |run: Run| {
        let (first, last) = (name(t, run.first.code()), name(t, run.last.code()));
        let days = if run.first == run.last { first } else { t.weekdays_from_to(first, last) };
        format!("{days} {}", t.day_part(run.part.code()))
    };
    runs(slots).into_iter().map(said).collect()
}

/// One thing that both have, as `reader` reads it, without a full stop.
pub fn sentence(locale: Locale, reader: Side, shared: &Shared) -> String {
    let t = texts(locale);
    match shared {
        Shared::Languages(codes) => t.shared_languages(joined(t, codes.iter().map(|code| t.language(code)))),
        Shared::WorkFields(fields) => {
            t.shared_work_fields(joined(t, fields.iter().map(|field| t.work_field(field.code()))))
        }
        Shared::Topics(topics) => {
            t.shared_topics(reader.code(), joined(t, topics.iter().map(|topic| t.topic(topic.code()))))
        }
        Shared::Goals(goals) => {
            t.shared_goals(reader.code(), joined(t, goals.iter().map(|helped| t.goal(helped.goal.code()))))
        }
        Shared::Interests(interests) => {
            t.shared_interests(joined(t, interests.iter().map(|interest| t.interest(interest.code()))))
        }
        Shared::Times(slots) => t.shared_times(joined(t, times(t, slots, Texts::weekday).into_iter())),
        Shared::Video => t.shared_video(),
    }
}

/// All that both have, as `reader` reads it.
pub fn sentences(locale: Locale, reader: Side, shared: &[Shared]) -> Vec<String> {
    shared.iter().map(|shared| sentence(locale, reader, shared)).collect()
}
