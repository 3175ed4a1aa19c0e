-- Roles are made by prepareRoles() before the migrations run. The owner holds every table; samsyn_api
-- works inside one organisation, samsyn_auth alone reads accounts and sessions, samsyn_jobs owns the queue.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA app;
GRANT USAGE ON SCHEMA app TO samsyn_api, samsyn_auth;

-- ---------------------------------------------------------------- context
-- What each role may do: filled from libs/domain/src/access on every start.
CREATE TABLE app.role_permission (
  role text NOT NULL,
  permission text NOT NULL,
  CONSTRAINT role_permission_pk PRIMARY KEY (role, permission)
);

-- A setting reads as an empty string once its transaction is over, hence nullif.
CREATE FUNCTION app.org() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.organisation_id', true), '')::uuid $$;
CREATE FUNCTION app.supplier() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.supplier_id', true), '')::uuid $$;
CREATE FUNCTION app.actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
CREATE FUNCTION app.buyer() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.party', true), '') = 'buyer' $$;
CREATE FUNCTION app.can(permission text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT strpos(coalesce(current_setting('app.permissions', true), ''), ' ' || permission || ' ') > 0 $$;
CREATE FUNCTION app.supplier_ok(supplier_id uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app.buyer() OR coalesce(supplier_id = app.supplier(), false) $$;
CREATE FUNCTION app.suppliers_ok(supplier_ids uuid[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app.buyer() OR coalesce(app.supplier() = ANY (supplier_ids), false) $$;

-- One call sets the whole context of a transaction. A vendor without a supplier is nobody: it sees no row.
-- SECURITY DEFINER, as the API's role may not read the permission table; SET LOCAL because set_config()
-- does not reach the workers of a cluster.
CREATE FUNCTION app.set_ctx(organisation_id uuid, supplier_id uuid, user_id uuid, role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  granted text;
BEGIN
  SELECT ' ' || string_agg(rp.permission, ' ') || ' ' INTO granted
    FROM app.role_permission rp WHERE rp.role = set_ctx.role;
  EXECUTE format('SET LOCAL app.organisation_id = %L', coalesce(organisation_id::text, ''));
  EXECUTE format('SET LOCAL app.supplier_id = %L', coalesce(supplier_id::text, ''));
  EXECUTE format('SET LOCAL app.user_id = %L', coalesce(user_id::text, ''));
  EXECUTE format('SET LOCAL app.permissions = %L', coalesce(granted, ''));
  EXECUTE format('SET LOCAL app.party = %L', CASE WHEN role = 'vendor' THEN 'supplier' ELSE 'buyer' END);
END $$;

-- ---------------------------------------------------------------- global tables
CREATE TABLE organisation (
  id uuid CONSTRAINT organisation_pk PRIMARY KEY,
  slug text NOT NULL CONSTRAINT organisation_slug_uq UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  zone text NOT NULL DEFAULT 'Europe/Stockholm',
  currency char(3) NOT NULL DEFAULT 'SEK',
  illustrative boolean NOT NULL DEFAULT false,
  notice jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE user_account (
  id uuid CONSTRAINT user_account_pk PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email) AND email LIKE '%_@_%'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  password_hash text,
  locale text NOT NULL DEFAULT 'sv' CHECK (locale IN ('sv', 'en')),
  active boolean NOT NULL DEFAULT true,
  failed_attempts integer NOT NULL DEFAULT 0,
  locked_until timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT user_account_email_uq UNIQUE (email)
);

-- No foreign key to supplier: a global table never points at a tenant's.
CREATE TABLE membership (
  id uuid CONSTRAINT membership_pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT membership_user_fk REFERENCES user_account ON DELETE CASCADE,
  organisation_id uuid NOT NULL CONSTRAINT membership_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('administrator', 'supplier_manager', 'vendor', 'executive', 'assessor')),
  supplier_id uuid,
  -- Ended memberships stay, so that their role can be given back.
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT membership_uq UNIQUE (user_id, organisation_id),
  CONSTRAINT membership_vendor_has_supplier CHECK ((role = 'vendor') = (supplier_id IS NOT NULL))
);
CREATE INDEX membership_organisation_ix ON membership (organisation_id);

CREATE TABLE session (
  token_hash bytea CONSTRAINT session_pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT session_user_fk REFERENCES user_account ON DELETE CASCADE,
  csrf_token text NOT NULL,
  ip text,
  user_agent text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL
);
CREATE INDEX session_user_ix ON session (user_id);

CREATE TABLE one_time_link (
  token_hash bytea CONSTRAINT one_time_link_pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT one_time_link_user_fk REFERENCES user_account ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3)
);
CREATE INDEX one_time_link_user_ix ON one_time_link (user_id);

CREATE TABLE sign_in_event (
  id uuid CONSTRAINT sign_in_event_pk PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT now(),
  email text NOT NULL,
  user_id uuid,
  ip text,
  outcome text NOT NULL
);
CREATE INDEX sign_in_event_ip_ix ON sign_in_event (ip, at);

GRANT SELECT ON organisation TO samsyn_api, samsyn_auth;
GRANT UPDATE (name, zone, currency, illustrative, notice, version) ON organisation TO samsyn_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON user_account, membership, session, one_time_link TO samsyn_auth;
GRANT SELECT, INSERT ON sign_in_event TO samsyn_auth;
GRANT INSERT ON organisation TO samsyn_auth;
ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE organisation FORCE ROW LEVEL SECURITY;
CREATE POLICY organisation_select ON organisation FOR SELECT USING (true);
CREATE POLICY organisation_insert ON organisation FOR INSERT WITH CHECK (true);
CREATE POLICY organisation_update ON organisation FOR UPDATE
  USING (id = app.org() AND app.can('organisations:update'));

-- ---------------------------------------------------------------- register
CREATE TABLE service_tower (
  organisation_id uuid NOT NULL CONSTRAINT service_tower_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_tower_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_tower_code_uq UNIQUE (organisation_id, code)
);

CREATE TABLE supplier (
  organisation_id uuid NOT NULL CONSTRAINT supplier_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  organisation_number text,
  website text,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'ended')),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT supplier_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT supplier_name_uq UNIQUE (organisation_id, name)
);

CREATE TABLE supplier_contact (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  title text,
  email text,
  phone text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT supplier_contact_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT supplier_contact_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier ON DELETE CASCADE
);
CREATE INDEX supplier_contact_supplier_ix ON supplier_contact (organisation_id, supplier_id);

-- One accountable buyer per supplier and tower.
CREATE TABLE accountability (
  organisation_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT accountability_pk PRIMARY KEY (organisation_id, supplier_id, tower_id),
  CONSTRAINT accountability_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier ON DELETE CASCADE,
  CONSTRAINT accountability_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower
);

CREATE TABLE contract (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  extension_count integer NOT NULL DEFAULT 0 CHECK (extension_count BETWEEN 0 AND 20),
  extension_months integer NOT NULL DEFAULT 0 CHECK (extension_months BETWEEN 0 AND 240),
  notice_on date,
  monthly_charge_minor bigint NOT NULL DEFAULT 0 CHECK (monthly_charge_minor >= 0),
  currency char(3) NOT NULL DEFAULT 'SEK',
  at_risk_percent numeric(7, 4) NOT NULL DEFAULT 0 CHECK (at_risk_percent BETWEEN 0 AND 100),
  confidentiality text NOT NULL DEFAULT 'confidential' CHECK (confidentiality IN ('public', 'internal', 'confidential')),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT contract_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT contract_number_uq UNIQUE (organisation_id, number),
  CONSTRAINT contract_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT contract_term CHECK (ends_on > starts_on)
);
CREATE INDEX contract_supplier_ix ON contract (organisation_id, supplier_id);

-- A lot of the tender is won for a tower; each tower of a contract may name its lot.
CREATE TABLE contract_tower (
  organisation_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  lot text,
  CONSTRAINT contract_tower_pk PRIMARY KEY (organisation_id, contract_id, tower_id),
  CONSTRAINT contract_tower_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract ON DELETE CASCADE,
  CONSTRAINT contract_tower_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower
);

CREATE TABLE contract_document (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 text NOT NULL,
  file_key text NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT contract_document_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT contract_document_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract ON DELETE CASCADE
);
CREATE INDEX contract_document_contract_ix ON contract_document (organisation_id, contract_id);

-- ---------------------------------------------------------------- service levels
CREATE TABLE service_calendar (
  organisation_id uuid NOT NULL CONSTRAINT service_calendar_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  zone text NOT NULL,
  -- CalendarVersion[] of libs/domain/src/time/calendar: windows, holidays, special days, effective dates (R2).
  versions jsonb NOT NULL CHECK (jsonb_typeof(versions) = 'array' AND jsonb_array_length(versions) > 0),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_calendar_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_calendar_name_uq UNIQUE (organisation_id, name)
);

CREATE TABLE service_level (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  calendar_id uuid NOT NULL,
  code text NOT NULL CHECK (length(code) BETWEEN 1 AND 50),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  metric text NOT NULL CHECK (metric IN ('response', 'resolution', 'availability')),
  priority smallint CHECK (priority BETWEEN 1 AND 5),
  target_ms bigint CHECK (target_ms > 0),
  expected_percent numeric(8, 5) NOT NULL CHECK (expected_percent BETWEEN 0 AND 100),
  minimum_percent numeric(8, 5) NOT NULL CHECK (minimum_percent BETWEEN 0 AND 100),
  minimum_volume integer NOT NULL DEFAULT 1 CHECK (minimum_volume >= 0),
  counts_for text NOT NULL DEFAULT 'every_holder' CHECK (counts_for IN ('every_holder', 'resolver')),
  pause_reasons text[] NOT NULL DEFAULT '{}',
  weight numeric(8, 4) NOT NULL DEFAULT 1 CHECK (weight >= 0),
  effective_from date NOT NULL,
  effective_to date,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_level_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_level_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT service_level_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT service_level_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar,
  CONSTRAINT service_level_bounds CHECK (minimum_percent <= expected_percent),
  CONSTRAINT service_level_term CHECK (effective_to > effective_from),
  CONSTRAINT service_level_target CHECK ((metric = 'availability') = (target_ms IS NULL)),
  -- The same promise may change over time, but only one wording of it applies on a day.
  CONSTRAINT service_level_code_ex EXCLUDE USING gist (
    organisation_id WITH =, contract_id WITH =, code WITH =, daterange(effective_from, effective_to) WITH &&)
);
CREATE INDEX service_level_supplier_ix ON service_level (organisation_id, supplier_id);

-- ---------------------------------------------------------------- incidents
CREATE TABLE team_mapping (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  group_name text NOT NULL CHECK (length(group_name) BETWEEN 1 AND 200),
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT team_mapping_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT team_mapping_group_uq UNIQUE (organisation_id, group_name),
  CONSTRAINT team_mapping_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT team_mapping_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower
);

CREATE TABLE import (
  organisation_id uuid NOT NULL CONSTRAINT import_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  preset text NOT NULL,
  mapping jsonb,
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 100),
  zone text NOT NULL,
  shift_weeks integer NOT NULL DEFAULT 0,
  encoding text NOT NULL DEFAULT 'utf-8',
  file_name text NOT NULL,
  file_key text NOT NULL,
  size_bytes bigint NOT NULL,
  status text NOT NULL DEFAULT 'queued'
    CHECK (status IN ('queued', 'reading', 'merging', 'measuring', 'done', 'failed')),
  bytes_read bigint NOT NULL DEFAULT 0,
  rows_read bigint NOT NULL DEFAULT 0,
  incidents integer NOT NULL DEFAULT 0,
  events integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  quarantined integer NOT NULL DEFAULT 0,
  problem jsonb,
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  started_at timestamptz(3),
  finished_at timestamptz(3),
  CONSTRAINT import_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX import_created_ix ON import (organisation_id, created_at DESC, id DESC);

CREATE TABLE import_quarantine (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  line bigint NOT NULL,
  field text,
  code text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  columns jsonb NOT NULL,
  cells jsonb NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'corrected', 'replayed')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT import_quarantine_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT import_quarantine_import_fk FOREIGN KEY (organisation_id, import_id) REFERENCES import ON DELETE CASCADE
);
CREATE INDEX import_quarantine_import_ix ON import_quarantine (organisation_id, import_id, line);

