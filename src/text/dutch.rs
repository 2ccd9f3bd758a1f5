//! Dutch where another language has no words yet. The text carries marks that nobody types and no screen shows; a page
//! turns them into "this is Dutch", a mail takes them out.
use std::borrow::Cow;

/// Where Dutch begins.
pub const BEGINS: char = '\u{E000}';
/// Where it ends, and the word for it begins: "in Dutch", in the language of the reader.
pub const NAMED: char = '\u{E001}';
/// Where that ends.
pub const ENDS: char = '\u{E002}';

/// Dutch words with their marks.
pub(super) fn mark(words: &str, name: &str) -> String {
    format!("{BEGINS}{words}{NAMED}{name}{ENDS}")
}

/// The words without any mark, for what is no page.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    if !text.contains([BEGINS, NAMED, ENDS]) {
        return Cow::Borrowed(text);
    }
    let mut is_name = false;
    let kept = text.chars().filter(|letter| {
        let is_mark = [BEGINS, NAMED, ENDS].contains(letter);
        is_name = (is_name || *letter == NAMED) && *letter != ENDS;
        !is_mark && !is_name
    });
    Cow::Owned(kept.collect())
}
