//! Settings: file, then environment, then flags; the later one counts.
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use serde::Deserialize;

use super::{
    args::{Cli, Command},
    failure::{Failure, lang},
};
use crate::{
    mail::{Files, Mailer, Smtp, Ways},
    picture::{self, Pictures},
    service::{
        About, Helpdesk, Network,
        account::provider::{Provider, ProviderSetting},
        asking::Locatieserver,
        exchange::Sources,
        mapping::{GroundElsewhere, MapSetting, Parent},
    },
    text::texts,
    tile::Archive,
};

/// The file with settings.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct File {
    /// Address of the database.
    pub database: Option<String>,
    /// Address to listen on.
    pub host: Option<String>,
    /// Port to listen on.
    pub port: Option<u16>,
    /// Own weights instead of those that come with the program.
    pub weights: Option<PathBuf>,
    /// File with the key that wraps the keys of subjects.
    pub key_file: Option<PathBuf>,
    /// Who to call instead.
    pub helpdesk: Option<Helpdesk>,
    /// Who runs it.
    pub about: Option<About>,
    /// Where "away from here" leads: a page that tells nobody what was looked at.
    pub way_out: Option<String>,
    /// Where this installation is found, for links in messages: `https://buurtraat.example`.
    pub base_url: Option<String>,
    /// How mail is sent; without it nobody can sign in by mail.
    pub mail: Option<MailSetting>,
    /// How text messages are sent; without it who gave only a number is called.
    pub sms: Option<SmsSetting>,
    /// Where else people of a team sign in.
    pub sign_in: Option<SignInSetting>,
    /// Address of the Locatieserver that is asked for addresses that are not loaded.
    pub locatieserver: Option<String>,
    /// Where the map can be fetched from.
    pub files: FilesSetting,
    /// Program that draws map pictures.
    pub map_picture: Option<PathBuf>,
    /// The ground under the map, and who may show it.
    pub map: MapFile,
    /// Networks of the machines in front, whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<String>,
}

/// `[mail]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSetting {
    /// `smtps://user@host` or `smtp://user@host:587`.
    pub url: String,
    /// The sender: `Wijkteam <team@gemeente.example>`.
    pub from: String,
    /// File with the password, and nothing else.
    pub password_file: Option<PathBuf>,
}

/// `[sms]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsSetting {
    /// Folder in which each message becomes a file.
    pub folder: PathBuf,
}

/// `[sign_in]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInSetting {
    /// What people call it: "Gemeente Voorbeeld".
    pub name: String,
    /// Its address, as it names itself.
    pub issuer: String,
    /// The name it knows this installation by.
    pub client_id: String,
    /// File with the secret that goes with it, and nothing else.
    pub client_secret_file: Option<PathBuf>,
    /// Levels of sign-in that are good enough; any when nothing is said.
    #[serde(default)]
    pub acr: Vec<String>,
    /// Other hosts on which it answers.
    #[serde(default)]
    pub hosts: Vec<String>,
}

/// `[files]`: an address per sort of file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FilesSetting {
    /// Municipalities, districts, neighbourhoods.
    pub areas: Option<String>,
    /// Postcodes.
    pub postcodes: Option<String>,
    /// A map extract.
    pub streets: Option<String>,
}

/// `[map]`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MapFile {
    /// A file of this machine with the ground (PMTiles).
    pub basemap: Option<PathBuf>,
    /// Address of a style of another site that is the ground.
    pub style: Option<String>,
    /// The same for the dark.
    pub style_dark: Option<String>,
    /// Sites that may show the map in a page of theirs.
    pub embed_in: Vec<String>,
}

/// All settings of a run.
#[derive(Clone, Debug)]
pub struct Setting {
    /// The file.
    pub file: File,
    /// Address of the database, when given.
    pub database: Option<String>,
    /// Program that draws map pictures, when given.
    pub map_picture: Option<PathBuf>,
}

/// Where data is kept when nothing is said.
const USUAL: &str = "sqlite:buurtraat.db";

