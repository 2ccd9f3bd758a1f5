//! Somebody from a resident's own network opens the link they got, and answers with one tap.
use super::moments::ends_after;
use crate::{
    service::{
        Service, ServiceError,
        account::{hash_of, is_from_later},
        exchange::moment,
    },
    storage::NetworkAskRecord,
};

/// What one may answer.
pub const YES: &str = "yes";
/// And the other answer.
pub const NO: &str = "no";

/// What the one with the link may know: that somebody asks, and whom to call. Nothing of the need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Whom to call.
    pub worker: String,
    /// Under which number.
    pub phone: Option<String>,
    /// `yes`, `no` or nothing yet.
    pub answer: String,
}

/// What a token opens; nothing when it is unknown or its time is over.
///
/// # Errors
/// What the database says.
pub async fn find_ask(service: &Service, token: &str) -> Result<Option<Asked>, ServiceError> {
    let Some(ask) = open_ask(service, token).await? else { return Ok(None) };
    let Some(need) = service.store.find_need(ask.need_id).await? else { return Ok(None) };
    let owner = service.store.find_worker(need.owner_id).await?;
    let team = match owner.as_ref().and_then(|owner| owner.team_id) {
        Some(team) => service.store.find_team(team).await?,
        None => None,
    };
    let helpdesk = service.config.helpdesk.as_ref().map(|desk| desk.phone.clone());
    let phone = owner.as_ref().and_then(|owner| owner.phone.clone());
    let phone = phone.or_else(|| team.and_then(|team| team.phone)).or(helpdesk);
    let worker = owner.map(|owner| owner.name).unwrap_or_default();
    Ok(Some(Asked { worker, phone, answer: ask.answer }))
}

async fn open_ask(service: &Service, token: &str) -> Result<Option<NetworkAskRecord>, ServiceError> {
    let ask = service.store.network_ask_by_token(&hash_of(token)).await?;
    let now = moment(service);
    Ok(ask.filter(|ask| now < ends_after(ask.ask_at) && !is_from_later(ask.created_at, now)))
}

/// Keeps an answer; it can be changed until the link's time is over. An unknown link changes nothing.
///
/// # Errors
/// What the database says.
pub async fn answer_ask(service: &Service, token: &str, yes: bool) -> Result<(), ServiceError> {
    let Some(ask) = open_ask(service, token).await? else { return Ok(()) };
    let answer = if yes { YES } else { NO };
    if ask.answer == answer {
        return Ok(());
    }
    let (now, audit_id) = (moment(service), service.new_id());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.answer_network_ask(ask.municipality_id, ask.id, answer, now).await?;
            let what = ["anonymous", "answer-network-ask", "need"];
            tx.audit(ask.municipality_id, audit_id, now, what, Some(ask.need_id));
            Ok(())
        })
    });
    Ok(work.await?)
}
