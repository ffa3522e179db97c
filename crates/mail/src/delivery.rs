//! Delivery over SMTP (RFC 5321) with lettre.

mod probe;

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::contact::Email;
use domain::text::clean_line;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use uuid::Uuid;

pub use probe::NoAnswer;

/// Longest time for one mail, from the connection to the server's last word. lettre itself limits only connecting:
/// a server that says nothing would hold the worker for ever.
pub const LONGEST: Duration = Duration::from_mins(2);

/// How to reach the SMTP server.
#[derive(Clone, Debug)]
pub struct SmtpConfig {
    /// `smtp://host:port` (plain, for a server on this machine), `smtps://…` (TLS from the start) or
    /// `smtp://…?tls=required` (STARTTLS); user and password may stand in it.
    pub url: String,
    /// The address that mails come from. Each district's name is put before it.
    pub from: String,
}

/// A mail on its way out.
#[derive(Clone, Debug)]
pub struct Outgoing<'mail> {
    pub id: Uuid,
    pub date: DateTime<Utc>,
    pub locale: domain::Locale,
    /// The district's name.
    pub from_name: &'mail str,
    /// Where answers go: the coordination.
    pub reply_to: &'mail str,
    pub to_name: &'mail str,
    pub to_address: &'mail str,
    pub subject: &'mail str,
    pub text: &'mail str,
    pub html: &'mail str,
}

/// Why a mail was not delivered.
#[derive(Debug, thiserror::Error)]
pub enum NotDelivered {
    /// Trying again makes no sense: the address can't be, or the server refused it for good (a 5xx reply).
    #[error("refused for good: {0}")]
    Permanent(String),
    /// Later may be better.
    #[error("not now: {0}")]
    Transient(String),
    /// The server did not get as far as this mail: it can't be reached, takes too long, closes, or does not let us in.
    /// Every other mail would fare the same.
    #[error("the server is away: {0}")]
    Away(String),
}

impl NotDelivered {
    /// Sorts a failure by the server's reply code (RFC 5321, section 4.2; RFC 4954, section 6), if there was a reply.
    fn of(code: Option<u16>, error: &dyn std::fmt::Display) -> Self {
        let error = error.to_string();
        match code {
            // The service closes (421), can't authenticate now (454), wants a sign-in, or refuses ours (530 to 538):
            // nothing is wrong with the mail.
            None | Some(421 | 454 | 530 | 534 | 535 | 538) => Self::Away(error),
            Some(500..) => Self::Permanent(error),
            Some(_) => Self::Transient(error),
        }
    }
}

/// A connection to the SMTP server, shared and kept open between mails.
#[derive(Clone, Debug)]
pub struct Delivery {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Address,
    longest: Duration,
}

/// RFC 3834: keeps "out of office" answers from coming back.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }
    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// RFC 3282: the language that the mail is written in.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }
    fn parse(language: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(language.to_owned()))
    }
    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

