//! One door after another, always the one that gains most beside those chosen already.
use std::collections::{BTreeMap, BTreeSet};

use super::answers::{Answer, Answers};
use super::{Candidate, DoorGain, DoorReason, Partner, Round, Unconnected};
use crate::domain::CategoryIx;
use crate::{domain::Work, matching::score::nearness};

/// A door with what it gained when it was chosen.
pub(super) struct Chosen<K> {
    pub(super) place: Unconnected<K>,
    pub(super) gain: DoorGain,
    pub(super) reason: DoorReason,
}

/// Up to `round.doors` of the candidates, in the order of choice.
pub(super) fn choose<K: Copy>(
    round: &Round,
    mut answers: Answers,
    partners: &[Partner],
    candidates: &[Candidate<K>],
) -> Vec<Chosen<K>> {
    let mut present: BTreeSet<Work> = partners.iter().filter_map(|partner| partner.work).collect();
    let mut left: Vec<usize> = (0..candidates.len()).collect();
    let mut chosen = Vec::new();
    while chosen.len() < round.doors {
        let gains = left.iter().map(|at| gain(round, &answers, &present, &candidates[*at], *at));
        let Some((place, gain)) = gains.enumerate().reduce(first_best) else { break };
        // Not `swap_remove`: candidates stay in the order of their ids, which decides ties.
        let at = left.remove(place);
        let reason = reason(&answers, &candidates[at], &answers.of[at], gain);
        chosen.push(Chosen { place: candidates[at].place, gain, reason });
        present.extend(candidates[at].place.work);
        for Answer { need, part } in &answers.of[at] {
            answers.gaps[*need].1 *= 1.0 - part;
        }
    }
    chosen
}

fn first_best(best: (usize, DoorGain), next: (usize, DoorGain)) -> (usize, DoorGain) {
    if next.1.total() > best.1.total() { next } else { best }
}

fn gain<K>(
    round: &Round,
    answers: &Answers,
    present: &BTreeSet<Work>,
    candidate: &Candidate<K>,
    at: usize,
) -> DoorGain {
    let closed: f64 = answers.of[at].iter().map(|answer| answers.gaps[answer.need].1 * answer.part).sum();
    let new = candidate.place.work.is_some_and(|work| !present.contains(&work));
    DoorGain {
        gap: round.worth.gap * closed,
        new_work: if new { round.worth.new_work } else { 0.0 },
        near_you: round.worth.near_you * nearness(candidate.minutes, round.walk_minutes),
    }
}

fn reason<K>(answers: &Answers, candidate: &Candidate<K>, own: &[Answer], gain: DoorGain) -> DoorReason {
    let near = DoorReason::NearYou { minutes: candidate.minutes };
    if gain.gap > 0.0 && gain.gap >= gain.new_work && gain.gap >= gain.near_you {
        return largest_gap(answers, own).unwrap_or(near);
    }
    match candidate.place.work {
        Some(work) if gain.new_work > 0.0 && gain.new_work >= gain.near_you => DoorReason::NewKindOfWork { work },
        _ => near,
    }
}

/// The category asked of which most is closed.
fn largest_gap(answers: &Answers, own: &[Answer]) -> Option<DoorReason> {
    let mut per_category: BTreeMap<CategoryIx, (f64, u32)> = BTreeMap::new();
    for answer in own {
        let (category, gap) = answers.gaps[answer.need];
        let closed = gap * answer.part;
        if closed > 0.0 {
            let sum = per_category.entry(category).or_default();
            *sum = (sum.0 + closed, sum.1 + 1);
        }
    }
    let most = per_category.into_iter().reduce(|best, next| if next.1.0 > best.1.0 { next } else { best });
    most.map(|(category, (_, needs))| DoorReason::ClosesGap { category, needs })
}
