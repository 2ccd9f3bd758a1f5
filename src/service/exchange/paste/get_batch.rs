//! A batch as somebody looks at it.
use uuid::Uuid;

use super::{
    UNDO, batch_of,
    kept::{HEAD, Head, Kept, read},
};
use crate::{
    service::{Principal, Service, ServiceError, exchange::moment},
    storage::{BatchLine, BatchRecord, StoreError},
};

/// Rows of a sort on one page; the next come when these are answered.
const AT_ONCE: u64 = 20;

/// A partner, as far as it helps to tell who it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// Name.
    pub name: String,
    /// Street and number, postcode, city.
    pub address: String,
    /// Phone.
    pub phone: String,
    /// E-mail.
    pub email: String,
}

/// A row that looks like one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoubleView {
    /// As the sheet counts.
    pub number: u64,
    /// Who we have.
    pub ours: Side,
    /// What was pasted.
    pub pasted: Side,
    /// Columns it would add.
    pub adds: Vec<String>,
    /// What was answered, or empty.
    pub choice: String,
}

/// One fault of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultView {
    /// Key of the column; empty when it is about the row.
    pub key: String,
    /// For the text `import-<code>`.
    pub code: String,
    /// Its values.
    pub args: Vec<(String, String)>,
    /// What stands there now.
    pub value: String,
}

/// A row with something wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultyView {
    /// As the sheet counts.
    pub number: u64,
    /// Its name; may be empty.
    pub name: String,
    /// What is wrong.
    pub faults: Vec<FaultView>,
}

/// A batch.
#[derive(Clone, Debug)]
pub struct BatchView {
    /// The batch.
    pub batch: BatchRecord,
    /// What was said of the whole: code and value.
    pub remarks: Vec<(String, String)>,
    /// New ones.
    pub new: u64,
    /// Those we have.
    pub there: u64,
    /// Likely the same as one of ours.
    pub double: u64,
    /// With something wrong, left out.
    pub faulty: u64,
    /// Left out by choice.
    pub left_out: u64,
    /// The first of those that look like ours.
    pub doubles: Vec<DoubleView>,
    /// The first of those with something wrong.
    pub faults: Vec<FaultyView>,
    /// The first new ones: per cell that is filled in the key of its column, and what stands there.
    pub fresh: Vec<Vec<(String, String)>>,
    /// It can still be taken back.
    pub can_undo: bool,
}

/// Reads a batch of one's own team.
///
/// # Errors
/// [`ServiceError::Forbidden`], [`ServiceError::NotFound`].
pub async fn get_batch(service: &Service, who: Principal, id: Uuid) -> Result<BatchView, ServiceError> {
    let staff = who.must_be_staff()?;
    let batch = batch_of(service, staff, id).await?;
    let store = &service.store;
    let preview = batch.state == "preview";
    let mut head = Head::default();
    if preview {
        let line = store.batch_lines(&batch, &[HEAD], 1).await?.pop();
        head = read(line.and_then(|line| line.state).as_ref())?;
    }
    let (mut doubles, mut faults, mut fresh) = (Vec::new(), Vec::new(), Vec::new());
    if preview {
        for line in store.batch_lines(&batch, &["double"], AT_ONCE).await? {
            doubles.push(double(service, &head, &line).await?);
        }
        let lines = store.batch_lines(&batch, &["faulty"], AT_ONCE).await?;
        faults = lines.iter().map(|line| faulty(&head, line)).collect::<Result<_, _>>()?;
        let lines = store.batch_lines(&batch, &["new"], AT_ONCE).await?;
        fresh = lines.iter().map(|line| filled(&head, line)).collect::<Result<_, _>>()?;
    }
    Ok(BatchView {
        new: store.count_batch_lines(&batch, "new").await?,
        there: store.count_batch_lines(&batch, "there").await?,
        double: store.count_batch_lines(&batch, if preview { "double" } else { "added" }).await?,
        faulty: store.count_batch_lines(&batch, "faulty").await?,
        left_out: store.count_batch_lines(&batch, "left-out").await?,
        can_undo: batch.state == "stored" && moment(service) - batch.at < UNDO,
        remarks: head.remarks,
        doubles,
        faults,
        fresh,
        batch,
    })
}

