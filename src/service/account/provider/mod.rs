//! Signing in where one's employer keeps the accounts: OpenID Connect, the code flow with PKCE. Who is sent back with a
//! proof comes in when somebody here already is that person, and never otherwise; who is in may say who they are there.
mod arrive;
mod bind;
mod known;
mod leave;
mod let_in;
mod proof;
mod refusal;
mod trip;
mod unbind;

use std::{
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex},
    time::Duration,
};

use openidconnect::{AsyncHttpClient, ClientId, ClientSecret, HttpRequest, HttpResponse, IssuerUrl};

use crate::fetch::{Address, BadAddress, Fetcher, Hosts, Limit, Unfetched};

pub use arrive::{Arrived, Returned, arrive};
use known::Known;
pub use leave::{leave, leave_to_bind};
use refusal::Refusal;
pub use trip::Trip;
pub use unbind::unbind;

/// Where a provider sends people back to, on this site.
pub const RETURN: &str = "/aanmelden/terug";
/// Somebody waits for each answer of a provider.
const LIMIT: Limit = Limit { patience: Duration::from_secs(8), bytes: 512 * 1024 };

/// What an installation says about its provider.
#[derive(Clone, Default)]
pub struct ProviderSetting {
    /// What people call it: "Gemeente Voorbeeld".
    pub name: String,
    /// Its address, as it names itself.
    pub issuer: String,
    /// The name it knows this installation by.
    pub client_id: String,
    /// The secret that goes with it; none for a public client.
    pub client_secret: Option<String>,
    /// Levels of sign-in that are good enough; empty when any is.
    pub acr: Vec<String>,
    /// Other hosts on which it answers.
    pub hosts: Vec<String>,
}

/// Why a provider cannot be as it is set.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadProvider {
    /// Something is empty.
    #[error("sign_in.{0} is missing")]
    Missing(&'static str),
    /// An address or host.
    #[error("sign_in.{0}: {1}")]
    Address(&'static str, BadAddress),
    /// This machine cannot encrypt.
    #[error("sign_in: no encrypted connection can be made from this machine")]
    Machine,
}

/// A provider. Cheap to clone; clones share what they learnt of it.
#[derive(Clone)]
pub struct Provider(Arc<Inner>);

struct Inner {
    name: String,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    acr: Vec<String>,
    hosts: Hosts,
    fetcher: Fetcher,
    known: Mutex<Option<Arc<Known>>>,
}

/// The library asks by these means, within our limits.
impl<'c> AsyncHttpClient<'c> for Inner {
    type Error = Unfetched;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Unfetched>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.fetcher.ask(request, LIMIT))
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Provider").field(&self.0.hosts).finish()
    }
}

impl Provider {
    /// A provider as it is set; it is not asked anything yet.
    ///
    /// # Errors
    /// [`BadProvider`].
    pub fn new(setting: ProviderSetting) -> Result<Self, BadProvider> {
        let parts = [("name", &setting.name), ("issuer", &setting.issuer), ("client_id", &setting.client_id)];
        if let Some((missing, _)) = parts.into_iter().find(|(_, value)| value.trim().is_empty()) {
            return Err(BadProvider::Missing(missing));
        }
        let bad = |at: &'static str| move |fault| BadProvider::Address(at, fault);
        let address: Address = setting.issuer.parse().map_err(bad("issuer"))?;
        let also = |hosts: Hosts, host: &String| hosts.and(host);
        let hosts = setting.hosts.iter().try_fold(Hosts::of(&address), also).map_err(bad("hosts"))?;
        // Compared letter by letter with what it says of itself: kept as it was written.
        let issuer = IssuerUrl::new(setting.issuer).map_err(|_| bad("issuer")(BadAddress::Unreadable))?;
        Ok(Self(Arc::new(Inner {
            name: setting.name,
            issuer,
            client_id: ClientId::new(setting.client_id),
            client_secret: setting.client_secret.map(ClientSecret::new),
            acr: setting.acr,
            fetcher: Fetcher::of(hosts.clone()).map_err(|_: Unfetched| BadProvider::Machine)?,
            hosts,
            known: Mutex::new(None),
        })))
    }

    /// What people call it.
    pub fn name(&self) -> &str {
        &self.0.name
    }
}
