//! Somebody was erased: a keyed hash of who it was, so that a backup from before can be read again without them.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "erasure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_hmac: String,
    pub at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
