//! One address, as a visitor's browser would reach it: name, encryption, certificate, answer.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{CertificateError, ClientConfig, Error as TlsError, RootCertStore, crypto::ring};
use x509_parser::prelude::{FromDer as _, X509Certificate};

/// How long each step may take.
pub const STEP: Duration = Duration::from_secs(5);

/// What went wrong on the way.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Broken {
    #[error("nobody listens there: {0}")]
    Closed(String),
    #[error("no answer within {} s", STEP.as_secs())]
    Slow,
    #[error("its certificate has expired")]
    Expired,
    #[error("its certificate is for other names")]
    OtherName,
    #[error("its certificate is from nobody that this machine trusts")]
    Untrusted,
    #[error("no encrypted connection: {0}")]
    Tls(String),
    #[error("what answers there is no web server: {0}")]
    NotHttp(String),
}

/// An answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Answer {
    pub status: u16,
    /// Whether it is this program's sign of life.
    pub ours: bool,
    /// When the certificate ends (Unix seconds); none without encryption.
    pub until: Option<i64>,
}

/// What this machine trusts.
#[derive(Clone)]
pub struct Trust(Arc<ClientConfig>);

impl Trust {
    /// Reads the machine's certificates.
    ///
    /// # Errors
    /// When there are none, or encryption can't be set up.
    pub fn of_this_machine() -> Result<Self, String> {
        let native = rustls_native_certs::load_native_certs();
        let mut roots = RootCertStore::empty();
        let (taken, _) = roots.add_parsable_certificates(native.certs);
        if taken == 0 {
            return Err("this machine trusts no certificates".to_owned());
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| error.to_string())?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self(Arc::new(config)))
    }
}

/// Asks for the sign of life at this host through one of its addresses; encrypted when there is something to trust.
pub async fn ask(host: &str, addresses: &[SocketAddr], trust: Option<&Trust>) -> Result<Answer, Broken> {
    let stream = connect(addresses).await?;
    let Some(Trust(config)) = trust else {
        let (status, ours) = life(host, stream).await?;
        return Ok(Answer { status, ours, until: None });
    };
    let name = ServerName::try_from(host.to_owned()).map_err(|error| Broken::Tls(error.to_string()))?;
    let handshake = TlsConnector::from(config.clone()).connect(name, stream);
    let stream = timeout(STEP, handshake).await.map_err(|_| Broken::Slow)?.map_err(|error| sort(&error))?;
    let until = stream.get_ref().1.peer_certificates().and_then(|chain| end(chain.first()?));
    let (status, ours) = life(host, stream).await?;
    Ok(Answer { status, ours, until })
}

async fn connect(addresses: &[SocketAddr]) -> Result<TcpStream, Broken> {
    let mut broken = Broken::Slow;
    // A host has an address or two; one that is not reached may be the one without a route from here.
    for address in addresses.iter().take(4) {
        match timeout(STEP, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => broken = Broken::Closed(error.to_string()),
            Err(_) => broken = Broken::Slow,
        }
    }
    Err(broken)
}

fn sort(error: &std::io::Error) -> Broken {
    let cause = error.get_ref().and_then(|inner| inner.downcast_ref::<TlsError>());
    match cause {
        Some(TlsError::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. })) => {
            Broken::Expired
        }
        Some(TlsError::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        )) => Broken::OtherName,
        // A signature that does not fit: by somebody else who has the name of one that is trusted.
        Some(TlsError::InvalidCertificate(CertificateError::UnknownIssuer | CertificateError::BadSignature)) => {
            Broken::Untrusted
        }
        _ => Broken::Tls(error.to_string()),
    }
}

/// When a certificate ends, in Unix seconds.
fn end(certificate: &CertificateDer<'_>) -> Option<i64> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    Some(certificate.validity().not_after.timestamp())
}

/// `GET /healthz` (RFC 9112), and what comes back: the status, and whether it is `ok`.
async fn life(host: &str, mut stream: impl AsyncRead + AsyncWrite + Unpin) -> Result<(u16, bool), Broken> {
    let lost = |error: std::io::Error| Broken::NotHttp(error.to_string());
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    let talk = async {
        stream.write_all(request.as_bytes()).await.map_err(lost)?;
        let mut bytes = Vec::new();
        // More than any honest sign of life. A connection that is cut off without a farewell is common.
        let _ = stream.take(16 * 1024).read_to_end(&mut bytes).await;
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut response = httparse::Response::new(&mut headers);
        match response.parse(&bytes) {
            Ok(httparse::Status::Complete(head)) => {
                let status = response.code.unwrap_or_default();
                Ok((status, status == 200 && bytes[head..].windows(2).any(|pair| pair == b"ok")))
            }
            Ok(httparse::Status::Partial) => Err(Broken::NotHttp("its answer breaks off".to_owned())),
            Err(error) => Err(Broken::NotHttp(error.to_string())),
        }
    };
    timeout(STEP, talk).await.map_err(|_| Broken::Slow)?
}
