//! Places that are held: one per need, never more than there are, and given back whole.
use engine::domain::Taxonomy;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{
    AgreementRecord, NeedRecord, OfferRecord, Projected, Store, StoreError, Tx,
    entity::{agreement, matched, need, offer, offer_entry},
    upsert,
};

/// What came of holding a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is held.
    Now,
    /// The need has a place already, or is closed.
    NeedTaken,
    /// Somebody else took the last one.
    PlaceFull,
    /// They were asked as often as they want this month.
    AskedEnough,
}

impl Tx {
    /// Takes a need's row until this unit of work has ended, and reads it: whoever acts on it now waits.
    pub async fn take_need(&mut self, municipality: i64, id: Uuid) -> Result<NeedRecord, StoreError> {
        let row = need::Entity::find()
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .lock_exclusive()
            .one(self.conn())
            .await?;
        row.ok_or(StoreError::NotFound)
    }

    /// Could this place be held? Its rows are taken in the order need, offer, so that the answer stands until this unit
    /// of work has ended.
    pub async fn may_hold(&mut self, row: &AgreementRecord) -> Result<Held, StoreError> {
        let need = self.take_need(row.municipality_id, row.need_id).await?;
        if matches!(need.status.as_str(), "agreed" | "closed") {
            return Ok(Held::NeedTaken);
        }
        let offer = self.take_offer(row.entry_id).await?;
        let full = offer.and_then(|offer| offer.places_free).is_some_and(|free| free <= 0);
        Ok(if full { Held::PlaceFull } else { Held::Now })
    }

    /// Holds a place that [`Tx::may_hold`] said may be held.
    pub async fn hold(&mut self, taxonomy: &Taxonomy, row: AgreementRecord) -> Result<(), StoreError> {
        let need = self.take_need(row.municipality_id, row.need_id).await?;
        if let Some(offer) = self.take_offer(row.entry_id).await?
            && let Some(free) = offer.places_free
        {
            self.set_free(taxonomy, &offer, free - 1, row.created_at).await?;
        }
        self.stop_clock(&need, row.created_at).await?;
        self.set_status(row.municipality_id, row.need_id, "agreed").await?;
        upsert::put_all::<agreement::Entity, agreement::ActiveModel>(self.conn(), vec![row]).await
    }

    /// Ends what is held for a need, in a state and with what came of it, and gives the place back; nothing when nothing
    /// was held. Whether the clock runs again is for whoever knows why it ended.
    pub async fn release(
        &mut self,
        taxonomy: &Taxonomy,
        (municipality, need): (i64, Uuid),
        (state, outcome): (&str, Option<&str>),
        now: DateTimeUtc,
    ) -> Result<Option<AgreementRecord>, StoreError> {
        let need = self.take_need(municipality, need).await?;
        let held = self.held_for(municipality, need.id).await?;
        let Some(held) = held else { return Ok(None) };
        agreement::Entity::update_many()
            .col_expr(agreement::Column::State, state.into())
            .col_expr(agreement::Column::Outcome, Expr::value(outcome))
            .col_expr(agreement::Column::EndedAt, Expr::value(now))
            .filter(agreement::Column::MunicipalityId.eq(municipality))
            .filter(agreement::Column::Id.eq(held.id))
            .exec(self.conn())
            .await?;
        if let Some(offer) = self.take_offer(held.entry_id).await?
            && let Some((places, free)) = offer.places.zip(offer.places_free)
        {
            self.set_free(taxonomy, &offer, (free + 1).min(places), now).await?;
        }
        // The choice that was made by the yes goes with it; one that was made before stays.
        matched::Entity::update_many()
            .col_expr(matched::Column::State, "withdrawn".into())
            .filter(matched::Column::MunicipalityId.eq(municipality))
            .filter(matched::Column::NeedId.eq(need.id))
            .filter(matched::Column::CreatedAt.eq(held.created_at))
            .exec(self.conn())
            .await?;
        let status = self.status_without(municipality, need.id).await?;
        self.set_status(municipality, need.id, status).await?;
        Ok(Some(held))
    }

