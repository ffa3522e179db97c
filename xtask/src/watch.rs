//! `cargo xtask watch`: the demo, built again and restarted after each change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result};
use nix::sys::signal::Signal;

use crate::demo::Arguments;
use crate::site;
use crate::steps::{Steps, short};
use crate::stop::Guarded;
use crate::tools;
use crate::workspace::Workspace;

/// What is watched, from the root of the workspace.
const WATCHED: [&str; 6] = ["app", "crates", "server", "migrations", "Cargo.toml", "Cargo.lock"];

const PAUSE: Duration = Duration::from_millis(500);

/// When each watched file was last written.
type Snapshot = BTreeMap<PathBuf, SystemTime>;

pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let mut steps = Steps::new(2);
    steps.next("tools", "Tools: the compiler's browser target, npm packages");
    tools::wasm_target(workspace)?;
    steps.next("watch", "Watching app, crates, server and migrations; Ctrl-C ends it");

    let mut server: Option<Guarded> = None;
    let mut fresh = arguments.fresh();
    loop {
        let before = snapshot(&workspace.root);
        let start = Instant::now();
        match build(workspace, &steps, arguments) {
            Ok(binary) => {
                // The old one ends before the new one takes its port and its databases.
                drop(server.take());
                let mut command = arguments.server(workspace, &binary, fresh)?;
                command.env("CH_LIVE_RELOAD", "1");
                server = Some(
                    Guarded::spawn(&mut command, Signal::SIGTERM)
                        .with_context(|| format!("starting {}", binary.display()))?,
                );
                fresh = false;
                println!("watch: started after {}", short(start.elapsed()));
            }
            Err(error) => {
                let old = if server.is_some() { "; the server of before goes on" } else { "" };
                println!("watch: {error:#}{old}");
            }
        }
        let changed = wait_for_change(workspace, &before, &mut server);
        println!("\nwatch: {changed} changed, building");
    }
}

fn build(workspace: &Workspace, steps: &Steps, arguments: &Arguments) -> Result<PathBuf> {
    tools::npm_packages(&workspace.root.join("app"))?;
    site::build(workspace, steps)?;
    workspace.build_server(arguments.release)
}

/// Waits until something differs from `before` and has then stayed the same for one pause.
/// Returns the name of a changed file.
fn wait_for_change(workspace: &Workspace, before: &Snapshot, server: &mut Option<Guarded>) -> String {
    let mut last: Option<Snapshot> = None;
    loop {
        if let Some(running) = server
            && let Ok(Some(status)) = running.ended()
        {
            println!("watch: the server ended ({status}); waiting for a change");
            *server = None;
        }
        let now = snapshot(&workspace.root);
        if now != *before {
            if last.as_ref() == Some(&now) {
                return first_change(before, &now)
                    .and_then(|path| path.strip_prefix(&workspace.root).ok())
                    .map_or_else(|| "something".to_owned(), |path| path.display().to_string());
            }
            last = Some(now);
        }
        thread::sleep(PAUSE);
    }
}

fn first_change<'a>(before: &'a Snapshot, after: &'a Snapshot) -> Option<&'a Path> {
    after
        .iter()
        .find(|(path, time)| before.get(*path) != Some(time))
        .or_else(|| before.iter().find(|(path, _)| !after.contains_key(*path)))
        .map(|(path, _)| path.as_path())
}

fn snapshot(root: &Path) -> Snapshot {
    let mut found = Snapshot::new();
    for name in WATCHED {
        visit(&root.join(name), &mut found);
    }
    found
}

fn visit(path: &Path, found: &mut Snapshot) {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or(".");
    // Packages that npm installs, and what editors leave for a moment.
    if name == "node_modules" || name.starts_with('.') || name.ends_with('~') {
        return;
    }
    let Ok(meta) = fs::metadata(path) else { return };
    if meta.is_dir() {
        for entry in fs::read_dir(path).into_iter().flatten().flatten() {
            visit(&entry.path(), found);
        }
    } else if let Ok(time) = meta.modified() {
        found.insert(path.to_owned(), time);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(files: &[(&str, u64)]) -> Snapshot {
        files
            .iter()
            .map(|(name, second)| {
                let time = SystemTime::UNIX_EPOCH + Duration::from_secs(*second);
                (PathBuf::from(name), time)
            })
            .collect()
    }

    #[test]
    fn a_changed_a_new_and_a_removed_file_are_changes() {
        let before = at(&[("a.rs", 1), ("b.rs", 1)]);
        assert_eq!(first_change(&before, &before), None);
        let touched = at(&[("a.rs", 1), ("b.rs", 2)]);
        assert_eq!(first_change(&before, &touched), Some(Path::new("b.rs")));
        let added = at(&[("a.rs", 1), ("b.rs", 1), ("c.rs", 1)]);
        assert_eq!(first_change(&before, &added), Some(Path::new("c.rs")));
        let removed = at(&[("b.rs", 1)]);
        assert_eq!(first_change(&before, &removed), Some(Path::new("a.rs")));
    }
}
