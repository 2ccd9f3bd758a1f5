//! `POST /api/v1/match`: a question is answered and forgotten.
use axum::{Json, body::Bytes, http::HeaderMap, response::Response};
use engine::domain::{Cell, Kind, Point, Slots};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{problem::reply, shapes::AnswerShape};
use crate::{
    import::KindsOfWork,
    service::{
        Fault, ServiceError,
        asking::{Near, Where, find_place, near},
    },
    web::{App, Here, language},
};

/// A question: where (one of `at`, `cell`, `postcode`, `street`), what about, how far.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MatchBody {
    /// A position in degrees.
    pub at: Option<AtBody>,
    /// An H3 cell.
    #[schema(example = "89196bb5e2fffff")]
    pub cell: Option<String>,
    /// A Dutch postcode, four or six characters.
    #[schema(example = "2624AX")]
    pub postcode: Option<String>,
    /// A street, with or without a number.
    pub street: Option<String>,
    /// A category code.
    #[schema(example = "taal")]
    pub category: Option<String>,
    /// Minutes on foot: above 0, at most 120; 15 when absent.
    #[schema(example = 15.0)]
    pub minutes: Option<f64>,
    /// Only this sort of help.
    #[schema(example = "handen")]
    pub kind: Option<String>,
    /// Half-days, e.g. `mon-am,wed-pm`.
    #[schema(example = "wed-pm")]
    pub slots: Option<String>,
    /// A code of a kind of work somebody would like to do or learn; other work fits less.
    #[schema(example = "cycles")]
    pub work: Option<String>,
    /// Leave out places that are no partner.
    pub partners_only: bool,
    /// How many suggestions, 1 to 100; 10 when absent.
    #[schema(example = 10)]
    pub limit: Option<u32>,
}

/// A position in degrees (WGS84).
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
pub struct AtBody {
    /// North.
    pub lat: f64,
    /// East.
    pub lon: f64,
}

impl MatchBody {
    /// The place and the question, or every fault at once.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] with all faults of the form; those of the contents come from the use case.
    pub fn read(&self) -> Result<(Where, Near), ServiceError> {
        let mut faults = Vec::new();
        let place = self.place(&mut faults);
        let kind = self.kind.as_deref().and_then(|word| {
            word.parse::<Kind>().map_err(|_| faults.push(Fault::new("kind", "kind").with("value", word))).ok()
        });
        let slots = self.slots.as_deref().unwrap_or_default().parse::<Slots>().unwrap_or_else(|fault| {
            faults.push(Fault::new("slots", "slot").with("value", fault.0));
            Slots::NONE
        });
        let work = self.work.as_deref().and_then(|code| {
            let unknown = || faults.push(Fault::new("work", "unknown-work").with("value", code));
            KindsOfWork::known().find_code(code).ok_or_else(unknown).ok()
        });
        let limit = self.limit.unwrap_or(10);
        if !(1..=100).contains(&limit) {
            faults.push(Fault::new("limit", "limit").with("value", limit));
        }
        let minutes = self.minutes.unwrap_or(15.0);
        if !(minutes > 0.0 && minutes <= engine::matching::MAX_MINUTES) {
            faults.push(Fault::new("minutes", "minutes").with("value", minutes));
        }
        if self.category.is_none() {
            faults.push(Fault::new("category", "category-missing"));
        }
        let (Some(place), true) = (place, faults.is_empty()) else { return Err(ServiceError::Invalid(faults)) };
        let near = Near {
            categories: self.category.iter().cloned().collect(),
            kind,
            slots,
            work,
            partners_only: self.partners_only,
            limit: limit as usize,
            ..Near::about("", minutes)
        };
        Ok((place, near))
    }

    fn place(&self, faults: &mut Vec<Fault>) -> Option<Where> {
        let typed = self.postcode.as_ref().or(self.street.as_ref()).map(|text| Ok(Where::Typed(text.clone())));
        let cell = self.cell.as_ref().map(|text| {
            let wrong = || Fault::new("cell", "cell").with("value", text);
            text.parse::<Cell>().map(Where::Cell).map_err(|_| wrong())
        });
        let at = self.at.map(|at| {
            let wrong = || Fault::new("at", "point").with("value", format!("{}, {}", at.lat, at.lon));
            Point::new(at.lat, at.lon).map(Where::At).map_err(|_| wrong())
        });
        let mut given = [typed, cell, at].into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(Ok(place)), None) => return Some(place),
            (Some(Err(fault)), None) => faults.push(fault),
            (None, _) => faults.push(Fault::new("at", "place-missing")),
            (Some(_), Some(_)) => faults.push(Fault::new("at", "place-twice")),
        }
        None
    }
}

/// What is near for a question; nothing is stored.
#[utoipa::path(post, path = "/match", operation_id = "match", tag = "matching", request_body = MatchBody,
    responses((status = 200, description = "Suggestions, best first, and what just misses", body = AnswerShape)))]
pub async fn post_match(Here(app): Here, headers: HeaderMap, body: Bytes) -> Response {
    reply(&headers, answer(&app, language(&headers), &body).await.map(Json))
}

async fn answer(app: &App, lang: crate::text::Lang, body: &[u8]) -> Result<AnswerShape, ServiceError> {
    let body: MatchBody =
        serde_json::from_slice(body).map_err(|fault| Fault::new("body", "bad-json").with("value", fault))?;
    let (wanted, asked) = body.read()?;
    let place = find_place(&app.service, &wanted).await?;
    let answer = near(&app.service, app.who(), &place, &asked).await?;
    Ok(AnswerShape::of(&app.service, lang, &answer))
}
