//! `/vraag`: somebody asks something without an account. What is near at once, who reads it, a code to find it back.
use axum::{
    body::Bytes,
    extract::RawQuery,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Visit, answer, joining::again, new_need, personal, question_code as code, question_near as found};
use crate::{
    service::{
        Fault, ServiceError,
        acting::NewNeed,
        mine::{Mine, open_pass, pass_of},
        outside::{About, Question, ask, get_question, give_reach},
    },
    text::{Lang, days_between, text, texts, weekday_words},
    web::{
        App, api,
        caller::Caller,
        limit::Rule,
        page::{Field, NewNeedState, QuestionAnswerPage, QuestionPage, links},
        typed::fields,
    },
};

/// The worker on duty where there is no team yet.
const TEAM: &str = "Wijkteam";

/// The empty form; from the note on a translation it begins with what is wrong there.
pub async fn get(visit: Visit, RawQuery(query): RawQuery) -> Response {
    let mut page = empty(&visit.app, visit.lang);
    if let Some(sort) = fields(query.unwrap_or_default()).remove("woord") {
        page.form.own_words = Field::of(wrong_word(visit.lang, &sort));
    }
    // Its key is for one visitor.
    unkept(answer(&page))
}

/// In the language of whoever writes it, and in Dutch for whoever reads it.
fn wrong_word(lang: Lang, sort: &str) -> String {
    let sort: String = sort.chars().filter(|letter| letter.is_ascii_lowercase() || *letter == '-').take(20).collect();
    let page = format!("{}/{sort}", lang.prefix());
    let said = |lang| texts().get(lang, "machine-report-words", &[("page", page.as_str().into())]);
    if lang == Lang::Nl { said(lang) } else { format!("{}\n{}\n", said(Lang::Nl), said(lang)) }
}

fn empty(app: &App, lang: Lang) -> QuestionPage {
    let frame = personal(app, lang, text(lang, "question-title"), links::QUESTION);
    QuestionPage::empty(frame, app.service.new_id().to_string())
}

/// An answer for one person: nothing on the way keeps it.
pub(super) fn unkept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whoever writes something down without an account is counted by where they do.
pub(super) fn may_write(visit: &Visit, caller: Caller) -> Result<(), ServiceError> {
    let from = caller.key();
    visit.app.limits.allow(&[(Rule::WriteFromAddress, from.as_str()), (Rule::WriteInAll, "")])
}

/// Writes the question down and shows what is near; faults come back with everything that was typed.
pub async fn post(visit: Visit, caller: Caller, body: Bytes) -> Response {
    if let Err(refused) = may_write(&visit, caller) {
        return visit.reply(Err(refused));
    }
    let (new, trap) = (new_need::read(&body), fields(&body).remove("website").unwrap_or_default());
    let about = About::read(&fields(&body).remove("about").unwrap_or_default());
    let done = match trap.trim() {
        "" => ask(&visit.app.service, visit.lang, about, &new).await,
        _ => Err(Fault::new("website", "question-trap").into()),
    };
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let page = refuse(empty(&visit.app, visit.lang), &new, (about, trap), &faults);
            unkept((StatusCode::BAD_REQUEST, answer(&page)).into_response())
        }
        Err(other) => visit.reply(Err(other)),
        Ok(asked) => {
            let pass = pass_of(&visit.app.service, asked.whose());
            show(&visit, &pass, Field::default(), Some(&new)).await
        }
    }
}

fn refuse(mut page: QuestionPage, new: &NewNeed, (about, trap): (About, String), faults: &[Fault]) -> QuestionPage {
    about.as_str().clone_into(&mut page.about);
    let lang = page.shell.lang;
    let (trapped, faults): (Vec<_>, Vec<_>) = faults.iter().cloned().partition(|fault| fault.field == "website");
    (page.form, page.state) = new_need::refused(new, lang, &faults);
    page.trap = Field { value: trap, fault: trapped.first().map(|fault| api::sentence(lang, fault)) };
    if page.trap.fault.is_some() {
        page.state = NewNeedState::Faults;
    }
    page
}

/// How to reach them; the code comes after.
pub async fn reach(visit: Visit, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let mut value = |name: &str| typed.remove(name).unwrap_or_default();
    let (pass, reach) = (value("pass"), value("reach"));
    let Some(mine) = code::whose(&visit, &pass).await else { return again(&visit) };
    match give_reach(&visit.app.service, &mine, &reach).await {
        Err(ServiceError::Invalid(faults)) => {
            let fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            show(&visit, &pass, Field { value: reach, fault }, None).await
        }
        Err(ServiceError::NotFound) => again(&visit),
        Err(other) => visit.reply(Err(other)),
        Ok(given) => code::given(&visit, &Mine { code: given, ..mine }).await,
    }
}

/// The answer at once. Typed again or with a fault in how to reach them it is the same page.
async fn show(visit: &Visit, pass: &str, reach: Field, new: Option<&NewNeed>) -> Response {
    let status = if reach.fault.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let page = async {
        let Some(mine) = open_pass(&visit.app.service, pass).await? else { return Ok(None) };
        let Some(question) = get_question(&visit.app.service, &mine).await? else { return Ok(None) };
        page(visit, &question, (pass, reach), new).await.map(Some)
    };
    match page.await {
        Ok(Some(page)) => unkept((status, answer(&page)).into_response()),
        Ok(None) => again(visit),
        Err(fault) => visit.reply(Err(fault)),
    }
}

async fn page(
    visit: &Visit,
    question: &Question,
    (pass, reach): (&str, Field),
    new: Option<&NewNeed>,
) -> Result<QuestionAnswerPage, ServiceError> {
    let (app, lang) = (&visit.app, visit.lang);
    Ok(QuestionAnswerPage {
        shell: personal(app, lang, text(lang, "question-answer-title"), links::QUESTION),
        own_words: question.need.own_words.clone(),
        first: found::first(app, lang, question),
        state: found::near_question(app, lang, question, new.map(|new| new.place.as_str())).await?,
        steps: found::steps(lang, &question.need.category),
        reads: reads(app, lang, question),
        reach,
        pass: pass.to_owned(),
    })
}

/// "Sanne leest dit vandaag en antwoordt voor woensdag."
pub(super) fn reads(app: &App, lang: Lang, question: &Question) -> String {
    let name = question.reader.as_ref().map(|reader| reader.name.as_str()).unwrap_or_default();
    let name = if name.is_empty() || name == TEAM { text(lang, "question-team") } else { name.to_owned() };
    let read = match days_between(app.service.instant(), question.read) {
        0 => text(lang, "question-today"),
        1 => text(lang, "question-tomorrow"),
        _ => texts().get(lang, "question-on", &[("day", weekday_words(lang, question.read).into())]),
    };
    let day = weekday_words(lang, question.before);
    texts().get(lang, "question-reads", &[("name", name.into()), ("read", read.into()), ("day", day.into())])
}
