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

/// Runs of digits; one mark or space between two digits belongs to the run, a run ends where a number is complete.
fn runs(text: &str) -> Vec<Run> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut all = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let (start, first) = chars[at];
        let bound = at == 0 || !chars[at - 1].1.is_alphanumeric();
        let plus = first == '+';
        if !bound || !(first.is_ascii_digit() || plus) {
            at += 1;
            continue;
        }
        let mut digits = String::new();
        let mut end = at + usize::from(plus);
        let mut marks = 0;
        let mut last = at;
        while end < chars.len() && marks <= 2 {
            let c = chars[end].1;
            if c.is_ascii_digit() {
                // a number that is complete does not take the next word's digits along
                if marks > 0 && complete(&digits, plus) {
                    break;
                }
                digits.push(c);
                (last, marks) = (end, 0);
            } else if " -./()\u{a0}".contains(c) {
                marks += 1;
            } else {
                break;
            }
            end += 1;
        }
        let until = chars.get(last + 1).map_or(text.len(), |(at, _)| *at);
        all.push(Run { at: start..until, digits, plus });
        at = last + 1;
    }
    all
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
