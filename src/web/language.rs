//! Pages have their language in the path; the API asks the `Accept-Language` header.
use axum::http::{HeaderMap, header};

use crate::text::Lang;

/// The language of an API answer.
pub fn language(headers: &HeaderMap) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    asked.map_or(Lang::Nl, Lang::accepted)
}
