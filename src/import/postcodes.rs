//! Postal codes as GeoNames publishes them.
use std::collections::HashMap;

use engine::domain::Point;

use super::{FileFault, Postcode, Reading, Reason, Skipped, table::decimal};

/// One place of a postal code; a code may have several.
#[derive(Clone, Debug, PartialEq)]
pub struct PostcodeRow {
    /// The code: four digits, or six characters in the full list.
    pub postcode: Postcode,
    /// Village or town.
    pub place: String,
    /// CBS code, e.g. `GM0106`; absent when the file has none.
    pub municipality_code: Option<String>,
    /// Name of the municipality, without the word itself; may be empty.
    pub municipality: String,
    /// Province; may be empty.
    pub province: String,
    /// About the middle.
    pub at: Point,
}

impl PostcodeRow {
    /// What tells this row from all others: a code may lie in several places, a place in several municipalities.
    pub fn source_id(&self) -> String {
        format!("{} {} {}", self.postcode, self.place, self.municipality_code.as_deref().unwrap_or_default())
    }
}

/// Fields of a row, in order: country, code, place, three pairs of name and code, latitude, longitude, accuracy.
const LEAST_FIELDS: usize = 11;

/// Reads a list of GeoNames: tab separated, without a header, one row a line.
///
/// # Errors
/// [`FileFault`] when the file as a whole cannot be read.
pub fn read_postcodes(bytes: &[u8]) -> Result<Reading<PostcodeRow>, FileFault> {
    super::source::check_head(&bytes[..bytes.len().min(4096)], super::FileSort::Table)?;
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    check_first(text)?;
    let mut reading = Reading::default();
    let mut seen = HashMap::new();
    for (line, fields) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let fields: Vec<&str> = fields.split('\t').map(str::trim).collect();
        let skipped = |(field, reason): Fault| {
            let object = [fields.get(1), fields.get(2)].into_iter().flatten().copied().collect::<Vec<_>>().join(" ");
            Skipped::new(line, object, field, reason)
        };
        match read_row(&fields) {
            Ok(row) => match seen.insert(row.source_id(), line) {
                None => reading.keep(line, row),
                Some(first) => {
                    reading.skip([skipped(("place", Reason::Duplicate { first: first.to_string() }))]);
                    seen.insert(row.source_id(), first);
                }
            },
            Err(fault) => reading.skip([skipped(fault)]),
        }
    }
    Ok(reading)
}

type Fault = (&'static str, Reason);

/// A list of another sort is told by its first row; later rows are told apart one by one.
fn check_first(text: &str) -> Result<(), FileFault> {
    let first = text.lines().find(|line| !line.trim().is_empty()).ok_or(FileFault::Empty)?;
    let fields: Vec<&str> = first.split('\t').collect();
    let country = fields[0].len() == 2 && fields[0].bytes().all(|byte| byte.is_ascii_uppercase());
    if country && fields.len() >= LEAST_FIELDS {
        return Ok(());
    }
    Err(FileFault::NotWhatItSays { expected: "geonames", found: "text" })
}

fn read_row(fields: &[&str]) -> Result<PostcodeRow, Fault> {
    if fields.len() < LEAST_FIELDS {
        return Err(("", Reason::Ragged { expected: 12, found: fields.len() }));
    }
    if fields[0] != "NL" {
        return Err(("country", Reason::Elsewhere { country: fields[0].to_owned() }));
    }
    let bad = || Reason::BadPostcode { value: fields[1].to_owned() };
    let postcode: Postcode = fields[1].parse().map_err(|_| ("code", bad()))?;
    if fields[2].is_empty() {
        return Err(("place", Reason::Missing));
    }
    let degrees = |at: usize, name| decimal(fields[at]).map_err(|reason| (name, reason));
    let (lat, lon) = (degrees(9, "latitude")?, degrees(10, "longitude")?);
    let value = format!("{lat}, {lon}");
    let at = Point::new(lat, lon).map_err(|_| ("latitude", Reason::NotDegrees { value }))?;
    if at == Point::NULL_ISLAND {
        return Err(("latitude", Reason::NullIsland));
    }
    let municipality_code = match fields[6].len() {
        1..=4 if fields[6].bytes().all(|byte| byte.is_ascii_digit()) => Some(format!("GM{:0>4}", fields[6])),
        _ => None,
    };
    let (place, province) = (fields[2].to_owned(), fields[3].to_owned());
    let municipality = bare_name(fields[5]).to_owned();
    Ok(PostcodeRow { postcode, place, municipality_code, municipality, province, at })
}

/// The list writes "Gemeente Utrecht", "Delft Municipality" and "Apeldoorn" through one another.
fn bare_name(name: &str) -> &str {
    let name = name.strip_prefix("Gemeente ").unwrap_or(name);
    name.strip_suffix(" Municipality").unwrap_or(name)
}
