//! `/cijfers`, as a page and as a file: from the edition, and from nothing else.
use axum::{
    extract::RawQuery,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use engine::prevention::publication::{Band, Of, Quarter, Shown};

use super::{Visit, answer, sheet::category_name, shell};
use crate::{
    export::partners_csv,
    service::{
        Service, ServiceError,
        publishing::{Figures, Kind, Line, figures, read_quarter},
    },
    storage::StoreError,
    text::{Lang, text, texts},
    web::{
        page::{FigureGroup, FigureRow, FiguresPage, FiguresState, FiguresView, LegendRow, Nav, links},
        typed::fields,
        zones::{Zone, draw, row_of},
    },
};

/// The word in an address for a quarter.
const QUARTER: &str = "kwartaal";

/// Where the page is and what it is called; nothing where nothing is published.
pub async fn link(visit: &Visit) -> Option<(String, String)> {
    let published = figures(&visit.app.service, None).await.is_ok();
    let lang = visit.lang;
    (published && lang.has(links::FIGURES)).then(|| (lang.path(links::FIGURES), text(lang, "figures-title")))
}

/// The quarter that is asked for; nothing can be published of one that is none.
async fn asked(visit: &Visit, raw: Option<String>) -> Result<(Option<Quarter>, Vec<Figures>), ServiceError> {
    let quarter = match fields(raw.unwrap_or_default()).get(QUARTER) {
        Some(typed) => Some(read_quarter(typed).ok_or(ServiceError::NotFound)?),
        None => None,
    };
    Ok((quarter, figures(&visit.app.service, quarter).await?))
}

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    match asked(&visit, raw).await {
        Ok((quarter, all)) => answer(&page(&visit, quarter, Some(&all))),
        Err(ServiceError::NotFound) => (StatusCode::NOT_FOUND, answer(&page(&visit, None, None))).into_response(),
        Err(other) => visit.reply(Err(other)),
    }
}

fn page(visit: &Visit, quarter: Option<Quarter>, all: Option<&[Figures]>) -> FiguresPage {
    let (app, lang) = (&visit.app, visit.lang);
    let file = quarter.map_or(links::FIGURES_CSV.to_owned(), |one| format!("{}?{QUARTER}={one}", links::FIGURES_CSV));
    let state = all.map_or(FiguresState::Nothing, |all| {
        FiguresState::Shown(all.iter().map(|one| view(&app.service, lang, one)).collect())
    });
    FiguresPage {
        shell: shell(app, lang, Nav::None, text(lang, "figures-title"), links::FIGURES),
        state,
        legend: legend(lang),
        csv_href: lang.path(&file),
    }
}

/// What colours and patterns say.
pub fn legend(lang: Lang) -> Vec<LegendRow> {
    let row = |band: Band| LegendRow { class: band.place(), words: band_words(lang, band) };
    Band::ALL.into_iter().map(row).collect()
}

