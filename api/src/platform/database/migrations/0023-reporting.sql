-- ---------------------------------------------------------------- for programs that draw reports
-- Views that keep their names and columns, read by logins of their own: each belongs to one organisation, and may be limited to
-- one supplier. The walls are the tables' own row-level security, for a role that may read what the views show and nothing else.
CREATE SCHEMA reporting;
GRANT USAGE ON SCHEMA reporting TO samsyn_reporting;
COMMENT ON SCHEMA reporting IS 'Read-only views for BI tools: rows of the login''s own organisation, months as YYYY-MM, instants in UTC, money in integer minor units.';

-- Which login is whose. What a login can set is not asked: only who it signed in as.
CREATE TABLE app.reporting_login (
  login name CONSTRAINT reporting_login_pk PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT reporting_login_organisation_fk REFERENCES organisation,
  -- Limits it to one supplier; null: the whole organisation.
  supplier_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);

-- SECURITY DEFINER: nobody reads the list itself. session_user is who signed in, whatever role or setting was chosen since.
CREATE FUNCTION reporting.organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT l.organisation_id FROM app.reporting_login l WHERE l.login = session_user $$;
CREATE FUNCTION reporting.buyer() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT coalesce((SELECT l.supplier_id IS NULL FROM app.reporting_login l WHERE l.login = session_user), false) $$;
CREATE FUNCTION reporting.supplier() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog
  AS $$ SELECT l.supplier_id FROM app.reporting_login l WHERE l.login = session_user $$;
CREATE FUNCTION reporting.supplier_ok(supplier_id uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT reporting.buyer() OR coalesce(supplier_id = reporting.supplier(), false) $$;
CREATE FUNCTION reporting.suppliers_ok(supplier_ids uuid[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT reporting.buyer() OR coalesce(reporting.supplier() = ANY (supplier_ids), false) $$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA reporting FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA reporting TO samsyn_reporting;

-- ---------------------------------------------------------------- what that role may read of the tables
GRANT SELECT (organisation_id, id, name, organisation_number, status, illustrative) ON supplier TO samsyn_reporting;
CREATE POLICY reporting_select ON supplier FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(id));
GRANT SELECT (organisation_id, id, code, name) ON service_tower TO samsyn_reporting;
CREATE POLICY reporting_select ON service_tower FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation());
GRANT SELECT (organisation_id, id, supplier_id, number, title, starts_on, ends_on, notice_on, monthly_charge_minor, currency, at_risk_percent) ON contract TO samsyn_reporting;
CREATE POLICY reporting_select ON contract FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, contract_id, supplier_id, tower_id, code, name, metric, priority, expected_target, minimum_target, weight, effective_from, effective_to) ON service_level TO samsyn_reporting;
CREATE POLICY reporting_select ON service_level FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, service_level_id, supplier_id, tower_id, period, shown_value, exact_value, verdict, met, missed, volume, window_from, window_to, complete, rule_version) ON service_level_result TO samsyn_reporting;
CREATE POLICY reporting_select ON service_level_result FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, service_level_id, incident_id, supplier_id, outcome, period, started_at, stopped_at, due_at, elapsed_ms) ON service_level_outcome TO samsyn_reporting;
CREATE POLICY reporting_select ON service_level_outcome FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, category, priority, state, opened_at, resolved_at, closed_at, lead_supplier_id, lead_tower_id, hand_offs, bounces, supplier_ids) ON incident TO samsyn_reporting;
CREATE POLICY reporting_select ON incident FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.suppliers_ok(supplier_ids));
GRANT SELECT (organisation_id, service_id, period, supplier_id, kind, minutes) ON end_to_end_part TO samsyn_reporting;
CREATE POLICY reporting_select ON end_to_end_part FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, period, kind, subject_id, supplier_id, document) ON scorecard_detail TO samsyn_reporting;
CREATE POLICY reporting_select ON scorecard_detail FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor, total_minor, claim_by) ON credit_statement TO samsyn_reporting;
CREATE POLICY reporting_select ON credit_statement FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, statement_id, contract_id, supplier_id, service_level_id, period, kind, currency, amount_minor) ON credit TO samsyn_reporting;
CREATE POLICY reporting_select ON credit FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, credit_id, sequence, state, supplier_id) ON credit_step TO samsyn_reporting;
CREATE POLICY reporting_select ON credit_step FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, id, contract_id, supplier_id, period, case_number, due_at, first_submitted_at, accepted_at, state) ON service_report TO samsyn_reporting;
CREATE POLICY reporting_select ON service_report FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.supplier_ok(supplier_id));
GRANT SELECT (organisation_id, invoice_id, sequence, kind, contract_id, supplier_id, period, credit_id, amount_minor, state) ON invoice_match TO samsyn_reporting;
CREATE POLICY reporting_select ON invoice_match FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.buyer());
GRANT SELECT (organisation_id, id, number, invoiced_on, currency) ON invoice TO samsyn_reporting;
CREATE POLICY reporting_select ON invoice FOR SELECT TO samsyn_reporting USING (organisation_id = reporting.organisation() AND reporting.buyer());

