//! One sample of every kind of message, for the tests and for the HTML validator.
use super::Says;
use crate::{mail::Message, text::Lang};

/// What stands in no subject: names, topics and codes of the samples.
pub(crate) const FILLED: [&str; 6] = ["zon 418", "1234 5678", "Buurtfeest", "koffie", "18:00", "dinsdag"];

/// A kind in a language.
pub(crate) struct Sample {
    /// `signed-up`, for files.
    pub name: &'static str,
    /// The language.
    pub lang: Lang,
    /// What it says.
    pub message: Message,
}

/// Every kind in every language it goes out in: those to teams in the complete ones.
pub(crate) fn all() -> Vec<Sample> {
    let mut samples = Vec::new();
    for lang in Lang::ALL {
        let mut last: Option<Says> = None;
        while let Some((name, says)) = after(last.as_ref()) {
            if lang.is_complete() || !is_for_teams(&says) {
                samples.push(Sample { name, lang, message: says.sample(lang) });
            }
            last = Some(says);
        }
    }
    samples
}

fn is_for_teams(says: &Says) -> bool {
    matches!(says, Says::SignIn { .. } | Says::NewAddress { .. } | Says::Invited)
}

/// The kind after this one: no wildcard, so that a kind without a sample does not compile.
fn after(previous: Option<&Says>) -> Option<(&'static str, Says)> {
    let (event, what) = ("Buurtfeest".to_owned(), "dinsdag 13:00: koffie schenken".to_owned());
    Some(match previous {
        None => {
            let path = "/aanmelden/link/0.geheim".to_owned();
            ("sign-in", Says::SignIn { code: "1234 5678".to_owned(), minutes: 10, path })
        }
        Some(Says::SignIn { .. }) => ("new-address", Says::NewAddress { code: "1234 5678".to_owned(), minutes: 10 }),
        Some(Says::NewAddress { .. }) => ("invited", Says::Invited),
        Some(Says::Invited) => ("signed-up", Says::SignedUp { has_place: true, code: "zon 418".to_owned() }),
        Some(Says::SignedUp { has_place: true, code }) => {
            ("waiting", Says::SignedUp { has_place: false, code: code.clone() })
        }
        Some(Says::SignedUp { has_place: false, .. }) => ("place-kept", Says::PlaceKept { until: "18:00".to_owned() }),
        Some(Says::PlaceKept { .. }) => ("changed", Says::Changed { event, what, place: None }),
        Some(Says::Changed { place: None, .. }) => {
            ("moved", Says::Changed { event, what, place: Some("Markt 1, Voorbeeldwijk".to_owned()) })
        }
        Some(Says::Changed { place: Some(_), .. }) => {
            ("called-off", Says::CalledOff { event, what, why: "De zaal is dicht.".to_owned() })
        }
        Some(Says::CalledOff { .. }) => {
            let path = "/gevraagd/geheim".to_owned();
            ("asked", Says::Asked { what: vec![format!("{event}, {what}.")], path })
        }
        Some(Says::Asked { .. }) => ("still-right", Says::StillRight { path: "/klopt-het/geheim".to_owned() }),
        Some(Says::StillRight { .. }) => {
            ("answered", Says::Answered { answer: "Kom dinsdag langs.\nDe koffie is klaar.".to_owned() })
        }
        Some(Says::Answered { .. }) => {
            ("report-answered", Says::ReportAnswered { answer: "Dank u. Het is aangepast & klopt nu.".to_owned() })
        }
        Some(Says::ReportAnswered { .. }) => return None,
    })
}
