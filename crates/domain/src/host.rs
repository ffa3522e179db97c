//! Host names: the state's, the districts' under it, and the districts' own.

use crate::district::is_slug;

/// A host name from a request, without its port: lower case, and nothing that a host name can't hold.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Host(String);

impl Host {
    /// Reads a `Host` header (RFC 9110, section 7.2): name or address, perhaps with a port.
    pub fn parse(header: &str) -> Option<Self> {
        let name = match header.rsplit_once(':') {
            Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => header,
        };
        let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
        let plain = (1..=253).contains(&name.len())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
            && name.split('.').all(|label| !label.is_empty() && label.len() <= 63);
        plain.then_some(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the state is reached; districts are below it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Base {
    scheme: String,
    host: Host,
    port: Option<u16>,
}

impl Base {
    /// Reads the state's address, such as `https://connecting-humans.example` or `http://localhost:3000`.
    pub fn parse(url: &str) -> Result<Self, String> {
        let (scheme, rest) =
            url.trim_end_matches('/').split_once("://").ok_or("must begin with https:// or http://")?;
        if !matches!(scheme, "http" | "https") {
            return Err("must begin with https:// or http://".to_owned());
        }
        let (name, port) = match rest.rsplit_once(':') {
            Some((name, port)) => (name, Some(port.parse().map_err(|_| format!("{port} is not a port"))?)),
            None => (rest, None),
        };
        let host = Host::parse(name).ok_or_else(|| format!("{rest} is not a host name"))?;
        Ok(Self { scheme: scheme.to_owned(), host, port })
    }

    /// Whether this is the state's host.
    pub fn is_state(&self, host: &Host) -> bool {
        *host == self.host
    }

    /// The slug in `<slug>.<state's host>`.
    pub fn slug<'host>(&self, host: &'host Host) -> Option<&'host str> {
        let slug = host.0.strip_suffix(&self.host.0)?.strip_suffix('.')?;
        is_slug(slug).then_some(slug)
    }

    /// Whether a host name is the state's or lies below it.
    pub fn holds(&self, host: &Host) -> bool {
        self.is_state(host) || host.0.strip_suffix(&self.host.0).is_some_and(|rest| rest.ends_with('.'))
    }

    /// The state's address, without a slash at the end.
    pub fn state_url(&self) -> String {
        self.url(self.host.as_str())
    }

    /// A tenant's address: its first own host name, else the one below the state's.
    pub fn tenant_url(&self, slug: &str, own: &[String]) -> String {
        own.first().map_or_else(|| self.url(&format!("{slug}.{}", self.host.0)), |host| self.url(host))
    }

    fn url(&self, host: &str) -> String {
        let port = self.port.map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{host}{port}", self.scheme)
    }

    /// Whether a request came from a page of the very host that it asks: the same scheme, name and port (RFC 6454).
    /// `origin` is the header of that name; `asked` the `Host` header, with its port.
    pub fn is_same_origin(&self, origin: &str, asked: &str) -> bool {
        let port = |authority: &str| -> Option<u16> {
            match authority.rsplit_once(':') {
                Some((_, port)) => port.parse().ok(),
                None => Some(if self.is_https() { 443 } else { 80 }),
            }
        };
        let Some((scheme, authority)) = origin.split_once("://") else { return false };
        let (Some(from), Some(to)) = (Host::parse(authority), Host::parse(asked)) else { return false };
        scheme == self.scheme && from == to && port(authority).is_some() && port(authority) == port(asked)
    }

    /// Whether cookies can be marked `Secure`.
    pub fn is_https(&self) -> bool {
        self.scheme == "https"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_read_without_port_case_and_final_dot() {
        for header in ["Erfurt.localhost:3000", "erfurt.localhost", "erfurt.localhost.", "ERFURT.LOCALHOST.:3000"] {
            assert_eq!(Host::parse(header).expect(header).as_str(), "erfurt.localhost");
        }
    }

    #[test]
    fn what_is_no_host_name_is_none() {
        for bad in [
            "",
            ".",
            "a..b",
            "a/b",
            "a b",
            "a@b",
            "erfurt.localhost:30a",
            "[::1]:3000",
            "a_b",
            "ä.de",
            "a,b",
            "a\0b",
            &"a".repeat(64),
            &"a.".repeat(200),
        ] {
            assert_eq!(Host::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_slug_is_one_label_below_the_state() {
        let base = Base::parse("http://localhost:3000").expect("a URL");
        let slug = |host: &str| base.slug(&Host::parse(host).expect("a host")).map(str::to_owned);
        assert_eq!(slug("erfurt.localhost").as_deref(), Some("erfurt"));
        assert_eq!(slug("a.erfurt.localhost"), None);
        assert_eq!(slug("erfurtlocalhost"), None);
        assert_eq!(slug("erfurt.example.org"), None);
        assert!(base.is_state(&Host::parse("localhost:99").expect("a host")));
    }

    #[test]
    fn an_origin_is_scheme_name_and_port() {
        let (plain, tls) = (Base::parse("http://localhost:3000"), Base::parse("https://ch.example"));
        let (plain, tls) = (plain.expect("a URL"), tls.expect("a URL"));
        assert!(plain.is_same_origin("http://erfurt.localhost:3000", "erfurt.localhost:3000"));
        assert!(plain.is_same_origin("http://localhost", "localhost:80"));
        assert!(tls.is_same_origin("https://erfurt.ch.example", "Erfurt.ch.example:443"));
        for (base, origin, asked) in [
            (&plain, "https://erfurt.localhost:3000", "erfurt.localhost:3000"),
            (&plain, "http://erfurt.localhost:8080", "erfurt.localhost:3000"),
            (&plain, "http://erfurt.localhost", "erfurt.localhost:3000"),
            (&plain, "http://gotha.localhost:3000", "erfurt.localhost:3000"),
            (&plain, "http://localhost:3000", "erfurt.localhost:3000"),
            (&tls, "http://erfurt.ch.example", "erfurt.ch.example"),
            (&tls, "https://erfurt.ch.example:8443", "erfurt.ch.example"),
            (&tls, "null", "erfurt.ch.example"),
            (&tls, "", ""),
            (&tls, "https://", ""),
            (&tls, "https://erfurt.ch.example/", "erfurt.ch.example"),
            (&tls, "https://erfurt.ch.example:99999", "erfurt.ch.example:99999"),
        ] {
            assert!(!base.is_same_origin(origin, asked), "{origin} at {asked}");
        }
    }

    #[test]
    fn addresses_follow_the_base() {
        let base = Base::parse("http://localhost:3000/").expect("a URL");
        assert_eq!(base.state_url(), "http://localhost:3000");
        assert_eq!(base.tenant_url("gotha", &[]), "http://gotha.localhost:3000");
        assert_eq!(base.tenant_url("gotha", &["ch.gotha.example".into()]), "http://ch.gotha.example:3000");
        for bad in ["localhost", "ftp://x", "http://", "http://a b", "http://x:99999"] {
            assert!(Base::parse(bad).is_err(), "{bad}");
        }
    }
}
