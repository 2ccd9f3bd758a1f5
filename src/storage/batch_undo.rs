//! What a batch did to partners, and how it is taken back to the letter: new ones go with all that is theirs, changed ones
//! stand as they stood.
use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    AcquaintanceRecord, Contact, IdentifierRecord, LocationRecord, OfferRecord, OrganizationRecord, Projected, Store,
    StoreError, Tx,
    contacts::Keep,
    entity::{
        acquaintance, agreement, bridge_builder, call, contact, event, initiative, location, matched, offer,
        offer_entry, organization, organization_identifier, rest, subject_key, visit, volunteer,
    },
    upsert::{self, fingerprint},
};

/// Subjects in one statement.
const SOME: usize = 1_000;

/// A partner as it stood, row by row.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Standing {
    /// Who.
    pub organization: OrganizationRecord,
    /// What they offer.
    pub offers: Vec<OfferRecord>,
    identifiers: Vec<IdentifierRecord>,
    contact: Option<contact::Model>,
    key: Option<subject_key::Model>,
    entries: Vec<offer_entry::Model>,
    /// The worker knew them already.
    pub known: bool,
}

/// What a row adds to a partner that is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Added {
    /// The whole of how to reach them, when something of it is new.
    pub contact: Option<Contact>,
    /// Their site.
    pub website: Option<String>,
    /// In their own words.
    pub description: Option<String>,
    /// All codes, when one of them is new.
    pub categories: Option<String>,
}

impl Added {
    /// Nothing?
    pub const fn is_empty(&self) -> bool {
        self.contact.is_none() && self.website.is_none() && self.description.is_none() && self.categories.is_none()
    }
}

macro_rules! remove {
    ($tx:ident, $entity:ident, $column:ident, $ids:expr) => {
        $entity::Entity::delete_many()
            .filter($entity::Column::$column.is_in($ids.iter().copied()))
            .exec($tx.conn())
            .await?
    };
}

impl Tx {
    /// An organization as it stands.
    pub async fn standing(&self, id: Uuid, worker: Uuid) -> Result<Standing, StoreError> {
        let row = organization::Entity::find().filter(organization::Column::Id.eq(id)).one(self.conn()).await?;
        let organization = row.ok_or(StoreError::NotFound)?;
        let shard = organization.municipality_id;
        let offers = offer::Entity::find().filter(offer::Column::OrganizationId.eq(id)).all(self.conn()).await?;
        let entries = offer_entry::Entity::find()
            .filter(offer_entry::Column::Id.is_in(offers.iter().map(|offer| offer.id)))
            .all(self.conn())
            .await?;
        let identifiers = organization_identifier::Entity::find()
            .filter(organization_identifier::Column::OrganizationId.eq(id))
            .all(self.conn())
            .await?;
        let known = acquaintance::Entity::find_by_id((shard, id, worker)).one(self.conn()).await?.is_some();
        Ok(Standing {
            contact: contact::Entity::find().filter(contact::Column::SubjectId.eq(id)).one(self.conn()).await?,
            key: subject_key::Entity::find_by_id((shard, id)).one(self.conn()).await?,
            organization,
            offers,
            identifiers,
            entries,
            known,
        })
    }

    /// Adds to a partner what was missing.
    pub async fn add_to(
        &mut self,
        store: &Store,
        before: &Standing,
        added: Added,
        now: sea_orm::prelude::DateTimeUtc,
    ) -> Result<(), StoreError> {
        let mut after = before.clone();
        let Standing { organization, offers, entries, .. } = &mut after;
        organization.website = added.website.or_else(|| organization.website.clone());
        if let Some(description) = added.description {
            organization.description = description;
        }
        organization.updated_at = now;
        if let (Some(codes), Some(offer)) = (added.categories, offers.first_mut()) {
            offer.categories.clone_from(&codes);
            offer.updated_at = now;
            entries
                .iter_mut()
                .filter(|entry| entry.id == offer.id)
                .for_each(|entry| entry.categories.clone_from(&codes));
        }
        if let Some(details) = added.contact {
            let public = before.contact.as_ref().is_some_and(|contact| contact.public);
            let keep =
                Keep { municipality_id: organization.municipality_id, subject_id: organization.id, public, details };
            self.put_contacts(store.master(), vec![keep]).await?;
        }
        upsert::put_all::<organization::Entity, organization::ActiveModel>(self.conn(), vec![after.organization])
            .await?;
        upsert::put_all::<offer::Entity, offer::ActiveModel>(self.conn(), after.offers).await?;
        self.put_entries(store.taxonomy(), after.entries.into_iter().map(Projected).collect()).await
    }

