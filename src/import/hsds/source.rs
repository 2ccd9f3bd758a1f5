//! Opens a directory in any of its forms.
use std::{
    io::{Cursor, Read},
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use super::{flatten, sheet::Sheet, sheet::Tables};
use crate::import::{FileFault, FileSort, paste, read_file, source::tables_in};

/// Reads everything that stands in a path.
pub(super) fn open(path: &Path) -> Result<Tables, FileFault> {
    let mut tables = Tables::default();
    let is_package = path.file_name().is_some_and(|name| name.eq_ignore_ascii_case("datapackage.json"));
    match path.parent().filter(|_| is_package) {
        Some(folder) => add_folder(&mut tables, folder)?,
        None if path.is_dir() => add_folder(&mut tables, path)?,
        None => {
            let bytes = read_file(path, FileSort::Hsds)?;
            if bytes.starts_with(b"PK") {
                add_zip(&mut tables, &bytes)?
            } else {
                flatten::add_json(&mut tables, &bytes)?
            }
        }
    }
    if tables.is_empty() && tables.ragged.is_empty() {
        return Err(FileFault::NoDirectory);
    }
    tables.index();
    Ok(tables)
}

fn add_folder(tables: &mut Tables, folder: &Path) -> Result<(), FileFault> {
    for (sheet, path) in tables_in(folder)?.into_iter().filter_map(named) {
        let bytes = read_file(&path, FileSort::Table).or_else(empty_is_nothing)?;
        tables.add_csv(sheet, &name_of(&path), &bytes)?;
    }
    Ok(())
}

/// A table without even a header is a table of nothing.
fn empty_is_nothing(fault: FileFault) -> Result<Vec<u8>, FileFault> {
    if fault == FileFault::Empty { Ok(Vec::new()) } else { Err(fault) }
}

fn named(path: PathBuf) -> Option<(Sheet, PathBuf)> {
    let stem = path.file_stem()?.to_str()?;
    let is_table = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    Some((Sheet::named(stem).filter(|_| is_table)?, path))
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn add_zip(tables: &mut Tables, bytes: &[u8]) -> Result<(), FileFault> {
    paste::bounded(bytes, paste::Most::TABLES).map_err(|fault| match fault {
        FileFault::UnpacksTooMuch { most } => FileFault::ArchiveTooMuch { most },
        FileFault::BrokenWorkbook { why } => FileFault::BrokenArchive { why },
        other => other,
    })?;
    let broken = |fault: &dyn std::fmt::Display| FileFault::BrokenArchive { why: fault.to_string() };
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|fault| broken(&fault))?;
    let mut parts = Vec::new();
    for number in 0..zip.len() {
        let part = zip.by_index_raw(number).map_err(|fault| broken(&fault))?;
        let path = PathBuf::from(part.name().map_err(|fault| broken(&fault))?.into_owned());
        // What a Mac puts beside every file of a zip.
        let is_shadow = path.starts_with("__MACOSX");
        parts.extend(named(path).filter(|_| !is_shadow).map(|(sheet, path)| (path, sheet, number)));
    }
    parts.sort();
    for (path, sheet, number) in parts {
        let mut part = zip.by_index(number).map_err(|fault| broken(&fault))?;
        let mut table = Vec::new();
        part.read_to_end(&mut table).map_err(|fault| broken(&fault))?;
        tables.add_csv(sheet, &name_of(&path), &table)?;
    }
    Ok(())
}
