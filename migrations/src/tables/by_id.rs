//! Ids are unique in the whole database, and pages know an id, a postcode or a cell without the municipality that every key
//! begins with: by these indexes one row is found without reading all of them.
use sea_orm_migration::prelude::*;

/// By which they are looked up alone: table and column.
const ALONE: [(&str, &str); 23] = [
    ("address", "postcode"),
    ("cell_anchor", "cell"),
    ("cell_area", "area_id"),
    ("contact", "subject_id"),
    ("erasure", "subject_hmac"),
    ("event", "id"),
    ("idea", "id"),
    ("initiative", "id"),
    ("known_place", "id"),
    ("location", "id"),
    ("location", "organization_id"),
    ("need", "id"),
    ("offer", "id"),
    ("offer", "organization_id"),
    ("offer_entry", "id"),
    ("organization", "id"),
    ("organization_identifier", "organization_id"),
    ("person_ask", "id"),
    ("postcode", "code"),
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
