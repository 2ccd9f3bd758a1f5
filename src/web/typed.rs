//! Names and values as they were typed, in an address or in a form.
use std::collections::HashMap;

/// All of them in order; none where they cannot be read.
pub fn pairs(raw: impl AsRef<[u8]>) -> Vec<(String, String)> {
    serde_urlencoded::from_bytes(raw.as_ref()).unwrap_or_default()
}

/// By name, the last of a name.
pub fn fields(raw: impl AsRef<[u8]>) -> HashMap<String, String> {
    pairs(raw).into_iter().collect()
}
