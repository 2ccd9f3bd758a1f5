//! The revision of one shard: the order of all writes that matching can see.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "shard")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    pub revision: i64,
    pub streets_revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}
