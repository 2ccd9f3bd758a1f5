//! A partner.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "organization")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub description: String,
    pub legal_form: String,
    pub formal: bool,
    pub is_person: bool,
    pub website: Option<String>,
    pub warmth: String,
    pub confirmed_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub source: String,
    pub source_id: String,
    pub fingerprint: i64,
    pub trade: String,
}

impl ActiveModelBehavior for ActiveModel {}
