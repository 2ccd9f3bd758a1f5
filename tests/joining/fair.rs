//! A fair in a village, with tables to set up.
use std::sync::Arc;

use buurtraat::{
    service::{
        Config, Service, ServiceError,
        joining::{NewEvent, NewShift, NewSignUp, Promise, SignedUp, add_shift, get_promise, make_event, sign_up},
        mine::{Mine, get_mine},
    },
    storage::ShiftRecord,
    text::Lang,
};
use uuid::Uuid;

use crate::{acting::Village, support::Place};

/// The fair of Saturday 21 November.
pub struct Fair {
    pub village: Village,
    pub event: Uuid,
    pub shift: Uuid,
}

impl Fair {
    /// With so many places at the tables.
    pub async fn for_people(place: Place, most: usize) -> Self {
        let mut village = Village::with_places(place, 1).await;
        let config = Config { mail: true, ..Config::clone(&village.service.config) };
        village.service = Service { config: Arc::new(config), ..village.service };
        let event = make_event(&village.service, village.who(), &fair()).await.unwrap();
        let mut fair = Self { village, event, shift: Uuid::nil() };
        fair.shift = fair.add("tafels klaarzetten", ["half 1", "half 2"], most).await;
        fair
    }

    pub fn service(&self) -> &Service {
        &self.village.service
    }

    /// One more thing to do; its id.
    pub async fn add(&self, role: &str, [from, to]: [&str; 2], most: usize) -> Uuid {
        let [role, from, to] = [role, from, to].map(str::to_owned);
        let new = NewShift { role, from, to, least: "1".into(), most: most.to_string(), ..NewShift::default() };
        add_shift(self.service(), self.village.who(), self.event, &new).await.unwrap();
        let shifts = self.service().store.shifts_of_events(self.village.member.municipality, &[self.event]).await;
        shifts.unwrap().into_iter().find(|shift| shift.role == new.role).unwrap().id
    }

    /// Something that is on again and again, with its first and last day.
    pub async fn series(&self, repeat: &str, [day, until]: [&str; 2]) -> Uuid {
        let [day, until, repeat] = [day, until, repeat].map(str::to_owned);
        let new = NewEvent { name: "Eettafel".into(), day, until, repeat, ..fair() };
        make_event(self.service(), self.village.who(), &new).await.unwrap()
    }

    /// Something to do at it each time; its shift on that date.
    pub async fn add_each(&self, event: Uuid, role: &str, most: usize) -> Uuid {
        let [role, from, to] = [role, "13:00", "14:00"].map(str::to_owned);
        let new =
            NewShift { role, from, to, least: "1".into(), most: most.to_string(), every: true, ..NewShift::default() };
        add_shift(self.service(), self.village.who(), event, &new).await.unwrap();
        self.shift_at(event).await.id
    }

    /// The first thing to do at an event.
    pub async fn shift_at(&self, event: Uuid) -> ShiftRecord {
        let shard = self.village.member.municipality;
        self.service().store.shifts_of_events(shard, &[event]).await.unwrap().remove(0)
    }

    /// Signs up for every time.
    pub async fn every(&self, shift: Uuid, name: &str, reach: &str) -> SignedUp {
        let [first_name, reach] = [name, reach].map(str::to_owned);
        let new = NewSignUp { first_name, reach, every: true, ..NewSignUp::default() };
        sign_up(self.service(), Lang::Nl, shift, &new).await.unwrap()
    }

    pub async fn joins(&self, shift: Uuid, reach: &str) -> SignedUp {
        self.tries(shift, "Samira", reach, "").await.unwrap()
    }

    pub async fn tries(&self, shift: Uuid, name: &str, reach: &str, key: &str) -> Result<SignedUp, ServiceError> {
        let [first_name, reach, idempotency_key] = [name, reach, key].map(str::to_owned);
        let new = NewSignUp { first_name, reach, idempotency_key, every: false };
        sign_up(self.service(), Lang::Nl, shift, &new).await
    }

    pub async fn mine(&self, signed: SignedUp) -> Mine {
        get_mine(self.service(), (signed.municipality, signed.subject)).await.unwrap()
    }

    pub async fn promise(&self, signed: SignedUp) -> Promise {
        get_promise(self.service(), &self.mine(signed).await, signed.sign_up).await.unwrap()
    }

    pub async fn counts(&self) -> ShiftRecord {
        self.service().store.find_shift(self.shift).await.unwrap().unwrap()
    }
}

pub fn fair() -> NewEvent {
    let [name, description, day, from, to, place, organiser, person, phone] = [
        "Ruilbeurs",
        "Breng speelgoed mee.",
        "zaterdag 21 november",
        "half 2",
        "half 4",
        "2600AB",
        "Bewonersgroep Dorp",
        "Bo",
        "015 123 45 67",
    ]
    .map(str::to_owned);
    NewEvent { name, description, day, from, to, place, organiser, person, phone, ..NewEvent::default() }
}

/// A number for each person.
pub fn number(n: usize) -> String {
    format!("06 1{n:07}")
}
