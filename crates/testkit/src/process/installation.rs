//! The program with databases of its own: what an operator would have set up.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use services::tenant::{Base, Tenants};
use services::{Clock, Env, SystemRandom};
use store::{Durability, Location, Opener};
use tempfile::TempDir;

use super::{Client, Program};
use crate::databases::Names;
use crate::{Backend, PASSWORD};

/// A data folder or databases, and the program that uses them.
#[derive(Debug)]
pub struct Installation {
    binary: PathBuf,
    folder: TempDir,
    /// The pattern of its databases' addresses, on PostgreSQL.
    pub database: Option<String>,
    starts: AtomicU64,
    _names: Option<Names>,
}

/// How a process is started.
#[derive(Clone, Debug, Default)]
pub struct Serving {
    /// 0 takes a free one.
    pub port: u16,
    /// `smtp://…`
    pub smtp: Option<String>,
    /// Another way to the databases than the installation's own.
    pub database: Option<String>,
    /// What runs before the program and becomes it, such as `prlimit`.
    pub through: Vec<String>,
    /// Other variables.
    pub set: Vec<(String, String)>,
}

impl Installation {
    /// An empty one. `binary` is `env!("CARGO_BIN_EXE_connecting-humans")`.
    pub fn new(binary: &str, backend: Backend) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        std::fs::create_dir(&site).expect("a folder");
        // Pages without style: what is served is not looked at here.
        std::fs::write(site.join("manifest.json"), "{}").expect("a file");
        let names = (backend == Backend::Postgres).then(Names::new);
        let database = names.as_ref().map(Names::pattern);
        // A build that goes on beside the test replaces the file, not what this name leads to.
        let own = folder.path().join("connecting-humans");
        let binary = if std::fs::hard_link(binary, &own).is_ok() { own } else { binary.into() };
        Self { binary, folder, database, starts: AtomicU64::new(0), _names: names }
    }

    /// One with the district Erfurt.
    pub async fn with_erfurt(binary: &str, backend: Backend) -> Self {
        let installation = Self::new(binary, backend);
        installation.run(&["tenant", "create", "erfurt"]).await;
        installation
    }

    /// Where its data is, on SQLite.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A folder for what else a test needs.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, through: &[String], database: Option<&String>) -> Command {
        let mut command = match through {
            [] => Command::new(&self.binary),
            [first, rest @ ..] => {
                let mut command = Command::new(first);
                command.args(rest).arg(&self.binary);
                command
            }
        };
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("CH_DATA", self.data())
            .env("CH_SITE", self.folder.path().join("site"))
            .env("CH_TRUST_PROXY", "true");
        if let Some(database) = database.or(self.database.as_ref()) {
            command.env("CH_DATABASE_URL", database);
        }
        command
    }

    /// Runs a command to its end; what it wrote to standard output.
    pub async fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> String {
        let mut command = self.command(&[], None);
        command.args(arguments).stdin(Stdio::null());
        let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{}\n{out}\n{err}", output.status);
        out.into_owned()
    }

    /// Starts a process that serves.
    pub async fn start(&self, serving: &Serving) -> Program {
        self.try_start(serving).await.unwrap_or_else(|output| panic!("the program did not start:\n{output}"))
    }

    /// Starts a process that may not come to serve: then what it wrote.
    pub async fn try_start(&self, serving: &Serving) -> Result<Program, String> {
        let mut command = self.command(&serving.through, serving.database.as_ref());
        command.arg("serve").env("CH_LISTEN", format!("127.0.0.1:{}", serving.port));
        if let Some(smtp) = &serving.smtp {
            command.env("CH_SMTP_URL", smtp);
        }
        command.envs(serving.set.iter().map(|(name, value)| (name, value)));
        let number = self.starts.fetch_add(1, Ordering::Relaxed);
        Program::start(command, self.folder.path().join(format!("output-{number}"))).await
    }

    /// Makes a coordinator's account by the command line and the link; a browser that is signed in at this process.
    pub async fn coordinator(&self, program: &Program, email: &str) -> Client {
        let invite = ["staff", "invite", "erfurt", email, "--name", "Ines Beispiel", "--role", "coordinator"];
        let printed = self.run(&invite).await;
        let secret = printed.trim().rsplit('/').next().expect("a link").to_owned();
        let mut client = program.client("erfurt.localhost:3000", 9);
        let fields = [("password", PASSWORD), ("password_again", PASSWORD)];
        let page = client.post(&format!("/de/staff/invitation/{secret}"), &fields).await.expect("an answer");
        assert_eq!(page.status, 303, "{}", page.body);
        client
    }

    /// Its databases, past the program: for looking at what is really kept.
    pub fn opener(&self) -> Opener {
        let location = match &self.database {
            Some(pattern) => Location::postgres(pattern).expect("a URL"),
            None => Location::Folder(self.data()),
        };
        Opener::new(location, Durability::Full)
    }

    /// Its services in this process, with a clock of one's own.
    pub async fn tenants(&self, clock: Arc<dyn Clock>) -> Arc<Tenants> {
        let base = Base::parse("http://localhost:3000").expect("a URL");
        let env = Env { clock, random: Arc::new(SystemRandom) };
        Tenants::open(self.opener(), base, env, false).await.expect("databases")
    }
}

/// The machine's clock, moved by this much.
#[derive(Clone, Copy, Debug)]
pub struct Moved(pub chrono::Duration);

impl Clock for Moved {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        services::SystemClock.now() + self.0
    }
}
