//! A row for any table, made from the schema as the database itself tells it: no use case is needed to have one of each.
use std::collections::BTreeMap;

use crate::{
    storage::schema::{Schema, read},
    support::{Kind, Place},
};

/// The moment at which every row is made, as both databases read it.
pub const MADE: &str = "2026-09-14T07:00:00+00:00";

/// Makes rows.
pub struct Rows {
    pub kind: Kind,
    pub schema: Schema,
}

impl Rows {
    /// For the database of a place.
    pub async fn of(place: &Place) -> Self {
        let db = place.raw().await;
        let schema = read(&db).await;
        db.close().await.unwrap();
        Self { kind: place.kind, schema }
    }

    /// An id that ends in a number.
    pub fn id(&self, number: u32) -> String {
        let hex = format!("0199000000007000800000000000{number:04x}");
        match self.kind {
            Kind::Sqlite => format!("X'{hex}'"),
            Kind::Postgres => format!("'{}'", hex.parse::<uuid::Uuid>().unwrap()),
        }
    }

    fn value(&self, sort: &str, number: u32) -> String {
        match sort {
            "uuid" => self.id(number),
            "bigint" => "0".into(),
            "boolean" => "false".into(),
            "double" => "0".into(),
            "moment" => format!("'{MADE}'"),
            "json" => "'{}'".into(),
            "bytes" if self.kind == Kind::Sqlite => "X'00'".into(),
            "bytes" => "'\\x00'".into(),
            _ => format!("'kanarie-{number}'"),
        }
    }

    /// The statement that makes a row of which every id ends in a number, every text is a canary and every moment the same,
    /// but for what is set; nothing is left out.
    pub fn insert(&self, table: &str, number: u32, set: &[(&str, &str)]) -> String {
        let set: BTreeMap<&str, &str> = set.iter().copied().collect();
        let columns = &self.schema[table];
        let names: Vec<String> = columns.keys().map(|name| format!("\"{name}\"")).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|(name, (sort, ..))| match set.get(name.as_str()) {
                Some(value) => (*value).to_owned(),
                None => self.value(sort, number),
            })
            .collect();
        format!("INSERT INTO \"{table}\" ({}) VALUES ({})", names.join(", "), values.join(", "))
    }
}
