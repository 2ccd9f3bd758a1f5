//! How the program ends: with the exit code that was promised, also where the machine or a library lets it down.
use std::{
    io::ErrorKind,
    net::TcpListener,
    process::Command,
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use fastrand::Rng;
use map_picture::{fault::Fault, waiting};
use mvt::{GeomEncoder, GeomType, Tile};
use serde_json::json;

use crate::ask::{ask, ask_with, request, run};

#[test]
fn without_a_graphics_adapter_it_says_so() {
    let request = request(64, 48, 14.0).to_string();
    let nowhere = [("VK_ICD_FILENAMES", "/nonexistent"), ("VK_DRIVER_FILES", "/nonexistent")];
    let answer = ask_with(request.as_bytes(), &nowhere);
    assert_eq!((answer.code, answer.png.len()), (Some(3), 0));
    assert_eq!(answer.said, "map-picture: no graphics adapter: no Vulkan driver gives a device\n");
    // A faulty request is told as one on every machine.
    assert_eq!(ask_with(b"{}", &nowhere).code, Some(2));
}

#[test]
fn no_other_way_to_draw_is_taken() {
    let request = request(64, 48, 14.0).to_string();
    assert_eq!(ask_with(request.as_bytes(), &[("WGPU_BACKEND", "gl")]).code, Some(0));
    let nowhere = [("WGPU_BACKEND", "gl"), ("VK_ICD_FILENAMES", "/nonexistent"), ("VK_DRIVER_FILES", "/nonexistent")];
    assert_eq!(ask_with(request.as_bytes(), &nowhere).code, Some(3));
}

#[test]
fn too_little_memory_is_a_sentence() {
    // Less than the renderer's own buffers take: it panics, or the driver is not even loaded.
    let limited = format!("ulimit -v 700000; exec {}", env!("CARGO_BIN_EXE_map-picture"));
    let mut command = Command::new("sh");
    command.args(["-c", &limited]);
    let answer = run(command, request(64, 48, 14.0).to_string().as_bytes());
    assert!(matches!(answer.code, Some(3 | 4)), "{answer:?}");
    assert!(answer.said.trim_end().lines().last().unwrap().starts_with("map-picture: "), "{}", answer.said);
    println!("{}", answer.said);
}

#[test]
fn a_panic_is_a_sentence() {
    let told = waiting::for_at_most(5, || -> Result<(), Fault> { panic!("two\nlines and {}", 1) }).unwrap_err();
    assert_eq!(told.to_string(), "could not draw: the renderer stopped (two lines and 1)");
    let told = waiting::for_at_most(5, || -> Result<(), Fault> { panic!("plain") }).unwrap_err();
    assert_eq!((told.exit_code(), told.to_string()), (4, "could not draw: the renderer stopped (plain)".into()));
}

#[test]
fn work_that_never_ends_is_left_behind() {
    let begun = Instant::now();
    let told = waiting::for_at_most(1, || -> Result<(), Fault> {
        loop {
            std::thread::park();
        }
    });
    assert_eq!(told.unwrap_err().to_string(), "could not draw: it was not ready after 1 seconds");
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(waiting::for_at_most(5, || Ok(7)).unwrap(), 7);
}

// One outline of very many corners here and there: each of its lines crosses thousands of others.
fn tangle(corners: usize) -> String {
    let mut chance = Rng::with_seed(7);
    let mut encoder = GeomEncoder::new(GeomType::Polygon);
    for _ in 0..corners {
        encoder.add_point(chance.i32(0..4096), chance.i32(0..4096)).unwrap();
    }
    encoder.complete_geom().unwrap();
    let mut tile = Tile::new(4096);
    let layer = tile.create_layer("tangle").into_feature(encoder.encode().unwrap()).into_layer();
    tile.add_layer(layer).unwrap();
    STANDARD.encode(tile.to_bytes().unwrap())
}

#[test]
fn a_tangle_is_given_up_in_time() {
    for corners in [2_000, 20_000, 200_000] {
        let mut request = request(400, 300, 14.0);
        request["seconds"] = json!(2);
        request["style"] = json!([{ "source_layer": "tangle", "paint": { "fill": "#000000" } }]);
        request["tiles"] = json!([{ "z": 14, "x": 8390, "y": 5413, "mvt": tangle(corners) }]);
        let begun = Instant::now();
        let answer = ask(&request);
        assert!(begun.elapsed() < Duration::from_secs(8), "{corners} corners took {:?}", begun.elapsed());
        let told = answer.said.contains("it was not ready after 2 seconds") || answer.said.contains("corners");
        println!("{corners} corners: {:?} {}", answer.code, answer.said.trim_end());
        assert!(answer.code == Some(0) || told, "{:?} {}", answer.code, answer.said);
    }
}

#[test]
fn nothing_is_asked_of_the_network() {
    // Whatever the client inside maplibre asked for would come here first.
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    proxy.set_nonblocking(true).unwrap();
    let address = format!("http://{}", proxy.local_addr().unwrap());
    let settings = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].map(|name| (name, &*address));
    let request = request(400, 300, 14.0).to_string();
    assert_eq!(ask_with(request.as_bytes(), &settings).code, Some(0));
    assert_eq!(proxy.accept().unwrap_err().kind(), ErrorKind::WouldBlock);
}

#[test]
fn it_says_what_it_is() {
    let with = |arguments: &[&str]| Command::new(env!("CARGO_BIN_EXE_map-picture")).args(arguments).output().unwrap();
    assert_eq!(with(&["--version"]).stdout, b"map-picture 0.1.0\n");
    let refused = with(&["map.json"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("standard input"));
}
