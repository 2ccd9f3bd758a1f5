//! Directories of services (HSDS): organizations with their locations and services.
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use uuid::Uuid;

use super::{
    hsds_rows::{self, At, Givers, SOURCE},
    import::{Import, import},
    locate::{Looked, Spot, locate},
    order::{ImportReport, Order, Progress, moment},
};
use crate::{
    import::{
        FileFault, HsdsLocation, HsdsOrganization, HsdsRow, HsdsService, Located, Note, Reason, Remark, Skipped,
        read_hsds,
    },
    service::{Principal, Service, ServiceError},
    storage::{KnownProvided, ProvidedOrganization, ProvidedThing, Store, StoreError, Tx, municipality_of},
};

/// Imports a directory.
///
/// # Errors
/// [`ServiceError::File`] for a file that is refused as a whole; nothing is stored then.
pub async fn import_hsds(
    service: &Service,
    who: Principal,
    order: &Order,
    progress: &mut dyn Progress,
) -> Result<ImportReport, ServiceError> {
    import::<Hsds>(service, who, order, progress).await
}

struct Hsds {
    organizations: Vec<Located<HsdsOrganization>>,
    locations: Vec<Located<HsdsLocation>>,
    services: Vec<Located<HsdsService>>,
    known: KnownProvided,
    givers: Vec<ProvidedOrganization>,
    things: Vec<ProvidedThing>,
    store: Store,
    now: chrono::DateTime<chrono::Utc>,
}

impl Import for Hsds {
    const FORMAT: &'static str = "hsds";

    fn read(service: &Service, order: &Order, _: &mut dyn FnMut(u64, u64)) -> Result<(Self, ImportReport), FileFault> {
        let taxonomy = Arc::clone(service.store.taxonomy());
        let mut reading = read_hsds(&order.path, &taxonomy)?;
        let report = ImportReport::of(&mut reading);
        let mut hsds = Self {
            organizations: Vec::new(),
            locations: Vec::new(),
            services: Vec::new(),
            known: KnownProvided::default(),
            givers: Vec::new(),
            things: Vec::new(),
            store: service.store.clone(),
            now: moment(service),
        };
        for Located { row, value } in reading.rows {
            match value {
                HsdsRow::Organization(value) => hsds.organizations.push(Located { row, value }),
                HsdsRow::Location(value) => hsds.locations.push(Located { row, value }),
                HsdsRow::Service(value) => hsds.services.push(Located { row, value }),
            }
        }
        Ok((hsds, report))
    }

    async fn place(&mut self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        self.known = tx.known_provided(SOURCE).await?;
        self.say_what_is_not_named(report);
        self.refuse_ids_in_use(tx, report).await?;
        let spots = self.find_places(tx, report).await?;
        self.keep_services_that_stand(&spots, report);
        let users = self.users_of_places(&spots);
        self.keep_places_of_somebody(&users, report);
        self.keep_organizations_with_something(&users, report);
        self.make(tx, &spots, &users).await
    }

    async fn store(self, tx: &mut Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        report.counts = tx.put_provided(&self.store, &self.known, self.givers, self.things, self.now).await?;
        tx.bind_known_places(self.store.taxonomy()).await?;
        Ok(())
    }
}

/// Where each location is, by its id; nothing for one by telephone or on a screen.
type Spots = HashMap<String, Option<Spot>>;
/// The organizations of each location, whose it is first.
type Users = BTreeMap<String, Vec<String>>;

impl Hsds {
    /// Not in this file, though an earlier one had them: it may be a part of the directory, so nothing goes.
    fn say_what_is_not_named(&self, report: &mut ImportReport) {
        let named: HashSet<&str> = self.services.iter().map(|one| one.value.source_id.as_str()).collect();
        let count = self.known.services_beside(&named);
        if count > 0 {
            report.say(Remark::ServicesNotNamed { count });
        }
    }

    async fn find_places(&mut self, tx: &Tx, report: &mut ImportReport) -> Result<Spots, StoreError> {
        let (mut spots, mut looked) = (Spots::new(), Looked::default());
        for Located { row, value } in std::mem::take(&mut self.locations) {
            let spot = if value.is_virtual { None } else { locate(tx, &value.whereabouts, &mut looked).await? };
            if spot.is_none() && !value.is_virtual {
                let place = &value.whereabouts;
                let written = place.postcode.map(|code| code.to_string()).or_else(|| place.street.clone());
                let reason = written.map_or(Reason::NoPlace, |value| Reason::PlaceNotFound { value });
                report.skip(skipped(row, "locations", &value.name, "postal_code", reason));
                continue;
            }
            if let Some(spot) = spot.filter(|spot| spot.by != "position") {
                let remark = Remark::ResolvedBy { how: spot.by.to_owned() };
                report.notes.push(Note::new(row, object("locations", &value.name), "postal_code", remark));
            }
            spots.insert(value.source_id.clone(), spot);
            self.locations.push(Located { row, value });
        }
        Ok(spots)
    }

