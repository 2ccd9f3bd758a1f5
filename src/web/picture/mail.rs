//! Mail with the map of where something is: drawn when it is sent and part of it, so that who reads it asks nobody for anything.
use std::sync::Arc;

use engine::domain::Cell;

use super::{Motif, Size};
use crate::service::{
    Service,
    mapping::picture,
    post::{Mailer, Message, OnMap, Sending, Way},
};

/// Draws what a mail has on the map, and hands it on; what cannot be drawn is left out.
pub struct Illustrated {
    service: Service,
    mailer: Arc<dyn Mailer>,
}

impl Illustrated {
    /// Mail of a service, on its way to a mailer.
    pub fn new(service: Service, mailer: Arc<dyn Mailer>) -> Self {
        Self { service, mailer }
    }

    async fn drawn(&self, map: &OnMap) -> Option<Vec<u8>> {
        let cell: Cell = map.cell.parse().ok()?;
        let png = async {
            let scene = Motif::Around(cell).scene(&self.service, Size::Preview).await?;
            picture(&self.service, &scene).await
        };
        let drawn = png.await.inspect_err(|why| tracing::warn!(%why, "a mail goes without its map"));
        drawn.ok().map(|png| png.to_vec())
    }
}

impl Mailer for Illustrated {
    fn send<'m>(&'m self, message: &'m Message) -> Sending<'m> {
        Box::pin(async move {
            let map = message.map.as_ref().filter(|_| Way::to(&message.to) == Way::Mail);
            let Some(map) = map else { return self.mailer.send(message).await };
            let map = OnMap { png: self.drawn(map).await, ..map.clone() };
            self.mailer.send(&Message { map: Some(map), ..message.clone() }).await
        })
    }
}
