//! No more than two are drawn at once.
use std::{fs, time::Duration};

use buurtraat::picture::{Child, Leash, MapPicture, Own, Pictures};

use super::children::{program, scene};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "mkdir -p \"$here/now\"; touch \"$here/now/$$\"; ls \"$here/now\" | wc -l >>\"$here/counts\"
        sleep 0.3; rm \"$here/now/$$\"; cat \"$here/png\"";
    let path = program(&folder, lines);
    fs::write(folder.path().join("png"), Own.draw(&scene(0)).await.unwrap()).unwrap();
    let pictures = Pictures::by(Child::new(path, Leash { time: Duration::from_secs(60), ..Leash::default() }));
    let asks = (0..8).map(|number| {
        let pictures = pictures.clone();
        tokio::spawn(async move { pictures.draw(&scene(number)).await })
    });
    for ask in asks.collect::<Vec<_>>() {
        assert!(ask.await.unwrap().is_ok());
    }
    let counts = fs::read_to_string(folder.path().join("counts")).unwrap();
    let counts: Vec<u32> = counts.lines().map(|line| line.trim().parse().unwrap()).collect();
    assert_eq!((counts.len(), counts.into_iter().max()), (8, Some(2)));
}
