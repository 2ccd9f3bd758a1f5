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
    details json NOT NULL
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
    fingerprint bigint NOT NULL
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
    finished_at timestamp with time zone NOT NULL
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
    first_action_at timestamp with time zone
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
    withdrawn boolean NOT NULL
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
    fingerprint bigint NOT NULL
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
    failed boolean NOT NULL
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
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', true, '\xa36422540a40f8aed10e424cadb63dc04b3ec593508bdff61cdc099921c1b1b61608ba8667124100e30a11b342a24b6fe7640915a9f2088472a976c5d5257f52971571569c504c46c3e0ce14302d2aa4a82772cb55f8ead35a3c87b6');
INSERT INTO public.contact VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', '4d9db62c-8176-5209-b479-853c0112ed0e', true, '\x271b14972744904767994711879ddc77aa8a09c728847f09aed640b55e177c1f00ebc48cab9ec6e8dc0a84e7b06de500e2bdb2e7758c1fff97304265560b944dc9eaa119efe43094646c6e90fc');
INSERT INTO public.contact VALUES (1, '270bf541-3f70-504c-ad82-b72450c162e6', '270bf541-3f70-504c-ad82-b72450c162e6', false, '\x2c9b628677f1a35c5b1fd5b0dc83bf5ac1e2248167dc1afbe21ff64b63443c209be63196cbb9996adeaf3e2c18a4a4ddce6b581f1d3aa7484528657032795739361613a043cf69623a52e5c79b02e2b997979afc88bc5a14e10261');
INSERT INTO public.contact VALUES (1, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', '5bccde9f-4eab-5f65-bcc6-cefd142e5111', false, '\xf2579cfb0b99cc5b594f3a99895a772f601de7d36690d76325b13907c404294bf5f929061f6d8dbeece1835a68ff6c5ba8fa7a63f2d627aced7c06cc77d13494f1c8f5413e53f3798577b0bb50');
INSERT INTO public.contact VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', false, '\xced335d18a666ce1a15cd3567042719a6a173d77e1b417319e790cc49e9f66b1b2ee64a18763b0a6e4ca177d7dfd14d0b1466879b16242f540f0190bc6fd09359054eb8eda4a7a677718454e19');


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
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event VALUES (1, 'a38dfd18-379e-54d3-a734-441580e4def6', NULL, '43b83046-051d-5091-a56d-f18e1373f1cb', 'Speelgoedruilbeurs', '', 'speelgoed', 'kennis', '', '2026-11-21T13:30:00', '2026-11-21T15:30:00', 'Europe/Amsterdam', '2026-11-21 12:30:00+00', '2026-11-21 14:30:00+00', NULL, NULL, 'planned', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p8', -1277974839250474653);


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: import_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-75fb-9041-7b56df61ab29', 'areas', 'areas.geojson', '145659657909958ed0ee9a6877c52c0dca6df9d2f968daf75e76a71a3da5c129', 3, 3, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7e92-ab52-ee329c900324', 'postcodes', 'postcodes.txt', 'bf01718e7c1fd1a0395b3619a2bb273de6f0e0f14c5b2aa2d1886a68228901c6', 2, 2, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7b4e-bd53-64439741c31b', 'osm', 'dorp.osm', 'b18a50ff89aa07582a14d0c352643b3f15aba99485073295ab2ca2d69a4fff0b', 6, 6, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-79d6-828c-6011461ace3b', 'partners', 'partners.csv', 'da9274a093278a7fff8293a062c32bb2bc157275e53742119e462a38552bf9f8', 9, 9, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');
INSERT INTO public.import_run VALUES (0, '01a09eb7-2d80-7e02-bb6d-e3e4ee844611', 'needs', 'needs.csv', '3dd81f315a422453459c1bf8c752d8cb193a43ba3ba9749804d18c7e6910d243', 3, 3, 0, 0, 0, '[]', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00');


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
-- Data for Name: municipality; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.municipality VALUES (0, '', '');
INSERT INTO public.municipality VALUES (1, 'GM9901', 'Dorp');


--
-- Data for Name: need; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.need VALUES (1, '6a7bcd53-42fa-5cd9-822b-7abad0b050c8', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'MPF-555', 'Ik wil beter Nederlands leren', 'taal', 617440354157461503, 'postcode6', '', 'open', '2026-09-01 07:00:00+00', NULL, 'needs', 'n1', -5980468572232659500, '', NULL);
INSERT INTO public.need VALUES (1, '8d010382-64a5-5988-adb6-2ee4967cf2bc', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'JFF-510', 'Het geld is op', 'eten', 608433154910322687, 'postcode4', '', 'open', '2026-09-02 07:00:00+00', NULL, 'needs', 'n2', 4198538006145661320, '', NULL);
INSERT INTO public.need VALUES (1, '79f4eb96-c70f-50e3-aea0-12688b67130b', '9d57bdef-5329-54e7-a4e8-5449268a11c7', 'THG-744', 'Graag gezelschap', 'ontmoeten', 617440354157461503, 'cell', '', 'open', '2026-09-03 07:00:00+00', NULL, 'needs', 'n3', -2976135150138527421, '', NULL);


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

INSERT INTO public.offer_entry VALUES (0, 'adb5e220-7907-5a0b-8a00-2a58cd8fd814', 'known-place', 'werkervaring stage boodschappen', 'plek', 621943953784799231, 52.0001, 4.3605, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'not-yet-partner', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, '230ba4c9-dc04-51e5-85be-927d02c57b42', 'offer', 'ontmoeten', 'kennis', 621943953784799231, 52.0001, 4.361, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'e0d15dda-01fd-5665-9d47-fab54aa35eaf', 'offer', 'taal', 'kennis', 621943953784733695, 52.0001, 4.362, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'e8b35279-8bb9-537c-84dc-c2729b0d7d97', 'offer', 'eten', 'kennis', 608433154859991039, 52.0105, 4.3612, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'cc7d9987-c6e8-5e17-a7c1-f2fc8ba85b1e', 'offer', 'klussen', 'kennis', 621943953784733695, 52.0003, 4.3621, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'b38ea7cc-1d21-55b7-9bba-a30c3fb7e770', 'offer', 'taal', 'handen', 617440354157461503, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'team', 1, false);
INSERT INTO public.offer_entry VALUES (1, '3e6abf0c-6020-54b5-b1db-2870e9830c66', 'offer', 'maatje', 'handen', 612936754531401727, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'de2df914-af33-52ac-aacf-004ed9923959', 'offer', 'kleding', 'plek', 612936754531401727, 52, 4.3615, true, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'formal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, 'a38dfd18-379e-54d3-a734-441580e4def6', 'event', 'speelgoed', 'kennis', 621943953784799231, 52.0001, 4.361, false, 65536, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, 1795271400, 'public', 1, false);
INSERT INTO public.offer_entry VALUES (1, '6fa91772-e294-56a0-8fc5-090040600eda', 'initiative', 'eten', 'kennis', 621943953784799231, 52.0001, 4.36, false, 0, NULL, NULL, NULL, 0, 255, '', NULL, '', 'informal', NULL, 0, true, 1789369200, NULL, 'public', 1, false);


--
-- Data for Name: organization; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.organization VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', 'Buurthuis De Molen', '', 'foundation', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p1', -7166660223493404795);
INSERT INTO public.organization VALUES (1, '1c209f28-c9ae-5b6b-84fa-a2d83d234604', 'Taalhuis Dorp', '', 'foundation', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p2', 6630211736156913364);
INSERT INTO public.organization VALUES (1, 'b0bdcb88-54be-59e6-b14e-8417827bb58d', 'Voedselkast', '', 'informal', false, false, NULL, 'informal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p3', 7854391327338892680);
INSERT INTO public.organization VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', 'Repair Café', '', 'association', true, false, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p4', -3300019668152524135);
INSERT INTO public.organization VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', 'Kapper aan huis Kim', '', 'sole-trader', true, true, NULL, 'formal', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', '2026-09-14 07:00:00+00', 'partners', 'p7', 4075737874802154530);


--
-- Data for Name: organization_identifier; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: postcode; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.postcode VALUES (0, '2600', 'Dorp', 'GM9901', 'Zuid-Holland', 52.0005, 4.3612, -46749448688023796);
INSERT INTO public.postcode VALUES (0, '2601', 'Dorp', 'GM9901', 'Zuid-Holland', 52.0105, 4.3612, 2039396389394148038);


--
-- Data for Name: rest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seaql_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seaql_migrations VALUES ('m20261123_000001_initial', 1795635031);
INSERT INTO public.seaql_migrations VALUES ('m20261125_000002_first_morning', 1795635032);
INSERT INTO public.seaql_migrations VALUES ('m20261125_000003_provider', 1795635032);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: shard; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.shard VALUES (0, 1, 1);
INSERT INTO public.shard VALUES (1, 1, 0);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
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

INSERT INTO public.subject_key VALUES (1, 'f2dd3229-dfe4-5fa2-94fa-05fc45252ec8', '\xb78e11b31b9eac827017ce574a114e87e357bf199ae8267187a0a72a2642cda7c7d5300bec6fead1f4dfe6825332d671dfa14bb83775ab355dcfb9d4');
INSERT INTO public.subject_key VALUES (1, '4d9db62c-8176-5209-b479-853c0112ed0e', '\xcc77b4887ea33ecc5fb3b784bd5e62f1dbc5e215c70a901182ed465093120c9f0e1cc2f0f0e3880871380512d5cf9c324a1002b7ca7b8af5a641b1d9');
INSERT INTO public.subject_key VALUES (1, '270bf541-3f70-504c-ad82-b72450c162e6', '\x31a091714fc9254bd6f0583aef5a68c545ca029f133edc1709e523263afeef2c8da39acc6bb13d5516545b562a2777d76f147a0192c614c04282ce4d');
INSERT INTO public.subject_key VALUES (1, '5bccde9f-4eab-5f65-bcc6-cefd142e5111', '\x78c2c8a3a01a725872adeb80adb36a1583920351117f9793da66f060c81b6d7937810b2bb73512ae1793e80a99e81c11e544a8f40c3bcf8b3c3dd9f0');
INSERT INTO public.subject_key VALUES (1, 'ecb33be6-d2a8-5de5-9ee8-b590a9032024', '\xa9932c60d2befca15e6f79388aae5284dc90f3b886ff9df6a89dd4a2fd2fe4aba69c3fd0f232b0dea58f2d0c225f4ec5343245ba9abceb57aa2ec06f');


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
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (municipality_id, id);


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
-- Name: postcode postcode_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.postcode
    ADD CONSTRAINT postcode_pkey PRIMARY KEY (municipality_id, code, place);


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
-- Name: sign_in sign_in_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (municipality_id, id);


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
-- Name: ix_batch_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_batch_at ON public.batch USING btree (municipality_id, at);


--
-- Name: ix_call_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_call_need_id ON public.call USING btree (municipality_id, need_id);


--
-- Name: ix_contact_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_subject_id ON public.contact USING btree (municipality_id, subject_id);


--
-- Name: ix_door_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_door_code ON public.door USING btree (municipality_id, code);


--
-- Name: ix_door_round_on_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_door_round_on_date ON public.door_round USING btree (municipality_id, on_date);


--
-- Name: ix_event_ends_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_event_ends_at ON public.event USING btree (municipality_id, ends_at);


--
-- Name: ix_idempotency_key_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_key_created_at ON public.idempotency_key USING btree (municipality_id, created_at);


--
-- Name: ix_import_run_finished_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_import_run_finished_at ON public.import_run USING btree (municipality_id, finished_at);


--
-- Name: ix_job_run_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_run_at ON public.job USING btree (municipality_id, run_at);


--
-- Name: ix_known_place_cell; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_known_place_cell ON public.known_place USING btree (municipality_id, cell);


--
-- Name: ix_location_organization_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_location_organization_id ON public.location USING btree (municipality_id, organization_id);


--
-- Name: ix_match_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_match_need_id ON public.match USING btree (municipality_id, need_id);


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
-- Name: ix_offer_entry_revision; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_entry_revision ON public.offer_entry USING btree (municipality_id, revision);


--
-- Name: ix_offer_organization_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_organization_id ON public.offer USING btree (municipality_id, organization_id);


--
-- Name: ix_offer_volunteer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_offer_volunteer_id ON public.offer USING btree (municipality_id, volunteer_id);


--
-- Name: ix_organization_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_organization_name ON public.organization USING btree (municipality_id, name);


--
-- Name: ix_outbox_send_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_outbox_send_at ON public.outbox USING btree (municipality_id, send_at);


--
-- Name: ix_session_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_session_expires_at ON public.session USING btree (municipality_id, expires_at);


--
-- Name: ix_session_worker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_session_worker_id ON public.session USING btree (municipality_id, worker_id);


--
-- Name: ix_sign_in_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_expires_at ON public.sign_in USING btree (municipality_id, expires_at);


--
-- Name: ix_step_due_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_due_at ON public.step USING btree (municipality_id, due_at);


--
-- Name: ix_step_need_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_need_id ON public.step USING btree (municipality_id, need_id);


--
-- Name: ix_visit_subject_id_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_visit_subject_id_at ON public.visit USING btree (municipality_id, subject_id, at);


--
-- Name: ix_worker_email_hmac; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_worker_email_hmac ON public.worker USING btree (municipality_id, email_hmac);


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
-- Name: offer fk_volunteer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_volunteer_id FOREIGN KEY (municipality_id, volunteer_id) REFERENCES public.volunteer(municipality_id, id);


--
-- PostgreSQL database dump complete
--


