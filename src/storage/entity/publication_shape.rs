//! Which numbers there are in a calendar year, and the names of what they are of.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "publication_shape")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub year: i64,
    pub shape: Json,
    pub names: Json,
    pub made_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
