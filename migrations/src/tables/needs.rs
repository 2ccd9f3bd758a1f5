//! Needs and what was chosen for them. A need has exactly one owner and never a name or a point.
use sea_orm_migration::prelude::*;

use super::{
    belongs_to, big_or_none, double, flag, id, index, json, moment, moment_or_none, origin, sharded, text, text_or_none,
};

/// `worker`, `need`, `match`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![worker(), need(), matched()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("need", &["status", "created_at"]), index("match", &["need_id"])]
}

fn worker() -> TableCreateStatement {
    sharded("worker", vec![id("id")], vec![text("name"), text_or_none("phone"), flag("on_duty")])
}

fn need() -> TableCreateStatement {
    let columns = vec![
        id("owner_id"),
        text("code"),
        text("own_words"),
        text("category"),
        big_or_none("cell"),
        text("located_by"),
        text("own_network"),
        text("status"),
        moment("created_at"),
        moment_or_none("closed_at"),
    ];
    let mut table = sharded("need", vec![id("id")], [columns, origin()].concat());
    belongs_to(&mut table, "owner_id", "worker");
    table
}

fn matched() -> TableCreateStatement {
    let columns = vec![
        id("need_id"),
        id("entry_id"),
        text("what"),
        text("state"),
        double("score"),
        json("parts"),
        json("reasons"),
        text("weights_version"),
        text("proposed_by"),
        id("chosen_by"),
        moment("created_at"),
    ];
    let mut table = sharded("match", vec![id("id")], columns);
    belongs_to(&mut table, "need_id", "need");
    belongs_to(&mut table, "chosen_by", "worker");
    table
}
