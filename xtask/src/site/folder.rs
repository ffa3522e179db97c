//! The folder of finished files: names with hashes, brotli, the manifest, and no leftovers.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

const MANIFEST: &str = "manifest.json";

/// How many hexadecimal digits of the hash a name carries.
const DIGITS: usize = 16;

/// `target/site` while it is being filled.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    /// Logical name to the name with the hash.
    names: BTreeMap<String, String>,
    /// Every file that belongs here.
    kept: BTreeSet<String>,
    written: usize,
}

impl Folder {
    pub fn open(path: PathBuf) -> Result<Self> {
        fs::create_dir_all(&path).with_context(|| format!("making {}", path.display()))?;
        Ok(Self { path, names: BTreeMap::new(), kept: BTreeSet::new(), written: 0 })
    }

    /// Puts a file here and returns its name with the hash.
    pub fn put(&mut self, logical: &str, bytes: &[u8]) -> Result<String> {
        let name = hashed_name(logical, bytes)?;
        // The name tells the content: a file that exists is the right one.
        self.write(&name, || Ok(bytes.to_vec()))?;
        if is_compressible(logical) {
            self.write(&format!("{name}.br"), || compress(bytes))?;
        }
        self.names.insert(logical.to_owned(), name.clone());
        Ok(name)
    }

    pub fn name_of(&self, logical: &str) -> Option<&str> {
        self.names.get(logical).map(String::as_str)
    }

    fn write(&mut self, name: &str, bytes: impl FnOnce() -> Result<Vec<u8>>) -> Result<()> {
        let path = self.path.join(name);
        if !path.exists() {
            replace(&path, &bytes()?)?;
            self.written += 1;
        }
        self.kept.insert(name.to_owned());
        Ok(())
    }

    /// Writes the manifest and removes what no longer belongs here. Returns how many files were new.
    pub fn finish(mut self) -> Result<usize> {
        let mut manifest = serde_json::to_string_pretty(&self.names)?;
        manifest.push('\n');
        let path = self.path.join(MANIFEST);
        if fs::read(&path).ok().as_deref() != Some(manifest.as_bytes()) {
            replace(&path, manifest.as_bytes())?;
            self.written += 1;
        }
        self.kept.insert(MANIFEST.to_owned());
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| self.kept.contains(name)) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(self.written)
    }
}

/// Writes a file so that nobody ever sees half of it.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, bytes)
        .and_then(|()| fs::rename(&beside, path))
        .with_context(|| format!("writing {}", path.display()))
}

/// The whole SHA-256 in hexadecimal digits.
pub fn hash(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(part);
    }
    hex(&hasher.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// `app.css` becomes `app.0123456789abcdef.css`.
fn hashed_name(logical: &str, bytes: &[u8]) -> Result<String> {
    let Some((stem, extension)) = logical.rsplit_once('.') else {
        bail!("{logical} has no file extension");
    };
    let digest = hex(&Sha256::digest(bytes));
    Ok(format!("{stem}.{}.{extension}", &digest[..DIGITS]))
}

/// Fonts in woff2 are compressed already.
fn is_compressible(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| ["css", "js", "wasm", "svg"].iter().any(|known| extension == *known))
}

fn compress(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn files(path: &Path) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    #[test]
    fn a_name_carries_the_hash_of_the_content() -> Result<()> {
        // From the standard's own example: SHA-256 of "abc" begins with ba7816bf 8f01cfea.
        assert_eq!(hashed_name("app.css", b"abc")?, "app.ba7816bf8f01cfea.css");
        assert_eq!(
            hashed_name("fira-sans-latin-400-normal.woff2", b"abc")?,
            "fira-sans-latin-400-normal.ba7816bf8f01cfea.woff2"
        );
        assert!(hashed_name("LICENSE", b"abc").is_err());
        Ok(())
    }

    #[test]
    fn a_second_time_writes_nothing_and_a_change_leaves_nothing_behind() -> Result<()> {
        let path = std::env::temp_dir().join(format!("xtask-folder-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        let fill = |css: &[u8]| -> Result<usize> {
            let mut folder = Folder::open(path.clone())?;
            folder.put("app.css", css)?;
            folder.put("a.woff2", b"font")?;
            folder.finish()
        };
        // Two files, one of them with brotli beside it, and the manifest.
        assert_eq!(fill(b"a{}")?, 4);
        let first = files(&path)?;
        assert_eq!(first.len(), 4);
        assert_eq!(fill(b"a{}")?, 0);
        assert_eq!(files(&path)?, first);

        assert_eq!(fill(b"b{}")?, 3);
        let second = files(&path)?;
        assert_eq!(second.len(), 4);
        assert_ne!(second, first);
        let manifest: BTreeMap<String, String> = serde_json::from_slice(&fs::read(path.join(MANIFEST))?)?;
        assert_eq!(manifest["app.css"], hashed_name("app.css", b"b{}")?);
        assert_eq!(manifest.len(), 2);
        fs::remove_dir_all(&path)?;
        Ok(())
    }

    #[test]
    fn compressed_is_the_same_again() -> Result<()> {
        let text = b"connecting humans ".repeat(100);
        let small = compress(&text)?;
        assert!(small.len() < text.len() / 10);
        let mut back = Vec::new();
        brotli::Decompressor::new(small.as_slice(), 4096).read_to_end(&mut back)?;
        assert_eq!(back, text);
        Ok(())
    }
}
