//! What the worker can't rely on: others that go away, and the machine's clock. Each is told when it happens, again now
//! and then, and when it is over, so that an hour without a mail server is a handful of lines in the log.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

/// Pause between two tries while something is away; less than the worker's beat, so that each beat tries once.
const PAUSE: Duration = Duration::from_secs(25);
/// What is still away is told again after this time.
const TELL_AGAIN: Duration = Duration::from_mins(10);
/// A clock that differs by more from the time that has passed was set.
const JUMP: TimeDelta = TimeDelta::minutes(5);
/// For how long nothing is deleted because of its age after the clock was set.
const DISTRUST: Duration = Duration::from_hours(24);

#[derive(Clone, Copy, Debug)]
struct Since {
    began: Instant,
    tried: Instant,
    told: Instant,
}

/// Something outside that may be away.
#[derive(Clone, Copy, Debug, Default)]
pub struct Outage(Option<Since>);

impl Outage {
    /// Whether another try can wait.
    pub fn holds(&self, now: Instant) -> bool {
        self.0.is_some_and(|since| now.duration_since(since.tried) < PAUSE)
    }

    /// It was tried and is away; whether that is to be told.
    pub fn again(&mut self, now: Instant) -> bool {
        let Some(since) = &mut self.0 else {
            self.0 = Some(Since { began: now, tried: now, told: now });
            return true;
        };
        since.tried = now;
        let tell = now.duration_since(since.told) >= TELL_AGAIN;
        if tell {
            since.told = now;
        }
        tell
    }

    /// It was tried and is there; how long it was away, if it was.
    pub fn over(&mut self, now: Instant) -> Option<Duration> {
        self.0.take().map(|since| now.duration_since(since.began))
    }
}

/// Notices when the machine's clock is set.
#[derive(Clone, Copy, Debug)]
pub struct ClockWatch {
    looked: Instant,
    wall: DateTime<Utc>,
    jumped: Option<Instant>,
}

impl ClockWatch {
    pub fn new(now: Instant, wall: DateTime<Utc>) -> Self {
        Self { looked: now, wall, jumped: None }
    }

    /// Compares the clock with the time that has passed since the last look; by how much it was set, if it was.
    pub fn look(&mut self, now: Instant, wall: DateTime<Utc>) -> Option<TimeDelta> {
        let passed = TimeDelta::from_std(now.duration_since(self.looked)).unwrap_or(TimeDelta::MAX);
        let by = wall - self.wall - passed;
        (self.looked, self.wall) = (now, wall);
        if by.abs() <= JUMP {
            return None;
        }
        self.jumped = Some(now);
        Some(by)
    }

    /// Whether what is old by this clock is really old: it was not set for a day.
    pub fn is_trusted(&self, now: Instant) -> bool {
        self.jumped.is_none_or(|jumped| now.duration_since(jumped) >= DISTRUST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_away_is_told_six_times_and_tried_each_beat() {
        let start = Instant::now();
        let (mut outage, mut told) = (Outage::default(), 0);
        for beat in 0..120 {
            let now = start + Duration::from_secs(30 * beat);
            assert!(!outage.holds(now));
            told += u32::from(outage.again(now));
            assert!(outage.holds(now + Duration::from_secs(1)), "nobody else tries in the same beat");
        }
        assert_eq!(told, 6);
        assert_eq!(outage.over(start + Duration::from_hours(1)), Some(Duration::from_hours(1)));
        assert_eq!(outage.over(start), None);
        assert!(outage.again(start), "the next outage is told at once");
    }

    #[test]
    fn two_tries_in_one_moment_are_told_once() {
        let now = Instant::now();
        let mut outage = Outage::default();
        assert!(outage.again(now));
        assert!(!outage.again(now + Duration::from_secs(1)));
    }

    #[test]
    fn a_clock_that_is_set_is_noticed_and_not_trusted_for_a_day() {
        let (start, wall) = (Instant::now(), DateTime::UNIX_EPOCH);
        let mut watch = ClockWatch::new(start, wall);
        let hour = Duration::from_hours(1);
        assert_eq!(watch.look(start + hour, wall + hour + Duration::from_secs(20)), None, "small corrections are none");
        assert!(watch.is_trusted(start + hour));
        let by = watch.look(start + 2 * hour, wall + 200 * hour).expect("set forward");
        assert_eq!(by.num_hours(), 197);
        assert!(!watch.is_trusted(start + 25 * hour));
        assert_eq!(watch.look(start + 26 * hour, wall + 224 * hour), None);
        assert!(watch.is_trusted(start + 27 * hour));
        assert!(watch.look(start + 27 * hour, wall).expect("set back") < TimeDelta::zero());
    }
}
