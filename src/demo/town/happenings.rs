//! Events and initiatives: what is coming in this autumn of 2026, and what neighbours are starting.
use std::collections::HashMap;

use super::{
    chance::Chance,
    partners::{Row, confirmed, said},
    words,
};

/// Rows for all events and initiatives; each stands where its host stands.
pub(super) fn happenings(seed: u64, partners: &[Row]) -> Vec<Row> {
    let mut chance = Chance::of(seed, "happenings");
    let hosts: HashMap<&str, &Row> = partners.iter().map(|row| (said(row, "name"), row)).collect();
    let mut all = Vec::new();
    for [sort, name, categories, kind, starts, ends, place, organiser, capacity, offer] in
        words::rows::<10>(words::HAPPENINGS)
    {
        let here = hosts.get(place).into_iter().flat_map(|row| row.iter());
        let here =
            here.filter(|(column, _)| matches!(*column, "street" | "house_number" | "postcode" | "city" | "phone"));
        let mut row: Row = here.cloned().collect();
        let id = format!("{}{:02}", if sort == "event" { "E" } else { "I" }, all.len() + 1);
        let fields = [
            ("id", id.as_str()),
            ("type", sort),
            ("name", name),
            ("description", offer),
            ("category", categories),
            ("kind", kind),
            ("starts", starts),
            ("ends", ends),
            ("organiser", organiser),
            ("capacity", capacity),
            ("step_free", "yes"),
            ("warmth", "informal"),
        ];
        row.extend(fields.map(|(column, value)| (column, value.to_owned())));
        if let Ok(room) = capacity.parse::<usize>() {
            row.push(("available", (1 + room / 2 + chance.below(room / 3 + 1)).min(room).to_string()));
        }
        row.push(("confirmed", confirmed(&mut chance, false).iso()));
        all.push(row);
    }
    all
}
