//! What is sent from the page of a partner. What is wrong comes back on that page, with everything that was typed.
use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use uuid::Uuid;

use super::{partner::page, partner_forms};
use crate::{
    service::{
        Fault, ServiceError,
        network::{self, ChangedOffer, NewBridgeBuilder, NewContact, PartnerDetails, get_partner},
    },
    web::{
        api,
        page::{Field, PartnerPage, PartnerState, links},
        typed::{fields, pairs},
        view::{Visit, answer},
    },
};

/// On to the page of the partner, or that page with what is wrong put at its field by `mark`.
async fn settle(
    visit: &Visit,
    raw: &str,
    done: Result<&'static str, ServiceError>,
    mark: impl FnOnce(&mut PartnerPage, &PartnerDetails, &[Fault]),
) -> Response {
    let faults = match done {
        Ok(news) => return visit.lead(Ok(format!("{}?gedaan={news}", links::partner(raw)))),
        Err(ServiceError::Invalid(faults)) => faults,
        Err(other) => return visit.show(Err::<PartnerPage, _>(other)),
    };
    let again = async {
        let details = get_partner(&visit.app.service, visit.app.who(), api::id(raw)?).await?;
        let mut page = page(visit, &details);
        if page.state == PartnerState::In {
            page.state = PartnerState::Faults;
        }
        mark(&mut page, &details, &faults);
        Ok((StatusCode::BAD_REQUEST, answer(&page)).into_response())
    };
    visit.reply(again.await)
}

fn all(body: &[u8], wanted: &str) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for (name, value) in pairs(body) {
        if name == wanted && !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// "I know them too", "no longer".
pub async fn know(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let knows = fields(&body).get("knows").is_none_or(|answer| answer != "no");
    let done = async { network::acquaint(&visit.app.service, visit.app.who(), api::id(&raw)?, knows).await };
    let news = if knows { "known" } else { "forgotten" };
    settle(&visit, &raw, done.await.map(|()| news), |_, _, _| {}).await
}

/// A contact.
pub async fn contact(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let new = NewContact {
        sort: value("sort"),
        outcome: value("outcome"),
        note: value("note"),
        keep_words: !value("keep_words").is_empty(),
        idempotency_key: value("idempotency_key"),
    };
    let done = async { network::log_contact(&visit.app.service, visit.app.who(), api::id(&raw)?, &new).await };
    settle(&visit, &raw, done.await.map(|()| "logged"), |page, _, faults| {
        let lang = visit.lang;
        page.log = partner_forms::log(lang, &new.sort, &new.outcome, &new.note);
        page.idempotency_key.clone_from(&new.idempotency_key);
        for fault in faults {
            page.log.warned |= fault.code == "note-name";
            let sentence = Some(api::sentence(lang, fault));
            if fault.field == "note" { page.log.note.fault = sentence } else { page.log.sort_fault = sentence }
        }
    })
    .await
}

/// Leave them in peace until a day, or no longer.
pub async fn rest(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let until = typed.get("until").cloned().unwrap_or_default();
    let wake = typed.contains_key("wake");
    let done = async {
        let (service, who, id) = (&visit.app.service, visit.app.who(), api::id(&raw)?);
        if wake {
            network::wake_partner(service, who, id).await
        } else {
            network::rest_partner(service, who, id, &until).await
        }
    };
    let news = if wake { "woken" } else { "rests" };
    settle(&visit, &raw, done.await.map(|()| news), |page, _, faults| {
        page.until = Field { value: until, fault: faults.first().map(|fault| api::sentence(visit.lang, fault)) };
    })
    .await
}

/// Still so.
pub async fn confirm(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { network::confirm_partner(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    settle(&visit, &raw, done.await.map(|()| "still-so"), |_, _, _| {}).await
}

/// What they offer is something else.
pub async fn change(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let sent = ChangedOffer {
        offer: typed.get("offer").and_then(|id| id.parse().ok()).unwrap_or(Uuid::nil()),
        categories: all(&body, "categories"),
        slots: all(&body, "slots"),
        places: typed.get("places").cloned().unwrap_or_default(),
    };
    let done = async { network::change_offer(&visit.app.service, visit.app.who(), api::id(&raw)?, &sent).await };
    settle(&visit, &raw, done.await.map(|()| "changed"), |page, _, faults| {
        let (service, lang) = (&visit.app.service, visit.lang);
        let Some(form) = page.offers.iter_mut().find(|form| form.id == sent.offer.to_string()) else { return };
        partner_forms::as_sent(service, lang, form, &sent);
        for fault in faults {
            let sentence = Some(api::sentence(lang, fault));
            if fault.field == "places" { form.places.fault = sentence } else { form.categories_fault = sentence }
        }
    })
    .await
}

/// Out of the network.
pub async fn out(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { network::take_out(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::partner(&raw)))
}

/// And back in.
pub async fn back(visit: Visit, Path(raw): Path<String>) -> Response {
    let done = async { network::take_back(&visit.app.service, visit.app.who(), api::id(&raw)?).await };
    visit.lead(done.await.map(|()| links::partner(&raw)))
}

/// A bridge builder, or no longer.
pub async fn bridge(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let value = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let sent = NewBridgeBuilder {
        communities: value("communities"),
        languages: all(&body, "languages"),
        municipal_contact: !value("municipal").is_empty(),
        asks_most: value("asks_most"),
        consent: !value("consent").is_empty(),
        keep_words: !value("keep_words").is_empty(),
    };
    let done = async {
        let (service, who, id) = (&visit.app.service, visit.app.who(), api::id(&raw)?);
        if typed.contains_key("drop") {
            return network::drop_bridge_builder(service, who, id).await;
        }
        network::keep_bridge_builder(service, who, id, &sent).await
    };
    settle(&visit, &raw, done.await.map(|()| "bridge"), |page, _, faults| {
        let form = &mut page.bridge;
        partner_forms::bridge_as_sent(visit.lang, form, &sent);
        for fault in faults {
            form.warned |= fault.code == "note-name";
            let sentence = Some(api::sentence(visit.lang, fault));
            match fault.field {
                "communities" => form.communities.fault = sentence,
                "asks_most" => form.asks_most.fault = sentence,
                _ => form.consent.fault = sentence,
            }
        }
    })
    .await
}

/// "I asked them": counted, or told that it is once too often.
pub async fn asked(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let key = fields(&body).remove("idempotency_key").unwrap_or_default();
    let done = async { network::ask_bridge_builder(&visit.app.service, visit.app.who(), api::id(&raw)?, &key).await };
    settle(&visit, &raw, done.await.map(|()| "asked"), |page, _, faults| {
        page.news = faults.first().map(|fault| api::sentence(visit.lang, fault));
    })
    .await
}

/// On the way to a colleague.
pub async fn introduce(visit: Visit, Path(raw): Path<String>, body: Bytes) -> Response {
    let typed = fields(&body);
    let to = typed.get("to").and_then(|id| id.parse().ok()).unwrap_or(Uuid::nil());
    let done = async { network::introduce(&visit.app.service, visit.app.who(), api::id(&raw)?, to).await };
    let whose = typed.get("wie").and_then(|id| id.parse::<Uuid>().ok());
    let back = whose.map_or_else(|| links::RELAY.to_owned(), |worker| format!("{}?wie={worker}", links::RELAY));
    visit.lead(done.await.map(|()| back))
}
