-- ---------------------------------------------------------------- months as an organisation closes them (R25)
CREATE TABLE period (
  organisation_id uuid NOT NULL CONSTRAINT period_organisation_fk REFERENCES organisation,
  period char(7) NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_review', 'closed')),
  -- What is stored of a month points at this together with the month: rows that count in it close with it, none can come later.
  closed boolean NOT NULL GENERATED ALWAYS AS (status = 'closed') STORED,
  -- The last local date of the review.
  review_until date,
  review_started_by uuid,
  closed_by uuid,
  closed_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT period_pk PRIMARY KEY (organisation_id, period),
  CONSTRAINT period_closed_uq UNIQUE (organisation_id, period, closed),
  CONSTRAINT period_review CHECK ((status = 'open') = (review_until IS NULL)),
  CONSTRAINT period_four_eyes CHECK (
    CASE status WHEN 'closed' THEN closed_at IS NOT NULL AND closed_by IS NOT NULL AND review_started_by IS NOT NULL
                                   AND closed_by <> review_started_by
                ELSE num_nonnulls(closed_at, closed_by) = 0 END)
);

-- Everything that was done with a month, one row a step.
CREATE TABLE period_step (
  organisation_id uuid NOT NULL,
  period char(7) NOT NULL,
  sequence integer NOT NULL,
  action text NOT NULL CHECK (action IN ('start_review', 'withdraw_review', 'sign', 'closed', 'close_failed',
    'propose_restatement', 'withdraw_restatement', 'sign_restatement', 'restated', 'restatement_failed')),
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  review_until date,
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT period_step_pk PRIMARY KEY (organisation_id, period, sequence),
  CONSTRAINT period_step_period_fk FOREIGN KEY (organisation_id, period) REFERENCES period
);

-- A close or a restatement on its way, with how far it has come. Two pairs of eyes, each somebody else's.
CREATE TABLE period_freezing (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('close', 'restatement')),
  state text NOT NULL CHECK (state IN ('proposed', 'queued', 'running', 'done', 'failed', 'withdrawn')),
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  asked_by uuid NOT NULL,
  signed_by uuid,
  phase text CHECK (phase IN ('evidence', 'recomputing', 'keeping')),
  done_steps integer NOT NULL DEFAULT 0,
  total_steps integer NOT NULL DEFAULT 0,
  started_at timestamptz(3),
  finished_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT period_freezing_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT period_freezing_period_fk FOREIGN KEY (organisation_id, period) REFERENCES period,
  CONSTRAINT period_freezing_four_eyes CHECK (signed_by <> asked_by),
  CONSTRAINT period_freezing_signed CHECK ((state IN ('queued', 'running', 'done', 'failed')) <= (signed_by IS NOT NULL)),
  CONSTRAINT period_freezing_reason CHECK (kind = 'close' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX period_freezing_one_uq ON period_freezing (organisation_id, period) WHERE state IN ('proposed', 'queued', 'running');

-- ---------------------------------------------------------------- what was frozen: written once, never changed
CREATE TABLE period_freeze (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  -- 1 is the close, what follows are restatements beside it.
  version integer NOT NULL CHECK (version >= 1),
  rule_version text NOT NULL,
  -- Canonical JSON that names every chunk with its hash, and the hash of that.
  manifest text NOT NULL,
  content_hash char(64) NOT NULL,
  cut_off_at timestamptz(3) NOT NULL,
  CONSTRAINT period_freeze_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT period_freeze_version_uq UNIQUE (organisation_id, period, version),
  CONSTRAINT period_freeze_period_fk FOREIGN KEY (organisation_id, period) REFERENCES period
);

-- Lines of canonical JSON, compressed; the hash is of the lines.
CREATE TABLE period_chunk (
  organisation_id uuid NOT NULL,
  freeze_id uuid NOT NULL,
  kind text NOT NULL,
  sequence integer NOT NULL,
  lines integer NOT NULL,
  sha256 char(64) NOT NULL,
  content bytea NOT NULL,
  CONSTRAINT period_chunk_pk PRIMARY KEY (organisation_id, freeze_id, kind, sequence),
  CONSTRAINT period_chunk_freeze_fk FOREIGN KEY (organisation_id, freeze_id) REFERENCES period_freeze DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE period_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

-- The hash of what was frozen of one supplier: all that it learns of a close.
CREATE TABLE period_part (
  organisation_id uuid NOT NULL,
  freeze_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  period char(7) NOT NULL,
  version integer NOT NULL,
  content_hash char(64) NOT NULL,
  cut_off_at timestamptz(3) NOT NULL,
  CONSTRAINT period_part_pk PRIMARY KEY (organisation_id, freeze_id, supplier_id),
  CONSTRAINT period_part_freeze_fk FOREIGN KEY (organisation_id, freeze_id) REFERENCES period_freeze DEFERRABLE INITIALLY DEFERRED
);

-- What evidence that came after the close would change in it; a restatement after that is made from it.
CREATE TABLE late_evidence (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  supplier_id uuid NOT NULL,
  service_level_id uuid NOT NULL,
  -- An incident that would count otherwise, a figure that would be another, or how many incidents changed terms would move.
  kind text NOT NULL CHECK (kind IN ('incident', 'figure', 'terms')),
  incident_id uuid,
  was text NOT NULL,
  would_be text NOT NULL,
  noticed_at timestamptz(3) NOT NULL,
  CONSTRAINT late_evidence_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT late_evidence_incident CHECK ((kind = 'incident') = (incident_id IS NOT NULL)),
  CONSTRAINT late_evidence_period_fk FOREIGN KEY (organisation_id, period) REFERENCES period
);
CREATE INDEX late_evidence_period_ix ON late_evidence (organisation_id, period, service_level_id, incident_id);

-- ---------------------------------------------------------------- stored rows close with their month
INSERT INTO period (organisation_id, period)
SELECT organisation_id, period FROM service_level_outcome WHERE period IS NOT NULL
 UNION SELECT organisation_id, period FROM service_level_result
 UNION SELECT organisation_id, period FROM scorecard
 UNION SELECT organisation_id, period FROM scorecard_detail;

-- No trigger: the reference itself carries the close into the rows and refuses new ones. What they are made of can no longer
-- take them along when it is deleted, which nothing but SQL ever did.
ALTER TABLE service_level_outcome
  ADD COLUMN closed boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT service_level_outcome_level_fk,
  DROP CONSTRAINT service_level_outcome_incident_fk,
  ADD CONSTRAINT service_level_outcome_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level,
  ADD CONSTRAINT service_level_outcome_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident,
  ADD CONSTRAINT service_level_outcome_period_fk FOREIGN KEY (organisation_id, period, closed)
    REFERENCES period (organisation_id, period, closed) ON UPDATE CASCADE;
ALTER TABLE service_level_result
  ADD COLUMN closed boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT service_level_result_level_fk,
  ADD CONSTRAINT service_level_result_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level,
  ADD CONSTRAINT service_level_result_period_fk FOREIGN KEY (organisation_id, period, closed)
    REFERENCES period (organisation_id, period, closed) ON UPDATE CASCADE;
ALTER TABLE scorecard
  ADD COLUMN closed boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT scorecard_period_fk FOREIGN KEY (organisation_id, period, closed)
    REFERENCES period (organisation_id, period, closed) ON UPDATE CASCADE;
ALTER TABLE scorecard_detail
  ADD COLUMN closed boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT scorecard_detail_period_fk FOREIGN KEY (organisation_id, period, closed)
    REFERENCES period (organisation_id, period, closed) ON UPDATE CASCADE;
-- Where a close finds the rows of its month.
CREATE INDEX service_level_outcome_period_ix ON service_level_outcome (organisation_id, period) WHERE period IS NOT NULL;

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('period', 'periods', 'true', 'periods:run');
SELECT app.secure('period_step', 'periods', 'app.buyer()', 'periods:run');
SELECT app.secure('period_freezing', 'periods', 'app.buyer()', 'periods:run');
SELECT app.secure('period_freeze', 'periods', 'app.buyer()', 'periods:run');
SELECT app.secure('period_chunk', 'periods', 'app.buyer()', 'periods:run');
SELECT app.secure('period_part', 'periods', 'app.supplier_ok(supplier_id)', 'periods:run');
SELECT app.secure('late_evidence', 'periods', 'app.buyer()', 'periods:run');
DROP FUNCTION app.secure(regclass, text, text, text);

REVOKE UPDATE, DELETE ON period_step, period_freeze, period_chunk, period_part, late_evidence FROM samsyn_api;
REVOKE DELETE ON period, period_freezing FROM samsyn_api;
DROP POLICY tenant_insert ON period;
CREATE POLICY tenant_insert ON period FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND app.can('periods:run') AND status = 'open');
DROP POLICY tenant_update ON period;
CREATE POLICY tenant_update ON period FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('periods:run') AND status <> 'closed')
  WITH CHECK (organisation_id = app.org());
