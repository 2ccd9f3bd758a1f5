//! Small things a spreadsheet does to a value, undone where there is no doubt.

/// What a spreadsheet would take for a formula when it stands first; behind an apostrophe it is text again.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// A cell without NUL and without the apostrophe that kept it from being a formula.
pub(super) fn cell(raw: &str) -> String {
    let raw = raw.replace('\0', "");
    let text = raw.trim();
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) => rest.to_owned(),
        _ => text.to_owned(),
    }
}

/// A Dutch number that was kept as a number: its 0, or its +, is gone.
pub(super) fn phone(typed: &str) -> String {
    let only_digits = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    match typed.as_bytes() {
        [b'1'..=b'9', ..] if only_digits && typed.len() == 9 => format!("0{typed}"),
        [b'3', b'1', ..] if only_digits && typed.len() == 11 => format!("+{typed}"),
        _ => typed.to_owned(),
    }
}

/// Can a number (digits, `+` in front when given) be rung from the Netherlands?
pub fn rings(phone: &str) -> bool {
    let national = phone.strip_prefix("+31").map(|rest| format!("0{}", rest.trim_start_matches('0')));
    if national.is_none() && phone.starts_with('+') {
        return (9..=16).contains(&phone.len());
    }
    let number = national.as_deref().unwrap_or(phone);
    let service = number.starts_with("0800") || number.starts_with("0900");
    let fits = if service { matches!(number.len(), 8 | 11) } else { number.len() == 10 };
    fits && number.starts_with('0') && !number.starts_with("00")
}

/// Street and house number of "Papsouwselaan 127a"; the number is absent where there is none.
pub(super) fn address(text: &str) -> (String, String) {
    let words: Vec<&str> = text.split_whitespace().collect();
    let number = words.iter().skip(1).position(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    match number {
        Some(at) => (words[..=at].join(" ").trim_end_matches(',').to_owned(), words[at + 1..].join(" ")),
        None => (text.to_owned(), String::new()),
    }
}
