//! How long what is kept: one rule for every table of the schema, and the same rules told on `/privacy` and executed here.
//! A rule that ends takes its rows, or overwrites what is personal in them, a bounded number at a time.
mod ground;
mod people;
mod work;

use chrono::TimeDelta;
use sea_orm::{FromQueryResult, prelude::DateTimeUtc};
use uuid::Uuid;

use super::{StoreError, Tx, sql::Sql};

/// What a rule is about, for whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// What somebody asked.
    Question,
    /// Somebody who helps at an event.
    SignUp,
    /// What somebody can do.
    Helper,
    /// A shop that answered.
    Shop,
    /// What was done with partners and helpers.
    Network,
    /// People of a team.
    Team,
    /// Messages, codes and forms on their way.
    Passing,
    /// Who looked at what.
    Log,
    /// Places, streets, numbers: nobody in it.
    Ground,
}

impl About {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Question,
        Self::SignUp,
        Self::Helper,
        Self::Shop,
        Self::Network,
        Self::Team,
        Self::Passing,
        Self::Log,
        Self::Ground,
    ];

    /// The word its texts have.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::SignUp => "sign-up",
            Self::Helper => "helper",
            Self::Shop => "shop",
            Self::Network => "network",
            Self::Team => "team",
            Self::Passing => "passing",
            Self::Log => "log",
            Self::Ground => "ground",
        }
    }
}

/// Until when a row stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// As long as it is of use: there is nothing personal in it, or it is public by choice.
    InUse,
    /// As long as what it belongs to.
    With(&'static str),
    /// So many days after what `over` names.
    Days(i64),
}

/// What becomes of a row whose time is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// Nothing: it stays.
    Stays,
    /// The row goes; by which columns it is told from others.
    Goes(&'static [&'static str]),
    /// What is personal in it is overwritten, the rest stays; by which columns it is told, and what is set.
    Blank(&'static [&'static str], &'static str),
    /// A person who helps goes with all that is theirs.
    Helper,
    /// An event goes with its place and how to reach who organises it.
    Event,
    /// The chain of the log begins later.
    Chain,
}

/// One rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The table.
    pub table: &'static str,
    /// What it is about.
    pub about: About,
    /// Until when.
    pub kept: Kept,
    /// The key of its sentence on `/privacy`; empty for what is told by another.
    pub told: &'static str,
    pub(super) then: Then,
    /// True for a row `t` whose time is over at `{at}`, which is so many days ago; `{year}` is a year ago.
    pub(super) over: &'static str,
}

/// Questions are answered within a year, or are of no use any more.
pub const QUESTION_DAYS: i64 = 365;
/// Own words and what was agreed, after a need is closed.
pub const CLOSED_DAYS: i64 = 90;
/// That two questions are of one person, for whoever counts people: the longest year of quarters, and a month to count it.
pub const ASKER_DAYS: i64 = 396;
/// After a shift; also who did not come is forgotten then.
pub const SIGN_UP_DAYS: i64 = 183;
/// After somebody last said that it is still so.
pub const HELPER_DAYS: i64 = 365;

/// Every rule, in the order in which they are executed: children before parents, keys last.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    people::RULES.iter().chain(work::RULES).chain(ground::RULES)
}

/// Which rows a statement names.
#[derive(FromQueryResult)]
struct Named {
    municipality_id: i64,
    id: Uuid,
}

impl Rule {
    fn over(&self, sql: &mut Sql, now: DateTimeUtc) -> String {
        let days = if let Kept::Days(days) = self.kept { days } else { 0 };
        let mut over = self.over.to_owned();
        for (name, moment) in [("{at}", now - TimeDelta::days(days)), ("{year}", now - TimeDelta::days(QUESTION_DAYS))]
        {
            if over.contains(name) {
                let hole = sql.hole(moment);
                over = over.replace(name, &hole);
            }
        }
        over
    }

    /// The statement that ends rows, `most` at a time.
    fn statement(&self, verb: &str, keys: &[&str], now: DateTimeUtc, most: u64) -> Sql {
        let mut sql = Sql::default();
        let (table, keys) = (self.table, keys.join(", "));
        sql.add(&verb.replace("{table}", &format!("\"{table}\"")));
        let over = self.over(&mut sql, now);
        let most = sql.hole(most.cast_signed());
        sql.add(&format!("WHERE ({keys}) IN (SELECT {keys} FROM \"{table}\" t WHERE {over} LIMIT {most})"));
        sql
    }
}

impl Tx {
    /// Ends what a rule says is over by now, at most so many rows. Says how many.
    pub async fn end(&mut self, rule: &Rule, now: DateTimeUtc, most: u64) -> Result<u64, StoreError> {
        match rule.then {
            Then::Stays => Ok(0),
            Then::Goes(keys) => rule.statement("DELETE FROM {table}", keys, now, most).run(self.conn()).await,
            Then::Blank(keys, set) => {
                rule.statement(&format!("UPDATE {{table}} SET {set}"), keys, now, most).run(self.conn()).await
            }
            Then::Helper => {
                let over = self.named(rule, now, most).await?;
                for row in &over {
                    self.erase_helper(row.municipality_id, row.id).await?;
                }
                Ok(over.len() as u64)
            }
            Then::Event => {
                let over = self.named(rule, now, most).await?;
                self.erase_partners(&over.iter().map(|row| row.id).collect::<Vec<_>>()).await?;
                Ok(over.len() as u64)
            }
            Then::Chain => {
                let Kept::Days(days) = rule.kept else { return Ok(0) };
                self.cut_audit(now - TimeDelta::days(days), most).await
            }
        }
    }

    async fn named(&self, rule: &Rule, now: DateTimeUtc, most: u64) -> Result<Vec<Named>, StoreError> {
        let mut sql = Sql::default();
        let over = rule.over(&mut sql, now);
        let most = sql.hole(most.cast_signed());
        sql.add(&format!("SELECT municipality_id, id FROM \"{}\" t WHERE {over} LIMIT {most}", rule.table));
        sql.all(self.conn()).await
    }
}

impl super::Store {
    /// The tables of the schema as the database itself names them.
    pub async fn tables(&self) -> Result<Vec<String>, StoreError> {
        #[derive(FromQueryResult)]
        struct Table {
            name: String,
        }
        let mut sql = Sql::default();
        sql.add(match self.backend() {
            super::Backend::Sqlite => {
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            }
            super::Backend::Postgres => {
                "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = current_schema()"
            }
        });
        let tables = sql.all::<Table>(self.reader()).await?;
        Ok(tables.into_iter().map(|table| table.name).filter(|name| name != "seaql_migrations").collect())
    }
}

/// Shorthand for the tables of rules.
const fn rule(
    table: &'static str,
    about: About,
    (kept, told): (Kept, &'static str),
    then: Then,
    over: &'static str,
) -> Rule {
    Rule { table, about, kept, told, then, over }
}

/// A table of which nothing is about anybody, or that goes with another by itself.
const fn stays(table: &'static str, about: About, kept: Kept) -> Rule {
    rule(table, about, (kept, ""), Then::Stays, "")
}