-- Who signs and runs nothing else writes what was signed.
DROP POLICY tenant_insert ON period_step;
CREATE POLICY tenant_insert ON period_step FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND (app.can('periods:run') OR app.can('periods:sign')));
DROP POLICY tenant_insert ON period_freezing;
CREATE POLICY tenant_insert ON period_freezing FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND (app.can('periods:run') OR app.can('periods:sign')));
DROP POLICY tenant_update ON period_freezing;
CREATE POLICY tenant_update ON period_freezing FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND (app.can('periods:run') OR app.can('periods:sign'))
         AND state IN ('proposed', 'queued', 'running'))
  WITH CHECK (organisation_id = app.org());

CREATE FUNCTION app.secure_closing(tbl regclass, permission text) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  open CONSTANT text := format('(organisation_id = app.org() AND app.buyer() AND app.can(%L) AND NOT closed)', permission);
BEGIN
  EXECUTE format('DROP POLICY tenant_insert ON %s', tbl);
  EXECUTE format('DROP POLICY tenant_update ON %s', tbl);
  EXECUTE format('DROP POLICY tenant_delete ON %s', tbl);
  EXECUTE format('CREATE POLICY tenant_insert ON %s FOR INSERT TO samsyn_api WITH CHECK %s', tbl, open);
  EXECUTE format('CREATE POLICY tenant_update ON %s FOR UPDATE TO samsyn_api USING %s', tbl, open);
  EXECUTE format('CREATE POLICY tenant_delete ON %s FOR DELETE TO samsyn_api USING %s', tbl, open);
END $$;
SELECT app.secure_closing('service_level_outcome', 'results:run');
SELECT app.secure_closing('service_level_result', 'results:run');
SELECT app.secure_closing('scorecard', 'scorecards:run');
SELECT app.secure_closing('scorecard_detail', 'scorecards:run');
DROP FUNCTION app.secure_closing(regclass, text);

-- A clock that ran past its due time at the month's end is missed there and runs on: when it stops is told later, and changes
-- nothing that counts.
REVOKE UPDATE ON service_level_outcome FROM samsyn_api;
GRANT UPDATE (stopped_at) ON service_level_outcome TO samsyn_api;
DROP POLICY tenant_update ON service_level_outcome;
CREATE POLICY tenant_update ON service_level_outcome FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('results:run') AND stopped_at IS NULL)
  WITH CHECK (organisation_id = app.org());
