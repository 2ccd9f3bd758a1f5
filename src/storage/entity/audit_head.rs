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
    pub cut_number: Option<i64>,
    pub cut_seal: Option<String>,
    pub cut_proof: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
