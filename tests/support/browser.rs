//! A browser as far as signing in goes: it keeps cookies, comes from an address, and follows nothing by itself.
use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, Request, header},
};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::ear;

/// The browser.
pub struct Browser {
    site: Router,
    from: IpAddr,
    pub forwarded: Option<String>,
    pub cookies: BTreeMap<String, String>,
}

/// What it got.
pub struct Page {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Page {
    pub fn to(&self) -> &str {
        self.headers.get(header::LOCATION).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }
    pub fn retry_after(&self) -> u32 {
        self.headers.get(header::RETRY_AFTER).map(|value| value.to_str().unwrap().parse().unwrap()).unwrap_or_default()
    }
}

impl Browser {
    pub fn on(site: &Router, from: &str) -> Self {
        Self { site: site.clone(), from: from.parse().unwrap(), forwarded: None, cookies: BTreeMap::new() }
    }

    /// The ticket it holds, once it is in.
    pub fn ticket(&self) -> Option<&str> {
        self.cookies.get("__Host-buurtraat").map(String::as_str)
    }

    pub async fn get(&mut self, path: &str) -> Page {
        self.ask("GET", path, "").await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Page {
        let form = serde_urlencoded::to_string(form).unwrap();
        self.ask("POST", path, &form).await
    }

    pub async fn ask(&mut self, method: &str, path: &str, body: &str) -> Page {
        ear::typed(body);
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "buurtraat.example");
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(forwarded) = &self.forwarded {
            request = request.header("x-forwarded-for", forwarded);
        }
        let peer = ConnectInfo(SocketAddr::new(self.from, 40_000));
        let request = request.extension(peer).body(Body::from(body.to_owned())).unwrap();
        let (parts, body) = self.site.clone().oneshot(request).await.unwrap().into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            self.keep(cookie.to_str().unwrap());
        }
        let bytes = body.collect().await.unwrap().to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: parts.status.as_u16(), headers: parts.headers, text }
    }

    fn keep(&mut self, cookie: &str) {
        assert!(cookie.contains("Secure") && cookie.contains("HttpOnly") && cookie.contains("Path=/"), "{cookie}");
        let (name, rest) = cookie.split_once('=').unwrap();
        let value = rest.split(';').next().unwrap();
        if value.is_empty() {
            self.cookies.remove(name);
        } else {
            ear::secret(value);
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}
