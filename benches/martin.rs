//! Tiles of a million things to find, side by side with martin (https://martin.maplibre.org) over PostGIS on the same rows: both
//! asked over TCP for the same tiles, each of them once, by the same four who ask; what both say is compared.
//! `.ci/with-postgres.sh cargo bench -p buurtraat --bench martin`; needs PostGIS and `martin` (`cargo install martin`).
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]
mod country;
mod town;

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant as Moment},
};

use buurtraat::{service::Config, tile::Address, web};
use country::country;
use engine::domain::{Cell, Entry, PLACE_RESOLUTION, Point, Visibility};
use geo::Centroid;
use h3o::Resolution;
use mvt_reader::{Reader, feature::Value};

/// Who asks at once.
const ASKING: usize = 4;
const ROUNDS: i64 = 3;
/// A layer, a zoom, and tiles along a side of the piece in the middle of the city.
const ASKED: [(&str, u8, u32); 7] = [
    ("hexagons", 13, 4),
    ("hexagons", 14, 8),
    ("hexagons", 15, 12),
    ("hexagons", 16, 12),
    ("places", 14, 8),
    ("places", 15, 12),
    ("places", 16, 12),
];

fn main() {
    let Some((postgres, martin)) = needed() else { return };
    let folder = tempfile::tempdir().unwrap();
    let (_, middle, entries) = country();
    lay(folder.path(), &postgres, &entries);
    let theirs = Served::martin(&martin, &postgres);
    let (ours, index) = Served::ours(folder.path());
    let tiles: Vec<_> = ASKED.map(|asked| (asked, around(middle, asked))).to_vec();
    let mut ratios = vec![Vec::new(); tiles.len()];
    for round in 1..=ROUNDS {
        // Whatever was made for the last round is forgotten.
        index.replace(1, round, entries.clone());
        for (ratios, (asked, tiles)) in ratios.iter_mut().zip(&tiles) {
            ratios.push(side_by_side(*asked, tiles, [ours.at, theirs.at]));
        }
    }
    for ((layer, zoom, _), mut ratios) in ASKED.into_iter().zip(ratios) {
        ratios.sort_by(f64::total_cmp);
        println!("layer={layer} zoom={zoom} ratio_least={:.1} ratio_median={:.1}", ratios[0], ratios[ratios.len() / 2]);
    }
}

/// Asks both for the same tiles: how many times as many we give in a second.
fn side_by_side((layer, zoom, _): (&str, u8, u32), tiles: &[Address], [ours, theirs]: [SocketAddr; 2]) -> f64 {
    let paths = |begin: &str, end: &str| -> Vec<String> {
        let path = |tile: &Address| format!("{begin}{layer}/{}/{}/{}{end}", tile.zoom(), tile.column(), tile.row());
        tiles.iter().map(path).collect()
    };
    let (our_time, our_median, our_tiles) = ask(ours, paths("/tiles/", ".mvt"));
    let (their_time, their_median, their_tiles) = ask(theirs, paths("/tile_", ""));
    let features: usize = (0..tiles.len()).map(|n| same(tiles[n], layer, &our_tiles[n], &their_tiles[n])).sum();
    let ratio = their_time.as_secs_f64() / our_time.as_secs_f64();
    let a_second = |time: Duration| tiles.len() as f64 / time.as_secs_f64();
    println!(
        "layer={layer} zoom={zoom} tiles={} features={features} differing=0 ours_a_second={:.0} martin_a_second={:.0} \
         ratio={ratio:.1} ours_median_ms={:.2} martin_median_ms={:.2}",
        tiles.len(),
        a_second(our_time),
        a_second(their_time),
        our_median.as_secs_f64() * 1e3,
        their_median.as_secs_f64() * 1e3
    );
    ratio
}

/// The PostgreSQL server, and martin; `None` where one is missing.
fn needed() -> Option<(String, String)> {
    let martin = std::env::var("MARTIN").unwrap_or_else(|_| "martin".to_owned());
    let is_there = Command::new(&martin).arg("--version").stdout(Stdio::null()).status().is_ok();
    let postgres = std::env::var("BUURTRAAT_TEST_POSTGRES").ok().filter(|_| is_there);
    if postgres.is_none() {
        println!("skipped: needs martin on the path or in MARTIN, and .ci/with-postgres.sh");
    }
    Some((postgres?, martin))
}

/// Puts the same rows into PostGIS.
fn lay(folder: &Path, postgres: &str, entries: &[Entry]) {
    let (mut things, mut cells) = (String::new(), BTreeSet::new());
    for entry in entries {
        let at = entry.stands_at.unwrap();
        let kept = Cell::at(at, PLACE_RESOLUTION);
        let hexagon = kept.coarsened(Resolution::Nine);
        cells.insert(hexagon);
        let ends = entry.ends_at.map_or("\\N".to_owned(), |end| end.0.to_string());
        let (is_public, is_person) = (entry.visibility == Visibility::Public, entry.is_person);
        let (id, what) = (entry.id, entry.what.as_str());
        let (lon, lat) = (at.lon(), at.lat());
        writeln!(things, "{id}\t{what}\t{lon}\t{lat}\t{hexagon}\t{is_public}\t{is_person}\t{ends}").unwrap();
    }
    let outline = |cell: &Cell| {
        let corners: Vec<String> =
            cell.index().boundary().iter().map(|corner| format!("{} {}", corner.lng(), corner.lat())).collect();
        let centre = cell.centre();
        format!("{cell}\t{}\t{}\tPOLYGON(({}, {}))\n", centre.lon(), centre.lat(), corners.join(", "), corners[0])
    };
    std::fs::write(folder.join("things.tsv"), things).unwrap();
    std::fs::write(folder.join("hexagons.tsv"), cells.iter().map(outline).collect::<String>()).unwrap();
    let script = std::path::absolute("benches/martin.sql").unwrap();
    let loaded = Command::new("psql")
        .current_dir(folder)
        .args(["--quiet", "--set", "ON_ERROR_STOP=1", "--file"])
        .args([script.as_os_str(), postgres.as_ref()])
        .status();
    assert!(loaded.unwrap().success(), "PostGIS has the rows");
}

