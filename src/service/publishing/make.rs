//! Four times a year: one publication out of the one before, kept before its edition is shown. Run twice it is done once.
use chrono::{DateTime, Utc};
use engine::{
    domain::MunicipalityId,
    index::Snapshot,
    prevention::publication::{Publication, PublishError, Quarter, Shape, publish},
};
use uuid::Uuid;

use super::{
    Kind,
    contributions::contributions,
    ground::{Ground, ground},
    keep::{Kept, adopt, keep_beside, keep_published},
    last_quarter, number_of,
    secret::{noise, open, seal},
};
use crate::{
    service::{Service, ServiceError, exchange::moment},
    storage::{EditionRecord, PublicationRecord, ShapeRecord, Store, StoreError, Tx},
};

/// Publishes the last quarter that is over of every municipality that decided so, and says of how many.
///
/// # Errors
/// What the database or the list beside the key file says.
pub async fn publish_due(service: &Service) -> Result<u64, ServiceError> {
    let Some(until) = last_quarter(service) else { return Ok(0) };
    let mut made = 0;
    for row in service.store.publishing().await?.into_iter().filter(|row| row.is_on) {
        let inside = service.clone();
        let work =
            service.store.write(move |tx| Box::pin(async move { one(tx, &inside, row.municipality_id, until).await }));
        made += u64::from(work.await?);
    }
    keep_published(service).await?;
    Ok(made)
}

/// What a publication is made with.
struct Making<'a> {
    service: &'a Service,
    shard: MunicipalityId,
    until: Quarter,
    now: DateTime<Utc>,
}

async fn one(tx: &mut Tx, service: &Service, shard: MunicipalityId, until: Quarter) -> Result<bool, StoreError> {
    let decided = tx.take_publishing(shard).await?.filter(|row| row.is_on);
    let Some(kind) = decided.and_then(|row| Kind::of(&row.kind)) else { return Ok(false) };
    let making = Making { service, shard, until, now: moment(service) };
    // A database that was put back from before does not know what was shown since; the list beside the key does.
    adopt(tx, &service.store, shard).await?;
    let last = tx.publication(shard).await?;
    if last.as_ref().is_some_and(|row| row.until >= number_of(until)) {
        return Ok(false);
    }
    let Some(shape) = shape(tx, &making, kind).await? else {
        tracing::error!(shard, "nothing is published: the ground it takes is not loaded any more");
        return Ok(false);
    };
    let previous = last.map(|row| open(&service.store, &row)).transpose()?;
    let contributions = contributions(tx, &service.store, (shard, until), &shape.0).await?;
    let keyed = |contributors: &[_]| noise(&service.store, contributors);
    let made = publish(previous.as_ref(), until, &shape.0, service.store.taxonomy(), &contributions, keyed);
    match made {
        Ok(publication) => keep(tx, &making, &publication, shape.1).await.map(|()| true),
        Err(fault @ (PublishError::Fixed(_) | PublishError::NotLater { .. })) => {
            tracing::error!(shard, %fault, "nothing is published");
            Ok(false)
        }
    }
}

/// The shape of the year, fixed the first time it is asked for.
async fn shape(tx: &mut Tx, making: &Making<'_>, kind: Kind) -> Result<Option<(Shape, ShapeRecord)>, StoreError> {
    let (year, shard) = (i64::from(making.until.year()), making.shard);
    if let Some(row) = tx.publication_shape(shard, year).await? {
        return Ok(Some((read(&row)?, row)));
    }
    let before = tx.publication_shape(shard, year - 1).await?.map(|row| read(&row).map(|shape| (shape, row)));
    let before = before.transpose()?.filter(|(shape, _)| Ground::is(shape, kind));
    let index = making.service.store.index();
    let snapshot: &Snapshot = &index.snapshot();
    let old = before.as_ref().map(|(shape, _)| shape);
    let found = ground(tx, snapshot, making.service.store.taxonomy(), (shard, kind), old).await?;
    let row = match (found, before) {
        (Some(Ground { shape, names }), _) => ShapeRecord {
            municipality_id: shard,
            year,
            shape: json(&shape)?,
            names: json(&names)?,
            made_at: making.now,
        },
        // What it was made of is gone; the zones of last year are still as large as they were.
        (None, Some((_, row))) => ShapeRecord { year, made_at: making.now, ..row },
        (None, None) => return Ok(None),
    };
    tx.put_publication_shape(row.clone()).await?;
    Ok(Some((read(&row)?, row)))
}

async fn keep(
    tx: &mut Tx,
    making: &Making<'_>,
    publication: &Publication,
    shape: ShapeRecord,
) -> Result<(), StoreError> {
    let (store, shard): (&Store, _) = (&making.service.store, making.shard);
    let (until, made_at) = (number_of(making.until), making.now);
    let sealed = seal(store, publication)?;
    let row = PublicationRecord { municipality_id: shard, until, sealed, made_at };
    keep_beside(tx, store, Kept { publication: row.clone(), shape }).await?;
    tx.put_publication(row).await?;
    let numbers = json(&publication.edition().numbers)?;
    tx.put_edition(EditionRecord { municipality_id: shard, until, numbers, made_at }).await?;
    let id: Uuid = making.service.new_id();
    tx.audit(shard, id, made_at, ["system", "publish", "edition"], None);
    Ok(())
}

pub(super) fn read(row: &ShapeRecord) -> Result<Shape, StoreError> {
    serde_json::from_value(row.shape.clone()).map_err(|fault| StoreError::Corrupt(fault.to_string()))
}

pub(super) fn json(value: &impl serde::Serialize) -> Result<serde_json::Value, StoreError> {
    serde_json::to_value(value).map_err(|fault| StoreError::Corrupt(fault.to_string()))
}
