//! `/kaart?van=...&minuten=10`: what is within a walk of a place.
use std::collections::HashMap;

use super::Visit;
use crate::{
    service::{
        ServiceError,
        mapping::{Around, BANDS, around},
    },
    text::{text, texts},
    web::{
        page::{MapChoice, Reach, links},
        tiles::start,
    },
};

/// What a list offers.
pub(super) const TEN: u8 = 10;

/// A walk, and from where by name.
pub(super) struct Walked {
    /// How far it reaches.
    pub(super) around: Around,
    name: String,
}

/// The walk that an address asks for; nothing where it asks for none.
///
/// # Errors
/// `reach-from`, `reach-minutes`; [`ServiceError::NotFound`] for what is no place that everyone may find.
pub(super) async fn reached(visit: &Visit, asked: &HashMap<String, String>) -> Result<Option<Walked>, ServiceError> {
    if !asked.contains_key("van") {
        return Ok(None);
    }
    let (service, who) = (&visit.app.service, visit.app.who());
    let around = around(service, who, start(asked)?).await?;
    let (what, id) = (around.from.what, around.from.id.as_uuid());
    let found = service.store.found(&[(what, id)]).await?;
    let name = found.get(&id).map(|found| found.name().to_owned()).ok_or(ServiceError::NotFound)?;
    Ok(Some(Walked { around, name }))
}

impl Walked {
    /// As it stands in an address.
    pub(super) fn query(&self) -> String {
        format!("van={}&minuten={}", self.around.start.id(), self.around.start.minutes())
    }

    /// The same in words, with how much lies within.
    pub(super) fn words(&self, visit: &Visit) -> Reach {
        let (lang, start) = (visit.lang, self.around.start);
        let within = |minutes: u8| texts().get(lang, "map-reach-within", &[("minutes", u32::from(minutes).into())]);
        let bands = self.around.counts(&visit.app.service).into_iter().map(|(minutes, count)| {
            let words = texts().get(lang, "comb-count", &[("count", count.into())]);
            (minutes, within(minutes), count, words)
        });
        let id = start.id().to_string();
        let other = |minutes: u8| MapChoice {
            word: minutes.to_string(),
            text: within(minutes),
            href: lang.path(&links::reach(&id, minutes)),
            is_this: false,
        };
        let said = [("minutes", u32::from(start.minutes()).into()), ("name", self.name.as_str().into())];
        Reach {
            minutes: start.minutes(),
            title: texts().get(lang, "map-reach-title", &said),
            bands: bands.collect(),
            others: BANDS.into_iter().filter(|band| *band != start.minutes()).map(other).collect(),
            note: self.around.estimated.then(|| text(lang, "map-reach-straight")),
            all_href: lang.path(links::MAP),
            id,
        }
    }
}
