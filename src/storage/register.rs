//! The register of a team: partners with what they offer, who knows them, and when somebody last spoke to them.
use std::collections::HashMap;

use engine::domain::Point;
use sea_orm::{
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, prelude::DateTimeUtc,
};
use uuid::Uuid;

use super::{
    Giver, OfferRecord, Store, StoreError, Tx,
    entity::{offer, organization, volunteer},
    sql::{Sql, anywhere},
};

/// Which partners are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All that are in.
    #[default]
    All,
    /// Those nobody spoke to since a moment.
    NotSpokenSince(DateTimeUtc),
    /// Those that one person of the team only knows.
    OnlyOne,
    /// Those that were taken out.
    Out,
}

/// A question to the register.
#[derive(Clone, Debug, Default)]
pub struct RegisterAsked {
    /// Shard.
    pub municipality: i64,
    /// The team whose people count.
    pub team: Uuid,
    /// Part of a name or of what they say they do; empty = all.
    pub words: String,
    /// Categories the words mean.
    pub categories: Vec<String>,
    /// Nearest to here first.
    pub near: Option<Point>,
    /// Which of them.
    pub shown: Shown,
    /// Left out at the start.
    pub skip: u64,
    /// At most.
    pub limit: u64,
}

/// One partner in the register.
#[derive(Clone, Debug, PartialEq, FromQueryResult)]
pub struct PartnerLine {
    /// Its id.
    pub id: Uuid,
    /// `organization` or `volunteer`.
    pub sort: String,
    /// Its name.
    pub name: String,
    /// When somebody last said that it is still so.
    pub confirmed_at: Option<DateTimeUtc>,
    /// When somebody last spoke to them.
    pub last_contact: Option<DateTimeUtc>,
    /// How many of the team know them.
    pub known_by: i64,
    /// How far, in degrees of latitude squared.
    pub far: Option<f64>,
    /// How many answer the question in all.
    pub total: i64,
}

impl PartnerLine {
    /// How far as the crow flies, in metres.
    pub fn metres(&self) -> Option<f64> {
        const METRES_PER_DEGREE: f64 = 111_195.0;
        self.far.map(|far| far.max(0.0).sqrt() * METRES_PER_DEGREE)
    }
}

const SUBJECT: &str = "COALESCE(o.organization_id, o.volunteer_id)";

impl RegisterAsked {
    fn sql(&self) -> Sql {
        let mut sql = Sql::default();
        let (shard, team) = (sql.hole(self.municipality), sql.hole(self.team));
        let yes = sql.hole(true);
        sql.add(&format!(
            "WITH partner AS (SELECT id, 'organization' AS sort, name, description, confirmed_at FROM organization \
             WHERE municipality_id = {shard} UNION ALL SELECT id, 'volunteer' AS sort, display_name AS name, \
             description, confirmed_at FROM volunteer WHERE municipality_id = {shard} AND consent = {yes}),"
        ));
        let (far, fits) = (self.far(&mut sql), self.fits(&mut sql));
        let status = if self.shown == Shown::Out { "withdrawn" } else { "active" };
        sql.add(&format!(
            "offered AS (SELECT {SUBJECT} AS subject_id, {far} AS far, {fits} AS fits FROM offer o JOIN offer_entry e \
             ON e.municipality_id = o.municipality_id AND e.id = o.id WHERE o.municipality_id = {shard} AND \
             o.status = '{status}' GROUP BY {SUBJECT}),"
        ));
        sql.add(&format!(
            "spoken AS (SELECT subject_id, MAX(at) AS last_contact FROM visit WHERE municipality_id = {shard} AND \
             sort <> 'introduction' GROUP BY subject_id), \
             known AS (SELECT a.subject_id, COUNT(*) AS known_by FROM acquaintance a JOIN worker w ON \
             w.municipality_id = a.municipality_id AND w.id = a.worker_id WHERE a.municipality_id = {shard} AND \
             w.team_id = {team} GROUP BY a.subject_id)"
        ));
        sql.add(
            "SELECT p.id, p.sort, p.name, p.confirmed_at, s.last_contact, COALESCE(k.known_by, 0) AS known_by, f.far, \
             COUNT(*) OVER () AS total FROM partner p JOIN offered f ON f.subject_id = p.id \
             LEFT JOIN spoken s ON s.subject_id = p.id LEFT JOIN known k ON k.subject_id = p.id WHERE 1 = 1",
        );
        self.add_conditions(&mut sql);
        sql.add("ORDER BY CASE WHEN f.far IS NULL THEN 1 ELSE 0 END, f.far,");
        sql.add("CASE WHEN k.known_by IS NULL THEN 1 ELSE 0 END, LOWER(p.name), p.id");
        let (limit, skip) = (sql.hole(self.limit.cast_signed()), sql.hole(self.skip.cast_signed()));
        sql.add(&format!("LIMIT {limit} OFFSET {skip}"));
        sql
    }

