//! JSON as tables: objects that stand inside others become rows that point at them.
use serde_json::{Map, Value};

use super::sheet::{Record, Sheet, Tables};
use crate::import::FileFault;

/// How deep a file may nest; HSDS itself goes to eight.
const DEEPEST: usize = 24;

/// Adds everything in a JSON: one object, a list, pages of an API, tables by name, or several of these one after the
/// other.
pub(super) fn add_json(tables: &mut Tables, bytes: &[u8]) -> Result<(), FileFault> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    for value in serde_json::Deserializer::from_slice(bytes).into_iter::<Value>() {
        add_top(tables, &value.map_err(|fault| damaged(&fault))?, 0);
    }
    Ok(())
}

fn damaged(fault: &serde_json::Error) -> FileFault {
    let number = fault.line() as u64;
    if fault.is_eof() { FileFault::Truncated { unit: "line", number } } else { FileFault::at_line(number, fault) }
}

fn add_top(tables: &mut Tables, value: &Value, depth: usize) {
    match value {
        Value::Array(all) => all.iter().filter(|_| depth < DEEPEST).for_each(|one| add_top(tables, one, depth + 1)),
        Value::Object(map) => match map.get("contents") {
            Some(page @ Value::Array(_)) => add_top(tables, page, depth + 1),
            _ => add_object(tables, map, depth),
        },
        _ => {}
    }
}

/// An object that nobody says what it is: a whole set of tables, or one thing known by its fields.
fn add_object(tables: &mut Tables, map: &Map<String, Value>, depth: usize) {
    if let Some(sheet) = sort_of(map) {
        add(tables, sheet, map, None, depth);
        return;
    }
    for (name, value) in map {
        let name = name.strip_suffix(".csv").or(name.strip_suffix(".json")).unwrap_or(name);
        if let (Some(sheet), Value::Array(rows)) = (Sheet::named(name), value) {
            rows.iter().filter_map(Value::as_object).for_each(|row| {
                add(tables, sheet, row, None, depth);
            });
        }
    }
}

fn sort_of(map: &Map<String, Value>) -> Option<Sheet> {
    let has = |names: &[&str]| names.iter().any(|name| map.contains_key(*name));
    if !has(&["id"]) {
        return None;
    }
    Some(match () {
        () if has(&["service", "service_id"]) && has(&["location", "location_id"]) => Sheet::Links,
        () if has(&["organization", "organization_id", "service_at_locations"]) && has(&["status", "name"]) => {
            if has(&["latitude", "location_type", "addresses"]) { Sheet::Locations } else { Sheet::Services }
        }
        () if has(&["status", "assured_date", "fees_description"]) => Sheet::Services,
        () if has(&["latitude", "location_type", "addresses"]) => Sheet::Locations,
        () if has(&["services", "legal_status", "website", "tax_status", "organization_identifiers"]) => {
            Sheet::Organizations
        }
        () if has(&["parent_id", "taxonomy", "taxonomy_detail"]) => Sheet::Terms,
        () => return None,
    })
}

/// Adds a row and what stands inside it; says under which id it stands.
fn add(
    tables: &mut Tables,
    sheet: Sheet,
    map: &Map<String, Value>,
    parent: Option<(Sheet, &str)>,
    depth: usize,
) -> Option<String> {
    if depth > DEEPEST {
        return None;
    }
    let mut record = Record::new(0);
    for (name, value) in map {
        if let Some(text) = scalar(value) {
            record.fill(name, &text);
        }
    }
    if let Some((sheet, id)) = parent {
        record.fill(&format!("{}_id", sheet.one()), id);
    }
    let id = Some(record.get("id").to_owned()).filter(|id| !id.is_empty());
    for (name, value) in map {
        let Some(inner) = Sheet::named(name) else { continue };
        let here = id.as_deref().map(|id| (sheet, id));
        // What a row has one of, it points at itself.
        if let Some(its) = add_inner(tables, inner, value, here, depth + 1) {
            record.fill(&format!("{}_id", inner.one()), &its);
        }
    }
    tables.merge(sheet, record);
    id
}

/// Adds what stands in a field; gives the id of what it holds one of.
fn add_inner(
    tables: &mut Tables,
    sheet: Sheet,
    value: &Value,
    parent: Option<(Sheet, &str)>,
    depth: usize,
) -> Option<String> {
    match value {
        Value::Array(all) => {
            all.iter().filter_map(Value::as_object).for_each(|one| {
                add(tables, sheet, one, parent, depth);
            });
            None
        }
        Value::Object(one) => add(tables, sheet, one, parent, depth),
        _ => None,
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        _ => None,
    }
}
