//! The demonstration's history, run through matching once more: its figures are kept, so that a change of the engine or
//! of its weights shows. `cargo xtask replay` prints them, and `--update` keeps new ones.

use std::process::Command;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/expectations/replay.txt");

fn run(data: &std::path::Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_connecting-humans"));
    let done = command.arg("--data").arg(data).args(arguments).output().expect("the program runs");
    assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("text")
}

#[test]
fn the_replay_of_the_demonstration_gives_the_figures_that_are_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("demo");
    run(&data, &["demo", "--prepare", "--district", "erfurt", "--today", "2026-11-01T12:00:00Z"]);
    let replay = || run(&data, &["replay", "erfurt", "--until", "2026-10-31"]);
    let kept = std::fs::read_to_string(GOLDEN).expect("the figures");
    assert_eq!(replay(), kept, "if it is meant to be so: cargo xtask replay --update");
    // Other weights give other figures: or the ones that are kept would say nothing about weights.
    let settings = folder.path().join("settings.json");
    let other = domain::matching::MatchingSettings {
        weights: domain::matching::Weights::all(0),
        common_time: domain::matching::Strength::Wish,
        reach: domain::matching::Strength::Wish,
        ..domain::matching::MatchingSettings::default()
    };
    std::fs::write(&settings, serde_json::to_string(&other).expect("JSON")).expect("written");
    let file = settings.display().to_string();
    let tried = run(&data, &["replay", "erfurt", "--until", "2026-10-31", "--settings", &file]);
    assert_ne!(tried, kept);
    assert_eq!(replay(), kept, "and change nothing");
}
