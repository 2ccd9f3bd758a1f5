//! What is said about public texts, and what became of it. A text that is hidden goes from pages, lists and the index in one
//! unit of work; who did it, when and why stays.
use engine::domain::Taxonomy;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc, sea_query::Expr};
use uuid::Uuid;

use super::{
    IdeaRecord, ModerationRecord, Projected, ReportRecord, Store, StoreError, Tx,
    entity::{event, idea, initiative, moderation, offer, offer_entry, report},
    upsert,
};

/// Hidden by somebody of a team.
pub const TEXT_HIDDEN: &str = "hidden";
/// Not public yet: it waits for somebody of a team.
pub const TEXT_WAITING: &str = "waiting";
/// Somebody of a team said no to it.
pub const TEXT_REFUSED: &str = "no";
/// Rows of one page.
const MOST: u64 = 200;

/// Does everybody read what stands like this?
pub fn is_read_by_all(status: &str) -> bool {
    ![TEXT_HIDDEN, TEXT_WAITING, TEXT_REFUSED].contains(&status)
}

/// A text that people write and everybody reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PublicText {
    /// An event, with what there is to do there.
    Event,
    /// Something neighbours run.
    Initiative,
    /// What a partner offers.
    Offer,
    /// An idea of the neighbourhood.
    Idea,
}

impl PublicText {
    /// Every sort.
    pub const ALL: [Self; 4] = [Self::Event, Self::Initiative, Self::Offer, Self::Idea];

    /// As it is kept.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::Initiative => "initiative",
            Self::Offer => "offer",
            Self::Idea => "idea",
        }
    }

    /// The sort of a word that was kept.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.as_str() == word)
    }
}

/// How a row stands, taken until the unit of work ends, and how it stands from then on.
macro_rules! turned {
    ($tx:ident, $entity:ident, $column:ident, $key:expr, $to:expr) => {{
        let ((shard, id), to): ((i64, Uuid), &str) = ($key, $to);
        let was: Option<String> = $entity::Entity::find_by_id((shard, id))
            .lock_exclusive()
            .select_only()
            .column($entity::Column::$column)
            .into_tuple()
            .one($tx.conn())
            .await?;
        if was.is_some() {
            $entity::Entity::update_many()
                .col_expr($entity::Column::$column, Expr::value(to))
                .filter($entity::Column::MunicipalityId.eq(shard))
                .filter($entity::Column::Id.eq(id))
                .exec($tx.conn())
                .await?;
        }
        was
    }};
}

impl Tx {
    /// Gives a text another standing, in the index too, and says how it stood; nothing where it is not there.
    pub async fn turn_text(
        &mut self,
        taxonomy: &Taxonomy,
        (sort, shard, id): (PublicText, i64, Uuid),
        to: &str,
    ) -> Result<Option<String>, StoreError> {
        let was = match sort {
            PublicText::Event => turned!(self, event, Status, (shard, id), to),
            PublicText::Initiative => turned!(self, initiative, Status, (shard, id), to),
            PublicText::Offer => turned!(self, offer, Status, (shard, id), to),
            PublicText::Idea => turned!(self, idea, State, (shard, id), to),
        };
        let entry = offer_entry::Entity::find_by_id((shard, id)).one(self.conn()).await?;
        if let Some(entry) = entry.filter(|_| was.is_some()) {
            let withdrawn = !["planned", "running", "active"].contains(&to);
            self.put_entries(taxonomy, vec![Projected(offer_entry::Model { withdrawn, ..entry })]).await?;
        }
        Ok(was)
    }

    /// Keeps that a text was hidden or put back.
    pub async fn put_moderation(&mut self, row: ModerationRecord) -> Result<(), StoreError> {
        upsert::put_all::<moderation::Entity, moderation::ActiveModel>(self.conn(), vec![row]).await
    }

    /// The last time a text was hidden or put back.
    pub async fn last_moderation(&self, shard: i64, object: Uuid) -> Result<Option<ModerationRecord>, StoreError> {
        Ok(moderation::Entity::find()
            .filter(moderation::Column::MunicipalityId.eq(shard))
            .filter(moderation::Column::ObjectId.eq(object))
            .order_by_desc(moderation::Column::At)
            .order_by_desc(moderation::Column::Id)
            .one(self.conn())
            .await?)
    }

    /// Keeps what somebody says about a text, or what became of it.
    pub async fn put_report(&mut self, row: ReportRecord) -> Result<(), StoreError> {
        upsert::put_all::<report::Entity, report::ActiveModel>(self.conn(), vec![row]).await
    }

    /// One report, taken until the unit of work ends.
    pub async fn take_report(&mut self, shard: i64, id: Uuid) -> Result<Option<ReportRecord>, StoreError> {
        Ok(report::Entity::find_by_id((shard, id)).lock_exclusive().one(self.conn()).await?)
    }

    /// Whoever looked at a text closes what was said about it.
    pub async fn close_reports(
        &mut self,
        (shard, object): (i64, Uuid),
        by: Uuid,
        now: DateTimeUtc,
    ) -> Result<(), StoreError> {
        report::Entity::update_many()
            .col_expr(report::Column::State, Expr::value("seen"))
            .col_expr(report::Column::DoneAt, Expr::value(Some(now)))
            .col_expr(report::Column::DoneBy, Expr::value(Some(by)))
            .filter(report::Column::MunicipalityId.eq(shard))
            .filter(report::Column::ObjectId.eq(object))
            .filter(report::Column::State.eq("open"))
            .exec(self.conn())
            .await?;
        Ok(())
    }
}

impl Store {
    /// What was said and is not answered, the first first.
    pub async fn reports_open(&self, shard: i64) -> Result<Vec<ReportRecord>, StoreError> {
        Ok(report::Entity::find()
            .filter(report::Column::MunicipalityId.eq(shard))
            .filter(report::Column::State.ne("answered"))
            .order_by_asc(report::Column::CreatedAt)
            .order_by_asc(report::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// One report.
    pub async fn find_report(&self, shard: i64, id: Uuid) -> Result<Option<ReportRecord>, StoreError> {
        Ok(report::Entity::find_by_id((shard, id)).one(self.reader()).await?)
    }

    /// Whatever was hidden or put back of late, the newest first.
    pub async fn moderations(&self, shard: i64) -> Result<Vec<ModerationRecord>, StoreError> {
        Ok(moderation::Entity::find()
            .filter(moderation::Column::MunicipalityId.eq(shard))
            .order_by_desc(moderation::Column::At)
            .order_by_desc(moderation::Column::Id)
            .limit(MOST)
            .all(self.reader())
            .await?)
    }

    /// One idea.
    pub async fn find_idea(&self, id: Uuid) -> Result<Option<IdeaRecord>, StoreError> {
        Ok(idea::Entity::find().filter(idea::Column::Id.eq(id)).one(self.reader()).await?)
    }
}
