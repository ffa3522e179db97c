//! A proxy that speaks TLS and passes on every byte, as the one in front of an installation does.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// The names of the installation.
pub const NAMES: [&str; 2] = ["localhost", "erfurt.localhost"];

/// How long a certificate is good.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Validity {
    Long,
    /// Ended years ago.
    Over,
    /// So many more days.
    Days(i64),
}

/// Whoever signs certificates.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        let name = format!("Authority {}", NUMBER.fetch_add(1, Ordering::Relaxed));
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.not_after = date_time_ymd(2100, 1, 1);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate"))
    }

    /// Writes its certificate where a machine that trusts it would have it.
    pub fn trusted_in(&self, file: &Path) {
        std::fs::write(file, self.0.pem()).expect("a file");
    }

    fn config(&self, names: &[&str], validity: Validity) -> ServerConfig {
        let key = KeyPair::generate().expect("a key");
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut params = CertificateParams::new(names).expect("names");
        (params.not_before, params.not_after) = match validity {
            Validity::Long => (date_time_ymd(2020, 1, 1), date_time_ymd(2090, 1, 1)),
            Validity::Over => (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1)),
            Validity::Days(days) => {
                let now = services::Clock::now(&services::SystemClock) + chrono::Duration::days(days);
                let (year, month, day) = {
                    use chrono::Datelike as _;
                    (now.year(), now.month(), now.day())
                };
                let end = date_time_ymd(year, u8::try_from(month).expect("a month"), u8::try_from(day).expect("a day"));
                (date_time_ymd(2020, 1, 1), end)
            }
        };
        let certificate = params.signed_by(&key, &self.0).expect("a certificate");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("a certificate with its key")
    }
}

/// The proxy. It goes with the test's runtime.
pub struct Front {
    listener: Option<TcpListener>,
    pub port: u16,
}

impl Front {
    /// Takes a port; whoever connects waits until [`Front::serve`].
    pub async fn bind() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        Self { listener: Some(listener), port }
    }

    /// Passes on to `inner` what comes encrypted for these names.
    pub fn serve(&mut self, authority: &Authority, names: &[&str], validity: Validity, inner: SocketAddr) {
        let acceptor = TlsAcceptor::from(Arc::new(authority.config(names, validity)));
        let listener = self.listener.take().expect("it serves once");
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let (Ok(mut outer), Ok(mut inner)) =
                        (acceptor.accept(stream).await, TcpStream::connect(inner).await)
                    else {
                        return;
                    };
                    let _ = copy_bidirectional(&mut outer, &mut inner).await;
                });
            }
        });
    }
}
