//! Areas that arrive after other data: rows of the unknown shard move to the municipality they turn out to lie in.
//! Their contents do not change, so no import counts them as changed.
use std::collections::{BTreeMap, HashMap};

use engine::domain::{Cell, MunicipalityId, Taxonomy};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, QueryFilter, QueryOrder, QuerySelect, Statement,
    Value,
};
use uuid::Uuid;

use super::{
    Projected, StoreError, Tx,
    areas::municipality_of,
    entity::{
        contact, event, initiative, location, matched, need, offer, offer_entry, organization, organization_identifier,
        source_record, subject_key, volunteer,
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
        ("source_record", "id", columns::<source_record::Entity>()),
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
        let home = |raw: Option<i64>| municipality_of(by_cell, Cell::try_from(raw?).ok()?);
        let mut entries = self.entries_of_nowhere().await?;
        let mut by_home: BTreeMap<MunicipalityId, Vec<offer_entry::Model>> = BTreeMap::new();
        let own = self.own_cells().await?;
        let givers = self.organizations_of_offers().await?;
        // What was taken out goes with its organization; what is only the trace of an earlier move stays.
        entries.retain(|entry| !entry.withdrawn || givers.contains_key(&entry.id));
        let place = |entry: &offer_entry::Model| home(own.get(&entry.id).copied().or(entry.cell));
        let mut homes: HashMap<Uuid, MunicipalityId> = HashMap::new();
        let own_place = |entry: &offer_entry::Model| Some((*givers.get(&entry.id)?, place(entry)?));
        entries.iter().filter_map(own_place).for_each(|(giver, at)| {
            homes.entry(giver).or_insert(at);
        });
        for entry in entries {
            // All that an organization offers moves with it, also over the border and by telephone.
            let giver = givers.get(&entry.id).and_then(|giver| homes.get(giver)).copied();
            if let Some(municipality) = giver.or_else(|| place(&entry)) {
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

    /// The cells at which persons are kept, by their offer: what everyone may see of them is coarser, and could lie in
    /// another municipality.
    async fn own_cells(&self) -> Result<HashMap<Uuid, i64>, StoreError> {
        let offers = offer::Entity::find().filter(offer::Column::MunicipalityId.eq(0));
        let volunteers = volunteer::Entity::find().filter(volunteer::Column::MunicipalityId.eq(0));
        let locations = location::Entity::find().filter(location::Column::MunicipalityId.eq(0));
        let kept: HashMap<Uuid, Option<i64>> = volunteers
            .all(self.conn())
            .await?
            .into_iter()
            .map(|row| (row.id, Some(row.cell)))
            .chain(locations.all(self.conn()).await?.into_iter().map(|row| (row.id, row.cell)))
            .collect();
        let at = |row: &offer::Model| *kept.get(&row.volunteer_id.or(row.location_id)?)?;
        let offers = offers.all(self.conn()).await?;
        Ok(offers.iter().filter(|row| !row.remote).filter_map(|row| Some((row.id, at(row)?))).collect())
    }

    /// What stands in the unknown shard, but for the map itself.
    async fn entries_of_nowhere(&self) -> Result<Vec<offer_entry::Model>, StoreError> {
        Ok(offer_entry::Entity::find()
            .filter(offer_entry::Column::MunicipalityId.eq(0))
            .filter(offer_entry::Column::What.ne("known-place"))
            .order_by_asc(offer_entry::Column::Id)
            .all(self.conn())
            .await?)
    }

    async fn organizations_of_offers(&self) -> Result<HashMap<Uuid, Uuid>, StoreError> {
        let rows: Vec<(Uuid, Uuid)> = offer::Entity::find()
            .select_only()
            .columns([offer::Column::Id, offer::Column::OrganizationId])
            .filter(offer::Column::MunicipalityId.eq(0))
            .filter(offer::Column::OrganizationId.is_not_null())
            .into_tuple()
            .all(self.conn())
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// Everything that points at these organizations: what was taken out, and places where nothing is offered.
    async fn all_of(&self, organizations: &[Uuid]) -> Result<Vec<Uuid>, StoreError> {
        let mut all = Vec::new();
        for some in organizations.chunks(1_000) {
            let of = offer::Column::OrganizationId.is_in(some.iter().copied());
            let offers = offer::Entity::find().filter(of).all(self.conn()).await?;
            let of = location::Column::OrganizationId.is_in(some.iter().copied());
            let locations = location::Entity::find().filter(of).all(self.conn()).await?;
            all.extend(offers.iter().map(|row| row.id).chain(locations.iter().map(|row| row.id)));
        }
        Ok(all)
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
        subjects.extend(self.all_of(&subjects).await?);
        subjects.sort_unstable();
        subjects.dedup();
        self.withdraw_entries(0, &ids).await?;
        self.move_rows(municipality, &subjects).await?;
        let here =
            entries.into_iter().map(|entry| Projected(offer_entry::Model { municipality_id: municipality, ..entry }));
        self.put_entries(taxonomy, here.collect()).await
    }

    /// A whole table before the next, or the children of a later thousand would stand without their parents.
    async fn move_rows(&mut self, municipality: MunicipalityId, subjects: &[Uuid]) -> Result<(), StoreError> {
        let tables = tables();
        for (table, key, columns) in &tables {
            let list = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
            let copy = format!("INSERT INTO \"{table}\" (municipality_id,{list}) SELECT $1,{list} FROM \"{table}\"");
            self.each_thousand(&copy, key, &[municipality.into()], subjects).await?;
        }
        for (table, key, _) in tables.iter().rev() {
            self.each_thousand(&format!("DELETE FROM \"{table}\""), key, &[], subjects).await?;
        }
        Ok(())
    }

    /// Runs `statement` over the rows of the unknown shard whose `key` is one of `ids`.
    async fn each_thousand(&self, statement: &str, key: &str, first: &[Value], ids: &[Uuid]) -> Result<(), StoreError> {
        let backend = self.conn().get_database_backend();
        for some in ids.chunks(1_000) {
            let marks = (1..=some.len()).map(|n| format!("${}", n + first.len())).collect::<Vec<_>>().join(",");
            let sql = format!("{statement} WHERE municipality_id = 0 AND \"{key}\" IN ({marks})");
            let values = first.iter().cloned().chain(some.iter().map(|id| Value::from(*id)));
            self.conn().execute_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
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
            .into_tuple()
            .all(self.conn())
            .await?;
        let mut by_home: BTreeMap<MunicipalityId, Vec<Uuid>> = BTreeMap::new();
        for (id, cell) in rows {
            if let Some(municipality) = home(cell).filter(|municipality| duty.contains_key(municipality)) {
                by_home.entry(municipality).or_default().push(id);
            }
        }
        let mut moved = 0;
        for (municipality, ids) in by_home {
            moved += ids.len();
            self.move_needs_to(municipality, duty.get(&municipality).copied().unwrap_or_default(), &ids).await?;
        }
        Ok(moved)
    }

    /// With what was chosen for them, and whoever chose it.
    async fn move_needs_to(&self, to: MunicipalityId, owner: Uuid, ids: &[Uuid]) -> Result<(), StoreError> {
        let choosers = "INSERT INTO worker (municipality_id, id, name, phone, on_duty) SELECT $1, id, name, phone, false \
                        FROM worker WHERE municipality_id = 0 AND id IN (SELECT chosen_by FROM \"match\" \
                        WHERE municipality_id = 0) ON CONFLICT DO NOTHING";
        let backend = self.conn().get_database_backend();
        self.conn().execute_raw(Statement::from_sql_and_values(backend, choosers, [to.into()])).await?;
        let quoted = |names: Vec<&str>| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",");
        let needs = columns::<need::Entity>().into_iter().filter(|name| *name != "owner_id").collect();
        let (needs, matches) = (quoted(needs), quoted(columns::<matched::Entity>()));
        let copy = format!("INSERT INTO need (municipality_id,owner_id,{needs}) SELECT $1,$2,{needs} FROM need");
        self.each_thousand(&copy, "id", &[to.into(), owner.into()], ids).await?;
        let copy = format!("INSERT INTO \"match\" (municipality_id,{matches}) SELECT $1,{matches} FROM \"match\"");
        self.each_thousand(&copy, "need_id", &[to.into()], ids).await?;
        self.each_thousand("DELETE FROM \"match\"", "need_id", &[], ids).await?;
        self.each_thousand("DELETE FROM need", "id", &[], ids).await
    }
}
