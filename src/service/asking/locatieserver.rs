//! Addresses that are not loaded, asked from PDOK's Locatieserver where an installation says so. Only what was typed
//! leaves the house; who typed it does not. When it fails nobody waits for it again soon.
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use engine::domain::Point;
use serde::Deserialize;
use tokio::sync::Semaphore;

use super::search_addresses::{AddressSort, FoundAddress, Geocoder, Searching, join};
use crate::{
    fetch::{Address, BadAddress, Fetcher, Hosts, Limit, Unfetched},
    import::Postcode,
};

/// Somebody who types does not wait longer than this.
const LIMIT: Limit = Limit { patience: Duration::from_millis(900), bytes: 256 * 1024 };
/// After a failure it is left alone for so long.
const PAUSE: Duration = Duration::from_secs(30);
/// Questions under way at once.
const AT_ONCE: usize = 4;
/// Longest word of an answer that is taken: no street is longer.
const MOST_WORD: usize = 120;
/// What is asked for.
const SORTS: &str = "type:(adres OR weg OR postcode)";
const FIELDS: &str = "type,straatnaam,huis_nlt,postcode,woonplaatsnaam,centroide_ll";

/// PDOK's Locatieserver, or one that answers like it. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Locatieserver(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    suggest: Address,
    free: Address,
    fetcher: Fetcher,
    places: Semaphore,
    failed_at: Mutex<Option<Instant>>,
}

#[derive(Deserialize)]
struct Answer {
    response: Response,
}

#[derive(Deserialize)]
struct Response {
    docs: Vec<serde_json::Value>,
}

/// One object; what has another shape is passed over.
#[derive(Deserialize)]
struct Doc {
    #[serde(rename = "type")]
    sort: String,
    straatnaam: Option<String>,
    huis_nlt: Option<String>,
    postcode: Option<String>,
    woonplaatsnaam: Option<String>,
    centroide_ll: Option<String>,
}

impl Locatieserver {
    /// By its address up to the version: `https://api.pdok.nl/bzk/locatieserver/search/v3_1`.
    ///
    /// # Errors
    /// [`BadAddress`] for what may not be asked.
    pub fn at(address: &str) -> Result<Self, BadAddress> {
        let base = address.trim_end_matches('/');
        let suggest: Address = format!("{base}/suggest").parse()?;
        let free: Address = format!("{base}/free").parse()?;
        let fetcher = Fetcher::of(Hosts::of(&suggest)).map_err(|_| BadAddress::Unreadable)?;
        let (places, failed_at) = (Semaphore::new(AT_ONCE), Mutex::new(None));
        Ok(Self(Arc::new(Inner { suggest, free, fetcher, places, failed_at })))
    }

    /// Where the best answer lies, and what it is; nothing when it knows none, or does not answer.
    pub async fn locate(&self, typed: &str) -> Option<(Point, FoundAddress)> {
        let docs = self.ask(&self.0.free, typed, 1).await?;
        let doc = docs.into_iter().next()?;
        Some((point(doc.centroide_ll.as_deref()?)?, found(doc)?))
    }

    /// What it answers; nothing, and a line in the log, when it does not.
    async fn ask(&self, at: &Address, typed: &str, limit: usize) -> Option<Vec<Doc>> {
        if self.is_left_alone() {
            return None;
        }
        let _place = self.0.places.try_acquire().ok()?;
        let rows = limit.to_string();
        let asked = at.with_query(&[("q", typed), ("rows", &rows), ("fq", SORTS), ("fl", FIELDS)]);
        match self.docs(&asked).await {
            Ok(docs) => Some(docs.into_iter().take(limit).collect()),
            Err(error) => {
                tracing::warn!(%error, "the Locatieserver did not answer; what is loaded answers alone for a while");
                *self.0.failed_at.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
                None
            }
        }
    }

    fn is_left_alone(&self) -> bool {
        let failed_at = self.0.failed_at.lock().unwrap_or_else(PoisonError::into_inner);
        failed_at.is_some_and(|failed_at| failed_at.elapsed() < PAUSE)
    }

    async fn docs(&self, asked: &Address) -> Result<Vec<Doc>, Unfetched> {
        let request = http::Request::get(asked.as_str()).header(http::header::ACCEPT, "application/json");
        let request = request.body(Vec::new()).map_err(|_| BadAddress::Unreadable)?;
        let answer = self.0.fetcher.ask(request, LIMIT).await?;
        if answer.status() != http::StatusCode::OK {
            return Err(Unfetched::Status(answer.status().as_u16()));
        }
        let answer: Answer = serde_json::from_slice(answer.body()).map_err(|_| Unfetched::Cut)?;
        Ok(answer.response.docs.into_iter().filter_map(|doc| serde_json::from_value(doc).ok()).collect())
    }
}

impl Geocoder for Locatieserver {
    fn search<'g>(&'g self, typed: &'g str, limit: usize) -> Searching<'g> {
        Box::pin(async move {
            let docs = self.ask(&self.0.suggest, typed, limit).await.unwrap_or_default();
            Ok(docs.into_iter().filter_map(found).collect())
        })
    }
}

fn found(doc: Doc) -> Option<FoundAddress> {
    let word = |word: Option<String>| word.filter(|word| is_plain(word)).unwrap_or_default();
    let (street, city, number) = (word(doc.straatnaam), word(doc.woonplaatsnaam), word(doc.huis_nlt));
    let code = doc.postcode.and_then(|code| code.parse::<Postcode>().ok()).and_then(Postcode::six);
    let code = code.map(|six| format!("{} {}", &six[..4], &six[4..])).unwrap_or_default();
    let (sort, value, label) = match doc.sort.as_str() {
        "adres" if !street.is_empty() && !number.is_empty() => {
            let value = format!("{street} {number}");
            let label = join([&value, format!("{code} {city}").trim()]);
            (AddressSort::Address, value, label)
        }
        "weg" if !street.is_empty() => (AddressSort::Street, street.clone(), join([&street, &city])),
        "postcode" if !code.is_empty() => (AddressSort::Postcode, code.clone(), join([&code, &street, &city])),
        _ => return None,
    };
    Some(FoundAddress { sort, label, value })
}

/// A word that can stand in a list as it is.
fn is_plain(word: &str) -> bool {
    word.chars().count() <= MOST_WORD && !word.chars().any(char::is_control)
}

/// `POINT(4.35312 51.99661)`: longitude first.
fn point(text: &str) -> Option<Point> {
    let inside = text.strip_prefix("POINT(")?.strip_suffix(')')?;
    let (lon, lat) = inside.split_once(' ')?;
    Point::new(lat.parse().ok()?, lon.parse().ok()?).ok()
}
