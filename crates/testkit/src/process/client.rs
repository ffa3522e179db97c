//! A browser of few means over TCP. Each request has a connection of its own, so that it is certain which answer came
//! in full.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Page;
use crate::browser::encode;

/// Why there is no answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Lost {
    /// Nobody listens: the request never left.
    NotSent,
    /// It was sent, in whole or in part, and no full answer came: whether it was done is not known.
    Unanswered,
}

/// A browser at one host of one process.
#[derive(Clone, Debug)]
pub struct Client {
    pub address: SocketAddr,
    /// What stands in `Host`, for example `erfurt.localhost:3000`.
    pub host: String,
    /// What stands in `X-Forwarded-For`.
    pub from: String,
    pub cookies: BTreeMap<String, String>,
    /// Longest wait for an answer.
    pub patience: Duration,
}

impl Client {
    pub fn new(address: SocketAddr, host: &str, from: &str) -> Self {
        let (host, from) = (host.to_owned(), from.to_owned());
        Self { address, host, from, cookies: BTreeMap::new(), patience: Duration::from_mins(1) }
    }

    /// The same browser, cookies and all, at another process.
    #[must_use]
    pub fn at(&self, address: SocketAddr) -> Self {
        Self { address, ..self.clone() }
    }

    /// GET
    pub async fn get(&mut self, path: &str) -> Result<Page, Lost> {
        self.send("GET", path, None).await
    }

    /// POST of a form from a page of this same site.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Page, Lost> {
        self.send("POST", path, Some(&encode(fields))).await
    }

    async fn send(&mut self, method: &str, path: &str, form: Option<&str>) -> Result<Page, Lost> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nX-Forwarded-For: {}\r\nConnection: close\r\n",
            self.host, self.from
        );
        if !cookies.is_empty() {
            head.extend(["Cookie: ", &cookies.join("; "), "\r\n"]);
        }
        if let Some(form) = form {
            head.extend(["Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n"]);
            head.extend(["Content-Length: ", &form.len().to_string(), "\r\n"]);
        }
        let request = format!("{head}\r\n{}", form.unwrap_or_default());
        let answer = tokio::time::timeout(self.patience, raw(self.address, request.as_bytes())).await;
        let page = read(&answer.map_err(|_| Lost::Unanswered)??).ok_or(Lost::Unanswered)?;
        for cookie in page.headers.get_all("set-cookie") {
            let Ok(cookie) = cookie.to_str() else { continue };
            let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else { continue };
            if value.is_empty() || cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(page)
    }
}

/// Sends bytes as they are and reads until the other side closes.
pub async fn raw(address: SocketAddr, bytes: &[u8]) -> Result<Vec<u8>, Lost> {
    let mut stream = TcpStream::connect(address).await.map_err(|_| Lost::NotSent)?;
    stream.write_all(bytes).await.map_err(|_| Lost::Unanswered)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.map_err(|_| Lost::Unanswered)?;
    Ok(answer)
}

/// Reads an answer with a length; `None` when it isn't there in full.
fn read(answer: &[u8]) -> Option<Page> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let mut headers = HeaderMap::new();
    for line in lines {
        let (name, value) = line.split_once(':')?;
        headers.append(name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value.trim()).ok()?);
    }
    let body = &answer[end + 4..];
    let length: usize = headers.get("content-length")?.to_str().ok()?.parse().ok()?;
    (body.len() == length).then(|| Page { status, headers, body: String::from_utf8_lossy(body).into_owned() })
}
