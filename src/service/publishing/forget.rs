//! Who was erased is taken out of what is kept of the last publication: no number changes, and from the next one on they count
//! as somebody who left.
use engine::{domain::MunicipalityId, prevention::publication::Of};
use uuid::Uuid;

use super::secret::{key_of, open, seal};
use crate::{
    service::{Service, ServiceError},
    storage::{HeldRow, HeldValue, NeedRecord, PublicationRecord, Store, StoreError, Tx},
};

/// Nothing says any more whose this need and others of the same person are.
pub(in crate::service) async fn forget_asker(tx: &mut Tx, store: &Store, need: &NeedRecord) -> Result<(), StoreError> {
    let (shard, Some(asker)) = (need.municipality_id, need.asker) else { return Ok(()) };
    tx.take_publishing(shard).await?;
    tx.unlink_asker(shard, asker).await?;
    let Some(row) = tx.publication(shard).await? else { return Ok(()) };
    let mut publication = open(store, &row)?;
    if publication.forget(&key_of(store, asker)) {
        let sealed = seal(store, &publication)?;
        tx.put_publication(PublicationRecord { sealed, ..row }).await?;
    }
    Ok(())
}

/// The same, where this was the only need of theirs.
pub(in crate::service) async fn forget_last_of(
    tx: &mut Tx,
    store: &Store,
    need: &NeedRecord,
) -> Result<(), StoreError> {
    let Some(asker) = need.asker else { return Ok(()) };
    if tx.needs_of_asker(need.municipality_id, asker).await? > 1 {
        return Ok(());
    }
    forget_asker(tx, store, need).await
}

/// In which numbers somebody is counted, for whoever asks what is known of them.
pub(in crate::service) async fn counted_in(
    service: &Service,
    shard: MunicipalityId,
    subject: Uuid,
) -> Result<Vec<HeldRow>, ServiceError> {
    let rows = service.store.publications().await?;
    let Some(row) = rows.iter().find(|row| row.municipality_id == shard) else { return Ok(Vec::new()) };
    let publication = open(&service.store, row)?;
    let told = |of: &Of| {
        let fields = match of {
            Of::Zone(cell) => vec![("zone".to_owned(), HeldValue::Text(cell.to_string()))],
            Of::Area(area, subject) => vec![
                ("area".to_owned(), HeldValue::Text(area.as_uuid().to_string())),
                ("subject".to_owned(), HeldValue::Text(subject.to_string())),
            ],
        };
        HeldRow { table: "publication", fields }
    };
    Ok(publication.kept_in(&key_of(&service.store, subject)).into_iter().map(told).collect())
}
