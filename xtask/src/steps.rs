//! Saying what happens: numbered steps with the time since the start.

use std::fmt::Display;
use std::time::{Duration, Instant};

/// Announces the steps of one command, in order.
#[derive(Debug)]
pub struct Steps {
    total: usize,
    current: usize,
    start: Instant,
    finished: Vec<(String, Duration)>,
    running: Option<(String, Instant)>,
}

impl Steps {
    pub fn new(total: usize) -> Self {
        Self { total, current: 0, start: Instant::now(), finished: Vec::new(), running: None }
    }

    /// Begins the next step. `name` is the short name for the summary at the end.
    pub fn next(&mut self, name: &str, what: impl Display) {
        self.finish();
        self.current += 1;
        println!("[ {}/{} ] {:>6}  {what}", self.current, self.total, short(self.start.elapsed()));
        self.running = Some((name.to_owned(), Instant::now()));
    }

    /// A line under the current step.
    pub fn note(&self, what: impl Display) {
        println!("          {:>6}  {what}", short(self.start.elapsed()));
    }

    /// Ends the last step; the next one does it by itself.
    pub fn finish(&mut self) {
        if let Some((name, start)) = self.running.take() {
            self.finished.push((name, start.elapsed()));
        }
    }

    /// All finished steps with how long each took.
    pub fn finished(&self) -> &[(String, Duration)] {
        &self.finished
    }

    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}

/// `3.4 s` or `2:05 min`.
pub fn short(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{}:{:02} min", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_like_times() {
        assert_eq!(short(Duration::from_millis(340)), "0.3 s");
        assert_eq!(short(Duration::from_secs(59)), "59.0 s");
        assert_eq!(short(Duration::from_secs(125)), "2:05 min");
    }
}
