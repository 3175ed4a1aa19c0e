-- ---------------------------------------------------------------- case and archive numbers
-- The next number of a series in a year: a kind's letter for case numbers, `archive:` and the code for archive numbers.
-- Whoever takes one holds the row until the transaction ends, so no number is ever given twice; one rolled back is a gap.
CREATE TABLE case_counter (
  organisation_id uuid NOT NULL CONSTRAINT case_counter_organisation_fk REFERENCES organisation,
  series text NOT NULL CHECK (length(series) BETWEEN 1 AND 60),
  year integer NOT NULL,
  next integer NOT NULL CHECK (next > 1),
  CONSTRAINT case_counter_pk PRIMARY KEY (organisation_id, series, year)
);

-- Where the organisation's own plan of classification files the cases of a kind; without a row, under the kind's letter.
CREATE TABLE case_classification (
  organisation_id uuid NOT NULL CONSTRAINT case_classification_organisation_fk REFERENCES organisation,
  kind text NOT NULL CHECK (kind IN ('report', 'dispute', 'credit')),
  code text NOT NULL CHECK (code ~ '^[0-9A-Za-zÅÄÖåäö][0-9A-Za-zÅÄÖåäö.:-]{0,29}$'),
  CONSTRAINT case_classification_pk PRIMARY KEY (organisation_id, kind)
);

-- One for each object that has one; the object itself lives elsewhere.
CREATE TABLE case_record (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('report', 'dispute', 'credit')),
  object_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  case_number text NOT NULL,
  -- Given when it is closed.
  archive_number text,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  opened_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  -- Grows with every mark and when it is closed.
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT case_record_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT case_record_object_uq UNIQUE (organisation_id, object_id),
  CONSTRAINT case_record_number_uq UNIQUE (organisation_id, case_number),
  CONSTRAINT case_record_archive_uq UNIQUE (organisation_id, archive_number),
  CONSTRAINT case_record_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT case_record_closed CHECK ((closed_at IS NULL) = (archive_number IS NULL))
);
CREATE INDEX case_record_opened_ix ON case_record (organisation_id, opened_at DESC, id DESC);

-- ---------------------------------------------------------------- secrecy
-- A field of a case that is secret until a date, or until somebody lifts the mark. Marks are lifted, never deleted.
CREATE TABLE case_secrecy (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  field text NOT NULL CHECK (length(field) BETWEEN 1 AND 200),
  legal_basis text NOT NULL CHECK (length(legal_basis) BETWEEN 1 AND 200),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  -- The last local day it holds.
  until date NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  lifted_by uuid,
  lifted_at timestamptz(3),
  CONSTRAINT case_secrecy_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT case_secrecy_case_fk FOREIGN KEY (organisation_id, case_id) REFERENCES case_record
);
CREATE INDEX case_secrecy_case_ix ON case_secrecy (organisation_id, case_id);

-- ---------------------------------------------------------------- sealed packages, and who was given one
CREATE TABLE case_package (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  -- An archive gets all with the marks listed, anybody else what is not marked.
  purpose text NOT NULL CHECK (purpose IN ('archive', 'disclosure')),
  language text NOT NULL CHECK (language IN ('sv', 'en')),
  sealed_at timestamptz(3) NOT NULL,
  -- Of the record's canonical JSON, of the manifest's bytes, of the package's bytes.
  content_sha256 text NOT NULL,
  manifest_sha256 text NOT NULL,
  package_sha256 text NOT NULL,
  file_key text NOT NULL,
  file_name text NOT NULL,
  size_bytes bigint NOT NULL,
  file_count integer NOT NULL,
  -- The marks in force at sealing: [{field, legalBasis, until, masked}].
  marks jsonb NOT NULL DEFAULT '[]',
  created_by uuid,
  CONSTRAINT case_package_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT case_package_case_fk FOREIGN KEY (organisation_id, case_id) REFERENCES case_record
);
CREATE INDEX case_package_case_ix ON case_package (organisation_id, case_id, sealed_at DESC);

