-- ---------------------------------------------------------------- what suppliers owe each other
CREATE TABLE operating_level_agreement (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 60),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  -- Owes it, for every incident that the receiving one hands over to it.
  providing_supplier_id uuid NOT NULL,
  receiving_supplier_id uuid NOT NULL,
  -- Only what is handed over into this tower; all without one.
  tower_id uuid,
  calendar_id uuid NOT NULL,
  metric text NOT NULL CHECK (metric IN ('acknowledged', 'handled', 'returned_unworked')),
  -- Service time; of a metric with a clock alone.
  target_ms bigint CHECK (target_ms > 0),
  target_percent numeric(8, 5) NOT NULL CHECK (target_percent BETWEEN 0 AND 100),
  -- Empty: every priority.
  priorities smallint[] NOT NULL DEFAULT '{}' CHECK (priorities <@ ARRAY[1, 2, 3, 4, 5]::smallint[]),
  minimum_volume integer NOT NULL DEFAULT 1 CHECK (minimum_volume >= 1),
  pause_reasons text[] NOT NULL DEFAULT '{}',
  starts_on date NOT NULL,
  -- The last day in force; none is agreed without one.
  ends_on date,
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'agreed')),
  agreed_text text CHECK (length(agreed_text) <= 10000),
  illustrative boolean NOT NULL DEFAULT false,
  -- Both sides once it is agreed: those who may see it. A draft is the buyer's alone.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  -- When all its hand-overs were last measured; null until that is done.
  measured_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT operating_level_agreement_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT operating_level_agreement_number_uq UNIQUE (organisation_id, number),
  CONSTRAINT operating_level_agreement_providing_fk FOREIGN KEY (organisation_id, providing_supplier_id) REFERENCES supplier,
  CONSTRAINT operating_level_agreement_receiving_fk FOREIGN KEY (organisation_id, receiving_supplier_id) REFERENCES supplier,
  CONSTRAINT operating_level_agreement_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT operating_level_agreement_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar,
  CONSTRAINT operating_level_agreement_two CHECK (providing_supplier_id <> receiving_supplier_id),
  CONSTRAINT operating_level_agreement_dates CHECK (ends_on >= starts_on),
  CONSTRAINT operating_level_agreement_timed CHECK ((metric = 'returned_unworked') = (target_ms IS NULL)),
  CONSTRAINT operating_level_agreement_seen CHECK (supplier_ids =
    CASE state WHEN 'agreed' THEN ARRAY[providing_supplier_id, receiving_supplier_id] ELSE '{}'::uuid[] END)
);
CREATE INDEX operating_level_agreement_calendar_ix ON operating_level_agreement (organisation_id, calendar_id);

-- How each hand-over counts. Kept by the jobs that keep the hand-off ledger; like it without foreign keys to the history
-- (ADR 0004), but for the agreement.
CREATE TABLE operating_level_outcome (
  organisation_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  -- Of the hand-off in the incident's ledger.
  sequence integer NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  outcome text NOT NULL CHECK (outcome IN ('met', 'missed', 'running')),
  -- The local month it counts in; null while that is open.
  period char(7),
  priority smallint,
  ending text NOT NULL
    CHECK (ending IN ('acknowledged', 'running', 'resolved', 'passed_on', 'returned_unworked', 'given_up')),
  handed_over_at timestamptz(3) NOT NULL,
  started_at timestamptz(3) NOT NULL,
  stopped_at timestamptz(3),
  due_at timestamptz(3),
  elapsed_ms bigint NOT NULL,
  CONSTRAINT operating_level_outcome_pk PRIMARY KEY (organisation_id, agreement_id, incident_id, sequence),
  CONSTRAINT operating_level_outcome_agreement_fk FOREIGN KEY (organisation_id, agreement_id)
    REFERENCES operating_level_agreement ON DELETE CASCADE,
  CONSTRAINT operating_level_outcome_counted CHECK ((outcome = 'running') = (period IS NULL))
);
CREATE INDEX operating_level_outcome_period_ix ON operating_level_outcome (organisation_id, agreement_id, period);
CREATE INDEX operating_level_outcome_incident_ix ON operating_level_outcome (organisation_id, incident_id);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('operating_level_agreement', 'operating-level-agreements', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('operating_level_outcome', 'operating-level-agreements', 'app.suppliers_ok(supplier_ids)',
                  'operating-level-agreements:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- The names at both ends of the agreements the caller may see: of another supplier a vendor learns no more.
CREATE FUNCTION app.operating_level_parties() RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, s.name FROM supplier s
   WHERE s.organisation_id = app.org() AND app.can('operating-level-agreements:read')
     AND EXISTS (
       SELECT 1 FROM operating_level_agreement a
        WHERE a.organisation_id = app.org() AND s.id IN (a.providing_supplier_id, a.receiving_supplier_id)
          AND app.suppliers_ok(a.supplier_ids))
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
