//! Numbers of people who asked, for everybody, where a council decided so: what was decided, which numbers a year has, the
//! last publication with everything secret in it, and what was shown.
use sea_orm_migration::prelude::*;

use super::{big, bytes, flag, id_or_none, json, moment, sharded, text};

/// Whose need it is, where somebody of a team said so: the same for all needs of one person, and nobody's name.
pub fn asker() -> ColumnDef {
    id_or_none("asker")
}

/// `publishing`, `publication_shape`, `publication`, `edition`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![publishing(), publication_shape(), publication(), edition()]
}

/// By which the needs of one person are found.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![super::index("need", &["asker"])]
}

/// What a municipality decided: zones or areas, and whether anything is shown.
fn publishing() -> TableCreateStatement {
    sharded("publishing", vec![], vec![text("kind"), flag("is_on"), moment("changed_at")])
}

/// Which numbers there are in a calendar year, with the names of what they are of.
fn publication_shape() -> TableCreateStatement {
    sharded("publication_shape", vec![big("year")], vec![json("shape"), json("names"), moment("made_at")])
}

/// The last publication of a municipality, sealed.
fn publication() -> TableCreateStatement {
    sharded("publication", vec![], vec![big("until"), bytes("sealed"), moment("made_at")])
}

/// What everybody saw or sees; kept for ever.
fn edition() -> TableCreateStatement {
    sharded("edition", vec![big("until")], vec![json("numbers"), moment("made_at")])
}
