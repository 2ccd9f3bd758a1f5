//! The last publication of each municipality, beside the key file and not only in the database: whoever puts an older backup
//! back must not draw again what was shown since. A line is sealed as in the database and tells nothing.
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::{Store, StoreError};

/// How its name ends, beside that of the key file.
const ENDING: &str = "published";

/// One program writes it at a time.
static WRITING: Mutex<()> = Mutex::new(());

fn beside(ledger: &Path) -> PathBuf {
    ledger.with_extension(ENDING)
}

fn read(path: &Path) -> Result<BTreeMap<String, String>, StoreError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error.into()),
    };
    let line = |line: &str| line.split_once(' ').map(|(code, kept)| (code.to_owned(), kept.to_owned()));
    Ok(text.lines().filter_map(line).collect())
}

/// Beside its final name first: a half one is never there.
fn write(path: &Path, all: &BTreeMap<String, String>) -> Result<(), StoreError> {
    let text: String = all.iter().map(|(code, kept)| format!("{code} {kept}\n")).collect();
    let half = path.with_extension("published-half");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.sync_all()?;
    Ok(std::fs::rename(&half, path)?)
}

impl Store {
    /// What is kept of the last publication of each municipality, by its code.
    pub fn published_beside(&self) -> Result<BTreeMap<String, String>, StoreError> {
        read(&beside(self.ledger()))
    }

    /// Keeps it for some municipalities, or takes it out where there is nothing to keep.
    pub fn keep_published_beside(&self, some: BTreeMap<String, Option<String>>) -> Result<(), StoreError> {
        let _one = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let path = beside(self.ledger());
        let before = read(&path)?;
        let mut all = before.clone();
        for (code, kept) in some {
            match kept {
                Some(kept) => all.insert(code, kept),
                None => all.remove(&code),
            };
        }
        if all == before { Ok(()) } else { write(&path, &all) }
    }
}