CREATE TABLE import_mapping (
  organisation_id uuid NOT NULL CONSTRAINT import_mapping_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  mapping jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT import_mapping_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT import_mapping_name_uq UNIQUE (organisation_id, name)
);

CREATE TABLE incident (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  source text NOT NULL,
  external_id text NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
  title text NOT NULL,
  category text,
  priority smallint CHECK (priority BETWEEN 1 AND 5),
  state text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  acknowledged_at timestamptz(3),
  resolved_at timestamptz(3),
  closed_at timestamptz(3),
  -- Where the clocks stop: the last resolution, else the close (R8).
  stopped_at timestamptz(3),
  lead_supplier_id uuid,
  lead_tower_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  hand_offs integer NOT NULL DEFAULT 0,
  bounces integer NOT NULL DEFAULT 0,
  group_changed boolean NOT NULL DEFAULT false,
  -- The source's own verdict, kept beside ours (R22).
  reported_in_time boolean,
  import_id uuid,
  content_hash bytea,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT incident_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT incident_external_uq UNIQUE (organisation_id, source, external_id),
  CONSTRAINT incident_order CHECK (stopped_at >= opened_at)
);
CREATE INDEX incident_opened_ix ON incident (organisation_id, opened_at DESC, id DESC);
CREATE INDEX incident_lead_ix ON incident (organisation_id, lead_supplier_id, opened_at DESC, id DESC);
CREATE INDEX incident_running_ix ON incident (organisation_id, opened_at) WHERE stopped_at IS NULL;

