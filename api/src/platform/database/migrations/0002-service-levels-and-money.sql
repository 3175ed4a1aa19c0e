-- ---------------------------------------------------------------- contracts change by dated amendments
-- CreditTerms of libs/domain/src/credits/credit-terms (R17): what the contract says about all credits together.
ALTER TABLE contract ADD COLUMN credit_terms jsonb NOT NULL DEFAULT
  '{"stacking":"highest_per_event","caps":{"perEvent":null,"perMonth":{"kind":"at_risk"},"perYear":null},"excess":"dropped","claimWithinDays":null}';

-- What an amendment leaves null stays as it was; the contract row itself holds what applied from its first day.
CREATE TABLE contract_amendment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 4000),
  effective_from date NOT NULL,
  monthly_charge_minor bigint CHECK (monthly_charge_minor >= 0),
  at_risk_percent numeric(7, 4) CHECK (at_risk_percent BETWEEN 0 AND 100),
  ends_on date,
  credit_terms jsonb,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT contract_amendment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT contract_amendment_number_uq UNIQUE (organisation_id, contract_id, number),
  CONSTRAINT contract_amendment_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract
);
CREATE INDEX contract_amendment_contract_ix ON contract_amendment (organisation_id, contract_id, effective_from);

-- ---------------------------------------------------------------- service levels of every metric
ALTER TABLE service_level
  DROP CONSTRAINT service_level_metric_check,
  DROP CONSTRAINT service_level_expected_percent_check,
  DROP CONSTRAINT service_level_minimum_percent_check,
  DROP CONSTRAINT service_level_bounds,
  DROP CONSTRAINT service_level_target;
ALTER TABLE service_level RENAME COLUMN expected_percent TO expected_target;
ALTER TABLE service_level RENAME COLUMN minimum_percent TO minimum_target;
ALTER TABLE service_level
  ALTER COLUMN expected_target TYPE numeric(24, 5),
  ALTER COLUMN minimum_target TYPE numeric(24, 5),
  ADD COLUMN direction text NOT NULL DEFAULT 'higher_is_better'
    CHECK (direction IN ('higher_is_better', 'lower_is_better')),
  ADD COLUMN target_days integer CHECK (target_days BETWEEN 0 AND 1000),
  ADD COLUMN target_end_of_day boolean NOT NULL DEFAULT false,
  ADD COLUMN statistic text CHECK (statistic IN ('mean', 'median', 'percentile', 'sum', 'maximum', 'last')),
  ADD COLUMN percentile numeric(6, 3) CHECK (percentile > 0 AND percentile <= 100),
  ADD COLUMN window_kind text NOT NULL DEFAULT 'month' CHECK (window_kind IN ('month', 'quarter', 'year', 'rolling')),
  ADD COLUMN window_days integer CHECK (window_days BETWEEN 1 AND 1100),
  -- Exclusions of libs/domain/src/service-levels/service-level (R11); times as epoch ms.
  ADD COLUMN exclusions jsonb NOT NULL DEFAULT '{"causes":[],"times":[]}',
  ADD COLUMN component text CHECK (length(component) BETWEEN 1 AND 200),
  ADD COLUMN series_id uuid,
  -- CreditRule of libs/domain/src/credits/credit-rule (R17, R18).
  ADD COLUMN credit_rule jsonb,
  ADD COLUMN amendment_id uuid,
  ADD CONSTRAINT service_level_metric CHECK (metric IN ('response', 'resolution', 'response_duration',
    'resolution_duration', 'incident_count', 'backlog_age', 'first_time_fix', 'availability', 'downtime',
    'outage_count', 'satisfaction', 'reported')),
  ADD CONSTRAINT service_level_bounds CHECK (expected_target >= 0 AND minimum_target >= 0 AND
    CASE direction WHEN 'higher_is_better' THEN minimum_target <= expected_target
                   ELSE minimum_target >= expected_target END),
  ADD CONSTRAINT service_level_target CHECK (num_nonnulls(target_ms, target_days) =
    CASE WHEN metric IN ('response', 'resolution') THEN 1 ELSE 0 END),
  ADD CONSTRAINT service_level_window CHECK ((window_kind = 'rolling') = (window_days IS NOT NULL)),
  ADD CONSTRAINT service_level_percentile CHECK ((statistic IS NOT DISTINCT FROM 'percentile') = (percentile IS NOT NULL)),
  ADD CONSTRAINT service_level_amendment_fk
    FOREIGN KEY (organisation_id, amendment_id) REFERENCES contract_amendment;