CREATE TABLE disclosure (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  package_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('downloaded', 'given')),
  at timestamptz(3) NOT NULL,
  user_id uuid,
  -- Whom it was given to; of a download, who downloaded is the one who has it.
  recipient text CHECK (length(recipient) BETWEEN 1 AND 300),
  legal_basis text CHECK (length(legal_basis) BETWEEN 1 AND 300),
  -- What the package that left did not show: [{field, legalBasis, until}].
  masked jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT disclosure_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT disclosure_case_fk FOREIGN KEY (organisation_id, case_id) REFERENCES case_record,
  CONSTRAINT disclosure_package_fk FOREIGN KEY (organisation_id, package_id) REFERENCES case_package,
  CONSTRAINT disclosure_given CHECK (kind = 'downloaded' OR recipient IS NOT NULL AND legal_basis IS NOT NULL)
);
CREATE INDEX disclosure_at_ix ON disclosure (organisation_id, at DESC, id DESC);
CREATE INDEX disclosure_case_ix ON disclosure (organisation_id, case_id, at DESC);

-- ---------------------------------------------------------------- personal data
-- Since when somebody has been out, and since when this organisation no longer knows the name.
ALTER TABLE membership
  ADD COLUMN ended_at timestamptz(3),
  ADD COLUMN erased_at timestamptz(3),
  ADD CONSTRAINT membership_erased CHECK (erased_at IS NULL OR NOT active);
UPDATE membership SET ended_at = now() WHERE NOT active;
GRANT UPDATE (email) ON sign_in_event TO samsyn_auth;

-- After how many days names of a kind go by themselves; a kind without a row stays until somebody erases it.
CREATE TABLE personal_data_term (
  organisation_id uuid NOT NULL CONSTRAINT personal_data_term_organisation_fk REFERENCES organisation,
  kind text NOT NULL CHECK (kind IN ('member', 'contact', 'signatory')),
  days integer NOT NULL CHECK (days BETWEEN 1 AND 36500),
  CONSTRAINT personal_data_term_pk PRIMARY KEY (organisation_id, kind)
);

CREATE TABLE personal_data_erasure (
  organisation_id uuid NOT NULL CONSTRAINT personal_data_erasure_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('member', 'contact', 'signatory')),
  subject_id uuid NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
  -- Null: its term was over.
  erased_by uuid,
  erased_at timestamptz(3) NOT NULL,
  CONSTRAINT personal_data_erasure_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX personal_data_erasure_at_ix ON personal_data_erasure (organisation_id, erased_at DESC, id DESC);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('case_classification', 'cases', 'app.buyer()', 'organisations:update');
