-- Incidents that are handled here step by step, by several parties at once.

-- ---------------------------------------------------------------- steps
-- Where an incident is live, each of its events is a step somebody recorded (R5), else a report of an imported log.
ALTER TABLE incident
  ADD COLUMN live boolean NOT NULL DEFAULT false,
  ADD COLUMN parent_id uuid,
  ADD COLUMN description text,
  -- Steps of suppliers that the buyer has not decided yet.
  ADD COLUMN waiting integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT incident_parent_fk FOREIGN KEY (organisation_id, parent_id) REFERENCES incident;
CREATE INDEX incident_parent_ix ON incident (organisation_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX incident_waiting_ix ON incident (organisation_id, id) WHERE waiting > 0;

ALTER TABLE incident_event
  -- Null for a report of an imported log, which counts as it is.
  ADD COLUMN acceptance text CHECK (acceptance IN ('counts', 'proposed', 'accepted', 'rejected')),
  ADD COLUMN recorded_at timestamptz(3),
  -- The party that recorded it; null is the buyer.
  ADD COLUMN recorded_by_supplier_id uuid,
  ADD COLUMN decided_by uuid,
  ADD COLUMN decided_at timestamptz(3),
  ADD COLUMN decision_note text,
  ADD CONSTRAINT incident_event_step CHECK (acceptance IS NULL OR recorded_at IS NOT NULL);

-- What was logged by hand so far was opened, acknowledged and resolved at once: the same told as steps.
CREATE TEMP TABLE logged ON COMMIT DROP AS
  SELECT i.organisation_id, i.id, i.opened_at, i.acknowledged_at, i.resolved_at, i.priority, i.supplier_ids, i.created_at,
         (array_agg(e.group_name ORDER BY e.sequence))[1] AS group_name,
         (array_agg(e.supplier_id ORDER BY e.sequence))[1] AS supplier_id,
         (array_agg(e.tower_id ORDER BY e.sequence))[1] AS tower_id
    FROM incident i
    JOIN incident_event e ON e.organisation_id = i.organisation_id AND e.incident_id = i.id
   WHERE i.source = 'manual'
   GROUP BY i.organisation_id, i.id;
DELETE FROM incident_event e USING logged l WHERE e.organisation_id = l.organisation_id AND e.incident_id = l.id;
INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, group_name, supplier_id, tower_id,
                            supplier_ids, acceptance, recorded_at)
SELECT l.organisation_id, l.id, row_number() OVER (PARTITION BY l.organisation_id, l.id ORDER BY s.rank), s.at, s.kind,
       s.state, s.priority, h.group_name, h.supplier_id, h.tower_id, l.supplier_ids, 'counts', l.created_at
  FROM logged l
 CROSS JOIN LATERAL (VALUES
   (0, 'opened', l.opened_at, 'new', NULL::smallint),
   (1, 'priority', CASE WHEN l.priority IS NOT NULL THEN l.opened_at END, 'new', l.priority),
   (2, 'assigned', CASE WHEN l.group_name IS NOT NULL THEN l.opened_at END, 'new', NULL),
   (3, 'acknowledged', l.acknowledged_at, 'active', NULL),
   (4, 'resolved', l.resolved_at, 'resolved', NULL)) AS s (rank, kind, at, state, priority)
 CROSS JOIN LATERAL (SELECT CASE WHEN s.rank >= 2 THEN l.group_name END AS group_name,
                            CASE WHEN s.rank >= 2 THEN l.supplier_id END AS supplier_id,
                            CASE WHEN s.rank >= 2 THEN l.tower_id END AS tower_id) AS h
 WHERE s.at IS NOT NULL;
UPDATE incident SET live = true WHERE source = 'manual';

-- ---------------------------------------------------------------- what is said and shown about it
CREATE TABLE incident_comment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  incident_id uuid NOT NULL,
  -- `parties`: everybody the incident is shared with; `internal`: the author's own party alone.
  visibility text NOT NULL CHECK (visibility IN ('parties', 'internal')),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 10000),
  author_id uuid,
  author_supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT incident_comment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT incident_comment_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE
);
CREATE INDEX incident_comment_incident_ix ON incident_comment (organisation_id, incident_id, created_at, id);

