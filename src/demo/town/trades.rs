//! What a sort of place offers, when it is open and what legal form it has: from its map tag.
use super::{chance::Chance, words};

/// One sort of place.
#[derive(Clone, Debug)]
pub(super) struct Trade {
    pub key: &'static str,
    pub value: &'static str,
    pub categories: &'static str,
    pub kind: &'static str,
    hours: &'static str,
    offers: Vec<&'static str>,
}

impl Trade {
    /// The trade of a map tag; places outside the list offer nothing in particular.
    pub(super) fn of(tag: &'static str) -> Self {
        let (key, value) = tag.split_once('=').unwrap_or((tag, "yes"));
        let known = words::rows::<5>(words::TRADES).find(|row| row[0] == tag);
        let [_, categories, kind, hours, offers] =
            known.unwrap_or([tag, "buurt", "netwerk", "w", "Wij doen graag mee met de buurt."]);
        Self { key, value, categories, kind, hours, offers: offers.split('|').collect() }
    }
    /// One of the things it may say.
    pub(super) fn offer(&self, chance: &mut Chance) -> &'static str {
        chance.pick(&self.offers)
    }
    /// As the map writes it.
    pub(super) fn opening_hours(&self) -> Option<&'static str> {
        Some(match self.hours {
            "b" => "Mo-Sa 07:30-17:00",
            "w" => "Tu-Fr 09:00-17:30; Sa 09:00-17:00",
            "k" => "Mo-Fr 08:30-17:00",
            "s" => "Mo-Sa 08:30-19:00",
            "l" => "Mo-Sa 08:00-21:00; Su 12:00-18:00",
            "h" => "We-Su 16:00-22:00",
            _ => return None,
        })
    }
    /// As half-days, for somebody who comes to learn or help.
    pub(super) fn slots(&self) -> &'static str {
        match self.hours {
            "b" => "mon-am,tue-am,wed-am,thu-am,fri-am,sat-am",
            "w" => "tue-am,tue-pm,wed-am,wed-pm,thu-am,thu-pm,fri-am,fri-pm,sat-am",
            "k" => "mon-am,mon-pm,tue-am,tue-pm,wed-am,wed-pm,thu-am,thu-pm,fri-am,fri-pm",
            "s" => "mon-am,tue-am,wed-am,wed-pm,thu-pm,fri-pm,sat-pm",
            "l" => "mon-am,tue-pm,wed-pm,thu-am,fri-eve,sat-am,sat-pm",
            "h" => "wed-eve,thu-eve,fri-eve,sat-eve,sun-eve",
            _ => "wed-eve,sat-am,sun-am",
        }
    }
    /// Legal form, as the file of partners writes it.
    pub(super) fn legal_form(&self) -> &'static str {
        match (self.key, self.value) {
            ("amenity", "school") => "school",
            ("amenity", "library") => "public",
            ("amenity", "community_centre" | "place_of_worship" | "social_facility" | "theatre") => "foundation",
            ("club", _) => "association",
            _ => "business",
        }
    }
}
