//! Who may read a file, and whose it is.

use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

/// Others may read.
const OTHERS_READ: u32 = 0o004;
/// Others may enter a folder.
const OTHERS_ENTER: u32 = 0o001;

/// The mode of a file that everyone on this machine can read: its own bits and those of the folders above say so.
pub fn open_to_all(file: &Path) -> Option<u32> {
    let file = file.canonicalize().ok()?;
    let mode = file.metadata().ok()?.mode();
    let reachable = file
        .ancestors()
        .skip(1)
        .all(|folder| folder.metadata().is_ok_and(|metadata| metadata.mode() & OTHERS_ENTER != 0));
    (mode & OTHERS_READ != 0 && reachable).then_some(mode & 0o7777)
}

/// Whether a file belongs to another user than the folder that it lies in: as after a command that somebody ran as
/// `root`.
pub fn has_strange_owner(file: &Path) -> bool {
    let owner = |path: &Path| path.metadata().map(|metadata| metadata.uid());
    let folder = file.parent().map(owner);
    matches!((owner(file), folder), (Ok(file), Some(Ok(folder))) if file != folder)
}
