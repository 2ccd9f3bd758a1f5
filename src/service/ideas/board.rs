//! What neighbours think of and do near a place: ideas one can join in with, and what runs already.
use engine::domain::{Cell, What};
use uuid::Uuid;

use crate::{
    service::{
        Principal, Service, ServiceError,
        asking::{Near, Place, Shown, Where, find_place, near},
    },
    storage::IdeaRecord,
};

/// How far one is willing to walk for what runs.
const MINUTES: f64 = 30.0;
const LOOKED_THROUGH: usize = 200;
const MOST_TOGETHER: usize = 6;
const MOST_IDEAS: usize = 20;

/// An idea with how many join in.
#[derive(Clone, Debug, PartialEq)]
pub struct IdeaShown {
    /// The idea.
    pub row: IdeaRecord,
    /// How many join in, whoever has it among them.
    pub joined: i64,
}

/// What there is.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// The nearest first; without a place the newest.
    pub ideas: Vec<IdeaShown>,
    /// What runs near: nothing without a place.
    pub together: Vec<Shown>,
}

/// What there is near what was typed; wherever, when nothing was.
///
/// # Errors
/// Those of a place (field `q`).
pub async fn list_board(service: &Service, typed: &str) -> Result<Board, ServiceError> {
    let mut rows = service.store.ideas_open().await?;
    let mut together = Vec::new();
    if !typed.trim().is_empty() {
        let place = find_place(service, &Where::Typed(typed.to_owned())).await.map_err(|fault| fault.at("q"))?;
        let far = |row: &IdeaRecord| {
            let cell = row.cell.and_then(|raw| Cell::try_from(raw).ok());
            cell.map_or(f64::INFINITY, |cell| place.at.metres_to(cell.centre()))
        };
        rows.sort_by(|one, other| far(one).total_cmp(&far(other)));
        together = what_runs(service, &place).await?;
    }
    rows.truncate(MOST_IDEAS);
    Ok(Board { ideas: counted(service, rows).await?, together })
}

/// One idea that everybody reads.
///
/// # Errors
/// [`ServiceError::NotFound`].
pub async fn get_open_idea(service: &Service, id: Uuid) -> Result<IdeaShown, ServiceError> {
    let row = service.store.find_idea(id).await?.filter(|row| row.state == "open").ok_or(ServiceError::NotFound)?;
    counted(service, vec![row]).await?.pop().ok_or(ServiceError::NotFound)
}

async fn what_runs(service: &Service, place: &Place) -> Result<Vec<Shown>, ServiceError> {
    let categories = service.store.taxonomy().terms().iter().map(|term| term.code.to_string()).collect();
    let asked = Near { categories, limit: LOOKED_THROUGH, ..Near::about("", MINUTES) };
    let mut all = near(service, Principal::Anonymous, place, &asked).await?.suggestions;
    all.retain(|shown| matches!(shown.suggestion.what, What::Initiative | What::Event));
    all.truncate(MOST_TOGETHER);
    Ok(all)
}

/// Ideas with their counts.
pub(super) async fn counted(service: &Service, rows: Vec<IdeaRecord>) -> Result<Vec<IdeaShown>, ServiceError> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let counts = service.store.idea_counts(&ids).await?;
    let shown = |row: IdeaRecord| IdeaShown { joined: counts.get(&row.id).copied().unwrap_or_default(), row };
    Ok(rows.into_iter().map(shown).collect())
}
