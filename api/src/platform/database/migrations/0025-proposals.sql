-- ---------------------------------------------------------------- what is proposed, piloted and gained
-- Within how many days each side answers, and what proposals are scored by where no challenge says; without a row the
-- rule's own numbers hold.
CREATE TABLE innovation_terms (
  organisation_id uuid NOT NULL CONSTRAINT innovation_terms_organisation_fk REFERENCES organisation,
  -- By what is awaited.
  buyer_days jsonb NOT NULL,
  supplier_days jsonb NOT NULL,
  evaluators integer NOT NULL CHECK (evaluators BETWEEN 1 AND 20),
  criteria jsonb NOT NULL,
  version integer NOT NULL,
  CONSTRAINT innovation_terms_pk PRIMARY KEY (organisation_id)
);

-- What the buyer asks its suppliers to solve.
CREATE TABLE challenge (
  organisation_id uuid NOT NULL CONSTRAINT challenge_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  tower_id uuid,
  from_on date NOT NULL,
  to_on date NOT NULL,
  -- Every supplier, or those listed.
  for_all boolean NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  criteria jsonb NOT NULL,
  -- A draft is the buyer's alone.
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'closed')),
  published_at timestamptz(3),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT challenge_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT challenge_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT challenge_dates CHECK (to_on >= from_on),
  CONSTRAINT challenge_published CHECK ((state = 'draft') = (published_at IS NULL)),
  CONSTRAINT challenge_audience CHECK (for_all = (supplier_ids = '{}'))
);
CREATE INDEX challenge_to_ix ON challenge (organisation_id, to_on, id);

CREATE TABLE proposal (
  organisation_id uuid NOT NULL CONSTRAINT proposal_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  description text NOT NULL CHECK (length(description) BETWEEN 1 AND 10000),
  -- What it would give, in the proposer's words.
  expected_gain text CHECK (length(expected_gain) <= 4000),
  proposer_kind text NOT NULL CHECK (proposer_kind IN ('supplier', 'suppliers', 'buyer')),
  -- Those who propose it, or whom the buyer's proposal is for: those who see it.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  lead_supplier_id uuid,
  -- Those of several suppliers who have agreed to the text as it stands.
  consented_ids uuid[] NOT NULL DEFAULT '{}',
  challenge_id uuid,
  -- What it is handed in for, without a foreign key: commitments are another register.
  commitment_id uuid,
  tower_id uuid,
  service_id uuid,
  state text NOT NULL DEFAULT 'committed' CHECK (state IN
    ('committed', 'proposed', 'evaluated', 'approved', 'piloting', 'delivered', 'benefit_verified', 'rejected', 'expired')),
  state_since date NOT NULL,
  -- Null while it is written: until then it is its proposers' alone.
  submitted_at timestamptz(3),
  -- What it is scored by, as it stood when it was proposed.
  criteria jsonb NOT NULL DEFAULT '[]',
  -- Whose turn it is, with what, and the last day for it.
  waiting_on text CHECK (waiting_on IN ('buyer', 'supplier')),
  task text,
  answer_by date,
  illustrative boolean NOT NULL DEFAULT false,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT proposal_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT proposal_lead_fk FOREIGN KEY (organisation_id, lead_supplier_id) REFERENCES supplier,
  CONSTRAINT proposal_challenge_fk FOREIGN KEY (organisation_id, challenge_id) REFERENCES challenge,
  CONSTRAINT proposal_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT proposal_service_fk FOREIGN KEY (organisation_id, service_id) REFERENCES service,
  CONSTRAINT proposal_turn CHECK (num_nulls(waiting_on, task, answer_by) IN (0, 3)),
  CONSTRAINT proposal_proposer CHECK (CASE proposer_kind
    WHEN 'buyer' THEN lead_supplier_id IS NULL
    ELSE lead_supplier_id IS NOT NULL AND lead_supplier_id = ANY (supplier_ids) AND consented_ids <@ supplier_ids
         AND (proposer_kind = 'suppliers') = (cardinality(supplier_ids) > 1) END),
  -- Nothing is proposed in the name of a supplier that has not agreed.
  CONSTRAINT proposal_agreed CHECK (submitted_at IS NULL OR proposer_kind = 'buyer' OR state = 'committed' OR supplier_ids <@ consented_ids)
);
CREATE INDEX proposal_updated_ix ON proposal (organisation_id, updated_at DESC, id DESC);
CREATE INDEX proposal_answer_ix ON proposal (organisation_id, answer_by, id) WHERE answer_by IS NOT NULL;
CREATE INDEX proposal_challenge_ix ON proposal (organisation_id, challenge_id);
CREATE INDEX proposal_commitment_ix ON proposal (organisation_id, commitment_id) WHERE commitment_id IS NOT NULL;

-- What other suppliers see of a proposal that its proposer has opened, and no more than that.
CREATE TABLE opened_proposal (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  title text NOT NULL,
  description text NOT NULL,
  -- Who proposes, by name.
  proposers text NOT NULL,
  opened_at timestamptz(3) NOT NULL,
  CONSTRAINT opened_proposal_pk PRIMARY KEY (organisation_id, proposal_id),
  CONSTRAINT opened_proposal_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE
);

