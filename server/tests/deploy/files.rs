//! The files, and the commands in them.

use std::fs;
use std::path::{Path, PathBuf};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

pub fn read(place: &str) -> String {
    fs::read_to_string(root().join(place)).unwrap_or_else(|error| panic!("{place}: {error}"))
}

/// The Dockerfile, what it leaves out, and every text below `deploy`, by their places.
pub fn all() -> Vec<(String, String)> {
    let mut places = vec!["Dockerfile".to_owned(), ".dockerignore".to_owned()];
    let mut folders = vec!["deploy".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).expect("a folder") {
            let entry = entry.expect("an entry");
            let place = format!("{folder}/{}", entry.file_name().to_string_lossy());
            // What an installation keeps here is not the repository's.
            if matches!(place.as_str(), "deploy/secrets" | "deploy/tenants" | "deploy/backups" | "deploy/settings.env")
            {
                continue;
            }
            if entry.file_type().expect("a kind").is_dir() { folders.push(place) } else { places.push(place) }
        }
    }
    places.sort();
    places.into_iter().map(|place| (place.clone(), read(&place))).collect()
}

/// What follows the program's name, however it is called, wherever it is called.
pub fn command_lines(text: &str) -> Vec<String> {
    const CALLS: [&str; 4] = [
        "ExecStart=/usr/local/bin/connecting-humans ",
        "exec app connecting-humans ",
        "exec -T app connecting-humans ",
        "run --rm app ",
    ];
    let call = |code: &str| {
        let code = code.trim().trim_start_matches("# ");
        let rest = CALLS.iter().find_map(|call| code.split_once(call).map(|(_, rest)| rest));
        rest.or_else(|| code.strip_prefix("ch ")).map(|rest| rest.split(" #").next().unwrap_or(rest).trim().to_owned())
    };
    // In prose a command stands between backticks. An alias ends in the name, without a command.
    let codes = text.lines().flat_map(|line| line.split('`'));
    codes.filter_map(call).filter(|rest| !rest.is_empty() && !rest.starts_with('"')).collect()
}

/// The words of a command, as a shell divides them; without variables.
pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, part) in line.split('"').enumerate() {
        if number % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// What stands behind `NAME=` at the start of lines.
pub fn values<'text>(text: &'text str, name: &str) -> Vec<&'text str> {
    let behind = |line: &'text str| line.strip_prefix(name)?.strip_prefix('=');
    text.lines().filter_map(behind).collect()
}
