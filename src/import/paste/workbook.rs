//! A workbook of Excel: its first sheet with a header, cell by cell, so that one cell far away costs nothing.
use std::io::Cursor;

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Xlsx};

use super::{
    Lines, MOST_PASTED_ROWS, PasteRemark, mend,
    shape::{HEADER_WITHIN, header},
    unpack::{Most, bounded, damaged, too_much},
};
use crate::import::FileFault;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Columns that are read; ours are fewer than forty.
const MOST_COLUMNS: u32 = 200;
/// Cells that are looked at in all sheets together, the empty ones too; a table of ours fills a tenth of it.
const MOST_CELLS: usize = 1_000_000;
/// Sheets that are looked at.
const MOST_SHEETS: usize = 20;

/// Rows of the first sheet with a header, else of the first with anything in it.
pub(super) fn lines(bytes: &[u8]) -> Result<(Lines, Vec<PasteRemark>), FileFault> {
    bounded(bytes, Most::BOOK)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let names: Vec<String> = book.sheet_names().into_iter().take(MOST_SHEETS).collect();
    let (mut first, mut room) = (None, MOST_CELLS);
    for name in &names {
        let lines = sheet(&mut book, name, &mut room)?;
        let said = || if names.len() > 1 { vec![PasteRemark::Sheet(name.clone())] } else { Vec::new() };
        if header(&lines).is_some() {
            return Ok((lines, said()));
        }
        if first.is_none() && !lines.is_empty() {
            first = Some((lines, said()));
        }
    }
    first.ok_or(FileFault::Empty)
}

fn sheet(book: &mut Book<'_>, name: &str, room: &mut usize) -> Result<Lines, FileFault> {
    let mut lines = cells(book, name, room)?;
    lines.sort_by_key(|(number, _)| *number);
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    merged.iter().for_each(|region| fill_down(&mut lines, region));
    Ok(lines)
}

fn cells(book: &mut Book<'_>, name: &str, room: &mut usize) -> Result<Lines, FileFault> {
    let mut lines: Lines = Vec::new();
    // A sheet of charts has no cells.
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return Ok(lines) };
    while let Some(cell) = cells.next_cell().map_err(damaged)? {
        *room = room.checked_sub(1).ok_or_else(|| too_much(Most::BOOK))?;
        let (row, column) = cell.get_position();
        let words = mend::cell(&words(cell.get_value()));
        if words.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        let number = u64::from(row) + 1;
        if lines.last().is_none_or(|(last, _)| *last != number) {
            if lines.len() >= MOST_PASTED_ROWS + HEADER_WITHIN {
                return Err(FileFault::TooManyRows { most: MOST_PASTED_ROWS });
            }
            lines.push((number, Vec::new()));
        }
        if let Some((_, cells)) = lines.last_mut() {
            put(cells, column, words);
        }
    }
    Ok(lines)
}

fn put(cells: &mut Vec<String>, column: u32, words: String) {
    let at = column as usize;
    if cells.len() <= at {
        cells.resize(at + 1, String::new());
    }
    cells[at] = words;
}

/// A merged cell stands for every row it spans, in its first column: a street over five shops. Titles over several
/// columns stay where they are.
fn fill_down(lines: &mut Lines, region: &Dimensions) {
    let ((top, column), (bottom, _)) = (region.start, region.end);
    if column >= MOST_COLUMNS || top == bottom {
        return;
    }
    let spans = |number: u64| (u64::from(top) + 1..=u64::from(bottom) + 1).contains(&number);
    let from = lines.partition_point(|(number, _)| *number <= u64::from(top));
    let value = lines.get(from).filter(|(number, _)| *number == u64::from(top) + 1);
    let Some(value) = value.and_then(|(_, cells)| cells.get(column as usize)).cloned() else { return };
    for (_, cells) in lines.iter_mut().skip(from).take_while(|(number, _)| spans(*number)) {
        put(cells, column, value.clone());
    }
}

/// A value as people would type it; of a formula that is what it gave last.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "ja".to_owned(),
        DataRef::Bool(false) => "nee".to_owned(),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(text) => text.clone(),
        DataRef::DurationIso(_) | DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute) == (0, 0) { date } else { format!("{date} {hour:02}:{minute:02}") }
}
