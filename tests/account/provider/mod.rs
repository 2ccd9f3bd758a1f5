//! Signing in at a provider: with a real one, and with one that lies.
mod binding;
mod lies;
mod log;
mod real;

use std::sync::Arc;

use axum::Router;
use buurtraat::{
    service::{
        Config,
        account::provider::{Provider, ProviderSetting},
    },
    web,
};

use crate::support::{browser::Browser, team::House};

/// What people call it in these tests.
const NAME: &str = "Gemeente Voorbeeld";

/// What an installation says about its provider.
pub fn setting(issuer: &str, secret: &str, acr: &[&str]) -> ProviderSetting {
    ProviderSetting {
        name: NAME.to_owned(),
        issuer: issuer.to_owned(),
        client_id: "buurtraat".to_owned(),
        client_secret: Some(secret.to_owned()),
        acr: acr.iter().map(|level| (*level).to_owned()).collect(),
        hosts: Vec::new(),
    }
}

/// The site of a house with a provider.
fn site(house: &mut House, issuer: &str, secret: &str, acr: &[&str]) -> Router {
    let provider = Some(Provider::new(setting(issuer, secret, acr)).unwrap());
    house.service.config = Arc::new(Config { provider, ..(*house.service.config).clone() });
    web::site(house.service.clone(), |router| router)
}

/// Presses the button and gives the address the browser is sent to.
async fn leave(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    assert_eq!(page.status, 303, "{}", page.text);
    assert!(browser.cookies.contains_key("__Host-buurtraat-weg"));
    page.to().to_owned()
}
