use chrono::{TimeDelta, TimeZone as _};

use super::super::{Due, NoReason, Timing};
use super::*;

fn at(day: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 1, 9, 0, 0).single().expect("a time") + TimeDelta::days(day)
}

fn proposed(order: Order) -> Tandem {
    Tandem::suggested(order).after(Event::Propose, at(0)).expect("proposed").0
}

fn both_yes() -> Tandem {
    let (asked, _) = proposed(Order::MentorFirst).after(Event::Answer(Side::Mentor, Answer::Yes), at(1)).expect("yes");
    asked.after(Event::Answer(Side::Mentee, Answer::Yes), at(2)).expect("yes").0
}

const NO: Answer = Answer::No(NoReason::Private);

#[test]
fn the_mentee_is_asked_only_when_the_mentor_said_yes() {
    let (tandem, effects) = Tandem::suggested(Order::MentorFirst).after(Event::Propose, at(0)).expect("proposed");
    assert_eq!(effects, [Effect::Ask(Side::Mentor)]);
    assert_eq!(tandem.after(Event::Answer(Side::Mentee, Answer::Yes), at(0)), Err(NotNow(Status::Proposed)));
    let (tandem, effects) = tandem.after(Event::Answer(Side::Mentor, Answer::Yes), at(1)).expect("yes");
    assert_eq!((tandem.status, effects), (Status::Proposed, vec![Effect::Ask(Side::Mentee)]));
    let (tandem, effects) = tandem.after(Event::Answer(Side::Mentee, Answer::Yes), at(2)).expect("yes");
    assert_eq!((tandem.status, tandem.trial_since), (Status::Trial, Some(at(2))));
    assert_eq!(effects, [Effect::ShareContacts, Effect::AskQuestionnaire { end: false }]);
}

#[test]
fn contacts_are_shared_after_both_yeses_and_never_before() {
    for order in Order::ALL {
        for first in [Side::Mentor, Side::Mentee] {
            for answer in [Answer::Yes, NO, Answer::CallMe] {
                let Ok((tandem, effects)) = proposed(*order).after(Event::Answer(first, answer), at(1)) else {
                    continue;
                };
                assert!(!effects.contains(&Effect::ShareContacts) && !tandem.status.meets(), "{first} {answer:?}");
            }
        }
    }
    assert!(both_yes().status.meets());
}

#[test]
fn a_no_ends_it_and_whoever_was_asked_is_consoled() {
    let (tandem, effects) = proposed(Order::MentorFirst).after(Event::Answer(Side::Mentor, NO), at(1)).expect("no");
    assert_eq!(tandem.status, Status::Declined);
    // The mentee never heard of it.
    assert_eq!(effects, [Effect::BackToPool(Side::Mentor), Effect::BackToPool(Side::Mentee)]);
    let (_, effects) = proposed(Order::Together).after(Event::Answer(Side::Mentee, NO), at(1)).expect("no");
    assert_eq!(effects[0], Effect::Console(Side::Mentor));
    assert!(!effects.contains(&Effect::Console(Side::Mentee)));
}

#[test]
fn who_wants_to_talk_first_stops_the_clock_and_may_still_answer() {
    let timing = Timing::default();
    let (tandem, effects) =
        proposed(Order::MentorFirst).after(Event::Answer(Side::Mentor, Answer::CallMe), at(1)).expect("call");
    assert_eq!((tandem.status, effects), (Status::Proposed, vec![Effect::Call(Side::Mentor)]));
    assert_eq!(timing.due(&tandem, at(30)), []);
    assert!(tandem.after(Event::Answer(Side::Mentor, Answer::Yes), at(31)).is_ok());
}

#[test]
fn the_reminder_comes_on_day_3_and_the_end_on_day_7() {
    let (timing, tandem) = (Timing::default(), proposed(Order::MentorFirst));
    assert_eq!(timing.due(&tandem, at(3) - TimeDelta::seconds(1)), []);
    assert_eq!(timing.due(&tandem, at(3)), [Due::Remind(Side::Mentor)]);
    assert_eq!(timing.due(&tandem, at(7)), [Due::Expire]);
    // Each has seven days of their own.
    let (tandem, _) = tandem.after(Event::Answer(Side::Mentor, Answer::Yes), at(6)).expect("yes");
    assert_eq!(timing.due(&tandem, at(8)), []);
    assert_eq!(timing.due(&tandem, at(9)), [Due::Remind(Side::Mentee)]);
    assert_eq!(timing.due(&tandem, at(13)), [Due::Expire]);
}

#[test]
fn the_trial_asks_after_four_meetings_or_six_weeks() {
    let (timing, mut tandem) = (Timing::default(), both_yes());
    tandem.last_meeting = Some(at(20));
    assert_eq!(timing.due(&tandem, at(21)), []);
    assert_eq!(timing.due(&Tandem { meetings: 4, ..tandem }, at(21)), [Due::AskTrial]);
    assert_eq!(timing.due(&tandem, at(2 + 42)), [Due::AskTrial]);
}

#[test]
fn five_weeks_without_a_meeting_are_noticed() {
    let (timing, tandem) = (Timing::default(), both_yes());
    assert_eq!(timing.due(&tandem, at(2 + 34)), []);
    assert_eq!(timing.due(&tandem, at(2 + 35)), [Due::Silence]);
    let met = Tandem { last_meeting: Some(at(30)), ..tandem };
    assert_eq!(timing.due(&met, at(2 + 35)), []);
}

#[test]
fn both_go_on_or_it_comes_to_a_good_end() {
    let (one, _) = both_yes().after(Event::Trial(Side::Mentee, true), at(40)).expect("goes on");
    assert_eq!((one.status, one.waits_for()), (Status::Trial, vec![Side::Mentor]));
    let (both, _) = one.after(Event::Trial(Side::Mentor, true), at(41)).expect("goes on");
    assert_eq!(both.status, Status::Active);
    let (ended, effects) = one.after(Event::Trial(Side::Mentor, false), at(41)).expect("ends");
    assert_eq!(ended.status, Status::EndedEarly);
    assert!(effects.contains(&Effect::BackToPool(Side::Mentee)));
}

#[test]
fn what_ended_for_cause_is_not_suggested_again() {
    for reason in EndReason::ALL {
        let for_cause = matches!(reason, EndReason::NoFit | EndReason::Safety);
        assert_eq!(reason.is_for_cause(), for_cause, "{reason}");
    }
}

#[test]
fn nothing_leads_out_of_an_end() {
    let events = [
        Event::Propose,
        Event::Withdraw,
        Event::Answer(Side::Mentor, Answer::Yes),
        Event::Expire,
        Event::Taken,
        Event::Trial(Side::Mentor, true),
        Event::End(EndReason::Time),
        Event::Complete,
    ];
    for status in Status::ALL.iter().filter(|status| status.is_final()) {
        let tandem = Tandem { status: *status, ..both_yes() };
        for event in events {
            assert_eq!(tandem.after(event, at(60)), Err(NotNow(*status)), "{event:?}");
        }
        assert_eq!(Timing::default().due(&tandem, at(400)), []);
    }
}

#[test]
fn times_that_make_no_sense_are_refused() {
    assert!(Timing::default().is_sound());
    assert!(!Timing { remind_days: 7, ..Timing::default() }.is_sound());
    assert!(!Timing { trial_meetings: 0, ..Timing::default() }.is_sound());
}
