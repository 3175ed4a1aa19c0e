-- ---------------------------------------------------------------- mail that one recipient's server puts off
-- How often the server has put off this very mail; while no server answers at all, nothing is counted here.
ALTER TABLE mail_outbox ADD COLUMN deferrals integer NOT NULL DEFAULT 0;
-- A mail that was given up is sent again by whoever looks after mail. SECURITY DEFINER: the API's role changes it in no other
-- way. False where it was not given up.
CREATE FUNCTION app.resend_mail(mail uuid, at timestamptz) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH again AS (
    UPDATE mail_outbox b
       SET status = 'waiting', attempts = 0, deferrals = 0, problem = NULL, ended_at = NULL, next_at = resend_mail.at
     WHERE b.organisation_id = app.org() AND b.id = resend_mail.mail AND b.status = 'failed'
       AND app.buyer() AND app.can('mail:update')
    RETURNING 1
  )
  SELECT count(*) > 0 FROM again
$$;

DROP FUNCTION mail.take(timestamptz);
CREATE FUNCTION mail.take(at timestamptz) RETURNS TABLE (
  organisation_id uuid, id uuid, attempts integer, deferrals integer, digest_day text, slug text, organisation_name text, zone text,
  email text, name text, locale text, notifications jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT b.* FROM mail_outbox b WHERE b.status = 'waiting' AND b.next_at <= take.at
     ORDER BY b.next_at, b.id LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  SELECT due.organisation_id, due.id, due.attempts, due.deferrals, due.digest_day::text, o.slug, o.name, o.zone, u.email, u.name, u.locale,
         (SELECT jsonb_agg(jsonb_build_object('kind', n.kind, 'params', n.params, 'link', n.link, 'at', n.created_at)
                           ORDER BY n.created_at, n.id)
            FROM notification n WHERE n.organisation_id = due.organisation_id AND n.id = ANY (due.notification_ids))
    FROM due
    JOIN organisation o ON o.id = due.organisation_id
    -- Who has left meanwhile reads no more of it.
    LEFT JOIN membership m ON m.organisation_id = due.organisation_id AND m.user_id = due.user_id AND m.active
    LEFT JOIN user_account u ON u.id = m.user_id AND u.active
$$;

DROP FUNCTION mail.settle(uuid, uuid, text, text, timestamptz);
CREATE FUNCTION mail.settle(organisation uuid, mail uuid, status text, problem text, next_at timestamptz, deferred boolean) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE mail_outbox b
     SET status = settle.status, problem = left(settle.problem, 500), attempts = b.attempts + 1,
         deferrals = b.deferrals + settle.deferred::integer,
         next_at = coalesce(settle.next_at, b.next_at),
         ended_at = CASE WHEN settle.status = 'waiting' THEN NULL ELSE now() END
   WHERE b.organisation_id = settle.organisation AND b.id = settle.mail
$$;

-- No server ever takes mail for names reserved for examples (RFC 2606): without one to ask, theirs would wait for good.
CREATE FUNCTION mail.drop_reserved() RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH dropped AS (
    UPDATE mail_outbox b SET status = 'dropped', ended_at = now()
      FROM user_account u WHERE b.status = 'waiting' AND u.id = b.user_id AND u.email LIKE '%.example'
    RETURNING 1
  )
  SELECT count(*)::integer FROM dropped
$$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mail FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mail TO samsyn_jobs;

-- ---------------------------------------------------------------- webhooks: no endpoint takes the others' turn
DROP FUNCTION app.webhook_deliveries_due(timestamptz);
DROP INDEX webhook_delivery_due_ix;
CREATE INDEX webhook_delivery_due_ix ON webhook_delivery (organisation_id, endpoint_id, next_attempt_at) WHERE status = 'pending';
CREATE FUNCTION app.webhook_deliveries_due(at timestamptz, each_endpoint integer)
RETURNS TABLE (organisation_id uuid, id uuid, endpoint_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.organisation_id, due.id, e.id
    FROM webhook_endpoint e
   CROSS JOIN LATERAL (
     SELECT d.id, d.next_attempt_at FROM webhook_delivery d
      WHERE d.organisation_id = e.organisation_id AND d.endpoint_id = e.id AND d.status = 'pending' AND d.next_attempt_at <= at
      ORDER BY d.next_attempt_at LIMIT each_endpoint) due
   WHERE e.active
   ORDER BY due.next_attempt_at
$$;

-- ---------------------------------------------------------------- what a tool calls things by inside, and we do not
-- ServiceNow's audit rows name an incident and a group by their sys_id; the incidents' own rows said which that is.
CREATE TABLE inbound_key (
  organisation_id uuid NOT NULL,
  integration_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  CONSTRAINT inbound_key_pk PRIMARY KEY (organisation_id, integration_id, key),
  CONSTRAINT inbound_key_integration_fk FOREIGN KEY (organisation_id, integration_id) REFERENCES integration ON DELETE CASCADE
);
SELECT app.secure('inbound_key', 'integrations', 'app.buyer()', 'integrations:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- ---------------------------------------------------------------- a token lives no longer than its maker may make it
CREATE FUNCTION app.token_maker_holds(organisation uuid, supplier uuid, maker uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT maker IS NULL OR EXISTS (
    SELECT 1 FROM membership m
      JOIN user_account u ON u.id = m.user_id AND u.active
      JOIN app.role_permission p ON p.role = m.role AND p.permission = 'api-tokens:create'
     WHERE m.organisation_id = organisation AND m.user_id = maker AND m.active
       AND (m.supplier_id IS NULL OR m.supplier_id IS NOT DISTINCT FROM supplier))
$$;
CREATE OR REPLACE FUNCTION app.begin_token_request(token_hash bytea, slug text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found_token record;
BEGIN
  SELECT t.organisation_id, t.supplier_id, t.id, CASE WHEN t.supplier_id IS NULL THEN 'supplier_manager' ELSE 'vendor' END AS role
    INTO found_token
    FROM api_token t
    JOIN organisation o ON o.id = t.organisation_id
   WHERE t.token_hash = begin_token_request.token_hash AND t.revoked_at IS NULL AND t.expires_at > now()
     AND app.token_maker_holds(t.organisation_id, t.supplier_id, t.created_by)
     AND (begin_token_request.slug IS NULL OR o.slug = begin_token_request.slug);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM app.set_ctx(found_token.organisation_id, found_token.supplier_id, found_token.id, found_token.role);
  RETURN true;
END $$;

-- ---------------------------------------------------------------- what is not kept for good
-- What is settled goes before what failed; what still waits stays. How long each is kept the caller says.
CREATE FUNCTION app.prune_old(what text, settled_before timestamptz, failed_before timestamptz) RETURNS bigint
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
  END CASE;
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
GRANT EXECUTE ON FUNCTION app.token_maker_holds TO samsyn_auth;
