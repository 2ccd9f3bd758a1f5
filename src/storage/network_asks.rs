//! Whom a resident's own people ask, and what came of it.
use sea_orm::{
    ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, prelude::DateTimeUtc, sea_query::Expr,
};
use uuid::Uuid;

use super::{NetworkAskRecord, Store, StoreError, Tx, entity::network_ask, sql::Sql, upsert};

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

/// How many needs of a team people solve themselves, and of how many that was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct SolvedThemselves {
    /// Somebody of their own said yes.
    pub own: i64,
    /// Who could help was answered.
    pub asked: i64,
}

impl Store {
    /// What a team's needs came to with people's own network; what could not wait, and who would rather not say, are not
    /// counted. Of the team as a whole, never of one worker.
    pub async fn solved_themselves(&self, shard: i64, team: Uuid) -> Result<SolvedThemselves, StoreError> {
        let mut sql = Sql::default();
        let (shard, team) = (sql.hole(shard), sql.hole(team));
        sql.add(&format!(
            "SELECT COUNT(*) AS asked, COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM network_ask a WHERE \
             a.municipality_id = n.municipality_id AND a.need_id = n.id AND a.answer = 'yes') THEN 1 ELSE 0 END), 0) \
             AS own FROM need n JOIN worker w ON w.municipality_id = n.municipality_id AND w.id = n.owner_id WHERE \
             n.municipality_id = {shard} AND w.team_id = {team} AND n.first_this = '' AND n.own_network NOT IN ('', \
             'rather-not-say')"
        ));
        Ok(sql.all(self.reader()).await?.pop().unwrap_or_default())
    }

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
