-- The policies of a tenant table that the buyer writes and `visible` says who reads: one permissive policy a command. The
-- migration that calls this drops it again.
CREATE FUNCTION app.secure(tbl regclass, word text, visible text, writes text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  tenant CONSTANT text := 'organisation_id = app.org()';
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tbl);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tbl);
  EXECUTE format('CREATE POLICY owner_all ON %s FOR ALL TO CURRENT_USER USING (true)', tbl);
  EXECUTE format('CREATE POLICY tenant_select ON %s FOR SELECT TO samsyn_api USING (%s AND app.can(%L) AND %s)',
    tbl, tenant, word || ':read', visible);
  EXECUTE format('CREATE POLICY tenant_insert ON %s FOR INSERT TO samsyn_api WITH CHECK (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':create'));
  EXECUTE format('CREATE POLICY tenant_update ON %s FOR UPDATE TO samsyn_api USING (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':update'));
  EXECUTE format('CREATE POLICY tenant_delete ON %s FOR DELETE TO samsyn_api USING (%s AND app.buyer() AND app.can(%L))',
    tbl, tenant, coalesce(writes, word || ':delete'));
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO samsyn_api', tbl);
END $$;
