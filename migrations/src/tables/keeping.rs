//! What somebody said yes to and until when; who was erased, by a hash that names nobody; and where a chain of audit
//! rows begins once old rows are gone.
use sea_orm_migration::prelude::*;

use super::{big_or_none, id, id_or_none, index, moment, sharded, text, text_or_none};

pub fn tables() -> Vec<TableCreateStatement> {
    let consent = vec![text("version"), text("heard_by"), moment("given_at"), moment("ends_at")];
    vec![
        sharded("consent", vec![id("subject_id")], consent),
        sharded("erasure", vec![text("subject_hmac")], vec![moment("at")]),
    ]
}

/// Columns of earlier tables.
pub fn columns() -> Vec<(&'static str, ColumnDef)> {
    vec![
        ("outbox", id_or_none("subject_id")),
        ("audit_head", big_or_none("cut_number")),
        ("audit_head", text_or_none("cut_seal")),
        ("audit_head", text_or_none("cut_proof")),
    ]
}

pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("outbox", &["subject_id"])]
}
