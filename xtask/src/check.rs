//! `cargo xtask check`: what can be said about the code without running it.

use anyhow::Result;

use crate::steps::Steps;
use crate::tools;
use crate::workspace::Workspace;
use crate::{addresses, deploy, layering};

pub fn run(workspace: &Workspace) -> Result<bool> {
    let mut steps = Steps::new(7);
    let mut failed = Vec::new();
    steps.next("clippy", "clippy");
    let clippy = ["clippy", "--workspace", "--exclude", "hydrate", "--all-targets", "--", "-D", "warnings"];
    if !tools::succeeds(workspace.cargo().args(clippy), "clippy")? {
        failed.push("clippy");
    }
    failed.extend(all(workspace, |what| steps.next(what, what))?);
    if failed.is_empty() {
        println!("\nEverything is in order.");
    } else {
        println!("\nNot in order: {}", failed.join(", "));
    }
    Ok(failed.is_empty())
}

/// Runs every check but clippy on the server's side, which whoever compiles the tests has run already; also after one
/// that failed. Returns the names of those that did.
pub fn all(workspace: &Workspace, mut begin: impl FnMut(&str)) -> Result<Vec<&'static str>> {
    let mut failed = Vec::new();
    let commands: [(&str, &[&str]); 2] = [
        ("format", &["fmt", "--all", "--check"]),
        (
            "clippy for the browser",
            &["clippy", "--package", "hydrate", "--target", "wasm32-unknown-unknown", "--", "-D", "warnings"],
        ),
    ];
    for (name, arguments) in commands {
        begin(name);
        if arguments.contains(&"wasm32-unknown-unknown") {
            tools::wasm_target(workspace)?;
        }
        if !tools::succeeds(workspace.cargo().args(arguments), name)? {
            failed.push(name);
        }
    }

    begin("layering");
    let violations = layering::check(workspace)?;
    for violation in &violations {
        println!("          {violation}");
    }
    if !violations.is_empty() {
        failed.push("layering");
    }

    begin("addresses");
    let spelt_out = addresses::check(workspace)?;
    for violation in &spelt_out {
        println!("          {violation}");
    }
    if !spelt_out.is_empty() {
        failed.push("addresses");
    }

    begin("deployment files");
    let complaints = deploy::check(workspace)?;
    for complaint in &complaints {
        println!("          {complaint}");
    }
    if !complaints.is_empty() {
        failed.push("deployment files");
    }

    begin("licences and sources");
    if tools::on_path("cargo-deny").is_none() {
        println!("          skipped: cargo-deny is not installed (cargo install cargo-deny)");
    } else if !tools::succeeds(workspace.cargo().args(["deny", "check", "bans", "licenses", "sources"]), "cargo deny")?
    {
        failed.push("licences and sources");
    }
    Ok(failed)
}
