//! Every partner of a municipality with where and how to reach them, in a few statements however many there are: to see
//! who is there already, and to hand the register over.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::{
    Contact, Giver, IdentifierRecord, LocationRecord, OfferRecord, Store, StoreError, Tx,
    contacts::{MasterKey, SubjectKey},
    entity::{contact, location, offer, organization, organization_identifier, subject_key, volunteer},
};

/// How to reach a subject, and whether everyone may know.
pub type Reachable = HashMap<Uuid, Contact>;

/// One partner, whole.
#[derive(Clone, Debug, PartialEq)]
pub struct RegisterRow {
    /// Who.
    pub giver: Giver,
    /// What they offer first.
    pub offer: Option<OfferRecord>,
    /// Where.
    pub location: Option<LocationRecord>,
    /// Numbers.
    pub identifiers: Vec<IdentifierRecord>,
    /// How to reach them.
    pub contact: Contact,
}

async fn contacts(conn: &impl ConnectionTrait, master: &MasterKey, shard: i64) -> Result<Reachable, StoreError> {
    let keys = subject_key::Entity::find().filter(subject_key::Column::MunicipalityId.eq(shard)).all(conn).await?;
    let keys: HashMap<Uuid, Vec<u8>> = keys.into_iter().map(|row| (row.subject_id, row.wrapped)).collect();
    let sealed = contact::Entity::find().filter(contact::Column::MunicipalityId.eq(shard)).all(conn).await?;
    let mut all = HashMap::new();
    for row in sealed {
        let Some(wrapped) = keys.get(&row.subject_id) else { continue };
        let plain = SubjectKey::unwrap(master, wrapped)?.open(&row.sealed)?;
        let details = serde_json::from_slice(&plain).map_err(|fault| StoreError::Corrupt(fault.to_string()))?;
        all.insert(row.subject_id, details);
    }
    Ok(all)
}

async fn rows(conn: &impl ConnectionTrait, master: &MasterKey, shard: i64) -> Result<Vec<RegisterRow>, StoreError> {
    macro_rules! all {
        ($entity:ident, $order:ident) => {
            $entity::Entity::find()
                .filter($entity::Column::MunicipalityId.eq(shard))
                .order_by_asc($entity::Column::$order)
                .all(conn)
                .await?
        };
    }
    let mut contacts = contacts(conn, master, shard).await?;
    let mut offers: HashMap<Uuid, OfferRecord> = HashMap::new();
    for row in all!(offer, Id) {
        if let Some(subject) = row.organization_id.or(row.volunteer_id) {
            offers.entry(subject).or_insert(row);
        }
    }
    let mut places: HashMap<Uuid, LocationRecord> = HashMap::new();
    for row in all!(location, Id) {
        if let Some(subject) = row.organization_id {
            places.entry(subject).or_insert(row);
        }
    }
    let mut numbers: HashMap<Uuid, Vec<IdentifierRecord>> = HashMap::new();
    for row in all!(organization_identifier, Scheme) {
        numbers.entry(row.organization_id).or_default().push(row);
    }
    let organizations = all!(organization, Id).into_iter().map(Giver::Organization);
    let volunteers = all!(volunteer, Id).into_iter().map(Giver::Volunteer);
    let row = |giver: Giver| {
        let id = match &giver {
            Giver::Organization(row) => row.id,
            Giver::Volunteer(row) => row.id,
        };
        RegisterRow {
            offer: offers.remove(&id),
            location: places.remove(&id),
            identifiers: numbers.remove(&id).unwrap_or_default(),
            contact: contacts.remove(&id).unwrap_or_default(),
            giver,
        }
    };
    Ok(organizations.chain(volunteers).map(row).collect())
}

impl Tx {
    /// Organizations and volunteers of a municipality.
    pub async fn register_rows(&self, store: &Store, shard: i64) -> Result<Vec<RegisterRow>, StoreError> {
        rows(self.conn(), store.master(), shard).await
    }
}

impl Store {
    /// Organizations and volunteers of a municipality.
    pub async fn register_rows(&self, shard: i64) -> Result<Vec<RegisterRow>, StoreError> {
        rows(self.reader(), self.master(), shard).await
    }
}
