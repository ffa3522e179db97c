//! Figures that a test has to tell: printed, and kept for the end of the whole run.

use std::path::Path;

/// Writes one line, such as `kills: 5 of 5 survived`, to `counts/NAME.txt` in the target folder.
pub fn tell(name: &str, line: &str) {
    println!("{line}");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder").join("counts");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(format!("{name}.txt")), format!("{line}\n")).expect("a file");
}
