//! How an index comes to know what others wrote: one SELECT per shard above the revision it has seen. Start-up is the
//! same from revision 0, and so is a changed street network.
use std::sync::Arc;

use engine::{domain::Taxonomy, index::Index, travel::Network};
use sea_orm::{ConnectionTrait, DatabaseConnection, EntityTrait, QueryOrder};

use super::{
    StoreError, connect,
    entity::{shard, street_tile},
    entries,
};

/// What the living index stands on.
pub(super) struct Seen {
    pub streets: i64,
}

/// A value and the revision it was read at.
pub(super) struct At<T> {
    pub value: T,
    pub revision: i64,
}

async fn shards(conn: &impl ConnectionTrait) -> Result<Vec<shard::Model>, StoreError> {
    Ok(shard::Entity::find().order_by_asc(shard::Column::MunicipalityId).all(conn).await?)
}

/// The street network as stored now.
pub(super) async fn network(db: &DatabaseConnection) -> Result<At<Arc<Network>>, StoreError> {
    let txn = connect::one_moment(db).await?;
    let revision = shards(&txn).await?.iter().map(|shard| shard.streets_revision).max().unwrap_or_default();
    let tiles = street_tile::Entity::find().order_by_asc(street_tile::Column::Cell).all(&txn).await?;
    txn.commit().await?;
    let network = Network::from_tiles(tiles.iter().map(|tile| tile.bytes.as_slice()))
        .map_err(|fault| StoreError::Corrupt(format!("street_tile: {fault}")))?;
    Ok(At { value: Arc::new(network), revision })
}

/// Brings `index` up to date; a new one comes back when the streets changed under it.
pub(super) async fn run(
    db: &DatabaseConnection,
    index: &Index,
    taxonomy: &Arc<Taxonomy>,
    seen: &mut Seen,
) -> Result<Option<Index>, StoreError> {
    let current = shards(db).await?.iter().map(|shard| shard.streets_revision).max().unwrap_or_default();
    if current == seen.streets {
        replay(db, index, taxonomy).await?;
        return Ok(None);
    }
    let network = network(db).await?;
    let fresh = Index::new(Arc::clone(taxonomy), network.value);
    replay(db, &fresh, taxonomy).await?;
    seen.streets = network.revision;
    Ok(Some(fresh))
}

async fn replay(db: &DatabaseConnection, index: &Index, taxonomy: &Taxonomy) -> Result<(), StoreError> {
    let txn = connect::one_moment(db).await?;
    for shard in shards(&txn).await? {
        let municipality = shard.municipality_id;
        let seen = index.seen(municipality);
        if shard.revision > seen {
            let changes = entries::changes_above(&txn, taxonomy, municipality, seen).await?;
            index.replay(municipality, shard.revision, &changes);
        }
    }
    txn.commit().await?;
    Ok(())
}
