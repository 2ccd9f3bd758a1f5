//! Everything a database holds of one person, row by row and column by column: what somebody is told who asks for it. A
//! column that comes later is in it by itself; only secrets, and what is about somebody else, are left out.
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, IdenStatic, Iterable, ModelTrait, QueryFilter, QueryOrder,
    QuerySelect, Value, prelude::DateTimeUtc, sea_query::SimpleExpr,
};
use serde_json::Value as Json;
use uuid::Uuid;

use super::{
    Store, StoreError,
    entity::{
        acquaintance, agreement, audit_log, bridge_builder, calendar_feed, call, consent, event, event_wish, idea,
        idea_join, matched, need, network_ask, offer, outbox, outside_need, own_code, rest, series_shift, shift,
        shop_answer, sign_up, stage_interest, standing, step, visit, volunteer, walk_along,
    },
};

/// Hashes by which something is found again: they tell nobody anything.
const SECRET: [&str; 5] = ["secret_hmac", "reach_hmac", "token_sha256", "fingerprint", "attempt"];
/// Of what was agreed or spoken about a helper for the need of somebody else, what is theirs.
const OF_HELPER: [&str; 11] =
    ["id", "what", "name", "address", "starts_at", "they_promise", "state", "outcome", "at", "call_back_at", "note"];

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Held {
    /// Words, or a code.
    Text(String),
    /// A number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// When.
    Moment(DateTimeUtc),
    /// Something with parts.
    Parts(Json),
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldRow {
    /// The table.
    pub table: &'static str,
    /// Its columns.
    pub fields: Vec<(String, Held)>,
}

/// Somebody of a team looked.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Look {
    /// Who: a role and a number.
    pub actor: String,
    /// At what.
    pub object_id: Option<String>,
    /// When.
    pub at: DateTimeUtc,
}

fn held(value: Value) -> Option<Held> {
    match value {
        Value::BigInt(Some(number)) => Some(Held::Number(number)),
        Value::Bool(Some(flag)) => Some(Held::Flag(flag)),
        Value::Double(Some(number)) => Some(Held::Parts(number.into())),
        Value::String(Some(text)) if !text.is_empty() => Some(Held::Text(text)),
        Value::Uuid(Some(id)) => Some(Held::Text(id.to_string())),
        Value::ChronoDateTimeUtc(Some(at)) => Some(Held::Moment(at)),
        Value::Json(Some(parts)) => Some(Held::Parts(*parts)),
        _ => None,
    }
}