CREATE TABLE incident_attachment (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  incident_id uuid NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('parties', 'internal')),
  file_name text NOT NULL,
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 text NOT NULL,
  file_key text NOT NULL,
  author_id uuid,
  author_supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT incident_attachment_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT incident_attachment_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE
);
CREATE INDEX incident_attachment_incident_ix ON incident_attachment (organisation_id, incident_id, created_at, id);

-- Work that goes on beside the lead, each with a clock of its own (R21).
CREATE TABLE incident_task (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  incident_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  tower_id uuid,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'acknowledged', 'done', 'cancelled')),
  opened_at timestamptz(3) NOT NULL,
  -- When it is agreed to be done; null without an agreement.
  due_at timestamptz(3),
  acknowledged_at timestamptz(3),
  ended_at timestamptz(3),
  note text,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT incident_task_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT incident_task_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE,
  CONSTRAINT incident_task_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT incident_task_order CHECK (ended_at >= opened_at AND acknowledged_at >= opened_at)
);
CREATE INDEX incident_task_incident_ix ON incident_task (organisation_id, incident_id, opened_at, id);

-- What a supplier calls the incident in its own tool.
CREATE TABLE incident_reference (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  supplier_id uuid NOT NULL,
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 100),
  CONSTRAINT incident_reference_pk PRIMARY KEY (organisation_id, incident_id, supplier_id),
  CONSTRAINT incident_reference_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE,
  CONSTRAINT incident_reference_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);

-- ---------------------------------------------------------------- who may see and change which row
-- Whether a row is of the caller's own party; null is the buyer.
CREATE FUNCTION app.own_party(supplier_id uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT CASE WHEN app.buyer() THEN supplier_id IS NULL ELSE coalesce(supplier_id = app.supplier(), false) END $$;

-- The API derives an incident from its steps itself and as the organisation does, so a vendor writes none of these rows.
SELECT app.secure('incident_task', 'incidents', 'app.suppliers_ok(supplier_ids)', 'incidents:work');
SELECT app.secure('incident_reference', 'incidents', 'app.supplier_ok(supplier_id)', 'incidents:work');
DROP FUNCTION app.secure(regclass, text, text, text);

-- A comment and an attachment are their author's: written by the party itself, never changed.
CREATE FUNCTION app.secure_said(tbl regclass) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY owner_all ON %s FOR ALL TO CURRENT_USER USING (true)', tbl);
  EXECUTE format('CREATE POLICY tenant_select ON %s FOR SELECT TO samsyn_api
    USING (organisation_id = app.org() AND app.can(''incidents:read'') AND
           CASE visibility WHEN ''parties'' THEN app.suppliers_ok(supplier_ids) ELSE app.own_party(author_supplier_id) END)', tbl);
  EXECUTE format('CREATE POLICY tenant_insert ON %s FOR INSERT TO samsyn_api
    WITH CHECK (organisation_id = app.org() AND app.can(''incidents:work'') AND app.own_party(author_supplier_id)
                AND app.suppliers_ok(supplier_ids))', tbl);
  -- Only who else may read it: a party that comes later reads what was said before.
  EXECUTE format('CREATE POLICY tenant_update ON %s FOR UPDATE TO samsyn_api
    USING (organisation_id = app.org() AND app.buyer() AND app.can(''incidents:work''))', tbl);
  EXECUTE format('GRANT SELECT, INSERT ON %s TO samsyn_api', tbl);
  EXECUTE format('GRANT UPDATE (supplier_ids) ON %s TO samsyn_api', tbl);
END $$;
SELECT app.secure_said('incident_comment');
SELECT app.secure_said('incident_attachment');
DROP FUNCTION app.secure_said(regclass);

-- How many clocks of the caller's run, and how many of them past their due time: asked once, not for each of
-- thousands of rows, whether the caller may read them.
CREATE FUNCTION app.running_clocks(now timestamptz) RETURNS TABLE (running integer, overdue integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::integer, (count(*) FILTER (WHERE o.due_at < running_clocks.now))::integer
    FROM service_level_outcome o
   WHERE o.organisation_id = app.org() AND o.stopped_at IS NULL AND o.due_at IS NOT NULL
     AND app.can('results:read') AND app.supplier_ok(o.supplier_id)
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
