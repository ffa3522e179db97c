//! The settings, read as `serve` would read them.

use std::net::IpAddr;
use std::path::Path;

use super::finding::{Area, Finding, Findings};
use crate::config::{DataArgs, ServeArgs};
use services::tenant::Base;

/// Checks all settings; nothing outside this machine is asked.
pub fn check(data: &DataArgs, serve: &ServeArgs) -> Vec<Finding> {
    let mut list = Findings::new(Area::Configuration);
    let https = base(&mut list, data);
    proxy(&mut list, serve, https);
    addresses(&mut list, serve);
    site(&mut list, &serve.site);
    if let Err(wrong) = data.location() {
        list.wrong("database address", wrong, "mend the setting; {tenant} stands where the database's name goes");
    }
    for (name, file) in [("CH_DATABASE_URL_FILE", &data.database_url_file), ("CH_SMTP_URL_FILE", &serve.smtp_url_file)]
    {
        if let Some(file) = file {
            secret(&mut list, name, file);
        }
    }
    mail(&mut list, serve, https);
    list.list
}

/// Whether the base is HTTPS; a base that can't be read counts as one that should be.
fn base(list: &mut Findings, data: &DataArgs) -> bool {
    const NAME: &str = "base URL";
    match data.base() {
        Err(wrong) => list.wrong(NAME, wrong, "set CH_BASE_URL, for example https://connecting-humans.example"),
        Ok(base) if base.is_https() => list.ok(NAME, base.state_url()),
        Ok(base) if is_local(&base) => {
            list.note(
                NAME,
                format!("{} is for trying out", base.state_url()),
                "visitors need an address with https://",
            );
            return false;
        }
        Ok(base) => list.wrong(
            NAME,
            format!("{}: forms and passwords travel unencrypted", base.state_url()),
            "put a proxy with TLS in front and set CH_BASE_URL to https://",
        ),
    }
    true
}

