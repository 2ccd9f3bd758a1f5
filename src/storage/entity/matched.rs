//! What was chosen for a need, by whom, with parts and reasons.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "match")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub need_id: Uuid,
    pub entry_id: Uuid,
    pub what: String,
    pub state: String,
    pub score: f64,
    pub parts: Json,
    pub reasons: Json,
    pub weights_version: String,
    pub proposed_by: String,
    pub chosen_by: Uuid,
    pub created_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
