//! Text to rows: tabs as a spreadsheet copies them, `;` or `,` as it saves them.
use super::{Lines, shape};
use crate::import::{FileFault, FileSort, source::check_head, table::records_of};

/// How many rows tell how the cells are parted.
const LOOKED_AT: usize = 20;

/// Rows of a text, empty ones left out.
pub(super) fn of_text(bytes: &[u8]) -> Result<Lines, FileFault> {
    check_head(&bytes[..bytes.len().min(4096)], FileSort::Table)?;
    let mut best: Option<((usize, usize), Lines)> = None;
    for delimiter in *b"\t;," {
        // A quotation mark may stand for nothing under another delimiter: only the last fault counts.
        let records = match records_of(bytes, delimiter) {
            Ok(records) => records,
            Err(fault) if delimiter == b',' && best.is_none() => return Err(fault),
            Err(_) => continue,
        };
        let lines: Lines = records.into_iter().filter_map(|(line, record)| cells(line, &record)).collect();
        let worth = worth(&lines);
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, lines));
        }
    }
    let lines = best.map(|(_, lines)| lines).unwrap_or_default();
    if lines.is_empty() { Err(FileFault::Empty) } else { Ok(lines) }
}

fn cells(line: u64, record: &csv::StringRecord) -> Option<(u64, Vec<String>)> {
    let cells: Vec<String> = record.iter().map(super::mend::cell).collect();
    cells.iter().any(|cell| !cell.is_empty()).then_some((line, cells))
}

/// Known headers first, then as many cells as most rows have.
fn worth(lines: &Lines) -> (usize, usize) {
    let known = lines.iter().take(shape::HEADER_WITHIN).map(|(_, cells)| shape::known(cells)).max().unwrap_or(0);
    let mut widths: Vec<usize> = lines.iter().take(LOOKED_AT).map(|(_, cells)| cells.len()).collect();
    widths.sort_unstable();
    (known, widths.get(widths.len() / 2).copied().unwrap_or(0))
}
