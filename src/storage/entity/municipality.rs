//! A municipality, the shard of everything in it; 0 = not known.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "municipality")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    pub code: String,
    pub name: String,
}

impl ActiveModelBehavior for ActiveModel {}
