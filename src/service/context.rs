//! What every use case works with: the store, the weights, the clock.
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use engine::{domain::Instant, matching::Weights};
use jiff::{Timestamp, tz::TimeZone};
use uuid::{NoContext, Uuid};

use super::{
    Network,
    account::provider::Provider,
    acting::JustTyped,
    asking::Locatieserver,
    exchange::Sources,
    mapping::{KeptGround, KeptTiles, MapSetting},
};
use crate::{import::PlaceRules, mail::Sink, picture::Pictures, storage::Store};

/// What time it is. Passed in, so that a fixed Monday morning can be tried.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Time that passed since some moment, whatever became of the clock on the wall meanwhile; where that stands still
    /// on purpose, so does this.
    fn passed(&self) -> Duration {
        Duration::ZERO
    }
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn passed(&self) -> Duration {
        static BEGUN: LazyLock<std::time::Instant> = LazyLock::new(std::time::Instant::now);
        BEGUN.elapsed()
    }
}

/// A clock that stands still, for the demo and for tests.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// What an installation sets.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Team pages and needs exist only in the demo until there is sign-in.
    pub demo: bool,
    /// Who answers the phone, for "rather call?".
    pub helpdesk: Option<Helpdesk>,
    /// Who runs it, for the pages that say so.
    pub about: Option<About>,
    /// Where "away from here" leads; where nothing is set, [`WAY_OUT`].
    pub way_out: Option<String>,
    /// Where this installation is found, without a slash at the end: for links in messages and what is printed.
    pub base_url: String,
    /// Messages go somewhere: people can sign in by mail.
    pub mail: bool,
    /// Text messages go somewhere: who gave only a number can be told.
    pub sms: bool,
    /// The demo's messages.
    pub post: Sink,
    /// Exact places of needs that were just typed; in memory only.
    pub typed: JustTyped,
    /// Tiles of maps that were made; in memory only.
    pub tiles: KeptTiles,
    /// Pictures of the map, and who draws them.
    pub pictures: Pictures,
    /// Water and areas as they were loaded; in memory only.
    pub ground: KeptGround,
    /// The ground under the map, and who may show the map.
    pub map: MapSetting,
    /// Where else people of a team can sign in.
    pub provider: Option<Provider>,
    /// Who is asked for addresses that are not loaded.
    pub locatieserver: Option<Locatieserver>,
    /// Where the map can be fetched from.
    pub sources: Sources,
    /// Machines in front of this one, whose word on who asks is taken.
    pub trusted_proxies: Vec<Network>,
}

/// Where "away from here" leads where nothing is set: the weather, as the national institute tells it. A page of this site
/// would still show its name in the address bar, and another site is only asked by whoever follows the link.
pub const WAY_OUT: &str = "https://www.knmi.nl/";

impl Config {
    /// Where "away from here" leads.
    pub fn way_out(&self) -> &str {
        self.way_out.as_deref().unwrap_or(WAY_OUT)
    }
}

/// Who runs an installation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// "Gemeente Voorbeeld".
    pub name: String,
    /// Where questions about it go.
    pub email: String,
    /// Their own site.
    pub website: Option<String>,
    /// Since when it is used, as the register of algorithms wants it: `2026-11`.
    pub since: Option<String>,
}

/// Who to call instead.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
pub struct Helpdesk {
    /// Name of the team.
    pub name: String,
    /// As it is shown.
    pub phone: String,
    /// When, Dutch.
    pub hours_nl: String,
    /// When, English.
    pub hours_en: String,
}

/// The use cases' shared ground. Cheap to clone.
#[derive(Clone)]
pub struct Service {
    /// What is kept.
    pub store: Store,
    /// The weights in force.
    pub weights: Arc<Weights>,
    /// Which map objects become known places.
    pub places: Arc<PlaceRules>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// What the installation set.
    pub config: Arc<Config>,
}

impl Service {
    /// Now, as matching counts.
    pub fn instant(&self) -> Instant {
        Instant(self.clock.now().as_second())
    }

    /// A new id for something a person makes now.
    pub fn new_id(&self) -> Uuid {
        let now = self.clock.now();
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
        Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanos))
    }
}

/// The zone of all local times.
pub fn zone() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)
}
