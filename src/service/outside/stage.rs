//! "Ik wil hier eens kijken": a young person finds places near where one walks along, works or learns, and says where they
//! want to look. That goes to a person with a name, as every question from outside does, and never to the shop: a business
//! must not choose by face.
use std::collections::HashSet;

use engine::domain::What;
use uuid::Uuid;

use super::{
    About, Asked,
    ask::{Asker, keep},
};
use crate::{
    import::KindsOfWork,
    service::{
        Fault, Principal, Service, ServiceError,
        acting::{NewNeed, Written, subject, write_need},
        asking::{Near, Place, Shown, Where, find_place, near},
        exchange::moment,
        mine::Reach,
    },
    storage::{Found, StageInterestRecord},
    text::{Lang, text, texts},
};

/// How far one is willing to walk.
const MINUTES: f64 = 30.0;
/// Most shops by far said nothing: so many things are looked through for those that did.
const LOOKED_THROUGH: usize = 500;
/// Places of one page.
const MOST: usize = 10;
/// A partner that offers one of these lets somebody walk along or learn.
const WALKS_ALONG: [&str; 2] = ["werkervaring", "stage"];
const MOST_NAME: usize = 40;

/// What a young person looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Postcode or street; empty for who rather does not say.
    pub place: String,
    /// Code of a kind of work; empty for any.
    pub work: String,
    /// With a school.
    pub school: bool,
}

/// A place where one may walk along.
#[derive(Clone, Debug)]
pub struct Spot {
    /// What sort of thing it is.
    pub what: What,
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
}

/// What is near.
#[derive(Clone, Debug, Default)]
pub struct Spots {
    /// Best first.
    pub shown: Vec<Shown>,
    /// It is known from where one walks.
    pub known: bool,
}

/// Where somebody wants to look, and how to reach them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewInterest {
    /// What they looked for.
    pub wish: Wish,
    /// A first name; may be empty.
    pub first_name: String,
    /// A phone number or an e-mail address: theirs, or of the parent beside them.
    pub reach: String,
    /// `16` or `under`.
    pub age: String,
    /// A parent knows of it; asked of who is under sixteen.
    pub parent: bool,
    /// Sent again with the same key, it is written down once; a key is one of ours, or none.
    pub idempotency_key: String,
}

/// Places near where somebody of the shop said yes, or a partner lets one walk along.
///
/// # Errors
/// Those of a place (field `place`).
pub async fn find_spots(service: &Service, wish: &Wish) -> Result<Spots, ServiceError> {
    let Some((from, known)) = from(service, wish).await? else { return Ok(Spots::default()) };
    let categories = if wish.school { ["stage", "werkervaring"] } else { ["werkervaring", "stage"] };
    let work = KindsOfWork::known().find_code(&wish.work);
    let categories = categories.map(str::to_owned).to_vec();
    let asked = Near { categories, work, limit: LOOKED_THROUGH, ..Near::about("", MINUTES) };
    // Whoever looks sees what everybody sees, also somebody of a team.
    let all = near(service, Principal::Anonymous, &from, &asked).await?.suggestions;
    let said = said_yes(service, all.iter().map(|shown| (&shown.found, shown.suggestion.id.as_uuid()))).await?;
    let mut shown: Vec<Shown> = all.into_iter().filter(|one| said.contains(&one.suggestion.id.as_uuid())).collect();
    shown.truncate(MOST);
    Ok(Spots { shown, known })
}

/// Where it is asked from, and whether that is where somebody is: else from where most people live.
async fn from(service: &Service, wish: &Wish) -> Result<Option<(Place, bool)>, ServiceError> {
    if !wish.place.trim().is_empty() {
        let place = find_place(service, &Where::Typed(wish.place.clone())).await.map_err(|fault| fault.at("place"))?;
        return Ok(Some((place, true)));
    }
    let Some(at) = service.store.busiest_anchor().await? else { return Ok(None) };
    Ok(Some((find_place(service, &Where::At(at)).await?, false)))
}

/// Those of what was found where one may come and look: nobody's home, nobody who rests, nobody who never said yes.
async fn said_yes<'a>(
    service: &Service,
    found: impl Iterator<Item = (&'a Found, Uuid)>,
) -> Result<HashSet<Uuid>, ServiceError> {
    let found: Vec<(&Found, Uuid)> = found.filter(|(one, _)| !one.is_person()).collect();
    let places: Vec<Uuid> =
        found.iter().filter(|(one, _)| matches!(one, Found::KnownPlace(_))).map(|(_, id)| *id).collect();
    let answers = service.store.shops_that_answered(&places).await?;
    let resting = service.store.resting(moment(service)).await?;
    let takes = |one: &Found, id: &Uuid| match one {
        Found::Offer(offer, ..) => {
            offer.status == "active" && offer.categories.split(' ').any(|code| WALKS_ALONG.contains(&code))
        }
        Found::KnownPlace(place) => {
            !place.withdrawn && answers.get(id).is_some_and(|answer| answer == "one" || answer == "more")
        }
        Found::Event(..) | Found::Initiative(..) => false,
    };
    let open = found.into_iter().filter(|(one, id)| takes(one, id) && !resting.contains_key(&subject(one, *id)));
    Ok(open.map(|(_, id)| id).collect())
}

