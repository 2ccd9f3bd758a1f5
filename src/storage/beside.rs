//! Small lists in files beside the key file and not in the database: whoever puts an older backup back has them still. A line is
//! a key, a space and a value.
use std::{collections::BTreeMap, path::Path};

use super::StoreError;

/// The lines of a list by their key; none where there is no file yet.
pub(super) fn read(path: &Path) -> Result<BTreeMap<String, String>, StoreError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(BTreeMap::new()),
        Err(error) => return Err(error.into()),
    };
    let line = |line: &str| line.split_once(' ').map(|(key, value)| (key.to_owned(), value.to_owned()));
    Ok(text.lines().filter_map(line).collect())
}

/// Beside its final name first: a half one is never there.
pub(super) fn write(path: &Path, all: &BTreeMap<String, String>) -> Result<(), StoreError> {
    let text: String = all.iter().map(|(key, value)| format!("{key} {value}\n")).collect();
    let mut half = path.to_owned();
    half.as_mut_os_string().push("-half");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&half)?;
    std::io::Write::write_all(&mut file, text.as_bytes())?;
    file.sync_all()?;
    Ok(std::fs::rename(&half, path)?)
}
