//! A workbook is a zip: what it would unpack to is known, and tried without keeping it, before anything reads it.
use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

use crate::import::FileFault;

const MEGABYTE: u64 = 1024 * 1024;
/// What a zip may unpack to.
#[derive(Clone, Copy)]
pub(in crate::import) struct Most {
    all: u64,
    /// What is laid out whole in memory before a row is read: strings are four times as large there.
    whole: u64,
}

impl Most {
    /// A workbook: its sheets are read cell by cell, all else whole.
    pub(super) const BOOK: Self = Self { all: 32 * MEGABYTE, whole: 16 * MEGABYTE };
    /// A directory of tables.
    pub(in crate::import) const TABLES: Self = Self { all: 100 * MEGABYTE, whole: 100 * MEGABYTE };

    /// For a part, while so much of all is left.
    fn of(self, name: &[u8], left: u64) -> u64 {
        if name.to_ascii_lowercase().starts_with(b"xl/worksheets/") { left } else { left.min(self.whole) }
    }
}

/// How much smaller a part may have become; sheets of the same value over and over stay well below.
const MOST_RATIO: u64 = 400;
/// Below this a ratio says nothing.
const SMALL: u64 = MEGABYTE;
/// A workbook of a few sheets has some twenty parts.
const MOST_PARTS: usize = 500;

/// Refuses a zip that unpacks to more than a table of ours could, by what it says of itself and by what is in it.
pub(in crate::import) fn bounded(bytes: &[u8], most: Most) -> Result<(), FileFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if zip.len() > MOST_PARTS {
        return Err(too_much(most));
    }
    let mut declared = 0_u64;
    for part in 0..zip.len() {
        let part = zip.by_index_raw(part).map_err(damaged)?;
        declared = declared.saturating_add(part.size());
        let bomb = part.size() > SMALL && part.size() / part.compressed_size().max(1) > MOST_RATIO;
        if bomb || declared > most.all {
            return Err(too_much(most));
        }
    }
    // What it says of itself may be a lie.
    let mut left = most.all;
    for part in 0..zip.len() {
        let part = zip.by_index(part).map_err(damaged)?;
        let of_part = most.of(part.name_raw(), left);
        let read = copy(&mut part.take(of_part + 1), &mut sink()).map_err(damaged)?;
        if read > of_part {
            return Err(too_much(most));
        }
        left -= read;
    }
    Ok(())
}

pub(super) const fn too_much(most: Most) -> FileFault {
    FileFault::UnpacksTooMuch { most: most.all / MEGABYTE }
}

/// A file that breaks off or is no workbook.
pub(super) fn damaged(why: impl std::fmt::Display) -> FileFault {
    FileFault::BrokenWorkbook { why: why.to_string() }
}
