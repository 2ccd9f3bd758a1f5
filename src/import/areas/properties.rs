//! What a feature says about itself, in any of the spellings of Statistics Netherlands and others.
use serde_json::{Map, Value};

use super::AreaLevel;
use crate::import::table::fold;

const CODES: [(&str, AreaLevel); 14] = [
    ("code", AreaLevel::Other),
    ("statcode", AreaLevel::Other),
    ("buurtcode", AreaLevel::Neighbourhood),
    ("wijkcode", AreaLevel::District),
    ("gemeentecode", AreaLevel::Municipality),
    ("gwbcode", AreaLevel::Other),
    ("gwbcode10", AreaLevel::Other),
    ("gwbcode8", AreaLevel::Other),
    ("bucode", AreaLevel::Neighbourhood),
    ("wkcode", AreaLevel::District),
    ("gmcode", AreaLevel::Municipality),
    ("kode", AreaLevel::Other),
    ("bu", AreaLevel::Neighbourhood),
    ("wk", AreaLevel::District),
];
const NAMES: [(&str, AreaLevel); 9] = [
    ("name", AreaLevel::Other),
    ("naam", AreaLevel::Other),
    ("statnaam", AreaLevel::Other),
    ("buurtnaam", AreaLevel::Neighbourhood),
    ("wijknaam", AreaLevel::District),
    ("gemeentenaam", AreaLevel::Municipality),
    ("bunaam", AreaLevel::Neighbourhood),
    ("wknaam", AreaLevel::District),
    ("gmnaam", AreaLevel::Municipality),
];
const RESIDENTS: [&str; 5] = ["population", "aantalinwoners", "residents", "inwoners", "aantinw"];
const HOUSEHOLDS: [&str; 4] = ["households", "aantalhuishoudens", "dwellingtotal", "huishoudens"];

/// Properties by their folded name.
pub(super) struct Properties(Vec<(String, Value)>);

impl Properties {
    /// Folds the names, empty values left out.
    pub(super) fn new(properties: &Map<String, Value>) -> Self {
        Self(properties.iter().map(|(key, value)| (fold(key), value.clone())).collect())
    }
    fn text(&self, key: &str) -> Option<String> {
        let (_, value) = self.0.iter().find(|(name, _)| name == key)?;
        let text = match value {
            Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Value::Number(number) => number.to_string(),
            _ => return None,
        };
        (!text.is_empty()).then_some(text)
    }
    fn first<T: Copy>(&self, keys: &[(&str, T)]) -> Option<(String, T)> {
        keys.iter().find_map(|(key, value)| Some((self.text(key)?, *value)))
    }

    /// Code and level.
    pub(super) fn code(&self) -> Option<(String, AreaLevel)> {
        let (code, level) = self.first(&CODES)?;
        let within_district = level == AreaLevel::Other && self.text("wijkkode").is_some();
        let level = if within_district { AreaLevel::Neighbourhood } else { level };
        Some((code.clone(), cbs_level(&code).unwrap_or(level)))
    }
    /// Name, and the level its spelling tells.
    pub(super) fn name(&self) -> Option<(String, AreaLevel)> {
        self.first(&NAMES)
    }
    /// Name of the municipality it lies in.
    pub(super) fn municipality(&self) -> Option<String> {
        ["gemeentenaam", "gmnaam", "gemeente", "municipality"].iter().find_map(|key| self.text(key))
    }
    /// Year of the border; `2022BU03440111` starts with it.
    pub(super) fn year(&self) -> Option<i32> {
        let year = ["year", "jaar", "jrstatcode"].iter().find_map(|key| self.text(key))?;
        year.get(..4)?.parse().ok().filter(|year| (1800..=2200).contains(year))
    }
    /// Residents, or the text that is no count.
    pub(super) fn residents(&self) -> Result<Option<u32>, String> {
        self.count(&RESIDENTS)
    }
    /// Households, or the text that is no count.
    pub(super) fn households(&self) -> Result<Option<u32>, String> {
        self.count(&HOUSEHOLDS)
    }
    fn count(&self, keys: &[&str]) -> Result<Option<u32>, String> {
        let Some(text) = keys.iter().find_map(|key| self.text(key)) else { return Ok(None) };
        let number: Option<f64> = text.parse().ok();
        match number {
            Some(number) if (0.0..=20_000_000.0).contains(&number) => Ok(Some(number.round() as u32)),
            _ => Err(text),
        }
    }
}

/// Level by the form of a CBS code: `GM` + 4, `WK` + 6, `BU` + 8 characters.
pub(in crate::import) fn cbs_level(code: &str) -> Option<AreaLevel> {
    let (start, rest) = code.split_at_checked(2)?;
    let plain = rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    match (start.to_ascii_uppercase().as_str(), rest.len()) {
        ("GM", 4) if plain => Some(AreaLevel::Municipality),
        ("WK", 6) if plain => Some(AreaLevel::District),
        ("BU", 8) if plain => Some(AreaLevel::Neighbourhood),
        _ => None,
    }
}