SELECT app.secure('case_record', 'cases', 'app.buyer()', 'cases:update');
SELECT app.secure('case_secrecy', 'cases', 'app.buyer()', 'cases:update');
SELECT app.secure('case_package', 'cases', 'app.buyer()', 'cases:export');
SELECT app.secure('disclosure', 'cases', 'app.buyer()', 'cases:export');
SELECT app.secure('personal_data_term', 'personal-data', 'app.buyer()', 'personal-data:update');
SELECT app.secure('personal_data_erasure', 'personal-data', 'app.buyer()', 'personal-data:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- Numbers are given by functions alone; a mark is only lifted; what was sealed, disclosed or erased stays as it is written.
REVOKE INSERT, UPDATE, DELETE ON case_record FROM samsyn_api;
GRANT UPDATE (version) ON case_record TO samsyn_api;
REVOKE UPDATE, DELETE ON case_secrecy FROM samsyn_api;
GRANT UPDATE (lifted_by, lifted_at) ON case_secrecy TO samsyn_api;
REVOKE UPDATE, DELETE ON case_package, disclosure, personal_data_erasure FROM samsyn_api;

ALTER TABLE case_counter ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_counter FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON case_counter FOR ALL TO CURRENT_USER USING (true);

-- ---------------------------------------------------------------- narrow doors through the wall
CREATE FUNCTION app.case_letter(kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT CASE kind WHEN 'report' THEN 'R' WHEN 'dispute' THEN 'T' WHEN 'credit' THEN 'V' END $$;

-- The next number of a series as it is written: six digits, more where a year needs them. For the two functions below alone.
CREATE FUNCTION app.next_case_number(organisation uuid, series text, year integer) RETURNS text
LANGUAGE sql SET search_path = pg_catalog, public AS $$
  INSERT INTO case_counter AS c (organisation_id, series, year, next) VALUES (organisation, series, year, 2)
  ON CONFLICT ON CONSTRAINT case_counter_pk DO UPDATE SET next = c.next + 1
  RETURNING year || '-' || lpad((next - 1)::text, greatest(6, length((next - 1)::text)), '0')
$$;

CREATE FUNCTION app.local_year(at timestamptz) RETURNS integer
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT extract(year FROM at AT TIME ZONE o.zone)::integer FROM organisation o WHERE o.id = app.org()
$$;

-- Opens the case of an object, or answers the number it has: a supplier may, for what is its own.
CREATE FUNCTION app.open_case(kind text, object uuid, supplier uuid, title text, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org CONSTANT uuid := app.org();
  found_number text;
BEGIN
  IF org IS NULL OR NOT app.supplier_ok(supplier) THEN
    RAISE EXCEPTION 'not this party''s case' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT r.case_number INTO found_number FROM case_record r WHERE r.organisation_id = org AND r.object_id = object;
  IF found_number IS NOT NULL THEN
    RETURN found_number;
  END IF;
  INSERT INTO case_record (organisation_id, id, kind, object_id, supplier_id, case_number, title, opened_at)
  VALUES (org, gen_random_uuid(), open_case.kind, object, supplier,
          app.case_letter(open_case.kind) || '-' || app.next_case_number(org, app.case_letter(open_case.kind), app.local_year(at)),
          left(open_case.title, 300), at)
  ON CONFLICT ON CONSTRAINT case_record_object_uq DO NOTHING;
  SELECT r.case_number INTO found_number FROM case_record r WHERE r.organisation_id = org AND r.object_id = object;
  RETURN found_number;
END $$;

-- Closes the case of an object with the next archive number of its code, or answers the one it has; null without a case.
CREATE FUNCTION app.close_case(object uuid, at timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  org CONSTANT uuid := app.org();
  found_case record;
  code text;
BEGIN
  IF org IS NULL OR NOT app.buyer() THEN
    RAISE EXCEPTION 'the buyer closes cases' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT r.id, r.kind, r.archive_number INTO found_case
    FROM case_record r WHERE r.organisation_id = org AND r.object_id = object FOR UPDATE;
  IF NOT FOUND OR found_case.archive_number IS NOT NULL THEN
    RETURN found_case.archive_number;
  END IF;
  SELECT coalesce((SELECT k.code FROM case_classification k WHERE k.organisation_id = org AND k.kind = found_case.kind),
                  app.case_letter(found_case.kind)) INTO code;
  UPDATE case_record r
     SET closed_at = at, version = r.version + 1,
         archive_number = code || '/' || app.next_case_number(org, 'archive:' || code, app.local_year(at))
   WHERE r.organisation_id = org AND r.id = found_case.id
  RETURNING r.archive_number INTO found_case.archive_number;
  RETURN found_case.archive_number;
END $$;

-- The cases of objects that the caller may see: a supplier learns the numbers of its own, and nothing else of a case.
CREATE FUNCTION app.cases_of(objects uuid[]) RETURNS TABLE (
  object_id uuid, id uuid, case_number text, archive_number text, opened_at timestamptz, closed_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT r.object_id, r.id, r.case_number, r.archive_number, r.opened_at, r.closed_at
    FROM case_record r
   WHERE r.organisation_id = app.org() AND r.object_id = ANY (objects) AND app.supplier_ok(r.supplier_id)
$$;

-- What somebody has been told: everybody's own but for whoever answers for personal data.
CREATE FUNCTION app.notifications_of(person uuid) RETURNS TABLE (created_at timestamptz, kind text, link text, read_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT n.created_at, n.kind, n.link, n.read_at FROM notification n
   WHERE n.organisation_id = app.org() AND n.user_id = person AND app.buyer() AND app.can('personal-data:read')
   ORDER BY n.created_at
$$;

-- Nothing more is told to somebody whose name goes.
CREATE FUNCTION app.forget_notifications(person uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT (app.buyer() AND app.can('personal-data:update')) THEN
    RAISE EXCEPTION 'not to be forgotten by this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM mail_outbox b WHERE b.organisation_id = app.org() AND b.user_id = person;
  DELETE FROM notification n WHERE n.organisation_id = app.org() AND n.user_id = person;
  DELETE FROM notification_choice c WHERE c.organisation_id = app.org() AND c.user_id = person;
END $$;

-- ---------------------------------------------------------------- what is not kept for good
CREATE OR REPLACE FUNCTION app.prune_old(what text, settled_before timestamptz, failed_before timestamptz) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  gone bigint;
BEGIN
  CASE what
    WHEN 'inbound_message' THEN
      DELETE FROM inbound_message m
       WHERE m.to_measure IS NULL AND (m.status IN ('processed', 'discarded') AND m.received_at < settled_before
          OR m.status = 'dead' AND m.received_at < failed_before);
    WHEN 'webhook_delivery' THEN
      DELETE FROM webhook_delivery d
       WHERE d.status = 'delivered' AND d.created_at < settled_before OR d.status = 'failed' AND d.created_at < failed_before;
    WHEN 'mail_outbox' THEN
      DELETE FROM mail_outbox b
       WHERE b.status IN ('sent', 'dropped') AND b.ended_at < settled_before OR b.status = 'failed' AND b.ended_at < failed_before;
    WHEN 'notification' THEN
      DELETE FROM notification n
       WHERE (n.read_at < settled_before OR n.read_at IS NULL AND n.created_at < failed_before)
         AND NOT EXISTS (SELECT 1 FROM mail_outbox b WHERE b.organisation_id = n.organisation_id AND b.user_id = n.user_id
                            AND b.status = 'waiting' AND n.id = ANY (b.notification_ids));
    WHEN 'session' THEN
      DELETE FROM session s WHERE s.expires_at < settled_before;
    WHEN 'one_time_link' THEN
      DELETE FROM one_time_link l WHERE l.used_at < settled_before OR l.expires_at < failed_before;
    WHEN 'sign_in_event' THEN
      DELETE FROM sign_in_event e WHERE e.outcome = 'signed_in' AND e.at < settled_before OR e.at < failed_before;
  END CASE;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;

-- ---------------------------------------------------------------- the credits that both sides have begun to answer
INSERT INTO case_record (organisation_id, id, kind, object_id, supplier_id, case_number, title, opened_at)
SELECT n.organisation_id, gen_random_uuid(), 'credit', n.id, n.supplier_id,
       'V-' || n.year || '-' || lpad(n.number::text, 6, '0'), n.title, n.at
  FROM (
    SELECT c.organisation_id, c.id, c.supplier_id, first.at, y.year,
           left(concat_ws(' ', l.code, l.name, k.number, c.period), 300) AS title,
           row_number() OVER (PARTITION BY c.organisation_id, y.year ORDER BY first.at, c.id) AS number
      FROM credit c
      JOIN organisation o ON o.id = c.organisation_id
      JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
      LEFT JOIN service_level l ON l.organisation_id = c.organisation_id AND l.id = c.service_level_id
      JOIN LATERAL (SELECT min(s.at) AS at FROM credit_step s
                     WHERE s.organisation_id = c.organisation_id AND s.credit_id = c.id HAVING count(*) > 0) first ON true
     CROSS JOIN LATERAL (SELECT extract(year FROM first.at AT TIME ZONE o.zone)::integer AS year) y
  ) n;
UPDATE case_record r
   SET closed_at = n.at, version = 2, archive_number = 'V/' || n.year || '-' || lpad(n.number::text, 6, '0')
  FROM (
    SELECT s.organisation_id, s.credit_id, s.at, y.year,
           row_number() OVER (PARTITION BY s.organisation_id, y.year ORDER BY s.at, s.credit_id) AS number
      FROM credit_step s
      JOIN organisation o ON o.id = s.organisation_id
     CROSS JOIN LATERAL (SELECT extract(year FROM s.at AT TIME ZONE o.zone)::integer AS year) y
     WHERE s.state IN ('settled', 'waived')
       AND NOT EXISTS (SELECT 1 FROM credit_step t WHERE t.organisation_id = s.organisation_id AND t.credit_id = s.credit_id
                          AND t.sequence > s.sequence)
  ) n
 WHERE r.organisation_id = n.organisation_id AND r.object_id = n.credit_id;
INSERT INTO case_counter (organisation_id, series, year, next)
SELECT organisation_id, 'V', split_part(case_number, '-', 2)::integer, count(*) + 1
  FROM case_record GROUP BY 1, 3
UNION ALL
SELECT organisation_id, 'archive:V', split_part(split_part(archive_number, '/', 2), '-', 1)::integer, count(*) + 1
  FROM case_record WHERE archive_number IS NOT NULL GROUP BY 1, 3;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
REVOKE EXECUTE ON FUNCTION app.next_case_number FROM samsyn_api;
