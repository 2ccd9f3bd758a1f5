//! Each limit is held, with exit code 2 and a sentence that names it; what lies just within is drawn.
use serde_json::{Value, json};

use crate::ask::{MIDDLE, ask, ask_with, draw, request};

// The sentence that a request is refused with, after which nothing is on standard output.
fn refused(request: &Value) -> String {
    let answer = ask(request);
    assert_eq!((answer.code, answer.png.len()), (Some(2), 0), "{request}: {}", answer.said);
    let sentence = answer.said.strip_prefix("map-picture: bad request: ").map(str::trim_end);
    let sentence = sentence.unwrap_or_else(|| panic!("not the sentence of a request: {}", answer.said));
    assert!(!sentence.contains('\n'), "more than one line: {sentence}");
    sentence.to_owned()
}

fn with(change: impl FnOnce(&mut Value)) -> Value {
    let mut request = request(64, 48, 14.0);
    change(&mut request);
    request
}

fn label() -> Value {
    json!({ "text": "x", "longitude": MIDDLE[0], "latitude": MIDDLE[1], "size_px": 12.0, "color": "#000000" })
}

fn tile(z: u64, x: u64, y: u64, mvt: &str) -> Value {
    json!({ "z": z, "x": x, "y": y, "mvt": mvt })
}

fn street(width_px: f64) -> Value {
    json!({ "source_layer": "street", "paint": { "line": { "color": "#000000", "width_px": width_px } } })
}

#[test]
fn what_goes_beyond_a_limit_is_refused_by_name() {
    let many = |value: Value, count: usize| Value::Array(vec![value; count]);
    let on_label = |key: &'static str, value: Value| {
        with(move |r| {
            r["labels"] = json!([label()]);
            r["labels"][0][key] = value;
        })
    };
    let cases = [
        (with(|r| r["width"] = json!(15)), "the width in pixels"),
        (with(|r| r["width"] = json!(4097)), "the width in pixels"),
        (with(|r| r["height"] = json!(15)), "the height in pixels"),
        (with(|r| r["height"] = json!(4_000_000_000_u32)), "the height in pixels"),
        (with(|r| r["scale"] = json!(0.2)), "scale"),
        (with(|r| r["scale"] = json!(9)), "scale"),
        (with(|r| (r["width"], r["scale"]) = (json!(1025), json!(4))), "the width in pixels"),
        (with(|r| r["view"]["longitude"] = json!(180.1)), "the longitude of the view"),
        (with(|r| r["view"]["latitude"] = json!(-86)), "the latitude of the view"),
        (with(|r| r["view"]["zoom"] = json!(-0.1)), "the zoom"),
        (with(|r| r["view"]["zoom"] = json!(24.5)), "the zoom"),
        (with(|r| r["seconds"] = json!(0)), "seconds"),
        (with(|r| r["seconds"] = json!(61)), "seconds"),
        (with(|r| r["style"] = many(street(1.0), 65)), "65 layers in the style, at most 64"),
        (with(|r| r["style"] = json!([street(0.1)])), "the width of a line"),
        (with(|r| r["style"] = json!([street(65.0)])), "the width of a line"),
        (with(|r| r["labels"] = many(label(), 501)), "501 labels, at most 500"),
        (on_label("text", json!("x".repeat(101))), "101 letters in a label"),
        (on_label("text", json!("two\nlines")), "one line of letters"),
        (on_label("longitude", json!(-181)), "the longitude of a label"),
        (on_label("latitude", json!(90)), "the latitude of a label"),
        (on_label("size_px", json!(5)), "the size of a label"),
        (on_label("size_px", json!(201)), "the size of a label"),
        (on_label("halo", json!({ "color": "#ffffff", "width_px": 100 })), "the width of a halo"),
        (with(|r| r["credit"] = json!("x".repeat(101))), "101 letters in the credit"),
        (with(|r| r["tiles"] = many(tile(14, 8390, 5413, ""), 33)), "33 tiles, at most 32"),
        (with(|r| r["tiles"] = json!([tile(25, 0, 0, "")])), "there is no tile 25/0/0"),
        (with(|r| r["tiles"] = json!([tile(200, 0, 0, "")])), "there is no tile 200/0/0"),
        (with(|r| r["tiles"] = json!([tile(1, 2, 0, "")])), "there is no tile 1/2/0"),
        (with(|r| r["tiles"] = json!([tile(1, 0, 2, "")])), "there is no tile 1/0/2"),
        (with(|r| r["tiles"] = json!([tile(0, 0, 0, &"AAAA".repeat(400_000))])), "bytes in tile 0/0/0"),
        (with(|r| r["tiles"] = json!([tile(0, 0, 0, "*")])), "tile 0/0/0 is no base64"),
    ];
    for (request, sentence) in &cases {
        let said = refused(request);
        assert!(said.contains(sentence), "{said:?} does not say {sentence:?}");
    }
}

