//! Room on the disks, and whether the program may write there.

use std::path::Path;

use nix::sys::statvfs::{FsFlags, statvfs};
use nix::unistd::{AccessFlags, access};
use store::Location;

use super::finding::{Area, Finding, Findings};

const MIB: u64 = 1024 * 1024;
/// Less than this is wrong: a burst of sign-ups with their mails, the databases' logs and a backup would not fit.
const LEAST: u64 = 256 * MIB;
/// Less than this is worth knowing.
const LITTLE: u64 = 1024 * MIB;

/// Looks at the data folder and the folder for temporary files. Writes nothing.
pub fn check(location: Option<&Location>) -> Vec<Finding> {
    let mut list = Findings::new(Area::Disk);
    if let Some(Location::Folder(folder)) = location {
        if folder.is_dir() {
            look(&mut list, "data folder", folder);
        } else {
            list.wrong(
                "data folder",
                format!("{} is no folder", folder.display()),
                "set CH_DATA, or let `connecting-humans migrate` make it",
            );
        }
    }
    look(&mut list, "temporary files", &std::env::temp_dir());
    list.list
}

fn look(list: &mut Findings, name: &str, folder: &Path) {
    let here = folder.display();
    let stat = match statvfs(folder) {
        Ok(stat) => stat,
        Err(error) => return list.wrong(name, format!("{here}: {error}"), "name a folder that the program can reach"),
    };
    if stat.flags().contains(FsFlags::ST_RDONLY) {
        return list.wrong(name, format!("{here} is on a disk that is read-only"), "mount it for writing");
    }
    if let Err(error) = access(folder, AccessFlags::W_OK | AccessFlags::X_OK) {
        return list.wrong(
            name,
            format!("{here} can't be written to: {error}"),
            "run this as the program's user; if it says the same then, give that user the folder (chown)",
        );
    }
    let free = stat.blocks_available() * stat.fragment_size();
    match judge(free, stat.files_available(), stat.files()) {
        Room::None(what) => list.wrong(name, format!("{here}: {what}"), "make room, or move to a larger disk"),
        Room::Little(what) => list.note(name, format!("{here}: {what}"), "make room before it is needed"),
        Room::Enough(what) => list.ok(name, format!("{here}: {what}")),
    }
}

#[derive(Debug, Eq, PartialEq)]
enum Room {
    None(String),
    Little(String),
    Enough(String),
}

/// `files` counts what the disk can hold at all; some file systems have no such limit and say 0.
fn judge(free: u64, files_free: u64, files: u64) -> Room {
    let what = format!("{} free", size(free));
    if free < LEAST {
        Room::None(format!("{what}, less than {}", size(LEAST)))
    } else if files > 0 && files_free < 100 {
        Room::None(format!("{what}, but room for {files_free} more files only"))
    } else if free < LITTLE {
        Room::Little(format!("{what}, less than {}", size(LITTLE)))
    } else {
        Room::Enough(what)
    }
}

fn size(bytes: u64) -> String {
    if bytes < 10 * 1024 * MIB { format!("{} MiB", bytes / MIB) } else { format!("{} GiB", bytes / MIB / 1024) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_wrong_and_a_nearly_full_one_a_note() {
        assert!(
            matches!(judge(100 * MIB, 9_000, 10_000), Room::None(what) if what == "100 MiB free, less than 256 MiB")
        );
        assert!(matches!(judge(LEAST, 9_000, 10_000), Room::Little(_)));
        assert!(matches!(judge(20 * 1024 * MIB, 99, 10_000), Room::None(what) if what.contains("99 more files")));
        assert_eq!(judge(20 * 1024 * MIB, 0, 0), Room::Enough("20 GiB free".to_owned()));
    }

    #[test]
    fn a_folder_that_is_not_there_is_wrong() {
        let folder = Location::Folder("/nowhere/at/all".into());
        let list = check(Some(&folder));
        assert_eq!(list[0].grade, super::super::finding::Grade::Wrong, "{list:?}");
    }
}