    /// Puts a partner back as it stood.
    pub async fn stand_again(&mut self, store: &Store, then: Standing) -> Result<(), StoreError> {
        let ids = [then.organization.id];
        remove!(self, organization_identifier, OrganizationId, ids);
        remove!(self, contact, SubjectId, ids);
        remove!(self, subject_key, SubjectId, ids);
        upsert::put_all::<organization::Entity, organization::ActiveModel>(self.conn(), vec![then.organization])
            .await?;
        upsert::put_all::<organization_identifier::Entity, organization_identifier::ActiveModel>(
            self.conn(),
            then.identifiers,
        )
        .await?;
        upsert::put_all::<offer::Entity, offer::ActiveModel>(self.conn(), then.offers).await?;
        upsert::put_all::<subject_key::Entity, subject_key::ActiveModel>(self.conn(), Vec::from_iter(then.key)).await?;
        upsert::put_all::<contact::Entity, contact::ActiveModel>(self.conn(), Vec::from_iter(then.contact)).await?;
        self.put_entries(store.taxonomy(), then.entries.into_iter().map(Projected).collect()).await
    }

    /// Takes partners out with everything of theirs: nothing but the mark that they are gone stays for other servers.
    pub async fn erase_partners(&mut self, subjects: &[Uuid]) -> Result<(), StoreError> {
        self.take_shared().await?;
        let mut entries: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
        let mut places = Vec::new();
        for some in subjects.chunks(SOME) {
            for row in self.offers_of_some(some).await? {
                entries.entry(row.municipality_id).or_default().push(row.id);
            }
            let is_one = |column: event::Column| column.is_in(some.iter().copied());
            for row in event::Entity::find().filter(is_one(event::Column::Id)).all(self.conn()).await? {
                entries.entry(row.municipality_id).or_default().push(row.id);
                places.extend(row.location_id);
            }
            let is_one = initiative::Column::Id.is_in(some.iter().copied());
            for row in initiative::Entity::find().filter(is_one).all(self.conn()).await? {
                entries.entry(row.municipality_id).or_default().push(row.id);
                places.extend(row.location_id);
            }
        }
        for (shard, ids) in entries {
            self.withdraw_entries(shard, &ids).await?;
        }
        for some in subjects.chunks(SOME) {
            self.remove_rows(some).await?;
        }
        for some in places.chunks(SOME) {
            remove!(self, location, Id, some);
        }
        Ok(())
    }

    /// Children before parents.
    async fn remove_rows(&mut self, some: &[Uuid]) -> Result<(), StoreError> {
        remove!(self, offer, OrganizationId, some);
        remove!(self, offer, VolunteerId, some);
        remove!(self, event, Id, some);
        remove!(self, initiative, Id, some);
        remove!(self, organization_identifier, OrganizationId, some);
        remove!(self, location, OrganizationId, some);
        remove!(self, contact, SubjectId, some);
        remove!(self, subject_key, SubjectId, some);
        remove!(self, acquaintance, SubjectId, some);
        remove!(self, organization, Id, some);
        remove!(self, volunteer, Id, some);
        Ok(())
    }

    async fn offers_of_some(&self, some: &[Uuid]) -> Result<Vec<OfferRecord>, StoreError> {
        let of = Condition::any()
            .add(offer::Column::OrganizationId.is_in(some.iter().copied()))
            .add(offer::Column::VolunteerId.is_in(some.iter().copied()));
        Ok(offer::Entity::find().filter(of).all(self.conn()).await?)
    }

