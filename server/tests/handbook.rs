//! docs/OPERATIONS.md names every command, every flag and every variable of the command line.

use clap::{Arg, Command, CommandFactory as _};
use server::cli::Cli;

fn handbook() -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/OPERATIONS.md");
    std::fs::read_to_string(path).expect("the handbook")
}

/// Whether these words stand there, and do not only begin a longer one.
fn tells(handbook: &str, words: &str) -> bool {
    handbook.match_indices(words).any(|(at, _)| {
        let next = handbook[at + words.len()..].chars().next().unwrap_or(' ');
        !next.is_ascii_alphanumeric() && !matches!(next, '-' | '_')
    })
}

/// Every command below this one, with the words that lead to it.
fn commands<'a>(command: &'a Command, path: &str, found: &mut Vec<(String, &'a Command)>) {
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        let path = format!("{path} {}", below.get_name()).trim().to_owned();
        found.push((path.clone(), below));
        commands(below, &path, found);
    }
}

fn is_own(argument: &Arg) -> bool {
    !matches!(argument.get_id().as_str(), "help" | "version")
}

#[test]
fn every_command_flag_and_variable_is_told() {
    let (handbook, mut cli) = (handbook(), Cli::command());
    cli.build();
    let mut all = vec![(String::new(), &cli)];
    commands(&cli, "", &mut all);
    let mut missing = Vec::new();
    let (mut flags, mut variables) = (0, 0);
    for (path, command) in &all {
        let is_group = command.get_subcommands().next().is_some();
        if !is_group && !tells(&handbook, &format!("`{path}")) {
            missing.push(format!("the command {path}"));
        }
        for argument in command.get_arguments().filter(|argument| is_own(argument)) {
            if let Some(variable) = argument.get_env() {
                variables += 1;
                let variable = variable.to_string_lossy();
                if !tells(&handbook, &format!("`{variable}")) {
                    missing.push(format!("the variable {variable} of {path:?}"));
                }
            }
            let Some(flag) = argument.get_long().filter(|_| !argument.is_hide_set()) else { continue };
            flags += 1;
            if !tells(&handbook, &format!("--{flag}")) {
                missing.push(format!("the flag --{flag} of {path:?}"));
            }
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "docs/OPERATIONS.md does not tell of:\n{}", missing.join("\n"));
    assert!(all.len() > 12 && flags > 20 && variables > 15, "{} {flags} {variables}", all.len());
}

#[test]
fn the_beginning_of_a_longer_word_is_not_the_word() {
    assert!(tells("`--data FOLDER`", "--data"));
    assert!(!tells("`--database-url URL`", "--data"));
    assert!(!tells("CH_DATABASE_URL", "CH_DATA"));
}
