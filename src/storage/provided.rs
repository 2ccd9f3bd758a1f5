//! What a directory from elsewhere provides: organizations with many places and many services, each known by the id it has
//! there. A second time changes nothing, and what people here did since then stays.
use std::collections::{BTreeMap, HashMap, HashSet};

use engine::domain::Visibility;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{
    Contact, IdentifierRecord, LocationRecord, OfferRecord, OrganizationRecord, Projected, Stands, Store, StoreError,
    Tx,
    contacts::Keep,
    entity::{
        contact, location, offer, offer_entry, organization, organization_identifier as identifier, source_record,
    },
    moderation::TEXT_HIDDEN,
    partners::forget_identifiers,
    upsert::{self, Counts, known},
};

/// A service that is no longer in force at a place bears this fingerprint: any other makes it stand again.
const ENDED: i64 = 0;

/// An organization of a directory.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvidedOrganization {
    /// The record, its fingerprint over what the source says.
    pub row: OrganizationRecord,
    /// Numbers elsewhere.
    pub numbers: Vec<IdentifierRecord>,
    /// How to reach it; public, as the directory is.
    pub contact: Contact,
}

/// A location or service of a directory, as the rows it becomes here.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvidedThing {
    /// Its id at the source.
    pub source_id: String,
    /// A location becomes one per organization that uses it, a service one offer per location.
    pub parts: ProvidedParts,
}

/// The rows of a [`ProvidedThing`], each with its fingerprint.
#[derive(Clone, Debug, PartialEq)]
pub enum ProvidedParts {
    /// Of a location.
    Places(Vec<(LocationRecord, i64)>),
    /// Of a service.
    Offers(Vec<ProvidedOffer>),
}

/// A service at a location.
#[derive(Clone, Debug, PartialEq)]
pub struct ProvidedOffer {
    /// The record.
    pub row: OfferRecord,
    /// Over what the source says, also of the place.
    pub fingerprint: i64,
    /// Its categories were guessed: what people chose since then is better.
    pub is_guessed: bool,
    /// Where it stands.
    pub stands: Stands,
    /// Step-free; `None` = not known.
    pub step_free: Option<bool>,
}

/// What earlier files of the same source left here.
#[derive(Clone, Debug, Default)]
pub struct KnownProvided {
    /// Organizations: shard and fingerprint.
    pub organizations: HashMap<Uuid, (i64, i64)>,
    /// Locations and offers.
    records: HashMap<Uuid, source_record::Model>,
    /// Of `sort` and source id, the ids.
    by_source: HashMap<(&'static str, String), Vec<Uuid>>,
}

impl ProvidedParts {
    const fn sort(&self) -> &'static str {
        match self {
            Self::Places(_) => PLACE,
            Self::Offers(_) => SERVICE,
        }
    }
    /// Shard, id and fingerprint of each.
    fn keys(&self) -> Vec<(i64, Uuid, i64)> {
        match self {
            Self::Places(rows) => rows.iter().map(|(row, print)| (row.municipality_id, row.id, *print)).collect(),
            Self::Offers(rows) => {
                rows.iter().map(|one| (one.row.municipality_id, one.row.id, one.fingerprint)).collect()
            }
        }
    }
}

const PLACE: &str = "location";
const SERVICE: &str = "service";

impl KnownProvided {
    /// An earlier file had this service.
    pub fn has_service(&self, source_id: &str) -> bool {
        self.by_source.contains_key(&(SERVICE, source_id.to_owned()))
    }
    /// How many services of earlier files `named` does not name.
    pub fn services_beside(&self, named: &HashSet<&str>) -> u64 {
        let services = self.by_source.keys().filter(|(sort, _)| *sort == SERVICE);
        services.filter(|(_, id)| !named.contains(id.as_str())).count() as u64
    }
    /// Is the row an id stands for one of the source?
    pub fn has(&self, id: Uuid) -> bool {
        self.organizations.contains_key(&id) || self.records.contains_key(&id)
    }

