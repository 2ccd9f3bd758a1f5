//! `/begin`: a team begins, in two screens.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{Visit, answer, shell};
use crate::{
    service::{
        Fault, ServiceError,
        begin::{
            AreaChoice, NewTeam, Opening, begin_team, check_code, chosen_areas, opening, proposed_team_name,
            search_areas,
        },
    },
    text::{Lang, text},
    web::{
        App, api, gate,
        page::{BeginForm, BeginPage, BeginState, Choice, Field, Nav, links},
        typed::pairs,
    },
};

/// What stands in an address or a form of these screens.
#[derive(Default)]
struct Typed {
    q: Option<String>,
    areas: Vec<String>,
    new: NewTeam,
    code: String,
}

impl Typed {
    fn read(raw: impl AsRef<[u8]>) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs(raw) {
            match name.as_str() {
                "q" => typed.q = Some(value.trim().to_owned()),
                "gebied" => typed.areas.push(value),
                "team" => typed.new.team = value,
                "naam" => typed.new.name = value,
                "tel" => typed.new.phone = value,
                "code" => typed.code = value,
                "idempotency_key" => typed.new.idempotency_key = value,
                _ => {}
            }
        }
        typed
    }
}

/// Where do you work? Without a map there is nothing to choose from: that comes first.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let typed = Typed::read(raw.unwrap_or_default());
    visit.reply(first(&visit.app, visit.lang, &typed).await)
}

async fn first(app: &App, lang: Lang, typed: &Typed) -> Result<Response, ServiceError> {
    if opening(&app.service).await? == Opening::Closed {
        return Ok(answer(&page(app, lang, links::BEGIN, BeginState::Closed)));
    }
    let [areas, ..] = app.service.store.ground_counts().await?;
    if areas == 0 {
        return Ok(Redirect::to(&lang.path(links::BEGIN_LOAD)).into_response());
    }
    Ok(answer(&areas_page(app, lang, typed, None).await?))
}

/// The first screen: what was chosen already stays in the list, ticked.
async fn areas_page(app: &App, lang: Lang, typed: &Typed, fault: Option<Fault>) -> Result<BeginPage, ServiceError> {
    let asked = typed.q.clone().unwrap_or_default();
    let chosen = chosen_areas(&app.service, &typed.areas).await?;
    let (found, more) = search_areas(&app.service, &asked).await?;
    let state = match (asked.is_empty(), found.is_empty()) {
        (false, true) => BeginState::NothingFound,
        (true, true) => BeginState::Where,
        (_, false) => BeginState::Found { more },
    };
    let mut page = page(app, lang, links::BEGIN, state);
    let only = found.len() == 1 && chosen.is_empty();
    let new = |one: &&AreaChoice| chosen.iter().all(|other| other.area.code != one.area.code);
    let rest = found.iter().filter(new).map(|one| choice(one, only));
    page.areas = chosen.iter().map(|one| choice(one, true)).chain(rest).collect();
    page.q = Field { value: asked, fault: fault.map(|fault| api::sentence(lang, &fault)) };
    Ok(page)
}

fn choice(one: &AreaChoice, chosen: bool) -> Choice {
    Choice { value: one.area.code.clone(), label: one.label.clone(), chosen }
}

fn page(app: &App, lang: Lang, path: &str, state: BeginState) -> BeginPage {
    let title = match state {
        BeginState::Who(_) => "begin-who",
        BeginState::Closed => "begin-closed",
        _ => "begin-where",
    };
    let frame = shell(app, lang, Nav::None, text(lang, title), path);
    BeginPage { shell: frame, q: Field::default(), areas: Vec::new(), state }
}

/// Who are you?
pub async fn who(visit: Visit, headers: HeaderMap, RawQuery(raw): RawQuery) -> Response {
    let typed = Typed::read(raw.unwrap_or_default());
    visit.reply(second(&visit.app, visit.lang, &headers, &typed).await)
}