-- ---------------------------------------------------------------- results
ALTER TABLE service_level_result RENAME COLUMN value_percent TO shown_value;
ALTER TABLE service_level_result
  ALTER COLUMN shown_value TYPE numeric(24, 2),
  -- The exact value as a ratio of integers, in the metric's unit (R12); null when not measured.
  ADD COLUMN exact_value text,
  -- How many values it rests on.
  ADD COLUMN volume integer NOT NULL DEFAULT 0,
  ADD COLUMN window_from timestamptz(3),
  ADD COLUMN window_to timestamptz(3),
  -- The window ends in this month; until then a quarter's or year's figure is on its way.
  ADD COLUMN complete boolean NOT NULL DEFAULT true;
UPDATE service_level_result r
   SET volume = r.met + r.missed,
       exact_value = CASE WHEN r.verdict <> 'not_measured' THEN (r.met * 100)::text || '/' || (r.met + r.missed)::text END,
       window_from = (r.period || '-01')::timestamp AT TIME ZONE o.zone,
       window_to = ((r.period || '-01')::timestamp + interval '1 month') AT TIME ZONE o.zone
  FROM organisation o WHERE o.id = r.organisation_id;
ALTER TABLE service_level_result
  ALTER COLUMN window_from SET NOT NULL,
  ALTER COLUMN window_to SET NOT NULL,
  ADD CONSTRAINT service_level_result_value CHECK ((verdict = 'not_measured') = (exact_value IS NULL));

-- ---------------------------------------------------------------- evidence
CREATE TABLE outage (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  component text CHECK (length(component) BETWEEN 1 AND 200),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  from_at timestamptz(3) NOT NULL,
  -- Null while it lasts.
  to_at timestamptz(3),
  -- 1/10 000; 10 000 is down altogether (R11).
  impact integer NOT NULL DEFAULT 10000 CHECK (impact BETWEEN 0 AND 10000),
  cause text CHECK (length(cause) BETWEEN 1 AND 100),
  note text CHECK (length(note) <= 4000),
  source text NOT NULL DEFAULT 'manual' CHECK (length(source) BETWEEN 1 AND 100),
  external_id text CHECK (length(external_id) BETWEEN 1 AND 200),
  recorded_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT outage_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT outage_external_uq UNIQUE (organisation_id, source, external_id),
  CONSTRAINT outage_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT outage_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT outage_order CHECK (to_at > from_at)
);
CREATE INDEX outage_place_ix ON outage (organisation_id, supplier_id, tower_id, from_at DESC, id DESC);
CREATE INDEX outage_from_ix ON outage (organisation_id, from_at DESC, id DESC);

CREATE TABLE maintenance_window (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  component text CHECK (length(component) BETWEEN 1 AND 200),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3) NOT NULL,
  -- When it really ended; what went beyond to_at is outage (R11).
  ended_at timestamptz(3),
  -- Only agreed maintenance is taken out of the agreed service time.
  agreed boolean NOT NULL DEFAULT true,
  note text CHECK (length(note) <= 4000),
  source text NOT NULL DEFAULT 'manual' CHECK (length(source) BETWEEN 1 AND 100),
  external_id text CHECK (length(external_id) BETWEEN 1 AND 200),
  recorded_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT maintenance_window_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT maintenance_window_external_uq UNIQUE (organisation_id, source, external_id),
  CONSTRAINT maintenance_window_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT maintenance_window_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT maintenance_window_order CHECK (to_at > from_at)
);
CREATE INDEX maintenance_window_place_ix
  ON maintenance_window (organisation_id, supplier_id, tower_id, from_at DESC, id DESC);
CREATE INDEX maintenance_window_from_ix ON maintenance_window (organisation_id, from_at DESC, id DESC);

