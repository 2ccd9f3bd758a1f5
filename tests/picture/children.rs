//! A program that is not what it should be: there is a picture all the same, in time, one line in the log, and nothing is left.
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use buurtraat::picture::{Child, Frame, Label, Leash, MapPicture, NoPicture, Own, Pictures, Scene, Undrawn};
use engine::domain::Point;
use tempfile::TempDir;
use tracing::{Event, Subscriber};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
};

const TIME: Duration = Duration::from_secs(1);
/// Beyond the time of a program: what ending it and drawing without it take on a busy machine.
const MORE: Duration = Duration::from_secs(20);

/// A small scene without tiles; of every number another.
pub fn scene(number: u32) -> Scene {
    let middle = Point::new(51.995, 4.357).unwrap();
    let text = number.to_string();
    Scene {
        frame: Frame { width: 120, height: 80, scale: 1.0, middle, zoom: 14.0 },
        background: "#fffbf4",
        layers: Vec::new(),
        labels: vec![Label { text, at: middle, size: 14.0, colour: "#1e2a2f", halo: ("#f2b134", 2.0) }],
        credit: String::new(),
        tiles: Vec::new(),
    }
}

/// A program of so many lines of shell, and where it leaves what it has to say.
pub fn program(folder: &TempDir, lines: &str) -> PathBuf {
    let path = folder.path().join("program");
    fs::write(&path, format!("#!/bin/sh\nhere={}\n{lines}\n", folder.path().display())).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

fn left(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap_or_default()
}

fn child(path: PathBuf) -> Child {
    Child::new(path, Leash { time: TIME, ..Leash::default() })
}

/// Counts warnings of this thread.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<usize>>);

impl<S: Subscriber> Layer<S> for Warnings {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if *event.metadata().level() == tracing::Level::WARN && event.metadata().target().contains("picture") {
            *self.0.lock().unwrap() += 1;
        }
    }
}

/// What the program does, and why there is no picture of it.
fn ends() -> [(&'static str, &'static str, Undrawn); 12] {
    let own = |text: &str| text.to_owned();
    [
        ("hangs", "sleep 100", Undrawn::Late(1)),
        ("hangs with others", "sleep 100 & sleep 100 & wait", Undrawn::Late(1)),
        ("turns in circles", "while :; do :; done", Undrawn::Late(1)),
        ("says nothing more", "exec >&- 2>&-; sleep 100", Undrawn::Late(1)),
        ("talks without end", "yes", Undrawn::Late(1)),
        ("crashes", "kill -SEGV $$", Undrawn::Stopped(own("signal 11"))),
        ("panics", "exit 101", Undrawn::Stopped(own("exit code 101"))),
        ("prints rubbish", "cat >/dev/null; echo rubbish", Undrawn::Rubbish),
        ("prints nothing", "", Undrawn::Rubbish),
        ("finds no adapter", "echo 'map-picture: no device' >&2; exit 3", Undrawn::NoAdapter(own("no device"))),
        ("gives up", "echo 'map-picture: no' >&2; exit 4", Undrawn::Failed(own("no"))),
        ("refuses", "echo 'map-picture: bad' >&2; exit 2", Undrawn::Refused(own("bad"))),
    ]
}

#[tokio::test]
async fn whatever_it_does_there_is_a_picture_in_time_and_one_line_in_the_log() {
    let warnings = Warnings::default();
    let _heard = tracing::subscriber::set_default(tracing_subscriber::registry().with(warnings.clone()));
    let (expected, another) = (Own.draw(&scene(1)).await.unwrap(), Own.draw(&scene(2)).await.unwrap());
    for (name, lines, why) in ends() {
        let folder = tempfile::tempdir().unwrap();
        // Children of the shell of the test bear its group, which is written down with them.
        let path = program(&folder, &format!("echo $$ >\"$here/group\"\n{lines}"));
        let begun = Instant::now();
        assert_eq!(child(path.clone()).draw(&scene(1)).await, Err(why), "{name}");
        assert!(begun.elapsed() < TIME + MORE, "{name} took {:?}", begun.elapsed());
        nothing_is_left(&folder, name).await;
        let pictures = Pictures::by(child(path));
        assert_eq!(pictures.draw(&scene(1)).await.unwrap(), expected, "{name}");
        assert_eq!(pictures.draw(&scene(2)).await.unwrap(), another, "{name}");
        assert_eq!(std::mem::take(&mut *warnings.0.lock().unwrap()), 1, "{name}: lines in the log");
        nothing_is_left(&folder, name).await;
    }
}