impl Setting {
    /// Reads the settings.
    ///
    /// # Errors
    /// Bad input when the file cannot be read or has a setting that does not exist.
    pub fn read(cli: &Cli) -> Result<Self, Failure> {
        let file = match &cli.config {
            Some(path) => read(path)?,
            None => File::default(),
        };
        let database = cli.database.clone().or_else(|| file.database.clone());
        let drawn_by = match &cli.command {
            Command::Demo(args) => args.map_picture.clone(),
            Command::Serve(args) => args.map_picture.clone(),
            _ => None,
        };
        let map_picture = drawn_by.or_else(|| file.map_picture.clone());
        Ok(Self { file, database, map_picture })
    }

    /// The database in force.
    pub fn url(&self) -> String {
        let url = self.database.clone().unwrap_or_else(|| USUAL.to_owned());
        // A bare file name is an SQLite file.
        if url.contains(':') { url } else { format!("sqlite:{url}") }
    }

    /// The ways to send that are set; nothing where none is.
    ///
    /// # Errors
    /// Bad input for a setting that cannot be, a password file that cannot be read, a folder that is not there.
    pub fn mailer(&self) -> Result<Option<Arc<dyn Mailer>>, Failure> {
        let mut ways = Ways::default();
        if let Some(mail) = &self.file.mail {
            let password = mail.password_file.as_ref().map(secret).transpose()?;
            let smtp = Smtp::new(&mail.url, &mail.from, password);
            ways.mail = Some(Arc::new(smtp.map_err(|bad| Failure::input("error-setting", bad))?));
        }
        if let Some(sms) = &self.file.sms {
            let files = Files::at(sms.folder.clone());
            ways.sms = Some(Arc::new(files.map_err(|_| Failure::input("error-file", sms.folder.display()))?));
        }
        Ok((!ways.is_empty()).then(|| Arc::new(ways) as Arc<dyn Mailer>))
    }

    /// Where else people of a team sign in, where that is set.
    ///
    /// # Errors
    /// Bad input for a setting that cannot be, a file with the secret that cannot be read.
    pub fn provider(&self) -> Result<Option<Provider>, Failure> {
        let Some(set) = &self.file.sign_in else { return Ok(None) };
        let setting = ProviderSetting {
            name: set.name.clone(),
            issuer: set.issuer.clone(),
            client_id: set.client_id.clone(),
            client_secret: set.client_secret_file.as_ref().map(secret).transpose()?,
            acr: set.acr.clone(),
            hosts: set.hosts.clone(),
        };
        Provider::new(setting).map(Some).map_err(|bad| Failure::input("error-setting", bad))
    }

    /// Who is asked for addresses that are not loaded, where that is set.
    ///
    /// # Errors
    /// Bad input for an address that may not be asked.
    pub fn locatieserver(&self) -> Result<Option<Locatieserver>, Failure> {
        let bad = |bad| Failure::input("error-setting", format!("locatieserver: {bad}"));
        self.file.locatieserver.as_deref().map(Locatieserver::at).transpose().map_err(bad)
    }

    /// Where the map can be fetched from.
    ///
    /// # Errors
    /// Bad input for an address that may not be asked.
    pub fn sources(&self) -> Result<Sources, Failure> {
        let files = &self.file.files;
        let addresses = [&files.areas, &files.postcodes, &files.streets].map(Option::as_deref);
        let bad = |(at, bad): (usize, _)| {
            Failure::input("error-setting", format!("files.{}: {bad}", ["areas", "postcodes", "streets"][at]))
        };
        Sources::of(addresses).map_err(bad)
    }

    /// Who draws map pictures; a program that is not there is said in the log.
    pub fn pictures(&self) -> Pictures {
        #[cfg(unix)]
        if let Some(program) = &self.map_picture {
            // It is not started from this folder.
            let program = std::path::absolute(program).unwrap_or_else(|_| program.clone());
            let child = picture::Child::new(program, picture::Leash::default());
            let is_there = child.is_there();
            let pictures = Pictures::by(child);
            if !is_there {
                pictures.note(&picture::Undrawn::Missing);
            }
            return pictures;
        }
        Pictures::default()
    }

