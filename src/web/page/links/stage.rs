//! Paths of where young people look.

/// Places where a young person may walk along.
pub const STAGE: &str = "/stage";
/// Where a young person says how else to reach them.
pub const STAGE_REACH: &str = "/stage/bereik";
/// Where a young person takes everything back.
pub const STAGE_REMOVE: &str = "/stage/weg";
/// Where a young person says that they want to look there.
pub fn stage(spot: &str) -> String {
    format!("{STAGE}/{spot}")
}