-- The history as it was reported, one row an event; nothing is derived here. Written by the merge alone, in one
-- transaction with its incident: a foreign key, checked row by row, would double the time of a million events.
CREATE TABLE incident_event (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  sequence integer NOT NULL,
  at timestamptz(3) NOT NULL,
  kind text NOT NULL,
  state text,
  priority smallint,
  group_name text,
  supplier_id uuid,
  tower_id uuid,
  pause_reason text,
  reported_in_time boolean,
  note text,
  recorded_by uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT incident_event_pk PRIMARY KEY (organisation_id, incident_id, sequence)
);

-- The lead assignment over time, derived from the events and the team-to-supplier table.
CREATE TABLE incident_assignment (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  sequence integer NOT NULL,
  group_name text,
  supplier_id uuid,
  tower_id uuid,
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3),
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT incident_assignment_pk PRIMARY KEY (organisation_id, incident_id, sequence),
  CONSTRAINT incident_assignment_order CHECK (to_at >= from_at)
);

-- ---------------------------------------------------------------- results
-- One incident on one service level for one supplier (R8, R9), with what its clock counted.
CREATE TABLE service_level_outcome (
  organisation_id uuid NOT NULL,
  service_level_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('met', 'missed', 'running')),
  period char(7),
  started_at timestamptz(3) NOT NULL,
  stopped_at timestamptz(3),
  due_at timestamptz(3),
  elapsed_ms bigint NOT NULL,
  CONSTRAINT service_level_outcome_pk PRIMARY KEY (organisation_id, service_level_id, incident_id, supplier_id),
  CONSTRAINT service_level_outcome_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level ON DELETE CASCADE,
  CONSTRAINT service_level_outcome_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE
);
CREATE INDEX service_level_outcome_evidence_ix
  ON service_level_outcome (organisation_id, service_level_id, period, outcome, stopped_at DESC, incident_id DESC);
