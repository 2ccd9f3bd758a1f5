//! The most that a score could be, from a few numbers made once a question: no division, no exact part, no branch.
use super::query::{Query, Viewer};
use super::rules::FRESH_DAYS;
use super::weights::Weights;
use crate::domain::DAY_S;
use crate::index::{Best, Block, LEAF, Look, UNSTATED};

/// Far above what rounding can do to a sum of single floats below 1, far below a difference that matters.
const SLACK: f32 = 4e-6;
/// What could never enter: no number, so that it reaches no threshold, not even that of an empty list.
const NEVER: f32 = f32::NAN;

/// Worths (weight x part) of what a glance or a bound can tell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ceiling {
    asked: u32,
    /// Of no half-day shared, of each that is, of none stated.
    time: [f32; 3],
    warmths: [f32; 4],
    freshness: Freshness,
    fit: f32,
    room: f32,
    /// What is the same for everything.
    rest: f32,
    /// At the door, and less per metre.
    nearness: [f32; 2],
    /// Squared straight metres of the reach.
    reach: f32,
    rules: Rules,
}

/// Worth of a confirmation, in steps of two seconds so that any difference of moments fits.
#[derive(Clone, Copy, Debug)]
struct Freshness {
    now: i32,
    most: f32,
    step: f32,
    oldest: i32,
}

/// The rules that a glance shows.
#[derive(Clone, Copy, Debug)]
struct Rules {
    must: u32,
    kind: [u32; 2],
    may_fail: u32,
    /// May something fail a rule that a glance does not show?
    hidden: bool,
}

impl Rules {
    fn new(query: &Query) -> Self {
        let hidden = query.age.is_some() || query.language.is_some() || query.step_free || query.documents.is_some();
        Self {
            must: Look::must(query.viewer == Viewer::Anonymous),
            kind: query.kind.map_or([0; 2], Look::kind_bits),
            may_fail: u32::from(query.near_misses > 0),
            hidden: hidden || query.places > 1,
        }
    }
}

impl Freshness {
    fn new(query: &Query, worth: f32) -> Self {
        let now = query.now.0.clamp(0, i64::from(u32::MAX));
        let oldest = (FRESH_DAYS as i64 * DAY_S).min(now - 1);
        Self {
            now: (now / 2) as i32,
            most: worth,
            step: worth / (FRESH_DAYS as f32 * DAY_S as f32 / 2.0),
            oldest: (-oldest / 2 - 2) as i32,
        }
    }

    /// Steps since now, below 0 for what was.
    const fn steps(self, confirmed: u32) -> i32 {
        (confirmed >> 1) as i32 - self.now
    }
    #[inline]
    const fn worth(self, steps: i32) -> f32 {
        (self.most + self.step * steps as f32).max(0.0).min(self.most)
    }
}

impl Ceiling {
    pub(super) fn new(query: &Query, weights: &Weights, minutes_per_metre: f64, reach: f32) -> Self {
        let (worth, scale) = (&weights.parts, &weights.warmth);
        let (any, asked) = (query.slots.is_empty(), f64::from(query.slots.count().max(1)));
        let warmths = [scale.not_yet_partner, scale.formal, scale.informal, scale.known];
        let time = if any { [1.0, 0.0, 1.0] } else { [0.0, 1.0 / asked, 0.5] };
        Self {
            asked: query.slots.bits(),
            time: time.map(|part| (worth.time * part) as f32),
            warmths: warmths.map(|part| (worth.warmth * part) as f32),
            freshness: Freshness::new(query, worth.freshness as f32),
            fit: worth.fit as f32,
            room: worth.room as f32,
            rest: worth.rest as f32 + SLACK,
            nearness: [worth.nearness as f32, (worth.nearness * minutes_per_metre / query.minutes) as f32],
            reach,
            rules: Rules::new(query),
        }
    }