impl Delivery {
    /// Prepares the connection; says what is wrong with the settings.
    pub fn new(config: &SmtpConfig) -> Result<Self, String> {
        let from = config.from.parse().map_err(|error| format!("the sender's address: {error}"))?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&config.url)
            .map_err(|error| error.to_string())?
            .timeout(Some(Duration::from_secs(30)))
            .build();
        Ok(Self { transport, from, longest: LONGEST })
    }

    /// The same with less patience for one mail.
    #[must_use]
    pub fn within(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// Hands a mail to the server.
    pub async fn send(&self, mail: &Outgoing<'_>) -> Result<(), NotDelivered> {
        let message = self.message(mail)?;
        match tokio::time::timeout(self.longest, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            // Not even said: this mail needs what the server can't, such as an address beyond ASCII.
            Ok(Err(error)) if error.is_client() => Err(NotDelivered::Transient(error.to_string())),
            Ok(Err(error)) => Err(NotDelivered::of(error.status().map(u16::from), &error)),
            Err(_) => Err(NotDelivered::Away(format!("no end after {} s", self.longest.as_secs()))),
        }
    }

    fn message(&self, mail: &Outgoing<'_>) -> Result<lettre::Message, NotDelivered> {
        let permanent = |error: &dyn std::fmt::Display| NotDelivered::Permanent(error.to_string());
        let address = Email::parse(mail.to_address).map(|email| email.on_the_wire());
        let to = address.as_deref().unwrap_or(mail.to_address);
        let to: Address = to.parse().map_err(|error: lettre::address::AddressError| permanent(&error))?;
        // A line break in a name would end the program: lettre's way to show a mailbox can't say that it failed.
        let (from_name, to_name) = (clean_line(mail.from_name), clean_line(mail.to_name));
        let mut builder = lettre::Message::builder()
            .from(Mailbox::new(Some(format!("Connecting Humans · {from_name}")), self.from.clone()))
            .to(Mailbox::new(Some(to_name).filter(|name| !name.is_empty()), to))
            .subject(clean_line(mail.subject))
            .date(mail.date.into())
            .message_id(Some(format!("<{}@{}>", mail.id, self.from.domain())))
            .header(AutoSubmitted)
            .header(ContentLanguage(mail.locale.code().to_owned()));
        if let Ok(reply_to) = mail.reply_to.parse::<Address>() {
            builder = builder.reply_to(Mailbox::new(None, reply_to));
        }
        builder
            .multipart(
                MultiPart::alternative()
                    .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(mail.text.to_owned()))
                    .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(mail.html.to_owned())),
            )
            .map_err(|error| permanent(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever the forms take for an address can be put on an envelope, and into a mail's head, by lettre.
    #[test]
    fn whatever_is_taken_for_an_address_can_be_sent_to() {
        let locals = [
            "amina",
            "a.b",
            "a..b",
            ".a",
            "a.",
            "a+b",
            "o'brien",
            "\"a b\"",
            "a b",
            "ä",
            "أمينة",
            "a@b",
            "a\u{200b}b",
            "a,b",
            "(a)",
            "a\\b",
            "",
            "x{y}",
            "a\u{0}b",
            "%61",
            "-",
            "_",
            "!#$&*/=?^`|~",
        ];
        let domains = [
            "example.org",
            "müller.example",
            "xn--mller-kva.example",
            "example",
            "example.",
            ".example.org",
            "ex ample.org",
            "-a.org",
            "a-.org",
            "a_b.org",
            "[127.0.0.1]",
            "127.0.0.1",
            "مثال.إختبار",
            "例え.テスト",
            "a..b",
            "ＥＸＡＭＰＬＥ.org",
            "a\u{ad}b.org",
            "xn--a.org",
            "ß.de",
            "a.b.c.d.e",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.org",
            "1.2",
            "a.1",
            "☃.net",
            "a.-b.org",
        ];
        let around: [fn(&str) -> String; 6] = [
            str::to_owned,
            |address| format!("Max Muster <{address}>"),
            |address| format!("<{address}>"),
            |address| format!("mailto:{address}"),
            |address| format!("\u{202a}{address}\u{202c}"),
            |address| format!("\"A\" <{address}> "),
        ];
        let (mut tried, mut taken) = (0, 0);
        for (local, domain, around) in locals
            .iter()
            .flat_map(|local| domains.iter().flat_map(move |domain| around.map(|around| (*local, *domain, around))))
        {
            let typed = around(&format!("{local}@{domain}"));
            tried += 1;
            let Some(email) = Email::parse(&typed) else { continue };
            taken += 1;
            let mail = outgoing("Amina", &email, "Guten Tag");
            let message = delivery().message(&mail);
            assert!(message.is_ok(), "{typed:?} was taken as {email}: {:?}", message.err());
            let envelope = message.expect("a mail").envelope().to()[0].to_string();
            assert!(envelope.rsplit_once('@').is_some_and(|(_, domain)| domain.is_ascii()), "{envelope}");
            assert_eq!(Email::parse(&email).as_ref(), Some(&email), "read again");
        }
        assert!(tried > 3_000 && taken > 300, "{taken} of {tried}");
    }

    fn delivery() -> Delivery {
        let config = SmtpConfig { url: "smtp://127.0.0.1:2525".into(), from: "no-reply@ch.example".into() };
        Delivery::new(&config).expect("settings")
    }

    fn outgoing<'mail>(to_name: &'mail str, to_address: &'mail str, subject: &'mail str) -> Outgoing<'mail> {
        Outgoing {
            id: Uuid::nil(),
            date: DateTime::UNIX_EPOCH,
            locale: domain::Locale::Arabic,
            from_name: "Landkreis Gotha",
            reply_to: "koordination@gotha.example",
            to_name,
            to_address,
            subject,
            text: "text",
            html: "<p>html</p>",
        }
    }

    #[tokio::test]
    async fn headers_are_complete_and_nothing_typed_can_add_one() {
        let message = delivery()
            .message(&outgoing("Eve\r\nBcc: all@example.org", "eve@example.org", "Hi\r\nX-Evil: yes"))
            .expect("a message");
        let raw = String::from_utf8_lossy(&message.formatted()).into_owned();
        let head = raw.split("\r\n\r\n").next().expect("headers");
        for header in [
            "From: ",
            "To: ",
            "Reply-To: ",
            "Subject: ",
            "Date: ",
            "Message-ID: <",
            "Auto-Submitted: auto-generated",
            "Content-Language: ar",
            "MIME-Version: 1.0",
        ] {
            assert!(head.contains(header), "{header} is missing in\n{head}");
        }
        assert!(!head.lines().any(|line| line.starts_with("Bcc:") || line.starts_with("X-Evil:")), "{head}");
    }

    #[tokio::test]
    async fn an_address_that_can_not_be_is_given_up_at_once() {
        let error = delivery().send(&outgoing("x", "not an address", "s")).await.expect_err("no address");
        assert!(matches!(error, NotDelivered::Permanent(_)));
    }

    #[test]
    fn a_reply_tells_whether_the_mail_or_the_server_is_the_trouble() {
        for code in [None, Some(421), Some(454), Some(530), Some(535)] {
            assert!(matches!(NotDelivered::of(code, &"x"), NotDelivered::Away(_)), "{code:?}");
        }
        for code in [450, 451, 452] {
            assert!(matches!(NotDelivered::of(Some(code), &"x"), NotDelivered::Transient(_)), "{code}");
        }
        for code in [550, 552, 554] {
            assert!(matches!(NotDelivered::of(Some(code), &"x"), NotDelivered::Permanent(_)), "{code}");
        }
    }

    #[test]
    fn wrong_settings_are_said_at_start() {
        for (url, from) in [("http://x", "a@b.de"), ("smtp://localhost", "nobody")] {
            let config = SmtpConfig { url: url.into(), from: from.into() };
            assert!(Delivery::new(&config).is_err(), "{url} {from}");
        }
    }
}
