//! The last publication lies beside the key file too, before anybody sees it: a database that is put back from before finds it
//! there, and shows again what was shown, instead of drawing it once more from what it knows.
use std::collections::BTreeMap;

use chrono::DateTime;
use engine::domain::MunicipalityId;
use serde_json::{Value, json};

use super::{make, secret::open};
use crate::{
    service::{Service, ServiceError},
    storage::{EditionRecord, PublicationRecord, ShapeRecord, Store, StoreError, Tx, hex},
};

/// A publication with the shape of its year.
pub(super) struct Kept {
    pub publication: PublicationRecord,
    pub shape: ShapeRecord,
}

impl Kept {
    fn text(&self) -> String {
        let Self { publication, shape } = self;
        json!({
            "until": publication.until, "sealed": hex(&publication.sealed), "made_at": publication.made_at.timestamp(),
            "year": shape.year, "shape": shape.shape, "names": shape.names, "shape_made_at": shape.made_at.timestamp(),
        })
        .to_string()
    }

    fn read(text: &str, municipality_id: MunicipalityId) -> Option<Self> {
        let line: Value = serde_json::from_str(text).ok()?;
        let at = |name: &str| DateTime::from_timestamp(line[name].as_i64()?, 0);
        let publication = PublicationRecord {
            municipality_id,
            until: line["until"].as_i64()?,
            sealed: bytes_of(line["sealed"].as_str()?)?,
            made_at: at("made_at")?,
        };
        let shape = ShapeRecord {
            municipality_id,
            year: line["year"].as_i64()?,
            shape: line["shape"].clone(),
            names: line["names"].clone(),
            made_at: at("shape_made_at")?,
        };
        Some(Self { publication, shape })
    }
}

fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let pair = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (0..text.len()).step_by(2).map(pair).collect()
}

/// Writes it to the list, in the unit of work that keeps it in the database and before that ends.
pub(super) async fn keep_beside(tx: &Tx, store: &Store, kept: Kept) -> Result<(), StoreError> {
    let Some(code) = tx.municipality_code(kept.publication.municipality_id).await? else { return Ok(()) };
    store.keep_published_beside(BTreeMap::from([(code, Some(kept.text()))]))
}

/// Takes from the list what is later than what the database has.
pub(super) async fn adopt(tx: &mut Tx, store: &Store, shard: MunicipalityId) -> Result<(), StoreError> {
    let Some(code) = tx.municipality_code(shard).await? else { return Ok(()) };
    let listed = store.published_beside()?;
    let Some(kept) = listed.get(&code).and_then(|text| Kept::read(text, shard)) else { return Ok(()) };
    let known = tx.publication(shard).await?.map_or(i64::MIN, |row| row.until);
    if kept.publication.until <= known {
        return Ok(());
    }
    // Sealed with another key it is the list of another place.
    let Ok(publication) = open(store, &kept.publication) else { return Ok(()) };
    let (until, made_at) = (kept.publication.until, kept.publication.made_at);
    let numbers = make::json(&publication.edition().numbers)?;
    tx.put_publication_shape(kept.shape).await?;
    tx.put_publication(kept.publication).await?;
    tx.put_edition(EditionRecord { municipality_id: shard, until, numbers, made_at }).await
}

/// The list says what the database says: also that somebody was taken out since.
///
/// # Errors
/// What the database or the list says.
pub async fn keep_published(service: &Service) -> Result<(), ServiceError> {
    let (store, listed) = (&service.store, service.store.published_beside()?);
    let mut some: BTreeMap<String, Option<String>> = BTreeMap::new();
    let publications = store.publications().await?;
    for municipality in store.municipalities().await? {
        let (shard, code) = (municipality.municipality_id, municipality.code);
        let there = listed.get(&code).and_then(|text| Kept::read(text, shard));
        let Some(publication) = publications.iter().find(|row| row.municipality_id == shard).cloned() else { continue };
        if there.is_some_and(|there| there.publication.until > publication.until) {
            continue;
        }
        let year = super::quarter_of(publication.until).map(|quarter| i64::from(quarter.year()));
        let shape = match year {
            Some(year) => store.find_publication_shape(shard, year).await?,
            None => None,
        };
        some.extend(shape.map(|shape| (code, Some(Kept { publication, shape }.text()))));
    }
    Ok(store.keep_published_beside(some)?)
}
