//! Columns without a header, by what is in them: a number to ring, a postcode, an address; the first words are the name.
use super::{Lines, mend, shape::ADDRESS};
use crate::import::{
    Postcode,
    table::{email, phone, website},
};

/// How many rows are looked at.
const LOOKED_AT: usize = 200;
/// Share of a column's cells that must be alike, in hundredths.
const MOSTLY: usize = 70;

/// A key and what its cells look like.
type Sort = (&'static str, fn(&str) -> bool);

/// What a cell can be, the most telling first.
const SORTS: [Sort; 6] = [
    ("email", |cell| email(cell).is_ok()),
    ("postcode", |cell| cell.parse::<Postcode>().is_ok_and(|code| code.is_six() || cell.len() == 4)),
    ("phone", |cell| phone(&mend::phone(cell)).is_ok_and(|number| number.len() >= 8)),
    ("website", |cell| (cell.contains("://") || cell.starts_with("www.")) && website(cell).is_ok()),
    ("house_number", |cell| cell.len() <= 6 && cell.starts_with(|c: char| c.is_ascii_digit())),
    (ADDRESS, |cell| !mend::address(cell).1.is_empty()),
];

/// Cells of a column that are not empty.
fn filled(lines: &Lines, column: usize) -> Vec<&str> {
    let cells = lines.iter().take(LOOKED_AT).filter_map(|(_, cells)| cells.get(column));
    cells.map(String::as_str).filter(|cell| !cell.is_empty()).collect()
}

fn mostly(cells: &[&str], holds: impl Fn(&str) -> bool) -> bool {
    let count = cells.iter().filter(|cell| holds(cell)).count();
    !cells.is_empty() && count * 100 >= cells.len() * MOSTLY
}

/// A key per column, the first of each sort.
pub(super) fn columns(lines: &Lines) -> Vec<Option<&'static str>> {
    let width = lines.iter().take(LOOKED_AT).map(|(_, cells)| cells.len()).max().unwrap_or(0);
    let mut keys: Vec<Option<&'static str>> = vec![None; width];
    for column in 0..width {
        let cells = filled(lines, column);
        let sort = SORTS.iter().find(|(key, holds)| !keys.contains(&Some(*key)) && mostly(&cells, holds));
        keys[column] = sort.map(|(key, _)| *key);
    }
    if let Some(first) = name(lines, &keys) {
        keys[first] = Some("name");
    }
    words(lines, &mut keys);
    keys
}

/// The first column of words that is nothing else.
pub(super) fn name(lines: &Lines, keys: &[Option<&'static str>]) -> Option<usize> {
    let is_words = |cell: &str| cell.chars().any(char::is_alphabetic);
    (0..keys.len()).find(|column| keys[*column].is_none() && mostly(&filled(lines, *column), is_words))
}

/// Words beside a postcode are a city, before a house number a street; what is left says what they do.
fn words(lines: &Lines, keys: &mut [Option<&'static str>]) {
    for column in 0..keys.len() {
        if keys[column].is_some() || filled(lines, column).is_empty() {
            continue;
        }
        let beside = |step: usize| keys.get(column.wrapping_add(step)).copied().flatten();
        let key = match (beside(1), beside(usize::MAX)) {
            (Some("house_number"), _) => "street",
            (_, Some("postcode")) => "city",
            _ => "description",
        };
        if !keys.contains(&Some(key)) {
            keys[column] = Some(key);
        }
    }
}
