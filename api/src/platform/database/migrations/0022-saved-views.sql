-- ---------------------------------------------------------------- views that colleagues share
-- A page with all its choices, by a name. It holds an address and no right to what is there: whoever opens it sees what
-- their own rights allow.
CREATE TABLE saved_view (
  organisation_id uuid NOT NULL CONSTRAINT saved_view_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  -- Whose colleagues share it: the supplier's, or by the organisation's own id the buyer's.
  holder_id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- Within the portal.
  path text NOT NULL CHECK (path ~ '^/[^/\\[:space:]][^[:space:]]*$' AND length(path) <= 1000),
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT saved_view_pk PRIMARY KEY (organisation_id, id)
);
CREATE INDEX saved_view_holder_ix ON saved_view (organisation_id, holder_id, created_at DESC, id DESC);

ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_view FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON saved_view FOR ALL TO CURRENT_USER USING (true);
-- A side sees its own alone: what a supplier's people call their views is nothing to the buyer. Each takes away their own,
-- and who keeps the people may take away any.
CREATE POLICY tenant_select ON saved_view FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('saved-views:read') AND
    CASE WHEN app.buyer() THEN holder_id = app.org() ELSE coalesce(holder_id = app.supplier(), false) END);
CREATE POLICY tenant_insert ON saved_view FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.can('saved-views:create') AND coalesce(created_by = app.actor(), false) AND
    CASE WHEN app.buyer() THEN holder_id = app.org() ELSE coalesce(holder_id = app.supplier(), false) END);
CREATE POLICY tenant_delete ON saved_view FOR DELETE TO samsyn_api
  USING (organisation_id = app.org() AND app.can('saved-views:delete') AND
    CASE WHEN app.buyer() THEN holder_id = app.org() ELSE coalesce(holder_id = app.supplier(), false) END AND
    (coalesce(created_by = app.actor(), false) OR app.can('users:update')));
GRANT SELECT, INSERT, DELETE ON saved_view TO samsyn_api;
