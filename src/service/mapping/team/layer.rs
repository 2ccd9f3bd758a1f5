//! What a map of a team can show, by the names that stand in addresses.

/// One thing that is counted per hexagon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TeamLayer {
    /// What was asked in the quarter.
    Needs,
    /// Who or what helps now.
    Capacity,
    /// What help within walking distance leaves open of what was asked, in needs.
    Gap,
    /// At how many doors somebody of the municipality stood in the quarter.
    Doors,
}

impl TeamLayer {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Needs, Self::Capacity, Self::Gap, Self::Doors];
    /// Zooms for which tiles are made, as of the hexagons for everyone.
    pub const ZOOMS: (u8, u8) = (5, 16);

    /// The word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Needs => "needs",
            Self::Capacity => "capacity",
            Self::Gap => "gap",
            Self::Doors => "doors",
        }
    }

    /// The layer of a word; `None` where there is none.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.as_str() == word)
    }
}
