//! What everybody may see, from the editions and from nothing else: page, file, API and tiles all read this.
use engine::prevention::publication::{Number, Of, Quarter, Shown};

use super::{
    Kind,
    ground::{Named, Names},
    number_of, quarter_of,
};
use crate::{
    service::{Service, ServiceError},
    storage::{EditionRecord, MunicipalityRecord, StoreError},
};

/// One number with what it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is of.
    pub of: Of,
    /// The cell of a zone, the code of a district.
    pub code: String,
    /// What people call it.
    pub name: String,
    /// What is shown.
    pub shown: Shown,
}

impl Line {
    /// The subject; nothing in a zone, where all are together.
    pub fn subject(&self) -> Option<&str> {
        match &self.of {
            Of::Zone(_) => None,
            Of::Area(_, subject) => Some(subject.as_str()),
        }
    }
}

/// The edition of a municipality.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Which municipality.
    pub municipality: MunicipalityRecord,
    /// What the numbers are of.
    pub kind: Kind,
    /// The last quarter of its year.
    pub until: Quarter,
    /// Every quarter of which there is an edition, the last one first.
    pub quarters: Vec<Quarter>,
    /// Every number, also where nobody asked.
    pub lines: Vec<Line>,
}

/// What is published of a quarter, of the last one where none is named: municipality after municipality.
///
/// # Errors
/// [`ServiceError::NotFound`] where nothing is published; nobody learns why.
pub async fn figures(service: &Service, until: Option<Quarter>) -> Result<Vec<Figures>, ServiceError> {
    let decided = service.store.publishing().await?;
    let mut all = Vec::new();
    if decided.iter().any(|row| row.is_on) {
        for municipality in service.store.municipalities().await? {
            let shard = municipality.municipality_id;
            if !decided.iter().any(|row| row.is_on && row.municipality_id == shard) {
                continue;
            }
            let edition = service.store.find_edition(shard, until.map(number_of)).await?;
            if let Some(edition) = edition {
                all.push(of(service, municipality, &edition).await?);
            }
        }
    }
    if all.is_empty() { Err(ServiceError::NotFound) } else { Ok(all) }
}

async fn of(
    service: &Service,
    municipality: MunicipalityRecord,
    edition: &EditionRecord,
) -> Result<Figures, ServiceError> {
    let shard = municipality.municipality_id;
    let broken = |fault: serde_json::Error| StoreError::Corrupt(fault.to_string());
    let numbers: Vec<Number> = serde_json::from_value(edition.numbers.clone()).map_err(broken)?;
    let until = quarter_of(edition.until).ok_or(ServiceError::NotFound)?;
    let shape = service.store.find_publication_shape(shard, i64::from(until.year())).await?;
    let names: Names =
        shape.map(|row| serde_json::from_value(row.names)).transpose().map_err(broken)?.unwrap_or_default();
    let kind = if matches!(numbers.first(), Some(Number { of: Of::Area(..), .. })) { Kind::Areas } else { Kind::Zones };
    let line = |number: Number| {
        let key = match &number.of {
            Of::Zone(cell) => cell.to_string(),
            Of::Area(area, _) => area.as_uuid().to_string(),
        };
        let Named { code, name } = names.get(&key).cloned().unwrap_or(Named { code: key, name: String::new() });
        Line { of: number.of, code, name, shown: number.shown }
    };
    let quarters = service.store.edition_quarters(shard).await?.into_iter().filter_map(quarter_of).collect();
    let lines = numbers.into_iter().map(line).collect();
    Ok(Figures { municipality, kind, until, quarters, lines })
}