/// A server, ended when it is no longer wanted.
struct Served {
    at: SocketAddr,
    program: Option<Child>,
}

impl Served {
    fn martin(program: &str, postgres: &str) -> Self {
        let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let program = Command::new(program)
            .args(["--cache-size", "0", "--listen-addresses", &at.to_string(), "--pool-size", "4"])
            .args(["--auto-bounds", "skip", postgres])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while TcpStream::connect(at).is_err() {
            std::thread::sleep(Duration::from_millis(50));
        }
        Self { at, program: Some(program) }
    }

    /// This program, with an empty town; and what is searched in it.
    fn ours(folder: &Path) -> (Self, Arc<engine::index::Index>) {
        let folder = folder.to_owned();
        let (told, hears) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            tokio::runtime::Runtime::new().unwrap().block_on(async move {
                let at = town::database(&folder);
                let service = town::empty((&at, &folder), "2026-11-18T11:06:40Z", Config::default()).await;
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
                told.send((listener.local_addr().unwrap(), service.store.index())).unwrap();
                web::serve(listener, service, std::future::pending()).await.unwrap();
            });
        });
        let (at, index) = hears.recv().unwrap();
        (Self { at, program: None }, index)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.program.as_mut().map(Child::kill);
    }
}

fn around(middle: Point, (_, zoom, side): (&str, u8, u32)) -> Vec<Address> {
    let home = Address::of(middle, zoom).unwrap();
    let along = move |at: u32| at - side / 2..at - side / 2 + side;
    let rows = along(home.row());
    rows.flat_map(|row| along(home.column()).filter_map(move |column| Address::new(zoom, column, row))).collect()
}

/// How long it took for all, the median of one, and what was answered.
fn ask(at: SocketAddr, paths: Vec<String>) -> (Duration, Duration, Vec<Vec<u8>>) {
    let (next, paths) = (Arc::new(AtomicUsize::new(0)), Arc::new(paths));
    let answers = Arc::new(Mutex::new(vec![(Duration::ZERO, Vec::new()); paths.len()]));
    let begun = Moment::now();
    let asking: Vec<_> = (0..ASKING)
        .map(|_| {
            let (next, paths, answers) = (Arc::clone(&next), Arc::clone(&paths), Arc::clone(&answers));
            std::thread::spawn(move || {
                let mut stream = BufReader::new(TcpStream::connect(at).unwrap());
                stream.get_ref().set_nodelay(true).unwrap();
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let asked = Moment::now();
                    let tile = one(&mut stream, path);
                    let number = paths.iter().position(|other| other == path).unwrap();
                    answers.lock().unwrap()[number] = (asked.elapsed(), tile);
                }
            })
        })
        .collect();
    asking.into_iter().for_each(|one| one.join().unwrap());
    let took = begun.elapsed();
    let (mut times, tiles): (Vec<_>, Vec<_>) = std::mem::take(&mut *answers.lock().unwrap()).into_iter().unzip();
    times.sort_unstable();
    (took, times[times.len() / 2], tiles)
}

/// The body of one answer (HTTP/1.1, with its length).
fn one(stream: &mut BufReader<TcpStream>, path: &str) -> Vec<u8> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    stream.get_mut().write_all(request.as_bytes()).unwrap();
    let (mut length, mut line) = (0, String::new());
    stream.read_line(&mut line).unwrap();
    let status: u16 = line.split(' ').nth(1).unwrap().parse().unwrap();
    assert!([200, 204].contains(&status), "{path}: {line}");
    loop {
        line.clear();
        stream.read_line(&mut line).unwrap();
        match line.trim().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse().unwrap(),
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).unwrap();
    body
}

/// Both say the same; how many features that are.
fn same(tile: Address, layer: &str, ours: &[u8], theirs: &[u8]) -> usize {
    let (ours, theirs) = (said(tile, layer, ours), said(tile, layer, theirs));
    assert_eq!(ours, theirs, "{layer} {tile:?}");
    ours.len()
}

/// What a tile says of each feature that is wholly its own: of a hexagon whose middle lies in it, of a spot away from its edge.
fn said(tile: Address, layer: &str, bytes: &[u8]) -> Vec<String> {
    if bytes.is_empty() {
        return Vec::new();
    }
    let reader = Reader::new(bytes.to_vec()).unwrap();
    let names = reader.get_layer_names().unwrap();
    let Some(number) = names.iter().position(|name| name == layer) else { return Vec::new() };
    let features = reader.get_features(number).unwrap().into_iter();
    let mut all: Vec<String> = features
        .filter_map(|feature| {
            let values = feature.properties.unwrap_or_default();
            let is_own = match values.get("cell") {
                Some(Value::String(cell)) => tile.extent(0.0).unwrap().holds(cell.parse::<Cell>().unwrap().centre()),
                _ => {
                    let middle = feature.geometry.centroid().unwrap();
                    [middle.x(), middle.y()].iter().all(|one| (2.0..=4094.0).contains(one))
                }
            };
            let text = |name: &str| values.get(name).map_or(String::new(), worded);
            is_own.then(|| ["cell", "class", "id", "what", "count"].map(text).join(" "))
        })
        .collect();
    all.sort_unstable();
    all
}

fn worded(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Int(count) | Value::SInt(count) => count.to_string(),
        Value::UInt(count) => count.to_string(),
        _ => String::new(),
    }
}
