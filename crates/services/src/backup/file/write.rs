//! Writing: into a file that has its name only once it is complete.

use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Head, Tail};
use crate::backup::BackupError;
use crate::backup::content::{Content, hex};

/// Pieces that may wait for being compressed.
const WAITING: usize = 4;

type Packed = (GzEncoder<BufWriter<NamedTempFile>>, Sha256);

/// A backup that is being written. Dropped before [`Writing::finish`] it leaves nothing behind.
pub struct Writing {
    folder: PathBuf,
    pieces: mpsc::Sender<String>,
    packer: JoinHandle<io::Result<Packed>>,
}

impl Writing {
    /// Begins a file in this folder, which is made when missing; readable only for who runs the program.
    pub fn begin(folder: &Path) -> Result<Self, BackupError> {
        std::fs::create_dir_all(folder).map_err(BackupError::file(folder))?;
        let mut builder = tempfile::Builder::new();
        let file = builder.prefix(".unfinished-").suffix(".jsonl.gz").tempfile_in(folder);
        let file = file.map_err(BackupError::file(folder))?;
        let (pieces, mut arriving) = mpsc::channel::<String>(WAITING);
        // Compressing takes as long as reading: it gets a thread of its own.
        let packer = tokio::task::spawn_blocking(move || {
            let mut packed = GzEncoder::new(BufWriter::new(file), Compression::fast());
            let mut hash = Sha256::new();
            while let Some(piece) = arriving.blocking_recv() {
                hash.update(piece.as_bytes());
                packed.write_all(piece.as_bytes())?;
            }
            Ok((packed, hash))
        });
        Ok(Self { folder: folder.to_owned(), pieces, packer })
    }

    /// Adds the first line.
    pub async fn head(&self, head: &Head) -> Result<(), BackupError> {
        let line = serde_json::to_string(head).map_err(|error| BackupError::Machine(error.to_string()))?;
        self.add(line + "\n").await;
        Ok(())
    }

    /// Adds lines, each with its end.
    pub async fn add(&self, lines: String) {
        // The packer went away only if the disk refused: `finish` tells.
        let _ = self.pieces.send(lines).await;
    }

    /// Writes the last line, waits until the disk has all of it, and gives the file its name; its size in bytes.
    pub async fn finish(self, name: &str, content: Content) -> Result<(PathBuf, u64, Tail), BackupError> {
        let Self { folder, pieces, packer } = self;
        drop(pieces);
        let path = folder.join(name);
        let packed = packer.await.map_err(|error| BackupError::Machine(error.to_string()))?;
        let (mut packed, hash) = packed.map_err(BackupError::file(&path))?;
        let tail = Tail { content, sha256: hex(&hash.finalize()) };
        let line = serde_json::to_string(&tail).map_err(|error| BackupError::Machine(error.to_string()))?;
        let named = path.clone();
        let done = tokio::task::spawn_blocking(move || {
            packed.write_all(line.as_bytes())?;
            packed.write_all(b"\n")?;
            let file = packed.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
            file.as_file().sync_all()?;
            let size = file.as_file().metadata()?.len();
            file.persist_noclobber(&named).map_err(|error| error.error)?;
            // The name, too, has to survive a power cut.
            std::fs::File::open(&folder)?.sync_all()?;
            Ok(size)
        });
        let size = done.await.map_err(|error| BackupError::Machine(error.to_string()))?;
        Ok((path.clone(), size.map_err(BackupError::file(&path))?, tail))
    }
}
