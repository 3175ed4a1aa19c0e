-- Incidents whose clocks are to be measured anew, marked in the transaction that changed them, so that no mark is lost
-- with the process that made it. A change while it is measured marks it again.
CREATE TABLE measure_due (
  organisation_id uuid NOT NULL CONSTRAINT measure_due_organisation_fk REFERENCES organisation,
  incident_id uuid NOT NULL,
  marked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT measure_due_pk PRIMARY KEY (organisation_id, incident_id)
);
SELECT app.secure('measure_due', 'incidents', 'app.buyer()', 'incidents:work');
DROP FUNCTION app.secure(regclass, text, text, text);

-- Tells members of the caller's organisation, all at once, and their open pages, with the mails their choices ask for. The
-- buyer's people are named by role or each, a supplier's by the supplier; who may not read such things is not told, nor
-- who did it themselves. SECURITY DEFINER: who acts may neither read the members nor write to another's list.
CREATE OR REPLACE FUNCTION app.notify(kind text, permission text, roles text[], supplier_ids uuid[], user_ids uuid[],
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
