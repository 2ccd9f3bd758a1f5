//! The arrows of ARCHITECTURE.md, read from the paths in the sources: who may name whom, inside the application and inside
//! the engine, and which crates have one home.
use std::{collections::BTreeMap, path::Path};

/// Room, and the rooms it may name besides itself.
const APPLICATION: [(&str, &[&str]); 14] = [
    ("import", &[]),
    ("export", &[]),
    ("text", &[]),
    ("demo", &[]),
    ("mail", &[]),
    ("fetch", &[]),
    ("storage", &[]),
    ("tile", &[]),
    ("picture", &["tile"]),
    ("service", &["import", "export", "text", "mail", "fetch", "storage", "tile", "picture"]),
    ("web", &["service", "storage", "import", "export", "text", "tile", "picture"]),
    ("cli", &["web", "service", "storage", "mail", "fetch", "picture", "import", "export", "text", "demo", "tile"]),
    (
        "lib",
        &["cli", "demo", "export", "fetch", "import", "mail", "picture", "service", "storage", "text", "tile", "web"],
    ),
    ("main", &["cli"]),
];
const ENGINE: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("travel", &["domain"]),
    ("index", &["domain", "travel"]),
    ("matching", &["domain", "travel", "index"]),
    ("prevention", &["domain"]),
    ("lib", &["domain", "travel", "index", "matching", "prevention"]),
];
/// Crate, and the only folders that may name it.
const HOMES: [(&str, &[&str]); 29] = [
    ("sea_orm", &["src/storage/"]),
    ("sqlx", &["src/storage/"]),
    ("migrations", &["src/storage/"]),
    ("chacha20poly1305", &["src/storage/"]),
    ("axum", &["src/web/"]),
    ("tower_http", &["src/web/"]),
    ("utoipa", &["src/web/"]),
    ("utoipa_axum", &["src/web/"]),
    ("askama", &["src/web/page/"]),
    ("clap", &["src/cli/"]),
    ("fluent_bundle", &["src/text/"]),
    ("lettre", &["src/mail/"]),
    ("reqwest", &["src/fetch/"]),
    ("rustls", &["src/fetch/"]),
    ("openidconnect", &["src/service/account/provider/"]),
    ("qrcode", &["src/web/page/"]),
    ("prost", &["src/tile/"]),
    ("indexmap", &["src/tile/"]),
    ("foldhash", &["src/tile/"]),
    ("mvt_reader", &["src/tile/"]),
    ("resvg", &["src/picture/"]),
    ("skrifa", &["src/picture/"]),
    ("png", &["src/picture/"]),
    ("notosans", &["src/picture/"]),
    ("rustix", &["src/picture/"]),
    ("pmtiles", &["src/tile/"]),
    ("rstar", &["src/service/mapping/"]),
    ("osmpbf", &["src/import/"]),
    ("rrule", &["src/export/"]),
];
/// What a pure engine never names.
const IMPURE: [&str; 9] =
    ["tokio", "std::fs", "std::net", "std::env", "std::io", "SystemTime", "time::Instant", "rand", "jiff"];

/// Every Rust file under a folder of the repository, by its path from the root.
pub fn sources(folder: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = BTreeMap::new();
    let mut folders = vec![root.join(folder)];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            // Tests may look wherever they like.
            } else if entry.extension().is_some_and(|ending| ending == "rs") && !entry.ends_with("tests.rs") {
                let name = entry.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                all.insert(name, std::fs::read_to_string(&entry).unwrap());
            }
        }
    }
    all
}

/// The code without comments and without tests.
fn code(source: &str) -> String {
    let end = source.find("#[cfg(test)]\nmod tests {").unwrap_or(source.len());
    let lines = source[..end].lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// First segments behind `crate::`, in paths and in `use crate::{...}` groups.
fn named(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(group_heads(group)),
            None => found.push(word(rest)),
        }
    }
    found
}

fn word(text: &str) -> String {
    text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first word of each member of a group, up to its closing brace.
fn group_heads(group: &str) -> Vec<String> {
    let (mut depth, mut heads, mut member) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(word(&std::mem::take(&mut member))),
            _ => {}
        }
        if depth == 0 && c != ',' {
            member.push(c);
        }
    }
    heads.push(word(&member));
    heads.retain(|head| !head.is_empty());
    heads
}

/// The room a file belongs to: `src/web/page/mod.rs` is in `web`, `src/lib.rs` is `lib`.
fn room(path: &str, root: &str) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path);
    inside.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
}

