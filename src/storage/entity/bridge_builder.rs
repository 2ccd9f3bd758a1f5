//! Somebody who opens doors, with consent and a cap.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "bridge_builder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
    pub communities: String,
    pub languages: String,
    pub municipal_contact: bool,
    pub consent_text: String,
    pub consented_at: DateTimeUtc,
    pub asks_most: i64,
    pub asks_this_month: i64,
    pub asked_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
