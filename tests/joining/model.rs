//! A shift and the line behind it, told by somebody who only counts.
use jiff::{SignedDuration, civil::DateTime};

/// So long a place is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(48);

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    Confirmed,
    Waiting,
    Offered(DateTime),
    Cancelled,
    Lapsed,
}

impl Stand {
    /// The word in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Offered(_) => "offered",
            Self::Cancelled => "cancelled",
            Self::Lapsed => "lapsed",
        }
    }
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Confirmed | Self::Waiting | Self::Offered(_))
    }
    pub const fn holds(self) -> bool {
        matches!(self, Self::Confirmed | Self::Offered(_))
    }
}

/// Everybody, in the order in which they came.
pub struct Model {
    pub most: usize,
    pub people: Vec<Stand>,
    /// How often somebody was offered a place.
    pub promoted: Vec<usize>,
}

impl Model {
    pub const fn of(most: usize) -> Self {
        Self { most, people: Vec::new(), promoted: Vec::new() }
    }

    pub fn taken(&self) -> usize {
        self.people.iter().filter(|one| one.holds()).count()
    }

    pub fn waiting(&self) -> usize {
        self.people.iter().filter(|one| **one == Stand::Waiting).count()
    }

    fn promote(&mut self, now: DateTime) {
        while self.taken() < self.most {
            let Some(first) = self.people.iter().position(|one| *one == Stand::Waiting) else { return };
            self.people[first] = Stand::Offered(now.checked_add(KEPT).unwrap());
            self.promoted[first] += 1;
        }
    }

    /// Is there a place that was not taken in time?
    pub fn is_held_up(&self, now: DateTime) -> bool {
        self.people.iter().any(|one| matches!(one, Stand::Offered(until) if *until <= now))
    }

    pub fn settle(&mut self, now: DateTime) {
        for one in &mut self.people {
            if matches!(one, Stand::Offered(until) if *until <= now) {
                *one = Stand::Lapsed;
            }
        }
        self.promote(now);
    }

    pub fn join(&mut self, now: DateTime) {
        self.settle(now);
        let has_place = self.taken() < self.most && self.waiting() == 0;
        self.people.push(if has_place { Stand::Confirmed } else { Stand::Waiting });
        self.promoted.push(0);
    }

    pub fn leave(&mut self, who: usize, now: DateTime) {
        if self.people[who].is_open() {
            self.people[who] = Stand::Cancelled;
            self.settle(now);
        }
    }

    pub fn take(&mut self, who: usize, now: DateTime) {
        self.settle(now);
        if matches!(self.people[who], Stand::Offered(_)) {
            self.people[who] = Stand::Confirmed;
        }
    }
}