#[test]
fn what_is_no_request_is_refused() {
    let cases = [
        (with(|r| r["wdith"] = json!(64)), "unknown field `wdith`"),
        (with(|r| r["view"]["bearing"] = json!(1)), "unknown field `bearing`"),
        (with(|r| _ = r.as_object_mut().unwrap().remove("view")), "missing field `view`"),
        (with(|r| r["width"] = json!(-5)), "invalid value"),
        (with(|r| r["width"] = json!(64.5)), "invalid type"),
        (with(|r| r["background"] = json!("red")), "a colour is written #rrggbb"),
        (with(|r| r["background"] = json!("#12345")), "a colour is written #rrggbb"),
        (with(|r| r["background"] = json!("#+12345")), "a colour is written #rrggbb"),
        (with(|r| r["background"] = json!("#é1234")), "a colour is written #rrggbb"),
        (
            with(|r| r["style"] = json!([{ "source_layer": "a", "paint": { "glow": "#000000" } }])),
            "unknown variant `glow`",
        ),
        (with(|r| r["style"] = json!([{ "source_layer": "a", "paint": { "line": "#000000" } }])), "struct variant"),
    ];
    for (request, sentence) in &cases {
        let said = refused(request);
        assert!(said.contains(sentence), "{said:?} does not say {sentence:?}");
    }
}

#[test]
fn bytes_that_are_no_json_are_refused() {
    let deep = "[".repeat(100_000);
    for input in ["", "{", "null", "[]", "\u{0}", deep.as_str()] {
        let answer = ask_with(input.as_bytes(), &[]);
        assert_eq!(answer.code, Some(2), "{}", answer.said);
    }
    assert_eq!(ask_with(&[0xff, 0xfe, b'{'], &[]).code, Some(2));
    let large = vec![b' '; (16 << 20) + 1];
    let answer = ask_with(&large, &[]);
    assert_eq!(answer.code, Some(2));
    assert!(answer.said.contains("bytes, at most 16777216"), "{}", answer.said);
}

#[test]
fn too_many_colours_of_words_are_refused() {
    let coloured = |count: u32| {
        let mut request = request(64, 48, 14.0);
        let labels = (0..count).map(|number| {
            let mut label = label();
            label["color"] = json!(format!("#0000{number:02x}"));
            label["halo"] = json!({ "color": format!("#00{number:02x}00"), "width_px": 1 });
            label
        });
        request["labels"] = labels.collect();
        request
    };
    assert!(refused(&coloured(17)).contains("17 colours of labels, at most 16"));
    draw(&coloured(16));
}

#[test]
fn what_lies_just_within_the_limits_is_drawn() {
    let mut request = request(1024, 16, 24.0);
    request["scale"] = json!(4);
    request["seconds"] = json!(60);
    request["style"] = Value::Array(vec![street(64.0); 64]);
    request["labels"] = Value::Array(vec![label(); 500]);
    request["labels"][499]["text"] = json!("é".repeat(100));
    request["labels"][0]["size_px"] = json!(200);
    request["tiles"] = Value::Array(vec![tile(24, 0, (1 << 24) - 1, ""); 32]);
    let picture = draw(&request);
    assert_eq!((picture.width, picture.height), (4096, 64));
}
