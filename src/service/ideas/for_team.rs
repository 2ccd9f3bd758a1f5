//! What neighbours bring, for the team: what waits for a nod before everybody reads it, and ideas with enough people.
use engine::domain::What;
use uuid::Uuid;

use super::{ENOUGH, IdeaShown, board::counted};
use crate::{
    service::{Principal, Service, ServiceError},
    storage::{Contact, EventRecord, Found, LocationRecord, TEXT_WAITING},
};

/// An idea as its team sees it.
#[derive(Clone, Debug, PartialEq)]
pub struct IdeaForTeam {
    /// The idea and how many join in.
    pub idea: IdeaShown,
    /// Who joins in; once there are enough.
    pub people: Vec<Contact>,
}

/// An event that a resident wants to make.
#[derive(Clone, Debug, PartialEq)]
pub struct WishForTeam {
    /// The event, which nobody else reads.
    pub event: EventRecord,
    /// Where.
    pub location: Option<LocationRecord>,
    /// Who wants to make it.
    pub contact: Contact,
}

/// What there is for a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForTeam {
    /// Ideas that wait for a nod, the first first.
    pub waiting: Vec<IdeaForTeam>,
    /// Open ideas with enough people.
    pub enough: Vec<IdeaForTeam>,
    /// Events that wait for a nod.
    pub wishes: Vec<WishForTeam>,
}

/// What waits in the municipality of whoever asks.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_for_team(service: &Service, who: Principal) -> Result<ForTeam, ServiceError> {
    let shard = who.must_be_staff()?.municipality;
    let mut all = ForTeam::default();
    for idea in counted(service, service.store.ideas_of(shard).await?).await? {
        if idea.row.state == TEXT_WAITING {
            all.waiting.push(IdeaForTeam { idea, people: Vec::new() });
        } else if idea.joined >= ENOUGH {
            let people = people(service, shard, idea.row.id).await?;
            all.enough.push(IdeaForTeam { idea, people });
        }
    }
    for wish in service.store.event_wishes(shard).await? {
        let found = service.store.found(&[(What::Event, wish.id)]).await?.remove(&wish.id);
        if let Some(Found::Event(event, location)) = found {
            let contact = contact(service, wish.subject_id).await?;
            all.wishes.push(WishForTeam { event, location, contact });
        }
    }
    Ok(all)
}

/// Who joins in, each once: whoever is reached in the same way is the same.
async fn people(service: &Service, shard: i64, idea: Uuid) -> Result<Vec<Contact>, ServiceError> {
    let mut people: Vec<Contact> = Vec::new();
    for join in service.store.idea_joins(shard, idea).await? {
        let one = contact(service, join.id).await?;
        let reach = |contact: &Contact| (contact.phone.clone(), contact.email.clone());
        let is_reached = one.phone.is_some() || one.email.is_some();
        if !is_reached || people.iter().all(|other| reach(other) != reach(&one)) {
            people.push(one);
        }
    }
    Ok(people)
}

async fn contact(service: &Service, subject: Uuid) -> Result<Contact, ServiceError> {
    Ok(service.store.find_contact(subject).await?.map(|(contact, _)| contact).unwrap_or_default())
}
