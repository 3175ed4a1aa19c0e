-- ---------------------------------------------------------------- actions: who does what by when, whatever it came from
CREATE TABLE action (
  organisation_id uuid NOT NULL CONSTRAINT action_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  -- One of the buyer's people or a supplier.
  owner_user_id uuid,
  owner_supplier_id uuid,
  due_on date,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'cancelled')),
  done_at timestamptz(3),
  note text CHECK (length(note) <= 4000),
  -- What it came from, as a permission word and an id.
  source_kind text NOT NULL CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid NOT NULL,
  created_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT action_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT action_owner CHECK (num_nonnulls(owner_user_id, owner_supplier_id) <= 1),
  CONSTRAINT action_supplier_fk FOREIGN KEY (organisation_id, owner_supplier_id) REFERENCES supplier
);
CREATE INDEX action_source_ix ON action (organisation_id, source_kind, source_id);
CREATE INDEX action_due_ix ON action (organisation_id, due_on, id);

-- ---------------------------------------------------------------- major incidents
-- What the organisation must report by law; without any row the usual ones apply.
CREATE TABLE reporting_obligation (
  organisation_id uuid NOT NULL CONSTRAINT reporting_obligation_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  hours integer NOT NULL CHECK (hours BETWEEN 1 AND 8760),
  -- Of the whole list.
  version integer NOT NULL,
  CONSTRAINT reporting_obligation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT reporting_obligation_name_uq UNIQUE (organisation_id, name)
);

-- Number and title of its incident are copied: a supplier called in need not be a party of the incident itself.
CREATE TABLE major_incident (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  incident_id uuid NOT NULL,
  incident_number text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  declared_at timestamptz(3) NOT NULL,
  -- When the organisation became aware: from here the legal clocks run.
  aware_at timestamptz(3) NOT NULL,
  update_every_minutes integer NOT NULL CHECK (update_every_minutes BETWEEN 5 AND 1440),
  last_update_at timestamptz(3),
  -- The due time that somebody was reminded of.
  reminded_of timestamptz(3),
  ended_at timestamptz(3),
  cause text CHECK (length(cause) <= 10000),
  review_summary text CHECK (length(review_summary) <= 10000),
  review_lessons text CHECK (length(review_lessons) <= 10000),
  -- Those called in.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  declared_by uuid,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT major_incident_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT major_incident_incident_uq UNIQUE (organisation_id, incident_id),
  CONSTRAINT major_incident_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident,
  CONSTRAINT major_incident_order CHECK (ended_at >= declared_at)
);
CREATE INDEX major_incident_declared_ix ON major_incident (organisation_id, declared_at DESC, id DESC);

CREATE TABLE major_incident_party (
  organisation_id uuid NOT NULL,
  major_incident_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  called_at timestamptz(3) NOT NULL,
  joined_at timestamptz(3),
  -- What it says of its part, for the joint review.
  contribution text CHECK (length(contribution) <= 10000),
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT major_incident_party_pk PRIMARY KEY (organisation_id, major_incident_id, supplier_id),
  CONSTRAINT major_incident_party_major_fk FOREIGN KEY (organisation_id, major_incident_id) REFERENCES major_incident ON DELETE CASCADE,
  CONSTRAINT major_incident_party_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);

CREATE TABLE major_incident_role (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  major_incident_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('incident_manager', 'communications_lead', 'technical_lead', 'scribe')),
  -- Of a technical lead: whose.
  supplier_id uuid,
  person_name text NOT NULL CHECK (length(person_name) BETWEEN 1 AND 200),
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3),
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT major_incident_role_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT major_incident_role_major_fk FOREIGN KEY (organisation_id, major_incident_id) REFERENCES major_incident ON DELETE CASCADE,
  CONSTRAINT major_incident_role_order CHECK (to_at >= from_at)
);
CREATE INDEX major_incident_role_major_ix ON major_incident_role (organisation_id, major_incident_id, from_at);

-- An internal update has no suppliers and is the buyer's alone.
CREATE TABLE major_incident_update (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  major_incident_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  audience text NOT NULL CHECK (audience IN ('all', 'internal')),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  author_user_id uuid,
  author_supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT major_incident_update_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT major_incident_update_major_fk FOREIGN KEY (organisation_id, major_incident_id) REFERENCES major_incident ON DELETE CASCADE,
  CONSTRAINT major_incident_update_internal CHECK (audience = 'all' OR (supplier_ids = '{}' AND author_supplier_id IS NULL))
);
CREATE INDEX major_incident_update_major_ix ON major_incident_update (organisation_id, major_incident_id, at);

CREATE TABLE major_incident_obligation (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  major_incident_id uuid NOT NULL,
  name text NOT NULL,
  hours integer NOT NULL,
  due_at timestamptz(3) NOT NULL,
  submitted_at timestamptz(3),
  reference text CHECK (length(reference) <= 200),
  CONSTRAINT major_incident_obligation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT major_incident_obligation_major_fk FOREIGN KEY (organisation_id, major_incident_id) REFERENCES major_incident ON DELETE CASCADE
);
CREATE INDEX major_incident_obligation_major_ix ON major_incident_obligation (organisation_id, major_incident_id, due_at);

CREATE TABLE evidence_request (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  major_incident_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  question text NOT NULL CHECK (length(question) BETWEEN 1 AND 4000),
  due_at timestamptz(3) NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  answer text CHECK (length(answer) <= 10000),
  answered_at timestamptz(3),
  CONSTRAINT evidence_request_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT evidence_request_party_fk FOREIGN KEY (organisation_id, major_incident_id, supplier_id)
    REFERENCES major_incident_party ON DELETE CASCADE
);
CREATE INDEX evidence_request_major_ix ON evidence_request (organisation_id, major_incident_id, due_at);


-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('action', 'actions', 'app.supplier_ok(owner_supplier_id)');
SELECT app.secure('reporting_obligation', 'major-incidents', 'app.buyer()', 'major-incidents:update');
SELECT app.secure('major_incident', 'major-incidents', 'app.suppliers_ok(supplier_ids)', 'major-incidents:update');
SELECT app.secure('major_incident_party', 'major-incidents', 'app.suppliers_ok(supplier_ids)', 'major-incidents:update');
SELECT app.secure('major_incident_role', 'major-incidents', 'app.suppliers_ok(supplier_ids)', 'major-incidents:update');
SELECT app.secure('major_incident_update', 'major-incidents', 'app.suppliers_ok(supplier_ids)', 'major-incidents:update');
SELECT app.secure('major_incident_obligation', 'major-incidents', 'app.buyer()', 'major-incidents:update');
SELECT app.secure('evidence_request', 'major-incidents', 'app.supplier_ok(supplier_id)', 'major-incidents:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- The names of those called in, to whoever may see the room.
CREATE FUNCTION app.major_incident_parties(major_incident uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, s.name
    FROM major_incident m
    JOIN supplier s ON s.organisation_id = m.organisation_id AND s.id = ANY (m.supplier_ids)
   WHERE m.organisation_id = app.org() AND m.id = major_incident_parties.major_incident
     AND app.can('major-incidents:read') AND app.suppliers_ok(m.supplier_ids)
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
