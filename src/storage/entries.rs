//! `offer_entry` rows: written with their shard's revision, read back as what the engine knows.
use std::collections::BTreeSet;

use engine::{
    domain::{
        AgeRange, Asks, Categories, Cell, Entry, EntryId, Instant, MunicipalityId, Point, Room, Slots, Taxonomy,
        UnknownWord,
    },
    index::Change,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    ChangeRecord, Projected, Store, StoreError, Tx,
    entity::{cell_anchor, offer_entry},
    upsert,
};

impl Tx {
    /// Writes entries under a new revision of each of their shards, shards in order, and tells the index after commit.
    pub async fn put_entries(&mut self, taxonomy: &Taxonomy, entries: Vec<Projected>) -> Result<(), StoreError> {
        let shards: BTreeSet<MunicipalityId> = entries.iter().map(|entry| entry.0.municipality_id).collect();
        for shard in shards {
            self.revision(shard).await?;
        }
        let mut rows = Vec::with_capacity(entries.len());
        for Projected(mut row) in entries {
            row.revision = self.revision(row.municipality_id).await?;
            self.heard(row.municipality_id, change(taxonomy, &row)?);
            rows.push(row);
        }
        upsert::put_all::<offer_entry::Entity, offer_entry::ActiveModel>(self.conn(), rows).await
    }

    /// Takes entries out of what can be found.
    pub async fn withdraw_entries(&mut self, municipality: MunicipalityId, ids: &[Uuid]) -> Result<(), StoreError> {
        let revision = self.revision(municipality).await?;
        for some in ids.chunks(1_000) {
            offer_entry::Entity::update_many()
                .col_expr(offer_entry::Column::Withdrawn, true.into())
                .col_expr(offer_entry::Column::Revision, revision.into())
                .filter(offer_entry::Column::MunicipalityId.eq(municipality))
                .filter(offer_entry::Column::Id.is_in(some.iter().copied()))
                .exec(self.conn())
                .await?;
        }
        for id in ids {
            self.heard_removal(municipality, EntryId::from_uuid(*id));
        }
        Ok(())
    }

    /// Puts persons on the anchors of their cells again, after the streets changed. Returns how many moved.
    pub async fn stand_persons_on_anchors(&mut self, taxonomy: &Taxonomy) -> Result<usize, StoreError> {
        let anchors: std::collections::HashMap<i64, (f64, f64)> = cell_anchor::Entity::find()
            .all(self.conn())
            .await?
            .into_iter()
            .map(|row| (row.cell, (row.lat, row.lon)))
            .collect();
        let persons = offer_entry::Entity::find()
            .filter(offer_entry::Column::IsPerson.eq(true))
            .filter(offer_entry::Column::Withdrawn.eq(false))
            .all(self.conn())
            .await?;
        let mut moved = Vec::new();
        for mut row in persons {
            let Some((lat, lon)) = row.cell.and_then(|cell| anchors.get(&cell)).copied() else { continue };
            if (row.lat, row.lon) != (Some(lat), Some(lon)) {
                (row.lat, row.lon) = (Some(lat), Some(lon));
                moved.push(Projected(row));
            }
        }
        let count = moved.len();
        self.put_entries(taxonomy, moved).await?;
        Ok(count)
    }
}

impl Store {
    /// Rows of one shard above a revision, whole revisions at a time (so that asking again from the answer's revision
    /// misses nothing), persons left out; and the revision they reach to.
    pub async fn changes_since(
        &self,
        municipality: MunicipalityId,
        since: i64,
        limit: u64,
    ) -> Result<(i64, Vec<ChangeRecord>), StoreError> {
        use offer_entry::Column as C;
        let mut rows = offer_entry::Entity::find()
            .filter(C::MunicipalityId.eq(municipality))
            .filter(C::Revision.gt(since))
            .order_by_asc(C::Revision)
            .order_by_asc(C::Id)
            .limit(limit + 1)
            .all(self.reader())
            .await?;
        let whole = rows.len() as u64 <= limit;
        let last = rows.last().map_or(since, |row| row.revision);
        let first = rows.first().map_or(since, |row| row.revision);
        let mut reach = last;
        if !whole && first == last {
            // One revision larger than a page (an import): all of it, or nobody would ever get past it.
            let all =
                offer_entry::Entity::find().filter(C::MunicipalityId.eq(municipality)).filter(C::Revision.eq(last));
            rows = all.order_by_asc(C::Id).all(self.reader()).await?;
        } else if !whole {
            rows.retain(|row| row.revision < last);
            reach = rows.last().map_or(since, |row| row.revision);
        }
        rows.retain(|row| !row.is_person);
        Ok((reach, rows))
    }
}

