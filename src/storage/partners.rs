//! Partners of all sorts, written with everything that belongs to them and with what matching reads.
use std::collections::HashMap;

use engine::domain::{Taxonomy, Visibility};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    Contact, EventRecord, IdentifierRecord, InitiativeRecord, LocationRecord, OfferRecord, OrganizationRecord,
    Projected, Store, StoreError, Tx, VolunteerRecord,
    contacts::{Keep, MasterKey},
    entity::{event, initiative, location, offer, organization, organization_identifier, volunteer},
    kept::Earlier,
    moderation::{TEXT_HIDDEN, TEXT_REFUSED, TEXT_WAITING},
    upsert::{self, Counts, known},
};

/// The record that a row of partners is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// An organization with its offer.
    Organization(OrganizationRecord, OfferRecord, Vec<IdentifierRecord>),
    /// A volunteer with their offer.
    Volunteer(VolunteerRecord, OfferRecord),
    /// Something on a date.
    Event(EventRecord),
    /// Something neighbours run.
    Initiative(InitiativeRecord),
}

/// Everything one row of partners becomes.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerRows {
    /// Who or what.
    pub subject: Subject,
    /// Where; absent for volunteers and remote services.
    pub location: Option<LocationRecord>,
    /// How to reach them.
    pub contact: Contact,
    /// May everyone know how to reach them?
    pub contact_is_public: bool,
    /// Who may see it.
    pub visibility: Visibility,
    /// What matching reads.
    pub entry: Projected,
}

impl Subject {
    /// Shard, id and fingerprint.
    fn key(&self) -> (i64, Uuid, i64) {
        match self {
            Self::Organization(row, ..) => (row.municipality_id, row.id, row.fingerprint),
            Self::Volunteer(row, _) => (row.municipality_id, row.id, row.fingerprint),
            Self::Event(row) => (row.municipality_id, row.id, row.fingerprint),
            Self::Initiative(row) => (row.municipality_id, row.id, row.fingerprint),
        }
    }
}

impl Tx {
    /// Shard and fingerprint of every partner of a source, of all four sorts.
    pub async fn known_partners(&self, source: &str) -> Result<HashMap<Uuid, (i64, i64)>, StoreError> {
        let mut all = HashMap::new();
        macro_rules! add {
            ($entity:ident) => {{
                use $entity::Column as C;
                let columns = [C::MunicipalityId, C::Id, C::Fingerprint, C::Source];
                all.extend(known::<$entity::Entity>(self.conn(), columns, source).await?);
            }};
        }
        add!(organization);
        add!(volunteer);
        add!(event);
        add!(initiative);
        Ok(all)
    }

    /// Stores partners; `known` comes from [`Tx::known_partners`]. A second time changes nothing, and what no file says
    /// stays as it was.
    pub async fn put_partners(
        &mut self,
        store: &Store,
        known: &HashMap<Uuid, (i64, i64)>,
        rows: Vec<PartnerRows>,
    ) -> Result<Counts, StoreError> {
        // Binding places of the map to partners comes later and takes shard 0, which comes before all others.
        self.take_shared().await?;
        let mut counts = Counts::default();
        let mut written = rows;
        written.retain(|row| {
            let (_, id, fingerprint) = row.subject.key();
            counts.judge(known.get(&id), fingerprint)
        });
        let changed: Vec<Uuid> =
            written.iter().map(|row| row.subject.key().1).filter(|id| known.contains_key(id)).collect();
        let earlier = Earlier::of(self.conn(), &changed).await?;
        let mut batch = Batch::default();
        for mut row in written {
            earlier.keep_in(&mut row);
            batch.add(row);
        }
        batch.write(self, store.taxonomy(), store.master()).await?;
        Ok(counts)
    }
}

/// Rows by table, so that each table takes a few statements however many partners there are.
#[derive(Default)]
struct Batch {
    organizations: Vec<OrganizationRecord>,
    identifiers: Vec<IdentifierRecord>,
    volunteers: Vec<VolunteerRecord>,
    locations: Vec<LocationRecord>,
    offers: Vec<OfferRecord>,
    events: Vec<EventRecord>,
    initiatives: Vec<InitiativeRecord>,
    keep: Vec<Keep>,
    entries: Vec<Projected>,
}

impl Batch {
    fn add(&mut self, row: PartnerRows) {
        let (municipality_id, subject_id, _) = row.subject.key();
        let (public, details) = (row.contact_is_public, row.contact);
        self.keep.push(Keep { municipality_id, subject_id, public, details });
        self.entries.push(row.entry);
        self.locations.extend(row.location);
        match row.subject {
            Subject::Organization(organization, offer, identifiers) => {
                self.organizations.push(organization);
                self.offers.push(offer);
                self.identifiers.extend(identifiers);
            }
            Subject::Volunteer(volunteer, offer) => {
                self.volunteers.push(volunteer);
                self.offers.push(offer);
            }
            Subject::Event(event) => self.events.push(event),
            Subject::Initiative(initiative) => self.initiatives.push(initiative),
        }
    }

