//! The list of who was erased, beside the key file and not in the database: a line is a keyed hash and a day. Whoever puts
//! an older backup back has it still, and those people stay erased.
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use chrono::{NaiveDate, TimeDelta};
use sea_orm::prelude::DateTimeUtc;

use super::{
    Store, StoreError, beside,
    retention::{Kept, rules},
};

/// How its name ends, beside that of the key file.
const ENDING: &str = "erased";

/// Where it lies for a key file.
pub(super) fn path_beside(key_file: &Path) -> PathBuf {
    key_file.with_extension(ENDING)
}

fn read(path: &Path) -> Result<BTreeMap<String, DateTimeUtc>, StoreError> {
    let line = |(hash, day): (String, String)| {
        let day: NaiveDate = day.trim().parse().ok()?;
        Some((hash, day.and_hms_opt(0, 0, 0)?.and_utc()))
    };
    Ok(beside::read(path)?.into_iter().filter_map(line).collect())
}

fn write(path: &Path, all: BTreeMap<String, DateTimeUtc>) -> Result<(), StoreError> {
    let line = |(hash, at): (String, DateTimeUtc)| (hash, at.format("%Y-%m-%d").to_string());
    beside::write(path, &all.into_iter().map(line).collect())
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
        if all == listed { Ok(()) } else { write(self.ledger(), all) }
    }
}
