//! The weights in force in words, and an example that is reckoned with them.
use engine::matching::{Parts, Weights};

use crate::{
    text::{Lang, text, texts},
    web::page::{Example, Sum, Weighed},
};

/// The reach of the example, in minutes on foot.
const REACH: f64 = 15.0;
/// How far its two shops are.
const WALKS: [f64; 2] = [5.0, 3.0];

/// What each part of the sum is worth.
pub(super) fn weights(lang: Lang, weights: &Weights) -> Vec<Weighed> {
    weights.parts.named().into_iter().map(|named| weighed(lang, "algorithm-part", named)).collect()
}

/// What it is worth to be known.
pub(super) fn known(lang: Lang, weights: &Weights) -> Vec<Weighed> {
    weights.warmth.named().into_iter().map(|named| weighed(lang, "algorithm-known", named)).collect()
}

fn weighed(lang: Lang, key: &str, (part, worth): (&'static str, f64)) -> Weighed {
    Weighed {
        part,
        label: text(lang, &format!("{key}-{part}")),
        means: texts().find(lang, &format!("{key}-{part}-means"), &[]).unwrap_or_default(),
        worth,
        words: format!("{}%", hundredths(lang, worth)),
    }
}

/// "30", "12,5": as many hundredths.
fn hundredths(lang: Lang, worth: f64) -> String {
    let tenths = (worth * 1000.0).round() / 10.0;
    tenths.to_string().replace('.', lang.decimal_mark())
}

/// Two bicycle shops: the team knows the one, the other is nearer. Everything else is alike.
pub(super) fn example(lang: Lang, weights: &Weights) -> Example {
    let at = |minutes: f64, warmth: f64| Parts {
        nearness: 1.0 - minutes / REACH,
        fit: 1.0,
        time: 1.0,
        room: 1.0,
        warmth,
        rest: 1.0,
        freshness: 1.0,
    };
    let shops = [at(WALKS[0], weights.warmth.known), at(WALKS[1], weights.warmth.not_yet_partner)];
    let brought = shops.map(|parts| weights.brought(&parts));
    let line = |place: usize, (part, _): (&'static str, f64)| Sum {
        label: text(lang, &format!("algorithm-part-{part}")),
        first: hundredths(lang, brought[0][place].1),
        second: hundredths(lang, brought[1][place].1),
    };
    let scores = shops.map(|parts| weights.score(&parts));
    let outcome = match scores[0].total_cmp(&scores[1]) {
        std::cmp::Ordering::Greater => "algorithm-example-known-first",
        std::cmp::Ordering::Less => "algorithm-example-near-first",
        std::cmp::Ordering::Equal => "algorithm-example-alike",
    };
    Example {
        lines: weights.parts.named().into_iter().enumerate().map(|(place, part)| line(place, part)).collect(),
        together: Sum {
            label: text(lang, "algorithm-example-together"),
            first: hundredths(lang, scores[0]),
            second: hundredths(lang, scores[1]),
        },
        outcome: text(lang, outcome),
    }
}
