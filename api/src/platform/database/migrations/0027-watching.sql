-- ---------------------------------------------------------------- files of any object
-- What is shown with an object of a register: its kind is a permission word. What they belong to is checked by who records them.
CREATE TABLE object_file (
  organisation_id uuid NOT NULL CONSTRAINT object_file_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  object_kind text NOT NULL CHECK (length(object_kind) BETWEEN 1 AND 60),
  object_id uuid NOT NULL,
  -- Who may see it beside the buyer; null: nobody.
  supplier_id uuid,
  file_key text NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL CHECK (size_bytes > 0),
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT object_file_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX object_file_object_ix ON object_file (organisation_id, object_id, created_at, id);

-- ---------------------------------------------------------------- risks
CREATE TABLE risk (
  organisation_id uuid NOT NULL CONSTRAINT risk_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 4000),
  -- What it is about; none: all of the delivery.
  supplier_id uuid,
  tower_id uuid,
  contract_id uuid,
  likelihood smallint NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
  impact smallint NOT NULL CHECK (impact BETWEEN 1 AND 5),
  treatment text CHECK (treatment IN ('avoid', 'reduce', 'transfer', 'accept')),
  treatment_plan text CHECK (length(treatment_plan) <= 4000),
  -- What is left of it once it is treated.
  residual_likelihood smallint CHECK (residual_likelihood BETWEEN 1 AND 5),
  residual_impact smallint CHECK (residual_impact BETWEEN 1 AND 5),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'treated', 'accepted', 'closed')),
  state_reason text CHECK (length(state_reason) <= 4000),
  owner_user_id uuid,
  -- When it is to be looked at again.
  review_on date,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT risk_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT risk_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT risk_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT risk_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT risk_residual CHECK (num_nulls(residual_likelihood, residual_impact) IN (0, 2))
);
CREATE INDEX risk_review_ix ON risk (organisation_id, review_on) WHERE state <> 'closed';
CREATE INDEX risk_supplier_ix ON risk (organisation_id, supplier_id);
CREATE INDEX risk_contract_ix ON risk (organisation_id, contract_id);

-- How ready a contract is to be left, topic by topic; a topic without a row is missing.
CREATE TABLE exit_point (
  organisation_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  topic text NOT NULL CHECK (topic IN
    ('exit_plan', 'data_export', 'documentation', 'knowledge_transfer', 'step_in', 'licences', 'staff', 'notice_term')),
  state text NOT NULL CHECK (state IN ('missing', 'under_way', 'ready', 'not_needed')),
  -- Since when it is so, and when it is to be looked at again.
  stated_on date NOT NULL,
  review_on date,
  evidence text CHECK (length(evidence) <= 4000),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT exit_point_pk PRIMARY KEY (organisation_id, contract_id, topic),
  CONSTRAINT exit_point_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract ON DELETE CASCADE
);

-- ---------------------------------------------------------------- what contracts ask of both sides
CREATE TABLE obligation (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  clause text CHECK (length(clause) BETWEEN 1 AND 100),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 4000),
  obliged text NOT NULL CHECK (obliged IN ('supplier', 'buyer')),
  -- Of the buyer's people: who sees to it.
  owner_user_id uuid,
  first_on date NOT NULL,
  -- Null: once.
  every_months integer CHECK (every_months BETWEEN 1 AND 120),
  last_on date,
  -- The earliest time that is not settled and how it stands, kept with every answer; null: nothing is left of it.
  next_on date,
  next_state text CHECK (next_state IN ('due', 'waiting', 'returned')),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT obligation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT obligation_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT obligation_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT obligation_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT obligation_dates CHECK (last_on >= first_on)
);
CREATE INDEX obligation_next_ix ON obligation (organisation_id, next_on);
CREATE INDEX obligation_contract_ix ON obligation (organisation_id, contract_id);
CREATE INDEX obligation_supplier_ix ON obligation (organisation_id, supplier_id);

-- One time of an obligation as it was answered; a time without a row is due.
CREATE TABLE obligation_occasion (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'returned', 'waived')),
  -- What was shown, and by whom.
  shown text CHECK (length(shown) BETWEEN 1 AND 4000),
  shown_by uuid,
  shown_at timestamptz(3),
  -- Whether it was the supplier's people who showed it.
  shown_by_supplier boolean NOT NULL DEFAULT false,
  -- Why it was returned or waived.
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  decided_by uuid,
  decided_at timestamptz(3),
  CONSTRAINT obligation_occasion_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT obligation_occasion_day_uq UNIQUE (organisation_id, obligation_id, due_on),
  CONSTRAINT obligation_occasion_obligation_fk FOREIGN KEY (organisation_id, obligation_id, supplier_id)
    REFERENCES obligation (organisation_id, id, supplier_id) ON DELETE CASCADE
);

