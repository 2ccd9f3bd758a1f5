//! Parks, railways and buildings, to recognise a place by.
use sea_orm_migration::prelude::*;

use super::{big, bytes, id, index, sharded, text};

/// `ground_shape`: an outline or a line, under the number of the drawer in which a tile looks for it.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![sharded("ground_shape", vec![id("id")], vec![text("sort"), big("drawer"), bytes("shape"), big("fingerprint")])]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("ground_shape", &["sort", "drawer"])]
}
