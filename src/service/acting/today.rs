//! "Vandaag": what needs a human now, for whoever signed in. Their own page, never a figure for somebody else.
use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use jiff::ToSpan;
use uuid::Uuid;

use super::{course::CALL_FIRST, moments::now_here};
use crate::{
    service::{
        Principal, Role, Service, ServiceError, Staff,
        exchange::{at_moment, moment},
        network,
    },
    storage::{Found, Giver, NeedRecord, OutsideNeedRecord, SolvedThemselves, Unthanked, VolunteerRecord},
};

/// For so long an answer stays on the page.
const ANSWER_DAYS: i64 = 3;
/// Partners to thank on one page: whoever has more sees those who wait longest.
const MOST_THANKS: u64 = 10;
/// New people to call on one page: whoever came first.
const MOST_HELPERS: u64 = 10;

/// One thing that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waits {
    /// The need it is about.
    pub need: NeedRecord,
    /// What.
    pub what: What,
    /// When; needs without an action: since when.
    pub at: DateTime<Utc>,
}

/// What waits.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// An appointment at a place.
    Appointment {
        /// The place.
        name: String,
    },
    /// It was yesterday's or earlier: was it kept?
    Kept {
        /// The place.
        name: String,
    },
    /// It is tomorrow's: call them today, as was promised.
    CallAhead {
        /// The place.
        name: String,
        /// Its sort and id among what can be found.
        entry: (engine::domain::What, Uuid),
        /// The partner, where it is one.
        partner: Option<Uuid>,
    },
    /// A place to call again.
    CallBack {
        /// The place.
        name: String,
        /// Which suggestion.
        entry: Uuid,
    },
    /// A next step, in own words or a known word.
    Step(String),
    /// Somebody of their own people answered.
    Answer {
        /// Which relation.
        who: String,
        /// Will they?
        yes: bool,
    },
    /// All that was planned was done, and nothing is planned.
    NoStep,
    /// Nothing was done for it yet.
    NoAction,
    /// Somebody asked it from outside and waits for an answer; it was promised before `at`.
    Outside {
        /// That moment is over.
        late: bool,
        /// Where a young person wants to look.
        spot: Option<String>,
    },
}

/// A worker's day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Day {
    /// What waits: by time, then what has none.
    pub waits: Vec<Waits>,
    /// Who did something and was not thanked yet.
    pub thanks: Vec<Unthanked>,
    /// Places arranged this month.
    pub arranged: u64,
    /// Who said themselves what they can do, and nobody spoke to yet.
    pub new_helpers: Vec<VolunteerRecord>,
    /// What the whole team's needs came to with people's own network.
    pub themselves: SolvedThemselves,
}

type Row = (Uuid, What, DateTime<Utc>);

/// What waits for whoever asks.
///
/// # Errors
/// [`ServiceError::Forbidden`] for who did not sign in.
pub async fn get_day(service: &Service, who: Principal) -> Result<Day, ServiceError> {
    let staff = who.must_be_staff()?;
    let (store, shard, worker) = (&service.store, staff.municipality, staff.worker);
    let days = bounds(service);
    let mut found = agreed(service, &staff, days).await?;
    found.extend(said_and_due(service, &staff, days).await?);
    let outside = from_outside(service, &staff).await?;
    found.retain(|(id, what, _)| !is_first_step(what) || outside.iter().all(|(other, ..)| other != id));
    found.extend(outside);
    let by_id = needs(service, who, &found).await?;
    let with_need = |(id, what, at): Row| {
        let need = by_id.get(&id).filter(|need| need.status != "closed")?.clone();
        let is_theirs = !matches!(what, What::Outside { .. }) || waits_for(&staff, &need, at, days);
        is_theirs.then_some(Waits { need, what, at })
    };
    let mut waits: Vec<Waits> = found.into_iter().filter_map(with_need).collect();
    waits.sort_by_key(|one| one.at);
    let done = store.needs_without_step(shard, worker, moment(service)).await?;
    let begun = done.into_iter().map(|need| (need, What::NoStep));
    let fresh = store.needs_without_action(shard, worker).await?.into_iter().map(|need| (need, What::NoAction));
    for (need, what) in begun.chain(fresh) {
        if waits.iter().all(|one| one.need.id != need.id) {
            waits.push(Waits { at: need.created_at, what, need });
        }
    }
    let thanks = store.unthanked_of(shard, worker, MOST_THANKS).await?;
    let new_helpers = store.volunteers_to_meet([shard, 0], network::SELF, (MOST_HELPERS, moment(service))).await?;
    let themselves = match staff.team {
        Some(team) => store.solved_themselves(shard, team).await?,
        None => SolvedThemselves::default(),
    };
    Ok(Day { waits, thanks, new_helpers, themselves, arranged: store.count_arranged(shard, worker, days.month).await? })
}