    /// The rows of a thing that must be written, and those that are no longer in force.
    fn judge(&self, thing: &ProvidedThing, counts: &mut Counts) -> (HashSet<Uuid>, Vec<&source_record::Model>) {
        let key = (thing.parts.sort(), thing.source_id.clone());
        let before = self.by_source.get(&key).map(Vec::as_slice).unwrap_or_default();
        let keys = thing.parts.keys();
        let print = |id: &Uuid| self.records.get(id).map(|row| row.fingerprint);
        let differs: HashSet<Uuid> =
            keys.iter().filter(|(_, id, now)| print(id) != Some(*now)).map(|(_, id, _)| *id).collect();
        let now: HashSet<Uuid> = keys.iter().map(|(_, id, _)| *id).collect();
        let gone = before.iter().filter(|id| key.0 == SERVICE && !now.contains(*id));
        let gone: Vec<_> = gone.filter_map(|id| self.records.get(id)).filter(|row| row.fingerprint != ENDED).collect();
        match (before.is_empty(), differs.is_empty() && gone.is_empty()) {
            (true, _) => counts.new += 1,
            (false, true) => counts.same += 1,
            (false, false) => counts.changed += 1,
        }
        (differs, gone)
    }
}

/// What of a directory must be written.
#[derive(Default)]
struct Written {
    places: Vec<LocationRecord>,
    offers: Vec<ProvidedOffer>,
    records: Vec<source_record::Model>,
    /// What is no longer in force.
    gone: Vec<source_record::Model>,
}

impl Written {
    fn of(known: &KnownProvided, source: &str, things: Vec<ProvidedThing>, counts: &mut Counts) -> Self {
        let mut all = Self::default();
        for thing in things {
            let (differs, ended) = known.judge(&thing, counts);
            all.gone.extend(ended.into_iter().cloned());
            let written = thing.parts.keys().into_iter().filter(|(_, id, _)| differs.contains(id));
            all.records.extend(written.map(|(municipality_id, id, fingerprint)| source_record::Model {
                municipality_id,
                id,
                sort: thing.parts.sort().to_owned(),
                source: source.to_owned(),
                source_id: thing.source_id.clone(),
                fingerprint,
            }));
            match thing.parts {
                ProvidedParts::Places(rows) => {
                    all.places.extend(rows.into_iter().map(|(row, _)| row).filter(|row| differs.contains(&row.id)));
                }
                ProvidedParts::Offers(rows) => {
                    all.offers.extend(rows.into_iter().filter(|one| differs.contains(&one.row.id)));
                }
            }
        }
        all
    }
}

/// Organizations as they stand before a file, and those whose contact the team found out itself.
#[derive(Default)]
struct Before {
    rows: HashMap<Uuid, OrganizationRecord>,
    own_contact: HashSet<Uuid>,
}

impl Before {
    async fn of(tx: &Tx, ids: &[Uuid]) -> Result<Self, StoreError> {
        let mut before = Self::default();
        for some in ids.chunks(1_000) {
            let is_one = organization::Column::Id.is_in(some.iter().copied());
            let rows = organization::Entity::find().filter(is_one).all(tx.conn()).await?;
            before.rows.extend(rows.into_iter().map(|row| (row.id, row)));
            // What the team found out itself is not public, and better than what a file says.
            let is_one = contact::Column::SubjectId.is_in(some.iter().copied());
            let of_team = contact::Entity::find().filter(is_one).filter(contact::Column::Public.eq(false));
            before.own_contact.extend(of_team.all(tx.conn()).await?.into_iter().map(|row| row.subject_id));
        }
        Ok(before)
    }
}

