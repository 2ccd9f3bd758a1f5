//! The exact place of a need that was just typed, for whoever typed it, while they look for somebody near: in the memory of
//! this process and nowhere else. What is stored is a cell of resolution 9, whose middle can be five minutes from the door.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use engine::domain::Instant;
use uuid::Uuid;

use crate::service::asking::Place;

/// Seconds that it stays: the conversation in which it was typed.
const STAYS_S: i64 = 30 * 60;
/// Places at most; the oldest go first.
const MOST: usize = 10_000;

/// What was just typed. Cheap to clone; all clones are one.
#[derive(Clone, Debug, Default)]
pub struct JustTyped(Arc<Mutex<HashMap<Uuid, Typed>>>);

#[derive(Clone, Debug)]
struct Typed {
    worker: Uuid,
    place: Place,
    at: Instant,
}

impl Typed {
    fn stays(&self, now: Instant) -> bool {
        (0..STAYS_S).contains(&(now.0 - self.at.0))
    }
}

impl JustTyped {
    /// Keeps where a need is for the worker who typed it.
    pub(super) fn keep(&self, need: Uuid, worker: Uuid, place: Place, now: Instant) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, typed| typed.stays(now));
        if all.len() >= MOST {
            let oldest = all.iter().min_by_key(|(_, typed)| typed.at.0).map(|(need, _)| *need);
            oldest.and_then(|need| all.remove(&need));
        }
        all.insert(need, Typed { worker, place, at: now });
    }

    /// Where it is, for that worker and not for long.
    pub(super) fn find(&self, need: Uuid, worker: Uuid, now: Instant) -> Option<Place> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(&need).filter(|typed| typed.worker == worker && typed.stays(now)).map(|typed| typed.place.clone())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use engine::domain::Cell;

    use super::*;
    use crate::service::asking::Exactness;

    #[test]
    fn only_who_typed_it_and_only_for_half_an_hour() {
        let cell: Cell = "89196bb5e2fffff".parse().unwrap();
        let at = cell.centre();
        let place = Place { at, cell, label: String::new(), exactness: Exactness::Point };
        let (typed, need, worker, now) = (JustTyped::default(), Uuid::from_u128(1), Uuid::from_u128(2), Instant(1_000));
        typed.keep(need, worker, place.clone(), now);
        let found = |worker, after| typed.clone().find(need, worker, Instant(now.0 + after));
        assert_eq!(found(worker, 0), Some(place.clone()));
        assert_eq!(found(worker, STAYS_S - 1), Some(place.clone()));
        assert_eq!([found(worker, STAYS_S), found(worker, -1), found(Uuid::nil(), 0)], [None, None, None]);
        for other in 10..10 + MOST as u128 {
            typed.keep(Uuid::from_u128(other), worker, place.clone(), Instant(now.0 + 1));
        }
        assert_eq!((found(worker, 2), typed.0.lock().map(|all| all.len()).ok()), (None, Some(MOST)), "the oldest went");
    }
}
