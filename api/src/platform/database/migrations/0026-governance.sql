-- Boards and forums, their meetings, what was decided, what was escalated, and everybody's own calendar.

-- ---------------------------------------------------------------- boards
CREATE TABLE board (
  organisation_id uuid NOT NULL CONSTRAINT board_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  level text NOT NULL CHECK (level IN ('operational', 'tactical', 'strategic', 'forum')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  purpose text CHECK (length(purpose) <= 4000),
  -- The suppliers that take part: those who may see it.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  -- Empty: all towers.
  tower_ids uuid[] NOT NULL DEFAULT '{}',
  chair_user_id uuid,
  -- How many days those who were there have to answer its minutes.
  answer_days integer NOT NULL DEFAULT 7 CHECK (answer_days BETWEEN 1 AND 90),
  -- A board that is no more keeps its minutes.
  closed_at timestamptz(3),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT board_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT board_name_uq UNIQUE (organisation_id, name)
);

-- Of the buyer's members all its suppliers know, of a supplier's that one alone.
CREATE TABLE board_member (
  organisation_id uuid NOT NULL,
  board_id uuid NOT NULL,
  user_id uuid NOT NULL,
  supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  CONSTRAINT board_member_pk PRIMARY KEY (organisation_id, board_id, user_id),
  CONSTRAINT board_member_board_fk FOREIGN KEY (organisation_id, board_id) REFERENCES board ON DELETE CASCADE,
  CONSTRAINT board_member_supplier_fk FOREIGN KEY (organisation_id, supplier_id) REFERENCES supplier
);
CREATE INDEX board_member_user_ix ON board_member (organisation_id, user_id);

CREATE TABLE meeting_series (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  board_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  rule jsonb NOT NULL,
  starts_on date NOT NULL,
  -- The last day; null goes on.
  ends_on date,
  -- By the clock on the wall in the zone.
  start_time char(5) NOT NULL CHECK (start_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  zone text NOT NULL,
  place text CHECK (length(place) <= 500),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT meeting_series_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT meeting_series_board_fk FOREIGN KEY (organisation_id, board_id) REFERENCES board ON DELETE CASCADE,
  CONSTRAINT meeting_series_dates CHECK (ends_on >= starts_on)
);
CREATE INDEX meeting_series_board_ix ON meeting_series (organisation_id, board_id);

-- ---------------------------------------------------------------- meetings
CREATE TABLE meeting (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  board_id uuid NOT NULL,
  series_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  starts_at timestamptz(3) NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
  place text CHECK (length(place) <= 500),
  state text NOT NULL DEFAULT 'planned'
    CHECK (state IN ('planned', 'agenda_set', 'held', 'minutes_drafted', 'minutes_sent', 'approved', 'cancelled')),
  -- Of the invitation: goes up with every change of time or place (RFC 5545).
  sequence integer NOT NULL DEFAULT 0,
  invited_at timestamptz(3),
  -- What is said of the meeting as a whole; each point has its own.
  summary text CHECK (length(summary) <= 20000),
  -- How often its minutes were sent: what was answered to an earlier wording does not count for a later one.
  round integer NOT NULL DEFAULT 0,
  sent_at timestamptz(3),
  answer_by date,
  approved_at timestamptz(3),
  approved_way text CHECK (approved_way IN ('all', 'silence')),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT meeting_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT meeting_board_fk FOREIGN KEY (organisation_id, board_id) REFERENCES board ON DELETE CASCADE,
  CONSTRAINT meeting_sent CHECK (state NOT IN ('minutes_sent', 'approved') OR (sent_at IS NOT NULL AND answer_by IS NOT NULL)),
  CONSTRAINT meeting_approved CHECK ((state = 'approved') = (approved_at IS NOT NULL))
);
CREATE INDEX meeting_starts_ix ON meeting (organisation_id, starts_at, id);
CREATE INDEX meeting_board_ix ON meeting (organisation_id, board_id, starts_at);
CREATE INDEX meeting_series_ix ON meeting (organisation_id, series_id, starts_at) WHERE series_id IS NOT NULL;
CREATE INDEX meeting_sent_ix ON meeting (organisation_id, answer_by) WHERE state = 'minutes_sent';

CREATE TABLE agenda_item (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  -- Who of the board's suppliers may see it; none: the buyer alone.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  position integer NOT NULL,
  grouped text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  source_kind text CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid,
  link text CHECK (length(link) <= 500),
  reason text CHECK (reason IN ('escalated', 'below_minimum', 'late', 'due')),
  due_on date,
  -- `proposed`: by a supplier, the buyer has not answered; `dropped`: is not to be proposed again for this meeting.
  state text NOT NULL CHECK (state IN ('proposed', 'accepted', 'dropped')),
  proposed_by uuid,
  proposed_by_supplier_id uuid,
  minutes text CHECK (length(minutes) <= 20000),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT agenda_item_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT agenda_item_source_uq UNIQUE (organisation_id, meeting_id, source_kind, source_id),
  CONSTRAINT agenda_item_meeting_fk FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  CONSTRAINT agenda_item_source CHECK ((source_kind IS NULL) = (source_id IS NULL))
);
CREATE INDEX agenda_item_meeting_ix ON agenda_item (organisation_id, meeting_id, position);

CREATE TABLE decision (
  organisation_id uuid NOT NULL CONSTRAINT decision_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  -- Who may see it; none: the buyer alone.
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  reason text CHECK (length(reason) <= 4000),
  decided_on date NOT NULL,
  board_id uuid,
  meeting_id uuid,
  agenda_item_id uuid,
  source_kind text CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid,
  -- Whom it concerns learns of it with the minutes: not while they are written.
  told boolean NOT NULL,
  created_by uuid,
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT decision_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT decision_board_fk FOREIGN KEY (organisation_id, board_id) REFERENCES board ON DELETE CASCADE,
  CONSTRAINT decision_meeting_fk FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  CONSTRAINT decision_source CHECK ((source_kind IS NULL) = (source_id IS NULL))
);
CREATE INDEX decision_decided_ix ON decision (organisation_id, decided_on DESC, id DESC);
CREATE INDEX decision_meeting_ix ON decision (organisation_id, meeting_id);

-- Who was there: of the buyer's people all know, of a supplier's that one alone.
CREATE TABLE meeting_attendance (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  user_id uuid NOT NULL,
  supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  present boolean NOT NULL,
  CONSTRAINT meeting_attendance_pk PRIMARY KEY (organisation_id, meeting_id, user_id),
  CONSTRAINT meeting_attendance_meeting_fk FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting ON DELETE CASCADE
);

CREATE TABLE minutes_approval (
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  round integer NOT NULL,
  user_id uuid NOT NULL,
  supplier_id uuid,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  answer text NOT NULL CHECK (answer IN ('approved', 'objected')),
  text text CHECK (length(text) <= 4000),
  at timestamptz(3) NOT NULL,
  CONSTRAINT minutes_approval_pk PRIMARY KEY (organisation_id, meeting_id, round, user_id),
  CONSTRAINT minutes_approval_meeting_fk FOREIGN KEY (organisation_id, meeting_id) REFERENCES meeting ON DELETE CASCADE,
  CONSTRAINT minutes_approval_text CHECK (answer = 'approved' OR text IS NOT NULL)
);

-- ---------------------------------------------------------------- escalations
-- How late is how serious; of one contract, or without one of the organisation. Without a row the usual days hold.
CREATE TABLE escalation_ladder (
  organisation_id uuid NOT NULL CONSTRAINT escalation_ladder_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  contract_id uuid,
  operational_days integer NOT NULL CHECK (operational_days >= 1),
  tactical_days integer NOT NULL,
  strategic_days integer NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT escalation_ladder_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT escalation_ladder_contract_uq UNIQUE NULLS NOT DISTINCT (organisation_id, contract_id),
  CONSTRAINT escalation_ladder_contract_fk FOREIGN KEY (organisation_id, contract_id) REFERENCES contract,
  CONSTRAINT escalation_ladder_order CHECK (operational_days < tactical_days AND tactical_days < strategic_days)
);

CREATE TABLE escalation (
  organisation_id uuid NOT NULL CONSTRAINT escalation_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  source_kind text NOT NULL CHECK (length(source_kind) BETWEEN 1 AND 60),
  source_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  contract_id uuid,
  tower_ids uuid[] NOT NULL DEFAULT '{}',
  title_sv text NOT NULL CHECK (length(title_sv) BETWEEN 1 AND 500),
  title_en text NOT NULL CHECK (length(title_en) BETWEEN 1 AND 500),
  link text NOT NULL,
  level text NOT NULL CHECK (level IN ('operational', 'tactical', 'strategic')),
  -- The day from which its days are counted.
  counted_from date NOT NULL,
  raised_at timestamptz(3) NOT NULL,
  -- Null: the ladder did.
  raised_by uuid,
  raised_by_supplier_id uuid,
  level_since date NOT NULL,
  next_level_on date,
  -- Whether it ends by itself once nothing of its source is due any more.
  follows_source boolean NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ended')),
  ended_at timestamptz(3),
  illustrative boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT escalation_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT escalation_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
  CONSTRAINT escalation_top CHECK (level <> 'strategic' OR next_level_on IS NULL)
);
CREATE UNIQUE INDEX escalation_open_uq ON escalation (organisation_id, source_kind, source_id) WHERE state = 'open';
CREATE INDEX escalation_raised_ix ON escalation (organisation_id, raised_at DESC, id DESC);

CREATE TABLE escalation_step (
  organisation_id uuid NOT NULL,
  id uuid NOT NULL,
  escalation_id uuid NOT NULL,
  supplier_ids uuid[] NOT NULL DEFAULT '{}',
  at timestamptz(3) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('raised', 'level', 'comment', 'ended')),
  level text NOT NULL CHECK (level IN ('operational', 'tactical', 'strategic')),
  -- Null: the ladder.
  user_id uuid,
  supplier_id uuid,
  text text CHECK (length(text) <= 4000),
  CONSTRAINT escalation_step_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT escalation_step_escalation_fk FOREIGN KEY (organisation_id, escalation_id) REFERENCES escalation ON DELETE CASCADE
);
CREATE INDEX escalation_step_escalation_ix ON escalation_step (organisation_id, escalation_id, at, id);

-- ---------------------------------------------------------------- calendars
-- The secret address of a person's calendar, of which only the hash is kept.
CREATE TABLE calendar_feed (
  organisation_id uuid NOT NULL CONSTRAINT calendar_feed_organisation_fk REFERENCES organisation,
  user_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT calendar_feed_pk PRIMARY KEY (organisation_id, user_id),
  CONSTRAINT calendar_feed_token_uq UNIQUE (organisation_id, token_hash)
);

-- Whose calendar it is, for the one page that knows nobody; who has left has none.
CREATE FUNCTION app.calendar_owner(token_hash bytea) RETURNS TABLE (organisation_id uuid, user_id uuid, role text, supplier_id uuid, locale text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.organisation_id, m.user_id, m.role, m.supplier_id, u.locale
    FROM calendar_feed f
    JOIN membership m ON m.organisation_id = f.organisation_id AND m.user_id = f.user_id AND m.active
    JOIN user_account u ON u.id = m.user_id AND u.active
   WHERE f.token_hash = calendar_owner.token_hash
$$;

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('board', 'boards', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('board_member', 'boards', 'app.suppliers_ok(supplier_ids)', 'boards:update');
SELECT app.secure('meeting_series', 'meetings', 'app.suppliers_ok(supplier_ids)', 'meetings:update');
SELECT app.secure('meeting', 'meetings', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('agenda_item', 'meetings', 'app.suppliers_ok(supplier_ids)', 'meetings:update');
SELECT app.secure('decision', 'decisions', 'app.suppliers_ok(supplier_ids) AND (told OR app.buyer())');
SELECT app.secure('meeting_attendance', 'meetings', 'app.suppliers_ok(supplier_ids)', 'meetings:update');
-- Who approves need not be who may write minutes.
SELECT app.secure('minutes_approval', 'meetings', 'app.suppliers_ok(supplier_ids)', 'meetings:approve');
SELECT app.secure('escalation_ladder', 'escalations', 'app.buyer()', 'escalations:update');
SELECT app.secure('escalation', 'escalations', 'app.suppliers_ok(supplier_ids)');
SELECT app.secure('escalation_step', 'escalations', 'app.suppliers_ok(supplier_ids)', 'escalations:update');
DROP FUNCTION app.secure(regclass, text, text, text);

-- A wording that somebody approved, and what was escalated, stays as it was.
REVOKE DELETE ON minutes_approval, escalation, escalation_step FROM samsyn_api;
REVOKE UPDATE ON escalation_step FROM samsyn_api;

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON calendar_feed FOR ALL TO CURRENT_USER USING (true);
CREATE POLICY tenant_select ON calendar_feed FOR SELECT TO samsyn_api USING (organisation_id = app.org() AND user_id = app.actor());
CREATE POLICY tenant_insert ON calendar_feed FOR INSERT TO samsyn_api WITH CHECK (organisation_id = app.org() AND user_id = app.actor());
CREATE POLICY tenant_delete ON calendar_feed FOR DELETE TO samsyn_api USING (organisation_id = app.org() AND user_id = app.actor());
GRANT SELECT, INSERT, DELETE ON calendar_feed TO samsyn_api;

-- ---------------------------------------------------------------- invitations
-- A supplier's people can also be told one by one: who is called to a meeting is a person.
CREATE OR REPLACE FUNCTION app.notify(kind text, permission text, roles text[], supplier_ids uuid[], user_ids uuid[],
                                      params jsonb, link text, choice text, once text) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH recipient AS (
    SELECT m.user_id, m.supplier_id, coalesce(c.choice, notify.choice) AS choice
      FROM membership m
      JOIN user_account u ON u.id = m.user_id AND u.active
      LEFT JOIN notification_choice c
        ON c.organisation_id = m.organisation_id AND c.user_id = m.user_id AND c.kind = notify.kind
     WHERE m.organisation_id = app.org() AND m.active
       AND EXISTS (SELECT 1 FROM app.role_permission p WHERE p.role = m.role AND p.permission = notify.permission)
       AND (m.user_id = ANY (notify.user_ids) OR
            CASE WHEN m.role = 'vendor' THEN m.supplier_id = ANY (notify.supplier_ids) ELSE m.role = ANY (notify.roles) END)
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
    SELECT app.org(), 'notifications', NULL, notify.kind,
           array(SELECT DISTINCT r.supplier_id FROM recipient r JOIN told USING (user_id) WHERE r.supplier_id IS NOT NULL)
     WHERE EXISTS (SELECT 1 FROM told)
  ), woken AS (
    SELECT pg_notify('samsyn_change', app.org()::text) WHERE EXISTS (SELECT 1 FROM told)
  )
  SELECT count(*)::integer FROM told LEFT JOIN woken ON true
$$;

-- Invitations are hung on mails as packs are, by who may change meetings.
CREATE OR REPLACE FUNCTION app.attach_to_notices(once text, user_ids uuid[], attachment jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT (app.buyer() AND (app.can('board-packs:schedule') OR app.can('meetings:update'))) THEN
    RAISE EXCEPTION 'not to be attached by this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE notification n SET attachment = attach_to_notices.attachment
   WHERE n.organisation_id = app.org() AND n.once = attach_to_notices.once AND n.user_id = ANY (attach_to_notices.user_ids);
END $$;

REVOKE ALL ON FUNCTION app.calendar_owner(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.calendar_owner(bytea) TO samsyn_api;
