//! The image and the deployment files fit the program: every variable and command in them is one of its own, and what
//! they promise (a user without rights, nothing published that should not be) holds.

mod compose;
mod files;
mod image;
mod units;

use std::collections::BTreeSet;

use clap::{CommandFactory as _, Parser as _};
use server::cli::Cli;

use files::{all, command_lines, read, words};

/// Every variable of the command line, of all commands.
fn known_variables() -> BTreeSet<String> {
    fn of(command: &clap::Command, found: &mut BTreeSet<String>) {
        let names = command.get_arguments().filter_map(|argument| argument.get_env());
        found.extend(names.map(|name| name.to_string_lossy().into_owned()));
        command.get_subcommands().for_each(|command| of(command, found));
    }
    let mut found = BTreeSet::new();
    of(&Cli::command(), &mut found);
    found
}

#[test]
fn every_variable_is_known_to_the_command_line() {
    let known = known_variables();
    assert!(known.contains("CH_DATA") && known.contains("CH_SMTP_URL_FILE"), "{known:?}");
    let mut named = 0;
    for (place, text) in all() {
        for name in text.split(|c: char| !c.is_ascii_uppercase() && c != '_').filter(|word| word.starts_with("CH_")) {
            assert!(known.contains(name), "{place} names {name}, which no command knows");
            named += 1;
        }
    }
    assert!(named > 10, "only {named} variables were found");
}

#[test]
fn every_command_is_understood() {
    let mut understood = 0;
    for (place, text) in all() {
        for line in command_lines(&text) {
            let arguments = std::iter::once("connecting-humans".to_owned()).chain(words(&line));
            if let Err(error) = Cli::try_parse_from(arguments) {
                panic!("{place}: {line}\n{error}");
            }
            understood += 1;
        }
    }
    assert!(understood >= 8, "only {understood} commands were found");
}

#[test]
fn every_file_is_told_of() {
    let readme = read("deploy/README.md");
    for (place, _) in all() {
        let name = place.rsplit('/').next().expect("a name");
        let kind = name.rsplit_once('.').map(|(_, kind)| format!("*.{kind}"));
        let is_told = readme.contains(name) || kind.is_some_and(|kind| readme.contains(&format!("systemd/{kind}")));
        // What Compose takes by itself.
        let is_inner = matches!(name, "compose.yaml" | "role.sh" | ".dockerignore" | ".gitignore" | "README.md");
        assert!(is_told || is_inner, "deploy/README.md does not tell of {place}");
    }
}