/// Rows of one shard above a revision, as changes for the index, oldest first.
pub(super) async fn changes_above(
    conn: &impl ConnectionTrait,
    taxonomy: &Taxonomy,
    municipality: MunicipalityId,
    seen: i64,
) -> Result<Vec<Change>, StoreError> {
    let mut query = offer_entry::Entity::find()
        .filter(offer_entry::Column::MunicipalityId.eq(municipality))
        .filter(offer_entry::Column::Revision.gt(seen))
        .order_by_asc(offer_entry::Column::Revision);
    if seen == 0 {
        query = query.filter(offer_entry::Column::Withdrawn.eq(false));
    }
    query.all(conn).await?.iter().map(|row| change(taxonomy, row)).collect()
}

pub(super) fn change(taxonomy: &Taxonomy, row: &offer_entry::Model) -> Result<Change, StoreError> {
    if row.withdrawn {
        return Ok(Change::Remove(EntryId::from_uuid(row.id)));
    }
    entry(taxonomy, row)
        .map(Change::Put)
        .map_err(|fault| StoreError::Corrupt(format!("offer_entry {}: {fault}", row.id)))
}

fn small<T: TryFrom<i64>>(name: &str, value: i64) -> Result<T, String> {
    T::try_from(value).map_err(|_| format!("{name} is {value}"))
}

fn entry(taxonomy: &Taxonomy, row: &offer_entry::Model) -> Result<Entry, String> {
    let word = |fault: UnknownWord| fault.to_string();
    let categories: Categories = row.categories.split(' ').filter_map(|code| taxonomy.find(code)).collect();
    let room = row.places.zip(row.places_free).map(|(places, free)| {
        Ok::<_, String>(Room {
            available: small("places_free", free)?,
            maximum: small("places", places)?,
            held_until: row.held_until_s.map(Instant),
        })
    });
    let asks = row.asks_most.map(|most| {
        Ok::<_, String>(Asks {
            this_month: small("asks_this_month", row.asks_this_month)?,
            most: small("asks_most", most)?,
            until: row.asks_until_s.map(Instant),
        })
    });
    let at = row.lat.zip(row.lon).map(|(lat, lon)| Point::new(lat, lon)).transpose();
    let ages = AgeRange::new(small("min_age", row.min_age)?, small("max_age", row.max_age)?);
    Ok(Entry {
        id: EntryId::from_uuid(row.id),
        municipality: row.municipality_id,
        what: row.what.parse().map_err(word)?,
        categories,
        kind: row.kind.parse().map_err(word)?,
        cell: row.cell.map(Cell::try_from).transpose().map_err(|fault| fault.to_string())?,
        stands_at: at.map_err(|fault| fault.to_string())?,
        is_person: row.is_person,
        slots: Slots::from_bits(small("slots", row.slots)?),
        room: room.transpose()?,
        ages: ages.map_err(|fault| fault.to_string())?,
        languages: row.languages.parse().map_err(word)?,
        step_free: row.step_free,
        documents: row.documents.parse().map_err(word)?,
        warmth: row.warmth.parse().map_err(word)?,
        asks: asks.transpose()?,
        consent: row.consent,
        confirmed_at: row.confirmed_at_s.map(Instant),
        ends_at: row.ends_at_s.map(Instant),
        visibility: row.visibility.parse().map_err(word)?,
        work: taxonomy.work(&row.trade),
    })
}