    /// A service goes with the last of its places; one that does not run comes in only to be taken out.
    fn keep_services_that_stand(&mut self, spots: &Spots, report: &mut ImportReport) {
        for Located { row, mut value } in std::mem::take(&mut self.services) {
            let first = value.links.first().map(|link| link.location.clone()).unwrap_or_default();
            value.links.retain(|link| spots.contains_key(&link.location));
            let reason = if !value.is_active && !self.known.has_service(&value.source_id) {
                Some(("status", Reason::NotRunning { value: value.name.clone() }))
            } else if value.links.is_empty() {
                Some(("location_id", Reason::LeftOutWith { value: first }))
            } else {
                None
            };
            match reason {
                Some((field, reason)) => {
                    let name = value.name;
                    report.notes.retain(|note| note.row != row || note.object != object("services", &name));
                    report.skip(skipped(row, "services", &name, field, reason));
                }
                None => self.services.push(Located { row, value }),
            }
        }
    }

    fn users_of_places(&self, spots: &Spots) -> Users {
        let taken: HashSet<&str> = self.organizations.iter().map(|one| one.value.source_id.as_str()).collect();
        let mut users = Users::new();
        let own = self.locations.iter().map(|one| (&one.value.source_id, one.value.organization.as_ref()));
        let used = self
            .services
            .iter()
            .flat_map(|one| one.value.links.iter().map(|link| (&link.location, Some(&one.value.organization))));
        for (place, user) in own.chain(used) {
            let Some(user) = user.filter(|user| taken.contains(user.as_str()) && spots.contains_key(place)) else {
                continue;
            };
            let all = users.entry(place.clone()).or_default();
            if !all.contains(user) {
                all.push(user.clone());
            }
        }
        users
    }

    fn keep_places_of_somebody(&mut self, users: &Users, report: &mut ImportReport) {
        self.locations.retain(|one| {
            let of_somebody = users.contains_key(&one.value.source_id);
            if !of_somebody {
                report.skip(skipped(one.row, "locations", &one.value.name, "organization_id", Reason::OfNobody));
            }
            of_somebody
        });
    }

    fn keep_organizations_with_something(&mut self, users: &Users, report: &mut ImportReport) {
        let with: HashSet<&String> = users.values().flatten().collect();
        self.organizations.retain(|one| {
            let fits = with.contains(&one.value.source_id);
            if !fits {
                report.skip(skipped(one.row, "organizations", &one.value.name, "", Reason::NothingOfIt));
            }
            fits
        });
    }

    /// Ids of directories are kept; where one stands for something else here already, that stays as it is.
    async fn refuse_ids_in_use(&mut self, tx: &Tx, report: &mut ImportReport) -> Result<(), StoreError> {
        let ids: Vec<Uuid> =
            self.organizations.iter().map(|one| hsds_rows::organization_id(&one.value.source_id)).collect();
        let used = tx.ids_in_use(&ids).await?;
        let mut out = HashSet::new();
        self.organizations.retain(|one| {
            let id = hsds_rows::organization_id(&one.value.source_id);
            let is_other = used.contains(&id) && !self.known.has(id);
            if is_other {
                report.skip(skipped(one.row, "organizations", &one.value.name, "id", Reason::IdTaken));
                out.insert(one.value.source_id.clone());
            }
            !is_other
        });
        if out.is_empty() {
            return Ok(());
        }
        self.services.retain(|one| {
            let goes = out.contains(&one.value.organization);
            if goes {
                let reason = Reason::LeftOutWith { value: one.value.organization.clone() };
                report.skip(skipped(one.row, "services", &one.value.name, "organization_id", reason));
            }
            !goes
        });
        Ok(())
    }

    async fn make(&mut self, tx: &Tx, spots: &Spots, users: &Users) -> Result<(), StoreError> {
        let by_cell = tx.municipalities_by_cell().await?;
        let mut shards: HashMap<String, i64> = HashMap::new();
        for one in &self.locations {
            let spot = spots.get(&one.value.source_id).copied().flatten();
            let here = spot.and_then(|spot| municipality_of(&by_cell, spot.cell));
            for user in users.get(&one.value.source_id).into_iter().flatten() {
                let earlier = self.known.organizations.get(&hsds_rows::organization_id(user)).map(|(shard, _)| *shard);
                if let Some(shard) = earlier.or(here) {
                    shards.entry(user.clone()).or_insert(shard);
                }
            }
        }
        let givers = Givers { shards, now: self.now };
        let all = std::mem::take(&mut self.organizations);
        self.givers = all.into_iter().map(|one| givers.organization(one.value)).collect();
        let mut places = HashMap::new();
        for one in std::mem::take(&mut self.locations) {
            let spot = spots.get(&one.value.source_id).copied().flatten();
            let of = users.get(&one.value.source_id).map(Vec::as_slice).unwrap_or_default();
            self.things.push(givers.location(&one.value, spot, of));
            places.insert(one.value.source_id.clone(), At { location: one.value, spot, users: of.to_vec() });
        }
        let all = std::mem::take(&mut self.services);
        self.things.extend(all.into_iter().map(|one| givers.service(one.value, &places)));
        Ok(())
    }
}

fn object(sheet: &str, name: &str) -> String {
    format!("{sheet}: {name}")
}

fn skipped(row: u64, sheet: &str, name: &str, field: &str, reason: Reason) -> Skipped {
    Skipped::new(row, object(sheet, name), field, reason)
}
