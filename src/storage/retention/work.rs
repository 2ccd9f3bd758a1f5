//! What a team does and what passes through: contacts with partners, rounds, sessions, messages, the log.
use super::{
    About, Kept, Rule,
    Then::{Blank, Chain, Goes},
    rule,
};

const ID: &[&str] = &["municipality_id", "id"];
const SUBJECT: &[&str] = &["municipality_id", "subject_id"];
const KNOWN: &str = "t.subject_id NOT IN (SELECT id FROM organization UNION ALL SELECT id FROM volunteer UNION ALL \
                     SELECT id FROM event UNION ALL SELECT id FROM initiative)";

pub(super) const RULES: &[Rule] = &[
    rule("visit", About::Network, (Kept::Days(730), "visit"), Goes(ID), "t.at <= {at}"),
    rule(
        "acquaintance",
        About::Network,
        (Kept::With("organization"), ""),
        Goes(&["municipality_id", "subject_id", "worker_id"]),
        KNOWN,
    ),
    // The promised year of silence holds its year: only its own end ends it.
    rule("rest", About::Network, (Kept::Days(0), "rest"), Goes(SUBJECT), "t.until <= {at}"),
    rule(
        "door",
        About::Network,
        (Kept::Days(730), "door"),
        Goes(&["municipality_id", "round_id", "position"]),
        "EXISTS (SELECT 1 FROM door_round r WHERE r.municipality_id = t.municipality_id AND r.id = t.round_id AND \
         r.created_at <= {at})",
    ),
    rule(
        "door_round",
        About::Network,
        (Kept::Days(730), ""),
        Goes(ID),
        "t.created_at <= {at} AND t.id NOT IN (SELECT round_id FROM door)",
    ),
    rule("report", About::Log, (Kept::Days(365), "report"), Goes(ID), "t.created_at <= {at}"),
    rule("moderation", About::Log, (Kept::Days(730), "moderation"), Goes(ID), "t.at <= {at}"),
    rule("batch", About::Network, (Kept::Days(365), ""), Goes(ID), "t.at <= {at}"),
    rule(
        "import_undo",
        About::Network,
        (Kept::Days(30), "import"),
        Goes(&["municipality_id", "run_id", "number"]),
        "EXISTS (SELECT 1 FROM import_run r WHERE r.id = t.run_id AND r.finished_at <= {at})",
    ),
    rule(
        "import_run",
        About::Network,
        (Kept::Days(365), ""),
        Blank(ID, "file_name = '', report = '{}'"),
        "t.finished_at <= {at} AND t.file_name <> ''",
    ),
    rule(
        "worker",
        About::Team,
        (Kept::Days(365), "worker"),
        Blank(ID, "name = '', phone = NULL, email_hmac = NULL, totp = NULL, oidc_subject = NULL"),
        "t.left_at <= {at} AND t.name <> ''",
    ),
    rule(
        "session",
        About::Team,
        (Kept::Days(0), "session"),
        Goes(&["municipality_id", "token_sha256"]),
        "t.expires_at <= {at}",
    ),
    rule("sign_in", About::Passing, (Kept::Days(1), "sign-in"), Goes(ID), "t.expires_at <= {at}"),
    rule(
        "outbox",
        About::Passing,
        (Kept::Days(7), "outbox"),
        Goes(ID),
        "t.created_at <= {at} AND (t.sent_at IS NOT NULL OR t.failed)",
    ),
    // What could not be sent for so long is of no use to anybody.
    rule("outbox", About::Passing, (Kept::Days(30), "unsent"), Goes(ID), "t.created_at <= {at}"),
    rule(
        "idempotency_key",
        About::Passing,
        (Kept::Days(1), "form"),
        Goes(&["municipality_id", "route", "key"]),
        "t.created_at <= {at}",
    ),
    rule("job", About::Passing, (Kept::Days(7), ""), Goes(ID), "COALESCE(t.done_at, t.run_at) <= {at}"),
    rule("audit_log", About::Log, (Kept::Days(730), "log"), Chain, ""),
    rule(
        "erasure",
        About::Log,
        (Kept::Days(730), "erasure"),
        Goes(&["municipality_id", "subject_hmac"]),
        "t.at <= {at}",
    ),
];
