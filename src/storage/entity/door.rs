//! One door of a round, with the code on its card.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "door")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    pub place_id: Uuid,
    pub what: String,
    pub code: String,
    pub reason: Json,
    pub minutes: Option<i64>,
    pub outcome: String,
    pub visited_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