/// One of them by its id.
///
/// # Errors
/// [`ServiceError::NotFound`] for what lets nobody walk along, or is not for everyone.
pub async fn find_spot(service: &Service, id: Uuid) -> Result<Spot, ServiceError> {
    let Some(entry) = service.store.find_entry(id).await? else { return Err(ServiceError::NotFound) };
    if entry.visibility != "public" || entry.withdrawn {
        return Err(ServiceError::NotFound);
    }
    let Ok(what) = entry.what.parse::<What>() else { return Err(ServiceError::NotFound) };
    let found = service.store.found(&[(what, id)]).await?.remove(&id).ok_or(ServiceError::NotFound)?;
    if said_yes(service, std::iter::once((&found, id))).await?.is_empty() {
        return Err(ServiceError::NotFound);
    }
    Ok(Spot { what, id, name: found.name().to_owned() })
}

/// Writes down that somebody wants to look there; a person with a name reads it and answers before a day.
///
/// # Errors
/// [`ServiceError::Invalid`] with all faults: `reach-missing`, `reach-wrong`, `own-first-name-wrong`, `stage-age`,
/// `stage-parent`, those of a place; [`ServiceError::NotFound`] for what lets nobody walk along.
pub async fn note_interest(
    service: &Service,
    lang: Lang,
    spot: Uuid,
    new: &NewInterest,
) -> Result<Asked, ServiceError> {
    let spot = find_spot(service, spot).await?;
    let mut faults = check(new);
    let reach = match Reach::read(&new.reach) {
        Ok(None) => Err(Fault::new("reach", "reach-missing")),
        other => other,
    };
    let reach = reach.map_err(|fault| faults.push(fault)).ok().flatten();
    let need = match write_need(service, &need_of(lang, new)).await {
        Ok(Written { need, .. }) => Some(need),
        Err(ServiceError::Invalid(more)) => {
            faults.extend(more);
            None
        }
        Err(other) => return Err(other),
    };
    let (Some(reach), Some(mut need), true) = (reach, need, faults.is_empty()) else {
        return Err(ServiceError::Invalid(faults));
    };
    need.own_network = "rather-not-say".to_owned();
    let details = reach.contact(&new.first_name);
    let interest = interest(&spot, new);
    let asker = Asker { about: About::Stage, reach: Some(reach), details, interest: Some(interest) };
    keep(service, lang, asker, (need, &new.idempotency_key)).await
}

fn check(new: &NewInterest) -> Vec<Fault> {
    let mut faults = Vec::new();
    let name = new.first_name.trim();
    if name.chars().count() > MOST_NAME || name.chars().any(|c| c.is_ascii_digit() || c == '@') {
        faults.push(Fault::new("first_name", "own-first-name-wrong"));
    }
    match new.age.as_str() {
        "16" => {}
        "under" if new.parent => {}
        "under" => faults.push(Fault::new("parent", "stage-parent")),
        _ => faults.push(Fault::new("age", "stage-age")),
    }
    faults
}

/// What a team reads: what somebody looks for, in a sentence of ours; where they want to look stands apart.
fn need_of(lang: Lang, new: &NewInterest) -> NewNeed {
    let work = KindsOfWork::known().named(&new.wish.work);
    let work = work.map_or_else(|| text(lang, "stage-any-work"), |kind| lang.pick(&kind.nl, &kind.en).to_owned());
    let key = if new.wish.school { "stage-words-school" } else { "stage-words" };
    let category = if new.wish.school { "stage" } else { "werkervaring" };
    NewNeed {
        own_words: texts().get(lang, key, &[("work", work.to_lowercase().into())]),
        place: new.wish.place.clone(),
        no_fixed_place: new.wish.place.trim().is_empty(),
        category: Some(category.to_owned()),
        keep_words: true,
        ..NewNeed::default()
    }
}

fn interest(spot: &Spot, new: &NewInterest) -> StageInterestRecord {
    StageInterestRecord {
        municipality_id: 0,
        id: Uuid::nil(),
        what: spot.what.as_str().to_owned(),
        entry_id: spot.id,
        name: spot.name.clone(),
        work: KindsOfWork::known().named(&new.wish.work).map(|kind| kind.code.clone()).unwrap_or_default(),
        school: new.wish.school,
        under_16: new.age == "under",
    }
}