    /// The square of the distance in degrees of latitude: enough to put them in order, and both databases can.
    fn far(&self, sql: &mut Sql) -> String {
        let Some(at) = self.near else { return "CAST(NULL AS DOUBLE PRECISION)".to_owned() };
        let (lat, lon) = (sql.hole(at.lat()), sql.hole(at.lon()));
        let narrow = sql.hole(at.lat().to_radians().cos().powi(2));
        format!("MIN((e.lat - {lat}) * (e.lat - {lat}) + (e.lon - {lon}) * (e.lon - {lon}) * {narrow})")
    }

    /// 1 when one of the offers is in one of the categories or says the words.
    fn fits(&self, sql: &mut Sql) -> String {
        if self.words.trim().is_empty() {
            return "1".to_owned();
        }
        let mut any = Vec::new();
        for part in anywhere(&self.words) {
            let part = sql.hole(part);
            any.push(format!("LOWER(o.name) LIKE {part} OR LOWER(o.description) LIKE {part}"));
        }
        for code in &self.categories {
            let code = sql.hole(format!("% {code} %"));
            any.push(format!("' ' || o.categories || ' ' LIKE {code}"));
        }
        format!("MAX(CASE WHEN {} THEN 1 ELSE 0 END)", any.join(" OR "))
    }

    fn add_conditions(&self, sql: &mut Sql) {
        if !self.words.trim().is_empty() {
            let mut parts = Vec::new();
            for part in anywhere(&self.words) {
                let part = sql.hole(part);
                parts.push(format!("LOWER(p.name) LIKE {part} OR LOWER(p.description) LIKE {part}"));
            }
            sql.add(&format!("AND (f.fits = 1 OR {})", parts.join(" OR ")));
        }
        match self.shown {
            Shown::All | Shown::Out => {}
            Shown::NotSpokenSince(since) => {
                let since = sql.hole(since);
                sql.add(&format!("AND (s.last_contact IS NULL OR s.last_contact < {since})"));
            }
            Shown::OnlyOne => sql.add("AND k.known_by = 1"),
        }
    }
}

impl Store {
    /// One page of the register.
    pub async fn list_register(&self, asked: &RegisterAsked) -> Result<Vec<PartnerLine>, StoreError> {
        asked.sql().all(self.reader()).await
    }

    /// One partner of a shard.
    pub async fn find_partner(&self, shard: i64, id: Uuid) -> Result<Option<Giver>, StoreError> {
        if let Some(row) = organization::Entity::find_by_id((shard, id)).one(self.reader()).await? {
            return Ok(Some(Giver::Organization(row)));
        }
        Ok(volunteer::Entity::find_by_id((shard, id)).one(self.reader()).await?.map(Giver::Volunteer))
    }

    /// What these partners offer, also what was taken out.
    pub async fn offers_of(&self, shard: i64, subjects: &[Uuid]) -> Result<Vec<OfferRecord>, StoreError> {
        let of = |column: offer::Column| column.is_in(subjects.iter().copied());
        Ok(offer::Entity::find()
            .filter(offer::Column::MunicipalityId.eq(shard))
            .filter(of(offer::Column::OrganizationId).or(of(offer::Column::VolunteerId)))
            .order_by_asc(offer::Column::Id)
            .all(self.reader())
            .await?)
    }

    /// Names of partners by id.
    pub async fn names_of_partners(&self, shard: i64, ids: &[Uuid]) -> Result<HashMap<Uuid, String>, StoreError> {
        let organizations = organization::Entity::find()
            .filter(organization::Column::MunicipalityId.eq(shard))
            .filter(organization::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        let volunteers = volunteer::Entity::find()
            .filter(volunteer::Column::MunicipalityId.eq(shard))
            .filter(volunteer::Column::Id.is_in(ids.iter().copied()))
            .all(self.reader())
            .await?;
        let names = volunteers.into_iter().map(|row| (row.id, row.display_name));
        Ok(organizations.into_iter().map(|row| (row.id, row.name)).chain(names).collect())
    }

    /// The first organizations by id that somebody knows in person.
    pub async fn known_organizations(&self, shard: i64, limit: u64) -> Result<Vec<Uuid>, StoreError> {
        Ok(organization::Entity::find()
            .select_only()
            .column(organization::Column::Id)
            .filter(organization::Column::MunicipalityId.eq(shard))
            .filter(organization::Column::Warmth.eq("known"))
            .filter(organization::Column::IsPerson.eq(false))
            .order_by_asc(organization::Column::Id)
            .limit(limit)
            .into_tuple()
            .all(self.reader())
            .await?)
    }
}

impl Tx {
    /// In which shard a partner is.
    pub async fn shard_of_partner(&self, id: Uuid) -> Result<Option<i64>, StoreError> {
        let row = organization::Entity::find().filter(organization::Column::Id.eq(id)).one(self.conn()).await?;
        Ok(row.map(|row| row.municipality_id))
    }
}