    /// Says what came of what is held, and when that was said; nothing = not said, after all.
    pub async fn set_outcome(
        &mut self,
        held: &AgreementRecord,
        outcome: Option<(&str, DateTimeUtc)>,
    ) -> Result<(), StoreError> {
        agreement::Entity::update_many()
            .col_expr(agreement::Column::Outcome, Expr::value(outcome.map(|(word, _)| word)))
            .col_expr(agreement::Column::EndedAt, Expr::value(outcome.map(|(_, at)| at)))
            .filter(agreement::Column::MunicipalityId.eq(held.municipality_id))
            .filter(agreement::Column::Id.eq(held.id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// What is held for a need whose row was taken.
    pub async fn held_for(&self, municipality: i64, need: Uuid) -> Result<Option<AgreementRecord>, StoreError> {
        Ok(agreement::Entity::find()
            .filter(agreement::Column::MunicipalityId.eq(municipality))
            .filter(agreement::Column::NeedId.eq(need))
            .filter(agreement::Column::State.eq("held"))
            .one(self.conn())
            .await?)
    }

    /// The first act counts, later ones do not.
    pub async fn stop_clock(&mut self, need: &NeedRecord, at: DateTimeUtc) -> Result<(), StoreError> {
        if need.first_action_at.is_some() {
            return Ok(());
        }
        self.set_first_action(need.municipality_id, need.id, Some(at)).await
    }

    /// Says when the first act was.
    pub async fn set_first_action(
        &mut self,
        municipality: i64,
        id: Uuid,
        at: Option<DateTimeUtc>,
    ) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::FirstActionAt, Expr::value(at))
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    /// Says what came first for a need; empty = nothing did.
    pub async fn set_first_this(&mut self, municipality: i64, id: Uuid, code: &str) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::FirstThis, code.into())
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    async fn set_status(&mut self, municipality: i64, id: Uuid, status: &str) -> Result<(), StoreError> {
        need::Entity::update_many()
            .col_expr(need::Column::Status, status.into())
            .filter(need::Column::MunicipalityId.eq(municipality))
            .filter(need::Column::Id.eq(id))
            .exec(self.conn())
            .await?;
        Ok(())
    }

    async fn status_without(&mut self, municipality: i64, need: Uuid) -> Result<&'static str, StoreError> {
        let chosen = matched::Entity::find()
            .filter(matched::Column::MunicipalityId.eq(municipality))
            .filter(matched::Column::NeedId.eq(need))
            .filter(matched::Column::State.eq("chosen"))
            .one(self.conn())
            .await?;
        Ok(if chosen.is_some() { "matched" } else { "open" })
    }

    /// The offer's row, taken until this unit of work has ended; what is no offer has no places to count.
    async fn take_offer(&mut self, id: Uuid) -> Result<Option<OfferRecord>, StoreError> {
        Ok(offer::Entity::find().filter(offer::Column::Id.eq(id)).lock_exclusive().one(self.conn()).await?)
    }

    async fn set_free(
        &mut self,
        taxonomy: &Taxonomy,
        offer: &OfferRecord,
        free: i64,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        offer::Entity::update_many()
            .col_expr(offer::Column::PlacesFree, Expr::value(Some(free)))
            .col_expr(offer::Column::UpdatedAt, Expr::value(now))
            .filter(offer::Column::MunicipalityId.eq(offer.municipality_id))
            .filter(offer::Column::Id.eq(offer.id))
            .exec(self.conn())
            .await?;
        let entry = offer_entry::Entity::find()
            .filter(offer_entry::Column::MunicipalityId.eq(offer.municipality_id))
            .filter(offer_entry::Column::Id.eq(offer.id))
            .one(self.conn())
            .await?;
        let Some(mut entry) = entry else { return Ok(()) };
        entry.places_free = Some(free);
        self.put_entries(taxonomy, vec![Projected(entry)]).await
    }
}

impl Store {
    /// What is held for a need.
    pub async fn find_agreement(&self, need: Uuid) -> Result<Option<AgreementRecord>, StoreError> {
        Ok(agreement::Entity::find()
            .filter(agreement::Column::NeedId.eq(need))
            .filter(agreement::Column::State.eq("held"))
            .order_by_desc(agreement::Column::CreatedAt)
            .one(self.reader())
            .await?)
    }
}
