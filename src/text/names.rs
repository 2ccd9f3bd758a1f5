//! Names of lists that are kept in Dutch and English (`data/`), in every language.
use super::{Lang, texts};

/// The name of a topic of the taxonomy.
pub fn topic_name(lang: Lang, code: &str, names: (&str, &str)) -> String {
    texts().named(lang, &format!("topic-{}", code.replace('_', "-")), names)
}

/// What sort of place it is.
pub fn trade_name(lang: Lang, code: &str, names: (&str, &str)) -> String {
    texts().named(lang, &format!("trade-{code}"), names)
}

/// A line of a card with steps: its title is number 0.
pub fn step_words(lang: Lang, (card, number): (&str, usize), words: (&str, &str)) -> String {
    let key = if number == 0 { format!("steps-{card}") } else { format!("steps-{card}-{number}") };
    texts().named(lang, &key, words)
}
