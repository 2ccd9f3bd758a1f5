//! Areas that arrive after other data: rows of the unknown shard move to the municipality they turn out to lie in.
//! Their contents do not change, so no import counts them as changed.
use std::collections::{BTreeMap, HashMap};

use engine::domain::{Cell, MunicipalityId, NEED_RESOLUTION, Taxonomy};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, QueryFilter, QuerySelect, Statement, Value,
};
use uuid::Uuid;

use super::{
    Projected, StoreError, Tx,
    entity::{
        contact, event, initiative, location, need, offer, offer_entry, organization, organization_identifier,
        subject_key, volunteer,
    },
};

/// A table whose rows move, and the column by which they belong to the subject that moves.
type Moving = (&'static str, &'static str, Vec<&'static str>);

fn columns<E: EntityTrait>() -> Vec<&'static str>
where
    E::Column: Iterable,
{
    E::Column::iter().map(|column| column.as_str()).filter(|name| *name != "municipality_id").collect()
}

/// Parents before children.
fn tables() -> Vec<Moving> {
    vec![
        ("organization", "id", columns::<organization::Entity>()),
        ("organization_identifier", "organization_id", columns::<organization_identifier::Entity>()),
        ("volunteer", "id", columns::<volunteer::Entity>()),
        ("subject_key", "subject_id", columns::<subject_key::Entity>()),
        ("contact", "subject_id", columns::<contact::Entity>()),
        ("location", "id", columns::<location::Entity>()),
        ("initiative", "id", columns::<initiative::Entity>()),
        ("event", "id", columns::<event::Entity>()),
        ("offer", "id", columns::<offer::Entity>()),
    ]
}

impl Tx {
    /// Moves what lies in `by_cell` (cell of resolution 9 -> municipality) out of the unknown shard. Needs go to
    /// `duty`, the worker on duty of their new municipality. Returns how many things that can be found, and needs, moved.
    pub async fn relabel(
        &mut self,
        taxonomy: &Taxonomy,
        by_cell: &HashMap<i64, MunicipalityId>,
        duty: &HashMap<MunicipalityId, Uuid>,
    ) -> Result<usize, StoreError> {
        let home = |raw: Option<i64>| {
            let cell = Cell::try_from(raw?).ok()?.coarsened(NEED_RESOLUTION);
            by_cell.get(&cell.to_i64()).copied()
        };
        let entries = offer_entry::Entity::find()
            .filter(offer_entry::Column::MunicipalityId.eq(0))
            .filter(offer_entry::Column::What.ne("known-place"))
            .filter(offer_entry::Column::Withdrawn.eq(false))
            .all(self.conn())
            .await?;
        let mut by_home: BTreeMap<MunicipalityId, Vec<offer_entry::Model>> = BTreeMap::new();
        for entry in entries {
            if let Some(municipality) = home(entry.cell) {
                by_home.entry(municipality).or_default().push(entry);
            }
        }
        let mut moved = 0;
        for (municipality, entries) in by_home {
            moved += entries.len();
            self.move_entries(taxonomy, municipality, entries).await?;
        }
        Ok(moved + self.move_needs(home, duty).await?)
    }

    async fn move_entries(
        &mut self,
        taxonomy: &Taxonomy,
        municipality: MunicipalityId,
        entries: Vec<offer_entry::Model>,
    ) -> Result<(), StoreError> {
        let ids: Vec<Uuid> = entries.iter().map(|entry| entry.id).collect();
        let mut subjects = ids.clone();
        for some in ids.chunks(1_000) {
            let offers =
                offer::Entity::find().filter(offer::Column::Id.is_in(some.iter().copied())).all(self.conn()).await?;
            let places = |id: Option<Uuid>| id.into_iter();
            subjects.extend(offers.iter().flat_map(|row| {
                places(row.organization_id).chain(places(row.volunteer_id)).chain(places(row.location_id))
            }));
            let events =
                event::Entity::find().filter(event::Column::Id.is_in(some.iter().copied())).all(self.conn()).await?;
            subjects.extend(events.iter().filter_map(|row| row.location_id));
            let own = initiative::Column::Id.is_in(some.iter().copied());
            let initiatives = initiative::Entity::find().filter(own).all(self.conn()).await?;
            subjects.extend(initiatives.iter().filter_map(|row| row.location_id));
        }
        self.withdraw_entries(0, &ids).await?;
        self.move_rows(municipality, &subjects).await?;
        let here =
            entries.into_iter().map(|entry| Projected(offer_entry::Model { municipality_id: municipality, ..entry }));
        self.put_entries(taxonomy, here.collect()).await
    }

    async fn move_rows(&mut self, municipality: MunicipalityId, subjects: &[Uuid]) -> Result<(), StoreError> {
        let backend = self.conn().get_database_backend();
        let tables = tables();
        for some in subjects.chunks(1_000) {
            let marks = |from: usize| (from..from + some.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(",");
            let ids = || some.iter().map(|id| Value::from(*id));
            for (table, key, columns) in &tables {
                let list = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
                let copy = format!(
                    "INSERT INTO \"{table}\" (municipality_id,{list}) SELECT $1,{list} FROM \"{table}\" \
                     WHERE municipality_id = 0 AND \"{key}\" IN ({})",
                    marks(2)
                );
                let values = std::iter::once(Value::from(municipality)).chain(ids());
                self.conn().execute_raw(Statement::from_sql_and_values(backend, copy, values)).await?;
            }
            for (table, key, _) in tables.iter().rev() {
                let drop = format!("DELETE FROM \"{table}\" WHERE municipality_id = 0 AND \"{key}\" IN ({})", marks(1));
                self.conn().execute_raw(Statement::from_sql_and_values(backend, drop, ids())).await?;
            }
        }
        Ok(())
    }

    async fn move_needs(
        &mut self,
        home: impl Fn(Option<i64>) -> Option<MunicipalityId>,
        duty: &HashMap<MunicipalityId, Uuid>,
    ) -> Result<usize, StoreError> {
        let rows: Vec<(Uuid, Option<i64>)> = need::Entity::find()
            .select_only()
            .columns([need::Column::Id, need::Column::Cell])
            .filter(need::Column::MunicipalityId.eq(0))
            .filter(need::Column::Status.ne("matched"))
            .into_tuple()
            .all(self.conn())
            .await?;
        let mut moved = 0;
        for (id, cell) in rows {
            let Some(municipality) = home(cell) else { continue };
            let Some(owner) = duty.get(&municipality) else { continue };
            need::Entity::update_many()
                .col_expr(need::Column::MunicipalityId, municipality.into())
                .col_expr(need::Column::OwnerId, (*owner).into())
                .filter(need::Column::MunicipalityId.eq(0))
                .filter(need::Column::Id.eq(id))
                .exec(self.conn())
                .await?;
            moved += 1;
        }
        Ok(moved)
    }
}
