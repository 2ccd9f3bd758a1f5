//! The team's own register: who knows whom, visits, rest, corrections of the map, bridge builders, and batches that can be
//! undone.
use sea_orm_migration::prelude::*;

use super::{big, big_or_none, flag, id, id_or_none, index, json, moment, moment_or_none, sharded, text, text_or_none};

/// `acquaintance` to `batch_row`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![
        acquaintance(),
        visit(),
        rest(),
        correction(),
        bridge_builder(),
        batch(),
        batch_row(),
        door_round(),
        door(),
        key_figure(),
    ]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("acquaintance", &["worker_id"]),
        index("visit", &["subject_id", "at"]),
        index("batch", &["at"]),
        index("door", &["code"]),
        index("door_round", &["on_date"]),
    ]
}

/// Which of us knows whom.
fn acquaintance() -> TableCreateStatement {
    sharded("acquaintance", vec![id("subject_id"), id("worker_id")], vec![moment("since")])
}

/// A call, a visit, a thank-you, something asked or given.
fn visit() -> TableCreateStatement {
    let columns = vec![
        id("subject_id"),
        text("what"),
        id("worker_id"),
        moment("at"),
        text("sort"),
        text("outcome"),
        text("note"),
        id_or_none("need_id"),
    ];
    sharded("visit", vec![id("id")], columns)
}

/// Not to be asked before a moment.
fn rest() -> TableCreateStatement {
    let columns = vec![moment("until"), text("reason"), id("worker_id"), moment("created_at")];
    sharded("rest", vec![id("subject_id")], columns)
}

/// "Klopt niet": what is wrong with a place from the map stays known at the next import.
fn correction() -> TableCreateStatement {
    let columns = vec![text("what"), id("worker_id"), moment("at")];
    sharded("correction", vec![id("place_id")], columns)
}

/// People who open doors, with their consent and how often they may be asked.
fn bridge_builder() -> TableCreateStatement {
    let columns = vec![
        text("communities"),
        text("languages"),
        flag("municipal_contact"),
        text("consent_text"),
        moment("consented_at"),
        big("asks_most"),
        big("asks_this_month"),
        moment_or_none("asked_at"),
    ];
    sharded("bridge_builder", vec![id("subject_id")], columns)
}

/// Rows that came in together and can be taken back together.
fn batch() -> TableCreateStatement {
    let columns = vec![
        id("worker_id"),
        text("format"),
        text("state"),
        big("rows_read"),
        big("rows_new"),
        big("rows_changed"),
        json("report"),
        moment("at"),
        moment_or_none("undone_at"),
    ];
    sharded("batch", vec![id("id")], columns)
}

/// One of them: what it was before, or nothing when it was new.
fn batch_row() -> TableCreateStatement {
    let columns = vec![text("sort"), id_or_none("subject_id"), text_or_none("state"), json("before")];
    sharded("batch_row", vec![id("batch_id"), big("number")], columns)
}

/// An afternoon of doors.
fn door_round() -> TableCreateStatement {
    sharded("door_round", vec![id("id")], vec![id("worker_id"), text("on_date"), moment("created_at")])
}

/// One door of it, with the code on its card.
fn door() -> TableCreateStatement {
    let columns = vec![
        id("place_id"),
        text("what"),
        text("code"),
        json("reason"),
        big_or_none("minutes"),
        text("outcome"),
        moment_or_none("visited_at"),
    ];
    sharded("door", vec![id("round_id"), big("position")], columns)
}

/// Key figures of an area and year, as the statistics office publishes them.
fn key_figure() -> TableCreateStatement {
    let columns = vec![text("name"), json("figures"), text("source")];
    sharded("key_figure", vec![text("code"), big("year")], columns)
}