-- ---------------------------------------------------------------- the views
CREATE VIEW reporting.suppliers WITH (security_invoker = true) AS
SELECT t.id AS supplier_id,
       t.name AS name,
       t.organisation_number AS organisation_number,
       t.status AS status,
       t.illustrative AS illustrative
  FROM supplier t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.suppliers IS 'Companies that deliver to the organisation.';
COMMENT ON COLUMN reporting.suppliers.supplier_id IS 'Id of the supplier.';
COMMENT ON COLUMN reporting.suppliers.name IS 'Its name.';
COMMENT ON COLUMN reporting.suppliers.organisation_number IS 'Its registration number.';
COMMENT ON COLUMN reporting.suppliers.status IS 'active or ended.';
COMMENT ON COLUMN reporting.suppliers.illustrative IS 'Invented for a demonstration.';

CREATE VIEW reporting.towers WITH (security_invoker = true) AS
SELECT t.id AS tower_id,
       t.code AS code,
       t.name AS name
  FROM service_tower t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.towers IS 'Areas bought separately.';
COMMENT ON COLUMN reporting.towers.tower_id IS 'Id of the service tower.';
COMMENT ON COLUMN reporting.towers.code IS 'Its short name.';
COMMENT ON COLUMN reporting.towers.name IS 'Its name.';

CREATE VIEW reporting.contracts WITH (security_invoker = true) AS
SELECT t.id AS contract_id,
       t.supplier_id AS supplier_id,
       t.number AS number,
       t.title AS title,
       t.starts_on AS starts_on,
       t.ends_on AS ends_on,
       t.notice_on AS notice_on,
       t.monthly_charge_minor AS monthly_charge_minor,
       t.currency AS currency,
       t.at_risk_percent AS at_risk_percent
  FROM contract t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.contracts IS 'Agreements with suppliers as they stand.';
COMMENT ON COLUMN reporting.contracts.contract_id IS 'Id of the contract.';
COMMENT ON COLUMN reporting.contracts.supplier_id IS 'The supplier it is with.';
COMMENT ON COLUMN reporting.contracts.number IS 'Its number.';
COMMENT ON COLUMN reporting.contracts.title IS 'Its title.';
COMMENT ON COLUMN reporting.contracts.starts_on IS 'First local date.';
COMMENT ON COLUMN reporting.contracts.ends_on IS 'Last local date.';
COMMENT ON COLUMN reporting.contracts.notice_on IS 'Last local date to give notice; empty without one.';
COMMENT ON COLUMN reporting.contracts.monthly_charge_minor IS 'Charges of a month in minor units of the currency.';
COMMENT ON COLUMN reporting.contracts.currency IS 'ISO 4217.';
COMMENT ON COLUMN reporting.contracts.at_risk_percent IS 'Share of the charges that credits may take, in percent.';

CREATE VIEW reporting.service_levels WITH (security_invoker = true) AS
SELECT t.id AS service_level_id,
       t.contract_id AS contract_id,
       t.supplier_id AS supplier_id,
       t.tower_id AS tower_id,
       t.code AS code,
       t.name AS name,
       t.metric AS metric,
       t.priority AS priority,
       t.expected_target AS expected_target,
       t.minimum_target AS minimum_target,
       t.weight AS weight,
       t.effective_from AS effective_from,
       t.effective_to AS effective_to
  FROM service_level t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.service_levels IS 'Measured promises, each wording with its dates.';
