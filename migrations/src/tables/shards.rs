//! Municipalities are the shards; each has one revision row, the order of all writes that matching can see.
use sea_orm_migration::prelude::*;

use super::{big, sharded, text, text_or_none};

/// Shard 0: not known yet, and what all municipalities share.
pub const UNKNOWN_MUNICIPALITY: &str = "INSERT INTO municipality (municipality_id, code, name) VALUES (0, '', '')";
/// Its revision row.
pub const UNKNOWN_SHARD: &str = "INSERT INTO shard (municipality_id, revision, streets_revision) VALUES (0, 0, 0)";

/// `municipality`, `shard`, `category`.
pub fn tables() -> Vec<TableCreateStatement> {
    let mut municipality = sharded("municipality", vec![], vec![text("code"), text("name")]);
    municipality.index(Index::create().name("uq_municipality_code").col("code").unique());
    let shard = sharded("shard", vec![], vec![big("revision"), big("streets_revision")]);
    let category = sharded(
        "category",
        vec![text("code")],
        vec![
            text_or_none("parent"),
            text("related"),
            text("nl"),
            text("en"),
            text("synonyms"),
            super::flag("sensitive"),
            text("positive_health"),
            text("self_reliance"),
        ],
    );
    vec![municipality, shard, category]
}
