//! A mail server that lets in who knows the password (RFC 4954, PLAIN) and keeps what it took.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// `\0ch\0right` in base64.
const RIGHT: &str = "AGNoAHJpZ2h0";

pub struct Post {
    pub port: u16,
    pub mails: Arc<Mutex<Vec<String>>>,
}

impl Post {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let mails = Arc::new(Mutex::new(Vec::new()));
        let keep = mails.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, keep.clone()));
            }
        });
        Self { port, mails }
    }

    pub fn url(&self, password: &str) -> String {
        format!("smtp://ch:{password}@127.0.0.1:{}", self.port)
    }
}

async fn talk(stream: TcpStream, mails: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut is_in = false;
    let mut mail: Option<String> = None;
    stream.get_mut().write_all(b"220 post.example ESMTP\r\n").await.ok()?;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let reply = if let Some(text) = &mut mail {
            if line != ".\r\n" {
                text.push_str(&line);
                continue;
            }
            mails.lock().expect("mails").push(mail.take().unwrap_or_default());
            "250 2.0.0 taken"
        } else {
            let word = line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
            match word.as_str() {
                "EHLO" => "250-post.example\r\n250 AUTH PLAIN",
                "AUTH" if line.trim_end() == format!("AUTH PLAIN {RIGHT}") => {
                    is_in = true;
                    "235 2.7.0 welcome"
                }
                "AUTH" => "535 5.7.8 user or password is wrong",
                "QUIT" => "221 2.0.0 bye",
                "NOOP" => "250 2.0.0 fine",
                _ if !is_in => "530 5.7.0 who are you?",
                "DATA" => {
                    mail = Some(String::new());
                    "354 go on"
                }
                _ => "250 2.0.0 fine",
            }
        };
        stream.get_mut().write_all(format!("{reply}\r\n").as_bytes()).await.ok()?;
    }
}
