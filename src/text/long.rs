//! Dutch that takes two fifths more room, word by word: how long a translation may become. For tests.
use std::{borrow::Cow, cell::Cell};

thread_local! {
    static ON: Cell<bool> = const { Cell::new(false) };
}

/// Dutch is long on this thread, for as long as this runs.
pub(crate) fn with<T>(work: impl FnOnce() -> T) -> T {
    ON.set(true);
    let done = work();
    ON.set(false);
    done
}

/// Is it?
pub(super) fn is_on() -> bool {
    ON.get()
}

/// Of each five letters of a word the first and the third stand there twice.
pub(super) fn longer(text: &str) -> Cow<'_, str> {
    let mut at = 0;
    let mut long = String::with_capacity(text.len() * 3 / 2);
    for letter in text.chars() {
        long.push(letter);
        if !letter.is_alphabetic() {
            at = 0;
            continue;
        }
        if at % 5 == 0 || at % 5 == 2 {
            long.extend(letter.to_lowercase());
        }
        at += 1;
    }
    Cow::Owned(long)
}
