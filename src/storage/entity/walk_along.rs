//! What was filled in together about an offer to walk along.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "walk_along")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub offer_id: Uuid,
    pub slots: i64,
    pub goal: String,
    pub hours: Option<i64>,
    pub fee: String,
    pub guidance: String,
    pub worker_id: Uuid,
    pub filled_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
