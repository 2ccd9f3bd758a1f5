//! Finding a place by what people type: an address, a postcode, a street.
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr, sea_query::Func,
};

use super::{
    AddressRecord, AnchorRecord, PostcodeRecord, Store, StoreError, Tx,
    entity::{address, cell_anchor, postcode},
};

/// Most rows of one lookup; a street has fewer houses.
const MOST: u64 = 2_000;

async fn by_postcode6(conn: &impl ConnectionTrait, code: &str) -> Result<Vec<AddressRecord>, StoreError> {
    Ok(address::Entity::find()
        .filter(address::Column::Postcode.eq(code))
        .order_by_asc(address::Column::Id)
        .limit(MOST)
        .all(conn)
        .await?)
}

async fn by_postcode4(conn: &impl ConnectionTrait, code: &str) -> Result<Vec<PostcodeRecord>, StoreError> {
    Ok(postcode::Entity::find()
        .filter(postcode::Column::Code.eq(code))
        .order_by_asc(postcode::Column::Place)
        .all(conn)
        .await?)
}

/// How a street may stand in the database once that has lowered it: databases lower A to Z only, so that a first É
/// stays as it is.
fn spellings(street: &str) -> Vec<String> {
    let lower = street.to_lowercase();
    let mut rest = lower.chars();
    let first = rest.next().filter(|first| !first.is_ascii());
    let raised = first.map(|first| first.to_uppercase().collect::<String>() + rest.as_str());
    [Some(lower.clone()), Some(street.to_ascii_lowercase()), raised].into_iter().flatten().collect()
}

async fn by_street(conn: &impl ConnectionTrait, street: &str) -> Result<Vec<AddressRecord>, StoreError> {
    let lower = Expr::expr(Func::lower(Expr::col(address::Column::Street)));
    Ok(address::Entity::find()
        .filter(lower.is_in(spellings(street)))
        .order_by_asc(address::Column::Id)
        .limit(MOST)
        .all(conn)
        .await?)
}

async fn anchor(conn: &impl ConnectionTrait, cell: i64) -> Result<Option<AnchorRecord>, StoreError> {
    Ok(cell_anchor::Entity::find().filter(cell_anchor::Column::Cell.eq(cell)).one(conn).await?)
}

/// The lookups, the same inside a transaction (imports) and outside (visitors).
macro_rules! lookups {
    ($type:ty, $conn:ident) => {
        impl $type {
            /// Addresses with a six-character postcode.
            pub async fn addresses_by_postcode(&self, code: &str) -> Result<Vec<AddressRecord>, StoreError> {
                by_postcode6(self.$conn(), code).await
            }
            /// Places of a four-digit postcode.
            pub async fn places_by_postcode(&self, code: &str) -> Result<Vec<PostcodeRecord>, StoreError> {
                by_postcode4(self.$conn(), code).await
            }
            /// Addresses in a street, any case.
            pub async fn addresses_by_street(&self, street: &str) -> Result<Vec<AddressRecord>, StoreError> {
                by_street(self.$conn(), street).await
            }
            /// Where a cell of resolution 7, 8 or 9 stands.
            pub async fn find_anchor(&self, cell: i64) -> Result<Option<AnchorRecord>, StoreError> {
                anchor(self.$conn(), cell).await
            }
        }
    };
}
lookups!(Store, reader);
lookups!(Tx, conn);

impl Store {
    /// Street names that begin with or contain what was typed, with their city; at most `limit`.
    pub async fn streets_like(&self, typed: &str, limit: u64) -> Result<Vec<(String, String)>, StoreError> {
        let lower = Expr::expr(Func::lower(Expr::col(address::Column::Street)));
        let patterns = spellings(&typed.replace(['%', '_'], "")).into_iter().map(|text| format!("%{text}%"));
        let like = patterns.fold(Condition::any(), |any, pattern| any.add(lower.clone().like(pattern)));
        Ok(address::Entity::find()
            .select_only()
            .columns([address::Column::Street, address::Column::City])
            .filter(like)
            .group_by(address::Column::Street)
            .group_by(address::Column::City)
            .order_by_asc(address::Column::Street)
            .order_by_asc(address::Column::City)
            .limit(limit)
            .into_tuple()
            .all(self.reader())
            .await?)
    }
}
