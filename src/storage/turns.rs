//! Who wants the same row lines up here before taking a connection: two hundred who wait for one row would else hold every
//! connection of the pool, and nobody could read. The row lock still orders writers of several servers.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use tokio::sync::{Mutex as Line, OwnedMutexGuard};
use uuid::Uuid;

use super::{Backend, Store};

/// Lines by the row that is wanted; one that nobody stands in is forgotten.
#[derive(Debug, Default)]
pub(super) struct Turns(Mutex<HashMap<Uuid, Weak<Line<()>>>>);

/// The front of a line, until it is dropped.
#[must_use]
#[derive(Debug)]
pub struct Turn(#[allow(dead_code, reason = "holding it is all it does")] Option<OwnedMutexGuard<()>>);

impl Turns {
    fn line(&self, row: Uuid) -> Arc<Line<()>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = all.get(&row).and_then(Weak::upgrade) {
            return line;
        }
        all.retain(|_, line| line.strong_count() > 0);
        let line = Arc::new(Line::new(()));
        all.insert(row, Arc::downgrade(&line));
        line
    }
}

impl Store {
    /// Waits until it is one's turn to write to a row that many want, first come first served. SQLite has its own line.
    pub async fn turn(&self, row: Uuid) -> Turn {
        match self.backend() {
            Backend::Sqlite => Turn(None),
            Backend::Postgres => Turn(Some(self.turns().line(row).lock_owned().await)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_at_a_time_and_nobody_is_remembered() {
        let turns = Turns::default();
        let row = Uuid::from_u128(1);
        let first = turns.line(row).lock_owned().await;
        assert!(turns.line(row).try_lock_owned().is_err(), "the same row");
        assert!(turns.line(Uuid::from_u128(2)).try_lock_owned().is_ok(), "another");
        drop(first);
        assert!(turns.line(row).try_lock_owned().is_ok());
        drop(turns.line(Uuid::from_u128(3)));
        assert_eq!(turns.0.lock().map_or(0, |all| all.len()), 1);
    }
}
