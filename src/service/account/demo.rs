//! The demo has one button per role. The people behind them do not exist.
use engine::domain::imported_id;

use super::{
    address,
    session::{Ticket, open_session},
};
use crate::{
    service::{Role, Service, ServiceError, Staff, exchange::moment},
    storage::{Contact, TeamRecord, WorkerRecord},
};

/// Their names, a role each.
const PEOPLE: &str = include_str!("../../../data/demo/team.csv");

/// Signs the demo's worker of a role in.
///
/// # Errors
/// [`ServiceError::NotFound`] outside the demo.
pub async fn sign_in_demo(service: &Service, role: Role) -> Result<Ticket, ServiceError> {
    let worker = demo_worker(service, role).await?;
    open_session(service, &worker).await
}

/// The demo's worker of a role, as who asks.
///
/// # Errors
/// [`ServiceError::NotFound`] outside the demo.
pub async fn demo_staff(service: &Service, role: Role) -> Result<Staff, ServiceError> {
    let worker = demo_worker(service, role).await?;
    Ok(Staff { worker: worker.id, municipality: worker.municipality_id, team: worker.team_id, role })
}

async fn demo_worker(service: &Service, role: Role) -> Result<WorkerRecord, ServiceError> {
    if !service.config.demo {
        return Err(ServiceError::NotFound);
    }
    let shard = service.store.municipalities().await?.first().map_or(0, |row| row.municipality_id);
    let now = moment(service);
    let team_id = imported_id::<TeamRecord>("demo-team", "1").as_uuid();
    let name = PEOPLE.lines().skip(1).filter_map(|line| line.split_once(',')).find(|(code, _)| *code == role.as_str());
    let name = name.map(|(_, name)| name.to_owned()).unwrap_or_default();
    let helpdesk = service.config.helpdesk.clone();
    let (team, phone) = helpdesk.map(|desk| (desk.name, desk.phone)).unzip();
    let team = TeamRecord {
        municipality_id: shard,
        id: team_id,
        name: team.unwrap_or_else(|| "Wijkteam".to_owned()),
        phone: phone.clone(),
        created_at: now,
    };
    let id = imported_id::<WorkerRecord>("demo-worker", role.as_str()).as_uuid();
    // Whoever tries the demo may change them; who has another role by now, or left, starts again.
    let as_left = service.store.find_worker(id).await?;
    if let Some(worker) = as_left.filter(|worker| worker.left_at.is_none() && Role::of(&worker.role) == role) {
        return Ok(worker);
    }
    let email = format!("{}@voorbeeld.example", role.as_str());
    let worker = WorkerRecord {
        municipality_id: shard,
        id,
        name,
        phone,
        on_duty: false,
        team_id: Some(team_id),
        role: role.as_str().to_owned(),
        email_hmac: Some(address::hash(service, &email)),
        totp: None,
        oidc_subject: None,
        created_at: Some(now),
        left_at: None,
    };
    let (kept, store) = (worker.clone(), service.store.clone());
    let contact = Contact { email: Some(email), ..Contact::default() };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.settle_in(team, kept).await?;
            tx.put_worker_contact(&store, (shard, id), contact).await
        })
    });
    work.await?;
    Ok(worker)
}