CREATE TABLE proposal_step (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  action text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text CHECK (length(reason) <= 4000),
  user_id uuid,
  -- Null is the buyer.
  by_supplier_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT proposal_step_pk PRIMARY KEY (organisation_id, proposal_id, sequence),
  CONSTRAINT proposal_step_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE
);

-- Each time one side was to do something, and when it did: nothing stays unanswered unseen, in either direction.
CREATE TABLE proposal_turn (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  sequence integer NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  tower_id uuid,
  waiting_on text NOT NULL CHECK (waiting_on IN ('buyer', 'supplier')),
  task text NOT NULL,
  from_on date NOT NULL,
  answer_by date NOT NULL,
  answered_on date,
  CONSTRAINT proposal_turn_pk PRIMARY KEY (organisation_id, proposal_id, sequence),
  CONSTRAINT proposal_turn_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE
);
CREATE INDEX proposal_turn_due_ix ON proposal_turn (organisation_id, answer_by);

CREATE TABLE proposal_message (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  kind text NOT NULL CHECK (kind IN ('question', 'answer', 'comment')),
  -- Of an answer.
  question_id uuid,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  user_id uuid,
  -- Null is the buyer.
  by_supplier_id uuid,
  at timestamptz(3) NOT NULL,
  -- Of a question: the other side's last day, and when it answered.
  answer_by date,
  answered_at timestamptz(3),
  CONSTRAINT proposal_message_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT proposal_message_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE,
  CONSTRAINT proposal_message_question CHECK ((kind = 'question') = (answer_by IS NOT NULL))
);
CREATE INDEX proposal_message_proposal_ix ON proposal_message (organisation_id, proposal_id, at, id);

-- What one of the buyer's people thinks of a proposal: no supplier ever sees it.
CREATE TABLE proposal_evaluation (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  evaluator_id uuid NOT NULL,
  -- By criterion.
  points jsonb NOT NULL,
  remark text CHECK (length(remark) <= 4000),
  scored_at timestamptz(3) NOT NULL,
  CONSTRAINT proposal_evaluation_pk PRIMARY KEY (organisation_id, proposal_id, evaluator_id),
  CONSTRAINT proposal_evaluation_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE
);

CREATE TABLE pilot (
  organisation_id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  plan text NOT NULL CHECK (length(plan) BETWEEN 1 AND 10000),
  from_on date NOT NULL,
  to_on date NOT NULL,
  success_measure text NOT NULL CHECK (length(success_measure) BETWEEN 1 AND 2000),
  result text CHECK (length(result) BETWEEN 1 AND 10000),
  outcome text CHECK (outcome IN ('succeeded', 'partly', 'failed')),
  reported_at timestamptz(3),
  CONSTRAINT pilot_pk PRIMARY KEY (organisation_id, proposal_id),
  CONSTRAINT pilot_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal ON DELETE CASCADE,
  CONSTRAINT pilot_dates CHECK (to_on >= from_on),
  CONSTRAINT pilot_reported CHECK (num_nulls(result, outcome, reported_at) IN (0, 3))
);

CREATE TABLE proposal_file (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  -- Null is the buyer.
  by_supplier_id uuid,
  file_key text NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT proposal_file_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT proposal_file_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal
);
CREATE INDEX proposal_file_proposal_ix ON proposal_file (organisation_id, proposal_id, created_at, id);

CREATE TABLE benefit (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  type text NOT NULL CHECK (type IN ('money_saved', 'hours', 'response_time', 'stability', 'new_service', 'co2')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  unit text NOT NULL CHECK (unit IN ('money', 'hours', 'minutes', 'percentage_points', 'count', 'kg')),
  currency char(3),
  -- How much better it is to become; of money in minor units.
  planned numeric(24, 6) NOT NULL CHECK (planned > 0),
  -- What is measured before, and after: the benefit is the difference.
  baseline numeric(24, 6),
  baseline_from date NOT NULL,
  baseline_to date NOT NULL,
  method text NOT NULL CHECK (length(method) BETWEEN 1 AND 2000),
  measure_from date NOT NULL,
  measure_to date NOT NULL,
  -- Who is to verify it, and who did.
  verifier_id uuid,
  service_level_id uuid,
  -- Exact ratios in the unit, as they were read from the results, with the version of the rule they were measured by.
  result_before text,
  result_after text,
  rule_version text,
  measured numeric(24, 6),
  measured_note text CHECK (length(measured_note) <= 2000),
  measured_at timestamptz(3),
  verified numeric(24, 6),
  verified_note text CHECK (length(verified_note) <= 2000),
  verified_by uuid,
  verified_at timestamptz(3),
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'measured', 'verified', 'not_achieved')),
  planned_by uuid,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT benefit_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT benefit_proposal_fk FOREIGN KEY (organisation_id, proposal_id) REFERENCES proposal,
  CONSTRAINT benefit_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level,
  CONSTRAINT benefit_money CHECK ((unit = 'money') = (currency IS NOT NULL)
    AND (unit <> 'money' OR (planned = trunc(planned) AND (measured IS NULL OR measured = trunc(measured))
                             AND (verified IS NULL OR verified = trunc(verified))))),
  CONSTRAINT benefit_dates CHECK (baseline_to >= baseline_from AND measure_to >= measure_from),
  CONSTRAINT benefit_measured CHECK ((measured IS NULL) = (measured_at IS NULL)),
  CONSTRAINT benefit_verified CHECK ((state IN ('verified', 'not_achieved')) = (verified_at IS NOT NULL)
    AND (verified_at IS NULL) = (verified IS NULL)
    AND (verified_at IS NULL OR planned_by IS NULL OR verified_by <> planned_by))
);
CREATE INDEX benefit_measure_ix ON benefit (organisation_id, measure_to DESC, id DESC);
CREATE INDEX benefit_proposal_ix ON benefit (organisation_id, proposal_id);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('innovation_terms', 'proposals', 'true', 'proposals:update');
SELECT app.secure('challenge', 'challenges',
  $$CASE WHEN app.buyer() THEN true ELSE state <> 'draft' AND app.supplier() IS NOT NULL
         AND (for_all OR app.supplier() = ANY (supplier_ids)) END$$);
