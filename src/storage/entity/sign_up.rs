//! Who does a shift, or waits in line for it.
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_up")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub shift_id: Uuid,
    pub subject_id: Uuid,
    pub state: String,
    pub queued: Option<i64>,
    pub told: String,
    pub lang: String,
    pub sequence: i64,
    pub no_show: bool,
    pub offered_until: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
    pub notice: String,
    pub no_show_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
