//! What comes after a need: whom its own network asks, next steps, calls, the place that is held.
use sea_orm_migration::prelude::*;

use super::{belongs_to, id, id_or_none, index, moment, moment_or_none, sharded, text, text_or_none};

/// `network_ask`, `step`, `call`, `agreement`.
pub fn tables() -> Vec<TableCreateStatement> {
    let mut all = vec![network_ask(), step(), call(), agreement()];
    all.iter_mut().for_each(|table| belongs_to(table, "need_id", "need"));
    all
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    ["network_ask", "step", "call", "agreement"]
        .into_iter()
        .map(|table| index(table, &["need_id"]))
        .chain([
            index("network_ask", &["token_sha256"]),
            index("step", &["due_at"]),
            index("agreement", &["starts_at"]),
            index("need", &["owner_id"]),
        ])
        .collect()
}

/// What a need has since it is acted on; one column a statement, as SQLite wants it.
pub fn need_columns() -> Vec<ColumnDef> {
    let mut first_this = text("first_this");
    vec![first_this.default("").to_owned(), moment_or_none("first_action_at")]
}

/// Who of their own asks, when, and what came of it. Words for a relation, never a name.
fn network_ask() -> TableCreateStatement {
    let columns = vec![
        id("need_id"),
        text("who"),
        text("asks"),
        moment("ask_at"),
        text("token_sha256"),
        text("answer"),
        moment_or_none("answered_at"),
        moment("created_at"),
    ];
    sharded("network_ask", vec![id("id")], columns)
}

/// A next step: at most three open ones per need.
fn step() -> TableCreateStatement {
    let columns = vec![
        id("need_id"),
        text("what"),
        id("worker_id"),
        moment_or_none("due_at"),
        moment_or_none("done_at"),
        moment("created_at"),
    ];
    sharded("step", vec![id("id")], columns)
}

/// A phone call about a suggestion, and what they said.
fn call() -> TableCreateStatement {
    let columns = vec![
        id("need_id"),
        id("entry_id"),
        text("what"),
        text("name"),
        id("worker_id"),
        moment("at"),
        text("outcome"),
        moment_or_none("call_back_at"),
    ];
    sharded("call", vec![id("id")], columns)
}

/// A place held at a time, with what both sides promise.
fn agreement() -> TableCreateStatement {
    let columns = vec![
        id("need_id"),
        id("entry_id"),
        text("what"),
        text("name"),
        text("address"),
        moment("starts_at"),
        text("they_promise"),
        text("we_promise"),
        id("worker_id"),
        id_or_none("backup_id"),
        text("code"),
        text("state"),
        text_or_none("outcome"),
        moment("created_at"),
        moment_or_none("ended_at"),
    ];
    sharded("agreement", vec![id("id")], columns)
}
