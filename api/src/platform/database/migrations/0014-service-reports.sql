-- ---------------------------------------------------------------- what a supplier owes for a period, and what became of it
CREATE TABLE service_report (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  template_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  -- `YYYY-MM`, `YYYY-Qn` or `YYYY`.
  period text NOT NULL CHECK (length(period) BETWEEN 4 AND 7),
  case_number text NOT NULL,
  due_at timestamptz(3) NOT NULL,
  state text NOT NULL DEFAULT 'draft'
    CHECK (state IN ('draft', 'submitted', 'in_review', 'returned', 'disputed', 'accepted', 'not_delivered')),
  -- Of the newest version; 0 before the first.
  current_number integer NOT NULL DEFAULT 0,
  -- R22: what timeliness is counted by, whatever comes back later.
  first_submitted_at timestamptz(3),
  submitted_at timestamptz(3),
  -- When the buyer is to have reviewed it, and when the supplier is to have answered what was returned.
  review_due_at timestamptz(3),
  answer_due_at timestamptz(3),
  -- Who accepted it first, where the template asks for two pairs of eyes.
  first_acceptance_by uuid,
  accepted_at timestamptz(3),
  -- Up to when reminders of the due time and of the deadlines are sent.
  reminded_at timestamptz(3),
  escalated_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_report_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_report_period_uq UNIQUE (organisation_id, template_id, period),
  CONSTRAINT service_report_case_uq UNIQUE (organisation_id, case_number),
  CONSTRAINT service_report_template_fk FOREIGN KEY (organisation_id, template_id) REFERENCES report_template,
  CONSTRAINT service_report_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT service_report_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);
CREATE INDEX service_report_due_ix ON service_report (organisation_id, due_at DESC, id DESC);
CREATE INDEX service_report_supplier_ix ON service_report (organisation_id, supplier_id, period);

-- What the supplier has written so far, kept as it types.
CREATE TABLE service_report_draft (
  organisation_id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  template_version_id uuid NOT NULL,
  answers jsonb NOT NULL,
  -- Why a figure deviates from the measured one, by item.
  reasons jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  saved_by uuid,
  saved_at timestamptz(3) NOT NULL,
  CONSTRAINT service_report_draft_pk PRIMARY KEY (organisation_id, report_id),
  CONSTRAINT service_report_draft_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT service_report_draft_template_fk FOREIGN KEY (organisation_id, template_version_id) REFERENCES report_template_version
);

-- The people reports are signed by. What is signed names them by id, so that a name can go and the signed bytes stay.
CREATE TABLE signatory (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT signatory_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT signatory_uq UNIQUE (organisation_id, supplier_id, name, title),
  CONSTRAINT signatory_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);

-- What was submitted; never changed, never removed. Its content is the canonical JSON that its hash is of.
CREATE TABLE service_report_version (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  template_version_id uuid NOT NULL,
  content text NOT NULL,
  sha256 char(64) NOT NULL,
  signatory_id uuid NOT NULL,
  submitted_by uuid,
  submitted_at timestamptz(3) NOT NULL,
  CONSTRAINT service_report_version_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_report_version_number_uq UNIQUE (organisation_id, report_id, number),
  CONSTRAINT service_report_version_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT service_report_version_template_fk FOREIGN KEY (organisation_id, template_version_id) REFERENCES report_template_version,
  CONSTRAINT service_report_version_signatory_fk FOREIGN KEY (organisation_id, signatory_id) REFERENCES signatory
);

-- R22: both values of a figure, and what came of it.
CREATE TABLE report_figure (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  -- Of the version it was reported in.
  number integer NOT NULL,
  item text NOT NULL,
  service_level_id uuid,
  -- The result it was compared with, for its evidence.
  result_id uuid,
  -- Exact decimals in the figure's unit.
  reported text,
  measured text,
  standing text NOT NULL CHECK (standing IN ('within', 'outside', 'not_measured', 'not_reported')),
  -- Exact ratios.
  deviation text,
  relative_deviation text,
  reason text CHECK (length(reason) <= 4000),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'proposed', 'agreed', 'disputed', 'decided')),
  proposed_value text,
  proposed_by text CHECK (proposed_by IN ('buyer', 'supplier')),
  proposed_reason text CHECK (length(proposed_reason) <= 4000),
  agreed_value text,
  agreed_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT report_figure_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_figure_item_uq UNIQUE (organisation_id, report_id, number, item),
  CONSTRAINT report_figure_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT report_figure_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level,
  CONSTRAINT report_figure_proposed CHECK ((state = 'proposed') <= (proposed_value IS NOT NULL AND proposed_by IS NOT NULL)),
  CONSTRAINT report_figure_agreed CHECK ((state IN ('agreed', 'decided')) = (agreed_at IS NOT NULL))
);

