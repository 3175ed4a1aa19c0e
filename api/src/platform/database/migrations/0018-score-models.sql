-- ---------------------------------------------------------------- what an organisation scores its suppliers by (R23, R24)
CREATE TABLE score_model (
  organisation_id uuid NOT NULL CONSTRAINT score_model_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  -- ScoreModel of libs/domain/src/scorecards/score-model.
  definition jsonb NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
  -- What was changed and why, for whoever is scored by it.
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  illustrative boolean NOT NULL DEFAULT false,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
  -- The first month that is scored by it.
  effective_from char(7) CHECK (effective_from ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  created_by uuid,
  published_by uuid,
  published_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT score_model_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT score_model_number_uq UNIQUE (organisation_id, number),
  CONSTRAINT score_model_published CHECK
    ((state = 'published') = (effective_from IS NOT NULL) AND (state = 'published') = (published_at IS NOT NULL))
);
-- One draft at a time, and one version from a month on.
CREATE UNIQUE INDEX score_model_draft_uq ON score_model (organisation_id) WHERE state = 'draft';
CREATE UNIQUE INDEX score_model_effective_uq ON score_model (organisation_id, effective_from) WHERE state = 'published';

-- A KPI's value that people recorded, with what it rests on. The newest one of a place and month holds; none is changed.
CREATE TABLE recorded_value (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  kpi text NOT NULL CHECK (kpi ~ '^[a-z][a-z0-9_]{0,59}$'),
  source text NOT NULL CHECK (source IN ('survey', 'commitment', 'manual')),
  period char(7) NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  supplier_id uuid NOT NULL,
  tower_id uuid,
  contract_id uuid,
  -- An exact decimal in the KPI's unit; without it and without commitments, what was recorded before is taken back.
  value text CHECK (value ~ '^-?\d{1,15}(\.\d{1,10})?$'),
  -- A survey's answers, or the commitments that were due.
  volume integer CHECK (volume >= 0),
  -- The commitments that were delivered of those due.
  delivered integer CHECK (delivered >= 0),
  justification text NOT NULL CHECK (length(justification) BETWEEN 1 AND 4000),
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT recorded_value_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT recorded_value_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT recorded_value_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT recorded_value_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT recorded_value_delivered CHECK (delivered <= volume AND (delivered IS NULL OR value IS NULL)),
  CONSTRAINT recorded_value_source CHECK ((source = 'commitment') OR delivered IS NULL)
);
CREATE INDEX recorded_value_period_ix ON recorded_value (organisation_id, period, kpi, supplier_id, recorded_at DESC, id DESC);

-- R23: a KPI taken out of a score for some months, or its points set by hand; what was reckoned stays beside it.
CREATE TABLE score_adjustment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('suspension', 'override')),
  supplier_id uuid NOT NULL,
  tower_id uuid,
  -- The id of a service level, or a KPI's code; as the KPI is named in the score.
  kpi text NOT NULL CHECK (length(kpi) BETWEEN 1 AND 100),
  from_period char(7) NOT NULL CHECK (from_period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  to_period char(7) NOT NULL CHECK (to_period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  points text CHECK (points ~ '^(100(\.0+)?|\d{1,2}(\.\d{1,6})?)$'),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamptz(3),
  withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 4000),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT score_adjustment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT score_adjustment_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT score_adjustment_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT score_adjustment_periods CHECK (to_period >= from_period),
  CONSTRAINT score_adjustment_points CHECK ((kind = 'override') = (points IS NOT NULL)),
  CONSTRAINT score_adjustment_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
CREATE INDEX score_adjustment_supplier_ix ON score_adjustment (organisation_id, supplier_id, from_period);

-- All that a score is made of: ScoreDetailDto. Those of suppliers and contracts are the supplier's to see too.
CREATE TABLE scorecard_detail (
  organisation_id uuid NOT NULL CONSTRAINT scorecard_detail_organisation_fk REFERENCES organisation,
  period char(7) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('organisation', 'tower', 'supplier', 'contract')),
  -- An id, or `organisation`.
  subject_id text NOT NULL,
  supplier_id uuid,
  document jsonb NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT scorecard_detail_pk PRIMARY KEY (organisation_id, period, kind, subject_id)
);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('score_model', 'score-models', 'app.buyer()');
SELECT app.secure('recorded_value', 'scorecards', 'app.supplier_ok(supplier_id)', 'scorecards:update');
SELECT app.secure('score_adjustment', 'scorecards', 'app.supplier_ok(supplier_id)', 'scorecards:update');
SELECT app.secure('scorecard_detail', 'scorecards', 'app.supplier_ok(supplier_id)', 'scorecards:run');
DROP FUNCTION app.secure(regclass, text, text, text);

-- What scores were made by stands.
DROP POLICY tenant_update ON score_model;
CREATE POLICY tenant_update ON score_model FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('score-models:update') AND state = 'draft')
  WITH CHECK (organisation_id = app.org());
DROP POLICY tenant_delete ON score_model;
CREATE POLICY tenant_delete ON score_model FOR DELETE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('score-models:delete') AND state = 'draft');
DROP POLICY tenant_update ON recorded_value;
DROP POLICY tenant_delete ON recorded_value;
DROP POLICY tenant_delete ON score_adjustment;
REVOKE UPDATE, DELETE ON recorded_value FROM samsyn_api;
REVOKE DELETE ON score_adjustment FROM samsyn_api;