CREATE TABLE measurement_series (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  component text CHECK (length(component) BETWEEN 1 AND 200),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ('probe', 'figure')),
  unit text CHECK (length(unit) BETWEEN 1 AND 40),
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 100),
  external_id text NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT measurement_series_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT measurement_series_external_uq UNIQUE (organisation_id, source, external_id),
  CONSTRAINT measurement_series_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT measurement_series_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower
);
CREATE INDEX measurement_series_place_ix ON measurement_series (organisation_id, supplier_id, tower_id);

-- No foreign key to the series: checking it row by row would cost more than writing (ADR 0004).
CREATE TABLE measurement (
  organisation_id uuid NOT NULL,
  series_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  measured_at timestamptz(3) NOT NULL,
  -- 0 down to 10 000 wholly up, of a probe; null of a figure.
  up smallint CHECK (up BETWEEN 0 AND 10000),
  value numeric(24, 6),
  response_ms integer CHECK (response_ms >= 0),
  CONSTRAINT measurement_pk PRIMARY KEY (organisation_id, series_id, measured_at)
) PARTITION BY RANGE (measured_at);

-- The months a request writes into are made when they are first needed. SECURITY DEFINER: only the owner makes tables.
CREATE FUNCTION app.prepare_measurement_months(first date, last date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  month date := date_trunc('month', first);
  partition text;
BEGIN
  IF last > first + 366 * 30 THEN RAISE EXCEPTION 'too many months'; END IF;
  WHILE month <= last LOOP
    partition := 'measurement_' || to_char(month, 'YYYY_MM');
    IF to_regclass('public.' || partition) IS NULL THEN
      PERFORM pg_advisory_xact_lock(736164);
      EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.measurement FOR VALUES FROM (%L) TO (%L)',
        partition, to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
    END IF;
    month := month + interval '1 month';
  END LOOP;
END $$;

-- Daily roll-ups, days in the organisation's zone; renewed for the days a request touches.
CREATE TABLE measurement_day (
  organisation_id uuid NOT NULL,
  series_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  day date NOT NULL,
  measurements integer NOT NULL,
  down integer NOT NULL DEFAULT 0,
  -- Time-weighted: a state holds until the next probe.
  down_ms bigint NOT NULL DEFAULT 0,
  known_ms bigint NOT NULL DEFAULT 0,
  value_sum numeric(30, 6),
  value_min numeric(24, 6),
  value_max numeric(24, 6),
  response_sum bigint,
  response_count integer NOT NULL DEFAULT 0,
  CONSTRAINT measurement_day_pk PRIMARY KEY (organisation_id, series_id, day),
  CONSTRAINT measurement_day_series_fk FOREIGN KEY (organisation_id, series_id) REFERENCES measurement_series ON DELETE CASCADE
);

-- ---------------------------------------------------------------- back-tests
CREATE TABLE back_test (
  organisation_id uuid NOT NULL CONSTRAINT back_test_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  first_period char(7) NOT NULL,
  last_period char(7) NOT NULL,
  supplier_ids uuid[],
  tower_ids uuid[],
  drafts jsonb NOT NULL,
  status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'done', 'failed')),
  done_steps integer NOT NULL DEFAULT 0,
  total_steps integer NOT NULL DEFAULT 0,
  results jsonb,
  problem jsonb,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  finished_at timestamptz(3),
  CONSTRAINT back_test_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT back_test_periods CHECK (last_period >= first_period)
);
CREATE INDEX back_test_created_ix ON back_test (organisation_id, created_at DESC, id DESC);

-- ---------------------------------------------------------------- credits
-- One row a contract and month: what its credits were reckoned from, and how they add up (R17).
CREATE TABLE credit_statement (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  period char(7) NOT NULL,
  currency char(3) NOT NULL,
  charges_minor bigint NOT NULL,
  at_risk_minor bigint NOT NULL,
  before_caps_minor bigint NOT NULL,
  brought_forward_minor bigint NOT NULL DEFAULT 0,
  cut_minor bigint NOT NULL DEFAULT 0,
  carried_forward_minor bigint NOT NULL DEFAULT 0,
  earned_back_minor bigint NOT NULL DEFAULT 0,
  total_minor bigint NOT NULL,
  claim_by date,
  termination_rights jsonb NOT NULL DEFAULT '[]',
  explanation jsonb NOT NULL,
  rule_version text NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT credit_statement_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT credit_statement_uq UNIQUE (organisation_id, contract_id, period),
  CONSTRAINT credit_statement_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract
);

