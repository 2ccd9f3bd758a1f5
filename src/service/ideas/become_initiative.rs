//! An idea with enough people becomes an initiative in one press: it is found near where it was thought of.
use std::collections::HashMap;

use engine::domain::{Cell, Kind, Visibility, Warmth};
use h3o::Resolution;
use uuid::Uuid;

use super::ENOUGH;
use crate::{
    service::{
        Fault, Principal, Service, ServiceError,
        acting::propose_category,
        asking::{Where, find_place},
        exchange::moment,
    },
    storage::{Contact, IdeaRecord, InitiativeRecord, LocationRecord, PartnerRows, Projected, StoreError, Subject},
};

const SOURCE: &str = "made-here";
const MOST_NAME: usize = 80;

/// Makes an initiative of an idea. Pressed twice it is made once; its id.
///
/// # Errors
/// `idea-few` (field `idea`) with too few people; [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn become_initiative(service: &Service, who: Principal, idea: Uuid) -> Result<Uuid, ServiceError> {
    let staff = who.must_be_staff()?;
    let shard = staff.municipality;
    let found = service.store.find_idea(idea).await?.filter(|row| row.municipality_id == shard);
    let found = found.ok_or(ServiceError::NotFound)?;
    let team = match staff.team {
        Some(team) => service.store.find_team(team).await?.map(|team| team.name),
        None => None,
    };
    let id = service.new_id();
    let rows = rows(service, (id, &found), team.unwrap_or_default()).await?;
    let (now, audit, store) = (moment(service), service.new_id(), service.store.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let row = tx.take_idea(shard, idea).await?.ok_or(StoreError::NotFound)?;
            if row.event_id.is_some() {
                return Ok(row.event_id);
            }
            if row.state != "open" || tx.count_idea_joins(shard, idea).await? < ENOUGH {
                return Ok(None);
            }
            tx.put_partners(&store, &HashMap::new(), vec![rows]).await?;
            tx.put_idea(IdeaRecord { state: "done".to_owned(), event_id: Some(id), ..row }).await?;
            tx.audit(shard, audit, now, [&staff.actor(), "begin", "idea"], Some(idea));
            Ok(Some(id))
        })
    });
    work.await?.ok_or_else(|| Fault::new("idea", "idea-few").with("least", ENOUGH).into())
}

async fn rows(
    service: &Service,
    (id, idea): (Uuid, &IdeaRecord),
    organiser: String,
) -> Result<PartnerRows, ServiceError> {
    let now = moment(service);
    let location = match idea.cell.and_then(|raw| Cell::try_from(raw).ok()) {
        Some(cell) => Some(location(service, idea.municipality_id, cell).await?),
        None => None,
    };
    let row = InitiativeRecord {
        municipality_id: idea.municipality_id,
        id,
        name: idea.words.chars().take(MOST_NAME).collect(),
        description: idea.words.clone(),
        categories: propose_category(service, &idea.words).into_iter().next().unwrap_or_default(),
        kind: Kind::Handen.as_str().into(),
        organiser,
        status: "planned".into(),
        location_id: location.as_ref().map(|location| location.id),
        slots: 0,
        confirmed_at: Some(now),
        created_at: now,
        updated_at: now,
        source: SOURCE.into(),
        source_id: id.to_string(),
        fingerprint: 0,
    };
    let entry = Projected::initiative(&row, location.as_ref(), Warmth::Informal)?;
    let (subject, contact) = (Subject::Initiative(row), Contact::default());
    Ok(PartnerRows { subject, location, contact, contact_is_public: true, visibility: Visibility::Public, entry })
}

/// Where most people live in the neighbourhood it was thought of.
async fn location(service: &Service, shard: i64, cell: Cell) -> Result<LocationRecord, ServiceError> {
    let at = find_place(service, &Where::Cell(cell)).await?.at;
    let [street, house_number, postcode, city] = [(); 4].map(|()| String::new());
    Ok(LocationRecord {
        municipality_id: shard,
        id: service.new_id(),
        organization_id: None,
        street,
        house_number,
        postcode,
        city,
        lat: Some(at.lat()),
        lon: Some(at.lon()),
        cell: Some(Cell::at(at, Resolution::Ten).to_i64()),
        step_free: None,
        located_by: "anchor".into(),
    })
}
