//! Talking to the SMTP server without sending anything.

use std::time::Duration;

use super::Delivery;

/// Longest time for the whole conversation.
const PATIENCE: Duration = Duration::from_secs(15);

/// Where the conversation broke off.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum NoAnswer {
    /// Nobody answers there, or what answers is no SMTP server.
    #[error("can't be reached: {0}")]
    Unreachable(String),
    /// No end after so many seconds.
    #[error("did not finish within {0} s")]
    TooSlow(u64),
    /// The connection could not be encrypted, or the server's certificate is not to be trusted.
    #[error("no encrypted connection: {0}")]
    Tls(String),
    /// The server does not accept user and password (RFC 4954, section 6).
    #[error("the sign-in was refused: {0}")]
    SignIn(String),
    /// The server said no to something else.
    #[error("refused: {0}")]
    Refused(String),
}

impl Delivery {
    /// Connects, greets, encrypts and signs in as the settings say (EHLO, STARTTLS, AUTH), asks for a sign of life
    /// (NOOP) and takes its leave (QUIT).
    pub async fn probe(&self) -> Result<(), NoAnswer> {
        match tokio::time::timeout(PATIENCE, self.transport.test_connection()).await {
            Err(_) => Err(NoAnswer::TooSlow(PATIENCE.as_secs())),
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err(NoAnswer::Refused("the server closed the connection".to_owned())),
            Ok(Err(error)) => Err(sort(&error)),
        }
    }
}

fn sort(error: &lettre::transport::smtp::Error) -> NoAnswer {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        // The library's own words repeat those of the cause in some places.
        let words = inner.to_string();
        if !text.contains(&words) {
            text = format!("{text}: {words}");
        }
        cause = inner.source();
    }
    match error.status().map(u16::from) {
        Some(454 | 530 | 534 | 535 | 538) => NoAnswer::SignIn(text),
        Some(_) => NoAnswer::Refused(text),
        // A certificate that is not trusted breaks off as an error of the connection.
        None if error.is_tls() || text.contains("certificate") => NoAnswer::Tls(text),
        // "STARTTLS is not supported", "no compatible mechanism": said by our side of the conversation.
        None if error.is_client() => NoAnswer::Refused(text),
        None => NoAnswer::Unreachable(text),
    }
}
