//! Where things came from that have no table of their own for it, and what an import did.
use sea_orm_migration::prelude::*;

use super::{big, id, index, json, origin, sharded, text};

/// `source_record`, `import_undo`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![source_record(), import_undo()]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("source_record", &["source", "source_id"])]
}

/// An offer or location of a directory: its own id, that of its service or location at the source.
fn source_record() -> TableCreateStatement {
    sharded("source_record", vec![id("id")], [vec![text("sort")], origin()].concat())
}

/// Some rows of one table, as they were before an import and how it left them.
fn import_undo() -> TableCreateStatement {
    sharded("import_undo", vec![id("run_id"), big("number")], vec![text("format"), text("table_name"), json("rows")])
}
