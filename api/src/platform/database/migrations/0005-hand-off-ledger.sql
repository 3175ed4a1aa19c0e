-- ---------------------------------------------------------------- the hand-off ledger (R21)
-- Kept beside the results, and by the same jobs: one row an incident, one a hand-off between suppliers, one a month and
-- holder, so that a month of ten years is read as fast as the only one. All are written together; like the history they
-- are kept from they have no foreign keys of their own (ADR 0004), but for the first.
CREATE TABLE hand_off_ledger (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  wall_ms bigint NOT NULL,
  held_ms bigint NOT NULL,
  unowned_ms bigint NOT NULL,
  stood_resolved_ms bigint NOT NULL,
  group_hand_offs integer NOT NULL,
  group_bounces integer NOT NULL,
  hand_offs integer NOT NULL,
  bounces integer NOT NULL,
  returned_unworked integer NOT NULL,
  CONSTRAINT hand_off_ledger_pk PRIMARY KEY (organisation_id, incident_id),
  CONSTRAINT hand_off_ledger_incident_fk FOREIGN KEY (organisation_id, incident_id) REFERENCES incident ON DELETE CASCADE,
  CONSTRAINT hand_off_ledger_whole CHECK (held_ms + unowned_ms + stood_resolved_ms = wall_ms)
);

CREATE TABLE hand_off (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  sequence integer NOT NULL,
  -- The local month it was handed on in.
  period char(7) NOT NULL,
  at timestamptz(3) NOT NULL,
  from_supplier_id uuid NOT NULL,
  from_tower_id uuid,
  to_supplier_id uuid NOT NULL,
  to_tower_id uuid,
  -- The incident's, with which it ended or as it is now.
  priority smallint,
  -- How long it had been held; service time where a calendar is agreed.
  held_ms bigint NOT NULL,
  held_service_ms bigint,
  bounce boolean NOT NULL,
  unworked boolean NOT NULL,
  CONSTRAINT hand_off_pk PRIMARY KEY (organisation_id, incident_id, sequence)
);
CREATE INDEX hand_off_period_ix ON hand_off (organisation_id, period, from_supplier_id, to_supplier_id);
CREATE INDEX hand_off_at_ix ON hand_off (organisation_id, at DESC, incident_id DESC, sequence DESC);

CREATE TABLE hand_off_holding (
  organisation_id uuid NOT NULL,
  incident_id uuid NOT NULL,
  sequence integer NOT NULL,
  period char(7) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('held', 'unowned', 'stood_resolved')),
  supplier_id uuid,
  tower_id uuid,
  priority smallint,
  wall_ms bigint NOT NULL,
  service_ms bigint,
  CONSTRAINT hand_off_holding_pk PRIMARY KEY (organisation_id, incident_id, sequence),
  CONSTRAINT hand_off_holding_holder CHECK ((kind = 'held') = (supplier_id IS NOT NULL))
);
CREATE INDEX hand_off_holding_period_ix ON hand_off_holding (organisation_id, period, supplier_id);


-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('hand_off_ledger', 'ledgers', 'app.suppliers_ok(supplier_ids)', 'ledgers:update');
-- A supplier sees the hand-offs it is one side of, and the time it held itself.
SELECT app.secure('hand_off', 'ledgers', '(app.supplier_ok(from_supplier_id) OR app.supplier_ok(to_supplier_id))', 'ledgers:update');
SELECT app.secure('hand_off_holding', 'ledgers', 'app.supplier_ok(supplier_id)', 'ledgers:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- The names of those a vendor handed on to or got from in months it may look at; the buyer's are all suppliers'.
CREATE FUNCTION app.hand_off_parties(first char(7), last char(7)) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.id, s.name FROM supplier s
   WHERE s.organisation_id = app.org() AND app.can('ledgers:read')
     AND (app.supplier_ok(s.id) OR EXISTS (
       SELECT 1 FROM hand_off h
        WHERE h.organisation_id = app.org() AND h.period BETWEEN first AND last
          AND ((h.from_supplier_id = s.id AND h.to_supplier_id = app.supplier())
            OR (h.to_supplier_id = s.id AND h.from_supplier_id = app.supplier()))))
$$;

-- The sums of many months go past the policies, which would be asked anew for every row; what they say is said here,
-- once: the caller's organisation, its right to read, and of a vendor the rows it is part of.
-- One row for each pair (set 2), each month (set 1) and for all (set 3).
CREATE FUNCTION app.hand_off_counts(first char(7), last char(7), tower uuid, urgency integer)
RETURNS TABLE (set integer, period char(7), from_supplier_id uuid, to_supplier_id uuid, hand_offs integer, returned_unworked integer,
               bounces integer, incidents integer, median_held_ms float8, median_held_service_ms float8)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT grouping(h.period, h.from_supplier_id), h.period, h.from_supplier_id, h.to_supplier_id, count(*)::integer,
         count(*) FILTER (WHERE h.unworked)::integer, count(*) FILTER (WHERE h.bounce)::integer,
         count(DISTINCT h.incident_id)::integer, percentile_cont(0.5) WITHIN GROUP (ORDER BY h.held_ms),
         percentile_cont(0.5) WITHIN GROUP (ORDER BY h.held_service_ms)
    FROM hand_off h
   WHERE h.organisation_id = (SELECT app.org()) AND (SELECT app.can('ledgers:read'))
     AND ((SELECT app.buyer()) OR (SELECT app.supplier()) IN (h.from_supplier_id, h.to_supplier_id))
     AND h.period BETWEEN first AND last AND (tower IS NULL OR tower IN (h.from_tower_id, h.to_tower_id))
     AND (urgency IS NULL OR h.priority = urgency)
   GROUP BY GROUPING SETS ((h.from_supplier_id, h.to_supplier_id), (h.period), ())
$$;

CREATE FUNCTION app.hand_off_times(first char(7), last char(7), tower uuid, urgency integer)
RETURNS TABLE (supplier_id uuid, kind text, wall_ms float8, service_ms float8, without_calendar_ms float8, incidents integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT h.supplier_id, h.kind, sum(h.wall_ms)::float8, sum(h.service_ms)::float8,
         coalesce(sum(h.wall_ms) FILTER (WHERE h.service_ms IS NULL), 0)::float8, count(DISTINCT h.incident_id)::integer
    FROM hand_off_holding h
   WHERE h.organisation_id = (SELECT app.org()) AND (SELECT app.can('ledgers:read'))
     AND ((SELECT app.buyer()) OR h.supplier_id = (SELECT app.supplier()))
     AND h.period BETWEEN first AND last AND (tower IS NULL OR h.tower_id = tower) AND (urgency IS NULL OR h.priority = urgency)
   GROUP BY 1, 2
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
