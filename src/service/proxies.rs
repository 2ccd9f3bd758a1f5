//! Machines in front of this one: by their networks, as the settings name them.
use std::{net::IpAddr, str::FromStr};

/// A network of addresses: `10.0.0.0/8`, `::1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    bits: u128,
    mask: u128,
}

/// IPv4 as the part of IPv6 that stands for it, so that both compare alike.
fn bits_of(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(four) => four.to_ipv6_mapped().to_bits(),
        IpAddr::V6(six) => six.to_bits(),
    }
}

impl Network {
    /// Is an address in it?
    pub fn holds(self, address: IpAddr) -> bool {
        bits_of(address) & self.mask == self.bits
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bad = || format!("{text} is not a network: write 10.0.0.0/8 or an address");
        let (address, length) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
        let address: IpAddr = address.trim().parse().map_err(|_| bad())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let length: u32 = length.map_or(Ok(most), |length| length.trim().parse().map_err(|_| bad()))?;
        if length > most {
            return Err(bad());
        }
        let mask = u128::MAX.checked_shl(most - length).unwrap_or_default();
        Ok(Self { bits: bits_of(address) & mask, mask })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_network_holds_its_own_and_nobody_else() {
        let holds = |network: &str, address: &str| network.parse::<Network>().unwrap().holds(address.parse().unwrap());
        assert!(holds("10.0.0.0/8", "10.200.3.4") && !holds("10.0.0.0/8", "11.0.0.1"));
        assert!(holds("127.0.0.1", "127.0.0.1") && !holds("127.0.0.1", "127.0.0.2"));
        assert!(holds("0.0.0.0/0", "9.9.9.9") && !holds("0.0.0.0/0", "2001:db8::1"));
        assert!(holds("2001:db8::/32", "2001:db8::7") && !holds("::1", "::2") && holds("::/0", "1.2.3.4"));
        assert!(holds("10.0.0.0/8", "::ffff:10.1.2.3"), "the same address in its other dress");
        for bad in ["", "x", "10.0.0.0/33", "10.0.0.0/x", "::/129"] {
            assert!(bad.parse::<Network>().is_err(), "{bad}");
        }
    }
}
