//! Key figures of areas as Statistics Netherlands (CBS) publishes them, in any of the JSON they travel in: one object per
//! municipality with its districts and neighbourhoods inside, rows of its open data service, or a plain list.
use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::{FileFault, Note, Reading, Reason, Remark, Skipped, areas::cbs_level, table::fold};

/// The figures of one area.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// CBS code without spaces: `BU05032404`.
    pub code: String,
    /// Its name; may be empty.
    pub name: String,
    /// The year the figures are of; absent when nothing says so.
    pub year: Option<i32>,
    /// By the names of ours; what the source does not know or keeps secret is not there, and is never zero.
    pub figures: BTreeMap<&'static str, f64>,
}

/// How deep areas may stand in a file.
const DEEPEST: usize = 6;
/// Fields an area bears its code in.
const CODES: [&str; 9] = [
    "code",
    "codering",
    "wijkenenbuurten",
    "statcode",
    "gwbcode",
    "gwbcode10",
    "buurtcode",
    "wijkcode",
    "gemeentecode",
];
/// Fields it bears its name in; a code is no name.
const NAMES: [&str; 6] = ["name", "naam", "statnaam", "buurtnaam", "wijknaam", "regio"];
/// Below so many residents a density says more about a house than about a street.
const LEAST_RESIDENTS: f64 = 10.0;

/// The figures that are kept, with what CBS and others call them. Counts of people and what is near: nothing that makes a
/// street look needy (income, benefits, crime, health), as no page asks for it.
const KEPT: [(&str, &[&str]); 12] = [
    ("residents", &["inwoners", "aantalinwoners", "ainw"]),
    ("residents0to14", &["inwoners0tot15", "k0tot15jaar", "a0014"]),
    ("residents65plus", &["inwoners65plus", "k65jaarofouder", "a65oo"]),
    ("households", &["huishoudens", "huishoudenstotaal", "aantalhuishoudens", "ahh"]),
    ("householdSize", &["huishoudensgrootte", "gemiddeldehuishoudensgrootte", "ghhgro"]),
    ("residentsPerKm2", &["dichtheid", "bevolkingsdichtheid", "bevdich"]),
    ("addressesPerKm2", &["adressendichtheid", "omgevingsadressendichtheid", "steoad"]),
    ("urbanity", &["stedelijkheid", "matevanstedelijkheid", "stemvs"]),
    ("landHa", &["oppervlaktelandha", "oppervlakteland", "alanha"]),
    ("doctorKm", &["afstandhuisarts", "afstandtothuisartsenpraktijk", "gafshp"]),
    ("supermarketKm", &["afstandsupermarkt", "afstandtotgrotesupermarkt", "gafsgs"]),
    ("schoolKm", &["afstandschool", "afstandtotschool", "gafssc"]),
];

/// Reads key figures; `year` when the file does not say.
///
/// # Errors
/// [`FileFault`] for what is no JSON, or has no area in it.
pub fn read_figures(bytes: &[u8], year: Option<i32>) -> Result<Reading<FigureRow>, FileFault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let whole: Value = serde_json::from_slice(bytes).map_err(|fault| damaged(&fault))?;
    let mut areas = Vec::new();
    gather(&whole, year.or_else(|| year_of(&whole)), 0, &mut areas);
    if areas.is_empty() {
        return Err(FileFault::NotFigures);
    }
    let (mut reading, mut seen) = (Reading::default(), HashMap::new());
    for (row, (area, year)) in (1_u64..).zip(areas) {
        one(&mut reading, &mut seen, (row, area, year));
    }
    Ok(reading)
}

fn damaged(fault: &serde_json::Error) -> FileFault {
    let number = fault.line() as u64;
    if fault.is_eof() { FileFault::Truncated { unit: "line", number } } else { FileFault::at_line(number, fault) }
}

/// Every object with a code, outermost first.
fn gather<'a>(
    value: &'a Value,
    year: Option<i32>,
    depth: usize,
    areas: &mut Vec<(&'a Map<String, Value>, Option<i32>)>,
) {
    if depth > DEEPEST {
        return;
    }
    match value {
        Value::Array(all) => all.iter().for_each(|one| gather(one, year, depth + 1, areas)),
        Value::Object(map) => {
            let is_area = code_of(map).is_some() && !figures_of(map).is_empty();
            let own = period(map).or(year);
            if is_area {
                areas.push((map, own));
            }
            map.values().filter(|inner| inner.is_array()).for_each(|inner| gather(inner, own, depth + 1, areas));
        }
        _ => {}
    }
}

