//! The relay: who knows only one of us, and introducing them to somebody else before that one is gone.
use std::collections::HashMap;

use uuid::Uuid;

use super::change::{Deed, member};
use crate::{
    service::{Fault, Principal, Service, ServiceError, exchange::moment},
    storage::{Introduction, OnlyOne, TeamRecord, VisitRecord, WorkerRecord},
};

/// Cards printed at once.
const MOST_CARDS: u64 = 60;

/// Who knows only whom.
#[derive(Clone, Debug, Default)]
pub struct Relay {
    /// The people of the team, and how many partners know only them.
    pub people: Vec<(WorkerRecord, u64)>,
    /// The partners that only one of them knows, one page.
    pub partners: Vec<OnlyOne>,
    /// Who of those is on the way to a colleague.
    pub introductions: HashMap<Uuid, Introduction>,
    /// How many there are in all.
    pub total: u64,
}

/// The partners that only `worker` knows.
///
/// # Errors
/// [`ServiceError::Forbidden`]; [`ServiceError::NotFound`] for a worker of another team.
pub async fn get_relay(
    service: &Service,
    who: Principal,
    worker: Uuid,
    skip: u64,
    limit: u64,
) -> Result<Relay, ServiceError> {
    let (staff, team) = member(who)?;
    let (store, shard) = (&service.store, staff.municipality);
    let people = store.everyone_of_team(team).await?;
    if people.iter().all(|person| person.id != worker) {
        return Err(ServiceError::NotFound);
    }
    let counts: HashMap<Uuid, i64> =
        store.count_known_by_one(shard, team).await?.into_iter().map(|one| (one.worker_id, one.partners)).collect();
    let count = |id: &Uuid| counts.get(id).copied().unwrap_or_default().cast_unsigned();
    let partners = store.list_known_by_one([team, worker], shard, skip, limit.clamp(1, super::PAGE_MOST)).await?;
    let ids: Vec<Uuid> = partners.iter().map(|one| one.id).collect();
    let introductions = store.introductions_of(shard, &ids).await?;
    Ok(Relay {
        total: count(&worker),
        people: people.into_iter().map(|person| (count(&person.id), person)).map(|(n, person)| (person, n)).collect(),
        partners,
        introductions: introductions.into_iter().map(|one| (one.subject_id, one)).collect(),
    })
}

/// Sets a partner on the way to a colleague, until that one has called or visited them.
///
/// # Errors
/// `colleague-missing` for who does not work in this team (any more); [`ServiceError::Forbidden`],
/// [`ServiceError::NotFound`].
pub async fn introduce(service: &Service, who: Principal, subject: Uuid, to: Uuid) -> Result<(), ServiceError> {
    let (staff, team) = member(who)?;
    let giver = service.store.find_partner(staff.municipality, subject).await?.ok_or(ServiceError::NotFound)?;
    if service.store.workers_of_team(team).await?.iter().all(|worker| worker.id != to) {
        return Err(Fault::new("to", "colleague-missing").into());
    }
    let (now, audit_id) = (moment(service), service.new_id());
    let deed = Deed { staff, subject, action: "introduce" };
    let row = VisitRecord { worker_id: to, ..deed.contact(service, &giver, "introduction") };
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.add_visit(row).await?;
            deed.log(tx, audit_id, now);
            Ok(())
        })
    });
    Ok(work.await?)
}

/// One card to print: who is introduced to whom, by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntroductionCard {
    /// The partner.
    pub id: Uuid,
    /// Its name.
    pub partner: String,
    /// Who knows them now.
    pub from: Vec<String>,
}

/// What is printed for one colleague.
#[derive(Clone, Debug)]
pub struct IntroductionCards {
    /// Who comes.
    pub to: WorkerRecord,
    /// Their team.
    pub team: Option<TeamRecord>,
    /// A card for each partner they have yet to meet.
    pub cards: Vec<IntroductionCard>,
}

/// The cards for a colleague.
///
/// # Errors
/// [`ServiceError::Forbidden`]; [`ServiceError::NotFound`] for a worker of another team.
pub async fn get_cards(service: &Service, who: Principal, to: Uuid) -> Result<IntroductionCards, ServiceError> {
    let (staff, team) = member(who)?;
    let (store, shard) = (&service.store, staff.municipality);
    let everyone = store.workers_of_team(team).await?;
    let to = everyone.into_iter().find(|worker| worker.id == to).ok_or(ServiceError::NotFound)?;
    let open = store.introductions_to(shard, to.id, MOST_CARDS).await?;
    let ids: Vec<Uuid> = open.iter().map(|one| one.subject_id).collect();
    let knowers = store.knowers_of(shard, team, &ids).await?;
    let names = store.names_of_partners(shard, &ids).await?;
    let from = |id: &Uuid| {
        let own = knowers.iter().filter(|one| one.subject_id == *id && one.worker_id != to.id);
        own.map(|one| one.name.clone()).collect()
    };
    let card =
        |id: &Uuid| names.get(id).map(|name| IntroductionCard { id: *id, partner: name.clone(), from: from(id) });
    let cards = ids.iter().filter_map(card).collect();
    Ok(IntroductionCards { team: store.find_team(team).await?, to, cards })
}
