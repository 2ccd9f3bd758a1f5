//! Who works here: teams with their areas, sign-in and sessions. Workers themselves came with the first schema.
use sea_orm_migration::prelude::*;

use super::{big, id, id_or_none, index, json, moment, moment_or_none, sharded, text, text_or_none};

/// `team`, `team_area`, `session`, `sign_in`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![team(), team_area(), session(), sign_in()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("worker", &["email_hmac"]),
        index("session", &["worker_id"]),
        index("session", &["expires_at"]),
        index("sign_in", &["expires_at"]),
    ]
}

/// What a worker has since there is sign-in; one column a statement, as SQLite wants it.
pub fn worker_columns() -> Vec<ColumnDef> {
    let with_default = |mut column: ColumnDef, value: &str| column.default(value).to_owned();
    vec![
        id_or_none("team_id"),
        with_default(text("role"), "member"),
        text_or_none("email_hmac"),
        ColumnDef::new("totp").blob().null().to_owned(),
        text_or_none("oidc_subject"),
        moment_or_none("created_at"),
        moment_or_none("left_at"),
    ]
}

fn team() -> TableCreateStatement {
    sharded("team", vec![id("id")], vec![text("name"), text_or_none("phone"), moment("created_at")])
}

fn team_area() -> TableCreateStatement {
    sharded("team_area", vec![id("team_id"), id("area_id")], vec![])
}

/// Only the hash of what the browser holds.
fn session() -> TableCreateStatement {
    let columns = vec![id("worker_id"), moment("created_at"), moment("seen_at"), moment("expires_at")];
    sharded("session", vec![text("token_sha256")], columns)
}

/// A code on its way to somebody: hashed, counted, bound to the browser that asked for it.
fn sign_in() -> TableCreateStatement {
    let columns = vec![
        id_or_none("worker_id"),
        text("purpose"),
        text("code_hmac"),
        text("browser_sha256"),
        big("tries"),
        json("details"),
        moment("created_at"),
        moment("expires_at"),
        moment_or_none("used_at"),
    ];
    sharded("sign_in", vec![id("id")], columns)
}
