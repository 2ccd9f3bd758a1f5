//! A need: one owner, never a name or a point.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "need")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub code: String,
    pub own_words: String,
    pub category: String,
    pub cell: Option<i64>,
    pub located_by: String,
    pub own_network: String,
    pub status: String,
    pub created_at: DateTimeUtc,
    pub closed_at: Option<DateTimeUtc>,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
    pub first_this: String,
    pub first_action_at: Option<DateTimeUtc>,
    pub asker: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
