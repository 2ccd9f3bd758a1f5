//! Whose needs somebody may see: what each query of needs asks first.
use sea_orm::{
    ColumnTrait, Condition, ExprTrait,
    sea_query::{Expr, Query},
};
use uuid::Uuid;

use super::entity::{need, worker};

/// Whose needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's: whoever holds the database.
    All,
    /// Those of one team, and those nobody of a team holds yet; of its municipality, or of nobody knows where.
    Team {
        /// Its municipality.
        municipality: i64,
        /// The team; nothing for who has none.
        team: Option<Uuid>,
        /// Whoever asks: what they hold is theirs.
        worker: Uuid,
    },
}

impl Whose {
    /// As a query asks it.
    pub(super) fn condition(self) -> Condition {
        let Self::Team { municipality, team, worker } = self else { return Condition::all() };
        let of_team = Condition::any().add(worker::Column::TeamId.is_null());
        let of_team = team.into_iter().fold(of_team, |any, team| any.add(worker::Column::TeamId.eq(team)));
        // Somebody may stand in two shards: the one of the need says in which team they hold it.
        let owner = Query::select()
            .expr(Expr::val(1))
            .from(worker::Entity)
            .and_where(
                Expr::col((worker::Entity, worker::Column::MunicipalityId))
                    .eq(Expr::col((need::Entity, need::Column::MunicipalityId))),
            )
            .and_where(
                Expr::col((worker::Entity, worker::Column::Id)).eq(Expr::col((need::Entity, need::Column::OwnerId))),
            )
            .cond_where(of_team)
            .to_owned();
        let held = Condition::any().add(need::Column::OwnerId.eq(worker)).add(Expr::exists(owner));
        Condition::all().add(need::Column::MunicipalityId.is_in([municipality, 0])).add(held)
    }
}
