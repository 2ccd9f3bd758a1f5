//! What waits for somebody of a team: texts about which something was said, and texts that are hidden.
use uuid::Uuid;

use super::{ReadText, find_text};
use crate::{
    service::{Principal, Service, ServiceError},
    storage::{Contact, ModerationRecord, PublicText, ReportRecord, TEXT_HIDDEN},
};

/// What somebody said.
#[derive(Clone, Debug)]
pub struct Said {
    /// The report.
    pub row: ReportRecord,
    /// How to reach them, until they are answered.
    pub contact: Contact,
}

/// A text was hidden or put back.
#[derive(Clone, Debug)]
pub struct Deed {
    /// When, what and why.
    pub row: ModerationRecord,
    /// By whom.
    pub by: String,
}

/// A text with what was said about it.
#[derive(Clone, Debug)]
pub struct Case {
    /// The text.
    pub text: ReadText,
    /// What was said and is not answered, the first first.
    pub said: Vec<Said>,
    /// Who hid it and put it back, the newest first.
    pub history: Vec<Deed>,
}

impl Case {
    /// Nobody reads it now.
    pub fn is_hidden(&self) -> bool {
        self.text.status == TEXT_HIDDEN
    }
}

/// What waits in the municipality of whoever asks: first what was said first, then what is hidden.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who is not of a team.
pub async fn list_cases(service: &Service, who: Principal) -> Result<Vec<Case>, ServiceError> {
    let shard = who.must_be_staff()?.municipality;
    let (reports, deeds) = (service.store.reports_open(shard).await?, service.store.moderations(shard).await?);
    let mut keys: Vec<(&str, Uuid)> = Vec::new();
    let said = reports.iter().map(|row| (row.what.as_str(), row.object_id));
    for key in said.chain(deeds.iter().map(|row| (row.what.as_str(), row.object_id))) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let workers: Vec<Uuid> = deeds.iter().map(|row| row.worker_id).collect();
    let names = service.store.names_of_workers(shard, &workers).await?;
    let mut cases = Vec::new();
    for (what, object) in keys {
        let Some(sort) = PublicText::read(what) else { continue };
        let text = match find_text(service, sort, object).await {
            Ok(text) => text,
            Err(ServiceError::NotFound) => continue,
            Err(other) => return Err(other),
        };
        let said = said_of(service, reports.iter().filter(|row| row.object_id == object)).await?;
        let of_it = deeds.iter().filter(|row| row.object_id == object);
        let by = |row: &ModerationRecord| names.get(&row.worker_id).cloned().unwrap_or_default();
        let history = of_it.map(|row| Deed { by: by(row), row: row.clone() }).collect();
        let case = Case { text, said, history };
        if !case.said.is_empty() || case.is_hidden() {
            cases.push(case);
        }
    }
    Ok(cases)
}

async fn said_of(service: &Service, reports: impl Iterator<Item = &ReportRecord>) -> Result<Vec<Said>, ServiceError> {
    let mut said = Vec::new();
    for row in reports {
        let contact = service.store.find_contact(row.id).await?.map(|(contact, _)| contact).unwrap_or_default();
        // What was looked at and can be answered to nobody is done.
        if row.state == "open" || !contact.is_empty() {
            said.push(Said { row: row.clone(), contact });
        }
    }
    Ok(said)
}