    /// The map's own settings. A file with the ground that gives no map is told in the log, and the map goes without.
    ///
    /// # Errors
    /// Bad input for an address that may not be asked, and for a site that is none.
    pub async fn map(&self) -> Result<MapSetting, Failure> {
        let set = &self.file.map;
        let bad = |key: &'static str| move |bad| Failure::input("error-setting", format!("map.{key}: {bad}"));
        let dark = set.style_dark.as_deref();
        let elsewhere = set.style.as_deref().map(|light| GroundElsewhere::at(light, dark)).transpose();
        let parent = |text: &String| Parent::at(text).map_err(bad("embed_in"));
        Ok(MapSetting {
            elsewhere: elsewhere.map_err(bad("style"))?,
            embed_in: set.embed_in.iter().map(parent).collect::<Result<_, _>>()?,
            basemap: match &set.basemap {
                Some(path) => basemap(path).await,
                None => None,
            },
        })
    }

    /// Where "away from here" leads, where that is set.
    ///
    /// # Errors
    /// Bad input for what is no page of the web: the link stands on pages people trust.
    pub fn way_out(&self) -> Result<Option<String>, Failure> {
        let Some(href) = &self.file.way_out else { return Ok(None) };
        match href.starts_with("https://") || href.starts_with("http://") {
            true => Ok(Some(href.clone())),
            false => Err(Failure::input("error-setting", format!("way_out: {href}"))),
        }
    }

    /// The machines in front.
    ///
    /// # Errors
    /// Bad input for what is no network.
    pub fn trusted_proxies(&self) -> Result<Vec<Network>, Failure> {
        let read = |text: &String| text.parse().map_err(|bad: String| Failure::input("error-setting", bad));
        self.file.trusted_proxies.iter().map(read).collect()
    }

    /// Where the site lives: the environment, else the file; empty = where it listens.
    pub fn base_url(&self) -> String {
        let said = std::env::var("BUURTRAAT_BASE_URL").ok().or_else(|| self.file.base_url.clone());
        said.unwrap_or_default().trim_end_matches('/').to_owned()
    }

    /// The file with the wrapping key: as set, else beside the SQLite file, else in the working folder.
    pub fn key_file(&self, url: &str) -> PathBuf {
        if let Some(path) = std::env::var_os("BUURTRAAT_KEY_FILE") {
            return path.into();
        }
        if let Some(path) = &self.file.key_file {
            return path.clone();
        }
        let beside = url.strip_prefix("sqlite:").map(|file| file.trim_start_matches("//"));
        let beside = beside.and_then(|file| file.split('?').next()).filter(|file| !file.is_empty());
        PathBuf::from(format!("{}.key", beside.unwrap_or("buurtraat")))
    }
}

/// What stands in a file of its own so that nobody reads it over a shoulder.
fn secret(path: &PathBuf) -> Result<String, Failure> {
    let text = std::fs::read_to_string(path).map_err(|_| Failure::input("error-file", path.display()))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

async fn basemap(path: &Path) -> Option<Archive> {
    match Archive::open(path).await {
        Ok(archive) => Some(archive),
        Err(fault) => {
            let args = [("file", path.display().to_string().into()), ("reason", fault.to_string().into())];
            tracing::warn!("{}", texts().get(lang(), "map-basemap-broken", &args));
            None
        }
    }
}

fn read(path: &Path) -> Result<File, Failure> {
    let text = std::fs::read_to_string(path).map_err(|_| Failure::input("error-file", path.display()))?;
    toml::from_str(&text).map_err(|fault| {
        let before = &text[..fault.span().map_or(0, |span| span.start.min(text.len()))];
        let line = before.matches('\n').count() + 1;
        let file = path.display().to_string();
        let args = [("file", file.into()), ("line", line.to_string().into()), ("value", fault.message().into())];
        Failure::Input(vec![texts().get(lang(), "error-config", &args)])
    })
}
