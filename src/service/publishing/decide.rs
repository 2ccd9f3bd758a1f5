//! What a council decided, kept by a coordinator or whoever holds the database: nothing, zones, or districts.
use engine::{
    domain::MunicipalityId,
    prevention::publication::{Quarter, Shape},
};

use super::{
    Kind,
    ground::{Ground, ground},
    last_quarter,
    make::read,
    quarter_of,
};
use crate::{
    service::{Fault, Principal, Role, Service, ServiceError, exchange::moment},
    storage::{PublishingRecord, StoreError},
};

/// What is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What is published from now on; nothing = nothing is.
    pub kind: Option<Kind>,
    /// "The council decided so, and I am sure."
    pub sure: bool,
}

/// What could be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Possible {
    /// Zones; 0 where dwellings or households are not loaded.
    pub zones: usize,
    /// Districts; 0 where none are loaded.
    pub areas: usize,
}

/// What is decided, and what could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What is published now; nothing = nothing is.
    pub kind: Option<Kind>,
    /// What the numbers of the year are of, once there are some.
    pub of_year: Option<(i32, Kind)>,
    /// The last edition.
    pub last: Option<Quarter>,
    /// What could be published.
    pub possible: Possible,
}

/// Whoever leads a team decides for its municipality.
fn shard_of(who: Principal, municipality: Option<MunicipalityId>) -> Result<MunicipalityId, ServiceError> {
    who.must_be(Role::Coordinator)?;
    let shard = match who {
        Principal::Staff(staff) => Some(staff.municipality),
        Principal::Operator => municipality,
        Principal::Anonymous => None,
    };
    shard.ok_or(ServiceError::NotFound)
}

/// What is decided for the municipality of whoever asks, and what could be; an operator names it.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn get_choices(
    service: &Service,
    who: Principal,
    municipality: Option<MunicipalityId>,
) -> Result<Choices, ServiceError> {
    let shard = shard_of(who, municipality)?;
    let rows = service.store.publishing().await?;
    let row = rows.into_iter().find(|row| row.municipality_id == shard && row.is_on);
    let last = service.store.edition_quarters(shard).await?.first().copied().and_then(quarter_of);
    Ok(Choices {
        kind: row.and_then(|row| Kind::of(&row.kind)),
        of_year: of_year(service, shard).await?,
        last,
        possible: possible(service, shard).await?,
    })
}

async fn of_year(service: &Service, shard: MunicipalityId) -> Result<Option<(i32, Kind)>, ServiceError> {
    let Some(year) = last_quarter(service).map(|quarter| quarter.plus(1).year()) else { return Ok(None) };
    let row = service.store.find_publication_shape(shard, i64::from(year)).await?;
    let shape = row.map(|row| read(&row)).transpose()?;
    let kind = shape.map(|shape| if matches!(shape, Shape::Cells(_)) { Kind::Zones } else { Kind::Areas });
    Ok(kind.map(|kind| (year, kind)))
}

async fn possible(service: &Service, shard: MunicipalityId) -> Result<Possible, ServiceError> {
    let inside = service.clone();
    // Only looked at: nothing of it is kept.
    let work = service.store.write_or_try(true, move |tx| {
        Box::pin(async move {
            let index = inside.store.index();
            let snapshot = index.snapshot();
            let mut found = [0, 0];
            for (kind, count) in Kind::ALL.into_iter().zip(&mut found) {
                let ground = ground(tx, &snapshot, inside.store.taxonomy(), (shard, kind), None).await?;
                *count = ground.map_or(0, |ground: Ground| ground.names.len());
            }
            Ok(found)
        })
    });
    let [zones, areas] = work.await?;
    Ok(Possible { zones, areas })
}

/// Keeps what was decided. What the numbers of this year are of stays as it is once there are some: another choice holds from
/// the next year on.
///
/// # Errors
/// `publishing-not-sure` (field `sure`), `publishing-no-zones`, `publishing-no-areas` (field `kind`);
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn decide(
    service: &Service,
    who: Principal,
    municipality: Option<MunicipalityId>,
    decision: Decision,
) -> Result<(), ServiceError> {
    let shard = shard_of(who, municipality)?;
    let mut faults = Vec::new();
    if !decision.sure {
        faults.push(Fault::new("sure", "publishing-not-sure"));
    }
    let possible = possible(service, shard).await?;
    match decision.kind {
        Some(Kind::Zones) if possible.zones == 0 => faults.push(Fault::new("kind", "publishing-no-zones")),
        Some(Kind::Areas) if possible.areas == 0 => faults.push(Fault::new("kind", "publishing-no-areas")),
        _ => {}
    }
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let before = tx.take_publishing(shard).await?;
            let kind = decision.kind.map(Kind::as_str);
            let row = match (kind, before) {
                (Some(kind), _) => {
                    PublishingRecord { municipality_id: shard, kind: kind.to_owned(), is_on: true, changed_at: now }
                }
                (None, Some(before)) => PublishingRecord { is_on: false, changed_at: now, ..before },
                (None, None) => return Ok::<_, StoreError>(()),
            };
            tx.put_publishing(row).await?;
            let action = kind.map_or("publish-nothing".to_owned(), |kind| format!("publish-{kind}"));
            tx.audit(shard, audit_id, now, [&who.actor(), &action, "publishing"], None);
            Ok(())
        })
    });
    Ok(work.await?)
}