CREATE TABLE credit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  statement_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  -- Null of what was brought forward from earlier months.
  service_level_id uuid,
  result_id uuid,
  period char(7) NOT NULL,
  kind text NOT NULL DEFAULT 'credit' CHECK (kind IN ('credit', 'earn_back', 'brought_forward')),
  currency char(3) NOT NULL,
  amount_minor bigint NOT NULL,
  points numeric(12, 4),
  -- What the newest evidence would give, once the amount has been proposed and no longer moves.
  recalculated_minor bigint,
  explanation jsonb NOT NULL,
  rule_version text NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT credit_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT credit_uq UNIQUE NULLS NOT DISTINCT (organisation_id, contract_id, service_level_id, period, kind),
  CONSTRAINT credit_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT credit_statement_fk FOREIGN KEY (organisation_id, statement_id) REFERENCES credit_statement,
  CONSTRAINT credit_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level
);
CREATE INDEX credit_contract_ix ON credit (organisation_id, contract_id, period);
CREATE INDEX credit_supplier_ix ON credit (organisation_id, supplier_id, period);

-- R19: every step with who, when and why; the last one is the state. Two at once collide on the sequence.
CREATE TABLE credit_step (
  organisation_id uuid NOT NULL,
  credit_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('propose', 'accept', 'dispute', 'settle', 'waive')),
  state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'disputed', 'settled', 'waived')),
  reason text CHECK (length(reason) <= 4000),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT credit_step_pk PRIMARY KEY (organisation_id, credit_id, sequence),
  CONSTRAINT credit_step_credit_fk FOREIGN KEY (organisation_id, credit_id, supplier_id)
    REFERENCES credit (organisation_id, id, supplier_id) ON DELETE CASCADE
);

