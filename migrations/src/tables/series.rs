//! What changed after it was announced, and what somebody's own calendar is read by.
use sea_orm_migration::prelude::*;

use super::{big, id, moment, moment_or_none, sharded, text};

/// Columns of tables that stay.
pub fn columns() -> Vec<(&'static str, ColumnDef)> {
    let words = |name: &'static str| ColumnDef::new(name).text().not_null().default("").to_owned();
    vec![
        ("shift", words("why")),
        ("shift", moment_or_none("changed_at")),
        // What somebody who left a number must still hear by phone.
        ("sign_up", words("notice")),
        // Since when it is known that somebody did not come: so that it can be forgotten.
        ("sign_up", moment_or_none("no_show_at")),
    ]
}

/// `event_change`, `calendar_feed`.
pub fn tables() -> Vec<TableCreateStatement> {
    // The id is that of the event: how often it changed, when last, and why it was called off.
    let change = vec![big("sequence"), text("why"), moment("changed_at")];
    // The id is that of the subject. Kept is a keyed hash of the secret part of the address.
    let feed = vec![text("secret_hmac"), moment("created_at")];
    vec![sharded("event_change", vec![id("id")], change), sharded("calendar_feed", vec![id("id")], feed)]
}

/// Whoever reads a calendar shows a secret and no shard.
pub fn indexes() -> Vec<IndexCreateStatement> {
    let secret =
        Index::create().name("ix_calendar_feed_secret_hmac").table("calendar_feed").col("secret_hmac").to_owned();
    vec![secret]
}
