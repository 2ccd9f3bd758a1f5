//! What everybody sees of one quarter.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "edition")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub until: i64,
    pub numbers: Json,
    pub made_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
