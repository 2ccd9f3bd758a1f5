--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: acquaintance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.acquaintance (
    municipality_id bigint NOT NULL,
    subject_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    since timestamp with time zone NOT NULL
);


--
-- Name: address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.address (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    street text NOT NULL COLLATE pg_catalog."C",
    house_number text NOT NULL COLLATE pg_catalog."C",
    postcode text NOT NULL COLLATE pg_catalog."C",
    city text NOT NULL COLLATE pg_catalog."C",
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    cell bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL
);


--
-- Name: agreement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agreement (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    address text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    they_promise text NOT NULL COLLATE pg_catalog."C",
    we_promise text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    backup_id uuid,
    code text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    outcome text COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.area (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    residents bigint,
    households bigint,
    geometry json NOT NULL,
    compact_cells bytea NOT NULL,
    fingerprint bigint NOT NULL
);


--
-- Name: audit_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_head (
    municipality_id bigint NOT NULL,
    number bigint NOT NULL,
    seal text NOT NULL COLLATE pg_catalog."C",
    cut_number bigint,
    cut_seal text COLLATE pg_catalog."C",
    cut_proof text COLLATE pg_catalog."C"
);


--
-- Name: audit_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_log (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    object_type text NOT NULL COLLATE pg_catalog."C",
    object_id text COLLATE pg_catalog."C",
    details json NOT NULL,
    number bigint,
    seal text COLLATE pg_catalog."C"
);


--
-- Name: batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.batch (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    worker_id uuid NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    rows_read bigint NOT NULL,
    rows_new bigint NOT NULL,
    rows_changed bigint NOT NULL,
    report json NOT NULL,
    at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone
);


--
-- Name: batch_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.batch_row (
    municipality_id bigint NOT NULL,
    batch_id uuid NOT NULL,
    number bigint NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid,
    state text COLLATE pg_catalog."C",
    before json NOT NULL
);


--
-- Name: bridge_builder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bridge_builder (
    municipality_id bigint NOT NULL,
    subject_id uuid NOT NULL,
    communities text NOT NULL COLLATE pg_catalog."C",
    languages text NOT NULL COLLATE pg_catalog."C",
    municipal_contact boolean NOT NULL,
    consent_text text NOT NULL COLLATE pg_catalog."C",
    consented_at timestamp with time zone NOT NULL,
    asks_most bigint NOT NULL,
    asks_this_month bigint NOT NULL,
    asked_at timestamp with time zone
);


--
-- Name: calendar_feed; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_feed (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    secret_hmac text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL
);


--
-- Name: call; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.call (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL COLLATE pg_catalog."C",
    call_back_at timestamp with time zone
);


--
-- Name: category; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.category (
    municipality_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    parent text COLLATE pg_catalog."C",
    related text NOT NULL COLLATE pg_catalog."C",
    nl text NOT NULL COLLATE pg_catalog."C",
    en text NOT NULL COLLATE pg_catalog."C",
    synonyms text NOT NULL COLLATE pg_catalog."C",
    sensitive boolean NOT NULL,
    positive_health text NOT NULL COLLATE pg_catalog."C",
    self_reliance text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: cell_anchor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cell_anchor (
    municipality_id bigint NOT NULL,
    cell bigint NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    addresses bigint NOT NULL
);


--
-- Name: cell_area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.cell_area (
    municipality_id bigint NOT NULL,
    cell bigint NOT NULL,
    area_id uuid NOT NULL,
    level text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    municipality_id bigint NOT NULL,
    subject_id uuid NOT NULL,
    version text NOT NULL COLLATE pg_catalog."C",
    heard_by text NOT NULL COLLATE pg_catalog."C",
    given_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    public boolean NOT NULL,
    sealed bytea NOT NULL
);


--
-- Name: correction; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.correction (
    municipality_id bigint NOT NULL,
    place_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: door; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.door (
    municipality_id bigint NOT NULL,
    round_id uuid NOT NULL,
    "position" bigint NOT NULL,
    place_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    reason json NOT NULL,
    minutes bigint,
    outcome text NOT NULL COLLATE pg_catalog."C",
    visited_at timestamp with time zone
);


--
-- Name: door_round; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.door_round (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    worker_id uuid NOT NULL,
    on_date text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL
);


--
-- Name: edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.edition (
    municipality_id bigint NOT NULL,
    until bigint NOT NULL,
    numbers json NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: erasure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.erasure (
    municipality_id bigint NOT NULL,
    subject_hmac text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    initiative_id uuid,
    location_id uuid,
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    categories text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    organiser text NOT NULL COLLATE pg_catalog."C",
    starts_local text NOT NULL COLLATE pg_catalog."C",
    ends_local text NOT NULL COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    places bigint,
    places_free bigint,
    status text NOT NULL COLLATE pg_catalog."C",
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL,
    series_id uuid,
    rrule text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: event_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_change (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    sequence bigint NOT NULL,
    why text NOT NULL COLLATE pg_catalog."C",
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: event_host; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_host (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    worker_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: event_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_series (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    rrule text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    place text NOT NULL COLLATE pg_catalog."C",
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    made_until timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: event_wish; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event_wish (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by uuid
);


--
-- Name: ground_shape; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ground_shape (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    drawer bigint NOT NULL,
    shape bytea NOT NULL,
    fingerprint bigint NOT NULL
);


--
-- Name: idea; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    words text NOT NULL COLLATE pg_catalog."C",
    cell bigint,
    state text NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL,
    owner_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    nodded_at timestamp with time zone,
    nodded_by uuid,
    event_id uuid
);


--
-- Name: idea_join; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idea_join (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    idea_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_key (
    municipality_id bigint NOT NULL,
    route text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    request_sha256 text NOT NULL COLLATE pg_catalog."C",
    status bigint NOT NULL,
    answer json NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: import_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_run (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    file_name text NOT NULL COLLATE pg_catalog."C",
    file_sha256 text NOT NULL COLLATE pg_catalog."C",
    rows_read bigint NOT NULL,
    rows_new bigint NOT NULL,
    rows_changed bigint NOT NULL,
    rows_same bigint NOT NULL,
    rows_skipped bigint NOT NULL,
    report json NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone
);


--
-- Name: import_undo; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_undo (
    municipality_id bigint NOT NULL,
    run_id uuid NOT NULL,
    number bigint NOT NULL,
    format text NOT NULL COLLATE pg_catalog."C",
    table_name text NOT NULL COLLATE pg_catalog."C",
    rows json NOT NULL
);


--
-- Name: initiative; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.initiative (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    categories text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    organiser text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    location_id uuid,
    slots bigint NOT NULL,
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    task text NOT NULL COLLATE pg_catalog."C",
    payload json NOT NULL,
    run_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    attempts bigint NOT NULL,
    done_at timestamp with time zone
);


--
-- Name: key_figure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_figure (
    municipality_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    year bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    figures json NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: known_place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.known_place (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    trade text NOT NULL COLLATE pg_catalog."C",
    categories text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    cell bigint NOT NULL,
    street text NOT NULL COLLATE pg_catalog."C",
    house_number text NOT NULL COLLATE pg_catalog."C",
    postcode text NOT NULL COLLATE pg_catalog."C",
    city text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    website text COLLATE pg_catalog."C",
    slots bigint NOT NULL,
    step_free boolean,
    extracted_at timestamp with time zone,
    partner_id uuid,
    withdrawn boolean NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL
);


--
-- Name: location; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.location (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    organization_id uuid,
    street text NOT NULL COLLATE pg_catalog."C",
    house_number text NOT NULL COLLATE pg_catalog."C",
    postcode text NOT NULL COLLATE pg_catalog."C",
    city text NOT NULL COLLATE pg_catalog."C",
    lat double precision,
    lon double precision,
    cell bigint,
    step_free boolean,
    located_by text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: match; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.match (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    score double precision NOT NULL,
    parts json NOT NULL,
    reasons json NOT NULL,
    weights_version text NOT NULL COLLATE pg_catalog."C",
    proposed_by text NOT NULL COLLATE pg_catalog."C",
    chosen_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: moderation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.moderation (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    object_id uuid NOT NULL,
    deed text NOT NULL COLLATE pg_catalog."C",
    why text NOT NULL COLLATE pg_catalog."C",
    was text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: municipality; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.municipality (
    municipality_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: need; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.need (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    own_words text NOT NULL COLLATE pg_catalog."C",
    category text NOT NULL COLLATE pg_catalog."C",
    cell bigint,
    located_by text NOT NULL COLLATE pg_catalog."C",
    own_network text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL,
    first_this text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    first_action_at timestamp with time zone,
    asker uuid
);


--
-- Name: network_ask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.network_ask (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    who text NOT NULL COLLATE pg_catalog."C",
    asks text NOT NULL COLLATE pg_catalog."C",
    ask_at timestamp with time zone NOT NULL,
    token_sha256 text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    answered_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: offer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.offer (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    organization_id uuid,
    volunteer_id uuid,
    location_id uuid,
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    categories text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    slots bigint NOT NULL,
    places bigint,
    places_free bigint,
    held_until timestamp with time zone,
    min_age bigint NOT NULL,
    max_age bigint NOT NULL,
    languages text NOT NULL COLLATE pg_catalog."C",
    documents text NOT NULL COLLATE pg_catalog."C",
    remote boolean NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_offer_one_giver CHECK (((organization_id IS NULL) <> (volunteer_id IS NULL)))
);


--
-- Name: offer_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.offer_entry (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    categories text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    cell bigint,
    lat double precision,
    lon double precision,
    is_person boolean NOT NULL,
    slots bigint NOT NULL,
    places bigint,
    places_free bigint,
    held_until_s bigint,
    min_age bigint NOT NULL,
    max_age bigint NOT NULL,
    languages text NOT NULL COLLATE pg_catalog."C",
    step_free boolean,
    documents text NOT NULL COLLATE pg_catalog."C",
    warmth text NOT NULL COLLATE pg_catalog."C",
    asks_most bigint,
    asks_this_month bigint NOT NULL,
    consent boolean NOT NULL,
    confirmed_at_s bigint,
    ends_at_s bigint,
    visibility text NOT NULL COLLATE pg_catalog."C",
    revision bigint NOT NULL,
    withdrawn boolean NOT NULL,
    trade text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    asks_until_s bigint
);


--
-- Name: organization; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    legal_form text NOT NULL COLLATE pg_catalog."C",
    formal boolean NOT NULL,
    is_person boolean NOT NULL,
    website text COLLATE pg_catalog."C",
    warmth text NOT NULL COLLATE pg_catalog."C",
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL,
    trade text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: organization_identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.organization_identifier (
    municipality_id bigint NOT NULL,
    organization_id uuid NOT NULL,
    scheme text NOT NULL COLLATE pg_catalog."C",
    identifier text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    channel text NOT NULL COLLATE pg_catalog."C",
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    send_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    attempts bigint NOT NULL,
    failed boolean NOT NULL,
    subject_id uuid
);


--
-- Name: outside_need; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outside_need (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    lang text NOT NULL COLLATE pg_catalog."C",
    answer_by timestamp with time zone NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    answer bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    about text DEFAULT 'self'::text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: own_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.own_code (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    secret_hmac text NOT NULL COLLATE pg_catalog."C",
    reach_hmac text COLLATE pg_catalog."C",
    attempt bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);


--
-- Name: person_ask; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_ask (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    about_id uuid NOT NULL,
    batch_id uuid,
    token_sha256 text NOT NULL COLLATE pg_catalog."C",
    told text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    answered_at timestamp with time zone
);


--
-- Name: postcode; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.postcode (
    municipality_id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    place text NOT NULL COLLATE pg_catalog."C",
    municipality_code text NOT NULL COLLATE pg_catalog."C",
    province text NOT NULL COLLATE pg_catalog."C",
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    fingerprint bigint NOT NULL
);


--
-- Name: publication; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication (
    municipality_id bigint NOT NULL,
    until bigint NOT NULL,
    sealed bytea NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: publication_shape; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publication_shape (
    municipality_id bigint NOT NULL,
    year bigint NOT NULL,
    shape json NOT NULL,
    names json NOT NULL,
    made_at timestamp with time zone NOT NULL
);


--
-- Name: publishing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.publishing (
    municipality_id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    is_on boolean NOT NULL,
    changed_at timestamp with time zone NOT NULL
);


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    object_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    words text NOT NULL COLLATE pg_catalog."C",
    lang text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by uuid
);


--
-- Name: rest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rest (
    municipality_id bigint NOT NULL,
    subject_id uuid NOT NULL,
    until timestamp with time zone NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: seaql_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seaql_migrations (
    version character varying NOT NULL,
    applied_at bigint NOT NULL
);


--
-- Name: series_shift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.series_shift (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    series_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    "least" bigint NOT NULL,
    most bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    municipality_id bigint NOT NULL,
    token_sha256 text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: shard; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shard (
    municipality_id bigint NOT NULL,
    revision bigint NOT NULL,
    streets_revision bigint NOT NULL
);


--
-- Name: shift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shift (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    event_id uuid NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    "least" bigint NOT NULL,
    most bigint NOT NULL,
    taken bigint NOT NULL,
    waiting bigint NOT NULL,
    queued bigint NOT NULL,
    sequence bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    why text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    changed_at timestamp with time zone,
    series_shift_id uuid
);


--
-- Name: shop_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shop_answer (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    answer text NOT NULL COLLATE pg_catalog."C",
    can text NOT NULL COLLATE pg_catalog."C",
    sealed_words bytea NOT NULL,
    worker_id uuid NOT NULL,
    call_before timestamp with time zone NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    called_at timestamp with time zone
);


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    worker_id uuid,
    purpose text NOT NULL COLLATE pg_catalog."C",
    code_hmac text NOT NULL COLLATE pg_catalog."C",
    browser_sha256 text NOT NULL COLLATE pg_catalog."C",
    tries bigint NOT NULL,
    details json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: sign_up; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_up (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    shift_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    queued bigint,
    told text NOT NULL COLLATE pg_catalog."C",
    lang text NOT NULL COLLATE pg_catalog."C",
    sequence bigint NOT NULL,
    no_show boolean NOT NULL,
    offered_until timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    notice text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    no_show_at timestamp with time zone
);


--
-- Name: source_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.source_record (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL
);


--
-- Name: stage_interest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stage_interest (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    entry_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    work text NOT NULL COLLATE pg_catalog."C",
    school boolean NOT NULL,
    under_16 boolean NOT NULL
);


--
-- Name: standing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.standing (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    series_shift_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    lang text NOT NULL COLLATE pg_catalog."C",
    from_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    due_at timestamp with time zone,
    done_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


--
-- Name: street_tile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.street_tile (
    municipality_id bigint NOT NULL,
    cell bigint NOT NULL,
    bytes bytea NOT NULL,
    ways bytea NOT NULL
);


--
-- Name: subject_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.subject_key (
    municipality_id bigint NOT NULL,
    subject_id uuid NOT NULL,
    wrapped bytea NOT NULL
);


--
-- Name: team; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    created_at timestamp with time zone NOT NULL
);


--
-- Name: team_area; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.team_area (
    municipality_id bigint NOT NULL,
    team_id uuid NOT NULL,
    area_id uuid NOT NULL
);


--
-- Name: visit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    sort text NOT NULL COLLATE pg_catalog."C",
    outcome text NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    need_id uuid
);


--
-- Name: volunteer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.volunteer (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    display_name text NOT NULL COLLATE pg_catalog."C",
    description text NOT NULL COLLATE pg_catalog."C",
    cell bigint NOT NULL,
    located_by text NOT NULL COLLATE pg_catalog."C",
    languages text NOT NULL COLLATE pg_catalog."C",
    slots bigint NOT NULL,
    asks_most bigint,
    asks_this_month bigint NOT NULL,
    consent boolean NOT NULL,
    public boolean NOT NULL,
    confirmed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    source_id text NOT NULL COLLATE pg_catalog."C",
    fingerprint bigint NOT NULL
);


--
-- Name: walk_along; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.walk_along (
    municipality_id bigint NOT NULL,
    offer_id uuid NOT NULL,
    slots bigint NOT NULL,
    goal text NOT NULL COLLATE pg_catalog."C",
    hours bigint,
    fee text NOT NULL COLLATE pg_catalog."C",
    guidance text NOT NULL COLLATE pg_catalog."C",
    worker_id uuid NOT NULL,
    filled_at timestamp with time zone NOT NULL
);


--
-- Name: water; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.water (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    cell bigint NOT NULL,
    line json NOT NULL,
    fingerprint bigint NOT NULL
);


--
-- Name: worker; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.worker (
    municipality_id bigint NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    phone text COLLATE pg_catalog."C",
    on_duty boolean NOT NULL,
    team_id uuid,
    role text DEFAULT 'member'::text NOT NULL COLLATE pg_catalog."C",
    email_hmac text COLLATE pg_catalog."C",
    totp bytea,
    oidc_subject text COLLATE pg_catalog."C",
    created_at timestamp with time zone,
    left_at timestamp with time zone
);


--
-- Data for Name: acquaintance; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: address; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.address VALUES (0, '99ebc0d0-eafe-5365-ab52-6de1e3723da1', 'Dorpsstraat', '1', '2600AB', 'Dorp', 52.0001, 4.36, 617440354157461503, 'osm', 'node/15000', -4501316912857593943);
INSERT INTO public.address VALUES (0, '75201d5e-65a3-5c20-8c09-b9a19a785b75', 'Dorpsstraat', '2', '2600AB', 'Dorp', 52.0001, 4.361000000000001, 617440354157461503, 'osm', 'node/15001', 1735794600900610006);
INSERT INTO public.address VALUES (0, 'aa19ac30-56e8-5388-beff-365482f93f14', 'Dorpsstraat', '3', '2600AB', 'Dorp', 52.0001, 4.362, 617440354157461503, 'osm', 'node/15002', -7470695030557096453);
INSERT INTO public.address VALUES (0, 'be0db087-e2a1-559f-877e-0b671e64cd2d', 'Dorpsstraat', '4', '2600AB', 'Dorp', 52.0001, 4.363, 617440354157461503, 'osm', 'node/15003', -6705721454477804344);


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.area VALUES (1, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'GM9901', 2026, 'municipality', 'Dorp', NULL, NULL, '{"type": "MultiPolygon", "coordinates": [[[[4.3, 51.97], [4.42, 51.97], [4.42, 52.03], [4.3, 52.03], [4.3, 51.97]]]]}', '\xffff0b02bb969108ffff5f02bb968108ffff7f02bb968108ffffc302bb969108ffffcb02bb969108ffffcf02bb969108ffffdb02bb969108ffff4b06bb969108ffffff10bb967108ffffff11bb967108ffffff12bb967108ffffff13bb967108ffff0714bb969108ffff0f14bb969108ffff3f14bb968108ffff7f14bb968108ffffa714bb969108ffffaf14bb969108ffff1f15bb968108ffff3f15bb968108ffff5f15bb968108ffff7f15bb968108ffff9f15bb968108ffffa315bb969108ffffa715bb969108ffffab15bb969108ffffaf15bb969108ffffb315bb969108ffffbb15bb969108ffffdf15bb968108ffff0316bb969108ffff0716bb969108ffff0b16bb969108ffff0f16bb969108ffff1716bb969108ffff1b16bb969108ffff3f16bb968108ffff4316bb969108ffff4716bb969108ffff4b16bb969108ffff4f16bb969108ffff5716bb969108ffff7f16bb968108ffffbf16bb968108ffff8318bb969108ffff8b18bb969108ffff9318bb969108ffff9718bb969108ffff9b18bb969108ffffc318bb969108ffffcb18bb969108ffffd318bb969108ffffd718bb969108ffffdb18bb969108ffffd31abb969108ffff1f1cbb968108ffff3f1cbb968108ffff5f1cbb968108ffff7f1cbb968108ffff831cbb969108ffff8b1cbb969108ffff8f1cbb969108ffff9b1cbb969108ffffab1cbb969108ffffbb1cbb969108ffffdf1cbb968108ffff431dbb969108ffff531dbb969108ffff5b1dbb969108ffff1f1ebb968108ffff231ebb969108ffff271ebb969108ffff2b1ebb969108ffff331ebb969108ffff371ebb969108ffff3b1ebb969108ffff5f1ebb968108ffff7f1ebb968108ffff9f1ebb968108ffffbf1ebb968108ffffdf1ebb968108ffff2b33bb969108ffff2f33bb969108ffff6733bb969108ffff6b33bb969108ffff6f33bb969108ffffb7a0bb969108ffff03a1bb969108ffff07a1bb969108ffff0fa1bb969108ffff13a1bb969108ffff17a1bb969108ffff1ba1bb969108ffff3fa1bb968108ffff77a1bb969108ffff9fa1bb968108ffffbfa1bb968108ffffc3a1bb969108ffffc7a1bb969108ffffd3a1bb969108ffffd7a1bb969108ffff27a4bb969108ffff1fa5bb968108ffff3fa5bb968108ffff43a5bb969108ffff47a5bb969108ffff4fa5bb969108ffff53a5bb969108ffff57a5bb969108ffff5ba5bb969108ffff7fa5bb968108ffff83a5bb969108ffff87a5bb969108ffff8ba5bb969108ffff8fa5bb969108ffff97a5bb969108ffffbfa5bb968108ffffc3a5bb969108ffffc7a5bb969108ffffcba5bb969108ffffcfa5bb969108ffff03a8bb969108ffff13a8bb969108ffff17a8bb969108ffff1ba8bb969108ffff53a8bb969108ffff57a8bb969108ffff9fa8bb968108ffffb3a8bb969108ffffb7a8bb969108ffffbba8bb969108ffffdfa8bb968108ffffffacbb967108ffff1fadbb968108ffff33adbb969108ffff3badbb969108ffff5fadbb968108ffff73adbb969108ffff7badbb969108ffff9fadbb968108ffffbfadbb968108ffffdfadbb968108ffff87aebb969108ffff93aebb969108ffff97aebb969108ffffa3aebb969108ffffa7aebb969108ffffafaebb969108ffffb3aebb969108ffffb7aebb969108ffffbbaebb969108', 6894697673577516712);
INSERT INTO public.area VALUES (1, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'WK990101', 2026, 'district', 'Oost', NULL, NULL, '{"type": "MultiPolygon", "coordinates": [[[[4.3, 51.97], [4.42, 51.97], [4.42, 52.03], [4.3, 52.03], [4.3, 51.97]]]]}', '\xffff0b02bb969108ffff5f02bb968108ffff7f02bb968108ffffc302bb969108ffffcb02bb969108ffffcf02bb969108ffffdb02bb969108ffff4b06bb969108ffffff10bb967108ffffff11bb967108ffffff12bb967108ffffff13bb967108ffff0714bb969108ffff0f14bb969108ffff3f14bb968108ffff7f14bb968108ffffa714bb969108ffffaf14bb969108ffff1f15bb968108ffff3f15bb968108ffff5f15bb968108ffff7f15bb968108ffff9f15bb968108ffffa315bb969108ffffa715bb969108ffffab15bb969108ffffaf15bb969108ffffb315bb969108ffffbb15bb969108ffffdf15bb968108ffff0316bb969108ffff0716bb969108ffff0b16bb969108ffff0f16bb969108ffff1716bb969108ffff1b16bb969108ffff3f16bb968108ffff4316bb969108ffff4716bb969108ffff4b16bb969108ffff4f16bb969108ffff5716bb969108ffff7f16bb968108ffffbf16bb968108ffff8318bb969108ffff8b18bb969108ffff9318bb969108ffff9718bb969108ffff9b18bb969108ffffc318bb969108ffffcb18bb969108ffffd318bb969108ffffd718bb969108ffffdb18bb969108ffffd31abb969108ffff1f1cbb968108ffff3f1cbb968108ffff5f1cbb968108ffff7f1cbb968108ffff831cbb969108ffff8b1cbb969108ffff8f1cbb969108ffff9b1cbb969108ffffab1cbb969108ffffbb1cbb969108ffffdf1cbb968108ffff431dbb969108ffff531dbb969108ffff5b1dbb969108ffff1f1ebb968108ffff231ebb969108ffff271ebb969108ffff2b1ebb969108ffff331ebb969108ffff371ebb969108ffff3b1ebb969108ffff5f1ebb968108ffff7f1ebb968108ffff9f1ebb968108ffffbf1ebb968108ffffdf1ebb968108ffff2b33bb969108ffff2f33bb969108ffff6733bb969108ffff6b33bb969108ffff6f33bb969108ffffb7a0bb969108ffff03a1bb969108ffff07a1bb969108ffff0fa1bb969108ffff13a1bb969108ffff17a1bb969108ffff1ba1bb969108ffff3fa1bb968108ffff77a1bb969108ffff9fa1bb968108ffffbfa1bb968108ffffc3a1bb969108ffffc7a1bb969108ffffd3a1bb969108ffffd7a1bb969108ffff27a4bb969108ffff1fa5bb968108ffff3fa5bb968108ffff43a5bb969108ffff47a5bb969108ffff4fa5bb969108ffff53a5bb969108ffff57a5bb969108ffff5ba5bb969108ffff7fa5bb968108ffff83a5bb969108ffff87a5bb969108ffff8ba5bb969108ffff8fa5bb969108ffff97a5bb969108ffffbfa5bb968108ffffc3a5bb969108ffffc7a5bb969108ffffcba5bb969108ffffcfa5bb969108ffff03a8bb969108ffff13a8bb969108ffff17a8bb969108ffff1ba8bb969108ffff53a8bb969108ffff57a8bb969108ffff9fa8bb968108ffffb3a8bb969108ffffb7a8bb969108ffffbba8bb969108ffffdfa8bb968108ffffffacbb967108ffff1fadbb968108ffff33adbb969108ffff3badbb969108ffff5fadbb968108ffff73adbb969108ffff7badbb969108ffff9fadbb968108ffffbfadbb968108ffffdfadbb968108ffff87aebb969108ffff93aebb969108ffff97aebb969108ffffa3aebb969108ffffa7aebb969108ffffafaebb969108ffffb3aebb969108ffffb7aebb969108ffffbbaebb969108', 5270492219336108630);
INSERT INTO public.area VALUES (1, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'BU99010101', 2026, 'neighbourhood', 'Kern', NULL, NULL, '{"type": "MultiPolygon", "coordinates": [[[[4.3, 51.97], [4.42, 51.97], [4.42, 52.03], [4.3, 52.03], [4.3, 51.97]]]]}', '\xffff0b02bb969108ffff5f02bb968108ffff7f02bb968108ffffc302bb969108ffffcb02bb969108ffffcf02bb969108ffffdb02bb969108ffff4b06bb969108ffffff10bb967108ffffff11bb967108ffffff12bb967108ffffff13bb967108ffff0714bb969108ffff0f14bb969108ffff3f14bb968108ffff7f14bb968108ffffa714bb969108ffffaf14bb969108ffff1f15bb968108ffff3f15bb968108ffff5f15bb968108ffff7f15bb968108ffff9f15bb968108ffffa315bb969108ffffa715bb969108ffffab15bb969108ffffaf15bb969108ffffb315bb969108ffffbb15bb969108ffffdf15bb968108ffff0316bb969108ffff0716bb969108ffff0b16bb969108ffff0f16bb969108ffff1716bb969108ffff1b16bb969108ffff3f16bb968108ffff4316bb969108ffff4716bb969108ffff4b16bb969108ffff4f16bb969108ffff5716bb969108ffff7f16bb968108ffffbf16bb968108ffff8318bb969108ffff8b18bb969108ffff9318bb969108ffff9718bb969108ffff9b18bb969108ffffc318bb969108ffffcb18bb969108ffffd318bb969108ffffd718bb969108ffffdb18bb969108ffffd31abb969108ffff1f1cbb968108ffff3f1cbb968108ffff5f1cbb968108ffff7f1cbb968108ffff831cbb969108ffff8b1cbb969108ffff8f1cbb969108ffff9b1cbb969108ffffab1cbb969108ffffbb1cbb969108ffffdf1cbb968108ffff431dbb969108ffff531dbb969108ffff5b1dbb969108ffff1f1ebb968108ffff231ebb969108ffff271ebb969108ffff2b1ebb969108ffff331ebb969108ffff371ebb969108ffff3b1ebb969108ffff5f1ebb968108ffff7f1ebb968108ffff9f1ebb968108ffffbf1ebb968108ffffdf1ebb968108ffff2b33bb969108ffff2f33bb969108ffff6733bb969108ffff6b33bb969108ffff6f33bb969108ffffb7a0bb969108ffff03a1bb969108ffff07a1bb969108ffff0fa1bb969108ffff13a1bb969108ffff17a1bb969108ffff1ba1bb969108ffff3fa1bb968108ffff77a1bb969108ffff9fa1bb968108ffffbfa1bb968108ffffc3a1bb969108ffffc7a1bb969108ffffd3a1bb969108ffffd7a1bb969108ffff27a4bb969108ffff1fa5bb968108ffff3fa5bb968108ffff43a5bb969108ffff47a5bb969108ffff4fa5bb969108ffff53a5bb969108ffff57a5bb969108ffff5ba5bb969108ffff7fa5bb968108ffff83a5bb969108ffff87a5bb969108ffff8ba5bb969108ffff8fa5bb969108ffff97a5bb969108ffffbfa5bb968108ffffc3a5bb969108ffffc7a5bb969108ffffcba5bb969108ffffcfa5bb969108ffff03a8bb969108ffff13a8bb969108ffff17a8bb969108ffff1ba8bb969108ffff53a8bb969108ffff57a8bb969108ffff9fa8bb968108ffffb3a8bb969108ffffb7a8bb969108ffffbba8bb969108ffffdfa8bb968108ffffffacbb967108ffff1fadbb968108ffff33adbb969108ffff3badbb969108ffff5fadbb968108ffff73adbb969108ffff7badbb969108ffff9fadbb968108ffffbfadbb968108ffffdfadbb968108ffff87aebb969108ffff93aebb969108ffff97aebb969108ffffa3aebb969108ffffa7aebb969108ffffafaebb969108ffffb3aebb969108ffffb7aebb969108ffffbbaebb969108', -2941415951628705501);


--
-- Data for Name: audit_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_head VALUES (0, 5, '9d26ff658ab4a760c965819940b88000286f50c5eb266d89aaa4379928d7bf8e', NULL, NULL, NULL);


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES (0, '01a09eb7-2d80-7cbf-9d30-cd56a10625ec', '2026-09-14 07:00:00+00', 'operator', 'import', 'areas', '01a09eb7-2d80-796c-88fe-c6f0ba076746', '{}', 1, '8d36a7a721038c586fe54c45fc299ff27cd39e7e3fae96df66a0fb946ec9323e');
INSERT INTO public.audit_log VALUES (0, '01a09eb7-2d80-7506-8532-b513ec780465', '2026-09-14 07:00:00+00', 'operator', 'import', 'postcodes', '01a09eb7-2d80-72d9-aa1d-7831702c1421', '{}', 2, '0a53698cac43944e38f473079a3fe48d22db60109cb6e9bf86f98c6156042493');
INSERT INTO public.audit_log VALUES (0, '01a09eb7-2d80-7326-9bde-060d2a4c8bc4', '2026-09-14 07:00:00+00', 'operator', 'import', 'osm', '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', '{}', 3, '50d7b510de002c9c1821c5a14a097ede9de9ded0c18bb3e61bfe2904e3328886');
INSERT INTO public.audit_log VALUES (0, '01a09eb7-2d80-7d57-8373-0ce4dfd1140c', '2026-09-14 07:00:00+00', 'operator', 'import', 'partners', '01a09eb7-2d80-7cdb-8eef-565faea4c4ac', '{}', 4, '48923d507b4af3cd091cd1f24fdbb90e554d4e2635d6b6632f05466955e9ff74');
INSERT INTO public.audit_log VALUES (0, '01a09eb7-2d80-7fa0-9c29-818e96c50722', '2026-09-14 07:00:00+00', 'operator', 'import', 'needs', '01a09eb7-2d80-7cb4-bcb2-fc645038978e', '{}', 5, '9d26ff658ab4a760c965819940b88000286f50c5eb266d89aaa4379928d7bf8e');


--
-- Data for Name: batch; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: batch_row; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bridge_builder; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: calendar_feed; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: call; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: category; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: cell_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cell_anchor VALUES (0, 617440354157461503, 52, 4.3615, 4);
INSERT INTO public.cell_anchor VALUES (0, 612936754531401727, 52, 4.3615, 4);
INSERT INTO public.cell_anchor VALUES (0, 608433154910322687, 52, 4.3615, 4);


--
-- Data for Name: cell_area; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.cell_area VALUES (1, 617440353863860223, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353867530239, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353867792383, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353868054527, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353868316671, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353868578815, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353868840959, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353869103103, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353869627391, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353869889535, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353870151679, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353870413823, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353870675967, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353870938111, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353871200255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353875918847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353876443135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353876705279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353877491711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353935163391, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354098216959, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354098479103, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354098741247, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354099003391, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354099265535, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354099527679, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354099789823, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354100314111, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354100576255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354100838399, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354101100543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354101362687, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354101624831, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354101886975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354102411263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354102673407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354102935551, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354103197695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354103459839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354103721983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354103984127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354104508415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354104770559, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354105032703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354105294847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354105556991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354105819135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354106081279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354106605567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354106867711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354107129855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354107391999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354107654143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354107916287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354108178431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354108702719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354108964863, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354109227007, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354109489151, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354109751295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354110013439, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354110275583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354110799871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354111062015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354111324159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354111586303, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354111848447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354112110591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354112372735, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354114994175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354115256319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354115518463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354115780607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354116042751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354116304895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354116567039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354117091327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354117353471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354117615615, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354117877759, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354118139903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354118402047, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354118664191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354119188479, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354119450623, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354119712767, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354119974911, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354120237055, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354120499199, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354120761343, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354121285631, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354121547775, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354121809919, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354122072063, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354122334207, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354122596351, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354122858495, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354123382783, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354123644927, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354123907071, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354124169215, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354124431359, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354124693503, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354124955647, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354125479935, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354125742079, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354126004223, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354126266367, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354126528511, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354126790655, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354127052799, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354127577087, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354127839231, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354128101375, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354128363519, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354128625663, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354128887807, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354129149951, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354131771391, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354132033535, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354132295679, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354132557823, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354132819967, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354133082111, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354133344255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354133868543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354134130687, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354134392831, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354134654975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354134917119, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354135179263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354135441407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354135965695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354136227839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354136489983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354136752127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354137014271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354137276415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354137538559, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354138062847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354138324991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354138587135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354138849279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354139111423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354139373567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354139635711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354140159999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354140422143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354140684287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354140946431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354141208575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354141470719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354141732863, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354142257151, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354142519295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354142781439, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354143043583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354143305727, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354143567871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354143830015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354144354303, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354144616447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354144878591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354145140735, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354145402879, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354145665023, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354145927167, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354148548607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354148810751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354149072895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354149335039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354149597183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354149859327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354150121471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354150645759, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354150907903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354151170047, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354151432191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354151694335, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354151956479, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354152218623, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354152742911, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354153005055, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354153267199, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354153529343, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354153791487, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354154053631, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354154315775, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354154840063, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354155102207, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354155364351, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354155626495, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354155888639, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354156150783, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354156412927, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354156937215, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354157199359, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354157461503, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354157723647, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354157985791, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354158247935, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354158510079, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354159034367, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354159296511, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354159558655, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354159820799, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354160082943, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354160345087, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354160607231, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354161131519, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354161393663, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354161655807, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354161917951, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354162180095, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354162442239, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354162704383, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354165587967, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354166112255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354167422975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354167685119, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354167947263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354168209407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354168471551, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354168733695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354168995839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354171617279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354171879423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354172141567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354172403711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354172665855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354172927999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354173190143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354176073727, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354176598015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354182103039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354182365183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354182627327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354182889471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354183151615, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354183413759, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354183675903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354184200191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354184462335, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354184724479, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354184986623, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354185248767, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354185510911, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354185773055, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354186297343, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354186559487, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354186821631, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354187083775, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354187345919, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354187608063, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354187870207, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354188394495, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354188656639, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354188918783, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354189180927, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354189443071, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354189705215, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354189967359, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354190491647, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354190753791, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354191015935, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354191278079, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354191540223, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354191802367, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354192064511, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354192588799, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354192850943, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354193113087, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354193375231, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354193637375, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354194161663, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354194685951, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354194948095, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354195210239, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354195472383, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354195734527, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354195996671, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354196258815, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354198880255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354199142399, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354199404543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354199666687, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354200190975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354200453119, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354200977407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354201239551, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354201501695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354201763839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354202025983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354202288127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354202550271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354203074559, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354203336703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354203598847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354203860991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354204385279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354205171711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354205433855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354205695999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354205958143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354206220287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354206482431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354206744575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354209366015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354209628159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354209890303, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354210152447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354210414591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354210676735, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354210938879, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354240823295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354241347583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354241871871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354242134015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354242396159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354245017599, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354245541887, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354246066175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354246328319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354246590463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354279620607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354299543551, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354299805695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354300067839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354300329983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354300592127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354300854271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354301116415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354301640703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354301902847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354302164991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354302427135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354302689279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354302951423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354303213567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354303737855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354303999999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354304262143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354304524287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354304786431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354305048575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354305310719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354305835007, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354306097151, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354306359295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354306621439, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354306883583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354307145727, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354307407871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354307932159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354308456447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354308718591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354309505023, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354310553599, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354311602175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354312126463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354312388607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354312650751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354312912895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354313175039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354313437183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354313699327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354320515071, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354321563647, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354322087935, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354333097983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354333360127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354333622271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354333884415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354334146559, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354334408703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354334670847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354335195135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354335457279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354335719423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354336243711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354336505855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354336767999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354337292287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354337554431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354337816575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354338078719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354338340863, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354338603007, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354338865151, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354339389439, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354339651583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354339913727, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354340175871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354340438015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354340700159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354340962303, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354341486591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354341748735, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354342010879, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354342273023, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354342535167, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354342797311, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354343059455, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354343583743, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354343845887, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354344108031, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354344370175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354344632319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354344894463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354345156607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354345680895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354345943039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354346205183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354346467327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354346729471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354346991615, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354347253759, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354688040959, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354688303103, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354691973119, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354692235263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440354692497407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356525932543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356530913279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356531175423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356531699711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356531961855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356532223999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356532486143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356533010431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356533272575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356533534719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356533796863, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356534059007, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356534321151, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356534583295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356538515455, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356539301887, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356539564031, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356539826175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356540088319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356540350463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356540612607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356540874751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356541399039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356541661183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356541923327, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356542185471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356542447615, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356542709759, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356542971903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356543496191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356543758335, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356544544767, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356544806911, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356583604223, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356598022143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356598284287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356598546431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356598808575, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356599070719, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356599332863, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356599595007, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356600119295, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356600381439, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356600643583, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356600905727, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356601167871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356601430015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356601692159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356602216447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356602478591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356603002879, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356603265023, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356603527167, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356603789311, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356604313599, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356604575743, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356604837887, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356605100031, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356605362175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356605624319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356605886463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356606410751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356606672895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356606935039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356607197183, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356607721471, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356608507903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356608770047, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356609032191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356609294335, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356609556479, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356609818623, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356610080767, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356610605055, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356610867199, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356611129343, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356611391487, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356648353791, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356649402367, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356649664511, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356649926655, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356653596671, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356653858815, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356656742399, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356657004543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356657266687, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356657528831, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356657790975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356658053119, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356658315263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356659888127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356660150271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356660412415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356660936703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356661198847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356661460991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356661723135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356661985279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356662247423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356662509567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356715462655, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356715724799, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356715986943, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356716249087, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356716511231, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356716773375, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356717035519, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356717559807, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356717821951, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356718084095, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356718346239, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356718608383, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356718870527, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356719132671, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356719656959, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356719919103, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356720181247, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356720443391, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356720705535, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356720967679, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356721229823, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356721754111, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356722016255, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356722278399, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356722540543, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356722802687, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356723064831, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356723326975, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356723851263, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356724113407, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356724375551, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356724637695, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356724899839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356725161983, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356725424127, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356725948415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356726210559, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356726472703, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356726734847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356726996991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356727259135, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356727521279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356728045567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356728307711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356728569855, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356728831999, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356729094143, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356729356287, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356729618431, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356732239871, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356732502015, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356732764159, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356733026303, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356733288447, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356733550591, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356733812735, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356735385599, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356735909887, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356736434175, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356736696319, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356736958463, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356737220607, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356737482751, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356737744895, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356738007039, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356739579903, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356740104191, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356740628479, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356740890623, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356741152767, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356741414911, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356741677055, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356741939199, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356742201343, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356742725631, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356742987775, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356743249919, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356743512063, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356743774207, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356744036351, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356744298495, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356744822783, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356745084927, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356745347071, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356745609215, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356745871359, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356746133503, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356746395647, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356757667839, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356758454271, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356758716415, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356759502847, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356759764991, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356760289279, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356760551423, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356760813567, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440356761075711, 'd8bf9e52-7a46-5fba-ba31-7f588d6bca13', 'municipality');
INSERT INTO public.cell_area VALUES (1, 617440353863860223, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353867530239, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353867792383, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353868054527, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353868316671, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353868578815, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353868840959, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353869103103, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353869627391, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353869889535, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353870151679, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353870413823, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353870675967, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353870938111, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353871200255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353875918847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353876443135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353876705279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353877491711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353935163391, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354098216959, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354098479103, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354098741247, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354099003391, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354099265535, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354099527679, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354099789823, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354100314111, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354100576255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354100838399, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354101100543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354101362687, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354101624831, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354101886975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354102411263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354102673407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354102935551, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354103197695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354103459839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354103721983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354103984127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354104508415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354104770559, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354105032703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354105294847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354105556991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354105819135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354106081279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354106605567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354106867711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354107129855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354107391999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354107654143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354107916287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354108178431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354108702719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354108964863, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354109227007, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354109489151, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354109751295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354110013439, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354110275583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354110799871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354111062015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354111324159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354111586303, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354111848447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354112110591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354112372735, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354114994175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354115256319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354115518463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354115780607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354116042751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354116304895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354116567039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354117091327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354117353471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354117615615, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354117877759, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354118139903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354118402047, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354118664191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354119188479, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354119450623, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354119712767, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354119974911, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354120237055, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354120499199, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354120761343, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354121285631, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354121547775, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354121809919, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354122072063, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354122334207, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354122596351, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354122858495, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354123382783, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354123644927, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354123907071, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354124169215, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354124431359, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354124693503, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354124955647, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354125479935, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354125742079, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354126004223, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354126266367, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354126528511, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354126790655, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354127052799, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354127577087, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354127839231, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354128101375, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354128363519, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354128625663, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354128887807, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354129149951, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354131771391, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354132033535, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354132295679, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354132557823, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354132819967, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354133082111, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354133344255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354133868543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354134130687, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354134392831, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354134654975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354134917119, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354135179263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354135441407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354135965695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354136227839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354136489983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354136752127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354137014271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354137276415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354137538559, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354138062847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354138324991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354138587135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354138849279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354139111423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354139373567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354139635711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354140159999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354140422143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354140684287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354140946431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354141208575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354141470719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354141732863, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354142257151, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354142519295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354142781439, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354143043583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354143305727, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354143567871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354143830015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354144354303, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354144616447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354144878591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354145140735, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354145402879, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354145665023, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354145927167, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354148548607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354148810751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354149072895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354149335039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354149597183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354149859327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354150121471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354150645759, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354150907903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354151170047, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354151432191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354151694335, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354151956479, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354152218623, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354152742911, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354153005055, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354153267199, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354153529343, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354153791487, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354154053631, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354154315775, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354154840063, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354155102207, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354155364351, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354155626495, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354155888639, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354156150783, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354156412927, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354156937215, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354157199359, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354157461503, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354157723647, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354157985791, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354158247935, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354158510079, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354159034367, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354159296511, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354159558655, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354159820799, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354160082943, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354160345087, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354160607231, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354161131519, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354161393663, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354161655807, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354161917951, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354162180095, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354162442239, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354162704383, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354165587967, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354166112255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354167422975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354167685119, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354167947263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354168209407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354168471551, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354168733695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354168995839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354171617279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354171879423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354172141567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354172403711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354172665855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354172927999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354173190143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354176073727, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354176598015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354182103039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354182365183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354182627327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354182889471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354183151615, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354183413759, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354183675903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354184200191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354184462335, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354184724479, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354184986623, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354185248767, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354185510911, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354185773055, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354186297343, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354186559487, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354186821631, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354187083775, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354187345919, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354187608063, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354187870207, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354188394495, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354188656639, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354188918783, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354189180927, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354189443071, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354189705215, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354189967359, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354190491647, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354190753791, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354191015935, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354191278079, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354191540223, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354191802367, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354192064511, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354192588799, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354192850943, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354193113087, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354193375231, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354193637375, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354194161663, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354194685951, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354194948095, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354195210239, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354195472383, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354195734527, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354195996671, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354196258815, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354198880255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354199142399, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354199404543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354199666687, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354200190975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354200453119, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354200977407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354201239551, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354201501695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354201763839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354202025983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354202288127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354202550271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354203074559, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354203336703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354203598847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354203860991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354204385279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354205171711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354205433855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354205695999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354205958143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354206220287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354206482431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354206744575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354209366015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354209628159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354209890303, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354210152447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354210414591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354210676735, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354210938879, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354240823295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354241347583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354241871871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354242134015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354242396159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354245017599, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354245541887, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354246066175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354246328319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354246590463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354279620607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354299543551, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354299805695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354300067839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354300329983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354300592127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354300854271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354301116415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354301640703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354301902847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354302164991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354302427135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354302689279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354302951423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354303213567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354303737855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354303999999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354304262143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354304524287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354304786431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354305048575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354305310719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354305835007, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354306097151, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354306359295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354306621439, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354306883583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354307145727, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354307407871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354307932159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354308456447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354308718591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354309505023, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354310553599, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354311602175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354312126463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354312388607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354312650751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354312912895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354313175039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354313437183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354313699327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354320515071, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354321563647, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354322087935, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354333097983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354333360127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354333622271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354333884415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354334146559, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354334408703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354334670847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354335195135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354335457279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354335719423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354336243711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354336505855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354336767999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354337292287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354337554431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354337816575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354338078719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354338340863, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354338603007, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354338865151, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354339389439, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354339651583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354339913727, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354340175871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354340438015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354340700159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354340962303, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354341486591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354341748735, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354342010879, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354342273023, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354342535167, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354342797311, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354343059455, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354343583743, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354343845887, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354344108031, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354344370175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354344632319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354344894463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354345156607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354345680895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354345943039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354346205183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354346467327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354346729471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354346991615, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354347253759, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354688040959, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354688303103, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354691973119, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354692235263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440354692497407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356525932543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356530913279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356531175423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356531699711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356531961855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356532223999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356532486143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356533010431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356533272575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356533534719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356533796863, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356534059007, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356534321151, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356534583295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356538515455, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356539301887, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356539564031, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356539826175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356540088319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356540350463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356540612607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356540874751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356541399039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356541661183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356541923327, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356542185471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356542447615, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356542709759, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356542971903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356543496191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356543758335, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356544544767, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356544806911, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356583604223, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356598022143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356598284287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356598546431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356598808575, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356599070719, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356599332863, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356599595007, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356600119295, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356600381439, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356600643583, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356600905727, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356601167871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356601430015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356601692159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356602216447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356602478591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356603002879, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356603265023, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356603527167, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356603789311, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356604313599, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356604575743, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356604837887, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356605100031, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356605362175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356605624319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356605886463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356606410751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356606672895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356606935039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356607197183, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356607721471, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356608507903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356608770047, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356609032191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356609294335, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356609556479, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356609818623, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356610080767, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356610605055, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356610867199, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356611129343, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356611391487, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356648353791, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356649402367, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356649664511, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356649926655, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356653596671, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356653858815, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356656742399, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356657004543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356657266687, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356657528831, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356657790975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356658053119, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356658315263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356659888127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356660150271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356660412415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356660936703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356661198847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356661460991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356661723135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356661985279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356662247423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356662509567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356715462655, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356715724799, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356715986943, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356716249087, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356716511231, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356716773375, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356717035519, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356717559807, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356717821951, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356718084095, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356718346239, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356718608383, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356718870527, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356719132671, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356719656959, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356719919103, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356720181247, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356720443391, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356720705535, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356720967679, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356721229823, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356721754111, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356722016255, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356722278399, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356722540543, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356722802687, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356723064831, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356723326975, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356723851263, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356724113407, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356724375551, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356724637695, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356724899839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356725161983, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356725424127, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356725948415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356726210559, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356726472703, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356726734847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356726996991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356727259135, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356727521279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356728045567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356728307711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356728569855, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356728831999, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356729094143, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356729356287, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356729618431, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356732239871, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356732502015, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356732764159, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356733026303, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356733288447, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356733550591, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356733812735, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356735385599, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356735909887, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356736434175, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356736696319, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356736958463, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356737220607, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356737482751, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356737744895, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356738007039, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356739579903, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356740104191, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356740628479, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356740890623, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356741152767, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356741414911, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356741677055, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356741939199, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356742201343, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356742725631, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356742987775, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356743249919, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356743512063, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356743774207, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356744036351, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356744298495, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356744822783, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356745084927, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356745347071, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356745609215, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356745871359, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356746133503, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356746395647, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356757667839, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356758454271, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356758716415, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356759502847, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356759764991, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356760289279, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356760551423, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356760813567, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440356761075711, 'dcd24419-0113-5b05-ba15-49db8b6fe807', 'district');
INSERT INTO public.cell_area VALUES (1, 617440353863860223, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353867530239, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353867792383, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353868054527, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353868316671, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353868578815, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353868840959, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353869103103, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353869627391, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353869889535, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353870151679, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353870413823, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353870675967, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353870938111, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353871200255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353875918847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353876443135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353876705279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353877491711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440353935163391, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354098216959, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354098479103, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354098741247, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354099003391, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354099265535, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354099527679, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354099789823, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354100314111, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354100576255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354100838399, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354101100543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354101362687, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354101624831, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354101886975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354102411263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354102673407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354102935551, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354103197695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354103459839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354103721983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354103984127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354104508415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354104770559, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354105032703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354105294847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354105556991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354105819135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354106081279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354106605567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354106867711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354107129855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354107391999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354107654143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354107916287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354108178431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354108702719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354108964863, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354109227007, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354109489151, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354109751295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354110013439, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354110275583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354110799871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354111062015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354111324159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354111586303, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354111848447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354112110591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354112372735, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354114994175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354115256319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354115518463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354115780607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354116042751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354116304895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354116567039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354117091327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354117353471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354117615615, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354117877759, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354118139903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354118402047, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354118664191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354119188479, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354119450623, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354119712767, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354119974911, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354120237055, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354120499199, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354120761343, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354121285631, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354121547775, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354121809919, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354122072063, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354122334207, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354122596351, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354122858495, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354123382783, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354123644927, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354123907071, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354124169215, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354124431359, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354124693503, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354124955647, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354125479935, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354125742079, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354126004223, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354126266367, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354126528511, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354126790655, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354127052799, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354127577087, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354127839231, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354128101375, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354128363519, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354128625663, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354128887807, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354129149951, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354131771391, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354132033535, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354132295679, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354132557823, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354132819967, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354133082111, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354133344255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354133868543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354134130687, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354134392831, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354134654975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354134917119, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354135179263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354135441407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354135965695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354136227839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354136489983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354136752127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354137014271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354137276415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354137538559, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354138062847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354138324991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354138587135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354138849279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354139111423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354139373567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354139635711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354140159999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354140422143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354140684287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354140946431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354141208575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354141470719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354141732863, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354142257151, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354142519295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354142781439, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354143043583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354143305727, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354143567871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354143830015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354144354303, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354144616447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354144878591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354145140735, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354145402879, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354145665023, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354145927167, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354148548607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354148810751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354149072895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354149335039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354149597183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354149859327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354150121471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354150645759, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354150907903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354151170047, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354151432191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354151694335, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354151956479, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354152218623, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354152742911, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354153005055, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354153267199, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354153529343, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354153791487, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354154053631, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354154315775, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354154840063, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354155102207, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354155364351, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354155626495, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354155888639, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354156150783, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354156412927, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354156937215, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354157199359, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354157461503, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354157723647, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354157985791, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354158247935, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354158510079, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354159034367, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354159296511, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354159558655, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354159820799, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354160082943, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354160345087, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354160607231, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354161131519, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354161393663, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354161655807, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354161917951, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354162180095, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354162442239, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354162704383, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354165587967, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354166112255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354167422975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354167685119, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354167947263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354168209407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354168471551, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354168733695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354168995839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354171617279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354171879423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354172141567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354172403711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354172665855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354172927999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354173190143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354176073727, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354176598015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354182103039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354182365183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354182627327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354182889471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354183151615, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354183413759, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354183675903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354184200191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354184462335, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354184724479, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354184986623, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354185248767, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354185510911, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354185773055, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354186297343, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354186559487, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354186821631, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354187083775, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354187345919, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354187608063, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354187870207, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354188394495, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354188656639, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354188918783, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354189180927, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354189443071, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354189705215, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354189967359, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354190491647, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354190753791, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354191015935, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354191278079, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354191540223, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354191802367, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354192064511, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354192588799, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354192850943, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354193113087, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354193375231, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354193637375, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354194161663, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354194685951, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354194948095, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354195210239, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354195472383, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354195734527, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354195996671, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354196258815, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354198880255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354199142399, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354199404543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354199666687, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354200190975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354200453119, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354200977407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354201239551, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354201501695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354201763839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354202025983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354202288127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354202550271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354203074559, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354203336703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354203598847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354203860991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354204385279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354205171711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354205433855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354205695999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354205958143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354206220287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354206482431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354206744575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354209366015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354209628159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354209890303, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354210152447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354210414591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354210676735, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354210938879, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354240823295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354241347583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354241871871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354242134015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354242396159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354245017599, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354245541887, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354246066175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354246328319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354246590463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354279620607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354299543551, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354299805695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354300067839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354300329983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354300592127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354300854271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354301116415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354301640703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354301902847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354302164991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354302427135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354302689279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354302951423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354303213567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354303737855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354303999999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354304262143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354304524287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354304786431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354305048575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354305310719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354305835007, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354306097151, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354306359295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354306621439, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354306883583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354307145727, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354307407871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354307932159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354308456447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354308718591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354309505023, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354310553599, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354311602175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354312126463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354312388607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354312650751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354312912895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354313175039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354313437183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354313699327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354320515071, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354321563647, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354322087935, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354333097983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354333360127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354333622271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354333884415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354334146559, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354334408703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354334670847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354335195135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354335457279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354335719423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354336243711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354336505855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354336767999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354337292287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354337554431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354337816575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354338078719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354338340863, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354338603007, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354338865151, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354339389439, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354339651583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354339913727, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354340175871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354340438015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354340700159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354340962303, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354341486591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354341748735, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354342010879, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354342273023, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354342535167, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354342797311, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354343059455, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354343583743, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354343845887, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354344108031, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354344370175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354344632319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354344894463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354345156607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354345680895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354345943039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354346205183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354346467327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354346729471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354346991615, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354347253759, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354688040959, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354688303103, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354691973119, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354692235263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440354692497407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356525932543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356530913279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356531175423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356531699711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356531961855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356532223999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356532486143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356533010431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356533272575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356533534719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356533796863, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356534059007, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356534321151, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356534583295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356538515455, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356539301887, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356539564031, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356539826175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356540088319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356540350463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356540612607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356540874751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356541399039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356541661183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356541923327, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356542185471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356542447615, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356542709759, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356542971903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356543496191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356543758335, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356544544767, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356544806911, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356583604223, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356598022143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356598284287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356598546431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356598808575, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356599070719, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356599332863, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356599595007, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356600119295, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356600381439, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356600643583, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356600905727, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356601167871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356601430015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356601692159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356602216447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356602478591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356603002879, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356603265023, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356603527167, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356603789311, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356604313599, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356604575743, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356604837887, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356605100031, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356605362175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356605624319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356605886463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356606410751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356606672895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356606935039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356607197183, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356607721471, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356608507903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356608770047, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356609032191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356609294335, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356609556479, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356609818623, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356610080767, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356610605055, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356610867199, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356611129343, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356611391487, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356648353791, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356649402367, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356649664511, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356649926655, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356653596671, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356653858815, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356656742399, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356657004543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356657266687, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356657528831, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356657790975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356658053119, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356658315263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356659888127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356660150271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356660412415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356660936703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356661198847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356661460991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356661723135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356661985279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356662247423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356662509567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356715462655, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356715724799, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356715986943, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356716249087, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356716511231, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356716773375, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356717035519, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356717559807, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356717821951, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356718084095, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356718346239, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356718608383, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356718870527, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356719132671, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356719656959, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356719919103, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356720181247, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356720443391, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356720705535, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356720967679, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356721229823, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356721754111, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356722016255, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356722278399, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356722540543, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356722802687, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356723064831, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356723326975, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356723851263, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356724113407, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356724375551, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356724637695, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356724899839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356725161983, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356725424127, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356725948415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356726210559, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356726472703, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356726734847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356726996991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356727259135, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356727521279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356728045567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356728307711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356728569855, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356728831999, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356729094143, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356729356287, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356729618431, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356732239871, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356732502015, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356732764159, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356733026303, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356733288447, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356733550591, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356733812735, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356735385599, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356735909887, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356736434175, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356736696319, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356736958463, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356737220607, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356737482751, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356737744895, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356738007039, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356739579903, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356740104191, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356740628479, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356740890623, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356741152767, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356741414911, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356741677055, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356741939199, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356742201343, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356742725631, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356742987775, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356743249919, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356743512063, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356743774207, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356744036351, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356744298495, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356744822783, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356745084927, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356745347071, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356745609215, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356745871359, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356746133503, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356746395647, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356757667839, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356758454271, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356758716415, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356759502847, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356759764991, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356760289279, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356760551423, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356760813567, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');
INSERT INTO public.cell_area VALUES (1, 617440356761075711, '7cf93077-1f6a-5225-b6c3-8787b1a5e49d', 'neighbourhood');


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', true, '\x8aa6ef12da5d948f0e66e7f76f1d9863bbc81ecc256842891ac7d0f97642c99ea1991085ef594b46559fbbf296284780ea879d5be376c584228174e8a80bbbf5179665b08e7972accb909f58dccd51e8531bc4a05e27e2c2b1aac47d');
INSERT INTO public.contact VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', '4d9db62c-8176-5209-b479-853c0112ed0e', true, '\x1675a3cc5c16efd269fc78dcbd93719a61b34b9db4a6bd6162eff9faad52d10df092a7be80bf63026da024ca6913bc89ff51f07a530a17cd6c0e16d0faae67998713cd9e25704bc928f2048568');
INSERT INTO public.contact VALUES (1, '270bf541-3f70-504c-ad82-b72450c162e6', '270bf541-3f70-504c-ad82-b72450c162e6', false, '\xc870cd7671b3f67ace4e00149f8a10465d0cd5e88132c9aae1e7cf8ff55721e9ff3e14bd5841b15a69bdb75174519c2f58016e22d33fe72126d0eb9c325f947c762ec476b5091d60e4d528eaac9c5cf326842d3bf6183f19856eac');
INSERT INTO public.contact VALUES (1, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', '5bccde9f-4eab-5f65-bcc6-cefd142e5111', false, '\x97e072596c99551da98553bd09e89b87dec52cfb85765971ba3cdd62ae49f9b6d9b0c0e9dc4839697383b3ffc9a965725db4ba183d8521e983855fe3c09b746fd6a9fb08b1ec337eb17c14dc81');
INSERT INTO public.contact VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', false, '\x1f534818a725df056bdb9631d954dd8bcb79a2f3e4ef38bb8ba01461f8ac8ab47ea51406ef97c9070881bc3bf7e202d2064d68bc4074e92db6b7696f4075fb93fa7e056e12e8d875eb53878a0e');


--
-- Data for Name: correction; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: door; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: door_round; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: edition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (1, 'a38dfd18-379e-54d3-a734-441580e4def6', NULL, '43b83046-051d-5091-a56d-f18e1373f1cb', 'Speelgoedruilbeurs', '', 'speelgoed', 'kennis', '', '2026-11-21T13:30:00', '2026-11-21T15:30:00', 'Europe/Amsterdam', '2026-11-21 12:30:00+00', '2026-11-21 14:30:00+00', NULL, NULL, 'planned', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p8', -1277974839250474653, NULL, '');


--
-- Data for Name: event_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_host; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_series; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: event_wish; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ground_shape; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idea; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idea_join; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 'areas', 'areas.geojson', '145659657909958ed0ee9a6877c52c0dca6df9d2f968daf75e76a71a3da5c129', 3, 3, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', NULL);
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-72d9-aa1d-7831702c1421', 'postcodes', 'postcodes.txt', 'bf01718e7c1fd1a0395b3619a2bb273de6f0e0f14c5b2aa2d1886a68228901c6', 2, 2, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', NULL);
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 'osm', 'dorp.osm', 'b18a50ff89aa07582a14d0c352643b3f15aba99485073295ab2ca2d69a4fff0b', 6, 6, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', NULL);
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7cdb-8eef-565faea4c4ac', 'partners', 'partners.csv', 'da9274a093278a7fff8293a062c32bb2bc157275e53742119e462a38552bf9f8', 9, 9, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', NULL);
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7cb4-bcb2-fc645038978e', 'needs', 'needs.csv', '3dd81f315a422453459c1bf8c752d8cb193a43ba3ba9749804d18c7e6910d243', 3, 3, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', NULL);


--
-- Data for Name: import_undo; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 0, 'areas', 'municipality', '[{"key": {"municipality_id": 1}, "after": 3599512284268812210, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 1, 'areas', 'shard', '[{"key": {"municipality_id": 1}, "after": 6265061878354725387, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 2, 'areas', 'worker', '[{"key": {"id": "9d57bdef-5329-54e7-a4e8-5449268a11c7", "municipality_id": 1}, "after": -3290643060153042956, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 3, 'areas', 'area', '[{"key": {"id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6281736272640724525, "before": null}, {"key": {"id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5587303611152918730, "before": null}, {"key": {"id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2143403821370271864, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 4, 'areas', 'cell_area', '[{"key": {"cell": 617440353863860223, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2213160575191667599, "before": null}, {"key": {"cell": 617440353867530239, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2553258945649751993, "before": null}, {"key": {"cell": 617440353867792383, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5391689907720119633, "before": null}, {"key": {"cell": 617440353868054527, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8999552963938582463, "before": null}, {"key": {"cell": 617440353868316671, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 947920393644199249, "before": null}, {"key": {"cell": 617440353868578815, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1842936406561283365, "before": null}, {"key": {"cell": 617440353868840959, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3825465752906697507, "before": null}, {"key": {"cell": 617440353869103103, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7533575330207745540, "before": null}, {"key": {"cell": 617440353869627391, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3221689257417784915, "before": null}, {"key": {"cell": 617440353869889535, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2857862274534730441, "before": null}, {"key": {"cell": 617440353870151679, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5509456325072454211, "before": null}, {"key": {"cell": 617440353870413823, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1145929679390264135, "before": null}, {"key": {"cell": 617440353870675967, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1198633526222371302, "before": null}, {"key": {"cell": 617440353870938111, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1403807575075334705, "before": null}, {"key": {"cell": 617440353871200255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5370857514311306096, "before": null}, {"key": {"cell": 617440353875918847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -544338188368176876, "before": null}, {"key": {"cell": 617440353876443135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 127940214677356035, "before": null}, {"key": {"cell": 617440353876705279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 929518417555874589, "before": null}, {"key": {"cell": 617440353877491711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8779671458849540357, "before": null}, {"key": {"cell": 617440353935163391, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8500784487129230381, "before": null}, {"key": {"cell": 617440354098216959, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3613733988671162274, "before": null}, {"key": {"cell": 617440354098479103, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7811749562843105971, "before": null}, {"key": {"cell": 617440354098741247, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6843059315936015138, "before": null}, {"key": {"cell": 617440354099003391, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7673072009296293561, "before": null}, {"key": {"cell": 617440354099265535, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1440859701170082778, "before": null}, {"key": {"cell": 617440354099527679, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7940187150988841265, "before": null}, {"key": {"cell": 617440354099789823, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7945425285538520834, "before": null}, {"key": {"cell": 617440354100314111, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3161128586855949143, "before": null}, {"key": {"cell": 617440354100576255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2893807280490634842, "before": null}, {"key": {"cell": 617440354100838399, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4420917878875369464, "before": null}, {"key": {"cell": 617440354101100543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3907078581746861340, "before": null}, {"key": {"cell": 617440354101362687, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1114655644896936067, "before": null}, {"key": {"cell": 617440354101624831, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7979030354818160953, "before": null}, {"key": {"cell": 617440354101886975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -291964433651773078, "before": null}, {"key": {"cell": 617440354102411263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2094165392121115272, "before": null}, {"key": {"cell": 617440354102673407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2158346844357212101, "before": null}, {"key": {"cell": 617440354102935551, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4068156143496057043, "before": null}, {"key": {"cell": 617440354103197695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8304951055815798493, "before": null}, {"key": {"cell": 617440354103459839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1000789614223268088, "before": null}, {"key": {"cell": 617440354103721983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6447212620905353813, "before": null}, {"key": {"cell": 617440354103984127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7228122713445375947, "before": null}, {"key": {"cell": 617440354104508415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7234500181931516903, "before": null}, {"key": {"cell": 617440354104770559, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8737866747559852208, "before": null}, {"key": {"cell": 617440354105032703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3101172702708509505, "before": null}, {"key": {"cell": 617440354105294847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8647568399735916424, "before": null}, {"key": {"cell": 617440354105556991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -644227498991590534, "before": null}, {"key": {"cell": 617440354105819135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -943159394723602244, "before": null}, {"key": {"cell": 617440354106081279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6294413170016760587, "before": null}, {"key": {"cell": 617440354106605567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6832704824436290751, "before": null}, {"key": {"cell": 617440354106867711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7500016620214992700, "before": null}, {"key": {"cell": 617440354107129855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8162809835410494993, "before": null}, {"key": {"cell": 617440354107391999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3394167216081069987, "before": null}, {"key": {"cell": 617440354107654143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5531929224349038040, "before": null}, {"key": {"cell": 617440354107916287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -916849237082367075, "before": null}, {"key": {"cell": 617440354108178431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5920128325525019542, "before": null}, {"key": {"cell": 617440354108702719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3891725934730800261, "before": null}, {"key": {"cell": 617440354108964863, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3631439675943481084, "before": null}, {"key": {"cell": 617440354109227007, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6562643470304338723, "before": null}, {"key": {"cell": 617440354109489151, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1965102810881805049, "before": null}, {"key": {"cell": 617440354109751295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4882679863691305674, "before": null}, {"key": {"cell": 617440354110013439, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6819304014687388277, "before": null}, {"key": {"cell": 617440354110275583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2055738224258725586, "before": null}, {"key": {"cell": 617440354110799871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -586719024075561211, "before": null}, {"key": {"cell": 617440354111062015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6587633276209640004, "before": null}, {"key": {"cell": 617440354111324159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -468887675911948813, "before": null}, {"key": {"cell": 617440354111586303, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5717407034712848111, "before": null}, {"key": {"cell": 617440354111848447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5170263649471516188, "before": null}, {"key": {"cell": 617440354112110591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3292340707669304219, "before": null}, {"key": {"cell": 617440354112372735, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1144082396057041302, "before": null}, {"key": {"cell": 617440354114994175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5665366917169010331, "before": null}, {"key": {"cell": 617440354115256319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4896714216212856680, "before": null}, {"key": {"cell": 617440354115518463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2125226025964471879, "before": null}, {"key": {"cell": 617440354115780607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3492619825328698440, "before": null}, {"key": {"cell": 617440354116042751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -727369510898436920, "before": null}, {"key": {"cell": 617440354116304895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9207385496848921687, "before": null}, {"key": {"cell": 617440354116567039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6829640165973349522, "before": null}, {"key": {"cell": 617440354117091327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6611823153800976084, "before": null}, {"key": {"cell": 617440354117353471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6141167028048821814, "before": null}, {"key": {"cell": 617440354117615615, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 269019886149941831, "before": null}, {"key": {"cell": 617440354117877759, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4501908515047730993, "before": null}, {"key": {"cell": 617440354118139903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7660816547602633010, "before": null}, {"key": {"cell": 617440354118402047, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3927019356569627687, "before": null}, {"key": {"cell": 617440354118664191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4012622725903075950, "before": null}, {"key": {"cell": 617440354119188479, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4915139267977184922, "before": null}, {"key": {"cell": 617440354119450623, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6267516358195598292, "before": null}, {"key": {"cell": 617440354119712767, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7163231315734914691, "before": null}, {"key": {"cell": 617440354119974911, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5743480192984191712, "before": null}, {"key": {"cell": 617440354120237055, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5469426009406993216, "before": null}, {"key": {"cell": 617440354120499199, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2130662379975234186, "before": null}, {"key": {"cell": 617440354120761343, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5331109351676419656, "before": null}, {"key": {"cell": 617440354121285631, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7293385277698536124, "before": null}, {"key": {"cell": 617440354121547775, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1991195051949248813, "before": null}, {"key": {"cell": 617440354121809919, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2172986965914344264, "before": null}, {"key": {"cell": 617440354122072063, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1695577828183896812, "before": null}, {"key": {"cell": 617440354122334207, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9051200103120159930, "before": null}, {"key": {"cell": 617440354122596351, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4601133320688960215, "before": null}, {"key": {"cell": 617440354122858495, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4219921709508032884, "before": null}, {"key": {"cell": 617440354123382783, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2841033340544072587, "before": null}, {"key": {"cell": 617440354123644927, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5877872823115661455, "before": null}, {"key": {"cell": 617440354123907071, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2181314440712116915, "before": null}, {"key": {"cell": 617440354124169215, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8988914021547144931, "before": null}, {"key": {"cell": 617440354124431359, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -545108728510492785, "before": null}, {"key": {"cell": 617440354124693503, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3435755146305833556, "before": null}, {"key": {"cell": 617440354124955647, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6278916796269986405, "before": null}, {"key": {"cell": 617440354125479935, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5357141339649869796, "before": null}, {"key": {"cell": 617440354125742079, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2278189273620400652, "before": null}, {"key": {"cell": 617440354126004223, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2193298358896003077, "before": null}, {"key": {"cell": 617440354126266367, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -397486152735869591, "before": null}, {"key": {"cell": 617440354126528511, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2659783984294632474, "before": null}, {"key": {"cell": 617440354126790655, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9094467333133616430, "before": null}, {"key": {"cell": 617440354127052799, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7445558789411002762, "before": null}, {"key": {"cell": 617440354127577087, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1151268066376792586, "before": null}, {"key": {"cell": 617440354127839231, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2163574232368910644, "before": null}, {"key": {"cell": 617440354128101375, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6510575993099492085, "before": null}, {"key": {"cell": 617440354128363519, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5182037351501581512, "before": null}, {"key": {"cell": 617440354128625663, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4276964829782015512, "before": null}, {"key": {"cell": 617440354128887807, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6111680862840363672, "before": null}, {"key": {"cell": 617440354129149951, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7792379216856724795, "before": null}, {"key": {"cell": 617440354131771391, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5654107441502381770, "before": null}, {"key": {"cell": 617440354132033535, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3184528215236452601, "before": null}, {"key": {"cell": 617440354132295679, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1165071998003695289, "before": null}, {"key": {"cell": 617440354132557823, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8428995989605311337, "before": null}, {"key": {"cell": 617440354132819967, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1465936230951504674, "before": null}, {"key": {"cell": 617440354133082111, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5464649293556605137, "before": null}, {"key": {"cell": 617440354133344255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5626075736044213511, "before": null}, {"key": {"cell": 617440354133868543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7299606065650424698, "before": null}, {"key": {"cell": 617440354134130687, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3761962595339624620, "before": null}, {"key": {"cell": 617440354134392831, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8689259257591824162, "before": null}, {"key": {"cell": 617440354134654975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2563273801278013632, "before": null}, {"key": {"cell": 617440354134917119, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7515303932126345704, "before": null}, {"key": {"cell": 617440354135179263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9014577262371499133, "before": null}, {"key": {"cell": 617440354135441407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8230381756701307653, "before": null}, {"key": {"cell": 617440354135965695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3511036277073356647, "before": null}, {"key": {"cell": 617440354136227839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5786242904254726142, "before": null}, {"key": {"cell": 617440354136489983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2340387406277561060, "before": null}, {"key": {"cell": 617440354136752127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -608079364428199796, "before": null}, {"key": {"cell": 617440354137014271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -608503048430551154, "before": null}, {"key": {"cell": 617440354137276415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2785389508113011018, "before": null}, {"key": {"cell": 617440354137538559, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5014531551053405706, "before": null}, {"key": {"cell": 617440354138062847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7401383705432605073, "before": null}, {"key": {"cell": 617440354138324991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1782052448812907249, "before": null}, {"key": {"cell": 617440354138587135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6354789953724048941, "before": null}, {"key": {"cell": 617440354138849279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4497012482255583930, "before": null}, {"key": {"cell": 617440354139111423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3915807284819521368, "before": null}, {"key": {"cell": 617440354139373567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6745542936899162624, "before": null}, {"key": {"cell": 617440354139635711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3783052985168335819, "before": null}, {"key": {"cell": 617440354140159999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5812280805388743367, "before": null}, {"key": {"cell": 617440354140422143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5107433635019933519, "before": null}, {"key": {"cell": 617440354140684287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6619050453061882301, "before": null}, {"key": {"cell": 617440354140946431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9128316958543233664, "before": null}, {"key": {"cell": 617440354141208575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2931735003908198423, "before": null}, {"key": {"cell": 617440354141470719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 861778939331035001, "before": null}, {"key": {"cell": 617440354141732863, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3001117123401199968, "before": null}, {"key": {"cell": 617440354142257151, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4227257662133105449, "before": null}, {"key": {"cell": 617440354142519295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4635847285664411445, "before": null}, {"key": {"cell": 617440354142781439, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5278766134939381353, "before": null}, {"key": {"cell": 617440354143043583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4323397379858871669, "before": null}, {"key": {"cell": 617440354143305727, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3744155635554137673, "before": null}, {"key": {"cell": 617440354143567871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 484127008238993523, "before": null}, {"key": {"cell": 617440354143830015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1273445399300724300, "before": null}, {"key": {"cell": 617440354144354303, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7386796181108379578, "before": null}, {"key": {"cell": 617440354144616447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7604722887885661705, "before": null}, {"key": {"cell": 617440354144878591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2126675279009275303, "before": null}, {"key": {"cell": 617440354145140735, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4616665084781188643, "before": null}, {"key": {"cell": 617440354145402879, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -757655392626102866, "before": null}, {"key": {"cell": 617440354145665023, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8593340725712550542, "before": null}, {"key": {"cell": 617440354145927167, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4908633400483396322, "before": null}, {"key": {"cell": 617440354148548607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7185038792135384096, "before": null}, {"key": {"cell": 617440354148810751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4070732835800805487, "before": null}, {"key": {"cell": 617440354149072895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 131775721260148818, "before": null}, {"key": {"cell": 617440354149335039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6458043063397608876, "before": null}, {"key": {"cell": 617440354149597183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7597925498646716371, "before": null}, {"key": {"cell": 617440354149859327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5258532607731309867, "before": null}, {"key": {"cell": 617440354150121471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7033985866483460343, "before": null}, {"key": {"cell": 617440354150645759, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4301402018468197808, "before": null}, {"key": {"cell": 617440354150907903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8452298936541493128, "before": null}, {"key": {"cell": 617440354151170047, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4843960897648373352, "before": null}, {"key": {"cell": 617440354151432191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2598249528505631652, "before": null}, {"key": {"cell": 617440354151694335, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1847960697020505957, "before": null}, {"key": {"cell": 617440354151956479, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1684772469889207717, "before": null}, {"key": {"cell": 617440354152218623, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5938201105240627220, "before": null}, {"key": {"cell": 617440354152742911, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5609343420388609911, "before": null}, {"key": {"cell": 617440354153005055, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1329114194294705951, "before": null}, {"key": {"cell": 617440354153267199, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6722534845857929853, "before": null}, {"key": {"cell": 617440354153529343, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3868640118850717768, "before": null}, {"key": {"cell": 617440354153791487, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9195240845220116173, "before": null}, {"key": {"cell": 617440354154053631, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9105440248079242664, "before": null}, {"key": {"cell": 617440354154315775, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1244784801272666094, "before": null}, {"key": {"cell": 617440354154840063, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 118159158130513938, "before": null}, {"key": {"cell": 617440354155102207, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 437376179057245750, "before": null}, {"key": {"cell": 617440354155364351, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8479528340707720697, "before": null}, {"key": {"cell": 617440354155626495, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7458321601510204251, "before": null}, {"key": {"cell": 617440354155888639, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4842232874960607206, "before": null}, {"key": {"cell": 617440354156150783, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2797539159582840607, "before": null}, {"key": {"cell": 617440354156412927, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2936944272471100559, "before": null}, {"key": {"cell": 617440354156937215, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1434081995766142154, "before": null}, {"key": {"cell": 617440354157199359, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5861258851889893276, "before": null}, {"key": {"cell": 617440354157461503, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1429903301022900863, "before": null}, {"key": {"cell": 617440354157723647, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1713886389733638717, "before": null}, {"key": {"cell": 617440354157985791, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8289489997287900103, "before": null}, {"key": {"cell": 617440354158247935, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 553463876150912183, "before": null}, {"key": {"cell": 617440354158510079, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4501324404030862492, "before": null}, {"key": {"cell": 617440354159034367, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4484524408033987168, "before": null}, {"key": {"cell": 617440354159296511, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6032857402099278766, "before": null}, {"key": {"cell": 617440354159558655, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3921210460265234166, "before": null}, {"key": {"cell": 617440354159820799, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1562095318801862017, "before": null}, {"key": {"cell": 617440354160082943, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -743220736130108248, "before": null}, {"key": {"cell": 617440354160345087, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3344374359509206422, "before": null}, {"key": {"cell": 617440354160607231, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5377269795099339878, "before": null}, {"key": {"cell": 617440354161131519, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 605458531354348863, "before": null}, {"key": {"cell": 617440354161393663, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1328736966472071311, "before": null}, {"key": {"cell": 617440354161655807, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6944004026186944357, "before": null}, {"key": {"cell": 617440354161917951, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3519135117068506369, "before": null}, {"key": {"cell": 617440354162180095, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5826415331896218813, "before": null}, {"key": {"cell": 617440354162442239, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6464236890193173271, "before": null}, {"key": {"cell": 617440354162704383, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5296861057098731561, "before": null}, {"key": {"cell": 617440354165587967, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4857388965398526105, "before": null}, {"key": {"cell": 617440354166112255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8569867429448105720, "before": null}, {"key": {"cell": 617440354167422975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3936500844824857510, "before": null}, {"key": {"cell": 617440354167685119, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1215468305919340764, "before": null}, {"key": {"cell": 617440354167947263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7913398274265958059, "before": null}, {"key": {"cell": 617440354168209407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7806255821085340720, "before": null}, {"key": {"cell": 617440354168471551, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6892337747825344223, "before": null}, {"key": {"cell": 617440354168733695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3651318790529346370, "before": null}, {"key": {"cell": 617440354168995839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7277118878964810448, "before": null}, {"key": {"cell": 617440354171617279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4142959125661169066, "before": null}, {"key": {"cell": 617440354171879423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2612600276355274180, "before": null}, {"key": {"cell": 617440354172141567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1474158798200382066, "before": null}, {"key": {"cell": 617440354172403711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5549331103473587894, "before": null}, {"key": {"cell": 617440354172665855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5421789583826546534, "before": null}, {"key": {"cell": 617440354172927999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7498061534646133056, "before": null}, {"key": {"cell": 617440354173190143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1663454125572674478, "before": null}, {"key": {"cell": 617440354176073727, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7761433435481117328, "before": null}, {"key": {"cell": 617440354176598015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2275802625028532755, "before": null}, {"key": {"cell": 617440354182103039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7031451119669405794, "before": null}, {"key": {"cell": 617440354182365183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5897030687679282, "before": null}, {"key": {"cell": 617440354182627327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7942739587101929737, "before": null}, {"key": {"cell": 617440354182889471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2892562350041055098, "before": null}, {"key": {"cell": 617440354183151615, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2995503545419709170, "before": null}, {"key": {"cell": 617440354183413759, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5272854611839637391, "before": null}, {"key": {"cell": 617440354183675903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1505803211313625086, "before": null}, {"key": {"cell": 617440354184200191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7958881876885783211, "before": null}, {"key": {"cell": 617440354184462335, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4574894828813095312, "before": null}, {"key": {"cell": 617440354184724479, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7048278152468623043, "before": null}, {"key": {"cell": 617440354184986623, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8420390629208931592, "before": null}, {"key": {"cell": 617440354185248767, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3476511810006209187, "before": null}, {"key": {"cell": 617440354185510911, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -732020105439667818, "before": null}, {"key": {"cell": 617440354185773055, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7662249125147966697, "before": null}, {"key": {"cell": 617440354186297343, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3789530011144301199, "before": null}, {"key": {"cell": 617440354186559487, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6982481174095328195, "before": null}, {"key": {"cell": 617440354186821631, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6946371073812039557, "before": null}, {"key": {"cell": 617440354187083775, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4381642865929143615, "before": null}, {"key": {"cell": 617440354187345919, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6960741836611208064, "before": null}, {"key": {"cell": 617440354187608063, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2226253987880919493, "before": null}, {"key": {"cell": 617440354187870207, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1420427616104292738, "before": null}, {"key": {"cell": 617440354188394495, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2000418543831273073, "before": null}, {"key": {"cell": 617440354188656639, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 392646887330488693, "before": null}, {"key": {"cell": 617440354188918783, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9190575873472470790, "before": null}, {"key": {"cell": 617440354189180927, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8164161468702081304, "before": null}, {"key": {"cell": 617440354189443071, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5288619474335496889, "before": null}, {"key": {"cell": 617440354189705215, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6771093283602075250, "before": null}, {"key": {"cell": 617440354189967359, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7595916128250999150, "before": null}, {"key": {"cell": 617440354190491647, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8373516498836562739, "before": null}, {"key": {"cell": 617440354190753791, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2346835881057161173, "before": null}, {"key": {"cell": 617440354191015935, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8359210385871862123, "before": null}, {"key": {"cell": 617440354191278079, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4227749155753552658, "before": null}, {"key": {"cell": 617440354191540223, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4585292212733452922, "before": null}, {"key": {"cell": 617440354191802367, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5632245452315091544, "before": null}, {"key": {"cell": 617440354192064511, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5437461483680878228, "before": null}, {"key": {"cell": 617440354192588799, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6958426450495403671, "before": null}, {"key": {"cell": 617440354192850943, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1340168360968280701, "before": null}, {"key": {"cell": 617440354193113087, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7702655595521510021, "before": null}, {"key": {"cell": 617440354193375231, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3428196103264038382, "before": null}, {"key": {"cell": 617440354193637375, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7800645686339379130, "before": null}, {"key": {"cell": 617440354194161663, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1442629474508094582, "before": null}, {"key": {"cell": 617440354194685951, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3096292369725048028, "before": null}, {"key": {"cell": 617440354194948095, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6372723331857669593, "before": null}, {"key": {"cell": 617440354195210239, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6885978785467083590, "before": null}, {"key": {"cell": 617440354195472383, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5573057062887633986, "before": null}, {"key": {"cell": 617440354195734527, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8530220495502256727, "before": null}, {"key": {"cell": 617440354195996671, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -841344352745771579, "before": null}, {"key": {"cell": 617440354196258815, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4828455557665493674, "before": null}, {"key": {"cell": 617440354198880255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4284444277141099533, "before": null}, {"key": {"cell": 617440354199142399, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4299262554834518067, "before": null}, {"key": {"cell": 617440354199404543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7619592804132643644, "before": null}, {"key": {"cell": 617440354199666687, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3482618223367265209, "before": null}, {"key": {"cell": 617440354200190975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 195336015139706368, "before": null}, {"key": {"cell": 617440354200453119, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8501052653760750529, "before": null}, {"key": {"cell": 617440354200977407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1458239574300190711, "before": null}, {"key": {"cell": 617440354201239551, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6633727896916143384, "before": null}, {"key": {"cell": 617440354201501695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4605240961285884671, "before": null}, {"key": {"cell": 617440354201763839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4644729668513911779, "before": null}, {"key": {"cell": 617440354202025983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8316698620300830345, "before": null}, {"key": {"cell": 617440354202288127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5550899843609553550, "before": null}, {"key": {"cell": 617440354202550271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7279916986479922094, "before": null}, {"key": {"cell": 617440354203074559, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1340333504654435094, "before": null}, {"key": {"cell": 617440354203336703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -388838357095829005, "before": null}, {"key": {"cell": 617440354203598847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5815452822651604550, "before": null}, {"key": {"cell": 617440354203860991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3644454483257360182, "before": null}, {"key": {"cell": 617440354204385279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5114174774402499700, "before": null}, {"key": {"cell": 617440354205171711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2158389110958522160, "before": null}, {"key": {"cell": 617440354205433855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8561590130296566029, "before": null}, {"key": {"cell": 617440354205695999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -641553345053899466, "before": null}, {"key": {"cell": 617440354205958143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2501894960893340951, "before": null}, {"key": {"cell": 617440354206220287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 208857675751919781, "before": null}, {"key": {"cell": 617440354206482431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 950317552824605670, "before": null}, {"key": {"cell": 617440354206744575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7674975676344876578, "before": null}, {"key": {"cell": 617440354209366015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 676798481022469209, "before": null}, {"key": {"cell": 617440354209628159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5406221776558164162, "before": null}, {"key": {"cell": 617440354209890303, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4964430192653805577, "before": null}, {"key": {"cell": 617440354210152447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7912865832319780082, "before": null}, {"key": {"cell": 617440354210414591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4281535867056659899, "before": null}, {"key": {"cell": 617440354210676735, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6197369100139268994, "before": null}, {"key": {"cell": 617440354210938879, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4793321880519785269, "before": null}, {"key": {"cell": 617440354240823295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7930910243726021507, "before": null}, {"key": {"cell": 617440354241347583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4768679281152559976, "before": null}, {"key": {"cell": 617440354241871871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8070318203419382725, "before": null}, {"key": {"cell": 617440354242134015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8999061037261142297, "before": null}, {"key": {"cell": 617440354242396159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9042498406184000241, "before": null}, {"key": {"cell": 617440354245017599, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8873272776263208288, "before": null}, {"key": {"cell": 617440354245541887, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -70078482139344925, "before": null}, {"key": {"cell": 617440354246066175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6948092424775513437, "before": null}, {"key": {"cell": 617440354246328319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8148853028302199161, "before": null}, {"key": {"cell": 617440354246590463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3412719438859414868, "before": null}, {"key": {"cell": 617440354279620607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3316549273017400182, "before": null}, {"key": {"cell": 617440354299543551, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8016225325277922292, "before": null}, {"key": {"cell": 617440354299805695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6494386019487835099, "before": null}, {"key": {"cell": 617440354300067839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6218148184089283280, "before": null}, {"key": {"cell": 617440354300329983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9026749830175061245, "before": null}, {"key": {"cell": 617440354300592127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8828081107782402672, "before": null}, {"key": {"cell": 617440354300854271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7459469307555765884, "before": null}, {"key": {"cell": 617440354301116415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2790723761625101446, "before": null}, {"key": {"cell": 617440354301640703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2285539184418183294, "before": null}, {"key": {"cell": 617440354301902847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5842480763131587883, "before": null}, {"key": {"cell": 617440354302164991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2390145269322644096, "before": null}, {"key": {"cell": 617440354302427135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5101440879869665703, "before": null}, {"key": {"cell": 617440354302689279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7883610542705427364, "before": null}, {"key": {"cell": 617440354302951423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8173741867736569321, "before": null}, {"key": {"cell": 617440354303213567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3580341672949804631, "before": null}, {"key": {"cell": 617440354303737855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8583543796984388366, "before": null}, {"key": {"cell": 617440354303999999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7023199594806993437, "before": null}, {"key": {"cell": 617440354304262143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4814005838893162739, "before": null}, {"key": {"cell": 617440354304524287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 970353968243597292, "before": null}, {"key": {"cell": 617440354304786431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2391100253348583491, "before": null}, {"key": {"cell": 617440354305048575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5835930983410484304, "before": null}, {"key": {"cell": 617440354305310719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6286829745775280467, "before": null}, {"key": {"cell": 617440354305835007, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3221283903476343804, "before": null}, {"key": {"cell": 617440354306097151, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2800872789741028448, "before": null}, {"key": {"cell": 617440354306359295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5228247026630432548, "before": null}, {"key": {"cell": 617440354306621439, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4472658316802754259, "before": null}, {"key": {"cell": 617440354306883583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -398444459465554929, "before": null}, {"key": {"cell": 617440354307145727, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3629243410193002921, "before": null}, {"key": {"cell": 617440354307407871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7271497239955805240, "before": null}, {"key": {"cell": 617440354307932159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3635442112361373704, "before": null}, {"key": {"cell": 617440354308456447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3259213061871009031, "before": null}, {"key": {"cell": 617440354308718591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6045158927487311758, "before": null}, {"key": {"cell": 617440354309505023, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6628524771377793236, "before": null}, {"key": {"cell": 617440354310553599, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2272429340352023301, "before": null}, {"key": {"cell": 617440354311602175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6560637747399931639, "before": null}, {"key": {"cell": 617440354312126463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5606671583704777885, "before": null}, {"key": {"cell": 617440354312388607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7748291369486936420, "before": null}, {"key": {"cell": 617440354312650751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1884502758966726459, "before": null}, {"key": {"cell": 617440354312912895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5282254463836510429, "before": null}, {"key": {"cell": 617440354313175039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6694789316343255205, "before": null}, {"key": {"cell": 617440354313437183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7902276279609686895, "before": null}, {"key": {"cell": 617440354313699327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7673882605298375715, "before": null}, {"key": {"cell": 617440354320515071, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8672060471801474867, "before": null}, {"key": {"cell": 617440354321563647, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4208903908622867056, "before": null}, {"key": {"cell": 617440354322087935, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7020677728008899213, "before": null}, {"key": {"cell": 617440354333097983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3151601776452952038, "before": null}, {"key": {"cell": 617440354333360127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7554160372832335012, "before": null}, {"key": {"cell": 617440354333622271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7057337020465295903, "before": null}, {"key": {"cell": 617440354333884415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 354159205819708320, "before": null}, {"key": {"cell": 617440354334146559, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6894149598821402533, "before": null}, {"key": {"cell": 617440354334408703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8718366788764417868, "before": null}, {"key": {"cell": 617440354334670847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1636868376396463468, "before": null}, {"key": {"cell": 617440354335195135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6798899437097697067, "before": null}, {"key": {"cell": 617440354335457279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1391737521763757312, "before": null}, {"key": {"cell": 617440354335719423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -878035187250907257, "before": null}, {"key": {"cell": 617440354336243711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6758487795808653237, "before": null}, {"key": {"cell": 617440354336505855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1165886816045143057, "before": null}, {"key": {"cell": 617440354336767999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1415197264134866446, "before": null}, {"key": {"cell": 617440354337292287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 937932750270780413, "before": null}, {"key": {"cell": 617440354337554431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5007862885242798255, "before": null}, {"key": {"cell": 617440354337816575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2765127781411051977, "before": null}, {"key": {"cell": 617440354338078719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8652851751350006636, "before": null}, {"key": {"cell": 617440354338340863, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8101434452186048943, "before": null}, {"key": {"cell": 617440354338603007, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5296654361764978267, "before": null}, {"key": {"cell": 617440354338865151, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1062379688413957552, "before": null}, {"key": {"cell": 617440354339389439, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2574908487673154145, "before": null}, {"key": {"cell": 617440354339651583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4888661626770046718, "before": null}, {"key": {"cell": 617440354339913727, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1875902550557605782, "before": null}, {"key": {"cell": 617440354340175871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2828866457709596163, "before": null}, {"key": {"cell": 617440354340438015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2525944264249250865, "before": null}, {"key": {"cell": 617440354340700159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 39438049070501053, "before": null}, {"key": {"cell": 617440354340962303, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -410807992573125744, "before": null}, {"key": {"cell": 617440354341486591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5975747241279892344, "before": null}, {"key": {"cell": 617440354341748735, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1258828525843377667, "before": null}, {"key": {"cell": 617440354342010879, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7046380351163401761, "before": null}, {"key": {"cell": 617440354342273023, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7051410495400957327, "before": null}, {"key": {"cell": 617440354342535167, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5912625729845462005, "before": null}, {"key": {"cell": 617440354342797311, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5835091894044018879, "before": null}, {"key": {"cell": 617440354343059455, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7341418623497840338, "before": null}, {"key": {"cell": 617440354343583743, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8602382878195626718, "before": null}, {"key": {"cell": 617440354343845887, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6954227924848394153, "before": null}, {"key": {"cell": 617440354344108031, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8177314443276012169, "before": null}, {"key": {"cell": 617440354344370175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5581357125618893979, "before": null}, {"key": {"cell": 617440354344632319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3990915242253459498, "before": null}, {"key": {"cell": 617440354344894463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8253129655737285727, "before": null}, {"key": {"cell": 617440354345156607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8122507419043198931, "before": null}, {"key": {"cell": 617440354345680895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9137020856418097871, "before": null}, {"key": {"cell": 617440354345943039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7488593230757918250, "before": null}, {"key": {"cell": 617440354346205183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6709988636894717593, "before": null}, {"key": {"cell": 617440354346467327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3378663230793580704, "before": null}, {"key": {"cell": 617440354346729471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6385618205251533422, "before": null}, {"key": {"cell": 617440354346991615, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8185935600646917195, "before": null}, {"key": {"cell": 617440354347253759, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5106671025356877425, "before": null}, {"key": {"cell": 617440354688040959, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -209028281533654632, "before": null}, {"key": {"cell": 617440354688303103, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4202703841785537875, "before": null}, {"key": {"cell": 617440354691973119, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6451095150490083263, "before": null}, {"key": {"cell": 617440354692235263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6979769517017793003, "before": null}, {"key": {"cell": 617440354692497407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1453729970587538245, "before": null}, {"key": {"cell": 617440356525932543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1383246792297076614, "before": null}, {"key": {"cell": 617440356530913279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4849024797736691447, "before": null}, {"key": {"cell": 617440356531175423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6605466574702258982, "before": null}, {"key": {"cell": 617440356531699711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8808520170749617363, "before": null}, {"key": {"cell": 617440356531961855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8548393819589298661, "before": null}, {"key": {"cell": 617440356532223999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5753590036065574876, "before": null}, {"key": {"cell": 617440356532486143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2351501482556237805, "before": null}, {"key": {"cell": 617440356533010431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6993810620180642959, "before": null}, {"key": {"cell": 617440356533272575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8160882567892384951, "before": null}, {"key": {"cell": 617440356533534719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3130472528428643207, "before": null}, {"key": {"cell": 617440356533796863, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -361739414021372891, "before": null}, {"key": {"cell": 617440356534059007, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6227692438770793289, "before": null}, {"key": {"cell": 617440356534321151, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 849513915787544612, "before": null}, {"key": {"cell": 617440356534583295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4665244406866684469, "before": null}, {"key": {"cell": 617440356538515455, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -291187018562187395, "before": null}, {"key": {"cell": 617440356539301887, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6026720695603839423, "before": null}, {"key": {"cell": 617440356539564031, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5121014832322222562, "before": null}, {"key": {"cell": 617440356539826175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8541506937683253290, "before": null}, {"key": {"cell": 617440356540088319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1401645523962480725, "before": null}, {"key": {"cell": 617440356540350463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4974812181050224724, "before": null}, {"key": {"cell": 617440356540612607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7058846744606569791, "before": null}, {"key": {"cell": 617440356540874751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8598124302816704238, "before": null}, {"key": {"cell": 617440356541399039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2770019259602157703, "before": null}, {"key": {"cell": 617440356541661183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7781656823675619285, "before": null}, {"key": {"cell": 617440356541923327, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7672882300875517120, "before": null}, {"key": {"cell": 617440356542185471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7277327697545328271, "before": null}, {"key": {"cell": 617440356542447615, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3986645316373861454, "before": null}, {"key": {"cell": 617440356542709759, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7612269939984051507, "before": null}, {"key": {"cell": 617440356542971903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 440888158624857627, "before": null}, {"key": {"cell": 617440356543496191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -908074558102852371, "before": null}, {"key": {"cell": 617440356543758335, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1258431262905841290, "before": null}, {"key": {"cell": 617440356544544767, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6770903289648679831, "before": null}, {"key": {"cell": 617440356544806911, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3754052870192374162, "before": null}, {"key": {"cell": 617440356583604223, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 904233284024341358, "before": null}, {"key": {"cell": 617440356598022143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4519874634851325240, "before": null}, {"key": {"cell": 617440356598284287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 413505050702504676, "before": null}, {"key": {"cell": 617440356598546431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1863704252693801823, "before": null}, {"key": {"cell": 617440356598808575, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 582885518501789245, "before": null}, {"key": {"cell": 617440356599070719, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 417865217492203118, "before": null}, {"key": {"cell": 617440356599332863, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7569756412261275347, "before": null}, {"key": {"cell": 617440356599595007, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -41409658196772159, "before": null}, {"key": {"cell": 617440356600119295, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1544181601574062126, "before": null}, {"key": {"cell": 617440356600381439, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1964194071193654835, "before": null}, {"key": {"cell": 617440356600643583, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5585008288360635697, "before": null}, {"key": {"cell": 617440356600905727, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2607513326114203882, "before": null}, {"key": {"cell": 617440356601167871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3480607596569363810, "before": null}, {"key": {"cell": 617440356601430015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4979245300631647488, "before": null}, {"key": {"cell": 617440356601692159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7099310339687428208, "before": null}, {"key": {"cell": 617440356602216447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1337116308212439529, "before": null}, {"key": {"cell": 617440356602478591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6207651225814670265, "before": null}, {"key": {"cell": 617440356603002879, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2371057832313529546, "before": null}, {"key": {"cell": 617440356603265023, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5683682745909472492, "before": null}, {"key": {"cell": 617440356603527167, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5790776613515000887, "before": null}, {"key": {"cell": 617440356603789311, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7272253077285517466, "before": null}, {"key": {"cell": 617440356604313599, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1977560389567516421, "before": null}, {"key": {"cell": 617440356604575743, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7340803741653835474, "before": null}, {"key": {"cell": 617440356604837887, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4980063090266895660, "before": null}, {"key": {"cell": 617440356605100031, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7748334966658956811, "before": null}, {"key": {"cell": 617440356605362175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5414826862088188211, "before": null}, {"key": {"cell": 617440356605624319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8741494596822531024, "before": null}, {"key": {"cell": 617440356605886463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6898058508493145089, "before": null}, {"key": {"cell": 617440356606410751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -434680419739183960, "before": null}, {"key": {"cell": 617440356606672895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8332863639452193402, "before": null}, {"key": {"cell": 617440356606935039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7748380922976837484, "before": null}, {"key": {"cell": 617440356607197183, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7535422067817531717, "before": null}, {"key": {"cell": 617440356607721471, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3622265396821036625, "before": null}, {"key": {"cell": 617440356608507903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7336476703763217722, "before": null}, {"key": {"cell": 617440356608770047, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8556427806293130625, "before": null}, {"key": {"cell": 617440356609032191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3808350514753060268, "before": null}, {"key": {"cell": 617440356609294335, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8208513479890519066, "before": null}, {"key": {"cell": 617440356609556479, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1739020079518811917, "before": null}, {"key": {"cell": 617440356609818623, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6254282476759042126, "before": null}, {"key": {"cell": 617440356610080767, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6934316544817163477, "before": null}, {"key": {"cell": 617440356610605055, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2705680924512802793, "before": null}, {"key": {"cell": 617440356610867199, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8439731196029928776, "before": null}, {"key": {"cell": 617440356611129343, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9145681820329559830, "before": null}, {"key": {"cell": 617440356611391487, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8547980668352356095, "before": null}, {"key": {"cell": 617440356648353791, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1345067745255714093, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 5, 'areas', 'cell_area', '[{"key": {"cell": 617440356649402367, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 239099770590512254, "before": null}, {"key": {"cell": 617440356649664511, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4356292295492132004, "before": null}, {"key": {"cell": 617440356649926655, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3037124277544956773, "before": null}, {"key": {"cell": 617440356653596671, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1298608490565325099, "before": null}, {"key": {"cell": 617440356653858815, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -923092656402968620, "before": null}, {"key": {"cell": 617440356656742399, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -739048260403839174, "before": null}, {"key": {"cell": 617440356657004543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6505456593359775067, "before": null}, {"key": {"cell": 617440356657266687, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3087526542185225976, "before": null}, {"key": {"cell": 617440356657528831, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6474876543105261391, "before": null}, {"key": {"cell": 617440356657790975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5023837875557606626, "before": null}, {"key": {"cell": 617440356658053119, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6317043439371360710, "before": null}, {"key": {"cell": 617440356658315263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3456514188464341070, "before": null}, {"key": {"cell": 617440356659888127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5873334887018092497, "before": null}, {"key": {"cell": 617440356660150271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6764770074002783023, "before": null}, {"key": {"cell": 617440356660412415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3826614737473027813, "before": null}, {"key": {"cell": 617440356660936703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7905643761037337267, "before": null}, {"key": {"cell": 617440356661198847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8002379244489178678, "before": null}, {"key": {"cell": 617440356661460991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1435162678214464708, "before": null}, {"key": {"cell": 617440356661723135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9157689430747426207, "before": null}, {"key": {"cell": 617440356661985279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8325341607714581760, "before": null}, {"key": {"cell": 617440356662247423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6089134947645067163, "before": null}, {"key": {"cell": 617440356662509567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7096759334920137835, "before": null}, {"key": {"cell": 617440356715462655, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7266272342987690666, "before": null}, {"key": {"cell": 617440356715724799, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1978523919297706716, "before": null}, {"key": {"cell": 617440356715986943, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5316931755715306306, "before": null}, {"key": {"cell": 617440356716249087, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1449231646528581721, "before": null}, {"key": {"cell": 617440356716511231, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8291502953697841890, "before": null}, {"key": {"cell": 617440356716773375, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1029935157054146367, "before": null}, {"key": {"cell": 617440356717035519, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7321915628623618122, "before": null}, {"key": {"cell": 617440356717559807, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -185858784342561242, "before": null}, {"key": {"cell": 617440356717821951, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8675723544886799631, "before": null}, {"key": {"cell": 617440356718084095, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2278510047298300021, "before": null}, {"key": {"cell": 617440356718346239, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5958384546905765570, "before": null}, {"key": {"cell": 617440356718608383, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7045995934922931130, "before": null}, {"key": {"cell": 617440356718870527, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7832009855275224113, "before": null}, {"key": {"cell": 617440356719132671, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7947127472184320130, "before": null}, {"key": {"cell": 617440356719656959, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -715073607566542442, "before": null}, {"key": {"cell": 617440356719919103, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2682315231621659692, "before": null}, {"key": {"cell": 617440356720181247, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6576479327104413512, "before": null}, {"key": {"cell": 617440356720443391, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3877881348364626948, "before": null}, {"key": {"cell": 617440356720705535, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5618821878708262719, "before": null}, {"key": {"cell": 617440356720967679, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4167919041743703053, "before": null}, {"key": {"cell": 617440356721229823, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4607105013339979647, "before": null}, {"key": {"cell": 617440356721754111, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6579082496321447745, "before": null}, {"key": {"cell": 617440356722016255, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1711349536246194965, "before": null}, {"key": {"cell": 617440356722278399, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6841693733841475627, "before": null}, {"key": {"cell": 617440356722540543, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2164495594836782957, "before": null}, {"key": {"cell": 617440356722802687, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4998971838836270799, "before": null}, {"key": {"cell": 617440356723064831, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6661483741268118130, "before": null}, {"key": {"cell": 617440356723326975, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -572700700242375745, "before": null}, {"key": {"cell": 617440356723851263, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1910623483794561968, "before": null}, {"key": {"cell": 617440356724113407, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2911198281469660280, "before": null}, {"key": {"cell": 617440356724375551, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6941468499065161469, "before": null}, {"key": {"cell": 617440356724637695, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1489244439083092106, "before": null}, {"key": {"cell": 617440356724899839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8519308445964734150, "before": null}, {"key": {"cell": 617440356725161983, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4502818703369279455, "before": null}, {"key": {"cell": 617440356725424127, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9064783681064478592, "before": null}, {"key": {"cell": 617440356725948415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4531885407146791462, "before": null}, {"key": {"cell": 617440356726210559, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7890593051345537688, "before": null}, {"key": {"cell": 617440356726472703, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 48940570996921974, "before": null}, {"key": {"cell": 617440356726734847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 487863625367883875, "before": null}, {"key": {"cell": 617440356726996991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4046611867980242596, "before": null}, {"key": {"cell": 617440356727259135, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1767222564362504190, "before": null}, {"key": {"cell": 617440356727521279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1296446696502439957, "before": null}, {"key": {"cell": 617440356728045567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 447267332171747062, "before": null}, {"key": {"cell": 617440356728307711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8418220065542530639, "before": null}, {"key": {"cell": 617440356728569855, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8237725494080112910, "before": null}, {"key": {"cell": 617440356728831999, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3064389053876050609, "before": null}, {"key": {"cell": 617440356729094143, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3961032000283623275, "before": null}, {"key": {"cell": 617440356729356287, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -967372726505242195, "before": null}, {"key": {"cell": 617440356729618431, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1982548519579266917, "before": null}, {"key": {"cell": 617440356732239871, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5374280332460731988, "before": null}, {"key": {"cell": 617440356732502015, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 769476155058843765, "before": null}, {"key": {"cell": 617440356732764159, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7289907610318612415, "before": null}, {"key": {"cell": 617440356733026303, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2539811933061307917, "before": null}, {"key": {"cell": 617440356733288447, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6024739916284424625, "before": null}, {"key": {"cell": 617440356733550591, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2116852159043176357, "before": null}, {"key": {"cell": 617440356733812735, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1156816887341241401, "before": null}, {"key": {"cell": 617440356735385599, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3885722575358921818, "before": null}, {"key": {"cell": 617440356735909887, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2645146083506585741, "before": null}, {"key": {"cell": 617440356736434175, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -7571690346725778388, "before": null}, {"key": {"cell": 617440356736696319, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 785227854377562477, "before": null}, {"key": {"cell": 617440356736958463, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5571774739027899530, "before": null}, {"key": {"cell": 617440356737220607, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6809368958843308407, "before": null}, {"key": {"cell": 617440356737482751, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -3501469524056068526, "before": null}, {"key": {"cell": 617440356737744895, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7919818173915391450, "before": null}, {"key": {"cell": 617440356738007039, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2512191027708425535, "before": null}, {"key": {"cell": 617440356739579903, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3183321986057134337, "before": null}, {"key": {"cell": 617440356740104191, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8112220137542761971, "before": null}, {"key": {"cell": 617440356740628479, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -9199165758128899468, "before": null}, {"key": {"cell": 617440356740890623, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 9052457427278500627, "before": null}, {"key": {"cell": 617440356741152767, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1920920405190727195, "before": null}, {"key": {"cell": 617440356741414911, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -4488411599485714719, "before": null}, {"key": {"cell": 617440356741677055, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -866459367177551711, "before": null}, {"key": {"cell": 617440356741939199, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1616631234402574138, "before": null}, {"key": {"cell": 617440356742201343, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 1115961753642157238, "before": null}, {"key": {"cell": 617440356742725631, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8238718751114216037, "before": null}, {"key": {"cell": 617440356742987775, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2699004651108202095, "before": null}, {"key": {"cell": 617440356743249919, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 7497036323573215843, "before": null}, {"key": {"cell": 617440356743512063, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8446806278538227520, "before": null}, {"key": {"cell": 617440356743774207, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -2160376633443557366, "before": null}, {"key": {"cell": 617440356744036351, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -724597564780493679, "before": null}, {"key": {"cell": 617440356744298495, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -666853975695848251, "before": null}, {"key": {"cell": 617440356744822783, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8092689715187806709, "before": null}, {"key": {"cell": 617440356745084927, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -8592273699737565690, "before": null}, {"key": {"cell": 617440356745347071, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 4886739156664811073, "before": null}, {"key": {"cell": 617440356745609215, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6070680256612919212, "before": null}, {"key": {"cell": 617440356745871359, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2046850344404474325, "before": null}, {"key": {"cell": 617440356746133503, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1634789511404144271, "before": null}, {"key": {"cell": 617440356746395647, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -896091057900051499, "before": null}, {"key": {"cell": 617440356757667839, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 3469970032468411532, "before": null}, {"key": {"cell": 617440356758454271, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -6113025537242696997, "before": null}, {"key": {"cell": 617440356758716415, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 2107024173533195799, "before": null}, {"key": {"cell": 617440356759502847, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 8305900507725892637, "before": null}, {"key": {"cell": 617440356759764991, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -5246869915466415362, "before": null}, {"key": {"cell": 617440356760289279, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 5167070951697015269, "before": null}, {"key": {"cell": 617440356760551423, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 55894489737595443, "before": null}, {"key": {"cell": 617440356760813567, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": -1803487813323001173, "before": null}, {"key": {"cell": 617440356761075711, "area_id": "7cf93077-1f6a-5225-b6c3-8787b1a5e49d", "municipality_id": 1}, "after": 6120702020380834873, "before": null}, {"key": {"cell": 617440353863860223, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8570100626951547661, "before": null}, {"key": {"cell": 617440353867530239, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2444734422331873863, "before": null}, {"key": {"cell": 617440353867792383, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7601616559794924726, "before": null}, {"key": {"cell": 617440353868054527, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9216420089593094524, "before": null}, {"key": {"cell": 617440353868316671, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3690739873092879220, "before": null}, {"key": {"cell": 617440353868578815, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5368816886844685566, "before": null}, {"key": {"cell": 617440353868840959, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -462855844068297667, "before": null}, {"key": {"cell": 617440353869103103, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 686384180613899476, "before": null}, {"key": {"cell": 617440353869627391, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7314082230764666651, "before": null}, {"key": {"cell": 617440353869889535, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2150616983645385518, "before": null}, {"key": {"cell": 617440353870151679, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7542420451454731367, "before": null}, {"key": {"cell": 617440353870413823, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1294629447385359178, "before": null}, {"key": {"cell": 617440353870675967, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9187414251323567201, "before": null}, {"key": {"cell": 617440353870938111, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5989366840114303123, "before": null}, {"key": {"cell": 617440353871200255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6276853296007383021, "before": null}, {"key": {"cell": 617440353875918847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7405493926107610001, "before": null}, {"key": {"cell": 617440353876443135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3644271638164655910, "before": null}, {"key": {"cell": 617440353876705279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2046125016968442795, "before": null}, {"key": {"cell": 617440353877491711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2041863516258793199, "before": null}, {"key": {"cell": 617440353935163391, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6115987598159021563, "before": null}, {"key": {"cell": 617440354098216959, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 485211906413385850, "before": null}, {"key": {"cell": 617440354098479103, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1884477782746891072, "before": null}, {"key": {"cell": 617440354098741247, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1473663702632346523, "before": null}, {"key": {"cell": 617440354099003391, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -955724623728193447, "before": null}, {"key": {"cell": 617440354099265535, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1304116552543697632, "before": null}, {"key": {"cell": 617440354099527679, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6964184193879540261, "before": null}, {"key": {"cell": 617440354099789823, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -967922066422362733, "before": null}, {"key": {"cell": 617440354100314111, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2706083819686498079, "before": null}, {"key": {"cell": 617440354100576255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6957681642956216323, "before": null}, {"key": {"cell": 617440354100838399, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6502674612708692593, "before": null}, {"key": {"cell": 617440354101100543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8205034390413893644, "before": null}, {"key": {"cell": 617440354101362687, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 101356346037293824, "before": null}, {"key": {"cell": 617440354101624831, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9182943227696462862, "before": null}, {"key": {"cell": 617440354101886975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1830393937986601196, "before": null}, {"key": {"cell": 617440354102411263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3934994142327576117, "before": null}, {"key": {"cell": 617440354102673407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1561088069775896314, "before": null}, {"key": {"cell": 617440354102935551, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5380054242568697282, "before": null}, {"key": {"cell": 617440354103197695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5198134660731112980, "before": null}, {"key": {"cell": 617440354103459839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 603472335138759111, "before": null}, {"key": {"cell": 617440354103721983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8275280077945199608, "before": null}, {"key": {"cell": 617440354103984127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3790592616766668944, "before": null}, {"key": {"cell": 617440354104508415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9105232928107348289, "before": null}, {"key": {"cell": 617440354104770559, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -922061451920427506, "before": null}, {"key": {"cell": 617440354105032703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -784895820187034795, "before": null}, {"key": {"cell": 617440354105294847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4866514678779184740, "before": null}, {"key": {"cell": 617440354105556991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3314938374097526811, "before": null}, {"key": {"cell": 617440354105819135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2802784006783199106, "before": null}, {"key": {"cell": 617440354106081279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6379998557927231848, "before": null}, {"key": {"cell": 617440354106605567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9116814738849389172, "before": null}, {"key": {"cell": 617440354106867711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3603816653559272328, "before": null}, {"key": {"cell": 617440354107129855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5336705585040061441, "before": null}, {"key": {"cell": 617440354107391999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2841865165655580052, "before": null}, {"key": {"cell": 617440354107654143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7970479390606295810, "before": null}, {"key": {"cell": 617440354107916287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7714930639987659861, "before": null}, {"key": {"cell": 617440354108178431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -9104634165535007081, "before": null}, {"key": {"cell": 617440354108702719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 598445686264088247, "before": null}, {"key": {"cell": 617440354108964863, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4216091202313009871, "before": null}, {"key": {"cell": 617440354109227007, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6217562291370888774, "before": null}, {"key": {"cell": 617440354109489151, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4758435240029286866, "before": null}, {"key": {"cell": 617440354109751295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6846000394014832764, "before": null}, {"key": {"cell": 617440354110013439, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2971607866463076716, "before": null}, {"key": {"cell": 617440354110275583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2926936718226380582, "before": null}, {"key": {"cell": 617440354110799871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4061469820501203570, "before": null}, {"key": {"cell": 617440354111062015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7165810304793253527, "before": null}, {"key": {"cell": 617440354111324159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8338760370508722361, "before": null}, {"key": {"cell": 617440354111586303, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7317493071244142316, "before": null}, {"key": {"cell": 617440354111848447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9064270297636573251, "before": null}, {"key": {"cell": 617440354112110591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2136906506841748235, "before": null}, {"key": {"cell": 617440354112372735, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7477655456723655373, "before": null}, {"key": {"cell": 617440354114994175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6802441749182588424, "before": null}, {"key": {"cell": 617440354115256319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4643691196833182693, "before": null}, {"key": {"cell": 617440354115518463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8991655151836614908, "before": null}, {"key": {"cell": 617440354115780607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -533123437298508590, "before": null}, {"key": {"cell": 617440354116042751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 344473488590217094, "before": null}, {"key": {"cell": 617440354116304895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8880493514349164620, "before": null}, {"key": {"cell": 617440354116567039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5874543767532240573, "before": null}, {"key": {"cell": 617440354117091327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6646497890659225765, "before": null}, {"key": {"cell": 617440354117353471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4821163354012889432, "before": null}, {"key": {"cell": 617440354117615615, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5068466980121759110, "before": null}, {"key": {"cell": 617440354117877759, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8399389721927641707, "before": null}, {"key": {"cell": 617440354118139903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2148157695691649424, "before": null}, {"key": {"cell": 617440354118402047, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7995437704896797317, "before": null}, {"key": {"cell": 617440354118664191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -9033093977424022666, "before": null}, {"key": {"cell": 617440354119188479, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5984605768000703657, "before": null}, {"key": {"cell": 617440354119450623, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 363461410411696469, "before": null}, {"key": {"cell": 617440354119712767, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7246423368689940243, "before": null}, {"key": {"cell": 617440354119974911, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5099444913154823259, "before": null}, {"key": {"cell": 617440354120237055, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2786689306132650899, "before": null}, {"key": {"cell": 617440354120499199, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5546608075529879645, "before": null}, {"key": {"cell": 617440354120761343, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7065476619079413396, "before": null}, {"key": {"cell": 617440354121285631, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8600480856955632407, "before": null}, {"key": {"cell": 617440354121547775, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1429287174905874695, "before": null}, {"key": {"cell": 617440354121809919, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8439947955583751003, "before": null}, {"key": {"cell": 617440354122072063, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1341718778698972818, "before": null}, {"key": {"cell": 617440354122334207, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8936986556872228627, "before": null}, {"key": {"cell": 617440354122596351, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8890594415062574537, "before": null}, {"key": {"cell": 617440354122858495, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2111105744228258463, "before": null}, {"key": {"cell": 617440354123382783, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -337706071084101562, "before": null}, {"key": {"cell": 617440354123644927, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6948542834025408040, "before": null}, {"key": {"cell": 617440354123907071, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8471986900476288810, "before": null}, {"key": {"cell": 617440354124169215, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8283499121371795539, "before": null}, {"key": {"cell": 617440354124431359, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3631032272656722278, "before": null}, {"key": {"cell": 617440354124693503, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7766302248894003606, "before": null}, {"key": {"cell": 617440354124955647, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 480686463860651165, "before": null}, {"key": {"cell": 617440354125479935, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4169074691257648913, "before": null}, {"key": {"cell": 617440354125742079, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1772423197640119430, "before": null}, {"key": {"cell": 617440354126004223, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2647639051096859616, "before": null}, {"key": {"cell": 617440354126266367, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3264340476759197026, "before": null}, {"key": {"cell": 617440354126528511, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 815813047155819995, "before": null}, {"key": {"cell": 617440354126790655, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7973996701050897447, "before": null}, {"key": {"cell": 617440354127052799, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -889144826616413135, "before": null}, {"key": {"cell": 617440354127577087, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -523475919267314156, "before": null}, {"key": {"cell": 617440354127839231, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4004927801194527455, "before": null}, {"key": {"cell": 617440354128101375, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7902058100087236702, "before": null}, {"key": {"cell": 617440354128363519, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6788242676110977076, "before": null}, {"key": {"cell": 617440354128625663, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2911005608739123374, "before": null}, {"key": {"cell": 617440354128887807, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6701108787055966017, "before": null}, {"key": {"cell": 617440354129149951, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7273580515631064426, "before": null}, {"key": {"cell": 617440354131771391, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1312352247958356638, "before": null}, {"key": {"cell": 617440354132033535, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3984395349054185821, "before": null}, {"key": {"cell": 617440354132295679, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7439487624825200852, "before": null}, {"key": {"cell": 617440354132557823, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5383969052718849824, "before": null}, {"key": {"cell": 617440354132819967, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7122498892511950497, "before": null}, {"key": {"cell": 617440354133082111, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7028372986694999326, "before": null}, {"key": {"cell": 617440354133344255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3777032740434208230, "before": null}, {"key": {"cell": 617440354133868543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5155484286091809618, "before": null}, {"key": {"cell": 617440354134130687, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4763571351440904609, "before": null}, {"key": {"cell": 617440354134392831, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6173767058562989804, "before": null}, {"key": {"cell": 617440354134654975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1071884366886802912, "before": null}, {"key": {"cell": 617440354134917119, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8508733934740526899, "before": null}, {"key": {"cell": 617440354135179263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2896244880692524585, "before": null}, {"key": {"cell": 617440354135441407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6400733769778758059, "before": null}, {"key": {"cell": 617440354135965695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1234289193785236505, "before": null}, {"key": {"cell": 617440354136227839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8682088547391406841, "before": null}, {"key": {"cell": 617440354136489983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1243356494739732342, "before": null}, {"key": {"cell": 617440354136752127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5892065881868980121, "before": null}, {"key": {"cell": 617440354137014271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -705344101659413205, "before": null}, {"key": {"cell": 617440354137276415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8230143469355581853, "before": null}, {"key": {"cell": 617440354137538559, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4563789911406721458, "before": null}, {"key": {"cell": 617440354138062847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5869064736077159620, "before": null}, {"key": {"cell": 617440354138324991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6859855335149658141, "before": null}, {"key": {"cell": 617440354138587135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9168383457901099523, "before": null}, {"key": {"cell": 617440354138849279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1335774837014216895, "before": null}, {"key": {"cell": 617440354139111423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3556162910260822119, "before": null}, {"key": {"cell": 617440354139373567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8908646248759266025, "before": null}, {"key": {"cell": 617440354139635711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6514800327827887320, "before": null}, {"key": {"cell": 617440354140159999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2204475973610565871, "before": null}, {"key": {"cell": 617440354140422143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4116973315598517530, "before": null}, {"key": {"cell": 617440354140684287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5080568184409172684, "before": null}, {"key": {"cell": 617440354140946431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 283079151366998037, "before": null}, {"key": {"cell": 617440354141208575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4750231522152631584, "before": null}, {"key": {"cell": 617440354141470719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2114446354009049424, "before": null}, {"key": {"cell": 617440354141732863, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4576905607145521359, "before": null}, {"key": {"cell": 617440354142257151, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2250328094141953059, "before": null}, {"key": {"cell": 617440354142519295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2973731591719660733, "before": null}, {"key": {"cell": 617440354142781439, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6297177230579560829, "before": null}, {"key": {"cell": 617440354143043583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8219490277519288988, "before": null}, {"key": {"cell": 617440354143305727, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6157106186965992935, "before": null}, {"key": {"cell": 617440354143567871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7733445742323504666, "before": null}, {"key": {"cell": 617440354143830015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7867008195374719825, "before": null}, {"key": {"cell": 617440354144354303, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7505753202461586084, "before": null}, {"key": {"cell": 617440354144616447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1884081394760968561, "before": null}, {"key": {"cell": 617440354144878591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6238079260225459678, "before": null}, {"key": {"cell": 617440354145140735, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4139335834048629635, "before": null}, {"key": {"cell": 617440354145402879, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1663981154678696244, "before": null}, {"key": {"cell": 617440354145665023, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5672483455542462169, "before": null}, {"key": {"cell": 617440354145927167, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5482009082224960015, "before": null}, {"key": {"cell": 617440354148548607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4690743449742258979, "before": null}, {"key": {"cell": 617440354148810751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5368641383342044419, "before": null}, {"key": {"cell": 617440354149072895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4257509479713719445, "before": null}, {"key": {"cell": 617440354149335039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6365284733941188034, "before": null}, {"key": {"cell": 617440354149597183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9205838858366036328, "before": null}, {"key": {"cell": 617440354149859327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5400371419000968545, "before": null}, {"key": {"cell": 617440354150121471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1439980730325051465, "before": null}, {"key": {"cell": 617440354150645759, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7428342453375014707, "before": null}, {"key": {"cell": 617440354150907903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1834504399237900461, "before": null}, {"key": {"cell": 617440354151170047, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5424495973710030002, "before": null}, {"key": {"cell": 617440354151432191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1847405991430353214, "before": null}, {"key": {"cell": 617440354151694335, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2146600199412445148, "before": null}, {"key": {"cell": 617440354151956479, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5020837420867478934, "before": null}, {"key": {"cell": 617440354152218623, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5519647355667924476, "before": null}, {"key": {"cell": 617440354152742911, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6181489734176495278, "before": null}, {"key": {"cell": 617440354153005055, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7617466740235357154, "before": null}, {"key": {"cell": 617440354153267199, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7898378772128568267, "before": null}, {"key": {"cell": 617440354153529343, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7674013666435249186, "before": null}, {"key": {"cell": 617440354153791487, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3186553930315970578, "before": null}, {"key": {"cell": 617440354154053631, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1585539206035463635, "before": null}, {"key": {"cell": 617440354154315775, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1066907958175077555, "before": null}, {"key": {"cell": 617440354154840063, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1868688096962981465, "before": null}, {"key": {"cell": 617440354155102207, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8684911150408192844, "before": null}, {"key": {"cell": 617440354155364351, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7213944254369245792, "before": null}, {"key": {"cell": 617440354155626495, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -875480880946441144, "before": null}, {"key": {"cell": 617440354155888639, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2288949680903086676, "before": null}, {"key": {"cell": 617440354156150783, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1054737897720579561, "before": null}, {"key": {"cell": 617440354156412927, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5175118969842640056, "before": null}, {"key": {"cell": 617440354156937215, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3018878973239377986, "before": null}, {"key": {"cell": 617440354157199359, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5266064329155525821, "before": null}, {"key": {"cell": 617440354157461503, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7200625712250110818, "before": null}, {"key": {"cell": 617440354157723647, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -279448498206345063, "before": null}, {"key": {"cell": 617440354157985791, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7819420570679732126, "before": null}, {"key": {"cell": 617440354158247935, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8809014342691955728, "before": null}, {"key": {"cell": 617440354158510079, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 377754192170996078, "before": null}, {"key": {"cell": 617440354159034367, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7268026485936198117, "before": null}, {"key": {"cell": 617440354159296511, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6232229230474940195, "before": null}, {"key": {"cell": 617440354159558655, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8228188699625948599, "before": null}, {"key": {"cell": 617440354159820799, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5068928641413076839, "before": null}, {"key": {"cell": 617440354160082943, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7218044822647523770, "before": null}, {"key": {"cell": 617440354160345087, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2694216172638351867, "before": null}, {"key": {"cell": 617440354160607231, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5016394968935191819, "before": null}, {"key": {"cell": 617440354161131519, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3493627861570851883, "before": null}, {"key": {"cell": 617440354161393663, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1482152643490493084, "before": null}, {"key": {"cell": 617440354161655807, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3821943887702036147, "before": null}, {"key": {"cell": 617440354161917951, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5037643982695855957, "before": null}, {"key": {"cell": 617440354162180095, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7373891390978889632, "before": null}, {"key": {"cell": 617440354162442239, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1820868283779279667, "before": null}, {"key": {"cell": 617440354162704383, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2199888717389719270, "before": null}, {"key": {"cell": 617440354165587967, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6282637905868036601, "before": null}, {"key": {"cell": 617440354166112255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1048761731929797224, "before": null}, {"key": {"cell": 617440354167422975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8359393135147380881, "before": null}, {"key": {"cell": 617440354167685119, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -807938714023409243, "before": null}, {"key": {"cell": 617440354167947263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7836561111164790571, "before": null}, {"key": {"cell": 617440354168209407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -304405787177789812, "before": null}, {"key": {"cell": 617440354168471551, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 958817573959504491, "before": null}, {"key": {"cell": 617440354168733695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6138858606299474761, "before": null}, {"key": {"cell": 617440354168995839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5720152665936851534, "before": null}, {"key": {"cell": 617440354171617279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4466974236844522083, "before": null}, {"key": {"cell": 617440354171879423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4816575718925184610, "before": null}, {"key": {"cell": 617440354172141567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1944026628379888049, "before": null}, {"key": {"cell": 617440354172403711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8405593950533891081, "before": null}, {"key": {"cell": 617440354172665855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2300331160740122706, "before": null}, {"key": {"cell": 617440354172927999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7945118663739275654, "before": null}, {"key": {"cell": 617440354173190143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6266873963730219868, "before": null}, {"key": {"cell": 617440354176073727, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3679804378213220197, "before": null}, {"key": {"cell": 617440354176598015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 38023410095490152, "before": null}, {"key": {"cell": 617440354182103039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3508564218976435536, "before": null}, {"key": {"cell": 617440354182365183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 521144383955917713, "before": null}, {"key": {"cell": 617440354182627327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3584593634923665065, "before": null}, {"key": {"cell": 617440354182889471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 423976179801045897, "before": null}, {"key": {"cell": 617440354183151615, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6173266658522760297, "before": null}, {"key": {"cell": 617440354183413759, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3918420274918806219, "before": null}, {"key": {"cell": 617440354183675903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7836573267732525507, "before": null}, {"key": {"cell": 617440354184200191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 923500771682410031, "before": null}, {"key": {"cell": 617440354184462335, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5819321696888514216, "before": null}, {"key": {"cell": 617440354184724479, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1515437775795220837, "before": null}, {"key": {"cell": 617440354184986623, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4500335140147578102, "before": null}, {"key": {"cell": 617440354185248767, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2872924873637593513, "before": null}, {"key": {"cell": 617440354185510911, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 740669715318952527, "before": null}, {"key": {"cell": 617440354185773055, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2183320549931235811, "before": null}, {"key": {"cell": 617440354186297343, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2130328400061857871, "before": null}, {"key": {"cell": 617440354186559487, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6819768311244619777, "before": null}, {"key": {"cell": 617440354186821631, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -77454185862705783, "before": null}, {"key": {"cell": 617440354187083775, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1758844610773272342, "before": null}, {"key": {"cell": 617440354187345919, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7757810059996770249, "before": null}, {"key": {"cell": 617440354187608063, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3647007642734394331, "before": null}, {"key": {"cell": 617440354187870207, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1508656868261379736, "before": null}, {"key": {"cell": 617440354188394495, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4796572395852931749, "before": null}, {"key": {"cell": 617440354188656639, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 890828206559860953, "before": null}, {"key": {"cell": 617440354188918783, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5386963742812949576, "before": null}, {"key": {"cell": 617440354189180927, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4982514966553916001, "before": null}, {"key": {"cell": 617440354189443071, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3983074538617641172, "before": null}, {"key": {"cell": 617440354189705215, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 662955061049583281, "before": null}, {"key": {"cell": 617440354189967359, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4188139309540575733, "before": null}, {"key": {"cell": 617440354190491647, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2726215954411913919, "before": null}, {"key": {"cell": 617440354190753791, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1899041713441521826, "before": null}, {"key": {"cell": 617440354191015935, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5837317685042294109, "before": null}, {"key": {"cell": 617440354191278079, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 48117494597197001, "before": null}, {"key": {"cell": 617440354191540223, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4889255218611148455, "before": null}, {"key": {"cell": 617440354191802367, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5171996761850650262, "before": null}, {"key": {"cell": 617440354192064511, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -264999205282717941, "before": null}, {"key": {"cell": 617440354192588799, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7073646373539374997, "before": null}, {"key": {"cell": 617440354192850943, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2381284309593926369, "before": null}, {"key": {"cell": 617440354193113087, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3772123365351715570, "before": null}, {"key": {"cell": 617440354193375231, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 50601402502906185, "before": null}, {"key": {"cell": 617440354193637375, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -649071719228108670, "before": null}, {"key": {"cell": 617440354194161663, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5128305954677199330, "before": null}, {"key": {"cell": 617440354194685951, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8545961876057808544, "before": null}, {"key": {"cell": 617440354194948095, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2211131314964844751, "before": null}, {"key": {"cell": 617440354195210239, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5684173071713754665, "before": null}, {"key": {"cell": 617440354195472383, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6976943148790394382, "before": null}, {"key": {"cell": 617440354195734527, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4785958633194596372, "before": null}, {"key": {"cell": 617440354195996671, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5367727199000195896, "before": null}, {"key": {"cell": 617440354196258815, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7799236570901423197, "before": null}, {"key": {"cell": 617440354198880255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3215771793431650381, "before": null}, {"key": {"cell": 617440354199142399, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -976386944622142926, "before": null}, {"key": {"cell": 617440354199404543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3666237520437349011, "before": null}, {"key": {"cell": 617440354199666687, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7593317289495693580, "before": null}, {"key": {"cell": 617440354200190975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1501142882020207379, "before": null}, {"key": {"cell": 617440354200453119, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5819283850797955117, "before": null}, {"key": {"cell": 617440354200977407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2773218765551837940, "before": null}, {"key": {"cell": 617440354201239551, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3239239956886477887, "before": null}, {"key": {"cell": 617440354201501695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5660477080236662290, "before": null}, {"key": {"cell": 617440354201763839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8500557008687959372, "before": null}, {"key": {"cell": 617440354202025983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4201732773299898031, "before": null}, {"key": {"cell": 617440354202288127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4109368269294866215, "before": null}, {"key": {"cell": 617440354202550271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3507076771001127930, "before": null}, {"key": {"cell": 617440354203074559, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4482336945959967797, "before": null}, {"key": {"cell": 617440354203336703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3685641943355961286, "before": null}, {"key": {"cell": 617440354203598847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8110246585877001992, "before": null}, {"key": {"cell": 617440354203860991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8035274937170691120, "before": null}, {"key": {"cell": 617440354204385279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8541048160360262205, "before": null}, {"key": {"cell": 617440354205171711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7102641915216374668, "before": null}, {"key": {"cell": 617440354205433855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9060898778994093173, "before": null}, {"key": {"cell": 617440354205695999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5145749393835758150, "before": null}, {"key": {"cell": 617440354205958143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6003598767559234312, "before": null}, {"key": {"cell": 617440354206220287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6089414057653327842, "before": null}, {"key": {"cell": 617440354206482431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4992076107064155360, "before": null}, {"key": {"cell": 617440354206744575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3660543105969485376, "before": null}, {"key": {"cell": 617440354209366015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2141767819483933151, "before": null}, {"key": {"cell": 617440354209628159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8796534841882738244, "before": null}, {"key": {"cell": 617440354209890303, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 752310545874908802, "before": null}, {"key": {"cell": 617440354210152447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5807112098699415935, "before": null}, {"key": {"cell": 617440354210414591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5207350126325993248, "before": null}, {"key": {"cell": 617440354210676735, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7881108777260711615, "before": null}, {"key": {"cell": 617440354210938879, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -518976833885965857, "before": null}, {"key": {"cell": 617440354240823295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7063013519603433518, "before": null}, {"key": {"cell": 617440354241347583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2068131686761558599, "before": null}, {"key": {"cell": 617440354241871871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1815920307305733631, "before": null}, {"key": {"cell": 617440354242134015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6517061511453879503, "before": null}, {"key": {"cell": 617440354242396159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2469161814870179417, "before": null}, {"key": {"cell": 617440354245017599, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6168428243679617065, "before": null}, {"key": {"cell": 617440354245541887, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -103205145126233539, "before": null}, {"key": {"cell": 617440354246066175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3065138871320535799, "before": null}, {"key": {"cell": 617440354246328319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -900734021052977721, "before": null}, {"key": {"cell": 617440354246590463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7262824472828702843, "before": null}, {"key": {"cell": 617440354279620607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2479282240784942215, "before": null}, {"key": {"cell": 617440354299543551, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8874184463632999464, "before": null}, {"key": {"cell": 617440354299805695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8100480038568106481, "before": null}, {"key": {"cell": 617440354300067839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7283392678871746315, "before": null}, {"key": {"cell": 617440354300329983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 897746590737826347, "before": null}, {"key": {"cell": 617440354300592127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2605653432399458436, "before": null}, {"key": {"cell": 617440354300854271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2353154984270187441, "before": null}, {"key": {"cell": 617440354301116415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6139198857874879316, "before": null}, {"key": {"cell": 617440354301640703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9150343333448885584, "before": null}, {"key": {"cell": 617440354301902847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4006144269672346245, "before": null}, {"key": {"cell": 617440354302164991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4768841276795741099, "before": null}, {"key": {"cell": 617440354302427135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5554877037830402782, "before": null}, {"key": {"cell": 617440354302689279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5837158201031562512, "before": null}, {"key": {"cell": 617440354302951423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2832342591348745716, "before": null}, {"key": {"cell": 617440354303213567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1201930252578883969, "before": null}, {"key": {"cell": 617440354303737855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8745394151811428214, "before": null}, {"key": {"cell": 617440354303999999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2871030594745501840, "before": null}, {"key": {"cell": 617440354304262143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 454744124423137614, "before": null}, {"key": {"cell": 617440354304524287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4756778895528133458, "before": null}, {"key": {"cell": 617440354304786431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1812530645303010501, "before": null}, {"key": {"cell": 617440354305048575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3385027407292227026, "before": null}, {"key": {"cell": 617440354305310719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2482491631047891174, "before": null}, {"key": {"cell": 617440354305835007, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7269492789542182602, "before": null}, {"key": {"cell": 617440354306097151, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8646382461944296398, "before": null}, {"key": {"cell": 617440354306359295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2110899339912917695, "before": null}, {"key": {"cell": 617440354306621439, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4819421184652362689, "before": null}, {"key": {"cell": 617440354306883583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6746273473814476731, "before": null}, {"key": {"cell": 617440354307145727, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2284301903577426943, "before": null}, {"key": {"cell": 617440354307407871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5747681258878920703, "before": null}, {"key": {"cell": 617440354307932159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 199042184327708951, "before": null}, {"key": {"cell": 617440354308456447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3505501178026511499, "before": null}, {"key": {"cell": 617440354308718591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6644918081067354087, "before": null}, {"key": {"cell": 617440354309505023, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4927939801625610132, "before": null}, {"key": {"cell": 617440354310553599, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6988614337217083012, "before": null}, {"key": {"cell": 617440354311602175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6644157316104818954, "before": null}, {"key": {"cell": 617440354312126463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4348346627618434774, "before": null}, {"key": {"cell": 617440354312388607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3790129500504732741, "before": null}, {"key": {"cell": 617440354312650751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 612137482757911785, "before": null}, {"key": {"cell": 617440354312912895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 920666264302279454, "before": null}, {"key": {"cell": 617440354313175039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7732787500771276481, "before": null}, {"key": {"cell": 617440354313437183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7299412433727929065, "before": null}, {"key": {"cell": 617440354313699327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1774685068316857640, "before": null}, {"key": {"cell": 617440354320515071, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1479880542701718559, "before": null}, {"key": {"cell": 617440354321563647, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7396505965464476474, "before": null}, {"key": {"cell": 617440354322087935, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8502448570104864810, "before": null}, {"key": {"cell": 617440354333097983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7671215914436604372, "before": null}, {"key": {"cell": 617440354333360127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8373916486671369518, "before": null}, {"key": {"cell": 617440354333622271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3944692450731577019, "before": null}, {"key": {"cell": 617440354333884415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7909073801797309374, "before": null}, {"key": {"cell": 617440354334146559, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2654014898275438395, "before": null}, {"key": {"cell": 617440354334408703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6306734572631752661, "before": null}, {"key": {"cell": 617440354334670847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8460693319873723124, "before": null}, {"key": {"cell": 617440354335195135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -675517429355391886, "before": null}, {"key": {"cell": 617440354335457279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2599163180152032912, "before": null}, {"key": {"cell": 617440354335719423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4542204444752159054, "before": null}, {"key": {"cell": 617440354336243711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8259081362274975503, "before": null}, {"key": {"cell": 617440354336505855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1699053792398633553, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 6, 'areas', 'cell_area', '[{"key": {"cell": 617440354336767999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4667558610899600985, "before": null}, {"key": {"cell": 617440354337292287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4306845272720694080, "before": null}, {"key": {"cell": 617440354337554431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7171286509532677638, "before": null}, {"key": {"cell": 617440354337816575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6643665804657685464, "before": null}, {"key": {"cell": 617440354338078719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6206955255236508992, "before": null}, {"key": {"cell": 617440354338340863, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5174244223339876951, "before": null}, {"key": {"cell": 617440354338603007, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4192297993704447312, "before": null}, {"key": {"cell": 617440354338865151, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8888530880058876960, "before": null}, {"key": {"cell": 617440354339389439, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8260122268801861345, "before": null}, {"key": {"cell": 617440354339651583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8088600724924359494, "before": null}, {"key": {"cell": 617440354339913727, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1755832922826000657, "before": null}, {"key": {"cell": 617440354340175871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3190375017163534478, "before": null}, {"key": {"cell": 617440354340438015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2815407223827062759, "before": null}, {"key": {"cell": 617440354340700159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2971182644244288252, "before": null}, {"key": {"cell": 617440354340962303, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2698962082055260717, "before": null}, {"key": {"cell": 617440354341486591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 953294268909299148, "before": null}, {"key": {"cell": 617440354341748735, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1705686779191106210, "before": null}, {"key": {"cell": 617440354342010879, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3727829832556814976, "before": null}, {"key": {"cell": 617440354342273023, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1032496352518561007, "before": null}, {"key": {"cell": 617440354342535167, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3166825451095157635, "before": null}, {"key": {"cell": 617440354342797311, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7234290233715048309, "before": null}, {"key": {"cell": 617440354343059455, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -242582691117857096, "before": null}, {"key": {"cell": 617440354343583743, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4298992367493343356, "before": null}, {"key": {"cell": 617440354343845887, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -910318711738399585, "before": null}, {"key": {"cell": 617440354344108031, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4990479970692318879, "before": null}, {"key": {"cell": 617440354344370175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 351524016757457152, "before": null}, {"key": {"cell": 617440354344632319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8609876918264987536, "before": null}, {"key": {"cell": 617440354344894463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2203530145882595204, "before": null}, {"key": {"cell": 617440354345156607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5889157055231400812, "before": null}, {"key": {"cell": 617440354345680895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5700083082667209140, "before": null}, {"key": {"cell": 617440354345943039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1336108311017454670, "before": null}, {"key": {"cell": 617440354346205183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5513258740571463118, "before": null}, {"key": {"cell": 617440354346467327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1775993330452636372, "before": null}, {"key": {"cell": 617440354346729471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5822982085832149823, "before": null}, {"key": {"cell": 617440354346991615, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5844028979298154825, "before": null}, {"key": {"cell": 617440354347253759, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7115465273855498002, "before": null}, {"key": {"cell": 617440354688040959, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5068721314542938188, "before": null}, {"key": {"cell": 617440354688303103, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1812202495731521867, "before": null}, {"key": {"cell": 617440354691973119, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6151963298836413654, "before": null}, {"key": {"cell": 617440354692235263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -214621033787963092, "before": null}, {"key": {"cell": 617440354692497407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1693198221725061435, "before": null}, {"key": {"cell": 617440356525932543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2708009247733220990, "before": null}, {"key": {"cell": 617440356530913279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 569042972623384732, "before": null}, {"key": {"cell": 617440356531175423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6352031146984604505, "before": null}, {"key": {"cell": 617440356531699711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3455358528420552157, "before": null}, {"key": {"cell": 617440356531961855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4249613542391306024, "before": null}, {"key": {"cell": 617440356532223999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6219400348268714741, "before": null}, {"key": {"cell": 617440356532486143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4608891909074484117, "before": null}, {"key": {"cell": 617440356533010431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6578830696996569025, "before": null}, {"key": {"cell": 617440356533272575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8446957531086253460, "before": null}, {"key": {"cell": 617440356533534719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2834744209449104330, "before": null}, {"key": {"cell": 617440356533796863, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4225038990870581877, "before": null}, {"key": {"cell": 617440356534059007, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 915158958242274089, "before": null}, {"key": {"cell": 617440356534321151, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6478813536578238028, "before": null}, {"key": {"cell": 617440356534583295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3916681405286900840, "before": null}, {"key": {"cell": 617440356538515455, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6839274221144664413, "before": null}, {"key": {"cell": 617440356539301887, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2515835702995732935, "before": null}, {"key": {"cell": 617440356539564031, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3820804404229271803, "before": null}, {"key": {"cell": 617440356539826175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5747794216630784417, "before": null}, {"key": {"cell": 617440356540088319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5425120894181086617, "before": null}, {"key": {"cell": 617440356540350463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8704529947565335651, "before": null}, {"key": {"cell": 617440356540612607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -9214123632812950859, "before": null}, {"key": {"cell": 617440356540874751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5005477536978718876, "before": null}, {"key": {"cell": 617440356541399039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 66500502148143005, "before": null}, {"key": {"cell": 617440356541661183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5621241735677569112, "before": null}, {"key": {"cell": 617440356541923327, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3189416699672562580, "before": null}, {"key": {"cell": 617440356542185471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -648685601346654049, "before": null}, {"key": {"cell": 617440356542447615, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5061186785670039094, "before": null}, {"key": {"cell": 617440356542709759, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7186802256782498734, "before": null}, {"key": {"cell": 617440356542971903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3024744927839710335, "before": null}, {"key": {"cell": 617440356543496191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8080932071472679773, "before": null}, {"key": {"cell": 617440356543758335, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 290384526327636794, "before": null}, {"key": {"cell": 617440356544544767, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5929620053983364786, "before": null}, {"key": {"cell": 617440356544806911, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7930482202140038558, "before": null}, {"key": {"cell": 617440356583604223, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5379729389165180498, "before": null}, {"key": {"cell": 617440356598022143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5379364022834534482, "before": null}, {"key": {"cell": 617440356598284287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5152413415117958236, "before": null}, {"key": {"cell": 617440356598546431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6625189581376118375, "before": null}, {"key": {"cell": 617440356598808575, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8781117874194566816, "before": null}, {"key": {"cell": 617440356599070719, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3525242134851388304, "before": null}, {"key": {"cell": 617440356599332863, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1049227003729435196, "before": null}, {"key": {"cell": 617440356599595007, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3423726895586235931, "before": null}, {"key": {"cell": 617440356600119295, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3658377282110529818, "before": null}, {"key": {"cell": 617440356600381439, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3956608577058523703, "before": null}, {"key": {"cell": 617440356600643583, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3202588660196657915, "before": null}, {"key": {"cell": 617440356600905727, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8618967959155295165, "before": null}, {"key": {"cell": 617440356601167871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -9039712496466258470, "before": null}, {"key": {"cell": 617440356601430015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3152053767091560772, "before": null}, {"key": {"cell": 617440356601692159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7240151178879772244, "before": null}, {"key": {"cell": 617440356602216447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3785430566595165753, "before": null}, {"key": {"cell": 617440356602478591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6185627043485642236, "before": null}, {"key": {"cell": 617440356603002879, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -299165299251516999, "before": null}, {"key": {"cell": 617440356603265023, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3413713897943387393, "before": null}, {"key": {"cell": 617440356603527167, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1989646470221299606, "before": null}, {"key": {"cell": 617440356603789311, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8964753575032243956, "before": null}, {"key": {"cell": 617440356604313599, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1709002190751725741, "before": null}, {"key": {"cell": 617440356604575743, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7217789183510778586, "before": null}, {"key": {"cell": 617440356604837887, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -221137624977466739, "before": null}, {"key": {"cell": 617440356605100031, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4428268592436349543, "before": null}, {"key": {"cell": 617440356605362175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3672128659216041054, "before": null}, {"key": {"cell": 617440356605624319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8971474465921754762, "before": null}, {"key": {"cell": 617440356605886463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8417274479321168014, "before": null}, {"key": {"cell": 617440356606410751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1005803230630749159, "before": null}, {"key": {"cell": 617440356606672895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5006400314150939680, "before": null}, {"key": {"cell": 617440356606935039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1911152050658890718, "before": null}, {"key": {"cell": 617440356607197183, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6919052071703563716, "before": null}, {"key": {"cell": 617440356607721471, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 799218422744730038, "before": null}, {"key": {"cell": 617440356608507903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4442026433129548568, "before": null}, {"key": {"cell": 617440356608770047, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 183849685165823560, "before": null}, {"key": {"cell": 617440356609032191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3418506764076584927, "before": null}, {"key": {"cell": 617440356609294335, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2619741801535491466, "before": null}, {"key": {"cell": 617440356609556479, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2043599314853669857, "before": null}, {"key": {"cell": 617440356609818623, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6340023872042367047, "before": null}, {"key": {"cell": 617440356610080767, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6527233655985499954, "before": null}, {"key": {"cell": 617440356610605055, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7569182680829286609, "before": null}, {"key": {"cell": 617440356610867199, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8992424995776208836, "before": null}, {"key": {"cell": 617440356611129343, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -266862095753599879, "before": null}, {"key": {"cell": 617440356611391487, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4930113511458991437, "before": null}, {"key": {"cell": 617440356648353791, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -9006627049184133015, "before": null}, {"key": {"cell": 617440356649402367, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 229742622277238724, "before": null}, {"key": {"cell": 617440356649664511, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1542021696552224560, "before": null}, {"key": {"cell": 617440356649926655, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4367880550628215633, "before": null}, {"key": {"cell": 617440356653596671, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5280277026845859609, "before": null}, {"key": {"cell": 617440356653858815, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6603514945349227248, "before": null}, {"key": {"cell": 617440356656742399, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7270407325734900767, "before": null}, {"key": {"cell": 617440356657004543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8556907707528980789, "before": null}, {"key": {"cell": 617440356657266687, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7132404568315665403, "before": null}, {"key": {"cell": 617440356657528831, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -719654765251660754, "before": null}, {"key": {"cell": 617440356657790975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6091867165794716184, "before": null}, {"key": {"cell": 617440356658053119, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8224941874444802802, "before": null}, {"key": {"cell": 617440356658315263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5225418022017740973, "before": null}, {"key": {"cell": 617440356659888127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4899286738650357750, "before": null}, {"key": {"cell": 617440356660150271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8319694162032853363, "before": null}, {"key": {"cell": 617440356660412415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6716957729802642649, "before": null}, {"key": {"cell": 617440356660936703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7499052413161047837, "before": null}, {"key": {"cell": 617440356661198847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3363107766674911958, "before": null}, {"key": {"cell": 617440356661460991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4032396573192263633, "before": null}, {"key": {"cell": 617440356661723135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3400387558271284949, "before": null}, {"key": {"cell": 617440356661985279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8660982946348786989, "before": null}, {"key": {"cell": 617440356662247423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5706531721054814634, "before": null}, {"key": {"cell": 617440356662509567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2646707830384298560, "before": null}, {"key": {"cell": 617440356715462655, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8591442886145817967, "before": null}, {"key": {"cell": 617440356715724799, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8670442370548325156, "before": null}, {"key": {"cell": 617440356715986943, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -334465663576940739, "before": null}, {"key": {"cell": 617440356716249087, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4196028981551349911, "before": null}, {"key": {"cell": 617440356716511231, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5427919864689808560, "before": null}, {"key": {"cell": 617440356716773375, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2008655717195863180, "before": null}, {"key": {"cell": 617440356717035519, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6096901348403484581, "before": null}, {"key": {"cell": 617440356717559807, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5360668032742543750, "before": null}, {"key": {"cell": 617440356717821951, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6879854857120258024, "before": null}, {"key": {"cell": 617440356718084095, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4120087124372025674, "before": null}, {"key": {"cell": 617440356718346239, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5314419080798385587, "before": null}, {"key": {"cell": 617440356718608383, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4335660427408646488, "before": null}, {"key": {"cell": 617440356718870527, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1615365186180387883, "before": null}, {"key": {"cell": 617440356719132671, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4921541757167598406, "before": null}, {"key": {"cell": 617440356719656959, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4867406865578638562, "before": null}, {"key": {"cell": 617440356719919103, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7119556204113190128, "before": null}, {"key": {"cell": 617440356720181247, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5516142235388025510, "before": null}, {"key": {"cell": 617440356720443391, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4938020920683491548, "before": null}, {"key": {"cell": 617440356720705535, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4073831680506729056, "before": null}, {"key": {"cell": 617440356720967679, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5087416894258634847, "before": null}, {"key": {"cell": 617440356721229823, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7630114049444455279, "before": null}, {"key": {"cell": 617440356721754111, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2827014627282109282, "before": null}, {"key": {"cell": 617440356722016255, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -938321079115003508, "before": null}, {"key": {"cell": 617440356722278399, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2325878793029384784, "before": null}, {"key": {"cell": 617440356722540543, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 208434548698821500, "before": null}, {"key": {"cell": 617440356722802687, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3368619677116030235, "before": null}, {"key": {"cell": 617440356723064831, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2017593471764650000, "before": null}, {"key": {"cell": 617440356723326975, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7535325604644803216, "before": null}, {"key": {"cell": 617440356723851263, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6328378970996862901, "before": null}, {"key": {"cell": 617440356724113407, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6089615352681202296, "before": null}, {"key": {"cell": 617440356724375551, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7709291468994976204, "before": null}, {"key": {"cell": 617440356724637695, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 497835998624008105, "before": null}, {"key": {"cell": 617440356724899839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7234736477697496376, "before": null}, {"key": {"cell": 617440356725161983, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2464074844092733, "before": null}, {"key": {"cell": 617440356725424127, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6388697869429051647, "before": null}, {"key": {"cell": 617440356725948415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6510448013417301250, "before": null}, {"key": {"cell": 617440356726210559, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8117842240861112752, "before": null}, {"key": {"cell": 617440356726472703, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 233595613732274791, "before": null}, {"key": {"cell": 617440356726734847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7242860286479705903, "before": null}, {"key": {"cell": 617440356726996991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -370490922727877037, "before": null}, {"key": {"cell": 617440356727259135, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7465750641060622340, "before": null}, {"key": {"cell": 617440356727521279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -3770507009112714371, "before": null}, {"key": {"cell": 617440356728045567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3359916635160631177, "before": null}, {"key": {"cell": 617440356728307711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8885773772629668368, "before": null}, {"key": {"cell": 617440356728569855, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1021244097259560959, "before": null}, {"key": {"cell": 617440356728831999, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3255187604472652598, "before": null}, {"key": {"cell": 617440356729094143, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3083196145208738939, "before": null}, {"key": {"cell": 617440356729356287, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1240330479643562953, "before": null}, {"key": {"cell": 617440356729618431, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -434366114012084944, "before": null}, {"key": {"cell": 617440356732239871, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5515485792223737938, "before": null}, {"key": {"cell": 617440356732502015, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4460620624613366769, "before": null}, {"key": {"cell": 617440356732764159, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5175617388171022980, "before": null}, {"key": {"cell": 617440356733026303, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5497355865413054703, "before": null}, {"key": {"cell": 617440356733288447, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8995871296142334876, "before": null}, {"key": {"cell": 617440356733550591, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -868000578080977560, "before": null}, {"key": {"cell": 617440356733812735, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6869851526656026701, "before": null}, {"key": {"cell": 617440356735385599, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -1700182005325292430, "before": null}, {"key": {"cell": 617440356735909887, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7803387624852994222, "before": null}, {"key": {"cell": 617440356736434175, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1624810816390265800, "before": null}, {"key": {"cell": 617440356736696319, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6106389126144962697, "before": null}, {"key": {"cell": 617440356736958463, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -6307626924570302176, "before": null}, {"key": {"cell": 617440356737220607, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6322784400403043201, "before": null}, {"key": {"cell": 617440356737482751, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -5196314049085751835, "before": null}, {"key": {"cell": 617440356737744895, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6525229572826293952, "before": null}, {"key": {"cell": 617440356738007039, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4256577735526208553, "before": null}, {"key": {"cell": 617440356739579903, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4938828102907161414, "before": null}, {"key": {"cell": 617440356740104191, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4419910821717499343, "before": null}, {"key": {"cell": 617440356740628479, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 966040778624104968, "before": null}, {"key": {"cell": 617440356740890623, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4919302861019878310, "before": null}, {"key": {"cell": 617440356741152767, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2046621945258256364, "before": null}, {"key": {"cell": 617440356741414911, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 311907846901057738, "before": null}, {"key": {"cell": 617440356741677055, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5582330288275738067, "before": null}, {"key": {"cell": 617440356741939199, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4880747794989031502, "before": null}, {"key": {"cell": 617440356742201343, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 6665723999265326793, "before": null}, {"key": {"cell": 617440356742725631, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4688835586649944022, "before": null}, {"key": {"cell": 617440356742987775, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8869228819725655820, "before": null}, {"key": {"cell": 617440356743249919, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 2029348066867321837, "before": null}, {"key": {"cell": 617440356743512063, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4100396539350879844, "before": null}, {"key": {"cell": 617440356743774207, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3907843831358540029, "before": null}, {"key": {"cell": 617440356744036351, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 1085027228902085786, "before": null}, {"key": {"cell": 617440356744298495, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5568462913848737669, "before": null}, {"key": {"cell": 617440356744822783, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4824186695275971273, "before": null}, {"key": {"cell": 617440356745084927, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7406830042228548971, "before": null}, {"key": {"cell": 617440356745347071, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 339344866659129668, "before": null}, {"key": {"cell": 617440356745609215, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4030895898702651424, "before": null}, {"key": {"cell": 617440356745871359, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 3839483023260007822, "before": null}, {"key": {"cell": 617440356746133503, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -8297686285025044758, "before": null}, {"key": {"cell": 617440356746395647, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -2470079932429317069, "before": null}, {"key": {"cell": 617440356757667839, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 7332462245960430136, "before": null}, {"key": {"cell": 617440356758454271, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4202121009775121340, "before": null}, {"key": {"cell": 617440356758716415, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -4377816122728103934, "before": null}, {"key": {"cell": 617440356759502847, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 8451890054397631655, "before": null}, {"key": {"cell": 617440356759764991, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 5864648152779688813, "before": null}, {"key": {"cell": 617440356760289279, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 4843967759471755634, "before": null}, {"key": {"cell": 617440356760551423, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": 9046208443643433963, "before": null}, {"key": {"cell": 617440356760813567, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -636395585757533511, "before": null}, {"key": {"cell": 617440356761075711, "area_id": "d8bf9e52-7a46-5fba-ba31-7f588d6bca13", "municipality_id": 1}, "after": -7504879648206326361, "before": null}, {"key": {"cell": 617440353863860223, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8687091839253652898, "before": null}, {"key": {"cell": 617440353867530239, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8465002323716609204, "before": null}, {"key": {"cell": 617440353867792383, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6613550643458374428, "before": null}, {"key": {"cell": 617440353868054527, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4296482523996327120, "before": null}, {"key": {"cell": 617440353868316671, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1745478329471724291, "before": null}, {"key": {"cell": 617440353868578815, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4691426328004866028, "before": null}, {"key": {"cell": 617440353868840959, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -770790917904208608, "before": null}, {"key": {"cell": 617440353869103103, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1111471136417666374, "before": null}, {"key": {"cell": 617440353869627391, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4482127929975610044, "before": null}, {"key": {"cell": 617440353869889535, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2533315285681570188, "before": null}, {"key": {"cell": 617440353870151679, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5547661350298222099, "before": null}, {"key": {"cell": 617440353870413823, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2223505479084620914, "before": null}, {"key": {"cell": 617440353870675967, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7567497347704705017, "before": null}, {"key": {"cell": 617440353870938111, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6147298888596317936, "before": null}, {"key": {"cell": 617440353871200255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1390685540862078168, "before": null}, {"key": {"cell": 617440353875918847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8479659959477110205, "before": null}, {"key": {"cell": 617440353876443135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5530355402995455922, "before": null}, {"key": {"cell": 617440353876705279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5712579444157340001, "before": null}, {"key": {"cell": 617440353877491711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1162765134445835823, "before": null}, {"key": {"cell": 617440353935163391, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4147271778925457683, "before": null}, {"key": {"cell": 617440354098216959, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8048998806716031584, "before": null}, {"key": {"cell": 617440354098479103, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2687927332611481499, "before": null}, {"key": {"cell": 617440354098741247, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8398462253071774094, "before": null}, {"key": {"cell": 617440354099003391, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1047181015786789723, "before": null}, {"key": {"cell": 617440354099265535, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4902253972011198811, "before": null}, {"key": {"cell": 617440354099527679, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2828440377209143566, "before": null}, {"key": {"cell": 617440354099789823, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8278776367704288268, "before": null}, {"key": {"cell": 617440354100314111, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6866269563110536245, "before": null}, {"key": {"cell": 617440354100576255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8864053789077480677, "before": null}, {"key": {"cell": 617440354100838399, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6566171235586783620, "before": null}, {"key": {"cell": 617440354101100543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3938701435459033495, "before": null}, {"key": {"cell": 617440354101362687, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3513639856019118917, "before": null}, {"key": {"cell": 617440354101624831, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7372077958637395081, "before": null}, {"key": {"cell": 617440354101886975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1436828296336787885, "before": null}, {"key": {"cell": 617440354102411263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 535527151330852621, "before": null}, {"key": {"cell": 617440354102673407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4092503237426295392, "before": null}, {"key": {"cell": 617440354102935551, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6012491493632206923, "before": null}, {"key": {"cell": 617440354103197695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5397871788450187219, "before": null}, {"key": {"cell": 617440354103459839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5517252738386744419, "before": null}, {"key": {"cell": 617440354103721983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1896885273195661238, "before": null}, {"key": {"cell": 617440354103984127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7802065306063433217, "before": null}, {"key": {"cell": 617440354104508415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1972296917544869896, "before": null}, {"key": {"cell": 617440354104770559, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6284401736019234999, "before": null}, {"key": {"cell": 617440354105032703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2485622147110971103, "before": null}, {"key": {"cell": 617440354105294847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1655841643707123566, "before": null}, {"key": {"cell": 617440354105556991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2366773837534213490, "before": null}, {"key": {"cell": 617440354105819135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7082165256759731625, "before": null}, {"key": {"cell": 617440354106081279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1281731189988786623, "before": null}, {"key": {"cell": 617440354106605567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2721820009113336466, "before": null}, {"key": {"cell": 617440354106867711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3319050859102220138, "before": null}, {"key": {"cell": 617440354107129855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5408983080490852249, "before": null}, {"key": {"cell": 617440354107391999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8737175665507717301, "before": null}, {"key": {"cell": 617440354107654143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1823049467971388290, "before": null}, {"key": {"cell": 617440354107916287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 493573208457706142, "before": null}, {"key": {"cell": 617440354108178431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1669466901991830960, "before": null}, {"key": {"cell": 617440354108702719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5024618955267808166, "before": null}, {"key": {"cell": 617440354108964863, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4348302213015940879, "before": null}, {"key": {"cell": 617440354109227007, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2447157032787051072, "before": null}, {"key": {"cell": 617440354109489151, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1566916540741547009, "before": null}, {"key": {"cell": 617440354109751295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8460906205726501021, "before": null}, {"key": {"cell": 617440354110013439, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1390355440220292955, "before": null}, {"key": {"cell": 617440354110275583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 350096120240721746, "before": null}, {"key": {"cell": 617440354110799871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5063465109099018063, "before": null}, {"key": {"cell": 617440354111062015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3183512795217328619, "before": null}, {"key": {"cell": 617440354111324159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1468470651327171614, "before": null}, {"key": {"cell": 617440354111586303, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3767944286433546534, "before": null}, {"key": {"cell": 617440354111848447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7396564371295064720, "before": null}, {"key": {"cell": 617440354112110591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -647785636556267897, "before": null}, {"key": {"cell": 617440354112372735, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1290524724503300529, "before": null}, {"key": {"cell": 617440354114994175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2299945462895749263, "before": null}, {"key": {"cell": 617440354115256319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8468299889551362701, "before": null}, {"key": {"cell": 617440354115518463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6639781559149785037, "before": null}, {"key": {"cell": 617440354115780607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6818163881344512660, "before": null}, {"key": {"cell": 617440354116042751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2837705075259156917, "before": null}, {"key": {"cell": 617440354116304895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4021742039427944576, "before": null}, {"key": {"cell": 617440354116567039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3657669020524637198, "before": null}, {"key": {"cell": 617440354117091327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3482539162256038050, "before": null}, {"key": {"cell": 617440354117353471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8969536689921026135, "before": null}, {"key": {"cell": 617440354117615615, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2915443455568774250, "before": null}, {"key": {"cell": 617440354117877759, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7851382949925401362, "before": null}, {"key": {"cell": 617440354118139903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6194816578477731530, "before": null}, {"key": {"cell": 617440354118402047, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1831237986208165257, "before": null}, {"key": {"cell": 617440354118664191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6819398889514858524, "before": null}, {"key": {"cell": 617440354119188479, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8963619132206076815, "before": null}, {"key": {"cell": 617440354119450623, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2280068804978751487, "before": null}, {"key": {"cell": 617440354119712767, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1250113561141235886, "before": null}, {"key": {"cell": 617440354119974911, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2850303615370836859, "before": null}, {"key": {"cell": 617440354120237055, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8560729779917802379, "before": null}, {"key": {"cell": 617440354120499199, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 652835672828536570, "before": null}, {"key": {"cell": 617440354120761343, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6722267402681511572, "before": null}, {"key": {"cell": 617440354121285631, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -35687705182797434, "before": null}, {"key": {"cell": 617440354121547775, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3217300942372932999, "before": null}, {"key": {"cell": 617440354121809919, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8590091394946912830, "before": null}, {"key": {"cell": 617440354122072063, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6363691555618577085, "before": null}, {"key": {"cell": 617440354122334207, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3513498560708792943, "before": null}, {"key": {"cell": 617440354122596351, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 477144149535630530, "before": null}, {"key": {"cell": 617440354122858495, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4588915499764045281, "before": null}, {"key": {"cell": 617440354123382783, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6271717294211929810, "before": null}, {"key": {"cell": 617440354123644927, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8267538264731851877, "before": null}, {"key": {"cell": 617440354123907071, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3786758996067972963, "before": null}, {"key": {"cell": 617440354124169215, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 556683331052591625, "before": null}, {"key": {"cell": 617440354124431359, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4249209096071559368, "before": null}, {"key": {"cell": 617440354124693503, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4763747356573223444, "before": null}, {"key": {"cell": 617440354124955647, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2151481132762929826, "before": null}, {"key": {"cell": 617440354125479935, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 278086119635950080, "before": null}, {"key": {"cell": 617440354125742079, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2502816435683293447, "before": null}, {"key": {"cell": 617440354126004223, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8487831704707646406, "before": null}, {"key": {"cell": 617440354126266367, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3467181812039480174, "before": null}, {"key": {"cell": 617440354126528511, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3714798623664850255, "before": null}, {"key": {"cell": 617440354126790655, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6886546937135033772, "before": null}, {"key": {"cell": 617440354127052799, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3688722363314506375, "before": null}, {"key": {"cell": 617440354127577087, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5672210237540851076, "before": null}, {"key": {"cell": 617440354127839231, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6812453624228248046, "before": null}, {"key": {"cell": 617440354128101375, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3641631412427599928, "before": null}, {"key": {"cell": 617440354128363519, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 9127796396415484676, "before": null}, {"key": {"cell": 617440354128625663, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3444154639200495977, "before": null}, {"key": {"cell": 617440354128887807, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4611495415205551383, "before": null}, {"key": {"cell": 617440354129149951, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5682923619705334993, "before": null}, {"key": {"cell": 617440354131771391, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -757441465011386918, "before": null}, {"key": {"cell": 617440354132033535, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5077286875880863710, "before": null}, {"key": {"cell": 617440354132295679, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7034143414985311173, "before": null}, {"key": {"cell": 617440354132557823, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9203908204484520667, "before": null}, {"key": {"cell": 617440354132819967, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6212891837686390308, "before": null}, {"key": {"cell": 617440354133082111, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8114593853323655980, "before": null}, {"key": {"cell": 617440354133344255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4490373822013491329, "before": null}, {"key": {"cell": 617440354133868543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1773321293269653941, "before": null}, {"key": {"cell": 617440354134130687, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6397060489847098437, "before": null}, {"key": {"cell": 617440354134392831, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7663411285551141339, "before": null}, {"key": {"cell": 617440354134654975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4977829062188844954, "before": null}, {"key": {"cell": 617440354134917119, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1905748425240723497, "before": null}, {"key": {"cell": 617440354135179263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6316173686928935940, "before": null}, {"key": {"cell": 617440354135441407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5770379033486245181, "before": null}, {"key": {"cell": 617440354135965695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1428240222935490025, "before": null}, {"key": {"cell": 617440354136227839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2838449761954043874, "before": null}, {"key": {"cell": 617440354136489983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7700487942691874202, "before": null}, {"key": {"cell": 617440354136752127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7136826817616155108, "before": null}, {"key": {"cell": 617440354137014271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1735387576418181323, "before": null}, {"key": {"cell": 617440354137276415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4275946984925658654, "before": null}, {"key": {"cell": 617440354137538559, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 403731745062861088, "before": null}, {"key": {"cell": 617440354138062847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8854051709719548954, "before": null}, {"key": {"cell": 617440354138324991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1108961513322109077, "before": null}, {"key": {"cell": 617440354138587135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6783626152289528634, "before": null}, {"key": {"cell": 617440354138849279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -143013587271116899, "before": null}, {"key": {"cell": 617440354139111423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4061298555493892648, "before": null}, {"key": {"cell": 617440354139373567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6939671093589416767, "before": null}, {"key": {"cell": 617440354139635711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4859498812447831127, "before": null}, {"key": {"cell": 617440354140159999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5921090544758434444, "before": null}, {"key": {"cell": 617440354140422143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2184585039788695950, "before": null}, {"key": {"cell": 617440354140684287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7132605595231672663, "before": null}, {"key": {"cell": 617440354140946431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -918859621370598956, "before": null}, {"key": {"cell": 617440354141208575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7902075920595974992, "before": null}, {"key": {"cell": 617440354141470719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6814036321663795425, "before": null}, {"key": {"cell": 617440354141732863, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2866364982700729900, "before": null}, {"key": {"cell": 617440354142257151, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1268458840257828522, "before": null}, {"key": {"cell": 617440354142519295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -122716392586612594, "before": null}, {"key": {"cell": 617440354142781439, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4188434114245798169, "before": null}, {"key": {"cell": 617440354143043583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8723840411224513556, "before": null}, {"key": {"cell": 617440354143305727, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7644634058245067460, "before": null}, {"key": {"cell": 617440354143567871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3136164516380496811, "before": null}, {"key": {"cell": 617440354143830015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2235767835251707270, "before": null}, {"key": {"cell": 617440354144354303, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6050936590708886008, "before": null}, {"key": {"cell": 617440354144616447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7584218052326940827, "before": null}, {"key": {"cell": 617440354144878591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5558275607026566803, "before": null}, {"key": {"cell": 617440354145140735, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5792533001260722963, "before": null}, {"key": {"cell": 617440354145402879, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3019167451625153238, "before": null}, {"key": {"cell": 617440354145665023, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6404679027350158700, "before": null}, {"key": {"cell": 617440354145927167, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3287598756777036013, "before": null}, {"key": {"cell": 617440354148548607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8426319122072346999, "before": null}, {"key": {"cell": 617440354148810751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7597279509972553446, "before": null}, {"key": {"cell": 617440354149072895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 991941450533181864, "before": null}, {"key": {"cell": 617440354149335039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1999245493415679295, "before": null}, {"key": {"cell": 617440354149597183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3100372151566143541, "before": null}, {"key": {"cell": 617440354149859327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6168841149180846035, "before": null}, {"key": {"cell": 617440354150121471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4347003503551618951, "before": null}, {"key": {"cell": 617440354150645759, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7953999360794223085, "before": null}, {"key": {"cell": 617440354150907903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3558093005565066118, "before": null}, {"key": {"cell": 617440354151170047, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4222832002371981559, "before": null}, {"key": {"cell": 617440354151432191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5664578966394747994, "before": null}, {"key": {"cell": 617440354151694335, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4825422395143785498, "before": null}, {"key": {"cell": 617440354151956479, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2108650754736093872, "before": null}, {"key": {"cell": 617440354152218623, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3491998009307593818, "before": null}, {"key": {"cell": 617440354152742911, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3025325527529106031, "before": null}, {"key": {"cell": 617440354153005055, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5997559355852423459, "before": null}, {"key": {"cell": 617440354153267199, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4601734162723523036, "before": null}, {"key": {"cell": 617440354153529343, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6497591620917115318, "before": null}, {"key": {"cell": 617440354153791487, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5676546348173547635, "before": null}, {"key": {"cell": 617440354154053631, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2717025838664246098, "before": null}, {"key": {"cell": 617440354154315775, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3950061169028338562, "before": null}, {"key": {"cell": 617440354154840063, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5172699631552968419, "before": null}, {"key": {"cell": 617440354155102207, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6965212231421434047, "before": null}, {"key": {"cell": 617440354155364351, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2492085864849159455, "before": null}, {"key": {"cell": 617440354155626495, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8977056728343652146, "before": null}, {"key": {"cell": 617440354155888639, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4077965439386255852, "before": null}, {"key": {"cell": 617440354156150783, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2289143946300390483, "before": null}, {"key": {"cell": 617440354156412927, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4864744302068146986, "before": null}, {"key": {"cell": 617440354156937215, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3510643723109201612, "before": null}, {"key": {"cell": 617440354157199359, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4776469712099947833, "before": null}, {"key": {"cell": 617440354157461503, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2497394468672505825, "before": null}, {"key": {"cell": 617440354157723647, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4490195217621560682, "before": null}, {"key": {"cell": 617440354157985791, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2274984224492887706, "before": null}, {"key": {"cell": 617440354158247935, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1193639186750416143, "before": null}, {"key": {"cell": 617440354158510079, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5388364557923455382, "before": null}, {"key": {"cell": 617440354159034367, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1052985002521084059, "before": null}, {"key": {"cell": 617440354159296511, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 565409249384119871, "before": null}, {"key": {"cell": 617440354159558655, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2962648183647893725, "before": null}, {"key": {"cell": 617440354159820799, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4490265479131282406, "before": null}, {"key": {"cell": 617440354160082943, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -220416292463659798, "before": null}, {"key": {"cell": 617440354160345087, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 929590061407054288, "before": null}, {"key": {"cell": 617440354160607231, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1179189990964984667, "before": null}, {"key": {"cell": 617440354161131519, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3336223229836240043, "before": null}, {"key": {"cell": 617440354161393663, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2260462365410790176, "before": null}, {"key": {"cell": 617440354161655807, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5323329991543790119, "before": null}, {"key": {"cell": 617440354161917951, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 342353509417059533, "before": null}, {"key": {"cell": 617440354162180095, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4657007193248653310, "before": null}, {"key": {"cell": 617440354162442239, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5512049848212482819, "before": null}, {"key": {"cell": 617440354162704383, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1433773853055562834, "before": null}, {"key": {"cell": 617440354165587967, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2995919475850080030, "before": null}, {"key": {"cell": 617440354166112255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4819615160704709783, "before": null}, {"key": {"cell": 617440354167422975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7606107285721984546, "before": null}, {"key": {"cell": 617440354167685119, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5965289077914769530, "before": null}, {"key": {"cell": 617440354167947263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6383375733022224382, "before": null}, {"key": {"cell": 617440354168209407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8565483345040678784, "before": null}, {"key": {"cell": 617440354168471551, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4895900591895025602, "before": null}, {"key": {"cell": 617440354168733695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7854184073446516331, "before": null}, {"key": {"cell": 617440354168995839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4926094362195154122, "before": null}, {"key": {"cell": 617440354171617279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4751692574822402262, "before": null}, {"key": {"cell": 617440354171879423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4915639675784645743, "before": null}, {"key": {"cell": 617440354172141567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1462731396038694926, "before": null}, {"key": {"cell": 617440354172403711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2896201838684343884, "before": null}, {"key": {"cell": 617440354172665855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5345656786838909399, "before": null}, {"key": {"cell": 617440354172927999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1107291315560815343, "before": null}, {"key": {"cell": 617440354173190143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5600623031909748398, "before": null}, {"key": {"cell": 617440354176073727, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5026771287398153560, "before": null}, {"key": {"cell": 617440354176598015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2796024609338541152, "before": null}, {"key": {"cell": 617440354182103039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3164165834613995349, "before": null}, {"key": {"cell": 617440354182365183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6306705560027560119, "before": null}, {"key": {"cell": 617440354182627327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7196859045682677233, "before": null}, {"key": {"cell": 617440354182889471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -38392722720237368, "before": null}, {"key": {"cell": 617440354183151615, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7059511624398897898, "before": null}, {"key": {"cell": 617440354183413759, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1274888469802437642, "before": null}, {"key": {"cell": 617440354183675903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6297344160601403013, "before": null}, {"key": {"cell": 617440354184200191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -140325441776840626, "before": null}, {"key": {"cell": 617440354184462335, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6315322693443144331, "before": null}, {"key": {"cell": 617440354184724479, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3232004950615676832, "before": null}, {"key": {"cell": 617440354184986623, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8170222705925932296, "before": null}, {"key": {"cell": 617440354185248767, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 85853564497570512, "before": null}, {"key": {"cell": 617440354185510911, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4104581677456403847, "before": null}, {"key": {"cell": 617440354185773055, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7530154683452212637, "before": null}, {"key": {"cell": 617440354186297343, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8160481439724317533, "before": null}, {"key": {"cell": 617440354186559487, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -460471643170221802, "before": null}, {"key": {"cell": 617440354186821631, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -368015248884312573, "before": null}, {"key": {"cell": 617440354187083775, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5047930446540158708, "before": null}, {"key": {"cell": 617440354187345919, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3773179721615070686, "before": null}, {"key": {"cell": 617440354187608063, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2742253336169755026, "before": null}, {"key": {"cell": 617440354187870207, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3193498506023256751, "before": null}, {"key": {"cell": 617440354188394495, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3022300399574327002, "before": null}, {"key": {"cell": 617440354188656639, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4959675647290257009, "before": null}, {"key": {"cell": 617440354188918783, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5643563087731883153, "before": null}, {"key": {"cell": 617440354189180927, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1317141601588774157, "before": null}, {"key": {"cell": 617440354189443071, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5065513480367909718, "before": null}, {"key": {"cell": 617440354189705215, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1539562262022871580, "before": null}, {"key": {"cell": 617440354189967359, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4769448886898328056, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-796c-88fe-c6f0ba076746', 7, 'areas', 'cell_area', '[{"key": {"cell": 617440354190491647, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6921231273352924585, "before": null}, {"key": {"cell": 617440354190753791, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1126457869239995201, "before": null}, {"key": {"cell": 617440354191015935, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8911800696736764569, "before": null}, {"key": {"cell": 617440354191278079, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6664872851558512675, "before": null}, {"key": {"cell": 617440354191540223, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -889655067246088044, "before": null}, {"key": {"cell": 617440354191802367, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6814797284105727190, "before": null}, {"key": {"cell": 617440354192064511, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1674362098737186014, "before": null}, {"key": {"cell": 617440354192588799, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6899678434010347732, "before": null}, {"key": {"cell": 617440354192850943, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8892230613140283756, "before": null}, {"key": {"cell": 617440354193113087, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3740649044442152995, "before": null}, {"key": {"cell": 617440354193375231, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3570208093443989604, "before": null}, {"key": {"cell": 617440354193637375, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2584746674741266681, "before": null}, {"key": {"cell": 617440354194161663, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3579295080680321107, "before": null}, {"key": {"cell": 617440354194685951, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5152294792313543211, "before": null}, {"key": {"cell": 617440354194948095, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3753113435571079920, "before": null}, {"key": {"cell": 617440354195210239, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 66836398555919778, "before": null}, {"key": {"cell": 617440354195472383, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -417926938640088472, "before": null}, {"key": {"cell": 617440354195734527, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7937238324924209248, "before": null}, {"key": {"cell": 617440354195996671, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8530155393164591030, "before": null}, {"key": {"cell": 617440354196258815, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8855253974705736039, "before": null}, {"key": {"cell": 617440354198880255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3814733989196723789, "before": null}, {"key": {"cell": 617440354199142399, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4883105477766225086, "before": null}, {"key": {"cell": 617440354199404543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2894900729168389796, "before": null}, {"key": {"cell": 617440354199666687, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7044197798070796747, "before": null}, {"key": {"cell": 617440354200190975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6360326764045196611, "before": null}, {"key": {"cell": 617440354200453119, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4376878121715902155, "before": null}, {"key": {"cell": 617440354200977407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2904699387243344098, "before": null}, {"key": {"cell": 617440354201239551, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6769522400282382233, "before": null}, {"key": {"cell": 617440354201501695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -531107759274920649, "before": null}, {"key": {"cell": 617440354201763839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8162492100416634830, "before": null}, {"key": {"cell": 617440354202025983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3969028330589573836, "before": null}, {"key": {"cell": 617440354202288127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2142536001797440232, "before": null}, {"key": {"cell": 617440354202550271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1605282345064489291, "before": null}, {"key": {"cell": 617440354203074559, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4588035458812965661, "before": null}, {"key": {"cell": 617440354203336703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7562255309754790318, "before": null}, {"key": {"cell": 617440354203598847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4186465347124996691, "before": null}, {"key": {"cell": 617440354203860991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7403425807046759263, "before": null}, {"key": {"cell": 617440354204385279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3129967016792355676, "before": null}, {"key": {"cell": 617440354205171711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6567839242199513093, "before": null}, {"key": {"cell": 617440354205433855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4497686942355092963, "before": null}, {"key": {"cell": 617440354205695999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4523581543088053588, "before": null}, {"key": {"cell": 617440354205958143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3213736344514349826, "before": null}, {"key": {"cell": 617440354206220287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6449158519920707074, "before": null}, {"key": {"cell": 617440354206482431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1880314587184982884, "before": null}, {"key": {"cell": 617440354206744575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6828723363934589542, "before": null}, {"key": {"cell": 617440354209366015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8535703752095413448, "before": null}, {"key": {"cell": 617440354209628159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3125280292847758981, "before": null}, {"key": {"cell": 617440354209890303, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1184883401957202473, "before": null}, {"key": {"cell": 617440354210152447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 428702050520383390, "before": null}, {"key": {"cell": 617440354210414591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6360834810211400956, "before": null}, {"key": {"cell": 617440354210676735, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7204798573855387814, "before": null}, {"key": {"cell": 617440354210938879, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8288823544120248722, "before": null}, {"key": {"cell": 617440354240823295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4390035534850668594, "before": null}, {"key": {"cell": 617440354241347583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6274308191257451040, "before": null}, {"key": {"cell": 617440354241871871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7451938227967201518, "before": null}, {"key": {"cell": 617440354242134015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2371136549302885855, "before": null}, {"key": {"cell": 617440354242396159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -51967079034341880, "before": null}, {"key": {"cell": 617440354245017599, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -409458730905856886, "before": null}, {"key": {"cell": 617440354245541887, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6721047338917710985, "before": null}, {"key": {"cell": 617440354246066175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2666062331797700370, "before": null}, {"key": {"cell": 617440354246328319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 820622340630456065, "before": null}, {"key": {"cell": 617440354246590463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -268812929029713976, "before": null}, {"key": {"cell": 617440354279620607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8554441179665138137, "before": null}, {"key": {"cell": 617440354299543551, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2331407403572944761, "before": null}, {"key": {"cell": 617440354299805695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3403528992220578207, "before": null}, {"key": {"cell": 617440354300067839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8825868248403974573, "before": null}, {"key": {"cell": 617440354300329983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1896003323418589102, "before": null}, {"key": {"cell": 617440354300592127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1423090571748571299, "before": null}, {"key": {"cell": 617440354300854271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4212348376062336775, "before": null}, {"key": {"cell": 617440354301116415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2184766739143819959, "before": null}, {"key": {"cell": 617440354301640703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5761746864342601983, "before": null}, {"key": {"cell": 617440354301902847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8096059981688610386, "before": null}, {"key": {"cell": 617440354302164991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8285780922467865762, "before": null}, {"key": {"cell": 617440354302427135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 21853948975422048, "before": null}, {"key": {"cell": 617440354302689279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5053764334497437571, "before": null}, {"key": {"cell": 617440354302951423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6407425608508671845, "before": null}, {"key": {"cell": 617440354303213567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1634534145596974000, "before": null}, {"key": {"cell": 617440354303737855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3208882972158843462, "before": null}, {"key": {"cell": 617440354303999999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6899191248404955098, "before": null}, {"key": {"cell": 617440354304262143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8842752141364993888, "before": null}, {"key": {"cell": 617440354304524287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 864846761611268929, "before": null}, {"key": {"cell": 617440354304786431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1360798020983599251, "before": null}, {"key": {"cell": 617440354305048575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2521677467348410997, "before": null}, {"key": {"cell": 617440354305310719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4084745730996426780, "before": null}, {"key": {"cell": 617440354305835007, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -931783007070617963, "before": null}, {"key": {"cell": 617440354306097151, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7023704687137757596, "before": null}, {"key": {"cell": 617440354306359295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4190556660933699603, "before": null}, {"key": {"cell": 617440354306621439, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7006018936606203204, "before": null}, {"key": {"cell": 617440354306883583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3085829721021862686, "before": null}, {"key": {"cell": 617440354307145727, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6583156684814094847, "before": null}, {"key": {"cell": 617440354307407871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4138892941049730658, "before": null}, {"key": {"cell": 617440354307932159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3100017457983568733, "before": null}, {"key": {"cell": 617440354308456447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4265508340409725660, "before": null}, {"key": {"cell": 617440354308718591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7107440790449122031, "before": null}, {"key": {"cell": 617440354309505023, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1109591569529733329, "before": null}, {"key": {"cell": 617440354310553599, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3492451522360002452, "before": null}, {"key": {"cell": 617440354311602175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5534916025484578683, "before": null}, {"key": {"cell": 617440354312126463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3498387828970060594, "before": null}, {"key": {"cell": 617440354312388607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5119119932720774402, "before": null}, {"key": {"cell": 617440354312650751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5601360176672337819, "before": null}, {"key": {"cell": 617440354312912895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2940026194608005240, "before": null}, {"key": {"cell": 617440354313175039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8324560032232462584, "before": null}, {"key": {"cell": 617440354313437183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8385037389812975478, "before": null}, {"key": {"cell": 617440354313699327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4746827792204513978, "before": null}, {"key": {"cell": 617440354320515071, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3638408361597751108, "before": null}, {"key": {"cell": 617440354321563647, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 289210672453213158, "before": null}, {"key": {"cell": 617440354322087935, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6598513486003297292, "before": null}, {"key": {"cell": 617440354333097983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 377435250708508141, "before": null}, {"key": {"cell": 617440354333360127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3718384672171890638, "before": null}, {"key": {"cell": 617440354333622271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6375396004975112932, "before": null}, {"key": {"cell": 617440354333884415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3859640787126039808, "before": null}, {"key": {"cell": 617440354334146559, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6478446532357241027, "before": null}, {"key": {"cell": 617440354334408703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5715098805804110333, "before": null}, {"key": {"cell": 617440354334670847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4237538124954822136, "before": null}, {"key": {"cell": 617440354335195135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7447240050409134148, "before": null}, {"key": {"cell": 617440354335457279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5665480396413024045, "before": null}, {"key": {"cell": 617440354335719423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3326764540128097492, "before": null}, {"key": {"cell": 617440354336243711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7393076001336761017, "before": null}, {"key": {"cell": 617440354336505855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7721047382559086651, "before": null}, {"key": {"cell": 617440354336767999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2171012952752200620, "before": null}, {"key": {"cell": 617440354337292287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4048806650033987665, "before": null}, {"key": {"cell": 617440354337554431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5871592395163101454, "before": null}, {"key": {"cell": 617440354337816575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1342371765464290222, "before": null}, {"key": {"cell": 617440354338078719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3783578951634251020, "before": null}, {"key": {"cell": 617440354338340863, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8431085295809686484, "before": null}, {"key": {"cell": 617440354338603007, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3061375085973781428, "before": null}, {"key": {"cell": 617440354338865151, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6160798851282358615, "before": null}, {"key": {"cell": 617440354339389439, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1439782710077992141, "before": null}, {"key": {"cell": 617440354339651583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8118954532084733293, "before": null}, {"key": {"cell": 617440354339913727, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2934818088529272859, "before": null}, {"key": {"cell": 617440354340175871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5355535987201592862, "before": null}, {"key": {"cell": 617440354340438015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2342737636513129057, "before": null}, {"key": {"cell": 617440354340700159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2551634990256182713, "before": null}, {"key": {"cell": 617440354340962303, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7119393265753073303, "before": null}, {"key": {"cell": 617440354341486591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1085279216236383344, "before": null}, {"key": {"cell": 617440354341748735, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4934802396641427227, "before": null}, {"key": {"cell": 617440354342010879, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1595625388352408069, "before": null}, {"key": {"cell": 617440354342273023, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5632746738054614476, "before": null}, {"key": {"cell": 617440354342535167, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9007542610750605986, "before": null}, {"key": {"cell": 617440354342797311, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7440870745798204042, "before": null}, {"key": {"cell": 617440354343059455, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3894395561788053644, "before": null}, {"key": {"cell": 617440354343583743, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 296282494970979401, "before": null}, {"key": {"cell": 617440354343845887, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2941514873733876393, "before": null}, {"key": {"cell": 617440354344108031, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2457953506689064784, "before": null}, {"key": {"cell": 617440354344370175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2209295145855536475, "before": null}, {"key": {"cell": 617440354344632319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4204059588513217686, "before": null}, {"key": {"cell": 617440354344894463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8634464139760765771, "before": null}, {"key": {"cell": 617440354345156607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2730683211639726940, "before": null}, {"key": {"cell": 617440354345680895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9018908295688205160, "before": null}, {"key": {"cell": 617440354345943039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6925491660600404632, "before": null}, {"key": {"cell": 617440354346205183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4761927159870830239, "before": null}, {"key": {"cell": 617440354346467327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6427116622808124448, "before": null}, {"key": {"cell": 617440354346729471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1435434841125753667, "before": null}, {"key": {"cell": 617440354346991615, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1020350344144572938, "before": null}, {"key": {"cell": 617440354347253759, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1976355307261525185, "before": null}, {"key": {"cell": 617440354688040959, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4808463617676036350, "before": null}, {"key": {"cell": 617440354688303103, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4083247157063905754, "before": null}, {"key": {"cell": 617440354691973119, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1737115108864437578, "before": null}, {"key": {"cell": 617440354692235263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6481780826754764807, "before": null}, {"key": {"cell": 617440354692497407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4245090451288367141, "before": null}, {"key": {"cell": 617440356525932543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6011174160402295662, "before": null}, {"key": {"cell": 617440356530913279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8753244503860915123, "before": null}, {"key": {"cell": 617440356531175423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5462061344488657085, "before": null}, {"key": {"cell": 617440356531699711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4351131289290824954, "before": null}, {"key": {"cell": 617440356531961855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -925860604810931799, "before": null}, {"key": {"cell": 617440356532223999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3929063777159467747, "before": null}, {"key": {"cell": 617440356532486143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 75427029862202402, "before": null}, {"key": {"cell": 617440356533010431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8605024971298737145, "before": null}, {"key": {"cell": 617440356533272575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3585688617968914986, "before": null}, {"key": {"cell": 617440356533534719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4504436316214124275, "before": null}, {"key": {"cell": 617440356533796863, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2362612539400917753, "before": null}, {"key": {"cell": 617440356534059007, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5278673958631018044, "before": null}, {"key": {"cell": 617440356534321151, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5930778628968347322, "before": null}, {"key": {"cell": 617440356534583295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1075912796336759521, "before": null}, {"key": {"cell": 617440356538515455, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6173907740353479427, "before": null}, {"key": {"cell": 617440356539301887, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3960066055627167977, "before": null}, {"key": {"cell": 617440356539564031, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3386460316876637073, "before": null}, {"key": {"cell": 617440356539826175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6496724781530786619, "before": null}, {"key": {"cell": 617440356540088319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5245198708982760727, "before": null}, {"key": {"cell": 617440356540350463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 483419911977470273, "before": null}, {"key": {"cell": 617440356540612607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1562532870361820088, "before": null}, {"key": {"cell": 617440356540874751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1070009940466436915, "before": null}, {"key": {"cell": 617440356541399039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7887883741997258948, "before": null}, {"key": {"cell": 617440356541661183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5049692108632201401, "before": null}, {"key": {"cell": 617440356541923327, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3378746382990533061, "before": null}, {"key": {"cell": 617440356542185471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 966733268780228049, "before": null}, {"key": {"cell": 617440356542447615, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8707946763223463125, "before": null}, {"key": {"cell": 617440356542709759, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5249307170865591641, "before": null}, {"key": {"cell": 617440356542971903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4876056069432147115, "before": null}, {"key": {"cell": 617440356543496191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5452606453921971917, "before": null}, {"key": {"cell": 617440356543758335, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4931465019491702902, "before": null}, {"key": {"cell": 617440356544544767, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4054074935679159026, "before": null}, {"key": {"cell": 617440356544806911, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7613251634088913109, "before": null}, {"key": {"cell": 617440356583604223, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7750717717117144204, "before": null}, {"key": {"cell": 617440356598022143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 414040057132408279, "before": null}, {"key": {"cell": 617440356598284287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7609913030377075040, "before": null}, {"key": {"cell": 617440356598546431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1155813761264982551, "before": null}, {"key": {"cell": 617440356598808575, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3805954924245739536, "before": null}, {"key": {"cell": 617440356599070719, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 57466440867324243, "before": null}, {"key": {"cell": 617440356599332863, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3079268671801350180, "before": null}, {"key": {"cell": 617440356599595007, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7690459158293378572, "before": null}, {"key": {"cell": 617440356600119295, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3010568850073798577, "before": null}, {"key": {"cell": 617440356600381439, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1761946517320408292, "before": null}, {"key": {"cell": 617440356600643583, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -190426787858986098, "before": null}, {"key": {"cell": 617440356600905727, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4801424797773699124, "before": null}, {"key": {"cell": 617440356601167871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6342682238201869014, "before": null}, {"key": {"cell": 617440356601430015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5000793781492940430, "before": null}, {"key": {"cell": 617440356601692159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3836975264851253867, "before": null}, {"key": {"cell": 617440356602216447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7604115129768784790, "before": null}, {"key": {"cell": 617440356602478591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4444555579705491219, "before": null}, {"key": {"cell": 617440356603002879, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6603641503063243301, "before": null}, {"key": {"cell": 617440356603265023, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1875393790815408683, "before": null}, {"key": {"cell": 617440356603527167, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1811266567964904055, "before": null}, {"key": {"cell": 617440356603789311, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6251142770722515351, "before": null}, {"key": {"cell": 617440356604313599, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8774413471693062959, "before": null}, {"key": {"cell": 617440356604575743, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3921608274431871622, "before": null}, {"key": {"cell": 617440356604837887, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7035050648951220226, "before": null}, {"key": {"cell": 617440356605100031, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8721504986019631401, "before": null}, {"key": {"cell": 617440356605362175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8984265570024633066, "before": null}, {"key": {"cell": 617440356605624319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8849357875959481723, "before": null}, {"key": {"cell": 617440356605886463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 374292278167120653, "before": null}, {"key": {"cell": 617440356606410751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9186977243852895470, "before": null}, {"key": {"cell": 617440356606672895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5112815621112243920, "before": null}, {"key": {"cell": 617440356606935039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8753815021761121027, "before": null}, {"key": {"cell": 617440356607197183, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -893293447344743156, "before": null}, {"key": {"cell": 617440356607721471, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3715739622633599607, "before": null}, {"key": {"cell": 617440356608507903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1142890965876972762, "before": null}, {"key": {"cell": 617440356608770047, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4991576078584275970, "before": null}, {"key": {"cell": 617440356609032191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1057149924146238090, "before": null}, {"key": {"cell": 617440356609294335, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2228255276542598186, "before": null}, {"key": {"cell": 617440356609556479, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4991187379508829912, "before": null}, {"key": {"cell": 617440356609818623, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5574838995375720543, "before": null}, {"key": {"cell": 617440356610080767, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -343702072276735548, "before": null}, {"key": {"cell": 617440356610605055, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -417497704037531039, "before": null}, {"key": {"cell": 617440356610867199, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2823033848346599101, "before": null}, {"key": {"cell": 617440356611129343, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3131226225731724950, "before": null}, {"key": {"cell": 617440356611391487, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3180105328349486286, "before": null}, {"key": {"cell": 617440356648353791, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4872887163156618274, "before": null}, {"key": {"cell": 617440356649402367, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2991721437015036345, "before": null}, {"key": {"cell": 617440356649664511, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4288515901766192884, "before": null}, {"key": {"cell": 617440356649926655, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6919169801562401902, "before": null}, {"key": {"cell": 617440356653596671, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 512665747538935231, "before": null}, {"key": {"cell": 617440356653858815, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6379992236250441088, "before": null}, {"key": {"cell": 617440356656742399, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5575618780686541997, "before": null}, {"key": {"cell": 617440356657004543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5840668325783778309, "before": null}, {"key": {"cell": 617440356657266687, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4539266621486671096, "before": null}, {"key": {"cell": 617440356657528831, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4660321921445934007, "before": null}, {"key": {"cell": 617440356657790975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2295685571202045762, "before": null}, {"key": {"cell": 617440356658053119, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6288395360628461487, "before": null}, {"key": {"cell": 617440356658315263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1728587769851191431, "before": null}, {"key": {"cell": 617440356659888127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9064022442839047311, "before": null}, {"key": {"cell": 617440356660150271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -829878047794220038, "before": null}, {"key": {"cell": 617440356660412415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1897778123066601147, "before": null}, {"key": {"cell": 617440356660936703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2856756048707220338, "before": null}, {"key": {"cell": 617440356661198847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3652801328924677233, "before": null}, {"key": {"cell": 617440356661460991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7643575942724159762, "before": null}, {"key": {"cell": 617440356661723135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3088867676047662504, "before": null}, {"key": {"cell": 617440356661985279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1794667002421420464, "before": null}, {"key": {"cell": 617440356662247423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1774522940373298251, "before": null}, {"key": {"cell": 617440356662509567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8999768739775713321, "before": null}, {"key": {"cell": 617440356715462655, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2349098000769473837, "before": null}, {"key": {"cell": 617440356715724799, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2622539709003069489, "before": null}, {"key": {"cell": 617440356715986943, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2415380703689146060, "before": null}, {"key": {"cell": 617440356716249087, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6902044809668073950, "before": null}, {"key": {"cell": 617440356716511231, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8663992875754672163, "before": null}, {"key": {"cell": 617440356716773375, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5409100626163907961, "before": null}, {"key": {"cell": 617440356717035519, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8148100054194295481, "before": null}, {"key": {"cell": 617440356717559807, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 771868286427920255, "before": null}, {"key": {"cell": 617440356717821951, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4626842568359197573, "before": null}, {"key": {"cell": 617440356718084095, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6178489342931627124, "before": null}, {"key": {"cell": 617440356718346239, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3398138652251313055, "before": null}, {"key": {"cell": 617440356718608383, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4746436152399803855, "before": null}, {"key": {"cell": 617440356718870527, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7374030243557309683, "before": null}, {"key": {"cell": 617440356719132671, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2377985448158112656, "before": null}, {"key": {"cell": 617440356719656959, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2860028482637353598, "before": null}, {"key": {"cell": 617440356719919103, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5113296338300048666, "before": null}, {"key": {"cell": 617440356720181247, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6867050950169215743, "before": null}, {"key": {"cell": 617440356720443391, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4491858032630963780, "before": null}, {"key": {"cell": 617440356720705535, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1827147449758690269, "before": null}, {"key": {"cell": 617440356720967679, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6591408791707376448, "before": null}, {"key": {"cell": 617440356721229823, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6517848684201358180, "before": null}, {"key": {"cell": 617440356721754111, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8575283308656601149, "before": null}, {"key": {"cell": 617440356722016255, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -587108922034937553, "before": null}, {"key": {"cell": 617440356722278399, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6277137701061853238, "before": null}, {"key": {"cell": 617440356722540543, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3697676105544833939, "before": null}, {"key": {"cell": 617440356722802687, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3920951406474939916, "before": null}, {"key": {"cell": 617440356723064831, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1198033668904017558, "before": null}, {"key": {"cell": 617440356723326975, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8578771745414555112, "before": null}, {"key": {"cell": 617440356723851263, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6335207077286869588, "before": null}, {"key": {"cell": 617440356724113407, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7126983380682591321, "before": null}, {"key": {"cell": 617440356724375551, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8053269377052687239, "before": null}, {"key": {"cell": 617440356724637695, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 5419334310067639283, "before": null}, {"key": {"cell": 617440356724899839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1777239237183325088, "before": null}, {"key": {"cell": 617440356725161983, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4941525677660337503, "before": null}, {"key": {"cell": 617440356725424127, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6963745990011567958, "before": null}, {"key": {"cell": 617440356725948415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6569936679897057699, "before": null}, {"key": {"cell": 617440356726210559, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2805648632296394341, "before": null}, {"key": {"cell": 617440356726472703, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8586231008954026035, "before": null}, {"key": {"cell": 617440356726734847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6681537904538528904, "before": null}, {"key": {"cell": 617440356726996991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6360625747500791933, "before": null}, {"key": {"cell": 617440356727259135, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 743336927574511846, "before": null}, {"key": {"cell": 617440356727521279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7277089643832064549, "before": null}, {"key": {"cell": 617440356728045567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8364748183734816698, "before": null}, {"key": {"cell": 617440356728307711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3993811188329139614, "before": null}, {"key": {"cell": 617440356728569855, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4066260139920141065, "before": null}, {"key": {"cell": 617440356728831999, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1490455884367638355, "before": null}, {"key": {"cell": 617440356729094143, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1968736467142788935, "before": null}, {"key": {"cell": 617440356729356287, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5636669832705127237, "before": null}, {"key": {"cell": 617440356729618431, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2900665841614185999, "before": null}, {"key": {"cell": 617440356732239871, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 666033249274980046, "before": null}, {"key": {"cell": 617440356732502015, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -610801981796180942, "before": null}, {"key": {"cell": 617440356732764159, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8599829207358560250, "before": null}, {"key": {"cell": 617440356733026303, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7505659909811632661, "before": null}, {"key": {"cell": 617440356733288447, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9011671127944631896, "before": null}, {"key": {"cell": 617440356733550591, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3110065590567122904, "before": null}, {"key": {"cell": 617440356733812735, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4071380996727909052, "before": null}, {"key": {"cell": 617440356735385599, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2089528735187821985, "before": null}, {"key": {"cell": 617440356735909887, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6659512218430481876, "before": null}, {"key": {"cell": 617440356736434175, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -3340399948350563819, "before": null}, {"key": {"cell": 617440356736696319, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -652323407723898405, "before": null}, {"key": {"cell": 617440356736958463, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1339085601949203376, "before": null}, {"key": {"cell": 617440356737220607, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2916751999824055922, "before": null}, {"key": {"cell": 617440356737482751, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 6621047123900075308, "before": null}, {"key": {"cell": 617440356737744895, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1819507250650488667, "before": null}, {"key": {"cell": 617440356738007039, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -8014417018713247985, "before": null}, {"key": {"cell": 617440356739579903, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3418384731355883528, "before": null}, {"key": {"cell": 617440356740104191, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 2090855345653134322, "before": null}, {"key": {"cell": 617440356740628479, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7110301020025167895, "before": null}, {"key": {"cell": 617440356740890623, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2606747573901484787, "before": null}, {"key": {"cell": 617440356741152767, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6996422103514884664, "before": null}, {"key": {"cell": 617440356741414911, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 904648496056026034, "before": null}, {"key": {"cell": 617440356741677055, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3707013620448654748, "before": null}, {"key": {"cell": 617440356741939199, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8585550806561558217, "before": null}, {"key": {"cell": 617440356742201343, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -593630545164673078, "before": null}, {"key": {"cell": 617440356742725631, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1345358013789537812, "before": null}, {"key": {"cell": 617440356742987775, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8642391443380283795, "before": null}, {"key": {"cell": 617440356743249919, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7779835587004290296, "before": null}, {"key": {"cell": 617440356743512063, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 1078511522825107590, "before": null}, {"key": {"cell": 617440356743774207, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8337530667224211433, "before": null}, {"key": {"cell": 617440356744036351, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 3064306350038578843, "before": null}, {"key": {"cell": 617440356744298495, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -504606999780648201, "before": null}, {"key": {"cell": 617440356744822783, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8022784068903902382, "before": null}, {"key": {"cell": 617440356745084927, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 8353992162420844436, "before": null}, {"key": {"cell": 617440356745347071, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6932372781853434859, "before": null}, {"key": {"cell": 617440356745609215, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4334529536152931979, "before": null}, {"key": {"cell": 617440356745871359, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -1583726000725637775, "before": null}, {"key": {"cell": 617440356746133503, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2129741444864197783, "before": null}, {"key": {"cell": 617440356746395647, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -5719449040906603943, "before": null}, {"key": {"cell": 617440356757667839, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4670307751891692254, "before": null}, {"key": {"cell": 617440356758454271, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -6062420685472582277, "before": null}, {"key": {"cell": 617440356758716415, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4918303600618232894, "before": null}, {"key": {"cell": 617440356759502847, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -9160177849711216517, "before": null}, {"key": {"cell": 617440356759764991, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -4520134471716661386, "before": null}, {"key": {"cell": 617440356760289279, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -2473135631557768349, "before": null}, {"key": {"cell": 617440356760551423, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 4924701648748658198, "before": null}, {"key": {"cell": 617440356760813567, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": 7459335294259676861, "before": null}, {"key": {"cell": 617440356761075711, "area_id": "dcd24419-0113-5b05-ba15-49db8b6fe807", "municipality_id": 1}, "after": -7028484132221923574, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-72d9-aa1d-7831702c1421', 0, 'postcodes', 'postcode', '[{"key": {"code": "2600", "place": "Dorp", "municipality_id": 0}, "after": 3559883294004474361, "before": null}, {"key": {"code": "2601", "place": "Dorp", "municipality_id": 0}, "after": 7240023705507077556, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 0, 'osm', 'street_tile', '[{"key": {"cell": 599425956393779199, "municipality_id": 0}, "after": -8167401635678718913, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 1, 'osm', 'address', '[{"key": {"id": "75201d5e-65a3-5c20-8c09-b9a19a785b75", "municipality_id": 0}, "after": -7058991407932138756, "before": null}, {"key": {"id": "99ebc0d0-eafe-5365-ab52-6de1e3723da1", "municipality_id": 0}, "after": 5305775889344551816, "before": null}, {"key": {"id": "aa19ac30-56e8-5388-beff-365482f93f14", "municipality_id": 0}, "after": 8302665540401836023, "before": null}, {"key": {"id": "be0db087-e2a1-559f-877e-0b671e64cd2d", "municipality_id": 0}, "after": 7512642818496552296, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 2, 'osm', 'cell_anchor', '[{"key": {"cell": 608433154910322687, "municipality_id": 0}, "after": 526794340633375661, "before": null}, {"key": {"cell": 612936754531401727, "municipality_id": 0}, "after": -3221968175704161364, "before": null}, {"key": {"cell": 617440354157461503, "municipality_id": 0}, "after": 5608536221808062046, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 3, 'osm', 'known_place', '[{"key": {"id": "adb5e220-7907-5a0b-8a00-2a58cd8fd814", "municipality_id": 0}, "after": -3843864555727499144, "before": null}]');
INSERT INTO public.import_undo VALUES (0, '01a09eb7-2d80-7dab-8d8d-7a3ba6b627eb', 4, 'osm', 'offer_entry', '[{"key": {"id": "adb5e220-7907-5a0b-8a00-2a58cd8fd814", "municipality_id": 0}, "after": 1731895028618305523, "before": null}]');


--
-- Data for Name: initiative; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.initiative VALUES (1, '6fa91772-e294-56a0-8fc5-090040600eda', 'Soep op straat', '', 'eten', 'kennis', '', 'running', '116764ae-c3ec-5f47-b5f9-4ce9bbd63ac4', 0, '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p9', 5907496294306047527);


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: key_figure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: known_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.known_place VALUES (0, 'adb5e220-7907-5a0b-8a00-2a58cd8fd814', 'Winkel Dorpsstraat', 'supermarket', 'werkervaring stage boodschappen', 'plek', 52.0001, 4.3605, 621943953784799231, '', '', '', '', NULL, NULL, 0, NULL, '2026-09-14 07:00:00+00', NULL, false, 'osm', 'node/19000', -8577119084646837955);


--
-- Data for Name: location; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.location VALUES (1, 'fe143914-14af-5af0-8e75-7ff525aeba0e', 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', 'Dorpsstraat', '2', '2600AB', 'Dorp', 52.0001, 4.361000000000001, 621943953784799231, NULL, 'address');
INSERT INTO public.location VALUES (1, 'cac22cf1-b552-57a4-972f-f9589c7999a1', '1c209f28-c9ae-5b6b-84fa-a2d83d234604', '', '', '2600AB', 'Dorp', 52.0001, 4.362, 621943953784733695, NULL, 'postcode6');
INSERT INTO public.location VALUES (1, 'f16731b1-1ded-57a4-a9c1-cbc5f091a1df', 'b0bdcb88-54be-59e6-b14e-8417827bb58d', '', '', '2601', 'Dorp', 52.0105, 4.3612, 608433154859991039, NULL, 'postcode4');
INSERT INTO public.location VALUES (1, '8f2b6d6e-1396-5e3d-ada0-5692c921db1f', '4d9db62c-8176-5209-b479-853c0112ed0e', '', '', '', 'Dorp', 52.0003, 4.3621, 621943953784733695, NULL, 'position');
INSERT INTO public.location VALUES (1, '38497506-4a01-5fa6-9b49-98f6a596ed7b', 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', '', '', '', '', NULL, NULL, 617440354157461503, NULL, 'address');
INSERT INTO public.location VALUES (1, '43b83046-051d-5091-a56d-f18e1373f1cb', NULL, 'Dorpsstraat', '2', '2600AB', 'Dorp', 52.0001, 4.361000000000001, 621943953784799231, NULL, 'address');
INSERT INTO public.location VALUES (1, '116764ae-c3ec-5f47-b5f9-4ce9bbd63ac4', NULL, 'Dorpsstraat', '1', '2600AB', 'Dorp', 52.0001, 4.36, 621943953784799231, NULL, 'address');


--
-- Data for Name: match; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: moderation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: municipality; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.municipality VALUES (0, '', '');
INSERT INTO public.municipality VALUES (1, 'GM9901', 'Dorp');


--
-- Data for Name: need; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.need VALUES (1, '6a7bcd53-42fa-5cd9-822b-7abad0b050c8', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'MPF-555', 'Ik wil beter Nederlands leren', 'taal', 617440354157461503, 'postcode6', '', 'open', '2026-09-01 07:00:00+00', NULL, 'needs', 'n1', 8479912260940080734, '', NULL, NULL);
INSERT INTO public.need VALUES (1, '8d010382-64a5-5988-adb6-2ee4967cf2bc', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'JFF-510', 'Het geld is op', 'eten', 608433154910322687, 'postcode4', '', 'open', '2026-09-02 07:00:00+00', NULL, 'needs', 'n2', 1519866458444377935, '', NULL, NULL);
INSERT INTO public.need VALUES (1, '79f4eb96-c70f-50e3-aea0-12688b67130b', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'THG-744', 'Graag gezelschap', 'ontmoeten', 617440354157461503, 'cell', '', 'open', '2026-09-03 07:00:00+00', NULL, 'needs', 'n3', 7216575721213372487, '', NULL, NULL);


--
-- Data for Name: network_ask; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.offer VALUES (1, '230ba4c9-dc04-51e5-85be-927d02c57b42', 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', NULL, 'fe143914-14af-5af0-8e75-7ff525aeba0e', 'Buurthuis De Molen', '', 'ontmoeten', 'kennis', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, 'e0d15dda-01fd-5665-9d47-fab54aa35eaf', '1c209f28-c9ae-5b6b-84fa-a2d83d234604', NULL, 'cac22cf1-b552-57a4-972f-f9589c7999a1', 'Taalhuis Dorp', '', 'taal', 'kennis', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, 'e8b35279-8bb9-537c-84dc-c2729b0d7d97', 'b0bdcb88-54be-59e6-b14e-8417827bb58d', NULL, 'f16731b1-1ded-57a4-a9c1-cbc5f091a1df', 'Voedselkast', '', 'eten', 'kennis', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, 'cc7d9987-c6e8-5e17-a7c1-f2fc8ba85b1e', '4d9db62c-8176-5209-b479-853c0112ed0e', NULL, '8f2b6d6e-1396-5e3d-ada0-5692c921db1f', 'Repair Café', '', 'klussen', 'kennis', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, 'b38ea7cc-1d21-55b7-9bba-a30c3fb7e770', NULL, '270bf541-3f70-504c-ad82-b72450c162e6', NULL, 'Noor B.', '', 'taal', 'handen', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, '3e6abf0c-6020-54b5-b1db-2870e9830c66', NULL, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', NULL, 'Sam D.', '', 'maatje', 'handen', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.offer VALUES (1, 'de2df914-af33-52ac-aacf-004ed9923959', 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', NULL, '38497506-4a01-5fa6-9b49-98f6a596ed7b', 'Kapper aan huis Kim', '', 'kleding', 'plek', 0, NULL, NULL, NULL, 0, 255, '', '', false, 'active', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');


--
-- Data for Name: offer_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.offer_entry VALUES (0, 'adb5e220-7907-5a0b-8a00-2a58cd8fd814', 'known-place', 'werkervaring stage boodschappen', 'plek', 621943953784799231, 52.0001, 4.3605, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'not-yet-partner', NULL, 0, true, 1789369200, NULL, 'public', 1, false, 'supermarket', NULL);
INSERT INTO public.offer_entry VALUES (1, '230ba4c9-dc04-51e5-85be-927d02c57b42', 'offer', 'ontmoeten', 'kennis', 621943953784799231, 52.0001, 4.361, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'e0d15dda-01fd-5665-9d47-fab54aa35eaf', 'offer', 'taal', 'kennis', 621943953784733695, 52.0001, 4.362, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'e8b35279-8bb9-537c-84dc-c2729b0d7d97', 'offer', 'eten', 'kennis', 608433154859991039, 52.0105, 4.3612, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'cc7d9987-c6e8-5e17-a7c1-f2fc8ba85b1e', 'offer', 'klussen', 'kennis', 621943953784733695, 52.0003, 4.3621, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'b38ea7cc-1d21-55b7-9bba-a30c3fb7e770', 'offer', 'taal', 'handen', 617440354157461503, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'team', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, '3e6abf0c-6020-54b5-b1db-2870e9830c66', 'offer', 'maatje', 'handen', 612936754531401727, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'de2df914-af33-52ac-aacf-004ed9923959', 'offer', 'kleding', 'plek', 612936754531401727, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, 'a38dfd18-379e-54d3-a734-441580e4def6', 'event', 'speelgoed', 'kennis', 621943953784799231, 52.0001, 4.361, false, 65536, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, 1795271400, 'public', 1, false, '', NULL);
INSERT INTO public.offer_entry VALUES (1, '6fa91772-e294-56a0-8fc5-090040600eda', 'initiative', 'eten', 'kennis', 621943953784799231, 52.0001, 4.36, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false, '', NULL);


--
-- Data for Name: organization; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', 'Buurthuis De Molen', '', 'foundation', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p1', -7166660223493404795, '');
INSERT INTO public.organization VALUES (1, '1c209f28-c9ae-5b6b-84fa-a2d83d234604', 'Taalhuis Dorp', '', 'foundation', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p2', 6630211736156913364, '');
INSERT INTO public.organization VALUES (1, 'b0bdcb88-54be-59e6-b14e-8417827bb58d', 'Voedselkast', '', 'informal', false, false, NULL, 'informal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p3', 7854391327338892680, '');
INSERT INTO public.organization VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', 'Repair Café', '', 'association', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p4', -3300019668152524135, '');
INSERT INTO public.organization VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', 'Kapper aan huis Kim', '', 'sole-trader', true, true, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p7', 4075737874802154530, '');


--
-- Data for Name: organization_identifier; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outside_need; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: own_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person_ask; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: postcode; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postcode VALUES (0, '2600', 'Dorp', 'GM9901', 'Zuid-Holland', 52.0005, 4.3612, -46749448688023796);
INSERT INTO public.postcode VALUES (0, '2601', 'Dorp', 'GM9901', 'Zuid-Holland', 52.0105, 4.3612, 2039396389394148038);


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: publication_shape; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: publishing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: rest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES ('m20261123_000001_initial', 1795746957);
INSERT INTO public.seaql_migrations VALUES ('m20261125_000002_first_morning', 1795746957);
INSERT INTO public.seaql_migrations VALUES ('m20261125_000003_many_sources', 1795746957);
INSERT INTO public.seaql_migrations VALUES ('m20261126_000004_people', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261126_000005_shops', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261126_000006_asking', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000007_keeping', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000008_series', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000009_messages', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000010_neighbours', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000011_repeats', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261127_000012_by_id', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261128_000013_publication', 1795746958);
INSERT INTO public.seaql_migrations VALUES ('m20261128_000014_ground_shapes', 1795746958);


--
-- Data for Name: series_shift; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shard; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.shard VALUES (0, 1, 1);
INSERT INTO public.shard VALUES (1, 1, 0);


--
-- Data for Name: shift; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shop_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sign_up; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: source_record; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stage_interest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: standing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: step; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: street_tile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.street_tile VALUES (0, 599425956393779199, '\x01d804a09c0180c8f4ef0380a2ca29020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064020064010b446f72707373747261617401020107d804a09c010202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202020202658ef373', '\x0100000000000000355adaef38449668');


--
-- Data for Name: subject_key; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.subject_key VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', '\x34a4bbfebe3659b3511f3ccdb51ebe4b9d9204c261161fdea1e09fb058516ef27faf8a4b61588cbcded133b675b6371da44c793dc961d9b5c561abd9');
INSERT INTO public.subject_key VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', '\x1fdc89d94b5e8b2de17e0f7fea63a099a7e73e673b779cf196a9f1d089cff5c35855174b1658865f64208b964104bb388783a794f066bbe54cf98ece');
INSERT INTO public.subject_key VALUES (1, '270bf541-3f70-504c-ad82-b72450c162e6', '\x3a247d3d9a9735dcfa5dc7aa7adcd60ab3dcd68cf1700528f31aae06b38dafda719798e2761690e88cd4fe7c5a1effb14b39e18a030294c0aad92764');
INSERT INTO public.subject_key VALUES (1, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', '\xc87fc153c27c9f0074dc4363d2de41f633614bf22d69fdfa2d7b31565fafa5396aad85ef8509b2cc1c8671fc41b021a716138a3d7ab8b21e19b28477');
INSERT INTO public.subject_key VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', '\xff09c8e13de5de9693d70a1709befea2e464fbf4c267a2a43d70f2c9b62daf4414e7a8d4b62144f155ecc7e918fc78ff5598f7ef0ca6013a1b6bef93');


--
-- Data for Name: team; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: team_area; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: visit; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: volunteer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.volunteer VALUES (1, '270bf541-3f70-504c-ad82-b72450c162e6', 'Noor B.', '', 617440354157461503, 'address', '', 0, NULL, 0, true, false, '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p5', -8671498485538499005);
INSERT INTO public.volunteer VALUES (1, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', 'Sam D.', '', 617440354156937215, 'address', '', 0, NULL, 0, true, true, '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p6', -5272551963740281984);


--
-- Data for Name: walk_along; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: water; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: worker; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.worker VALUES (1, '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'Wijkteam', NULL, true, NULL, '', NULL, NULL, NULL, NULL, NULL);


--
-- Name: acquaintance acquaintance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.acquaintance
    ADD CONSTRAINT acquaintance_pkey PRIMARY KEY (municipality_id, subject_id, worker_id);


--
-- Name: address address_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: agreement agreement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: area area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: audit_head audit_head_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (municipality_id);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: batch batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: batch_row batch_row_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.batch_row
    ADD CONSTRAINT batch_row_pkey PRIMARY KEY (municipality_id, batch_id, number);


--
-- Name: bridge_builder bridge_builder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bridge_builder
    ADD CONSTRAINT bridge_builder_pkey PRIMARY KEY (municipality_id, subject_id);


--
-- Name: calendar_feed calendar_feed_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT calendar_feed_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: call call_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: category category_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (municipality_id, code);


--
-- Name: cell_anchor cell_anchor_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cell_anchor
    ADD CONSTRAINT cell_anchor_pkey PRIMARY KEY (municipality_id, cell);


--
-- Name: cell_area cell_area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.cell_area
    ADD CONSTRAINT cell_area_pkey PRIMARY KEY (municipality_id, cell, area_id);


--
-- Name: consent consent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (municipality_id, subject_id);


--
-- Name: contact contact_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT contact_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: correction correction_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.correction
    ADD CONSTRAINT correction_pkey PRIMARY KEY (municipality_id, place_id);


--
-- Name: door door_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.door
    ADD CONSTRAINT door_pkey PRIMARY KEY (municipality_id, round_id, "position");


--
-- Name: door_round door_round_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.door_round
    ADD CONSTRAINT door_round_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: edition edition_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.edition
    ADD CONSTRAINT edition_pkey PRIMARY KEY (municipality_id, until);


--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (municipality_id, subject_hmac);


--
-- Name: event_change event_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_change
    ADD CONSTRAINT event_change_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: event_host event_host_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_host
    ADD CONSTRAINT event_host_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: event_series event_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_series
    ADD CONSTRAINT event_series_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: event_wish event_wish_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event_wish
    ADD CONSTRAINT event_wish_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: ground_shape ground_shape_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ground_shape
    ADD CONSTRAINT ground_shape_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: idea_join idea_join_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea_join
    ADD CONSTRAINT idea_join_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: idea idea_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idea
    ADD CONSTRAINT idea_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: idempotency_key idempotency_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (municipality_id, route, key);


--
-- Name: import_run import_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: import_undo import_undo_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_undo
    ADD CONSTRAINT import_undo_pkey PRIMARY KEY (municipality_id, run_id, number);


--
-- Name: initiative initiative_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.initiative
    ADD CONSTRAINT initiative_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: key_figure key_figure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_figure
    ADD CONSTRAINT key_figure_pkey PRIMARY KEY (municipality_id, code, year);


--
-- Name: known_place known_place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.known_place
    ADD CONSTRAINT known_place_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: location location_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location
    ADD CONSTRAINT location_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: match match_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match
    ADD CONSTRAINT match_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: moderation moderation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.moderation
    ADD CONSTRAINT moderation_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: municipality municipality_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT municipality_pkey PRIMARY KEY (municipality_id);


--
-- Name: need need_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: network_ask network_ask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.network_ask
    ADD CONSTRAINT network_ask_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: offer_entry offer_entry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer_entry
    ADD CONSTRAINT offer_entry_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: offer offer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT offer_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: organization_identifier organization_identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_identifier
    ADD CONSTRAINT organization_identifier_pkey PRIMARY KEY (municipality_id, organization_id, scheme);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: outside_need outside_need_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outside_need
    ADD CONSTRAINT outside_need_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: own_code own_code_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.own_code
    ADD CONSTRAINT own_code_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: person_ask person_ask_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_ask
    ADD CONSTRAINT person_ask_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: postcode postcode_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postcode
    ADD CONSTRAINT postcode_pkey PRIMARY KEY (municipality_id, code, place);


--
-- Name: publication publication_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT publication_pkey PRIMARY KEY (municipality_id);


--
-- Name: publication_shape publication_shape_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publication_shape
    ADD CONSTRAINT publication_shape_pkey PRIMARY KEY (municipality_id, year);


--
-- Name: publishing publishing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.publishing
    ADD CONSTRAINT publishing_pkey PRIMARY KEY (municipality_id);


--
-- Name: report report_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: rest rest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rest
    ADD CONSTRAINT rest_pkey PRIMARY KEY (municipality_id, subject_id);


--
-- Name: seaql_migrations seaql_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seaql_migrations
    ADD CONSTRAINT seaql_migrations_pkey PRIMARY KEY (version);


--
-- Name: series_shift series_shift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.series_shift
    ADD CONSTRAINT series_shift_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (municipality_id, token_sha256);


--
-- Name: shard shard_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shard
    ADD CONSTRAINT shard_pkey PRIMARY KEY (municipality_id);


--
-- Name: shift shift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: shop_answer shop_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shop_answer
    ADD CONSTRAINT shop_answer_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: sign_in sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: sign_up sign_up_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT sign_up_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: source_record source_record_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.source_record
    ADD CONSTRAINT source_record_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: stage_interest stage_interest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stage_interest
    ADD CONSTRAINT stage_interest_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: standing standing_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.standing
    ADD CONSTRAINT standing_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: step step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT step_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: street_tile street_tile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.street_tile
    ADD CONSTRAINT street_tile_pkey PRIMARY KEY (municipality_id, cell);


--
-- Name: subject_key subject_key_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.subject_key
    ADD CONSTRAINT subject_key_pkey PRIMARY KEY (municipality_id, subject_id);


--
-- Name: team_area team_area_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team_area
    ADD CONSTRAINT team_area_pkey PRIMARY KEY (municipality_id, team_id, area_id);


--
-- Name: team team_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.team
    ADD CONSTRAINT team_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: area uq_area_code_year; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT uq_area_code_year UNIQUE (municipality_id, code, year);


--
-- Name: municipality uq_municipality_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.municipality
    ADD CONSTRAINT uq_municipality_code UNIQUE (code);


--
-- Name: visit visit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: volunteer volunteer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.volunteer
    ADD CONSTRAINT volunteer_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: walk_along walk_along_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.walk_along
    ADD CONSTRAINT walk_along_pkey PRIMARY KEY (municipality_id, offer_id);


--
-- Name: water water_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.water
    ADD CONSTRAINT water_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: worker worker_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (municipality_id, id);


--
-- Name: ix_acquaintance_worker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_acquaintance_worker_id ON public.acquaintance USING btree (municipality_id, worker_id);


--
-- Name: ix_address_postcode; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_address_postcode ON public.address USING btree (municipality_id, postcode);


--
-- Name: ix_address_postcode_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_address_postcode_alone ON public.address USING btree (postcode);


--
-- Name: ix_address_street_house_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_address_street_house_number ON public.address USING btree (municipality_id, street, house_number);


--
-- Name: ix_agreement_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_agreement_need_id ON public.agreement USING btree (municipality_id, need_id);


--
-- Name: ix_agreement_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_agreement_starts_at ON public.agreement USING btree (municipality_id, starts_at);


--
-- Name: ix_area_level; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_area_level ON public.area USING btree (municipality_id, level);


--
-- Name: ix_audit_log_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_log_at ON public.audit_log USING btree (municipality_id, at);


--
-- Name: ix_audit_log_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_log_number ON public.audit_log USING btree (municipality_id, number);


--
-- Name: ix_batch_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_batch_at ON public.batch USING btree (municipality_id, at);


--
-- Name: ix_calendar_feed_secret_hmac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_calendar_feed_secret_hmac ON public.calendar_feed USING btree (secret_hmac);


--
-- Name: ix_call_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_call_need_id ON public.call USING btree (municipality_id, need_id);


--
-- Name: ix_cell_anchor_cell_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cell_anchor_cell_alone ON public.cell_anchor USING btree (cell);


--
-- Name: ix_cell_area_area_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_cell_area_area_id_alone ON public.cell_area USING btree (area_id);


--
-- Name: ix_contact_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_subject_id ON public.contact USING btree (municipality_id, subject_id);


--
-- Name: ix_contact_subject_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_subject_id_alone ON public.contact USING btree (subject_id);


--
-- Name: ix_door_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_door_code ON public.door USING btree (municipality_id, code);


--
-- Name: ix_door_round_on_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_door_round_on_date ON public.door_round USING btree (municipality_id, on_date);


--
-- Name: ix_erasure_subject_hmac_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_erasure_subject_hmac_alone ON public.erasure USING btree (subject_hmac);


--
-- Name: ix_event_ends_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_ends_at ON public.event USING btree (municipality_id, ends_at);


--
-- Name: ix_event_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_id_alone ON public.event USING btree (id);


--
-- Name: ix_event_series_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_series_id ON public.event USING btree (municipality_id, series_id);


--
-- Name: ix_event_wish_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_wish_state ON public.event_wish USING btree (municipality_id, state);


--
-- Name: ix_event_wish_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_wish_subject_id ON public.event_wish USING btree (municipality_id, subject_id);


--
-- Name: ix_ground_shape_sort_drawer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ground_shape_sort_drawer ON public.ground_shape USING btree (municipality_id, sort, drawer);


--
-- Name: ix_idea_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_id_alone ON public.idea USING btree (id);


--
-- Name: ix_idea_join_idea_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_join_idea_id ON public.idea_join USING btree (municipality_id, idea_id);


--
-- Name: ix_idea_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_state ON public.idea USING btree (municipality_id, state);


--
-- Name: ix_idea_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idea_subject_id ON public.idea USING btree (municipality_id, subject_id);


--
-- Name: ix_idempotency_key_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_key_created_at ON public.idempotency_key USING btree (municipality_id, created_at);


--
-- Name: ix_import_run_finished_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_import_run_finished_at ON public.import_run USING btree (municipality_id, finished_at);


--
-- Name: ix_initiative_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_initiative_id_alone ON public.initiative USING btree (id);


--
-- Name: ix_job_run_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_run_at ON public.job USING btree (municipality_id, run_at);


--
-- Name: ix_known_place_cell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_known_place_cell ON public.known_place USING btree (municipality_id, cell);


--
-- Name: ix_known_place_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_known_place_id_alone ON public.known_place USING btree (id);


--
-- Name: ix_location_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_location_id_alone ON public.location USING btree (id);


--
-- Name: ix_location_organization_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_location_organization_id ON public.location USING btree (municipality_id, organization_id);


--
-- Name: ix_location_organization_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_location_organization_id_alone ON public.location USING btree (organization_id);


--
-- Name: ix_match_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_match_need_id ON public.match USING btree (municipality_id, need_id);


--
-- Name: ix_moderation_object_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_moderation_object_id ON public.moderation USING btree (municipality_id, object_id);


--
-- Name: ix_need_asker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_need_asker ON public.need USING btree (municipality_id, asker);


--
-- Name: ix_need_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_need_id_alone ON public.need USING btree (id);


--
-- Name: ix_need_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_need_owner_id ON public.need USING btree (municipality_id, owner_id);


--
-- Name: ix_need_status_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_need_status_created_at ON public.need USING btree (municipality_id, status, created_at);


--
-- Name: ix_network_ask_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_network_ask_need_id ON public.network_ask USING btree (municipality_id, need_id);


--
-- Name: ix_network_ask_token_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_network_ask_token_sha256 ON public.network_ask USING btree (municipality_id, token_sha256);


--
-- Name: ix_offer_entry_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_entry_id_alone ON public.offer_entry USING btree (id);


--
-- Name: ix_offer_entry_revision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_entry_revision ON public.offer_entry USING btree (municipality_id, revision);


--
-- Name: ix_offer_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_id_alone ON public.offer USING btree (id);


--
-- Name: ix_offer_organization_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_organization_id ON public.offer USING btree (municipality_id, organization_id);


--
-- Name: ix_offer_organization_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_organization_id_alone ON public.offer USING btree (organization_id);


--
-- Name: ix_offer_volunteer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_volunteer_id ON public.offer USING btree (municipality_id, volunteer_id);


--
-- Name: ix_organization_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organization_id_alone ON public.organization USING btree (id);


--
-- Name: ix_organization_identifier_organization_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organization_identifier_organization_id_alone ON public.organization_identifier USING btree (organization_id);


--
-- Name: ix_organization_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organization_name ON public.organization USING btree (municipality_id, name);


--
-- Name: ix_outbox_send_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_send_at ON public.outbox USING btree (municipality_id, send_at);


--
-- Name: ix_outbox_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_subject_id ON public.outbox USING btree (municipality_id, subject_id);


--
-- Name: ix_outside_need_answered_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outside_need_answered_at ON public.outside_need USING btree (municipality_id, answered_at);


--
-- Name: ix_outside_need_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outside_need_subject_id ON public.outside_need USING btree (municipality_id, subject_id);


--
-- Name: ix_own_code_reach_hmac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_own_code_reach_hmac ON public.own_code USING btree (municipality_id, reach_hmac);


--
-- Name: ix_own_code_secret_hmac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_own_code_secret_hmac ON public.own_code USING btree (secret_hmac);


--
-- Name: ix_person_ask_about_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_ask_about_id ON public.person_ask USING btree (municipality_id, about_id);


--
-- Name: ix_person_ask_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_ask_id_alone ON public.person_ask USING btree (id);


--
-- Name: ix_person_ask_subject_id_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_ask_subject_id_created_at ON public.person_ask USING btree (municipality_id, subject_id, created_at);


--
-- Name: ix_person_ask_token_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_ask_token_sha256 ON public.person_ask USING btree (token_sha256);


--
-- Name: ix_person_ask_told; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_ask_told ON public.person_ask USING btree (municipality_id, told);


--
-- Name: ix_postcode_code_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_postcode_code_alone ON public.postcode USING btree (code);


--
-- Name: ix_report_object_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_object_id ON public.report USING btree (municipality_id, object_id);


--
-- Name: ix_report_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_state ON public.report USING btree (municipality_id, state);


--
-- Name: ix_series_shift_series_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_series_shift_series_id ON public.series_shift USING btree (municipality_id, series_id);


--
-- Name: ix_session_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_session_expires_at ON public.session USING btree (municipality_id, expires_at);


--
-- Name: ix_session_worker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_session_worker_id ON public.session USING btree (municipality_id, worker_id);


--
-- Name: ix_shift_event_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shift_event_id ON public.shift USING btree (municipality_id, event_id);


--
-- Name: ix_shift_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shift_id_alone ON public.shift USING btree (id);


--
-- Name: ix_shift_series_shift_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shift_series_shift_id ON public.shift USING btree (municipality_id, series_shift_id);


--
-- Name: ix_shift_starts_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shift_starts_at ON public.shift USING btree (municipality_id, starts_at);


--
-- Name: ix_shop_answer_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_shop_answer_subject_id ON public.shop_answer USING btree (municipality_id, subject_id);


--
-- Name: ix_shop_answer_worker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shop_answer_worker_id ON public.shop_answer USING btree (municipality_id, worker_id);


--
-- Name: ix_sign_in_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_expires_at ON public.sign_in USING btree (municipality_id, expires_at);


--
-- Name: ix_sign_up_shift_id_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_up_shift_id_state ON public.sign_up USING btree (municipality_id, shift_id, state);


--
-- Name: ix_sign_up_state_offered_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_up_state_offered_until ON public.sign_up USING btree (municipality_id, state, offered_until);


--
-- Name: ix_sign_up_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_up_subject_id ON public.sign_up USING btree (municipality_id, subject_id);


--
-- Name: ix_source_record_source_source_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_source_record_source_source_id ON public.source_record USING btree (municipality_id, source, source_id);


--
-- Name: ix_standing_series_shift_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_standing_series_shift_id ON public.standing USING btree (municipality_id, series_shift_id);


--
-- Name: ix_standing_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_standing_subject_id ON public.standing USING btree (municipality_id, subject_id);


--
-- Name: ix_step_due_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_due_at ON public.step USING btree (municipality_id, due_at);


--
-- Name: ix_step_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_need_id ON public.step USING btree (municipality_id, need_id);


--
-- Name: ix_subject_key_subject_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_subject_key_subject_id_alone ON public.subject_key USING btree (subject_id);


--
-- Name: ix_visit_subject_id_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_visit_subject_id_at ON public.visit USING btree (municipality_id, subject_id, at);


--
-- Name: ix_volunteer_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_volunteer_id_alone ON public.volunteer USING btree (id);


--
-- Name: ix_worker_email_hmac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_worker_email_hmac ON public.worker USING btree (municipality_id, email_hmac);


--
-- Name: ix_worker_id_alone; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_worker_id_alone ON public.worker USING btree (id);


--
-- Name: ix_worker_oidc_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_worker_oidc_subject ON public.worker USING btree (municipality_id, oidc_subject);


--
-- Name: match fk_chosen_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match
    ADD CONSTRAINT fk_chosen_by FOREIGN KEY (municipality_id, chosen_by) REFERENCES public.worker(municipality_id, id);


--
-- Name: event fk_initiative_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT fk_initiative_id FOREIGN KEY (municipality_id, initiative_id) REFERENCES public.initiative(municipality_id, id);


--
-- Name: event fk_location_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT fk_location_id FOREIGN KEY (municipality_id, location_id) REFERENCES public.location(municipality_id, id);


--
-- Name: initiative fk_location_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.initiative
    ADD CONSTRAINT fk_location_id FOREIGN KEY (municipality_id, location_id) REFERENCES public.location(municipality_id, id);


--
-- Name: offer fk_location_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_location_id FOREIGN KEY (municipality_id, location_id) REFERENCES public.location(municipality_id, id);


--
-- Name: agreement fk_need_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_need_id FOREIGN KEY (municipality_id, need_id) REFERENCES public.need(municipality_id, id);


--
-- Name: call fk_need_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.call
    ADD CONSTRAINT fk_need_id FOREIGN KEY (municipality_id, need_id) REFERENCES public.need(municipality_id, id);


--
-- Name: match fk_need_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.match
    ADD CONSTRAINT fk_need_id FOREIGN KEY (municipality_id, need_id) REFERENCES public.need(municipality_id, id);


--
-- Name: network_ask fk_need_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.network_ask
    ADD CONSTRAINT fk_need_id FOREIGN KEY (municipality_id, need_id) REFERENCES public.need(municipality_id, id);


--
-- Name: step fk_need_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_need_id FOREIGN KEY (municipality_id, need_id) REFERENCES public.need(municipality_id, id);


--
-- Name: location fk_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.location
    ADD CONSTRAINT fk_organization_id FOREIGN KEY (municipality_id, organization_id) REFERENCES public.organization(municipality_id, id);


--
-- Name: offer fk_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_organization_id FOREIGN KEY (municipality_id, organization_id) REFERENCES public.organization(municipality_id, id);


--
-- Name: organization_identifier fk_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.organization_identifier
    ADD CONSTRAINT fk_organization_id FOREIGN KEY (municipality_id, organization_id) REFERENCES public.organization(municipality_id, id);


--
-- Name: need fk_owner_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.need
    ADD CONSTRAINT fk_owner_id FOREIGN KEY (municipality_id, owner_id) REFERENCES public.worker(municipality_id, id);


--
-- Name: sign_up fk_shift_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_up
    ADD CONSTRAINT fk_shift_id FOREIGN KEY (municipality_id, shift_id) REFERENCES public.shift(municipality_id, id);


--
-- Name: offer fk_volunteer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_volunteer_id FOREIGN KEY (municipality_id, volunteer_id) REFERENCES public.volunteer(municipality_id, id);


--
-- PostgreSQL database dump complete
--


