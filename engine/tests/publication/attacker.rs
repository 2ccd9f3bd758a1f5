//! What somebody can work out who knows the rule and everything that was ever published of a number.
//!
//! How many people were in the window, quarter by quarter, is a chain of comings and goings: whoever comes stays four
//! quarters at least. With X the number of people who ever came and Y of those who ever left, everything an edition says
//! is a bound on a difference of two of them (withheld: X - Y <= 7; who leaves came four quarters ago: Y(t) <= X(t - 4)).
//! Such a system has whole-number solutions exactly when its graph has no negative cycle (Bellman, 1958; Ford, 1956).
use engine::prevention::publication::*;

/// Quarters a contribution stays in the window.
pub const STAY: usize = 4;
/// More people than anybody would be surprised by.
const CROWD: i64 = 80;

/// Everything that was published of one number, in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Past {
    pub shown: Vec<Option<u32>>,
    /// It came with a new partition: its first quarters are withheld whatever happens, and who asked before counts elsewhere.
    pub young: bool,
}

/// What the attacker supposes beside what was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Guess {
    /// Nothing.
    Nothing,
    /// So many people in every quarter in which it was withheld.
    Always(i64),
    /// So many people in one such quarter.
    Once(usize, i64),
    /// In this quarter, in which the number changed, so many more came and left than had to.
    Busy(usize, i64),
}

/// Comings and goings that fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// At 0 those who are there already.
    pub came: Vec<i64>,
    pub left: Vec<i64>,
}

/// How free the counts behind published numbers are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Freedom {
    /// The published number itself: no rounding is needed.
    Exact,
    /// Any count that can be rounded to it, the same as long as it stands.
    Steady,
    /// Any, in every quarter.
    Any,
}

/// The least and most people behind what is shown.
pub fn behind(shown: Option<u32>) -> (i64, i64) {
    match shown {
        None => (0, 7),
        Some(10) => (8, 14),
        Some(number) => (i64::from(number) - 4, i64::from(number) + 4),
    }
}

impl Past {
    /// The counts that could stand behind what was published.
    pub fn bounds(&self, at: usize) -> (i64, i64) {
        if self.silent(at) { (0, CROWD) } else { behind(self.shown[at]) }
    }
    /// Withheld whatever happened.
    pub fn silent(&self, at: usize) -> bool {
        self.young && at + 1 < STAY
    }
    /// Quarters in which another number came out than before.
    pub fn changes(&self) -> impl Iterator<Item = usize> + '_ {
        (1..self.shown.len()).filter(|at| self.shown[*at] != self.shown[at - 1])
    }
    pub fn withheld(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.shown.len()).filter(|at| self.shown[*at].is_none())
    }

    /// Flows that fit what was published and the guess, plainest first.
    pub fn flows(&self, guess: Guess) -> impl Iterator<Item = Flow> + '_ {
        [Freedom::Exact, Freedom::Steady, Freedom::Any].into_iter().filter_map(move |freedom| self.flow(guess, freedom))
    }

    fn supposed(&self, at: usize, guess: Guess, freedom: Freedom) -> (i64, i64) {
        match (self.shown[at], guess) {
            (None, Guess::Always(count)) => (count, count),
            (None, Guess::Once(when, count)) if when == at => (count, count),
            (Some(number), _) if freedom == Freedom::Exact => (i64::from(number), i64::from(number)),
            _ => self.bounds(at),
        }
    }

    /// Fewest who must have come and left in this quarter. A number changes only when three differ: the solver lets them
    /// come when it rises and leave when it falls.
    fn least(&self, at: usize, guess: Guess) -> (i64, i64) {
        let extra = match guess {
            Guess::Busy(when, extra) if when == at => extra,
            _ => 0,
        };
        match self.shown[at].cmp(&self.shown[at - 1]) {
            std::cmp::Ordering::Greater => (3 + extra, extra),
            std::cmp::Ordering::Less => (extra, 3 + extra),
            std::cmp::Ordering::Equal => (0, 0),
        }
    }

    fn flow(&self, guess: Guess, freedom: Freedom) -> Option<Flow> {
        let steps = self.shown.len();
        let (came, left, zero) = (|at: usize| at, |at: usize| steps + at, 2 * steps);
        let mut system = System::new(2 * steps + 1);
        for at in 0..steps {
            let (least, most) = self.supposed(at, guess, freedom);
            system.at_most(came(at), left(at), most);
            system.at_most(left(at), came(at), -least);
            let leavers_from = if at >= STAY || !self.young { came(at.saturating_sub(STAY)) } else { zero };
            system.at_most(left(at), if at == 0 { zero } else { leavers_from }, 0);
            if at == 0 {
                system.at_most(zero, left(0), 0);
                continue;
            }
            let (come, leave) = self.least(at, guess);
            system.at_most(came(at - 1), came(at), -come);
            system.at_most(left(at - 1), left(at), -leave);
            if freedom != Freedom::Any && self.shown[at] == self.shown[at - 1] {
                system.at_most(came(at), came(at - 1), 0);
                system.at_most(left(at), left(at - 1), 0);
            }
        }
        let sums = system.solved()?;
        let before = |from: usize, at: usize| if at == 0 { sums[zero] } else { sums[from + at - 1] };
        let steps_of = |from: usize| (0..steps).map(|at| sums[from + at] - before(from, at)).collect();
        Some(Flow { came: steps_of(0), left: steps_of(steps) })
    }
}

/// Differences of whole numbers, each with a most.
struct System {
    size: usize,
    /// `one - other <= most`.
    bounds: Vec<(usize, usize, i64)>,
}

impl System {
    fn new(size: usize) -> Self {
        Self { size, bounds: Vec::new() }
    }
    fn at_most(&mut self, one: usize, other: usize, most: i64) {
        self.bounds.push((one, other, most));
    }
    /// A solution, or the proof that there is none.
    fn solved(&self) -> Option<Vec<i64>> {
        let mut at = vec![0; self.size];
        for _ in 0..=self.size {
            let mut calm = true;
            for (one, other, most) in &self.bounds {
                if at[*one] > at[*other] + most {
                    at[*one] = at[*other] + most;
                    calm = false;
                }
            }
            if calm {
                return Some(at);
            }
        }
        None
    }
}

/// Everything that was published of each number of a town, cut where a partition ends: what it is of, the step in which
/// it begins.
pub fn pasts(editions: &[Edition]) -> Vec<(Of, usize, Past)> {
    let mut all: Vec<(Of, usize, Past)> = Vec::new();
    for (step, edition) in editions.iter().enumerate() {
        for number in &edition.numbers {
            let goes_on =
                all.iter_mut().rev().find(|(of, begin, past)| *of == number.of && begin + past.shown.len() == step);
            match goes_on {
                Some((.., past)) => past.shown.push(number.shown.number()),
                None => {
                    let past = Past { shown: vec![number.shown.number()], young: step > 0 };
                    all.push((number.of.clone(), step, past));
                }
            }
        }
    }
    all
}
