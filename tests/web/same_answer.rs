//! Two hundred questions get the same ids in the same order from the command line, the API and the parsed page.
use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use engine::domain::Cell;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use super::{
    seen::{ask_match, categories, whole_list},
    town::{Town, town},
};
use crate::cli::run_on;

const QUESTIONS: usize = 200;
/// Questions with a position, which a page does not take.
const BY_POSITION: usize = 20;
const MINUTES: [u32; 6] = [5, 10, 15, 20, 30, 60];

/// A small generator with a seed: the same questions every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % count as u64) as usize
    }
    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// A place as each of the three takes it.
#[derive(Clone, Debug)]
struct Place {
    /// Option and value on the command line.
    option: [String; 2],
    /// Members of the body of the API.
    body: Value,
    /// What is typed on the page; nothing for a position.
    typed: Option<String>,
}

#[derive(Debug)]
struct Question {
    place: Place,
    category: String,
    minutes: u32,
}

/// Postcodes, cells and positions of organizations of the town.
fn places(town: &Town) -> [Vec<Place>; 3] {
    let site = town.site(false);
    let (mut codes, mut cells, mut positions) = (Vec::new(), Vec::new(), Vec::new());
    for one in whole_list(town, &site, "/organizations?limit=100").iter().step_by(3) {
        let details = town.get(&site, &format!("/api/v1/organizations/{}", one["id"].as_str().unwrap())).json();
        let Some(location) = details["locations"].get(0) else { continue };
        let code = location["postal_code"].as_str().unwrap_or_default();
        if code.len() == 6 {
            let place = |code: &str| {
                let option = ["--postcode".to_owned(), code.to_owned()];
                Place { option, body: json!({ "postcode": code }), typed: Some(code.to_owned()) }
            };
            codes.extend([place(code), place(&code[..4])]);
        }
        let (Some(lat), Some(lon)) = (location["latitude"].as_f64(), location["longitude"].as_f64()) else { continue };
        let option = ["--at".to_owned(), format!("{lat},{lon}")];
        positions.push(Place { option, body: json!({ "at": { "lat": lat, "lon": lon } }), typed: None });
        let cell: Cell = location["cell"].as_str().unwrap().parse().unwrap();
        let cell = cell.coarsened(engine::domain::NEED_RESOLUTION).to_string();
        let option = ["--cell".to_owned(), cell.clone()];
        cells.push(Place { option, body: json!({ "cell": cell }), typed: Some(cell) });
    }
    [codes, cells, positions]
}

fn questions(town: &Town) -> Vec<Question> {
    let [codes, cells, positions] = places(town);
    let categories = categories(town);
    let mut dice = Dice(2026);
    let mut question = |number: usize| {
        let place = match number {
            number if number >= QUESTIONS => dice.one(&positions),
            number if number % 4 == 3 => dice.one(&cells),
            _ => dice.one(&codes),
        };
        Question { place: place.clone(), category: dice.one(&categories).clone(), minutes: *dice.one(&MINUTES) }
    };
    (0..QUESTIONS + BY_POSITION).map(&mut question).collect()
}

fn ids(answer: &Value) -> Vec<String> {
    answer["suggestions"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

fn by_command(town: &Town, asked: &Question) -> (Vec<String>, Duration) {
    let [option, value] = &asked.place.option;
    let minutes = asked.minutes.to_string();
    let begun = Instant::now();
    let ran = run_on(town, &["match", option, value, "--category", &asked.category, "--minutes", &minutes, "--json"]);
    assert_eq!(ran.code, 0, "{asked:?}: {}", ran.err);
    (ids(&serde_json::from_str(&ran.out).unwrap()), begun.elapsed())
}

fn by_api(town: &Town, asked: &Question) -> Vec<String> {
    let mut body = asked.place.body.clone();
    body["category"] = json!(asked.category);
    body["minutes"] = json!(asked.minutes);
    ids(&ask_match(town, &town.site(false), &body))
}

fn by_page(town: &Town, asked: &Question) -> Option<Vec<String>> {
    let query = [
        ("q", asked.place.typed.clone()?),
        ("category", asked.category.clone()),
        ("minutes", asked.minutes.to_string()),
    ];
    let uri = format!("/?{}", serde_urlencoded::to_string(query).unwrap());
    let answer = town.get(&town.site(false), &uri);
    assert_eq!(answer.status, 200, "{uri}");
    let rows = Selector::parse("ul[data-list=suggestions] > li[data-id]").unwrap();
    let page = Html::parse_document(&answer.text());
    Some(page.select(&rows).map(|row| row.attr("data-id").unwrap().to_owned()).collect())
}

#[test]
fn two_hundred_questions_get_the_same_answer_everywhere() {
    // What other tests write down meanwhile would stand in one answer and not in the other.
    let town = &town().apart("same-answer");
    let questions = questions(town);
    let (next, found, slowest) = (AtomicUsize::new(0), Mutex::new([0_usize; 3]), Mutex::new(Duration::ZERO));
    let work = || {
        while let Some(asked) = questions.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (command, took) = by_command(town, asked);
            assert_eq!(command, by_api(town, asked), "{asked:?}");
            let page = by_page(town, asked);
            assert!(page.as_ref().is_none_or(|page| *page == command), "{asked:?}: {command:?} but the page {page:?}");
            let mut found = found.lock().unwrap();
            found[0] += usize::from(page.is_some());
            found[1] += usize::from(!command.is_empty());
            found[2] += command.len();
            let mut slowest = slowest.lock().unwrap();
            *slowest = took.max(*slowest);
        }
    };
    std::thread::scope(|threads| (0..2).for_each(|_| drop(threads.spawn(work))));
    let [pages, answered, ids] = found.into_inner().unwrap();
    assert_eq!(pages, QUESTIONS);
    assert!(answered > QUESTIONS / 2, "{answered} of {QUESTIONS} questions have an answer");
    println!("same answers: questions={} pages={pages} answered={answered} ids={ids} differences=0", questions.len());
    println!("slowest command: {:?}", slowest.into_inner().unwrap());
}
