//! Addresses are declared once, in `domain::address`: no other code spells one out.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::layering::rust_files;
use crate::workspace::Workspace;

/// Where addresses are used.
const PLACES: [&str; 5] = ["app/src", "crates/domain/src", "crates/mail/src", "crates/services/src", "server/src/demo"];
/// Where they are declared.
const HOME: &str = "crates/domain/src/address";

/// Every address that is spelt out, as a sentence.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = Vec::new();
    for place in PLACES {
        for file in rust_files(&workspace.root.join(place))? {
            let name = file.strip_prefix(&workspace.root).unwrap_or(&file);
            if !name.starts_with(HOME) {
                let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
                violations.extend(spelt_out(name, &text));
            }
        }
    }
    Ok(violations)
}

/// Checks one file. Comments say what they like, and unit tests, which stand at the end of a file, spell addresses out on
/// purpose.
fn spelt_out(file: &Path, text: &str) -> Vec<String> {
    let mut violations = Vec::new();
    for (number, line) in text.lines().take_while(|line| line.trim() != "#[cfg(test)]").enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        let found = line.match_indices('/').any(|(at, _)| {
            let is_start = line[..at].ends_with('"') || line[..at].ends_with('}');
            is_start && line[at + 1..].starts_with(|c: char| c.is_ascii_lowercase() || c == '.' || c == '{')
        });
        if found {
            let (file, number) = (file.display(), number + 1);
            violations.push(format!("{file}:{number} spells out an address: take it from domain::address."));
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_spelt_out_is_named() {
        let wrong = [
            r#"page.href("/staff/people")"#,
            r#"format!("/staff/people/{id}")"#,
            r#"format!("{base}/{locale}/staff/tandems/{id}")"#,
            r#"format!("{path}/meeting")"#,
            r#"let known = "/.well-known/security.txt";"#,
        ];
        for line in wrong {
            let told = spelt_out(Path::new("app/src/page.rs"), &format!("fn f() {{\n    {line}\n}}"));
            let expected = "app/src/page.rs:2 spells out an address: take it from domain::address.";
            assert_eq!(told, [expected], "{line}");
        }
    }

    #[test]
    fn other_slashes_are_left_alone() {
        let right = [
            "page.href(StaffPerson(id))",
            r#"<kbd>"/"</kbd>"#,
            "/// GET /staff/people/{id}",
            r"path.split('/')",
            r#"include_str!("../../art/bond.svg")"#,
            r#""text/html; charset=utf-8""#,
            r"view! { <p>{text}</p> }",
            "#[cfg(test)]\nconst PATH: &str = \"/staff\";",
        ];
        for line in right {
            assert_eq!(spelt_out(Path::new("app/src/page.rs"), line), Vec::<String>::new(), "{line}");
        }
    }
}
