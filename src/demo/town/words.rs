//! The word lists of `data/demo`, with `;` between the fields and a header that is skipped.

/// Streets by theme.
pub(super) const STREETS: &str = include_str!("../../../data/demo/streets.csv");
/// What a sort of place offers.
pub(super) const TRADES: &str = include_str!("../../../data/demo/trades.csv");
/// Shops and institutions.
pub(super) const PLACES: &str = include_str!("../../../data/demo/places.csv");
/// Clubs, foundations, groups.
pub(super) const ORGANISATIONS: &str = include_str!("../../../data/demo/organisations.csv");
/// Events and initiatives.
pub(super) const HAPPENINGS: &str = include_str!("../../../data/demo/happenings.csv");
/// First names, initials, surnames.
pub(super) const NAMES: &str = include_str!("../../../data/demo/names.csv");
/// What volunteers do.
pub(super) const VOLUNTEERS: &str = include_str!("../../../data/demo/volunteers.csv");
/// Needs per category and month.
pub(super) const SEASONS: &str = include_str!("../../../data/demo/seasons.csv");
/// Own words.
pub(super) const NEEDS: &str = include_str!("../../../data/demo/needs.csv");

/// The rows of a list, each with exactly `N` fields; a field that is not there is empty.
pub(super) fn rows<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    list.lines().skip(1).filter(|line| !line.is_empty()).map(|line| {
        let mut fields = line.splitn(N, ';');
        std::array::from_fn(|_| fields.next().unwrap_or_default())
    })
}

/// The comma-separated values of one row of [`NAMES`].
pub(super) fn names(what: &str) -> Vec<&'static str> {
    let row = rows::<2>(NAMES).find(|[name, _]| *name == what);
    row.map(|[_, values]| values.split(',').collect()).unwrap_or_default()
}
