-- ---------------------------------------------------------------- what work costs by agreement
CREATE TABLE rate_card (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  currency char(3) NOT NULL,
  starts_on date NOT NULL,
  -- The last day in force; none is agreed without one.
  ends_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT rate_card_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT rate_card_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT rate_card_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT rate_card_dates CHECK (ends_on >= starts_on)
);
CREATE INDEX rate_card_contract_ix ON rate_card (organisation_id, contract_id);

CREATE TABLE rate_card_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  rate_card_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  sequence integer NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 60),
  price_minor bigint NOT NULL CHECK (price_minor >= 0),
  CONSTRAINT rate_card_item_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT rate_card_item_card_fk FOREIGN KEY (organisation_id, rate_card_id) REFERENCES rate_card ON DELETE CASCADE
);
CREATE INDEX rate_card_item_card_ix ON rate_card_item (organisation_id, rate_card_id, sequence);

-- ---------------------------------------------------------------- what the buyer asks for beside the contract
CREATE TABLE change_request (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 10000),
  currency char(3) NOT NULL,
  state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'quoted', 'accepted', 'declined', 'withdrawn', 'delivered')),
  asked_on date NOT NULL,
  quote_days integer NOT NULL CHECK (quote_days BETWEEN 1 AND 365),
  day_unit text NOT NULL CHECK (day_unit IN ('working', 'calendar')),
  -- Which days count as working days; Monday to Friday without one.
  calendar_id uuid,
  quote_due_on date NOT NULL,
  first_quoted_on date,
  decided_on date,
  decided_by uuid,
  reason text CHECK (length(reason) <= 4000),
  -- The quote that was accepted.
  quote_id uuid,
  delivered_on date,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT change_request_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT change_request_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT change_request_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT change_request_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar,
  CONSTRAINT change_request_quoted CHECK ((state IN ('quoted', 'accepted', 'declined', 'delivered')) <= (first_quoted_on IS NOT NULL)),
  CONSTRAINT change_request_decided CHECK ((state IN ('requested', 'quoted')) = (decided_on IS NULL)),
  CONSTRAINT change_request_accepted CHECK ((state IN ('accepted', 'delivered')) = (quote_id IS NOT NULL)),
  CONSTRAINT change_request_delivered CHECK ((state = 'delivered') = (delivered_on IS NOT NULL))
);
CREATE INDEX change_request_asked_ix ON change_request (organisation_id, asked_on DESC, id DESC);
CREATE INDEX change_request_open_ix ON change_request (organisation_id, quote_due_on) WHERE state IN ('requested', 'quoted');

-- A quote stands for good: a new one is another version of it.
CREATE TABLE change_quote (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  change_request_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  total_minor bigint NOT NULL,
  delivery_on date NOT NULL,
  valid_to date NOT NULL,
  remark text CHECK (length(remark) <= 4000),
  quoted_on date NOT NULL,
  quoted_at timestamptz(3) NOT NULL,
  quoted_by uuid,
  CONSTRAINT change_quote_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT change_quote_number_uq UNIQUE (organisation_id, change_request_id, number),
  CONSTRAINT change_quote_request_fk FOREIGN KEY (organisation_id, change_request_id) REFERENCES change_request ON DELETE CASCADE
);
CREATE TABLE change_quote_line (
  organisation_id uuid NOT NULL,
  quote_id uuid NOT NULL,
  line integer NOT NULL,
  supplier_id uuid NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 300),
  unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 60),
  quantity numeric(12, 3) NOT NULL CHECK (quantity > 0),
  price_minor bigint NOT NULL CHECK (price_minor >= 0),
  -- What the rate card said that day; null of a line without one.
  rate_card_item_id uuid,
  card_price_minor bigint CHECK (card_price_minor >= 0),
  total_minor bigint NOT NULL,
  CONSTRAINT change_quote_line_pk PRIMARY KEY (organisation_id, quote_id, line),
  CONSTRAINT change_quote_line_quote_fk FOREIGN KEY (organisation_id, quote_id) REFERENCES change_quote ON DELETE CASCADE,
  CONSTRAINT change_quote_line_card CHECK ((rate_card_item_id IS NULL) = (card_price_minor IS NULL))
);