-- ---------------------------------------------------------------- what suppliers must comply with
CREATE TABLE compliance_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  contract_id uuid,
  kind text NOT NULL CHECK (kind IN ('certificate', 'agreement', 'requirement')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  -- What is asked: the requirement's text, what a certificate must cover.
  description text CHECK (length(description) <= 4000),
  -- Of a requirement.
  level text CHECK (level IN ('basic', 'raised', 'high')),
  applies_to text CHECK (length(applies_to) BETWEEN 1 AND 300),
  -- Of an agreement: why data is processed, whose and which, and what leaves the EU and the EEA.
  purpose text CHECK (length(purpose) BETWEEN 1 AND 1000),
  data_categories text CHECK (length(data_categories) BETWEEN 1 AND 1000),
  transfers text CHECK (length(transfers) BETWEEN 1 AND 1000),
  -- Days the buyer has to answer an announced subprocessor.
  answer_days integer CHECK (answer_days BETWEEN 1 AND 365),
  asked_from date NOT NULL,
  asked_until date,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT compliance_item_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT compliance_item_supplier_uq UNIQUE (organisation_id, id, supplier_id),
  CONSTRAINT compliance_item_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT compliance_item_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT compliance_item_dates CHECK (asked_until >= asked_from),
  CONSTRAINT compliance_item_level CHECK ((kind = 'requirement') = (level IS NOT NULL))
);
CREATE INDEX compliance_item_supplier_ix ON compliance_item (organisation_id, supplier_id);
CREATE INDEX compliance_item_contract_ix ON compliance_item (organisation_id, contract_id);

-- What shows that it holds, from when to when; counts once the buyer has accepted it.
CREATE TABLE compliance_evidence (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  item_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('met', 'partly', 'not_met')),
  valid_from date NOT NULL,
  valid_to date,
  issuer text CHECK (length(issuer) BETWEEN 1 AND 200),
  scope text CHECK (length(scope) BETWEEN 1 AND 1000),
  note text CHECK (length(note) BETWEEN 1 AND 4000),
  state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'returned', 'withdrawn', 'revoked')),
  entered_by uuid,
  entered_at timestamptz(3) NOT NULL,
  entered_by_supplier boolean NOT NULL,
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  decided_by uuid,
  decided_at timestamptz(3),
  CONSTRAINT compliance_evidence_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT compliance_evidence_item_fk FOREIGN KEY (organisation_id, item_id, supplier_id)
    REFERENCES compliance_item (organisation_id, id, supplier_id) ON DELETE CASCADE,
  CONSTRAINT compliance_evidence_dates CHECK (valid_to >= valid_from)
);
CREATE INDEX compliance_evidence_item_ix ON compliance_evidence (organisation_id, item_id, valid_from);

CREATE TABLE subprocessor (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- ISO 3166 of two letters.
  country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  purpose text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 1000),
  data_categories text CHECK (length(data_categories) BETWEEN 1 AND 1000),
  -- From when it is to process data.
  starts_on date,
  announced_on date NOT NULL,
  announced_by uuid,
  answer_by date NOT NULL,
  state text NOT NULL CHECK (state IN ('announced', 'approved', 'objected', 'withdrawn', 'ended')),
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  decided_on date,
  decided_by uuid,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT subprocessor_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT subprocessor_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);
CREATE INDEX subprocessor_supplier_ix ON subprocessor (organisation_id, supplier_id);

-- ---------------------------------------------------------------- what becomes of contracts
-- What was decided when a notice day or an end came near; never changed.
CREATE TABLE extension_decision (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  choice text NOT NULL CHECK (choice IN ('extend', 'terminate', 'let_end', 'renegotiate')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
  decided_on date NOT NULL,
  decided_by uuid,
  -- The contract's days that it answers, and by when it is decided again.
  notice_on date,
  ends_on date NOT NULL,
  again_on date,
  -- Where an option was used: the days it led to.
  new_notice_on date,
  new_ends_on date,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT extension_decision_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT extension_decision_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT extension_decision_again CHECK ((choice = 'renegotiate') = (again_on IS NOT NULL)),
  CONSTRAINT extension_decision_extended CHECK ((choice = 'extend') = (new_ends_on IS NOT NULL))
);
CREATE INDEX extension_decision_contract_ix ON extension_decision (organisation_id, contract_id, created_at);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('risk', 'risks', 'app.buyer()');
SELECT app.secure('exit_point', 'risks', 'app.buyer()', 'risks:update');
SELECT app.secure('obligation', 'obligations', 'app.supplier_ok(supplier_id)');
SELECT app.secure('obligation_occasion', 'obligations', 'app.supplier_ok(supplier_id)', 'obligations:update');
SELECT app.secure('compliance_item', 'compliance', 'app.supplier_ok(supplier_id)');
SELECT app.secure('compliance_evidence', 'compliance', 'app.supplier_ok(supplier_id)', 'compliance:update');
SELECT app.secure('subprocessor', 'compliance', 'app.supplier_ok(supplier_id)', 'compliance:update');
SELECT app.secure('extension_decision', 'contracts', 'app.buyer()', 'contracts:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- What was decided stands.
REVOKE UPDATE, DELETE ON extension_decision FROM samsyn_api;

ALTER TABLE object_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE object_file FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON object_file FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON object_file FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can(object_kind || ':read') AND app.supplier_ok(supplier_id));
CREATE POLICY tenant_insert ON object_file FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND app.can(object_kind || ':update'));
GRANT SELECT, INSERT ON object_file TO samsyn_api;
