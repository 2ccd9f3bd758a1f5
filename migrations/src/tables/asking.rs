//! What somebody of the neighbourhood asked without an account, and what was promised them.
use sea_orm_migration::prelude::*;

use super::{bytes, id, id_or_none, index, moment, moment_or_none, sharded, text};

/// `outside_need`.
pub fn tables() -> Vec<TableCreateStatement> {
    // The id is that of the need; whoever asked stands under an id of their own, so that a need tells nobody's.
    let columns = vec![
        id("subject_id"),
        text("lang"),
        moment("answer_by"),
        moment_or_none("answered_at"),
        id_or_none("answered_by"),
        bytes("answer"),
        moment("created_at"),
        moment_or_none("withdrawn_at"),
    ];
    vec![sharded("outside_need", vec![id("id")], columns)]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("outside_need", &["subject_id"]), index("outside_need", &["answered_at"])]
}
