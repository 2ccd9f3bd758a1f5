//! A Dutch postcode, valid by construction: four digits, and two letters when they are known.
use std::{fmt, str::FromStr};

/// `2624` or `2624AX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    digits: u16,
    letters: Option<[u8; 2]>,
}

/// A text that is no Dutch postcode.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a postcode: write 2624AX or 2624")]
pub struct BadPostcode(pub String);

impl Postcode {
    /// The four digits, e.g. `2624`.
    pub fn four(self) -> String {
        self.digits.to_string()
    }
    /// All six characters without a space, e.g. `2624AX`; absent when only the digits are known.
    pub fn six(self) -> Option<String> {
        self.letters.map(|_| self.to_string())
    }
    /// Are the letters known?
    pub const fn is_six(self) -> bool {
        self.letters.is_some()
    }
}

/// Any case, with or without spaces. The post never gave out SA, SD and SS, nor codes below 1000.
impl FromStr for Postcode {
    type Err = BadPostcode;
    fn from_str(text: &str) -> Result<Self, BadPostcode> {
        let bad = || BadPostcode(text.to_owned());
        let tight: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        let (digits, letters) = tight.split_at_checked(4).ok_or_else(bad)?;
        if !digits.iter().all(u8::is_ascii_digit) || digits[0] == b'0' {
            return Err(bad());
        }
        let digits = digits.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
        let letters = match letters {
            [] => None,
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some([a.to_ascii_uppercase(), b.to_ascii_uppercase()])
            }
            _ => return Err(bad()),
        };
        if letters.is_some_and(|pair| [*b"SA", *b"SD", *b"SS"].contains(&pair)) {
            return Err(bad());
        }
        Ok(Self { digits, letters })
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.digits)?;
        self.letters.iter().flatten().try_for_each(|letter| write!(f, "{}", char::from(*letter)))
    }
}
