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

-- A hot read that came with a token. Apart from that of a session, so that a token is none: as a cookie it would get past
-- its scopes, which policies do not know.
CREATE FUNCTION app.begin_token_request(token_hash bytea, slug text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  found_token record;
BEGIN
  SELECT t.organisation_id, t.supplier_id, t.id, CASE WHEN t.supplier_id IS NULL THEN 'supplier_manager' ELSE 'vendor' END AS role
    INTO found_token
    FROM api_token t
    JOIN organisation o ON o.id = t.organisation_id
   WHERE t.token_hash = begin_token_request.token_hash AND t.revoked_at IS NULL AND t.expires_at > now()
     AND (begin_token_request.slug IS NULL OR o.slug = begin_token_request.slug);
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  PERFORM app.set_ctx(found_token.organisation_id, found_token.supplier_id, found_token.id, found_token.role);
  RETURN true;
END $$;

-- ---------------------------------------------------------------- in from the tools people run
CREATE TABLE integration (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind text NOT NULL CHECK (kind IN ('statuspage', 'alertmanager', 'servicenow', 'json')),
  -- What its outages and incidents are known as coming from.
  source text NOT NULL CHECK (length(source) BETWEEN 1 AND 100),
  supplier_id uuid NOT NULL,
  tower_id uuid NOT NULL,
  component text CHECK (length(component) BETWEEN 1 AND 200),
  group_name text CHECK (length(group_name) BETWEEN 1 AND 200),
  verification text NOT NULL CHECK (verification IN ('standard', 'bearer', 'basic', 'hmac')),
  -- Needed as it is to check a signature by; shown once, and readable by the API's role alone.
  secret text NOT NULL,
  -- Of plain JSON: where in a document what is said (PlainMapping of adapters/plain-json).
  mapping jsonb,
  -- Grade to impact, 1/10 000 (R11).
  impacts jsonb NOT NULL,
  poll_address text CHECK (length(poll_address) <= 2000),
  poll_minutes integer CHECK (poll_minutes BETWEEN 1 AND 1440),
  poll_etag text,
  poll_modified text,
  polled_at timestamptz(3),
  poll_problem jsonb,
  next_poll_at timestamptz(3),
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT integration_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT integration_source_uq UNIQUE (organisation_id, source),
  CONSTRAINT integration_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier,
  CONSTRAINT integration_tower_fk FOREIGN KEY (organisation_id, tower_id) REFERENCES service_tower,
  CONSTRAINT integration_poll CHECK ((poll_address IS NULL) = (poll_minutes IS NULL))
);

-- What came, once: the same again finds it here.
CREATE TABLE inbound_message (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  integration_id uuid NOT NULL,
  external_id text NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
  payload_hash text NOT NULL,
  payload text NOT NULL,
  -- When the sender signed it last; null where it does not say.
  sent_at timestamptz(3),
  deliveries integer NOT NULL DEFAULT 1,
  received_at timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'processed', 'dead', 'discarded')),
  attempts integer NOT NULL DEFAULT 0,
  problem jsonb,
  effect jsonb,
  -- What is to be measured anew because of it, until that has been handed over.
  to_measure jsonb,
  processed_at timestamptz(3),
  CONSTRAINT inbound_message_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT inbound_message_uq UNIQUE (organisation_id, integration_id, external_id),
  CONSTRAINT inbound_message_integration_fk FOREIGN KEY (organisation_id, integration_id) REFERENCES integration ON DELETE CASCADE
);
CREATE INDEX inbound_message_received_ix ON inbound_message (organisation_id, integration_id, received_at DESC, id DESC);
CREATE INDEX inbound_message_waiting_ix ON inbound_message (organisation_id) WHERE status = 'received' OR to_measure IS NOT NULL;

CREATE TABLE inbound_refusal (
  organisation_id uuid NOT NULL,
  integration_id uuid NOT NULL,
  reason text NOT NULL,
  count bigint NOT NULL,
  last_at timestamptz(3) NOT NULL,
  CONSTRAINT inbound_refusal_pk PRIMARY KEY (organisation_id, integration_id, reason),
  CONSTRAINT inbound_refusal_integration_fk FOREIGN KEY (organisation_id, integration_id) REFERENCES integration ON DELETE CASCADE
);

