//! Which addresses may be asked at all, and which in the name of one setting.
use std::{fmt, str::FromStr};

use url::{Host, Url};

/// Why an address may not be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// No address of the web.
    #[error("it must be an address such as https://host/path")]
    Unreadable,
    /// It would go over the net for all to read.
    #[error("it must begin with https:// (http:// only to this machine itself)")]
    NotEncrypted,
    /// A name or password stands in it.
    #[error("no name or password may stand in it")]
    Credentials,
    /// It leads to a host that no setting names.
    #[error("its host is not named in the settings")]
    Stranger,
}

/// An address that may be asked: `https`, or `http` to this machine itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(Url);

impl FromStr for Address {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        let url = Url::parse(text.trim()).map_err(|_| BadAddress::Unreadable)?;
        let safe = match url.scheme() {
            "https" => true,
            "http" => is_loopback(&url),
            _ => return Err(BadAddress::Unreadable),
        };
        if !safe {
            return Err(BadAddress::NotEncrypted);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(BadAddress::Credentials);
        }
        Ok(Self(url))
    }
}

/// What leads to this machine itself, however it is written: `Url` has read `127.1` and `0x7f000001` as browsers do.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(four)) => four.is_loopback(),
        Some(Host::Ipv6(six)) => six.to_canonical().is_loopback(),
        None => false,
    }
}

impl Address {
    /// The address as it is asked.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same with another query in place of its own.
    #[must_use]
    pub fn with_query(&self, pairs: &[(&str, &str)]) -> Self {
        let mut url = self.0.clone();
        url.query_pairs_mut().clear().extend_pairs(pairs);
        Self(url)
    }

    /// The last part of its path: the name of a file.
    pub fn file_name(&self) -> &str {
        self.0.path_segments().and_then(|mut parts| parts.next_back()).unwrap_or_default()
    }

    /// Its host, as people know it.
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// Its site alone: `https://host`, with a port where one stands in it.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.origin())
    }
}

/// The hosts that one setting names; nothing else is asked in its name.
#[derive(Clone, Debug)]
pub struct Hosts(Vec<String>);

impl Hosts {
    /// The host of one address.
    pub fn of(address: &Address) -> Self {
        Self(vec![address.origin()])
    }

    /// One host more: `login.example`, `login.example:8443`, or an address there.
    ///
    /// # Errors
    /// [`BadAddress`] for what is no host.
    pub fn and(mut self, host: &str) -> Result<Self, BadAddress> {
        let address = if host.contains("://") { host.to_owned() } else { format!("https://{host}") };
        self.0.push(address.parse::<Address>()?.origin());
        Ok(self)
    }

    /// An address at one of them.
    ///
    /// # Errors
    /// [`BadAddress`] for any other.
    pub fn admit(&self, text: &str) -> Result<Address, BadAddress> {
        let address: Address = text.parse()?;
        if self.0.contains(&address.origin()) { Ok(address) } else { Err(BadAddress::Stranger) }
    }
}
