//! What a municipality decided to publish: `zones` or `areas`, and whether it is shown.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "publishing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    pub kind: String,
    pub is_on: bool,
    pub changed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
