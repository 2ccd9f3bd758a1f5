//! A member of a district team.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "worker")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub phone: Option<String>,
    pub on_duty: bool,
    pub team_id: Option<Uuid>,
    pub role: String,
    pub email_hmac: Option<String>,
    pub totp: Option<Vec<u8>>,
    pub oidc_subject: Option<String>,
    pub created_at: Option<DateTimeUtc>,
    pub left_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
