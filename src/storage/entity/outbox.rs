//! A message to be sent, written in the transaction that causes it.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub channel: String,
    pub sealed: Vec<u8>,
    pub created_at: DateTimeUtc,
    pub send_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub attempts: i64,
    pub failed: bool,
    pub subject_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
