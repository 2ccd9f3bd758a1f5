//! A place from the map that is not a partner (yet).
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "known_place")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub trade: String,
    pub categories: String,
    pub kind: String,
    pub lat: f64,
    pub lon: f64,
    pub cell: i64,
    pub street: String,
    pub house_number: String,
    pub postcode: String,
    pub city: String,
    pub phone: Option<String>,
    pub website: Option<String>,
    pub slots: i64,
    pub step_free: Option<bool>,
    pub extracted_at: Option<DateTimeUtc>,
    pub partner_id: Option<Uuid>,
    pub withdrawn: bool,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
