//! `cargo xtask demo`: build everything, then become the running demo.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::site;
use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The port of the demo.
    #[arg(long, default_value_t = 3000)]
    port: u16,
    /// Where the demo keeps its databases [default: data/demo in the workspace].
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Throw away what an earlier demo left and make new data.
    #[arg(long)]
    fresh: bool,
    /// The seed of the made-up data.
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Build the server with optimisation.
    #[arg(long)]
    pub release: bool,
}

impl Arguments {
    /// The command that runs the demo.
    pub fn server(&self, workspace: &Workspace, binary: &Path, fresh: bool) -> Result<Command> {
        let data = match &self.data {
            Some(path) => std::path::absolute(path).context("the data directory")?,
            None => workspace.root.join("data/demo"),
        };
        let mut command = Command::new(binary);
        command
            .current_dir(&workspace.root)
            .args(["demo", "--port", &self.port.to_string(), "--data"])
            .arg(data)
            .arg("--site")
            .arg(workspace.site());
        if fresh {
            command.arg("--fresh");
        }
        if let Some(seed) = self.seed {
            command.args(["--seed", &seed.to_string()]);
        }
        Ok(command)
    }

    pub fn fresh(&self) -> bool {
        self.fresh
    }
}

pub fn run(workspace: &Workspace, arguments: &Arguments) -> Result<()> {
    let mut steps = Steps::new(4);
    steps.next("tools", "Tools: the compiler's browser target, npm packages");
    tools::wasm_target(workspace)?;
    tools::npm_packages(&workspace.root.join("app"))?;
    steps.next("site", "Browser part: styles, fonts, islands");
    site::build(workspace, &steps)?;
    steps.next("server", "Server (the first build takes some minutes)");
    let binary = workspace.build_server(arguments.release)?;
    steps.next("demo", "Starting the demo; Ctrl-C ends it");
    let error = arguments.server(workspace, &binary, arguments.fresh())?.exec();
    Err(error).with_context(|| format!("starting {}", binary.display()))
}
