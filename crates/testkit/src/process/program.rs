//! A process of the program.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::{Client, until};

/// A serving process. It is killed when this value goes.
#[derive(Debug)]
pub struct Program {
    child: Child,
    pub address: SocketAddr,
    output: PathBuf,
}

impl Program {
    /// Starts a process and waits until it serves; its output goes to a file. The error is what it wrote when it ended
    /// instead.
    pub(super) async fn start(mut command: Command, output: PathBuf) -> Result<Self, String> {
        let file = fs::File::create(&output).expect("a file for the output");
        command.stdin(Stdio::null()).stdout(file.try_clone().expect("the file")).stderr(file);
        let mut child = Started(Some(command.spawn().expect("the program starts")));
        let ready = until("the program is ready", 120, || {
            let text = fs::read_to_string(&output).unwrap_or_default();
            let address = text
                .lines()
                .find_map(|line| line.strip_prefix("ready on "))
                .filter(|_| text.ends_with('\n'))
                .and_then(|address| address.parse().ok());
            let ended = child.0.as_mut().and_then(|child| child.try_wait().ok().flatten());
            std::future::ready(match (address, ended) {
                (_, Some(_)) => Some(Err(fs::read_to_string(&output).unwrap_or_default())),
                (Some(address), None) => Some(Ok(address)),
                (None, None) => None,
            })
        })
        .await;
        let address: SocketAddr = ready?;
        Ok(Self { child: child.0.take().expect("it was started"), address, output })
    }

    /// The process's number.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Ends it on the spot, as `kill -9` does: nothing in it hears of it.
    pub fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it has ended");
    }

    /// Asks it to end (SIGTERM) and waits.
    pub async fn stop(&mut self) -> ExitStatus {
        kill(Pid::from_raw(self.pid().cast_signed()), Signal::SIGTERM).expect("it runs");
        until("the program has ended", 60, || std::future::ready(self.child.try_wait().expect("a child"))).await
    }

    /// Everything that it wrote so far.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.output).unwrap_or_default()
    }

    /// The lines of its log in which these words stand.
    pub fn lines(&self, words: &str) -> Vec<String> {
        self.log().lines().filter(|line| line.contains(words)).map(str::to_owned).collect()
    }

    /// Waits until these words stand in the log.
    pub async fn says(&self, words: &str, seconds: u64) {
        until(&format!("the log says {words:?}:\n{}", self.log()), seconds, || {
            std::future::ready(self.log().contains(words).then_some(()))
        })
        .await;
    }

    /// A browser at this process, from a network of its own.
    pub fn client(&self, host: &str, network: u16) -> Client {
        Client::new(self.address, host, &format!("2001:db8:{network:x}::1"))
    }

    /// Whether `/readyz` says that it can serve.
    pub async fn is_ready(&self) -> bool {
        let mut client = self.client("localhost", 0);
        client.patience = Duration::from_secs(20);
        client.get("/readyz").await.is_ok_and(|page| page.status == 200)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A process that is not ready yet; it goes when its start fails.
struct Started(Option<Child>);

impl Drop for Started {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
