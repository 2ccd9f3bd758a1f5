//! The wrapped key under which one subject's contact details are sealed; destroying it erases them.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "subject_key")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
    pub wrapped: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