/// What was asked from outside and has no answer yet, of the shards this worker sees; who is told is for [`waits_for`].
async fn from_outside(service: &Service, staff: &Staff) -> Result<Vec<Row>, ServiceError> {
    let (now, waiting) = (moment(service), service.store.outside_needs_waiting([staff.municipality, 0]).await?);
    let ids: Vec<Uuid> = waiting.iter().map(|row| row.id).collect();
    let mut interests = service.store.stage_interests([staff.municipality, 0], &ids).await?;
    let row = |row: OutsideNeedRecord| {
        let spot = interests.remove(&row.id).map(|interest| interest.name);
        (row.id, What::Outside { late: row.answer_by <= now, spot }, row.answer_by)
    };
    Ok(waiting.into_iter().map(row).collect())
}

/// Whose it is hears of it at once; a coordinator once the last day for it has come.
fn waits_for(staff: &Staff, need: &NeedRecord, answer_by: DateTime<Utc>, days: Days) -> bool {
    need.owner_id == staff.worker || (staff.role >= Role::Coordinator && answer_by <= days.tomorrow)
}

/// The answer that was promised comes before the call every need begins with.
fn is_first_step(what: &What) -> bool {
    matches!(what, What::Step(step) if step == CALL_FIRST)
}

/// What is held: today's, tomorrow's where nobody called them today, and what is over.
async fn agreed(service: &Service, staff: &Staff, days: Days) -> Result<Vec<Row>, ServiceError> {
    let (store, shard, worker) = (&service.store, staff.municipality, staff.worker);
    let mut found: Vec<Row> = Vec::new();
    for row in store.agreements_unsaid(shard, worker, days.today).await? {
        found.push((row.need_id, What::Kept { name: row.name }, row.starts_at));
    }
    for row in store.agreements_between(shard, worker, [days.today, days.tomorrow]).await? {
        found.push((row.need_id, What::Appointment { name: row.name }, row.starts_at));
    }
    let mut ahead = store.agreements_between(shard, worker, [days.tomorrow, days.after]).await?;
    // Whoever said yes today has been called today.
    ahead.retain(|row| row.created_at < days.today);
    let entries: Vec<_> = ahead.iter().filter_map(|row| Some((row.what.parse().ok()?, row.entry_id))).collect();
    let things = store.found(&entries).await?;
    let partner_of = |entry: &Uuid| things.get(entry).and_then(Found::giver).map(Giver::id);
    let partners: Vec<Uuid> = entries.iter().filter_map(|(_, entry)| partner_of(entry)).collect();
    let spoken = store.spoken_since(&partners, days.today).await?;
    for row in ahead {
        let partner = partner_of(&row.entry_id);
        let Ok(what) = row.what.parse() else { continue };
        if partner.is_none_or(|partner| !spoken.contains(&partner)) {
            let ahead = What::CallAhead { name: row.name, entry: (what, row.entry_id), partner };
            found.push((row.need_id, ahead, days.today));
        }
    }
    Ok(found)
}

/// Calls to make again, what own people answered, steps that are due.
async fn said_and_due(service: &Service, staff: &Staff, days: Days) -> Result<Vec<Row>, ServiceError> {
    let (store, shard, worker) = (&service.store, staff.municipality, staff.worker);
    let mut found: Vec<Row> = Vec::new();
    for row in store.calls_to_repeat(shard, worker, days.tomorrow).await? {
        let at = row.call_back_at.unwrap_or(row.at);
        found.push((row.need_id, What::CallBack { name: row.name, entry: row.entry_id }, at));
    }
    for row in store.answers_since(shard, worker, days.today - TimeDelta::days(ANSWER_DAYS)).await? {
        let at = row.answered_at.unwrap_or(row.created_at);
        found.push((row.need_id, What::Answer { yes: row.answer == "yes", who: row.who }, at));
    }
    for row in store.steps_due(shard, worker, days.tomorrow).await? {
        found.push((row.need_id, What::Step(row.what), row.due_at.unwrap_or(row.created_at)));
    }
    Ok(found)
}

async fn needs(service: &Service, who: Principal, found: &[Row]) -> Result<HashMap<Uuid, NeedRecord>, ServiceError> {
    let mut ids: Vec<Uuid> = found.iter().map(|(id, ..)| *id).collect();
    ids.sort_unstable();
    ids.dedup();
    let rows = service.store.needs_by_id(who.whose_needs()?, ids).await?;
    Ok(rows.into_iter().map(|need| (need.id, need)).collect())
}

/// When days begin, where the clock on the wall says so.
#[derive(Clone, Copy)]
struct Days {
    month: DateTime<Utc>,
    today: DateTime<Utc>,
    tomorrow: DateTime<Utc>,
    after: DateTime<Utc>,
}

fn bounds(service: &Service) -> Days {
    let now = now_here(service);
    let midnight = now.start_of_day().unwrap_or_else(|_| now.clone());
    let later = |days: i64| midnight.checked_add(days.days()).unwrap_or_else(|_| midnight.clone());
    let month = midnight.first_of_month().unwrap_or_else(|_| midnight.clone());
    let [month, today, tomorrow, after] = [month, later(0), later(1), later(2)].map(|at| at_moment(at.timestamp()));
    Days { month, today, tomorrow, after }
}
