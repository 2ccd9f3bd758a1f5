//! One row of a batch: what it was before, or nothing when it was new.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "batch_row")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub batch_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub sort: String,
    pub subject_id: Option<Uuid>,
    pub state: Option<String>,
    pub before: Json,
}

impl ActiveModelBehavior for ActiveModel {}
