//! Nothing outlives this program.
//!
//! Every child is started through this module, which remembers it while it runs. When the program is
//! asked to end (Ctrl-C, SIGTERM, SIGHUP) the children are ended first, and directories that were only
//! borrowed are removed. Children stay in the process group of their parent, so that ending the group
//! ends all of them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, ExitStatus};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

/// What must be gone at the end.
struct Running {
    children: Vec<(Pid, Signal)>,
    directories: Vec<PathBuf>,
}

static RUNNING: Mutex<Running> = Mutex::new(Running { children: Vec::new(), directories: Vec::new() });

/// How long a child may take to end by itself.
const PATIENCE: Duration = Duration::from_secs(8);

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on a signal to end ends the children first.
pub fn listen() -> Result<()> {
    ctrlc::set_handler(|| {
        // Held until the end: nobody starts another child meanwhile.
        let running = running();
        let everybody = processes();
        for (child, signal) in &running.children {
            // Looked up before its parent ends and it belongs to nobody: test programs under cargo.
            let below = below(*child, &everybody);
            let _ = kill(*child, *signal);
            if *signal == Signal::SIGTERM {
                for process in below {
                    let _ = kill(process, Signal::SIGTERM);
                }
            }
        }
        for (child, _) in &running.children {
            wait_or_kill(*child);
        }
        for directory in &running.directories {
            let _ = fs::remove_dir_all(directory);
        }
        std::process::exit(130);
    })
    .context("listening for signals")
}

/// Every process with its parent, where the system has `/proc`. Elsewhere it is empty, and what children
/// have started is left to Ctrl-C, which the whole group hears.
fn processes() -> Vec<(Pid, Pid)> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let pid = entry.file_name().to_str().and_then(|name| name.parse().ok());
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        if let (Some(pid), Some(parent)) = (pid, parent(&stat)) {
            found.push((Pid::from_raw(pid), Pid::from_raw(parent)));
        }
    }
    found
}

/// The parent in a line like `42 (a name) S 7 …`; the name may hold spaces and parentheses.
fn parent(stat: &str) -> Option<i32> {
    let (_, rest) = stat.rsplit_once(')')?;
    rest.split_whitespace().nth(1)?.parse().ok()
}

/// What a process has started, and what that has started.
fn below(ancestor: Pid, processes: &[(Pid, Pid)]) -> Vec<Pid> {
    let mut found = vec![ancestor];
    let mut next = 0;
    while let Some(current) = found.get(next).copied() {
        found.extend(processes.iter().filter(|(_, parent)| *parent == current).map(|(pid, _)| *pid));
        next += 1;
    }
    found.remove(0);
    found
}

/// Waits until a child has ended, and makes it end when it does not.
fn wait_or_kill(child: Pid) {
    let deadline = Instant::now() + PATIENCE;
    while matches!(waitpid(child, Some(WaitPidFlag::WNOHANG)), Ok(WaitStatus::StillAlive)) {
        if Instant::now() > deadline {
            let _ = kill(child, Signal::SIGKILL);
            let _ = waitpid(child, None);
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

/// A running child that ends with this value.
#[derive(Debug)]
pub struct Guarded {
    child: Child,
    signal: Signal,
}

impl Guarded {
    /// Starts a child; `signal` is what asks it to end.
    pub fn spawn(command: &mut Command, signal: Signal) -> io::Result<Self> {
        let mut running = running();
        let child = command.spawn()?;
        let guarded = Self { child, signal };
        running.children.push((guarded.pid(), signal));
        Ok(guarded)
    }

    pub fn pid(&self) -> Pid {
        // A process id is an `i32` to the system and a `u32` to the standard library.
        Pid::from_raw(self.child.id().cast_signed())
    }

    /// What it writes, when its output is a pipe; once.
    pub fn stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Waits for its end.
    pub fn wait(mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }

    /// Whether it has ended, and how.
    pub fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        let pid = self.pid();
        if matches!(self.child.try_wait(), Ok(None)) {
            let _ = kill(pid, self.signal);
            let deadline = Instant::now() + PATIENCE;
            while matches!(self.child.try_wait(), Ok(None)) {
                if Instant::now() > deadline {
                    let _ = self.child.kill();
                    let _ = self.child.wait();
                    break;
                }
                thread::sleep(Duration::from_millis(20));
            }
        }
        running().children.retain(|(child, _)| *child != pid);
    }
}

/// A directory that is removed with this value.
#[derive(Debug)]
pub struct Borrowed(PathBuf);

impl Borrowed {
    /// Makes the directory; it must not exist yet.
    pub fn create(path: PathBuf) -> io::Result<Self> {
        fs::create_dir(&path)?;
        running().directories.push(path.clone());
        Ok(Self(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
        running().directories.retain(|path| *path != self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parent_stands_after_the_name() {
        assert_eq!(parent("42 (cargo) S 7 42 42 0"), Some(7));
        assert_eq!(parent("42 (a (strange) name) R 8 42"), Some(8));
        assert_eq!(parent(""), None);
    }

    #[test]
    fn grandchildren_are_found() {
        let pid = Pid::from_raw;
        let all = [(pid(2), pid(1)), (pid(3), pid(2)), (pid(4), pid(3)), (pid(5), pid(1)), (pid(6), pid(2))];
        assert_eq!(below(pid(2), &all), [pid(3), pid(6), pid(4)]);
        assert_eq!(below(pid(5), &all), []);
    }
}
