//! Programs from outside: finding them, installing what is missing (and saying so), running them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use nix::sys::signal::Signal;
use nix::unistd::Uid;

use crate::stop::Guarded;
use crate::workspace::Workspace;

const WASM: &str = "wasm32-unknown-unknown";

/// Runs a command to its end, with its output on the terminal.
pub fn run(command: &mut Command, what: &str) -> Result<()> {
    if succeeds(command, what)? { Ok(()) } else { bail!("{what} failed") }
}

/// Runs a command to its end and says whether it succeeded.
pub fn succeeds(command: &mut Command, what: &str) -> Result<bool> {
    let status = Guarded::spawn(command, Signal::SIGTERM)
        .and_then(Guarded::wait)
        .with_context(|| format!("{what}: could not run {}", program(command)))?;
    Ok(status.success())
}

/// Runs a command to its end and returns what it wrote.
pub fn output(command: &mut Command, what: &str) -> Result<Vec<u8>> {
    command.stdout(Stdio::piped());
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{what}: could not run {}", program(command)))?;
    if !output.status.success() {
        bail!("{what} failed");
    }
    Ok(output.stdout)
}

fn program(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// The full path of a program on `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Makes sure that the compiler can build for browsers.
pub fn wasm_target(workspace: &Workspace) -> Result<()> {
    let present = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WASM])
        .current_dir(&workspace.root)
        .output()
        .ok()
        .filter(|output| output.status.success())
        .is_some_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir());
    if present {
        return Ok(());
    }
    println!("Installing the compiler's browser target: rustup target add {WASM}");
    let added = succeeds(
        Command::new("rustup").args(["target", "add", WASM]).current_dir(&workspace.root),
        "adding the browser target",
    );
    if !matches!(added, Ok(true)) {
        bail!(
            "the Rust standard library for {WASM} is missing and could not be installed. \
             Please run `rustup target add {WASM}` where the network allows it, \
             or install that target with the package of your Rust distribution."
        );
    }
    Ok(())
}

/// Installs the npm packages of a folder when they are absent or older than its lock file.
/// Returns whether it had to.
pub fn npm_packages(folder: &Path) -> Result<bool> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::metadata(&lock)
        .and_then(|meta| meta.modified())
        .with_context(|| format!("{} is missing", lock.display()))?;
    let installed = fs::metadata(folder.join("node_modules/.package-lock.json")).and_then(|meta| meta.modified());
    if installed.is_ok_and(|installed| installed >= wanted) {
        return Ok(false);
    }
    println!("Installing npm packages in {}: npm ci", folder.display());
    run(
        Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder),
        "npm ci (needs Node 20 or newer)",
    )?;
    Ok(true)
}

/// A program from the npm packages of a folder.
pub fn npm_program(folder: &Path, name: &str) -> Command {
    Command::new(folder.join("node_modules/.bin").join(name))
}

/// The browser for the tests; installed when there is none.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM").filter(|path| !path.is_empty()) {
        return Ok(path.into());
    }
    let find = || ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path);
    if let Some(path) = find() {
        return Ok(path);
    }
    apt_install("Chromium", &["chromium", "chromium-headless-shell", "fonts-noto-core"])?;
    find().context("Chromium was installed, and still is not on PATH")
}

/// The same browser without its frame: the same engine, and a new tab in less than half the time. Debian packs it by
/// itself; where there is none the tests take the whole browser.
pub fn headless_shell() -> Option<PathBuf> {
    let find = || on_path("chromium-headless-shell");
    find().or_else(|| {
        apt_install("Chromium without its frame", &["chromium-headless-shell"]).ok()?;
        find()
    })
}

/// Caddy, the reverse proxy that some tests put in front of the program; installed when there is none.
pub fn caddy() -> Result<PathBuf> {
    if let Some(path) = on_path("caddy") {
        return Ok(path);
    }
    apt_install("Caddy", &["caddy"])?;
    on_path("caddy").context("Caddy was installed, and still is not on PATH")
}

/// The `SciPy` that the round is compared with.
const SCIPY: &str = "scipy==1.17.1";

/// A Python that has `SciPy`: an environment of its own under the target folder, made when there is none.
pub fn scipy(workspace: &Workspace) -> Result<PathBuf> {
    let folder = workspace.target.join("python");
    let python = folder.join("bin/python");
    let mut has_it = Command::new(&python);
    has_it.args(["-c", "import scipy"]).stderr(Stdio::null());
    if python.is_file() && succeeds(&mut has_it, "SciPy")? {
        return Ok(python);
    }
    if on_path("python3").is_none() {
        apt_install("Python", &["python3", "python3-venv"])?;
    }
    println!("Installing {SCIPY} into {} …", folder.display());
    if !succeeds(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder), "a Python environment")? {
        apt_install("Python's venv", &["python3-venv"])?;
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder), "a Python environment")?;
    }
    run(Command::new(folder.join("bin/pip")).args(["install", "--quiet", SCIPY]), "installing SciPy")?;
    Ok(python)
}

/// The folder with PostgreSQL's server programs; installed when there is none.
pub fn postgres_programs() -> Result<PathBuf> {
    if let Some(folder) = find_postgres() {
        return Ok(folder);
    }
    apt_install("the PostgreSQL server", &["postgresql"])?;
    find_postgres().context("PostgreSQL was installed, and still has no initdb")
}

fn find_postgres() -> Option<PathBuf> {
    let asked = Command::new("pg_config")
        .arg("--bindir")
        .output()
        .ok()
        .filter(|output| output.status.success())
        .map(|output| PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()));
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .collect();
    // The newest first; names are numbers of two digits.
    found.sort();
    found.reverse();
    let on_path = on_path("initdb").and_then(|path| path.parent().map(Path::to_owned));
    asked
        .into_iter()
        .chain(found)
        .chain(on_path)
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

/// Installs packages of the operating system, where that is possible without a question.
pub fn apt_install(what: &str, packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    let by_hand =
        format!("{what} is missing. Please install it (on Debian and Ubuntu: apt-get install {list}) and try again.");
    if on_path("apt-get").is_none() {
        bail!("{by_hand}");
    }
    let root = Uid::effective().is_root();
    if !root
        && !Command::new("sudo")
            .args(["-n", "true"])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    {
        bail!("{by_hand} (This user may not install it: not root, and sudo asks for a password.)");
    }
    println!("Installing {what}: apt-get update && apt-get install -y {list}");
    let apt = |arguments: &[&str]| {
        let mut command = if root {
            Command::new("env")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments).stdout(Stdio::null());
        succeeds(&mut command, "apt-get")
    };
    // A list that could not be refreshed may still be good enough.
    if !apt(&["update"])? {
        println!("apt-get update failed; trying with the lists that are there");
    }
    let mut install = vec!["install", "-y"];
    install.extend_from_slice(packages);
    if !apt(&install)? {
        bail!("{by_hand}");
    }
    Ok(())
}
