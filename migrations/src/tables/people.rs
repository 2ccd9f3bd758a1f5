//! What people of the neighbourhood give and promise, and how they find it back.
use sea_orm_migration::prelude::*;

use super::{belongs_to, big, big_or_none, flag, id, index, moment, moment_or_none, sharded, text, text_or_none};

/// `own_code`, `event_host`, `shift`, `sign_up`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![own_code(), event_host(), shift(), sign_up()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    // Whoever shows a code does not say where they live: that one is found without its shard.
    let by_secret = Index::create().name("ix_own_code_secret_hmac").table("own_code").col("secret_hmac").to_owned();
    vec![
        by_secret,
        index("own_code", &["reach_hmac"]),
        index("shift", &["event_id"]),
        index("shift", &["starts_at"]),
        index("sign_up", &["shift_id", "state"]),
        index("sign_up", &["subject_id"]),
        index("sign_up", &["state", "offered_until"]),
    ]
}

/// Keeps no code: a keyed hash of it together with the phone number or address given, and one of that alone. The id is
/// that of the subject under whose key their details are sealed.
fn own_code() -> TableCreateStatement {
    let columns = vec![
        text("sort"),
        text("secret_hmac"),
        text_or_none("reach_hmac"),
        big("attempt"),
        moment("created_at"),
        moment("ends_at"),
    ];
    sharded("own_code", vec![id("id")], columns)
}

/// Who of a team looks after an event; the id is that of the event.
fn event_host() -> TableCreateStatement {
    sharded("event_host", vec![id("id")], vec![id("worker_id"), moment("created_at")])
}

/// What there is to do at an event. How many have it and wait for it is counted in the row that every sign-up takes.
fn shift() -> TableCreateStatement {
    let columns = vec![
        id("event_id"),
        text("role"),
        text("kind"),
        moment("starts_at"),
        moment("ends_at"),
        big("least"),
        big("most"),
        big("taken"),
        big("waiting"),
        big("queued"),
        big("sequence"),
        moment("created_at"),
        moment_or_none("ended_at"),
    ];
    sharded("shift", vec![id("id")], columns)
}

/// Who does it, or waits in line; who it is lies sealed under the key of the subject.
fn sign_up() -> TableCreateStatement {
    let columns = vec![
        id("shift_id"),
        id("subject_id"),
        text("state"),
        big_or_none("queued"),
        text("told"),
        text("lang"),
        big("sequence"),
        flag("no_show"),
        moment_or_none("offered_until"),
        moment("created_at"),
        moment("changed_at"),
        moment_or_none("ended_at"),
    ];
    let mut table = sharded("sign_up", vec![id("id")], columns);
    belongs_to(&mut table, "shift_id", "shift");
    table
}
