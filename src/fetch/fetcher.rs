//! One request and its answer, within limits of time and size.
use std::time::Duration;

use reqwest::{Client, Response, header::TRANSFER_ENCODING, redirect::Policy};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::{Address, BadAddress, Hosts};

/// A machine that does not even take the call within this is away.
const CONNECT: Duration = Duration::from_secs(5);
/// A download may take long; a pause in it may not.
const PAUSE: Duration = Duration::from_secs(30);

/// What one answer may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How long it may take, from the call to the last byte.
    pub patience: Duration,
    /// How many bytes it may have.
    pub bytes: u64,
}

/// Why nothing came. Says nothing of what was asked: it goes to the log.
#[derive(Debug, thiserror::Error)]
pub enum Unfetched {
    /// Not asked: no setting allows it.
    #[error("an address was not asked: {0}")]
    Refused(#[from] BadAddress),
    /// Nobody answers there, or not whom the certificate names.
    #[error("it could not be reached")]
    Unreachable,
    /// No answer in time.
    #[error("it did not answer in time")]
    Slow,
    /// Larger than is taken.
    #[error("the answer is larger than is taken")]
    TooLarge,
    /// It ended before its end, or does not say where its end is.
    #[error("the answer was cut")]
    Cut,
    /// Another answer than "here it is"; also one that points elsewhere, which is not followed.
    #[error("it answered with status {0}")]
    Status(u16),
    /// It could not be written down on this side.
    #[error("it could not be kept: {0}")]
    Disk(std::io::Error),
}

/// Asks the hosts of one setting. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Fetcher {
    client: Client,
    hosts: Hosts,
}

impl Fetcher {
    /// Nothing is asked yet.
    ///
    /// # Errors
    /// [`Unfetched::Unreachable`] where this machine has no means to encrypt.
    pub fn of(hosts: Hosts) -> Result<Self, Unfetched> {
        // Someone else may have named it before; it is the same one.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .referer(false)
            .user_agent(concat!("buurtraat/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .read_timeout(PAUSE)
            .build();
        Ok(Self { client: client.map_err(|_| Unfetched::Unreachable)?, hosts })
    }

    /// Asks, and gives the whole answer, whatever its status but one that points elsewhere.
    ///
    /// # Errors
    /// [`Unfetched`], [`Unfetched::Status`] only for a redirect.
    pub async fn ask(
        &self,
        request: http::Request<Vec<u8>>,
        limit: Limit,
    ) -> Result<http::Response<Vec<u8>>, Unfetched> {
        self.hosts.admit(&request.uri().to_string())?;
        let request = request.try_into().map_err(|_| Unfetched::Refused(BadAddress::Unreadable))?;
        let asked = async {
            let mut answer = self.client.execute(request).await.map_err(|fault| why(&fault))?;
            if answer.status().is_redirection() {
                return Err(Unfetched::Status(answer.status().as_u16()));
            }
            let mut whole = http::Response::builder().status(answer.status());
            if let Some(headers) = whole.headers_mut() {
                headers.clone_from(answer.headers());
            }
            let mut body = Vec::new();
            while let Some(chunk) = next(&mut answer, limit.bytes, body.len() as u64).await? {
                body.extend_from_slice(&chunk);
            }
            whole.body(body).map_err(|_| Unfetched::Cut)
        };
        tokio::time::timeout(limit.patience, asked).await.map_err(|_| Unfetched::Slow)?
    }

    /// Downloads a file to `kept` and says how many bytes it has; `heard` hears how many came, and of how many.
    ///
    /// # Errors
    /// [`Unfetched`]; whatever came until then is worth nothing.
    pub async fn download(
        &self,
        address: &Address,
        limit: Limit,
        kept: &mut (impl AsyncWrite + Unpin),
        heard: &mut (dyn FnMut(u64, Option<u64>) + Send),
    ) -> Result<u64, Unfetched> {
        self.hosts.admit(address.as_str())?;
        let loaded = async {
            let mut answer = self.client.get(address.as_str()).send().await.map_err(|fault| why(&fault))?;
            if answer.status() != http::StatusCode::OK {
                return Err(Unfetched::Status(answer.status().as_u16()));
            }
            let total = answer.content_length();
            // An answer that just stops cannot be told from one that was cut.
            if total.is_none() && !answer.headers().contains_key(TRANSFER_ENCODING) {
                return Err(Unfetched::Cut);
            }
            let mut bytes = 0;
            while let Some(chunk) = next(&mut answer, limit.bytes, bytes).await? {
                kept.write_all(&chunk).await.map_err(Unfetched::Disk)?;
                bytes += chunk.len() as u64;
                heard(bytes, total);
            }
            kept.flush().await.map_err(Unfetched::Disk)?;
            if bytes == 0 { Err(Unfetched::Cut) } else { Ok(bytes) }
        };
        tokio::time::timeout(limit.patience, loaded).await.map_err(|_| Unfetched::Slow)?
    }
}

/// The next piece, as long as all of it stays within `most`.
async fn next(answer: &mut Response, most: u64, so_far: u64) -> Result<Option<Vec<u8>>, Unfetched> {
    if answer.content_length().is_some_and(|total| total > most) {
        return Err(Unfetched::TooLarge);
    }
    let chunk =
        answer.chunk().await.map_err(|fault| if fault.is_timeout() { Unfetched::Slow } else { Unfetched::Cut })?;
    let size = chunk.as_ref().map_or(0, |chunk| chunk.len() as u64);
    if so_far + size > most { Err(Unfetched::TooLarge) } else { Ok(chunk.map(Vec::from)) }
}

fn why(fault: &reqwest::Error) -> Unfetched {
    if fault.is_timeout() { Unfetched::Slow } else { Unfetched::Unreachable }
}
