//! Names and values as they were typed, in an address or in a form.
use std::collections::HashMap;

/// All of them in order; none where they cannot be read. A zero byte nobody types, and one database keeps none.
pub fn pairs(raw: impl AsRef<[u8]>) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(raw.as_ref()).unwrap_or_default();
    pairs.iter_mut().for_each(|(_, value)| value.retain(|letter| letter != '\0'));
    pairs
}

/// By name, the last of a name.
pub fn fields(raw: impl AsRef<[u8]>) -> HashMap<String, String> {
    pairs(raw).into_iter().collect()
}
