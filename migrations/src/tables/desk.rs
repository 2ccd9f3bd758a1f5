//! What keeps the house honest: import runs, the audit log, jobs, the outbox, idempotency keys.
use sea_orm_migration::prelude::*;

use super::{big, big_or_none, bytes, flag, id, index, json, moment, moment_or_none, sharded, text, text_or_none};

/// `import_run`, `audit_log`, `job`, `outbox`, `idempotency_key`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![import_run(), audit_log(), job(), outbox(), idempotency_key()]
}

fn import_run() -> TableCreateStatement {
    let columns = vec![
        text("format"),
        text("file_name"),
        text("file_sha256"),
        big("rows_read"),
        big("rows_new"),
        big("rows_changed"),
        big("rows_same"),
        big("rows_skipped"),
        json("report"),
        moment("started_at"),
        moment("finished_at"),
    ];
    sharded("import_run", vec![id("id")], columns)
}

fn audit_log() -> TableCreateStatement {
    let columns = vec![
        moment("at"),
        text("actor"),
        text("action"),
        text("object_type"),
        text_or_none("object_id"),
        json("details"),
    ];
    sharded("audit_log", vec![id("id")], columns)
}

/// What puts a row of the audit log in its chain; rows of earlier programs get theirs with the first row after them.
pub fn audit_columns() -> Vec<ColumnDef> {
    vec![big_or_none("number"), text_or_none("seal")]
}

/// The end of each shard's chain.
pub fn audit_head() -> TableCreateStatement {
    sharded("audit_head", Vec::new(), vec![big("number"), text("seal")])
}

/// The order of the chain.
pub fn audit_index() -> IndexCreateStatement {
    index("audit_log", &["number"])
}

fn job() -> TableCreateStatement {
    let columns = vec![
        text("task"),
        json("payload"),
        moment("run_at"),
        moment_or_none("leased_until"),
        big("attempts"),
        moment_or_none("done_at"),
    ];
    sharded("job", vec![id("id")], columns)
}

fn outbox() -> TableCreateStatement {
    let columns = vec![
        text("channel"),
        bytes("sealed"),
        moment("created_at"),
        moment("send_at"),
        moment_or_none("sent_at"),
        big("attempts"),
        flag("failed"),
    ];
    sharded("outbox", vec![id("id")], columns)
}

fn idempotency_key() -> TableCreateStatement {
    let columns = vec![text("request_sha256"), big("status"), json("answer"), moment("created_at")];
    sharded("idempotency_key", vec![text("route"), text("key")], columns)
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("import_run", &["finished_at"]),
        index("audit_log", &["at"]),
        index("job", &["run_at"]),
        index("outbox", &["send_at"]),
        index("idempotency_key", &["created_at"]),
    ]
}
