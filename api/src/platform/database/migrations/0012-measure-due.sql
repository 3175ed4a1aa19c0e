-- Incidents whose clocks are to be measured anew, marked in the transaction that changed them, so that no mark is lost
-- with the process that made it. A change while it is measured marks it again.
CREATE TABLE measure_due (
  organisation_id uuid NOT NULL CONSTRAINT measure_due_organisation_fk REFERENCES organisation,
  incident_id uuid NOT NULL,
  marked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT measure_due_pk PRIMARY KEY (organisation_id, incident_id)
);
SELECT app.secure('measure_due', 'incidents', 'app.buyer()', 'incidents:work');
DROP FUNCTION app.secure(regclass, text, text, text);
