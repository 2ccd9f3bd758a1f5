//! "Yes, one." A name and a number, and nothing else: who calls, and before when, follows from them.
use chrono::{DateTime, Utc};
use jiff::ToSpan;
use uuid::Uuid;

use super::{
    Own, Shop, Visited, Whose,
    code::{SORT, own_page},
    own::get_own,
    promise::call_before,
    tasks::chosen,
    whose_shop,
};
use crate::{
    import::dutch_phone,
    service::{
        Fault, Principal, Service, ServiceError,
        exchange::{at_moment, moment},
        mine::{NewPerson, Reach, put_person},
        zone,
    },
    storage::{SHOP_OPEN, SHOP_WRONG_NUMBER, ShopAnswerRecord, StoreError, Tx},
};

/// What a shop can say that is no no.
pub const ANSWERS: [&str; 3] = ["one", "more", "else"];
/// Longest own words.
pub const MOST_WORDS: usize = 300;
/// Longest name.
const MOST_NAME: usize = 80;
const ROUTE: &str = "answer-shop";

/// What a shop says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAnswer {
    /// One of [`ANSWERS`].
    pub answer: String,
    /// Whom to ask for.
    pub person: String,
    /// Their number.
    pub phone: String,
    /// What somebody can do there, or what else they want; may be empty.
    pub can: Vec<String>,
    /// What else, in own words; may be empty.
    pub words: String,
    /// From the page of an answer that is changed; empty for a new one.
    pub pass: String,
    /// Sent again with the same key, it is said once; empty = every time.
    pub idempotency_key: String,
}

/// What came of it.
#[derive(Clone, Debug)]
pub enum Answered {
    /// It stands.
    Kept(Box<Own>),
    /// Somebody of the shop answered before.
    Taken,
    /// It stood, and was taken back since.
    Gone,
}

/// Keeps what a shop says, sealed under a key of its own, and who calls before when.
///
/// # Errors
/// `shop-answer`, `shop-person`, `shop-person-long`, `shop-phone-missing`, `shop-phone`, `shop-words-long`, all at once;
/// `shop-nobody` where no team works.
pub async fn answer_shop(
    service: &Service,
    who: Principal,
    visited: &Visited,
    new: &NewAnswer,
) -> Result<Answered, ServiceError> {
    let reach = check(new)?;
    let Some(human) = &visited.human else { return Err(Fault::new("answer", "shop-nobody").into()) };
    let whose = whose_shop(service, &new.pass).await?;
    let shop = visited.shop.clone();
    let row = row(service, &shop, new, human.worker);
    let change = Change { shop, row, reach, person: new.person.clone(), words: new.words.trim().to_owned(), whose };
    let key = new.idempotency_key.chars().filter(|c| !c.is_control()).take(MOST_WORDS).collect();
    let kept = store(service, who, change, key).await?;
    let Some(key) = kept else { return Ok(Answered::Taken) };
    let Some(whose) = own_page(service, key).await? else { return Ok(Answered::Gone) };
    Ok(get_own(service, &whose).await?.map_or(Answered::Gone, |own| Answered::Kept(Box::new(own))))
}

struct Change {
    shop: Shop,
    row: ShopAnswerRecord,
    reach: Reach,
    person: String,
    words: String,
    whose: Option<Whose>,
}

fn check(new: &NewAnswer) -> Result<Reach, ServiceError> {
    let mut faults = Vec::new();
    if !ANSWERS.contains(&new.answer.as_str()) {
        faults.push(Fault::new("answer", "shop-answer"));
    }
    let person = new.person.trim();
    if person.is_empty() {
        faults.push(Fault::new("person", "shop-person"));
    } else if person.chars().count() > MOST_NAME {
        faults.push(Fault::new("person", "shop-person-long").with("most", MOST_NAME));
    }
    let phone = dutch_phone(new.phone.trim());
    match (new.phone.trim(), &phone) {
        ("", _) => faults.push(Fault::new("phone", "shop-phone-missing")),
        (typed, None) => faults.push(Fault::new("phone", "shop-phone").with("value", typed)),
        _ => {}
    }
    if new.words.trim().chars().count() > MOST_WORDS {
        faults.push(Fault::new("words", "shop-words-long").with("most", MOST_WORDS));
    }
    match phone {
        Some(phone) if faults.is_empty() => Ok(Reach::Phone(phone)),
        _ => Err(ServiceError::Invalid(faults)),
    }
}

