//! "Waar werken jullie?": areas by a few letters of any of their words.
use crate::{
    service::{Service, ServiceError},
    storage::AreaName,
    text::fold,
};

/// Areas shown at once; more letters show fewer.
const SHOWN: usize = 12;

/// One area to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaChoice {
    /// The area.
    pub area: AreaName,
    /// "Wijk 24 Voorhof, Delft".
    pub label: String,
}

impl AreaChoice {
    fn of(area: AreaName) -> Self {
        let label = match &area.municipality {
            Some(municipality) if area.level != "municipality" => format!("{}, {municipality}", area.name),
            _ => area.name.clone(),
        };
        Self { area, label }
    }

    /// How well it answers what was typed: every word must begin one of its words.
    fn rank(&self, typed: &[String]) -> Option<(bool, u8, usize)> {
        let label = fold(&self.label);
        let words: Vec<&str> = label.split(' ').collect();
        let begins = |part: &String| words.iter().any(|word| word.starts_with(part.as_str()));
        if !typed.iter().all(begins) {
            return None;
        }
        let own = fold(&self.area.name);
        let in_name = typed.iter().any(|part| own.split(' ').any(|word| word.starts_with(part.as_str())));
        let level = ["municipality", "district", "other", "neighbourhood"];
        let level = level.iter().position(|level| *level == self.area.level).unwrap_or_default();
        Some((!in_name, u8::try_from(level).unwrap_or_default(), label.len()))
    }
}

/// The areas that answer what was typed, best first, and whether there are more. Nothing typed shows nothing, unless
/// there is little to choose.
///
/// # Errors
/// What the database says.
pub async fn search_areas(service: &Service, typed: &str) -> Result<(Vec<AreaChoice>, bool), ServiceError> {
    let folded = fold(typed);
    let parts: Vec<String> = folded.split(' ').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let all = service.store.area_names().await?;
    if parts.is_empty() && all.len() > SHOWN {
        return Ok((Vec::new(), false));
    }
    let choices = all.into_iter().map(AreaChoice::of);
    let mut ranked: Vec<_> = choices.filter_map(|choice| choice.rank(&parts).map(|rank| (rank, choice))).collect();
    ranked.sort_by(|(a, one), (b, other)| a.cmp(b).then_with(|| one.label.cmp(&other.label)));
    let more = ranked.len() > SHOWN;
    Ok((ranked.into_iter().take(SHOWN).map(|(_, choice)| choice).collect(), more))
}

/// The areas with these codes, each once, in the order in which they were chosen.
///
/// # Errors
/// What the database says.
pub async fn chosen_areas(service: &Service, codes: &[String]) -> Result<Vec<AreaChoice>, ServiceError> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let all = service.store.area_names().await?;
    let mut chosen: Vec<AreaChoice> = Vec::new();
    for code in codes {
        let found = all.iter().find(|area| area.code == *code);
        let Some(area) = found.filter(|_| chosen.iter().all(|one| one.area.code != *code)) else { continue };
        chosen.push(AreaChoice::of(area.clone()));
    }
    Ok(chosen)
}
