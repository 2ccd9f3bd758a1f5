//! Whoever is asked something hears it: one message for all that they are asked at once, or somebody calls.
use std::collections::HashMap;

use uuid::Uuid;

use super::token_of;
use crate::{
    mail::{Message, Way},
    service::{
        Service, ServiceError,
        account::hash_of,
        exchange::moment,
        joining::{
            list_shifts::{Todo, with_events},
            tell::put,
        },
        post::{Letter, Says, reached_at},
    },
    storage::{Contact, StoreError, VolunteerRecord},
    text::{Lang, date_words, hours_words, texts},
};
use engine::domain::Instant;

/// Tells everybody what they are asked and were not told yet; run now and then.
///
/// # Errors
/// What the database says.
pub async fn tell_asked(service: &Service) -> Result<usize, ServiceError> {
    let mut told = 0;
    for (shard, subject) in service.store.who_is_untold().await? {
        told += tell(service, shard, subject).await?;
    }
    Ok(told)
}

async fn tell(service: &Service, shard: i64, subject: Uuid) -> Result<usize, ServiceError> {
    let rows = service.store.untold(shard, subject).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.about_id).collect();
    let todos = with_events(service, service.store.shifts_by_id(shard, &ids).await?).await?;
    let now = moment(service);
    let open = todos.into_iter().filter(|todo| todo.shift.taken < todo.shift.most && todo.shift.starts_at > now);
    let open: HashMap<Uuid, Todo> = open.map(|todo| (todo.shift.id, todo)).collect();
    let Some(volunteer) = service.store.find_volunteer(shard, subject).await? else { return Ok(0) };
    let (batch, inside) = (service.new_id(), service.clone());
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            let mut rows = tx.take_untold(shard, subject).await?;
            let contact = tx.find_contact(&inside.store, (shard, subject)).await?.unwrap_or_default();
            let asked: Vec<&Todo> = rows.iter().filter_map(|row| open.get(&row.about_id)).collect();
            let letter = letter(&inside, batch, (&volunteer, &contact), &asked);
            let way = letter.as_ref().map_or("call", |letter| Way::to(&letter.to).as_str());
            for row in &mut rows {
                // What came to an end before they heard of it is not asked any more.
                let told = if open.contains_key(&row.about_id) { way } else { "over" };
                told.clone_into(&mut row.told);
                row.batch_id = Some(batch);
                row.token_sha256 = hash_of(&token_of(&inside, batch));
            }
            let told = rows.len();
            tx.put_person_asks(rows).await?;
            if let Some(letter) = letter {
                put(tx, &inside, (&Letter::To(letter), subject)).await?;
            }
            Ok::<_, StoreError>(told)
        })
    });
    Ok(work.await?)
}

/// What they get; nothing where no way to them is set, or nothing is left to ask.
fn letter(
    service: &Service,
    batch: Uuid,
    (volunteer, contact): (&VolunteerRecord, &Contact),
    asked: &[&Todo],
) -> Option<Message> {
    let (to, first) = (reached_at(service, contact)?, asked.first()?);
    let lang = lang_of(volunteer);
    // A text message holds no secret: it leads to what anyone may see.
    let path = match Way::to(to) {
        Way::Mail => format!("/gevraagd/{}", token_of(service, batch)),
        Way::Sms => format!("/meedoen/{}", first.event.id),
    };
    let says = Says::Asked { what: asked.iter().map(|todo| what(service, lang, todo)).collect(), path };
    let until = asked.iter().map(|todo| todo.shift.starts_at.timestamp()).max();
    Some(Message { until, ..says.message(service, lang, to) })
}

/// Dutch for whoever speaks it; else the first of ours that they speak.
fn lang_of(volunteer: &VolunteerRecord) -> Lang {
    let speaks = |lang: &Lang| volunteer.languages.split([' ', ',', ';']).any(|one| one == lang.tag());
    Lang::ALL.into_iter().find(speaks).unwrap_or_default()
}

/// "Speelgoedruilbeurs, zaterdag 21 november van half 1 tot half 2: tafels klaarzetten".
fn what(service: &Service, lang: Lang, todo: &Todo) -> String {
    let (from, to) = (Instant(todo.shift.starts_at.timestamp()), Instant(todo.shift.ends_at.timestamp()));
    let args = [
        ("date", date_words(lang, from, service.instant()).into()),
        ("hours", hours_words(lang, from, to).into()),
        ("role", todo.shift.role.as_str().into()),
    ];
    format!("{}, {}.", todo.event.name, texts().get(lang, "join-what", &args))
}
