//! A PostgreSQL server of our own for the tests: in a folder under `target`, on a free port, reachable
//! from this machine only, and gone at the end.

use std::env;
use std::fs;
use std::fs::File;
use std::net::TcpListener;
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use nix::errno::Errno;
use nix::sys::signal::{Signal, kill};
use nix::sys::statvfs::statvfs;
use nix::unistd::{Pid, Uid, User, getpid};

use crate::stop::{Borrowed, Guarded};
use crate::tools;
use crate::workspace::Workspace;

const PREFIX: &str = "connecting-humans-postgres-";

const SETTINGS: [&str; 5] = [
    "listen_addresses=127.0.0.1",
    // Only by TCP: the path of a socket may not be longer than some hundred characters.
    "unix_socket_directories=",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=300",
];

/// Where files are kept in memory, as Linux has it. Making and dropping a database there takes a quarter of the time.
const MEMORY: &str = "/dev/shm";
/// What there has to be free of it: the tests' databases take a third at most.
const ENOUGH: u64 = 1 << 30;

/// Fast before safe: the data is thrown away.
const FAST: [&str; 3] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/// The running server; it ends with this value, and its folder goes with it.
#[derive(Debug)]
pub struct Database {
    // In this order: first the server ends, then its folder is removed.
    _server: Guarded,
    _folder: Borrowed,
    url: String,
}

impl Database {
    /// For tests.
    pub fn start(workspace: &Workspace) -> Result<Self> {
        let memory = Path::new(MEMORY);
        let free = statvfs(memory).map(|there| there.blocks_available() * there.fragment_size());
        if free.is_ok_and(|free| free >= ENOUGH) {
            return Self::start_with(memory, &FAST);
        }
        Self::start_with(&workspace.target.join("tmp"), &FAST)
    }

    /// As in production: a commit waits for the disk.
    pub fn start_durable(workspace: &Workspace) -> Result<Self> {
        Self::start_with(&workspace.target.join("tmp"), &["fsync=on", "synchronous_commit=on", "full_page_writes=on"])
    }

    fn start_with(tmp: &Path, further: &[&str]) -> Result<Self> {
        let programs = tools::postgres_programs()?;
        fs::create_dir_all(tmp).with_context(|| format!("making {}", tmp.display()))?;
        remove_leftovers(tmp);
        let owner = owner()?;

        let name = format!("{PREFIX}{}", std::process::id());
        let mut folder = Borrowed::create(tmp.join(&name))?;
        if let Some(owner) = &owner
            && !may_enter(owner, folder.path())
        {
            // The checkout is in a place that only root may enter, such as /root.
            drop(folder);
            folder = Borrowed::create(env::temp_dir().join(&name))?;
        }
        let place = folder.path().to_owned();
        fs::set_permissions(&place, fs::Permissions::from_mode(0o700))?;
        if let Some(owner) = &owner {
            chown(&place, Some(owner.uid.as_raw()), Some(owner.gid.as_raw()))
                .context("giving the database's folder to its user")?;
        }

        let data = place.join("data");
        let mut initdb = as_owner(&programs.join("initdb"), owner.as_ref(), &place);
        initdb
            .args(["--username=postgres", "--auth=trust", "--encoding=UTF8"])
            .args(["--locale=C.UTF-8", "--no-sync", "--no-instructions", "-D"])
            .arg(&data);
        tools::output(&mut initdb, "making a PostgreSQL database (initdb)")?;

        let port = free_port()?;
        let log = place.join("log");
        let mut postgres = as_owner(&programs.join("postgres"), owner.as_ref(), &place);
        postgres
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string()])
            .stdout(File::create(&log)?)
            .stderr(File::options().append(true).open(&log)?);
        for setting in SETTINGS.iter().chain(further) {
            postgres.args(["-c", setting]);
        }
        // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
        let mut server = Guarded::spawn(&mut postgres, Signal::SIGINT).context("starting PostgreSQL")?;
        wait_until_ready(&programs, port, &mut server, &log)?;
        Ok(Self { _server: server, _folder: folder, url: format!("postgres://postgres@127.0.0.1:{port}/postgres") })
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

/// PostgreSQL refuses to run as root: then somebody else owns it.
fn owner() -> Result<Option<User>> {
    if !Uid::effective().is_root() {
        return Ok(None);
    }
    for name in ["postgres", "nobody"] {
        if let Some(user) = User::from_name(name)? {
            return Ok(Some(user));
        }
    }
    bail!("PostgreSQL can't run as root, and there is neither a user postgres nor nobody")
}

fn as_owner(program: &Path, owner: Option<&User>, place: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place).stdin(Stdio::null());
    if let Some(owner) = owner {
        command.uid(owner.uid.as_raw()).gid(owner.gid.as_raw());
    }
    command
}

fn may_enter(owner: &User, folder: &Path) -> bool {
    as_owner(Path::new("test"), Some(owner), Path::new("/"))
        .arg("-x")
        .arg(folder)
        .status()
        .is_ok_and(|status| status.success())
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("looking for a free port")?;
    Ok(listener.local_addr()?.port())
}

fn wait_until_ready(programs: &Path, port: u16, server: &mut Guarded, log: &Path) -> Result<()> {
    let deadline = Instant::now() + Duration::from_mins(1);
    loop {
        let ready = Command::new(programs.join("pg_isready"))
            .args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()])
            .status()
            .context("asking PostgreSQL whether it is ready (pg_isready)")?;
        if ready.success() {
            return Ok(());
        }
        if server.ended()?.is_some() || Instant::now() > deadline {
            bail!("PostgreSQL did not start:\n{}", fs::read_to_string(log).unwrap_or_default().trim());
        }
        thread::sleep(Duration::from_millis(50));
    }
}

/// Ends and removes what an earlier run could not, because it was killed.
fn remove_leftovers(tmp: &Path) {
    for place in [tmp.to_owned(), env::temp_dir()] {
        for entry in fs::read_dir(place).into_iter().flatten().flatten() {
            let path = entry.path();
            let maker = entry.file_name().to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse::<i32>().ok());
            // A process with the number of this one is gone, or this one would not have it.
            if let Some(maker) = maker
                && (maker == getpid().as_raw() || kill(Pid::from_raw(maker), None) == Err(Errno::ESRCH))
            {
                if let Some(server) = leftover_server(&path) {
                    let _ = kill(server, Signal::SIGQUIT);
                    thread::sleep(Duration::from_millis(300));
                }
                let _ = fs::remove_dir_all(path);
            }
        }
    }
}

/// The server that still runs in this folder, if it is really one.
fn leftover_server(folder: &Path) -> Option<Pid> {
    let data: PathBuf = folder.join("data");
    let file = fs::read_to_string(data.join("postmaster.pid")).ok()?;
    let pid: i32 = file.lines().next()?.trim().parse().ok()?;
    let command = fs::read(format!("/proc/{pid}/cmdline")).ok()?;
    String::from_utf8_lossy(&command).contains(data.to_str()?).then(|| Pid::from_raw(pid))
}
