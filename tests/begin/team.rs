//! A team begins: areas by a few letters, every fault at once, once and no more.
use buurtraat::service::{
    Service, ServiceError,
    account::resume,
    begin::{NewTeam, begin_team, check_code, proposed_team_name, search_areas},
};

use super::{Browser, CODE, installation, load_map};
use crate::support::{Place, both, town};

/// Two districts as a statistics office writes them: no name of the municipality anywhere.
const AREAS: &str = r#"{"type":"FeatureCollection","features":[
 {"type":"Feature","properties":{"code":"WK050324","name":"Wijk 24 Voorhof"},"geometry":{"type":"Polygon","coordinates":
  [[[4.34,51.99],[4.37,51.99],[4.37,52.005],[4.34,52.005],[4.34,51.99]]]}},
 {"type":"Feature","properties":{"code":"WK050314","name":"Wijk 14 Voordijkshoorn"},"geometry":{"type":"Polygon",
  "coordinates":[[[4.31,51.99],[4.34,51.99],[4.34,52.005],[4.31,52.005],[4.31,51.99]]]}}]}"#;
const POSTCODES: &str = "NL\t2624\tDelft\tSouth Holland\t11\tDelft Municipality\t0503\t\t\t51.9965\t4.3530\t6\n";

fn new(key: &str) -> NewTeam {
    NewTeam {
        areas: vec!["WK050324".into()],
        team: "Wijkteam Voorhof".into(),
        name: "Noor Voorbeeld".into(),
        phone: "015 000 00 00".into(),
        idempotency_key: key.into(),
    }
}

async fn two_districts(place: &Place, postcodes_first: bool) -> Service {
    let service = installation(place).await;
    let areas = place.write("areas.geojson", AREAS);
    let postcodes = place.write("NL.txt", POSTCODES);
    let mut files = [("areas", areas), ("postcodes", postcodes)];
    if postcodes_first {
        files.reverse();
    }
    for (format, path) in files {
        town::import(&service, format, &town::order(&path)).await;
    }
    service
}

async fn a_few_letters_find_an_area_with_its_municipality(place: Place) {
    let service = two_districts(&place, false).await;
    let labels = async |typed: &str| -> Vec<String> {
        let (found, more) = search_areas(&service, typed).await.unwrap();
        assert!(!more);
        found.into_iter().map(|one| one.label).collect()
    };
    let voorhof = "Wijk 24 Voorhof, Delft";
    assert_eq!(labels("Voor").await, [voorhof, "Wijk 14 Voordijkshoorn, Delft"]);
    assert_eq!(labels(" vóórH").await, [voorhof]);
    assert_eq!(labels("delft 24").await, [voorhof]);
    assert_eq!(labels("hof").await, [""; 0], "in the middle of a word is not how one types");
    assert_eq!(labels("").await.len(), 2, "few areas are all shown");
    let (found, _) = search_areas(&service, "voorhof").await.unwrap();
    assert_eq!(proposed_team_name(&found), "Wijkteam Voorhof");
}
both!(a_few_letters_find_an_area_with_its_municipality);

async fn the_order_of_the_files_does_not_matter(place: Place) {
    let service = two_districts(&place, true).await;
    let (found, _) = search_areas(&service, "voorh").await.unwrap();
    assert_eq!(found[0].label, "Wijk 24 Voorhof, Delft");
}
both!(the_order_of_the_files_does_not_matter);

async fn every_fault_at_once_and_nothing_half_done(place: Place) {
    let service = two_districts(&place, false).await;
    let wrong = NewTeam { phone: "bel maar".into(), areas: vec!["WK999999".into()], ..NewTeam::default() };
    let Err(ServiceError::Invalid(faults)) = begin_team(&service, None, wrong).await else { panic!("it begins") };
    let codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["areas-missing", "team-missing", "name-missing", "phone", "setup-code-missing"]);
    let long = NewTeam { name: "x".repeat(81), ..new("") };
    let Err(ServiceError::Invalid(faults)) = begin_team(&service, Some("ABCDE-23457"), long).await else { panic!() };
    let codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["name-too-long", "setup-code"]);
    assert_eq!(place.number("SELECT count(*) FROM team").await, 0);
    assert_eq!(place.number("SELECT count(*) FROM session").await, 0);
}
both!(every_fault_at_once_and_nothing_half_done);

async fn who_begins_administers_and_nobody_begins_after(place: Place) {
    let service = two_districts(&place, false).await;
    // Two windows, and one of them pressed twice.
    let (one, two) = tokio::join!(
        begin_team(&service, Some(CODE), new("key-1")),
        begin_team(&service, Some("ABCDE 23456"), new("key-1")),
    );
    for ticket in [one.unwrap(), two.unwrap()] {
        let signed = resume(&service, ticket.as_str()).await.unwrap().unwrap();
        assert_eq!((signed.name.as_str(), signed.staff.role.as_str()), ("Noor Voorbeeld", "administrator"));
        assert!(signed.staff.municipality > 0 && signed.staff.team.is_some());
    }
    assert!(matches!(begin_team(&service, Some(CODE), new("key-2")).await, Err(ServiceError::Forbidden)));
    assert!(matches!(check_code(&service, CODE).await, Err(ServiceError::Forbidden)));
    assert_eq!(place.number("SELECT count(*) FROM team").await, 1);
    assert_eq!(place.number("SELECT count(*) FROM team_area").await, 1);
    let on_duty = "SELECT count(*) FROM worker WHERE on_duty AND municipality_id > 0";
    assert_eq!(place.number(on_duty).await, 1, "the desk without a name is relieved");
    let audited = "SELECT count(*) FROM audit_log WHERE action = 'begin' AND object_type = 'team'";
    assert_eq!(place.number(audited).await, 1);
}
both!(who_begins_administers_and_nobody_begins_after);