impl Tx {
    /// What earlier files of a source left here.
    pub async fn known_provided(&self, source: &str) -> Result<KnownProvided, StoreError> {
        use organization::Column as C;
        let columns = [C::MunicipalityId, C::Id, C::Fingerprint, C::Source];
        let organizations = known::<organization::Entity>(self.conn(), columns, source).await?;
        let of_source = source_record::Column::Source.eq(source);
        let rows = source_record::Entity::find().filter(of_source).all(self.conn()).await?;
        let mut all = KnownProvided { organizations, ..KnownProvided::default() };
        for row in rows {
            let sort = if row.sort == PLACE { PLACE } else { SERVICE };
            all.by_source.entry((sort, row.source_id.clone())).or_default().push(row.id);
            all.records.insert(row.id, row);
        }
        Ok(all)
    }

    /// Those of the ids that stand for something here already, whatever its source.
    pub async fn ids_in_use(&self, ids: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
        let mut used = HashSet::new();
        macro_rules! add {
            ($entity:ident, $some:ident) => {{
                let is_one = $entity::Column::Id.is_in($some.iter().copied());
                let found = $entity::Entity::find().select_only().column($entity::Column::Id).filter(is_one);
                used.extend(found.into_tuple::<Uuid>().all(self.conn()).await?);
            }};
        }
        for some in ids.chunks(1_000) {
            add!(organization, some);
            add!(location, some);
            add!(offer, some);
            add!(offer_entry, some);
        }
        Ok(used)
    }

    /// Stores a directory; counts organizations, locations and services.
    pub async fn put_provided(
        &mut self,
        store: &Store,
        known: &KnownProvided,
        organizations: Vec<ProvidedOrganization>,
        things: Vec<ProvidedThing>,
        now: DateTimeUtc,
    ) -> Result<Counts, StoreError> {
        // Binding places of the map to partners comes later and takes shard 0, which comes before all others.
        self.take_shared().await?;
        let mut counts = Counts::default();
        let givers = self.put_organizations(store, known, organizations, &mut counts).await?;
        let source = givers.values().next().map(|row| row.source.clone()).unwrap_or_default();
        let Written { places, offers, mut records, gone } = Written::of(known, &source, things, &mut counts);
        upsert::put_all::<location::Entity, location::ActiveModel>(self.conn(), places).await?;
        self.put_provided_offers(store, &givers, offers).await?;
        self.end_offers(&gone, now).await?;
        records.extend(gone.into_iter().map(|row| source_record::Model { fingerprint: ENDED, ..row }));
        upsert::put_all::<source_record::Entity, source_record::ActiveModel>(self.conn(), records).await?;
        Ok(counts)
    }

    /// Writes organizations that differ; gives all of them as they stand now.
    async fn put_organizations(
        &mut self,
        store: &Store,
        known: &KnownProvided,
        organizations: Vec<ProvidedOrganization>,
        counts: &mut Counts,
    ) -> Result<HashMap<Uuid, OrganizationRecord>, StoreError> {
        let ids: Vec<Uuid> = organizations.iter().map(|one| one.row.id).collect();
        let before = Before::of(self, &ids).await?;
        let (mut now, mut written, mut numbers, mut keep) = (HashMap::new(), Vec::new(), Vec::new(), Vec::new());
        for one in organizations {
            let mut row = one.row;
            let then = before.rows.get(&row.id);
            if !counts.judge(known.organizations.get(&row.id), row.fingerprint) {
                now.extend(then.map(|then| (row.id, then.clone())));
                continue;
            }
            if let Some(then) = then {
                (row.created_at, row.warmth) = (then.created_at, then.warmth.clone());
                row.confirmed_at = then.confirmed_at.max(row.confirmed_at);
            }
            if !before.own_contact.contains(&row.id) {
                let (municipality_id, subject_id) = (row.municipality_id, row.id);
                keep.push(Keep { municipality_id, subject_id, public: true, details: one.contact });
            }
            numbers.extend(one.numbers);
            now.insert(row.id, row.clone());
            written.push(row);
        }
        forget_identifiers(self.conn(), &written).await?;
        upsert::put_all::<organization::Entity, organization::ActiveModel>(self.conn(), written).await?;
        upsert::put_all::<identifier::Entity, identifier::ActiveModel>(self.conn(), numbers).await?;
        self.put_contacts(store.master(), keep).await?;
        Ok(now)
    }