    /// Nothing as good as `best` scores more, nearness left out; and how much less it scores if it fails a rule that a
    /// glance shows: then it shares no half-day or has no room at all.
    pub(super) fn of_best(&self, best: Best, fit: f32) -> (f32, f32) {
        let shared = self.time[0] + self.time[1] * (best.slots & self.asked).count_ones() as f32;
        let time = if best.slots & UNSTATED == 0 { shared } else { shared.max(self.time[2]) };
        let there = |(bit, worth): (usize, &f32)| if best.warmths & 1 << bit == 0 { 0.0 } else { *worth };
        let warmth = self.warmths.iter().enumerate().map(there).fold(0.0, f32::max);
        let fresh = self.freshness.worth(self.freshness.steps(best.freshest));
        let less = if self.rules.hidden || self.rules.kind[0] != 0 { 0.0 } else { time.min(self.room) };
        (self.rest + self.fit * fit + self.room + time + warmth + fresh, less)
    }

    /// What the rows of a leaf score at the most, as one of the best and as a near miss; all at once.
    #[inline]
    pub(super) fn of_block(&self, block: &Block, squares: &[f32; LEAF], far: f32, fit: f32) -> [[f32; LEAF]; 2] {
        let mut most = [[NEVER; LEAF]; 2];
        let [best, missed] = &mut most;
        let (rest, rules) = (self.rest + self.fit * fit, &self.rules);
        for at in 0..LEAF {
            let (look, squared) = (block.look(at), squares[at]);
            let steps = self.freshness.steps(look.confirmed());
            let fresh = (steps >= self.freshness.oldest) | look.is_from_the_map();
            let open = look.has(rules.must) & fresh & (squared <= far);
            let rest = if look.is_special() { f32::INFINITY } else { rest };
            let rest = rest + self.quality(look) + self.time(look) + self.freshness.worth(steps);
            let near = rest + self.near(squared);
            let (fails, within) = (self.fails(look), squared <= self.reach);
            best[at] = if open & within & (fails == 0) { near } else { NEVER };
            // What fails nothing is a near miss only beyond reach, or by a rule that a glance does not show.
            let beyond = if rules.hidden { near } else { rest };
            let failing = if within & (fails <= rules.may_fail) { near } else { NEVER };
            let one = if fails == 0 { beyond } else { failing };
            missed[at] = if open { one } else { NEVER };
        }
        most
    }

    /// Warmth from its two bits without a table, and room by quarters.
    #[inline]
    fn quality(&self, look: Look) -> f32 {
        let [a, b, c, d] = self.warmths;
        let [low, high] = look.warmth_bits();
        let warmth = if high {
            if low { d } else { c }
        } else if low {
            b
        } else {
            a
        };
        warmth + self.room * 0.25 * look.quarters() as f32
    }

    #[inline]
    fn time(&self, look: Look) -> f32 {
        let shared = self.time[0] + self.time[1] * (look.slots() & self.asked).count_ones() as i32 as f32;
        if look.slots() == 0 { self.time[2] } else { shared }
    }

    /// How many rules fail, as far as a glance shows.
    #[inline]
    fn fails(&self, look: Look) -> u32 {
        let wrong_time = (self.asked != 0) & (look.slots() != 0) & (look.slots() & self.asked == 0);
        u32::from(wrong_time) + u32::from(look.differs(self.rules.kind)) + u32::from(look.is_full())
    }

    /// Worth of being so many squared metres away or more.
    #[inline]
    pub(super) fn near(&self, squared: f32) -> f32 {
        (self.nearness[0] - self.nearness[1] * squared.sqrt()).max(0.0)
    }

    /// Metres beyond which a score stays below `threshold` when all but nearness is worth `rest`; below 0 when even at
    /// the door, and perhaps no end at all.
    pub(super) fn useful_metres(&self, threshold: f64, rest: f32) -> f64 {
        let rest = f64::from(rest);
        if rest >= threshold {
            return f64::INFINITY;
        }
        let spare = rest + f64::from(self.nearness[0]) - threshold;
        if spare < 0.0 { -1.0 } else { spare / f64::from(self.nearness[1]) }
    }
}
