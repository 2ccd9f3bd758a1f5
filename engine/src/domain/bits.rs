//! Small closed sets kept as bits: languages a helper speaks, documents a helper asks for.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A word that is not in the closed list it was read against.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a known word here")]
pub struct UnknownWord(pub String);

macro_rules! bit_set {
    ($(#[$one_doc:meta])* $one:ident { $($(#[$doc:meta])* $name:ident = $word:literal),+ $(,)? }
     $(#[$many_doc:meta])* $many:ident) => {
        $(#[$one_doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $one { $($(#[$doc])* $name),+ }

        impl $one {
            /// Every member, in bit order.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// The stable word in files, the API and the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
        impl FromStr for $one {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                let word = text.trim().to_lowercase();
                Self::ALL.iter().copied().find(|one| one.as_str() == word).ok_or(UnknownWord(word))
            }
        }

        $(#[$many_doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $many(u16);

        impl $many {
            /// The empty set.
            pub const NONE: Self = Self(0);
            /// The set with this member added.
            #[must_use]
            pub const fn with(self, one: $one) -> Self { Self(self.0 | 1 << one as u8) }
            /// Is the member in the set?
            pub const fn contains(self, one: $one) -> bool { self.0 & 1 << one as u8 != 0 }
            /// Are all members of `other` in this set?
            pub const fn contains_all(self, other: Self) -> bool { self.0 & other.0 == other.0 }
            /// Has it no member?
            pub const fn is_empty(self) -> bool { self.0 == 0 }
            /// The raw bits, bit = position in the list of members.
            pub const fn bits(self) -> u16 { self.0 }
            /// The members in bit order.
            pub fn iter(self) -> impl Iterator<Item = $one> {
                $one::ALL.iter().copied().filter(move |one| self.contains(*one))
            }
        }
        impl FromIterator<$one> for $many {
            fn from_iter<I: IntoIterator<Item = $one>>(items: I) -> Self {
                items.into_iter().fold(Self::NONE, Self::with)
            }
        }
        /// Words with a space between them.
        impl fmt::Display for $many {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let words: Vec<_> = self.iter().map($one::as_str).collect();
                f.write_str(&words.join(" "))
            }
        }
        /// Words with spaces or commas between them.
        impl FromStr for $many {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                text.split([' ', ',', '+']).filter(|word| !word.trim().is_empty()).map(str::parse).collect()
            }
        }
    };
}

bit_set! {
    /// A language somebody can be helped in (ISO 639-1; `zgh` and `kab` speakers are listed under `ber`).
    Language {
        /// Dutch.
        Dutch = "nl",
        /// English.
        English = "en",
        /// Arabic.
        Arabic = "ar",
        /// Turkish.
        Turkish = "tr",
        /// Polish.
        Polish = "pl",
        /// Ukrainian.
        Ukrainian = "uk",
        /// Tigrinya.
        Tigrinya = "ti",
        /// Berber languages.
        Berber = "ber",
        /// Papiamento.
        Papiamento = "pap",
        /// Sranan.
        Sranan = "srn",
        /// Farsi and Dari.
        Persian = "fa",
        /// Somali.
        Somali = "so",
        /// French.
        French = "fr",
        /// Spanish.
        Spanish = "es",
        /// German.
        German = "de",
        /// Chinese.
        Chinese = "zh",
    }
    /// The languages one can be helped in; empty = not stated, read as Dutch only.
    Languages
}

bit_set! {
    /// A paper one must be able to show.
    Document {
        /// Certificate of conduct (VOG).
        Vog = "vog",
        /// Proof of identity.
        Identity = "id",
        /// Proof of income or benefit.
        Income = "inkomen",
        /// A referral by a professional.
        Referral = "verwijzing",
        /// A discount pass of the municipality.
        Pass = "pas",
    }
    /// The papers that are asked for, or that somebody has.
    Documents
}
