//! A question in somebody's own words, without an account. It says who reads it and by when there is an answer.
use chrono::{DateTime, TimeDelta, Utc};
use engine::domain::Cell;
use uuid::Uuid;

use super::{SORT, STAGE, reader::reader};
use crate::{
    service::{
        Service, ServiceError,
        acting::{NewNeed, Promise, Written, first_step, shard_of, write_need},
        exchange::moment,
        mine::{Mine, NewPerson, Reach, put_person},
        zone,
    },
    storage::{Contact, NeedRecord, OutsideNeedRecord, QUESTION_DAYS, StageInterestRecord, StoreError, Tx},
    text::Lang,
};

/// Under which answers of this use case are remembered.
const ROUTE: &str = "ask-from-outside";
/// So long a code opens what was asked.
const KEPT: TimeDelta = TimeDelta::days(QUESTION_DAYS);

/// What was written down.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Asked {
    /// Where.
    pub municipality: i64,
    /// Whoever asked.
    pub subject: Uuid,
    /// What they asked.
    pub need: Uuid,
}

impl Asked {
    /// Whose it is, for what their own buttons are given.
    pub fn whose(&self) -> (i64, Uuid) {
        (self.municipality, self.subject)
    }
}

/// Whom a question is about. Of somebody else no name is asked, and none may stand in the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Whoever asks.
    #[default]
    Oneself,
    /// Somebody else.
    Somebody,
    /// Something in the street.
    Street,
    /// A young person who wants to look somewhere.
    Stage,
}

impl About {
    /// As it is kept and sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::Somebody => "other",
            Self::Street => "street",
            Self::Stage => "stage",
        }
    }

    /// What a form sends; whatever nobody can choose there is oneself.
    pub fn read(typed: &str) -> Self {
        [Self::Somebody, Self::Street].into_iter().find(|one| one.as_str() == typed).unwrap_or_default()
    }
}

/// Who asks, as far as they say.
pub(super) struct Asker {
    pub about: About,
    pub reach: Option<Reach>,
    pub details: Contact,
    /// Where a young person wants to look; the need is filled in here.
    pub interest: Option<StageInterestRecord>,
}

impl Asker {
    const fn sort(&self) -> &'static str {
        match self.about {
            About::Stage => STAGE,
            _ => SORT,
        }
    }
}

/// Writes down what somebody asks. Sent twice with one key it is written down once; a key is one of ours, or none.
///
/// # Errors
/// Those of [`crate::service::acting::record_need`], but for who may: anyone.
pub async fn ask(service: &Service, lang: Lang, about: About, new: &NewNeed) -> Result<Asked, ServiceError> {
    let asker = Asker { about, reach: None, details: Contact::default(), interest: None };
    let Written { need, .. } = write_need(service, new).await?;
    keep(service, lang, asker, (need, &new.idempotency_key)).await
}

/// Keeps a need with whoever reads it, what was promised and whoever asked.
pub(super) async fn keep(
    service: &Service,
    lang: Lang,
    mut asker: Asker,
    (mut need, key): (NeedRecord, &str),
) -> Result<Asked, ServiceError> {
    let key = key.parse::<Uuid>().map(|key| key.to_string()).unwrap_or_default();
    let (subject, audit_id, inside) = (service.new_id(), service.new_id(), service.clone());
    let now = moment(service);
    let promise = Promise::at(&service.clock.now().to_zoned(zone()));
    let work = service.store.write(move |tx| {
        Box::pin(async move {
            if let Some(earlier) = tx.remembered(ROUTE, &key, now).await? {
                return Ok(earlier);
            }
            let shard = shard_of(&tx.municipalities_by_cell().await?, need.cell);
            let cell = need.cell.and_then(|raw| Cell::try_from(raw).ok());
            (need.municipality_id, need.owner_id) = (shard, reader(tx, shard, cell).await?);
            let asked = Asked { municipality: shard, subject, need: need.id };
            let step = first_step(&need);
            tx.add_need(need).await?;
            tx.put_step(step).await?;
            tx.put_outside_need(promised(&asked, (lang, asker.about), promise.late(now), now)).await?;
            if let Some(interest) = asker.interest.take() {
                let row = StageInterestRecord { municipality_id: shard, id: asked.need, ..interest };
                tx.put_stage_interest(row).await?;
            }
            settle(tx, &inside, &asked, asker, now).await?;
            tx.audit(shard, audit_id, now, ["anonymous", "ask", "need"], Some(asked.need));
            let answer = serde_json::json!(asked);
            tx.remember(ROUTE, &key, answer.clone(), now).await?;
            Ok(answer)
        })
    });
    serde_json::from_value(work.await?).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
}

fn promised(
    asked: &Asked,
    (lang, about): (Lang, About),
    answer_by: DateTime<Utc>,
    now: DateTime<Utc>,
) -> OutsideNeedRecord {
    OutsideNeedRecord {
        municipality_id: asked.municipality,
        id: asked.need,
        subject_id: asked.subject,
        lang: lang.tag().to_owned(),
        answer_by,
        answered_at: None,
        answered_by: None,
        answer: Vec::new(),
        created_at: now,
        withdrawn_at: None,
        about: about.as_str().to_owned(),
    }
}

/// Whoever asked has a code of their own from then on; how to reach them they may say later, or not at all.
async fn settle(
    tx: &mut Tx,
    service: &Service,
    asked: &Asked,
    asker: Asker,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let ((municipality, subject), sort) = (asked.whose(), asker.sort());
    let Asker { reach, details, .. } = asker;
    let new = NewPerson { municipality, subject, sort, reach, details, until: now + KEPT };
    put_person(tx, service, new, now).await.map(drop)
}

/// Whoever asked, as who shows their code.
pub(super) fn is_question(mine: &Mine) -> bool {
    sort_of(mine).is_some()
}

/// What they are written down as; nothing for who did something else.
pub(super) fn sort_of(mine: &Mine) -> Option<&'static str> {
    [SORT, STAGE].into_iter().find(|sort| mine.sort == *sort)
}
