//! A place of a partner or an event.
use engine::domain::Point;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize, serde::Deserialize)]
#[sea_orm(table_name = "location")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality_id: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organization_id: Option<Uuid>,
    pub street: String,
    pub house_number: String,
    pub postcode: String,
    pub city: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub cell: Option<i64>,
    pub step_free: Option<bool>,
    pub located_by: String,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it is, if that is known.
    pub fn point(&self) -> Option<Point> {
        let (lat, lon) = self.lat.zip(self.lon)?;
        Point::new(lat, lon).ok()
    }
}
