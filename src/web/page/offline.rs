//! "U bent niet verbonden": what a browser shows where there is no network. `offline.js` puts in what it kept.
use askama::Template;

use super::Shell;

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "offline.html")]
pub struct OfflinePage {
    /// The frame.
    pub shell: Shell,
}