CREATE INDEX service_level_outcome_incident_ix ON service_level_outcome (organisation_id, incident_id);
-- What is due next.
CREATE INDEX service_level_outcome_running_ix
  ON service_level_outcome (organisation_id, due_at, incident_id) WHERE stopped_at IS NULL;

CREATE TABLE service_level_result (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  service_level_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  period char(7) NOT NULL,
  met integer NOT NULL,
  missed integer NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('met', 'below_expected', 'below_minimum', 'not_measured')),
  -- Shown figure, floored to two decimals (R12); the exact value is met / (met + missed).
  value_percent numeric(7, 2),
  rule_version text NOT NULL,
  explanation jsonb NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT service_level_result_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_level_result_uq UNIQUE (organisation_id, service_level_id, supplier_id, period),
  CONSTRAINT service_level_result_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level ON DELETE CASCADE
);
CREATE INDEX service_level_result_period_ix ON service_level_result (organisation_id, period, supplier_id);

-- One ready document a reader and period: the buyer's has no supplier, each vendor's its own.
CREATE TABLE scorecard (
  organisation_id uuid NOT NULL CONSTRAINT scorecard_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  supplier_id uuid,
  document jsonb NOT NULL,
  rule_version text NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT scorecard_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT scorecard_uq UNIQUE NULLS NOT DISTINCT (organisation_id, period, supplier_id)
);