COMMENT ON COLUMN reporting.service_levels.service_level_id IS 'Id of the promise.';
COMMENT ON COLUMN reporting.service_levels.contract_id IS 'The contract it is in.';
COMMENT ON COLUMN reporting.service_levels.supplier_id IS 'Whose promise it is.';
COMMENT ON COLUMN reporting.service_levels.tower_id IS 'The tower it is about.';
COMMENT ON COLUMN reporting.service_levels.code IS 'Its code in the contract.';
COMMENT ON COLUMN reporting.service_levels.name IS 'Its name.';
COMMENT ON COLUMN reporting.service_levels.metric IS 'What is measured.';
COMMENT ON COLUMN reporting.service_levels.priority IS 'Priority of the incidents that count; empty for all.';
COMMENT ON COLUMN reporting.service_levels.expected_target IS 'The expected level in the metric’s unit (R13).';
COMMENT ON COLUMN reporting.service_levels.minimum_target IS 'The minimum level in the metric’s unit (R13).';
COMMENT ON COLUMN reporting.service_levels.weight IS 'Its weight in the score.';
COMMENT ON COLUMN reporting.service_levels.effective_from IS 'First local date it applies.';
COMMENT ON COLUMN reporting.service_levels.effective_to IS 'First local date it no longer applies; empty while it does.';

CREATE VIEW reporting.results WITH (security_invoker = true) AS
SELECT t.id AS result_id,
       t.service_level_id AS service_level_id,
       t.supplier_id AS supplier_id,
       t.tower_id AS tower_id,
       t.period AS period,
       t.shown_value AS value,
       t.exact_value AS exact_value,
       t.verdict AS verdict,
       t.met AS met,
       t.missed AS missed,
       t.volume AS volume,
       t.window_from AS window_from,
       t.window_to AS window_to,
       t.complete AS complete,
       t.rule_version AS rule_version
  FROM service_level_result t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.results IS 'What each promise came to, month by month.';
COMMENT ON COLUMN reporting.results.result_id IS 'Id of the result.';
COMMENT ON COLUMN reporting.results.service_level_id IS 'The promise.';
COMMENT ON COLUMN reporting.results.supplier_id IS 'Whose it is.';
COMMENT ON COLUMN reporting.results.tower_id IS 'In which tower.';
COMMENT ON COLUMN reporting.results.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.results.value IS 'As shown, two decimals, never better than it is (R12); empty when not measured.';
COMMENT ON COLUMN reporting.results.exact_value IS 'The same as an exact ratio of integers.';
COMMENT ON COLUMN reporting.results.verdict IS 'met, below_expected, below_minimum or not_measured.';
COMMENT ON COLUMN reporting.results.met IS 'Cases within target.';
COMMENT ON COLUMN reporting.results.missed IS 'Cases beyond target.';
COMMENT ON COLUMN reporting.results.volume IS 'How many cases it rests on.';
COMMENT ON COLUMN reporting.results.window_from IS 'Start of what was measured, UTC.';
COMMENT ON COLUMN reporting.results.window_to IS 'End of it, not included, UTC.';
COMMENT ON COLUMN reporting.results.complete IS 'The window ends with this month.';
COMMENT ON COLUMN reporting.results.rule_version IS 'Version of the rules it was reckoned by.';

CREATE VIEW reporting.incident_outcomes WITH (security_invoker = true) AS
SELECT t.service_level_id AS service_level_id,
       t.incident_id AS incident_id,
       t.supplier_id AS supplier_id,
       t.outcome AS outcome,
       t.period AS period,
       t.started_at AS started_at,
       t.stopped_at AS stopped_at,
       t.due_at AS due_at,
       t.elapsed_ms AS elapsed_ms
  FROM service_level_outcome t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.incident_outcomes IS 'How each incident did on each promise it counted for.';
