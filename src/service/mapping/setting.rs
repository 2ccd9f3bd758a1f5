//! What an installation sets of its maps.
use crate::{
    fetch::{Address, BadAddress},
    tile::Archive,
};

/// The map's own settings; nothing of others by default.
#[derive(Clone, Debug, Default)]
pub struct MapSetting {
    /// The ground from a file of this machine, instead of what was loaded.
    pub basemap: Option<Archive>,
    /// The ground as another site draws it: browsers ask there.
    pub elsewhere: Option<GroundElsewhere>,
    /// Sites that may show the map in a page of theirs.
    pub embed_in: Vec<Parent>,
}

/// A style of another site (MapLibre Style Specification 8), for the day and for the dark.
#[derive(Clone, Debug)]
pub struct GroundElsewhere {
    light: Address,
    dark: Option<Address>,
}

impl GroundElsewhere {
    /// By its addresses; both lie with the same host, for pages open to one host alone.
    ///
    /// # Errors
    /// [`BadAddress`] for what may not be asked.
    pub fn at(light: &str, dark: Option<&str>) -> Result<Self, BadAddress> {
        let light: Address = light.parse()?;
        let dark: Option<Address> = dark.map(str::parse).transpose()?;
        if dark.as_ref().is_some_and(|dark| dark.origin() != light.origin()) {
            return Err(BadAddress::Stranger);
        }
        Ok(Self { light, dark })
    }

    /// The style.
    pub fn style(&self, dark: bool) -> &str {
        self.dark.as_ref().filter(|_| dark).unwrap_or(&self.light).as_str()
    }

    /// The host that browsers ask, as a security policy names it: `https://maps.example`.
    pub fn origin(&self) -> String {
        self.light.origin()
    }
}

/// A site whose pages may show the map, as a security policy names it: `https://council.example`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parent(String);

impl Parent {
    /// By its address, without a page behind it.
    ///
    /// # Errors
    /// [`BadAddress`] for what is no site.
    pub fn at(text: &str) -> Result<Self, BadAddress> {
        let address: Address = text.parse()?;
        let origin = address.origin();
        if address.as_str().trim_end_matches('/') == origin { Ok(Self(origin)) } else { Err(BadAddress::Unreadable) }
    }

    /// As it is named.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_site_is_named_and_nothing_more() {
        assert_eq!(Parent::at("https://www.gemeente.example/").unwrap().as_str(), "https://www.gemeente.example");
        assert_eq!(Parent::at("http://localhost:8081").unwrap().as_str(), "http://localhost:8081");
        for wrong in ["*", "https://a.example/b", "https://a.example https://b.example", "http://a.example", "'self'"] {
            assert!(Parent::at(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_ground_lies_with_one_host() {
        let light = "https://maps.example/day?f=mapbox";
        let both = GroundElsewhere::at(light, Some("https://maps.example/night")).unwrap();
        assert_eq!((both.style(false), both.style(true)), (light, "https://maps.example/night"));
        assert_eq!(both.origin(), "https://maps.example");
        assert_eq!(GroundElsewhere::at(light, None).unwrap().style(true), light);
        assert!(GroundElsewhere::at(light, Some("https://other.example/night")).is_err());
        assert!(GroundElsewhere::at("http://maps.example/day", None).is_err());
    }
}