async fn two_screens_in_the_browser(place: Place) {
    let service = installation(&place).await;
    let mut browser = Browser::of(&service);
    assert_eq!(browser.get("/begin").await.to, "/begin/inlezen", "without a map there is nothing to choose");
    load_map(&service).await;
    let page = browser.get("/begin?q=hon").await;
    assert_eq!(page.status, 200);
    let code = page.text.split("name=\"gebied\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(browser.get("/begin/team").await.text.contains("Kies minstens"), "without an area it stays where it is");
    let who = browser.get(&format!("/begin/team?gebied={code}")).await;
    assert!(who.text.contains("name=\"code\"") && who.text.contains("Wijkteam "), "{}", who.text);
    let form = format!("gebied={code}&team=Wijkteam&naam=Noor&tel=12+ab&code={CODE}");
    let refused = browser.post("/begin/team", &form).await;
    assert_eq!(refused.status, 400);
    assert!(refused.text.contains("12 ab is geen telefoonnummer") && refused.text.contains("value=\"Noor\""));
    let done = browser.post("/begin/team", &form.replace("12+ab", "0150000000")).await;
    assert_eq!((done.status, done.to.as_str()), (303, "/team/plekken"));
    let here = browser.get("/team/plekken").await;
    assert!(here.text.contains("Wij kennen hier al") && here.text.contains("<svg class=\"comb__picture\""));
    let again = Browser::of(&service).get("/en/begin").await;
    assert!(again.text.contains("A team works here already"));
}
both!(two_screens_in_the_browser);

/// Five wrong codes in a minute: the sixth try waits, the right one too, and nothing that was typed is lost.
async fn guessing_waits_and_keeps_the_form(place: Place) {
    let service = two_districts(&place, false).await;
    let form = "gebied=WK050324&team=Wijkteam+Eigen&naam=Noor&tel=015+000+00+01&code=";
    let sentence = "Dat was te vaak achter elkaar. Wacht 60 seconden";
    for path in ["/begin/team", "/begin/inlezen"] {
        place.run("UPDATE sign_in SET tries = 0, details = '{}'").await;
        let mut browser = Browser::of(&service);
        for _ in 0..5 {
            let wrong = browser.post(path, &format!("{form}AAAAA-AAAAA")).await;
            assert!(wrong.status == 400 && wrong.text.contains("Deze code klopt niet"), "{path}: {}", wrong.text);
        }
        let page = browser.post(path, &format!("{form}{CODE}")).await;
        assert_eq!((page.status, page.wait.as_str()), (429, "60"), "{path}");
        let (_, field) = page.text.split_once("id=\"code-fault\"").unwrap();
        assert!(field.split("</p>").next().unwrap().contains(sentence), "{path}: {}", page.text);
        assert!(page.text.contains(&format!("value=\"{CODE}\"")), "{path}: {}", page.text);
        if path == "/begin/team" {
            for kept in ["Wijkteam Eigen", "Noor", "015 000 00 01", "WK050324"] {
                assert!(page.text.contains(&format!("value=\"{kept}\"")), "{kept}: {}", page.text);
            }
            let again = browser.get("/begin/team?gebied=WK050324").await;
            assert!(again.status == 200 && again.text.contains("name=\"code\""), "looking is no try");
        }
    }
    assert_eq!(place.number("SELECT count(*) FROM team").await, 0);
    place.run("UPDATE sign_in SET tries = 0, details = '{}'").await;
    let mut browser = Browser::of(&service);
    assert_eq!(browser.post("/begin/team", &format!("{form}{CODE}")).await.status, 303);
}
both!(guessing_waits_and_keeps_the_form);

/// Where nobody works yet the pages that anybody opens lead to the beginning, and stop when somebody did.
async fn an_empty_installation_leads_to_the_beginning(place: Place) {
    let service = two_districts(&place, false).await;
    let mut browser = Browser::of(&service);
    for (path, begin) in
        [("/", "/begin"), ("/aanmelden", "/begin"), ("/en", "/en/begin"), ("/en/aanmelden", "/en/begin")]
    {
        let page = browser.get(path).await;
        let note = page.text.split("data-note=\"begin\"").nth(1).unwrap_or_default();
        let link = format!("href=\"{begin}\"");
        assert!(note.split("</div>").next().unwrap().contains(&link), "{path}: {}", page.text);
    }
    assert!(!browser.get("/aanmelden").await.text.contains("kan nog niemand zich aanmelden"), "no dead end");
    begin_team(&service, Some(CODE), new("key")).await.unwrap();
    for path in ["/", "/aanmelden"] {
        assert!(!browser.get(path).await.text.contains("data-note=\"begin\""), "{path}");
    }
}
both!(an_empty_installation_leads_to_the_beginning);
