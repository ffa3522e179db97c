//! What the two of a tandem have in common, in plain sentences for one of them.

use domain::Locale;
use domain::matching::{Shared, Side};

use crate::{Texts, texts};

fn joined(t: &Texts, words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(&t.list_separator())
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
        Shared::Times(slots) => t.shared_times(joined(
            t,
            slots.iter().map(|slot| format!("{} {}", t.weekday(slot.weekday.code()), t.day_part(slot.part.code()))),
        )),
        Shared::Video => t.shared_video(),
    }
}

/// All that both have, as `reader` reads it.
pub fn sentences(locale: Locale, reader: Side, shared: &[Shared]) -> Vec<String> {
    shared.iter().map(|shared| sentence(locale, reader, shared)).collect()
}
