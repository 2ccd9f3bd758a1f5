//! Sign-in at a provider: whoever is bound to a person there is looked up by them.
use sea_orm_migration::prelude::*;

use crate::tables::index;

/// See the module.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("worker", &["oidc_subject"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("ix_worker_oidc_subject").table("worker").to_owned()).await
    }
}
