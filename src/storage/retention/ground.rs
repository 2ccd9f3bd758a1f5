//! The map, the words, the numbers, and what organisations show of themselves: nobody in it, and no end to it but a newer
//! file or whoever looks after it.
use super::{
    About::{Ground, Log, Network, Question, Team},
    Kept::{InUse, With},
    Rule, stays,
};

pub(super) const RULES: &[Rule] = &[
    stays("municipality", Ground, InUse),
    stays("shard", Ground, InUse),
    stays("category", Ground, InUse),
    stays("area", Ground, InUse),
    stays("cell_area", Ground, InUse),
    stays("cell_anchor", Ground, InUse),
    stays("address", Ground, InUse),
    stays("postcode", Ground, InUse),
    stays("street_tile", Ground, InUse),
    stays("water", Ground, InUse),
    stays("ground_shape", Ground, InUse),
    stays("known_place", Ground, InUse),
    stays("correction", Ground, With("known_place")),
    stays("key_figure", Ground, InUse),
    stays("source_record", Ground, InUse),
    stays("organization", Network, InUse),
    stays("organization_identifier", Network, With("organization")),
    stays("location", Network, With("organization")),
    stays("initiative", Network, InUse),
    stays("offer", Network, With("organization")),
    stays("walk_along", Network, With("offer")),
    stays("offer_entry", Network, With("offer")),
    // What was chosen and when, without a word of whoever asked.
    stays("match", Question, With("need")),
    stays("team", Team, InUse),
    stays("team_area", Team, With("team")),
    stays("audit_head", Log, InUse),
    stays("publishing", Ground, InUse),
    stays("publication_shape", Ground, InUse),
    stays("edition", Ground, InUse),
];
