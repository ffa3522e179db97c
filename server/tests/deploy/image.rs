//! `Dockerfile` and `.dockerignore`.

use super::files::{read, root};

/// Whether what `.dockerignore` lets through contains this file or folder.
fn reaches_the_build(place: &str) -> bool {
    let first = place.split('/').next().expect("a name");
    read(".dockerignore").lines().any(|line| line.strip_prefix('!') == Some(first))
}

#[test]
fn the_build_gets_every_crate() {
    let manifest = read("Cargo.toml");
    let (_, members) = manifest.split_once("members = [").expect("members");
    let members = members.split(']').next().expect("their end");
    let members: Vec<&str> = members.split(',').map(|name| name.trim().trim_matches('"')).collect();
    assert!(members.len() > 5, "{members:?}");
    for place in members.into_iter().chain(["Cargo.toml", "Cargo.lock", ".cargo/config.toml"]) {
        assert!(reaches_the_build(place), ".dockerignore keeps {place} from the build");
    }
    for place in [".git", "target", "data", "deploy", "end2end"] {
        assert!(!reaches_the_build(place), "the build would get {place}");
    }
}

#[test]
fn what_is_copied_from_the_repository_is_there() {
    let dockerfile = read("Dockerfile");
    let mut copied = 0;
    for line in dockerfile.lines().filter_map(|line| line.strip_prefix("COPY ")) {
        let words: Vec<&str> = line.split_whitespace().collect();
        if words[0].starts_with("--from") || words[0] == "." {
            continue;
        }
        for place in &words[..words.len() - 1] {
            assert!(root().join(place).exists() && reaches_the_build(place), "{place}");
            copied += 1;
        }
    }
    assert!(copied > 0);
}

#[test]
fn the_image_is_built_with_the_same_rust() {
    let toolchain = read("rust-toolchain.toml");
    let channel = toolchain.lines().find_map(|line| line.strip_prefix("channel = ")).expect("a channel");
    let minor = channel.trim_matches('"').rsplit_once('.').expect("a version").0;
    let base = format!("ARG BUILD_BASE=rust:{minor}-");
    assert!(read("Dockerfile").contains(&base), "the Dockerfile has no {base}");
}

#[test]
fn the_image_is_named_after_the_version() {
    let version = env!("CARGO_PKG_VERSION");
    assert!(read("Dockerfile").contains(&format!("ARG VERSION={version}\n")));
    assert!(read("deploy/compose.yaml").contains(&format!(":-connecting-humans:{version}}}")));
}