fn band_words(lang: Lang, band: Band) -> String {
    let words = |key: &str, names: &[(&'static str, u32)]| {
        let args: Vec<_> = names.iter().map(|(name, number)| (*name, i64::from(*number).into())).collect();
        texts().get(lang, key, &args)
    };
    match band.bounds() {
        (Some(least), Some(most)) => words("figures-band", &[("least", least), ("most", most)]),
        (Some(least), None) => words("figures-band-above", &[("least", least)]),
        (None, _) => text(lang, "figures-withheld"),
    }
}

fn shown_words(lang: Lang, shown: Shown) -> String {
    shown.number().map_or_else(|| text(lang, "figures-withheld"), |number| number.to_string())
}

/// "kwartaal 3 van 2026".
pub fn quarter_words(lang: Lang, key: &str, quarter: Quarter) -> String {
    let [number, year] = [quarter.in_year(), quarter.year()].map(|one| one.to_string());
    texts().get(lang, key, &[("quarter", number.into()), ("year", year.into())])
}

fn view(service: &Service, lang: Lang, one: &Figures) -> FiguresView {
    let others = one.quarters.iter().filter(|quarter| **quarter != one.until).map(|quarter| {
        let href = lang.path(&format!("{}?{QUARTER}={quarter}", links::FIGURES));
        (href, quarter_words(lang, "figures-quarter", *quarter))
    });
    FiguresView {
        name: one.municipality.name.clone(),
        year: quarter_words(lang, "figures-year", one.until),
        lead: text(lang, &format!("figures-lead-{}", one.kind.as_str())),
        picture: draw(&zones(lang, &one.lines)),
        groups: groups(service, lang, one),
        others: others.collect(),
    }
}

fn zones(lang: Lang, lines: &[Line]) -> Vec<Zone> {
    let zone = |line: &Line| {
        let Of::Zone(cell) = line.of else { return None };
        let label = format!("{}: {}", zone_name(lang, line), shown_words(lang, line.shown));
        let figure = line.shown.number().map(|number| number.to_string()).unwrap_or_default();
        Some(Zone { cell, band: Band::of(line.shown), figure, label })
    };
    lines.iter().filter_map(zone).collect()
}

fn zone_name(lang: Lang, line: &Line) -> String {
    if line.name.is_empty() { text(lang, "place-nameless") } else { line.name.clone() }
}

fn groups(service: &Service, lang: Lang, one: &Figures) -> Vec<FigureGroup> {
    let row = |line: &Line| {
        let subject = line.subject().unwrap_or_default().to_owned();
        FigureRow {
            id: matches!(line.of, Of::Zone(_)).then(|| row_of(&line.code)),
            of: line.code.clone(),
            name: match one.kind {
                Kind::Zones => zone_name(lang, line),
                Kind::Areas => category_name(service, lang, &subject),
            },
            subject,
            number: line.shown.number(),
            words: shown_words(lang, line.shown),
        }
    };
    let column = text(lang, if one.kind == Kind::Zones { "figures-column-zone" } else { "figures-column-subject" });
    let title = |line: &Line| match one.kind {
        Kind::Zones => text(lang, "figures-map"),
        Kind::Areas => line.name.clone(),
    };
    let mut groups: Vec<FigureGroup> = Vec::new();
    let mut place: Option<&str> = None;
    for line in &one.lines {
        let same = one.kind == Kind::Zones || place == Some(line.code.as_str());
        place = Some(&line.code);
        match groups.last_mut().filter(|_| same) {
            Some(group) => group.rows.push(row(line)),
            None => groups.push(FigureGroup { title: title(line), column: column.clone(), rows: vec![row(line)] }),
        }
    }
    // What people look for is a name; the order of the edition is that of cells and ids.
    groups.iter_mut().for_each(|group| group.rows.sort_by(|a, b| (&a.name, &a.of).cmp(&(&b.name, &b.of))));
    groups.sort_by(|a, b| a.title.cmp(&b.title));
    groups
}

/// The same numbers as a file.
pub async fn csv(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let lang = visit.lang;
    let bytes = asked(&visit, raw).await.and_then(|(_, all)| {
        let headers = ["municipality", "quarter", "code", "place", "subject", "number", "class"];
        let headers = headers.map(|name| text(lang, &format!("figures-file-{name}")));
        let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
        let rows: Vec<Vec<String>> =
            all.iter().flat_map(|one| one.lines.iter().map(move |line| file_row(lang, one, line))).collect();
        partners_csv(&headers, &rows).map_err(|fault| StoreError::Corrupt(fault.to_string()).into())
    });
    match bytes {
        Ok(bytes) => {
            let name = HeaderValue::from_static("attachment; filename=\"cijfers.csv\"");
            let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"))];
            (headers, [(header::CONTENT_DISPOSITION, name)], bytes).into_response()
        }
        // The same page that says so, for everybody.
        Err(ServiceError::NotFound) => (StatusCode::NOT_FOUND, answer(&page(&visit, None, None))).into_response(),
        Err(other) => visit.reply(Err(other)),
    }
}

fn file_row(lang: Lang, one: &Figures, line: &Line) -> Vec<String> {
    vec![
        one.municipality.name.clone(),
        one.until.to_string(),
        line.code.clone(),
        line.name.clone(),
        line.subject().unwrap_or_default().to_owned(),
        line.shown.number().map(|number| number.to_string()).unwrap_or_default(),
        band_words(lang, Band::of(line.shown)),
    ]
}
