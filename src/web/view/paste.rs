//! `/team/plakken`: rows out of a spreadsheet, looked at and put in.
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Path, Request},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Visit, answer, paste_words as words, shell};
use crate::{
    service::{
        Fault, ServiceError,
        exchange::{
            Answers, BatchView, Given, Outcome, Sheet, Then, answer_batch, export_partners, get_batch, list_faults,
            preview_partners, undo_batch,
        },
    },
    text::{Lang, text},
    web::{
        App, api,
        page::{BatchPage, BatchState, Field, Nav, PastePage, PasteState, links},
        typed::pairs,
    },
};

/// Largest file or paste that is read.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Longest paste that is shown again when it was refused.
const MOST_SHOWN: usize = 100_000;

/// The form.
pub async fn get(visit: Visit) -> Response {
    answer(&empty(&visit.app, visit.lang))
}

fn empty(app: &App, lang: Lang) -> PastePage {
    let frame = shell(app, lang, Nav::Network, text(lang, "paste-title"), links::PASTE);
    let idempotency_key = app.service.new_id().to_string();
    PastePage { shell: frame, pasted: Field::default(), idempotency_key, state: PasteState::Empty }
}

/// Looks at what was given and leads to the preview; what is refused comes back with what was pasted.
pub async fn post(visit: Visit, request: Request) -> Response {
    let mut given = Given::default();
    let read = read(request, &mut given).await;
    let text = given.text.clone();
    let done = match read {
        Ok(()) => preview_partners(&visit.app.service, visit.app.who(), given).await,
        Err(fault) => Err(fault),
    };
    let why = match &done {
        Err(ServiceError::Invalid(faults)) => faults.first().map(|fault| api::sentence(visit.lang, fault)),
        Err(ServiceError::File(fault)) => Some(words::file_fault(visit.lang, fault)),
        _ => None,
    };
    match why {
        Some(why) => {
            let mut page = empty(&visit.app, visit.lang);
            let shown = if text.len() > MOST_SHOWN { String::new() } else { text };
            (page.pasted, page.state) = (Field::wrong(shown, why), PasteState::Refused);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        None => visit.lead(done.map(|id| links::batch(&id.to_string()))),
    }
}

/// The form as a browser sends it with a file, or as any other form; what came before it broke off is given all the same.
async fn read(request: Request, given: &mut Given) -> Result<(), ServiceError> {
    let broken = || ServiceError::from(Fault::new("pasted", "paste-cut-off").with("most", MOST_BYTES / (1024 * 1024)));
    let sort = request.headers().get(header::CONTENT_TYPE).and_then(|sort| sort.to_str().ok()).unwrap_or_default();
    if !sort.starts_with("multipart/form-data") {
        let body = Bytes::from_request(request, &()).await.map_err(|_| broken())?;
        for (name, value) in pairs(&body) {
            match name.as_str() {
                "pasted" => given.text = value,
                "idempotency_key" => given.idempotency_key = value,
                _ => {}
            }
        }
        return Ok(());
    }
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|_| broken())?;
        let words = || String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "pasted" => given.text = words(),
            "file" => given.file = bytes.to_vec(),
            "idempotency_key" => given.idempotency_key = words(),
            _ => {}
        }
    }
    Ok(())
}

/// A batch: the preview, or what became of it.
pub async fn batch(visit: Visit, Path(raw): Path<String>) -> Response {
    let page = async {
        let view = get_batch(&visit.app.service, visit.app.who(), api::id(&raw)?).await?;
        Ok(batch_page(&visit, view))
    };
    visit.show(page.await)
}

fn batch_page(visit: &Visit, view: BatchView) -> BatchPage {
    let (lang, id) = (visit.lang, view.batch.id.to_string());
    let frame = shell(&visit.app, lang, Nav::Network, text(lang, "paste-preview-title"), &links::batch(&id));
    let state = match view.batch.state.as_str() {
        "preview" => BatchState::Preview {
            doubles: view.doubles.iter().map(|double| words::double(lang, double)).collect(),
            wrong: view.faults.iter().map(|row| words::wrong(lang, row)).collect(),
            more: words::more(lang, &view),
            fresh: view.fresh.iter().map(|row| words::fresh(lang, row)).collect(),
        },
        "undone" => BatchState::Undone,
        _ => BatchState::In { can_undo: view.can_undo },
    };
    BatchPage {
        shell: frame,
        summary: words::summary(lang, &view),
        remarks: view.remarks.iter().map(|(code, value)| words::remark(lang, code, value)).collect(),
        id,
        state,
        refused: None,
    }
}

/// Takes answers: looks again, or puts everything in.
pub async fn take(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let (mut answers, mut then) = (Answers::default(), Then::Look);
    for (name, value) in pairs(&body) {
        let mut parts = name.splitn(3, '.');
        let (sort, row) = (parts.next(), parts.next().and_then(|row| row.parse().ok()));
        match (sort, row, parts.next()) {
            (Some("action"), ..) if value == "store" => then = Then::PutIn,
            (Some("c"), Some(row), None) => drop(answers.choices.insert(row, value)),
            (Some("m"), Some(row), Some(key)) => answers.mended.push((row, key.to_owned(), value)),
            _ => {}
        }
    }
    let done = async { answer_batch(&visit.app.service, visit.app.who(), api::id(&raw)?, answers, then).await };
    visit.lead(done.await.map(|_: Outcome| links::batch(&raw)))
}

/// Takes a batch back; when somebody changed one of them since, the page says whom.
pub async fn undo(visit: Visit, Path(raw): Path<String>) -> Response {
    let service = &visit.app.service;
    let done = async { undo_batch(service, visit.app.who(), api::id(&raw)?).await }.await;
    let Err(ServiceError::Invalid(faults)) = &done else { return visit.lead(done.map(|()| links::batch(&raw))) };
    let Some(fault) = faults.first().filter(|fault| fault.field == "batch") else {
        return visit.lead(done.map(|()| links::batch(&raw)));
    };
    let page = async {
        let view = get_batch(service, visit.app.who(), api::id(&raw)?).await?;
        let refused = Some(api::sentence(visit.lang, fault));
        Ok((StatusCode::CONFLICT, answer(&BatchPage { refused, ..batch_page(&visit, view) })).into_response())
    };
    visit.reply(page.await)
}

/// Every fault of a preview as a table.
pub async fn faults(visit: Visit, Path(raw): Path<String>) -> Response {
    let table = async {
        let rows = list_faults(&visit.app.service, visit.app.who(), api::id(&raw)?).await?;
        Ok(download("fouten.csv", "text/csv; charset=utf-8", words::faults_csv(visit.lang, &rows)))
    };
    visit.reply(table.await)
}

/// The register as CSV.
pub async fn csv(visit: Visit) -> Response {
    register(visit, Sheet::Csv, "netwerk.csv", "text/csv; charset=utf-8").await
}

/// The register as a workbook.
pub async fn xlsx(visit: Visit) -> Response {
    let sort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    register(visit, Sheet::Xlsx, "netwerk.xlsx", sort).await
}

async fn register(visit: Visit, sheet: Sheet, name: &'static str, sort: &'static str) -> Response {
    let english = visit.lang == Lang::En;
    let bytes = export_partners(&visit.app.service, visit.app.who(), sheet, english).await;
    visit.reply(bytes.map(|bytes| download(name, sort, bytes)))
}

fn download(name: &str, sort: &'static str, bytes: Vec<u8>) -> Response {
    let mut response = ([(header::CONTENT_TYPE, sort)], bytes).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
