//! A good order of many doors: nearest neighbour, then made shorter until turning and moving pieces no longer helps.
use super::costs::Costs;

/// So many nearest-neighbour tours are tried, each behind another first door.
pub const SEEDS: usize = 16;
/// The longest piece that is moved elsewhere.
const PIECE: usize = 3;

/// The best of several improved tours, places from 0.
pub(super) fn order(costs: &Costs) -> Vec<usize> {
    let mut firsts: Vec<usize> = (1..=costs.doors()).collect();
    firsts.sort_by_key(|door| (costs.step(0, *door), *door));
    let tours = firsts.into_iter().take(SEEDS).map(|first| {
        let mut path = nearest(costs, first);
        improve(costs, &mut path);
        (costs.along(&path), path)
    });
    let best = tours.min().map(|(_, path)| path).unwrap_or_default();
    best.into_iter().filter(|at| *at != 0).map(|at| at - 1).collect()
}

/// Always on to the nearest door that is left, ties by number. Begins and ends with the start, 0.
fn nearest(costs: &Costs, first: usize) -> Vec<usize> {
    let mut path = vec![0, first];
    let mut left: Vec<usize> = (1..=costs.doors()).filter(|door| *door != first).collect();
    let mut here = first;
    while let Some(place) = (0..left.len()).min_by_key(|place| (costs.step(here, left[*place]), left[*place])) {
        here = left.swap_remove(place);
        path.push(here);
    }
    path.push(0);
    path
}

/// Ends: every move takes whole millimetres off.
fn improve(costs: &Costs, path: &mut Vec<usize>) {
    while turn(costs, path) || shift(costs, path) {}
}

/// Turns the first piece round that is better walked the other way.
fn turn(costs: &Costs, path: &mut [usize]) -> bool {
    let last = path.len() - 2;
    for from in 1..last {
        for to in from + 1..=last {
            let now = costs.step(path[from - 1], path[from]) + costs.step(path[to], path[to + 1]);
            let then = costs.step(path[from - 1], path[to]) + costs.step(path[from], path[to + 1]);
            if then < now {
                path[from..=to].reverse();
                return true;
            }
        }
    }
    false
}

/// Moves the first piece of up to three doors that is better walked elsewhere.
fn shift(costs: &Costs, path: &mut Vec<usize>) -> bool {
    let last = path.len() - 2;
    for length in 1..=PIECE {
        for from in 1..=(last + 1).saturating_sub(length) {
            let piece = path[from..from + length].to_vec();
            let mut rest = path.clone();
            rest.drain(from..from + length);
            if let Some((place, turned)) = better_place(costs, path, &rest, &piece) {
                let piece: Vec<usize> = if turned { piece.into_iter().rev().collect() } else { piece };
                rest.splice(place..place, piece);
                *path = rest;
                return true;
            }
        }
    }
    false
}

/// Where in the rest of the path the piece makes the whole shorter than it is now, and whether turned round.
fn better_place(costs: &Costs, path: &[usize], rest: &[usize], piece: &[usize]) -> Option<(usize, bool)> {
    let (head, tail) = (*piece.first()?, *piece.last()?);
    let inside: u64 = piece.windows(2).map(|step| costs.step(step[0], step[1])).sum();
    let (now, without) = (costs.along(path), costs.along(rest) + inside);
    (1..rest.len()).find_map(|place| {
        let (before, after) = (rest[place - 1], rest[place]);
        // Added before subtracted: whole numbers without a sign.
        let shorter = |first: usize, last: usize| {
            without + costs.step(before, first) + costs.step(last, after) < now + costs.step(before, after)
        };
        if shorter(head, tail) { Some((place, false)) } else { shorter(tail, head).then_some((place, true)) }
    })
}
