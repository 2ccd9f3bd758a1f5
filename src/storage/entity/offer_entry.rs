//! Exactly what matching reads, one row per thing that can be found.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "offer_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub what: String,
    pub categories: String,
    pub kind: String,
    pub cell: Option<i64>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub is_person: bool,
    pub slots: i64,
    pub places: Option<i64>,
    pub places_free: Option<i64>,
    pub held_until_s: Option<i64>,
    pub min_age: i64,
    pub max_age: i64,
    pub languages: String,
    pub step_free: Option<bool>,
    pub documents: String,
    pub warmth: String,
    pub asks_most: Option<i64>,
    pub asks_this_month: i64,
    pub consent: bool,
    pub confirmed_at_s: Option<i64>,
    pub ends_at_s: Option<i64>,
    pub visibility: String,
    pub revision: i64,
    pub withdrawn: bool,
    pub trade: String,
    pub asks_until_s: Option<i64>,
}

impl ActiveModelBehavior for ActiveModel {}
