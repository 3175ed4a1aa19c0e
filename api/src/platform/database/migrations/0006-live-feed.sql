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

-- ---------------------------------------------------------------- what somebody is told of
CREATE TABLE notification_choice (
  organisation_id uuid NOT NULL CONSTRAINT notification_choice_organisation_fk REFERENCES organisation,
  user_id uuid NOT NULL,
  kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 60),
  choice text NOT NULL CHECK (choice IN ('portal', 'at_once', 'daily', 'off')),
  CONSTRAINT notification_choice_pk PRIMARY KEY (organisation_id, user_id, kind)
);

CREATE TABLE notification (
  organisation_id uuid NOT NULL CONSTRAINT notification_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  kind text NOT NULL,
  params jsonb NOT NULL,
  -- Where in the portal it leads.
  link text NOT NULL CHECK (link LIKE '/%'),
  -- The recipient's choice when it was told.
  choice text NOT NULL CHECK (choice IN ('portal', 'at_once', 'daily')),
  -- What nobody is to be told of twice names itself.
  once text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  read_at timestamptz(3),
  digested boolean NOT NULL DEFAULT false,
  CONSTRAINT notification_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT notification_once_uq UNIQUE (organisation_id, user_id, once)
);
CREATE INDEX notification_user_ix ON notification (organisation_id, user_id, created_at DESC, id DESC);
CREATE INDEX notification_unread_ix ON notification (organisation_id, user_id) WHERE read_at IS NULL;
CREATE INDEX notification_digest_ix ON notification (organisation_id, user_id) WHERE choice = 'daily' AND NOT digested;

-- Written with what it tells of, sent by a job. Its text is composed when it is sent, in the reader's language of then.
CREATE TABLE mail_outbox (
  organisation_id uuid NOT NULL CONSTRAINT mail_outbox_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  notification_ids uuid[] NOT NULL,
  -- The day, in the organisation's zone, that a digest is of.
  digest_day date,
  status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'sent', 'failed', 'dropped')),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz(3) NOT NULL DEFAULT now(),
  problem text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at timestamptz(3),
  CONSTRAINT mail_outbox_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT mail_outbox_digest_uq UNIQUE (organisation_id, user_id, digest_day)
);
CREATE INDEX mail_outbox_due_ix ON mail_outbox (next_at) WHERE status = 'waiting';
CREATE INDEX mail_outbox_status_ix ON mail_outbox (organisation_id, status, created_at DESC, id DESC);

ALTER TABLE notification_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON notification_choice FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON notification_choice FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND user_id = app.actor() AND app.can('notifications:read'));
CREATE POLICY tenant_insert ON notification_choice FOR INSERT TO samsyn_api
  WITH CHECK (organisation_id = app.org() AND user_id = app.actor() AND app.can('notifications:update'));
CREATE POLICY tenant_update ON notification_choice FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND user_id = app.actor() AND app.can('notifications:update'));
GRANT SELECT, INSERT, UPDATE (choice) ON notification_choice TO samsyn_api;

ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
ALTER TABLE notification FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON notification FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON notification FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND user_id = app.actor() AND app.can('notifications:read'));
CREATE POLICY tenant_update ON notification FOR UPDATE TO samsyn_api
  USING (organisation_id = app.org() AND user_id = app.actor() AND app.can('notifications:update'));
GRANT SELECT, UPDATE (read_at) ON notification TO samsyn_api;

ALTER TABLE mail_outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON mail_outbox FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON mail_outbox FOR SELECT TO samsyn_api
  USING (organisation_id = app.org() AND app.buyer() AND app.can('mail:read'));
GRANT SELECT ON mail_outbox TO samsyn_api;

