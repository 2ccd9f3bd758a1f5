//! Ids are unique in the whole database, and pages know an id without the municipality that every key begins with: by
//! these indexes one row is found without reading all of them.
use sea_orm_migration::prelude::*;

/// By which they are looked up alone: table and column.
const ALONE: [(&str, &str); 15] = [
    ("contact", "subject_id"),
    ("event", "id"),
    ("idea", "id"),
    ("initiative", "id"),
    ("known_place", "id"),
    ("location", "id"),
    ("need", "id"),
    ("offer", "id"),
    ("offer_entry", "id"),
    ("organization", "id"),
    ("person_ask", "id"),
    ("shift", "id"),
    ("subject_key", "subject_id"),
    ("volunteer", "id"),
    ("worker", "id"),
];

fn name((table, column): (&str, &str)) -> String {
    format!("ix_{table}_{column}_alone")
}

/// Each of them.
pub fn indexes() -> Vec<IndexCreateStatement> {
    let make = |(table, column)| Index::create().name(name((table, column))).table(table).col(column).to_owned();
    ALONE.into_iter().map(make).collect()
}

/// And away again.
pub fn dropped() -> Vec<IndexDropStatement> {
    ALONE.into_iter().map(|one| Index::drop().name(name(one)).table(one.0).to_owned()).collect()
}
