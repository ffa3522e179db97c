//! Host names and certificates, from outside: each address is asked for as visitors would.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use services::tenant::{Base, TenantRow, TenantStatus};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::finding::{Area, Finding, Findings};
use super::tls::{Answer, Broken, STEP, Trust, ask};

/// Hosts that are asked together.
const AT_ONCE: usize = 8;
/// A certificate that ends sooner was not renewed: those that are renewed by machine have four weeks left, or more.
const DAYS: i64 = 14;
/// A name that nobody has, for finding out whether every name below the base leads here.
const PROBE: &str = "doctor-probe";

/// Name and port of a URL, without a user; the port that its scheme brings when none is given.
pub fn host_and_port(url: &str) -> (String, u16) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let usual = if scheme == "http" { 80 } else { 443 };
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host.to_owned(), port.parse().unwrap_or(usual)),
        _ => (authority.to_owned(), usual),
    }
}

/// The name alone.
pub fn host_of(url: &str) -> String {
    host_and_port(url).0
}

/// `localhost` and the names below it are this machine; no name server is asked for them (RFC 6761, section 6.3).
pub fn is_loopback_name(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

/// Asks for the base, a name below it, and every address of every tenant that is served.
pub async fn check(base: &Base, tenants: &[TenantRow], now: DateTime<Utc>) -> Vec<Finding> {
    let mut list = Findings::new(Area::Network);
    let trust = match base.is_https().then(Trust::of_this_machine).transpose() {
        Ok(trust) => trust,
        Err(error) => {
            list.wrong("certificates", error, "install the system's certificates (package ca-certificates)");
            return list.list;
        }
    };
    let mut urls = vec![base.state_url()];
    for row in tenants.iter().filter(|row| row.status == TenantStatus::Active) {
        urls.push(base.tenant_url(&row.slug, &[]));
        urls.extend(row.hosts.iter().map(|host| base.tenant_url(&row.slug, std::slice::from_ref(host))));
    }
    let (places, trust) = (Arc::new(Semaphore::new(AT_ONCE)), Arc::new(trust));
    let mut jobs = JoinSet::new();
    for (number, url) in urls.into_iter().enumerate() {
        let (places, trust) = (places.clone(), trust.clone());
        jobs.spawn(async move {
            let _place = places.acquire().await;
            let (host, port) = host_and_port(&url);
            let mut list = Findings::new(Area::Network);
            address(&mut list, &host, port, trust.as_ref().as_ref(), now).await;
            (number, list.list)
        });
    }
    let mut done: Vec<_> = jobs.join_all().await;
    done.sort_by_key(|(number, _)| *number);
    list.list.extend(done.into_iter().flat_map(|(_, findings)| findings));
    wildcard(&mut list, base).await;
    list.list
}

/// Whether a district that is made tomorrow has a name.
async fn wildcard(list: &mut Findings, base: &Base) {
    let (host, port) = host_and_port(&base.state_url());
    let subject = format!("*.{host}");
    match resolve(&format!("{PROBE}.{host}"), port).await {
        Ok(addresses) => list.ok(&subject, format!("leads to {}", shown(&addresses))),
        Err(error) => list.note(
            &subject,
            format!("not every name below it leads somewhere ({error})"),
            "make a wildcard entry at the name server, or one for each new district",
        ),
    }
}

async fn resolve(host: &str, port: u16) -> Result<Vec<SocketAddr>, String> {
    if is_loopback_name(host) {
        return Ok(vec![(Ipv4Addr::LOCALHOST, port).into(), (Ipv6Addr::LOCALHOST, port).into()]);
    }
    match timeout(STEP, tokio::net::lookup_host((host, port))).await {
        Err(_) => Err(format!("the name server did not answer within {} s", STEP.as_secs())),
        Ok(Err(error)) => Err(error.to_string()),
        Ok(Ok(addresses)) => {
            let addresses: Vec<SocketAddr> = addresses.collect();
            if addresses.is_empty() { Err("it has no address".to_owned()) } else { Ok(addresses) }
        }
    }
}

fn shown(addresses: &[SocketAddr]) -> String {
    let mut addresses: Vec<IpAddr> = addresses.iter().map(SocketAddr::ip).collect();
    addresses.dedup();
    addresses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

async fn address(list: &mut Findings, host: &str, port: u16, trust: Option<&Trust>, now: DateTime<Utc>) {
    let addresses = match resolve(host, port).await {
        Ok(addresses) => addresses,
        Err(error) => {
            let advice = "make an entry for it at the name server (A, AAAA or CNAME), or take it from the tenant";
            return list.wrong(host, format!("the name leads nowhere: {error}"), advice);
        }
    };
    match ask(host, &addresses, trust).await {
        Ok(answer) => judge(list, host, &shown(&addresses), answer, now),
        Err(broken) => list.wrong(host, format!("{}: {broken}", shown(&addresses)), advice(&broken)),
    }
}

const fn advice(broken: &Broken) -> &'static str {
    match broken {
        Broken::Closed(_) | Broken::Slow => "is the proxy running, does the name lead to it, and is the port open?",
        Broken::Expired => "renew it; does the proxy's renewal still run, and is the new one loaded?",
        Broken::OtherName => "order one that holds this name too: base name, *. below it, and each tenant's own host",
        Broken::Untrusted => "use a certificate from an authority that browsers know, with its chain",
        Broken::Tls(_) | Broken::NotHttp(_) => "is it the proxy that answers on this port?",
    }
}

fn judge(list: &mut Findings, host: &str, to: &str, answer: Answer, now: DateTime<Utc>) {
    let days = answer.until.map(|until| (until - now.timestamp()).div_euclid(24 * 3600));
    if !answer.ours {
        return list.wrong(
            host,
            format!("{to} answers {} to /healthz", answer.status),
            "does the name lead to this installation, is the program running, and does the proxy reach it?",
        );
    }
    match days {
        Some(days) if days < DAYS => list.wrong(
            host,
            format!("{to} answers; its certificate ends in {days} days"),
            "renew it; machines renew earlier, so look why that did not happen",
        ),
        Some(days) => list.ok(host, format!("{to} answers; certificate for {days} more days")),
        None => list.ok(host, format!("{to} answers")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_taken_apart_and_secrets_left_behind() {
        assert_eq!(host_and_port("https://ch.example"), ("ch.example".to_owned(), 443));
        assert_eq!(host_and_port("http://localhost:3000/x"), ("localhost".to_owned(), 3000));
        assert_eq!(host_of("smtp://user:p%40ss@mail.example:587?tls=required"), "mail.example");
        assert_eq!(host_of("smtps://a@b:pass@[::1]:465"), "[::1]");
        assert_eq!(host_of("smtp://[::1]"), "[::1]");
    }

    #[test]
    fn a_certificate_that_was_not_renewed_is_wrong() {
        let now = DateTime::UNIX_EPOCH;
        for (days, wrong) in [(13, true), (15, false)] {
            let mut list = Findings::new(Area::Network);
            judge(
                &mut list,
                "ch.example",
                "192.0.2.1",
                Answer { status: 200, ours: true, until: Some(days * 86_400 + 5) },
                now,
            );
            assert_eq!(super::super::show::wrong(&list.list) == 1, wrong, "{:?}", list.list);
        }
    }
}
