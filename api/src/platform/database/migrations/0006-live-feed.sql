-- ---------------------------------------------------------------- what changed, for pages that are open
-- Append-only. `topic` is the permission word one must be able to read; who else than the buyer may see it stands in
-- `supplier_ids`. The transaction's id tells a reader what its last snapshot did not hold yet, however late it committed.
CREATE TABLE change (
  organisation_id uuid NOT NULL CONSTRAINT change_organisation_fk REFERENCES organisation,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  topic text NOT NULL CHECK (length(topic) BETWEEN 1 AND 60),
  -- Null where many changed at once, as by an import.
  subject_id uuid,
  kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT change_pk PRIMARY KEY (organisation_id, sequence)
);
CREATE INDEX change_xid_ix ON change (organisation_id, xid);
CREATE INDEX change_recorded_ix ON change (recorded_at);

ALTER TABLE change ENABLE ROW LEVEL SECURITY;
ALTER TABLE change FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON change FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON change FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can(topic || ':read') AND app.suppliers_ok(supplier_ids));
-- Whoever changes a thing tells of it, also those who may not see it any more.
CREATE POLICY tenant_insert ON change FOR INSERT TO samsyn_api WITH CHECK (organisation_id = app.org());
GRANT SELECT, INSERT (organisation_id, topic, subject_id, kind, supplier_ids) ON change TO samsyn_api;

-- What is older than a reader may come back to. SECURITY DEFINER: the API's role deletes nothing here, and of nobody.
CREATE FUNCTION app.prune_changes() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH gone AS (DELETE FROM change WHERE recorded_at < now() - interval '7 days' RETURNING 1) SELECT count(*) FROM gone
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
