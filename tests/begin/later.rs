//! What a team loads later, and what it takes back.
use buurtraat::service::{Role, Service, account::open_session};
use buurtraat::storage::WorkerRecord;

use super::{Browser, CODE, file, installation};
use crate::{
    import::{
        figures::TOWN,
        hsds::{fixture, zipped},
    },
    support::{
        Place, both,
        ground::areas,
        team::{FIRST, House},
        town::{import, order},
    },
};

/// The administrator of an installation, with the areas of the village loaded.
async fn administrator(place: &Place) -> (Browser, House) {
    let house = House::begun(place).await;
    import(&house.service, "areas", &order(&place.write("areas.geojson", areas()))).await;
    let hash = house.service.store.keyed_hash("worker-email", FIRST);
    let worker = house.service.store.workers_with_email(&hash).await.unwrap().remove(0);
    (browser_of(&house.service, &worker).await, house)
}

async fn browser_of(service: &Service, worker: &WorkerRecord) -> Browser {
    let ticket = open_session(service, worker).await.unwrap();
    let mut browser = Browser::of(service);
    browser.cookies.push(format!("__Host-buurtraat={}", ticket.as_str()));
    browser
}

async fn a_directory_and_figures_by_upload(place: Place) {
    let (mut browser, _house) = administrator(&place).await;
    let page = browser.get("/team/inlezen").await;
    assert!(page.status == 200 && page.text.contains("Organisaties uit een lijst"), "{}", page.text);
    // The form before there is a team has three files and no more.
    assert_eq!(browser.send("/begin/inlezen/organisaties", "x.json", b"{}", false).await.status, 403);
    let (_home, zip) = zipped(&fixture("three"), "");
    let bytes = std::fs::read(&zip).unwrap();
    let sent = browser.send("/team/inlezen/organisaties", "directory.zip", &bytes, false).await;
    let (_, page) = browser.follow(&sent.to).await;
    // No street is loaded: the hall is not found, and who has nothing else goes with it.
    assert!(page.text.contains("Ingelezen") && page.text.contains("directory.zip"), "{}", page.text);
    assert!(page.text.contains("werd niet gevonden") || page.text.contains("2600AB"), "{}", page.text);
    assert!(page.text.contains("Contactpersonen die niet zijn bewaard: 1."), "{}", page.text);
    assert_eq!(place.number("SELECT COUNT(*) FROM organization WHERE source = 'hsds'").await, 1);
    let sent = browser.send("/team/inlezen/cijfers", "GM9901.json", TOWN.as_bytes(), false).await;
    let (_, page) = browser.follow(&sent.to).await;
    assert!(page.text.contains("<dt>Nieuw</dt><dd>3</dd>") && page.text.contains("Bron: CBS"), "{}", page.text);
    let page = browser.get("/team/inlezen").await;
    assert!(page.text.contains("1 organisatie<") && page.text.contains("cijfers van 3 gebieden"), "{}", page.text);
    let wrong = browser.send("/team/inlezen/organisaties", "x.pdf", b"%PDF-1.7", false).await;
    let (_, page) = browser.follow(&wrong.to).await;
    assert!(page.text.contains("een pdf") && page.text.contains("Er is niets bewaard"), "{}", page.text);
    let area = browser.get("/api/v1/areas/GM9901").await;
    let area: serde_json::Value = serde_json::from_str(&area.text).unwrap();
    let figures = &area["properties"]["keyFigures"];
    assert_eq!((figures["year"].as_i64(), figures["residents"].as_f64()), (Some(2024), Some(4000.0)), "{area}");
    assert!(figures["schoolKm"].is_null(), "not known is null, never zero");
}
both!(a_directory_and_figures_by_upload);

async fn the_last_file_is_taken_back_in_the_browser(place: Place) {
    let service = installation(&place).await;
    let mut browser = Browser::of(&service);
    browser.post("/begin/inlezen", &format!("code={CODE}")).await;
    assert!(!browser.get("/begin/inlezen").await.text.contains("Maak ongedaan"));
    let bytes = std::fs::read(file("gebieden")).unwrap();
    let sent = browser.send("/begin/inlezen/gebieden", "gebieden.geojson", &bytes, false).await;
    browser.follow(&sent.to).await;
    assert!(place.number("SELECT COUNT(*) FROM area").await > 0);
    let page = browser.get("/begin/inlezen").await;
    assert!(page.text.contains("action=\"/begin/inlezen/gebieden/ongedaan\""), "{}", page.text);
    let stranger = Browser::of(&service).post("/begin/inlezen/gebieden/ongedaan", "").await;
    assert!([401, 403].contains(&stranger.status));
    let done = browser.post("/begin/inlezen/gebieden/ongedaan", "").await;
    assert_eq!((done.status, done.to.as_str()), (303, "/begin/inlezen?ongedaan=gebieden"));
    let page = browser.get(&done.to).await;
    assert!(page.text.contains("De gebieden zijn weer zoals ze waren."), "{}", page.text);
    for table in ["area", "cell_area", "import_undo"] {
        assert_eq!(place.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
    let again = browser.post("/begin/inlezen/gebieden/ongedaan", "").await;
    assert!(again.status == 409 && again.text.contains("niets om ongedaan te maken"), "{}", again.text);
    assert_eq!(browser.post("/begin/inlezen/huizen/ongedaan", "").await.status, 404);
}
both!(the_last_file_is_taken_back_in_the_browser);

/// The address of a link by its words.
fn link(page: &str, words: &str) -> Option<String> {
    let (before, _) = page.split_once(&format!(">{words}</a>"))?;
    Some(before.rsplit_once("href=\"")?.1.split('"').next()?.to_owned())
}

/// From the page one signs in to, link by link: for who administers, and for nobody else.
async fn loading_is_found_by_following_links(place: Place) {
    let (mut browser, house) = administrator(&place).await;
    let words = "De kaart en lijsten inlezen";
    let day = browser.get("/team").await.text;
    let account = browser.get(&link(&day, "Je account").unwrap()).await.text;
    let places = browser.get("/team/plekken").await.text;
    for page in [account, places] {
        let load = browser.get(&link(&page, words).unwrap()).await;
        assert!(load.status == 200 && load.text.contains("vijf bestanden"), "{}", load.text);
        assert_eq!(load.text.matches("type=\"file\"").count(), 5);
    }
    let team = house.who(FIRST).await.must_be_staff().unwrap().team;
    let leads = WorkerRecord { team_id: team, ..house.worker("Coba", Role::Coordinator, "coba@voorbeeld.example") };
    let kept = leads.clone();
    house.service.store.write(move |tx| Box::pin(async move { tx.put_worker(kept).await })).await.unwrap();
    let mut browser = browser_of(&house.service, &leads).await;
    for path in ["/team/account", "/team/plekken"] {
        let page = browser.get(path).await;
        assert!(page.status == 200 && link(&page.text, words).is_none(), "{path}: {}", page.text);
    }
    assert!(browser.get("/team/plekken").await.text.contains("Vraag een beheerder"), "the way on, where nothing is");
    assert_eq!(browser.get("/team/inlezen").await.status, 403);
}
both!(loading_is_found_by_following_links);
