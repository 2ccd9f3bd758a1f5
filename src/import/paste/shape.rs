//! Which column is which: by a header where there is one, else by what is in it.
use super::{Lines, PasteRemark, PastedRow, PastedTable, guess, mend};
use crate::import::{FileFault, partners::COLUMNS, table::fold};

/// A title may stand above the header.
pub(super) const HEADER_WITHIN: usize = 10;
/// Street and number in one cell.
pub(super) const ADDRESS: &str = "address";

/// Headers people use for our columns besides those that `docs/imports.md` lists.
const ALSO: [(&str, &str); 16] = [
    ("adres", ADDRESS),
    ("address", ADDRESS),
    ("bedrijf", "name"),
    ("bedrijfsnaam", "name"),
    ("winkel", "name"),
    ("organisatie", "name"),
    ("tel", "phone"),
    ("mobiel", "phone"),
    ("telefoonnr", "phone"),
    ("mail", "email"),
    ("woonplaats", "city"),
    ("stad", "city"),
    ("nr", "house_number"),
    ("onderwerp", "category"),
    ("opmerking", "description"),
    ("opmerkingen", "description"),
];

/// Our column of a header.
fn column_of(header: &str) -> Option<&'static str> {
    let folded = fold(header);
    let ours = COLUMNS.iter().find(|column| column.is_called(&folded)).map(|column| column.key);
    ours.or_else(|| ALSO.iter().find(|(word, _)| fold(word) == folded).map(|(_, key)| *key))
}

/// How many of these cells are headers.
pub(super) fn known(cells: &[String]) -> usize {
    cells.iter().filter(|cell| column_of(cell).is_some()).count()
}

/// Position of the header among the first lines, when there is one: two of our words, or nothing but our words.
pub(super) fn header(lines: &Lines) -> Option<usize> {
    lines.iter().take(HEADER_WITHIN).position(|(_, cells)| {
        let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
        let known = known(cells);
        known >= 2 || (known == 1 && filled == 1)
    })
}

/// Lines under our columns.
pub(super) fn shape(mut lines: Lines) -> Result<PastedTable, FileFault> {
    let header = header(&lines);
    let (mut keys, mut remarks) = match header {
        Some(at) => {
            let (keys, unknown) = named(&lines[at].1);
            lines.drain(..=at);
            (keys, (unknown > 0).then_some(PasteRemark::UnknownColumns(unknown)).into_iter().collect())
        }
        None => (guess::columns(&lines), vec![PasteRemark::Guessed]),
    };
    if !keys.contains(&Some("name")) {
        let free = guess::name(&lines, &keys)
            .ok_or_else(|| FileFault::MissingColumn { column: "name".to_owned(), also: "naam".to_owned() })?;
        keys[free] = Some("name");
        remarks.retain(|remark| *remark != PasteRemark::UnknownColumns(1));
    }
    let rows = lines.into_iter().map(|(number, cells)| row(number, cells, &keys));
    // Filled in nothing but columns that are not ours.
    let rows: Vec<PastedRow> = rows.filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect();
    if rows.is_empty() { Err(FileFault::Empty) } else { Ok(PastedTable { keys: flat(&keys), rows, remarks }) }
}

/// Columns by their headers, the first of each; and how many are not ours.
fn named(headers: &[String]) -> (Vec<Option<&'static str>>, usize) {
    let mut keys: Vec<Option<&'static str>> = Vec::new();
    let mut unknown = 0;
    for header in headers {
        let key = column_of(header).filter(|key| !keys.contains(&Some(*key)));
        unknown += usize::from(key.is_none() && !header.is_empty());
        keys.push(key);
    }
    // An address beside a street would give the street twice.
    if keys.contains(&Some("street")) {
        keys.iter_mut().filter(|key| **key == Some(ADDRESS)).for_each(|key| *key = None);
    }
    // Where nobody made a column of house numbers, they stand behind the street.
    if !keys.contains(&Some("house_number")) {
        keys.iter_mut().filter(|key| **key == Some("street")).for_each(|key| *key = Some(ADDRESS));
    }
    (keys, unknown)
}

/// The keys of the rows: an address is two of them.
fn flat(keys: &[Option<&'static str>]) -> Vec<&'static str> {
    let number_known = keys.contains(&Some("house_number"));
    let parts = |key: &&'static str| match *key {
        ADDRESS if number_known => vec!["street"],
        ADDRESS => vec!["street", "house_number"],
        other => vec![other],
    };
    keys.iter().flatten().flat_map(parts).collect()
}

fn row(number: u64, mut cells: Vec<String>, keys: &[Option<&'static str>]) -> PastedRow {
    let number_known = keys.contains(&Some("house_number"));
    let more: Vec<String> = if cells.len() > keys.len() { cells.split_off(keys.len()) } else { Vec::new() };
    cells.resize(keys.len(), String::new());
    let mut all = Vec::with_capacity(cells.len());
    for (key, cell) in keys.iter().zip(cells) {
        match key {
            Some(ADDRESS) if number_known => all.push(cell),
            Some(ADDRESS) => {
                let (street, number) = mend::address(&cell);
                all.extend([street, number]);
            }
            Some("phone") => all.push(mend::phone(&cell)),
            Some(_) => all.push(cell),
            None => {}
        }
    }
    // What stands beyond the header makes the row ragged: the reader names it.
    all.extend(more.into_iter().filter(|cell| !cell.is_empty()));
    PastedRow { number, cells: all }
}
