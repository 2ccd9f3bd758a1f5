//! What a council publishes of how many people asked, on both databases: decided, made, shown, forgotten, put back.
mod deciding;
mod erasing;
mod location;
mod outputs;
mod restoring;
mod shown;

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use buurtraat::{
    service::{
        Clock, Config, Principal, Role, Service,
        account::demo_staff,
        publishing::{Decision, Kind, decide, publish_due},
    },
    web,
};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::support::{
    Place,
    team::Hands,
    town::{FILES, import, order, town},
};

/// The code of the town of the demo.
pub const CODE: &str = "GM9990";

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// The town with a clock that the test moves.
pub struct Council {
    pub place: Place,
    pub service: Service,
    pub hands: Arc<Hands>,
    pub shard: i64,
}

/// A day, nine o'clock in Amsterdam.
fn morning(day: &str) -> jiff::Timestamp {
    let local: jiff::civil::DateTime = format!("{day}T09:00").parse().unwrap();
    local.in_tz("Europe/Amsterdam").unwrap().timestamp()
}

/// The needs of the town with a number for whoever asked: one in three asked before, some of them elsewhere.
pub fn needs_with_askers() -> String {
    let mut reader = csv::Reader::from_path(&FILES.needs).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut headers: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    headers.push("asker".to_owned());
    writer.write_record(&headers).unwrap();
    for (number, row) in reader.records().enumerate() {
        let mut row: Vec<String> = row.unwrap().iter().map(str::to_owned).collect();
        let again = if number % 3 == 0 { number.saturating_sub(40) } else { number };
        row.push(format!("K{again}"));
        writer.write_record(&row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

impl Council {
    /// The town, in which nothing was decided, on a day.
    pub async fn on(kind: crate::support::Kind, day: &str) -> Self {
        let (place, _) = town(kind).await;
        Self::of(place, day).await
    }

    /// The same on a database that is there.
    pub async fn of(place: Place, day: &str) -> Self {
        let hands = Arc::new(Hands::at(morning(day)));
        let config = Config { base_url: crate::support::BASE_URL.into(), ..Config::default() };
        let clock = Arc::clone(&hands) as Arc<dyn Clock>;
        let service = Service { clock, config: Arc::new(config), ..place.service().await };
        let all = service.store.municipalities().await.unwrap();
        let shard = all.first().map_or(0, |row| row.municipality_id);
        Self { place, service, hands, shard }
    }

    /// The council decides.
    pub async fn decides(&self, kind: Option<Kind>) {
        let decision = Decision { kind, sure: true };
        decide(&self.service, Principal::Operator, Some(self.shard), decision).await.unwrap();
    }

    /// A team loads who asked what.
    pub async fn loads(&self, needs: &str) {
        let file = self.place.write("needs-of-team.csv", needs);
        import(&self.service, "needs", &order(&file)).await;
    }

    /// What is due on a day is published.
    pub async fn publishes(&self, day: &str) -> u64 {
        self.hands.set(morning(day));
        publish_due(&self.service).await.unwrap()
    }

    /// Somebody of the team of the town.
    pub async fn staff(&self, role: Role) -> Principal {
        let config = Config { demo: true, ..Config::clone(&self.service.config) };
        let demo = Service { config: Arc::new(config), ..self.service.clone() };
        Principal::Staff(demo_staff(&demo, role).await.unwrap())
    }

    /// The site as anybody sees it.
    pub fn site(&self) -> Router {
        web::site(self.service.clone(), |router| router)
    }
}

/// The town of the pages publishes zones, of people of whom nobody said yet who they are.
pub async fn of_town(service: &Service) {
    let shard = service.store.municipalities().await.unwrap()[0].municipality_id;
    let decision = Decision { kind: Some(Kind::Zones), sure: true };
    decide(service, Principal::Operator, Some(shard), decision).await.unwrap();
    publish_due(service).await.unwrap();
}

/// Asks a site and reads the answer to its end.
pub async fn ask(site: &Router, method: &str, uri: &str, body: &str) -> Answer {
    let sort = if body.starts_with('{') { "application/json" } else { "application/x-www-form-urlencoded" };
    let request = Request::builder().method(method).uri(uri).header(header::HOST, "localhost:8080");
    let request = request.header(header::CONTENT_TYPE, sort).body(Body::from(body.to_owned())).unwrap();
    let (parts, body) = site.clone().oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Answer { status: parts.status.as_u16(), body }
}

pub async fn get(site: &Router, uri: &str) -> Answer {
    ask(site, "GET", uri, "").await
}
