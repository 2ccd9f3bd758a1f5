//! An installation as it is after the first morning: no demo, a team, a clock that the test moves, and mail that is read.
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use buurtraat::{
    mail::{Message, Sink},
    service::{Clock, Config, Principal, Role, Service, Staff, account::resume, post::deliver},
    storage::{TeamRecord, WorkerRecord},
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Place, ear};

/// Address of the first coordinator.
pub const FIRST: &str = "eerste@voorbeeld.example";

/// A clock that goes where the test puts it.
pub struct Hands {
    wall: AtomicI64,
    passed: AtomicI64,
}

impl Hands {
    /// A clock that shows a moment.
    pub fn at(moment: Timestamp) -> Self {
        Self { wall: AtomicI64::new(moment.as_millisecond()), passed: AtomicI64::new(0) }
    }
    /// Moves on.
    pub fn forward(&self, seconds: i64) {
        self.forward_millis(seconds * 1000);
    }
    /// The same, finer.
    pub fn forward_millis(&self, millis: i64) {
        self.wall.fetch_add(millis, Ordering::SeqCst);
        self.passed.fetch_add(millis, Ordering::SeqCst);
    }
    /// Somebody sets the clock on the wall, and no time passes.
    pub fn jump(&self, seconds: i64) {
        self.wall.fetch_add(seconds * 1000, Ordering::SeqCst);
    }
    /// The clock on the wall shows a moment, and no time passes.
    pub fn set(&self, at: Timestamp) {
        self.wall.store(at.as_millisecond(), Ordering::SeqCst);
    }
    /// Milliseconds since 1970.
    pub fn millis(&self) -> i64 {
        self.wall.load(Ordering::SeqCst)
    }
}

impl Clock for Hands {
    fn now(&self) -> Timestamp {
        Timestamp::from_millisecond(self.millis()).unwrap()
    }

    fn passed(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.passed.load(Ordering::SeqCst)).unwrap())
    }
}

/// The installation.
pub struct House {
    /// Its use cases.
    pub service: Service,
    /// Its clock.
    pub hands: Arc<Hands>,
    /// Its mail.
    pub sink: Sink,
}

impl House {
    /// Empty: nobody has begun.
    pub async fn empty(place: &Place) -> Self {
        let hands = Arc::new(Hands { wall: AtomicI64::new(1_789_369_200_000), passed: AtomicI64::new(0) });
        let config = Config { base_url: "https://buurtraat.example".to_owned(), mail: true, ..Config::default() };
        let service = place.service().await;
        let service = Service { clock: Arc::clone(&hands) as Arc<dyn Clock>, config: Arc::new(config), ..service };
        Self { service, hands, sink: Sink::default() }
    }

    /// With one person, who leads, administers and has an address.
    pub async fn begun(place: &Place) -> Self {
        let house = Self::empty(place).await;
        house.settle().await;
        house
    }

    /// The first person is there, as beginning leaves them, and has an address.
    pub async fn settle(&self) {
        let team = self.team("Wijkteam Voorbeeld");
        let worker = WorkerRecord { team_id: Some(team.id), ..self.worker("Eerste", Role::Administrator, FIRST) };
        let work = self.service.store.write(move |tx| Box::pin(async move { tx.settle_in(team, worker).await }));
        work.await.unwrap();
    }

    pub fn team(&self, name: &str) -> TeamRecord {
        let created_at = chrono::DateTime::from_timestamp_millis(self.hands.millis()).unwrap();
        TeamRecord { municipality_id: 0, id: self.service.new_id(), name: name.to_owned(), phone: None, created_at }
    }

    pub fn worker(&self, name: &str, role: Role, email: &str) -> WorkerRecord {
        WorkerRecord {
            municipality_id: 0,
            id: self.service.new_id(),
            name: name.to_owned(),
            phone: None,
            on_duty: false,
            team_id: None,
            role: role.as_str().to_owned(),
            email_hmac: Some(self.service.store.keyed_hash("worker-email", email)),
            totp: None,
            oidc_subject: None,
            created_at: None,
            left_at: None,
        }
    }

    /// One more of a team, as who they are.
    pub async fn joins(&self, name: &str, role: Role, team: Uuid) -> Principal {
        let email = format!("{}@voorbeeld.example", name.to_lowercase());
        let worker = WorkerRecord { team_id: Some(team), ..self.worker(name, role, &email) };
        let staff = Staff { worker: worker.id, municipality: 0, team: Some(team), role };
        let work = self.service.store.write(move |tx| Box::pin(async move { tx.put_worker(worker).await }));
        work.await.unwrap();
        Principal::Staff(staff)
    }

    /// Who has an address, as who they are.
    pub async fn who(&self, email: &str) -> Principal {
        let hash = self.service.store.keyed_hash("worker-email", email);
        let worker = self.service.store.workers_with_email(&hash).await.unwrap().remove(0);
        let role = Role::of(&worker.role);
        Principal::Staff(Staff { worker: worker.id, municipality: 0, team: worker.team_id, role })
    }

    /// Who holds a ticket.
    pub async fn holder(&self, ticket: &str) -> Option<String> {
        resume(&self.service, ticket).await.unwrap().map(|signed| signed.name)
    }

    /// Sends what is due and gives the newest message.
    pub async fn newest(&self) -> Option<Message> {
        let now = chrono::DateTime::from_timestamp_millis(self.hands.millis()).unwrap();
        while self.service.store.has_post(now).await.unwrap() {
            deliver(&self.service, &self.sink).await.unwrap();
        }
        let newest = self.sink.messages().into_iter().next()?;
        let link = newest.link.as_ref().map(|link| link.href.as_str());
        [Some(newest.to.as_str()), newest.code.as_deref(), link].into_iter().flatten().for_each(ear::secret);
        Some(newest)
    }

    /// The code of the newest message.
    pub async fn code(&self) -> String {
        self.newest().await.unwrap().code.unwrap()
    }

    /// The path of the link in the newest message.
    pub async fn link(&self) -> String {
        let href = self.newest().await.unwrap().link.unwrap().href;
        href.strip_prefix("https://buurtraat.example").unwrap().to_owned()
    }
}
