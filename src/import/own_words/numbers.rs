//! Telephone numbers and citizen service numbers among the digits of a text.
use std::ops::Range;

use super::{Flag, FlagSort};

/// A run of digits with the marks people put between them.
struct Run {
    at: Range<usize>,
    digits: String,
    plus: bool,
}

/// Adds what looks like a telephone number or passes for a citizen service number.
pub(super) fn find(text: &str, found: &mut Vec<Flag>) {
    for run in runs(text) {
        if is_phone(&run) {
            found.push(Flag { sort: FlagSort::Phone, at: run.at });
        } else if is_bsn(&run) {
            found.push(Flag { sort: FlagSort::Bsn, at: run.at });
        }
    }
}

/// Every run of digits in the text.
fn runs(text: &str) -> Vec<Run> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut all = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let bound = at == 0 || !chars[at - 1].1.is_alphanumeric();
        if !bound || !(chars[at].1.is_ascii_digit() || chars[at].1 == '+') {
            at += 1;
            continue;
        }
        let (digits, last) = run(&chars[at..]);
        let until = chars.get(at + last + 1).map_or(text.len(), |(byte, _)| *byte);
        all.push(Run { at: chars[at].0..until, digits, plus: chars[at].1 == '+' });
        at += last + 1;
    }
    all
}

/// The digits from here on and how far they reach: a few marks or spaces between two digits belong to the run, and it
/// ends where a number is complete, so that the next word's digits do not come along.
fn run(chars: &[(usize, char)]) -> (String, usize) {
    let plus = chars[0].1 == '+';
    let (mut digits, mut last, mut marks) = (String::new(), 0, 0);
    for (offset, (_, c)) in chars.iter().enumerate().skip(usize::from(plus)) {
        if c.is_ascii_digit() {
            if marks > 0 && complete(&digits, plus) {
                break;
            }
            digits.push(*c);
            (last, marks) = (offset, 0);
        } else if " -./()\u{a0}".contains(*c) && marks < 3 {
            marks += 1;
        } else {
            break;
        }
    }
    (digits, last)
}

fn complete(digits: &str, plus: bool) -> bool {
    let abroad = plus || digits.starts_with("00");
    if abroad { digits.len() >= 11 + 2 * usize::from(!plus) } else { digits.starts_with('0') && digits.len() >= 10 }
}

/// Ten digits from 0, or a country code; nine digits without the 0 that starts mobile numbers are a bare mobile number.
fn is_phone(run: &Run) -> bool {
    let count = run.digits.len();
    if run.plus {
        return (9..=15).contains(&count);
    }
    match run.digits.as_bytes() {
        [b'0', b'0', ..] => (11..=16).contains(&count),
        [b'0', b'1'..=b'9', ..] => count == 10,
        _ => false,
    }
}

/// Nine digits that pass the test of eleven.
fn is_bsn(run: &Run) -> bool {
    let digits: Vec<i32> = run.digits.bytes().map(|byte| i32::from(byte - b'0')).collect();
    if digits.len() != 9 || run.plus || digits.iter().all(|digit| *digit == 0) {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == 0
}
