//! A municipality, district or neighbourhood with its CBS code and year.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "area")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub code: String,
    pub year: i64,
    pub level: String,
    pub name: String,
    pub residents: Option<i64>,
    pub households: Option<i64>,
    pub geometry: Json,
    pub compact_cells: Vec<u8>,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