-- ---------------------------------------------------------------- audit and replay protection
CREATE TABLE audit_event (
  organisation_id uuid NOT NULL CONSTRAINT audit_event_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  user_id uuid,
  action text NOT NULL,
  object_type text NOT NULL,
  object_id uuid NOT NULL,
  before jsonb,
  after jsonb,
  correlation_id text,
  ip text,
  CONSTRAINT audit_event_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX audit_event_object_ix ON audit_event (organisation_id, object_type, object_id, at DESC);

CREATE TABLE idempotency_key (
  organisation_id uuid NOT NULL CONSTRAINT idempotency_key_organisation_fk REFERENCES organisation,
  user_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  request_hash text NOT NULL,
  object_id uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key_pk PRIMARY KEY (organisation_id, user_id, key)
);

-- ---------------------------------------------------------------- who may see and change which row
-- One permissive policy a table and command, none restrictive (a cluster would recreate those as permissive).
CREATE FUNCTION app.secure(tbl regclass, word text, visible text, writes text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  tenant CONSTANT text := 'organisation_id = app.org()';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  -- An owner without superuser rights must get past FORCE, for migrations and the SECURITY DEFINER doors.
  EXECUTE format('CREATE POLICY owner_all ON %s FOR ALL TO CURRENT_USER USING (true)', tbl);
  EXECUTE format('CREATE POLICY tenant_select ON %s FOR SELECT TO samsyn_api USING (%s AND app.can(%L) AND %s)',
    tbl, tenant, word || ':read', visible);
  EXECUTE format('CREATE POLICY tenant_insert ON %s FOR INSERT TO samsyn_api WITH CHECK (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':create'));
  EXECUTE format('CREATE POLICY tenant_update ON %s FOR UPDATE TO samsyn_api USING (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':update'));
  EXECUTE format('CREATE POLICY tenant_delete ON %s FOR DELETE TO samsyn_api USING (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':delete'));
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO samsyn_api', tbl);
END $$;

SELECT app.secure('service_tower', 'towers', 'true');
SELECT app.secure('supplier', 'suppliers', 'app.supplier_ok(id)');
SELECT app.secure('supplier_contact', 'suppliers', 'app.supplier_ok(supplier_id)');
SELECT app.secure('accountability', 'suppliers', 'app.supplier_ok(supplier_id)');
SELECT app.secure('contract', 'contracts', 'app.supplier_ok(supplier_id)');
SELECT app.secure('contract_tower', 'contracts', 'app.supplier_ok(supplier_id)');
SELECT app.secure('contract_document', 'contracts', 'app.supplier_ok(supplier_id)');
SELECT app.secure('service_calendar', 'service-calendars', 'true');
SELECT app.secure('service_level', 'service-levels', 'app.supplier_ok(supplier_id)');
SELECT app.secure('team_mapping', 'team-mappings', 'app.supplier_ok(supplier_id)');
SELECT app.secure('import', 'imports', 'app.buyer()', 'imports:run');
SELECT app.secure('import_quarantine', 'imports', 'app.buyer()', 'imports:run');
SELECT app.secure('import_mapping', 'import-mappings', 'app.buyer()');
SELECT app.secure('incident', 'incidents', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('incident_event', 'incidents', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('incident_assignment', 'incidents', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('service_level_outcome', 'results', 'app.supplier_ok(supplier_id)', 'results:run');
SELECT app.secure('service_level_result', 'results', 'app.supplier_ok(supplier_id)', 'results:run');
SELECT app.secure('scorecard', 'scorecards', 'app.supplier_ok(supplier_id)', 'scorecards:run');
DROP FUNCTION app.secure(regclass, text, text, text);

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON audit_event FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON audit_event FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('audit:read'));
CREATE POLICY tenant_insert ON audit_event FOR INSERT TO samsyn_api WITH CHECK (organisation_id = app.org());
GRANT SELECT, INSERT ON audit_event TO samsyn_api;

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON idempotency_key FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON idempotency_key FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND user_id = app.actor());
CREATE POLICY tenant_insert ON idempotency_key FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND user_id = app.actor());
GRANT SELECT, INSERT ON idempotency_key TO samsyn_api;

-- ---------------------------------------------------------------- narrow doors through the wall
-- The names of the parties of an incident the caller may see: a vendor reads no other row of supplier.
CREATE FUNCTION app.incident_parties(incident uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, s.name
    FROM incident i
    JOIN supplier s ON s.organisation_id = i.organisation_id AND s.id = ANY (i.supplier_ids)
   WHERE i.organisation_id = app.org() AND i.id = incident_parties.incident
     AND app.can('incidents:read') AND app.suppliers_ok(i.supplier_ids)
$$;

-- Session lookup and context in one call, so a hot read is one pipelined batch. Null without a valid session,
-- false where its user does not belong: neither has a context.
CREATE FUNCTION app.begin_request(token_hash bytea, slug text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found_membership record;
BEGIN
  SELECT m.organisation_id, m.supplier_id, m.user_id, m.role INTO found_membership
    FROM session s
    JOIN user_account u ON u.id = s.user_id AND u.active
    JOIN membership m ON m.user_id = s.user_id AND m.active
    JOIN organisation o ON o.id = m.organisation_id
   WHERE s.token_hash = begin_request.token_hash AND s.expires_at > now()
     AND (begin_request.slug IS NULL OR o.slug = begin_request.slug)
   ORDER BY m.created_at, m.id LIMIT 1;
  IF NOT FOUND THEN
    RETURN (SELECT false FROM session s JOIN user_account u ON u.id = s.user_id AND u.active
             WHERE s.token_hash = begin_request.token_hash AND s.expires_at > now());
  END IF;
  PERFORM app.set_ctx(found_membership.organisation_id, found_membership.supplier_id,
                      found_membership.user_id, found_membership.role);
  RETURN true;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