impl HeldRow {
    fn of<E>(table: &'static str, row: &E::Model) -> Self
    where
        E: EntityTrait,
        E::Column: Iterable,
        E::Model: ModelTrait<Entity = E>,
    {
        let field = |column: E::Column| {
            let name = column.as_str();
            let told = !SECRET.contains(&name);
            Some((name.to_owned(), held(row.get(column)).filter(|_| told)?))
        };
        Self { table, fields: E::Column::iter().filter_map(field).collect() }
    }

    /// What is theirs of a row that is about somebody else too.
    fn of_helper(mut self) -> Self {
        self.fields.retain(|(name, _)| OF_HELPER.contains(&name.as_str()));
        self
    }

    fn with(mut self, name: &str, words: Option<String>) -> Self {
        self.fields.extend(words.filter(|words| !words.is_empty()).map(|words| (name.to_owned(), Held::Text(words))));
        self
    }
}

/// Rows as they are gathered.
#[derive(Default)]
struct Gathered(Vec<HeldRow>);

impl Gathered {
    async fn add<E>(&mut self, store: &Store, table: &'static str, is: SimpleExpr) -> Result<Vec<E::Model>, StoreError>
    where
        E: EntityTrait,
        E::Column: Iterable,
        E::Model: ModelTrait<Entity = E> + Send + Sync,
    {
        let rows = E::find().filter(is).all(store.reader()).await?;
        self.0.extend(rows.iter().map(|row| HeldRow::of::<E>(table, row)));
        Ok(rows)
    }

    async fn add_of_helper<E>(&mut self, store: &Store, table: &'static str, is: SimpleExpr) -> Result<(), StoreError>
    where
        E: EntityTrait,
        E::Column: Iterable,
        E::Model: ModelTrait<Entity = E> + Send + Sync,
    {
        let rows = E::find().filter(is).all(store.reader()).await?;
        self.0.extend(rows.iter().map(|row| HeldRow::of::<E>(table, row).of_helper()));
        Ok(())
    }

    /// What somebody asked, and what hangs on it.
    async fn question(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        let asked = outside_need::Entity::find().filter(outside_need::Column::SubjectId.eq(subject));
        for row in asked.all(store.reader()).await? {
            let answer = store.open_answer(&row).await?;
            self.0.push(HeldRow::of::<outside_need::Entity>("outside_need", &row).with("answer", answer));
            self.add::<need::Entity>(store, "need", need::Column::Id.eq(row.id)).await?;
            self.add::<stage_interest::Entity>(store, "stage_interest", stage_interest::Column::Id.eq(row.id)).await?;
            self.add::<network_ask::Entity>(store, "network_ask", network_ask::Column::NeedId.eq(row.id)).await?;
            self.add::<step::Entity>(store, "step", step::Column::NeedId.eq(row.id)).await?;
            self.calls(store, row.id).await?;
            self.add::<agreement::Entity>(store, "agreement", agreement::Column::NeedId.eq(row.id)).await?;
            self.add::<matched::Entity>(store, "match", matched::Column::NeedId.eq(row.id)).await?;
            // What a team wrote down and said to be theirs too.
            let others = need::Column::Asker.eq(subject).and(need::Column::Id.ne(row.id));
            self.add::<need::Entity>(store, "need", others).await?;
        }
        Ok(())
    }

    /// That somebody was called for them; who that was is for the team.
    async fn calls(&mut self, store: &Store, need: Uuid) -> Result<(), StoreError> {
        let rows = call::Entity::find().filter(call::Column::NeedId.eq(need)).all(store.reader()).await?;
        self.0.extend(rows.iter().map(|row| {
            let mut row = HeldRow::of::<call::Entity>("call", row);
            row.fields.retain(|(name, _)| !["name", "entry_id"].contains(&name.as_str()));
            row
        }));
        Ok(())
    }

    /// What somebody signed up for.
    async fn sign_ups(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        let rows = self.add::<sign_up::Entity>(store, "sign_up", sign_up::Column::SubjectId.eq(subject)).await?;
        for row in rows {
            for shift in self.add::<shift::Entity>(store, "shift", shift::Column::Id.eq(row.shift_id)).await? {
                self.add::<event::Entity>(store, "event", event::Column::Id.eq(shift.event_id)).await?;
            }
        }
        let every = standing::Column::SubjectId.eq(subject);
        for row in self.add::<standing::Entity>(store, "standing", every).await? {
            let what = series_shift::Column::Id.eq(row.series_shift_id);
            self.add::<series_shift::Entity>(store, "series_shift", what).await?;
        }
        Ok(())
    }

    /// What somebody can do, and what there was between us.
    async fn helper(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        self.add::<volunteer::Entity>(store, "volunteer", volunteer::Column::Id.eq(subject)).await?;
        self.add::<bridge_builder::Entity>(store, "bridge_builder", bridge_builder::Column::SubjectId.eq(subject))
            .await?;
        for offer in self.add::<offer::Entity>(store, "offer", offer::Column::VolunteerId.eq(subject)).await? {
            self.add_of_helper::<call::Entity>(store, "call", call::Column::EntryId.eq(offer.id)).await?;
            self.add_of_helper::<agreement::Entity>(store, "agreement", agreement::Column::EntryId.eq(offer.id))
                .await?;
        }
        self.between_us(store, subject).await
    }

    /// What a shop said, and what there was between us once it is a partner.
    async fn shop(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        for row in shop_answer::Entity::find().filter(shop_answer::Column::Id.eq(subject)).all(store.reader()).await? {
            let words = store.shop_words(&row).await?;
            self.0.push(HeldRow::of::<shop_answer::Entity>("shop_answer", &row).with("words", Some(words)));
            for offer in offer::Entity::find()
                .filter(offer::Column::OrganizationId.eq(row.subject_id))
                .all(store.reader())
                .await?
            {
                self.add::<walk_along::Entity>(store, "walk_along", walk_along::Column::OfferId.eq(offer.id)).await?;
            }
            self.between_us(store, row.subject_id).await?;
        }
        Ok(())
    }

    async fn between_us(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        let rows = visit::Entity::find().filter(visit::Column::SubjectId.eq(subject)).all(store.reader()).await?;
        self.0.extend(rows.iter().map(|row| {
            let mut row = HeldRow::of::<visit::Entity>("visit", row);
            // For whom they were asked is not theirs to know.
            row.fields.retain(|(name, _)| name != "need_id");
            row
        }));
        self.add::<rest::Entity>(store, "rest", rest::Column::SubjectId.eq(subject)).await?;
        self.add::<acquaintance::Entity>(store, "acquaintance", acquaintance::Column::SubjectId.eq(subject)).await?;
        Ok(())
    }

    /// An idea of theirs, one they join in with, and an event they want to make.
    async fn brought(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        self.add::<idea::Entity>(store, "idea", idea::Column::SubjectId.eq(subject)).await?;
        self.add::<idea_join::Entity>(store, "idea_join", idea_join::Column::Id.eq(subject)).await?;
        let wished = event_wish::Column::SubjectId.eq(subject);
        for wish in self.add::<event_wish::Entity>(store, "event_wish", wished).await? {
            self.add::<event::Entity>(store, "event", event::Column::Id.eq(wish.id)).await?;
        }
        Ok(())
    }

    /// How to reach them, their code, their yes, messages on their way.
    async fn person(&mut self, store: &Store, subject: Uuid) -> Result<(), StoreError> {
        self.brought(store, subject).await?;
        self.add::<calendar_feed::Entity>(store, "calendar_feed", calendar_feed::Column::Id.eq(subject)).await?;
        self.add::<own_code::Entity>(store, "own_code", own_code::Column::Id.eq(subject)).await?;
        self.add::<consent::Entity>(store, "consent", consent::Column::SubjectId.eq(subject)).await?;
        if let Some((contact, _)) = store.find_contact(subject).await? {
            let row = HeldRow { table: "contact", fields: Vec::new() };
            let row = row.with("person", contact.person).with("phone", contact.phone).with("email", contact.email);
            self.0.push(row);
        }
        for row in outbox::Entity::find().filter(outbox::Column::SubjectId.eq(subject)).all(store.reader()).await? {
            let plain = if row.sealed.is_empty() { None } else { Some(store.unseal(&row.sealed)?) };
            let message = plain.map(|plain| String::from_utf8_lossy(&plain).into_owned());
            self.0.push(HeldRow::of::<outbox::Entity>("outbox", &row).with("message", message));
        }
        for (number, pasted) in store.pasted_of(subject).await? {
            let row = HeldRow { table: "batch_row", fields: vec![("number".to_owned(), Held::Number(number))] };
            self.0.push(row.with("pasted", Some(pasted)));
        }
        Ok(())
    }
}

impl Store {
    /// Everything there is of somebody.
    pub async fn held_of(&self, subject: Uuid) -> Result<Vec<HeldRow>, StoreError> {
        let mut all = Gathered::default();
        all.question(self, subject).await?;
        all.sign_ups(self, subject).await?;
        all.helper(self, subject).await?;
        all.shop(self, subject).await?;
        all.person(self, subject).await?;
        Ok(all.0)
    }

    /// Who of a team looked at one of these, the last first.
    pub async fn looks_at(&self, objects: &[Uuid], most: u64) -> Result<Vec<Look>, StoreError> {
        use audit_log::Column as C;
        Ok(audit_log::Entity::find()
            .select_only()
            .columns([C::Actor, C::ObjectId, C::At])
            .filter(C::ObjectId.is_in(objects.iter().map(Uuid::to_string)))
            .filter(C::Action.is_in(["read", "read-reach"]))
            .order_by_desc(C::At)
            .limit(most)
            .into_model::<Look>()
            .all(self.reader())
            .await?)
    }
}
