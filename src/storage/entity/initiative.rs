//! Something neighbours run.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "initiative")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub description: String,
    pub categories: String,
    pub kind: String,
    pub organiser: String,
    pub status: String,
    pub location_id: Option<Uuid>,
    pub slots: i64,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
