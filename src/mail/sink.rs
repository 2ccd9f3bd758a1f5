//! Where the demo's messages end: nobody gets them, everybody who tries the demo can read them.
use std::sync::{Arc, Mutex, PoisonError};

use super::{Mailer, Message, Sending};

/// Messages that are kept, the newest of them.
const MOST: usize = 50;

/// Keeps messages in memory. Cheap to clone; clones share them.
#[derive(Clone, Debug, Default)]
pub struct Sink(Arc<Mutex<Vec<Message>>>);

impl Sink {
    /// What came in, newest first.
    pub fn messages(&self) -> Vec<Message> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().rev().cloned().collect()
    }
}

impl Mailer for Sink {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        Box::pin(async move {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.retain(|other| other.id != message.id);
            kept.push(message.clone());
            let over = kept.len().saturating_sub(MOST);
            kept.drain(..over);
            Ok(())
        })
    }
}