fn forbidden(files: &BTreeMap<String, String>, root: &str, allowed: &[(&str, &[&str])]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, source) in files {
        let own = room(path, root);
        let Some((_, may)) = allowed.iter().find(|(name, _)| *name == own) else {
            wrong.push(format!("{path}: the room {own} has no arrows yet"));
            continue;
        };
        // Only rooms count: a name behind `crate::` that is no room is an item of the root.
        let rooms = named(&code(source)).into_iter().filter(|name| allowed.iter().any(|(room, _)| room == name));
        let strangers = rooms.filter(|name| *name != own && !may.contains(&name.as_str()));
        wrong.extend(strangers.map(|name| format!("{path}: {own} names {name}")));
    }
    wrong
}

/// Crates named outside their home.
fn homeless(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, source) in files {
        let code = code(source);
        for (name, homes) in HOMES {
            let names = code.match_indices(&format!("{name}::")).any(|(at, _)| {
                let before = code[..at].chars().next_back();
                before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
            });
            if names && !homes.iter().any(|home| path.starts_with(home)) {
                wrong.push(format!("{path}: names {name}"));
            }
        }
    }
    wrong
}

fn impure(files: &BTreeMap<String, String>) -> Vec<String> {
    let names = |source: &str, name: &str| {
        code(source)
            .match_indices(name)
            .any(|(at, _)| !source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let of = |(path, source): (&String, &String)| {
        let found: Vec<_> = IMPURE.iter().filter(|name| names(source, &format!("{name}::"))).collect();
        found.into_iter().map(|name| format!("{path}: names {name}")).collect::<Vec<_>>()
    };
    files.iter().flat_map(of).collect()
}

#[test]
fn every_arrow_points_the_right_way() {
    let (application, engine) = (sources("src"), sources("engine/src"));
    assert!(application.len() > 100 && engine.len() > 30);
    assert_eq!(forbidden(&application, "src/", &APPLICATION), Vec::<String>::new());
    assert_eq!(forbidden(&engine, "engine/src/", &ENGINE), Vec::<String>::new());
    assert_eq!(homeless(&application), Vec::<String>::new());
    assert_eq!(impure(&engine), Vec::<String>::new());
    let entities: Vec<String> = sources("migrations/src")
        .into_iter()
        .filter(|(_, source)| code(source).contains("buurtraat"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(entities, Vec::<String>::new(), "a migration never sees the entities");
    println!("arrows files={} forbidden=0", application.len() + engine.len());
}

#[test]
fn a_planted_path_is_found() {
    let planted = |path: &str, source: &str| BTreeMap::from([(path.to_owned(), source.to_owned())]);
    let wrong = [
        ("src/storage/x.rs", "use crate::service::Service;"),
        ("src/import/x.rs", "use crate::{\n    import::Reason,\n    web::{App, page::Nav},\n};"),
        ("src/text/x.rs", "fn f() { crate::storage::Store::open() }"),
        ("src/service/x.rs", "use crate::{web, storage::Store};"),
        ("src/export/x.rs", "use crate::storage::AreaRecord;"),
        ("src/new/x.rs", ""),
    ];
    for (path, source) in wrong {
        assert_eq!(forbidden(&planted(path, source), "src/", &APPLICATION).len(), 1, "{path}: {source}");
    }
    let upward = planted("engine/src/travel/x.rs", "use crate::{domain::Cell, matching::Query};");
    assert_eq!(forbidden(&upward, "engine/src/", &ENGINE), ["engine/src/travel/x.rs: travel names matching"]);
    let fine =
        planted("src/service/x.rs", "use crate::{service::Fault, storage::{Store, Tx}};\n// crate::web is for others");
    assert_eq!(forbidden(&fine, "src/", &APPLICATION), Vec::<String>::new());
    assert_eq!(homeless(&planted("src/service/x.rs", "use axum::Router;")), ["src/service/x.rs: names axum"]);
    assert_eq!(
        homeless(&planted("src/web/x.rs", "use axum::Router;\nuse askama::Template;")),
        ["src/web/x.rs: names askama"]
    );
    assert_eq!(homeless(&planted("src/cli/x.rs", "let utoipa_axum = 1;")), Vec::<String>::new());
    assert_eq!(impure(&planted("engine/src/domain/x.rs", "let now = std::time::Instant::now();")).len(), 1);
}