    async fn put_provided_offers(
        &mut self,
        store: &Store,
        givers: &HashMap<Uuid, OrganizationRecord>,
        offers: Vec<ProvidedOffer>,
    ) -> Result<(), StoreError> {
        let ids: Vec<Uuid> = offers.iter().map(|one| one.row.id).collect();
        let (mut before, mut entries) = (HashMap::new(), HashMap::new());
        for some in ids.chunks(1_000) {
            let is_one = offer::Column::Id.is_in(some.iter().copied());
            let rows = offer::Entity::find().filter(is_one).all(self.conn()).await?;
            before.extend(rows.into_iter().map(|row| (row.id, row)));
            let is_one = offer_entry::Column::Id.is_in(some.iter().copied());
            let rows = offer_entry::Entity::find().filter(is_one).all(self.conn()).await?;
            entries.extend(rows.into_iter().map(|row| ((row.municipality_id, row.id), row)));
        }
        let (mut rows, mut projected) = (Vec::new(), Vec::new());
        for mut one in offers {
            if let Some(then) = before.get(&one.row.id) {
                keep_in(&mut one, then);
            }
            let giver = one.row.organization_id.and_then(|id| givers.get(&id)).ok_or(StoreError::NotFound)?;
            let mut entry = Projected::organization(&one.row, giver, None, one.stands, Visibility::Public);
            entry.0.step_free = one.step_free;
            if let Some(then) = entries.get(&(one.row.municipality_id, one.row.id)) {
                // Held for somebody, at rest, or asked this month: no file knows.
                entry.0.places = then.places;
                (entry.0.places_free, entry.0.held_until_s) = (then.places_free, then.held_until_s);
                (entry.0.asks_most, entry.0.asks_this_month) = (then.asks_most, then.asks_this_month);
                entry.0.asks_until_s = then.asks_until_s;
            }
            rows.push(one.row);
            projected.push(entry);
        }
        upsert::put_all::<offer::Entity, offer::ActiveModel>(self.conn(), rows).await?;
        self.put_entries(store.taxonomy(), projected).await
    }

    /// Services that the source no longer has at a place: not found any more, and kept.
    async fn end_offers(&mut self, gone: &[source_record::Model], now: DateTimeUtc) -> Result<(), StoreError> {
        let mut by_shard: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
        gone.iter().for_each(|row| by_shard.entry(row.municipality_id).or_default().push(row.id));
        for (shard, ids) in by_shard {
            for some in ids.chunks(1_000) {
                offer::Entity::update_many()
                    .col_expr(offer::Column::Status, "ended".into())
                    .col_expr(offer::Column::UpdatedAt, now.into())
                    .filter(offer::Column::Id.is_in(some.iter().copied()))
                    // Who was taken out by a person stays out when it is back in the file.
                    .filter(offer::Column::Status.eq("active"))
                    .exec(self.conn())
                    .await?;
            }
            self.withdraw_entries(shard, &ids).await?;
        }
        Ok(())
    }
}

/// Takes over what the file cannot know.
fn keep_in(one: &mut ProvidedOffer, then: &OfferRecord) {
    let row = &mut one.row;
    (row.created_at, row.held_until) = (then.created_at, then.held_until);
    (row.places, row.places_free) = (then.places, then.places_free);
    row.confirmed_at = then.confirmed_at.max(row.confirmed_at);
    // Who was taken out stays out, and what a team hid stays hidden, whatever the file says.
    if ["withdrawn", TEXT_HIDDEN].contains(&then.status.as_str()) {
        row.status.clone_from(&then.status);
    }
    if one.is_guessed {
        row.categories.clone_from(&then.categories);
    }
    if row.slots == 0 {
        row.slots = then.slots;
    }
}
