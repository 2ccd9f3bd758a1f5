//! A team begins: where it works, how it is called, and who is the first of it.
use serde_json::json;
use uuid::Uuid;

use super::{AreaChoice, check_code, chosen_areas};
use crate::{
    import::read_phone,
    service::{
        Fault, Role, Service, ServiceError,
        account::{Ticket, open_session, setup},
        exchange::moment,
    },
    storage::{StoreError, TeamRecord, Tx, WorkerRecord},
};

const ROUTE: &str = "begin-team";
/// Characters of a name.
const MOST_NAME: usize = 80;

/// A team as its first member describes it.
#[derive(Clone, Debug, Default)]
pub struct NewTeam {
    /// Codes of the areas it works in.
    pub areas: Vec<String>,
    /// Its name.
    pub team: String,
    /// The name of who begins.
    pub name: String,
    /// Their number.
    pub phone: String,
    /// So that sending twice begins once.
    pub idempotency_key: String,
}

/// "Wijk 24 Voorhof" makes "Wijkteam Voorhof".
pub fn proposed_team_name(areas: &[AreaChoice]) -> String {
    let Some(first) = areas.first() else { return String::new() };
    let numbered = |word: &&str| *word == "Wijk" || word.chars().all(|c| c.is_ascii_digit());
    let words: Vec<&str> = first.area.name.split_whitespace().skip_while(numbered).collect();
    if words.is_empty() { first.area.name.clone() } else { format!("Wijkteam {}", words.join(" ")) }
}

/// Begins: keeps the team with its areas and its first member, who becomes its coordinator and the
/// administrator of the installation, and signs them in.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `areas-missing`, `team-missing`, `name-missing`, `name-too-long`,
/// `phone-missing`, `phone`, those of the code; [`ServiceError::TooMany`]; [`ServiceError::Forbidden`] once
/// somebody began.
pub async fn begin_team(service: &Service, code: Option<&str>, new: NewTeam) -> Result<Ticket, ServiceError> {
    let areas = chosen_areas(service, &new.areas).await?;
    let mut faults = check(&new, &areas);
    match check_code(service, code.unwrap_or_default()).await {
        Err(ServiceError::Invalid(more)) => faults.extend(more),
        // A form that is sent again after it worked finds the door closed and is let in by its key.
        Err(ServiceError::Forbidden) => {
            let earlier = remembered(service, &new.idempotency_key).await?.ok_or(ServiceError::Forbidden)?;
            return open_session(service, &earlier).await;
        }
        other => other?,
    }
    if !faults.is_empty() {
        return Err(ServiceError::Invalid(faults));
    }
    let worker = keep(service, &new, &areas).await?;
    open_session(service, &worker).await
}

fn check(new: &NewTeam, areas: &[AreaChoice]) -> Vec<Fault> {
    let mut faults = Vec::new();
    if areas.is_empty() {
        faults.push(Fault::new("areas", "areas-missing"));
    }
    for (field, value, missing) in [("team", &new.team, "team-missing"), ("name", &new.name, "name-missing")] {
        let length = value.trim().chars().count();
        if length == 0 {
            faults.push(Fault::new(field, missing));
        } else if length > MOST_NAME {
            faults.push(Fault::new(field, "name-too-long").with("most", MOST_NAME));
        }
    }
    match new.phone.trim() {
        "" => faults.push(Fault::new("phone", "phone-missing")),
        phone if read_phone(phone).is_err() => faults.push(Fault::new("phone", "phone").with("value", phone)),
        _ => {}
    }
    faults
}

async fn remembered(service: &Service, key: &str) -> Result<Option<WorkerRecord>, ServiceError> {
    if key.is_empty() {
        return Ok(None);
    }
    let (key, now) = (key.to_owned(), moment(service));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let answer = tx.remembered(ROUTE, &key, now).await?;
            match answer.and_then(|answer| answer["worker"].as_str().and_then(|id| id.parse().ok())) {
                Some(id) => tx.find_worker(id).await,
                None => Ok(None),
            }
        })
    });
    Ok(work.await?)
}

async fn keep(service: &Service, new: &NewTeam, areas: &[AreaChoice]) -> Result<WorkerRecord, ServiceError> {
    let now = moment(service);
    let shard = areas.iter().map(|choice| choice.area.municipality_id).find(|shard| *shard > 0).unwrap_or_default();
    let phone = read_phone(new.phone.trim()).ok();
    let team = TeamRecord {
        municipality_id: shard,
        id: service.new_id(),
        name: new.team.trim().to_owned(),
        phone: phone.clone(),
        created_at: now,
    };
    let worker = WorkerRecord {
        municipality_id: shard,
        id: service.new_id(),
        name: new.name.trim().to_owned(),
        phone,
        on_duty: true,
        team_id: Some(team.id),
        role: Role::Administrator.as_str().to_owned(),
        email_hmac: None,
        totp: None,
        oidc_subject: None,
        created_at: Some(now),
        left_at: None,
    };
    let (audit_id, demo, key) = (service.new_id(), service.config.demo, new.idempotency_key.clone());
    let areas = areas.iter().map(|choice| choice.area.id).collect();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(answer) = tx.remembered(ROUTE, &key, now).await? {
                let earlier = answer["worker"].as_str().and_then(|id| id.parse().ok()).unwrap_or_default();
                return tx.find_worker(earlier).await;
            }
            // Another was first, between the question and the answer.
            if !demo && tx.has_teams().await? {
                return Ok(None);
            }
            settle(tx, team, worker.clone(), areas, demo).await?;
            tx.audit(shard, audit_id, now, ["anonymous", "begin", "team"], worker.team_id);
            tx.remember(ROUTE, &key, json!({ "worker": worker.id }), now).await?;
            Ok(Some(worker))
        })
    });
    work.await?.ok_or(ServiceError::Forbidden)
}

/// Outside the demo the first of a team takes over what lay on the desk without a name.
async fn settle(
    tx: &mut Tx,
    team: TeamRecord,
    mut worker: WorkerRecord,
    areas: Vec<Uuid>,
    demo: bool,
) -> Result<(), StoreError> {
    let (shard, team_id) = (team.municipality_id, team.id);
    worker.on_duty = !demo;
    let person = worker.id;
    tx.settle_in(team, worker).await?;
    tx.put_team_areas(shard, team_id, areas).await?;
    if !demo {
        setup::close(tx).await?;
        tx.relieve_desk(shard, person).await?;
    }
    Ok(())
}
