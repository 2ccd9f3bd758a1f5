//! A call, a visit, a thank-you, something asked or given.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "visit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub subject_id: Uuid,
    pub what: String,
    pub worker_id: Uuid,
    pub at: DateTimeUtc,
    pub sort: String,
    pub outcome: String,
    pub note: String,
    pub need_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
