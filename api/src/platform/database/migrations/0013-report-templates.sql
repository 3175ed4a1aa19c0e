-- ---------------------------------------------------------------- what suppliers are to report, and when
CREATE TABLE report_template (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  name_sv text NOT NULL CHECK (length(name_sv) BETWEEN 1 AND 200),
  name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200),
  frequency text NOT NULL CHECK (frequency IN ('month', 'quarter', 'year')),
  -- After the period's end: service days of the calendar, local days without one.
  due_days integer NOT NULL CHECK (due_days BETWEEN 0 AND 365),
  calendar_id uuid,
  reminder_days_before integer[] NOT NULL DEFAULT '{}',
  reminder_days_after integer[] NOT NULL DEFAULT '{}',
  -- What the buyer has to review a report, and the supplier to answer what is returned; in the same days.
  review_days integer NOT NULL CHECK (review_days BETWEEN 1 AND 365),
  answer_days integer NOT NULL CHECK (answer_days BETWEEN 1 AND 365),
  four_eyes boolean NOT NULL DEFAULT false,
  -- What whoever signs for the supplier must be, as its contract says; anybody without one.
  signatory_title text CHECK (length(signatory_title) BETWEEN 1 AND 200),
  -- Months: reports are due of the periods that begin from the one to the other.
  first_period char(7) NOT NULL CHECK (first_period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  last_period char(7) CHECK (last_period ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  active boolean NOT NULL DEFAULT true,
  illustrative boolean NOT NULL DEFAULT false,
  -- The earliest month that a published version holds for. Until there is one the template is the buyer's alone.
  published_from char(7),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT report_template_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_template_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT report_template_calendar_fk FOREIGN KEY (organisation_id, calendar_id) REFERENCES service_calendar,
  CONSTRAINT report_template_periods CHECK (last_period >= first_period)
);
CREATE INDEX report_template_contract_ix ON report_template (organisation_id, contract_id);
CREATE INDEX report_template_supplier_ix ON report_template (organisation_id, supplier_id);

CREATE TABLE report_template_version (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  template_id uuid NOT NULL,
  contract_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  -- FormDefinition of libs/domain/src/forms/form.
  definition jsonb NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published')),
  -- The first month whose reports follow it.
  valid_from char(7) CHECK (valid_from ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  published_at timestamptz(3),
  published_by uuid,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT report_template_version_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT report_template_version_number_uq UNIQUE (organisation_id, template_id, number),
  CONSTRAINT report_template_version_template_fk FOREIGN KEY (organisation_id, template_id) REFERENCES report_template,
  CONSTRAINT report_template_version_published CHECK
    ((state = 'published') = (valid_from IS NOT NULL) AND (state = 'published') = (published_at IS NOT NULL))
);
-- One draft at a time.
CREATE UNIQUE INDEX report_template_version_draft_uq ON report_template_version (organisation_id, template_id) WHERE state = 'draft';

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('report_template', 'report-templates',
                  'app.supplier_ok(supplier_id) AND (app.buyer() OR published_from IS NOT NULL)');
SELECT app.secure('report_template_version', 'report-templates',
                  'app.supplier_ok(supplier_id) AND (app.buyer() OR state = ''published'')', 'report-templates:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- What reports were written by stands: a published version is never changed nor taken away, nor is its template.
DROP POLICY tenant_update ON report_template_version;
CREATE POLICY tenant_update ON report_template_version FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('report-templates:update') AND state = 'draft')
  WITH CHECK (organisation_id = app.org());
DROP POLICY tenant_delete ON report_template_version;
DROP POLICY tenant_delete ON report_template;
REVOKE DELETE ON report_template, report_template_version FROM samsyn_api;