-- ---------------------------------------------------------------- open standards
-- Published awards (OCDS): releases as they came, and what they say of each award.
CREATE TABLE ocds_import (
  organisation_id uuid NOT NULL CONSTRAINT ocds_import_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  file_name text NOT NULL,
  received integer NOT NULL,
  added integer NOT NULL,
  unchanged integer NOT NULL,
  quarantined integer NOT NULL,
  awards integer NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT ocds_import_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX ocds_import_created_ix ON ocds_import (organisation_id, created_at DESC, id DESC);

CREATE TABLE ocds_quarantine (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  position integer NOT NULL,
  ocid text,
  problems jsonb NOT NULL,
  content text NOT NULL,
  CONSTRAINT ocds_quarantine_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT ocds_quarantine_uq UNIQUE (organisation_id, import_id, position),
  CONSTRAINT ocds_quarantine_import_fk FOREIGN KEY (organisation_id, import_id) REFERENCES ocds_import ON DELETE CASCADE
);

CREATE TABLE ocds_release (
  organisation_id uuid NOT NULL CONSTRAINT ocds_release_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  ocid text NOT NULL,
  release_id text NOT NULL,
  released_at timestamptz(3) NOT NULL,
  buyer_name text,
  release jsonb NOT NULL,
  CONSTRAINT ocds_release_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT ocds_release_uq UNIQUE (organisation_id, ocid, release_id),
  CONSTRAINT ocds_release_import_fk FOREIGN KEY (organisation_id, import_id) REFERENCES ocds_import
);

-- The newest release of an award; what was made a contract keeps what it was made from.
CREATE TABLE ocds_award (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  ocid text NOT NULL,
  award_id text NOT NULL,
  released_at timestamptz(3) NOT NULL,
  buyer_name text,
  title text NOT NULL,
  supplier_name text,
  supplier_number text,
  suppliers integer NOT NULL,
  value_minor bigint,
  currency char(3),
  starts_on date,
  ends_on date,
  cpv text,
  status text,
  contract_id uuid,
  changed_since boolean NOT NULL DEFAULT false,
  CONSTRAINT ocds_award_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT ocds_award_uq UNIQUE (organisation_id, ocid, award_id),
  CONSTRAINT ocds_award_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract
);
CREATE INDEX ocds_award_released_ix ON ocds_award (organisation_id, released_at DESC, id DESC);

-- Promises as others write them (OpenSLO).
CREATE TABLE openslo_document (
  organisation_id uuid NOT NULL CONSTRAINT openslo_document_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('Service', 'SLO', 'SLI', 'DataSource', 'AlertPolicy', 'AlertCondition', 'AlertNotificationTarget')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  document jsonb NOT NULL,
  source text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT openslo_document_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT openslo_document_uq UNIQUE (organisation_id, kind, name)
);

-- ---------------------------------------------------------------- who may see and change which row
-- A policy looks its permission up anew for every row, from the front of the list: what is read and written a hundred
-- thousand rows at a time stands first.
CREATE OR REPLACE FUNCTION app.set_ctx(organisation_id uuid, supplier_id uuid, user_id uuid, role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  granted text;
BEGIN
  SELECT ' ' || concat(string_agg(rp.permission, ' ')
                         FILTER (WHERE rp.permission IN ('incidents:read', 'incidents:create', 'results:read', 'results:run',
                                                         'measurements:read', 'measurements:create')), ' ')
             || string_agg(rp.permission, ' ') || ' ' INTO granted
    FROM app.role_permission rp WHERE rp.role = set_ctx.role;
  EXECUTE format('SET LOCAL app.organisation_id = %L', coalesce(organisation_id::text, ''));
  EXECUTE format('SET LOCAL app.supplier_id = %L', coalesce(supplier_id::text, ''));
  EXECUTE format('SET LOCAL app.user_id = %L', coalesce(user_id::text, ''));
  EXECUTE format('SET LOCAL app.permissions = %L', coalesce(granted, ''));
  EXECUTE format('SET LOCAL app.party = %L', CASE WHEN role = 'vendor' THEN 'supplier' ELSE 'buyer' END);
END $$;

CREATE FUNCTION app.secure(tbl regclass, word text, visible text, writes text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  tenant CONSTANT text := 'organisation_id = app.org()';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
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

SELECT app.secure('contract_amendment', 'contracts', 'app.supplier_ok(supplier_id)');
SELECT app.secure('outage', 'outages', 'app.supplier_ok(supplier_id)');
SELECT app.secure('maintenance_window', 'maintenance-windows', 'app.supplier_ok(supplier_id)');
SELECT app.secure('measurement_series', 'measurements', 'app.supplier_ok(supplier_id)');
SELECT app.secure('measurement', 'measurements', 'app.supplier_ok(supplier_id)', 'measurements:create');
SELECT app.secure('measurement_day', 'measurements', 'app.supplier_ok(supplier_id)', 'measurements:create');
SELECT app.secure('back_test', 'back-tests', 'app.buyer()');
SELECT app.secure('ocds_import', 'contracts', 'app.buyer()', 'contracts:create');
SELECT app.secure('ocds_quarantine', 'contracts', 'app.buyer()', 'contracts:create');
SELECT app.secure('ocds_release', 'contracts', 'app.buyer()', 'contracts:create');
SELECT app.secure('ocds_award', 'contracts', 'app.buyer()', 'contracts:create');
SELECT app.secure('openslo_document', 'service-levels', 'app.buyer()', 'service-levels:create');
SELECT app.secure('credit_statement', 'credits', 'app.supplier_ok(supplier_id)', 'credits:run');
SELECT app.secure('credit', 'credits', 'app.supplier_ok(supplier_id)', 'credits:run');
DROP FUNCTION app.secure(regclass, text, text, text);

-- The buyer takes any step, a supplier only answers, and only for its own credit; no step is ever changed.
ALTER TABLE credit_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE credit_step FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON credit_step FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON credit_step FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('credits:read') AND app.supplier_ok(supplier_id));
CREATE POLICY tenant_insert ON credit_step FOR INSERT TO samsyn_api WITH CHECK (organisation_id = app.org() AND
  CASE WHEN app.buyer() THEN app.can('credits:update')
       ELSE app.can('credits:answer') AND app.supplier_ok(supplier_id) AND action IN ('accept', 'dispute') END);
GRANT SELECT, INSERT ON credit_step TO samsyn_api;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
