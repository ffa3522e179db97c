//! `backup`, `restore` and `move` as a real process: what they say and how they end.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs the program on a data folder: whether it ended well, and all that it said.
fn run(data: &Path, args: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_connecting-humans"));
    let output = command.env_clear().arg("--data").arg(data).args(args).output().expect("the program");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).expect("text"))
}

fn done(data: &Path, args: &[&str]) -> String {
    let (well, said) = run(data, args);
    assert!(well, "{args:?}: {said}");
    said
}

fn refused(data: &Path, args: &[&str]) -> String {
    let (well, said) = run(data, args);
    assert!(!well, "{args:?}: {said}");
    said
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn a_night_s_backup_a_look_at_it_a_way_back_and_a_move() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    let (data, kept) = (place("data"), place("kept"));
    let to = kept.to_str().expect("a path");
    assert!(refused(&data, &["backup", "--to", to]).contains("there is no database of registry"));
    done(&data, &["tenant", "create", "erfurt", "--host", "ch.erfurt.example"]);
    done(&data, &["staff", "invite", "erfurt", "ines@vhs.example", "--name", "Ines", "--role", "coordinator"]);

    let said = done(&data, &["backup", "--to", to]);
    assert!(said.contains("[1/3] registry: 2 rows") && said.contains("[3/3] erfurt: "), "{said}");
    assert!(refused(&data, &["backup", "gotha", "--to", to]).contains("there is no database of gotha"));
    let paths = files(&kept);
    let paths: Vec<&str> = paths.iter().map(|path| path.to_str().expect("a path")).collect();
    assert_eq!(paths.len(), 3, "{paths:?}");
    let tenant = *paths.last().expect("a file");
    assert!(tenant.contains("/tenant-erfurt-"), "{tenant}");

    assert_eq!(done(&data, &[&["restore", "--check"], &paths[..]].concat()).matches(" whole").count(), 3);
    assert!(refused(&data, &["restore", tenant]).contains("tenant suspend erfurt"));
    let said = done(&data, &["restore", tenant, "--as", "copy"]);
    assert!(said.contains("read back and equal") && said.contains("tenant resume copy"), "{said}");
    let list = done(&data, &["tenant", "list"]);
    assert!(list.contains("copy\tsuspended") && list.contains("erfurt\tactive"), "{list}");

    // On a new machine, from all files at once; a damaged one among them keeps all of them out.
    let (new, damaged) = (place("new"), place("damaged.jsonl.gz"));
    let mut bytes = std::fs::read(tenant).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&damaged, bytes).expect("written");
    let all = [&["restore", damaged.to_str().expect("a path")], &paths[..]].concat();
    let said = refused(&new, &all);
    assert!(said.contains("damaged") && said.contains("1 of 4 files can't be restored"), "{said}");
    assert_eq!(files(&new), Vec::<PathBuf>::new());
    done(&new, &[&["restore"], &paths[..]].concat());
    assert!(done(&new, &["tenant", "show", "erfurt"]).contains("ch.erfurt.example"));
    assert!(done(&new, &["staff", "list", "erfurt"]).contains("ines@vhs.example"));

    let moved = place("moved");
    let to = moved.to_str().expect("a path");
    let said = done(&new, &["move", "--to-data", to]);
    assert!(said.contains("[3/3] registry: 2 rows, read back and equal"), "{said}");
    let invite = ["staff", "invite", "erfurt", "otto@vhs.example", "--name", "Otto", "--role", "editor"];
    assert!(refused(&new, &invite).contains("the database can't write"));
    done(&moved, &invite);
    // Somebody works at the new place: the registry is the same, Erfurt isn't, and stays as it is.
    let said = refused(&new, &["move", "--to-data", to]);
    assert!(said.contains("the database of erfurt at the new place holds data already"), "{said}");
    assert!(said.contains("it can be written again"), "{said}");
    done(&new, &invite);
    assert!(done(&new, &["move", "--cancel"]).contains("0 databases can be written again"));
}