    /// A number per subject that changes when anybody changes anything of theirs, knows them, calls them or chose them.
    pub async fn traces(&self, subjects: &[Uuid]) -> Result<HashMap<Uuid, i64>, StoreError> {
        let mut said: HashMap<Uuid, Vec<String>> = subjects.iter().map(|id| (*id, Vec::new())).collect();
        macro_rules! hear {
            ($entity:ident, $column:ident, $some:expr, $subject:expr) => {
                for row in
                    $entity::Entity::find().filter($entity::Column::$column.is_in($some)).all(self.conn()).await?
                {
                    if let Some(about) = $subject(&row).and_then(|id: Uuid| said.get_mut(&id)) {
                        about.push(format!("{row:?}"));
                    }
                }
            };
        }
        for some in subjects.chunks(SOME) {
            let ids = || some.iter().copied();
            hear!(organization, Id, ids(), |row: &organization::Model| Some(row.id));
            hear!(volunteer, Id, ids(), |row: &volunteer::Model| Some(row.id));
            hear!(event, Id, ids(), |row: &event::Model| Some(row.id));
            hear!(initiative, Id, ids(), |row: &initiative::Model| Some(row.id));
            hear!(organization_identifier, OrganizationId, ids(), |row: &IdentifierRecord| Some(row.organization_id));
            hear!(location, OrganizationId, ids(), |row: &LocationRecord| row.organization_id);
            hear!(contact, SubjectId, ids(), |row: &contact::Model| Some(row.subject_id));
            hear!(acquaintance, SubjectId, ids(), |row: &AcquaintanceRecord| Some(row.subject_id));
            hear!(visit, SubjectId, ids(), |row: &visit::Model| Some(row.subject_id));
            hear!(rest, SubjectId, ids(), |row: &rest::Model| Some(row.subject_id));
            hear!(bridge_builder, SubjectId, ids(), |row: &bridge_builder::Model| Some(row.subject_id));
            let mut entries: HashMap<Uuid, Uuid> = ids().map(|id| (id, id)).collect();
            for row in self.offers_of_some(some).await? {
                if let Some(about) = row.organization_id.or(row.volunteer_id) {
                    said.entry(about).or_default().push(format!("{row:?}"));
                    entries.insert(row.id, about);
                }
            }
            let ids: Vec<Uuid> = entries.keys().copied().collect();
            for ids in ids.chunks(SOME) {
                let ids = || ids.iter().copied();
                hear!(matched, EntryId, ids(), |row: &matched::Model| entries.get(&row.entry_id).copied());
                hear!(call, EntryId, ids(), |row: &call::Model| entries.get(&row.entry_id).copied());
                hear!(agreement, EntryId, ids(), |row: &agreement::Model| entries.get(&row.entry_id).copied());
            }
        }
        Ok(said
            .into_iter()
            .map(|(id, mut all)| {
                (id, {
                    all.sort_unstable();
                    fingerprint(&all)
                })
            })
            .collect())
    }

    /// Writes down that a worker knows subjects; who knew them already keeps the day since when.
    pub async fn meet(&mut self, rows: Vec<AcquaintanceRecord>) -> Result<(), StoreError> {
        use acquaintance::Column as C;
        let mut new = Vec::new();
        for some in rows.chunks(SOME) {
            let ids = some.iter().map(|row| row.subject_id);
            let known = acquaintance::Entity::find().filter(C::SubjectId.is_in(ids)).all(self.conn()).await?;
            let known: HashSet<(Uuid, Uuid)> = known.into_iter().map(|row| (row.subject_id, row.worker_id)).collect();
            new.extend(some.iter().filter(|row| !known.contains(&(row.subject_id, row.worker_id))).cloned());
        }
        upsert::put_all::<acquaintance::Entity, acquaintance::ActiveModel>(self.conn(), new).await
    }

    /// Takes an acquaintance back.
    pub async fn unmeet(&mut self, shard: i64, subject: Uuid, worker: Uuid) -> Result<(), StoreError> {
        acquaintance::Entity::delete_by_id((shard, subject, worker)).exec(self.conn()).await?;
        Ok(())
    }

    /// Names of partners, for saying which.
    pub async fn names_of(&self, subjects: &[Uuid]) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::new();
        for some in subjects.chunks(SOME) {
            macro_rules! add {
                ($entity:ident, $name:ident) => {{
                    let found = $entity::Entity::find().filter($entity::Column::Id.is_in(some.iter().copied()));
                    names.extend(found.all(self.conn()).await?.into_iter().map(|row| row.$name));
                }};
            }
            add!(organization, name);
            add!(volunteer, display_name);
            add!(event, name);
            add!(initiative, name);
        }
        names.sort_unstable();
        Ok(names)
    }
}
