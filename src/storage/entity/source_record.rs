//! Key figures of an area and a year.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "source_record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub sort: String,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
