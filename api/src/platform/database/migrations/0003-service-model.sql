-- ---------------------------------------------------------------- services, components, dependencies
-- What users use. Counts and suppliers are derived from the dependencies and renewed with them.
CREATE TABLE service (
  organisation_id uuid NOT NULL CONSTRAINT service_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  description text CHECK (length(description) <= 4000),
  criticality text NOT NULL DEFAULT 'medium' CHECK (criticality IN ('low', 'medium', 'high', 'critical')),
  owner text CHECK (length(owner) BETWEEN 1 AND 200),
  -- When the service is promised; round the clock without one.
  calendar_id uuid,
  -- The suppliers of every component behind it: those who may see it.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  hard_components integer NOT NULL DEFAULT 0,
  soft_components integer NOT NULL DEFAULT 0,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_name_uq UNIQUE (organisation_id, name),
  CONSTRAINT service_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar
);

-- What a supplier runs in a tower. Evidence names it by its name or an alias.
CREATE TABLE component (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  contract_id uuid,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL
    CHECK (kind IN ('application', 'database', 'server', 'network', 'client_image', 'integration', 'other')),
  aliases text[] NOT NULL DEFAULT '{}',
  description text CHECK (length(description) <= 4000),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT component_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT component_name_uq UNIQUE (organisation_id, supplier_id, tower_id, name),
  CONSTRAINT component_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT component_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT component_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract
);
CREATE INDEX component_contract_ix ON component (organisation_id, contract_id);

-- A service or component and what it needs: hard, down with it, or soft.
CREATE TABLE service_dependency (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  service_id uuid,
  component_id uuid,
  required_service_id uuid,
  required_component_id uuid,
  strength text NOT NULL CHECK (strength IN ('hard', 'soft')),
  -- The suppliers at its ends and of every service that rests on it.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT service_dependency_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT service_dependency_uq UNIQUE NULLS NOT DISTINCT
    (organisation_id, service_id, component_id, required_service_id, required_component_id),
  CONSTRAINT service_dependency_service_fk
    FOREIGN KEY (organisation_id, service_id) REFERENCES service ON DELETE CASCADE,
  CONSTRAINT service_dependency_component_fk
    FOREIGN KEY (organisation_id, component_id) REFERENCES component ON DELETE CASCADE,
  CONSTRAINT service_dependency_required_service_fk
    FOREIGN KEY (organisation_id, required_service_id) REFERENCES service,
  CONSTRAINT service_dependency_required_component_fk
    FOREIGN KEY (organisation_id, required_component_id) REFERENCES component,
  CONSTRAINT service_dependency_ends CHECK (num_nonnulls(service_id, component_id) = 1
    AND num_nonnulls(required_service_id, required_component_id) = 1),
  -- A component is run for services; it never needs one.
  CONSTRAINT service_dependency_direction CHECK (component_id IS NULL OR required_service_id IS NULL)
);
CREATE INDEX service_dependency_service_ix ON service_dependency (organisation_id, service_id);
CREATE INDEX service_dependency_component_ix ON service_dependency (organisation_id, component_id);
CREATE INDEX service_dependency_required_service_ix ON service_dependency (organisation_id, required_service_id);
CREATE INDEX service_dependency_required_component_ix ON service_dependency (organisation_id, required_component_id);

-- ---------------------------------------------------------------- the end-to-end ledger (R20)
-- The outage declared to be behind this one.
ALTER TABLE outage
  ADD COLUMN root_cause_id uuid,
  ADD CONSTRAINT outage_root_cause_fk FOREIGN KEY (organisation_id, root_cause_id) REFERENCES outage,
  ADD CONSTRAINT outage_root_cause_other CHECK (root_cause_id <> id);
CREATE INDEX outage_root_cause_ix ON outage (organisation_id, root_cause_id) WHERE root_cause_id IS NOT NULL;

