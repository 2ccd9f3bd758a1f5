//! On whom to call this afternoon: the doors that would close most of what is missing.
//!
//! # Definitions
//!
//! **Answer** of a place to a need, in [0, 1]: fit x nearness. Fit is that of `matching` (1 same, 0.8 child or parent,
//! 0.5 related, best of its categories; else 0), nearness `max(0, 1 - minutes / need_minutes)` for the walk from need
//! to place. Of a place that is no partner yet it is times `yes`: it may say no, or have room for one only.
//!
//! **Share** of a partner: `min(1, capacity / sum over needs of weight x answer)`: who is asked for more than they can take
//! does a part of each.
//!
//! **Gap** of a need: `weight x product over partners of (1 - share x answer)`: each partner takes their part of what the
//! others left. Once a door is chosen its answers come off the gaps just so, so a second door for the same need
//! brings less.
//!
//! **Gain** of a door, in needs, given the partners and the doors chosen before it:
//!
//! | term | formula |
//! |---|---|
//! | gap | `worth.gap x sum over needs of gap x answer` |
//! | new work | `worth.new_work` for a kind of work that neither a partner nor an earlier door has, else 0 |
//! | near you | `worth.near_you x max(0, 1 - minutes / walk_minutes)` from the start |
//!
//! Each next door is the one that gains most, ties by id: the sum is submodular, so this greedy choice is within
//! 1 - 1/e of the best (Nemhauser, Wolsey and Fisher, 1978). Never chosen: a place further than `walk_minutes` from
//! the start, and one that said "no, thank you" and rests until after `now`. Then `tours` puts them in walking order.
mod answers;
mod greedy;

use crate::domain::Work;
use crate::domain::{Categories, CategoryIx, Instant, Point, Taxonomy};
use crate::matching::tours::{Door, Shape, Tour, tour};
use crate::travel::{Leg, METRES_PER_MINUTE, Network, Walk};

/// How far from a need help may be, in minutes on foot, unless somebody says otherwise.
pub const NEED_MINUTES: f64 = 15.0;

/// Something asked that is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenNeed {
    /// Where it is measured from (the anchor of its cell).
    pub at: Point,
    /// What is asked.
    pub category: CategoryIx,
    /// How much it counts; 1 for one need. 0 and below count for nothing.
    pub weight: f64,
}

/// A partner there is already.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Partner {
    /// Where.
    pub at: Point,
    /// What they help with.
    pub categories: Categories,
    /// Kind of work, for a business.
    pub work: Option<Work>,
    /// Needs they can take at a time, whole or in parts; 0 and below none, infinite where nothing limits it.
    pub capacity: f64,
}

/// A place nobody of the team has called on (yet).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unconnected<K> {
    /// Which; decides ties.
    pub id: K,
    /// Where.
    pub at: Point,
    /// What it may help with.
    pub categories: Categories,
    /// Kind of work, for a business.
    pub work: Option<Work>,
    /// They said "no, thank you": not asked again before this moment.
    pub rests_until: Option<Instant>,
}

/// What a round is worth choosing by, in needs; each at least 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoorWorth {
    /// One need answered at its door.
    pub gap: f64,
    /// A kind of work that was not there yet.
    pub new_work: f64,
    /// A door at the start itself.
    pub near_you: f64,
}

impl Default for DoorWorth {
    fn default() -> Self {
        Self { gap: 1.0, new_work: 0.25, near_you: 0.1 }
    }
}

/// Who sets out, when, how far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Round {
    /// Where they set out.
    pub start: Point,
    /// Now.
    pub now: Instant,
    /// How many doors.
    pub doors: usize,
    /// How far from the start a door may be, in minutes on foot.
    pub walk_minutes: f64,
    /// How far from a need help may be, in minutes on foot.
    pub need_minutes: f64,
    /// How likely it is that an unconnected place says yes, in [0, 1].
    pub yes: f64,
    /// Open, or back to the start.
    pub shape: Shape,
    /// What counts how much.
    pub worth: DoorWorth,
}

impl Round {
    /// Five doors within 15 minutes, help within 15 minutes of a need, one in two says yes, ending at the last door.
    pub fn new(start: Point, now: Instant) -> Self {
        let (shape, worth) = (Shape::Open, DoorWorth::default());
        Self { start, now, doors: 5, walk_minutes: 15.0, need_minutes: NEED_MINUTES, yes: 0.5, shape, worth }
    }
}