    async fn write(self, tx: &mut Tx, taxonomy: &Taxonomy, master: &MasterKey) -> Result<(), StoreError> {
        forget_identifiers(tx.conn(), &self.organizations).await?;
        upsert::put_all::<organization::Entity, organization::ActiveModel>(tx.conn(), self.organizations).await?;
        upsert::put_all::<organization_identifier::Entity, organization_identifier::ActiveModel>(
            tx.conn(),
            self.identifiers,
        )
        .await?;
        upsert::put_all::<volunteer::Entity, volunteer::ActiveModel>(tx.conn(), self.volunteers).await?;
        upsert::put_all::<location::Entity, location::ActiveModel>(tx.conn(), self.locations).await?;
        upsert::put_all::<initiative::Entity, initiative::ActiveModel>(tx.conn(), self.initiatives).await?;
        upsert::put_all::<event::Entity, event::ActiveModel>(tx.conn(), self.events).await?;
        upsert::put_all::<offer::Entity, offer::ActiveModel>(tx.conn(), self.offers).await?;
        tx.put_contacts(master, self.keep).await?;
        tx.put_entries(taxonomy, self.entries).await
    }
}

/// Removes the numbers of organizations that are written again.
pub(super) async fn forget_identifiers(
    conn: &impl ConnectionTrait,
    of: &[OrganizationRecord],
) -> Result<(), StoreError> {
    for some in of.chunks(1_000) {
        organization_identifier::Entity::delete_many()
            .filter(organization_identifier::Column::OrganizationId.is_in(some.iter().map(|row| row.id)))
            .exec(conn)
            .await?;
    }
    Ok(())
}

impl Store {
    /// Organizations by id, after a given one, for paging.
    pub async fn list_organizations(
        &self,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Vec<OrganizationRecord>, StoreError> {
        let mut query = organization::Entity::find()
            .filter(organization::Column::IsPerson.eq(false))
            .order_by_asc(organization::Column::Id);
        if let Some(after) = after {
            query = query.filter(organization::Column::Id.gt(after));
        }
        Ok(query.limit(limit).all(self.reader()).await?)
    }

    /// One organization.
    pub async fn find_organization(&self, id: Uuid) -> Result<Option<OrganizationRecord>, StoreError> {
        Ok(organization::Entity::find().filter(organization::Column::Id.eq(id)).one(self.reader()).await?)
    }

    /// Numbers of an organization.
    pub async fn identifiers_of(&self, id: Uuid) -> Result<Vec<IdentifierRecord>, StoreError> {
        Ok(organization_identifier::Entity::find()
            .filter(organization_identifier::Column::OrganizationId.eq(id))
            .order_by_asc(organization_identifier::Column::Scheme)
            .all(self.reader())
            .await?)
    }

    /// Places of an organization.
    pub async fn locations_of(&self, id: Uuid) -> Result<Vec<LocationRecord>, StoreError> {
        Ok(location::Entity::find()
            .filter(location::Column::OrganizationId.eq(id))
            .order_by_asc(location::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Offers of organizations that are no person, by id, after a given one, for paging.
    pub async fn list_offers(&self, after: Option<Uuid>, limit: u64) -> Result<Vec<OfferRecord>, StoreError> {
        let no_person = sea_orm::sea_query::Query::select()
            .column(organization::Column::Id)
            .from(organization::Entity)
            .and_where(organization::Column::IsPerson.eq(false))
            .to_owned();
        let mut query = offer::Entity::find()
            .filter(offer::Column::OrganizationId.in_subquery(no_person))
            .filter(offer::Column::Status.ne(TEXT_HIDDEN))
            .order_by_asc(offer::Column::Id);
        if let Some(after) = after {
            query = query.filter(offer::Column::Id.gt(after));
        }
        Ok(query.limit(limit).all(self.reader()).await?)
    }

    /// Events that are not over, in order of id, after a given one.
    pub async fn list_events(
        &self,
        now: sea_orm::prelude::DateTimeUtc,
        after: Option<Uuid>,
        limit: u64,
    ) -> Result<Vec<EventRecord>, StoreError> {
        let mut query = event::Entity::find()
            .filter(event::Column::EndsAt.gt(now))
            .filter(event::Column::Status.is_not_in([TEXT_HIDDEN, TEXT_WAITING, TEXT_REFUSED]))
            .order_by_asc(event::Column::Id);
        if let Some(after) = after {
            query = query.filter(event::Column::Id.gt(after));
        }
        Ok(query.limit(limit).all(self.reader()).await?)
    }
}
