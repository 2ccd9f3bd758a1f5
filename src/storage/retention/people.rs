//! What people of the neighbourhood and shops gave, and what keeps it: codes, details, keys, yeses.
use super::{
    ASKER_DAYS, About, CLOSED_DAYS, HELPER_DAYS, Kept, QUESTION_DAYS, Rule, SIGN_UP_DAYS,
    Then::{Blank, Event, Goes, Helper},
    rule,
};

/// The need is closed for a while, or a year old, and something is still there.
macro_rules! of_need {
    ($there:literal) => {
        concat!(
            $there,
            " AND EXISTS (SELECT 1 FROM need n WHERE n.municipality_id = t.municipality_id AND n.id = t.need_id \
             AND (n.closed_at <= {at} OR n.created_at <= {year}))"
        )
    };
}

const ID: &[&str] = &["municipality_id", "id"];
const SUBJECT: &[&str] = &["municipality_id", "subject_id"];

pub(super) const RULES: &[Rule] = &[
    rule(
        "need",
        About::Question,
        (Kept::Days(CLOSED_DAYS), "closed"),
        Blank(ID, "own_words = '', code = ''"),
        "t.closed_at <= {at} AND (t.own_words <> '' OR t.code <> '')",
    ),
    rule(
        "need",
        About::Question,
        (Kept::Days(QUESTION_DAYS), "asked"),
        Blank(ID, "own_words = '', code = ''"),
        "t.created_at <= {at} AND (t.own_words <> '' OR t.code <> '')",
    ),
    // A need counts for four quarters, and is counted for the last time when they are over.
    rule(
        "need",
        About::Question,
        (Kept::Days(ASKER_DAYS), "asker"),
        Blank(ID, "asker = NULL"),
        "t.created_at <= {at} AND t.asker IS NOT NULL",
    ),
    // Once nothing is published any more, nothing of a new year could be set against it.
    rule(
        "publication",
        About::Question,
        (Kept::Days(730), "published"),
        Goes(&["municipality_id"]),
        "t.made_at <= {at}",
    ),
    rule(
        "network_ask",
        About::Question,
        (Kept::Days(CLOSED_DAYS), ""),
        Blank(ID, "who = '', asks = '', token_sha256 = ''"),
        of_need!("t.token_sha256 <> ''"),
    ),
    rule("step", About::Question, (Kept::Days(CLOSED_DAYS), ""), Blank(ID, "what = ''"), of_need!("t.what <> ''")),
    rule("call", About::Question, (Kept::Days(CLOSED_DAYS), ""), Blank(ID, "name = ''"), of_need!("t.name <> ''")),
    rule(
        "agreement",
        About::Question,
        (Kept::Days(CLOSED_DAYS), "agreed"),
        Blank(ID, "name = '', address = '', they_promise = '', we_promise = '', code = ''"),
        of_need!("(t.name <> '' OR t.address <> '' OR t.they_promise <> '' OR t.we_promise <> '' OR t.code <> '')"),
    ),
    rule("outside_need", About::Question, (Kept::Days(QUESTION_DAYS), "answer"), Goes(ID), "t.created_at <= {at}"),
    rule(
        "stage_interest",
        About::Question,
        (Kept::With("outside_need"), ""),
        Goes(ID),
        "t.id NOT IN (SELECT id FROM outside_need)",
    ),
    rule("idea", About::Question, (Kept::Days(365), "idea"), Goes(ID), "t.created_at <= {at}"),
    rule("idea_join", About::Question, (Kept::With("idea"), ""), Goes(ID), "t.idea_id NOT IN (SELECT id FROM idea)"),
    rule("event_wish", About::SignUp, (Kept::Days(365), "wish"), Goes(ID), "t.created_at <= {at}"),
    rule(
        "sign_up",
        About::SignUp,
        (Kept::Days(SIGN_UP_DAYS), "sign-up"),
        Goes(ID),
        "EXISTS (SELECT 1 FROM shift s WHERE s.municipality_id = t.municipality_id AND s.id = t.shift_id AND s.ends_at \
         <= {at})",
    ),
    rule(
        "shift",
        About::SignUp,
        (Kept::Days(365), "shift"),
        Goes(ID),
        "t.ends_at <= {at} AND t.id NOT IN (SELECT shift_id FROM sign_up)",
    ),
    rule("event", About::SignUp, (Kept::Days(365), "event"), Event, "t.ends_at <= {at}"),
    rule("event_change", About::SignUp, (Kept::With("event"), ""), Goes(ID), "t.id NOT IN (SELECT id FROM event)"),
    rule(
        "event_series",
        About::SignUp,
        (Kept::With("event"), ""),
        Goes(ID),
        "t.id NOT IN (SELECT series_id FROM event WHERE series_id IS NOT NULL)",
    ),
    rule(
        "series_shift",
        About::SignUp,
        (Kept::With("event_series"), ""),
        Goes(ID),
        "t.series_id NOT IN (SELECT id FROM event_series)",
    ),
    rule("event_host", About::SignUp, (Kept::With("event"), ""), Goes(ID), "t.id NOT IN (SELECT id FROM event)"),
    rule(
        "volunteer",
        About::Helper,
        (Kept::Days(HELPER_DAYS), "helper"),
        Helper,
        "t.created_at <= {at} AND (t.confirmed_at IS NULL OR t.confirmed_at <= {at})",
    ),
    rule("bridge_builder", About::Helper, (Kept::Days(365), "bridge"), Goes(SUBJECT), "t.consented_at <= {at}"),
    rule("person_ask", About::Helper, (Kept::Days(365), "ask"), Goes(ID), "t.created_at <= {at}"),
    // Whoever helps keeps their code as long as what they offer is kept: a yes that is said again moves its end.
    rule("own_code", About::Passing, (Kept::Days(0), "code"), Goes(ID), "t.ends_at <= {at}"),
    rule(
        "calendar_feed",
        About::SignUp,
        (Kept::With("own_code"), ""),
        Goes(ID),
        "t.id NOT IN (SELECT id FROM own_code)",
    ),
    rule(
        "standing",
        About::SignUp,
        (Kept::With("own_code"), ""),
        Goes(ID),
        "t.subject_id NOT IN (SELECT id FROM own_code)",
    ),
    rule(
        "shop_answer",
        About::Shop,
        (Kept::With("own_code"), "shop"),
        Goes(ID),
        "t.id NOT IN (SELECT id FROM own_code)",
    ),
    rule(
        "consent",
        About::Helper,
        (Kept::With("own_code"), "consent"),
        Goes(SUBJECT),
        "t.subject_id NOT IN (SELECT id FROM own_code UNION ALL SELECT id FROM volunteer)",
    ),
    rule(
        "batch_row",
        About::Network,
        (Kept::Days(7), "batch"),
        Goes(&["municipality_id", "batch_id", "number"]),
        BATCH,
    ),
    // How to reach partners who were taken out goes a year later; of everybody else with themselves.
    rule(
        "contact",
        About::Network,
        (Kept::Days(365), "taken-out"),
        Goes(ID),
        "t.subject_id NOT IN (SELECT id FROM own_code UNION ALL SELECT id FROM volunteer UNION ALL SELECT id FROM event \
         UNION ALL SELECT id FROM initiative UNION ALL SELECT g.id FROM organization g WHERE g.id NOT IN (SELECT \
         o.organization_id FROM offer o WHERE o.organization_id IS NOT NULL) UNION ALL SELECT o.organization_id FROM \
         offer o WHERE o.organization_id IS NOT NULL AND (o.status <> 'withdrawn' OR o.updated_at > {at}))",
    ),
    rule(
        "subject_key",
        About::Network,
        (Kept::With("contact"), ""),
        Goes(SUBJECT),
        "t.subject_id NOT IN (SELECT subject_id FROM contact UNION ALL SELECT id FROM shop_answer UNION ALL SELECT \
         batch_id FROM batch_row UNION ALL SELECT id FROM outside_need)",
    ),
];

/// Rows that came in together can be taken back for a week; what nobody put in is looked at for a day.
const BATCH: &str = "EXISTS (SELECT 1 FROM batch b WHERE b.municipality_id = t.municipality_id AND b.id = t.batch_id \
                     AND b.at <= {at})";
