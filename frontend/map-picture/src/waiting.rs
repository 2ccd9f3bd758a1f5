//! Waits for work on a thread of its own, so that what panics or never ends is a sentence and not the end of the program.

use std::{
    any::Any,
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use crate::fault::Fault;

/// What `work` answers, if it does within `seconds`. What is not ready then is left behind, still at work.
///
/// # Errors
/// [`Fault::Drawing`] where it panics or takes longer, else what the work itself answers.
pub fn for_at_most<T: Send + 'static>(
    seconds: u64,
    work: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Fault> {
    let (done, waiting) = mpsc::channel();
    let working = thread::spawn(move || {
        // Nobody waits any more only where the time is over.
        let _ = done.send(work());
    });
    match waiting.recv_timeout(Duration::from_secs(seconds)) {
        Ok(answer) => answer,
        Err(RecvTimeoutError::Timeout) => Err(Fault::Drawing(format!("it was not ready after {seconds} seconds"))),
        Err(RecvTimeoutError::Disconnected) => {
            let reason = working.join().err().map(said).unwrap_or_default();
            Err(Fault::Drawing(format!("the renderer stopped ({reason})")))
        }
    }
}

// The words of a panic, on one line.
fn said(panic: Box<dyn Any + Send>) -> String {
    let words = panic.downcast::<String>().map(|words| *words);
    let words = words.or_else(|panic| panic.downcast::<&str>().map(|words| (*words).to_owned()));
    words.map_or_else(|_| "without a reason".to_owned(), |words| words.split_whitespace().collect::<Vec<_>>().join(" "))
}
