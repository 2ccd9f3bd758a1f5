//! One question: what is near for this need?
use crate::domain::{CategoryIx, Documents, Instant, Kind, Language, Point, Slots, Work};

/// Longest walk that may be asked for, in minutes.
pub const MAX_MINUTES: f64 = 120.0;

/// Who asks; decides what may be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anyone: public entries only.
    Anonymous,
    /// The team of the area: persons too.
    Team,
}

/// A need as matching sees it. Checked by [`Query::check`] before it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// Where it is measured from.
    pub origin: Point,
    /// What it is about.
    pub category: CategoryIx,
    /// Reach: minutes on foot, inclusive; above 0 and at most [`MAX_MINUTES`].
    pub minutes: f64,
    /// Only this sort of help.
    pub kind: Option<Kind>,
    /// When it should be; empty = any time.
    pub slots: Slots,
    /// Age in years of the one it is for.
    pub age: Option<u8>,
    /// Language they want to be helped in.
    pub language: Option<Language>,
    /// Must be step-free.
    pub step_free: bool,
    /// Papers they can show; `None` = do not look at papers.
    pub documents: Option<Documents>,
    /// Places wanted; at least 1.
    pub places: u32,
    /// What one would like to learn or do there; what is of another kind fits less and is not left out.
    pub work: Option<Work>,
    /// Leave known places out.
    pub partners_only: bool,
    /// How many suggestions; 1 to 1,000.
    pub limit: usize,
    /// How many near misses at most (3 on pages).
    pub near_misses: usize,
    /// Who asks.
    pub viewer: Viewer,
    /// The moment at which holds, freshness and ends are judged.
    pub now: Instant,
}

/// What is wrong with a question, all faults at once.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum QueryError {
    /// Not above 0, above [`MAX_MINUTES`], or not a number.
    #[error("minutes must be above 0 and at most 120, not {0}")]
    Minutes(f64),
    /// No suggestions asked, or more than 1,000.
    #[error("limit must be 1 to 1,000, not {0}")]
    Limit(usize),
    /// No places asked.
    #[error("places must be at least 1")]
    Places,
    /// Older than 120 years.
    #[error("age must be at most 120, not {0}")]
    Age(u8),
}

impl Query {
    /// A question with nothing special asked: on foot, any kind, any time, 10 suggestions, 3 near misses.
    pub const fn new(origin: Point, category: CategoryIx, minutes: f64, viewer: Viewer, now: Instant) -> Self {
        Self {
            origin,
            category,
            minutes,
            kind: None,
            slots: Slots::NONE,
            age: None,
            language: None,
            step_free: false,
            documents: None,
            places: 1,
            work: None,
            partners_only: false,
            limit: 10,
            near_misses: 3,
            viewer,
            now,
        }
    }

    /// All faults of the question at once; an empty list means it can be answered.
    pub fn check(&self) -> Vec<QueryError> {
        let mut faults = Vec::new();
        if !(self.minutes > 0.0 && self.minutes <= MAX_MINUTES) {
            faults.push(QueryError::Minutes(self.minutes));
        }
        if !(1..=1_000).contains(&self.limit) {
            faults.push(QueryError::Limit(self.limit));
        }
        if self.places == 0 {
            faults.push(QueryError::Places);
        }
        if let Some(age) = self.age.filter(|age| *age > 120) {
            faults.push(QueryError::Age(age));
        }
        faults
    }
}
