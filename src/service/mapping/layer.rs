//! The layers by the names they have in addresses.

/// One layer, made of tiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Hexagons with how much help, how many places and activities they hold.
    Hexagons,
    /// What can be found, one by one; together where many stand close.
    Places,
    /// Districts and neighbourhoods, and the borders of municipalities.
    Areas,
    /// Streets, water, parks, railways and buildings, to recognise a place by.
    Ground,
    /// How many people asked, where a council decided so; else it holds nothing.
    Asked,
}

impl Layer {
    /// All that everyone may see.
    pub const ALL: [Self; 5] = [Self::Hexagons, Self::Places, Self::Areas, Self::Ground, Self::Asked];

    /// The word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hexagons => "hexagons",
            Self::Places => "places",
            Self::Areas => "areas",
            Self::Ground => "ground",
            Self::Asked => "asked",
        }
    }

    /// The layer of a word; `None` where there is none.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.as_str() == word)
    }

    /// Zooms for which tiles are made; a map stretches the last further. Coarser ones show nothing.
    pub const fn zooms(self) -> (u8, u8) {
        match self {
            Self::Hexagons | Self::Places => (5, 16),
            Self::Areas | Self::Asked => (6, 14),
            Self::Ground => (11, 16),
        }
    }

    /// The layers inside its tiles, each with what is said of its marks and of which sort that is.
    pub const fn contents(self) -> &'static [Content] {
        match self {
            Self::Hexagons => &[
                ("hexagons", &[("cell", "String"), ("count", "Number"), ("class", "Number"), ("near", "String")]),
                ("figures", &[("count", "Number"), ("class", "Number")]),
            ],
            Self::Places => &[("places", &[("id", "String"), ("what", "String"), ("count", "Number")])],
            Self::Areas => &[("municipalities", AREA), ("districts", AREA), ("neighbourhoods", AREA), ("names", NAME)],
            Self::Asked => &[("zones", ZONE), ("districts", ASKED)],
            Self::Ground => {
                &[("parks", &[]), ("lakes", &[]), ("canals", &[]), ("buildings", &[]), ("rail", &[]), ("streets", &[])]
            }
        }
    }

    /// Whose work it is, as their licences want it said.
    pub const fn attribution(self) -> &'static str {
        match self {
            Self::Hexagons | Self::Asked => "",
            Self::Places | Self::Ground => "\u{a9} OpenStreetMap contributors",
            Self::Areas => "\u{a9} CBS, Kadaster",
        }
    }
}

/// A layer inside a tile: its name, and name and sort of each thing that is said of a mark.
pub type Content = (&'static str, &'static [(&'static str, &'static str)]);

const AREA: &[(&str, &str)] = &[("code", "String"), ("name", "String")];
const NAME: &[(&str, &str)] = &[("code", "String"), ("name", "String"), ("level", "String")];
const ZONE: &[(&str, &str)] = &[("cell", "String"), ("name", "String"), ("number", "Number"), ("class", "Number")];
const ASKED: &[(&str, &str)] =
    &[("code", "String"), ("name", "String"), ("subject", "String"), ("number", "Number"), ("class", "Number")];
