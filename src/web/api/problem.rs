//! Everything that goes wrong in the API is an RFC 9457 problem: one table code -> status -> sentence.
use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    service::{Fault, ServiceError},
    storage::StoreError,
    text::{Arg, Lang, texts},
    web::{RETRY_SECONDS, language},
};

/// An RFC 9457 problem.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What sort of problem; a stable address.
    #[serde(rename = "type")]
    #[schema(example = "/problems/invalid")]
    pub kind: String,
    /// HTTP status.
    #[schema(example = 400)]
    pub status: u16,
    /// What it is.
    #[schema(example = "The question has a fault")]
    pub title: String,
    /// What to change.
    #[schema(example = "Choose 1 to 120 minutes.")]
    pub detail: String,
    /// Every fault of the input at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldFault>,
}

/// One thing that is wrong with the input.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FieldFault {
    /// Where it stands.
    #[schema(example = "minutes")]
    pub name: String,
    /// A stable code.
    #[schema(example = "minutes")]
    pub code: String,
    /// What to change.
    #[schema(example = "Choose 1 to 120 minutes.")]
    pub reason: String,
}

/// Status and code of every failure a use case can have.
pub fn status_of(error: &ServiceError) -> (StatusCode, &'static str) {
    match error {
        ServiceError::Invalid(_) | ServiceError::File(_) => (StatusCode::BAD_REQUEST, "bad-request"),
        ServiceError::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        ServiceError::SignIn => (StatusCode::UNAUTHORIZED, "sign-in"),
        ServiceError::Forbidden => (StatusCode::FORBIDDEN, "forbidden"),
        ServiceError::TooMany { .. } => (StatusCode::TOO_MANY_REQUESTS, "too-many"),
        ServiceError::Store(StoreError::Busy | StoreError::Unavailable(_)) => {
            (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
        }
        ServiceError::Store(StoreError::Conflict) => (StatusCode::CONFLICT, "conflict"),
        ServiceError::Store(_) => (StatusCode::INTERNAL_SERVER_ERROR, "internal"),
    }
}

/// One fault as a sentence.
pub fn sentence(lang: Lang, fault: &Fault) -> String {
    let field = fault.args.iter().all(|(name, _)| *name != "field").then(|| ("field", fault.field.into()));
    // Choices are kept apart by a stroke, for pages that make links of them; a sentence lists them.
    let listed = |name: &str, value: &str| if name == "choices" { value.replace('|', "; ") } else { value.to_owned() };
    let own = fault.args.iter().map(|(name, value)| (*name, listed(name, value).into()));
    let args: Vec<Arg<'_>> = own.chain(field).collect();
    texts().get(lang, &format!("error-{}", fault.code), &args)
}

/// The answer of a use case, or why there is none, in the language that was asked for.
pub fn reply(headers: &HeaderMap, done: Result<impl IntoResponse, ServiceError>) -> Response {
    done.map_or_else(|error| problem_of(language(headers), &error), IntoResponse::into_response)
}

/// The answer to a use case that failed; inner text goes to the log only.
pub fn problem_of(lang: Lang, error: &ServiceError) -> Response {
    let (status, code) = status_of(error);
    if status.is_server_error() {
        tracing::error!(%error, "a request failed");
    }
    let errors: Vec<FieldFault> = match error {
        ServiceError::Invalid(faults) => faults
            .iter()
            .map(|fault| FieldFault {
                name: fault.field.to_owned(),
                code: fault.code.to_owned(),
                reason: sentence(lang, fault),
            })
            .collect(),
        _ => Vec::new(),
    };
    let seconds = match error {
        ServiceError::TooMany { seconds } => *seconds,
        _ => RETRY_SECONDS,
    };
    let mut response = answer(lang, status, &Fault::new("request", code).with("seconds", seconds), errors);
    if status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// A problem that no use case is needed for: an address that does not exist, a method that is not offered.
pub fn problem(lang: Lang, status: StatusCode, fault: &Fault) -> Response {
    answer(lang, status, fault, Vec::new())
}

fn answer(lang: Lang, status: StatusCode, fault: &Fault, errors: Vec<FieldFault>) -> Response {
    let code = fault.code;
    let reasons: Vec<&str> = errors.iter().map(|fault| fault.reason.as_str()).collect();
    let detail = if reasons.is_empty() { sentence(lang, fault) } else { reasons.join(" ") };
    let problem = Problem {
        kind: format!("/problems/{code}"),
        status: status.as_u16(),
        title: texts().get(lang, &format!("problem-{code}"), &[]),
        detail,
        errors,
    };
    let body = serde_json::to_string(&problem).unwrap_or_default();
    let mut response = (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response();
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from(RETRY_SECONDS));
    }
    response
}
