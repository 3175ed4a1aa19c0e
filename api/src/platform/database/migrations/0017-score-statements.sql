-- ---------------------------------------------------------------- the supplier's side of a score
-- For how many days suppliers are heard, from a local date on; without a row the rule's own number holds.
CREATE TABLE score_statement_terms (
  organisation_id uuid NOT NULL CONSTRAINT score_statement_terms_organisation_fk REFERENCES organisation,
  effective_from date NOT NULL,
  within_days integer NOT NULL CHECK (within_days BETWEEN 1 AND 90),
  version integer NOT NULL,
  CONSTRAINT score_statement_terms_pk PRIMARY KEY (organisation_id, effective_from)
);

-- What a supplier says of a figure of its scorecard, never changed. The figure is named as it was then, without a foreign
-- key: what was said stays known when a promise is taken away.
CREATE TABLE score_statement (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  period char(7) NOT NULL,
  -- Null: the supplier's score itself.
  service_level_id uuid,
  code text,
  name text,
  metric text,
  -- What it showed, in its own unit; null where it was not measured.
  seen_value text,
  kind text NOT NULL CHECK (kind IN ('comment', 'objection')),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  author_id uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT score_statement_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT score_statement_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT score_statement_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT score_statement_figure CHECK (num_nulls(service_level_id, code, name, metric) IN (0, 4))
);
CREATE INDEX score_statement_period_ix ON score_statement (organisation_id, period, supplier_id);
CREATE INDEX score_statement_created_ix ON score_statement (organisation_id, created_at DESC, id DESC);

-- Each step on it; the last one says where it stands.
CREATE TABLE score_statement_step (
  organisation_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_id uuid NOT NULL,
  action text NOT NULL CHECK (action IN ('uphold', 'reject', 'withdraw')),
  state text NOT NULL CHECK (state IN ('upheld', 'not_upheld', 'withdrawn')),
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  -- The page of what was corrected, such as /evidence/outages/….
  correction text CHECK (correction ~ '^/[^/]' AND length(correction) <= 300),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT score_statement_step_pk PRIMARY KEY (organisation_id, statement_id, sequence),
  CONSTRAINT score_statement_step_statement_fk FOREIGN KEY (organisation_id, statement_id, supplier_id)
    REFERENCES score_statement (organisation_id, id, supplier_id),
  CONSTRAINT score_statement_step_reason CHECK (action = 'withdraw' OR reason IS NOT NULL)
);

CREATE TABLE score_statement_file (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  statement_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  file_key text NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT score_statement_file_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT score_statement_file_statement_fk FOREIGN KEY (organisation_id, statement_id, supplier_id)
    REFERENCES score_statement (organisation_id, id, supplier_id)
);
CREATE INDEX score_statement_file_statement_ix ON score_statement_file (organisation_id, statement_id, created_at, id);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('score_statement_terms', 'scorecards', 'true', 'scorecards:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- A supplier speaks for itself alone and the buyer answers it; nothing that was said is ever changed.
CREATE FUNCTION app.secure_spoken(tbl regclass, spoken text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY owner_all ON %s FOR ALL TO CURRENT_USER USING (true)', tbl);
  EXECUTE format('CREATE POLICY tenant_select ON %s FOR SELECT TO samsyn_api
    USING (organisation_id = app.org() AND app.can(''scorecards:read'') AND app.supplier_ok(supplier_id))', tbl);
  EXECUTE format('CREATE POLICY tenant_insert ON %s FOR INSERT TO samsyn_api
    WITH CHECK (organisation_id = app.org() AND %s)', tbl, spoken);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO samsyn_api', tbl);
END $$;
SELECT app.secure_spoken('score_statement', $$app.can('scorecards:answer') AND supplier_id = app.supplier()$$);
SELECT app.secure_spoken('score_statement_file', $$app.can('scorecards:answer') AND supplier_id = app.supplier()$$);
SELECT app.secure_spoken('score_statement_step',
  $$CASE WHEN app.buyer() THEN app.can('scorecards:update') AND action IN ('uphold', 'reject')
         ELSE app.can('scorecards:answer') AND supplier_id = app.supplier() AND action = 'withdraw' END$$);
DROP FUNCTION app.secure_spoken(regclass, text);