-- Tells members of the caller's organisation, all at once, and their open pages, with the mails their choices ask for. The
-- buyer's people are named by role or each, a supplier's by the supplier; who may not read such things is not told, nor
-- who did it themselves. SECURITY DEFINER: who acts may neither read the members nor write to another's list.
CREATE FUNCTION app.notify(kind text, permission text, roles text[], supplier_ids uuid[], user_ids uuid[],
                           params jsonb, link text, choice text, once text) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH recipient AS (
    SELECT m.user_id, coalesce(c.choice, notify.choice) AS choice
      FROM membership m
      JOIN user_account u ON u.id = m.user_id AND u.active
      LEFT JOIN notification_choice c
        ON c.organisation_id = m.organisation_id AND c.user_id = m.user_id AND c.kind = notify.kind
     WHERE m.organisation_id = app.org() AND m.active
       AND EXISTS (SELECT 1 FROM app.role_permission p WHERE p.role = m.role AND p.permission = notify.permission)
       AND CASE WHEN m.role = 'vendor' THEN m.supplier_id = ANY (notify.supplier_ids)
                ELSE m.role = ANY (notify.roles) OR m.user_id = ANY (notify.user_ids) END
       AND (m.user_id = ANY (notify.user_ids) OR m.user_id IS DISTINCT FROM app.actor())
  ), told AS (
    INSERT INTO notification (organisation_id, id, user_id, kind, params, link, choice, once)
    SELECT app.org(), gen_random_uuid(), user_id, notify.kind, notify.params, notify.link, recipient.choice, notify.once
      FROM recipient WHERE recipient.choice <> 'off'
    ON CONFLICT (organisation_id, user_id, once) DO NOTHING
    RETURNING id, user_id, choice
  ), mailed AS (
    INSERT INTO mail_outbox (organisation_id, id, user_id, notification_ids)
    SELECT app.org(), gen_random_uuid(), user_id, ARRAY[id] FROM told WHERE told.choice = 'at_once'
  ), changed AS (
    INSERT INTO change (organisation_id, topic, subject_id, kind, supplier_ids)
    SELECT app.org(), 'notifications', NULL, notify.kind, notify.supplier_ids WHERE EXISTS (SELECT 1 FROM told)
  ), woken AS (
    SELECT pg_notify('samsyn_change', app.org()::text) WHERE EXISTS (SELECT 1 FROM told)
  )
  SELECT count(*)::integer FROM told LEFT JOIN woken ON true
$$;

-- ---------------------------------------------------------------- the post office
-- It works for all organisations, as the jobs' own role; the API's role may not even ask.
CREATE SCHEMA mail;
GRANT USAGE ON SCHEMA mail TO samsyn_jobs;

-- The next mail due, held until the transaction ends so that no other process sends it too.
CREATE FUNCTION mail.take(at timestamptz) RETURNS TABLE (
  organisation_id uuid, id uuid, attempts integer, digest_day text, slug text, organisation_name text, zone text,
  email text, name text, locale text, notifications jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT b.* FROM mail_outbox b WHERE b.status = 'waiting' AND b.next_at <= take.at
     ORDER BY b.next_at, b.id LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  SELECT due.organisation_id, due.id, due.attempts, due.digest_day::text, o.slug, o.name, o.zone, u.email, u.name, u.locale,
         (SELECT jsonb_agg(jsonb_build_object('kind', n.kind, 'params', n.params, 'link', n.link, 'at', n.created_at)
                           ORDER BY n.created_at, n.id)
            FROM notification n WHERE n.organisation_id = due.organisation_id AND n.id = ANY (due.notification_ids))
    FROM due
    JOIN organisation o ON o.id = due.organisation_id
    -- Who has left meanwhile reads no more of it.
    LEFT JOIN membership m ON m.organisation_id = due.organisation_id AND m.user_id = due.user_id AND m.active
    LEFT JOIN user_account u ON u.id = m.user_id AND u.active
$$;

CREATE FUNCTION mail.settle(organisation uuid, mail uuid, status text, problem text, next_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  UPDATE mail_outbox b
     SET status = settle.status, problem = left(settle.problem, 500), attempts = b.attempts + 1,
         next_at = coalesce(settle.next_at, b.next_at),
         ended_at = CASE WHEN settle.status = 'waiting' THEN NULL ELSE now() END
   WHERE b.organisation_id = settle.organisation AND b.id = settle.mail
$$;

-- One mail a day for everybody who wants the day's news together, from seven in the morning of the organisation's zone,
-- whatever the clocks were changed by.
CREATE FUNCTION mail.compose_digests(at timestamptz) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH today AS (
    SELECT o.id, (compose_digests.at AT TIME ZONE o.zone)::date AS day
      FROM organisation o WHERE extract(hour FROM compose_digests.at AT TIME ZONE o.zone) >= 7
  ), news AS (
    SELECT n.organisation_id, n.user_id, t.day, array_agg(n.id) AS ids
      FROM today t JOIN notification n ON n.organisation_id = t.id
     WHERE n.choice = 'daily' AND NOT n.digested AND n.read_at IS NULL AND n.created_at <= compose_digests.at
     GROUP BY n.organisation_id, n.user_id, t.day
  ), composed AS (
    INSERT INTO mail_outbox (organisation_id, id, user_id, notification_ids, digest_day)
    SELECT organisation_id, gen_random_uuid(), user_id, ids, day FROM news
    ON CONFLICT (organisation_id, user_id, digest_day) DO NOTHING
    RETURNING organisation_id, notification_ids
  ), marked AS (
    UPDATE notification n SET digested = true
      FROM composed c WHERE n.organisation_id = c.organisation_id AND n.id = ANY (c.notification_ids)
  )
  SELECT count(*)::integer FROM composed
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mail FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mail TO samsyn_jobs;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO samsyn_api;
