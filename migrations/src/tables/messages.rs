//! What people were asked by message, and what they answered.
use sea_orm_migration::prelude::*;

use super::{id, id_or_none, index, moment, moment_or_none, sharded, text};

/// `person_ask`.
pub fn tables() -> Vec<TableCreateStatement> {
    // Who asked is in the log; what was asked about is a shift, or the subject itself. One message may ask several things:
    // they share a batch and its secret, of which a hash is kept.
    let columns = vec![
        id("subject_id"),
        text("sort"),
        id("about_id"),
        id_or_none("batch_id"),
        text("token_sha256"),
        text("told"),
        text("answer"),
        moment("created_at"),
        moment_or_none("answered_at"),
    ];
    vec![sharded("person_ask", vec![id("id")], columns)]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    // Whoever opens a link does not say where they live: that one is found without its shard.
    let by_token =
        Index::create().name("ix_person_ask_token_sha256").table("person_ask").col("token_sha256").to_owned();
    vec![
        by_token,
        index("person_ask", &["subject_id", "created_at"]),
        index("person_ask", &["about_id"]),
        index("person_ask", &["told"]),
    ]
}
