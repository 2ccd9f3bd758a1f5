//! What can be typed.
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Lays what a neighbourhood offers on H3 cells and matches needs to what is near.
#[derive(Debug, Parser)]
#[command(name = "buurtraat", version)]
pub struct Cli {
    /// Address of the database: sqlite:FILE or postgres://...
    #[arg(long, global = true, env = "BUURTRAAT_DATABASE")]
    pub database: Option<String>,
    /// File with settings (TOML).
    #[arg(long, global = true, env = "BUURTRAAT_CONFIG")]
    pub config: Option<PathBuf>,
    /// Say more in the log.
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Bring the database up to this program's schema.
    Migrate,
    /// Look whether everything that is kept holds together.
    Check,
    /// End what is kept too long by the rules; a server does so by itself.
    Forget,
    /// Publish the numbers of the last quarter where a council decided so; a server does so by itself.
    Publish(PublishArgs),
    /// Write everything that is kept to a file.
    Backup {
        /// The file to write.
        file: PathBuf,
    },
    /// Read a backup into an empty database.
    Restore {
        /// The file to read.
        file: PathBuf,
    },
    /// Load the demo town and serve it on this machine only.
    Demo(DemoArgs),
    /// Serve pages and API.
    Serve(ServeArgs),
    /// Bring a file in.
    Import(ImportArgs),
    /// Who or what near answers a need?
    Match(MatchArgs),
    /// How far can one walk from here?
    Reach(ReachArgs),
}

/// `publish`.
#[derive(Debug, Args)]
pub struct PublishArgs {
    /// Keep what the council of a municipality decided, instead of publishing.
    #[arg(long, value_name = "WHAT", requires = "municipality")]
    pub decide: Option<Published>,
    /// Code of the municipality, e.g. GM0503.
    #[arg(long, value_name = "CODE", requires = "decide")]
    pub municipality: Option<String>,
}

/// What a council decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Published {
    /// One number per zone of at least 50 dwellings, all subjects together.
    Zones,
    /// One number per district and subject.
    Areas,
    /// Nothing.
    Nothing,
}

/// `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Port on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Stand the clock still, e.g. 2026-09-14T09:00 (Europe/Amsterdam).
    #[arg(long, env = "BUURTRAAT_DEMO_CLOCK", default_value = "2026-09-14T09:00")]
    pub clock: String,
    /// Program that draws map pictures (frontend/map-picture); without it this one draws them.
    #[arg(long, env = "BUURTRAAT_MAP_PICTURE", value_name = "PATH")]
    pub map_picture: Option<PathBuf>,
}

/// `serve`.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Address to listen on.
    #[arg(long)]
    pub host: Option<String>,
    /// Port to listen on.
    #[arg(long)]
    pub port: Option<u16>,
    /// Program that draws map pictures (frontend/map-picture); without it this one draws them.
    #[arg(long, env = "BUURTRAAT_MAP_PICTURE", value_name = "PATH")]
    pub map_picture: Option<PathBuf>,
}

/// `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// What the file holds.
    pub format: Format,
    /// The file; for hsds also a folder.
    pub path: PathBuf,
    /// Do everything but keep it.
    #[arg(long)]
    pub dry_run: bool,
    /// Keep nothing when any row is wrong.
    #[arg(long)]
    pub strict: bool,
    /// Report as JSON.
    #[arg(long)]
    pub json: bool,
    /// Areas: year of the borders. Figures: the year they are of.
    #[arg(long)]
    pub year: Option<i32>,
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Municipalities, districts, neighbourhoods (GeoJSON).
    Areas,
    /// A map extract (.osm.pbf or .osm).
    Osm,
    /// Postcodes (GeoNames).
    Postcodes,
    /// Partners (CSV).
    Partners,
    /// Needs (CSV).
    Needs,
    /// A directory of services (HSDS 3 or 1.1: .json, .zip or a folder of tables).
    Hsds,
    /// Key figures of areas (CBS, JSON).
    Figures,
}

/// `match`.
#[derive(Debug, Args)]
pub struct MatchArgs {
    /// A need that is kept.
    #[arg(long, group = "place")]
    pub need: Option<String>,
    /// A position: latitude, longitude.
    #[arg(long, group = "place", value_name = "LAT,LON", allow_hyphen_values = true)]
    pub at: Option<String>,
    /// A postcode, four or six characters.
    #[arg(long, group = "place")]
    pub postcode: Option<String>,
    /// An H3 cell.
    #[arg(long, group = "place", value_name = "H3")]
    pub cell: Option<String>,
    /// What it is about; with --need that of the need.
    #[arg(long, value_name = "CODE")]
    pub category: Option<String>,
    /// Minutes on foot.
    #[arg(long, default_value_t = 15.0, allow_hyphen_values = true)]
    pub minutes: f64,
    /// Only this sort of help.
    #[arg(long)]
    pub kind: Option<String>,
    /// Half-days: mon-am,wed-pm.
    #[arg(long)]
    pub slots: Option<String>,
    /// A kind of work from data/kinds_of_work.csv that somebody would like to do or learn.
    #[arg(long)]
    pub work: Option<String>,
    /// Leave out places that are no partner.
    #[arg(long)]
    pub partners_only: bool,
    /// How many suggestions.
    #[arg(long, default_value_t = 10)]
    pub limit: u32,
    /// Everything as JSON.
    #[arg(long)]
    pub json: bool,
    /// As the team sees it: persons too.
    #[arg(long)]
    pub team: bool,
}

/// `reach`.
#[derive(Debug, Args)]
pub struct ReachArgs {
    /// A position: latitude, longitude.
    #[arg(long, group = "place", value_name = "LAT,LON", allow_hyphen_values = true)]
    pub at: Option<String>,
    /// An H3 cell.
    #[arg(long, group = "place", value_name = "H3")]
    pub cell: Option<String>,
    /// Minutes on foot.
    #[arg(long, allow_hyphen_values = true)]
    pub minutes: f64,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
    /// As GeoJSON.
    #[arg(long, conflicts_with = "json")]
    pub geojson: bool,
}
