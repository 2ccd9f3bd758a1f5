//! What the program writes in its log while the tests run, all of it, held against what must never stand there: whatever
//! somebody typed into a form, tickets, codes, and what is personal in the demo town.
use std::{
    collections::BTreeSet,
    fmt::{Debug, Write},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span::{Attributes, Id},
};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
};

/// Shorter words stand in a line by chance.
pub const LEAST: usize = 6;
/// Fields of forms that tell who somebody is, how to reach them, or what they asked.
const PERSONAL: [&str; 28] = [
    "name",
    "naam",
    "first_name",
    "person",
    "phone",
    "tel",
    "email",
    "code",
    "link",
    "q",
    "place",
    "plek",
    "own_words",
    "words",
    "note",
    "pasted",
    "description",
    "communities",
    "can_do",
    "reason",
    "backup",
    "who",
    "when",
    "idempotency_key",
    "token",
    "reach",
    "answer",
    "pass",
];
/// Fields of the log that differ in every line and say nothing.
const DIFFER: [&str; 2] = ["id", "micros"];

/// All that was said and all that is secret, so far.
#[derive(Default)]
pub struct Overheard {
    /// Lines of the log, each once.
    pub lines: BTreeSet<String>,
    /// What must not stand in any.
    pub secrets: BTreeSet<String>,
    /// What did, and where.
    pub leaks: BTreeSet<String>,
}

impl Overheard {
    fn hear(&mut self, line: String) {
        if self.lines.contains(&line) {
            return;
        }
        let told = self.secrets.iter().filter(|secret| line.contains(secret.as_str()));
        let told: Vec<String> = told.map(|secret| format!("{secret:?} in {line}")).collect();
        self.leak(told);
        self.lines.insert(line);
    }

    fn keep(&mut self, secret: &str) {
        if secret.chars().count() < LEAST || !self.secrets.insert(secret.to_owned()) {
            return;
        }
        let told = self.lines.iter().filter(|line| line.contains(secret));
        let told: Vec<String> = told.map(|line| format!("{secret:?} in {line}")).collect();
        self.leak(told);
    }

    /// Written down too: a test that ran before the one that looks is over by then.
    fn leak(&mut self, told: Vec<String>) {
        if !told.is_empty() {
            self.leaks.extend(told);
            let all: Vec<&str> = self.leaks.iter().map(String::as_str).collect();
            std::fs::write(leaks_file(), all.join("\n")).unwrap();
        }
    }
}

/// Where leaks of a whole run stand afterwards; `tests/rows/R35.sh` reads it.
fn leaks_file() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("leaks.txt")
}

static OVERHEARD: Mutex<Overheard> =
    Mutex::new(Overheard { lines: BTreeSet::new(), secrets: BTreeSet::new(), leaks: BTreeSet::new() });

/// What was heard so far. Nothing is logged while it is held.
pub fn overheard() -> MutexGuard<'static, Overheard> {
    OVERHEARD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins to listen, once for all tests.
pub fn listen() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        drop(std::fs::remove_file(leaks_file()));
        tracing::subscriber::set_global_default(tracing_subscriber::registry().with(Ear)).unwrap();
    });
}

/// From now on this must not stand in the log, and must not have stood there.
pub fn secret(word: &str) {
    overheard().keep(word);
}

/// What somebody typed into a form is secret.
pub fn typed(form: &str) {
    let fields: Vec<(String, String)> = serde_urlencoded::from_str(form).unwrap_or_default();
    let personal = fields.iter().filter(|(key, _)| PERSONAL.contains(&key.as_str()));
    // A field of many lines is logged, if at all, line by line.
    personal.flat_map(|(_, value)| value.lines()).map(str::trim).for_each(secret);
}

struct Ear;

impl<S: Subscriber> Layer<S> for Ear {
    /// Own words down to what only a developer asks for; of others what a server shows by default.
    fn enabled(&self, about: &Metadata<'_>, _: Context<'_, S>) -> bool {
        let most = if about.target().starts_with("buurtraat") { LevelFilter::DEBUG } else { LevelFilter::INFO };
        *about.level() <= most
    }

    fn on_new_span(&self, span: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        overheard().hear(line.0);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line(format!("{} {}", event.metadata().level(), event.metadata().target()));
        event.record(&mut line);
        overheard().hear(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if !DIFFER.contains(&field.name()) {
            write!(self.0, " {}={value:?}", field.name()).unwrap();
        }
    }
}
