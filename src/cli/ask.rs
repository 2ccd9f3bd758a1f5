//! `match` and `reach`.
use engine::domain::{Cell, Point};
use serde_json::json;

use super::{
    args::{MatchArgs, ReachArgs},
    config::Setting,
    failure::{Failure, lang},
    open,
};
use crate::{
    export::reach_collection,
    service::{
        Fault, Principal, Service, ServiceError,
        acting::{get_need, resting_for},
        asking::{self, Near, Place, Where, find_place, near},
        log_operator,
    },
    web::api::{AnswerShape, MatchBody},
};

fn position(text: &str) -> Result<Point, ServiceError> {
    let wrong = || Fault::new("at", "point").with("value", text);
    let (lat, lon) = text.split_once(',').ok_or_else(wrong)?;
    let number = |text: &str| text.trim().parse::<f64>().map_err(|_| wrong());
    Point::new(number(lat)?, number(lon)?).map_err(|_| wrong().into())
}

fn cell(text: &str) -> Result<Cell, ServiceError> {
    text.parse().map_err(|_| Fault::new("cell", "cell").with("value", text).into())
}

/// Who or what is near.
pub async fn matching(setting: &Setting, args: &MatchArgs) -> Result<(), Failure> {
    let url = setting.url();
    let service = open::service(setting, &url, open::clock()?, false).await?;
    let who = if args.team || args.need.is_some() { Principal::Operator } else { Principal::Anonymous };
    let (place, asked) = question(&service, args).await?;
    let answer = near(&service, who, &place, &asked).await?;
    if who == Principal::Operator {
        log_operator(&service, "read", "match").await?;
    }
    let shape = AnswerShape::of(&service, lang(), &answer);
    if args.json {
        println!("{}", serde_json::to_string(&shape).map_err(|fault| Failure::Failed(fault.to_string()))?);
        return Ok(());
    }
    for one in &shape.suggestions {
        let why: Vec<&str> = one.reasons.iter().map(|reason| reason.text.as_str()).collect();
        let minutes = one.minutes.map(|minutes| format!("{minutes:>3} min")).unwrap_or_else(|| "      -".into());
        println!("{minutes}  {:.3}  {}  {}", one.score, one.name, why.join(" "));
    }
    for miss in &shape.near_misses {
        println!("    ---  {}: {}", miss.found.name, miss.missed.text);
    }
    Ok(())
}

async fn question(service: &Service, args: &MatchArgs) -> Result<(Place, Near), ServiceError> {
    let body = MatchBody {
        cell: args.cell.clone(),
        postcode: args.postcode.clone(),
        category: args.category.clone(),
        minutes: Some(args.minutes),
        kind: args.kind.clone(),
        slots: args.slots.clone(),
        work: args.work.clone(),
        partners_only: args.partners_only,
        limit: Some(args.limit),
        ..MatchBody::default()
    };
    if let Some(id) = &args.need {
        let id = id.parse().map_err(|_| Fault::new("need", "bad-id").with("value", id))?;
        let details = get_need(service, Principal::Operator, id).await?;
        let place = details.place.ok_or_else(|| Fault::new("need", "place-missing"))?;
        let category = args.category.clone().or_else(|| Some(details.need.category.clone()));
        let body = MatchBody { cell: Some(place.cell.to_string()), category, ..body };
        let asked = body.read()?.1;
        let wished = Near::for_need(&details.need, asked.minutes).work;
        let without = resting_for(service, Principal::Operator, id).await?;
        return Ok((place, Near { work: asked.work.or(wished), without, ..asked }));
    }
    if let Some(at) = &args.at {
        let at = position(at)?;
        let (_, asked) =
            MatchBody { cell: Some(Cell::at(at, engine::domain::NEED_RESOLUTION).to_string()), ..body }.read()?;
        return Ok((find_place(service, &Where::At(at)).await?, asked));
    }
    let (wanted, asked) = body.read()?;
    Ok((find_place(service, &wanted).await?, asked))
}

/// How far one can walk.
pub async fn reach(setting: &Setting, args: &ReachArgs) -> Result<(), Failure> {
    let service = open::service(setting, &setting.url(), open::clock()?, false).await?;
    let wanted = match (&args.at, &args.cell) {
        (Some(at), _) => Where::At(position(at)?),
        (None, Some(text)) => Where::Cell(cell(text)?),
        (None, None) => return Err(ServiceError::from(Fault::new("at", "place-missing")).into()),
    };
    let place = find_place(&service, &wanted).await?;
    let reached = asking::reach(&service, Principal::Anonymous, &place, args.minutes).await?;
    if args.geojson {
        println!("{}", reach_collection(&reached.cells, reached.estimated));
        return Ok(());
    }
    let travel = if reached.estimated { "estimate" } else { "network" };
    if args.json {
        let cells: Vec<_> = reached
            .cells
            .iter()
            .map(|one| {
                let minutes = (one.minutes * 10.0).round() / 10.0;
                json!({ "cell": one.cell.to_string(), "metres": one.metres.ceil() as u64, "minutes": minutes })
            })
            .collect();
        println!("{}", json!({ "cells": cells, "travel": travel }));
        return Ok(());
    }
    println!("{} cells within {} minutes ({travel})", reached.cells.len(), args.minutes);
    Ok(())
}
