//! How often somebody may try. Counted by where they ask from, never by an account alone: nobody can lock another out.
//! One exception: a code of a resident is short, so that tries with their number are counted from wherever they come. Whoever
//! is kept out by another calls the team, and their promise stands.
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

use crate::service::{Clock, ServiceError};

/// What is counted; docs/running.md has the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Asking for a code, from one address.
    AskFromAddress,
    /// Asking for a code for one account, from one address.
    AskForAccount,
    /// Asking for a code, all together.
    AskInAll,
    /// Showing a code, from one address.
    TryFromAddress,
    /// Showing a code, all together.
    TryInAll,
    /// Showing a code as somebody who signed in.
    TryAsWorker,
    /// Showing an own code, from one address.
    MineFromAddress,
    /// Showing an own code with one phone number or address, from wherever: a code is one of a hundred thousand.
    MineForReach,
    /// Showing an own code, all together.
    MineInAll,
    /// Joining in, from one address: a whole clubhouse may share it.
    JoinFromAddress,
    /// Writing something down without an account, from one address.
    WriteFromAddress,
    /// Writing something down without an account, all together.
    WriteInAll,
    /// Showing a code of one's own, beside one number or address.
    TryOwn,
    /// Saying something for a shop, from one address.
    SayFromAddress,
    /// Saying something for a shop, all together.
    SayInAll,
    /// Asking for a picture of the map that has yet to be drawn, from one address.
    DrawFromAddress,
    /// The same, all together.
    DrawInAll,
}

/// Callers remembered at once; more make those go whose time is over.
const MOST_KEYS: usize = 50_000;

impl Rule {
    /// How often, in how many seconds.
    const fn most(self) -> (usize, i64) {
        match self {
            Self::AskFromAddress => (60, 600),
            Self::AskForAccount => (5, 600),
            Self::AskInAll => (300, 60),
            Self::TryFromAddress => (120, 600),
            Self::TryInAll => (600, 60),
            Self::TryAsWorker | Self::TryOwn => (10, 600),
            Self::MineFromAddress => (30, 600),
            Self::MineForReach => (20, 86_400),
            Self::MineInAll => (600, 60),
            Self::JoinFromAddress => (120, 600),
            Self::WriteFromAddress => (60, 600),
            Self::WriteInAll => (300, 60),
            Self::SayFromAddress => (60, 600),
            Self::SayInAll => (300, 60),
            Self::DrawFromAddress => (60, 600),
            Self::DrawInAll => (120, 60),
        }
    }
}

type Seen = HashMap<(Rule, String), VecDeque<i64>>;

/// What was asked of late.
pub struct Limits {
    clock: Arc<dyn Clock>,
    seen: Mutex<Seen>,
}

impl Limits {
    /// Nothing asked yet.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, seen: Mutex::new(Seen::new()) }
    }

    /// Counts a request under all its rules, or under none when one of them is full.
    ///
    /// # Errors
    /// [`ServiceError::TooMany`] with the seconds until there is room.
    pub fn allow(&self, asks: &[(Rule, &str)]) -> Result<(), ServiceError> {
        let now = self.clock.now().as_millisecond();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let keys = || asks.iter().map(|(rule, key)| (*rule, (*key).to_owned()));
        let wait = keys().filter_map(|key| wait(&mut seen, &key, now)).max();
        if let Some(wait) = wait {
            return Err(ServiceError::TooMany { seconds: wait });
        }
        if seen.len() > MOST_KEYS {
            seen.retain(|(rule, _), times| times.back().is_some_and(|last| now - last < rule.most().1 * 1000));
        }
        for key in keys() {
            seen.entry(key).or_default().push_back(now);
        }
        Ok(())
    }
}

/// Seconds until one more is allowed; nothing when it is now.
fn wait(seen: &mut Seen, key: &(Rule, String), now: i64) -> Option<u32> {
    let (most, seconds) = key.0.most();
    let times = seen.get_mut(key)?;
    // A clock that was set back would keep people waiting: what lies ahead is forgotten too.
    times.retain(|time| (0..seconds * 1000).contains(&(now - time)));
    let first = times.front().filter(|_| times.len() >= most)?;
    let left = first + seconds * 1000 - now;
    Some(u32::try_from(left.div_euclid(1000) + 1).unwrap_or(1))
}
