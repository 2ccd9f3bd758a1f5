//! Asks the program and reads its picture back.
use std::{
    io::Write,
    process::{Command, Stdio},
};

use serde_json::{Value, json};

/// Where the pictures of the tests look: Voorhof in Delft.
pub const MIDDLE: [f64; 2] = [4.357, 51.995];

/// What the program answered.
#[derive(Debug)]
pub struct Answer {
    pub code: Option<i32>,
    pub png: Vec<u8>,
    pub said: String,
}

/// A request without layers, words and tiles.
pub fn request(width: u32, height: u32, zoom: f64) -> Value {
    let [longitude, latitude] = MIDDLE;
    json!({
        "width": width, "height": height, "style": [],
        "view": { "longitude": longitude, "latitude": latitude, "zoom": zoom },
    })
}

/// Runs the program with some bytes on its standard input, and settings of the environment.
pub fn ask_with(input: &[u8], settings: &[(&str, &str)]) -> Answer {
    let mut command = Command::new(env!("CARGO_BIN_EXE_map-picture"));
    command.envs(settings.iter().copied());
    run(command, input)
}

/// Runs a command with some bytes on its standard input.
pub fn run(mut command: Command, input: &[u8]) -> Answer {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // A program that refuses early does not read to the end.
    let _ = child.stdin.take().unwrap().write_all(input);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    Answer { code: output.status.code(), png: output.stdout, said }
}

/// Asks for a picture.
pub fn ask(request: &Value) -> Answer {
    ask_with(request.to_string().as_bytes(), &[])
}

/// Asks for a picture that must come.
pub fn draw(request: &Value) -> Picture {
    let answer = ask(request);
    assert_eq!(answer.code, Some(0), "{}", answer.said);
    Picture::read(&answer.png)
}

/// The pixels of a PNG.
pub struct Picture {
    pub width: u32,
    pub height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    pub fn read(png: &[u8]) -> Self {
        let mut reader = png::Decoder::new(png).read_info().unwrap();
        let mut rgb = vec![0; reader.output_buffer_size()];
        let info = reader.next_frame(&mut rgb).unwrap();
        assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgb, png::BitDepth::Eight));
        Self { width: info.width, height: info.height, rgb }
    }

    pub fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = (y * self.width + x) as usize * 3;
        [self.rgb[at], self.rgb[at + 1], self.rgb[at + 2]]
    }

    /// The pixels that satisfy `wanted`, as the middles of their squares.
    pub fn find(&self, wanted: impl Fn([u8; 3]) -> bool) -> Vec<[f64; 2]> {
        let all = (0..self.height).flat_map(|y| (0..self.width).map(move |x| (x, y)));
        let found = all.filter(|&(x, y)| wanted(self.at(x, y)));
        found.map(|(x, y)| [f64::from(x) + 0.5, f64::from(y) + 0.5]).collect()
    }
}

/// `#rrggbb`.
pub fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
