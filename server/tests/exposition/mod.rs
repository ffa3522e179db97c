//! Reading an exposition as Prometheus would.
#![allow(dead_code, clippy::allow_attributes, reason = "not every test asks for everything")]

mod watched;

use std::collections::BTreeMap;

use prometheus_parse::{Sample, Scrape, Value};

pub use watched::Watched;

/// What was read.
pub struct Exposition {
    pub text: String,
    samples: Vec<Sample>,
    /// Each family and its type, such as `ch_http_requests` and `counter`.
    pub families: BTreeMap<String, String>,
}

impl Exposition {
    pub fn read(text: &str) -> Self {
        // The parser keeps samples of histograms and counters together by their type's line, which OpenMetrics writes
        // without the ending of the samples; plain samples are what is asked for here.
        let plain = text.lines().filter(|line| !line.starts_with('#')).map(|line| Ok(without_braces(line)));
        let scrape = Scrape::parse(plain).expect("an exposition");
        let families = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split_once(' '));
        let families = families.map(|(name, kind)| (name.to_owned(), kind.to_owned())).collect();
        Self { text: text.to_owned(), samples: scrape.samples, families }
    }

    /// All names that a query can ask for.
    pub fn names(&self) -> Vec<String> {
        let of = |(name, kind): (&String, &String)| -> Vec<String> {
            let endings: &[&str] = match kind.as_str() {
                "counter" => &["_total"],
                "histogram" => &["_bucket", "_sum", "_count"],
                "info" => &["_info"],
                _ => &[""],
            };
            endings.iter().map(|ending| format!("{name}{ending}")).collect()
        };
        self.families.iter().flat_map(of).collect()
    }

    /// The sum over all labels.
    pub fn sum(&self, name: &str) -> f64 {
        self.samples.iter().filter(|sample| sample.metric == name).map(number).sum()
    }

    /// How many fell into a bucket or one below it.
    pub fn bucket(&self, family: &str, bound: f64) -> Option<f64> {
        let le = if bound.is_infinite() { "+Inf".to_owned() } else { bound.to_string() };
        value(self, &format!("{family}_bucket"), &[("le", &le)])
    }
}

/// The parser takes the first `}` for the end of the labels; Prometheus takes that inside quotation marks as text.
fn without_braces(line: &str) -> String {
    let mut quoted = false;
    let outside = |sign: char| {
        quoted ^= sign == '"';
        match sign {
            '{' if quoted => '<',
            '}' if quoted => '>',
            other => other,
        }
    };
    line.chars().map(outside).collect()
}

fn number(sample: &Sample) -> f64 {
    match sample.value {
        Value::Counter(number) | Value::Gauge(number) | Value::Untyped(number) => number,
        _ => f64::NAN,
    }
}

/// The value of the one sample with exactly these labels.
pub fn value(read: &Exposition, name: &str, labels: &[(&str, &str)]) -> Option<f64> {
    let fits = |sample: &&Sample| {
        sample.metric == name
            && sample.labels.len() == labels.len()
            && labels.iter().all(|(label, value)| {
                sample.labels.get(label) == Some(value.replace('{', "<").replace('}', ">").as_str())
            })
    };
    let mut found = read.samples.iter().filter(fits);
    let sample = found.next();
    assert!(found.next().is_none(), "{name} {labels:?} stands there twice");
    sample.map(number)
}