-- ---------------------------------------------------------------- what is ordered within the contract
CREATE TABLE supply_order (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  remark text CHECK (length(remark) <= 4000),
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 1000000),
  ordered_on date NOT NULL,
  lead_days integer NOT NULL CHECK (lead_days BETWEEN 1 AND 1000),
  day_unit text NOT NULL CHECK (day_unit IN ('working', 'calendar')),
  calendar_id uuid,
  due_on date NOT NULL,
  state text NOT NULL DEFAULT 'ordered' CHECK (state IN ('ordered', 'confirmed', 'delivered', 'cancelled')),
  confirmed_on date,
  -- When the supplier means to deliver.
  promised_on date,
  -- Of all of it.
  delivered_on date,
  cancelled_on date,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT supply_order_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT supply_order_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT supply_order_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT supply_order_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar,
  CONSTRAINT supply_order_delivered CHECK ((state = 'delivered') = (delivered_on IS NOT NULL)),
  CONSTRAINT supply_order_cancelled CHECK ((state = 'cancelled') = (cancelled_on IS NOT NULL))
);
CREATE INDEX supply_order_ordered_ix ON supply_order (organisation_id, ordered_on DESC, id DESC);
CREATE INDEX supply_order_open_ix ON supply_order (organisation_id, due_on) WHERE state IN ('ordered', 'confirmed');

CREATE TABLE order_delivery (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  delivered_on date NOT NULL,
  quantity integer NOT NULL CHECK (quantity > 0),
  remark text CHECK (length(remark) <= 2000),
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT order_delivery_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT order_delivery_order_fk FOREIGN KEY (organisation_id, order_id) REFERENCES supply_order ON DELETE CASCADE
);
CREATE INDEX order_delivery_order_ix ON order_delivery (organisation_id, order_id);

-- ---------------------------------------------------------------- what is kept and what is bought, and why
CREATE TABLE sourcing_decision (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid NOT NULL,
  -- In force from that day until the next decision on the service.
  effective_from date NOT NULL,
  choice text NOT NULL CHECK (choice IN ('kept', 'bought', 'shared')),
  tower_id uuid,
  contract_id uuid,
  supplier_id uuid,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 10000),
  -- [{criterion, grade, remark}]
  criteria jsonb NOT NULL DEFAULT '[]',
  decided_on date NOT NULL,
  decided_by text NOT NULL CHECK (length(decided_by) BETWEEN 1 AND 200),
  review_on date,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT sourcing_decision_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT sourcing_decision_from_uq UNIQUE (organisation_id, service_id, effective_from),
  CONSTRAINT sourcing_decision_service_fk FOREIGN KEY (organisation_id, service_id) REFERENCES service ON DELETE CASCADE,
  CONSTRAINT sourcing_decision_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT sourcing_decision_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT sourcing_decision_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT sourcing_decision_kept CHECK (choice <> 'kept' OR num_nonnulls(tower_id, contract_id, supplier_id) = 0)
);

-- ---------------------------------------------------------------- the market
CREATE TABLE market_actor (
  organisation_id uuid NOT NULL CONSTRAINT market_actor_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  areas text NOT NULL DEFAULT '' CHECK (length(areas) <= 1000),
  tower_ids uuid[] NOT NULL DEFAULT '{}',
  size text NOT NULL CHECK (size IN ('small', 'medium', 'large', 'unknown')),
  remark text CHECK (length(remark) <= 4000),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT market_actor_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT market_actor_name_uq UNIQUE (organisation_id, name)
);

