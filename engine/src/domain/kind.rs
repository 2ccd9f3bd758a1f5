//! The second axis beside the category: what sort of help it is.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::bits::UnknownWord;

/// What is offered: hands, knowledge, means, space, network, a place to learn or work, or money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Volunteers, somebody who does it.
    Handen,
    /// Somebody who knows how.
    Kennis,
    /// Goods and materials.
    Middelen,
    /// A room or a site.
    Ruimte,
    /// An introduction to others.
    Netwerk,
    /// A place to walk along, work or learn.
    Plek,
    /// Money.
    Budget,
}

impl Kind {
    /// All kinds, in the order of the glossary.
    pub const ALL: [Self; 7] =
        [Self::Handen, Self::Kennis, Self::Middelen, Self::Ruimte, Self::Netwerk, Self::Plek, Self::Budget];

    /// The stable word in files, the API and the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Handen => "handen",
            Self::Kennis => "kennis",
            Self::Middelen => "middelen",
            Self::Ruimte => "ruimte",
            Self::Netwerk => "netwerk",
            Self::Plek => "plek",
            Self::Budget => "budget",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl FromStr for Kind {
    type Err = UnknownWord;
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let word = text.trim().to_lowercase();
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(UnknownWord(word))
    }
}
