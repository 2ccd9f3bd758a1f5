//! A stretch of street with its businesses and who was asked.
use uuid::Uuid;

use crate::{import::KindOfWork, storage::KnownPlaceRecord};

/// Was a business asked, and what did it say?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A partner already.
    Partner,
    /// Said yes at the door and is no partner yet.
    Yes,
    /// Said perhaps.
    Perhaps,
    /// Said no, thank you.
    No,
    /// Nobody has asked.
    NotYet,
}

/// One business of a stretch.
#[derive(Clone, Debug, PartialEq)]
pub struct StreetBusiness {
    /// The place.
    pub place: KnownPlaceRecord,
    /// What one learns there.
    pub work: KindOfWork,
    /// Whether it was asked.
    pub asked: Asked,
}

/// A good place for an internship street.
#[derive(Clone, Debug, PartialEq)]
pub struct Street {
    /// By what it is found again: its first business.
    pub key: Uuid,
    /// Name of the street.
    pub name: String,
    /// Lowest and highest house number.
    pub numbers: Option<(String, String)>,
    /// In the order of walking.
    pub businesses: Vec<StreetBusiness>,
    /// Metres on foot past all of them.
    pub metres: f64,
    /// Where the team itself works.
    pub in_team: bool,
}

impl Street {
    /// Every kind of work of those who did not say no, once, in the order of walking.
    pub fn kinds(&self) -> Vec<&KindOfWork> {
        let mut kinds: Vec<&KindOfWork> = Vec::new();
        for one in self.businesses.iter().filter(|one| one.asked != Asked::No) {
            if !kinds.contains(&&one.work) {
                kinds.push(&one.work);
            }
        }
        kinds
    }

    /// How many there are of whom `asked` holds.
    pub fn count(&self, asked: impl Fn(Asked) -> bool) -> usize {
        self.businesses.iter().filter(|one| asked(one.asked)).count()
    }

    /// Whom to ask next, `most` at most, in the order of walking: first one of each kind of work that has nobody yet.
    pub fn ask_next(&self, most: usize) -> Vec<Uuid> {
        let open = || self.businesses.iter().filter(|one| one.asked == Asked::NotYet);
        let taking_part = |one: &&StreetBusiness| matches!(one.asked, Asked::Partner | Asked::Yes);
        let mut kinds: Vec<&str> =
            self.businesses.iter().filter(taking_part).map(|one| one.work.code.as_str()).collect();
        let mut chosen: Vec<Uuid> = Vec::new();
        for one in open() {
            if chosen.len() < most && !kinds.contains(&one.work.code.as_str()) {
                kinds.push(&one.work.code);
                chosen.push(one.place.id);
            }
        }
        for one in open() {
            if chosen.len() < most && !chosen.contains(&one.place.id) {
                chosen.push(one.place.id);
            }
        }
        open().map(|one| one.place.id).filter(|id| chosen.contains(id)).collect()
    }
}