COMMENT ON COLUMN reporting.incident_outcomes.service_level_id IS 'The promise.';
COMMENT ON COLUMN reporting.incident_outcomes.incident_id IS 'The incident.';
COMMENT ON COLUMN reporting.incident_outcomes.supplier_id IS 'Whose clock it was.';
COMMENT ON COLUMN reporting.incident_outcomes.outcome IS 'met, missed or running.';
COMMENT ON COLUMN reporting.incident_outcomes.period IS 'Month it counts in; empty while that is open.';
COMMENT ON COLUMN reporting.incident_outcomes.started_at IS 'When the clock started, UTC.';
COMMENT ON COLUMN reporting.incident_outcomes.stopped_at IS 'When it stopped, UTC; empty while it runs.';
COMMENT ON COLUMN reporting.incident_outcomes.due_at IS 'When it was due, UTC.';
COMMENT ON COLUMN reporting.incident_outcomes.elapsed_ms IS 'Service time used, in milliseconds (R3).';

CREATE VIEW reporting.incidents WITH (security_invoker = true) AS
SELECT t.id AS incident_id,
       t.category AS category,
       t.priority AS priority,
       t.state AS state,
       t.opened_at AS opened_at,
       t.resolved_at AS resolved_at,
       t.closed_at AS closed_at,
       t.lead_supplier_id AS lead_supplier_id,
       t.lead_tower_id AS lead_tower_id,
       t.hand_offs AS hand_offs,
       t.bounces AS bounces
  FROM incident t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.incidents IS 'Disturbances, without what people wrote about them.';
COMMENT ON COLUMN reporting.incidents.incident_id IS 'Id of the incident.';
COMMENT ON COLUMN reporting.incidents.category IS 'As the source has it.';
COMMENT ON COLUMN reporting.incidents.priority IS '1 is the highest.';
COMMENT ON COLUMN reporting.incidents.state IS 'As it stands.';
COMMENT ON COLUMN reporting.incidents.opened_at IS 'UTC.';
COMMENT ON COLUMN reporting.incidents.resolved_at IS 'UTC.';
COMMENT ON COLUMN reporting.incidents.closed_at IS 'UTC.';
COMMENT ON COLUMN reporting.incidents.lead_supplier_id IS 'Who held it last.';
COMMENT ON COLUMN reporting.incidents.lead_tower_id IS 'In which tower.';
COMMENT ON COLUMN reporting.incidents.hand_offs IS 'How often it went to another supplier (R21).';
COMMENT ON COLUMN reporting.incidents.bounces IS 'How often it came straight back (R21).';

CREATE VIEW reporting.downtime WITH (security_invoker = true) AS
SELECT t.service_id AS service_id,
       t.period AS period,
       t.supplier_id AS supplier_id,
       t.kind AS kind,
       t.minutes AS minutes
  FROM end_to_end_part t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.downtime IS 'Minutes that services were down, by who answers for them.';
COMMENT ON COLUMN reporting.downtime.service_id IS 'The service.';
COMMENT ON COLUMN reporting.downtime.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.downtime.supplier_id IS 'Who answers for it; empty where nobody is known to.';
COMMENT ON COLUMN reporting.downtime.kind IS 'sole, shared, disputed or unattributed.';
COMMENT ON COLUMN reporting.downtime.minutes IS 'Whole minutes that add up to the service’s (R20).';

CREATE VIEW reporting.scores WITH (security_invoker = true) AS
SELECT t.period AS period,
       t.kind AS kind,
       t.subject_id AS subject_id,
       t.supplier_id AS supplier_id,
       (t.document->>'points')::numeric AS points,
       t.document->>'exactPoints' AS exact_points,
       (t.document->>'coverage')::numeric AS coverage_percent,
       t.document->>'ruleVersion' AS rule_version
  FROM scorecard_detail t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.scores IS 'Scores of suppliers and contracts, towers and the organisation.';
COMMENT ON COLUMN reporting.scores.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.scores.kind IS 'organisation, tower, supplier or contract.';
COMMENT ON COLUMN reporting.scores.subject_id IS 'Id of what is scored; organisation of the organisation.';
COMMENT ON COLUMN reporting.scores.supplier_id IS 'Whose score it is; empty of towers and the organisation.';
COMMENT ON COLUMN reporting.scores.points IS '0–100 with three decimals (R23); empty without a score.';
COMMENT ON COLUMN reporting.scores.exact_points IS 'The same as an exact ratio of integers.';
COMMENT ON COLUMN reporting.scores.coverage_percent IS 'Share of the weight that was measured, in percent.';
COMMENT ON COLUMN reporting.scores.rule_version IS 'Version of the rules it was reckoned by.';