SELECT app.secure('opened_proposal', 'proposals', 'true', 'proposals:update');
SELECT app.secure('proposal_step', 'proposals', 'app.suppliers_ok(supplier_ids)', 'proposals:update');
SELECT app.secure('proposal_turn', 'proposals', 'app.suppliers_ok(supplier_ids)', 'proposals:update');
SELECT app.secure('proposal_message', 'proposals', 'app.suppliers_ok(supplier_ids)', 'proposals:update');
SELECT app.secure('proposal_evaluation', 'proposals', 'app.buyer()', 'proposals:evaluate');
SELECT app.secure('pilot', 'proposals', 'app.suppliers_ok(supplier_ids)', 'proposals:update');
SELECT app.secure('proposal_file', 'proposals', 'app.suppliers_ok(supplier_ids)', 'proposals:update');
SELECT app.secure('benefit', 'benefits', 'app.suppliers_ok(supplier_ids)', 'benefits:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- Until it is handed in, what suppliers write is theirs alone, also to read and write: the buyer, and what acts as the
-- organisation, does not see it. From then on it is written by the organisation alone.
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON proposal FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON proposal FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('proposals:read') AND
    CASE WHEN submitted_at IS NOT NULL THEN app.suppliers_ok(supplier_ids)
         WHEN proposer_kind = 'buyer' THEN app.buyer()
         ELSE coalesce(app.supplier() = ANY (supplier_ids), false) END);
CREATE POLICY tenant_insert ON proposal FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND
    CASE WHEN app.buyer() THEN app.can('proposals:create')
         ELSE app.can('proposals:answer') AND submitted_at IS NULL AND proposer_kind <> 'buyer'
              AND coalesce(lead_supplier_id = app.supplier(), false) AND consented_ids <@ ARRAY[app.supplier()] END);
CREATE POLICY tenant_update ON proposal FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND
    CASE WHEN app.buyer() THEN app.can('proposals:update')
         ELSE app.can('proposals:answer') AND submitted_at IS NULL AND proposer_kind <> 'buyer'
              AND coalesce(app.supplier() = ANY (supplier_ids), false) END)
  WITH CHECK (organisation_id = app.org() AND
    CASE WHEN app.buyer() THEN app.can('proposals:update')
         ELSE proposer_kind <> 'buyer' AND state IN ('committed', 'proposed') AND coalesce(app.supplier() = ANY (supplier_ids), false) END);
CREATE POLICY tenant_delete ON proposal FOR DELETE TO samsyn_api
  USING (organisation_id = app.org() AND submitted_at IS NULL AND
    CASE WHEN app.buyer() THEN app.can('proposals:delete')
         ELSE app.can('proposals:answer') AND coalesce(lead_supplier_id = app.supplier(), false) END);
GRANT SELECT, INSERT, UPDATE, DELETE ON proposal TO samsyn_api;

-- The companies a supplier may propose something together with, by name: those under contract, as public purchases are,
-- and those it already does so with. Nothing else of them is told.
CREATE FUNCTION app.fellow_suppliers() RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, s.name FROM supplier s
   WHERE s.organisation_id = app.org() AND app.can('proposals:read') AND (app.buyer() OR app.supplier() IS NOT NULL)
     AND (app.buyer()
       OR EXISTS (SELECT 1 FROM contract c WHERE c.organisation_id = app.org() AND c.supplier_id = s.id)
       OR EXISTS (SELECT 1 FROM proposal p
                   WHERE p.organisation_id = app.org() AND s.id = ANY (p.supplier_ids) AND app.supplier() = ANY (p.supplier_ids)
                     AND (p.submitted_at IS NOT NULL OR p.proposer_kind <> 'buyer')))
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