-- The state each fact was last told in: an earlier one that comes late changes nothing.
CREATE TABLE inbound_fact (
  organisation_id uuid NOT NULL,
  integration_id uuid NOT NULL,
  external_id text NOT NULL,
  said_at timestamptz(3) NOT NULL,
  CONSTRAINT inbound_fact_pk PRIMARY KEY (organisation_id, integration_id, external_id),
  CONSTRAINT inbound_fact_integration_fk FOREIGN KEY (organisation_id, integration_id) REFERENCES integration ON DELETE CASCADE
);

-- ---------------------------------------------------------------- out to the tools people run
CREATE TABLE webhook_endpoint (
  organisation_id uuid NOT NULL CONSTRAINT webhook_endpoint_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  address text NOT NULL CHECK (length(address) BETWEEN 1 AND 2000),
  event_types text[] NOT NULL CHECK (cardinality(event_types) > 0),
  -- Needed as it is to sign by; shown once, and readable by the API's role alone.
  secret text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  -- Since when nothing has come through; null as long as the last one did.
  failing_since timestamptz(3),
  -- Switched off by us, as it had failed for too long.
  disabled_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT webhook_endpoint_pk PRIMARY KEY (organisation_id, id)
);

-- Written in the transaction of what it tells of, so that nothing is told that did not happen, or left untold.
CREATE TABLE webhook_delivery (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  event_type text NOT NULL,
  payload text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  response_status integer,
  problem jsonb,
  delivered_at timestamptz(3),
  CONSTRAINT webhook_delivery_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT webhook_delivery_endpoint_fk FOREIGN KEY (organisation_id, endpoint_id) REFERENCES webhook_endpoint ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_created_ix ON webhook_delivery (organisation_id, endpoint_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_due_ix ON webhook_delivery (next_attempt_at) WHERE status = 'pending';

SELECT app.secure('integration', 'integrations', 'app.buyer()');
SELECT app.secure('inbound_message', 'integrations', 'app.buyer()', 'integrations:update');
SELECT app.secure('inbound_refusal', 'integrations', 'app.buyer()', 'integrations:update');
SELECT app.secure('inbound_fact', 'integrations', 'app.buyer()', 'integrations:update');
SELECT app.secure('webhook_endpoint', 'webhooks', 'app.buyer()');
SELECT app.secure('webhook_delivery', 'webhooks', 'app.buyer()', 'webhooks:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- Whoever changes a thing has it told, also those who may not know to whom.
CREATE FUNCTION app.queue_webhooks(event_type text, payload text, at timestamptz) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH queued AS (
    INSERT INTO webhook_delivery (organisation_id, id, endpoint_id, event_type, payload, created_at, next_attempt_at)
    SELECT e.organisation_id, gen_random_uuid(), e.id, queue_webhooks.event_type, queue_webhooks.payload, at, at
      FROM webhook_endpoint e
     WHERE e.organisation_id = app.org() AND e.active AND queue_webhooks.event_type = ANY (e.event_types)
    RETURNING 1
  )
  SELECT count(*)::integer FROM queued
$$;
CREATE FUNCTION app.webhook_deliveries_due(at timestamptz) RETURNS TABLE (organisation_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT d.organisation_id, d.id
    FROM webhook_delivery d
    JOIN webhook_endpoint e ON e.organisation_id = d.organisation_id AND e.id = d.endpoint_id AND e.active
   WHERE d.status = 'pending' AND d.next_attempt_at <= at
   ORDER BY d.next_attempt_at LIMIT 200
$$;

-- Whoever sends names the integration and not the organisation.
CREATE FUNCTION app.organisation_of_integration(integration_id uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.organisation_id FROM integration i WHERE i.id = organisation_of_integration.integration_id
$$;

-- What background work of all organisations is to look after.
CREATE FUNCTION app.integrations_to_poll(at timestamptz) RETURNS TABLE (organisation_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT i.organisation_id, i.id FROM integration i WHERE i.active AND i.poll_address IS NOT NULL AND i.next_poll_at <= at
$$;
CREATE FUNCTION app.inbound_messages_waiting() RETURNS TABLE (organisation_id uuid, id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.organisation_id, m.id FROM inbound_message m WHERE m.status = 'received' OR m.to_measure IS NOT NULL
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
