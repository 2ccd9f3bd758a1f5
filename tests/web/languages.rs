//! U23: every page that residents and shops can open exists in seven languages, and lacks no word in any of them.
use buurtraat::{
    text::{Lang, text},
    web::{self, Row},
};
use scraper::{Html, Selector};

use super::{
    roles::{form, uri},
    seen::alone,
    town::{request, town},
};

/// Dutch that a page in another language shows and says so.
fn dutch(html: &str) -> Vec<String> {
    let (html, some) = (Html::parse_document(html), Selector::parse(".dutch > [lang=nl]").unwrap());
    html.select(&some).map(|one| one.text().collect()).collect()
}

/// A page, its language, the names of the others, and who translated it.
fn is_whole(html: &str, lang: Lang, row: &Row) {
    assert!(html.contains(&format!("<html lang=\"{lang}\" dir=\"{}\"", lang.direction())), "{row:?}");
    let others = Lang::ALL.into_iter().filter(|other| *other != lang);
    for other in others {
        let link =
            format!("lang=\"{other}\" hreflang=\"{other}\" dir=\"{}\">{}</a>", other.direction(), other.own_name());
        assert!(html.contains(&link), "{row:?} leads to {other}");
    }
    assert!(html.contains(&text(lang, "machine-note")), "{row:?} says that a computer translated it");
    assert!(html.contains("?woord="), "{row:?} has a way to tell of a wrong word");
}

#[test]
fn u23_every_page_of_residents_in_every_language() {
    let _one_at_a_time = alone();
    let (mut pages, mut missing) = (0, Vec::new());
    let rows = web::table(true).rows().to_vec();
    for row in rows.iter().filter(|row| !Lang::of_path(&row.path).0.is_complete()) {
        let lang = Lang::of_path(&row.path).0;
        assert!(row.access == web::Access::Public, "{row:?} is for everyone");
        let typed = if row.method == "GET" { String::new() } else { form(row).0 };
        // A site of its own: it counts on its own what may be tried how often.
        for body in [String::new(), typed] {
            let answer = town().ask(&town().stranger(), request(row.method, &uri(row), &body));
            if answer.status == 303 {
                continue;
            }
            let html = answer.text();
            is_whole(&html, lang, row);
            missing.extend(dutch(&html).into_iter().map(|words| format!("{} {}: {words}", row.method, row.path)));
            pages += 1;
        }
    }
    println!("U23 site languages={} pages={pages} missing={}", Lang::ALL.len() - 2, missing.len());
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn a_page_of_a_team_is_led_to_in_dutch() {
    let site = town().stranger();
    let home = town().get(&site, "/ar").text();
    assert!(home.contains("href=\"/aanmelden\"") && !home.contains("/ar/aanmelden"), "{home}");
    assert_eq!(town().get(&site, "/ar/team").status, 404);
    assert_eq!(town().get(&site, "/tr/aanmelden").status, 404);
    let wrong = town().get(&site, "/pl/vraag?woord=meedoen").text();
    assert!(wrong.contains("De vertaling van /pl/meedoen klopt niet."), "{wrong}");
    let shown = town().get(&site, "/ar/ja/secret-token").text();
    assert!(shown.contains("?woord=ja\""), "no secret in an address: {shown}");
}
