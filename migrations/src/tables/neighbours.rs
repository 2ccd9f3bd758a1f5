//! What neighbours bring: where a young person wants to look, ideas, who joins in, an event that waits for a nod; and what
//! is said about a public text, with who hid it and why.
use sea_orm_migration::prelude::*;

use super::{big_or_none, flag, id, id_or_none, index, moment, moment_or_none, sharded, text};

/// Whom a need from outside is about: `self`, `other`, `street`, or `stage` for a young person who wants to look somewhere.
pub fn about() -> ColumnDef {
    ColumnDef::new("about").text().not_null().default("self").to_owned()
}

/// `stage_interest`, `report`, `moderation`, `idea`, `idea_join`, `event_wish`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![stage_interest(), report(), moderation(), idea(), idea_join(), event_wish()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("report", &["state"]),
        index("report", &["object_id"]),
        index("moderation", &["object_id"]),
        index("idea", &["state"]),
        index("idea", &["subject_id"]),
        index("idea_join", &["idea_id"]),
        index("event_wish", &["state"]),
        index("event_wish", &["subject_id"]),
    ]
}

/// The id is that of the need.
fn stage_interest() -> TableCreateStatement {
    let columns = vec![text("what"), id("entry_id"), text("name"), text("work"), flag("school"), flag("under_16")];
    sharded("stage_interest", vec![id("id")], columns)
}

/// The id is also that of the subject under whose key the way to reach them is sealed, until they are answered.
fn report() -> TableCreateStatement {
    let columns = vec![
        text("what"),
        id("object_id"),
        text("name"),
        text("reason"),
        text("words"),
        text("lang"),
        text("state"),
        moment("created_at"),
        moment_or_none("done_at"),
        id_or_none("done_by"),
    ];
    sharded("report", vec![id("id")], columns)
}

/// One row for each time a text was hidden or put back, with what it stood at before.
fn moderation() -> TableCreateStatement {
    let columns =
        vec![text("what"), id("object_id"), text("deed"), text("why"), text("was"), id("worker_id"), moment("at")];
    sharded("moderation", vec![id("id")], columns)
}

fn idea() -> TableCreateStatement {
    let columns = vec![
        text("words"),
        big_or_none("cell"),
        text("state"),
        id("subject_id"),
        id("owner_id"),
        moment("created_at"),
        moment_or_none("nodded_at"),
        id_or_none("nodded_by"),
        id_or_none("event_id"),
    ];
    sharded("idea", vec![id("id")], columns)
}

/// The id is that of whoever joins in.
fn idea_join() -> TableCreateStatement {
    sharded("idea_join", vec![id("id")], vec![id("idea_id"), moment("created_at")])
}

/// The id is that of the event.
fn event_wish() -> TableCreateStatement {
    let columns = vec![
        id("subject_id"),
        id("owner_id"),
        text("state"),
        moment("created_at"),
        moment_or_none("done_at"),
        id_or_none("done_by"),
    ];
    sharded("event_wish", vec![id("id")], columns)
}
