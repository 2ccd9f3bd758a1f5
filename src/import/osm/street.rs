//! Which ways one may walk or cycle: the usual reading of `highway`, `foot`, `bicycle`, `access` and one-way signs.
use super::element::Tags;

/// What one may do on a way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Street {
    pub(super) walk: bool,
    pub(super) forward: bool,
    pub(super) backward: bool,
    pub(super) ferry_minutes: Option<f64>,
}

/// Walked unless a sign says no.
const WALKED: [&str; 22] = [
    "footway",
    "path",
    "pedestrian",
    "living_street",
    "residential",
    "service",
    "unclassified",
    "tertiary",
    "tertiary_link",
    "secondary",
    "secondary_link",
    "primary",
    "primary_link",
    "track",
    "steps",
    "cycleway",
    "bridleway",
    "corridor",
    "platform",
    "road",
    "elevator",
    "crossing",
];
/// Walked, yet cycled only where a sign says so.
const ON_FOOT: [&str; 8] =
    ["footway", "pedestrian", "steps", "bridleway", "corridor", "platform", "elevator", "crossing"];
/// Not even built, or for others only.
const NEVER: [&str; 9] = [
    "construction",
    "proposed",
    "planned",
    "abandoned",
    "razed",
    "raceway",
    "bus_guideway",
    "motorway",
    "motorway_link",
];
const YES: [&str; 4] = ["yes", "designated", "permissive", "official"];
const NO: [&str; 2] = ["no", "private"];

/// Judges a way; `None` when one may neither walk nor cycle there.
pub(super) fn judge(tags: &Tags<'_>) -> Option<Street> {
    let ferry = tags.get("route") == Some("ferry");
    let highway = tags.get("highway");
    if !ferry && highway.is_none_or(|highway| NEVER.contains(&highway)) {
        return None;
    }
    let usual = |modes: bool| ferry || modes;
    let highway = highway.unwrap_or_default();
    let walked = usual(WALKED.contains(&highway)) && !tags.is("motorroad", &["yes"]);
    let walk = allowed(tags, "foot", walked, &["access"]);
    let cycled = walked && !ON_FOOT.contains(&highway);
    let cycle =
        allowed(tags, "bicycle", cycled, &["access", "vehicle"]) && !tags.is("bicycle", &["dismount", "use_sidepath"]);
    let (forward, backward) = if cycle { directions(tags) } else { (false, false) };
    let ferry_minutes = if ferry { tags.get("duration").and_then(minutes) } else { None };
    (walk || cycle).then_some(Street { walk, forward, backward, ferry_minutes })
}

/// Its own sign decides; without one the general ones forbid, else the sort of way.
fn allowed(tags: &Tags<'_>, own: &str, usual: bool, general: &[&str]) -> bool {
    if tags.is(own, &NO) {
        return false;
    }
    if tags.is(own, &YES) {
        return true;
    }
    usual && !general.iter().any(|key| tags.is(key, &NO))
}

/// May one cycle along the nodes, and against them?
fn directions(tags: &Tags<'_>) -> (bool, bool) {
    let contra = ["cycleway", "cycleway:left", "cycleway:right", "cycleway:both"];
    let opposite = contra.iter().any(|key| tags.get(key).is_some_and(|value| value.starts_with("opposite")));
    let roundabout = tags.is("junction", &["roundabout", "circular"]);
    match tags.get("oneway:bicycle").or(tags.get("oneway")) {
        Some("no") => (true, true),
        _ if opposite && tags.get("oneway:bicycle").is_none() => (true, true),
        Some("yes" | "1" | "true") => (true, false),
        Some("-1" | "reverse") => (false, true),
        _ if roundabout => (true, false),
        _ => (true, true),
    }
}

/// `PT1H5M`, `01:05`, `01:05:00` or minutes; nothing for what is none of these or not within a day.
fn minutes(text: &str) -> Option<f64> {
    let minutes = match text.strip_prefix("PT") {
        Some(parts) => iso_minutes(parts)?,
        None => {
            let parts: Vec<f64> = text.split(':').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
            match parts[..] {
                [minutes] => minutes,
                [hours, minutes] => hours * 60.0 + minutes,
                [hours, minutes, seconds] => hours * 60.0 + minutes + seconds / 60.0,
                _ => return None,
            }
        }
    };
    (minutes > 0.0 && minutes < 24.0 * 60.0).then_some(minutes)
}

fn iso_minutes(text: &str) -> Option<f64> {
    let mut total = 0.0;
    let mut number = String::new();
    for c in text.chars() {
        let worth = match c {
            'H' => 60.0,
            'M' => 1.0,
            'S' => 1.0 / 60.0,
            digit => {
                number.push(digit);
                continue;
            }
        };
        total += number.parse::<f64>().ok()? * worth;
        number.clear();
    }
    number.is_empty().then_some(total)
}
