//! What a shop said at the counter.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "shop_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub subject_id: Uuid,
    pub what: String,
    pub answer: String,
    pub can: String,
    pub sealed_words: Vec<u8>,
    pub worker_id: Uuid,
    pub call_before: DateTimeUtc,
    pub state: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub called_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
