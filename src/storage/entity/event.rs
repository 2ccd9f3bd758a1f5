//! Something on a date.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub initiative_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub name: String,
    pub description: String,
    pub categories: String,
    pub kind: String,
    pub organiser: String,
    pub starts_local: String,
    pub ends_local: String,
    pub zone: String,
    pub starts_at: DateTimeUtc,
    pub ends_at: DateTimeUtc,
    pub places: Option<i64>,
    pub places_free: Option<i64>,
    pub status: String,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
    pub series_id: Option<Uuid>,
    pub rrule: String,
}

impl ActiveModelBehavior for ActiveModel {}