-- Everything that was done with a report, one row a step.
CREATE TABLE service_report_step (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  -- Within the report, as several are taken at one instant.
  sequence integer NOT NULL,
  action text NOT NULL,
  state text NOT NULL,
  number integer NOT NULL,
  item text,
  value text,
  reason text CHECK (length(reason) <= 4000),
  party text NOT NULL CHECK (party IN ('buyer', 'supplier')),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT service_report_step_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_report_step_sequence_uq UNIQUE (organisation_id, report_id, sequence),
  CONSTRAINT service_report_step_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report
);

-- What is said of a report or of one of its items. An internal comment has no supplier and is the buyer's alone.
CREATE TABLE service_report_comment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid,
  number integer NOT NULL,
  item text,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  party text NOT NULL CHECK (party IN ('buyer', 'supplier')),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT service_report_comment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_report_comment_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT service_report_comment_internal CHECK (supplier_id IS NOT NULL OR party = 'buyer')
);
CREATE INDEX service_report_comment_report_ix ON service_report_comment (organisation_id, report_id, at);

CREATE TABLE service_report_file (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  -- The evidence item it answers; null of what was added to a dispute.
  item text,
  dispute_id uuid,
  file_key text NOT NULL,
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 300),
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 char(64) NOT NULL,
  party text NOT NULL CHECK (party IN ('buyer', 'supplier')),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT service_report_file_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_report_file_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report
);
CREATE INDEX service_report_file_report_ix ON service_report_file (organisation_id, report_id);

-- R22: a figure the sides do not agree on, until it is decided.
CREATE TABLE dispute (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  case_number text NOT NULL,
  report_id uuid NOT NULL,
  figure_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'decided', 'withdrawn')),
  opened_by text NOT NULL CHECK (opened_by IN ('buyer', 'supplier')),
  statement text NOT NULL CHECK (length(statement) BETWEEN 1 AND 4000),
  answer text CHECK (length(answer) <= 4000),
  decided_value text,
  decision text CHECK (length(decision) <= 4000),
  decided_by uuid,
  decided_at timestamptz(3),
  opened_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT dispute_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT dispute_case_uq UNIQUE (organisation_id, case_number),
  CONSTRAINT dispute_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT dispute_figure_fk FOREIGN KEY (organisation_id, figure_id) REFERENCES report_figure,
  CONSTRAINT dispute_decided CHECK ((state = 'decided') = (decided_value IS NOT NULL AND decision IS NOT NULL AND decided_at IS NOT NULL))
);
CREATE UNIQUE INDEX dispute_open_uq ON dispute (organisation_id, figure_id) WHERE state IN ('open', 'answered');
CREATE INDEX dispute_report_ix ON dispute (organisation_id, report_id);

-- What is found wrong after acceptance: a dated row beside what was accepted, which stays as it is.
CREATE TABLE report_correction (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  report_id uuid NOT NULL,
  figure_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  value text NOT NULL,
  replaced_value text,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
  party text NOT NULL CHECK (party IN ('buyer', 'supplier')),
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'declined')),
  answer text CHECK (length(answer) <= 4000),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  answered_by uuid,
  answered_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT report_correction_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_correction_report_fk FOREIGN KEY (organisation_id, report_id) REFERENCES service_report,
  CONSTRAINT report_correction_figure_fk FOREIGN KEY (organisation_id, figure_id) REFERENCES report_figure
);
CREATE UNIQUE INDEX report_correction_open_uq ON report_correction (organisation_id, figure_id) WHERE state = 'proposed';

-- ---------------------------------------------------------------- figures the two sides agreed on, or that were decided
-- It takes the place of what was measured; the measured figure stays in the result's explanation. The newest one holds.
CREATE TABLE agreed_figure (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  service_level_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  period char(7) NOT NULL,
  -- An exact ratio in the metric's unit.
  value text NOT NULL,
  source text NOT NULL CHECK (source IN ('agreed', 'decided', 'corrected')),
  report_id uuid NOT NULL,
  case_number text NOT NULL,
  agreed_at timestamptz(3) NOT NULL,
  CONSTRAINT agreed_figure_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT agreed_figure_level_fk FOREIGN KEY (organisation_id, service_level_id) REFERENCES service_level
);
CREATE INDEX agreed_figure_level_ix ON agreed_figure (organisation_id, service_level_id, period, agreed_at);

-- ---------------------------------------------------------------- who may see and change which row

-- What a supplier does is written as the organisation's, once the API has seen that it may: it has no write policy itself.
SELECT app.secure('service_report', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('service_report_draft', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('signatory', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('service_report_version', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('report_figure', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('service_report_step', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('service_report_comment', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('service_report_file', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('dispute', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('report_correction', 'reports', 'app.supplier_ok(supplier_id)', 'reports:update');
SELECT app.secure('agreed_figure', 'results', 'app.supplier_ok(supplier_id)', 'reports:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- What was submitted, said, done or agreed stays as it is written.
REVOKE UPDATE, DELETE ON service_report_version, service_report_step, service_report_comment, agreed_figure FROM samsyn_api;
REVOKE UPDATE ON service_report_file FROM samsyn_api;
REVOKE DELETE ON service_report, service_report_draft, signatory, report_figure, dispute, report_correction FROM samsyn_api;