/// Every fault of a preview, row by row.
///
/// # Errors
/// As [`get_batch`].
pub async fn list_faults(service: &Service, who: Principal, id: Uuid) -> Result<Vec<FaultyView>, ServiceError> {
    let staff = who.must_be_staff()?;
    let batch = batch_of(service, staff, id).await?;
    let line = service.store.batch_lines(&batch, &[HEAD], 1).await?.pop();
    let Some(state) = line.and_then(|line| line.state) else { return Ok(Vec::new()) };
    let head: Head = read(Some(&state))?;
    let lines = service.store.batch_lines(&batch, &["faulty"], u64::MAX >> 1).await?;
    Ok(lines.iter().map(|line| faulty(&head, line)).collect::<Result<_, _>>()?)
}

fn number(line: &BatchLine) -> u64 {
    u64::try_from(line.number).unwrap_or_default()
}

fn cell<'k>(head: &Head, kept: &'k Kept, key: &str) -> &'k str {
    let at = head.keys.iter().position(|known| known == key);
    at.and_then(|at| kept.cells.get(at)).map(String::as_str).unwrap_or_default()
}

fn filled(head: &Head, line: &BatchLine) -> Result<Vec<(String, String)>, StoreError> {
    let kept: Kept = read(line.state.as_ref())?;
    let cells = head.keys.iter().cloned().zip(kept.cells);
    Ok(cells.filter(|(_, cell)| !cell.is_empty()).collect())
}

fn faulty(head: &Head, line: &BatchLine) -> Result<FaultyView, StoreError> {
    let kept: Kept = read(line.state.as_ref())?;
    let fault = |fault: &super::kept::KeptFault| FaultView {
        value: cell(head, &kept, &fault.key).to_owned(),
        key: fault.key.clone(),
        code: fault.code.clone(),
        args: fault.args.clone(),
    };
    Ok(FaultyView { number: number(line), name: kept.name.clone(), faults: kept.faults.iter().map(fault).collect() })
}

async fn double(service: &Service, head: &Head, line: &BatchLine) -> Result<DoubleView, StoreError> {
    let kept: Kept = read(line.state.as_ref())?;
    let at = |key| cell(head, &kept, key);
    let pasted = Side {
        name: kept.name.clone(),
        address: address([at("street"), at("house_number"), at("postcode"), at("city")]),
        phone: at("phone").to_owned(),
        email: at("email").to_owned(),
    };
    let ours = match line.subject_id {
        Some(id) => side(service, id).await?,
        None => Side::default(),
    };
    Ok(DoubleView { number: number(line), ours, pasted, adds: kept.adds.clone(), choice: kept.choice.clone() })
}

/// "Dorpsstraat 2, 2600AB Dorp".
fn address([street, house, postcode, city]: [&str; 4]) -> String {
    let join = |a: &str, b: &str| [a, b].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    let parts = [join(street, house), join(postcode, city)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

async fn side(service: &Service, id: Uuid) -> Result<Side, StoreError> {
    let store = &service.store;
    let name = store.find_organization(id).await?.map(|row| row.name).unwrap_or_default();
    let contact = store.find_contact(id).await?.map(|(contact, _)| contact).unwrap_or_default();
    let place = store.locations_of(id).await?.into_iter().next();
    let place = place.map(|row| address([&row.street, &row.house_number, &row.postcode, &row.city]));
    let (phone, email) = (contact.phone.unwrap_or_default(), contact.email.unwrap_or_default());
    Ok(Side { name, address: place.unwrap_or_default(), phone, email })
}
