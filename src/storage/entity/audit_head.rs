//! The end of a shard's chain of audit rows.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_head")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    pub number: i64,
    pub seal: String,
}

impl ActiveModelBehavior for ActiveModel {}