CREATE TABLE procurement (
  organisation_id uuid NOT NULL CONSTRAINT procurement_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 10000),
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'in_dialogue', 'tendering', 'awarded')),
  planned_award_on date,
  awarded_on date,
  awarded_to text CHECK (length(awarded_to) BETWEEN 1 AND 300),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT procurement_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT procurement_title_uq UNIQUE (organisation_id, title),
  CONSTRAINT procurement_awarded CHECK ((state = 'awarded') = (num_nulls(awarded_on, awarded_to) = 0))
);

-- That a dialogue took place all the buyer's readers may know.
CREATE TABLE market_dialogue (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  actor_id uuid NOT NULL,
  procurement_id uuid,
  held_on date NOT NULL,
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
  -- Set when the procurement it concerns is awarded, in the transaction of the award.
  confidential boolean NOT NULL DEFAULT false,
  recorded_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT market_dialogue_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT market_dialogue_actor_fk FOREIGN KEY (organisation_id, actor_id) REFERENCES market_actor,
  CONSTRAINT market_dialogue_procurement_fk FOREIGN KEY (organisation_id, procurement_id) REFERENCES procurement
);
CREATE INDEX market_dialogue_held_ix ON market_dialogue (organisation_id, held_on DESC, id DESC);
CREATE INDEX market_dialogue_procurement_ix ON market_dialogue (organisation_id, procurement_id);

-- What was said, and by whom: once confidential, for those alone who keep the market map.
CREATE TABLE market_dialogue_note (
  organisation_id uuid NOT NULL,
  dialogue_id uuid NOT NULL,
  participants text NOT NULL CHECK (length(participants) BETWEEN 1 AND 1000),
  notes text NOT NULL CHECK (length(notes) BETWEEN 1 AND 20000),
  confidential boolean NOT NULL DEFAULT false,
  CONSTRAINT market_dialogue_note_pk PRIMARY KEY (organisation_id, dialogue_id),
  CONSTRAINT market_dialogue_note_dialogue_fk FOREIGN KEY (organisation_id, dialogue_id) REFERENCES market_dialogue ON DELETE CASCADE
);

-- What every bidder is told.
CREATE TABLE market_answer (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  procurement_id uuid NOT NULL,
  asked_on date NOT NULL,
  question text NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
  answer text CHECK (length(answer) BETWEEN 1 AND 10000),
  published_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT market_answer_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT market_answer_procurement_fk FOREIGN KEY (organisation_id, procurement_id) REFERENCES procurement,
  CONSTRAINT market_answer_published CHECK (published_on IS NULL OR answer IS NOT NULL)
);
CREATE INDEX market_answer_procurement_ix ON market_answer (organisation_id, procurement_id, asked_on);

-- ---------------------------------------------------------------- what a change of sourcing led to
CREATE TABLE outcome_study (
  organisation_id uuid NOT NULL CONSTRAINT outcome_study_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  description text CHECK (length(description) <= 10000),
  -- The day of the change: a baseline is from before it.
  changed_on date NOT NULL,
  measure_every_months integer NOT NULL DEFAULT 6 CHECK (measure_every_months BETWEEN 1 AND 60),
  ends_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT outcome_study_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT outcome_study_title_uq UNIQUE (organisation_id, title),
  CONSTRAINT outcome_study_dates CHECK (ends_on >= changed_on)
);

CREATE TABLE outcome_indicator (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  study_id uuid NOT NULL,
  sequence integer NOT NULL,
  area text NOT NULL CHECK (area IN ('innovation', 'flexibility', 'efficiency')),
  name_sv text NOT NULL CHECK (length(name_sv) BETWEEN 1 AND 200),
  name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
  unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 60),
  direction text NOT NULL CHECK (direction IN ('higher_is_better', 'lower_is_better')),
  method text NOT NULL CHECK (length(method) BETWEEN 1 AND 2000),
  -- By hand, or what the portal has: the organisation's score in a dimension, or a figure of its registers.
  source text NOT NULL CHECK (source IN ('hand', 'score', 'register')),
  figure text,
  baseline_value numeric(20, 6),
  baseline_on date,
  baseline_remark text CHECK (length(baseline_remark) <= 2000),
  CONSTRAINT outcome_indicator_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT outcome_indicator_study_fk FOREIGN KEY (organisation_id, study_id) REFERENCES outcome_study ON DELETE CASCADE,
  CONSTRAINT outcome_indicator_figure CHECK ((source = 'hand') = (figure IS NULL)),
  CONSTRAINT outcome_indicator_baseline CHECK ((baseline_value IS NULL) = (baseline_on IS NULL))
);
CREATE INDEX outcome_indicator_study_ix ON outcome_indicator (organisation_id, study_id, sequence);

