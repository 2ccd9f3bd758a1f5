//! The list of who was erased, beside the key file and not in the database: a line is a keyed hash and a day. Whoever puts
//! an older backup back has it still, and those people stay erased.
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use chrono::{NaiveDate, TimeDelta};
use sea_orm::prelude::DateTimeUtc;

use super::{
    Store, StoreError,
    retention::{Kept, rules},
};

/// How its name ends, beside that of the key file.
const ENDING: &str = "erased";

/// Where it lies for a key file.
pub(super) fn beside(key_file: &Path) -> PathBuf {
    key_file.with_extension(ENDING)
}

fn read(path: &Path) -> Result<BTreeMap<String, DateTimeUtc>, StoreError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error.into()),
    };
    let line = |line: &str| {
        let (hash, day) = line.split_once(' ')?;
        let day: NaiveDate = day.trim().parse().ok()?;
        Some((hash.to_owned(), day.and_hms_opt(0, 0, 0)?.and_utc()))
    };
    Ok(text.lines().filter_map(line).collect())
}

/// Beside its final name first: a half one is never there.
fn write(path: &Path, all: &BTreeMap<String, DateTimeUtc>) -> Result<(), StoreError> {
    let text: String = all.iter().map(|(hash, at)| format!("{hash} {}\n", at.format("%Y-%m-%d"))).collect();
    let half = path.with_extension("half");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.sync_all()?;
    Ok(std::fs::rename(&half, path)?)
}

/// After so long no backup from before is put back any more.
fn oldest(now: DateTimeUtc) -> DateTimeUtc {
    let days = rules().find(|rule| rule.table == "erasure").map(|rule| rule.kept);
    now - TimeDelta::days(if let Some(Kept::Days(days)) = days { days } else { 0 })
}

impl Store {
    /// Who the list says was erased, and this database does not know of: it was put back from before.
    pub async fn unseen_erasures(&self, now: DateTimeUtc) -> Result<Vec<(String, DateTimeUtc)>, StoreError> {
        let mut listed = read(self.ledger())?;
        for (hash, _) in self.erasures().await? {
            listed.remove(&hash);
        }
        let oldest = oldest(now);
        Ok(listed.into_iter().filter(|(_, at)| *at > oldest).collect())
    }

    /// Writes everybody who was erased to the list, and takes out whose time is over.
    pub async fn write_ledger(&self, now: DateTimeUtc) -> Result<(), StoreError> {
        let listed = read(self.ledger())?;
        let mut all = listed.clone();
        for (hash, at) in self.erasures().await? {
            all.entry(hash).or_insert(at);
        }
        let oldest = oldest(now);
        all.retain(|_, at| *at > oldest);
        if all == listed { Ok(()) } else { write(self.ledger(), &all) }
    }
}
