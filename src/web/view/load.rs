//! `/begin/inlezen` and `/team/inlezen`: the map comes in as files from a browser.
use axum::{
    body::Bytes,
    extract::{Multipart, Path, RawQuery, multipart::MultipartRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    Visit, answer,
    begin::{too_often, wait},
    load_words, shell, upload,
};
use crate::{
    service::{
        Fault, Principal, ServiceError,
        begin::{Opening, check_code, opening},
        exchange::{Ground, Seen, Stage, grounds_to_undo, undo_import},
    },
    text::{Lang, text},
    web::{
        App, api, gate,
        page::{Field, LoadPage, LoadState, Nav, Sort, links},
        typed::fields,
    },
};

/// Seconds after which a page about work that goes on looks again.
const AGAIN: HeaderValue = HeaderValue::from_static("1");
/// Which import a page is about.
const WORK: &str = "werk";
/// Which sort was just taken back.
const UNDONE: &str = "ongedaan";

/// Who stands before the desk.
enum Desk {
    /// May load: in whose name.
    Open(Principal),
    /// Must say the code first.
    AsksCode,
    /// May not.
    Closed,
}

/// Whoever holds the code of an empty installation may load; nobody else by this door.
async fn desk_of_beginning(app: &App, headers: &HeaderMap) -> Result<Desk, ServiceError> {
    if opening(&app.service).await? != Opening::ByCode {
        return Ok(Desk::Closed);
    }
    match check_code(&app.service, &gate::setup_code(headers).unwrap_or_default()).await {
        Ok(()) => Ok(Desk::Open(Principal::Operator)),
        Err(ServiceError::Invalid(_)) => Ok(Desk::AsksCode),
        Err(other) => Err(other),
    }
}

/// What can be loaded, or how far something is: for who begins.
pub async fn begin(visit: Visit, headers: HeaderMap, RawQuery(raw): RawQuery) -> Response {
    let desk = match desk_of_beginning(&visit.app, &headers).await {
        // Somebody guesses: looking at the page is no try.
        Err(ServiceError::TooMany { .. }) => Ok(Desk::AsksCode),
        desk => desk,
    };
    let shown = async { show(&visit, links::BEGIN_LOAD, &desk?, raw.unwrap_or_default()).await };
    visit.reply(shown.await)
}

/// The same for the team, later.
pub async fn team(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let desk = Desk::Open(visit.app.who());
    visit.reply(show(&visit, links::LOAD, &desk, raw.unwrap_or_default()).await)
}

async fn show(visit: &Visit, path: &'static str, desk: &Desk, raw: String) -> Result<Response, ServiceError> {
    let mut asked = fields(raw);
    let undone = asked.remove(UNDONE).unwrap_or_default();
    let asked = asked.remove(WORK).unwrap_or_default();
    let whole = if asked.is_empty() { path.to_owned() } else { format!("{path}?{WORK}={asked}") };
    let state = match desk {
        Desk::Closed => LoadState::Closed,
        Desk::AsksCode => LoadState::Ask { code: Some(Field::default()) },
        Desk::Open(_) if asked.is_empty() => LoadState::Ask { code: None },
        Desk::Open(_) => {
            let seen = asked.parse().ok().and_then(|id| visit.app.imports.look(id));
            seen.map_or(LoadState::Gone, |seen| state_of(visit.lang, &seen))
        }
    };
    let running = matches!(state, LoadState::Running { .. });
    let mut page = page(&visit.app, visit.lang, (path, &whole), state).await?;
    let is_sort = page.sorts.iter().any(|sort| sort.code == undone);
    page.undone = is_sort.then(|| text(visit.lang, &format!("load-undone-{undone}")));
    let mut response = answer(&page);
    if running {
        response.headers_mut().insert(header::REFRESH, AGAIN);
    }
    if path == links::BEGIN_LOAD {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

fn state_of(lang: Lang, seen: &Seen) -> LoadState {
    let file = seen.file.clone();
    match &seen.stage {
        Stage::Running { percent, seconds } => LoadState::Running { file, percent: *percent, seconds: *seconds },
        Stage::Done(report) => LoadState::Done(load_words::report(lang, file, report)),
        Stage::Refused(fault) => LoadState::Refused { file, sentence: load_words::fault(lang, fault) },
        Stage::NotFetched(fault) => LoadState::Refused { file, sentence: api::sentence(lang, fault) },
        Stage::Broken => LoadState::Refused { file, sentence: text(lang, "load-broken") },
    }
}

async fn page(
    app: &App,
    lang: Lang,
    (path, whole): (&'static str, &str),
    state: LoadState,
) -> Result<LoadPage, ServiceError> {
    let counts = app.service.store.ground_counts().await?;
    let to_undo = grounds_to_undo(&app.service).await?;
    let more = app.service.store.more_ground_counts().await?;
    let later = Ground::LATER.into_iter().zip(more).filter(|_| path == links::LOAD);
    let sorts = Ground::FIRST.into_iter().zip(counts).chain(later);
    let sorts = sorts.map(|(ground, count)| Sort {
        code: ground.as_str(),
        there: load_words::there(lang, ground, count),
        accept: accept(ground),
        from: app.service.config.sources.find(ground).map(|address| address.host().to_owned()),
        fault: None,
        can_undo: to_undo.contains(&ground),
    });
    let frame = shell(app, lang, Nav::None, text(lang, "load-title"), whole);
    Ok(LoadPage { shell: frame, path, sorts: sorts.collect(), may_go_on: counts[0] > 0, undone: None, state })
}

const fn accept(ground: Ground) -> &'static str {
    match ground {
        Ground::Areas => ".geojson,.json",
        Ground::Postcodes => ".txt,.tsv",
        Ground::Streets => ".pbf,.osm",
        Ground::Directory => ".json,.zip",
        Ground::Figures => ".json",
    }
}

/// The code, kept for an hour in this browser so that it is typed once.
pub async fn code(visit: Visit, body: Bytes) -> Response {
    let typed = fields(&body).remove("code").unwrap_or_default();
    let (app, lang) = (&visit.app, visit.lang);
    match check_code(&app.service, &typed).await {
        Ok(()) if app.service.config.demo => visit.reply(Err(ServiceError::Forbidden)),
        Ok(()) => (gate::keep_setup_code(&typed), Redirect::to(&lang.path(links::BEGIN_LOAD))).into_response(),
        Err(ServiceError::Invalid(faults)) => {
            let refused = ask_again(&visit, typed, faults.first()).await;
            visit.reply(refused.map(|page| (StatusCode::BAD_REQUEST, answer(&page)).into_response()))
        }
        Err(ServiceError::TooMany { seconds }) => {
            let refused = ask_again(&visit, typed, Some(&too_often(seconds))).await;
            visit.reply(refused.map(|page| wait(seconds, answer(&page))))
        }
        Err(other) => visit.reply(Err(other)),
    }
}

async fn ask_again(visit: &Visit, typed: String, fault: Option<&Fault>) -> Result<LoadPage, ServiceError> {
    let fault = fault.map(|fault| api::sentence(visit.lang, fault));
    let state = LoadState::Ask { code: Some(Field { value: typed, fault }) };
    page(&visit.app, visit.lang, (links::BEGIN_LOAD, links::BEGIN_LOAD), state).await
}

/// A file from who begins.
pub async fn begin_file(
    visit: Visit,
    headers: HeaderMap,
    Path(sort): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let taken = async {
        let Desk::Open(who) = desk_of_beginning(&visit.app, &headers).await? else {
            return Err(ServiceError::Forbidden);
        };
        take(&visit, (links::BEGIN_LOAD, who), &sort, body).await
    };
    visit.reply(taken.await)
}

/// A file from the team.
pub async fn team_file(
    visit: Visit,
    Path(sort): Path<String>,
    body: Result<Multipart, MultipartRejection>,
) -> Response {
    let who = visit.app.who();
    visit.reply(take(&visit, (links::LOAD, who), &sort, body).await)
}

/// Takes back the last file of who begins.
pub async fn begin_undo(visit: Visit, headers: HeaderMap, Path(sort): Path<String>) -> Response {
    let done = async {
        let Desk::Open(who) = desk_of_beginning(&visit.app, &headers).await? else {
            return Err(ServiceError::Forbidden);
        };
        undo(&visit, (links::BEGIN_LOAD, who), &sort).await
    };
    visit.reply(done.await)
}

/// Takes back the last file of the team.
pub async fn team_undo(visit: Visit, Path(sort): Path<String>) -> Response {
    let who = visit.app.who();
    visit.reply(undo(&visit, (links::LOAD, who), &sort).await)
}

async fn undo(visit: &Visit, (path, who): (&'static str, Principal), sort: &str) -> Result<Response, ServiceError> {
    let ground = ground_of(path, sort)?;
    match undo_import(&visit.app.service, who, ground).await {
        Ok(()) => Ok(Redirect::to(&visit.lang.path(&format!("{path}?{UNDONE}={sort}"))).into_response()),
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.into_iter().next().unwrap_or_else(|| Fault::new("undo", "undo-nothing"));
            let page = refuse(visit, path, ground, &fault).await?;
            Ok((StatusCode::CONFLICT, answer(&page)).into_response())
        }
        Err(other) => Err(other),
    }
}

/// Fetches a file for who begins.
pub async fn begin_fetch(visit: Visit, headers: HeaderMap, Path(sort): Path<String>) -> Response {
    let begun = async {
        let Desk::Open(who) = desk_of_beginning(&visit.app, &headers).await? else {
            return Err(ServiceError::Forbidden);
        };
        fetch(&visit, (links::BEGIN_LOAD, who), &sort)
    };
    visit.lead(begun.await)
}

/// Fetches a file for the team.
pub async fn team_fetch(visit: Visit, Path(sort): Path<String>) -> Response {
    let who = visit.app.who();
    visit.lead(fetch(&visit, (links::LOAD, who), &sort))
}

/// Begins to fetch a file from where the installation says, and gives where to look how far that is.
fn fetch(visit: &Visit, (path, who): (&'static str, Principal), sort: &str) -> Result<String, ServiceError> {
    let id = visit.app.imports.begin_from_source(&visit.app.service, who, ground_of(path, sort)?)?;
    Ok(format!("{path}?{WORK}={id}"))
}

fn ground_of(path: &'static str, sort: &str) -> Result<Ground, ServiceError> {
    let later = Ground::LATER.into_iter().filter(|_| path == links::LOAD);
    let mut all = Ground::FIRST.into_iter().chain(later);
    all.find(|ground| ground.as_str() == sort).ok_or(ServiceError::NotFound)
}

/// Takes the file in, begins to import it and leads to how far that is.
async fn take(
    visit: &Visit,
    (path, who): (&'static str, Principal),
    sort: &str,
    body: Result<Multipart, MultipartRejection>,
) -> Result<Response, ServiceError> {
    let ground = ground_of(path, sort)?;
    let refused = match upload::receive(body, ground).await {
        Ok(file) => {
            let id = visit.app.imports.begin(&visit.app.service, who, ground, file)?;
            return Ok(Redirect::to(&visit.lang.path(&format!("{path}?{WORK}={id}"))).into_response());
        }
        Err(fault) => fault,
    };
    let status =
        if refused.code == upload::TOO_LARGE { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::BAD_REQUEST };
    let page = refuse(visit, path, ground, &refused).await?;
    Ok((status, answer(&page)).into_response())
}

async fn refuse(visit: &Visit, path: &'static str, ground: Ground, fault: &Fault) -> Result<LoadPage, ServiceError> {
    let mut page = page(&visit.app, visit.lang, (path, path), LoadState::Ask { code: None }).await?;
    for sort in page.sorts.iter_mut().filter(|sort| sort.code == ground.as_str()) {
        sort.fault = Some(api::sentence(visit.lang, fault));
    }
    Ok(page)
}
