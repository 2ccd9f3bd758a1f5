//! What shops say at the counter, and what is agreed there about a place to walk along.
use sea_orm_migration::prelude::*;

use super::{big, big_or_none, bytes, id, index, moment, moment_or_none, sharded, text};

/// `shop_answer`, `walk_along`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![shop_answer(), walk_along()]
}

/// By which they are looked up; a shop has one answer at a time.
pub fn indexes() -> Vec<IndexCreateStatement> {
    let mut one_each = index("shop_answer", &["subject_id"]);
    vec![one_each.unique().to_owned(), index("shop_answer", &["worker_id"])]
}

/// One answer: which shop, what it said, who calls before when. The id is the subject under whose key the name, the number
/// and the own words are sealed.
fn shop_answer() -> TableCreateStatement {
    let columns = vec![
        id("subject_id"),
        text("what"),
        text("answer"),
        text("can"),
        bytes("sealed_words"),
        id("worker_id"),
        moment("call_before"),
        text("state"),
        moment("created_at"),
        moment("updated_at"),
        moment_or_none("called_at"),
    ];
    sharded("shop_answer", vec![id("id")], columns)
}

/// What was filled in together about an offer: when, what one learns, how much, what for, who guides.
fn walk_along() -> TableCreateStatement {
    let columns = vec![
        big("slots"),
        text("goal"),
        big_or_none("hours"),
        text("fee"),
        text("guidance"),
        id("worker_id"),
        moment("filled_at"),
    ];
    sharded("walk_along", vec![id("offer_id")], columns)
}