CREATE TABLE outcome_measurement (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  study_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  measured_on date NOT NULL,
  value numeric(20, 6) NOT NULL,
  -- The month whose figure was taken; null of what was recorded by hand.
  period char(7),
  method text CHECK (length(method) <= 2000),
  remark text CHECK (length(remark) <= 2000),
  measured_by uuid,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT outcome_measurement_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT outcome_measurement_day_uq UNIQUE (organisation_id, indicator_id, measured_on),
  CONSTRAINT outcome_measurement_indicator_fk FOREIGN KEY (organisation_id, indicator_id) REFERENCES outcome_indicator ON DELETE CASCADE
);

CREATE TABLE outcome_annotation (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  study_id uuid NOT NULL,
  noted_on date NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
  created_by uuid,
  CONSTRAINT outcome_annotation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT outcome_annotation_study_fk FOREIGN KEY (organisation_id, study_id) REFERENCES outcome_study ON DELETE CASCADE
);
CREATE INDEX outcome_annotation_study_ix ON outcome_annotation (organisation_id, study_id, noted_on);

-- ---------------------------------------------------------------- what somebody from outside says of it all
CREATE TABLE assessment_round (
  organisation_id uuid NOT NULL CONSTRAINT assessment_round_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  summary text CHECK (length(summary) <= 20000),
  from_on date NOT NULL,
  to_on date NOT NULL,
  -- The last day to answer its recommendations.
  answer_by date,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
  published_on date,
  -- Those whom the buyer lets read it; it is not shared until then.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT assessment_round_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT assessment_round_dates CHECK (to_on >= from_on),
  CONSTRAINT assessment_round_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
  CONSTRAINT assessment_round_shared CHECK (state = 'published' OR supplier_ids = '{}')
);

-- Criteria, findings, recommendations and what was corrected afterwards, each about one supplier or about the whole.
CREATE TABLE assessment_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('criterion', 'finding', 'recommendation', 'correction')),
  sequence integer NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  remark text CHECK (length(remark) <= 4000),
  -- Of a criterion, 1 to 5.
  grade smallint CHECK (grade BETWEEN 1 AND 5),
  -- Of a finding.
  weight text CHECK (weight IN ('strength', 'weakness')),
  severity text CHECK (severity IN ('low', 'medium', 'high')),
  -- What it rests on: addresses of pages in the portal.
  evidence text[] NOT NULL DEFAULT '{}',
  about_supplier_id uuid,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
  -- Of the round, and of what is about one supplier that one alone.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL,
  CONSTRAINT assessment_item_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT assessment_item_round_fk FOREIGN KEY (organisation_id, round_id) REFERENCES assessment_round ON DELETE CASCADE,
  CONSTRAINT assessment_item_supplier_fk FOREIGN KEY (organisation_id, about_supplier_id) REFERENCES supplier,
  CONSTRAINT assessment_item_finding CHECK ((kind = 'finding') = (weight IS NOT NULL)),
  CONSTRAINT assessment_item_severe CHECK ((kind = 'finding') = (severity IS NOT NULL))
);
CREATE INDEX assessment_item_round_ix ON assessment_item (organisation_id, round_id, kind, sequence);

