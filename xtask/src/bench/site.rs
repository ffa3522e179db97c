//! What browsers load: sizes of the parts, and of a first visit.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::Bench;
use super::product::{Place, Product};
use super::table::{Row, number};
use super::work::SLUG;

/// A page, and the most that a first visit to it may take over the wire, in kB; nothing where nothing is wanted.
const PAGES: [(&str, &str, Option<f64>); 3] = [
    ("home", "/de", None),
    ("form for volunteers", "/de/join/volunteer", Some(120.0)),
    ("directory", "/de/directory", None),
];

#[expect(clippy::cast_precision_loss, reason = "sizes of files are small")]
fn kilobytes(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

pub fn measure(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let mut rows = parts(bench)?;
    let place = Place { data: bench.room("site")?, url: None };
    bench.work("fill", Some(&place), &[("organisations", "20".to_owned()), ("signups", "0".to_owned())])?;
    let product = Product::start(bench, &place)?;
    for (what, path, wanted) in PAGES {
        let (requests, bytes) = visit(&product, path)?;
        let what = format!("first visit to {what}: over the wire");
        let row = match wanted {
            Some(wanted) => Row::at_most(what, kilobytes(bytes), " kB", wanted),
            None => Row::told(what, format!("{} kB", number(kilobytes(bytes)))),
        };
        rows.push(Row { peer: format!("{requests} requests"), ..row });
    }
    Ok(rows)
}

/// Size of each part as it is and in brotli.
fn parts(bench: &Bench<'_>) -> Result<Vec<Row>> {
    let site = bench.workspace.site();
    let mut rows = Vec::new();
    for entry in fs::read_dir(&site).with_context(|| format!("reading {}", site.display()))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // `app.114ec0414fc4ebdf.css` is app.css.
        let mut words = name.split('.');
        let (Some(stem), Some(_), Some(kind @ ("wasm" | "js" | "css" | "woff2")), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            continue;
        };
        let raw = fs::metadata(&path)?.len();
        // Fonts are compressed already.
        let small = fs::metadata(site.join(format!("{name}.br"))).map_or(raw, |file| file.len());
        let in_kilobytes = |bytes: u64| number(kilobytes(usize::try_from(bytes).unwrap_or(usize::MAX)));
        rows.push(Row::told(
            format!("{stem}.{kind}"),
            format!("{} kB, in brotli {} kB", in_kilobytes(raw), in_kilobytes(small)),
        ));
    }
    rows.sort_by(|one, other| one.what.cmp(&other.what));
    Ok(rows)
}

/// Requests and bytes of a first visit: the page, all that it names, and the fonts of its style sheet that German needs.
/// A browser may load less: what is named for other sizes, or for later.
fn visit(product: &Product, path: &str) -> Result<(usize, usize)> {
    let plain = |path: &str| -> Result<String> {
        let answer = product.get(SLUG, path, &[])?;
        if answer.status != 200 {
            bail!("{path} answered {}", answer.status);
        }
        Ok(String::from_utf8_lossy(&answer.body).into_owned())
    };
    let mut wanted: BTreeSet<String> = named(&plain(path)?);
    let sheets: Vec<_> = wanted.iter().filter(|name| is_a(name, "css")).cloned().collect();
    for sheet in sheets {
        let fonts = named(&plain(&sheet)?).into_iter();
        wanted.extend(fonts.filter(|name| is_a(name, "woff2") && !name.contains("latin-ext")));
    }
    wanted.insert(path.to_owned());
    let mut bytes = 0;
    for path in &wanted {
        let answer = product.get(SLUG, path, &[("Accept-Encoding", "br, gzip")])?;
        if answer.status != 200 {
            bail!("{path} answered {}", answer.status);
        }
        bytes += answer.head.len() + answer.body.len();
    }
    Ok((wanted.len(), bytes))
}

/// Whether a file's name ends so.
fn is_a(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// Everything below `/assets/` that a text names.
fn named(text: &str) -> BTreeSet<String> {
    const START: &str = "/assets/";
    let ends = |sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_'));
    text.split(START).skip(1).map(|rest| format!("{START}{}", rest.split(ends).next().unwrap_or_default())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_asset_is_found_once() {
        let text =
            "<link href=\"/assets/app.1.css\"><script>import('/assets/form.2.js')</script>url(/assets/app.1.css)";
        let names: Vec<_> = named(text).into_iter().collect();
        assert_eq!(names, ["/assets/app.1.css", "/assets/form.2.js"]);
    }
}
