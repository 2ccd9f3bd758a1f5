//! Which place answers which need how well, and what partners leave open.
use super::{Candidate, OpenNeed, Partner};
use crate::domain::{Categories, CategoryIx, Point, Taxonomy};
use crate::matching::order;
use crate::matching::score::{fit, nearness};
use crate::travel::{METRES_PER_MINUTE, Network, Spot, Walk};

/// One place's answer to one need.
#[derive(Clone, Copy)]
pub(super) struct Answer {
    pub(super) need: usize,
    /// Above 0, at most 1.
    pub(super) part: f64,
}

/// Open gaps, and the answers of each candidate.
pub(super) struct Answers {
    /// What is asked and what is open, in an order of their own.
    pub(super) gaps: Vec<(CategoryIx, f64)>,
    /// Which of the needs that were given each of them is.
    pub(super) given: Vec<usize>,
    /// Per candidate its answers, by need.
    pub(super) of: Vec<Vec<Answer>>,
}

impl Answers {
    pub(super) fn new<K>(
        network: &Network,
        walk: &mut Walk,
        (taxonomy, minutes, yes): (&Taxonomy, f64, f64),
        needs: &[OpenNeed],
        partners: &[Partner],
        candidates: &[Candidate<K>],
    ) -> Self {
        let (needs, yes) = (counted(needs), yes.clamp(0.0, 1.0));
        let partners = sorted(partners);
        let partners_help = partners.iter().map(|one| (one.at, one.categories, 1.0));
        let doors_may = candidates.iter().map(|one| (one.place.at, one.place.categories, yes));
        let helpers: Vec<(Point, Categories, f64)> = partners_help.chain(doors_may).collect();
        let spots: Vec<Spot> = helpers.iter().map(|(at, ..)| network.spot(*at)).collect();
        let given = needs.iter().map(|(given, _)| *given).collect();
        let mut all = Self { gaps: Vec::new(), given, of: vec![Vec::new(); candidates.len()] };
        let mut helped = vec![Vec::new(); partners.len()];
        // Needs of one cell stand on one anchor: walked once for all of them.
        for at_once in needs.chunk_by(|(_, a), (_, b)| a.at == b.at) {
            let legs = network.legs(walk, network.spot(at_once[0].1.at), &spots, minutes * METRES_PER_MINUTE);
            let near: Vec<f64> = legs.iter().map(|leg| leg.map_or(0.0, |leg| nearness(leg.minutes, minutes))).collect();
            for (_, need) in at_once {
                let parts = near
                    .iter()
                    .zip(&helpers)
                    .map(|(near, (_, categories, yes))| yes * near * best_fit(taxonomy, need.category, *categories));
                let number = all.gaps.len();
                all.gaps.push((need.category, need.weight));
                for (answers, part) in helped.iter_mut().chain(&mut all.of).zip(parts) {
                    if part > 0.0 {
                        answers.push(Answer { need: number, part });
                    }
                }
            }
        }
        partners.iter().zip(&helped).for_each(|(partner, answers)| all.take(partner, answers, &needs));
        all
    }

    /// What a partner leaves of each gap: all that they can take, shared out over all they would answer.
    fn take(&mut self, partner: &Partner, answers: &[Answer], needs: &[(usize, OpenNeed)]) {
        let load: f64 = answers.iter().map(|answer| needs[answer.need].1.weight * answer.part).sum();
        let share = if load > partner.capacity { partner.capacity.max(0.0) / load } else { 1.0 };
        for answer in answers {
            self.gaps[answer.need].1 *= 1.0 - share * answer.part;
        }
    }
}

fn best_fit(taxonomy: &Taxonomy, asked: CategoryIx, offered: Categories) -> f64 {
    offered.iter().filter_map(|one| taxonomy.relation(asked, one)).map(fit).fold(0.0, f64::max)
}

/// Those that count, in an order of their own, so that sums have the same bits for any order of the input.
fn counted(needs: &[OpenNeed]) -> Vec<(usize, OpenNeed)> {
    let counts = |(_, one): &(usize, OpenNeed)| one.weight > 0.0 && one.weight.is_finite();
    let mut needs: Vec<(usize, OpenNeed)> = needs.iter().copied().enumerate().filter(counts).collect();
    needs.sort_by(|(_, a), (_, b)| {
        order(a.at, b.at).then(a.category.cmp(&b.category)).then(a.weight.total_cmp(&b.weight))
    });
    needs
}

fn sorted(partners: &[Partner]) -> Vec<Partner> {
    let mut partners = partners.to_vec();
    let codes = |one: &Partner| one.categories.iter().map(|ix| ix.0).collect::<Vec<_>>();
    partners.sort_by(|a, b| {
        order(a.at, b.at).then_with(|| codes(a).cmp(&codes(b))).then(a.capacity.total_cmp(&b.capacity))
    });
    partners
}
