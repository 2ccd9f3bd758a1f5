//! Tables by subject, as plain statements: a shard key first in every primary key.
pub mod acting;
pub mod asking;
pub mod by_id;
pub mod desk;
pub mod ground;
pub mod ground_shapes;
pub mod keeping;
pub mod messages;
pub mod needs;
pub mod neighbours;
pub mod part;
pub mod partners;
pub mod people;
pub mod publication;
pub mod register;
pub mod repeats;
pub mod series;
pub mod shards;
pub mod shops;
pub mod sources;
pub mod team;

use sea_orm_migration::prelude::*;

/// A table whose primary key is the shard and `keys`; `columns` come after them.
pub fn sharded(name: &'static str, keys: Vec<ColumnDef>, columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut table = Table::create().table(name).to_owned();
    let mut primary = Index::create().to_owned();
    table.col(big("municipality_id"));
    primary.col("municipality_id");
    for mut key in keys {
        primary.col(Alias::new(key.get_column_name()));
        table.col(&mut key);
    }
    for mut column in columns {
        table.col(&mut column);
    }
    table.primary_key(&mut primary);
    table
}

/// Binds `(municipality_id, column)` to the row of `parent` with that id.
pub fn belongs_to(table: &mut TableCreateStatement, column: &'static str, parent: &'static str) {
    table.foreign_key(
        ForeignKey::create()
            .name(format!("fk_{column}"))
            .from_col("municipality_id")
            .from_col(column)
            .to(parent, ("municipality_id", "id")),
    );
}

/// An index on the shard and `columns`.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create().name(format!("ix_{table}_{}", columns.join("_"))).table(table).to_owned();
    index.col("municipality_id");
    for column in columns {
        index.col(*column);
    }
    index
}

/// `uuid not null`.
pub fn id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().to_owned()
}
/// `uuid` that may be absent.
pub fn id_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().null().to_owned()
}
/// `bigint not null`.
pub fn big(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().to_owned()
}
/// `bigint` that may be absent.
pub fn big_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().to_owned()
}
/// `text not null`.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().to_owned()
}
/// `text` that may be absent.
pub fn text_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().null().to_owned()
}
/// `boolean not null`.
pub fn flag(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().to_owned()
}
/// `boolean` that may be unknown.
pub fn flag_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().null().to_owned()
}
/// `double` that may be absent.
pub fn double_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().null().to_owned()
}
/// `double not null`.
pub fn double(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).double().not_null().to_owned()
}
/// UTC moment.
pub fn moment(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().not_null().to_owned()
}
/// UTC moment that may be absent.
pub fn moment_or_none(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).timestamp_with_time_zone().null().to_owned()
}
/// Bytes.
pub fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().to_owned()
}
/// Opaque JSON.
pub fn json(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).json().not_null().to_owned()
}
/// Where an imported row came from, and a fingerprint of its source fields by which a second import sees no change.
pub fn origin() -> Vec<ColumnDef> {
    vec![text("source"), text("source_id"), big("fingerprint")]
}
