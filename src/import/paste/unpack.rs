//! A workbook is a zip: what it would unpack to is known, and tried without keeping it, before anything reads it.
use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

use crate::import::FileFault;

/// What all parts together may unpack to.
const MOST_UNPACKED: u64 = 100 * 1024 * 1024;
/// How much smaller a part may have become; sheets of the same value over and over stay well below.
const MOST_RATIO: u64 = 400;
/// Below this a ratio says nothing.
const SMALL: u64 = 1024 * 1024;
/// A workbook of a few sheets has some twenty parts.
const MOST_PARTS: usize = 500;

/// Refuses a zip that unpacks to more than a table of ours could, by what it says of itself and by what is in it.
pub(in crate::import) fn bounded(bytes: &[u8]) -> Result<(), FileFault> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if zip.len() > MOST_PARTS {
        return Err(too_much());
    }
    let mut declared = 0_u64;
    for part in 0..zip.len() {
        let part = zip.by_index_raw(part).map_err(damaged)?;
        declared = declared.saturating_add(part.size());
        let bomb = part.size() > SMALL && part.size() / part.compressed_size().max(1) > MOST_RATIO;
        if bomb || declared > MOST_UNPACKED {
            return Err(too_much());
        }
    }
    // What it says of itself may be a lie.
    let mut left = MOST_UNPACKED;
    for part in 0..zip.len() {
        let part = zip.by_index(part).map_err(damaged)?;
        let read = copy(&mut part.take(left + 1), &mut sink()).map_err(damaged)?;
        left = left.checked_sub(read).ok_or_else(too_much)?;
    }
    Ok(())
}

const fn too_much() -> FileFault {
    FileFault::UnpacksTooMuch { most: MOST_UNPACKED / (1024 * 1024) }
}

/// A file that breaks off or is no workbook.
pub(super) fn damaged(why: impl std::fmt::Display) -> FileFault {
    FileFault::BrokenWorkbook { why: why.to_string() }
}
