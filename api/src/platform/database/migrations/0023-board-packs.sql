-- ---------------------------------------------------------------- board packs
-- A month as one file, made in the background; what was made is never changed.
CREATE TABLE board_pack (
  organisation_id uuid NOT NULL CONSTRAINT board_pack_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  period char(7) NOT NULL,
  language text NOT NULL CHECK (language IN ('sv', 'en')),
  format text NOT NULL CHECK (format IN ('pdf', 'xlsx')),
  -- Asked for by this schedule; null: by a person.
  schedule_id uuid,
  status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'making', 'done', 'failed')),
  done_steps integer NOT NULL DEFAULT 0,
  total_steps integer NOT NULL DEFAULT 0,
  -- How far the month had come when it was made: open, over, in_review or closed.
  standing text,
  file_key text,
  file_name text,
  size_bytes bigint,
  -- Of the file's bytes, and of the canonical JSON of what it says.
  sha256 text,
  content_sha256 text,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  CONSTRAINT board_pack_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT board_pack_done CHECK ((status = 'done') = (num_nulls(standing, file_key, file_name, size_bytes, sha256, content_sha256) = 0))
);
CREATE INDEX board_pack_created_ix ON board_pack (organisation_id, created_at DESC, id DESC);

-- ---------------------------------------------------------------- packs that are sent by themselves
CREATE TABLE board_pack_schedule (
  organisation_id uuid NOT NULL CONSTRAINT board_pack_schedule_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  -- On a day of every month, or when a month is closed.
  trigger text NOT NULL CHECK (trigger IN ('monthly', 'closed')),
  -- The local day; in a shorter month its last one.
  day integer CHECK (day BETWEEN 1 AND 31),
  format text NOT NULL CHECK (format IN ('pdf', 'xlsx')),
  -- The file goes with the mail, outside of the portal's rights; otherwise a link that asks who is there.
  attached boolean NOT NULL DEFAULT false,
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT board_pack_schedule_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT board_pack_schedule_day CHECK ((trigger = 'monthly') = (day IS NOT NULL))
);

CREATE TABLE board_pack_recipient (
  organisation_id uuid NOT NULL,
  schedule_id uuid NOT NULL,
  user_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('sv', 'en')),
  -- Since when the person wants no more of it.
  unsubscribed_at timestamptz(3),
  CONSTRAINT board_pack_recipient_pk PRIMARY KEY (organisation_id, schedule_id, user_id),
  CONSTRAINT board_pack_recipient_schedule_fk FOREIGN KEY (organisation_id, schedule_id) REFERENCES board_pack_schedule ON DELETE CASCADE
);

-- Whom a schedule has sent which month: nobody is sent one twice.
CREATE TABLE board_pack_delivery (
  organisation_id uuid NOT NULL,
  schedule_id uuid NOT NULL,
  period char(7) NOT NULL,
  user_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  -- Null until the pack is made and the person told.
  sent_at timestamptz(3),
  CONSTRAINT board_pack_delivery_pk PRIMARY KEY (organisation_id, schedule_id, period, user_id),
  CONSTRAINT board_pack_delivery_schedule_fk FOREIGN KEY (organisation_id, schedule_id) REFERENCES board_pack_schedule ON DELETE CASCADE,
  CONSTRAINT board_pack_delivery_pack_fk FOREIGN KEY (organisation_id, pack_id) REFERENCES board_pack
);
CREATE INDEX board_pack_delivery_pack_ix ON board_pack_delivery (organisation_id, pack_id);