fn one(
    reading: &mut Reading<FigureRow>,
    seen: &mut HashMap<String, u64>,
    (row, area, year): (u64, &Map<String, Value>, Option<i32>),
) {
    let raw = code_of(area).unwrap_or_default();
    // Open data fills codes up with spaces.
    let code = raw.trim().to_uppercase();
    let name = NAMES.iter().find_map(|key| text(area, key)).unwrap_or_default();
    let object = format!("{code} {name}").trim().to_owned();
    let skip = |reason| Skipped::new(row, object.clone(), "code", reason);
    if cbs_level(&code).is_none() {
        return reading.skip([skip(Reason::BadAreaCode { value: raw })]);
    }
    if let Some(first) = seen.insert(code.clone(), row) {
        return reading.skip([skip(Reason::Duplicate { first: first.to_string() })]);
    }
    let mut figures = BTreeMap::new();
    for (key, field, value) in figures_of(area) {
        match number(value) {
            Ok(Some(number)) => {
                figures.entry(key).or_insert(number);
            }
            Ok(None) => {}
            Err(value) => reading.notes.push(Note::new(row, object.clone(), field, Remark::FigureLeftOut { value })),
        }
    }
    if figures.get("residents").is_none_or(|residents| *residents < LEAST_RESIDENTS) {
        figures.remove("residentsPerKm2");
    }
    if figures.is_empty() {
        return reading.skip([Skipped::new(row, object.clone(), "", Reason::NoFigures)]);
    }
    reading.keep(row, FigureRow { code, name, year, figures });
}

/// `AantalInwoners_5` and `a_inw` in the letters of [`KEPT`].
fn folded(field: &str) -> String {
    let plain = match field.rsplit_once('_') {
        Some((start, number)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => start,
        _ => field,
    };
    fold(plain)
}

/// The figures of an area that are kept: our name, theirs, the value.
fn figures_of(area: &Map<String, Value>) -> Vec<(&'static str, &str, &Value)> {
    let inner = area.get("demografie").and_then(Value::as_object).unwrap_or(area);
    let ours = |field: &str| {
        let folded = folded(field);
        KEPT.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(key, _)| *key)
    };
    inner.iter().filter_map(|(field, value)| Some((ours(field)?, field.as_str(), value))).collect()
}

/// A number; nothing for what is unknown, secret or below zero (-99997); the text of what is neither.
fn number(value: &Value) -> Result<Option<f64>, String> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => match text.trim() {
            "" | "." | "-" | "x" | "X" => None,
            text => Some(text.replace(',', ".").parse::<f64>().map_err(|_| text.to_owned())?),
        },
        Value::Null => None,
        other => return Err(other.to_string()),
    };
    Ok(number.filter(|number| number.is_finite() && *number >= 0.0))
}

fn text(area: &Map<String, Value>, key: &str) -> Option<String> {
    let found = area.iter().find(|(field, _)| folded(field) == key)?;
    Some(found.1.as_str()?.trim().to_owned()).filter(|text| !text.is_empty())
}

fn code_of(area: &Map<String, Value>) -> Option<String> {
    CODES.iter().find_map(|key| text(area, key))
}

/// `2024JJ00`, or a year of its own.
fn period(area: &Map<String, Value>) -> Option<i32> {
    let said = ["perioden", "jaar", "year"].iter().find_map(|key| {
        let (_, value) = area.iter().find(|(field, _)| folded(field) == *key)?;
        Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    })?;
    within(said.get(..4)?)
}

fn within(year: &str) -> Option<i32> {
    year.parse().ok().filter(|year| (1900..=2200).contains(year))
}

/// What a file says of its sources: `CBS Kerncijfers wijken en buurten 2024 (tabel 85984NED)`. The day on which somebody
/// fetched it says nothing about its figures.
fn year_of(whole: &Value) -> Option<i32> {
    let source = whole.get("bronnen")?.get("kerncijfers")?.as_str()?;
    source.split(|c: char| !c.is_ascii_digit()).filter(|word| word.len() == 4).find_map(within)
}
