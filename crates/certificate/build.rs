//! Puts every font of `fonts/` into the program: another script needs a file there and nothing else.

use std::fmt::Write as _;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let variable = |name| std::env::var(name).map_err(std::io::Error::other);
    let folder = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("fonts");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        files.push(entry?.path().display().to_string());
    }
    files.sort();
    let mut list = String::new();
    for file in files {
        writeln!(list, "include_bytes!({file:?}),").map_err(std::io::Error::other)?;
    }
    println!("cargo::rerun-if-changed={}", folder.display());
    std::fs::write(Path::new(&variable("OUT_DIR")?).join("fonts.rs"), format!("&[{list}]"))
}
