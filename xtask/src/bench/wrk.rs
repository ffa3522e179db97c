//! Load on a page by `wrk`: always with the same threads and connections.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::tools;

/// What came of a load.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    pub per_second: f64,
    /// Milliseconds that 99 of 100 answers took at most.
    pub p99: f64,
}

/// Makes sure that there is `wrk`.
pub fn present() -> Result<()> {
    if tools::on_path("wrk").is_none() {
        tools::apt_install("wrk", &["wrk"])?;
    }
    Ok(())
}

/// Asks for a page as often as it is answered; any answer but a good one ends the measurement.
pub fn load(url: &str, headers: &[(&str, &str)], seconds: u32) -> Result<Outcome> {
    let mut command = Command::new("wrk");
    command.args(["-t1", "-c16", "--latency", &format!("-d{seconds}s")]);
    for (name, value) in headers {
        command.args(["-H", &format!("{name}: {value}")]);
    }
    let said = tools::output(command.arg(url), "wrk")?;
    read(&String::from_utf8_lossy(&said)).with_context(|| format!("loading {url}"))
}

fn read(said: &str) -> Result<Outcome> {
    if let Some(line) = said.lines().find(|line| line.contains("Non-2xx") || line.contains("Socket errors")) {
        bail!("{}", line.trim());
    }
    let after = |word: &str| said.lines().find_map(|line| line.trim().strip_prefix(word)).map(str::trim);
    let per_second = after("Requests/sec:").and_then(|number| number.parse().ok()).context("wrk gave no figure")?;
    let p99 = after("99%").and_then(milliseconds).context("wrk gave no latency")?;
    Ok(Outcome { per_second, p99 })
}

/// `1.23ms`, `456.00us`, `1.20s`.
fn milliseconds(time: &str) -> Option<f64> {
    let (number, factor) = [("us", 0.001), ("ms", 1.0), ("s", 1000.0)]
        .into_iter()
        .find_map(|(unit, factor)| Some((time.strip_suffix(unit)?, factor)))?;
    number.parse::<f64>().ok().map(|number| number * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Running 1s test @ http://127.0.0.1:1/\n  Latency Distribution\n     50%  120.00us\n     99%    1.20ms\n\
                        \x20 100 requests in 1.00s, 1MB read\nRequests/sec:  81234.56\nTransfer/sec: 1MB\n";

    #[test]
    fn its_figures_are_read() {
        assert_eq!(read(SAID).expect("figures"), Outcome { per_second: 81_234.56, p99: 1.2 });
        assert!((milliseconds("456.00us").expect("a time") - 0.456).abs() < 1e-9);
        assert!((milliseconds("1.20s").expect("a time") - 1200.0).abs() < 1e-9);
    }

    #[test]
    fn a_refused_answer_is_no_figure() {
        assert!(read(&format!("{SAID}  Non-2xx or 3xx responses: 7\n")).is_err());
        assert!(read("").is_err());
    }
}
