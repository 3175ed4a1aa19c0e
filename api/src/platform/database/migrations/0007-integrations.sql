-- ---------------------------------------------------------------- tokens that programs act by
-- A token stands for a supplier, as its vendors do, or without one for the buyer, as its supplier managers do. In the
-- audit log and in created_by columns its id is the actor's.
CREATE TABLE api_token (
  organisation_id uuid NOT NULL CONSTRAINT api_token_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  supplier_id uuid,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- The token itself is shown once; its last characters tell which one somebody holds.
  token_hash bytea NOT NULL,
  hint text NOT NULL CHECK (length(hint) = 4),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  revoked_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT api_token_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT api_token_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);
CREATE INDEX api_token_hash_ix ON api_token (token_hash);
CREATE INDEX api_token_created_ix ON api_token (organisation_id, created_at DESC, id DESC);

ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_token FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON api_token FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON api_token FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.can('api-tokens:read') AND app.supplier_ok(supplier_id));
-- A vendor makes tokens of its own supplier, in its own name.
CREATE POLICY tenant_insert ON api_token FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND app.can('api-tokens:create') AND
    CASE WHEN app.buyer() THEN true ELSE app.supplier_ok(supplier_id) AND coalesce(created_by = app.actor(), false) END);
CREATE POLICY tenant_update ON api_token FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND app.can('api-tokens:delete') AND app.supplier_ok(supplier_id));
-- Hashes are compared by the authentication role alone.
CREATE POLICY auth_select ON api_token FOR SELECT TO samsyn_auth USING (true);
CREATE POLICY auth_update ON api_token FOR UPDATE TO samsyn_auth USING (true);
GRANT SELECT (organisation_id, id, supplier_id, name, hint, scopes, expires_at, last_used_at, created_by, created_at,
              revoked_at, version), INSERT, UPDATE (revoked_at, version) ON api_token TO samsyn_api;
GRANT SELECT, UPDATE (last_used_at) ON api_token TO samsyn_auth;

-- A hot read may come with a token instead of a session.
CREATE OR REPLACE FUNCTION app.begin_request(token_hash bytea, slug text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found_membership record;
BEGIN
  SELECT m.organisation_id, m.supplier_id, m.user_id, m.role INTO found_membership
    FROM session s
    JOIN user_account u ON u.id = s.user_id AND u.active
    JOIN membership m ON m.user_id = s.user_id AND m.active
    JOIN organisation o ON o.id = m.organisation_id
   WHERE s.token_hash = begin_request.token_hash AND s.expires_at > now()
     AND (begin_request.slug IS NULL OR o.slug = begin_request.slug)
   ORDER BY m.created_at, m.id LIMIT 1;
  IF NOT FOUND THEN
    SELECT t.organisation_id, t.supplier_id, t.id AS user_id,
           CASE WHEN t.supplier_id IS NULL THEN 'supplier_manager' ELSE 'vendor' END AS role INTO found_membership
      FROM api_token t
      JOIN organisation o ON o.id = t.organisation_id
     WHERE t.token_hash = begin_request.token_hash AND t.revoked_at IS NULL AND t.expires_at > now()
       AND (begin_request.slug IS NULL OR o.slug = begin_request.slug);
  END IF;
  IF NOT FOUND THEN
    RETURN (SELECT false FROM session s JOIN user_account u ON u.id = s.user_id AND u.active
             WHERE s.token_hash = begin_request.token_hash AND s.expires_at > now());
  END IF;
  PERFORM app.set_ctx(found_membership.organisation_id, found_membership.supplier_id,
                      found_membership.user_id, found_membership.role);
  RETURN true;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
