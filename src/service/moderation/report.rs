//! Somebody says what is wrong with a text. How to reach them is theirs to give, and goes once they are answered.
use chrono::{DateTime, Utc};
use engine::domain::What;
use uuid::Uuid;

use crate::{
    service::{Fault, Service, ServiceError, exchange::moment, mine::Reach, network::check_own_words},
    storage::{Found, Giver, PublicText, ReportRecord, is_read_by_all},
    text::Lang,
};

/// What can be wrong.
pub const REASONS: [&str; 4] = ["wrong", "rude", "person", "unsafe"];
const ROUTE: &str = "report-text";
const MOST_WORDS: usize = 300;

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewReport {
    /// One of [`REASONS`].
    pub reason: String,
    /// What is wrong, in own words; may be empty.
    pub words: String,
    /// What looks like a name is none.
    pub keep_words: bool,
    /// A phone number or an e-mail address; may be empty.
    pub reach: String,
    /// Sent again with the same key, it is written down once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// A text as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadText {
    /// Its sort.
    pub sort: PublicText,
    /// Where it is written down.
    pub municipality: i64,
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// What it says.
    pub words: String,
    /// How it stands.
    pub status: String,
}

impl ReadText {
    /// Does everybody read it?
    pub fn is_public(&self) -> bool {
        is_read_by_all(&self.status)
    }
}

/// A text by its sort and id, however it stands.
///
/// # Errors
/// [`ServiceError::NotFound`], also for what a person offers.
pub async fn find_text(service: &Service, sort: PublicText, id: Uuid) -> Result<ReadText, ServiceError> {
    let what = match sort {
        PublicText::Event => What::Event,
        PublicText::Initiative => What::Initiative,
        PublicText::Offer => What::Offer,
        PublicText::Idea => {
            let idea = service.store.find_idea(id).await?.ok_or(ServiceError::NotFound)?;
            let (municipality, words, status) = (idea.municipality_id, idea.words, idea.state);
            return Ok(ReadText { sort, municipality, id, name: words.clone(), words, status });
        }
    };
    let found = service.store.found(&[(what, id)]).await?.remove(&id).ok_or(ServiceError::NotFound)?;
    let text = |municipality, name: &str, words: &str, status: &str| {
        let [name, words, status] = [name, words, status].map(str::to_owned);
        Ok(ReadText { sort, municipality, id, name, words, status })
    };
    match &found {
        Found::Event(row, _) => text(row.municipality_id, &row.name, &row.description, &row.status),
        Found::Initiative(row, _) => text(row.municipality_id, &row.name, &row.description, &row.status),
        Found::Offer(row, Giver::Organization(giver), _) if !giver.is_person => {
            text(row.municipality_id, found.name(), &row.description, &row.status)
        }
        Found::Offer(..) | Found::KnownPlace(_) => Err(ServiceError::NotFound),
    }
}

/// Keeps what somebody says is wrong.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `report-reason`, `own-words-too-long`, `note-number`, `note-name`,
/// `reach-wrong`; [`ServiceError::NotFound`] for a text that nobody reads.
pub async fn report_text(
    service: &Service,
    lang: Lang,
    (sort, id): (PublicText, Uuid),
    new: &NewReport,
) -> Result<(), ServiceError> {
    let text = find_text(service, sort, id).await?;
    if !text.is_public() {
        return Err(ServiceError::NotFound);
    }
    let reach = check(new)?;
    let key = new.idempotency_key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (now, report, audit, store) = (moment(service), service.new_id(), service.new_id(), service.store.clone());
    let (shard, row) = (text.municipality, record((report, lang), text, new, now));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if tx.remembered(ROUTE, &key, now).await?.is_some() {
                return Ok(());
            }
            tx.put_report(row).await?;
            if let Some(reach) = reach {
                tx.put_contact(&store, shard, report, reach.contact("")).await?;
            }
            tx.audit(shard, audit, now, ["anonymous", "report", sort.as_str()], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!(report), now).await
        })
    });
    Ok(work.await?)
}

fn record((id, lang): (Uuid, Lang), text: ReadText, new: &NewReport, created_at: DateTime<Utc>) -> ReportRecord {
    ReportRecord {
        municipality_id: text.municipality,
        id,
        what: text.sort.as_str().to_owned(),
        object_id: text.id,
        name: text.name,
        reason: new.reason.clone(),
        words: new.words.trim().to_owned(),
        lang: lang.tag().to_owned(),
        state: "open".to_owned(),
        created_at,
        done_at: None,
        done_by: None,
    }
}

fn check(new: &NewReport) -> Result<Option<Reach>, ServiceError> {
    let mut faults = Vec::new();
    if !REASONS.contains(&new.reason.as_str()) {
        faults.push(Fault::new("reason", "report-reason"));
    }
    faults.extend(check_own_words("words", new.words.trim(), new.keep_words, MOST_WORDS));
    let reach = Reach::read(&new.reach).map_err(|fault| faults.push(fault)).ok().flatten();
    if faults.is_empty() { Ok(reach) } else { Err(ServiceError::Invalid(faults)) }
}
