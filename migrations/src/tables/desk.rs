//! What keeps the house honest: import runs, the audit log, jobs, the outbox, idempotency keys.
use sea_orm_migration::prelude::*;

use super::{big, bytes, flag, id, index, json, moment, moment_or_none, sharded, text, text_or_none};

/// `import_run`, `audit_log`, `job`, `outbox`, `idempotency_key`.
pub fn tables() -> Vec<TableCreateStatement> {
    let import_run = vec![
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
    let audit_log = vec![
        moment("at"),
        text("actor"),
        text("action"),
        text("object_type"),
        text_or_none("object_id"),
        json("details"),
    ];
    let job = vec![
        text("task"),
        json("payload"),
        moment("run_at"),
        moment_or_none("leased_until"),
        big("attempts"),
        moment_or_none("done_at"),
    ];
    let outbox = vec![
        text("channel"),
        bytes("sealed"),
        moment("created_at"),
        moment("send_at"),
        moment_or_none("sent_at"),
        big("attempts"),
        flag("failed"),
    ];
    let idempotency_key = vec![text("request_sha256"), big("status"), json("answer"), moment("created_at")];
    vec![
        sharded("import_run", vec![id("id")], import_run),
        sharded("audit_log", vec![id("id")], audit_log),
        sharded("job", vec![id("id")], job),
        sharded("outbox", vec![id("id")], outbox),
        sharded("idempotency_key", vec![text("route"), text("key")], idempotency_key),
    ]
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
