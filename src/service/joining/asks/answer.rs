//! Whoever was asked says yes or no, with one press. Looking changes nothing.
use uuid::Uuid;

use crate::{
    service::{
        Fault, Service, ServiceError,
        account::{hash_of, is_from_later},
        exchange::moment,
        joining::{
            list_shifts::{Todo, with_events},
            sign_up::{NewSignUp, is_over, sign_up},
        },
        post::reached_at,
    },
    storage::PersonAskRecord,
    text::Lang,
};

/// Longest name that is written down with a yes.
const MOST_NAME: usize = 40;

/// Where an ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// They may say yes.
    Open,
    /// They said yes.
    Yes,
    /// They said no, and may still say yes.
    No,
    /// There are enough people.
    Enough,
    /// It began, or was called off.
    Over,
}

/// Something somebody was asked.
#[derive(Clone, Debug, PartialEq)]
pub struct AskedFor {
    /// The ask.
    pub row: PersonAskRecord,
    /// For what.
    pub todo: Todo,
    /// Where it stands.
    pub wanted: Wanted,
}

/// What a link asks; nothing where it is unknown, or all of it is gone.
///
/// # Errors
/// What the database says.
pub async fn find_asked(service: &Service, token: &str) -> Result<Vec<AskedFor>, ServiceError> {
    let now = moment(service);
    let mut rows = service.store.person_asks_by_token(&hash_of(token)).await?;
    rows.retain(|row| !token.is_empty() && row.told != "over" && !is_from_later(row.created_at, now));
    let Some(shard) = rows.first().map(|row| row.municipality_id) else { return Ok(Vec::new()) };
    let ids: Vec<Uuid> = rows.iter().map(|row| row.about_id).collect();
    let todos = with_events(service, service.store.shifts_by_id(shard, &ids).await?).await?;
    let one = |row: PersonAskRecord| {
        let todo = todos.iter().find(|todo| todo.shift.id == row.about_id)?.clone();
        let wanted = match row.answer.as_str() {
            "yes" => Wanted::Yes,
            _ if is_over(&todo.shift, now) => Wanted::Over,
            _ if todo.shift.taken >= todo.shift.most || todo.shift.waiting > 0 => Wanted::Enough,
            "no" => Wanted::No,
            _ => Wanted::Open,
        };
        Some(AskedFor { row, todo, wanted })
    };
    Ok(rows.into_iter().filter_map(one).collect())
}

/// Keeps an answer: a yes signs them up, with a code as everybody gets. Said again it changes nothing; a no can become a yes.
///
/// # Errors
/// [`ServiceError::NotFound`] for what the link does not ask; `shift-over`; `ask-enough` where somebody was sooner.
pub async fn answer_asked(
    service: &Service,
    lang: Lang,
    (token, id): (&str, Uuid),
    yes: bool,
) -> Result<(), ServiceError> {
    let asked = find_asked(service, token).await?.into_iter().find(|one| one.row.id == id);
    let asked = asked.ok_or(ServiceError::NotFound)?;
    match (asked.wanted, yes) {
        (Wanted::Yes, _) | (Wanted::No, false) | (Wanted::Enough | Wanted::Over, false) => return Ok(()),
        (Wanted::Over, true) => return Err(Fault::new("shift", "shift-over").into()),
        (Wanted::Enough, true) => return Err(Fault::new("shift", "ask-enough").into()),
        (Wanted::Open | Wanted::No, true) => enter(service, lang, &asked).await?,
        (Wanted::Open, false) => {}
    }
    let (now, audit_id, shard, about) =
        (moment(service), service.new_id(), asked.row.municipality_id, asked.row.about_id);
    let who = format!("resident {}", asked.row.subject_id);
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            tx.answer_person_ask((shard, id), if yes { "yes" } else { "no" }, now).await?;
            tx.audit(shard, audit_id, now, [&who, "answer-ask", "shift"], Some(about));
            Ok(())
        })
    });
    Ok(work.await?)
}

/// Signs them up as they are known. The key is that of the ask: cut off in between and pressed again, it is the same place.
async fn enter(service: &Service, lang: Lang, asked: &AskedFor) -> Result<(), ServiceError> {
    let (shard, subject) = (asked.row.municipality_id, asked.row.subject_id);
    let volunteer = service.store.find_volunteer(shard, subject).await?.ok_or(ServiceError::NotFound)?;
    let contact = service.store.find_contact(subject).await?.map(|(details, _)| details).unwrap_or_default();
    let reach = reached_at(service, &contact).ok_or(ServiceError::NotFound)?.to_owned();
    let plain = |c: &char| !c.is_ascii_digit() && *c != '@';
    let first_name: String = volunteer.display_name.chars().filter(plain).take(MOST_NAME).collect();
    let idempotency_key = format!("ask {}", asked.row.id);
    let new = NewSignUp { first_name, reach, idempotency_key, every: false };
    sign_up(service, lang, asked.todo.shift.id, &new).await?;
    Ok(())
}
