//! An idea of the neighbourhood.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "idea")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub words: String,
    pub cell: Option<i64>,
    pub state: String,
    pub subject_id: Uuid,
    pub owner_id: Uuid,
    pub created_at: DateTimeUtc,
    pub nodded_at: Option<DateTimeUtc>,
    pub nodded_by: Option<Uuid>,
    pub event_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
