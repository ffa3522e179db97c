//! The real program as a real process, with what it needs around it: databases of its own, an SMTP server, a browser
//! over TCP, and a way to its database that can be cut.

mod client;
mod installation;
mod port;
mod program;
mod proxy;
mod smtp;

pub use client::{Client, Lost, raw};
pub use installation::{Installation, Moved, Serving};
pub use program::Program;
pub use proxy::{Gate, Proxy};
pub use smtp::{Manner, Received, SmtpServer};

use std::future::Future;
use std::time::{Duration, Instant};

/// Asks again each 20 ms until the answer is something; fails with `what` after `seconds`.
pub async fn until<T, F: Future<Output = Option<T>>>(what: &str, seconds: u64, mut ask: impl FnMut() -> F) -> T {
    let deadline = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(answer) = ask().await {
            return answer;
        }
        assert!(Instant::now() < deadline, "after {seconds} s still not: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
