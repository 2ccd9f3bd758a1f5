//! A partner in somebody's hands: read whole, changed, and put back with what matching reads of it, in one unit of work.
use std::collections::HashMap;

use engine::domain::Warmth;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, QueryFilter, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    Contact, Giver, OfferRecord, Projected, RestRecord, Store, StoreError, Tx,
    contacts::Keep,
    entity::{offer, offer_entry, organization, rest, volunteer},
    upsert,
};

/// A partner with everything of it that matching could see.
#[derive(Clone, Debug)]
pub struct HeldPartner {
    /// Who.
    pub giver: Giver,
    /// What they offer, also what was taken out.
    pub offers: Vec<OfferRecord>,
    /// Until when they rest, when they do now.
    pub rest: Option<RestRecord>,
    entries: HashMap<Uuid, offer_entry::Model>,
    warmth: Option<Warmth>,
}

impl Giver {
    /// The id of the subject.
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Organization(row) => row.id,
            Self::Volunteer(row) => row.id,
        }
    }

    /// The shard it lies in.
    pub const fn shard(&self) -> i64 {
        match self {
            Self::Organization(row) => row.municipality_id,
            Self::Volunteer(row) => row.municipality_id,
        }
    }

    /// The name people know it by.
    pub fn name(&self) -> &str {
        match self {
            Self::Organization(row) => &row.name,
            Self::Volunteer(row) => &row.display_name,
        }
    }

    /// `organization` or `volunteer`.
    pub const fn sort(&self) -> &'static str {
        match self {
            Self::Organization(_) => "organization",
            Self::Volunteer(_) => "volunteer",
        }
    }
}

impl HeldPartner {
    /// How well they are known from now on.
    pub fn is_now(&mut self, warmth: Warmth) {
        self.warmth = Some(warmth);
        if let Giver::Organization(row) = &mut self.giver {
            row.warmth = warmth.as_str().into();
        }
    }

    /// Somebody said that it is still so.
    pub fn confirm(&mut self, now: DateTimeUtc) {
        match &mut self.giver {
            Giver::Organization(row) => (row.confirmed_at, row.updated_at) = (Some(now), now),
            Giver::Volunteer(row) => (row.confirmed_at, row.updated_at) = (Some(now), now),
        }
        for offer in &mut self.offers {
            (offer.confirmed_at, offer.updated_at) = (Some(now), now);
        }
    }

    fn entries(&self) -> impl Iterator<Item = Projected> {
        let until = self.rest.as_ref().map(|rest| rest.until);
        let warmth = self.warmth.map(Warmth::as_str);
        self.offers.iter().filter_map(move |offer| {
            let before = self.entries.get(&offer.id)?;
            Some(Projected::again(before, offer, &self.giver, warmth, until))
        })
    }
}

impl Tx {
    /// Reads a partner with nobody else changing it until this unit of work ends.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn take_partner(&mut self, shard: i64, id: Uuid, now: DateTimeUtc) -> Result<HeldPartner, StoreError> {
        self.revision(shard).await?;
        let giver = match organization::Entity::find_by_id((shard, id)).one(self.conn()).await? {
            Some(row) => Giver::Organization(row),
            None => {
                let row = volunteer::Entity::find_by_id((shard, id)).one(self.conn()).await?;
                Giver::Volunteer(row.ok_or(StoreError::NotFound)?)
            }
        };
        let (offers, entries) = self.offered_by(shard, id).await?;
        let entries = entries.into_iter().map(|row| (row.id, row)).collect();
        let rest = rest::Entity::find_by_id((shard, id)).one(self.conn()).await?;
        let rest = rest.filter(|rest| rest.until > now);
        Ok(HeldPartner { giver, offers, rest, entries, warmth: None })
    }

    /// What a partner offers, and what matching reads of it.
    pub(super) async fn offered_by(
        &self,
        shard: i64,
        id: Uuid,
    ) -> Result<(Vec<OfferRecord>, Vec<offer_entry::Model>), StoreError> {
        let offers = offer::Entity::find()
            .filter(offer::Column::MunicipalityId.eq(shard))
            .filter(offer::Column::OrganizationId.eq(id).or(offer::Column::VolunteerId.eq(id)))
            .all(self.conn())
            .await?;
        let entries = offer_entry::Entity::find()
            .filter(offer_entry::Column::MunicipalityId.eq(shard))
            .filter(offer_entry::Column::Id.is_in(offers.iter().map(|offer| offer.id)))
            .all(self.conn())
            .await?;
        Ok((offers, entries))
    }

    /// Writes a partner as it is now, and what matching reads of it.
    pub async fn put_back(&mut self, store: &Store, held: HeldPartner) -> Result<(), StoreError> {
        let entries = held.entries().collect();
        match held.giver {
            Giver::Organization(row) => {
                upsert::put_all::<organization::Entity, organization::ActiveModel>(self.conn(), vec![row]).await?;
            }
            Giver::Volunteer(row) => {
                if let Some(confirmed_at) = row.confirmed_at {
                    self.renew_helper(row.id, confirmed_at).await?;
                }
                upsert::put_all::<volunteer::Entity, volunteer::ActiveModel>(self.conn(), vec![row]).await?;
            }
        }
        upsert::put_all::<offer::Entity, offer::ActiveModel>(self.conn(), held.offers).await?;
        self.put_entries(store.taxonomy(), entries).await
    }

    /// Keeps how to reach a subject, for its team only, in place of what was kept before.
    pub async fn put_contact(
        &mut self,
        store: &Store,
        municipality_id: i64,
        subject_id: Uuid,
        details: Contact,
    ) -> Result<(), StoreError> {
        let keep = Keep { municipality_id, subject_id, public: false, details };
        self.put_contacts(store.master(), vec![keep]).await
    }
}
