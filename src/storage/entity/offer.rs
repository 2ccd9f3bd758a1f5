//! What somebody offers.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "offer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: Option<Uuid>,
    pub volunteer_id: Option<Uuid>,
    pub location_id: Option<Uuid>,
    pub name: String,
    pub description: String,
    pub categories: String,
    pub kind: String,
    pub slots: i64,
    pub places: Option<i64>,
    pub places_free: Option<i64>,
    pub held_until: Option<DateTimeUtc>,
    pub min_age: i64,
    pub max_age: i64,
    pub languages: String,
    pub documents: String,
    pub remote: bool,
    pub status: String,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
