//! Where a res-7, 8 or 9 cell stands: its address-weighted medoid street node.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "cell_anchor")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub cell: i64,
    pub lat: f64,
    pub lon: f64,
    pub addresses: i64,
}

impl ActiveModelBehavior for ActiveModel {}
