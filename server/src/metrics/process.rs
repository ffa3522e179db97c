//! The process as the system sees it, by the names that Prometheus' own libraries use. Linux tells it in `/proc`;
//! elsewhere there is nothing to tell.

use std::fmt::Error;
use std::fs;

use nix::unistd::{SysconfVar, sysconf};
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeGaugeValue, NoLabelSet};
use prometheus_client::metrics::MetricType;

#[derive(Debug)]
pub(super) struct Process;

/// What `/proc` says of this process.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Figures {
    cpu_seconds: f64,
    /// Seconds since 1970.
    started: f64,
    virtual_bytes: u64,
    resident_bytes: u64,
}

/// Reads `/proc/self/stat` (see `proc_pid_stat(5)`). The second field is the program's name and may hold spaces and
/// brackets, so counting begins after its end.
fn figures(stat: &str, booted: f64, tick: f64, page: u64) -> Option<Figures> {
    let fields: Vec<&str> = stat.rsplit_once(") ")?.1.split_whitespace().collect();
    // The first of these is field 3 of the manual.
    let field = |number: usize| fields.get(number - 3)?.parse::<u64>().ok();
    #[expect(clippy::cast_precision_loss, reason = "ticks of some centuries")]
    let seconds = |number: usize| Some(field(number)? as f64 / tick);
    Some(Figures {
        cpu_seconds: seconds(14)? + seconds(15)?,
        started: booted + seconds(22)?,
        virtual_bytes: field(23)?,
        resident_bytes: field(24)? * page,
    })
}

/// The time of the machine's start: `btime` in `/proc/stat`.
fn booted(stat: &str) -> Option<f64> {
    stat.lines().find_map(|line| line.strip_prefix("btime ")?.trim().parse().ok())
}

/// The soft limit of open files: `Max open files` in `/proc/self/limits`.
fn most_files(limits: &str) -> Option<u64> {
    limits.lines().find_map(|line| line.strip_prefix("Max open files")?.split_whitespace().next()?.parse().ok())
}

fn system(variable: SysconfVar) -> Option<u64> {
    sysconf(variable).ok().flatten().and_then(|value| u64::try_from(value).ok())
}

fn read() -> Option<Figures> {
    let booted = booted(&fs::read_to_string("/proc/stat").ok()?)?;
    #[expect(clippy::cast_precision_loss, reason = "a hundred, or a thousand")]
    let tick = system(SysconfVar::CLK_TCK)? as f64;
    figures(&fs::read_to_string("/proc/self/stat").ok()?, booted, tick, system(SysconfVar::PAGE_SIZE)?)
}

fn gauge(
    encoder: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    value: &impl EncodeGaugeValue,
) -> Result<(), Error> {
    encoder.encode_descriptor(name, help, None, MetricType::Gauge)?.encode_gauge(value)
}

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), Error> {
        let encoder = &mut encoder;
        if let Some(figures) = read() {
            encoder
                .encode_descriptor("process_cpu_seconds", "Time on processors, in seconds", None, MetricType::Counter)?
                .encode_counter::<NoLabelSet, _, u64>(&figures.cpu_seconds, None)?;
            gauge(encoder, "process_start_time_seconds", "When the process started", &figures.started)?;
            gauge(encoder, "process_virtual_memory_bytes", "Address space", &figures.virtual_bytes)?;
            gauge(encoder, "process_resident_memory_bytes", "Memory in use", &figures.resident_bytes)?;
        }
        if let Ok(open) = fs::read_dir("/proc/self/fd") {
            gauge(encoder, "process_open_fds", "Open files and connections", &open.count())?;
        }
        if let Some(most) = fs::read_to_string("/proc/self/limits").ok().as_deref().and_then(most_files) {
            gauge(encoder, "process_max_fds", "Most open files and connections", &most)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_the_program_may_hold_anything() {
        let stat =
            "42 (a ) b) S 1 42 42 0 -1 4194560 10 0 0 0 250 50 0 0 20 0 9 0 1000 8192000 300 18446744073709551615";
        let read = figures(stat, 1_000_000.0, 100.0, 4096).expect("figures");
        let expected =
            Figures { cpu_seconds: 3.0, started: 1_000_010.0, virtual_bytes: 8_192_000, resident_bytes: 1_228_800 };
        assert_eq!(read, expected);
        assert_eq!(figures("42 (x) S 1", 0.0, 100.0, 4096), None);
    }

    #[test]
    fn limits_and_the_start_of_the_machine_are_found() {
        let limits = "Limit  Soft Limit  Hard Limit  Units\nMax open files            1024                 524288               files\n";
        assert_eq!(most_files(limits), Some(1024));
        assert_eq!(booted("cpu 1 2\nbtime 1790000000\nprocesses 3\n"), Some(1_790_000_000.0));
    }
}
