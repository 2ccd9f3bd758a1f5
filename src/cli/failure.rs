//! How a command ends when it does not succeed: one sentence in the language of the user, and an exit code.
use std::process::ExitCode;

use crate::{
    import::FileFault,
    service::{Fault, ServiceError},
    storage::StoreError,
    text::{Arg, Lang, texts},
};

/// A command that did not succeed.
#[derive(Debug)]
pub enum Failure {
    /// Bad input: exit 2.
    Input(Vec<String>),
    /// Anything else: exit 1.
    Failed(String),
}

/// The language of the user: English unless the locale is Dutch.
pub fn lang() -> Lang {
    let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    let locale = set.find(|value| !value.is_empty()).unwrap_or_default();
    if locale.starts_with("nl") { Lang::Nl } else { Lang::En }
}

/// A text with one value.
pub fn sentence(key: &str, value: impl ToString) -> String {
    texts().get(lang(), key, &[("value", value.to_string().into()), ("file", value.to_string().into())])
}

impl Failure {
    /// Bad input in one sentence.
    pub fn input(key: &str, value: impl ToString) -> Self {
        Self::Input(vec![sentence(key, value)])
    }
    /// Another failure in one sentence.
    pub fn failed(key: &str, value: impl ToString) -> Self {
        Self::Failed(sentence(key, value))
    }

    /// Says it on standard error and gives the exit code.
    pub fn report(self) -> ExitCode {
        match self {
            Self::Input(sentences) => {
                for sentence in sentences {
                    eprintln!("{sentence}");
                }
                ExitCode::from(2)
            }
            Self::Failed(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(1)
            }
        }
    }

    /// A file that was refused, with its name.
    pub fn file(path: &std::path::Path, fault: &FileFault) -> Self {
        let owned = fault.args();
        let args: Vec<Arg<'_>> = owned.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let text = texts().find(lang(), &format!("import-{}", fault.code()), &args);
        Self::Input(vec![format!("{}: {}", path.display(), text.unwrap_or_else(|| fault.to_string()))])
    }
}

/// The sentence of a fault behind the option it is about.
fn fault_text(fault: &Fault) -> String {
    let sentence = crate::web::api::sentence(lang(), fault);
    match fault.field {
        // What was typed to find a place by can only have been the postcode here.
        "q" => format!("--postcode: {sentence}"),
        field => format!("--{field}: {sentence}"),
    }
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Invalid(faults) => Self::Input(faults.iter().map(fault_text).collect()),
            ServiceError::NotFound => Self::input("error-not-found", ""),
            ServiceError::SignIn | ServiceError::Forbidden => Self::failed("error-forbidden", ""),
            ServiceError::TooMany { seconds } => {
                Self::Failed(texts().get(lang(), "error-too-many", &[("seconds", seconds.to_string().into())]))
            }
            ServiceError::File(fault) => Self::file(std::path::Path::new(""), &fault),
            ServiceError::Store(fault) => fault.into(),
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Newer(name) => Self::failed("error-newer-database", name),
            StoreError::NotMigrated(_) => Self::failed("error-unmigrated-database", ""),
            StoreError::Address(address) => Self::input("error-database", address),
            StoreError::NotFound => Self::input("error-not-found", ""),
            other => Self::failed("error-database", other),
        }
    }
}
