//! The languages a page, a mail or an error can be written in.
use std::{fmt, str::FromStr};

/// A language that is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch, B1; the default.
    #[default]
    Nl,
    /// English.
    En,
}

/// A text that names no language we have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language here: nl or en")]
pub struct UnknownLang(pub String);

impl Lang {
    /// All of them, the default first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The BCP 47 tag, for `lang=` and headers.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
    /// The words in this language of what is kept in both.
    pub const fn pick<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }
    /// The direction of writing, for `dir=`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Nl | Self::En => "ltr",
        }
    }
    /// What stands before every path: nothing, or `/en`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Nl => "",
            Self::En => "/en",
        }
    }
    /// The other one, for the link in the header.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
    /// Splits a path into its language and the rest: `/en/team` is English and `/team`.
    pub fn of_path(path: &str) -> (Self, &str) {
        match path.strip_prefix("/en") {
            Some("") => (Self::En, "/"),
            Some(rest) if rest.starts_with('/') => (Self::En, rest),
            _ => (Self::Nl, path),
        }
    }
    /// The path of this language: `/team` becomes `/en/team`.
    pub fn path(self, rest: &str) -> String {
        match (self.prefix(), rest) {
            ("", rest) => rest.to_owned(),
            (prefix, "/") => prefix.to_owned(),
            (prefix, rest) => match rest.strip_prefix('/') {
                Some(query) if query.starts_with('?') => format!("{prefix}{query}"),
                _ => format!("{prefix}{rest}"),
            },
        }
    }
    /// The first language of an `Accept-Language` header that we have; Dutch when there is none.
    pub fn accepted(header: &str) -> Self {
        let tags = header.split(',').filter_map(|one| one.split([';', '-']).next());
        tags.filter_map(|tag| tag.trim().parse().ok()).next().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
impl FromStr for Lang {
    type Err = UnknownLang;
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        match text.to_ascii_lowercase().as_str() {
            "nl" => Ok(Self::Nl),
            "en" => Ok(Self::En),
            _ => Err(UnknownLang(text.to_owned())),
        }
    }
}
