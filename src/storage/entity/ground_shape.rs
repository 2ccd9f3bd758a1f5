//! A park, a railway or a building, for the picture.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "ground_shape")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub sort: String,
    pub drawer: i64,
    pub shape: Vec<u8>,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
