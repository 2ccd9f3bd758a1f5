//! From where somebody asks: the other end of the connection, or what a trusted machine in front says of it.
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};

use super::App;
use crate::service::Network;

/// Whom a machine in front speaks for, the nearest last.
const FORWARDED: &str = "x-forwarded-for";
/// Of IPv6 a household or an office has at least this much.
const HOUSEHOLD_BITS: u32 = 64;

/// From where somebody asks, as limits count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caller(IpAddr);

impl Caller {
    /// The name limits count it under.
    pub fn key(self) -> String {
        match self.0 {
            IpAddr::V4(four) => four.to_string(),
            IpAddr::V6(six) => Ipv6Addr::from_bits(six.to_bits() >> HOUSEHOLD_BITS << HOUSEHOLD_BITS).to_string(),
        }
    }
}

impl FromRequestParts<App> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
        // Without a connection (a site that is called in the same process) there is one caller.
        let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)).to_canonical();
        Ok(Self(behind(peer, &parts.headers, &app.service.config.trusted_proxies)))
    }
}

/// The nearest address that is no trusted machine; what stands before that anybody may have written.
fn behind(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.holds(address));
    let said = headers.get_all(FORWARDED).iter().filter_map(|value| value.to_str().ok());
    let said: Vec<&str> = said.flat_map(|value| value.split(',')).map(str::trim).collect();
    let mut nearest = peer;
    for one in said.into_iter().rev() {
        if !is_trusted(nearest) {
            break;
        }
        let Ok(before) = one.parse::<IpAddr>() else { break };
        nearest = before.to_canonical();
    }
    nearest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn found(peer: &str, forwarded: &str, trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(FORWARDED, forwarded.parse().unwrap());
        let trusted: Vec<Network> = trusted.iter().map(|one| one.parse().unwrap()).collect();
        Caller(behind(peer.parse().unwrap(), &headers, &trusted)).key()
    }

    #[test]
    fn only_a_trusted_machine_is_believed() {
        assert_eq!(found("198.51.100.7", "203.0.113.9", &[]), "198.51.100.7");
        assert_eq!(found("198.51.100.7", "203.0.113.9", &["127.0.0.1"]), "198.51.100.7");
        assert_eq!(found("127.0.0.1", "203.0.113.9", &["127.0.0.1"]), "203.0.113.9");
        // Whoever writes the header themselves only adds to its front.
        assert_eq!(found("127.0.0.1", "192.0.2.1, 203.0.113.9", &["127.0.0.1"]), "203.0.113.9");
        assert_eq!(found("127.0.0.1", "203.0.113.9, 10.0.0.2", &["127.0.0.1", "10.0.0.0/8"]), "203.0.113.9");
        assert_eq!(found("127.0.0.1", "nonsense", &["127.0.0.1"]), "127.0.0.1");
        assert_eq!(found("::1", "2001:db8:1:2:3:4:5:6", &["::1"]), "2001:db8:1:2::");
    }
}
