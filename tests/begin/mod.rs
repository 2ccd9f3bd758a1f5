//! The first morning: an empty installation, the map as files from a browser, a team, and the places it knows already.
mod addresses;
mod later;
mod loading;
mod places;
mod real;
mod team;

use std::{path::PathBuf, sync::Arc};

use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use buurtraat::{
    service::{Config, Principal, Role, Service, Staff},
    web,
};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::support::{Kind, Place, town};

/// The code of the installation, as somebody types it.
pub const CODE: &str = "abcde-23456";

/// An installation nobody works in yet, which said its code.
pub async fn installation(place: &Place) -> Service {
    let service = place.service().await;
    let service = Service {
        config: Arc::new(Config { base_url: crate::support::BASE_URL.into(), ..Config::default() }),
        ..service
    };
    let hash = service.store.keyed_hash("setup-code", "ABCDE23456");
    place.run(&code_row(place.kind, &hash)).await;
    service
}

/// The row that the start of a program leaves.
fn code_row(kind: Kind, hash: &str) -> String {
    let id = match kind {
        Kind::Sqlite => "x'01990000000070008000000000000001'",
        Kind::Postgres => "'01990000-0000-7000-8000-000000000001'",
    };
    let at = "'2026-09-14T07:00:00+00:00'";
    format!(
        "INSERT INTO sign_in (municipality_id, id, worker_id, purpose, code_hmac, browser_sha256, tries, details, \
         created_at, expires_at, used_at) VALUES (0, {id}, NULL, 'setup', '{hash}', '', 0, '{{}}', {at}, {at}, NULL)"
    )
}

/// The files of the demo town, by the word of their form.
pub fn file(sort: &str) -> PathBuf {
    let files = &*town::FILES;
    match sort {
        "gebieden" => files.areas.clone(),
        "postcodes" => files.postcodes.clone(),
        _ => files.streets.clone(),
    }
}

/// The map of the town, loaded past the browser.
pub async fn load_map(service: &Service) {
    for (format, sort) in [("areas", "gebieden"), ("postcodes", "postcodes"), ("osm", "straten")] {
        town::import(service, format, &town::order(&file(sort))).await;
    }
}

/// Somebody of a team.
pub fn staff(municipality: i64, team: Option<uuid::Uuid>) -> Principal {
    let worker = uuid::Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0002);
    Principal::Staff(Staff { worker, municipality, team, role: Role::Member })
}

/// A browser that keeps its cookies.
pub struct Browser {
    site: Router,
    cookies: Vec<String>,
}

/// An answer, read to its end.
pub struct Answer {
    pub status: u16,
    pub to: String,
    pub refresh: String,
    pub wait: String,
    pub text: String,
}

impl Browser {
    pub fn of(service: &Service) -> Self {
        Self { site: web::site(service.clone(), |router| router), cookies: Vec::new() }
    }

    /// As a browser that was closed.
    pub fn forget(&mut self) {
        self.cookies.clear();
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Request::builder().uri(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, form: &str) -> Answer {
        let sort = "application/x-www-form-urlencoded";
        let request = Request::builder().method("POST").uri(path).header(header::CONTENT_TYPE, sort);
        self.ask(request, Body::from(form.to_owned())).await
    }

    /// Sends a file; `cut` leaves the end of the form away.
    pub async fn send(&mut self, path: &str, name: &str, bytes: &[u8], cut: bool) -> Answer {
        let mut body = format!(
            "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        if !cut {
            body.extend_from_slice(b"\r\n--grens--\r\n");
        }
        let sort = "multipart/form-data; boundary=grens";
        let request = Request::builder().method("POST").uri(path).header(header::CONTENT_TYPE, sort);
        self.ask(request, Body::from(body)).await
    }

    async fn ask(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let request = request.header(header::HOST, "localhost:8080").header(header::COOKIE, self.cookies.join("; "));
        let (parts, body) = self.site.clone().oneshot(request.body(body).unwrap()).await.unwrap().into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            let name = pair.split('=').next().unwrap().to_owned();
            self.cookies.retain(|kept| kept.split('=').next() != Some(name.as_str()));
            self.cookies.push(pair);
        }
        let value = |name| parts.headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        let text = String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned();
        Answer {
            status: parts.status.as_u16(),
            to: value(header::LOCATION),
            refresh: value(header::REFRESH),
            wait: value(header::RETRY_AFTER),
            text,
        }
    }

    /// Follows an import to its end; every percentage it said on the way.
    pub async fn follow(&mut self, path: &str) -> (Vec<u8>, Answer) {
        let mut said = Vec::new();
        loop {
            let page = self.get(path).await;
            assert_eq!(page.status, 200, "{}", page.text);
            let Some((_, rest)) = page.text.split_once("<progress") else { return (said, page) };
            assert_eq!(page.refresh, "1", "the page looks again every second");
            let percent = rest.split_once("value=\"").unwrap().1.split('"').next().unwrap();
            said.push(percent.parse().unwrap());
            tokio::task::yield_now().await;
        }
    }
}
