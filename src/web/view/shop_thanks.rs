//! The third screen: who calls before which day, the code, and the way out. It is shown where something was sent, never under
//! an address of its own.
use axum::{
    body::Bytes,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use engine::domain::Instant;
use jiff::Timestamp;

use super::{Visit, answer, personal, send::message, shell, shop::At};
use crate::{
    service::{
        ServiceError,
        mine::{Mine, Reach, find_mine},
        network::shops::{ELSE, InStreet, Own, Whose, erase_shop, get_own, whose_shop},
        zone,
    },
    text::{Lang, date_words, text, texts, weekday_words},
    web::{
        api,
        caller::Caller,
        limit::Rule,
        page::{
            Field, Nav, Phone, ShopCodePage, ShopCodeState, ShopHead, ShopOwn, ShopThanksPage, ShopThanksState, links,
        },
        typed::fields,
    },
};

/// Days ahead at which the name of a day says enough.
const DAYS_BY_NAME: i32 = 6;

/// What one shop said, for itself alone.
pub fn own(visit: &Visit, own: &Own) -> Response {
    show(visit, StatusCode::OK, ShopThanksState::Own(Box::new(own_words(visit, own))))
}

/// It is there no more.
pub fn gone(visit: &Visit) -> Response {
    show(visit, StatusCode::NOT_FOUND, ShopThanksState::Gone)
}

fn show(visit: &Visit, status: StatusCode, state: ShopThanksState) -> Response {
    // It names somebody and their number: whoever opened it by a code may have to leave it at once.
    let shell = personal(&visit.app, visit.lang, text(visit.lang, "shop-thanks"), links::SHOPS);
    let mut response = (status, answer(&ShopThanksPage { shell, state })).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Takes an answer back: second tap.
pub async fn erase(visit: Visit, body: Bytes) -> Response {
    let pass = fields(&body).remove("pass").unwrap_or_default();
    let done = async {
        let Some(whose) = whose_shop(&visit.app.service, &pass).await? else { return Ok(gone(&visit)) };
        erase_shop(&visit.app.service, visit.app.who(), &whose).await?;
        Ok(show(&visit, StatusCode::OK, ShopThanksState::Erased))
    };
    visit.reply(done.await)
}

fn own_words(visit: &Visit, own: &Own) -> ShopOwn {
    let (lang, shop) = (visit.lang, &own.shop);
    let team = own.human.as_ref().map(|human| human.team.clone()).unwrap_or_default();
    let args = [
        ("shop", shop.name.as_str().into()),
        ("team", team.into()),
        ("code", own.whose.code.as_str().into()),
        ("link", format!("{}{}", visit.app.service.config.base_url, lang.path(links::SHOP_CODE)).into()),
    ];
    let person = own.contact.person.clone().unwrap_or_default();
    let number = own.contact.phone.clone().map(|phone| Phone::new(phone).text).unwrap_or_default();
    ShopOwn {
        head: ShopHead {
            name: shop.name.clone(),
            base: lang.path(&At::Chosen(shop.id).path()),
            pass: own.whose.pass.clone(),
            ..ShopHead::default()
        },
        promise: promise(visit, own),
        street: own.street.map(|street| street_words(lang, street)),
        wrong: own.wrong_number.then(|| text(lang, "shop-wrong-number")),
        said: said(lang, own),
        reach: texts().get(lang, "shop-reach", &[("person", person.into()), ("number", number.into())]),
        code: own.whose.code.replace('-', " "),
        whatsapp: message(texts().get(lang, "shop-whatsapp-text", &args)).whatsapp,
    }
}

/// "Fenna belt u voor donderdag. Er komt nog niemand. U beslist." Once the day is over, that it was not kept.
fn promise(visit: &Visit, own: &Own) -> String {
    let (lang, now) = (visit.lang, visit.app.service.instant());
    let name = own.human.as_ref().map(|human| human.name.clone()).unwrap_or_default();
    let phone = own.human.as_ref().and_then(|human| human.phone.clone()).map(|phone| Phone::new(phone).text);
    let key = match phone {
        _ if own.partner => "shop-partner-now",
        _ if own.wrong_number => "shop-calls-again",
        Some(_) if own.call_before.0 <= now.0 => "shop-not-kept",
        _ => "shop-calls",
    };
    let args = [
        ("name", name.into()),
        ("day", day_words(lang, own.call_before, now).into()),
        ("phone", phone.unwrap_or_default().into()),
    ];
    texts().get(lang, key, &args)
}

/// "donderdag"; with its date when it is further away, or over.
pub fn day_words(lang: Lang, day: Instant, now: Instant) -> String {
    let local = |at: Instant| Timestamp::from_second(at.0).unwrap_or_default().to_zoned(zone()).date();
    let ahead = local(now).until(local(day)).map_or(0, |span| span.get_days());
    if (1..=DAYS_BY_NAME).contains(&ahead) { weekday_words(lang, day) } else { date_words(lang, day, now) }
}

/// "Met u doen 3 winkels in de straat mee; bij 10 beginnen we."
fn street_words(lang: Lang, street: InStreet) -> String {
    let key = match street.shops {
        many if many >= street.begins_at => "shop-street-begins",
        1 => "shop-street-first",
        _ => "shop-street",
    };
    texts().get(lang, key, &[("count", street.shops.into()), ("begin", street.begins_at.into())])
}

/// "U zei: ja, een. Hier kan iemand: klanten helpen, inpakken."
fn said(lang: Lang, own: &Own) -> Vec<String> {
    let answer = text(lang, &format!("shop-{}", own.answer));
    let mut lines = vec![texts().get(lang, "shop-you-said", &[("answer", answer.into())])];
    let words: Vec<String> = own.can.iter().map(|code| can_words(lang, code)).collect();
    if !words.is_empty() {
        lines.push(texts().get(lang, "shop-you-ticked", &[("what", words.join(", ").into())]));
    }
    if !own.words.is_empty() {
        lines.push(format!("“{}”.", own.words));
    }
    lines
}

/// A chip in words.
pub fn can_words(lang: Lang, code: &str) -> String {
    let key = if ELSE.contains(&code) { format!("shop-else-{code}") } else { format!("task-{code}") };
    text(lang, &key).to_lowercase()
}

/// Whoever showed the code of a shop sees its page, wherever they typed it.
pub(super) async fn of_code(visit: &Visit, mine: Mine) -> Response {
    let service = &visit.app.service;
    let Some(whose) = Whose::of(service, mine) else { return gone(visit) };
    match get_own(service, &whose).await {
        Ok(found) => found.map_or_else(|| gone(visit), |found| own(visit, &found)),
        Err(fault) => visit.reply(Err(fault)),
    }
}

/// `/winkel/code`: where a shop finds its answer back.
pub async fn code(visit: Visit) -> Response {
    visit.show(Ok(code_page(&visit, Field::default(), Field::default(), ShopCodeState::Form)))
}

fn code_page(visit: &Visit, code: Field, reach: Field, state: ShopCodeState) -> ShopCodePage {
    let shell = shell(&visit.app, visit.lang, Nav::None, text(visit.lang, "shop-code-title"), links::SHOP_CODE);
    ShopCodePage { shell, code, reach, state }
}

/// Shows what stands behind a code, to who shows the number beside it.
pub async fn show_code(visit: Visit, caller: Caller, body: Bytes) -> Response {
    let mut typed = fields(&body);
    let (code, reach) = (typed.remove("code").unwrap_or_default(), typed.remove("reach").unwrap_or_default());
    let done = async {
        let service = &visit.app.service;
        // However it is written, a number is one number.
        let plain = Reach::read(&reach).ok().flatten();
        let beside = service.store.keyed_hash("own-tries", plain.as_ref().map(Reach::as_str).unwrap_or_default());
        let tries = [(Rule::TryFromAddress, caller.key()), (Rule::TryOwn, beside), (Rule::TryInAll, String::new())];
        visit.app.limits.allow(&tries.each_ref().map(|(rule, key)| (*rule, key.as_str())))?;
        let mine = find_mine(service, &code, &reach).await?;
        Ok(of_code(&visit, mine).await)
    };
    match done.await {
        Err(ServiceError::Invalid(faults)) => {
            let sentence = |field: &str| {
                let fault = faults.iter().find(|fault| fault.field == field);
                fault.map(|fault| api::sentence(visit.lang, fault))
            };
            let code = Field { value: code, fault: sentence("code") };
            let reach = Field { value: reach, fault: sentence("reach") };
            let page = code_page(&visit, code, reach, ShopCodeState::Faults);
            (StatusCode::BAD_REQUEST, answer(&page)).into_response()
        }
        done => visit.reply(done),
    }
}
