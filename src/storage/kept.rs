//! What a file of partners does not say stays as it is when the file changes a row: since when somebody is there, and
//! what people did since then.
use std::collections::HashMap;

use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    EventRecord, InitiativeRecord, OfferRecord, OrganizationRecord, PartnerRows, StoreError, Subject, VolunteerRecord,
    entity::{event, initiative, offer, offer_entry, organization, volunteer},
    event_changes::PLANNED,
    moderation::TEXT_HIDDEN,
};

/// The records of changed partners as they were.
#[derive(Default)]
pub(super) struct Earlier {
    organizations: HashMap<Uuid, OrganizationRecord>,
    volunteers: HashMap<Uuid, VolunteerRecord>,
    offers: HashMap<Uuid, OfferRecord>,
    entries: HashMap<Uuid, offer_entry::Model>,
    events: HashMap<Uuid, EventRecord>,
    initiatives: HashMap<Uuid, InitiativeRecord>,
}

impl Earlier {
    /// Of these subjects.
    pub(super) async fn of(conn: &impl ConnectionTrait, subjects: &[Uuid]) -> Result<Self, StoreError> {
        let mut earlier = Self::default();
        macro_rules! add {
            ($all:expr, $entity:ident, $column:ident, $ids:expr) => {{
                let found = $entity::Entity::find().filter($entity::Column::$column.is_in($ids.iter().copied()));
                $all.extend(found.all(conn).await?.into_iter().map(|row| (row.id, row)));
            }};
        }
        for some in subjects.chunks(1_000) {
            add!(earlier.organizations, organization, Id, some);
            add!(earlier.volunteers, volunteer, Id, some);
            add!(earlier.offers, offer, OrganizationId, some);
            add!(earlier.offers, offer, VolunteerId, some);
            add!(earlier.events, event, Id, some);
            add!(earlier.initiatives, initiative, Id, some);
        }
        let offers: Vec<Uuid> = earlier.offers.keys().copied().collect();
        for some in offers.chunks(1_000) {
            add!(earlier.entries, offer_entry, Id, some);
        }
        Ok(earlier)
    }

    /// Takes over into a new row what its file cannot know.
    pub(super) fn keep_in(&self, rows: &mut PartnerRows) {
        let entry = &mut rows.entry.0;
        match &mut rows.subject {
            Subject::Organization(row, offer, _) => {
                if let Some(then) = self.organizations.get(&row.id) {
                    row.created_at = then.created_at;
                    row.trade.clone_from(&then.trade);
                }
                entry.trade.clone_from(&row.trade);
                entry.asks_most = self.entries.get(&entry.id).and_then(|then| then.asks_most);
                self.keep_asks(entry);
                self.keep_in_offer(offer);
                (entry.places_free, entry.held_until_s) = (offer.places_free, held_until_s(offer));
                entry.withdrawn = offer.status != "active";
            }
            Subject::Volunteer(row, offer) => {
                if let Some(then) = self.volunteers.get(&row.id) {
                    (row.created_at, row.asks_this_month) = (then.created_at, then.asks_this_month);
                }
                self.keep_in_offer(offer);
                (entry.places_free, entry.held_until_s) = (offer.places_free, held_until_s(offer));
                entry.withdrawn = offer.status != "active";
                self.keep_asks(entry);
            }
            Subject::Event(row) => {
                if let Some(then) = self.events.get(&row.id) {
                    row.created_at = then.created_at;
                    row.places_free = still_free((row.places, row.places_free), (then.places, then.places_free));
                    // What was called off stays so, whatever the file says.
                    row.status.clone_from(&then.status);
                }
                entry.places_free = row.places_free;
                entry.withdrawn = row.status != PLANNED;
            }
            Subject::Initiative(row) => {
                if let Some(then) = self.initiatives.get(&row.id) {
                    row.created_at = then.created_at;
                    // What a team hid stays hidden, whatever the file says.
                    if then.status == TEXT_HIDDEN {
                        row.status.clone_from(&then.status);
                    }
                }
                entry.withdrawn |= row.status == TEXT_HIDDEN;
            }
        }
    }

    fn keep_asks(&self, entry: &mut offer_entry::Model) {
        let Some(then) = self.entries.get(&entry.id) else { return };
        (entry.asks_this_month, entry.asks_until_s) = (then.asks_this_month, then.asks_until_s);
    }

    fn keep_in_offer(&self, offer: &mut OfferRecord) {
        let Some(then) = self.offers.get(&offer.id) else { return };
        (offer.created_at, offer.held_until) = (then.created_at, then.held_until);
        // Who was taken out of the network stays out, whatever the file says.
        offer.status.clone_from(&then.status);
        offer.places_free = still_free((offer.places, offer.places_free), (then.places, then.places_free));
    }
}

fn held_until_s(offer: &OfferRecord) -> Option<i64> {
    offer.held_until.map(|moment| moment.timestamp())
}

/// Of (places, free) now in the file and then in the database: who took a place keeps it, also when there are more or
/// fewer places now.
fn still_free(now: (Option<i64>, Option<i64>), then: (Option<i64>, Option<i64>)) -> Option<i64> {
    match (now.0, then) {
        (Some(places), (Some(before), Some(free))) => Some((free + places - before).min(places).max(0)),
        _ => now.1,
    }
}

#[cfg(test)]
mod tests {
    use super::still_free;

    #[test]
    fn who_took_a_place_keeps_it() {
        let free = |places, then: (i64, i64)| still_free((Some(places), Some(places)), (Some(then.0), Some(then.1)));
        assert_eq!(free(10, (10, 4)), Some(4), "the same number of places");
        assert_eq!(free(12, (10, 4)), Some(6), "two more");
        assert_eq!(free(7, (10, 4)), Some(1), "three fewer");
        assert_eq!(free(3, (10, 4)), Some(0), "fewer than are taken");
        assert_eq!(free(3, (2, 9)), Some(3), "never more than there are");
        assert_eq!(still_free((Some(5), Some(2)), (None, None)), Some(2), "the file is the first to say");
        assert_eq!(still_free((None, None), (Some(5), Some(2))), None, "the file says no more");
    }
}
