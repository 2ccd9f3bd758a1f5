//! A person who helps; never finer than res 9.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "volunteer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub display_name: String,
    pub description: String,
    pub cell: i64,
    pub located_by: String,
    pub languages: String,
    pub slots: i64,
    pub asks_most: Option<i64>,
    pub asks_this_month: i64,
    pub consent: bool,
    pub public: bool,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
}

impl ActiveModelBehavior for ActiveModel {}
