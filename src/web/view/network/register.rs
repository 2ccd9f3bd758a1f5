//! `/team/netwerk`: the register.
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{
    ROWS,
    contact_words::{day, names},
    number,
};
use crate::{
    service::{
        Service, ServiceError, network,
        network::{RegisterQuestion, list_register},
    },
    storage::PartnerLine,
    text::{Lang, text, texts},
    web::{
        App, api,
        page::{Choice, Field, Nav, Paging, PartnerRow, RegisterPage, RegisterState, Tag, Tone, links},
        typed::pairs,
        view::{Visit, answer, sheet::category_name, shell},
    },
};

const SHOWN: [&str; 4] = ["all", "long-ago", "only-one", "out"];
/// Metres as the crow flies are rounded to this: nearer would be more than anybody needs to know of a person.
const ROUND_METRES: f64 = 100.0;

/// What stands in the address.
#[derive(Default)]
struct Asked {
    question: RegisterQuestion,
    new: u64,
    joined: Vec<Uuid>,
}

impl Asked {
    fn read(raw: Option<String>) -> Self {
        let mut asked = Self::default();
        for (name, value) in pairs(raw.unwrap_or_default()) {
            let value = value.trim().to_owned();
            match name.as_str() {
                "q" => asked.question.words = value,
                "place" => asked.question.place = value,
                "shown" => asked.question.shown = value,
                "skip" => asked.question.skip = number(Some(&value)),
                "nieuw" => asked.new = number(Some(&value)),
                "samen" => asked.joined.extend(value.parse::<Uuid>().ok()),
                _ => {}
            }
        }
        asked.question.limit = ROWS;
        asked
    }
    /// Nothing was asked: all of it is wanted.
    fn is_plain(&self) -> bool {
        let RegisterQuestion { words, place, shown, skip, .. } = &self.question;
        words.is_empty() && place.is_empty() && (shown.is_empty() || shown == "all") && *skip == 0
    }
}

/// The page.
pub async fn get(visit: Visit, RawQuery(raw): RawQuery) -> Response {
    let asked = Asked::read(raw);
    match list_register(&visit.app.service, visit.app.who(), &asked.question).await {
        Err(ServiceError::Invalid(faults)) => {
            let mut page = frame(&visit, &asked, network::RegisterPage::default(), RegisterState::Fault);
            page.place.fault = faults.first().map(|fault| api::sentence(visit.lang, fault));
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        Err(other) => visit.show(Err::<RegisterPage, _>(other)),
        Ok(found) => {
            let state = match found.lines.is_empty() {
                false => RegisterState::List,
                true if asked.is_plain() => RegisterState::Empty,
                true => RegisterState::Nothing,
            };
            let mut page = frame(&visit, &asked, found, state);
            let news = news(&visit.app, visit.lang, &asked).await;
            visit.show(news.map(|news| {
                page.news = news;
                page
            }))
        }
    }
}

fn frame(visit: &Visit, asked: &Asked, found: network::RegisterPage, state: RegisterState) -> RegisterPage {
    let (app, lang, question) = (&visit.app, visit.lang, &asked.question);
    let shown = if question.shown.is_empty() { "all" } else { &question.shown };
    RegisterPage {
        shell: shell(app, lang, Nav::Network, text(lang, "register-title"), links::NETWORK),
        q: question.words.clone(),
        place: Field::of(&question.place),
        shown: SHOWN.map(|code| Choice::new(code, text(lang, &format!("shown-{code}")), shown)).to_vec(),
        rows: found.lines.iter().map(|line| row(&app.service, lang, &found, line)).collect(),
        paging: Paging { skip: question.skip, rows: ROWS, total: found.total },
        news: Vec::new(),
        state,
    }
}

fn row(service: &Service, lang: Lang, found: &network::RegisterPage, line: &PartnerLine) -> PartnerRow {
    let offers =
        found.offers.iter().filter(|offer| [offer.organization_id, offer.volunteer_id].contains(&Some(line.id)));
    let mut codes: Vec<&str> = offers.flat_map(|offer| offer.categories.split_whitespace()).collect();
    codes.dedup();
    let mut tags: Vec<Tag> =
        codes.iter().map(|code| Tag::new(category_name(service, lang, code), Tone::Plain)).collect();
    if line.sort == "volunteer" {
        tags.insert(0, Tag::new(text(lang, "tag-volunteer"), Tone::Plain));
    }
    let id = line.id.to_string();
    PartnerRow {
        href: lang.path(&links::partner(&id)),
        id,
        name: line.name.clone(),
        tags,
        lines: lines(service, lang, found, line),
        far: line.metres().map(|metres| far(lang, metres)),
    }
}

fn lines(service: &Service, lang: Lang, found: &network::RegisterPage, line: &PartnerLine) -> Vec<String> {
    let own = found.knowers.iter().filter(|one| one.subject_id == line.id);
    let who: Vec<String> = own.map(|one| one.name.clone()).collect();
    let knows = match who.len() {
        0 => text(lang, "register-nobody-knows"),
        many => texts().get(lang, "register-knows", &[("count", many.into()), ("names", names(lang, &who).into())]),
    };
    let last = match line.last_contact {
        None => text(lang, "register-never-spoken"),
        Some(at) => texts().get(lang, "register-spoken", &[("date", day(service, lang, at).into())]),
    };
    let checked =
        line.confirmed_at.map(|at| texts().get(lang, "register-confirmed", &[("date", day(service, lang, at).into())]));
    let rests = found.resting.get(&line.id);
    let rests = rests.map(|until| texts().get(lang, "partner-rests", &[("date", day(service, lang, *until).into())]));
    [rests, Some(knows), Some(last), checked].into_iter().flatten().collect()
}

fn far(lang: Lang, metres: f64) -> String {
    let metres = (metres / ROUND_METRES).ceil().max(1.0) * ROUND_METRES;
    if metres < 1_000.0 {
        return texts().get(lang, "far-metres", &[("metres", metres.into())]);
    }
    let kilometres = format!("{:.1}", metres / 1_000.0);
    let kilometres = lang.pick(&kilometres.replace('.', ","), &kilometres).to_owned();
    texts().get(lang, "far-kilometres", &[("kilometres", kilometres.into())])
}

/// What came of ticking: how many are new, and whom a colleague had just made.
async fn news(app: &App, lang: Lang, asked: &Asked) -> Result<Vec<String>, ServiceError> {
    let mut all = Vec::new();
    if asked.new > 0 {
        all.push(texts().get(lang, "register-new", &[("count", asked.new.into())]));
    }
    for id in asked.joined.iter().take(10) {
        match network::get_partner(&app.service, app.who(), *id).await {
            Ok(partner) => {
                all.push(texts().get(lang, "register-joined", &[("name", partner.giver.name().to_owned().into())]));
            }
            Err(ServiceError::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(all)
}
