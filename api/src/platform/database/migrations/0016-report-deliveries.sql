-- ---------------------------------------------------------------- lateness as a service level
ALTER TABLE service_level
  DROP CONSTRAINT service_level_metric,
  ADD CONSTRAINT service_level_metric CHECK (metric IN ('response', 'resolution', 'response_duration',
    'resolution_duration', 'incident_count', 'backlog_age', 'first_time_fix', 'availability', 'downtime',
    'outage_count', 'satisfaction', 'reports_on_time', 'reported'));

-- What was due from a supplier and when it first came. The row's id is the report's; reports write it, results read it.
CREATE TABLE report_delivery (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  template_name text NOT NULL CHECK (length(template_name) BETWEEN 1 AND 200),
  -- The local month it reports on, which is seldom the one it is due in.
  period char(7) NOT NULL CHECK (period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  due_at timestamptz(3) NOT NULL,
  -- Null while it has not come.
  submitted_at timestamptz(3),
  -- Why it is not asked for after all; what is excused is neither on time nor late.
  excused_because text CHECK (length(excused_because) BETWEEN 1 AND 1000),
  CONSTRAINT report_delivery_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_delivery_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT report_delivery_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);
CREATE INDEX report_delivery_due_ix ON report_delivery (organisation_id, contract_id, due_at);
CREATE INDEX report_delivery_month_ix ON report_delivery (organisation_id, due_at);

SELECT app.secure('report_delivery', 'results', 'app.supplier_ok(supplier_id)', 'results:run');
DROP FUNCTION app.secure(regclass, text, text, text);
