//! What a message says: every kind there is, once, in every language. When it goes, and to whom, others decide.
use uuid::Uuid;

use crate::{
    mail::{Link, Message},
    service::Service,
    text::{Lang, text, texts},
};

/// Where somebody finds back what is theirs.
const MINE: &str = "/mijn";

/// A kind of message, with what fills its holes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// To somebody of a team: the code they asked to sign in with.
    SignIn {
        /// In groups, as one reads it.
        code: String,
        /// How long it works.
        minutes: i64,
        /// The link that does the same.
        path: String,
    },
    /// To somebody of a team: the code that shows that a new address is theirs.
    NewAddress {
        /// In groups, as one reads it.
        code: String,
        /// How long it works.
        minutes: i64,
    },
    /// To somebody who may come into a team.
    Invited,
    /// They signed up.
    SignedUp {
        /// They have a place; else they wait in line.
        has_place: bool,
        /// By which they find it back.
        code: String,
    },
    /// A place is kept for them.
    PlaceKept {
        /// "vandaag 18:00".
        until: String,
    },
    /// What they signed up for is different from now on.
    Changed {
        /// The event.
        event: String,
        /// When it is, and what they do.
        what: String,
        /// Where, if it moved.
        place: Option<String>,
    },
    /// What they signed up for does not go on.
    CalledOff {
        /// The event.
        event: String,
        /// When it would have been, and what they would do.
        what: String,
        /// Why, as the team typed it.
        why: String,
    },
    /// They are asked to help.
    Asked {
        /// With what: a line each.
        what: Vec<String>,
        /// Where they say yes or no.
        path: String,
    },
    /// Is what we know of them still right?
    StillRight {
        /// Where they say so.
        path: String,
    },
    /// Their question is answered.
    Answered {
        /// As the team typed it.
        answer: String,
    },
    /// What they said about a text is answered.
    ReportAnswered {
        /// As the team typed it.
        answer: String,
    },
}

impl Says {
    /// The message to an address or a number, in a language.
    pub fn message(&self, service: &Service, lang: Lang, to: &str) -> Message {
        self.written((service.new_id(), to), lang, &service.config.base_url)
    }

    fn written(&self, (id, to): (Uuid, &str), lang: Lang, base_url: &str) -> Message {
        let link = self
            .link()
            .map(|(label, path)| Link { label: text(lang, label), href: format!("{base_url}{}", lang.path(path)) });
        Message {
            id,
            lang: lang.tag().to_owned(),
            to: to.to_owned(),
            subject: text(lang, self.subject()),
            lead: self.lead(lang),
            code: self.code().map(str::to_owned),
            link,
            rest: self.rest(lang),
            until: None,
            calendar: None,
            map: None,
        }
    }

    /// Tells nothing of what it is about: others may see it on a screen.
    const fn subject(&self) -> &'static str {
        match self {
            Self::SignIn { .. } | Self::NewAddress { .. } => "mail-code-subject",
            Self::Invited => "mail-invite-subject",
            Self::Answered { .. } | Self::ReportAnswered { .. } => "mail-answer-subject",
            Self::SignedUp { .. }
            | Self::PlaceKept { .. }
            | Self::Changed { .. }
            | Self::CalledOff { .. }
            | Self::Asked { .. }
            | Self::StillRight { .. } => "mail-join-subject",
        }
    }

    fn lead(&self, lang: Lang) -> Vec<String> {
        let first = |key: &str, more: Vec<String>| [vec![text(lang, key)], more].concat();
        let hole = |key: &str, name: &str, words: &str| texts().get(lang, key, &[(name, words.into())]);
        match self {
            Self::SignIn { .. } => first("mail-code-lead", Vec::new()),
            Self::NewAddress { .. } => first("mail-email-lead", Vec::new()),
            Self::Invited => first("mail-invite-lead", Vec::new()),
            Self::SignedUp { has_place: true, .. } => first("mail-join-lead", Vec::new()),
            Self::SignedUp { has_place: false, .. } => first("mail-join-waiting", Vec::new()),
            Self::PlaceKept { until } => vec![hole("mail-offer-lead", "until", until)],
            Self::Changed { event, what, place } => {
                let now = [hole("mail-changed-lead", "event", event), hole("mail-changed-now", "what", what)];
                let place = place.iter().map(|place| hole("mail-changed-place", "place", place));
                now.into_iter().chain(place).collect()
            }
            Self::CalledOff { event, what, why } => {
                let named = [("event", event.as_str().into()), ("what", what.as_str().into())];
                vec![texts().get(lang, "mail-called-off", &named), why.clone()]
            }
            Self::Asked { what, .. } => first("mail-ask-lead", what.clone()),
            Self::StillRight { .. } => first("mail-check-lead", Vec::new()),
            Self::Answered { answer } => first("mail-answer-lead", lines(answer)),
            Self::ReportAnswered { answer } => first("mail-report-lead", lines(answer)),
        }
    }

    fn code(&self) -> Option<&str> {
        match self {
            Self::SignIn { code, .. } | Self::NewAddress { code, .. } | Self::SignedUp { code, .. } => Some(code),
            _ => None,
        }
    }

    /// The words of its link and where it leads.
    fn link(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::SignIn { path, .. } => Some(("mail-code-link", path)),
            Self::Invited => Some(("mail-invite-link", "/aanmelden")),
            Self::SignedUp { .. } | Self::PlaceKept { .. } | Self::Changed { .. } | Self::CalledOff { .. } => {
                Some(("mail-join-link", MINE))
            }
            Self::Asked { path, .. } => Some(("mail-ask-link", path)),
            Self::StillRight { path } => Some(("mail-check-link", path)),
            Self::Answered { .. } => Some(("mail-answer-link", MINE)),
            Self::NewAddress { .. } | Self::ReportAnswered { .. } => None,
        }
    }

    fn rest(&self, lang: Lang) -> Vec<String> {
        let keys: &[&str] = match self {
            Self::SignIn { minutes, .. } | Self::NewAddress { minutes, .. } => {
                let lasts = texts().get(lang, "mail-code-lasts", &[("minutes", minutes.to_string().into())]);
                return vec![lasts, text(lang, "mail-code-not-you")];
            }
            Self::Invited => &["mail-invite-not-you"],
            Self::SignedUp { .. } => &["mail-join-code", "mail-join-not-you"],
            Self::PlaceKept { .. } => &["mail-offer-code"],
            Self::Changed { .. } => &["mail-changed-not", "mail-offer-code"],
            Self::CalledOff { .. } => &["mail-called-off-rest"],
            Self::Asked { .. } => &["mail-ask-free", "mail-ask-most"],
            Self::StillRight { .. } => &["mail-check-what", "mail-check-year"],
            Self::Answered { .. } => &["mail-answer-not-you"],
            Self::ReportAnswered { .. } => &["mail-report-gone"],
        };
        keys.iter().map(|key| text(lang, key)).collect()
    }
}

fn lines(answer: &str) -> Vec<String> {
    answer.lines().map(str::to_owned).collect()
}

#[cfg(test)]
impl Says {
    /// As [`Self::message`], of an installation that is nobody's.
    pub(crate) fn sample(&self, lang: Lang) -> Message {
        self.written((Uuid::nil(), "iemand@voorbeeld.example"), lang, "https://buurtraat.example")
    }
}