/// Whether the base is this machine itself: nobody else can open it.
fn is_local(base: &Base) -> bool {
    let (host, _) = super::network::host_and_port(&base.state_url());
    super::network::is_loopback_name(&host) || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

fn proxy(list: &mut Findings, serve: &ServeArgs, https: bool) {
    const NAME: &str = "trust proxy";
    match (serve.trust_proxy, https) {
        (true, true) if serve.listen.ip().is_unspecified() => list.note(
            NAME,
            format!("on, and {} is open to every network of this machine", serve.listen),
            "let only the proxy reach that port: whoever else does can choose the address that limits count for",
        ),
        (true, true) => list.ok(NAME, "on: visitors' addresses come from X-Forwarded-For"),
        (false, true) => list.wrong(
            NAME,
            "off, though HTTPS needs a proxy in front: all visitors share the proxy's address and its limits",
            "set CH_TRUST_PROXY=true, and let the proxy write X-Forwarded-For",
        ),
        (true, false) => list.note(
            NAME,
            "on without HTTPS: without a proxy in front anyone can choose the address that limits count for",
            "leave CH_TRUST_PROXY away when there is no proxy",
        ),
        (false, false) => list.ok(NAME, "off"),
    }
}

fn addresses(list: &mut Findings, serve: &ServeArgs) {
    const NAME: &str = "metrics";
    list.ok("listens on", serve.listen);
    let Some(metrics) = serve.metrics_listen else { return };
    if metrics == serve.listen {
        list.wrong(NAME, format!("{metrics} is where visitors are served"), "give CH_METRICS_LISTEN a port of its own");
    } else if metrics.ip().is_unspecified() {
        list.note(
            NAME,
            format!("{metrics} is open to every network of this machine"),
            "let only Prometheus reach that port",
        );
    } else {
        list.ok(NAME, format!("on {metrics}"));
    }
}

fn site(list: &mut Findings, folder: &Path) {
    const NAME: &str = "site folder";
    const ADVICE: &str = "CH_SITE names the folder that `cargo xtask site` made; copy all of it anew";
    match app::Assets::read(folder) {
        Err(error) => {
            // The error of a file does not name it.
            let missing = missing(folder).map(|file| format!("{file} is missing or can't be read"));
            list.wrong(NAME, format!("{}: {}", folder.display(), missing.unwrap_or(error.to_string())), ADVICE);
        }
        Ok(assets) => {
            match ["app.css", "form.js", "form.wasm", "work.js", "work.wasm"].into_iter().find(|name| !assets.has(name))
            {
                Some(name) => list.wrong(NAME, format!("{}: {name} is not in it", folder.display()), ADVICE),
                None => list.ok(NAME, folder.display()),
            }
        }
    }
}

/// The first file of the site folder that can't be read.
fn missing(folder: &Path) -> Option<String> {
    let read = |name: &str| std::fs::read(folder.join(name));
    let Ok(manifest) = read("manifest.json") else { return Some("manifest.json".to_owned()) };
    let names: std::collections::BTreeMap<String, String> = serde_json::from_slice(&manifest).ok()?;
    names.into_values().find(|name| read(name).is_err())
}

fn secret(list: &mut Findings, name: &'static str, file: &Path) {
    match std::fs::read_to_string(file) {
        Err(error) => list.wrong(
            name,
            format!("{}: {error}", file.display()),
            "name a file that the program's user can read, or leave the setting away",
        ),
        Ok(text) if text.trim().is_empty() => {
            list.wrong(name, format!("{} is empty", file.display()), "write the URL into it");
        }
        Ok(_) => match super::files::open_to_all(file) {
            Some(mode) => list.wrong(
                name,
                format!("everyone on this machine can read {} (mode {mode:04o})", file.display()),
                &format!("chmod o= {}", file.display()),
            ),
            None => list.ok(name, file.display()),
        },
    }
}

fn mail(list: &mut Findings, serve: &ServeArgs, https: bool) {
    const NAME: &str = "mail server";
    const FROM: &str = "mail sender";
    let smtp = match serve.smtp() {
        Ok(Some(smtp)) => smtp,
        Ok(None) if https => {
            return list.wrong(
                NAME,
                "none is set: nobody gets the link that confirms a sign-up",
                "set CH_SMTP_URL_FILE or CH_SMTP_URL",
            );
        }
        Ok(None) => {
            return list.note(NAME, "none is set: mails wait in the outbox", "set CH_SMTP_URL_FILE or CH_SMTP_URL");
        }
        // A file that can't be read has its line already.
        Err(_) => return,
    };
    let server = super::network::host_of(&smtp.url);
    if let Err(error) = mail::Delivery::new(&smtp) {
        let advice = "smtp://user:password@host:587?tls=required or smtps://…, and an address such as \
                      no-reply@connecting-humans.example";
        return list.wrong("mail settings", format!("CH_SMTP_URL or CH_MAIL_FROM: {error}"), advice);
    }
    let plain = smtp.url.starts_with("smtp://") && !smtp.url.contains("tls=required");
    let here = super::network::is_loopback_name(&server)
        || server.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback());
    if plain && !here {
        list.note(
            NAME,
            format!("mails, and the password if there is one, travel to {server} without a must for encryption"),
            "add ?tls=required, or use smtps://",
        );
    } else if serve.smtp_url.is_some() && smtp.url.contains('@') {
        list.note(
            NAME,
            format!("{server}; its password stands in a flag or a variable, which other programs may see"),
            "put the URL into a file and name that with CH_SMTP_URL_FILE",
        );
    } else {
        list.ok(NAME, server);
    }
    if smtp.from.ends_with("@localhost.localdomain") {
        list.wrong(FROM, format!("{} is the default; servers refuse it", smtp.from), "set CH_MAIL_FROM");
    } else {
        list.ok(FROM, smtp.from);
    }
}