async fn second(app: &App, lang: Lang, headers: &HeaderMap, typed: &Typed) -> Result<Response, ServiceError> {
    if opening(&app.service).await? == Opening::Closed {
        return Ok(answer(&page(app, lang, links::BEGIN, BeginState::Closed)));
    }
    let chosen = chosen_areas(&app.service, &typed.areas).await?;
    if chosen.is_empty() {
        return Ok(answer(&areas_page(app, lang, typed, Some(Fault::new("areas", "areas-missing"))).await?));
    }
    let form = BeginForm {
        team: Field::of(proposed_team_name(&chosen)),
        asks_code: asks_code(app, headers).await?,
        idempotency_key: app.service.new_id().to_string(),
        ..BeginForm::default()
    };
    Ok(answer(&who_page(app, lang, &chosen, form)))
}

fn who_page(app: &App, lang: Lang, chosen: &[AreaChoice], form: BeginForm) -> BeginPage {
    let mut page = page(app, lang, links::BEGIN_TEAM, BeginState::Who(Box::new(form)));
    page.areas = chosen.iter().map(|one| choice(one, true)).collect();
    page
}

/// Not in the demo, and not from who gave it to load the map.
async fn asks_code(app: &App, headers: &HeaderMap) -> Result<bool, ServiceError> {
    match check_code(&app.service, &gate::setup_code(headers).unwrap_or_default()).await {
        Ok(()) => Ok(false),
        Err(ServiceError::Invalid(_) | ServiceError::TooMany { .. }) => Ok(true),
        Err(other) => Err(other),
    }
}

/// Begins, signs in and leads to what is here already; faults come back with everything that was typed.
pub async fn post(visit: Visit, headers: HeaderMap, body: Bytes) -> Response {
    let typed = Typed::read(&body);
    let new = NewTeam { areas: typed.areas.clone(), ..typed.new.clone() };
    let code = Some(typed.code.clone()).filter(|code| !code.trim().is_empty()).or_else(|| gate::setup_code(&headers));
    let (app, lang) = (&visit.app, visit.lang);
    match begin_team(&app.service, code.as_deref(), new).await {
        Ok(ticket) => (gate::keep(Some(&ticket)), Redirect::to(&lang.path(links::PLACES))).into_response(),
        Err(ServiceError::Invalid(faults)) => visit.reply(refuse(app, lang, &headers, &typed, &faults).await),
        Err(ServiceError::TooMany { seconds }) => {
            let refused = refuse(app, lang, &headers, &typed, &[too_often(seconds)]).await;
            visit.reply(refused.map(|page| wait(seconds, page)))
        }
        Err(ServiceError::Forbidden) => {
            (StatusCode::FORBIDDEN, answer(&page(app, lang, links::BEGIN, BeginState::Closed))).into_response()
        }
        Err(other) => visit.reply(Err(other)),
    }
}

/// For the field of the code, where it was typed too often: whatever else was typed stays.
pub(super) fn too_often(seconds: u32) -> Fault {
    Fault::new("code", "setup-code-often").with("seconds", seconds)
}

/// The same page, as the answer to who has to wait.
pub(super) fn wait(seconds: u32, page: Response) -> Response {
    (StatusCode::TOO_MANY_REQUESTS, [(header::RETRY_AFTER, seconds.to_string())], page).into_response()
}

/// The form as it was sent, each fault at its field.
async fn refuse(
    app: &App,
    lang: Lang,
    headers: &HeaderMap,
    typed: &Typed,
    faults: &[Fault],
) -> Result<Response, ServiceError> {
    if let Some(fault) = faults.iter().find(|fault| fault.field == "areas") {
        let page = areas_page(app, lang, typed, Some(fault.clone())).await?;
        return Ok((StatusCode::BAD_REQUEST, answer(&page)).into_response());
    }
    let fault = |field: &str| {
        let own = faults.iter().filter(|fault| fault.field == field).map(|fault| api::sentence(lang, fault));
        Some(own.collect::<Vec<_>>().join(" ")).filter(|sentence| !sentence.is_empty())
    };
    let field = |name: &str, value: &str| Field { value: value.to_owned(), fault: fault(name) };
    let form = BeginForm {
        team: field("team", &typed.new.team),
        name: field("name", &typed.new.name),
        phone: field("phone", &typed.new.phone),
        code: field("code", &typed.code),
        asks_code: asks_code(app, headers).await?,
        idempotency_key: typed.new.idempotency_key.clone(),
    };
    let chosen = chosen_areas(&app.service, &typed.areas).await?;
    Ok((StatusCode::BAD_REQUEST, answer(&who_page(app, lang, &chosen, form))).into_response())
}
