//! House numbers in the order in which they stand along a street.
use std::cmp::Ordering;

/// A house number that sorts as people count: 3 < 3A < 5 < 137 < 137-139 < 137A; one without a number comes last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseNumber {
    number: Option<u32>,
    addition: String,
    text: String,
}

impl HouseNumber {
    /// Reads what stands on the door.
    pub fn new(text: &str) -> Self {
        let text = text.trim();
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (number, addition) = text.split_at(digits);
        Self { number: number.parse().ok(), addition: addition.trim().to_uppercase(), text: text.to_owned() }
    }
    /// Has it a number at all?
    pub const fn is_known(&self) -> bool {
        self.number.is_some()
    }
    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }
    fn key(&self) -> (bool, Option<u32>, &str, &str) {
        (self.number.is_none(), self.number, &self.addition, &self.text)
    }
}

impl PartialOrd for HouseNumber {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for HouseNumber {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn house_numbers_stand_in_the_order_of_the_street() {
        let mut all = ["137C", "", "5", "3A", "137-139", "3", "1000000000000", "137 a", "12", "137"];
        all.sort_by_key(|text| HouseNumber::new(text));
        assert_eq!(all, ["3", "3A", "5", "12", "137", "137-139", "137 a", "137C", "", "1000000000000"]);
        assert!(!HouseNumber::new("bij 12").is_known());
    }
}
