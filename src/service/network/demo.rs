//! The demo's team knows some partners already, so that the register has something to show. All of it is made up.
use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::imported_id;
use uuid::Uuid;

use crate::{
    service::{Role, Service, ServiceError, account::demo_staff, exchange::moment},
    storage::{AcquaintanceRecord, VisitRecord},
};

/// So many partners the team knows.
const PARTNERS: u64 = 40;
/// Who knows the partner at a place in the list, in turns: the member, both, the coordinator.
const TURNS: [&[Role]; 3] = [&[Role::Member], &[Role::Member, Role::Coordinator], &[Role::Coordinator]];
/// What there was with some of them: every so many partners, how many days ago, what, what came of it.
const CONTACTS: [(usize, i64, &str, &str); 5] = [
    (2, 20, "visit", "yes"),
    (3, 400, "call", "perhaps"),
    (4, 12, "asked", "yes"),
    (5, 6, "given", "yes"),
    (10, 3, "thanks", ""),
];

/// Gives the demo's team its acquaintances and a few contacts; the same every time. Partners are those the town's file
/// calls known, so that nothing that matching reads changes.
///
/// # Errors
/// [`ServiceError::NotFound`] outside the demo.
pub async fn acquaint_demo_team(service: &Service) -> Result<(), ServiceError> {
    let people = [demo_staff(service, Role::Member).await?, demo_staff(service, Role::Coordinator).await?];
    let (now, shard) = (moment(service), people[0].municipality);
    let worker = |role: Role| if role == Role::Member { people[0].worker } else { people[1].worker };
    let partners = service.store.known_organizations(shard, PARTNERS).await?;
    let mut knows = Vec::new();
    let mut visits = Vec::new();
    for (place, subject_id) in partners.into_iter().enumerate() {
        let turn = TURNS[place % TURNS.len()];
        let knower = |role: &Role| AcquaintanceRecord {
            municipality_id: shard,
            subject_id,
            worker_id: worker(*role),
            since: now - TimeDelta::days(500),
        };
        knows.extend(turn.iter().map(knower));
        let by = turn.first().map_or(people[0].worker, |role| worker(*role));
        let due = CONTACTS.into_iter().filter(|(every, ..)| place % every == 0);
        visits.extend(due.map(|contact| visit([subject_id, by], contact, shard, now)));
    }
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.acquaint(knows).await?;
            tx.add_visits(visits).await
        })
    });
    Ok(work.await?)
}

fn visit(
    [subject_id, worker_id]: [Uuid; 2],
    (every, days, sort, outcome): (usize, i64, &str, &str),
    municipality_id: i64,
    now: DateTime<Utc>,
) -> VisitRecord {
    VisitRecord {
        municipality_id,
        id: imported_id::<VisitRecord>("demo-visit", &format!("{subject_id} {every}")).as_uuid(),
        subject_id,
        what: "organization".into(),
        worker_id,
        at: now - TimeDelta::days(days),
        sort: sort.into(),
        outcome: outcome.into(),
        note: String::new(),
        need_id: None,
    }
}
