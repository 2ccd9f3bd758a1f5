//! The program as an administrator starts it, with `[mail]`: a code asked for over HTTP arrives at a mail server and lets in.
use std::time::Duration;

use crate::support::{
    Place, both,
    ear::secret,
    post_office::{Letter, Manner, PostOffice},
    process::Server,
    team::{FIRST, House},
};

fn settings(office: &PostOffice) -> String {
    let from = "Wijkteam <team@voorbeeld.example>";
    format!("base_url = \"https://buurtraat.example\"\n[mail]\nurl = \"{}\"\nfrom = \"{from}\"\n", office.url)
}

/// The first letter, once it is there.
async fn letter(office: &PostOffice) -> Letter {
    for _ in 0..200 {
        if let Some(letter) = office.letters().into_iter().next() {
            return letter;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no letter came in ten seconds")
}

/// Three figures, a space, three figures, on a line of their own.
fn code(letter: &Letter) -> String {
    let alone =
        |line: &&str| line.len() == 9 && line.split(' ').all(|part| part.len() == 4 && part.parse::<u16>().is_ok());
    let code = letter.data.lines().find(alone).unwrap_or_else(|| panic!("no code in {}", letter.data));
    secret(code);
    code.replace(' ', "+")
}

/// What an answer leaves with a browser, as it is sent back.
fn cookie(answer: &str, name: &str) -> String {
    let set = answer.lines().filter_map(|line| line.split_once(": ")).filter(|(key, _)| *key == "set-cookie");
    let kept =
        set.map(|(_, value)| value.split(';').next().unwrap()).find(|pair| pair.starts_with(&format!("{name}=")));
    let kept = kept.unwrap_or_else(|| panic!("no {name} in {answer}"));
    secret(kept.split_once('=').unwrap().1);
    kept.to_owned()
}

async fn a_code_arrives_from_the_running_program_and_lets_in(place: Place) {
    drop(House::begun(&place).await);
    let office = PostOffice::that(Manner::Receives).await;
    let server = Server::start_with(&place, &settings(&office));
    let nobody = server.form("/aanmelden", "", "email=niemand@voorbeeld.example");
    let asked = server.form("/aanmelden", "", &format!("email={FIRST}"));
    for answer in [&nobody, &asked] {
        assert!(answer.starts_with("HTTP/1.1 303") && answer.contains("location: /aanmelden/code"), "{answer}");
    }
    let browser = cookie(&asked, "__Host-buurtraat-code");
    let letter = letter(&office).await;
    assert!(letter.to.contains(&format!("<{FIRST}>")) && letter.from.contains("<team@voorbeeld.example>"));
    assert!(letter.data.contains("https://buurtraat.example/aanmelden/link/"), "{}", letter.data);
    let parts = ["Content-Type: text/plain", "Content-Type: text/html"];
    assert!(parts.iter().all(|part| letter.data.contains(part)), "plain words beside the others: {}", letter.data);
    let code = code(&letter);
    assert!(server.form("/aanmelden/code", &browser, "code=0000+0000").starts_with("HTTP/1.1 400"));
    let stranger = cookie(&nobody, "__Host-buurtraat-code");
    assert!(server.form("/aanmelden/code", &stranger, &format!("code={code}")).starts_with("HTTP/1.1 400"));
    let entered = server.form("/aanmelden/code", &browser, &format!("code={code}"));
    assert!(entered.starts_with("HTTP/1.1 303"), "{entered}");
    let ticket = cookie(&entered, "__Host-buurtraat");
    let page = server.page("/team/account", &ticket);
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("Eerste"), "{page}");
    assert_eq!(office.letters().len(), 1, "nobody's letter goes nowhere");
    println!("mail {} asked=2 letters=1 in=1", place.kind.label());
}
both!(a_code_arrives_from_the_running_program_and_lets_in);
