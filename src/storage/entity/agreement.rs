//! A place held at a time, with what both sides promise.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "agreement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub need_id: Uuid,
    pub entry_id: Uuid,
    pub what: String,
    pub name: String,
    pub address: String,
    pub starts_at: DateTimeUtc,
    pub they_promise: String,
    pub we_promise: String,
    pub worker_id: Uuid,
    pub backup_id: Option<Uuid>,
    pub code: String,
    pub state: String,
    pub outcome: Option<String>,
    pub created_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