CREATE VIEW reporting.score_lines WITH (security_invoker = true) AS
SELECT t.period AS period,
       t.kind AS kind,
       t.subject_id AS subject_id,
       (l->>'supplierId')::uuid AS supplier_id,
       (l->>'towerId')::uuid AS tower_id,
       l->>'dimension' AS dimension,
       l->>'kpi' AS kpi,
       (l->>'value')::numeric AS value,
       (l->>'points')::numeric AS points,
       (l->>'share')::numeric AS share_percent,
       (l->>'contribution')::numeric AS contribution,
       l->>'exactContribution' AS exact_contribution
  FROM scorecard_detail t CROSS JOIN LATERAL jsonb_array_elements(t.document->'lines') l
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.score_lines IS 'What each score is made of: contributions add up to it.';
COMMENT ON COLUMN reporting.score_lines.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.score_lines.kind IS 'organisation, tower, supplier or contract.';
COMMENT ON COLUMN reporting.score_lines.subject_id IS 'Id of what is scored.';
COMMENT ON COLUMN reporting.score_lines.supplier_id IS 'Whose figure it is.';
COMMENT ON COLUMN reporting.score_lines.tower_id IS 'In which tower.';
COMMENT ON COLUMN reporting.score_lines.dimension IS 'Dimension of the model (R24).';
COMMENT ON COLUMN reporting.score_lines.kpi IS 'Id of a service level, or the code of another KPI.';
COMMENT ON COLUMN reporting.score_lines.value IS 'As shown; empty when not measured.';
COMMENT ON COLUMN reporting.score_lines.points IS '0–100; empty when not measured.';
COMMENT ON COLUMN reporting.score_lines.share_percent IS 'Share of the whole that it decides, in percent.';
COMMENT ON COLUMN reporting.score_lines.contribution IS 'Points times share, as shown.';
COMMENT ON COLUMN reporting.score_lines.exact_contribution IS 'The same as an exact ratio of integers.';

CREATE VIEW reporting.credit_statements WITH (security_invoker = true) AS
SELECT t.id AS statement_id,
       t.contract_id AS contract_id,
       t.supplier_id AS supplier_id,
       t.period AS period,
       t.currency AS currency,
       t.charges_minor AS charges_minor,
       t.at_risk_minor AS at_risk_minor,
       t.total_minor AS total_minor,
       t.claim_by AS claim_by
  FROM credit_statement t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.credit_statements IS 'Each contract’s credits of a month.';
COMMENT ON COLUMN reporting.credit_statements.statement_id IS 'Id of the statement.';
COMMENT ON COLUMN reporting.credit_statements.contract_id IS 'The contract.';
COMMENT ON COLUMN reporting.credit_statements.supplier_id IS 'Who owes.';
COMMENT ON COLUMN reporting.credit_statements.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.credit_statements.currency IS 'ISO 4217.';
COMMENT ON COLUMN reporting.credit_statements.charges_minor IS 'Charges of the month, minor units.';
COMMENT ON COLUMN reporting.credit_statements.at_risk_minor IS 'What credits may take of them, minor units.';
COMMENT ON COLUMN reporting.credit_statements.total_minor IS 'Credits as reckoned, minor units (R17).';
COMMENT ON COLUMN reporting.credit_statements.claim_by IS 'Last local date to claim; empty without one.';

CREATE VIEW reporting.credits WITH (security_invoker = true) AS
SELECT t.id AS credit_id,
       t.statement_id AS statement_id,
       t.contract_id AS contract_id,
       t.supplier_id AS supplier_id,
       t.service_level_id AS service_level_id,
       t.period AS period,
       t.kind AS kind,
       t.currency AS currency,
       t.amount_minor AS amount_minor,
       coalesce((SELECT s.state FROM credit_step s WHERE s.organisation_id = t.organisation_id AND s.credit_id = t.id ORDER BY s.sequence DESC LIMIT 1), 'calculated') AS state
  FROM credit t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.credits IS 'The lines of the statements and where each stands.';
