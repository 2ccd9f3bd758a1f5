//! A category of the vocabulary in force.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "category")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub parent: Option<String>,
    pub related: String,
    pub nl: String,
    pub en: String,
    pub synonyms: String,
    pub sensitive: bool,
    pub positive_health: String,
    pub self_reliance: String,
}

impl ActiveModelBehavior for ActiveModel {}
