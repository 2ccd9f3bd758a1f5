//! What may be published of small numbers: the rule as properties, and an attacker with a program of their own.
mod attacker;
mod classes;
mod differencing;
mod histories;
mod homogeneity;
mod partition;
mod people;
mod publishing;
mod rule;
mod small_counts;
mod steps;
mod town;
mod whole;

/// Neighbourhoods for the attacker.
fn neighbourhoods() -> u64 {
    if std::env::var("ROW_SCALE").is_ok_and(|scale| scale == "full") { 1_000 } else { 250 }
}
