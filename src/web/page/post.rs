//! The demo's messages: what everywhere else goes out as mail.
use askama::Template;

use super::Shell;

/// One message, as who gets it reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// To whom.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Sentences before the code.
    pub lead: Vec<String>,
    /// A code.
    pub code: Option<String>,
    /// A link: words and address.
    pub link: Option<(String, String)>,
    /// The map of where it is: address and what it shows.
    pub map: Option<(String, String)>,
    /// Sentences after all that.
    pub rest: Vec<String>,
}

/// What is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PostState {
    /// Nothing yet.
    Empty,
    /// The newest first.
    Messages(Vec<Sent>),
}

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "post.html")]
pub struct PostPage {
    /// The frame.
    pub shell: Shell,
    /// What is there.
    pub state: PostState,
}
