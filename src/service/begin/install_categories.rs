//! The categories in force, kept beside the data so that whoever reads the database alone can name them.
use engine::domain::{CategoryCode, Term};

use crate::{
    import::{CrossWalk, read_cross_walks},
    service::{Service, ServiceError},
    storage::CategoryRecord,
};

/// Writes the categories of `file` (the contents of `data/taxonomy.csv`) where they differ from what is kept. Returns how
/// many were written.
///
/// # Errors
/// [`ServiceError::File`] for a file that is no list of categories.
pub async fn install_categories(service: &Service, file: &[u8]) -> Result<usize, ServiceError> {
    let walks = read_cross_walks(file)?;
    let terms = service.store.taxonomy().terms().iter();
    let rows: Vec<CategoryRecord> =
        terms.map(|term| record(term, walks.iter().find(|walk| walk.code == term.code))).collect();
    let kept = service.store.list_categories().await?;
    let differ: Vec<CategoryRecord> = rows.into_iter().filter(|row| !kept.contains(row)).collect();
    let count = differ.len();
    if count > 0 {
        service.store.write(move |tx| Box::pin(async move { tx.put_categories(differ).await })).await?;
    }
    Ok(count)
}

fn record(term: &Term, walk: Option<&CrossWalk>) -> CategoryRecord {
    let related: Vec<&str> = term.related.iter().map(CategoryCode::as_str).collect();
    CategoryRecord {
        municipality_id: 0,
        code: term.code.to_string(),
        parent: term.parent.as_ref().map(ToString::to_string),
        related: related.join(" "),
        nl: term.nl.clone(),
        en: term.en.clone(),
        synonyms: term.synonyms.join(","),
        sensitive: term.sensitive,
        positive_health: walk.map(|walk| walk.positive_health.clone()).unwrap_or_default(),
        self_reliance: walk.map(|walk| walk.self_reliance.clone()).unwrap_or_default(),
    }
}
