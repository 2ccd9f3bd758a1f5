//! Outlines in few bytes: a city has tens of thousands of buildings, and a point is rarely far from the one before it.
use engine::domain::Point;

/// Steps in a degree: about a centimetre, as fine as maps are kept.
pub const STEPS: f64 = 1e7;

/// Points as bytes: the first as it is, each other by its distance from the one before it.
pub fn pack(points: &[Point]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(points.len() * 4 + 8);
    let mut last = [0_i64; 2];
    for at in points {
        let here = [at.lon(), at.lat()].map(|degrees| (degrees * STEPS).round() as i64);
        for (now, before) in here.into_iter().zip(last) {
            put(now - before, &mut bytes);
        }
        last = here;
    }
    bytes
}

/// The points of such bytes; as many as can be read of bytes that are none.
pub fn unpack(bytes: &[u8]) -> Vec<Point> {
    let mut points = Vec::with_capacity(bytes.len() / 4);
    let (mut rest, mut last) = (bytes, [0_i64; 2]);
    while !rest.is_empty() {
        for one in &mut last {
            let Some(step) = take(&mut rest) else { return points };
            *one = one.saturating_add(step);
        }
        let [lon, lat] = last.map(|steps| steps as f64 / STEPS);
        let Ok(at) = Point::new(lat, lon) else { return points };
        points.push(at);
    }
    points
}

/// The sign in the lowest bit, so that small steps are small numbers whichever way they go.
pub(super) const fn zigzag(step: i64) -> u64 {
    (step << 1 ^ step >> 63) as u64
}

/// Seven bits a byte, so that small numbers take few.
fn put(number: i64, bytes: &mut Vec<u8>) {
    let mut rest = zigzag(number);
    while rest > 0x7F {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

fn take(bytes: &mut &[u8]) -> Option<i64> {
    let mut number = 0_u64;
    for place in 0..10 {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7F) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((number >> 1) as i64 ^ -((number & 1) as i64));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn point(lat: i64, lon: i64) -> Point {
        Point::new(lat as f64 / STEPS, lon as f64 / STEPS).unwrap()
    }

    proptest! {
        #[test]
        fn what_was_packed_comes_out_again(
            all in prop::collection::vec((-900_000_000..=900_000_000_i64, -1_800_000_000..=1_800_000_000_i64), 0..50),
        ) {
            let points: Vec<Point> = all.iter().map(|(lat, lon)| point(*lat, *lon)).collect();
            prop_assert_eq!(unpack(&pack(&points)), points);
        }

        #[test]
        fn bytes_that_are_none_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(unpack(&bytes).len() <= bytes.len());
        }
    }

    #[test]
    fn a_house_takes_few_bytes() {
        let (lat, lon) = (520_116_430, 43_594_210);
        let house = [point(lat, lon), point(lat, lon + 900), point(lat + 550, lon + 900), point(lat + 550, lon)];
        assert!(pack(&house).len() <= 24, "{}", pack(&house).len());
    }
}
