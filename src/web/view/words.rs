//! Own words: what they are about, in sentences; and `POST /team/vragen/nieuw/kijk`, which looks at them while they are
//! typed. It is a POST so that the words stand in no address and no log; it changes nothing.
use axum::{
    Json,
    body::Bytes,
    http::header,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{Visit, sheet::category_name};
use crate::{
    service::acting::{self, Look},
    storage::NeedRecord,
    text::{Lang, join, texts},
    web::{
        App,
        page::{Choice, Proposal},
        typed::fields,
    },
};

/// What the page says beside the field: sentences in the language of the page.
#[derive(Debug, Serialize)]
struct Seen {
    /// What had better not be in it.
    leave_out: Vec<String>,
    /// What it seems to be about; absent where no word is known.
    topic: Option<String>,
}

/// Looks at what was typed.
pub async fn look(visit: Visit, body: Bytes) -> Response {
    let own_words = fields(&body).remove("own_words").unwrap_or_default();
    let seen = acting::look_at_words(&visit.app.service, visit.app.who(), &own_words);
    let seen = seen.map(|look| seen_in(&visit.app, visit.lang, look));
    visit.reply(seen.map(|seen| ([(header::CACHE_CONTROL, "no-store")], Json(seen)).into_response()))
}

fn seen_in(app: &App, lang: Lang, look: Look) -> Seen {
    let leave_out = look.leave_out.into_iter();
    let leave_out = leave_out.map(|(sort, words)| {
        let key = format!("words-leave-{}", sort.code());
        texts().get(lang, &key, &[("words", quoted(&words).into())])
    });
    let best = look.proposals.into_iter().find(|proposal| !proposal.because.is_empty());
    let topic = best.map(|best| {
        let topic = category_name(&app.service, lang, &best.category);
        let words = all_quoted(lang, &best.because);
        texts().get(lang, "words-topic", &[("topic", topic.into()), ("words", words.into())])
    });
    Seen { leave_out: leave_out.collect(), topic }
}

/// Why a need has its category, and which others its words point at.
pub fn proposal(app: &App, lang: Lang, need: &NeedRecord) -> Proposal {
    let proposals = acting::propose(&app.service, &need.own_words);
    let (own, others): (Vec<_>, Vec<_>) = proposals.into_iter().partition(|one| one.category == need.category);
    let because = own.into_iter().next().map(|one| one.because).filter(|words| !words.is_empty());
    let name = |code: &str| category_name(&app.service, lang, code);
    Proposal {
        because: because.map(|words| texts().get(lang, "words-because", &[("words", all_quoted(lang, &words).into())])),
        others: others.into_iter().take(2).map(|one| Choice::new(&one.category, name(&one.category), "")).collect(),
    }
}

fn quoted(words: &str) -> String {
    format!("“{words}”")
}

fn all_quoted(lang: Lang, words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    join(lang, &quoted)
}
