//! Whom a resident's own people ask, and what came of it.
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{NetworkAskRecord, Store, StoreError, Tx, entity::network_ask, upsert};

impl Tx {
    /// Keeps whom is asked.
    pub async fn put_network_ask(&mut self, row: NetworkAskRecord) -> Result<(), StoreError> {
        upsert::put_all::<network_ask::Entity, network_ask::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Writes an answer down.
    pub async fn answer_network_ask(
        &mut self,
        municipality: i64,
        id: Uuid,
        answer: &str,
        at: DateTimeUtc,
    ) -> Result<(), StoreError> {
        network_ask::Entity::update_many()
            .col_expr(network_ask::Column::Answer, answer.into())
            .col_expr(network_ask::Column::AnsweredAt, Expr::value(Some(at)))
            .filter(network_ask::Column::MunicipalityId.eq(municipality))
            .filter(network_ask::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// The latest of a need.
    pub async fn find_network_ask(&self, need: Uuid) -> Result<Option<NetworkAskRecord>, StoreError> {
        Ok(network_ask::Entity::find()
            .filter(network_ask::Column::NeedId.eq(need))
            .order_by_desc(network_ask::Column::CreatedAt)
            .order_by_desc(network_ask::Column::Id)
            .one(self.reader())
            .await?)
    }

    /// The one a token opens.
    pub async fn network_ask_by_token(&self, token_sha256: &str) -> Result<Option<NetworkAskRecord>, StoreError> {
        Ok(network_ask::Entity::find()
            .filter(network_ask::Column::TokenSha256.eq(token_sha256))
            .one(self.reader())
            .await?)
    }

    /// A secret of 256 bits that can be made again as long as the key file is there, and is nowhere kept.
    pub fn secret_for(&self, purpose: &str, id: Uuid) -> [u8; 32] {
        self.master().derive(purpose, id)
    }
}
