//! What is on again and again: how often, what there is to do each time, and who does it every time.
use sea_orm_migration::prelude::*;

use super::{big, double, id, id_or_none, index, moment, moment_or_none, sharded, text};

/// Columns of tables that stay. Each date is an event of its own, and says itself how often there is one.
pub fn columns() -> Vec<(&'static str, ColumnDef)> {
    vec![
        ("event", id_or_none("series_id")),
        ("event", ColumnDef::new("rrule").text().not_null().default("").to_owned()),
        ("shift", id_or_none("series_shift_id")),
    ]
}

/// `event_series`, `series_shift`, `standing`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![event_series(), series_shift(), standing()]
}

/// By which they are looked up: table and column.
pub const INDEXES: [(&str, &str); 5] = [
    ("event", "series_id"),
    ("shift", "series_shift_id"),
    ("series_shift", "series_id"),
    ("standing", "series_shift_id"),
    ("standing", "subject_id"),
];

/// Likewise, as statements.
pub fn indexes() -> Vec<IndexCreateStatement> {
    INDEXES.into_iter().map(|(table, column)| index(table, &[column])).collect()
}

/// The rule (RFC 5545) with its first date, where it is each time, and up to which date there are events.
fn event_series() -> TableCreateStatement {
    let columns = vec![
        text("rrule"),
        moment("starts_at"),
        moment("ends_at"),
        text("place"),
        double("lat"),
        double("lon"),
        moment("made_until"),
        moment("until"),
        moment("created_at"),
        moment_or_none("ended_at"),
    ];
    sharded("event_series", vec![id("id")], columns)
}

/// What there is to do each time; its hours are those on the first date of the rule.
fn series_shift() -> TableCreateStatement {
    let columns = vec![
        id("series_id"),
        text("role"),
        text("kind"),
        moment("starts_at"),
        moment("ends_at"),
        big("least"),
        big("most"),
        moment("created_at"),
        moment_or_none("ended_at"),
    ];
    sharded("series_shift", vec![id("id")], columns)
}

/// Who does it every time, from which date on.
fn standing() -> TableCreateStatement {
    let columns = vec![
        id("series_shift_id"),
        id("subject_id"),
        text("lang"),
        moment("from_at"),
        moment("created_at"),
        moment_or_none("ended_at"),
    ];
    sharded("standing", vec![id("id")], columns)
}
