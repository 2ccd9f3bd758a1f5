//! The town can be walked, has detours as a town with canals has, and tells the three scripts of the first quarter.
use std::{cmp::Reverse, collections::BinaryHeap, collections::HashMap};

use buurtraat::demo::town::{DEMO_SEED, SCRIPT_PLACES};

use super::map::{At, Map, Tags, cross, metres, read, written};

struct Streets {
    at: Vec<At>,
    next: Vec<Vec<(usize, f64)>>,
}

fn streets(map: &Map) -> Streets {
    let mut number = HashMap::new();
    let mut all = Streets { at: Vec::new(), next: Vec::new() };
    for (nodes, _) in map.ways.iter().filter(|(_, tags)| tags.contains_key("highway")) {
        let mut of = |id: &i64| {
            *number.entry(*id).or_insert_with(|| {
                all.at.push(map.nodes[id]);
                all.next.push(Vec::new());
                all.at.len() - 1
            })
        };
        let nodes: Vec<usize> = nodes.iter().map(&mut of).collect();
        for pair in nodes.windows(2) {
            let step = metres(all.at[pair[0]], all.at[pair[1]]);
            all.next[pair[0]].push((pair[1], step));
            all.next[pair[1]].push((pair[0], step));
        }
    }
    all
}

impl Streets {
    fn from(&self, start: usize) -> Vec<f64> {
        let mut far = vec![f64::INFINITY; self.at.len()];
        let mut open = BinaryHeap::from([(Reverse(0_u64), start)]);
        far[start] = 0.0;
        while let Some((Reverse(key), node)) = open.pop() {
            if key > far[node].to_bits() {
                continue;
            }
            for &(to, step) in &self.next[node] {
                if far[node] + step < far[to] {
                    far[to] = far[node] + step;
                    open.push((Reverse(far[to].to_bits()), to));
                }
            }
        }
        far
    }

    fn nearest(&self, point: At) -> usize {
        let order = |&a: &usize, &b: &usize| metres(self.at[a], point).total_cmp(&metres(self.at[b], point));
        (0..self.at.len()).min_by(order).unwrap()
    }
}

#[test]
fn streets_hang_together_and_the_water_is_in_the_way() {
    for seed in [DEMO_SEED, 1, 7] {
        let folder = tempfile::tempdir().unwrap();
        let streets = streets(&read(&written(seed, folder.path()).streets));
        let count = streets.at.len();
        assert!(count >= 2_000, "{count} nodes");
        assert!(streets.from(0).iter().all(|far| far.is_finite()), "one connected component");
        let (mut pairs, mut detours) = (0_u32, 0_u32);
        for start in (0..60).map(|step| step * 7_919 % count) {
            let far = streets.from(start);
            for end in (0..count).step_by(5) {
                let straight = metres(streets.at[start], streets.at[end]);
                if (150.0..=500.0).contains(&straight) {
                    pairs += 1;
                    detours += u32::from(far[end] > 2.0 * straight);
                }
            }
        }
        let share = 100.0 * f64::from(detours) / f64::from(pairs);
        println!("seed={seed} nodes={count} pairs={pairs} detours={share:.1}%");
        assert!((8.0..30.0).contains(&share), "{share}");
    }
}

#[test]
fn only_bridges_and_tunnels_cross_the_water_and_the_rails() {
    for seed in [DEMO_SEED, 1, 7] {
        let folder = tempfile::tempdir().unwrap();
        let map = read(&written(seed, folder.path()).streets);
        let lines = |wanted: fn(&Tags) -> bool| -> Vec<(At, At, Tags)> {
            let ways = map.ways.iter().filter(|(_, tags)| wanted(tags));
            let pieces = ways.flat_map(|(nodes, tags)| {
                nodes.windows(2).map(|pair| (map.nodes[&pair[0]], map.nodes[&pair[1]], tags.clone()))
            });
            pieces.collect()
        };
        let barriers = lines(|tags| tags.contains_key("waterway") || tags.contains_key("railway"));
        let over = |tags: &Tags| tags.contains_key("bridge") || tags.contains_key("tunnel");
        for (a, b, tags) in lines(|tags| tags.contains_key("highway")).iter().filter(|street| !over(&street.2)) {
            let crossed = barriers.iter().find(|(c, d, _)| cross(&[*a, *b], &[*c, *d]));
            assert!(crossed.is_none(), "seed {seed}: {tags:?} goes through {:?}", crossed.map(|found| &found.2));
        }
    }
}

#[test]
fn the_places_of_the_scripts_lie_as_the_scripts_say() {
    let folder = tempfile::tempdir().unwrap();
    let files = written(DEMO_SEED, folder.path());
    let map = read(&files.streets);
    let streets = streets(&map);
    let partners = std::fs::read_to_string(&files.partners).unwrap();
    for place in SCRIPT_PLACES {
        let doors: Vec<At> = map
            .tagged
            .iter()
            .filter(|(_, tags)| tags.get("addr:postcode").is_some_and(|code| code == place.from))
            .map(|(at, _)| *at)
            .collect();
        let count = doors.len() as f64;
        let from = (doors.iter().map(|at| at.0).sum::<f64>() / count, doors.iter().map(|at| at.1).sum::<f64>() / count);
        let (at, _) =
            map.tagged.iter().find(|(_, tags)| tags.get("name").is_some_and(|name| name == place.name)).unwrap();
        let walk = streets.from(streets.nearest(from))[streets.nearest(*at)];
        let (minutes, straight) = (walk / 5_000.0 * 60.0, metres(from, *at));
        println!("{} from {}: {straight:.0} m straight, {minutes:.1} minutes", place.name, place.from);
        assert!(minutes >= place.minutes.0 && minutes <= place.minutes.1, "{}: {minutes}", place.name);
        assert_eq!(partners.contains(place.name), place.partner, "{}", place.name);
        if place.minutes.0 > 15.0 {
            assert!(straight <= 600.0 && walk >= 2.0 * straight, "near as the crow flies, far round the water");
        }
    }
}