-- What the buyer does with a recommendation: an action, or why not. The buyer's alone.
CREATE TABLE assessment_answer (
  organisation_id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  action_id uuid,
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  answered_on date NOT NULL,
  answered_by uuid,
  CONSTRAINT assessment_answer_pk PRIMARY KEY (organisation_id, recommendation_id),
  CONSTRAINT assessment_answer_item_fk FOREIGN KEY (organisation_id, recommendation_id) REFERENCES assessment_item,
  CONSTRAINT assessment_answer_one CHECK (num_nonnulls(action_id, reason) = 1)
);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('rate_card', 'change-requests', 'app.supplier_ok(supplier_id)');
SELECT app.secure('rate_card_item', 'change-requests', 'app.supplier_ok(supplier_id)', 'change-requests:update');
SELECT app.secure('change_request', 'change-requests', 'app.supplier_ok(supplier_id)');
SELECT app.secure('change_quote', 'change-requests', 'app.supplier_ok(supplier_id)', 'change-requests:update');
SELECT app.secure('change_quote_line', 'change-requests', 'app.supplier_ok(supplier_id)', 'change-requests:update');
SELECT app.secure('supply_order', 'orders', 'app.supplier_ok(supplier_id)');
SELECT app.secure('order_delivery', 'orders', 'app.supplier_ok(supplier_id)', 'orders:update');
SELECT app.secure('sourcing_decision', 'sourcing', 'app.buyer()');
SELECT app.secure('market_actor', 'market', 'app.buyer()');
SELECT app.secure('procurement', 'market', 'app.buyer()');
SELECT app.secure('market_dialogue', 'market', 'app.buyer()');
SELECT app.secure('market_dialogue_note', 'market', 'app.buyer() AND (NOT confidential OR app.can(''market:update''))', 'market:update');
SELECT app.secure('market_answer', 'market', 'app.buyer()', 'market:update');
SELECT app.secure('outcome_study', 'outcome-studies', 'app.buyer()');
SELECT app.secure('outcome_indicator', 'outcome-studies', 'app.buyer()', 'outcome-studies:update');
SELECT app.secure('outcome_measurement', 'outcome-studies', 'app.buyer()', 'outcome-studies:update');
SELECT app.secure('outcome_annotation', 'outcome-studies', 'app.buyer()', 'outcome-studies:update');
-- A draft is for those who write it.
SELECT app.secure('assessment_round', 'assessments', 'app.suppliers_ok(supplier_ids) AND (state = ''published'' OR app.can(''assessments:update''))');
SELECT app.secure('assessment_item', 'assessments', 'app.suppliers_ok(supplier_ids) AND (state = ''published'' OR app.can(''assessments:update''))', 'assessments:update');
SELECT app.secure('assessment_answer', 'assessments', 'app.buyer()', 'assessments:follow');
DROP FUNCTION app.secure(regclass, text, text, text);

-- Published, a round is final for who wrote it; whom it is shared with the buyer says.
ALTER POLICY tenant_update ON assessment_round
  USING (organisation_id = app.org() AND app.buyer() AND (state = 'draft' AND app.can('assessments:update') OR app.can('assessments:follow')))
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND (app.can('assessments:update') OR app.can('assessments:follow')));
ALTER POLICY tenant_update ON assessment_item
  USING (organisation_id = app.org() AND app.buyer() AND (state = 'draft' AND app.can('assessments:update') OR app.can('assessments:follow')))
  WITH CHECK (organisation_id = app.org() AND app.buyer() AND (app.can('assessments:update') OR app.can('assessments:follow')));
ALTER POLICY tenant_delete ON assessment_round
  USING (organisation_id = app.org() AND app.buyer() AND state = 'draft' AND app.can('assessments:delete'));
ALTER POLICY tenant_delete ON assessment_item
  USING (organisation_id = app.org() AND app.buyer() AND state = 'draft' AND app.can('assessments:update'));

-- Quotes, deliveries and answers stand as they were given.
REVOKE UPDATE ON change_quote, change_quote_line, order_delivery, assessment_answer FROM samsyn_api;
