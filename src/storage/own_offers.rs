//! What people of the neighbourhood said themselves that they can do, until one of the team spoke to them, and how all of
//! it goes again.
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    prelude::DateTimeUtc,
    sea_query::{Expr, Query, SelectStatement},
};
use uuid::Uuid;

use super::{
    Store, StoreError, Tx, VolunteerRecord,
    entity::{agreement, bridge_builder, call, offer, rest, visit, volunteer},
};

impl Tx {
    /// Takes somebody out who offered something themselves. What was done with them stays, without their name or a word
    /// about them.
    pub async fn erase_helper(&mut self, shard: i64, subject: Uuid) -> Result<(), StoreError> {
        let offers: Vec<Uuid> = offer::Entity::find()
            .select_only()
            .column(offer::Column::Id)
            .filter(offer::Column::MunicipalityId.eq(shard))
            .filter(offer::Column::VolunteerId.eq(subject))
            .into_tuple()
            .all(self.conn())
            .await?;
        self.erase_partners(&[subject]).await?;
        // Who they are may lie in the shard of before an area was loaded.
        for shard in [0, shard] {
            self.erase_person(shard, subject).await?;
            self.forget_person_asks(shard, subject).await?;
        }
        call::Entity::update_many()
            .col_expr(call::Column::Name, Expr::value(""))
            .filter(call::Column::EntryId.is_in(offers.iter().copied()))
            .exec(self.conn())
            .await?;
        agreement::Entity::update_many()
            .col_expr(agreement::Column::Name, Expr::value(""))
            .filter(agreement::Column::EntryId.is_in(offers))
            .exec(self.conn())
            .await?;
        visit::Entity::update_many()
            .col_expr(visit::Column::Note, Expr::value(""))
            .filter(visit::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        bridge_builder::Entity::delete_many()
            .filter(bridge_builder::Column::SubjectId.eq(subject))
            .exec(self.conn())
            .await?;
        rest::Entity::delete_many().filter(rest::Column::SubjectId.eq(subject)).exec(self.conn()).await?;
        Ok(())
    }
}

/// Whoever offers something that was not taken out.
fn offered() -> SelectStatement {
    Query::select()
        .column(offer::Column::VolunteerId)
        .from(offer::Entity)
        .and_where(Expr::col(offer::Column::Status).eq("active"))
        .and_where(Expr::col(offer::Column::VolunteerId).is_not_null())
        .to_owned()
}

/// Whoever is left in peace now.
fn resting(now: DateTimeUtc) -> SelectStatement {
    Query::select()
        .column(rest::Column::SubjectId)
        .from(rest::Entity)
        .and_where(Expr::col(rest::Column::Until).gt(now))
        .to_owned()
}

impl Store {
    /// One volunteer.
    pub async fn find_volunteer(&self, shard: i64, id: Uuid) -> Result<Option<VolunteerRecord>, StoreError> {
        Ok(volunteer::Entity::find_by_id((shard, id)).one(self.reader()).await?)
    }

    /// Those of a source nobody spoke to yet, the first to come first; not who is left in peace.
    pub async fn volunteers_to_meet(
        &self,
        shards: [i64; 2],
        source: &str,
        (most, now): (u64, DateTimeUtc),
    ) -> Result<Vec<VolunteerRecord>, StoreError> {
        Ok(volunteer::Entity::find()
            .filter(volunteer::Column::MunicipalityId.is_in(shards))
            .filter(volunteer::Column::Source.eq(source))
            .filter(volunteer::Column::ConfirmedAt.is_null())
            .filter(volunteer::Column::Id.in_subquery(offered()))
            .filter(volunteer::Column::Id.not_in_subquery(resting(now)))
            .order_by_asc(volunteer::Column::CreatedAt)
            .order_by_asc(volunteer::Column::Id)
            .limit(most)
            .all(self.reader())
            .await?)
    }
}