COMMENT ON COLUMN reporting.credits.credit_id IS 'Id of the line.';
COMMENT ON COLUMN reporting.credits.statement_id IS 'The statement it is in.';
COMMENT ON COLUMN reporting.credits.contract_id IS 'The contract.';
COMMENT ON COLUMN reporting.credits.supplier_id IS 'Who owes.';
COMMENT ON COLUMN reporting.credits.service_level_id IS 'The missed promise; empty of what was brought forward.';
COMMENT ON COLUMN reporting.credits.period IS 'Month YYYY-MM.';
COMMENT ON COLUMN reporting.credits.kind IS 'credit, earn_back or brought_forward.';
COMMENT ON COLUMN reporting.credits.currency IS 'ISO 4217.';
COMMENT ON COLUMN reporting.credits.amount_minor IS 'Minor units; negative of what is earned back.';
COMMENT ON COLUMN reporting.credits.state IS 'calculated, proposed, accepted, disputed, settled or waived (R19).';

CREATE VIEW reporting.reports WITH (security_invoker = true) AS
SELECT t.id AS report_id,
       t.contract_id AS contract_id,
       t.supplier_id AS supplier_id,
       t.period AS period,
       t.case_number AS case_number,
       t.due_at AS due_at,
       t.first_submitted_at AS first_submitted_at,
       t.accepted_at AS accepted_at,
       t.state AS state
  FROM service_report t
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.reports IS 'What suppliers owe in reports, and when each came.';
COMMENT ON COLUMN reporting.reports.report_id IS 'Id of the report.';
COMMENT ON COLUMN reporting.reports.contract_id IS 'The contract.';
COMMENT ON COLUMN reporting.reports.supplier_id IS 'Who reports.';
COMMENT ON COLUMN reporting.reports.period IS 'Month, quarter or year.';
COMMENT ON COLUMN reporting.reports.case_number IS 'Its number.';
COMMENT ON COLUMN reporting.reports.due_at IS 'UTC.';
COMMENT ON COLUMN reporting.reports.first_submitted_at IS 'UTC; empty while none came.';
COMMENT ON COLUMN reporting.reports.accepted_at IS 'UTC; empty until it is accepted.';
COMMENT ON COLUMN reporting.reports.state IS 'draft, submitted, in_review, returned, disputed, accepted or not_delivered.';

CREATE VIEW reporting.invoice_parts WITH (security_invoker = true) AS
SELECT t.invoice_id AS invoice_id,
       t.sequence AS sequence,
       i.number AS invoice_number,
       i.invoiced_on AS invoiced_on,
       t.kind AS kind,
       t.contract_id AS contract_id,
       t.supplier_id AS supplier_id,
       t.period AS period,
       t.credit_id AS credit_id,
       i.currency AS currency,
       t.amount_minor AS amount_minor,
       t.state AS state
  FROM invoice_match t JOIN invoice i ON i.organisation_id = t.organisation_id AND i.id = t.invoice_id
 WHERE t.organisation_id = reporting.organisation();
COMMENT ON VIEW reporting.invoice_parts IS 'What of invoices was matched to charges and credits. The buyer’s alone.';
COMMENT ON COLUMN reporting.invoice_parts.invoice_id IS 'Id of the invoice.';
COMMENT ON COLUMN reporting.invoice_parts.sequence IS 'Number of the part.';
COMMENT ON COLUMN reporting.invoice_parts.invoice_number IS 'As the supplier has it.';
COMMENT ON COLUMN reporting.invoice_parts.invoiced_on IS 'Local date of the invoice.';
COMMENT ON COLUMN reporting.invoice_parts.kind IS 'What the part pays for.';
COMMENT ON COLUMN reporting.invoice_parts.contract_id IS 'The contract; empty where it is of none.';
COMMENT ON COLUMN reporting.invoice_parts.supplier_id IS 'Who invoiced.';
COMMENT ON COLUMN reporting.invoice_parts.period IS 'Month YYYY-MM it is for.';
COMMENT ON COLUMN reporting.invoice_parts.credit_id IS 'The credit it pays; empty of charges.';
COMMENT ON COLUMN reporting.invoice_parts.currency IS 'ISO 4217.';
COMMENT ON COLUMN reporting.invoice_parts.amount_minor IS 'Minor units; negative of what is paid back.';
COMMENT ON COLUMN reporting.invoice_parts.state IS 'Whether somebody has confirmed the match.';

GRANT SELECT ON ALL TABLES IN SCHEMA reporting TO samsyn_reporting;
