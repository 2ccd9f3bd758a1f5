//! Where a young person wants to look; the id is that of the need that came from outside.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "stage_interest")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub what: String,
    pub entry_id: Uuid,
    pub name: String,
    pub work: String,
    pub school: bool,
    pub under_16: bool,
}

impl ActiveModelBehavior for ActiveModel {}
