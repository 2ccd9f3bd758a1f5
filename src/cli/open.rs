//! Putting the use cases together from settings.
use std::sync::Arc;

use engine::matching::WeightsError;

use super::{
    config::Setting,
    failure::{Failure, lang},
};
use crate::{
    import::{FileFault, PlaceRules, read_taxonomy, read_weights},
    service::{Clock, Config, Service, SystemClock, begin::install_categories},
    storage::Store,
    text::texts,
};

const TAXONOMY: &[u8] = include_bytes!("../../data/taxonomy.csv");
const WEIGHTS: &str = include_str!("../../data/weights.toml");

/// Logs to standard error, as JSON when it is no terminal.
pub fn log(verbose: bool) {
    let usual = if verbose { "info" } else { "warn" };
    let filter = tracing_subscriber::EnvFilter::try_from_env("BUURTRAAT_LOG");
    let filter = filter.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(usual));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let set = if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        builder.try_init()
    } else {
        builder.json().try_init()
    };
    if let Err(error) = set {
        eprintln!("{error}");
    }
}

/// A panic says in the log where it was, never what it said: its message may hold what somebody typed.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(at, "the program panicked");
    }));
}

/// The clock of the machine; or one that stands still at `BUURTRAAT_CLOCK`, a local time, to try something out on a day.
///
/// # Errors
/// Bad input for a text that is no time.
pub fn clock() -> Result<Arc<dyn Clock>, Failure> {
    let Some(text) = std::env::var("BUURTRAAT_CLOCK").ok().filter(|text| !text.is_empty()) else {
        return Ok(Arc::new(SystemClock));
    };
    Ok(Arc::new(super::demo::fixed(&text).ok_or_else(|| Failure::input("error-bad-clock", &text))?))
}

/// Opens the database and gives the use cases.
///
/// # Errors
/// Bad input for weights that do not sum to 1, failure for a database that cannot be opened.
pub async fn service(setting: &Setting, url: &str, clock: Arc<dyn Clock>, demo: bool) -> Result<Service, Failure> {
    let shipped = |fault: FileFault| Failure::Failed(fault.to_string());
    let taxonomy = Arc::new(read_taxonomy(TAXONOMY).map_err(shipped)?);
    let weights = match &setting.file.weights {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|_| Failure::input("error-file", path.display()))?;
            read_weights(&text).map_err(|fault| weights_failure(path, &fault))?
        }
        None => read_weights(WEIGHTS).map_err(shipped)?,
    };
    let store = Store::open(url, setting.key_file(url), taxonomy).await?;
    let config = Config {
        demo,
        helpdesk: setting.file.helpdesk.clone(),
        about: setting.file.about.clone(),
        way_out: setting.way_out()?,
        base_url: setting.base_url(),
        mail: demo || setting.file.mail.is_some(),
        sms: demo || setting.file.sms.is_some(),
        provider: if demo { None } else { setting.provider()? },
        locatieserver: setting.locatieserver()?,
        sources: setting.sources()?,
        pictures: setting.pictures(),
        map: setting.map().await?,
        trusted_proxies: setting.trusted_proxies()?,
        ..Config::default()
    };
    Ok(Service {
        store,
        weights: Arc::new(weights),
        places: Arc::new(PlaceRules::shipped().map_err(shipped)?),
        clock,
        config: Arc::new(config),
    })
}

/// Writes the categories of this program beside the data, where they differ.
///
/// # Errors
/// What the database says.
pub async fn categories(service: &Service) -> Result<(), Failure> {
    install_categories(service, TAXONOMY).await?;
    Ok(())
}

fn weights_failure(path: &std::path::Path, fault: &FileFault) -> Failure {
    let FileFault::Weights { fault } = fault else { return Failure::file(path, fault) };
    let (key, field, value) = match fault {
        WeightsError::Sum(sum) => ("error-weights-sum", "", *sum),
        WeightsError::Negative(field, value) => ("error-weights-negative", *field, *value),
        WeightsError::Warmth(field, value) => ("error-weights-warmth", *field, *value),
    };
    let text = texts().get(lang(), key, &[("field", field.into()), ("value", value.to_string().into())]);
    Failure::Input(vec![format!("{}: {text}", path.display())])
}
