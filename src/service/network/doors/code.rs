//! The code on a door card: one word and three digits, easy to say over the phone.
use sha2::{Digest, Sha256};
use uuid::Uuid;

const WORDS: &str = include_str!("../../../../data/door_words.txt");

/// The code of a door; another `attempt` gives another. Chance comes from the id of the round.
pub(super) fn code_of(round: Uuid, position: i64, attempt: u32) -> String {
    let digest = Sha256::digest(format!("{round}/{position}/{attempt}"));
    let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let words: Vec<&str> = WORDS.lines().collect();
    let word = words.get((number / 1_000) as usize % words.len().max(1)).copied().unwrap_or("deur");
    format!("{word}-{:03}", number % 1_000)
}

/// A code as it was typed or scanned: `Zon 418` is `zon-418`.
pub(super) fn as_kept(typed: &str) -> String {
    typed
        .split(|c: char| c == '-' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_code_is_a_word_and_three_digits_and_another_attempt_gives_another() {
        let round = Uuid::from_u128(7);
        let codes: BTreeSet<String> = (0..50).map(|attempt| code_of(round, 1, attempt)).collect();
        assert!(codes.len() > 45, "{codes:?}");
        for code in &codes {
            let (word, digits) = code.split_once('-').unwrap_or_default();
            assert!(WORDS.lines().any(|known| known == word), "{code}");
            assert!(digits.len() == 3 && digits.chars().all(|c| c.is_ascii_digit()), "{code}");
            assert_eq!(as_kept(&code.to_uppercase().replace('-', " ")), *code);
        }
    }

    #[test]
    fn the_words_are_short_plain_and_stand_there_once() {
        let words: BTreeSet<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), WORDS.lines().count());
        assert!(
            words.len() >= 100
                && words.iter().all(|word| word.len() <= 8 && word.chars().all(|c| c.is_ascii_lowercase()))
        );
    }
}
