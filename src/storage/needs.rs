//! Needs and what was chosen for them.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};
use uuid::Uuid;

use super::{
    MatchRecord, NeedRecord, Store, StoreError, Tx, Whose, WorkerRecord,
    entity::{matched, need, worker},
    upsert::{self, Counts, known},
};

impl Tx {
    /// The worker on duty in a municipality: owner of every need nobody has claimed; made when there is none.
    pub async fn duty_worker(
        &mut self,
        municipality_id: i64,
        id: Uuid,
        name: &str,
    ) -> Result<WorkerRecord, StoreError> {
        let on_duty = worker::Entity::find()
            .filter(worker::Column::MunicipalityId.eq(municipality_id))
            .filter(worker::Column::OnDuty.eq(true))
            .order_by_asc(worker::Column::Id)
            .one(self.conn())
            .await?;
        if let Some(worker) = on_duty {
            return Ok(worker);
        }
        let row = WorkerRecord {
            municipality_id,
            id,
            name: name.to_owned(),
            phone: None,
            on_duty: true,
            team_id: None,
            role: String::new(),
            email_hmac: None,
            totp: None,
            oidc_subject: None,
            created_at: None,
            left_at: None,
        };
        upsert::put_all::<worker::Entity, worker::ActiveModel>(self.conn(), vec![row.clone()]).await?;
        Ok(row)
    }

    /// Shard and fingerprint of imported needs.
    pub async fn known_needs(&self, source: &str) -> Result<HashMap<Uuid, (i64, i64)>, StoreError> {
        use need::Column as C;
        known::<need::Entity>(self.conn(), [C::MunicipalityId, C::Id, C::Fingerprint, C::Source], source).await
    }

    /// Stores imported needs; a second time changes nothing.
    pub async fn put_needs(&mut self, rows: Vec<NeedRecord>) -> Result<Counts, StoreError> {
        let known = self.known_needs("needs").await?;
        let mut counts = Counts::default();
        let rows = rows.into_iter().filter(|row| counts.judge(known.get(&row.id), row.fingerprint)).collect();
        upsert::put_all::<need::Entity, need::ActiveModel>(self.conn(), rows).await?;
        Ok(counts)
    }

    /// Stores one need somebody typed.
    pub async fn add_need(&mut self, row: NeedRecord) -> Result<(), StoreError> {
        upsert::put_all::<need::Entity, need::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Keeps a choice and marks the need; a choice made earlier is withdrawn.
    pub async fn choose(&mut self, row: MatchRecord) -> Result<(), StoreError> {
        self.mark(row.municipality_id, row.need_id, "matched").await?;
        self.put_match(row).await
    }

    /// Keeps a choice in place of one that was made earlier; how far the need has come is for whoever chooses.
    pub async fn put_match(&mut self, row: MatchRecord) -> Result<(), StoreError> {
        self.withdraw_choice(row.municipality_id, row.need_id).await?;
        upsert::put_all::<matched::Entity, matched::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Withdraws the choice of a need and opens it again.
    pub async fn unchoose(&mut self, municipality: i64, need: Uuid) -> Result<(), StoreError> {
        self.withdraw_choice(municipality, need).await?;
        self.mark(municipality, need, "open").await
    }

    async fn withdraw_choice(&mut self, municipality: i64, need: Uuid) -> Result<(), StoreError> {
        matched::Entity::update_many()
            .col_expr(matched::Column::State, "withdrawn".into())
            .filter(matched::Column::MunicipalityId.eq(municipality))
            .filter(matched::Column::NeedId.eq(need))
            .filter(matched::Column::State.eq("chosen"))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    async fn mark(&mut self, municipality: i64, id: Uuid, status: &str) -> Result<(), StoreError> {
        self.set_of_need(municipality, id, (need::Column::Status, status)).await
    }

    async fn set_of_need(
        &mut self,
        municipality: i64,
        id: Uuid,
        (column, value): (need::Column, &str),
    ) -> Result<(), StoreError> {
        let done = need::Entity::update_many()
            .col_expr(column, value.into())
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        if done.rows_affected == 1 { Ok(()) } else { Err(StoreError::NotFound) }
    }

    /// Who of a resident's own could help.
    pub async fn set_own_network(&mut self, municipality: i64, id: Uuid, answer: &str) -> Result<(), StoreError> {
        self.set_of_need(municipality, id, (need::Column::OwnNetwork, answer)).await
    }

    /// Gives a need without a place the cell somebody typed; false where it has one already.
    pub async fn place_need(&mut self, municipality: i64, id: Uuid, cell: i64) -> Result<bool, StoreError> {
        let done = need::Entity::update_many()
            .col_expr(need::Column::Cell, Expr::value(Some(cell)))
            .col_expr(need::Column::LocatedBy, "typed".into())
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .filter(need::Column::Cell.is_null())
            .exec(self.conn())
            .await?;
        Ok(done.rows_affected == 1)
    }

    /// Changes the category of a need ("klopt niet?").
    pub async fn recategorise(&mut self, municipality: i64, id: Uuid, category: &str) -> Result<(), StoreError> {
        self.set_of_need(municipality, id, (need::Column::Category, category)).await
    }
}

impl Store {
    /// One need.
    pub async fn find_need(&self, id: Uuid) -> Result<Option<NeedRecord>, StoreError> {
        Ok(need::Entity::find().filter(need::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// One need, for who may see it.
    pub async fn find_need_of(&self, whose: Whose, id: Uuid) -> Result<Option<NeedRecord>, StoreError> {
        let found = need::Entity::find().filter(need::Column::Id.eq(id)).filter(whose.condition());
        Ok(found.one(self.reader()).await?)
    }

    /// Needs of one status, newest first; `skip` of them left out.
    pub async fn list_needs(
        &self,
        whose: Whose,
        status: &str,
        skip: u64,
        limit: u64,
    ) -> Result<Vec<NeedRecord>, StoreError> {
        Ok(need::Entity::find()
            .filter(whose.condition())
            .filter(need::Column::Status.eq(status))
            .order_by_desc(need::Column::CreatedAt)
            .order_by_asc(need::Column::Id)
            .offset(skip)
            .limit(limit)
            .all(self.reader())
            .await?)
    }

    /// How many needs have a status (the team's own figure, never public).
    pub async fn count_needs(&self, whose: Whose, status: &str) -> Result<u64, StoreError> {
        let found = need::Entity::find().filter(need::Column::Status.eq(status)).filter(whose.condition());
        Ok(found.count(self.reader()).await?)
    }

    /// Needs that are not closed, newest first, and how many there are in all; `skip` of them left out.
    pub async fn list_under_way(
        &self,
        whose: Whose,
        skip: u64,
        limit: u64,
    ) -> Result<(Vec<NeedRecord>, u64), StoreError> {
        let under_way = need::Entity::find().filter(need::Column::Status.ne("closed")).filter(whose.condition());
        let total = under_way.clone().count(self.reader()).await?;
        let rows = under_way
            .order_by_desc(need::Column::CreatedAt)
            .order_by_asc(need::Column::Id)
            .offset(skip)
            .limit(limit)
            .all(self.reader())
            .await?;
        Ok((rows, total))
    }

    /// What was chosen for a need and still stands.
    pub async fn find_choice(&self, need: Uuid) -> Result<Option<MatchRecord>, StoreError> {
        Ok(matched::Entity::find()
            .filter(matched::Column::NeedId.eq(need))
            .filter(matched::Column::State.eq("chosen"))
            .one(self.reader())
            .await?)
    }
}
