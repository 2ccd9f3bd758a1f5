//! Who offers what: organizations, volunteers, their places, offers, events and initiatives, and the one table that
//! matching reads.
use sea_orm_migration::prelude::*;

use super::{
    belongs_to, big, big_or_none, bytes, double_or_none, flag, flag_or_none, id, id_or_none, index, moment,
    moment_or_none, origin, sharded, text, text_or_none,
};

/// `organization` to `offer_entry`.
pub fn tables() -> Vec<TableCreateStatement> {
    vec![
        organization(),
        organization_identifier(),
        location(),
        volunteer(),
        subject_key(),
        contact(),
        initiative(),
        offer(),
        event(),
        offer_entry(),
    ]
}

/// By which they are looked up.
pub fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("organization", &["name"]),
        index("location", &["organization_id"]),
        index("offer", &["organization_id"]),
        index("offer", &["volunteer_id"]),
        index("contact", &["subject_id"]),
        index("offer_entry", &["revision"]),
        index("event", &["ends_at"]),
    ]
}

fn organization() -> TableCreateStatement {
    let columns = vec![
        text("name"),
        text("description"),
        text("legal_form"),
        flag("formal"),
        flag("is_person"),
        text_or_none("website"),
        text("warmth"),
        moment_or_none("confirmed_at"),
        moment("created_at"),
        moment("updated_at"),
    ];
    sharded("organization", vec![id("id")], [columns, origin()].concat())
}

fn organization_identifier() -> TableCreateStatement {
    let mut table =
        sharded("organization_identifier", vec![id("organization_id"), text("scheme")], vec![text("identifier")]);
    belongs_to(&mut table, "organization_id", "organization");
    table
}

fn location() -> TableCreateStatement {
    let columns = vec![
        id_or_none("organization_id"),
        text("street"),
        text("house_number"),
        text("postcode"),
        text("city"),
        double_or_none("lat"),
        double_or_none("lon"),
        big_or_none("cell"),
        flag_or_none("step_free"),
        text("located_by"),
    ];
    let mut table = sharded("location", vec![id("id")], columns);
    belongs_to(&mut table, "organization_id", "organization");
    table
}

fn volunteer() -> TableCreateStatement {
    let columns = vec![
        text("display_name"),
        text("description"),
        big("cell"),
        text("located_by"),
        text("languages"),
        big("slots"),
        big_or_none("asks_most"),
        big("asks_this_month"),
        flag("consent"),
        flag("public"),
        moment_or_none("confirmed_at"),
        moment("created_at"),
        moment("updated_at"),
    ];
    sharded("volunteer", vec![id("id")], [columns, origin()].concat())
}

fn subject_key() -> TableCreateStatement {
    sharded("subject_key", vec![id("subject_id")], vec![bytes("wrapped")])
}

fn contact() -> TableCreateStatement {
    sharded("contact", vec![id("id")], vec![id("subject_id"), flag("public"), bytes("sealed")])
}

fn initiative() -> TableCreateStatement {
    let columns = vec![
        text("name"),
        text("description"),
        text("categories"),
        text("kind"),
        text("organiser"),
        text("status"),
        id_or_none("location_id"),
        big("slots"),
        moment_or_none("confirmed_at"),
        moment("created_at"),
        moment("updated_at"),
    ];
    let mut table = sharded("initiative", vec![id("id")], [columns, origin()].concat());
    belongs_to(&mut table, "location_id", "location");
    table
}

fn offer() -> TableCreateStatement {
    let columns = vec![
        id_or_none("organization_id"),
        id_or_none("volunteer_id"),
        id_or_none("location_id"),
        text("name"),
        text("description"),
        text("categories"),
        text("kind"),
        big("slots"),
        big_or_none("places"),
        big_or_none("places_free"),
        moment_or_none("held_until"),
        big("min_age"),
        big("max_age"),
        text("languages"),
        text("documents"),
        flag("remote"),
        text("status"),
        moment_or_none("confirmed_at"),
        moment("created_at"),
        moment("updated_at"),
    ];
    let mut table = sharded("offer", vec![id("id")], columns);
    belongs_to(&mut table, "organization_id", "organization");
    belongs_to(&mut table, "volunteer_id", "volunteer");
    belongs_to(&mut table, "location_id", "location");
    table.check(("ck_offer_one_giver", Expr::cust("(organization_id IS NULL) <> (volunteer_id IS NULL)")));
    table
}

fn event() -> TableCreateStatement {
    let columns = vec![
        id_or_none("initiative_id"),
        id_or_none("location_id"),
        text("name"),
        text("description"),
        text("categories"),
        text("kind"),
        text("organiser"),
        text("starts_local"),
        text("ends_local"),
        text("zone"),
        moment("starts_at"),
        moment("ends_at"),
        big_or_none("places"),
        big_or_none("places_free"),
        text("status"),
        moment_or_none("confirmed_at"),
        moment("created_at"),
        moment("updated_at"),
    ];
    let mut table = sharded("event", vec![id("id")], [columns, origin()].concat());
    belongs_to(&mut table, "initiative_id", "initiative");
    belongs_to(&mut table, "location_id", "location");
    table
}

fn offer_entry() -> TableCreateStatement {
    let columns = vec![
        text("what"),
        text("categories"),
        text("kind"),
        big_or_none("cell"),
        double_or_none("lat"),
        double_or_none("lon"),
        flag("is_person"),
        big("slots"),
        big_or_none("places"),
        big_or_none("places_free"),
        big_or_none("held_until_s"),
        big("min_age"),
        big("max_age"),
        text("languages"),
        flag_or_none("step_free"),
        text("documents"),
        text("warmth"),
        big_or_none("asks_most"),
        big("asks_this_month"),
        flag("consent"),
        big_or_none("confirmed_at_s"),
        big_or_none("ends_at_s"),
        text("visibility"),
        big("revision"),
        flag("withdrawn"),
    ];
    sharded("offer_entry", vec![id("id")], columns)
}
