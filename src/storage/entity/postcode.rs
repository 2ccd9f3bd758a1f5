//! A four-digit postcode and a place it stands for.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "postcode")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: String,
    pub municipality_code: String,
    pub province: String,
    pub lat: f64,
    pub lon: f64,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
