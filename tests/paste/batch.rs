//! U26: looked at, put in, found, the same again, and taken back to the letter.
use std::{collections::HashMap, fmt::Write as _, time::Instant};

use buurtraat::{
    service::{
        Principal, ServiceError,
        asking::{Near, Where, find_place, near},
        exchange::{Answers, Given, Then, answer_batch, get_batch, preview_partners, undo_batch},
        network::get_found,
    },
    storage::Found,
};
use engine::domain::What;
use rust_xlsxwriter::Workbook;

use super::{at_work, look, put_in, standing};
use crate::support::{Place, both};

/// As copied from Excel: two that are new, one that we have under nearly that name, one whose number is wrong.
const LIST: &str = "Naam\tAdres\tPostcode\tTelefoon\tE-mail\tOnderwerp\n\
    Fietsenmaker Ketting\tDorpsstraat 1\t2600AB\t015 212 34 56\tketting@example.org\tdelen\n\
    Taalhuis Dorp\tDorpsstraat 2\t2600AB\t015 765 00 00\t\ttaal digitaal\n\
    Kapper Knip\tDorpsstraat 3\t2600AB\t015 21\t\tkleding\n\
    Bloemen Bo\tDorpsstraat 4\t2600AB\t0612345678\t\tbuurt\n";

fn codes(done: Result<(), ServiceError>) -> Vec<(String, String)> {
    match done {
        Err(ServiceError::Invalid(faults)) => {
            let names = |args: &[(&str, String)]| args.iter().map(|(_, value)| value.clone()).collect::<String>();
            faults.iter().map(|fault| (fault.code.to_owned(), names(&fault.args))).collect()
        }
        other => panic!("{other:?}"),
    }
}

async fn a_list_is_looked_at_put_in_and_taken_back(place: Place) {
    let (service, who) = at_work(&place).await;
    let before = standing(&service, &[]).await;
    let seen = look(&service, who, LIST).await;
    assert_eq!((seen.new, seen.double, seen.faulty, seen.there), (2, 1, 1, 0));
    let names = seen.fresh.iter().flatten().filter(|(key, _)| key == "name").count();
    assert_eq!((seen.fresh.len(), names), (2, 2), "what was taken for what: {:?}", seen.fresh);
    let double = &seen.doubles[0];
    assert_eq!(
        (double.ours.name.as_str(), double.number, double.adds.join(" ")),
        ("Taalhuis Dorp", 3, "phone category".into())
    );
    let wrong = &seen.faults[0];
    assert_eq!((wrong.number, wrong.faults[0].key.as_str(), wrong.faults[0].code.as_str()), (4, "phone", "bad-phone"));
    let id = seen.batch.id;
    assert_eq!(standing(&service, &[id]).await, before, "looking stores nothing");
    for private in ["015 212", "ketting@example.org", "Fietsenmaker"] {
        let sql = format!("SELECT COUNT(*) FROM batch_row WHERE state LIKE '%{private}%'");
        assert_eq!(place.number(&sql).await, 0, "{private} can be read in the database");
    }

    // Mended wrongly: it comes back, and nothing is put in. Then rightly.
    let mend = |value: &str| Answers { mended: vec![(4, "phone".into(), value.into())], ..Answers::default() };
    answer_batch(&service, who, id, mend("015 212"), Then::PutIn).await.unwrap();
    assert_eq!(standing(&service, &[id]).await, before);
    let done = put_in(&service, who, id, mend("015 212 34 57")).await;
    assert_eq!((done.batch.state.as_str(), done.new, done.double, done.faulty), ("stored", 3, 1, 0));
    let after = standing(&service, &[id]).await;
    put_in(&service, who, id, Answers::default()).await;
    assert_eq!(standing(&service, &[id]).await, after, "pressed twice");

    let from = find_place(&service, &Where::Typed("2600AB".into())).await.unwrap();
    let answer = near(&service, who, &from, &Near::about("delen", 15.0)).await.unwrap();
    let first = answer.suggestions[0].suggestion.id.as_uuid();
    let found = get_found(&service, who, What::Offer, first).await.unwrap();
    assert_eq!(found.found.name(), "Fietsenmaker Ketting");
    assert_eq!(found.contact.unwrap().phone.as_deref(), Some("0152123456"));
    assert!(get_found(&service, Principal::Anonymous, What::Offer, first).await.unwrap().contact.is_none());
    assert!(matches!(found.found, Found::Offer(..)));
    assert_eq!(place.number("SELECT COUNT(*) FROM acquaintance").await, 4);

    let again = look(&service, who, &LIST.replace("015 21\t", "015 212 34 57\t")).await;
    assert_eq!((again.new, again.double, again.there, again.faulty), (0, 0, 4, 0), "the same again");
    undo_batch(&service, who, id).await.unwrap();
    assert_eq!(standing(&service, &[id, again.batch.id]).await, before, "as it was");
    undo_batch(&service, who, id).await.unwrap();
    let answer = near(&service, who, &from, &Near::about("delen", 15.0)).await.unwrap();
    assert!(answer.suggestions.iter().all(|one| one.suggestion.id.as_uuid() != first), "no longer found");
    let fresh = look(&service, who, LIST).await;
    let done = put_in(&service, who, fresh.batch.id, Answers::default()).await;
    assert_eq!((done.new, done.double, done.faulty), (2, 1, 1), "and in again, without the wrong one");
}
both!(a_list_is_looked_at_put_in_and_taken_back);

