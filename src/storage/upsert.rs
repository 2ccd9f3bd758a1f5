//! Imported rows keep their ids: a second import finds what it stored, compares fingerprints and writes what differs.
use std::{collections::HashMap, fmt::Debug};

use engine::domain::MunicipalityId;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QuerySelect,
    sea_query::OnConflict,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::StoreError;

/// Values in one statement; both databases take more.
const VALUES: usize = 30_000;

/// How many rows an import found new, changed and the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not there before.
    pub new: u64,
    /// There, with other contents.
    pub changed: u64,
    /// There, the same.
    pub same: u64,
}

/// What is known of the rows of one source: id -> (shard, fingerprint).
pub(super) type Known = HashMap<Uuid, (MunicipalityId, i64)>;

/// A number that changes when the contents do. A program that writes contents in another way makes rows count as
/// changed once; nothing else depends on it.
pub fn fingerprint(contents: &impl Debug) -> i64 {
    let digest = Sha256::digest(format!("{contents:?}"));
    digest.iter().take(8).fold(0_i64, |number, byte| number << 8 | i64::from(*byte))
}

/// Reads (shard, id, fingerprint) of what an earlier import of `source` stored.
pub(super) async fn known<E>(
    conn: &impl ConnectionTrait,
    [shard, id, fingerprint, source]: [E::Column; 4],
    wanted: &str,
) -> Result<Known, StoreError>
where
    E: EntityTrait,
{
    let rows: Vec<(i64, Uuid, i64)> = E::find()
        .select_only()
        .columns([shard, id, fingerprint])
        .filter(source.eq(wanted))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(shard, id, print)| (id, (shard, print))).collect())
}

impl std::ops::Add for Counts {
    type Output = Self;
    fn add(self, more: Self) -> Self {
        Self { new: self.new + more.new, changed: self.changed + more.changed, same: self.same + more.same }
    }
}

impl Counts {
    /// Counts a row and says whether it must be written.
    pub(super) fn judge(&mut self, known: Option<&(MunicipalityId, i64)>, fingerprint: i64) -> bool {
        match known {
            None => self.new += 1,
            Some((_, print)) if *print == fingerprint => {
                self.same += 1;
                return false;
            }
            Some(_) => self.changed += 1,
        }
        true
    }
}

/// Writes rows, replacing those with the same primary key.
pub(super) async fn put_all<E, A>(conn: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), StoreError>
where
    E: EntityTrait,
    E::Column: Iterable,
    E::PrimaryKey: Iterable,
    E::Model: IntoActiveModel<A>,
    A: sea_orm::ActiveModelTrait<Entity = E> + Send,
{
    use sea_orm::{IdenStatic, PrimaryKeyToColumn};
    let keys: Vec<E::Column> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let names: Vec<&str> = keys.iter().map(IdenStatic::as_str).collect();
    let others: Vec<E::Column> = E::Column::iter().filter(|column| !names.contains(&column.as_str())).collect();
    let chunk = VALUES / E::Column::iter().count().max(1);
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<A> = rows.by_ref().take(chunk).map(IntoActiveModel::into_active_model).collect();
        let mut conflict = OnConflict::columns(keys.clone());
        if others.is_empty() {
            conflict.do_nothing()
        } else {
            conflict.update_columns(others.clone())
        };
        E::insert_many(some).on_conflict(conflict).exec_without_returning(conn).await?;
    }
    Ok(())
}
