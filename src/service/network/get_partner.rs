//! Everything the team knows of one partner.
use std::collections::HashMap;

use uuid::Uuid;

use super::change::member;
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment},
    storage::{
        BridgeBuilderRecord, Contact, Giver, Introduction, Knower, LocationRecord, OfferRecord, RestRecord, Tally,
        VisitRecord, WalkAlongRecord, WorkerRecord,
    },
};

/// Contacts shown on the page.
const CONTACTS: u64 = 30;

/// One partner with all that belongs to it.
#[derive(Clone, Debug)]
pub struct PartnerDetails {
    /// Who.
    pub giver: Giver,
    /// How to reach them.
    pub contact: Option<Contact>,
    /// Where.
    pub locations: Vec<LocationRecord>,
    /// What they offer, also what was taken out.
    pub offers: Vec<OfferRecord>,
    /// Who of the team knows them.
    pub knowers: Vec<Knower>,
    /// The people of the team.
    pub team: Vec<WorkerRecord>,
    /// The latest contacts, newest first, without introductions.
    pub visits: Vec<VisitRecord>,
    /// Names of who had those contacts.
    pub names: HashMap<Uuid, String>,
    /// How often was asked, given and thanked.
    pub tally: Vec<Tally>,
    /// Until when they rest, when they do now.
    pub rest: Option<RestRecord>,
    /// Whom they are being introduced to.
    pub introduction: Option<Introduction>,
    /// As a bridge builder.
    pub bridge: Option<BridgeBuilderRecord>,
    /// What was filled in together about walking along there.
    pub walk_along: Option<WalkAlongRecord>,
}

impl PartnerDetails {
    /// Are they in the network, or were they taken out?
    pub fn is_in(&self) -> bool {
        self.offers.is_empty() || self.offers.iter().any(|offer| offer.status == "active")
    }

    /// How often a sort of contact was there.
    pub fn times(&self, sort: &str) -> i64 {
        self.tally.iter().filter(|one| one.sort == sort).map(|one| one.times).sum()
    }

    /// They did something, and nobody has thanked them since.
    pub fn wants_thanks(&self) -> bool {
        let last = |sort: &str| self.tally.iter().filter(|one| one.sort == sort).map(|one| one.last).max();
        last("given").is_some_and(|given| last("thanks").is_none_or(|thanks| thanks < given))
    }
}

/// Reads a partner.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team; [`ServiceError::NotFound`], also for a volunteer who did not say
/// yes and for partners of another municipality.
pub async fn get_partner(service: &Service, who: Principal, id: Uuid) -> Result<PartnerDetails, ServiceError> {
    let (staff, team) = member(who)?;
    let (store, shard) = (&service.store, staff.municipality);
    let giver = store.find_partner(shard, id).await?.ok_or(ServiceError::NotFound)?;
    if matches!(&giver, Giver::Volunteer(row) if !row.consent) {
        return Err(ServiceError::NotFound);
    }
    let mut visits = store.visits_of(shard, id, CONTACTS).await?;
    visits.retain(|visit| visit.sort != "introduction");
    let workers: Vec<Uuid> = visits.iter().map(|visit| visit.worker_id).collect();
    let offers = store.offers_of(shard, &[id]).await?;
    let offered: Vec<Uuid> = offers.iter().map(|offer| offer.id).collect();
    Ok(PartnerDetails {
        walk_along: store.walks_along(shard, &offered).await?.into_values().max_by_key(|row| row.filled_at),
        giver,
        contact: store.find_contact(id).await?.map(|(contact, _)| contact),
        locations: store.locations_of(id).await?,
        offers,
        knowers: store.knowers_of(shard, team, &[id]).await?,
        team: store.workers_of_team(team).await?,
        names: store.names_of_workers(shard, &workers).await?,
        visits,
        tally: store.tally_of(shard, id).await?,
        rest: store.find_rest(shard, id).await?.filter(|rest| rest.until > moment(service)),
        introduction: store.introductions_of(shard, &[id]).await?.pop(),
        bridge: store.find_bridge_builder(shard, id).await?,
    })
}