-- How long suppliers have to answer and what their silence means; without a row the rule's own terms hold.
CREATE TABLE attribution_terms (
  organisation_id uuid NOT NULL CONSTRAINT attribution_terms_organisation_fk REFERENCES organisation,
  answer_within_days integer NOT NULL CHECK (answer_within_days BETWEEN 1 AND 365),
  unanswered text NOT NULL CHECK (unanswered IN ('unattributed', 'accepted')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT attribution_terms_pk PRIMARY KEY (organisation_id)
);

-- Each answer of a supplier for an outage, or an overrun maintenance, of its own; the last one counts. No foreign key: what
-- was answered stays known when the evidence is taken away.
CREATE TABLE attribution_answer (
  organisation_id uuid NOT NULL CONSTRAINT attribution_answer_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  evidence_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  answer text NOT NULL CHECK (answer IN ('accept', 'dispute')),
  reason text CHECK (length(reason) BETWEEN 1 AND 4000),
  user_id uuid,
  at timestamptz(3) NOT NULL,
  CONSTRAINT attribution_answer_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT attribution_answer_reason CHECK (answer = 'accept' OR reason IS NOT NULL)
);
CREATE INDEX attribution_answer_evidence_ix ON attribution_answer (organisation_id, evidence_id, at DESC);

-- A service's downtime of a month; its parts add up to it. Renewed whole by the job that measures.
CREATE TABLE end_to_end_ledger (
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  period char(7) NOT NULL,
  -- Of all it rests on: those who may see how long it was down.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  agreed_ms bigint NOT NULL,
  -- A ratio of integers, in ms.
  down_ms text NOT NULL,
  minutes integer NOT NULL,
  rule_version text NOT NULL,
  computed_at timestamptz(3) NOT NULL,
  CONSTRAINT end_to_end_ledger_pk PRIMARY KEY (organisation_id, service_id, period),
  CONSTRAINT end_to_end_ledger_service_fk FOREIGN KEY (organisation_id, service_id) REFERENCES service ON DELETE CASCADE
);
CREATE INDEX end_to_end_ledger_period_ix ON end_to_end_ledger (organisation_id, period, minutes DESC, service_id DESC);

CREATE TABLE end_to_end_part (
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  period char(7) NOT NULL,
  supplier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('sole', 'shared', 'disputed', 'unattributed')),
  down_ms text NOT NULL,
  minutes integer NOT NULL,
  CONSTRAINT end_to_end_part_pk PRIMARY KEY (organisation_id, service_id, period, supplier_id, kind),
  CONSTRAINT end_to_end_part_ledger_fk FOREIGN KEY (organisation_id, service_id, period)
    REFERENCES end_to_end_ledger ON DELETE CASCADE
);
CREATE INDEX end_to_end_part_period_ix ON end_to_end_part (organisation_id, period, supplier_id);

-- When it was down and why it is attributed as it is; the shares are LedgerShare of libs/domain.
CREATE TABLE end_to_end_interval (
  organisation_id uuid NOT NULL,
  service_id uuid NOT NULL,
  period char(7) NOT NULL,
  sequence integer NOT NULL,
  -- Of those who share it: an interval is shown to its parties.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3) NOT NULL,
  service_ms bigint NOT NULL,
  impact integer NOT NULL,
  attributed_by text NOT NULL CHECK (attributed_by IN ('supplier', 'root_cause', 'equal_shares')),
  evidence_ids uuid[] NOT NULL,
  shares jsonb NOT NULL,
  CONSTRAINT end_to_end_interval_pk PRIMARY KEY (organisation_id, service_id, period, sequence),
  CONSTRAINT end_to_end_interval_ledger_fk FOREIGN KEY (organisation_id, service_id, period)
    REFERENCES end_to_end_ledger ON DELETE CASCADE
);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('service', 'services', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('component', 'services', 'app.supplier_ok(supplier_id)');
SELECT app.secure('service_dependency', 'services', 'app.suppliers_ok(supplier_ids)', 'services:update');
SELECT app.secure('attribution_terms', 'ledgers', 'true', 'ledgers:update');
SELECT app.secure('end_to_end_ledger', 'ledgers', 'app.suppliers_ok(supplier_ids)', 'ledgers:update');
SELECT app.secure('end_to_end_part', 'ledgers', 'app.supplier_ok(supplier_id)', 'ledgers:update');
SELECT app.secure('end_to_end_interval', 'ledgers', 'app.suppliers_ok(supplier_ids)', 'ledgers:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- A supplier answers for its own, the buyer for nobody; no answer is ever changed.
ALTER TABLE attribution_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE attribution_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON attribution_answer FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON attribution_answer FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('ledgers:read') AND app.supplier_ok(supplier_id));
CREATE POLICY tenant_insert ON attribution_answer FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.can('ledgers:answer') AND supplier_id = app.supplier());
GRANT SELECT, INSERT ON attribution_answer TO samsyn_api;

-- What stands at the ends of the dependencies the caller may see: the name of another supplier's component and whose
-- it is, never its contract, its aliases or its description.
CREATE FUNCTION app.known_components() RETURNS TABLE
  (id uuid, name text, kind text, supplier_id uuid, supplier_name text, tower_id uuid, tower_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT c.id, c.name, c.kind, c.supplier_id, s.name, c.tower_id, t.name
    FROM component c
    JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
    JOIN service_tower t ON t.organisation_id = c.organisation_id AND t.id = c.tower_id
   WHERE c.organisation_id = app.org() AND app.can('services:read')
     AND (app.supplier_ok(c.supplier_id) OR EXISTS (
       SELECT 1 FROM service_dependency d
        WHERE d.organisation_id = c.organisation_id AND c.id IN (d.component_id, d.required_component_id)
          AND app.suppliers_ok(d.supplier_ids)))
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
