//! Content codings (RFC 9110, 8.4): whoever asks says which it can undo.
use axum::http::{HeaderMap, header};

/// Does whoever asks take this coding? One it gives no weight it does not take (RFC 9110, 12.4.2).
pub(super) fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let named = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    named.flat_map(|value| value.split(',')).any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, "q=1"));
        let weight = weight.trim().strip_prefix("q=").and_then(|weight| weight.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case(coding) && weight.unwrap_or(0.0) > 0.0
    })
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::takes;

    #[test]
    fn a_coding_is_taken_where_it_is_named_with_some_weight() {
        for (said, is_taken) in [
            ("br", true),
            ("gzip, deflate, br, zstd", true),
            ("gzip;q=0.5, BR ; q=0.1", true),
            ("br;q=0", false),
            ("br;q=0.000, gzip", false),
            ("br;weight=high", false),
            ("gzip, zebra", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(said))]);
            assert_eq!(takes(&headers, "br"), is_taken, "{said}");
        }
        assert!(!takes(&HeaderMap::new(), "br"));
    }
}
