//! The last publication of each municipality, beside the key file and not only in the database: whoever puts an older backup
//! back must not draw again what was shown since. A line is sealed as in the database and tells nothing.
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::{
    Store, StoreError,
    beside::{read, write},
};

/// How its name ends, beside that of the key file.
const ENDING: &str = "published";

/// One program writes it at a time.
static WRITING: Mutex<()> = Mutex::new(());

fn path(ledger: &Path) -> PathBuf {
    ledger.with_extension(ENDING)
}

impl Store {
    /// What is kept of the last publication of each municipality, by its code.
    pub fn published_beside(&self) -> Result<BTreeMap<String, String>, StoreError> {
        read(&path(self.ledger()))
    }

    /// Keeps it for some municipalities, or takes it out where there is nothing to keep.
    pub fn keep_published_beside(&self, some: BTreeMap<String, Option<String>>) -> Result<(), StoreError> {
        let _one = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let path = path(self.ledger());
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
