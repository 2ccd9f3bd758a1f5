//! What a page says of itself where somebody shares it: words of the thing, its address, and nothing of anybody.
use super::{MapPreview, asset};

/// For previews, and for whoever passes it on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Its name.
    pub title: String,
    /// One or two sentences.
    pub description: String,
    /// Its whole address.
    pub address: String,
    /// The address of the site itself.
    pub site: String,
    /// Opens WhatsApp with name and address.
    pub whatsapp: String,
    /// The same as data (schema.org), safe inside a page; nothing for what is no event.
    pub data: Option<String>,
    /// Where it is on the map; nothing where it is nowhere.
    pub map: Option<MapPreview>,
}

impl Share {
    /// The picture of previews: the map, else the mark and the name, the same everywhere.
    pub fn picture_address(&self) -> String {
        let path = self.map.as_ref().map_or_else(|| asset::share_picture().path(), |map| map.path.as_str());
        format!("{}{path}", self.site)
    }
}

/// JSON inside a page: whatever stands in it, it ends no script and begins none.
pub fn data_block(data: &serde_json::Value) -> String {
    let mut safe = String::new();
    for letter in data.to_string().chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(letter))),
            _ => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn nothing_in_it_ends_the_script() {
        let typed = serde_json::json!({ "name": "</script><script>alert(1)</script> & <!-- \u{2028}" });
        let safe = data_block(&typed);
        assert!(!safe.contains(['<', '>', '&', '\u{2028}']), "{safe}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), typed);
    }
}