-- ---------------------------------------------------------------- facts to take away
-- The measured facts of some months as Parquet files in one archive.
CREATE TABLE fact_export (
  organisation_id uuid NOT NULL CONSTRAINT fact_export_organisation_fk REFERENCES organisation,
  id uuid NOT NULL,
  first_period char(7) NOT NULL,
  last_period char(7) NOT NULL,
  status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'making', 'done', 'failed')),
  done_rows bigint NOT NULL DEFAULT 0,
  total_rows bigint NOT NULL DEFAULT 0,
  file_key text,
  file_name text,
  size_bytes bigint,
  sha256 text,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  CONSTRAINT fact_export_pk PRIMARY KEY (organisation_id, id),
  CONSTRAINT fact_export_months CHECK (last_period >= first_period),
  CONSTRAINT fact_export_done CHECK ((status = 'done') = (num_nulls(file_key, file_name, size_bytes, sha256) = 0))
);
CREATE INDEX fact_export_created_ix ON fact_export (organisation_id, created_at DESC, id DESC);

-- ---------------------------------------------------------------- who may see and change which row
SELECT app.secure('board_pack', 'board-packs', 'app.buyer()', 'board-packs:create');
SELECT app.secure('board_pack_schedule', 'board-packs', 'app.buyer()', 'board-packs:schedule');
SELECT app.secure('board_pack_recipient', 'board-packs', 'app.buyer()', 'board-packs:schedule');
SELECT app.secure('board_pack_delivery', 'board-packs', 'app.buyer()', 'board-packs:schedule');
SELECT app.secure('fact_export', 'fact-exports', 'app.buyer()', 'fact-exports:create');
DROP FUNCTION app.secure(regclass, text, text, text);

-- What a pack is of stays what it was asked to be.
REVOKE UPDATE, DELETE ON board_pack, fact_export FROM samsyn_api;
GRANT UPDATE (status, done_steps, total_steps, standing, file_key, file_name, size_bytes, sha256, content_sha256, finished_at) ON board_pack TO samsyn_api;
GRANT UPDATE (status, done_rows, total_rows, file_key, file_name, size_bytes, sha256, finished_at) ON fact_export TO samsyn_api;
REVOKE DELETE ON board_pack_delivery FROM samsyn_api;

-- ---------------------------------------------------------------- a file that goes with a mail
ALTER TABLE notification ADD COLUMN attachment jsonb;

-- Hangs a file on what was told under a name of its own; as a rule mails carry none. For who may send packs alone.
CREATE FUNCTION app.attach_to_notices(once text, user_ids uuid[], attachment jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT (app.buyer() AND app.can('board-packs:schedule')) THEN
    RAISE EXCEPTION 'not to be attached by this role' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE notification n SET attachment = attach_to_notices.attachment
   WHERE n.organisation_id = app.org() AND n.once = attach_to_notices.once AND n.user_id = ANY (attach_to_notices.user_ids);
END $$;

CREATE OR REPLACE FUNCTION mail.take(at timestamptz) RETURNS TABLE (
  organisation_id uuid, id uuid, attempts integer, deferrals integer, digest_day text, slug text, organisation_name text, zone text,
  email text, name text, locale text, notifications jsonb)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH due AS (
    SELECT b.* FROM mail_outbox b WHERE b.status = 'waiting' AND b.next_at <= take.at
     ORDER BY b.next_at, b.id LIMIT 1 FOR UPDATE SKIP LOCKED
  )
  SELECT due.organisation_id, due.id, due.attempts, due.deferrals, due.digest_day::text, o.slug, o.name, o.zone, u.email, u.name, u.locale,
         (SELECT jsonb_agg(jsonb_build_object('kind', n.kind, 'params', n.params, 'link', n.link, 'at', n.created_at, 'attachment', n.attachment)
                           ORDER BY n.created_at, n.id)
            FROM notification n WHERE n.organisation_id = due.organisation_id AND n.id = ANY (due.notification_ids))
    FROM due
    JOIN organisation o ON o.id = due.organisation_id
    -- Who has left meanwhile reads no more of it.
    LEFT JOIN membership m ON m.organisation_id = due.organisation_id AND m.user_id = due.user_id AND m.active
    LEFT JOIN user_account u ON u.id = m.user_id AND u.active
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.attach_to_notices TO samsyn_api;
