//! The streets of one res-5 cell, as a blob.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "street_tile")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub cell: i64,
    pub bytes: Vec<u8>,
    pub ways: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
