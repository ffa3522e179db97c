//! What two independent examiners say of the running program: Lighthouse, as a phone sees its pages, and Mozilla's HTTP
//! Observatory, behind a proxy with TLS.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::sys::signal::Signal;
use serde_json::Value;

use super::Bench;
use super::product::{Place, Product, free_port};
use super::table::{Row, number};
use super::work::SLUG;
use crate::stop::Guarded;
use crate::tools;

/// Least points of Lighthouse in each category, of 100.
const LIGHTHOUSE: f64 = 95.0;
/// Least points of the Observatory: 100, and more for what few do.
const OBSERVATORY: f64 = 110.0;
/// Most that a first visit to a form may take over the wire, in kB.
const FIRST_VISIT: f64 = 120.0;

/// Pages that Lighthouse is asked about.
const PAGES: [(&str, &str); 4] = [
    ("home", "/de"),
    ("form for volunteers", "/de/join/volunteer"),
    ("form for volunteers, Arabic", "/ar/join/volunteer"),
    ("directory", "/de/directory"),
];
const FORM: &str = "/join/";

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let folder = bench.workspace.root.join("end2end/audit");
    tools::npm_packages(&folder)?;
    let place = Place { data: bench.room("audit")?, url: None };
    bench.work("fill", Some(&place), &[("organisations", "200".to_owned()), ("signups", "0".to_owned())])?;
    let mut rows = lighthouse(&folder, &Product::start(bench, &place)?)?;
    rows.extend(observatory(bench, &folder, &place)?);
    Ok(rows)
}

fn lighthouse(folder: &Path, product: &Product) -> Result<Vec<Row>> {
    let mut command = Command::new("node");
    command.current_dir(folder).arg("lighthouse.mjs").arg(tools::chromium()?);
    command.args(PAGES.map(|(_, path)| format!("http://{SLUG}.localhost:{}{path}", product.port)));
    let said = tools::output(&mut command, "Lighthouse")?;
    let said: Vec<Value> =
        String::from_utf8_lossy(&said).lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    if said.len() != PAGES.len() {
        bail!("Lighthouse answered for {} of {} pages", said.len(), PAGES.len());
    }
    let mut rows = Vec::new();
    for ((what, path), page) in PAGES.iter().zip(&said) {
        let score = |category: &str| page["scores"][category].as_f64().unwrap_or(0.0);
        let scores = ["performance", "accessibility", "best-practices", "seo"].map(score);
        rows.push(Row {
            peer: names(&page["failed"]),
            ..Row::score(
                format!("Lighthouse, {what}: performance, accessibility, best practices, SEO"),
                &scores,
                LIGHTHOUSE,
            )
        });
        let kilobytes = page["bytes"].as_f64().unwrap_or(f64::NAN) / 1000.0;
        let wire = format!("first visit to {what}, in a browser: over the wire");
        rows.push(if path.contains(FORM) {
            Row::at_most(wire, kilobytes, " kB", FIRST_VISIT)
        } else {
            Row::told(wire, format!("{} kB", number(kilobytes)))
        });
        let paint = page["paint"].as_f64().unwrap_or(f64::NAN);
        rows.push(Row::told(format!("{what}: first paint on a slow phone"), format!("{} ms", number(paint))));
        let blocking = page["blocking"].as_array().map_or(f64::NAN, |list| if list.len() > 1 { 2.0 } else { 1.0 });
        rows.push(Row {
            peer: names(&page["blocking"]),
            ..Row::at_most(format!("{what}: files that block the first paint"), blocking, "", 1.0)
        });
    }
    Ok(rows)
}

fn names(list: &Value) -> String {
    let list = list.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
}

fn observatory(bench: &Bench<'_>, folder: &Path, place: &Place) -> Result<Vec<Row>> {
    let (http, https) = (free_port()?, free_port()?);
    let product = Product::start_as(bench, place, &format!("https://localhost:{https}"))?;
    let (_proxy, certificate) = proxy(&bench.room("audit-proxy")?, product.port, http, https)?;
    let said = tools::output(
        Command::new("node").current_dir(folder).env("NODE_EXTRA_CA_CERTS", &certificate).args([
            "observatory.mjs",
            "localhost",
            &http.to_string(),
            &https.to_string(),
        ]),
        "the Observatory",
    )?;
    let said: Value = serde_json::from_slice(&said).context("the Observatory's answer")?;
    let tests = said["tests"].as_array().map(Vec::as_slice).unwrap_or_default();
    let failed: Vec<_> =
        tests.iter().filter(|test| test["pass"] != true).filter_map(|test| test["result"].as_str()).collect();
    let score = said["score"].as_f64().context("the Observatory gave no points")?;
    Ok(vec![Row {
        peer: failed.join(", "),
        ..Row::score(format!("Mozilla's HTTP Observatory, {} tests: points", tests.len()), &[score], OBSERVATORY)
    }])
}

/// Caddy with certificates of its own making in front of the program, and where its root certificate is.
fn proxy(room: &Path, port: u16, http: u16, https: u16) -> Result<(Guarded, PathBuf)> {
    let caddy = tools::caddy()?;
    let storage = room.join("certificates");
    let config = room.join("Caddyfile");
    let text = format!(
        "{{\n admin off\n auto_https disable_redirects\n skip_install_trust\n http_port {http}\n https_port {https}\n \
         storage file_system {}\n}}\nhttp://localhost:{http} {{\n redir https://localhost:{https}{{uri}} permanent\n}}\n\
         https://localhost:{https} {{\n tls internal\n reverse_proxy 127.0.0.1:{port}\n}}\n",
        storage.display()
    );
    fs::write(&config, text).with_context(|| format!("writing {}", config.display()))?;
    let log = fs::File::create(room.join("caddy.log"))?;
    let mut command = Command::new(caddy);
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(&config).stdout(Stdio::null()).stderr(log);
    let proxy = Guarded::spawn(&mut command, Signal::SIGTERM).context("starting Caddy")?;
    let certificate = storage.join("pki/authorities/local/root.crt");
    let begun = Instant::now();
    let answers = |port| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok();
    while !(certificate.exists() && answers(http) && answers(https)) {
        if begun.elapsed() > Duration::from_secs(20) {
            bail!("Caddy did not start: {}", fs::read_to_string(room.join("caddy.log")).unwrap_or_default());
        }
        sleep(Duration::from_millis(50));
    }
    Ok((proxy, certificate))
}
