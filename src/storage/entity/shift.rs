//! What there is to do at an event, when, and for how many.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "shift")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub event_id: Uuid,
    pub role: String,
    pub kind: String,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub least: i64,
    pub most: i64,
    pub taken: i64,
    pub waiting: i64,
    pub queued: i64,
    pub sequence: i64,
    pub created_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    pub why: String,
    pub changed_at: Option<DateTimeUtc>,
    pub series_shift_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
