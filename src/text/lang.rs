//! The languages a page, a mail or an error can be written in.
use std::{fmt, str::FromStr, sync::LazyLock};

/// A language. Dutch and English are complete; the others have what residents and shops read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Dutch, B1; the default.
    #[default]
    Nl,
    /// English.
    En,
    /// Arabic, written from right to left.
    Ar,
    /// Turkish.
    Tr,
    /// Polish.
    Pl,
    /// Ukrainian.
    Uk,
    /// Tigrinya.
    Ti,
}

/// A text that names no language we have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language here: nl, en, ar, tr, pl, uk or ti")]
pub struct UnknownLang(pub String);

/// Pages that exist in the complete languages only: those of teams, and the file for a register that is Dutch.
const COMPLETE_ONLY: [&str; 10] = [
    "/team",
    "/aanmelden",
    "/afmelden",
    "/begin",
    "/demo",
    "/algoritme.json",
    "/kaart",
    "/cijfers",
    "/cijfers.csv",
    "/inbedden",
];

/// Which translations a person checked: one line a language, `data/languages.csv`.
const CHECKED: &str = include_str!("../../data/languages.csv");

static BY_PERSON: LazyLock<Vec<Lang>> = LazyLock::new(|| {
    let rows = CHECKED.lines().skip(1).filter_map(|line| line.split_once(','));
    rows.filter(|(_, checked)| checked.trim() == "yes").filter_map(|(tag, _)| tag.parse().ok()).collect()
});

impl Lang {
    /// All of them, the default first.
    pub const ALL: [Self; 7] = [Self::Nl, Self::En, Self::Ar, Self::Tr, Self::Pl, Self::Uk, Self::Ti];
    /// Those in which every page exists.
    pub const COMPLETE: [Self; 2] = [Self::Nl, Self::En];

    /// The BCP 47 tag, for `lang=` and headers.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Ar => "ar",
            Self::Tr => "tr",
            Self::Pl => "pl",
            Self::Uk => "uk",
            Self::Ti => "ti",
        }
    }
    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Ar => "العربية",
            Self::Tr => "Türkçe",
            Self::Pl => "Polski",
            Self::Uk => "Українська",
            Self::Ti => "ትግርኛ",
        }
    }
    /// Every text is there.
    pub const fn is_complete(self) -> bool {
        matches!(self, Self::Nl | Self::En)
    }
    /// Its texts were made by a computer, and no person has checked them yet.
    pub fn is_machine_made(self) -> bool {
        !self.is_complete() && !BY_PERSON.contains(&self)
    }
    /// The words in this language of what is kept in Dutch and English; Dutch where it is neither.
    pub const fn pick<'a>(self, nl: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::En => en,
            _ => nl,
        }
    }
    /// What stands before tenths, as CLDR has it for the figures 0 to 9.
    pub const fn decimal_mark(self) -> &'static str {
        match self {
            Self::En | Self::Ar | Self::Ti => ".",
            _ => ",",
        }
    }
    /// The direction of writing, for `dir=`.
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }
    /// What stands before every path: nothing, or `/en`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Nl => "",
            Self::En => "/en",
            Self::Ar => "/ar",
            Self::Tr => "/tr",
            Self::Pl => "/pl",
            Self::Uk => "/uk",
            Self::Ti => "/ti",
        }
    }
    /// The page at this path (without a language) exists in it.
    pub fn has(self, rest: &str) -> bool {
        let begins =
            |page: &str| rest.strip_prefix(page).is_some_and(|more| more.is_empty() || more.starts_with(['/', '?']));
        self.is_complete() || !COMPLETE_ONLY.into_iter().any(begins)
    }
    /// The other languages that have the page at this path.
    pub fn others(self, rest: &str) -> Vec<Self> {
        Self::ALL.into_iter().filter(|lang| *lang != self && lang.has(rest)).collect()
    }
    /// Splits a path into its language and the rest: `/en/team` is English and `/team`.
    pub fn of_path(path: &str) -> (Self, &str) {
        let named = Self::ALL.into_iter().filter(|lang| !lang.prefix().is_empty());
        let mut split = named.filter_map(|lang| match path.strip_prefix(lang.prefix())? {
            "" => Some((lang, "/")),
            rest => rest.starts_with('/').then_some((lang, rest)),
        });
        split.next().unwrap_or((Self::Nl, path))
    }
    /// The path of this language: `/team` becomes `/en/team`. What does not exist in it is led to in Dutch.
    pub fn path(self, rest: &str) -> String {
        let prefix = if self.has(rest) { self.prefix() } else { "" };
        match (prefix, rest) {
            ("", rest) => rest.to_owned(),
            (prefix, "/") => prefix.to_owned(),
            (prefix, rest) => match rest.strip_prefix('/') {
                Some(query) if query.starts_with('?') => format!("{prefix}{query}"),
                _ => format!("{prefix}{rest}"),
            },
        }
    }
    /// The first language of an `Accept-Language` header that programs are answered in; Dutch when there is none.
    pub fn accepted(header: &str) -> Self {
        let tags = header.split(',').filter_map(|one| one.split([';', '-']).next());
        let mut known = tags.filter_map(|tag| tag.trim().parse().ok());
        known.find(|lang: &Self| lang.is_complete()).unwrap_or_default()
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
        let tag = text.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.tag() == tag).ok_or_else(|| UnknownLang(text.to_owned()))
    }
}
