//! Codes that are easy to say over the phone: one word and three digits.
const WORDS: &str = include_str!("../../data/door_words.txt");
/// Bytes that one code takes.
const BYTES: usize = 8;

/// The code of a number that nobody can tell beforehand, e.g. the first bytes of a hash.
pub(in crate::service) fn spoken(chance: &[u8]) -> String {
    let number = chance.iter().take(BYTES).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let words: Vec<&str> = WORDS.lines().collect();
    let word = words.get((number / 1_000) as usize % words.len().max(1)).copied().unwrap_or("deur");
    format!("{word}-{:03}", number % 1_000)
}

/// Three of them after each other, for what has nothing else beside it: too many to guess.
pub(in crate::service) fn spoken_long(chance: &[u8]) -> String {
    chance.chunks_exact(BYTES).take(3).map(spoken).collect::<Vec<_>>().join("-")
}

/// A code as it was typed or scanned: `Zon 418` is `zon-418`, and so is `zon418`.
pub(in crate::service) fn as_kept(typed: &str) -> String {
    let mut kept = String::new();
    let mut last = ' ';
    for letter in typed.chars().flat_map(char::to_lowercase) {
        if letter == '-' || letter.is_whitespace() {
            last = ' ';
            continue;
        }
        let begins = last == ' ' || last.is_alphabetic() && letter.is_ascii_digit();
        if begins && !kept.is_empty() {
            kept.push('-');
        }
        kept.push(letter);
        last = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use sha2::{Digest, Sha256};

    use super::*;

    #[test]
    fn a_code_is_a_word_and_three_digits() {
        let codes: BTreeSet<String> = (0..50).map(|one| spoken(&Sha256::digest(format!("{one}")))).collect();
        assert!(codes.len() > 45, "{codes:?}");
        for code in &codes {
            let (word, digits) = code.split_once('-').unwrap_or_default();
            assert!(WORDS.lines().any(|known| known == word), "{code}");
            assert!(digits.len() == 3 && digits.chars().all(|c| c.is_ascii_digit()), "{code}");
            for typed in [code.to_uppercase().replace('-', " "), code.replace('-', ""), format!("  {code} ")] {
                assert_eq!(as_kept(&typed), *code, "{typed}");
            }
        }
    }

    #[test]
    fn a_long_code_is_three_of_them() {
        let code = spoken_long(&Sha256::digest("alone"));
        let parts: Vec<&str> = code.split('-').collect();
        assert_eq!(parts.len(), 6, "{code}");
        assert_eq!(as_kept(&code.replace('-', " ")), code);
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