async fn what_somebody_changed_since_is_not_taken_back(place: Place) {
    let (service, who) = at_work(&place).await;
    let seen = look(&service, who, LIST).await;
    let choice = |word: &str| Answers { choices: HashMap::from([(3, word.to_owned())]), ..Answers::default() };
    let done = put_in(&service, who, seen.batch.id, choice("skip")).await;
    assert_eq!((done.new, done.double, done.left_out), (2, 0, 1));
    place.run("UPDATE organization SET description = 'nu ook op zondag' WHERE name = 'Bloemen Bo'").await;
    let after = standing(&service, &[seen.batch.id]).await;
    let said = codes(undo_batch(&service, who, seen.batch.id).await);
    assert_eq!(said, [("batch-changed".to_owned(), "Bloemen Bo".to_owned())]);
    assert_eq!(standing(&service, &[seen.batch.id]).await, after, "nothing was taken back");
    let other = look(&service, who, LIST).await;
    assert_eq!((other.new, other.there, other.double), (0, 2, 1));
    let done = put_in(&service, who, other.batch.id, choice("new")).await;
    assert_eq!(done.new, 1, "somebody else after all");
}
both!(what_somebody_changed_since_is_not_taken_back);

async fn a_batch_is_its_teams_own_and_does_not_stay(place: Place) {
    let (service, who) = at_work(&place).await;
    let id = look(&service, who, LIST).await.batch.id;
    let Principal::Staff(mut other) = who else { panic!() };
    (other.worker, other.team) = (service.new_id(), Some(service.new_id()));
    for stranger in [Principal::Staff(other), Principal::Anonymous] {
        assert!(get_batch(&service, stranger, id).await.is_err());
        assert!(undo_batch(&service, stranger, id).await.is_err());
    }
    place.run("UPDATE batch SET at = '2026-09-13 07:00:00+00:00'").await;
    assert!(matches!(get_batch(&service, who, id).await, Err(ServiceError::NotFound)), "over after a day");
    look(&service, who, LIST).await;
    assert_eq!(place.number("SELECT COUNT(*) FROM batch").await, 1, "and gone with the next");
    let empty = preview_partners(&service, who, Given { text: "  ".into(), ..Given::default() }).await;
    assert_eq!(codes(empty.map(drop))[0].0, "paste-empty");
}
both!(a_batch_is_its_teams_own_and_does_not_stay);

/// Every hundredth row is wrong.
fn long_list(rows: usize) -> (String, usize) {
    let mut list = String::from("naam;adres;postcode;telefoon;onderwerp\n");
    let mut bad = 0;
    for row in 0..rows {
        let wrong = row % 100 == 7;
        bad += usize::from(wrong);
        let code: String =
            (0..8).map(|at| char::from(b'a' + u8::try_from(row.pow(2) / 7_usize.pow(at) % 26).unwrap())).collect();
        let phone = if wrong { "015 12".to_owned() } else { format!("06{:08}", 10_000_000 + row) };
        let _ = writeln!(list, "{code} {row};Dorpsstraat {};2600AB;{phone};taal", row % 4 + 1);
    }
    (list, bad)
}

/// The same list as Excel saves it.
fn as_workbook(list: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0_u32..).zip(list.lines()) {
        for (column, cell) in (0_u16..).zip(line.split(';')) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

/// What of a list is looked at, put in, looked at again and taken back.
async fn long_list_as(place: &Place, sort: &str, as_file: impl Fn(&str) -> Vec<u8>) {
    let rows = 10_000;
    let (service, who) = at_work(place).await;
    let before = standing(&service, &[]).await;
    let (list, bad) = long_list(rows);
    let given = || Given { file: as_file(&list), ..Given::default() };
    let clock = Instant::now();
    let batch = preview_partners(&service, who, given()).await.unwrap();
    let previewed = clock.elapsed().as_secs_f64();
    let named = buurtraat::service::exchange::list_faults(&service, who, batch).await.unwrap();
    let named = named.iter().filter(|row| row.number % 100 == 9 && row.faults[0].key == "phone").count();
    let done = put_in(&service, who, batch, Answers::default()).await;
    let took = clock.elapsed().as_secs_f64();
    let again = preview_partners(&service, who, given()).await.unwrap();
    let duplicates = get_batch(&service, who, again).await.unwrap().new;
    undo_batch(&service, who, batch).await.unwrap();
    let differences = standing(&service, &[batch, again]).await.symmetric_difference(&before).count();
    let (missed, slow) = (bad - named, usize::from(took > 300.0));
    println!(
        "U26 {} {sort} rows={rows} stored={} bad={bad} missed={missed} duplicates={duplicates} \
         differences={differences} over_300_s={slow}",
        place.kind.label(),
        done.new
    );
    println!("{sort} on {} took preview={previewed:.1}s and put_in={:.1}s", place.kind.label(), took - previewed);
    assert_eq!(done.new as usize + bad, rows);
    assert_eq!((missed, duplicates, differences, slow), (0, 0, 0, 0));
}

async fn u26_a_long_list(place: Place) {
    long_list_as(&place, "csv", |list| list.as_bytes().to_vec()).await;
}
both!(u26_a_long_list);

async fn u26_a_long_workbook(place: Place) {
    long_list_as(&place, "xlsx", as_workbook).await;
}
both!(u26_a_long_workbook);

/// A street and a number are enough where they are one door.
async fn street_and_number_are_enough(place: Place) {
    let (service, who) = at_work(&place).await;
    let list = "Naam\tAdres\nKapper Kim\tDorpsstraat 3\nKapper Nergens\tDorpsstraat 333\nKapper Ergens\tDorpsstraat\n";
    let seen = look(&service, who, list).await;
    let wrong: Vec<_> = seen.faults.iter().map(|row| (row.number, row.faults[0].code.as_str())).collect();
    assert_eq!((seen.new, seen.double, wrong), (1, 0, vec![(3, "place-not-found"), (4, "no-place")]));
}
both!(street_and_number_are_enough);
