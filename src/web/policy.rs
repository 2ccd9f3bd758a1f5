//! What a browser may do with a page: nothing from elsewhere, nothing inline, and in nobody's frame. The map alone may open to one
//! host that the settings name, and a page that is made for it to the sites that may show it.
use axum::http::HeaderValue;

use crate::service::mapping::{MapSetting, Parent};

/// On an answer: it is the map, or a page that others show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shows {
    /// It is made to stand in a page of another site.
    pub is_embedded: bool,
}

/// The policies of one installation.
#[derive(Clone, Debug)]
pub struct Policies {
    usual: HeaderValue,
    map: HeaderValue,
    embedded: HeaderValue,
    /// Any site at all may show the map.
    pub may_be_embedded: bool,
}

impl Policies {
    /// By what is set of the map.
    pub fn of(map: &MapSetting) -> Self {
        let ground = map.elsewhere.as_ref().map(|ground| ground.origin());
        let parents: Vec<&str> = map.embed_in.iter().map(Parent::as_str).collect();
        let parents = if parents.is_empty() { "'none'".to_owned() } else { parents.join(" ") };
        Self {
            usual: policy(None, "'none'"),
            map: policy(ground.as_deref(), "'none'"),
            embedded: policy(ground.as_deref(), &parents),
            may_be_embedded: !map.embed_in.is_empty(),
        }
    }

    /// That of an answer.
    pub fn of_answer(&self, shows: Option<Shows>) -> &HeaderValue {
        match shows {
            None => &self.usual,
            Some(Shows { is_embedded: false }) => &self.map,
            Some(Shows { is_embedded: true }) => &self.embedded,
        }
    }
}

/// The policy with one more host for pictures and questions, and the sites that may show the page.
fn policy(host: Option<&str>, parents: &str) -> HeaderValue {
    let host = host.map(|host| format!(" {host}")).unwrap_or_default();
    let text = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{host}; connect-src 'self'{host}; \
         font-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; form-action 'self'; base-uri 'none'; \
         frame-src 'none'; frame-ancestors {parents}"
    );
    // Both were read as addresses of the web: no letter of theirs can end a header.
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"))
}
