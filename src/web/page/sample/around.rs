//! What is near in the samples: rows, near misses and a comb with water on real coordinates.
use engine::domain::{Cell, Instant, NEED_RESOLUTION, Point, Slots, What};
use engine::matching::{Missed, Reason};
use h3o::LatLng;

use crate::text::{Audience, Context, Lang, missed_text, moment_words, reason_text, text};
use crate::web::comb::{Comb, CombCell, Picture, Says};
use crate::web::page::{Found, Miss, Phone, Tag, Tone, links};

/// Monday 14 September 2026, 9:00 in Amsterdam.
pub(in super::super) const NOW: Instant = Instant(1_789_369_200);

/// Rows as a search gives them; for the team with numbers to call.
pub(in super::super) fn found(lang: Lang, audience: Audience) -> Vec<Found> {
    let context = Context { audience, ..Context::new(NOW) };
    let say_why = |reasons: &[Reason]| reasons.iter().map(|one| reason_text(lang, one, &context)).collect::<Vec<_>>();
    let team = audience == Audience::Team;
    let open = Reason::OpenThen { shared: "wed-pm".parse::<Slots>().unwrap() };
    let known = text(lang, if team { "tag-known-team" } else { "tag-known" });
    let row = |n: u8, what, name: &str, tag: Tag, minutes: i64, reasons: &[Reason]| Found {
        id: format!("01990000-0000-7000-8000-0000000000{n:02}"),
        href: lang.path(&links::entry(what, &format!("01990000-0000-7000-8000-0000000000{n:02}"))),
        name: name.to_owned(),
        tags: vec![tag],
        minutes: Some(format!("{minutes} min")),
        minutes_label: text(lang, "on-foot"),
        why: say_why(reasons),
        phone: team.then(|| Phone::new("015 000 00 01")),
    };
    let swap = lang.pick("Speelgoedruilbeurs", "Toy swap");
    let date = lang.pick("zaterdag 21 november", "Saturday 21 November");
    let new = text(lang, "tag-not-yet-partner");
    vec![
        row(1, What::Event, swap, Tag::new(date, Tone::Date), 8, &[Reason::RoomFor { free: 2 }, Reason::StepFree]),
        row(2, What::Offer, "Van der Plank", Tag::new(known, Tone::Known), 5, &[Reason::Known, open]),
        row(3, What::KnownPlace, "Delftse Tweewielerwerld", Tag::new(new, Tone::New), 6, &[Reason::NotYetPartner]),
    ]
}

/// What just does not fit: each rule that a sentence can name, the first few.
pub(in super::super) fn misses(lang: Lang) -> Vec<Miss> {
    let context = Context::new(NOW);
    let rules = [
        ("Praxis", Missed::Reach { minutes: 16.2, crow_metres: 521.0, estimated: false }),
        ("Repair Café De Parel", Missed::Time { offered: "wed-pm".parse().unwrap() }),
        ("PrO Grotius", Missed::Capacity { free: 0, held_until: Some(Instant(NOW.0 + 172_800)) }),
    ];
    let row = |(n, (name, missed)): (usize, (&str, Missed))| Miss {
        id: format!("01990000-0000-7000-8000-0000000001{n:02}"),
        href: lang.path(&links::entry(What::Offer, &format!("01990000-0000-7000-8000-0000000001{n:02}"))),
        name: name.to_owned(),
        missed: missed_text(lang, &missed, &context),
    };
    rules.into_iter().enumerate().map(row).collect()
}

/// The comb around a square in Delft, with a canal through it.
pub(in super::super) fn comb(lang: Lang) -> Option<Picture> {
    comb_of(lang, Says::default())
}

/// The same, of something else.
pub(super) fn comb_of(lang: Lang, says: Says) -> Option<Picture> {
    let middle = Cell::at(Point::new(51.9965, 4.3530).unwrap(), NEED_RESOLUTION);
    let streets = ["Papsouwselaan", "Voorhofdreef", "Roland Holstlaan", "Martinus Nijhofflaan", "Van Rijslaan"];
    let cells = middle.index().grid_disk::<Vec<_>>(3).into_iter().enumerate().map(|(n, index)| {
        let boundary = index.boundary().iter().map(|at: &LatLng| (at.lat(), at.lng())).collect();
        let count = [7, 5, 3, 0, 9, 2, 6, 4, 12, 1, 3, 0, 5, 2, 8, 1, 0][n % 17];
        let label = format!("{} {}", streets[n % streets.len()], n + 1);
        let href = (count > 0).then(|| lang.path(&format!("/?q={}&category=samen", n + 1)));
        CombCell { boundary, count, label, href }
    });
    let canal = vec![(51.985, 4.343), (51.9905, 4.3475), (51.994, 4.3495), (51.9985, 4.3615), (52.004, 4.368)];
    let comb = Comb {
        cells: cells.collect(),
        water: vec![canal],
        me: Some((51.9968, 4.3536)),
        says,
        reach: Vec::new(),
        streets: Vec::new(),
    };
    comb.draw(lang)
}

/// When something was chosen.
pub(in super::super) fn moment(lang: Lang) -> String {
    moment_words(lang, NOW, NOW)
}