fn row(service: &Service, shop: &Shop, new: &NewAnswer, worker: Uuid) -> ShopAnswerRecord {
    let now = moment(service);
    ShopAnswerRecord {
        municipality_id: shop.municipality,
        id: service.new_id(),
        subject_id: shop.subject,
        what: shop.what.to_owned(),
        answer: new.answer.clone(),
        can: chosen(shop, &new.answer, &new.can).join(" "),
        sealed_words: Vec::new(),
        worker_id: worker,
        call_before: call_before(service),
        state: SHOP_OPEN.to_owned(),
        created_at: now,
        updated_at: now,
        called_at: None,
    }
}

/// The key of what stands now; nothing when another of the shop was first.
async fn store(
    service: &Service,
    who: Principal,
    change: Change,
    key: String,
) -> Result<Option<(i64, Uuid)>, ServiceError> {
    let (now, audit_id, until) = (moment(service), service.new_id(), in_a_year(service));
    let owned = service.clone();
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(serde_json::from_value(earlier).ok());
            }
            let before = tx.take_shop(&change.shop.subjects()).await?;
            let own = change.whose.as_ref().map(|whose| whose.answer);
            let Some(row) = over(before, own, &change.row) else { return Ok(None) };
            let (shard, id) = (row.municipality_id, row.id);
            tx.wake_shop(&owned.store, (shard, change.shop.subject), now).await?;
            let details = change.reach.contact(&change.person);
            let reach = Some(change.reach);
            // Whoever keeps their number keeps their code.
            tx.erase_person(shard, id).await?;
            let person = NewPerson { municipality: shard, subject: id, sort: SORT, reach, details, until };
            put_person(tx, &owned, person, now).await?;
            tx.put_shop_answer(&owned.store, row, &change.words).await?;
            let action = if own == Some(id) { "change-answer" } else { "answer" };
            tx.audit(shard, audit_id, now, [&who.actor(), action, "shop"], Some(id));
            tx.remember(ROUTE, &key, serde_json::json!((shard, id)), now).await?;
            Ok(Some((shard, id)))
        })
    });
    Ok(work.await?)
}

/// The new answer in place of the one before, where it is theirs to change: who calls, and before when, stays; a number
/// that was wrong gets a new day.
fn over(before: Option<ShopAnswerRecord>, own: Option<Uuid>, new: &ShopAnswerRecord) -> Option<ShopAnswerRecord> {
    let Some(before) = before else { return Some(new.clone()) };
    if own != Some(before.id) {
        return None;
    }
    let said = ShopAnswerRecord { answer: new.answer.clone(), can: new.can.clone(), ..before };
    let said = ShopAnswerRecord { updated_at: new.updated_at, ..said };
    if said.state == SHOP_WRONG_NUMBER {
        return Some(ShopAnswerRecord { state: SHOP_OPEN.to_owned(), call_before: new.call_before, ..said });
    }
    Some(said)
}

/// So long the code of a shop opens its page.
fn in_a_year(service: &Service) -> DateTime<Utc> {
    let now = service.clock.now().to_zoned(zone());
    at_moment(now.saturating_add(1.year()).timestamp())
}

impl Tx {
    /// Ends the silence that a no gave: somebody of the shop speaks themselves. What a team agreed with them stays.
    async fn wake_shop(
        &mut self,
        store: &crate::storage::Store,
        (shard, subject): (i64, Uuid),
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.end_rest(store, (shard, subject), super::refuse::REASON, now).await
    }
}