/// Why this door: the largest term of its gain (ties in this order).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DoorReason {
    /// It would help with what is asked and hardly there.
    ClosesGap {
        /// The category asked of which it closes most (ties: the first).
        category: CategoryIx,
        /// Open needs of that category which it answers.
        needs: u32,
    },
    /// A kind of work that no partner and no earlier door has.
    NewKindOfWork {
        /// Which.
        work: Work,
    },
    /// It is just round the corner.
    NearYou {
        /// Exact minutes from the start.
        minutes: f64,
    },
}

/// The terms of a gain, in needs.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct DoorGain {
    pub gap: f64,
    pub new_work: f64,
    pub near_you: f64,
}

impl DoorGain {
    /// Always added in the same order.
    pub fn total(&self) -> f64 {
        self.gap + self.new_work + self.near_you
    }
}

/// One door of the round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChosenDoor<K> {
    /// Which.
    pub id: K,
    /// The walk from the door before, or from the start.
    pub leg: Leg,
    /// Place in the order of choice, from 0: what gains most comes first.
    pub choice: usize,
    /// What it gains beside those chosen before it.
    pub gain: DoorGain,
    /// Why.
    pub reason: DoorReason,
}

/// The doors of one afternoon.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorRound<K> {
    /// In walking order.
    pub doors: Vec<ChosenDoor<K>>,
    /// The way past them.
    pub tour: Tour<K>,
}

/// The doors to call on, in walking order. A place that is given twice (same id) is called on once.
pub fn choose_doors<K: Copy + Ord>(
    network: &Network,
    walk: &mut Walk,
    taxonomy: &Taxonomy,
    round: &Round,
    needs: &[OpenNeed],
    partners: &[Partner],
    places: &[Unconnected<K>],
) -> DoorRound<K> {
    let candidates = candidates(network, walk, round, places);
    let asked = (taxonomy, round.need_minutes, round.yes);
    let answers = answers::Answers::new(network, walk, asked, needs, partners, &candidates);
    let chosen = greedy::choose(round, answers, partners, &candidates);
    let doors: Vec<Door<K>> = chosen.iter().map(|door| Door { id: door.place.id, at: door.place.at }).collect();
    let tour = tour(network, walk, round.start, &doors, round.shape);
    let stops = tour.stops.iter().filter_map(|stop| {
        let choice = chosen.iter().position(|door| door.place.id == stop.id)?;
        let greedy::Chosen { gain, reason, .. } = chosen[choice];
        Some(ChosenDoor { id: stop.id, leg: stop.leg, choice, gain, reason })
    });
    DoorRound { doors: stops.collect(), tour }
}

/// The gap of each need beside the partners there are, in the order of the needs: what they leave open of it, between 0 and
/// its weight. A weight that counts for nothing leaves nothing open.
pub fn gaps(
    network: &Network,
    walk: &mut Walk,
    (taxonomy, need_minutes): (&Taxonomy, f64),
    needs: &[OpenNeed],
    partners: &[Partner],
) -> Vec<f64> {
    let nobody: [Candidate<()>; 0] = [];
    let answers = answers::Answers::new(network, walk, (taxonomy, need_minutes, 0.0), needs, partners, &nobody);
    let mut gaps = vec![0.0; needs.len()];
    for (given, (_, gap)) in answers.given.iter().zip(&answers.gaps) {
        gaps[*given] = *gap;
    }
    gaps
}

/// A place within the walk, with its minutes.
#[derive(Clone, Copy)]
struct Candidate<K> {
    place: Unconnected<K>,
    minutes: f64,
}

/// Places that may be called on, by id.
fn candidates<K: Copy + Ord>(
    network: &Network,
    walk: &mut Walk,
    round: &Round,
    places: &[Unconnected<K>],
) -> Vec<Candidate<K>> {
    let rests = |place: &&Unconnected<K>| place.rests_until.is_some_and(|until| round.now < until);
    // One "no" is enough, also when the same place comes a second time without it.
    let resting: std::collections::BTreeSet<K> = places.iter().filter(rests).map(|place| place.id).collect();
    let mut places: Vec<_> = places.iter().copied().filter(|place| !resting.contains(&place.id)).collect();
    let rest = |one: &Unconnected<K>| (one.work, one.categories.iter().map(|ix| ix.0).collect::<Vec<_>>());
    places.sort_by(|a, b| a.id.cmp(&b.id).then(super::order(a.at, b.at)).then_with(|| rest(a).cmp(&rest(b))));
    places.dedup_by(|a, b| a.id == b.id);
    let spots: Vec<_> = places.iter().map(|place| network.spot(place.at)).collect();
    let legs = network.legs(walk, network.spot(round.start), &spots, round.walk_minutes * METRES_PER_MINUTE);
    let near = places.into_iter().zip(legs);
    near.filter_map(|(place, leg)| Some(Candidate { place, minutes: leg?.minutes })).collect()
}
