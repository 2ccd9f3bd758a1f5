//! "Wat weten jullie van mij": everything that is kept of somebody, who looked, and until when; read, or taken along.
use std::collections::HashMap;

use engine::domain::Instant;
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

use crate::{
    service::{Role, Service, ServiceError, exchange::moment, mine::Mine, publishing::counted_in},
    storage::{HeldRow, HeldValue, Look, TeamRecord, WorkerRecord},
};

/// Times looked that are told, the last first.
const MOST_LOOKS: u64 = 500;

/// Somebody of a team looked: not who, but of which team and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// As what.
    pub role: Role,
    /// Of which team, when there is one still.
    pub team: Option<String>,
    /// When.
    pub at: Instant,
}

/// Everything there is of somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Row by row.
    pub rows: Vec<HeldRow>,
    /// Who looked, the last first.
    pub looks: Vec<Looked>,
    /// Until when it is kept, by their code.
    pub until: Option<Instant>,
    /// Asked on that moment.
    pub asked_at: Instant,
}

/// Everything there is of somebody; that it was taken along is written down.
///
/// # Errors
/// What the database says.
pub async fn get_known(service: &Service, mine: &Mine, taken_along: bool) -> Result<Known, ServiceError> {
    let mut rows = service.store.held_of(mine.subject).await?;
    rows.extend(counted_in(service, mine.municipality, mine.subject).await?);
    let looks = service.store.looks_at(&objects(mine, &rows), MOST_LOOKS).await?;
    let until = service.store.find_own_code(mine.municipality, mine.subject).await?;
    let known = Known {
        looks: told(service, looks).await?,
        until: until.map(|code| Instant(code.ends_at.timestamp())),
        asked_at: service.instant(),
        rows,
    };
    if taken_along {
        let (now, id, shard, subject) = (moment(service), service.new_id(), mine.municipality, mine.subject);
        let work = service.store.write(move |tx| {
            Box::pin(async move {
                tx.audit(shard, id, now, [&format!("resident {subject}"), "take-along", "subject"], Some(subject));
                Ok(())
            })
        });
        work.await?;
    }
    Ok(known)
}

/// What a look at them is written down under: themselves, what they asked, promised and offer, where they help.
fn objects(mine: &Mine, rows: &[HeldRow]) -> Vec<Uuid> {
    let own = ["need", "sign_up", "event", "volunteer", "shop_answer"];
    let id = |row: &HeldRow| {
        let found = row.fields.iter().find(|(name, _)| name == "id")?;
        if let HeldValue::Text(text) = &found.1 { text.parse().ok() } else { None }
    };
    std::iter::once(mine.subject).chain(rows.iter().filter(|row| own.contains(&row.table)).filter_map(id)).collect()
}

async fn told(service: &Service, looks: Vec<Look>) -> Result<Vec<Looked>, ServiceError> {
    let workers = service.store.all_workers().await?;
    let workers: HashMap<Uuid, WorkerRecord> = workers.into_iter().map(|worker| (worker.id, worker)).collect();
    let mut teams: HashMap<Uuid, Option<TeamRecord>> = HashMap::new();
    let mut all = Vec::new();
    for look in looks {
        let (role, who) = look.actor.split_once(' ').unwrap_or((&look.actor, ""));
        let worker = who.parse::<Uuid>().ok().and_then(|id| workers.get(&id));
        let team = match worker.and_then(|worker| worker.team_id) {
            Some(id) => {
                if let std::collections::hash_map::Entry::Vacant(free) = teams.entry(id) {
                    free.insert(service.store.find_team(id).await?);
                }
                teams.get(&id).and_then(|team| team.as_ref()).map(|team| team.name.clone())
            }
            None => None,
        };
        all.push(Looked { role: Role::of(role), team, at: Instant(look.at.timestamp()) });
    }
    Ok(all)
}

/// As a file that other programs read: tables with their rows, moments as ISO 8601 in UTC.
pub fn known_json(known: &Known) -> Json {
    let mut tables: Map<String, Json> = Map::new();
    for row in &known.rows {
        let fields: Map<String, Json> = row.fields.iter().map(|(name, value)| (name.clone(), plain(value))).collect();
        let rows = tables.entry(row.table).or_insert_with(|| json!([]));
        if let Some(rows) = rows.as_array_mut() {
            rows.push(Json::Object(fields));
        }
    }
    let looks: Vec<Json> = known
        .looks
        .iter()
        .map(|look| json!({ "role": look.role.as_str(), "team": look.team, "at": written(look.at) }))
        .collect();
    json!({ "made_at": written(known.asked_at), "kept_until": known.until.map(written), "kept": tables, "looked": looks })
}

fn plain(value: &HeldValue) -> Json {
    match value {
        HeldValue::Text(text) => json!(text),
        HeldValue::Number(number) => json!(number),
        HeldValue::Flag(flag) => json!(flag),
        HeldValue::Moment(at) => json!(at.to_rfc3339()),
        HeldValue::Parts(parts) => parts.clone(),
    }
}

fn written(at: Instant) -> String {
    jiff::Timestamp::from_second(at.0).unwrap_or_default().to_string()
}
