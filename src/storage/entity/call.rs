//! A phone call about a suggestion, and what they said.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "call")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub need_id: Uuid,
    pub entry_id: Uuid,
    pub what: String,
    pub name: String,
    pub worker_id: Uuid,
    pub at: DateTimeUtc,
    pub outcome: String,
    pub call_back_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