/// None of the group is left. Who is dead but not yet waited for by the first process of the machine does not count.
async fn nothing_is_left(folder: &TempDir, name: &str) {
    let group = left(folder, "group").trim().to_owned();
    assert!(!group.is_empty(), "{name} never began");
    let begun = Instant::now();
    loop {
        let alive = alive(&group);
        if alive.is_empty() {
            return;
        }
        assert!(begun.elapsed() < MORE, "{name} left {alive:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Processes of a group that run (proc(5): the fields behind the name are state, parent and group).
fn alive(group: &str) -> Vec<String> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = processes.filter_map(|process| fs::read_to_string(process.path().join("stat")).ok());
    let runs = |stat: &String| {
        let fields: Vec<_> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        fields.get(2) == Some(&group) && fields.first() != Some(&"Z")
    };
    stats.filter(runs).collect()
}

#[tokio::test]
async fn who_turns_away_leaves_nothing_either() {
    let folder = tempfile::tempdir().unwrap();
    let path = program(&folder, "echo $$ >\"$here/group\"\nsleep 100 & sleep 100");
    let hanging = Child::new(path, Leash { time: Duration::from_secs(100), ..Leash::default() });
    let asked = scene(1);
    let turned_away = tokio::time::timeout(Duration::from_secs(1), hanging.draw(&asked)).await;
    assert!(turned_away.is_err());
    nothing_is_left(&folder, "who turned away").await;
}

#[tokio::test]
async fn a_program_that_is_not_there_is_missed_once() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "no program").unwrap();
    for path in [Path::new("/nowhere/map-picture"), &plain, folder.path()] {
        let child = child(path.to_owned());
        assert_eq!(child.is_there(), path == plain);
        assert_eq!(child.draw(&scene(1)).await, Err(Undrawn::Missing), "{}", path.display());
        assert!(Pictures::by(child).draw(&scene(1)).await.is_ok());
    }
}

#[tokio::test]
async fn a_good_picture_is_taken_whoever_prints_it_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = program(&folder, "echo . >>\"$here/starts\"; cat \"$here/png\"");
    let png = Own.draw(&scene(3)).await.unwrap();
    fs::write(folder.path().join("png"), &png).unwrap();
    let pictures = Pictures::by(child(path.clone()));
    assert_eq!(pictures.find(&scene(1)), None);
    for _ in 0..3 {
        assert_eq!(pictures.draw(&scene(1)).await.unwrap(), png);
    }
    assert_eq!((left(&folder, "starts").lines().count(), pictures.find(&scene(1))), (1, Some(png.clone().into())));
    // Of another size it is none.
    let mut larger = scene(1);
    larger.frame.width += 1;
    assert_eq!(child(path).draw(&larger).await, Err(Undrawn::Rubbish));
    assert_eq!(NoPicture::from(Undrawn::Missing), NoPicture::Undrawn(Undrawn::Missing));
}

/// More than it may have it does not get: with room for half of what it asks, the one that holds it all in memory fails.
#[tokio::test]
async fn memory_ends_where_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "ulimit -v >\"$here/limit\"; ulimit -c >\"$here/core\"; env >\"$here/env\"; nice >\"$here/nice\"; pwd >\"$here/pwd\"
        head -c 400000000 /dev/zero | tail -c 400000000 2>/dev/null >/dev/null || exit 9; exit 7";
    let path = program(&folder, lines);
    let leash = |memory| Leash { time: Duration::from_secs(60), memory };
    let held = Child::new(path.clone(), leash(200_000)).draw(&scene(1)).await;
    assert_eq!(held, Err(Undrawn::Stopped("exit code 9".into())));
    assert_eq!([left(&folder, "limit").trim(), left(&folder, "core").trim()], ["200000", "0"]);
    assert_eq!([left(&folder, "nice").trim(), left(&folder, "pwd").trim()], ["10", "/"]);
    // Whatever this program knows of its surroundings, that one does not.
    let seen = left(&folder, "env");
    assert!(seen.contains("PATH=") && seen.contains("LP_NUM_THREADS=") && !seen.contains("CARGO"), "{seen}");
    let free = Child::new(path, leash(1_500_000)).draw(&scene(1)).await;
    assert_eq!(free, Err(Undrawn::Stopped("exit code 7".into())));
}
