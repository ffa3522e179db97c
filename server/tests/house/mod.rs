//! An installation as an operator would have it: the real program, a proxy with TLS in front of it, a mail server that
//! asks for a password.

mod front;
mod post;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::Value;
use store::{Durability, Location, Opener};
use tempfile::TempDir;
use testkit::process::until;

pub use front::{Authority, Front, NAMES, Validity};
pub use post::Post;

const BINARY: &str = env!("CARGO_BIN_EXE_connecting-humans");

/// What the doctor said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub report: Value,
    pub errors: String,
}

impl Said {
    /// The findings of one grade about this subject.
    pub fn about(&self, grade: &str, subject: &str) -> Vec<&Value> {
        let findings = self.report["findings"].as_array().expect("findings");
        findings.iter().filter(|finding| finding["grade"] == grade && finding["subject"] == subject).collect()
    }

    /// Checks that exactly this is wrong, with these words, and that something can be done.
    pub fn only_wrong(&self, subject: &str, words: &str) {
        assert_eq!(self.code, 1, "{self:#?}");
        let findings = self.report["findings"].as_array().expect("findings");
        let wrong: Vec<_> = findings.iter().filter(|finding| finding["grade"] == "wrong").collect();
        assert_eq!(wrong.len(), 1, "{wrong:#?}");
        assert_eq!(wrong[0]["subject"], subject, "{wrong:#?}");
        assert!(wrong[0]["found"].as_str().expect("text").contains(words), "{words:?}: {wrong:#?}");
        assert!(wrong[0]["advice"].as_str().is_some_and(|advice| advice.len() > 5), "{wrong:#?}");
        assert_eq!(self.report["wrong"], 1);
        assert!(self.errors.contains("1 of "), "{}", self.errors);
    }
}

/// A program that serves; it ends with this value.
pub struct Running(Child);

impl Running {
    pub fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// A house in good order.
pub struct House {
    pub folder: TempDir,
    /// The program's environment.
    pub set: BTreeMap<String, String>,
}

pub fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
}

impl House {
    /// Databases with the district Erfurt, a site folder, and settings for `https://localhost:<port>`.
    pub async fn new(port: u16) -> Self {
        let house = Self::empty(port);
        house.run(&["tenant", "create", "erfurt"]).await;
        house.settle().await;
        house
    }

    /// Brings what is still in logs into the files: a command may end before SQLite has done so.
    pub async fn settle(&self) {
        let opener = Opener::new(Location::Folder(self.path("data")), Durability::Full);
        let files = ["registry.sqlite", "state.sqlite", "tenant-erfurt.sqlite"];
        // The last connection takes the log away, a moment after it was told to end. Of two that end at the same moment
        // neither is the last, and the log stays until somebody opens the database again.
        let alone = || async {
            if self.names().eq(files) {
                return Some(());
            }
            opener.registry().await.expect("a database").close().await.expect("closed");
            opener.state().await.expect("a database").close().await.expect("closed");
            opener.tenant("erfurt", None).await.expect("a database").close().await.expect("closed");
            tokio::time::sleep(Duration::from_millis(200)).await;
            None
        };
        until("nothing but the databases is left", 10, alone).await;
    }

    /// The same without databases.
    pub fn empty(port: u16) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        // As `/var/lib` is: everyone may pass, and what is private says so itself.
        mode(folder.path(), 0o755);
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("site")).expect("a folder");
        let names = ["app.css", "form.js", "form.wasm", "work.js", "work.wasm"];
        let hashed = |name: &str| name.replace('.', ".1.");
        let manifest: BTreeMap<_, _> = names.iter().map(|name| (name, hashed(name))).collect();
        fs::write(at("site/manifest.json"), serde_json::to_string(&manifest).expect("JSON")).expect("a file");
        for name in names {
            fs::write(at("site").join(hashed(name)), "x").expect("a file");
        }
        fs::write(at("smtp"), "smtp://ch:right@127.0.0.1:9\n").expect("a file");
        mode(&at("smtp"), 0o640);
        let text = |path: PathBuf| path.display().to_string();
        let set = [
            ("CH_DATA", text(at("data"))),
            ("CH_SITE", text(at("site"))),
            ("CH_BASE_URL", format!("https://localhost:{port}")),
            ("CH_TRUST_PROXY", "true".to_owned()),
            ("CH_SMTP_URL_FILE", text(at("smtp"))),
            ("CH_MAIL_FROM", "no-reply@ch.example".to_owned()),
        ];
        Self { folder, set: set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Which mail server there is.
    pub fn mails_to(&self, url: &str) {
        fs::write(self.path("smtp"), url).expect("a file");
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(&self.set)
            .stdin(Stdio::null());
        command
    }

    /// Runs a command to its end.
    pub async fn output(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(arguments);
        tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs")
    }

    /// Starts the program on a port of its own.
    pub async fn serve(&self) -> (Running, SocketAddr) {
        let output = self.path("output");
        let file = fs::File::create(&output).expect("a file");
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        let child = Running(command.stdout(file).stderr(Stdio::null()).spawn().expect("it starts"));
        let address = until("the program is ready", 120, || async {
            let text = fs::read_to_string(&output).unwrap_or_default();
            text.strip_prefix("ready on ")?.strip_suffix('\n')?.parse().ok()
        })
        .await;
        (child, address)
    }

    /// Runs a command that has to succeed.
    pub async fn run(&self, arguments: &[&str]) -> String {
        let output = self.output(arguments).await;
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {err}");
        String::from_utf8(output.stdout).expect("text")
    }

    /// Asks the doctor, and sees to it that nothing in the data folder has changed.
    pub async fn doctor(&self, arguments: &[&str]) -> Said {
        let before = self.contents();
        let said = self.doctor_beside_a_program(arguments).await;
        assert_eq!(self.contents(), before, "the doctor changed something");
        said
    }

    /// Asks the doctor while a program serves and writes.
    pub async fn doctor_beside_a_program(&self, arguments: &[&str]) -> Said {
        let mut all = vec!["doctor", "--json"];
        all.extend(arguments);
        let output = self.output(&all).await;
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        let report = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"));
        Said { code: output.status.code().expect("a code"), report, errors }
    }

    /// The files in the data folder, by name, but for `-shm`.
    fn names(&self) -> impl Iterator<Item = String> {
        let entries = fs::read_dir(self.path("data")).into_iter().flatten().flatten();
        let names: BTreeSet<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.into_iter().filter(|name| !name.ends_with("-shm"))
    }

    /// Every file in the data folder with its mode, its time of change and a hash of its content; nothing where there is
    /// no folder. But for `-shm`, which holds no data: SQLite notes there who reads, and makes it for a database whose
    /// log was left behind.
    fn contents(&self) -> BTreeMap<String, (u32, SystemTime, u64)> {
        let Ok(entries) = fs::read_dir(self.path("data")) else { return BTreeMap::new() };
        entries
            .map(|entry| {
                let path = entry.expect("an entry").path();
                let metadata = path.metadata().expect("metadata");
                let mut hasher = DefaultHasher::new();
                fs::read(&path).expect("content").hash(&mut hasher);
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                (name, (metadata.permissions().mode(), metadata.modified().expect("a time"), hasher.finish()))
            })
            .filter(|(name, _)| !name.ends_with("-shm"))
            .collect()
    }
}
