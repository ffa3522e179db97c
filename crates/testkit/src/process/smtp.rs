//! A small SMTP server (RFC 5321) that keeps what it took, and can be as unwilling as real ones.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::port::{ClosablePort, Lever};

/// How the server behaves.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Manner {
    /// Takes every mail.
    Takes,
    /// Takes every mail, and waits before each reply.
    Slow(Duration),
    /// Nobody listens.
    Gone,
    /// Takes connections and never says a word.
    Silent,
    /// Closes connections at once.
    Rude,
    /// Takes the mail and closes the connection instead of saying so.
    Forgetful,
    /// Answers each recipient with this line, such as `451 4.7.1 later` or `550 5.1.1 unknown`.
    Refuses(&'static str),
    /// Answers the greeting with this line, such as `530 5.7.0 authentication required` to each sender.
    Stern(&'static str),
}

/// A mail that the server took.
#[derive(Clone, Debug)]
pub struct Received {
    /// The `Message-ID`, which is the outbox row's own.
    pub id: String,
    pub to: String,
    pub at: Instant,
}

#[derive(Debug, Default)]
struct Taken {
    mails: Vec<Received>,
    connections: u64,
}

/// The server. It ends with this value.
#[derive(Debug)]
pub struct SmtpServer {
    pub address: SocketAddr,
    manner: Arc<Lever<Manner>>,
    taken: Arc<Mutex<Taken>>,
}

impl SmtpServer {
    /// A server on a port of its own.
    pub async fn start(manner: Manner) -> Self {
        let (mut port, lever) = ClosablePort::bind(manner);
        let address = port.address;
        let sender = Arc::new(lever);
        let taken = Arc::new(Mutex::new(Taken::default()));
        let (keep, tell) = (taken.clone(), Arc::downgrade(&sender));
        tokio::spawn(async move {
            while let Some(stream) = port.accept(Manner::Gone).await {
                let Some(manner) = tell.upgrade() else { return };
                keep.lock().expect("the mails").connections += 1;
                let (keep, mut manner) = (keep.clone(), manner.subscribe());
                tokio::spawn(async move {
                    let mut gone = manner.clone();
                    tokio::select! {
                        _ = talk(stream, &mut manner, &keep) => {}
                        _ = gone.wait_for(|manner| *manner == Manner::Gone) => {}
                    }
                });
            }
        });
        sender.set(manner).await;
        Self { address, manner: sender, taken }
    }

    /// Its address for `CH_SMTP_URL`.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Changes how it behaves, from the next word on.
    pub async fn set(&self, manner: Manner) {
        self.manner.set(manner).await;
    }

    /// What it took so far.
    pub fn mails(&self) -> Vec<Received> {
        self.taken.lock().expect("the mails").mails.clone()
    }

    /// How many times each mail came, by its `Message-ID`.
    pub fn times(&self) -> BTreeMap<String, u32> {
        let mut times = BTreeMap::new();
        for mail in self.mails() {
            *times.entry(mail.id).or_default() += 1;
        }
        times
    }

    /// How many connections there were.
    pub fn connections(&self) -> u64 {
        self.taken.lock().expect("the mails").connections
    }
}

/// One conversation; `None` when the other side is gone.
async fn talk(stream: TcpStream, manner: &mut watch::Receiver<Manner>, taken: &Mutex<Taken>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    if *manner.borrow() == Manner::Rude {
        return None;
    }
    say(&mut stream, manner, "220 mail.example ESMTP").await?;
    let mut to = String::new();
    loop {
        let line = hear(&mut stream).await?;
        let now = *manner.borrow();
        let reply = match (line.split([' ', ':']).next()?.to_ascii_uppercase().as_str(), now) {
            ("EHLO" | "HELO", _) => "250-mail.example\r\n250-8BITMIME\r\n250 SMTPUTF8",
            ("MAIL", Manner::Stern(line)) | ("RCPT", Manner::Refuses(line)) => line,
            ("RCPT", _) => {
                line.split(['<', '>']).nth(1)?.clone_into(&mut to);
                "250 2.1.5 fine"
            }
            ("MAIL" | "RSET" | "NOOP", _) => "250 2.0.0 fine",
            ("DATA", _) => {
                say(&mut stream, manner, "354 go on").await?;
                let id = body(&mut stream).await?;
                let mail = Received { id, to: to.clone(), at: Instant::now() };
                taken.lock().expect("the mails").mails.push(mail);
                if *manner.borrow() == Manner::Forgetful {
                    return None;
                }
                "250 2.0.0 taken"
            }
            ("QUIT", _) => {
                say(&mut stream, manner, "221 2.0.0 bye").await?;
                return Some(());
            }
            _ => "502 5.5.1 what?",
        };
        say(&mut stream, manner, reply).await?;
    }
}

async fn say(stream: &mut BufReader<TcpStream>, manner: &mut watch::Receiver<Manner>, line: &str) -> Option<()> {
    manner.wait_for(|manner| *manner != Manner::Silent).await.ok()?;
    let now = *manner.borrow();
    if let Manner::Slow(wait) = now {
        tokio::time::sleep(wait).await;
    }
    stream.get_mut().write_all(format!("{line}\r\n").as_bytes()).await.ok()
}

async fn hear(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let count = stream.read_line(&mut line).await.ok()?;
    (count > 0).then(|| line.trim_end().to_owned())
}

/// Reads a mail to its final dot; its `Message-ID`.
async fn body(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut id = String::new();
    loop {
        let line = hear(stream).await?;
        if line == "." {
            return Some(id);
        }
        if let Some(value) = line.strip_prefix("Message-ID: <") {
            value.trim_end_matches('>').split('@').next()?.clone_into(&mut id);
        }
    }
}
