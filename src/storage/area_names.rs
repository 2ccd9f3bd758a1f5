//! Areas by the names people know them by, and the ground that lies in them.
use std::collections::HashMap;

use engine::domain::{Cell, MunicipalityId};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{
    Store, StoreError, Tx,
    entity::{area, cell_area, municipality, postcode},
};

/// An area without its shape: what a list of them shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaName {
    /// The municipality it lies in; 0 when its code does not say.
    pub municipality_id: MunicipalityId,
    /// Which.
    pub id: Uuid,
    /// CBS code or `NAME:...`.
    pub code: String,
    /// `neighbourhood`, `district`, `municipality` or `other`.
    pub level: String,
    /// Its name.
    pub name: String,
    /// Name of the municipality; absent when nobody said so yet.
    pub municipality: Option<String>,
}

type Light = (MunicipalityId, Uuid, String, i64, String, String);

impl Tx {
    /// Names municipalities that are known by nothing but their code, by code (`GM0503`).
    pub async fn name_municipalities(&mut self, names: &HashMap<String, String>) -> Result<(), StoreError> {
        use municipality::Column as C;
        let all = municipality::Entity::find().filter(C::MunicipalityId.gt(0)).all(self.conn()).await?;
        for row in all.into_iter().filter(|row| row.name == row.code) {
            let Some(name) = names.get(&row.code) else { continue };
            municipality::Entity::update_many()
                .col_expr(C::Name, name.as_str().into())
                .filter(C::MunicipalityId.eq(row.municipality_id))
                .exec(self.conn())
                .await?;
        }
        Ok(())
    }

    /// The place most postcodes of a municipality lie in: its name for as long as no file gives it.
    pub async fn main_places(&self) -> Result<HashMap<String, String>, StoreError> {
        use postcode::Column as C;
        let rows: Vec<(String, String, i64)> = postcode::Entity::find()
            .select_only()
            .columns([C::MunicipalityCode, C::Place])
            .column_as(C::Code.count(), "codes")
            .group_by(C::MunicipalityCode)
            .group_by(C::Place)
            .into_tuple()
            .all(self.conn())
            .await?;
        let mut most: HashMap<String, (i64, String)> = HashMap::new();
        for (code, place, codes) in rows {
            let best = most.entry(code).or_default();
            if (codes, &best.1) > (best.0, &place) {
                *best = (codes, place);
            }
        }
        Ok(most.into_iter().map(|(code, (_, place))| (code, place)).collect())
    }
}

impl Store {
    /// Every area of its latest year, in order of code.
    pub async fn area_names(&self) -> Result<Vec<AreaName>, StoreError> {
        use area::Column as C;
        let rows: Vec<Light> = area::Entity::find()
            .select_only()
            .columns([C::MunicipalityId, C::Id, C::Code, C::Year, C::Level, C::Name])
            .order_by_asc(C::Code)
            .order_by_desc(C::Year)
            .into_tuple()
            .all(self.reader())
            .await?;
        let known = self.municipalities().await?;
        let named = known.into_iter().filter(|row| row.name != row.code);
        let names: HashMap<MunicipalityId, String> = named.map(|row| (row.municipality_id, row.name)).collect();
        let mut areas: Vec<AreaName> = Vec::with_capacity(rows.len());
        for (municipality_id, id, code, _, level, name) in rows {
            if areas.last().is_none_or(|last| last.code != code) {
                let municipality = names.get(&municipality_id).cloned();
                areas.push(AreaName { municipality_id, id, code, level, name, municipality });
            }
        }
        Ok(areas)
    }

    /// The cells of resolution 9 of these areas, each once, in order.
    pub async fn cells_of_areas(&self, areas: &[Uuid]) -> Result<Vec<Cell>, StoreError> {
        self.cells(cell_area::Column::AreaId.is_in(areas.iter().copied())).await
    }

    /// The cells of resolution 9 of every area of a municipality.
    pub async fn cells_of_municipality(&self, municipality: MunicipalityId) -> Result<Vec<Cell>, StoreError> {
        self.cells(cell_area::Column::MunicipalityId.eq(municipality)).await
    }

    async fn cells(&self, which: sea_orm::sea_query::SimpleExpr) -> Result<Vec<Cell>, StoreError> {
        let raw: Vec<i64> = cell_area::Entity::find()
            .select_only()
            .column(cell_area::Column::Cell)
            .distinct()
            .filter(which)
            .order_by_asc(cell_area::Column::Cell)
            .into_tuple()
            .all(self.reader())
            .await?;
        Ok(raw.into_iter().filter_map(|raw| Cell::try_from(raw).ok()).collect())
    }

    /// How many areas, postcodes and addresses are loaded.
    pub async fn ground_counts(&self) -> Result<[u64; 3], StoreError> {
        let areas = area::Entity::find().count(self.reader()).await?;
        let postcodes = postcode::Entity::find().count(self.reader()).await?;
        let addresses = super::entity::address::Entity::find().count(self.reader()).await?;
        Ok([areas, postcodes, addresses])
    }
}
