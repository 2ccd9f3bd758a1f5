//! A colour as styles write it: `#rrggbb`, opaque, because the renderer draws nothing through anything else.

use std::{fmt, str::FromStr};

use serde::Deserialize;

/// Red, green and blue of sRGB, 0 to 255 each.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(try_from = "String")]
pub struct Colour(pub [u8; 3]);

/// What white paper looks like: the ground of a picture that names none.
pub const WHITE: Colour = Colour([255; 3]);

impl FromStr for Colour {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = value.ok_or("a colour is written #rrggbb")?.to_be_bytes();
        Ok(Colour([red, green, blue]))
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Colour([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}
