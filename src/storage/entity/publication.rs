//! The last publication of a municipality, sealed: contributors as keyed hashes are in it.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "publication")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    pub until: i64,
    pub sealed: Vec<u8>,
    pub made_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
