//! Data flows one way: which crate may know which, and what the state's code may not name.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::workspace::Workspace;

/// Which workspace crates each workspace crate may depend on.
const LAYERS: [(&str, &[&str]); 17] = [
    ("domain", &[]),
    ("texts", &["domain"]),
    ("migrations", &[]),
    ("tokens", &[]),
    ("assignment", &[]),
    ("certificate", &[]),
    ("geo", &["domain"]),
    ("store", &["domain", "migrations"]),
    ("mail", &["domain", "texts"]),
    ("services", &["domain", "store", "mail", "texts", "tokens", "assignment", "geo"]),
    ("islands", &["domain"]),
    ("app", &["services", "domain", "texts", "islands", "certificate"]),
    ("server", &["app", "services", "store", "mail", "domain", "texts", "migrations"]),
    ("hydrate", &["islands"]),
    ("bench", &["domain", "services", "store", "assignment"]),
    ("fuzz", &["domain", "tokens"]),
    ("xtask", &[]),
];

/// May depend on every crate: it is in no build but the tests'.
const FREE: &str = "testkit";

/// The only crates that name the database library.
const DATABASE: [&str; 2] = ["store", "migrations"];

/// The state's code, which cannot open a district's database.
const STATE: [&str; 4] =
    ["crates/services/src/state", "crates/services/src/state.rs", "app/src/state", "app/src/state.rs"];

/// What opens a district's database, or is one that was opened.
const TENANT_NAMES: [&str; 6] = ["TenantCtx", "Tenants", "Ctx<Tenant>", "Db<Tenant>", "Tx<Tenant>", "Visit<Tenant>"];

/// A dependency that stands in a `Cargo.toml` of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    pub package: String,
    pub on: String,
    pub in_workspace: bool,
}

/// Every violation as a sentence.
pub fn check(workspace: &Workspace) -> Result<Vec<String>> {
    let mut violations = crates(&dependencies(&workspace.metadata));
    for place in STATE {
        for file in rust_files(&workspace.root.join(place))? {
            let text = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            let name = file.strip_prefix(&workspace.root).unwrap_or(&file);
            violations.extend(state(name, &text));
        }
    }
    Ok(violations)
}

/// Normal and build dependencies of the workspace's crates. What only tests need is free.
fn dependencies(metadata: &Value) -> Vec<Dependency> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut found = Vec::new();
    for package in list(&metadata["packages"]) {
        for dependency in list(&package["dependencies"]) {
            if dependency["kind"].as_str() != Some("dev") {
                found.push(Dependency {
                    package: text(&package["name"]),
                    on: text(&dependency["name"]),
                    in_workspace: dependency["path"].is_string(),
                });
            }
        }
    }
    found
}

/// Checks which crates know which.
fn crates(dependencies: &[Dependency]) -> Vec<String> {
    let mut violations = Vec::new();
    for Dependency { package, on, in_workspace } in dependencies {
        if on.starts_with("sea-orm") && !DATABASE.contains(&package.as_str()) {
            violations.push(format!(
                "The crate {package} depends on {on}: only {} may know the database library.",
                DATABASE.join(" and ")
            ));
        }
        if !in_workspace || package == FREE {
            continue;
        }
        match LAYERS.iter().find(|(name, _)| name == package) {
            None => violations.push(format!(
                "The crate {package} has no layer yet: say in xtask/src/layering.rs what it may depend on."
            )),
            Some((_, allowed)) if !allowed.contains(&on.as_str()) => {
                let allowed =
                    if allowed.is_empty() { "no other crate of the workspace".to_owned() } else { allowed.join(", ") };
                violations.push(format!("The crate {package} depends on {on}: it may depend on {allowed}."));
            }
            Some(_) => {}
        }
    }
    violations.dedup();
    violations
}

/// Checks one file of the state's code. Line comments may name what they like.
fn state(file: &Path, text: &str) -> Vec<String> {
    let mut violations = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for word in TENANT_NAMES.into_iter().filter(|word| names(code, word)) {
            violations.push(format!(
                "{}:{} names {word}: the state's code can't open a district's database.",
                file.display(),
                number + 1
            ));
        }
    }
    violations
}

/// Whether a line names this as whole words.
fn names(code: &str, name: &str) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        let goes_on = name.ends_with(in_word) && after.starts_with(in_word);
        !(goes_on || before.ends_with(in_word))
    })
}

/// The Rust files of a folder, or a file itself.
pub fn rust_files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            if path.is_dir() || path.extension().is_some_and(|extension| extension == "rs") {
                files.extend(rust_files(&path)?);
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(package: &str, on: &str) -> Dependency {
        Dependency { package: package.to_owned(), on: on.to_owned(), in_workspace: true }
    }

    fn outside(package: &str, on: &str) -> Dependency {
        Dependency { in_workspace: false, ..inside(package, on) }
    }

    #[test]
    fn the_right_way_is_silent() {
        let right = [
            inside("store", "domain"),
            inside("services", "store"),
            inside("app", "islands"),
            inside("testkit", "server"),
            outside("store", "sea-orm"),
            outside("migrations", "sea-orm-migration"),
            outside("domain", "serde"),
        ];
        assert_eq!(crates(&right), Vec::<String>::new());
    }

    #[test]
    fn the_wrong_way_is_named() {
        let wrong = [
            inside("domain", "store"),
            inside("app", "store"),
            outside("services", "sea-orm"),
            inside("novelty", "domain"),
        ];
        assert_eq!(
            crates(&wrong),
            [
                "The crate domain depends on store: it may depend on no other crate of the workspace.",
                "The crate app depends on store: it may depend on services, domain, texts, islands, certificate.",
                "The crate services depends on sea-orm: only store and migrations may know the database library.",
                "The crate novelty has no layer yet: say in xtask/src/layering.rs what it may depend on.",
            ]
        );
    }

    #[test]
    fn the_metadata_is_read_without_what_only_tests_need() {
        let metadata = serde_json::json!({ "packages": [{
            "name": "domain",
            "dependencies": [
                { "name": "serde", "kind": null },
                { "name": "store", "kind": null, "path": "/w/crates/store" },
                { "name": "testkit", "kind": "dev", "path": "/w/crates/testkit" },
            ],
        }]});
        assert_eq!(dependencies(&metadata), [outside("domain", "serde"), inside("domain", "store")]);
    }

    #[test]
    fn the_state_cannot_open_a_district() {
        let text = "use store::{Db, Tx};\n// never a TenantCtx\nlet tenants = MyTenants;\nf(Tenants::open())\n\
                    fn both(from: &Db<Tenant>, to: Ctx<State>)\nfn page(visit: Visit<Tenant>)\nMyCtx<Tenant>";
        assert_eq!(
            state(Path::new("app/src/state/page.rs"), text),
            [
                "app/src/state/page.rs:4 names Tenants: the state's code can't open a district's database.",
                "app/src/state/page.rs:5 names Db<Tenant>: the state's code can't open a district's database.",
                "app/src/state/page.rs:6 names Visit<Tenant>: the state's code can't open a district's database.",
            ]
        );
    }
}
